"""`ecgfinder synth`: synthetic ECGs as files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ecgfinder.cli.options import json_option, print_json
from ecgfinder.domain import UserFacingError

if TYPE_CHECKING:
    from ecgfinder.signals.synthetic import SyntheticEcg


@click.command()
@click.argument("patterns", nargs=-1)
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), help="Folder for the files.")
@click.option("--list", "list_patterns", is_flag=True, help="Name all patterns and stop.")
@click.option("--seed", default=1, show_default=True, type=click.IntRange(0), help="First seed of each pattern.")
@click.option("--count", default=1, show_default=True, type=click.IntRange(1), help="ECGs of each pattern.")
@click.option("--rate", "rate_hz", default=500, show_default=True, help="Samples a second.")
@click.option("--duration", "duration_s", default=10.0, show_default=True, help="Seconds.")
@click.option("--format", "suffix", default="wfdb", show_default=True, help="wfdb, or the suffix of another format.")
@click.option("--clean", is_flag=True, help="Without noise.")
@json_option
def synth(
    patterns: tuple[str, ...],
    out: Path | None,
    list_patterns: bool,
    seed: int,
    count: int,
    rate_hz: int,
    duration_s: float,
    suffix: str,
    clean: bool,
    as_json: bool,
) -> None:
    """Write synthetic ECGs of the named PATTERNS, or of `all`; the same bits for the same seed."""
    from ecgfinder.signals.synthetic import generate

    if list_patterns:
        _print_patterns(as_json)
        return
    if not patterns or out is None:
        raise click.UsageError("Name one or more patterns and give --out, or ask for --list.")
    written = []
    for name in _names(patterns):
        for number in range(seed, seed + count):
            made = generate(name, number, rate_hz=rate_hz, duration_s=duration_s, noise=not clean)
            written.append(_describe(made, name, number, _write(made, out, f"{name}-{number}", suffix)))
    _print_written(written, as_json)


def _names(patterns: tuple[str, ...]) -> list[str]:
    """The patterns meant, checked before anything is written."""
    from ecgfinder.signals.synthetic import PATTERNS

    names = list(PATTERNS) if patterns == ("all",) else list(dict.fromkeys(patterns))
    unknown = [name for name in names if name not in PATTERNS]
    if unknown:
        raise UserFacingError(f"there is no pattern {unknown[0]!r}", advice="ecgfinder synth --list names them all.")
    return names


def _write(made: SyntheticEcg, out: Path, name: str, suffix: str) -> Path:
    from ecgfinder.readers.writers import write_ecg

    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserFacingError(f"the folder cannot be made ({error.strerror})", path=out) from error
    ending = "" if suffix.casefold() == "wfdb" else f".{suffix.lstrip('.')}"
    return write_ecg(made.ecg, out / f"{name}{ending}")


def _describe(made: SyntheticEcg, name: str, seed: int, path: Path) -> dict[str, object]:
    return {
        "pattern": name,
        "seed": seed,
        "path": str(path),
        "codes": made.codes,
        "report_en": made.report_en,
        "report_de": made.report_de,
    }


def _print_written(written: list[dict[str, object]], as_json: bool) -> None:
    if as_json:
        print_json({"written": written})
        return
    for item in written:
        click.echo(f"{item['path']}\n  {item['report_en']}\n  {item['report_de']}")


def _print_patterns(as_json: bool) -> None:
    from ecgfinder.signals.synthetic import PATTERNS

    if as_json:
        titles = {p.name: {"title_en": p.title_en, "title_de": p.title_de} for p in PATTERNS.values()}
        print_json({"patterns": titles})
        return
    for item in PATTERNS.values():
        click.echo(f"{item.name:34} {item.title_en}")
