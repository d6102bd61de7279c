"""`ecgfinder measure`: intervals, axes, voltages and quality of one ECG."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from ecgfinder.cli.options import json_option, print_json
from ecgfinder.domain import Measurements

_LABELS = {
    "heart_rate_bpm": "Heart rate",
    "pr_ms": "PR",
    "p_ms": "P",
    "qrs_ms": "QRS",
    "qt_ms": "QT",
    "qtc_bazett_ms": "QTc (Bazett)",
    "qtc_fridericia_ms": "QTc (Fridericia)",
    "qtc_framingham_ms": "QTc (Framingham)",
    "qtc_hodges_ms": "QTc (Hodges)",
    "p_axis_deg": "P axis",
    "qrs_axis_deg": "QRS axis",
    "t_axis_deg": "T axis",
    "rr_sd_ms": "RR standard deviation",
    "rr_rmssd_ms": "RR RMSSD",
    "sokolow_lyon_mv": "Sokolow-Lyon",
    "cornell_mv": "Cornell",
}
_UNITS = {"bpm": "/min", "ms": "ms", "deg": "°", "mv": "mV"}


@click.command()
@click.argument("ecg_path", metavar="ECG", type=click.Path(path_type=Path))
@json_option
def measure(ecg_path: Path, as_json: bool) -> None:
    """Measure one ECG: rate, intervals, axes, voltages, quality of the leads. What cannot be measured stays empty."""
    from ecgfinder.readers import read_ecg
    from ecgfinder.signals.measure import measure as measure_ecg

    measurements = measure_ecg(read_ecg(ecg_path))
    if as_json:
        print_json(as_plain(measurements))
    else:
        click.echo("\n".join(as_lines(measurements)))


def as_plain(measurements: Measurements) -> dict[str, Any]:
    """All measurements for JSON, numbers rounded to what they can mean; null where not measurable."""
    return {name: _rounded(value, name) for name, value in asdict(measurements).items()}


def as_lines(measurements: Measurements) -> list[str]:
    """The measurements as lines of text, the notes last."""
    lines = [f"{label:22}{_shown(getattr(measurements, name), name)}" for name, label in _LABELS.items()]
    lines += [f"{'Lead ' + lead:22}{', '.join(faults)}" for lead, faults in measurements.lead_quality.items()]
    return lines + list(measurements.notes)


def _rounded(value: Any, name: str) -> Any:  # noqa: ANN401 - whatever a measurement holds
    if isinstance(value, float):
        return round(value, 3 if name.endswith("_mv") else 1)
    if isinstance(value, dict):
        return {key: _rounded(item, name) for key, item in value.items()}
    return value


def _shown(value: float | None, name: str) -> str:
    if value is None:
        return "not measurable"
    unit = name.rsplit("_", 1)[-1]
    return f"{value:.2f} {_UNITS[unit]}" if unit == "mv" else f"{value:.0f} {_UNITS[unit]}"
