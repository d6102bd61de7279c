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
_MUSCLE_SHARE = np.array([1.0, 1.0, 0.4, *[1.0] * 6])
_UNREST_SHARE = np.array([1.0, 1.0, 0.7, *[1.0, 1.25, 1.2, 1.1, 1.0, 0.9]])
_MUSCLE_BAND_HZ = (18.0, 130.0)
_UNREST_HZ = 0.7
_WANDER_KNOTS_HZ = 40  # nothing in it is faster than 0.7 Hz


@dataclass(frozen=True, slots=True)
class Noise:
    """Strengths, in mV of standard deviation at an arm's electrode unless said otherwise.

    `wander_mv` is below 0.7 Hz, `unrest_mv` from there to 20 Hz, `muscle_mv` above. `motion` counts the sudden shifts
    of one electrode within the recording; `mains_hz` is 50 or 60.
    """

    wander_mv: float = 0.03
    unrest_mv: float = 0.009
    muscle_mv: float = 0.006
    mains_mv: float = 0.001
    mains_hz: float = 50.0
    motion: int = 0
    motion_mv: float = 0.4

    @classmethod
    def draw(cls, rng: np.random.Generator, poor: float = 0.0) -> Noise:
        """An everyday tracing; `poor` from 0 to 1 makes it worse, up to barely readable.

        The strengths are calibrated on the stretches between T and P of real recordings.
        """
        worse = 1 + 7 * poor
        return cls(
            wander_mv=0.03 * worse * float(np.exp(0.8 * rng.standard_normal())),
            unrest_mv=0.01 * np.sqrt(worse) * float(np.exp(0.35 * rng.standard_normal())),
            muscle_mv=0.0086 * worse * float(np.exp(0.75 * rng.standard_normal())),
            mains_mv=0.0012 * worse * float(rng.uniform(0, 1)) ** 2,
            motion=int(rng.poisson(0.05 + 2.5 * poor)),
            motion_mv=float(rng.uniform(0.15, 0.6)),
        )


def electrode_noise_mv(rng: np.random.Generator, noise: Noise, n_samples: int, rate_hz: float) -> Floats:
    """Disturbance at RA, LA, LL, V1…V6, shape (9, n_samples), mV."""
    out = _wander(rng, noise.wander_mv, n_samples, rate_hz)
    out += _broadband(rng, noise, n_samples, rate_hz)
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
    frequency = np.arange(0.05, 0.7, 0.05)
    weight = frequency**-0.8
    weight /= np.sqrt((weight**2).sum() / 2)
    seconds = n / rate_hz
    knots_s = np.linspace(0, seconds, max(2, round(_WANDER_KNOTS_HZ * seconds)))
    phases = rng.uniform(0, 2 * np.pi, (N_ELECTRODES, len(frequency)))
    strength = sd_mv * np.exp(0.4 * rng.standard_normal((N_ELECTRODES, 1)))
    waves = np.sin(2 * np.pi * frequency[:, None] * knots_s + phases[..., None])
    knots = strength * np.einsum("f,eft->et", weight, waves)
    return np.stack([np.interp(np.arange(n) / rate_hz, knots_s, row) for row in knots])


def _broadband(rng: np.random.Generator, noise: Noise, n: int, rate_hz: float) -> Floats:
    """Muscle and unrest as random spectra, waxing and waning."""
    hz = np.fft.rfftfreq(n, 1 / rate_hz)
    muscle = 1 / (1 + (_MUSCLE_BAND_HZ[0] / np.maximum(hz, 0.1)) ** 4) / (1 + (hz / _MUSCLE_BAND_HZ[1]) ** 6)
    unrest = np.maximum(hz, _UNREST_HZ) ** -0.7 / (1 + (hz / 20.0) ** 4) * (hz >= _UNREST_HZ)
    shape = noise.muscle_mv * _of_unit_power(muscle) * _MUSCLE_SHARE[:, None]
    shape = np.hypot(shape, noise.unrest_mv * _of_unit_power(unrest) * _UNREST_SHARE[:, None])
    random = rng.standard_normal((N_ELECTRODES, len(hz))) + 1j * rng.standard_normal((N_ELECTRODES, len(hz)))
    wave = np.fft.irfft(random * shape, n, axis=1)
    knots = np.exp(0.35 * rng.standard_normal((N_ELECTRODES, 6)))
    places = np.linspace(0, n - 1, 6)
    return np.asarray(wave * np.stack([np.interp(np.arange(n), places, row) for row in knots]))


def _of_unit_power(shape: Floats) -> Floats:
    """The spectrum scaled so that noise of this shape has a standard deviation of 1."""
    n = 2 * (len(shape) - 1)
    return np.asarray(shape * n / np.sqrt(4 * (shape**2).sum()))


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
