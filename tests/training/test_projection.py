"""Measured numbers beside what the tower sees: their standard, what is unknown, and that both are learnt from."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

torch = pytest.importorskip("torch", reason="PyTorch comes with the extra `train`")

from ecgfinder.encoding.measured import COUNT, NAMES  # noqa: E402
from ecgfinder.training.data import to_images  # noqa: E402
from ecgfinder.training.losses import measured_loss  # noqa: E402
from ecgfinder.training.projection import (  # noqa: E402
    FindingsProjection,
    MeasuredInput,
    NumbersProjection,
    told_shares,
)
from tests.training.test_training import PLAN, trainer  # noqa: E402


def test_numbers_are_standardised_without_their_outliers_and_what_is_unknown_says_so() -> None:
    values = torch.arange(101.0)[:, None].repeat(1, 2)
    values[0] = torch.tensor([math.nan, 1e6])
    layer = MeasuredInput(2)
    layer.fit(values)
    value, known = layer(values).chunk(2, dim=1)
    assert value[0, 0] == 0
    assert known[0].tolist() == [0, 1]
    assert value[0, 1] == 5
    assert value[51:, 0].mean() == pytest.approx(0.67, abs=0.03)


def test_a_number_that_nobody_has_stays_unknown() -> None:
    layer = MeasuredInput(1)
    layer.fit(torch.full((4, 1), math.nan))
    assert layer(torch.tensor([[math.nan], [1.0]])).isfinite().all()


def test_what_is_seen_and_what_is_measured_both_move_the_vector() -> None:
    torch.manual_seed(1)
    projection = NumbersProjection(6, 4, hidden=8, dropout=0.0).requires_grad_(False)
    seen, measured = torch.randn(1, 6), torch.randn(1, COUNT)
    vector = projection(seen, measured)
    assert float(vector.norm()) == pytest.approx(1)
    for other in (
        projection(seen + 1, measured),
        projection(seen, measured + 1),
        projection(seen, measured * math.nan),
    ):
        assert other.isfinite().all()
        assert float((vector * other).sum()) < 0.999


def test_features_and_findings_move_the_vector_by_their_standard() -> None:
    torch.manual_seed(1)
    share = told_shares(["sinus rhythm.", "SR", "AFIB"], ["AFIB", "NORM"])
    projection = FindingsProjection(torch.nn.Linear(6, 2), share, 4, dropout=0.0).requires_grad_(False)
    seen, told = 5 + torch.randn(50, 6), 100 * torch.randn(50, 3)
    raw = projection(seen, told)
    projection.fit(seen, told)
    vectors = projection(seen, told)
    torch.testing.assert_close(vectors.norm(dim=1), torch.ones(50))
    assert float((raw * vectors).sum(1).mean()) < 0.95
    for other in (projection(seen + 1, told), projection(seen, told + 100)):
        assert float((vectors * other).sum(1).max()) < 0.999
    torch.testing.assert_close(projection(seen, told + 1e4), projection(seen, told + 1e5))


def test_a_statement_is_claimed_by_the_head_and_by_the_trees_that_tell_it() -> None:
    head = torch.nn.Linear(6, 3)
    projection = FindingsProjection(head, told_shares(["SR", "sinus rhythm."], ["NORM", "SR", "AFIB"]), 4, dropout=0.0)
    seen, told = torch.randn(5, 6), torch.randn(5, 2)
    claims, of_head = projection.claims(seen, told), head(seen)
    torch.testing.assert_close(claims[:, [0, 2]], of_head[:, [0, 2]])
    torch.testing.assert_close(claims[:, 1], (of_head[:, 1] + told[:, 0]) / 2)


def test_what_could_not_be_measured_does_not_count() -> None:
    true, known = torch.tensor([[1.0, 7.0], [7.0, 0.0]]), torch.tensor([[1.0, 0.0], [0.0, 1.0]])
    told = torch.tensor([[1.0, 99.0], [99.0, 0.5]])
    assert float(measured_loss(told, true, known)) == pytest.approx(0.5 * 0.25 / 2)


def test_the_tower_learns_to_tell_the_measurements() -> None:
    job = trainer(replace(PLAN, epochs=15))
    first = job._one_epoch()
    for _ in range(14):
        last = job._one_epoch()
    assert last < first
    job.pair.eval()
    with torch.no_grad():
        told = job.pair.told(job.pair.vision.pooled(to_images(job._augmented(torch.arange(32)))))
    rate = told[:, NAMES.index("heart_rate_bpm")]
    assert rate[16:].mean() - rate[:16].mean() > 0.5


def test_the_numbers_of_some_ecgs_are_hidden_while_training() -> None:
    job = trainer(replace(PLAN, hidden_share=0.5))
    unknown = job._hidden(torch.zeros(200, COUNT)).isnan()
    assert (unknown.all(1) | ~unknown.any(1)).all()
    assert 0.3 < unknown[:, 0].float().mean() < 0.7
