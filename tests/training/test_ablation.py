"""The comparison of encodings on a handful of made-up ECGs: images, training, the page."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch comes with the extra `train`")

from ecgfinder.encoding import ENCODINGS, SHIPPED, encode  # noqa: E402
from ecgfinder.encoding.png import to_bytes  # noqa: E402
from ecgfinder.evaluation.ptbxl import read_statements  # noqa: E402
from ecgfinder.readers import read_ecg  # noqa: E402
from ecgfinder.training.ablation import Budget, Texts, compare_encodings  # noqa: E402
from ecgfinder.training.ablation_images import SHAPES, cut, load_images, small  # noqa: E402
from ecgfinder.training.ablation_table import PAPER, encodings_section, write_section  # noqa: E402
from tests.ecgs import bumpy_ecg  # noqa: E402
from tests.library.helpers import write_wfdb  # noqa: E402

BUDGET = Budget(folds=(1,), validate=(9,), epochs=15, batch=8, learning_rate=3e-3, width=16, layers=1)
EXACT = ("grid", "plot", "concat", "gaf", "rp+mtf")
RECORDS = 16


@pytest.fixture(scope="module")
def ptbxl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Slow and fast hearts, eight of each in each of two folds, in PTB-XL's layout."""
    folder = tmp_path_factory.mktemp("ptbxl")
    rows = ["ecg_id,patient_id,age,sex,report,scp_codes,strat_fold,filename_lr,filename_hr"]
    for number in range(2 * RECORDS):
        slow = number % 2 == 0
        write_wfdb(folder, f"r/{number}", bumpy_ecg(100.0, heart_rate_bpm=(45 if slow else 120) + number % 8))
        code, report = ("SBRAD", "sinusbradykardie") if slow else ("STACH", "sinustachykardie")
        fold = 1 if number < RECORDS else 9
        rows.append(f"{number},{number},50,1,{report},\"{{'{code}': 100.0}}\",{fold},r/{number},r/{number}")
    (folder / "ptbxl_database.csv").write_text("\n".join(rows) + "\n")
    lines = [",description,form,rhythm,diagnostic_class,diagnostic_subclass", "SBRAD,s,,1,CD,CD", "STACH,t,,1,CD,CD"]
    (folder / "scp_statements.csv").write_text("\n".join(lines) + "\n")
    return folder


@pytest.mark.parametrize("name", EXACT)
def test_stored_images_are_those_of_the_encoding_made_small(name: str, ptbxl: Path, tmp_path: Path) -> None:
    images = load_images(name, ptbxl, (1,), tmp_path, tmp_path)
    again = load_images(name, ptbxl, (1,), tmp_path, tmp_path)
    expected = small(encode(read_ecg(ptbxl / "r/3"), name))
    assert images.shape == (RECORDS, 96, 128, 3)
    np.testing.assert_array_equal(images[3], expected)
    np.testing.assert_array_equal(images, again)


def test_our_image_is_the_shipped_encodings_and_then_unknown(ptbxl: Path, tmp_path: Path) -> None:
    image = load_images(SHIPPED, ptbxl, (9,), tmp_path, tmp_path)[0]
    expected = to_bytes(encode(read_ecg(ptbxl / f"r/{RECORDS}"), SHIPPED))
    assert np.abs(image[:, :1000].astype(int) - expected).max() <= 1
    assert (image[:, 1000:] == [128, 128, 0]).all()


def test_every_encoding_is_cut_into_as_many_tokens_of_about_as_many_pixels() -> None:
    assert set(SHAPES) == set(ENCODINGS)
    assert {shape.tokens for shape in SHAPES.values()} == {48}
    assert {shape.patch_height * shape.patch_width for shape in SHAPES.values()} == {256, 252}


def test_patches_hold_neighbouring_pixels() -> None:
    shape = SHAPES["grid"]
    image = torch.arange(96 * 128 * 3).reshape(1, 96, 128, 3)
    patches = cut(image, shape)
    assert patches.shape == (1, 48, 16 * 16 * 3)
    torch.testing.assert_close(patches[0, 9].view(16, 16, 3), image[0, 16:32, 16:32])


def test_records_stand_in_the_order_of_their_images(ptbxl: Path, tmp_path: Path) -> None:
    records = Texts.of(ptbxl, (9, 1), read_statements(ptbxl)).records
    images = load_images(SHIPPED, ptbxl, (9, 1), tmp_path, tmp_path)
    assert [record.fold for record in records] == [9] * RECORDS + [1] * RECORDS
    for record, image in list(zip(records, images, strict=True))[:: RECORDS // 4]:
        expected = to_bytes(encode(read_ecg(record.path), SHIPPED))
        assert np.abs(image[:, :1000].astype(int) - expected).max() <= 1


def test_rhythm_is_seen_in_ten_seconds_and_not_in_one_beat(ptbxl: Path, tmp_path: Path) -> None:
    told: list[str] = []
    run = tmp_path / "run"
    results = compare_encodings(ptbxl, run, tmp_path, BUDGET, (SHIPPED, "mtf"), told.append)
    assert told == [SHIPPED, "mtf"]
    assert results[SHIPPED]["auc"] > 0.95
    assert [figure["metric"] for figure in results[SHIPPED]["figures"]][-1] == "RSUM"


def test_a_result_is_taken_up_again_only_for_the_same_budget(ptbxl: Path, tmp_path: Path) -> None:
    brief = replace(BUDGET, epochs=1)
    compare_encodings(ptbxl, tmp_path, tmp_path, brief, ("plot",), lambda name: None)
    path = tmp_path / "results" / "plot.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"auc": 7.0}))
    taken = compare_encodings(ptbxl, tmp_path, tmp_path, brief, ("plot",), lambda name: None)
    assert taken["plot"]["auc"] == 7.0
    anew = compare_encodings(ptbxl, tmp_path, tmp_path, replace(brief, seed=1), ("plot",), lambda name: None)
    assert anew["plot"]["auc"] <= 1.0


def test_the_page_has_a_row_for_each_encoding_the_best_first_and_keeps_other_sections(tmp_path: Path) -> None:
    cuts = [{"metric": m, "value": 1.0, "low": 0.5, "high": 2.0, "chance": 0.1} for m in "abcdef"]

    def result(rsum: float) -> dict[str, object]:
        total = {"metric": "RSUM", "value": rsum, "low": rsum - 5, "high": rsum + 5, "chance": 2.6}
        budget = {"folds": [1, 8], "validate": [9], "epochs": 2, "batch": 8, "learning_rate": 1e-3, "seed": 0,
                  "bf16": True, "width": 16, "layers": 1}  # fmt: skip
        return {"figures": [*cuts, total], "auc": 0.9, "cpu_s": 60, "budget": budget, "records": 80, "tokens": 48}

    page = tmp_path / "ABLATION.md"
    write_section(page, "Encodings", "former text")
    write_section(page, "Matcher", "kept")
    write_section(page, "Encodings", encodings_section({"grid": result(50.0), SHIPPED: result(99.0)}, "the command"))
    text = page.read_text()
    assert "former text" not in text
    assert text.index("## Encodings") < text.index("## Matcher") < text.index("kept")
    assert text.index(f"**{SHIPPED}** (ours)") < text.index("All-Grid")
    assert "20 steps" in text
    assert "the command" in text
    assert "| chance | 0.10 / 0.10 / 0.10 |" in text
    assert all(line.count("|") == 10 for line in text.splitlines() if line.startswith("|"))


def test_the_papers_sums_are_the_sums_of_its_recalls() -> None:
    for name, report, image, rsum in PAPER.values():
        total = sum(float(part) for part in f"{report} / {image}".split(" / "))
        assert total == pytest.approx(float(rsum), abs=0.02), name
