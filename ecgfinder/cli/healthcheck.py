"""`ecgfinder healthcheck`: everything the program is made of, tried once on what is shipped with it."""

from __future__ import annotations

import logging
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import click

from ecgfinder import __version__
from ecgfinder.cli.options import EXIT_USER_ERROR, json_option, print_json


@dataclass(frozen=True)
class Outcome:
    """What one check found."""

    name: str
    ok: bool
    detail: str
    elapsed_ms: float


@click.command()
@json_option
def healthcheck(as_json: bool) -> None:
    """Try files, formats, models, search, paper and window once; exit code 3 when anything is wrong or warns."""
    from ecgfinder.cli import healthcheck_core as core
    from ecgfinder.cli import healthcheck_window as shown

    checks: tuple[Callable[[], str], ...] = (
        core.files,
        core.models,
        core.formats,
        core.encoders,
        core.search,
        core.full_text,
        core.paper,
        shown.drawing,
        shown.translations,
        shown.window,
    )
    outcomes = [run(check) for check in checks]
    ok = all(outcome.ok for outcome in outcomes)
    if as_json:
        print_json({"ok": ok, "version": __version__, "checks": [vars(outcome) for outcome in outcomes]})
    else:
        for outcome in outcomes:
            click.echo(f"{'ok    ' if outcome.ok else 'FAILED'} {outcome.name}: {outcome.detail}")
    sys.exit(0 if ok else EXIT_USER_ERROR)


def run(check: Callable[[], str]) -> Outcome:
    """The outcome of one check; a warning, logged or raised by whatever library, is a failure."""
    started = time.perf_counter()
    with _warnings() as warned:
        try:
            ok, detail = True, check()
        except Exception as error:  # noqa: BLE001 - whatever is wrong with the installation belongs in the report
            ok, detail = False, f"{type(error).__name__}: {error}"
    if ok and warned:
        ok, detail = False, f"{len(warned)} warnings, the first: {warned[0]}"
    return Outcome(check.__name__, ok, detail, round(1000 * (time.perf_counter() - started), 1))


@contextmanager
def _warnings() -> Iterator[list[str]]:
    """The warnings of Python and of the log, in one list that is complete at the end of the block."""
    texts: list[str] = []
    collector = _Collector(texts)
    logging.getLogger().addHandler(collector)
    with warnings.catch_warnings(record=True) as raised:
        warnings.simplefilter("default")
        try:
            yield texts
        finally:
            logging.getLogger().removeHandler(collector)
            texts.extend(f"{item.category.__name__}: {item.message}" for item in raised)


class _Collector(logging.Handler):
    """Keeps what is logged as a warning or worse."""

    def __init__(self, texts: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._texts = texts

    def emit(self, record: logging.LogRecord) -> None:
        self._texts.append(f"{record.name}: {record.getMessage()}")
