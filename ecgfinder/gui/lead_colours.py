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

_SURE_COLOUR, _FAIR_COLOUR, _UNSURE_COLOUR = "#1E8E4A", "#B7791F", "#C0362C"


def confidence_colour(confidence: float) -> str:
    """Green, amber or red as "#RRGGBB"; the number always stands beside it."""
    if confidence >= SURE:
        return _SURE_COLOUR
    return _FAIR_COLOUR if confidence >= FAIR else _UNSURE_COLOUR
