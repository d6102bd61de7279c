"""`ecgfinder evaluate` and `embed` on a small folder in PTB-XL's layout, with the shipped encoders."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from ecgfinder.cli import main
from ecgfinder.cli.evaluate import parse_folds
from ecgfinder.domain import UserFacingError
from ecgfinder.readers.writers import write_wfdb
from tests.ecgs import bumpy_ecg

QUERIES = Path(__file__).parent.parent / "data" / "text_queries.csv"


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as ended:
        main(list(arguments))
    return int(ended.value.code or 0)


def arrays(path: Path) -> dict[str, np.ndarray]:
    with np.load(path) as file:
        return dict(file)


def test_folds_are_named_as_spans_and_lists() -> None:
    assert parse_folds("1-3,9") == (1, 2, 3, 9)
    with pytest.raises(UserFacingError, match="does not name folds"):
        parse_folds("nine")


def test_a_folder_is_evaluated_and_compared_with_its_baseline(
    shared_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(shared_data / "ptbxl-mini")
    saved = tmp_path / "baseline.json"
    arguments = ["evaluate", "--ptbxl", folder, "--folds", "1-9", "--gallery", "1-9", "--queries", str(QUERIES)]
    assert run(*arguments, "--json", "-", "--save", str(saved)) == 0
    result = json.loads(capsys.readouterr().out)
    figures = {(row["protocol"], row["metric"]): row for row in result["figures"]}
    assert figures["paired-all", "RSUM"]["n"] == 20
    assert figures["paired-all", "RSUM"]["value"] > figures["paired-all", "RSUM"]["chance"]
    assert 0 <= figures["ecg-to-ecg", "Jaccard @10"]["value"] <= 1
    assert len(result["text_queries"]) == 60
    assert run(*arguments, "--compare", str(saved)) == 0
    assert "paired-all" in capsys.readouterr().out
    for row in (better := json.loads(saved.read_text()))["figures"]:
        row["value"] = row["low"] = row["value"] + 1
    saved.write_text(json.dumps(better))
    assert run(*arguments, "--compare", str(saved)) == 3
    assert "worse than the baseline" in capsys.readouterr().err


def test_embed_keeps_the_order_of_a_list(tmp_path: Path) -> None:
    for rate in (60, 120):
        write_wfdb(bumpy_ecg(heart_rate_bpm=rate), tmp_path / f"ecg{rate}")
    (tmp_path / "list.txt").write_text(f"{tmp_path / 'ecg120'}\n{tmp_path / 'ecg60'}\n")
    assert run("embed", "ecg", f"@{tmp_path / 'list.txt'}", "--out", str(tmp_path / "e.npz")) == 0
    made = arrays(tmp_path / "e.npz")
    assert [Path(name).name for name in made["ids"]] == ["ecg120", "ecg60"]
    np.testing.assert_allclose(np.linalg.norm(made["embeddings"], axis=1), 1, atol=1e-5)
    assert run("embed", "ecg", str(tmp_path / "ecg60"), "--out", str(tmp_path / "one.npz")) == 0
    np.testing.assert_allclose(arrays(tmp_path / "one.npz")["embeddings"][0], made["embeddings"][1], atol=1e-4)


def test_embed_text_takes_one_text_a_line(tmp_path: Path) -> None:
    (tmp_path / "texts.txt").write_text("sinusrhythmus\nvorhofflimmern\n", encoding="utf-8")
    assert run("embed", "text", str(tmp_path / "texts.txt"), "--out", str(tmp_path / "t.npz")) == 0
    made = arrays(tmp_path / "t.npz")
    assert list(made["ids"]) == ["1", "2"]
    assert made["embeddings"].dtype == np.float32


def test_a_missing_table_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("evaluate", "--ptbxl", str(tmp_path)) == 3
    assert "scp_statements.csv: the table cannot be read" in capsys.readouterr().err


def test_encode_writes_the_image_as_png(tmp_path: Path) -> None:
    write_wfdb(bumpy_ecg(), tmp_path / "ecg")
    assert run("encode", str(tmp_path / "ecg"), "--method", "grid", "--out", str(tmp_path / "grid.png")) == 0
    header = (tmp_path / "grid.png").read_bytes()[:24]
    assert header.startswith(b"\x89PNG\r\n\x1a\n")
    assert (int.from_bytes(header[16:20], "big"), int.from_bytes(header[20:24], "big")) == (400, 300)
