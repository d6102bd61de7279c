"""What speaks for and against a lead that was read: its ink, its neighbours, and the laws of the limb leads."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ecgfinder.digitize.ink import PX_PER_MM
from ecgfinder.digitize.layouts import Arrangement, Segment
from ecgfinder.digitize.tracing import Trace

Mask = npt.NDArray[np.bool_]

_INK = 0.4
_MARGIN = 3  # pixels around a redrawn trace in which ink counts as explained
_LABEL = 9 * PX_PER_MM  # of a lead's stretch is where its name stands


@dataclass(frozen=True, slots=True)
class Evidence:
    """Shares in 0..1 of one lead's stretch of a row.

    `gaps`: columns without ink. `loose`: ink near the row that redrawing all traces does not explain, such as a spike
    that was not followed. `invented`: redrawn trace where there is no ink. `shared`: columns whose ink another row
    claims too. `law`: how well the limb leads of its page obey Einthoven and Goldberger. `swing`: its height from
    lowest to highest, in centimetres.
    """

    gaps: float
    loose: float
    invented: float
    shared: float
    law: float
    swing: float


def gather(ink: npt.NDArray[np.float32], traces: list[Trace], found: Arrangement) -> dict[Segment, Evidence]:
    """The evidence of every segment of an arrangement over a sheet's ink."""
    drawn = ink > _INK
    redrawn = [_redrawn(trace, ink.shape) for trace in traces]
    loose = drawn & ~np.logical_or.reduce([_thickened(mask) for mask in redrawn])
    shared = _shared(traces)
    inked = _thickened(drawn)
    return {
        segment: _evidence(segment, traces, found, loose, drawn, redrawn[segment.row] & ~inked, shared[segment.row])
        for segment in found.segments
    }


def _evidence(
    segment: Segment, traces: list[Trace], found: Arrangement, loose: Mask, drawn: Mask, invented: Mask, shared: Mask
) -> Evidence:
    trace, columns = traces[segment.row], slice(segment.start_px, segment.stop_px)
    y = trace.y_px[columns]
    known = np.isfinite(y)
    if not known.any():
        return Evidence(1.0, 1.0, 1.0, 1.0, 0.0, 0.0)
    reach = _reach(traces)
    top, bottom = max(round(trace.row_px) - reach, 0), round(trace.row_px) + reach
    right_of_name = slice(min(segment.start_px + _LABEL, segment.stop_px), segment.stop_px)
    ink = max(int(drawn[top:bottom, right_of_name].sum()), 1)
    return Evidence(
        gaps=1 - float(known.mean()),
        loose=float(loose[top:bottom, right_of_name].sum()) / ink,
        invented=min(1.0, float(invented[:, columns].any(axis=0).mean())),
        shared=float(shared[columns].mean()),
        law=next((value for leads, value in found.laws.items() if segment.lead in leads), found.agreement),
        swing=float(np.ptp(y[known])) / (10 * PX_PER_MM),
    )


def _reach(traces: list[Trace]) -> int:
    levels = [trace.row_px for trace in traces]
    return round(np.median(np.diff(levels)) * 0.5) if len(levels) > 1 else 15 * PX_PER_MM


def _redrawn(trace: Trace, shape: tuple[int, ...]) -> Mask:
    """A line as thin as a pixel from column to column of a trace."""
    y = trace.y_px
    after = np.append(y[1:], y[-1])
    ends = np.stack([y, np.where(np.isfinite(after), after, y)])
    known = np.isfinite(y)
    low, high = np.nan_to_num(ends.min(axis=0)), np.nan_to_num(ends.max(axis=0))
    steps = np.zeros((shape[0] + 1, shape[1]), dtype=np.int32)
    columns = np.flatnonzero(known)
    np.add.at(steps, (np.clip(np.rint(low[columns]).astype(int), 0, shape[0]), columns), 1)
    np.add.at(steps, (np.clip(np.rint(high[columns]).astype(int) + 1, 0, shape[0]), columns), -1)
    return np.asarray(steps[:-1].cumsum(axis=0) > 0)


def _thickened(mask: Mask) -> Mask:
    from scipy import ndimage

    return np.asarray(ndimage.maximum_filter(mask.astype(np.uint8), 2 * _MARGIN + 1) > 0)


def _shared(traces: list[Trace]) -> list[Mask]:
    out = []
    for trace in traces:
        claimed = np.zeros(len(trace.y_px), dtype=bool)
        for other in traces:
            if other is not trace:
                claimed |= (trace.top_px <= other.bottom_px) & (trace.bottom_px >= other.top_px)
        out.append(claimed)
    return out
