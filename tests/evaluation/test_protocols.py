"""The protocols on a small made-up fold whose right answers are known."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ecgfinder.evaluation.intervals import PatientBootstrap
from ecgfinder.evaluation.protocols import (
    Part,
    abnormal_rows,
    agreement_by_group,
    ecg_to_ecg,
    groups_of_patients,
    neighbour_diagnosis,
    paired,
    report_identity,
    statement_map,
)
from ecgfinder.evaluation.ptbxl import Record, Statements
from ecgfinder.evaluation.text_protocols import TextQuery

STATEMENTS = Statements(
    codes=("NORM", "IMI", "AMI", "AFIB"),
    description={},
    super_class={"NORM": "NORM", "IMI": "MI", "AMI": "MI"},
    sub_class={"NORM": "NORM", "IMI": "IMI", "AMI": "AMI"},
    form=frozenset(),
    rhythm=frozenset({"AFIB"}),
)
GROUPS = ({"NORM"}, {"IMI"}, {"AMI"}, {"NORM", "AFIB"})


def record(number: int, codes: set[str]) -> Record:
    return Record(number, f"p{number}", 9, f"report {number // 2}", frozenset(codes), Path(), "F", 50)


def part(count: int, spread: float, start: int = 0) -> Part:
    """`count` records, a quarter in each group; vectors lie about the group's own axis."""
    rng = np.random.default_rng(start)
    group = np.arange(count) % 4
    vectors = np.eye(8, dtype=np.float32)[group] + spread * rng.normal(size=(count, 8)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    records = [record(start + n, GROUPS[g]) for n, g in enumerate(group)]
    return Part(records, vectors, vectors)


def by_metric(figures: list) -> dict[str, float]:
    return {figure.metric: figure.value for figure in figures}


def test_perfect_pairs_score_six_hundred() -> None:
    figures = by_metric(paired(part(40, 0.3), "paired-all"))
    assert figures["RSUM"] == 600
    assert figures["report R@1"] == 100


def test_only_records_with_more_than_a_normal_class_are_abnormal() -> None:
    np.testing.assert_array_equal(abnormal_rows(part(8, 0.1).records, STATEMENTS), [1, 2, 5, 6])


def test_report_identity_counts_any_record_with_the_same_text() -> None:
    fold = part(8, 0.3)
    swapped = Part(fold.records, fold.ecg, fold.text[[1, 0, 3, 2, 5, 4, 7, 6]])
    assert by_metric(report_identity(swapped))["report R@1"] == 100
    assert by_metric(paired(swapped, "paired-all"))["report R@1"] == 0


def test_a_tidy_space_agrees_fully_and_a_random_one_as_chance_says() -> None:
    tidy = by_metric(ecg_to_ecg(part(40, 0.02), part(200, 0.02, 1000), STATEMENTS))
    assert tidy["super-class shared @10"] == 1
    assert tidy["sub-class sets equal @10"] == 1
    assert tidy["Jaccard @10"] == 1
    assert tidy["nDCG @10"] == pytest.approx(1)
    figures = ecg_to_ecg(part(200, 50.0), part(400, 50.0, 1000), STATEMENTS)
    for figure in figures:
        assert figure.chance is not None
        assert abs(figure.value - figure.chance) < 0.06, figure


def test_every_query_is_in_one_group_of_each_kind() -> None:
    tidy = part(40, 0.02)
    groups = groups_of_patients(tidy.records)
    by_sex = [rows for name, rows in groups.items() if name in ("women", "men")]
    by_age = [rows for name, rows in groups.items() if name not in ("women", "men")]
    for rows in (by_sex, by_age):
        assert sorted(np.concatenate(rows)) == list(range(40))
    figures = agreement_by_group(tidy, part(200, 0.02, 1000), STATEMENTS)
    assert {figure.protocol for figure in figures} == set(groups)


def test_neighbours_of_a_tidy_space_diagnose_it() -> None:
    tidy = by_metric(neighbour_diagnosis(part(80, 0.02), part(400, 0.02, 1000), STATEMENTS))
    assert tidy["macro-AUC super"] == 1
    assert tidy["macro-AUC statements"] == 1
    assert by_metric(statement_map(part(8, 0.02), part(80, 0.02, 1000), STATEMENTS))["mAP over statements"] > 0.8


def test_the_interval_is_drawn_over_patients_not_over_queries() -> None:
    value = np.array([1.0, 0.0] * 50)
    alone = PatientBootstrap(np.array([str(n) for n in range(100)])).mean(value)
    clustered = PatientBootstrap(np.array([str(n % 10) for n in range(100)])).mean(value)
    assert alone[0] == clustered[0] == 0.5
    assert clustered[2] - clustered[1] > 2 * (alone[2] - alone[1])


def test_a_text_query_asks_for_all_of_a_sum_or_one_of_several() -> None:
    query = TextQuery("old inferior MI with LAFB", "en", "IMI|ILMI+LAFB")
    assert query.relevant(frozenset({"ILMI", "LAFB", "SR"}))
    assert not query.relevant(frozenset({"IMI", "ILMI"}))
