"""`ecgfinder healthcheck` passes on a whole installation and names what is broken on another."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from ecgfinder.cli import healthcheck as room


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
        "models", "encoders", "demo_library", "full_text", "paper", "window",
    ]  # fmt: skip
    assert list(tmp_path.rglob("*")) == []


def test_missing_models_are_named_and_the_other_checks_still_run(tmp_path: Path) -> None:
    elsewhere = (
        "import pathlib, ecgfinder.cli.healthcheck as h; real = h.asset_path\n"
        f"h.asset_path = lambda kind, *p: pathlib.Path({str(tmp_path)!r}) if kind == 'models' else real(kind, *p)"
    )
    code, report = run(tmp_path, elsewhere)
    assert code == 3
    failed = [check for check in report["checks"] if not check["ok"]]
    assert [check["name"] for check in failed] == ["models"]
    assert "the models cannot be read" in failed[0]["detail"]


def test_a_check_that_raises_is_a_failed_outcome() -> None:
    def broken() -> str:
        raise ValueError("no such luck")

    outcome = room._run(broken)
    assert not outcome.ok
    assert outcome.detail == "ValueError: no such luck"
    assert outcome.elapsed_ms >= 0


def test_full_text_search_is_there() -> None:
    assert "FTS5" in room.full_text()
