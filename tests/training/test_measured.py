"""Measurements as numbers to learn from: their order, what is missing, and that they are learnt."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch comes with the extra `train`")

from ecgfinder.domain import LEADS, Measurements  # noqa: E402
from ecgfinder.training.data import to_images  # noqa: E402
from ecgfinder.training.measured import COUNT, measured_loss, numbers, standardised  # noqa: E402
from tests.training.test_training import PLAN, trainer  # noqa: E402


def test_an_axis_is_told_as_cosine_and_sine_and_what_is_missing_is_nan() -> None:
    found = numbers(Measurements(heart_rate_bpm=60.0, qrs_axis_deg=90.0, r_mv={"V6": 1.5}))
    assert found.shape == (COUNT,)
    assert found[0] == 60.0
    np.testing.assert_allclose(found[14:16], [0.0, 1.0], atol=1e-6)
    assert found[18 + LEADS.index("V6")] == 1.5
    assert np.isfinite(found).sum() == 4


def test_columns_are_standardised_without_their_outliers_and_gaps_stay() -> None:
    values = np.tile(np.arange(101, dtype=np.float32)[:, None], (1, 2))
    values[0] = math.nan, 1e6
    out = standardised(values)
    assert torch.isnan(out[0, 0])
    assert out[0, 1] == 4.0
    assert out[51:, 0].mean() == pytest.approx(0.67, abs=0.02)


def test_what_could_not_be_measured_does_not_count() -> None:
    true = torch.tensor([[1.0, math.nan], [math.nan, 0.0]])
    told = torch.tensor([[1.0, 99.0], [99.0, 0.5]])
    assert float(measured_loss(told, true)) == pytest.approx(0.5 * 0.25 / 2)


def test_the_tower_learns_the_measurements() -> None:
    rate = torch.tensor([-1.0] * 16 + [1.0] * 16)[:, None]
    job = trainer(replace(PLAN, epochs=15), rate)
    first = job._one_epoch()
    for _ in range(14):
        last = job._one_epoch()
    assert last < first
    job.pair.eval()
    assert job.pair.measured is not None
    with torch.no_grad():
        told = job.pair.measured(job.pair.vision.pooled(to_images(job._augmented(torch.arange(32)))))
    assert told[16:].mean() - told[:16].mean() > 0.5
