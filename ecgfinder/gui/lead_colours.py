"""A colour for each lead, and for how sure its trace is: dark enough on white and pink paper, neighbours unlike."""

from __future__ import annotations

from ecgfinder.domain import LEADS

LEAD_COLOURS = dict(
    zip(
        LEADS,
        (
            "#0B5FC0", "#C2410C", "#0F7B3E", "#7B2CBF", "#00798C", "#B0125B",
            "#1D3FBB", "#B45309", "#00695C", "#9C27B0", "#2E7D32", "#AD1457",
        ),
        strict=True,
    )
)  # fmt: skip
"""From the lead's name to "#RRGGBB"."""

SURE, FAIR = 0.75, 0.5
"""Confidences from which a trace is called sure and fair; below, it is called unsure."""

_ON_LIGHT = ("#1B7F42", "#9A6414", "#C0362C")
_ON_DARK = ("#4CC27A", "#E0A63E", "#FF8A80")
"""For what is sure, fair and unsure."""


def confidence_colour(confidence: float, *, dark: bool = False) -> str:
    """Green, amber or red as "#RRGGBB" for a light or a dark ground; the number always stands beside it."""
    sure, fair, unsure = _ON_DARK if dark else _ON_LIGHT
    if confidence >= SURE:
        return sure
    return fair if confidence >= FAIR else unsure
