from __future__ import annotations

from pathlib import Path

from tests.bench.fuzz_readers import LIMIT_MB, copies, made_up_samples, outcome_of, shared_samples

FORMATS = {".hea", ".dat", ".csv", ".dcm", ".xml", ".edf", ".bdf", ".ecg", ".npy", ".npz", ".mat"}


def test_damaged_copies_give_an_ecg_or_one_clear_sentence(tmp_path: Path) -> None:
    """A small share of `python -m tests.bench.fuzz_readers`, with the real samples where they are."""
    (tmp_path / "made up").mkdir()
    real, made_up = shared_samples(), made_up_samples(tmp_path / "made up")
    assert {sample.suffix for sample in made_up} == FORMATS
    samples = [*real, *made_up]
    assert len(samples) >= (14 if real else 13)
    kinds = set()
    for sample, copy in copies(samples, 2 * len(samples), 20, tmp_path):
        outcome = outcome_of(copy)
        assert outcome.kind in ("ecg", "refused"), f"{sample.name}: {outcome.reason}"
        assert outcome.peak_mb < 3 * LIMIT_MB  # of the whole test run; the benchmark has a process for itself
        kinds.add(outcome.kind)
    assert kinds == {"ecg", "refused"}
