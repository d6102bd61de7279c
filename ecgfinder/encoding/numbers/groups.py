"""What groups of neighbouring leads say together: criteria ask for a sign in two of them."""

from __future__ import annotations

import numpy as np

from ecgfinder.domain import LEADS
from ecgfinder.encoding.numbers import shapes, waves
from ecgfinder.signals.filters import Signal

_GROUPS = {
    "inferior": ("II", "III", "aVF"), "lateral": ("I", "aVL", "V5", "V6"), "anterior": ("V2", "V3", "V4"),
    "septal": ("V1", "V2", "V3"), "all": tuple(lead for lead in LEADS if lead != "aVR"),
}  # fmt: skip
_OF_WAVES = ("r_mv", "q_mv", "q_ms", "st_j60_mv", "t_mean_mv")
_OF_SHAPES = ("q_over_r", "t_over_qrs")
_WHAT = ("second_lowest", "second_highest", "mean")
_LARGEST = ("limb_height_mv", "chest_height_mv", "limb_mean_height_mv", "chest_mean_height_mv")
NAMES = (
    *(f"{name}_{what}_{group}" for group in _GROUPS for what in _WHAT for name in (*_OF_WAVES, *_OF_SHAPES)), *_LARGEST
)  # fmt: skip
_ROWS_OF_WAVES = [waves.ROWS.index(name) for name in _OF_WAVES]
_ROWS_OF_SHAPES = [shapes.ROWS.index(name) for name in _OF_SHAPES]
_HEIGHT = shapes.ROWS.index("height_mv")
_LEADS_OF = [[LEADS.index(lead) for lead in leads] for leads in _GROUPS.values()]


def groups(of_waves: Signal, of_shapes: Signal) -> Signal:
    """From what `waves` and `shapes` give, shape (len(NAMES),); NaN where a group has an unknown lead."""
    rows = np.concatenate([of_waves[_ROWS_OF_WAVES], of_shapes[_ROWS_OF_SHAPES]])
    out = []
    for leads in _LEADS_OF:
        ordered = np.sort(rows[:, leads], axis=1)
        mean = ordered.mean(axis=1)
        out += [np.where(np.isnan(mean), np.nan, ordered[:, 1]), ordered[:, -2], mean]
    limb, chest = np.split(of_shapes[_HEIGHT], 2)
    return np.concatenate([*out, [limb.max(), chest.max(), limb.mean(), chest.mean()]])
