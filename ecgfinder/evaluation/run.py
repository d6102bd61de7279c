"""A whole evaluation: read a PTB-XL folder, embed it with the shipped encoders, run every protocol."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Ecg
from ecgfinder.evaluation.intervals import Figure
from ecgfinder.evaluation.print_outs import as_print_out
from ecgfinder.evaluation.protocols import (
    Part,
    abnormal_rows,
    agreement_by_group,
    ecg_to_ecg,
    neighbour_diagnosis,
    paired,
    report_identity,
    statement_map,
)
from ecgfinder.evaluation.ptbxl import Record, Statements, read_records, read_statements
from ecgfinder.evaluation.text_protocols import read_queries, text_to_ecg, zero_shot
from ecgfinder.inference import Models
from ecgfinder.readers import read_ecg

Progress = Callable[[int, int], None]
Vectors = npt.NDArray[np.float32]
BATCH = 64


def evaluate(
    models: Models,
    ptbxl: Path,
    query_folds: tuple[int, ...],
    gallery_folds: tuple[int, ...],
    text_queries: Path | None,
    progress: Progress = lambda done, total: None,
) -> dict[str, Any]:
    """Every protocol of the evaluation on one folder in PTB-XL layout; the result can be written as JSON.

    UserFacingError when a table or a record cannot be read.
    """
    statements = read_statements(ptbxl)
    query_records, gallery_records = (read_records(ptbxl, folds) for folds in (query_folds, gallery_folds))
    vectors = embed_records(models, query_records + gallery_records, progress)
    print_outs = embed_records(models, query_records, progress, as_print_out)
    texts = models.embed_texts([record.report for record in query_records])
    queries = Part(query_records, vectors[: len(query_records)], texts)
    gallery = Part(gallery_records, vectors[len(query_records) :])
    figures, rows = _protocols(models, queries, gallery, statements, text_queries)
    if gallery.records:
        figures += ecg_to_ecg(Part(query_records, print_outs), gallery, statements, "print-out 3x4+1")
    return {
        "model_id": models.model_id,
        "query_folds": list(query_folds),
        "gallery_folds": list(gallery_folds),
        "figures": [asdict(figure) for figure in figures],
        "text_queries": rows,
    }


def embed_records(
    models: Models,
    records: list[Record],
    progress: Progress = lambda done, total: None,
    change: Callable[[Ecg], Ecg] = lambda ecg: ecg,
) -> Vectors:
    """Vectors of the records' ECGs, changed or as they are, in their order, shape (n, dimension)."""
    parts = []
    for batch in _batches(records):
        parts.append(models.embed_ecgs([change(read_ecg(record.path)) for record in batch]))
        progress(min(len(parts) * BATCH, len(records)), len(records))
    return np.concatenate(parts) if parts else np.zeros((0, models.dimension), np.float32)


def _batches(records: list[Record]) -> Iterator[list[Record]]:
    for start in range(0, len(records), BATCH):
        yield records[start : start + BATCH]


def _protocols(
    models: Models, queries: Part, gallery: Part, statements: Statements, text_queries: Path | None
) -> tuple[list[Figure], list[dict[str, object]]]:
    figures = [
        *paired(queries.subset(abnormal_rows(queries.records, statements)), "paired-abnormal"),
        *paired(queries, "paired-all"),
        *report_identity(queries),
    ]
    if gallery.records:
        figures += ecg_to_ecg(queries, gallery, statements)
        figures += statement_map(queries, gallery, statements)
        figures += neighbour_diagnosis(queries, gallery, statements)
        figures += agreement_by_group(queries, gallery, statements)
    figures += zero_shot(queries, statements, models)
    if text_queries is None:
        return figures, []
    found, rows = text_to_ecg(queries, read_queries(text_queries), models)
    return figures + found, rows


def table(result: dict[str, Any]) -> Iterator[str]:
    """The figures as aligned lines of text: protocol, metric, value, interval, chance, n."""
    yield f"{'protocol':20} {'metric':26} {'value':>9}   {'95 % interval':19} {'chance':>8} {'n':>6}"
    for row in result["figures"]:
        interval = f"{row['low']:.4g} to {row['high']:.4g}"
        chance = "" if row["chance"] is None else f"{row['chance']:.4g}"
        yield f"{row['protocol']:20} {row['metric']:26} {row['value']:9.4f}   {interval:19} {chance:>8} {row['n']:6}"


def compare(result: dict[str, Any], baseline: dict[str, Any]) -> list[str]:
    """Sentences for the figures that fell below the baseline and its interval."""
    before = {(row["protocol"], row["metric"]): row for row in baseline["figures"]}
    lost = []
    for row in result["figures"]:
        old = before.get((row["protocol"], row["metric"]))
        if old and row["value"] < min(old["low"], old["value"] - 1e-6):
            lost.append(f"{row['protocol']} {row['metric']}: {row['value']:.4f}, was {old['value']:.4f}")
    return lost
