"""`python -m tests.bench.delineation`: waves and their bounds on LUDB, beside NeuroKit2 and wfdb in the same run.

LUDB (60 of its records are in ../shared/data) has the bounds of every wave marked in every lead by cardiologists.
Each lead is scored on its own. A wave is found when its peak lies within 150 ms of a marked one, each mark counting
once; the error of its bounds is found less marked. The first and last beats of most records are left unmarked: what
a detector finds outside the stretch from a lead's first to its last mark is neither right nor wrong.

Even places in the list of records (0, 2, 4…) are the half on which choices were made; the other half is reported
apart. NeuroKit2 and wfdb look at one lead at a time, as they are made to; both are optional here.
"""

from __future__ import annotations

import os

os.environ["OMP_NUM_THREADS"] = "1"  # one core, for everybody; before numpy is imported

import argparse
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.signals.delineation import delineate

LUDB = Path(__file__).resolve().parents[3] / "shared" / "data" / "ludb" / "data"
RATE_HZ = 500.0
TOLERANCE_S = 0.15
WAVES = {"P": "p", "QRS": "N", "T": "t"}
PARTS = ("onset", "peak", "end")
TARGETS = {
    ("QRS", "onset"): 12,
    ("QRS", "end"): 12,
    ("T", "end"): 25,
    ("P", "onset"): 18,
    ("P", "end"): 18,
}


@dataclass
class Record:
    number: int
    signal_mv: np.ndarray
    truth_s: list[dict[str, np.ndarray]]  # a dict per lead: wave -> (n, 3) seconds, NaN where a bound is unmarked
    marked_s: list[tuple[float, float]]


@dataclass
class Score:
    found: int = 0
    missed: int = 0
    false: int = 0
    errors_ms: np.ndarray = None

    def __add__(self, other):
        errors = [score.errors_ms for score in (self, other) if score.errors_ms is not None]
        counts = (self.found + other.found, self.missed + other.missed, self.false + other.false)
        return Score(*counts, np.concatenate(errors) if errors else None)

    @property
    def sensitivity(self):
        return self.found / max(self.found + self.missed, 1)

    @property
    def ppv(self):
        return self.found / max(self.found + self.false, 1)


Waves = dict[str, np.ndarray]  # wave -> (n, 3) seconds: onset, peak, end
Detector = Callable[[np.ndarray], list[Waves]]  # (12, samples) mV -> the waves of each lead


def load(number: int) -> Record:
    import wfdb

    path = str(LUDB / str(number))
    marks = [wfdb.rdann(path, lead.lower()) for lead in LEADS]
    truth = [{wave: _marked(mark, symbol) for wave, symbol in WAVES.items()} for mark in marks]
    spans = [(mark.sample[0] / RATE_HZ, mark.sample[-1] / RATE_HZ) for mark in marks]
    return Record(number, wfdb.rdrecord(path).p_signal.T.astype(np.float32), truth, spans)


def _marked(mark, symbol: str) -> np.ndarray:
    samples, symbols = mark.sample / RATE_HZ, ["", *mark.symbol, ""]
    rows = [
        (
            samples[i - 1] if symbols[i] == "(" else np.nan,
            samples[i],
            samples[i + 1] if symbols[i + 2] == ")" else np.nan,
        )
        for i in range(len(samples))
        if symbols[i + 1] == symbol
    ]
    return np.array(rows).reshape(-1, 3)


def compare(found_s: np.ndarray, truth_s: np.ndarray, marked_s: tuple[float, float]) -> Score:
    """Score of one wave in one lead."""
    free = np.ones(len(found_s), dtype=bool)
    errors = []
    for truth in truth_s:
        distance = np.where(free, np.abs(found_s[:, 1] - truth[1]), np.inf) if len(found_s) else np.array([np.inf])
        if distance.min() <= TOLERANCE_S:
            free[distance.argmin()] = False
            errors.append((found_s[distance.argmin()] - truth) * 1000)
    inside = (found_s[:, 1] >= marked_s[0]) & (found_s[:, 1] <= marked_s[1])
    return Score(len(errors), len(truth_s) - len(errors), int((free & inside).sum()), np.array(errors).reshape(-1, 3))


def ours(signal_mv: np.ndarray) -> list[Waves]:
    marks_s = delineate(Ecg(signal_mv, RATE_HZ, LEADS)).marks_s
    return [{wave: _with_peak(lead[:, 3 * i : 3 * i + 3]) for i, wave in enumerate(WAVES)} for lead in marks_s]


def _with_peak(rows: np.ndarray) -> np.ndarray:
    return rows[np.isfinite(rows[:, 1])]


def neurokit(signal_mv: np.ndarray) -> list[Waves]:
    return [_neurokit_lead(lead.astype(float)) for lead in signal_mv]


def _neurokit_lead(lead_mv: np.ndarray) -> Waves:
    import neurokit2 as nk

    none = {wave: np.zeros((0, 3)) for wave in WAVES}
    try:
        clean = nk.ecg_clean(lead_mv, sampling_rate=int(RATE_HZ))
        _, peaks = nk.ecg_peaks(clean, sampling_rate=int(RATE_HZ))
        _, marks = nk.ecg_delineate(clean, peaks["ECG_R_Peaks"], sampling_rate=int(RATE_HZ), method="dwt")
    except Exception:  # noqa: BLE001 - it raises whatever numpy raises where it finds too few beats
        return none
    r_peaks = np.asarray(peaks["ECG_R_Peaks"], dtype=float)
    columns = {
        "P": ("ECG_P_Onsets", "ECG_P_Peaks", "ECG_P_Offsets"),
        "QRS": ("ECG_R_Onsets", None, "ECG_R_Offsets"),
        "T": ("ECG_T_Onsets", "ECG_T_Peaks", "ECG_T_Offsets"),
    }
    return {
        wave: _with_peak(
            np.stack([r_peaks if name is None else _padded(marks[name], len(r_peaks)) for name in names], 1)
        )
        / RATE_HZ
        for wave, names in columns.items()
    }


def _padded(values: list[float], count: int) -> np.ndarray:
    out = np.full(count, np.nan)
    out[: len(values)] = np.asarray(values, dtype=float)[:count]
    return out


def wfdb_detector(name: str) -> Detector:
    def detect(signal_mv: np.ndarray) -> list[Waves]:
        from wfdb import processing

        def beats(lead_mv: np.ndarray) -> np.ndarray:
            if name == "gqrs":
                return np.asarray(processing.gqrs_detect(sig=lead_mv, fs=RATE_HZ), dtype=float)
            return np.asarray(processing.xqrs_detect(sig=lead_mv, fs=RATE_HZ, verbose=False), dtype=float)

        return [{"QRS": np.stack([beats(lead.astype(float))] * 3, axis=1) / RATE_HZ} for lead in signal_mv]

    return detect


def run(detector: Detector, records: list[Record]) -> tuple[dict[int, dict[str, Score]], float]:
    """Scores per record and wave, and the median processor time a record in ms."""
    scores, spent = {}, []
    for record in records:
        start = time.process_time()
        found = detector(record.signal_mv)
        spent.append(1000 * (time.process_time() - start))
        scores[record.number] = {
            wave: sum(
                (
                    compare(lead[wave], truth[wave], span)
                    for lead, truth, span in zip(found, record.truth_s, record.marked_s, strict=True)
                ),
                Score(),
            )
            for wave in found[0]
        }
    return scores, float(np.median(spent))


def report(name: str, scores: dict[int, dict[str, Score]], numbers: list[int]) -> None:
    for wave in next(iter(scores.values())):
        score = sum((scores[number][wave] for number in numbers), Score())
        line = f"{name:22}{wave:4} Se {score.sensitivity:.4f}  PPV {score.ppv:.4f}"
        for part, errors in zip(PARTS, score.errors_ms.T, strict=True):
            if part != "peak" and np.ptp(errors[np.isfinite(errors)]) > 0 and "wfdb" not in name:
                target = TARGETS.get((wave, part))
                wanted = f" (SD <= {target})" if target else ""
                line += f"  {part} {np.nanmean(errors):+6.1f} ± {np.nanstd(errors):5.1f} ms{wanted}"
        print(line)


def detectors() -> dict[str, Detector]:
    out: dict[str, Detector] = {"ecgfinder": ours}
    try:
        import neurokit2

        out[f"NeuroKit2 {neurokit2.__version__}"] = neurokit
    except ImportError:
        print("NeuroKit2 is not installed: left out (pip install neurokit2 into an environment of its own).")
    return out | {"wfdb gqrs": wfdb_detector("gqrs"), "wfdb xqrs": wfdb_detector("xqrs")}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ours", action="store_true", help="only ecgfinder")
    only_ours = parser.parse_args().ours
    warnings.simplefilter("ignore")
    numbers = sorted(int(path.stem) for path in LUDB.glob("*.hea"))
    if not numbers:
        raise SystemExit("LUDB is not in ../shared/data/ludb.")
    records = [load(number) for number in numbers]
    for detector in (ours,):
        detector(records[0].signal_mv)  # imports and caches are not what is timed
    for name, detector in ({"ecgfinder": ours} if only_ours else detectors()).items():
        scores, median_ms = run(detector, records)
        report(name, scores, numbers)
        if detector is ours:
            report("  design half", scores, numbers[::2])
            report("  other half", scores, numbers[1::2])
        print(f"{name:22}{median_ms:.1f} ms of one core for 12 leads x 10 s at 500 Hz\n", flush=True)


if __name__ == "__main__":
    main()
