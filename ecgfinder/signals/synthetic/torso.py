"""The torso: where heart and electrodes lie, and how strongly each lead sees a dipole at each place.

Torso coordinates in mm from the middle of the chest at the height of the fourth intercostal space: x to the
patient's left, y to the feet, z to the front. The limb leads see every part of the heart alike (Einthoven's
far field); the chest leads see what lies near them more than what lies far away.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ecgfinder.signals.synthetic.heart import Floats


@dataclass(frozen=True, slots=True, eq=False)
class Torso:
    """One patient's geometry.

    `turn` (3, 3) turns the mean heart in the chest; `heart_mm` is the place of the ventricles, `electrodes_mm` (6, 3)
    that of V1-V6; `limb_leads` (2, 3) are the lead vectors of I and II; `limb_gain`, `chest_gain` (6,) the strength of
    the leads; `mirrored` is situs inversus; `frontal_deg` is how far the ventricles' axis was turned.
    """

    turn: Floats
    heart_mm: Floats
    electrodes_mm: Floats
    limb_leads: Floats
    limb_gain: float
    chest_gain: Floats
    mirrored: bool = False
    frontal_deg: float = 0.0

    def turned(self, frontal_deg: float) -> Torso:
        """The same with its frontal axis turned by so many degrees towards the feet.

        In part the heart itself turns; the rest is the chest's own distortion of the limb leads.
        """
        heart = _rotation(2, _HEART_SHARE * frontal_deg) @ self.turn
        limb = self.limb_leads @ _rotation(2, -(1 - _HEART_SHARE) * frontal_deg).T
        return replace(self, turn=heart, limb_leads=limb, frontal_deg=self.frontal_deg + frontal_deg)

    def swung(self, degrees: float) -> Torso:
        """The same with the heart turned about the body's long axis, positive from the left side to the front."""
        return replace(self, turn=_rotation(1, degrees) @ self.turn)

    def quieter(self, factor: float, chest: float = 1.0) -> Torso:
        """The same with all leads weaker (or, above 1, stronger), those of the chest by a second factor besides."""
        return replace(self, limb_gain=self.limb_gain * factor, chest_gain=self.chest_gain * factor * chest)

    def reflected(self) -> Torso:
        """The mirror image: situs inversus."""
        return replace(self, mirrored=not self.mirrored, heart_mm=self.heart_mm * _MIRROR)

    def to_torso(self, vectors: Floats) -> Floats:
        """Vectors in heart coordinates (k, 3) as torso vectors (k, 3)."""
        return self.as_it_lies(vectors @ (self.turn @ _MEAN_FRAME).T)

    def as_it_lies(self, vectors: Floats) -> Floats:
        """Vectors of a heart on the left side (…, 3), mirrored where it lies on the right."""
        return np.asarray(vectors * _MIRROR if self.mirrored else vectors)

    def dipole_mv(self, place_mm: Floats, moment: Floats) -> Floats:
        """What dipoles (k, 3) at places (k, 3), both in torso coordinates, give in I, II, V1-V6: (k, 8)."""
        out = np.empty((len(moment), 8))
        out[:, :2] = self.limb_gain * moment @ self.limb_leads.T
        for lead in range(6):
            ray = self.electrodes_mm[lead] - place_mm
            distance = np.sqrt(np.einsum("ij,ij->i", ray, ray) + _SKIN_MM**2)
            seen = np.einsum("ij,ij->i", ray, moment) / distance
            out[:, 2 + lead] = self.chest_gain[lead] * seen * (_REFERENCE_MM / distance) ** (_FALL_OFF - 1)
        return out

    @classmethod
    def draw(cls, rng: np.random.Generator, gain: float = 1.0) -> Torso:
        """A patient: heart turned and moved a little, electrodes not quite where they belong, thick or thin chest."""
        tilt, swing = 6 * rng.standard_normal(), 8 * rng.standard_normal()
        misplaced = rng.standard_normal((6, 3)) * np.array([5.0, 6.0, 2.0])
        misplaced[:, 1] += 7 * rng.standard_normal()  # the whole row too high or too low
        size = gain * float(np.exp(0.20 * rng.standard_normal()))
        chest = size * float(np.exp(0.11 * rng.standard_normal())) * np.exp(0.07 * rng.standard_normal(6))
        return cls(
            turn=_rotation(0, tilt) @ _rotation(1, swing),
            heart_mm=_HEART_MM + rng.standard_normal(3) * np.array([4.0, 5.0, 3.0]),
            electrodes_mm=_ELECTRODES_MM + misplaced,
            limb_leads=_LIMB_LEADS,
            limb_gain=_LIMB_GAIN * size,
            chest_gain=_CHEST_GAIN * chest,
        )


def mean_torso() -> Torso:
    """The mean of all patients."""
    return Torso(np.eye(3), _HEART_MM, _ELECTRODES_MM, _LIMB_LEADS, _LIMB_GAIN, _CHEST_GAIN)


def _rotation(axis: int, degrees: float) -> Floats:
    """Rotation about a torso axis (3, 3)."""
    angle = np.radians(degrees)
    first, second = [(1, 2), (2, 0), (0, 1)][axis]
    out = np.eye(3)
    out[first, first] = out[second, second] = np.cos(angle)
    out[first, second], out[second, first] = -np.sin(angle), np.sin(angle)
    return out


# Calibrated so that mean beats of the model lie on the mean beats of normal ECGs, of both bundle branch blocks and
# of left anterior fascicular block (R and S of V1-V6, I, II), all four with one geometry.
_MEAN_FRAME = np.array([[-0.628, -0.073, 0.775], [0.043, 0.991, 0.128], [0.778, -0.113, 0.619]])
_HEART_MM = np.array([48.0, -15.0, 18.0])
_ELECTRODES_MM = np.array(
    [
        [-6.0, -18.0, 93.0],
        [33.0, 1.0, 85.0],
        [54.0, 15.0, 87.0],
        [87.0, 26.0, 68.0],
        [113.0, 29.0, 37.0],
        [141.0, 27.0, 14.0],
    ]
)
_LIMB_LEADS = np.array([[1.0, 0.05, -0.25], [0.5, 0.89, 0.36]])
_LIMB_GAIN = 10.9
_CHEST_GAIN = np.array([13.7, 14.2, 16.7, 19.7, 21.1, 19.4])
_MIRROR = np.array([-1.0, 1.0, 1.0])
_REFERENCE_MM = 100.0
_FALL_OFF = 2.66
_SKIN_MM = 35.0  # softens the field of what lies nearest: an electrode sees an area, not a point
_HEART_SHARE = 0.4
