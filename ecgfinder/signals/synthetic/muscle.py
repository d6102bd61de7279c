"""The muscle of the ventricles: how much of it there is, where it is scarred, how unevenly it conducts."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from ecgfinder.signals.synthetic.heart import Floats, Ventricles
from ecgfinder.signals.synthetic.repolarisation import Region
from ecgfinder.signals.synthetic.torso import Torso


@dataclass(frozen=True, slots=True, eq=False)
class Muscle:
    """Strength of both ventricles relative to an adult's, scars, and waves of uneven conduction speed.

    `unevenness` (k, 5): a wave vector in rad/mm, its amplitude and phase.
    """

    left: float = 1.0
    right: float = 1.0
    scars: tuple[Region, ...] = ()
    unevenness: Floats = field(default_factory=lambda: np.zeros((0, 5)))

    @classmethod
    def draw(cls, rng: np.random.Generator, sd: float = 0.04) -> Muscle:
        """Healthy muscle with a patient's own unevenness."""
        vectors = rng.standard_normal((5, 3)) * 0.05
        amplitude = rng.standard_normal((5, 1)) * sd
        return cls(unevenness=np.hstack([vectors, amplitude, rng.uniform(0, 2 * np.pi, (5, 1))]))

    def scarred(self, *regions: Region) -> Muscle:
        """The same with further scars."""
        return replace(self, scars=self.scars + regions)

    def alive(self, v: Ventricles) -> Floats:
        """Living share of each volume, shape (n,)."""
        out = np.ones(len(v.depth))
        for scar in self.scars:
            out *= 1 - scar.share(v)
        return out

    def speed(self, v: Ventricles) -> Floats:
        """Conduction speed of each volume relative to healthy muscle, shape (n,)."""
        phase = v.position_mm @ self.unevenness[:, :3].T + self.unevenness[:, 4]
        uneven = np.exp(np.sin(phase) @ self.unevenness[:, 3])
        return np.asarray(uneven * (0.35 + 0.65 * self.alive(v)))


def transfer_matrix(v: Ventricles, torso: Torso, muscle: Muscle) -> Floats:
    """What each volume's excitation contributes to I, II, V1-V6, shape (n, 8), mV.

    Between two neighbours of which only one is excited lies a dipole that points to the other; written per volume,
    every lead sums to zero over the heart, so that an evenly excited heart is silent.
    """
    first, second = v.axis_links.T
    place = torso.to_torso((v.position_mm[first] + v.position_mm[second]) / 2 - _MIDDLE_MM) + torso.heart_mm
    direction = torso.to_torso(np.eye(3))[v.axis]
    seen = torso.dipole_mv(place, direction * _link_mv(v, muscle)[:, None])
    n = len(v.depth)
    columns = [np.bincount(first, lead, n) - np.bincount(second, lead, n) for lead in seen.T]
    return np.stack(columns, axis=1)


def limb_area(v: Ventricles, torso: Torso, muscle: Muscle, activation_ms: Floats) -> Floats:
    """Area of the depolarisation in I and II, shape (2,), mV ms: each link's dipole for the time it lasts."""
    first, second = v.axis_links.T
    lasting = (activation_ms[second] - activation_ms[first]) * _link_mv(v, muscle)
    moment = torso.to_torso(np.bincount(v.axis, lasting, 3)[None].astype(np.float64))
    return np.asarray(torso.limb_gain * moment[0] @ torso.limb_leads.T)


def _link_mv(v: Ventricles, muscle: Muscle) -> Floats:
    """Strength of the dipole between the two ends of each link along an axis, shape (g,)."""
    first, second = v.axis_links.T
    strength = np.where(v.is_left, muscle.left, muscle.right) * muscle.alive(v)
    return np.asarray(np.sqrt(strength[first] * strength[second]) * _LINK_MV)


_MIDDLE_MM = np.array([0.0, 0.0, 20.0])  # of the ventricles, in heart coordinates
_LINK_MV = 1e-3
