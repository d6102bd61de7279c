"""`ecgfinder healthcheck` passes on a whole installation and names what is broken on another."""

from __future__ import annotations

import json
import logging
import os
import shutil
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from ecgfinder.assets import asset_path
from ecgfinder.cli import healthcheck as room
from ecgfinder.cli import healthcheck_core as core
from ecgfinder.domain import LibraryError


def run(home: Path, code: str = "") -> tuple[int, dict]:
    environment = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = f"{code}\nfrom ecgfinder.cli import main; main(['healthcheck', '--json'])"
    done = subprocess.run([sys.executable, "-c", command], env=environment, capture_output=True, text=True, check=False)
    return done.returncode, json.loads(done.stdout)


def test_everything_shipped_is_healthy(tmp_path: Path) -> None:
    code, report = run(tmp_path)
    assert report["ok"], report
    assert code == 0
    assert [check["name"] for check in report["checks"]] == [
        "files", "models", "formats", "encoders", "search", "full_text", "paper", "drawing", "translations", "window",
    ]  # fmt: skip
    assert list(tmp_path.rglob("*")) == []


def test_missing_models_are_named_and_the_other_checks_still_run(tmp_path: Path) -> None:
    elsewhere = (
        "import pathlib, ecgfinder.assets as a; real = a.asset_path\n"
        f"a.asset_path = lambda kind, *p: pathlib.Path({str(tmp_path)!r}) if kind == 'models' else real(kind, *p)"
    )
    code, report = run(tmp_path, elsewhere)
    assert code == 3
    failed = {check["name"]: check["detail"] for check in report["checks"] if not check["ok"]}
    assert failed.keys() == {"models", "encoders", "search"}
    assert "the models cannot be read" in failed["models"]


def test_a_check_that_raises_is_a_failed_outcome() -> None:
    def broken() -> str:
        raise ValueError("no such luck")

    outcome = room.run(broken)
    assert not outcome.ok
    assert outcome.detail == "ValueError: no such luck"
    assert outcome.elapsed_ms >= 0


def warns() -> str:
    warnings.warn("old habits", UserWarning, stacklevel=1)
    return "done"


def logs() -> str:
    logging.getLogger("somewhere").warning("hm")
    return "done"


@pytest.mark.parametrize(("check", "named"), [(warns, "UserWarning: old habits"), (logs, "somewhere: hm")])
def test_any_warning_is_a_failure(check: Callable[[], str], named: str) -> None:
    outcome = room.run(check)
    assert not outcome.ok
    assert named in outcome.detail


def test_full_text_search_is_there() -> None:
    assert "FTS5 and JSON" in core.full_text()


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the samples and the text vectors that a test may damage."""
    for part in ("formats", "demo"):
        shutil.copytree(asset_path("resources", part), tmp_path / "resources" / part)
    copy = lambda kind, *parts: (tmp_path / kind if kind == "resources" else asset_path(kind)).joinpath(*parts)  # noqa: E731
    monkeypatch.setattr(core, "asset_path", copy)
    return tmp_path / "resources"


def test_a_format_that_reads_other_voltages_is_named(resources: Path) -> None:
    text = (resources / "formats" / "table.csv").read_text()
    (resources / "formats" / "table.csv").write_text(text.replace("0.0", "0.9"))
    with pytest.raises(core.UnhealthyError, match=r"table\.csv: lead \w+ is off by"):
        core.formats()


def test_a_format_without_a_sample_is_named(resources: Path) -> None:
    (resources / "formats" / "scp.scp").unlink()
    with pytest.raises(core.UnhealthyError, match="no sample of SCP-ECG"):
        core.formats()


def test_text_vectors_of_another_model_are_no_proof(resources: Path) -> None:
    vectors = np.zeros((1, 3), np.float32)
    np.savez(resources / "demo" / "text-vectors.npz", texts=np.array(["x"]), vectors=vectors, model_id=np.array("old"))
    with pytest.raises(LibraryError, match="another model's"):
        core.encoders()


def test_vectors_that_have_changed_are_a_failure(resources: Path) -> None:
    path = resources / "demo" / "text-vectors.npz"
    with np.load(path) as kept:
        changed = dict(kept) | {"vectors": np.roll(kept["vectors"], 1, axis=1)}
    np.savez(path, **changed)
    with pytest.raises(core.UnhealthyError, match="cosine to the stored vectors"):
        core.encoders()
