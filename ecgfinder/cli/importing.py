"""`ecgfinder import`: fill a case library."""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ecgfinder.cli.options import LibraryPlace, json_option, print_json
from ecgfinder.cli.passphrase import passphrase_option, read_passphrase
from ecgfinder.domain import LibraryError, UserFacingError

if TYPE_CHECKING:
    from ecgfinder.domain import Embedder
    from ecgfinder.library import Library
    from ecgfinder.library.importers import ImportProgress, Source

_TELL_EVERY_S = 2.0


@dataclass
class Total:
    """The sum of the imports of several sources."""

    total: int = 0
    done: int = 0
    added: int = 0
    duplicates: int = 0
    elapsed_s: float = 0.0
    cancelled: bool = False
    rejected: list[dict[str, str]] = field(default_factory=list)

    def take(self, summary: ImportProgress) -> None:
        """Add the summary of one source."""
        self.total += summary.total
        self.done += summary.done
        self.added += summary.added
        self.duplicates += summary.duplicates
        self.elapsed_s += summary.elapsed_s
        self.cancelled = summary.cancelled
        self.rejected += [{"name": item.name, "reason": item.reason} for item in summary.rejected]


@click.command("import")
@click.argument("sources", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--library",
    "library_dir",
    required=True,
    type=LibraryPlace(),
    help="Folder of the case library, or postgresql://user@host/database; made where there is none.",
)
@click.option("--limit", type=click.IntRange(1), help="Look at so many records of each source at most.")
@click.option("--rate", "rate_hz", type=click.Choice(["100", "500"]), help="Of PTB-XL; the higher there is by default.")
@click.option("--dry-run", is_flag=True, help="Read everything, write nothing.")
@click.option("--measure", is_flag=True, help="Measure what was added, after the import; about 30 records/s.")
@click.option("--keep-identity", is_flag=True, help="Keep names, patient numbers and file names.")
@click.option("--models", type=click.Path(path_type=Path), help="Folder of other models than the shipped ones.")
@passphrase_option
@json_option
def import_(
    sources: tuple[Path, ...],
    library_dir: Path | str,
    limit: int | None,
    rate_hz: str | None,
    dry_run: bool,
    measure: bool,
    keep_identity: bool,
    models: Path | None,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """Import a PTB-XL folder, a folder or files of ECGs, or a CSV manifest.

    Names and identifiers of patients are dropped unless --keep-identity. What is imported stays when the import is
    stopped; importing again goes on from there. A library made with --passphrase-file is encrypted.
    """
    from ecgfinder.inference import load_models
    from ecgfinder.library import Library
    from ecgfinder.library.importers import Identity, sources_of
    from ecgfinder.library.measuring import measure_cases

    _check_sources(sources)
    encoder, secret = load_models(models), read_passphrase(passphrase_file)
    with Library.open_for(library_dir, encoder, create=True, passphrase=secret) as library:
        identity = Identity(library.secret(), keep=keep_identity)
        found = sources_of(sources, identity, None if rate_hz is None else int(rate_hz))
        total = _import_all(library, encoder, found, limit, dry_run, keep_identity)
        if measure and not dry_run:
            measure_cases(library)
        summary = _summary(total, library.count)
    if as_json:
        print_json(summary)
    else:
        _print_summary(summary)
    _exit_as_due(total, sources)


def _check_sources(sources: tuple[Path, ...]) -> None:
    """A mistyped name must not leave an empty library behind."""
    for source in sources:
        if not source.exists():
            raise LibraryError("there is no such file or folder", path=source)


def _import_all(
    library: Library, encoder: Embedder, sources: list[Source], limit: int | None, dry_run: bool, keep_names: bool
) -> Total:
    from ecgfinder.library.importers import import_cases

    total = Total()
    with _stop_on_interrupt() as stop, _progress_line() as tell:
        for source in sources:
            total.take(
                import_cases(
                    library,
                    encoder,
                    source,
                    limit=limit,
                    dry_run=dry_run,
                    keep_names=keep_names,
                    progress=tell,
                    cancelled=stop.is_set,
                )
            )
            if total.cancelled:
                break
    return total


@contextmanager
def _stop_on_interrupt() -> Iterator[threading.Event]:
    """Ctrl-C asks the import to stop after the batch under way."""
    stop = threading.Event()
    before = signal.signal(signal.SIGINT, lambda *_: stop.set())
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _progress_line() -> Iterator[Any]:
    """Pace and time left on standard error: one living line on a terminal, else a line every few seconds."""
    alive, told = sys.stderr.isatty(), time.monotonic()

    def tell(now: ImportProgress) -> None:
        nonlocal told
        if not alive and time.monotonic() - told < _TELL_EVERY_S:
            return
        told = time.monotonic()
        left = "" if now.left_s is None else f", {now.left_s:.0f} s left"
        line = f"{now.done}/{now.total} records, {now.records_per_s:.0f}/s{left}"
        click.echo(f"\r{line}   " if alive else line, err=True, nl=not alive)

    yield tell
    if alive:
        click.echo(err=True)


def _summary(total: Total, cases: int) -> dict[str, Any]:
    pace = total.done / total.elapsed_s if total.elapsed_s else 0.0
    return {**vars(total), "records_per_s": pace, "library_cases": cases}


def _print_summary(summary: dict[str, Any]) -> None:
    click.echo(
        f"{summary['added']} added, {summary['duplicates']} already there, {len(summary['rejected'])} rejected "
        f"in {summary['elapsed_s']:.1f} s; the library holds {summary['library_cases']} cases."
    )
    for item in summary["rejected"]:
        click.echo(f"  rejected {item['name']}: {item['reason']}")


def _exit_as_due(total: Total, sources: tuple[Path, ...]) -> None:
    """A stopped import, and one from which nothing could be used, are told as errors."""
    if total.cancelled:
        raise UserFacingError(
            "the import was stopped", advice=f"{total.added} cases were added and stay; import again to go on."
        )
    if total.added or total.duplicates:
        return
    if len(total.rejected) == 1:
        raise UserFacingError(total.rejected[0]["reason"], path=total.rejected[0]["name"])
    raise UserFacingError(f"none of {total.total} records could be imported", path=sources[0])
