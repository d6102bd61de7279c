"""Rhythm: when the atria and the ventricles are excited, and from where; nothing about shapes.

Times are in seconds from the first sample. A schedule starts before 0 and ends after the recording, so that waves
are cut by its edges as in a real one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
LEAD_IN_S = 2.5
_QRS_S = 0.1

AtrialOrigin = Literal["sinus", "ectopic", "retrograde", "paced"]


@dataclass(frozen=True, slots=True)
class PWave:
    """An atrial excitation: its onset and where it starts."""

    onset_s: float
    origin: AtrialOrigin = "sinus"


@dataclass(frozen=True, slots=True)
class Beat:
    """A ventricular excitation: onset of its QRS, how the ventricles are activated, interval to the beat before."""

    onset_s: float
    origin: str = "conducted"
    previous_rr_s: float = 0.8


@dataclass(frozen=True, slots=True)
class Spike:
    """A pacing impulse."""

    time_s: float
    chamber: Literal["atrium", "ventricle"]


@dataclass(frozen=True, slots=True)
class AtrialWaves:
    """Continuous atrial activity: fibrillation, or flutter with waves at `rate_bpm` starting at `start_s`."""

    kind: Literal["fibrillation", "flutter"]
    rate_bpm: float
    amplitude_mv: float
    start_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Rhythm:
    """All that is excited, in order of time. `pr_ms` is the conducted PR interval, None where there is none."""

    beats: tuple[Beat, ...]
    p_waves: tuple[PWave, ...] = ()
    spikes: tuple[Spike, ...] = ()
    waves: AtrialWaves | None = None
    pr_ms: float | None = None

    def heart_rate_bpm(self, duration_s: float) -> float:
        """Mean rate over the beats whose QRS lies within the recording, over all where it is too short for two."""
        onsets = [beat.onset_s for beat in self.beats if 0 <= beat.onset_s < duration_s - _QRS_S]
        if len(onsets) < 2:
            onsets = [beat.onset_s for beat in self.beats]
        return 60 * (len(onsets) - 1) / (onsets[-1] - onsets[0])


def with_intervals(beats: Iterable[Beat]) -> tuple[Beat, ...]:
    """The beats in order of time, each with the interval to the one before."""
    ordered = sorted(beats, key=lambda beat: beat.onset_s)
    rr = np.diff([beat.onset_s for beat in ordered], prepend=ordered[0].onset_s - 0.8)
    return tuple(replace(beat, previous_rr_s=float(gap)) for beat, gap in zip(ordered, rr, strict=True))


def times(rng: np.random.Generator, gap_s: Callable[[int, float], float], duration_s: float) -> list[float]:
    """Events from before the recording to after it; `gap_s(k, t)` is the interval after event k at time t."""
    first = gap_s(0, -LEAD_IN_S)
    out = [-LEAD_IN_S + float(rng.uniform(0, first))]
    while out[-1] < duration_s + 1:
        out.append(out[-1] + gap_s(len(out), out[-1]))
    return out


def sinus_times(
    rng: np.random.Generator, rate_bpm: float, duration_s: float, respiratory: float = 0.02, jitter: float = 0.008
) -> list[float]:
    """Onsets of sinus P waves: a mean rate, modulated by breathing (relative amplitude), more slowly, and by noise.

    The slow waves are those of the blood pressure around 0.1 Hz (Task Force, Circulation 1996).
    """
    waves = [(rng.uniform(0.18, 0.32), respiratory), (rng.uniform(0.05, 0.13), respiratory * rng.uniform(0.2, 1.0))]
    hz, amplitude = np.array(waves).T
    phase = rng.uniform(0, 2 * np.pi, len(waves))

    def gap(_: int, now: float) -> float:
        swing = float(amplitude @ np.sin(2 * np.pi * hz * now + phase))
        return float(60 / rate_bpm * (1 + swing + jitter * np.clip(rng.standard_normal(), -2.5, 2.5)))

    return times(rng, gap, duration_s)


def conducted(p_onsets: Sequence[float], pr_ms: float | Sequence[float | None]) -> Rhythm:
    """Each P wave conducted with its PR interval; None is a P wave that is not conducted."""
    each = [pr_ms] * len(p_onsets) if isinstance(pr_ms, (int, float)) else list(pr_ms)
    pairs = zip(p_onsets, each, strict=True)
    beats = with_intervals(Beat(onset + pr / 1000) for onset, pr in pairs if pr is not None)
    constant = {pr for pr in each if pr is not None}
    return Rhythm(
        beats, tuple(PWave(onset) for onset in p_onsets), pr_ms=constant.pop() if len(constant) == 1 else None
    )


def sinus(rng: np.random.Generator, rate_bpm: float, pr_ms: float, duration_s: float, respiratory: float) -> Rhythm:
    """Sinus rhythm with one-to-one conduction."""
    return conducted(sinus_times(rng, rate_bpm, duration_s, respiratory), pr_ms)


def wenckebach(rng: np.random.Generator, rate_bpm: float, first_pr_ms: float, cycle: int, duration_s: float) -> Rhythm:
    """PR grows by shrinking steps until the last P wave of each cycle is not conducted."""
    onsets = sinus_times(rng, rate_bpm, duration_s)
    growth = np.concatenate([[0.0], np.cumsum(90 * 0.55 ** np.arange(cycle - 2))])
    offset = int(rng.integers(cycle))
    steps = [(k + offset) % cycle for k in range(len(onsets))]
    return conducted(onsets, [None if s == cycle - 1 else first_pr_ms + float(growth[s]) for s in steps])


def dropped(rng: np.random.Generator, rate_bpm: float, pr_ms: float, cycle: int, duration_s: float) -> Rhythm:
    """Constant PR; the last P wave of each cycle is not conducted (2 gives 2:1 block)."""
    onsets = sinus_times(rng, rate_bpm, duration_s)
    offset = int(rng.integers(cycle))
    return conducted(onsets, [None if (k + offset) % cycle == cycle - 1 else pr_ms for k in range(len(onsets))])


def complete_block(
    rng: np.random.Generator, atrial_bpm: float, escape_bpm: float, origin: str, duration_s: float
) -> Rhythm:
    """Atria and ventricles each at their own pace."""
    escape = times(rng, lambda *_: 60 / escape_bpm * (1 + 0.01 * rng.standard_normal()), duration_s)
    p_waves = tuple(PWave(t) for t in sinus_times(rng, atrial_bpm, duration_s))
    return Rhythm(with_intervals(Beat(t, origin) for t in escape), p_waves)


def fibrillation(rng: np.random.Generator, rate_bpm: float, amplitude_mv: float, duration_s: float) -> Rhythm:
    """Irregularly irregular ventricular beats over fibrillatory waves."""
    mean_s = 60 / rate_bpm
    floor_s = max(0.30, 0.55 * mean_s)
    scale = (mean_s - floor_s) / 3.0
    onsets = times(rng, lambda *_: floor_s + float(rng.gamma(3.0, scale)), duration_s)
    waves = AtrialWaves("fibrillation", float(rng.uniform(330, 480)), amplitude_mv)
    return Rhythm(with_intervals(Beat(t) for t in onsets), waves=waves)


def flutter(
    rng: np.random.Generator, atrial_bpm: float, ratios: Sequence[int], amplitude_mv: float, duration_s: float
) -> Rhythm:
    """Flutter waves; every so many of them is conducted, by the ratios in turn drawn at random."""
    wave_s = 60 / atrial_bpm
    start = float(rng.uniform(-LEAD_IN_S - wave_s, -LEAD_IN_S))
    delay = float(rng.uniform(0.35, 0.75)) * wave_s
    onsets, index = [], 0
    while (now := start + delay + index * wave_s) < duration_s + 1:
        onsets.append(now)
        index += int(rng.choice(ratios))
    waves = AtrialWaves("flutter", atrial_bpm, amplitude_mv, start)
    return Rhythm(with_intervals(Beat(t) for t in onsets), waves=waves)


def regular(
    rng: np.random.Generator, rate_bpm: float, origin: str, duration_s: float, retrograde_ms: float | None = None
) -> Rhythm:
    """A regular rhythm from below the atria; P waves follow (or precede) the QRS onset by `retrograde_ms`."""
    onsets = times(rng, lambda *_: 60 / rate_bpm * (1 + 0.004 * rng.standard_normal()), duration_s)
    p_waves = () if retrograde_ms is None else tuple(PWave(t + retrograde_ms / 1000, "retrograde") for t in onsets)
    return Rhythm(with_intervals(Beat(t, origin) for t in onsets), p_waves)


def with_dissociated_p(rhythm: Rhythm, p_onsets: Sequence[float]) -> Rhythm:
    """The same ventricular rhythm with P waves that march through it."""
    return replace(rhythm, p_waves=tuple(PWave(t) for t in p_onsets))


def with_atrial_extrasystoles(rhythm: Rhythm, indices: Sequence[int], coupling: float, pr_ms: float) -> Rhythm:
    """Premature atrial beats after the given conducted beats; each resets the sinus node."""
    p_waves, beats, shift = [], [], 0.0
    gaps = np.diff([p.onset_s for p in rhythm.p_waves], append=rhythm.p_waves[-1].onset_s + 0.8)
    for k, (p, beat) in enumerate(zip(rhythm.p_waves, rhythm.beats, strict=True)):
        p_waves.append(replace(p, onset_s=p.onset_s + shift))
        beats.append(replace(beat, onset_s=beat.onset_s + shift))
        if k in indices:
            early = p.onset_s + shift + coupling * float(gaps[k])
            p_waves.append(PWave(early, "ectopic"))
            beats.append(Beat(early + pr_ms / 1000))
            shift += (coupling + 0.08) * float(gaps[k])
    return replace(rhythm, p_waves=tuple(p_waves), beats=with_intervals(beats))


def with_ventricular_extrasystoles(
    rhythm: Rhythm, runs: dict[int, Sequence[str]], coupling_s: float, run_rr_s: float = 0.4
) -> Rhythm:
    """Premature ventricular beats after the given beats (index to origins of a run), each with its full pause."""
    beats: list[Beat] = []
    blocked_until = -np.inf
    for k, beat in enumerate(rhythm.beats):
        if beat.onset_s <= blocked_until:
            continue
        beats.append(beat)
        early = [Beat(beat.onset_s + coupling_s + j * run_rr_s, origin) for j, origin in enumerate(runs.get(k, ()))]
        beats.extend(early)
        if early:
            blocked_until = early[-1].onset_s + 0.65 * beat.previous_rr_s
    return replace(rhythm, beats=with_intervals(beats))


def paced_ventricle(rhythm: Rhythm, origin: str = "paced", spike_lead_ms: float = 12.0) -> Rhythm:
    """Every ventricular beat of the rhythm started by an impulse in the ventricle."""
    beats = tuple(replace(beat, origin=origin) for beat in rhythm.beats)
    spikes = tuple(Spike(beat.onset_s - spike_lead_ms / 1000, "ventricle") for beat in beats)
    return replace(rhythm, beats=beats, spikes=rhythm.spikes + spikes)


def paced_atrium(rhythm: Rhythm, spike_lead_ms: float = 25.0) -> Rhythm:
    """Every P wave of the rhythm started by an impulse in the atrium."""
    p_waves = tuple(replace(p, origin="paced") for p in rhythm.p_waves)
    spikes = tuple(Spike(p.onset_s - spike_lead_ms / 1000, "atrium") for p in p_waves)
    return replace(rhythm, p_waves=p_waves, spikes=rhythm.spikes + spikes)
