"""`ecgfinder` and `ecgfinder demo`: the window; on a machine without a display they say so plainly."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from ecgfinder.assets import asset_path
from ecgfinder.cli.options import library_option
from ecgfinder.domain import UserFacingError

_NO_DISPLAY = "there is no display for a window"
_DISPLAY_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def has_display() -> bool:
    """Whether a window can be shown: always on macOS and Windows, elsewhere if a display is named."""
    return sys.platform in ("darwin", "win32") or any(os.environ.get(name) for name in _DISPLAY_VARIABLES)


def open_window(ecg: Path | None = None, library: Path | str | None = None) -> None:
    """Open the window; raises UserFacingError where there is no display."""
    if not has_display():
        raise UserFacingError(_NO_DISPLAY, advice="Use `ecgfinder find`, or see `ecgfinder --help`.")
    from ecgfinder.gui.app import run

    sys.exit(run(ecg, library))


@click.command(name="open")
@click.argument("ecg", type=click.Path(path_type=Path))
@library_option
def open_(ecg: Path, library_dir: Path | str | None) -> None:
    """Open the window with an ECG already searched."""
    open_window(ecg, library_dir)


@click.command()
@library_option
def demo(library_dir: Path | str | None) -> None:
    """Open the window on the demo library of synthetic cases, or on another one, with a sample ECG already searched."""
    library, ecg = library_dir or asset_path("resources", "demo"), sample_ecg()
    if has_display():
        open_window(ecg, library)
    click.echo(f"ecgfinder: {_NO_DISPLAY}; this is the same search on the command line.\n", err=True)
    from ecgfinder.cli.find import find

    find.main(args=[str(ecg), "--library", str(library)], prog_name="ecgfinder find", standalone_mode=False)


def sample_ecg() -> Path:
    """The sample ECG that the demo opens; raises UserFacingError when the program was installed without it."""
    folder = asset_path("resources", "samples")
    samples = sorted(folder.glob("*.hea"))
    if not samples:
        raise UserFacingError("the sample ECGs are missing", path=folder, advice="Install the program again.")
    return samples[0]
