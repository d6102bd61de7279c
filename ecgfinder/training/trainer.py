"""The training loop: contrastive alignment of ECG and report, statements as a second task, resumable."""

from __future__ import annotations

import copy
import json
import logging
import math
import random
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor, nn

from ecgfinder.encoding.measured import COUNT
from ecgfinder.training.augment import augment
from ecgfinder.training.data import UV_PER_MV, Examples, to_images
from ecgfinder.training.encoders import EcgEncoder
from ecgfinder.training.losses import image_text_contrast, jaccard_index, measured_loss, statement_contrast
from ecgfinder.training.projection import NumbersProjection
from ecgfinder.training.texts import Wordings
from ecgfinder.training.tokens import UNKNOWN_ID, token_ids
from ecgfinder.training.towers import TOKEN_SAMPLES, TextTower, TowerConfig, VisionTower
from ecgfinder.training.validation import Validation

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Plan:
    """How long and how to train.

    Until the last `whole_epochs` a batch shows a stretch of `stretch_tokens` tokens of its ECGs, elsewhere each time:
    the same ECG never looks the same twice, and an epoch takes two thirds of the time (`VisionTower.tokens`).
    """

    epochs: int = 26
    whole_epochs: int = 8
    stretch_tokens: int = 20
    batch: int = 128
    learning_rate: float = 1e-3
    weight_decay: float = 0.05
    ema_decay: float = 0.998
    statement_weight: float = 10.0
    contrast_weight: float = 0.5
    measured_weight: float = 2.0
    hidden_share: float = 0.15
    prompt_share: float = 0.15
    mask_share: float = 0.15
    token_drop: float = 0.05
    bf16: bool = False
    seed: int = 0


class Pair(nn.Module):
    """Both towers, the learnt temperature, and what joins the vision tower while it learns.

    That is the projection of what it sees and of what is measured, and what it says of the measurements itself.
    """

    def __init__(self, config: TowerConfig) -> None:
        super().__init__()
        self.config = config
        self.vision = VisionTower(config)
        self.text = TextTower(config)
        self.projection = NumbersProjection(
            2 * self.vision.width, config.contrastive_dim, config.hidden, config.dropout
        )
        self.told = nn.Linear(2 * self.vision.width, COUNT)
        self.dropout = nn.Dropout(config.dropout)
        self.log_scale = nn.Parameter(torch.tensor(2.6593))  # log(1 / 0.07), as in CLIP

    def ecg_encoder(self) -> EcgEncoder:
        """The vision tower with its projection."""
        return EcgEncoder(self.vision, self.projection)

    @property
    def scale(self) -> Tensor:
        """Inverse temperature, at most 100."""
        return self.log_scale.clamp(max=4.6).exp()


class Trainer:
    """Trains a `Pair`; the state after every epoch lies in `folder/checkpoint.pt` and is taken up again."""

    def __init__(
        self, examples: Examples, wordings: list[Wordings], tokenizer: Tokenizer, config: TowerConfig, plan: Plan
    ) -> None:
        torch.manual_seed(plan.seed)
        torch.set_flush_denormal(True)
        self.examples, self.wordings, self.tokenizer, self.plan = examples, wordings, tokenizer, plan
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.pair = Pair(config).to(self.device)
        self.measured = torch.from_numpy(examples.measured)
        self.pair.projection.measured.fit(self.measured)
        self.average = copy.deepcopy(self.pair).eval().requires_grad_(False)
        self.labels = torch.from_numpy(examples.labels.astype(np.float32))
        self.report_ids = group_ids([w.original for w in wordings])
        self.code_ids = group_ids([w.codes for w in wordings])
        self.rng = random.Random(plan.seed)
        self.optimizer, self.schedule = self._optimizer()
        self.epoch = 0

    def _optimizer(self) -> tuple[torch.optim.Optimizer, torch.optim.lr_scheduler.OneCycleLR]:
        plan = self.plan
        steps = plan.epochs * (len(self.examples) // plan.batch)
        optimizer = torch.optim.AdamW(
            self.pair.parameters(), plan.learning_rate, weight_decay=plan.weight_decay, fused=True
        )
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, plan.learning_rate, total_steps=steps, pct_start=0.15)
        return optimizer, schedule

    def run(self, folder: Path, validation: Validation) -> None:
        """Train to the last epoch, resuming from the checkpoint if there is one."""
        self.resume(folder)
        while self.epoch < self.plan.epochs:
            started = time.monotonic()
            loss = self._one_epoch()
            self.epoch += 1
            row: dict[str, Any] = {"epoch": self.epoch, "loss": round(loss, 4), "s": round(time.monotonic() - started)}
            self.save(folder)
            row |= validation.score(self.average.ecg_encoder(), self.average.text, self.tokenizer)
            log.warning("%s", row)
            with (folder / "log.jsonl").open("a") as file:
                file.write(json.dumps(row) + "\n")

    def begin_with(self, vision: dict[str, Tensor]) -> None:
        """Take over the weights of a vision tower that was trained before."""
        for pair in (self.pair, self.average):
            pair.vision.load_state_dict(vision)

    def _one_epoch(self) -> float:
        self.pair.train()
        losses = []
        for rows in self._batches():
            loss = self._loss(rows)
            self.optimizer.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(self.pair.parameters(), 5.0)
            self.optimizer.step()
            self.schedule.step()
            self._update_average()
            losses.append(float(loss.detach()))
            if len(losses) % 20 == 0:
                log.info("epoch %d step %d loss %.3f", self.epoch + 1, len(losses), np.mean(losses[-20:]))
        return float(np.mean(losses))

    def _batches(self) -> Iterator[Tensor]:
        size = self.plan.batch
        order = torch.randperm(len(self.examples))
        for start in range(0, len(order) - size + 1, size):
            yield order[start : start + size]

    def _loss(self, rows: Tensor) -> Tensor:
        pair, plan = self.pair, self.plan
        mv, first = self._stretch(self._augmented(rows))
        ids, prompts = self._texts(rows)
        with torch.autocast(self.device.type, torch.bfloat16, enabled=plan.bf16):
            seen, read = pair.vision.pooled(to_images(mv).to(self.device), first), pair.text.pooled(ids)
        seen = seen.float()
        ecg = pair.projection(seen, self._hidden(self.measured[rows].to(self.device)))
        text, text_logits = pair.text.head(read.float())
        labels = self.labels[rows].to(self.device)
        same = self._same(rows, prompts).to(self.device)
        statements = F.binary_cross_entropy_with_logits(pair.vision.statements(pair.dropout(seen)), labels)
        statements = statements + F.binary_cross_entropy_with_logits(text_logits, labels) / 2
        return (
            self._contrast(ecg, text, rows, same)
            + plan.statement_weight * statements
            + plan.contrast_weight * statement_contrast(ecg, jaccard_index(labels).square())
            + plan.measured_weight * self._told_loss(seen, rows)
        )

    def _hidden(self, measured: Tensor) -> Tensor:
        """The numbers (n, COUNT), those of a share of the ECGs hidden: what cannot be measured is still to be seen."""
        hidden = torch.rand(len(measured), 1, device=measured.device) < self.plan.hidden_share
        return measured.masked_fill(hidden, math.nan)

    def _contrast(self, ecg: Tensor, text: Tensor, rows: Tensor, same: Tensor) -> Tensor:
        """How badly the ECGs of these rows and their texts find each other."""
        return image_text_contrast(ecg, text, same, self.pair.scale)

    def _told_loss(self, seen: Tensor, rows: Tensor) -> Tensor:
        true, known = self.pair.projection.measured(self.measured[rows].to(self.device)).chunk(2, dim=1)
        return measured_loss(self.pair.told(seen), true, known)

    def _augmented(self, rows: Tensor) -> Tensor:
        mv = torch.from_numpy(self.examples.uv[rows.numpy()]).float() / UV_PER_MV
        return augment(mv, mask_share=self.plan.mask_share)

    def _stretch(self, mv: Tensor) -> tuple[Tensor, int]:
        """What of its ECGs a batch shows, and the number of its first token."""
        tokens = -(-mv.shape[2] // TOKEN_SAMPLES)
        if self.epoch >= self.plan.epochs - self.plan.whole_epochs or self.plan.stretch_tokens >= tokens:
            return mv, 0
        first = int(torch.randint(tokens - self.plan.stretch_tokens + 1, ()))
        return mv[:, :, first * TOKEN_SAMPLES : (first + self.plan.stretch_tokens) * TOKEN_SAMPLES], first

    def _texts(self, rows: Tensor) -> tuple[Tensor, Tensor]:
        """Token ids of a wording drawn for each row, and which of the wordings are prompts."""
        drawn = [self.wordings[i].draw(self.rng, self.plan.prompt_share) for i in rows.tolist()]
        ids = token_ids(self.tokenizer, [text for text, _ in drawn])
        dropped = (torch.rand(ids.shape) < self.plan.token_drop) & (ids > 0)
        ids = ids.masked_fill(dropped, UNKNOWN_ID)
        prompts = torch.tensor([prompt for _, prompt in drawn])
        return ids.to(self.device), prompts

    def _same(self, rows: Tensor, prompts: Tensor) -> Tensor:
        """Which text belongs to which ECG: equal reports, and for prompts equal statements."""
        reports, codes = self.report_ids[rows], self.code_ids[rows]
        by_report = reports[:, None] == reports[None, :]
        by_codes = codes[:, None] == codes[None, :]
        return torch.where(prompts[None, :], by_codes, by_report).float()

    def _update_average(self) -> None:
        """Exponential moving average of the weights; statistics of the normalisation layers are copied."""
        decay = min(self.plan.ema_decay, (1 + self.schedule.last_epoch) / (10 + self.schedule.last_epoch))
        with torch.no_grad():
            torch._foreach_lerp_(list(self.average.parameters()), list(self.pair.parameters()), 1 - decay)
            torch._foreach_copy_(list(self.average.buffers()), list(self.pair.buffers()))

    def save(self, folder: Path) -> None:
        """Write the checkpoint atomically."""
        folder.mkdir(parents=True, exist_ok=True)
        state = {
            "config": self.pair.config.as_dict(), "pair": self.pair.state_dict(), "average": self.average.state_dict(),
            "optimizer": self.optimizer.state_dict(), "schedule": self.schedule.state_dict(), "epoch": self.epoch,
            "plan": asdict(self.plan), "rng": self.rng.getstate(), "torch_rng": torch.get_rng_state(),
        }  # fmt: skip
        torch.save(state, folder / "checkpoint.tmp")
        (folder / "checkpoint.tmp").replace(folder / "checkpoint.pt")

    def resume(self, folder: Path) -> None:
        """Take up the checkpoint of `folder` where there is one."""
        path = folder / "checkpoint.pt"
        if not path.exists():
            return
        state = torch.load(path, map_location=self.device, weights_only=False)
        for name in ("pair", "average", "optimizer", "schedule"):
            getattr(self, name).load_state_dict(state[name])
        self.epoch = state["epoch"]
        self.rng.setstate(state["rng"])
        torch.set_rng_state(state["torch_rng"].cpu())
        log.warning("resumed after epoch %d", self.epoch)


def load_average(folder: Path) -> tuple[Pair, dict[str, Any]]:
    """The averaged towers of a run, ready to embed, and the checkpoint's other content."""
    state = torch.load(folder / "checkpoint.pt", map_location="cpu", weights_only=False)
    pair = Pair(TowerConfig.of(state["config"]))
    pair.load_state_dict(state["average"])
    return pair.eval(), state


def vision_tower(folder: Path) -> VisionTower:
    """The averaged vision tower of a run, whatever its text tower was."""
    state = torch.load(folder / "checkpoint.pt", map_location="cpu", weights_only=False)
    tower = VisionTower(TowerConfig.of(state["config"]))
    average = state["average"].items()
    tower.load_state_dict({n.removeprefix("vision."): value for n, value in average if n.startswith("vision.")})
    return tower.eval()


def group_ids(keys: list[Any]) -> Tensor:
    """A number for each distinct key, in order of first appearance."""
    numbers: dict[Any, int] = {}
    return torch.tensor([numbers.setdefault(key, len(numbers)) for key in keys])
