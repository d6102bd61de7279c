"""The atria: P waves of two moving dipoles (right, then left atrium), fibrillatory waves and flutter waves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from ecgfinder.signals.synthetic.heart import Floats
from ecgfinder.signals.synthetic.rhythm import AtrialOrigin, AtrialWaves
from ecgfinder.signals.synthetic.torso import Torso

_PLACE_MM = np.array([-34.0, -24.0, -7.0])  # from the middle of the ventricles
_BEHIND_LUNG = 0.55  # chest leads see the atria more weakly than limb leads do; calibrated on normal P waves
_STEADY_SHARE = 0.7  # of the ventricles' turn that the atria, hung on their veins, do not follow
_RIGHT_AXIS = np.array([0.41, 0.59, 0.68])
_LEFT_AXIS = np.array([0.62, 0.80, -0.91])
_RECOVERY = 0.44  # height of the atrial T wave against that of P
_FEET, _FOOT = 1.12, 0.036  # how much longer the wave is than what is seen of it, and what of it comes before that
_UPWARDS = np.array([0.25, -1.0, 0.1])  # from the AV node, retrograde


@dataclass(frozen=True, slots=True)
class Atria:
    """Shape of the P wave: duration, strength of both atria in mV along their axes, turn of the axis.

    `right_share` is the share of the duration that the right atrium takes, `left_delay` the one after which the left
    begins; `forward` scales how far the right atrium points to the front; `injury` lowers the PR segment.
    """

    p_ms: float = 104.0
    right_mv: float = 0.10
    left_mv: float = 0.075
    turn_deg: float = 0.0
    right_share: float = 0.84
    left_delay: float = 0.32
    forward: float = 1.0
    injury: float = 0.0

    def enlarged(self, right: float = 1.0, left: float = 1.0, longer_ms: float = 0.0) -> Atria:
        """With stronger atria and a longer P wave."""
        return replace(self, right_mv=self.right_mv * right, left_mv=self.left_mv * left, p_ms=self.p_ms + longer_ms)


def p_wave_mv(torso: Torso, atria: Atria, origin: AtrialOrigin) -> Callable[[Floats], Floats]:
    """The P wave as a function of the time after its onset: (samples,) s to (samples, 8) mV."""
    right, left = _moments(atria, origin)
    seen = _seen(torso, np.stack([right, left]))
    duration_s = _FEET * atria.p_ms / 1000 * (0.85 if origin == "retrograde" else 1.0)

    def wave(after_s: Floats) -> Floats:
        share = _FOOT + after_s / duration_s
        early, late = _hump(share / atria.right_share), _hump((share - atria.left_delay) / (1 - atria.left_delay))
        recovery = -(_RECOVERY + 0.5 * atria.injury) * _hump((share - 0.6) / 2.4)
        return np.stack([early + recovery, late + recovery], axis=1) @ seen

    return wave


def p_axis_deg(atria: Atria, torso: Torso, origin: AtrialOrigin = "sinus") -> float:
    """Frontal axis of the P wave's area, degrees."""
    after = np.arange(0, 0.3, 0.001)
    wave = p_wave_mv(torso, replace(atria), origin)(after)[after < atria.p_ms / 1000].sum(axis=0)
    return float(np.degrees(np.arctan2(2 * wave[1] - wave[0], np.sqrt(3) * wave[0])))


def _seen(torso: Torso, moments: Floats) -> Floats:
    """What atrial dipoles (k, 3) give in I, II, V1-V6, shape (k, 8), in units of the moments."""
    torso = torso.turned(-_STEADY_SHARE * torso.frontal_deg)
    place = torso.heart_mm + torso.as_it_lies(_PLACE_MM)
    seen = torso.dipole_mv(np.tile(place, (len(moments), 1)), torso.as_it_lies(moments)) / torso.limb_gain
    seen[:, 2:] *= _BEHIND_LUNG
    return seen


def _moments(atria: Atria, origin: AtrialOrigin) -> tuple[Floats, Floats]:
    if origin == "retrograde":
        return atria.right_mv * _UPWARDS, atria.left_mv * _UPWARDS
    turn = np.radians(atria.turn_deg + (-75 if origin == "ectopic" else -20 if origin == "paced" else 0))
    matrix = np.array([[np.cos(turn), -np.sin(turn), 0], [np.sin(turn), np.cos(turn), 0], [0, 0, 1]])
    right = _RIGHT_AXIS * [1.0, 1.0, atria.forward]
    return atria.right_mv * matrix @ right, atria.left_mv * matrix @ _LEFT_AXIS


def _hump(share: Floats) -> Floats:
    """A smooth wave over shares 0 to 1, height 1."""
    inside = np.clip(share, 0, 1)
    return np.asarray(np.sin(np.pi * inside) ** 2.05)


def waves_mv(rng: np.random.Generator, torso: Torso, waves: AtrialWaves, time_s: Floats) -> Floats:
    """Fibrillation or flutter waves at the given times, shape (samples, 8), mV."""
    make = _fibrillation if waves.kind == "fibrillation" else _flutter
    courses = make(rng, waves, time_s)
    seen = _seen(torso, np.stack([axis for axis, _ in courses]))
    return np.asarray(waves.amplitude_mv * np.stack([course for _, course in courses], axis=1) @ seen)


def _fibrillation(rng: np.random.Generator, waves: AtrialWaves, time_s: Floats) -> list[tuple[Floats, Floats]]:
    """Three wandering wavelets, the strongest from right atrium towards V1."""
    axes = [np.array([-0.45, 0.35, 0.85]), np.array([0.5, 0.7, 0.2]), np.array([0.3, -0.6, 0.5])]
    out = []
    for axis, strength in zip(axes, (1.0, 0.45, 0.35), strict=True):
        turned = axis + 0.3 * rng.standard_normal(3)
        out.append((strength * turned / np.linalg.norm(turned), _wavelet(rng, waves.rate_bpm / 60, time_s)))
    return out


def _wavelet(rng: np.random.Generator, rate_hz: float, time_s: Floats) -> Floats:
    """An oscillation whose frequency and height wander, with some of its second harmonic."""
    knots_s = np.arange(time_s[0] - 1, time_s[-1] + 1, 0.35)
    height = np.interp(time_s, knots_s, np.exp(0.45 * rng.standard_normal(len(knots_s))))
    drift = np.interp(time_s, knots_s, rate_hz * (1 + 0.14 * rng.standard_normal(len(knots_s))))
    phase = 2 * np.pi * np.cumsum(drift) * (time_s[1] - time_s[0]) + rng.uniform(0, 2 * np.pi)
    return np.asarray(height * (np.sin(phase) + 0.3 * np.sin(2 * phase + rng.uniform(0, 2 * np.pi))))


def _flutter(rng: np.random.Generator, waves: AtrialWaves, time_s: Floats) -> list[tuple[Floats, Floats]]:
    """Typical counter-clockwise flutter: saw teeth, slowly down and quickly up in the inferior leads."""
    phase = ((time_s - waves.start_s) * waves.rate_bpm / 60) % 1.0
    turn = 0.62 + 0.1 * rng.uniform(-1, 1)
    down = np.sin(np.pi * np.clip(phase / turn, 0, 1))
    up = np.sin(np.pi * np.clip((phase - turn) / (1 - turn), 0, 1))
    saw = 0.55 * up - down
    bump = np.exp(-(((phase - 0.75) / 0.11) ** 2)) - 0.2
    inferior = np.array([0.15, 1.0, -0.05]) + 0.08 * rng.standard_normal(3)
    anterior = np.array([-0.5, 0.0, 0.9]) + 0.08 * rng.standard_normal(3)
    smooth = max(1, round(0.012 / (time_s[1] - time_s[0])))
    box = np.ones(smooth) / smooth
    return [(inferior, np.convolve(saw, box, "same")), (0.6 * anterior, np.convolve(bump, box, "same"))]
