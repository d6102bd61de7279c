"""From a plan to the leads: the drawn intervals and axis are met exactly, then all parts are put on one time line."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ecgfinder.domain import Measurements
from ecgfinder.signals.synthetic.atria import p_axis_deg, p_wave_mv, waves_mv
from ecgfinder.signals.synthetic.conduction import Conduction, activation_ms, leaning
from ecgfinder.signals.synthetic.heart import Floats, Ventricles, ventricles
from ecgfinder.signals.synthetic.muscle import limb_area, transfer_matrix
from ecgfinder.signals.synthetic.noise import N_ELECTRODES, Noise, electrode_noise_mv, leads_from_electrodes
from ecgfinder.signals.synthetic.plan import Plan
from ecgfinder.signals.synthetic.repolarisation import Repolarisation
from ecgfinder.signals.synthetic.rhythm import Beat, Rhythm, Spike
from ecgfinder.signals.synthetic.torso import Torso
from ecgfinder.signals.synthetic.ventricular import LEAD_IN_MS, Cells, qrs_mv, qrst_mv

RATE_HZ = 1000
"""Everything is made at this rate and resampled at the end."""

_QRS_SHARES = (0.002, 0.9997)  # of the QRS loop's path: what lies outside is too small to be seen on paper
_AFTER_TANGENT_MS = 10.0  # readers mark the end of T a little after the tangent's foot
_MARGIN_S = 1.0
_MOST_TURN_DEG = 110.0
_U_AFTER_T_MS = 80.0
_U_AXIS = np.array([0.08, 0.35, 0.85])


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """The heart of one plan, ready to beat: activation of every path, transfer to the leads, mean duration."""

    torso: Torso
    transfer: Floats
    cells: dict[str, Cells]
    onset_ms: dict[str, float]
    mean_duration_ms: float
    truth: Measurements


def eight_leads_mv(plan: Plan, source: Source, rhythm: Rhythm, with_noise: bool) -> Floats:
    """I, II, V1-V6 at 1 kHz, shape (8, samples), mV, as the electrodes lie."""
    n = round(plan.duration_s * RATE_HZ)
    margin = int(_MARGIN_S * RATE_HZ)
    line = np.zeros((n + 2 * margin, 8))
    _add_beats(line, plan, source, rhythm, margin)
    _add_atria(line, plan, source.torso, rhythm, margin)
    out = line[margin : margin + n].T
    noise = plan.noise if with_noise else Noise(0.0, 0.0, 0.0, 0.0)
    disturbed = electrode_noise_mv(plan.rng, noise, n, RATE_HZ)
    _add_spikes(disturbed, plan, rhythm.spikes, n)
    return out + leads_from_electrodes(disturbed)


def prepare(plan: Plan, rhythm: Rhythm) -> Source:
    """Scale every path to its QRS duration, turn the heart to the drawn axis, set the drawn QT interval."""
    v = ventricles()
    speed = plan.muscle.speed(v)
    main = main_origin(rhythm)
    raw = {origin: activation_ms(v, _leaning(plan, path), speed) for origin, path in plan.paths.items()}
    transfer = transfer_matrix(v, plan.torso, plan.muscle)
    activation = {origin: _scaled(transfer, raw[origin], path) for origin, path in plan.paths.items()}
    torso = plan.torso if plan.axis_deg is None else _turned(plan, _axis_activation(plan, activation[main], speed))
    transfer = transfer_matrix(v, torso, plan.muscle)
    factor = plan.voltage.factor(qrs_mv(transfer, activation[main]))
    torso, transfer = torso.quieter(factor), transfer * factor
    activation = {origin: _scaled(transfer, raw[origin], path) for origin, path in plan.paths.items()}
    repol = _with_t_axis(plan, v, torso, transfer, activation[main])
    cells = {
        origin: Cells(when, repol.duration_ms(v, when), repol.sag(v), repol.downstroke_ms, repol.slope)
        for origin, when in activation.items()
    }
    onset = {origin: qrs_bounds_ms(qrs_mv(transfer, when))[0] for origin, when in activation.items()}
    qt_ms = wanted_qt_ms(plan, rhythm)
    duration = _duration_for(transfer, cells[main], onset[main] + qt_ms)
    truth = _truth(plan, rhythm, torso, transfer, cells[main], duration)
    return Source(torso, transfer, cells, onset, duration, truth)


def main_origin(rhythm: Rhythm) -> str:
    """The origin of most beats."""
    origins = [beat.origin for beat in rhythm.beats]
    return max(sorted(set(origins)), key=origins.count)


def wanted_qt_ms(plan: Plan, rhythm: Rhythm) -> float:
    """QT from the drawn QTc at the mean rate (Fridericia), longer by what a wide QRS adds."""
    rr_s = 60 / rhythm.heart_rate_bpm(plan.duration_s)
    wide = max(0.0, plan.paths[main_origin(rhythm)].qrs_ms - 110)
    return float(plan.qtc_ms * rr_s ** (1 / 3) + 0.6 * wide)


def qrs_bounds_ms(qrs: Floats) -> tuple[float, float]:
    """Onset and end of a depolarisation (samples, 8), ms after its first activation."""
    path = np.cumsum(np.sqrt((np.diff(qrs, axis=0) ** 2).sum(axis=1)))
    onset, end = (np.interp(share * path[-1], path, np.arange(len(path))) for share in _QRS_SHARES)
    return float(onset - LEAD_IN_MS), float(end - LEAD_IN_MS)


def axis_deg(area: Floats) -> float:
    """Frontal axis of the net areas (8,) of I, II…, degrees, from I and aVF."""
    return float(np.degrees(np.arctan2(2 * area[1] - area[0], np.sqrt(3) * area[0])))


def _scaled(transfer: Floats, activation: Floats, path: Conduction) -> Floats:
    for _ in range(3):
        onset, end = qrs_bounds_ms(qrs_mv(transfer, activation))
        activation = activation * path.qrs_ms / (end - onset)
    return activation


def _leaning(plan: Plan, path: Conduction) -> Conduction:
    return path if plan.axis_deg is None else leaning(path, plan.axis_deg)


def _axis_activation(plan: Plan, main: Floats, speed: Floats) -> Floats:
    return main if plan.axis_path is None else activation_ms(ventricles(), _leaning(plan, plan.axis_path), speed)


def _turned(plan: Plan, activation: Floats) -> Torso:
    """The torso turned, as far as anatomy allows, until the axis of the heart without its scars is the drawn one."""
    assert plan.axis_deg is not None  # noqa: S101 - for the type checker
    v, centre, step = ventricles(), 0.0, 36.0
    muscle = replace(plan.muscle, scars=())
    for _ in range(4):
        turns = [turn for turn in centre + step * np.arange(-3, 4) if abs(turn) <= _MOST_TURN_DEG]
        torsos = [plan.torso.turned(turn) for turn in turns]
        axes = [axis_deg(limb_area(v, torso, muscle, activation)) for torso in torsos]
        misses = [abs((axis - plan.axis_deg + 180) % 360 - 180) for axis in axes]
        centre, step = turns[int(np.argmin(misses))], step / 4
    return plan.torso.turned(centre)


def _with_t_axis(plan: Plan, v: Ventricles, torso: Torso, transfer: Floats, activation: Floats) -> Repolarisation:
    """The repolarisation with the gradient, left and down in the chest, that turns T to the drawn axis, where one is.

    The area of T in a lead is the sum over the muscle of what the lead sees times when that ends.
    """
    repol = plan.repolarisation
    if plan.t_axis_deg is None:
        return repol
    limb = transfer[:, :2] * (1 - repol.sag(v))[:, None]
    now = limb.T @ (activation + repol.duration_ms(v, activation))
    angle = np.radians(plan.t_axis_deg)
    size = max(plan.least_t_mv_ms, np.hypot(now[0], (2 * now[1] - now[0]) / np.sqrt(3)))
    wanted = size * np.array([np.cos(angle), (np.sqrt(3) * np.sin(angle) + np.cos(angle)) / 2])
    left_down = torso.to_torso(np.eye(3))[:, :2]
    share = np.linalg.solve(limb.T @ v.position_mm @ left_down, wanted - now)
    return replace(repol, along_mm=tuple(left_down @ share))


def _t_end_ms(beat: Floats, after_ms: float) -> float:
    """Where the steepest tangent of the falling T wave meets the base line, ms after the first activation."""
    size = np.sqrt((beat**2).sum(axis=1))
    first = int(LEAD_IN_MS + after_ms)
    peak = first + int(np.argmax(size[first:]))
    steepest = peak + int(np.argmin(np.diff(size[peak:])))
    slope = size[steepest] - size[steepest + 1]
    return float(steepest + size[steepest] / slope - LEAD_IN_MS) + _AFTER_TANGENT_MS


def _duration_for(transfer: Floats, cells: Cells, t_end_ms: float) -> float:
    """The mean duration of the action potential that lets T end at the wanted time."""
    duration = t_end_ms
    for _ in range(2):
        beat = qrst_mv(transfer, cells, duration)
        search = max(float(cells.activation_ms.max()) + 40, duration - 110)
        duration += t_end_ms - _t_end_ms(beat, search)
    return duration


def _truth(plan: Plan, rhythm: Rhythm, torso: Torso, transfer: Floats, cells: Cells, duration: float) -> Measurements:
    rate = rhythm.heart_rate_bpm(plan.duration_s)
    rr_s = 60 / rate
    qt = wanted_qt_ms(plan, rhythm)
    qrs = qrs_mv(transfer, cells.activation_ms)
    beat = qrst_mv(transfer, cells, duration)
    t_wave = beat[int(LEAD_IN_MS + cells.activation_ms.max() + 60) :]
    first_p = rhythm.p_waves[0].origin if rhythm.p_waves else "sinus"
    return Measurements(
        heart_rate_bpm=rate,
        pr_ms=rhythm.pr_ms,
        qrs_ms=plan.paths[main_origin(rhythm)].qrs_ms,
        qt_ms=qt,
        qtc_bazett_ms=qt / rr_s**0.5,
        qtc_fridericia_ms=qt / rr_s ** (1 / 3),
        p_axis_deg=p_axis_deg(plan.atria, torso, first_p) if rhythm.pr_ms is not None else None,
        qrs_axis_deg=axis_deg(qrs.sum(axis=0)),
        t_axis_deg=axis_deg(t_wave.sum(axis=0)),
    )


def _add_beats(line: Floats, plan: Plan, source: Source, rhythm: Rhythm, margin: int) -> None:
    mean_rr = float(np.mean([beat.previous_rr_s for beat in rhythm.beats]))
    breath_hz, phase = plan.rng.uniform(0.2, 0.3), plan.rng.uniform(0, 2 * np.pi)
    swing = plan.rng.uniform(0.0, 0.05) * plan.rng.uniform(0.3, 1, 8)
    cache: dict[tuple[str, int], Floats] = {}
    for beat in rhythm.beats:
        key = (beat.origin, _stretch_ms(beat, mean_rr, source.mean_duration_ms))
        if key not in cache:
            whole = qrst_mv(source.transfer, source.cells[beat.origin], source.mean_duration_ms + key[1])
            cache[key] = whole + _u_wave(plan, source, len(whole), key[1])
        breath = 1 + swing * np.sin(2 * np.pi * breath_hz * beat.onset_s + phase)
        start = round((beat.onset_s * 1000 - source.onset_ms[beat.origin]) - LEAD_IN_MS) + margin
        _add(line, cache[key] * breath, start)


def _u_wave(plan: Plan, source: Source, length: int, later_ms: int) -> Floats:
    """The U wave of a beat, shape (length, 8), mV; its top lies 80 ms after the T wave's end."""
    assert source.truth.qt_ms is not None  # noqa: S101 - for the type checker
    top = LEAD_IN_MS + source.onset_ms["conducted"] + source.truth.qt_ms + _U_AFTER_T_MS + later_ms
    course = np.exp(-(((np.arange(length) - top) / 48.0) ** 2))
    seen = source.torso.dipole_mv(source.torso.heart_mm[None], _U_AXIS[None])[0] / source.torso.limb_gain
    return np.asarray(plan.u_wave_mv * np.outer(course, seen))


def _stretch_ms(beat: Beat, mean_rr_s: float, duration_ms: float) -> int:
    """How much longer the action potential is after a long pause, in steps of 4 ms."""
    stretch = 0.35 * duration_ms * ((beat.previous_rr_s / mean_rr_s) ** (1 / 3) - 1)
    return 4 * round(float(np.clip(stretch, -70, 40)) / 4)


def _add(line: Floats, piece: Floats, start: int) -> None:
    """Add a piece to the line where both overlap."""
    low, high = max(start, 0), min(start + len(piece), len(line))
    if low < high:
        line[low:high] += piece[low - start : high - start]


def _add_atria(line: Floats, plan: Plan, torso: Torso, rhythm: Rhythm, margin: int) -> None:
    for p in rhythm.p_waves:
        wave = p_wave_mv(torso, plan.atria, p.origin)
        start = int(np.floor(p.onset_s * RATE_HZ)) + margin
        after_s = (np.arange(start, start + 420) - margin) / RATE_HZ - p.onset_s
        _add(line, wave(after_s), start)
    if rhythm.waves is not None:
        time_s = (np.arange(len(line)) - margin) / RATE_HZ
        line += waves_mv(plan.rng, torso, rhythm.waves, time_s)


def _add_spikes(electrode_mv: Floats, plan: Plan, spikes: tuple[Spike, ...], n: int) -> None:
    """Pacing impulses: 2 ms long, steep, with a small after-swing; their direction is that of the electrode."""
    if not spikes:
        return
    height = plan.values.get("spike_mv", 1.0)
    shapes = {
        chamber: height * scale * plan.rng.standard_normal(N_ELECTRODES)
        for chamber, scale in (("atrium", 0.5), ("ventricle", 1.0))
    }
    course = np.concatenate([np.ones(2), -0.12 * np.exp(-np.arange(25) / 9)])
    for spike in spikes:
        start = round(spike.time_s * RATE_HZ)
        if 0 <= start < n - len(course):
            electrode_mv[:, start : start + len(course)] += np.outer(shapes[spike.chamber], course)


def with_default_rhythm(plan: Plan) -> Rhythm:
    """The plan's rhythm, sinus rhythm where a pattern set none."""
    return plan.rhythm if plan.rhythm is not None else plan.sinus()


__all__ = ["RATE_HZ", "Source", "eight_leads_mv", "prepare", "with_default_rhythm"]
