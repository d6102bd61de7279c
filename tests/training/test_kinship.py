"""Kinship: ECGs of like statements lie near each other, by what is claimed of them."""

from __future__ import annotations

import math

import pytest

torch = pytest.importorskip("torch", reason="PyTorch comes with the extra `train`")

from ecgfinder.training.kinship import KinshipPlan, learn_kinship, length_beside  # noqa: E402

CODES = ("IMI", "ILMI", "CRBBB", "SR")


@pytest.mark.parametrize(("same_class", "same_kinds", "nearest"), [(0.1, 0.5, "inferolateral"), (0.0, 0.0, "block")])
def test_kinds_of_diagnosis_count_beside_the_statements(same_class: float, same_kinds: float, nearest: str) -> None:
    """An inferior infarction in sinus rhythm beside an inferolateral one, and beside a block in sinus rhythm."""
    torch.manual_seed(1)
    carried = torch.tensor([[1.0, 0, 0, 1], [0, 1, 0, 0], [0, 0, 1, 1]]).repeat(60, 1)
    claims = (8 * carried - 4 + torch.randn(180, 4))[None]
    plan = KinshipPlan(
        dimension=8, batch=60, epochs=30, learning_rate=1e-2, same_class=same_class, same_kinds=same_kinds
    )
    told = torch.zeros(1, 180, 1)
    kinship = learn_kinship(claims, told, carried, CODES, plan)
    inferior, *others = kinship(8 * carried[:3] - 4, told[0, :3])
    cosines = dict(zip(("inferolateral", "block"), (float(inferior @ other) for other in others), strict=True))
    other = min(cosines.values())
    assert cosines[nearest] > other + 0.05


def test_its_share_of_the_squared_length_is_as_asked() -> None:
    length = length_beside(3, 0.6)
    assert length**2 / (3 + length**2) == pytest.approx(0.6)
    assert length_beside(1, 0.0) == 0.0
    assert math.isfinite(length)
