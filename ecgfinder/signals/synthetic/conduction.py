"""Conduction: where excitation enters the ventricles and how it spreads; result is a time for every volume.

Excitation takes the shortest way through muscle (slow) and the Purkinje network beneath the endocardium (fast),
from the ends of the three left fascicles and of the right bundle branch (after Durrer, Circulation 1970), from an
ectopic focus, a pacing electrode or an accessory pathway.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from ecgfinder.signals.synthetic.heart import Bools, Floats, Ventricles

MUSCLE_MM_MS = 0.77
PURKINJE_MM_MS = 1.02

Surface = Literal["left endocardium", "right endocardium", "epicardium"]


@dataclass(frozen=True, slots=True)
class Start:
    """A place where excitation enters, in the heart's coordinates, and its delay."""

    surface: Surface
    angle_deg: float
    height: float
    delay_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class Conduction:
    """The starts, which parts of the Purkinje network conduct, and slowing of muscle on either side.

    `left_network_deg` are the angles around the left ventricle whose network conducts, None for none of it.
    `qrs_ms` is the wanted duration of the QRS complex, to which the whole spread is scaled.
    """

    starts: tuple[Start, ...]
    qrs_ms: float
    left_network_deg: tuple[float, float] | None = (-180.0, 180.0)
    right_network: bool = True
    left_speed: float = 1.0
    right_speed: float = 1.0


# Calibrated, with the geometry of the torso, on the median beat of normal ECGs with an axis of 20 to 60 degrees.
SEPTAL = Start("left endocardium", 2.0, 0.0, 0.0)
ANTERIOR = Start("left endocardium", -98.0, 0.25, 0.0)
POSTERIOR = Start("left endocardium", 67.0, 0.44, 11.7)
RIGHT = Start("right endocardium", -47.0, 0.50, 9.0)

_STEEP_DEG, _DEG_PER_MS = 65.0, 5.0
_LATEST_ANTERIOR_MS = 8.0


def normal(qrs_ms: float) -> Conduction:
    """By all three fascicles and the right bundle branch."""
    return Conduction((SEPTAL, ANTERIOR, POSTERIOR, RIGHT), qrs_ms)


def varied(rng: np.random.Generator, conduction: Conduction) -> Conduction:
    """The same with a patient's own delays of the later fascicles."""
    later = [start.delay_ms * float(np.exp(0.2 * rng.standard_normal())) for start in conduction.starts]
    starts = tuple(replace(start, delay_ms=ms) for start, ms in zip(conduction.starts, later, strict=True))
    return replace(conduction, starts=starts)


def right_bundle_branch_block(qrs_ms: float) -> Conduction:
    """The right ventricle is reached late and slowly through the septum, and the left fascicles are late, too."""
    starts = (replace(SEPTAL, height=-0.12), replace(ANTERIOR, delay_ms=10.5), replace(POSTERIOR, delay_ms=23.3))
    return Conduction(starts, qrs_ms, right_network=False, left_speed=1.06, right_speed=0.53)


def incomplete_right_bundle_branch_block(qrs_ms: float) -> Conduction:
    """The right bundle branch conducts late and slowly: the last part of the right ventricle comes after the left."""
    return replace(late_right_ventricle(qrs_ms, delay_ms=34.0), right_speed=0.85)


def late_right_ventricle(qrs_ms: float, delay_ms: float) -> Conduction:
    """The right bundle branch arrives late, by a delayed bundle or a dilated ventricle."""
    return Conduction((SEPTAL, ANTERIOR, POSTERIOR, replace(RIGHT, delay_ms=delay_ms)), qrs_ms)


def late_inferior_wall(qrs_ms: float, delay_ms: float) -> Conduction:
    """The posterior fascicle arrives late, as in a thick or stretched left ventricle."""
    return _later(normal(qrs_ms), POSTERIOR, delay_ms)


def left_bundle_branch_block(qrs_ms: float) -> Conduction:
    """The left ventricle is reached late and slowly through the septum."""
    return Conduction((RIGHT,), qrs_ms, left_network_deg=None, left_speed=0.80)


def left_anterior_fascicular_block(qrs_ms: float) -> Conduction:
    """The anterolateral wall comes last, from below; what comes first leaves I and aVL."""
    starts = (replace(SEPTAL, angle_deg=12.0, delay_ms=2.0), replace(POSTERIOR, delay_ms=10.0), RIGHT)
    return Conduction(starts, qrs_ms, left_network_deg=(-20.0, 190.0))


def left_posterior_fascicular_block(qrs_ms: float) -> Conduction:
    """The inferior wall comes last, from above."""
    starts = (replace(SEPTAL, delay_ms=4.3), ANTERIOR, RIGHT)
    return Conduction(starts, qrs_ms, left_network_deg=(-190.0, 30.0))


def without_right_branch(conduction: Conduction) -> Conduction:
    """The same with right bundle branch block added."""
    left_only = tuple(start for start in conduction.starts if start.surface != "right endocardium")
    return replace(conduction, starts=left_only, right_network=False, right_speed=0.56)


def from_focus(focus: Start, qrs_ms: float, network: bool = False) -> Conduction:
    """From one place in the muscle, as in ventricular ectopy or pacing; `network` lets the Purkinje system join in."""
    whole = (-180.0, 180.0) if network else None
    return Conduction((focus,), qrs_ms, left_network_deg=whole, right_network=network, left_speed=0.9)


def pre_excited(pathway: Start, head_start_ms: float, qrs_ms: float) -> Conduction:
    """Normal conduction that finds the region of an accessory pathway already excited."""
    late = tuple(replace(s, delay_ms=s.delay_ms + head_start_ms) for s in normal(qrs_ms).starts)
    return Conduction((pathway, *late), qrs_ms)


def with_inferior_q(conduction: Conduction, septum_deg: float = 8.0, late_ms: float = 14.0) -> Conduction:
    """The same with first forces away from the inferior leads, which gives them Q waves.

    The septum begins by so many degrees further in front, and the posterior fascicle, which ends in a scar or lies
    under the pressure of the right ventricle, is late.
    """
    return _later(_septum_in_front(conduction, septum_deg), POSTERIOR, late_ms)


def with_anteroseptal_scar(conduction: Conduction) -> Conduction:
    """The same where the anterior fascicle ends in a scar and is late, and the septum begins at the scar's border."""
    return _later(_septum_in_front(conduction, 16.0), ANTERIOR, 4.0)


def _septum_in_front(conduction: Conduction, by_deg: float) -> Conduction:
    in_front = replace(SEPTAL, angle_deg=SEPTAL.angle_deg - by_deg)
    starts = tuple(in_front if start == SEPTAL else start for start in conduction.starts)
    return replace(conduction, starts=starts)


def leaning(conduction: Conduction, axis_deg: float) -> Conduction:
    """The same with the anterior fascicle the later, the further left the axis: half of a left axis is conduction.

    The rest is the heart's position, which T waves follow, too, where a late fascicle turns the QRS alone.
    """
    later = float(np.clip((_STEEP_DEG - axis_deg) / _DEG_PER_MS, 0.0, _LATEST_ANTERIOR_MS))
    return _later(conduction, ANTERIOR, later)


def _later(conduction: Conduction, fascicle: Start, by_ms: float) -> Conduction:
    """The same with one of its fascicles later, if it has it."""
    starts = tuple(
        replace(start, delay_ms=start.delay_ms + by_ms)
        if replace(start, delay_ms=0.0) == replace(fascicle, delay_ms=0.0)
        else start
        for start in conduction.starts
    )
    return replace(conduction, starts=starts)


def activation_ms(v: Ventricles, conduction: Conduction, speed: Floats) -> Floats:
    """When each volume is excited, shape (n,), ms, first at 0; `speed` (n,) is relative to healthy muscle.

    Not yet scaled to `conduction.qrs_ms`.
    """
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import dijkstra

    n = len(v.depth)
    first, second = v.links.T
    fast = _network(v, conduction)
    relative = speed * np.where(v.is_left, conduction.left_speed, conduction.right_speed)
    mm_ms = np.where(fast[first] & fast[second], PURKINJE_MM_MS, MUSCLE_MM_MS)
    cost = v.length_mm / (mm_ms * np.sqrt(relative[first] * relative[second]))
    entries = [_nearest(v, start) for start in conduction.starts]
    delays = [start.delay_ms + 1e-3 for start in conduction.starts]  # a zero would be no link
    rows, columns = np.concatenate([first, np.full(len(entries), n)]), np.concatenate([second, entries])
    graph = csr_array((np.concatenate([cost, delays]), (rows, columns)), shape=(n + 1, n + 1))
    when = np.asarray(dijkstra(graph, directed=False, indices=np.array([n])))[0, :n]
    return np.asarray(when - when.min())


def _network(v: Ventricles, conduction: Conduction) -> Bools:
    left = np.zeros(len(v.depth), dtype=bool)
    if conduction.left_network_deg is not None:
        low, high = conduction.left_network_deg
        left = v.left_endocardium & v.is_left & (v.height > 0.22) & ((v.angle_deg - low) % 360 <= high - low)
    right = v.right_endocardium & (v.height > 0.37) & conduction.right_network
    return np.asarray(left | right)


def _nearest(v: Ventricles, start: Start) -> int:
    among = {
        "left endocardium": v.left_endocardium & v.is_left,
        "right endocardium": v.right_endocardium & ~v.is_left,
        "epicardium": (v.depth > 0.7) & ~v.is_septum,
    }[start.surface]
    return v.nearest(start.angle_deg, start.height, among)
