"""Kinship: an ECG's neighbours agree with it, and their vote tells its statements."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

torch = pytest.importorskip("torch", reason="PyTorch comes with the extra `train`")

from ecgfinder.training.kinship import Kinship, KinshipPlan, Known, learn_kinship, length_beside  # noqa: E402
from ecgfinder.training.losses import neighbours_gain, vote_loss  # noqa: E402

CODES = ("IMI", "ILMI", "CRBBB", "SR")
PLAN = KinshipPlan(readers=2, dimension=4, hidden=4, batch=60, library=120, epochs=30, learning_rate=1e-2)


def lesson() -> tuple[Known, torch.Tensor]:
    """An inferior infarction in sinus rhythm, an inferolateral one, a block in sinus rhythm, sixty of each."""
    torch.manual_seed(1)
    carried = torch.tensor([[1.0, 0, 0, 1], [0, 1, 0, 0], [0, 0, 1, 1]]).repeat(60, 1)
    claims = 8 * carried - 4 + torch.randn(180, 4)
    return Known(torch.nn.functional.normalize(torch.randn(180, 6), dim=1), claims, torch.zeros(180, 1)), carried


def learnt(plan: KinshipPlan, patients: torch.Tensor | None = None) -> tuple[Kinship, torch.Tensor]:
    """Kinship of the lesson, and the cosines of its three kinds of ECG."""
    seen, carried = lesson()
    opened = Known(*(part[None] for part in seen))
    patients = torch.arange(180) if patients is None else patients
    kinship = learn_kinship(opened, seen, carried, patients, CODES, plan)
    kinds = kinship(8 * carried[:3] - 4, torch.zeros(3, 1))
    return kinship, kinds @ kinds.T


@pytest.mark.parametrize(("same_class", "same_kinds", "nearest"), [(3.0, 1.0, "inferolateral"), (0.0, 0.0, "block")])
def test_kinds_of_diagnosis_count_beside_the_statements(same_class: float, same_kinds: float, nearest: str) -> None:
    """What neighbours are worth decides; the vote alone has no eye for kinds of diagnosis."""
    _, cosines = learnt(replace(PLAN, same_class=same_class, same_kinds=same_kinds, gain_scale=3.0, gain_weight=20.0))
    others = {"inferolateral": float(cosines[0, 1]), "block": float(cosines[0, 2])}
    assert others[nearest] > min(others.values()) + 0.05


def test_ecgs_of_one_patient_teach_nothing_about_each_other() -> None:
    """Where all the ECGs are one patient's, every neighbour is left out alike and nothing is learnt."""
    seen, carried = lesson()
    taught, _ = learnt(replace(PLAN, weight_decay=0.0))
    untaught, _ = learnt(replace(PLAN, weight_decay=0.0), torch.zeros(180, dtype=torch.int64))

    def agreement(kinship: Kinship) -> float:
        vectors = kinship(seen.claims, seen.told)
        same = (carried @ carried.T == carried.sum(1)[:, None]) & (carried.sum(1)[:, None] == carried.sum(1)[None, :])
        cosines = vectors @ vectors.T
        return float(cosines[same].mean() - cosines[~same].mean())

    assert agreement(taught) > agreement(untaught) + 0.1


def test_readers_stand_side_by_side_as_one_unit_vector() -> None:
    kinship, _ = learnt(replace(PLAN, epochs=1))
    claims, told = torch.randn(5, 4), torch.zeros(5, 1)
    vectors = kinship(claims, told)
    assert vectors.shape == (5, 8)
    torch.testing.assert_close(vectors.norm(dim=1), torch.ones(5))
    first, second = (reader(torch.cat([claims, told], dim=1)) for reader in kinship.readers)
    torch.testing.assert_close(vectors @ vectors.T, (first @ first.T + second @ second.T) / 2)
    assert not torch.allclose(first, second)


def test_the_gain_is_that_of_the_nearest_where_these_stand_out() -> None:
    cosines, gain = torch.tensor([[0.9, 0.1, -0.5]]), torch.tensor([[2.0, 0.0, 1.0]])
    assert float(neighbours_gain(cosines, gain, 50.0)) == pytest.approx(2.0, abs=1e-3)
    assert float(neighbours_gain(cosines, gain, 0.0)) == pytest.approx(1.0)


def test_the_vote_is_that_of_the_neighbour_diagnosis() -> None:
    from ecgfinder.evaluation.metrics import VOTE_SHARPNESS, neighbour_vote

    cosines, known = torch.tensor([[0.9, 0.85, 0.8]]), torch.tensor([[1.0, 0.0], [0.0, 0.0], [1.0, 1.0]])
    told = torch.from_numpy(neighbour_vote(cosines.numpy(), known.numpy()[None].astype(bool))).float()
    asked = torch.tensor([[1.0, 0.0]])
    expected = -(told[0, 0].log() * 2.0 + (1 - told[0, 1]).log() * 0.5)
    weight = torch.tensor([2.0, 0.5])
    torch.testing.assert_close(vote_loss(cosines, asked, known, weight, VOTE_SHARPNESS), expected)


def test_its_share_of_the_squared_length_is_as_asked() -> None:
    length = length_beside(3, 0.6)
    assert length**2 / (3 + length**2) == pytest.approx(0.6)
    assert length_beside(1, 0.0) == 0.0
    assert math.isfinite(length)
