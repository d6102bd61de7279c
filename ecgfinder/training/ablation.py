"""Every encoding under one budget: the same towers, records, steps and gallery, only the image differs.

The vision tower is a plain vision transformer over equal patches of the image, so that none of the encodings is
favoured by a stem made for it. No augmentation: the images are made once.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor, nn

from ecgfinder.evaluation.intervals import Figure
from ecgfinder.evaluation.metrics import macro_auc
from ecgfinder.evaluation.protocols import Part, abnormal_rows, paired
from ecgfinder.evaluation.ptbxl import Record, Statements, multi_hot, read_records, read_statements
from ecgfinder.training.ablation_images import SHAPES, Images, Shape, cut, load_images
from ecgfinder.training.losses import image_text_contrast, jaccard_index, statement_contrast
from ecgfinder.training.texts import Wordings, vocabulary, wordings_of
from ecgfinder.training.tokens import token_ids, train_tokenizer
from ecgfinder.training.towers import Head, TextTower, TowerConfig, encoder_layers
from ecgfinder.training.trainer import group_ids
from ecgfinder.training.validation import embed_wordings

log = logging.getLogger(__name__)

LEAST_POSITIVES = 5


@dataclass(frozen=True)
class Budget:
    """What every encoding is given."""

    folds: tuple[int, ...] = tuple(range(1, 9))
    validate: tuple[int, ...] = (9,)
    epochs: int = 6
    batch: int = 64
    learning_rate: float = 1e-3
    weight_decay: float = 0.05
    statement_weight: float = 10.0
    contrast_weight: float = 0.5
    width: int = 96
    layers: int = 3
    bf16: bool = False
    seed: int = 0


class PatchTower(nn.Module):
    """A plain vision transformer: patches, positions, layers; mean and maximum of the tokens for the head."""

    def __init__(self, shape: Shape, budget: Budget, config: TowerConfig) -> None:
        super().__init__()
        self.shape = shape
        self.centre: Tensor
        self.spread: Tensor
        self.register_buffer("centre", torch.zeros(3))
        self.register_buffer("spread", torch.ones(3))
        self.patch = nn.Linear(3 * shape.patch_height * shape.patch_width, budget.width)
        self.position = nn.Parameter(0.02 * torch.randn(1, shape.tokens, budget.width))
        self.layers = encoder_layers(budget.width, budget.layers, config.heads)
        self.norm = nn.LayerNorm(budget.width)
        self.head = Head(budget.width, config)

    def standardise(self, images: Images) -> None:
        """Take the channels' mean and spread over these images as the standard; an unused channel stays 0."""
        values = images.reshape(-1, 3)[:: max(1, len(images) // 64)].astype(np.float32)
        self.centre.copy_(torch.from_numpy(values.mean(0)))
        self.spread.copy_(torch.from_numpy(values.std(0)).clamp(min=1.0))

    def pooled(self, images: Tensor) -> Tensor:
        """Images (n, height, width, 3) of 0 to 255 -> (n, 2 width)."""
        x = self.patch(cut((images.float() - self.centre) / self.spread, self.shape)) + self.position
        for layer in self.layers:
            x = layer(x)
        tokens = self.norm(x)
        return torch.cat([tokens.mean(1), tokens.amax(1)], dim=1)

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Unit vectors and statement logits."""
        out: tuple[Tensor, Tensor] = self.head(self.pooled(images))
        return out


@dataclass(frozen=True)
class Texts:
    """Records with what is read and known of them, and the words they are made of."""

    records: list[Record]
    wordings: list[Wordings]
    labels: Tensor

    @classmethod
    def of(cls, ptbxl: Path, folds: tuple[int, ...], statements: Statements) -> Texts:
        """Of some folds of a PTB-XL folder, fold by fold as their images are."""
        records = [record for fold in folds for record in read_records(ptbxl, [fold])]
        labels = torch.from_numpy(multi_hot(records, statements.codes).astype(np.float32))
        return cls(records, [wordings_of(record) for record in records], labels)


class Contest:
    """Trains both towers on one encoding after the other and scores them on one gallery."""

    def __init__(self, train: Texts, test: Texts, statements: Statements, budget: Budget) -> None:
        torch.set_flush_denormal(True)
        self.train, self.test, self.statements, self.budget = train, test, statements, budget
        self.tokenizer: Tokenizer = train_tokenizer(vocabulary(train.wordings))
        self.config = TowerConfig(
            vocabulary=self.tokenizer.get_vocab_size(), contrastive_dim=256, statements=len(statements.codes)
        )
        self.reports = group_ids([wording.original for wording in train.wordings])

    def run(self, shape: Shape, train: Images, test: Images) -> tuple[list[Figure], float]:
        """Figures of the paired protocol on abnormal records, and the vision tower's macro-AUC of statements."""
        torch.manual_seed(self.budget.seed)
        text = TextTower(self.config)
        vision = PatchTower(shape, self.budget, self.config)
        vision.standardise(train)
        self._learn(vision, text, train)
        return self._score(vision.eval(), text.eval(), test)

    def _learn(self, vision: PatchTower, text: TextTower, images: Images) -> None:
        budget, count = self.budget, len(images)
        batch = min(budget.batch, count)
        log_scale = nn.Parameter(torch.tensor(2.6593))  # log(1 / 0.07), as in CLIP
        trained = [*vision.parameters(), *text.parameters(), log_scale]
        optimizer = torch.optim.AdamW(trained, budget.learning_rate, weight_decay=budget.weight_decay, fused=True)
        steps = budget.epochs * (count // batch)
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, budget.learning_rate, total_steps=steps)
        wordings = Drawn(self.train.wordings, self.tokenizer, budget.seed)
        for step in range(steps):
            if step % (count // batch) == 0:
                order = torch.randperm(count)
            rows = order[(step % (count // batch)) * batch :][:batch]
            loss = self._loss(vision, text, torch.from_numpy(images[rows.numpy()]), wordings(rows), rows, log_scale)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(trained, 5.0)
            optimizer.step()
            schedule.step()
            if step % 50 == 0:
                log.info("step %d of %d, loss %.3f", step, steps, loss.item())

    def _loss(
        self, vision: PatchTower, text: TextTower, images: Tensor, ids: Tensor, rows: Tensor, log_scale: Tensor
    ) -> Tensor:
        """The losses of the encoders' first stage (`trainer`), without what is not measured of an image."""
        with torch.autocast("cpu", torch.bfloat16, enabled=self.budget.bf16):
            seen, read = vision.pooled(images), text.pooled(ids)
        (ecg, ecg_logits), (report, report_logits) = vision.head(seen.float()), text.head(read.float())
        labels, reports = self.train.labels[rows], self.reports[rows]
        same = (reports[:, None] == reports[None, :]).float()
        named = F.binary_cross_entropy_with_logits(ecg_logits, labels)
        named = named + F.binary_cross_entropy_with_logits(report_logits, labels) / 2
        alike = statement_contrast(ecg, jaccard_index(labels).square())
        contrast = image_text_contrast(ecg, report, same, log_scale.clamp(max=4.6).exp())
        return contrast + self.budget.statement_weight * named + self.budget.contrast_weight * alike

    @torch.no_grad()
    def _score(self, vision: PatchTower, text: TextTower, images: Images) -> tuple[list[Figure], float]:
        parts = [vision(torch.from_numpy(images[start : start + 256])) for start in range(0, len(images), 256)]
        ecg, logits = (torch.cat(part).numpy() for part in zip(*parts, strict=True))
        reports = embed_wordings(text, self.tokenizer, [wording.original for wording in self.test.wordings])
        rows = abnormal_rows(self.test.records, self.statements)
        figures = paired(Part(self.test.records, ecg, reports).subset(rows), "paired-abnormal")
        return figures, macro_auc(self.test.labels.numpy() > 0, logits, least=LEAST_POSITIVES)


class Drawn:
    """Token ids of a wording drawn for each record."""

    def __init__(self, wordings: list[Wordings], tokenizer: Tokenizer, seed: int) -> None:
        self.rng = np.random.default_rng(seed)
        self.ids = [token_ids(tokenizer, [w.original, w.english]) for w in wordings]

    def __call__(self, rows: Tensor) -> Tensor:
        """(rows, tokens) int64, padded with 0: the original, or with a chance of .35 its English rendering."""
        english = (self.rng.random(len(rows)) < 0.35).astype(int)
        chosen = [self.ids[row][which] for row, which in zip(rows.tolist(), english, strict=True)]
        return nn.utils.rnn.pad_sequence(chosen, batch_first=True)


def compare_encodings(
    ptbxl: Path,
    run: Path,
    cache: Path,
    budget: Budget,
    names: tuple[str, ...],
    done: Callable[[str], None],
) -> dict[str, dict[str, Any]]:
    """Train on every encoding named, or take up its result from the folder `run`; `done` is told what is through."""
    statements = read_statements(ptbxl)
    contest = Contest(
        Texts.of(ptbxl, budget.folds, statements), Texts.of(ptbxl, budget.validate, statements), statements, budget
    )
    results = {}
    for name in names:
        path = run / "results" / f"{name}.json"
        results[name] = _earlier(path, budget) or _measured(contest, name, ptbxl, run, cache, path)
        done(name)
    return results


def _measured(contest: Contest, name: str, ptbxl: Path, run: Path, cache: Path, path: Path) -> dict[str, Any]:
    budget = contest.budget
    train, test = (load_images(name, ptbxl, folds, cache, run / "images") for folds in (budget.folds, budget.validate))
    start = time.process_time()
    figures, auc = contest.run(SHAPES[name], train, test)
    result = {
        "budget": _as_json(budget), "records": len(train), "tokens": SHAPES[name].tokens,
        "cpu_s": round(time.process_time() - start), "auc": auc, "figures": [asdict(figure) for figure in figures],
    }  # fmt: skip
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return result


def _earlier(path: Path, budget: Budget) -> dict[str, Any] | None:
    if not path.exists():
        return None
    result: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return result if result["budget"] == _as_json(budget) else None


def _as_json(budget: Budget) -> dict[str, Any]:
    out: dict[str, Any] = json.loads(json.dumps(asdict(budget)))
    return out
