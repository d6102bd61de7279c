"""What a matcher would add: reports that look at the ECG's tokens, to rank the first 128 by cosine anew.

    python -m tests.bench.matcher PTBXL RUN --cache CACHE --page models/ABLATION.md

As the multimodal encoder of Qiu et al.: word states attend to the tokens of the vision towers, and a head says whether
report and ECG belong together; trained against hard negatives drawn among the nearest by a run's own vectors. Its
towers are frozen. Half of fold 9's abnormal records choose how much the cosine counts beside the matcher, the other
half is reported.
"""

from __future__ import annotations

import argparse
import copy
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F  # noqa: N812 - its usual name
from torch import Tensor, nn

from ecgfinder.cli.evaluate import parse_folds
from ecgfinder.evaluation.intervals import PatientBootstrap
from ecgfinder.evaluation.metrics import expected_ranks, recall_at
from ecgfinder.evaluation.ptbxl import read_statements
from ecgfinder.training.ablation_table import write_section
from ecgfinder.training.data import UV_PER_MV, to_images
from ecgfinder.training.tokens import token_ids
from ecgfinder.training.towers import TextTower
from ecgfinder.training.trainer import group_ids
from ecgfinder.training.validation import embed_wordings
from tests.bench.frozen import Frozen, Run, load_frozen

WIDTH, LAYERS, HEADS = 192, 2, 4
FIRST = 128
CUTS = (1, 5, 10)
COSINE_WEIGHTS = (0.0, 5.0, 10.0, 20.0, 40.0, 80.0, 160.0)
DROPPED = 0.1
"""Share of an ECG's tokens that a training step does not see."""

Seen = list[tuple[Tensor, Tensor]]


class CrossLayer(nn.Module):
    """Words attend to the ECG's tokens, then each word is thought over."""

    def __init__(self) -> None:
        super().__init__()
        self.norm, self.mlp_norm = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.query, self.out, self.key_value = (
            nn.Linear(WIDTH, WIDTH),
            nn.Linear(WIDTH, WIDTH),
            nn.Linear(WIDTH, 2 * WIDTH),
        )
        self.mlp = nn.Sequential(nn.Linear(WIDTH, 2 * WIDTH), nn.GELU(), nn.Linear(2 * WIDTH, WIDTH))

    def seen(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """(n, tokens, width) -> keys and values (n, heads, tokens, width / heads)."""
        n, tokens, _ = image.shape
        key, value = self.key_value(image).view(n, tokens, 2, HEADS, -1).permute(2, 0, 3, 1, 4)
        return key, value

    def forward(self, x: Tensor, seen: tuple[Tensor, Tensor]) -> Tensor:
        n, words, _ = x.shape
        query = self.query(self.norm(x)).view(n, words, HEADS, -1).transpose(1, 2)
        key, value = (part.expand(n, *part.shape[1:]) for part in seen)
        mixed = (query @ key.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5).softmax(-1).to(value.dtype) @ value
        x = x + self.out(mixed.transpose(1, 2).reshape(n, words, WIDTH))
        return x + self.mlp(self.mlp_norm(x))


class Matcher(nn.Module):
    """Does this report belong to this ECG? One logit a pair."""

    def __init__(self, words: TextTower, inputs: int) -> None:
        super().__init__()
        self.words = words
        self.image = nn.Sequential(nn.LayerNorm(inputs), nn.Linear(inputs, WIDTH), nn.LayerNorm(WIDTH))
        self.layers = nn.ModuleList(CrossLayer() for _ in range(LAYERS))
        self.head = nn.Sequential(nn.LayerNorm(2 * WIDTH), nn.Linear(2 * WIDTH, 1))

    def see(self, tokens: Tensor) -> Seen:
        """An ECG's tokens as each layer's keys and values: what can be kept of a case."""
        image = self.image(tokens)
        return [layer.seen(image) for layer in self.layers]

    def forward(self, ids: Tensor, seen: Seen) -> Tensor:
        """Token ids (n, words) and what is seen of n ECGs, or of one -> logits (n,)."""
        known = (ids > 0).unsqueeze(2)
        weight = known.float()
        x = self.words.embedding(ids) * weight
        for block in self.words.blocks:
            x = block(x, weight)
        for layer, image in zip(self.layers, seen, strict=True):
            x = layer(x, image)
        mean = (x * weight).sum(1) / weight.sum(1).clamp(min=1)
        pooled = torch.cat([mean, x.masked_fill(~known, -1e3).amax(1)], dim=1)
        return self.head(pooled.float())[:, 0]


@torch.no_grad()
def vectors(run: Run, data: Frozen) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """The run's own unit vectors of ECGs and of reports as written."""
    ecg: npt.NDArray[np.float32] = run.pair.projection(data.pooled(), data.measured()).numpy()
    return ecg, embed_wordings(run.pair.text, run.tokenizer, [w.original for w in data.wordings])


class Lesson:
    """Training pairs, each beside a hard negative of either kind."""

    def __init__(self, train: Frozen, run: Run, near: int) -> None:
        self.train = train
        self.ids = [token_ids(run.tokenizer, [w.original, w.english]) for w in train.wordings]
        reports = group_ids([w.original for w in train.wordings]).numpy()
        ecg, text = vectors(run, train)
        self.near_texts = _nearest_others(ecg, text, reports, near)
        self.near_ecgs = _nearest_others(text, ecg, reports, near)
        self.rng = np.random.default_rng(0)

    def loss(self, matcher: Matcher, rows: npt.NDArray[np.intp]) -> Tensor:
        """Each pair against one near ECG with its report, and one near report with its ECG."""
        other_texts = self._one_of(self.near_texts[rows])
        other_ecgs = self._one_of(self.near_ecgs[rows])
        ids = self._read(np.concatenate([rows, other_texts]))
        seen = matcher.see(self._tokens(np.concatenate([rows, other_ecgs])))
        n = len(rows)
        pairs_of_texts = torch.cat([torch.arange(n), torch.arange(n), torch.arange(n, 2 * n)])
        pairs_of_ecgs = torch.cat([torch.arange(n), torch.arange(n, 2 * n), torch.arange(n)])
        chosen = [(key[pairs_of_ecgs], value[pairs_of_ecgs]) for key, value in seen]
        own, with_ecg, with_text = matcher(ids[pairs_of_texts], chosen).view(3, n)
        return F.softplus(with_ecg - own).mean() + F.softplus(with_text - own).mean()

    def _one_of(self, near: npt.NDArray[np.intp]) -> npt.NDArray[np.intp]:
        return near[np.arange(len(near)), self.rng.integers(0, near.shape[1], len(near))]

    def _read(self, rows: npt.NDArray[np.intp]) -> Tensor:
        english = (self.rng.random(len(rows)) < 0.35).astype(int)
        ids = [self.ids[row][which] for row, which in zip(rows, english, strict=True)]
        return nn.utils.rnn.pad_sequence(ids, batch_first=True)

    def _tokens(self, rows: npt.NDArray[np.intp]) -> Tensor:
        tokens = torch.from_numpy(self.train.tokens[rows]).float()
        return tokens * (torch.rand(tokens.shape[:2]) > DROPPED)[:, :, None]


def _nearest_others(
    queries: npt.NDArray[np.float32], gallery: npt.NDArray[np.float32], reports: npt.NDArray[np.int64], count: int
) -> npt.NDArray[np.intp]:
    """For each query the gallery's nearest rows with another report."""
    out = np.empty((len(queries), count), dtype=np.intp)
    for start in range(0, len(queries), 512):
        scores = queries[start : start + 512] @ gallery.T
        scores[reports[start : start + 512, None] == reports[None, :]] = -2
        out[start : start + 512] = np.argpartition(-scores, count - 1, axis=1)[:, :count]
    return out


def learn(matcher: Matcher, lesson: Lesson, epochs: int, batch: int = 64, rate: float = 1e-3) -> None:
    count = len(lesson.train.records)
    steps = epochs * (count // batch)
    optimizer = torch.optim.AdamW(matcher.parameters(), rate, weight_decay=0.05, fused=True)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=steps)
    losses = []
    for epoch in range(epochs):
        order = np.random.default_rng(epoch).permutation(count)
        for start in range(0, count - batch + 1, batch):
            with torch.autocast("cpu", torch.bfloat16):
                loss = lesson.loss(matcher, order[start : start + batch])
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(matcher.parameters(), 5.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
        print(f"epoch {epoch + 1}: loss {np.mean(losses[-(count // batch) :]):.3f}", flush=True)


def hits(
    scores: npt.NDArray[np.float32], first: npt.NDArray[np.intp], own: npt.NDArray[np.intp]
) -> npt.NDArray[np.float64]:
    """R@1, 5, 10 of each query, in percent (queries, 3), its first candidates being ranked by `scores`."""
    mine = first == own[:, None]
    rank = expected_ranks(scores, np.where(mine, scores, -np.inf).max(axis=1))
    rank[~mine.any(axis=1)] = FIRST
    return np.stack([100 * recall_at(rank, cut) for cut in CUTS], axis=1)


class Trial:
    """Both directions on some records, with and without the matcher."""

    def __init__(self, matcher: Matcher, run: Run, test: Frozen, rows: npt.NDArray[np.intp], every: int) -> None:
        self.matcher = matcher
        self.asked = np.arange(0, len(rows), every)
        self.read = [token_ids(run.tokenizer, [test.wordings[row].original])[0] for row in rows]
        self.seen = self._seen(test.tokens[rows])
        ecg, text = vectors(run, test)
        scores = ecg[rows] @ text[rows].T
        self.directions = [self._direction(scores, texts=False), self._direction(scores.T, texts=True)]

    @torch.no_grad()
    def _seen(self, tokens: npt.NDArray[np.float16]) -> Seen:
        parts = [
            self.matcher.see(torch.from_numpy(tokens[start : start + 64]).float())
            for start in range(0, len(tokens), 64)
        ]
        return [(torch.cat([p[at][0] for p in parts]), torch.cat([p[at][1] for p in parts])) for at in range(LAYERS)]

    def _direction(self, scores: npt.NDArray[np.float32], *, texts: bool) -> tuple[npt.NDArray[np.generic], ...]:
        """The first candidates of each query, their cosines, and the matcher's logits, each (queries, 128)."""
        first = np.argsort(-scores[self.asked], axis=1, kind="stable")[:, :FIRST]
        ask = self._of_text if texts else self._of_ecg
        logits = np.stack([ask(query, row) for query, row in zip(self.asked, first, strict=True)])
        return first, np.take_along_axis(scores[self.asked], first, axis=1), logits

    def _of_text(self, query: int, ecgs: npt.NDArray[np.intp]) -> npt.NDArray[np.float32]:
        read = self.read[query].expand(len(ecgs), -1)
        return self._match(read, [(key[ecgs], value[ecgs]) for key, value in self.seen])

    def _of_ecg(self, query: int, texts: npt.NDArray[np.intp]) -> npt.NDArray[np.float32]:
        read = nn.utils.rnn.pad_sequence([self.read[text] for text in texts], batch_first=True)
        return self._match(read, [(key[query : query + 1], value[query : query + 1]) for key, value in self.seen])

    @torch.no_grad()
    def _match(self, ids: Tensor, seen: Seen) -> npt.NDArray[np.float32]:
        with torch.autocast("cpu", torch.bfloat16):
            out: npt.NDArray[np.float32] = self.matcher(ids, seen).float().numpy()
        return out

    def recalls(self, weight: float | None) -> npt.NDArray[np.float64]:
        """(queries, 6): report R@1, 5, 10 and image R@1, 5, 10; None is the cosine alone."""
        parts = [
            hits(cosine if weight is None else logit + weight * cosine, first, self.asked)
            for first, cosine, logit in self.directions
        ]
        return np.concatenate(parts, axis=1)


def median_ms(run: object, runs: int = 20) -> float:
    times = []
    for _ in range(runs + 1):
        start = time.thread_time()
        run()  # type: ignore[operator]
        times.append(1e3 * (time.thread_time() - start))
    return float(np.median(times[1:]))


def timed(matcher: Matcher, test: Frozen, run: Run, ids: Tensor) -> dict[str, float]:
    """Milliseconds of thread time for 128 candidates of one text."""
    tokens = torch.from_numpy(test.tokens[:FIRST]).float()
    images = to_images(torch.from_numpy(test.examples.uv[:32]).float() / UV_PER_MV)
    with torch.no_grad():
        seen = matcher.see(tokens)
        many = ids[None].expand(FIRST, -1)
        return {
            "matching": median_ms(lambda: matcher(many, seen)),
            "reading the kept tokens": median_ms(lambda: matcher.see(tokens)),
            "vision tower, tokens not kept": 4 * median_ms(lambda: run.pair.vision.tokens(images), 3),
        }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ptbxl", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--folds", default="1-2")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--near", type=int, default=128, help="hard negatives are drawn among so many nearest")
    parser.add_argument("--every", type=int, default=1, help="ask only every so many records")
    parser.add_argument("--page", type=Path)
    asked = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(0)
    run = Run.load(asked.run)
    train, test = (load_frozen(asked.ptbxl, run, folds, asked.cache) for folds in (parse_folds(asked.folds), (9,)))
    matcher = Matcher(copy.deepcopy(run.pair.text).requires_grad_(True), train.tokens.shape[2])
    learn(matcher, Lesson(train, run, asked.near), asked.epochs)
    rows = test.abnormal(read_statements(asked.ptbxl))
    trial = Trial(matcher.eval(), run, test, rows, asked.every)
    lines = report(trial, np.array([test.records[rows[at]].patient for at in trial.asked]))
    lines += ["", "| 128 candidates of one text query | ms, one thread, torch |", "|---|---|"]
    lines += [f"| {name} | {ms:.1f} |" for name, ms in timed(matcher, test, run, trial.read[0]).items()]
    kilobytes = test.tokens[0].nbytes / 1024
    megabytes = sum(weight.numel() for weight in matcher.parameters()) * 4 / 1e6
    kept = f"a case's tokens take {kilobytes:.0f} KB in a library, its vector 1 KB"
    lines += ["", f"The matcher has {megabytes:.1f} MB; {kept}."]
    print("\n".join(lines))
    if asked.page:
        write_section(asked.page, "Matcher", "\n".join([*_preamble(asked, len(train.records)), *lines]))


def report(trial: Trial, patients: npt.NDArray[np.str_]) -> list[str]:
    """The table: the cosine alone, the matcher alone, both with the weight that half of the queries chose."""
    chooses = np.arange(len(trial.asked)) % 2 == 0
    reported = ~chooses
    sums = {weight: trial.recalls(weight)[chooses].sum(axis=1).mean() for weight in COSINE_WEIGHTS}
    best = max(sums, key=lambda weight: sums[weight])
    names = {None: "cosine alone", 0.0: "matcher alone", best: f"matcher + {best:g} cosine"}
    before, boot = trial.recalls(None).sum(axis=1), PatientBootstrap(patients)
    lines = [
        "| first 128 ranked by | report R@1 / 5 / 10 | image R@1 / 5 / 10 | RSUM | gain (95 %) |",
        "|---|---|---|---|---|",
    ]
    for weight, name in names.items():
        recalls = trial.recalls(weight)
        mean = recalls[reported].mean(axis=0)
        gain = boot.mean(recalls.sum(axis=1) - before, reported)
        cells = [
            name,
            *(" / ".join(f"{value:.1f}" for value in part) for part in (mean[:3], mean[3:])),
            f"{mean.sum():.1f}",
        ]
        lines.append(f"| {' | '.join(cells)} | {gain[0]:+.1f} ({gain[1]:+.1f} to {gain[2]:+.1f}) |")
    tried = ", ".join(f"{weight:g}" for weight in COSINE_WEIGHTS)
    counts = f"{int(reported.sum())} queries reported, {int(chooses.sum())} others chose the weight"
    return [*lines, "", f"{counts} among {tried}."]


def _preamble(asked: argparse.Namespace, records: int) -> list[str]:
    return [
        f"The multimodal encoder on the frozen towers of a run: {LAYERS} layers of width {WIDTH}, words of the report",
        "attend to the 32 tokens of the vision tower; each pair ranked against a report and an ECG drawn from the",
        f"{asked.near} nearest by cosine. {records:,} records (folds {asked.folds}), {asked.epochs} epochs of batch",
        "64, AdamW 1e-3, bfloat16, one seed. Abnormal records of fold 9, strict partner.",
        "",
        "```",
        f"python -m tests.bench.matcher PTBXL RUN --cache CACHE --folds {asked.folds} --epochs {asked.epochs} \\",
        f"    --near {asked.near} --every {asked.every} --page models/ABLATION.md",
        "```",
        "",
    ]


if __name__ == "__main__":
    main()
