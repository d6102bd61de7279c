"""Statements' names as queries: which ECGs answer them, alone and two together."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch", reason="PyTorch comes with the extra `train`")

from ecgfinder.training.alignment import LEAST_PAIR, Names, frequent_pairs  # noqa: E402
from ecgfinder.training.tokens import token_ids, train_tokenizer  # noqa: E402

CODES = ("IMI", "LAFB", "AFIB")
BOTH = "inferior myocardial infarction. left anterior fascicular block."


def labels() -> torch.Tensor:
    """IMI and LAFB in as many ECGs as are asked for, IMI and AFIB in one fewer, LAFB alone in five."""
    kinds = [(1, 1, 0)] * LEAST_PAIR + [(1, 0, 1)] * (LEAST_PAIR - 1) + [(0, 1, 0)] * 5
    return torch.tensor(kinds, dtype=torch.float32)


def test_statements_that_enough_ecgs_carry_together_are_a_pair() -> None:
    assert frequent_pairs(labels()) == [(0, 1)]


def test_a_pair_is_answered_by_the_ecgs_that_carry_both() -> None:
    tokenizer = train_tokenizer([BOTH, "atrial fibrillation."] * 3)
    names = Names(CODES, tokenizer, labels())
    asked = token_ids(tokenizer, [BOTH])[0]
    rows = [row for row, ids in enumerate(names.ids) if ids[: len(asked)].equal(asked) and not ids[len(asked) :].any()]
    assert len(rows) == 1
    assert names.carried(labels())[:, rows[0]].tolist() == [1.0] * LEAST_PAIR + [0.0] * (LEAST_PAIR + 4)
    assert names.carried(labels())[:, 0].tolist() == labels()[:, 0].tolist()
