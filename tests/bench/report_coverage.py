"""How many words of PTB-XL's reports the lexicon knows: `python -m tests.bench.report_coverage [PTBXL]`.

Counted are words of the normalised reports, with their frequency; lead names, numbers and punctuation are not.
"""

from __future__ import annotations

import csv
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ecgfinder.reports import detect_language, make_report, normalise, translate

FOLDS = range(1, 10)


@dataclass
class Coverage:
    """Words by what became of them, and reports by language."""

    n_translated: int = 0
    n_already_english: int = 0
    unknown: Counter[str] = field(default_factory=Counter)
    languages: Counter[str | None] = field(default_factory=Counter)

    @property
    def n_words(self) -> int:
        return self.n_translated + self.n_already_english + self.unknown.total()

    @property
    def share_known(self) -> float:
        return 1 - self.unknown.total() / self.n_words


def read_reports(folder: Path, folds: Iterable[int] = FOLDS) -> list[str]:
    """The report texts of `foldN.csv`, or of `ptbxl_database.csv` where the folder has that."""
    database = folder / "ptbxl_database.csv"
    paths = [database] if database.is_file() else [folder / f"fold{fold}.csv" for fold in folds]
    reports = []
    for path in paths:
        with path.open(newline="", encoding="utf-8") as file:
            reports += [row["report"] for row in csv.DictReader(file)]
    return reports


def coverage(reports: Sequence[str]) -> Coverage:
    """Translate every report and add up its words."""
    totals = Coverage()
    for text, n in Counter(map(normalise, reports)).items():
        language = detect_language(text)
        translation = translate(text, language)
        totals.languages[language] += n
        totals.n_translated += n * translation.n_translated
        totals.n_already_english += n * translation.n_already_english
        for word in translation.unknown:
            totals.unknown[word] += n
    return totals


def milliseconds_per_report(reports: Sequence[str]) -> float:
    """Mean processor time of `make_report` on texts it has not seen."""
    make_report.cache_clear()
    make_report("sinusrhythmus")  # loads the lexicon
    distinct = list(dict.fromkeys(reports))[:4000]
    start = time.process_time()
    for text in distinct:
        make_report(text)
    return (time.process_time() - start) / len(distinct) * 1e3


def main(folder: Path) -> None:
    reports = read_reports(folder)
    totals = coverage(reports)
    print(f"reports          {len(reports)}, of which distinct after normalising {len(set(map(normalise, reports)))}")
    print("languages        " + ", ".join(f"{name} {n}" for name, n in totals.languages.most_common()))
    print(f"words            {totals.n_words}")
    for name, n in (("translated", totals.n_translated), ("English already", totals.n_already_english)):
        print(f"{name:16} {n} ({n / totals.n_words:.2%})")
    print(f"unknown          {totals.unknown.total()} ({1 - totals.share_known:.3%}), {len(totals.unknown)} distinct")
    print("the commonest    " + ", ".join(f"{word} {n}" for word, n in totals.unknown.most_common(12)))
    print(f"known            {totals.share_known:.3%}   (goal 99 %)")
    print(f"make_report      {milliseconds_per_report(reports):.3f} ms a report   (goal 0.2 ms)")


if __name__ == "__main__":
    default = Path(__file__).resolve().parents[3] / "shared" / "data" / "ptbxl"
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else default)
