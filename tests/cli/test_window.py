"""Starting the window, and what is said where there is no display."""

from __future__ import annotations

from pathlib import Path

import click
import numpy as np
import pytest
from click.testing import CliRunner

from ecgfinder.cli import find as find_module
from ecgfinder.cli import window
from ecgfinder.domain import LEADS, Ecg, UserFacingError
from ecgfinder.readers.writers import write_wfdb


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(window.sys, "platform", "linux")


def test_window_without_a_display_is_refused_with_a_sentence(no_display: None):
    with pytest.raises(UserFacingError, match=r"no display for a window\. Use `ecgfinder find`"):
        window.open_window()


def test_a_named_display_is_taken(no_display: None, monkeypatch: pytest.MonkeyPatch):
    assert not window.has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert window.has_display()


def test_demo_without_a_display_says_so_and_makes_the_same_search(
    no_display: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    (tmp_path / "samples").mkdir()
    write_wfdb(Ecg(np.zeros((12, 1000), dtype=np.float32), 100.0, LEADS), tmp_path / "samples" / "a.hea")
    monkeypatch.setattr(window, "asset_path", lambda kind, *parts: tmp_path.joinpath(*parts))
    asked: list[list[str]] = []

    @click.command()
    @click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
    @click.option("--library")
    def stand_in(arguments: tuple[str, ...], library: str) -> None:
        asked.append([*arguments, library])

    monkeypatch.setattr(find_module, "find", stand_in)
    result = CliRunner().invoke(window.demo)
    assert result.exit_code == 0
    assert "no display" in result.stderr
    assert asked == [[str(tmp_path / "samples" / "a.hea"), str(tmp_path / "demo")]]
    url = "postgresql://reader@db.clinic/ecg?sslmode=verify-full"
    assert CliRunner().invoke(window.demo, ["--library", url]).exit_code == 0
    assert asked[1][1] == url


def test_installation_without_samples_is_named(no_display: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr(window, "asset_path", lambda kind, *parts: tmp_path.joinpath(*parts))
    with pytest.raises(UserFacingError, match="sample ECGs are missing"):
        window.sample_ecg()
