"""The text tower's tokenizer: the words of the training reports."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, trainers
from torch import Tensor

PAD = "[PAD]"
UNKNOWN = "[UNK]"
UNKNOWN_ID = 1
TEXT_TOKENS = 56
"""Longer reports are cut."""


def train_tokenizer(texts: Iterable[str]) -> Tokenizer:
    """Lower-cased words, digits and marks that occur at least twice; accents are kept, token 0 is padding."""
    tokenizer = Tokenizer(models.WordLevel(unk_token=UNKNOWN))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Whitespace(), pre_tokenizers.Punctuation(), pre_tokenizers.Digits(individual_digits=True)]
    )
    trainer = trainers.WordLevelTrainer(min_frequency=2, special_tokens=[PAD, UNKNOWN], show_progress=False)
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def token_ids(tokenizer: Tokenizer, texts: list[str], limit: int = TEXT_TOKENS) -> Tensor:
    """Padded ids, shape (n, longest up to `limit`), int64; an empty text is one unknown token."""
    rows = [encoding.ids[:limit] or [UNKNOWN_ID] for encoding in tokenizer.encode_batch(texts)]
    out = torch.zeros(len(rows), max(map(len, rows)), dtype=torch.int64)
    for row, ids in zip(out, rows, strict=True):
        row[: len(ids)] = torch.tensor(ids)
    return out
