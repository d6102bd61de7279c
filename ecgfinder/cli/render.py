"""`ecgfinder render`: an ECG on true paper as PNG, SVG or PDF."""

from __future__ import annotations

import os
from pathlib import Path

import click

from ecgfinder.paper import GAINS_MM_MV, LAYOUT_NAMES, SPEEDS_MM_S, PaperSettings


def _customary(values: tuple[float, ...]) -> click.Choice[str]:
    return click.Choice([f"{value:g}" for value in values])


@click.command()
@click.argument("ecg", type=click.Path(path_type=Path))
@click.option("--out", required=True, type=click.Path(path_type=Path), help="File to write: .png, .svg or .pdf.")
@click.option("--layout", default="3x4+1", show_default=True, help=f"{', '.join(LAYOUT_NAMES)}, or one lead's name.")
@click.option("--order", type=click.Choice(["standard", "cabrera"]), default="standard", help="Order of the leads.")
@click.option("--speed", type=_customary(SPEEDS_MM_S), default="25", show_default=True, help="Paper speed, mm/s.")
@click.option("--gain", type=_customary(GAINS_MM_MV), default="10", show_default=True, help="Gain, mm/mV.")
@click.option("--start", type=float, default=0.0, help="First second shown of a recording longer than 10 s.")
@click.option("--dpi", type=click.IntRange(25, 1200), default=200, show_default=True, help="Resolution of a PNG.")
def render(ecg: Path, out: Path, layout: str, order: str, speed: str, gain: str, start: float, dpi: int) -> None:
    """Draw ECG on paper at true millimetres."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from ecgfinder.gui.render import page_header, save_scene
    from ecgfinder.paper import draw_paper
    from ecgfinder.readers import read_ecg

    recording = read_ecg(ecg)
    _check_layout(layout, recording.lead_names)
    application = QGuiApplication.instance() or QGuiApplication([])
    settings = PaperSettings(layout, "cabrera" if order == "cabrera" else "standard", float(speed), float(gain), start)
    save_scene(draw_paper(recording, settings), out, header=page_header(recording), dpi=dpi)
    del application


def _check_layout(layout: str, lead_names: tuple[str, ...]) -> None:
    if layout not in (*LAYOUT_NAMES, *lead_names):
        choices = ", ".join((*LAYOUT_NAMES, *lead_names))
        raise click.BadParameter(f"{layout!r} is no layout and no lead of this ECG; choose from {choices}.")
