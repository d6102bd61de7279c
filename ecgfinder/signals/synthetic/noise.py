"""What a recording adds to the heart: disturbances at the electrodes, in mV, before the leads are formed.

Every disturbance acts on an electrode (RA, LA, LL, V1-V6), so the leads stay bound by Einthoven and Goldberger
and a bad electrode shows in all the leads it takes part in.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

N_ELECTRODES = 9
_LIMB = 3


@dataclass(frozen=True, slots=True)
class Noise:
    """Strengths, in mV of standard deviation at one electrode unless said otherwise.

    `motion` counts the sudden shifts of one electrode within the recording; `mains_hz` is 50 or 60.
    """

    wander_mv: float = 0.03
    muscle_mv: float = 0.003
    mains_mv: float = 0.001
    mains_hz: float = 50.0
    motion: int = 0
    motion_mv: float = 0.4

    @classmethod
    def draw(cls, rng: np.random.Generator, poor: float = 0.0) -> Noise:
        """An everyday tracing; `poor` from 0 to 1 makes it worse, up to barely readable."""
        worse = 1 + 7 * poor
        return cls(
            wander_mv=0.022 * worse * float(np.exp(0.7 * rng.standard_normal())),
            muscle_mv=0.0028 * worse * float(np.exp(0.6 * rng.standard_normal())),
            mains_mv=0.0012 * worse * float(rng.uniform(0, 1)) ** 2,
            motion=int(rng.poisson(0.05 + 2.5 * poor)),
            motion_mv=float(rng.uniform(0.15, 0.6)),
        )


def electrode_noise_mv(rng: np.random.Generator, noise: Noise, n_samples: int, rate_hz: float) -> Floats:
    """Disturbance at RA, LA, LL, V1…V6, shape (9, n_samples), mV."""
    out = _wander(rng, noise.wander_mv, n_samples, rate_hz)
    out += _muscle(rng, noise.muscle_mv, n_samples, rate_hz)
    out += _mains(rng, noise, n_samples, rate_hz)
    for _ in range(noise.motion):
        out[int(rng.integers(N_ELECTRODES))] += _shift(rng, noise.motion_mv, n_samples, rate_hz)
    return out


def leads_from_electrodes(electrode_mv: Floats) -> Floats:
    """I, II, V1…V6 against Wilson's terminal, shape (8, samples), from (9, samples)."""
    right, left, foot = electrode_mv[:_LIMB]
    terminal = (right + left + foot) / 3
    return np.vstack([left - right, foot - right, electrode_mv[_LIMB:] - terminal])


def _wander(rng: np.random.Generator, sd_mv: float, n: int, rate_hz: float) -> Floats:
    """Slow drift below 0.7 Hz: breathing, common to all electrodes in part, and the skin's own."""
    low, high = 0.05, 0.7
    frequency = np.arange(low, high, 0.05)
    weight = frequency**-0.8
    weight /= np.sqrt((weight**2).sum() / 2)
    t = np.arange(n) / rate_hz
    phases = rng.uniform(0, 2 * np.pi, (N_ELECTRODES, len(frequency)))
    strength = sd_mv * np.exp(0.4 * rng.standard_normal((N_ELECTRODES, 1)))
    wave = np.einsum("f,eft->et", weight, np.sin(2 * np.pi * frequency[:, None] * t + phases[..., None]))
    return np.asarray(strength * wave)


def _muscle(rng: np.random.Generator, sd_mv: float, n: int, rate_hz: float) -> Floats:
    """Electromyogram: broad-band, stronger on the limbs, waxing and waning."""
    white = rng.standard_normal((N_ELECTRODES, n))
    coloured = np.diff(white, axis=1, prepend=white[:, :1]) * 0.5 + 0.35 * white
    knots = np.exp(0.5 * rng.standard_normal((N_ELECTRODES, 6)))
    places = np.linspace(0, n - 1, 6)
    envelope = np.stack([np.interp(np.arange(n), places, row) for row in knots])
    strength = np.where(np.arange(N_ELECTRODES) < _LIMB, 2.0, 0.8)[:, None] * sd_mv
    return np.asarray(strength * envelope * coloured)


def _mains(rng: np.random.Generator, noise: Noise, n: int, rate_hz: float) -> Floats:
    t = np.arange(n) / rate_hz
    phase = rng.uniform(0, 2 * np.pi)
    strength = noise.mains_mv * np.sqrt(2) * rng.uniform(0.3, 1.7, (N_ELECTRODES, 1))
    return np.asarray(strength * np.sin(2 * np.pi * noise.mains_hz * t + phase))


def _shift(rng: np.random.Generator, size_mv: float, n: int, rate_hz: float) -> Floats:
    """An electrode moves: a sudden shift that decays with the recorder's time constant."""
    t = np.arange(n) / rate_hz - rng.uniform(0, n / rate_hz)
    size = size_mv * rng.choice([-1.0, 1.0]) * np.exp(0.3 * rng.standard_normal())
    rise = 1 / (1 + np.exp(-np.clip(t / 0.03, -60, 60)))
    return np.asarray(size * rise * np.exp(-np.maximum(t, 0) / rng.uniform(0.3, 1.2)))
