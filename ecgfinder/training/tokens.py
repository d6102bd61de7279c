"""The text tower's tokenizer: word pieces learnt on the training reports."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
from torch import Tensor

PAD = "[PAD]"
UNKNOWN = "[UNK]"


def train_tokenizer(texts: Iterable[str], vocabulary: int) -> Tokenizer:
    """Byte-pair encoding of lower-cased texts; accents are kept, token 0 is padding."""
    tokenizer = Tokenizer(models.BPE(unk_token=UNKNOWN))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Whitespace(), pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.Metaspace()]
    )
    tokenizer.decoder = decoders.Metaspace()
    trainer = trainers.BpeTrainer(vocab_size=vocabulary, special_tokens=[PAD, UNKNOWN], show_progress=False)
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def token_ids(tokenizer: Tokenizer, texts: list[str], limit: int) -> Tensor:
    """Padded ids, shape (n, longest up to `limit`), int64; an empty text is one unknown token."""
    rows = [encoding.ids[:limit] or [1] for encoding in tokenizer.encode_batch(texts)]
    out = torch.zeros(len(rows), max(map(len, rows)), dtype=torch.int64)
    for row, ids in zip(out, rows, strict=True):
        row[: len(ids)] = torch.tensor(ids)
    return out
