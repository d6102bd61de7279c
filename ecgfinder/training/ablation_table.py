"""`models/ABLATION.md`: the comparison of encodings beside the paper's Table 1, one section of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TITLE = "# What the encoders could have been\n"
ENCODINGS_SECTION = "Encodings"

PAPER = {
    "plot": ("Simple-plot", "5.51 / 17.16 / 25.64", "4.98 / 17.08 / 26.05", "96.42"),
    "mtf": ("MTF", "1.42 / 5.67 / 10.72", "1.97 / 6.07 / 10.80", "36.65"),
    "gaf": ("GAF", "2.69 / 10.53 / 17.04", "3.22 / 11.01 / 17.60", "62.09"),
    "rp": ("RP", "5.27 / 16.84 / 25.68", "5.63 / 17.20 / 26.44", "97.06"),
    "mtf+gaf": ("MTF+GAF", "4.02 / 14.03 / 21.91", "4.10 / 14.42 / 21.91", "80.39"),
    "gaf+rp": ("GAF+RP", "6.30 / 21.04 / 30.36", "6.93 / 20.69 / 30.65", "115.97"),
    "rp+mtf": ("RP+MTF", "5.12 / 17.26 / 25.84", "4.96 / 17.10 / 26.56", "96.84"),
    "concat": ("All-Concat", "2.52 / 8.91 / 13.79", "2.52 / 7.25 / 12.77", "47.76"),
    "grid": ("All-Grid", "7.88 / 24.51 / 34.04", "8.27 / 23.96 / 34.91", "133.57"),
}
"""Table 1 of Qiu et al. 2023: name there, report and image R@1/5/10, RSUM."""

COLUMNS = (
    "encoding", "report R@1 / 5 / 10", "image R@1 / 5 / 10", "RSUM (95 %)", "statements' macro-AUC", "CPU",
    "paper: report", "paper: image", "paper: RSUM",
)  # fmt: skip


def encodings_section(results: dict[str, dict[str, Any]], command: str) -> str:
    """The section's text: what was asked, the budget, the command, the table, best encoding first."""
    return "\n".join([*_preamble(next(iter(results.values()))), "", f"```\n{command}\n```", "", *_rows(results)]) + "\n"


def write_section(page: Path, name: str, text: str) -> None:
    """Put a section into the page in place of the one of this name, or at its end; other sections stay."""
    old = page.read_text(encoding="utf-8") if page.exists() else TITLE
    section = f"## {name}\n\n{text.strip()}\n"
    pattern = re.compile(rf"^## {re.escape(name)}\n.*?(?=^## |\Z)", re.MULTILINE | re.DOTALL)
    found = pattern.search(old)
    if not found:
        new = f"{old.rstrip()}\n\n{section}"
    else:
        rest = old[found.end() :]
        new = old[: found.start()] + section + ("\n" + rest if rest else "")
    page.write_text(new, encoding="utf-8")


def _preamble(result: dict[str, Any]) -> Iterator[str]:
    budget = result["budget"]
    steps = budget["epochs"] * (result["records"] // budget["batch"])
    precision = ", products in bfloat16" if budget["bf16"] else ""
    yield from (
        "The same towers trained on each encoding with the same budget, scored on one gallery: the abnormal records",
        f"of fold {_folds(budget['validate'])}, strict partner only (`paired-abnormal` of `ecgfinder evaluate`).",
        "",
        f"- **Budget**: {result['records']:,} records (folds {_folds(budget['folds'])}), {budget['epochs']} epochs of",
        f"  batch {budget['batch']} = {steps:,} steps; AdamW, highest learning rate {budget['learning_rate']:g},",
        f"  seed {budget['seed']}{precision}; no augmentation. One core of a CPU.",
        f"- **Vision tower**: a plain vision transformer, {budget['layers']} layers of width {budget['width']}, on",
        f"  {result['tokens']} patches of 256 pixels (16 x 16 of 96 x 128) or 252 (ours, 12 x 21 of 12 x 1,008).",
        "  **Language model**: the word convolutions of the shipped encoders. **Losses**: report contrast, statements,",
        "  contrast of like ECGs.",
        "- The paper's encodings see one beat of a second without its voltage, as its code does; ours ten seconds.",
        "- Intervals: bootstrap over patients. One seed each: a few points between two rows may be luck.",
        "- The paper's columns are its own figures: ViT-B/16 begun from BLIP, a split by record, unlike galleries.",
    )


def _rows(results: dict[str, dict[str, Any]]) -> Iterator[str]:
    yield f"| {' | '.join(COLUMNS)} |"
    yield "|---" * len(COLUMNS) + "|"
    for name, result in sorted(results.items(), key=lambda item: -_sum(item[1])["value"]):
        yield _row(name, result)
    figures = next(iter(results.values()))["figures"]
    chance = [" / ".join(f"{figure['chance']:.2f}" for figure in part) for part in (figures[:3], figures[3:6])]
    yield f"| chance | {chance[0]} | {chance[1]} | {figures[6]['chance']:.1f} | .500 | | | | |"


def _row(name: str, result: dict[str, Any]) -> str:
    figures, total = result["figures"], _sum(result)
    recalls = [" / ".join(f"{figure['value']:.2f}" for figure in part) for part in (figures[:3], figures[3:6])]
    shown, *theirs = PAPER.get(name, (f"**{name}** (ours)", "", "", ""))
    interval = f"**{total['value']:.1f}** ({total['low']:.1f} to {total['high']:.1f})"
    cells = [shown, *recalls, interval, f"{result['auc']:.3f}", f"{result['cpu_s'] / 60:.1f} min", *theirs]
    return "| " + " | ".join(cells) + " |"


def _sum(result: dict[str, Any]) -> dict[str, Any]:
    total: dict[str, Any] = next(figure for figure in result["figures"] if figure["metric"] == "RSUM")
    return total


def _folds(folds: list[int]) -> str:
    return str(folds[0]) if len(folds) == 1 else f"{folds[0]} to {folds[-1]}"
