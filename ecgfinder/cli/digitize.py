"""`ecgfinder digitize`: a scan or photo of a paper ECG becomes a WFDB record."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ecgfinder.cli.options import json_option, print_json

if TYPE_CHECKING:
    from ecgfinder.digitize import Digitised

_MM_PER_INCH = 25.4


@click.command()
@click.argument("image", type=click.Path(path_type=Path))
@click.option("--out", required=True, type=click.Path(path_type=Path), help="WFDB record to write (.hea and .dat).")
@click.option("--page", type=click.IntRange(1), default=1, show_default=True, help="Page of a PDF or TIFF.")
@click.option("--speed", type=float, default=25.0, show_default=True, help="Paper speed, mm/s.")
@click.option("--gain", type=float, help="Gain, mm/mV; without it the calibration pulse tells.")
@click.option("--layout", help="Layout of the leads, such as 3x4+1; without it the traces tell.")
@click.option("--dpi", type=click.FloatRange(20, 2400), help="Resolution of the scan, for paper without a grid.")
@json_option
def digitize(
    image: Path,
    out: Path,
    page: int,
    speed: float,
    gain: float | None,
    layout: str | None,
    dpi: float | None,
    as_json: bool,
) -> None:
    """Digitise a scan, photo, screenshot or PDF page of a paper ECG. Check the result against the paper."""
    from ecgfinder.digitize import LAYOUTS, Corrections
    from ecgfinder.digitize import digitize as digitize_picture
    from ecgfinder.readers.writers import write_wfdb

    names = [known.name for known in LAYOUTS]
    if layout is not None and layout not in names:
        raise click.BadParameter(f"{layout!r} is no known layout; choose from {', '.join(names)}.")
    given = Corrections(pixels_per_mm=dpi and dpi / _MM_PER_INCH, speed_mm_s=speed, gain_mm_mv=gain, layout=layout)
    result = digitize_picture(image, given, page - 1)
    record = write_wfdb(result.ecg, out)
    if as_json:
        print_json(as_plain(result, record))
    else:
        click.echo("\n".join(as_lines(result, record)))


def as_plain(result: Digitised, record: Path) -> dict[str, Any]:
    """The outcome for JSON: where it was written, what was found, and how sure it is."""
    return {
        "record": str(record),
        "layout": result.layout,
        "speed_mm_s": result.speed_mm_s,
        "gain_mm_mv": result.gain_mm_mv,
        "confidence": round(result.confidence, 3),
        "leads": {lead: round(value, 3) for lead, value in result.lead_confidence.items()},
        "pitch_px": round(result.geometry.pitch_px, 3),
        "tilt_deg": round(result.geometry.tilt_deg, 2),
        "corners_px": result.geometry.corners_px.round(1).tolist(),
        "notes": list(result.notes),
    }


def as_lines(result: Digitised, record: Path) -> list[str]:
    """The outcome as lines of text, the notes last."""
    lines = [f"{record}: layout {result.layout}, confidence {result.confidence:.0%}"]
    lines += [f"{lead:4}{value:5.0%}" for lead, value in result.lead_confidence.items()]
    return lines + list(result.notes)
