"""`ecgfinder healthcheck`: everything the program is made of, tried once on what is shipped with it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from ecgfinder import __version__
from ecgfinder.assets import asset_path
from ecgfinder.cli.options import EXIT_USER_ERROR, json_option, print_json

LEAST_COSINE = 0.999


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
    """Try models, library, search, paper and window once; exit code 3 when something is wrong."""
    outcomes = [_run(check) for check in (models, encoders, demo_library, full_text, paper, window)]
    ok = all(outcome.ok for outcome in outcomes)
    if as_json:
        print_json({"ok": ok, "version": __version__, "checks": [vars(outcome) for outcome in outcomes]})
    else:
        for outcome in outcomes:
            click.echo(f"{'ok    ' if outcome.ok else 'FAILED'} {outcome.name}: {outcome.detail}")
    sys.exit(0 if ok else EXIT_USER_ERROR)


def _run(check: Callable[[], str]) -> Outcome:
    started = time.perf_counter()
    try:
        ok, detail = True, check()
    except Exception as error:  # noqa: BLE001 - whatever is wrong with the installation belongs in the report
        ok, detail = False, f"{type(error).__name__}: {error}"
    return Outcome(check.__name__, ok, detail, round(1000 * (time.perf_counter() - started), 1))


def models() -> str:
    """The model files are complete and undamaged."""
    from ecgfinder.inference import read_manifest

    manifest = read_manifest(asset_path("models"))
    for name in manifest.files:
        manifest.path(name)
    return f"{manifest.model_id}, {manifest.dimension} dimensions"


def encoders() -> str:
    """A stored case of the demo library is embedded again and gives the stored vector; a text is embedded."""
    import numpy as np

    from ecgfinder.inference import load_models

    encoder = load_models()
    with _demo(encoder) as library:
        ids, stored = library.vectors(library.case_ids(limit=3))
        again = encoder.embed_ecgs([library.ecg(int(case_id)) for case_id in ids])
    least = float(np.sum(stored * again, axis=1).min())
    norm = float(np.linalg.norm(encoder.embed_texts(["sinus rhythm. normal ecg."])))
    if least < LEAST_COSINE or abs(norm - 1) > 1e-3:
        raise RuntimeError(f"cosine {least:.6f} to the stored vectors, text norm {norm:.6f}")
    return f"cosine {least:.6f} to the stored vectors"


def demo_library() -> str:
    """A sample ECG is searched in the demo library and finds cases."""
    from ecgfinder.cli.window import sample_ecg
    from ecgfinder.inference import load_models
    from ecgfinder.readers import read_ecg
    from ecgfinder.search import Query, find

    encoder = load_models()
    with _demo(encoder) as library:
        count = library.count
        hits = find(library, encoder, Query(ecg=read_ecg(sample_ecg()), k=5)).hits
    if len(hits) < 5:
        raise RuntimeError(f"{len(hits)} hits of {count} cases")
    return f"{count} cases, first hit {hits[0].case.source_id}"


def full_text() -> str:
    """SQLite has the full-text index that searching in reports needs."""
    import sqlite3

    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE reports USING fts5(text)")
    connection.execute("INSERT INTO reports VALUES ('atrial fibrillation')")
    found = connection.execute("SELECT count(*) FROM reports WHERE reports MATCH 'fibrillation'").fetchone()[0]
    connection.close()
    if found != 1:
        raise RuntimeError("a word that was stored is not found")
    return f"SQLite {sqlite3.sqlite_version} with FTS5"


def paper() -> str:
    """A second of paper is 25 mm wide."""
    from ecgfinder.cli.window import sample_ecg
    from ecgfinder.paper import PaperSettings, draw_paper
    from ecgfinder.readers import read_ecg

    scene = draw_paper(read_ecg(sample_ecg()), PaperSettings())
    if scene.width_mm < 250:
        raise RuntimeError(f"ten seconds are only {scene.width_mm} mm wide")
    return f"{scene.width_mm:.0f} x {scene.height_mm:.0f} mm"


def window() -> str:
    """The window is built, drawn off the screen and closed again."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ecgfinder.gui.app import make_application, make_window
    from ecgfinder.gui.preferences import Preferences
    from ecgfinder.gui.services import load_shipped_models

    shown = make_window(make_application(), Preferences(), load_shipped_models)
    shown.show()
    picture = shown.grab()
    shown.close()
    return f"drawn at {picture.width()} x {picture.height()} pixels"


def _demo(encoder: Any) -> Any:  # noqa: ANN401 - named without importing the library at start
    from ecgfinder.library import Library

    folder: Path = asset_path("resources", "demo")
    return Library.open(folder, encoder.model_id, encoder.dimension)
