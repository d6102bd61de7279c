"""The checks of `ecgfinder healthcheck` that need no window. Each raises what is wrong or returns what it saw."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecgfinder.assets import asset_path, damaged_assets

if TYPE_CHECKING:
    from ecgfinder.domain import Ecg

LEAST_COSINE = 0.999
MOST_DIFFERENCE_MV = 0.006
"""Formats that keep no whole limb leads give these to half a step of 0.005 mV; the rest is rounding of text."""

_REFERENCE = "wfdb.hea"
_SAMPLES_OF_OTHERS = (".dat", ".flac")


class UnhealthyError(RuntimeError):
    """A part does something else than it should."""


def files() -> str:
    """Models and resources match their SHA-256; a checkout has none to compare with."""
    damaged = damaged_assets()
    if damaged:
        raise UnhealthyError(f"{len(damaged)} files are damaged or missing, the first is {damaged[0]}")
    return "no shipped file is damaged"


def models() -> str:
    """The model files are complete and undamaged."""
    from ecgfinder.inference import read_manifest

    manifest = read_manifest(asset_path("models"))
    for name in manifest.files:
        manifest.path(name)
    return f"{manifest.model_id}, {manifest.dimension} dimensions"


def formats() -> str:
    """The same ECG in every format that the program reads gives the same voltages."""
    from ecgfinder.readers import read_ecg
    from ecgfinder.readers.files import read_head
    from ecgfinder.readers.registry import FORMATS, best_format

    folder = asset_path("resources", "formats")
    reference = read_ecg(folder / _REFERENCE)
    seen = set()
    for path in sorted(folder.iterdir()):
        if path.suffix not in _SAMPLES_OF_OTHERS:
            _compare(read_ecg(path), reference, path)
            seen.add(best_format(path, read_head(path)).name)
    absent = [item.name for item in FORMATS if item.name not in seen]
    if absent:
        raise UnhealthyError(f"there is no sample of {', '.join(absent)}")
    return f"{len(seen)} formats, the same ECG in each"


def _compare(ecg: Ecg, reference: Ecg, path: Path) -> None:
    import numpy as np

    for lead in ecg.lead_names:
        difference_mv = float(np.abs(ecg.lead_mv(lead) - reference.lead_mv(lead)).max())
        if not difference_mv <= MOST_DIFFERENCE_MV:
            raise UnhealthyError(f"{path.name}: lead {lead} is off by {difference_mv:.3f} mV")


def encoders() -> str:
    """Cases and texts of the demo library are embedded again and give the vectors that are stored with it."""
    import numpy as np

    from ecgfinder.cli.build_demo import read_text_vectors
    from ecgfinder.inference import load_models

    encoder = load_models()
    with _demo(encoder) as library:
        ids, stored = library.vectors(library.case_ids(limit=3))
        again = encoder.embed_ecgs([library.ecg(int(case_id)) for case_id in ids])
    texts, stored_texts = read_text_vectors(asset_path("resources", "demo"), encoder.model_id)
    of_ecgs = float(np.sum(stored * again, axis=1).min())
    of_texts = float(np.sum(stored_texts * encoder.embed_texts(texts), axis=1).min())
    if not min(of_ecgs, of_texts) > LEAST_COSINE:
        raise UnhealthyError(f"cosine to the stored vectors {of_ecgs:.6f} for ECGs, {of_texts:.6f} for texts")
    return f"cosine to the stored vectors {of_ecgs:.6f} for ECGs, {of_texts:.6f} for texts"


def search() -> str:
    """A sample ECG searched in the demo library has the first hit that an exact product of all vectors has."""
    import numpy as np

    from ecgfinder.cli.window import sample_ecg
    from ecgfinder.inference import load_models
    from ecgfinder.readers import read_ecg
    from ecgfinder.search import Query, find

    encoder = load_models()
    ecg = read_ecg(sample_ecg())
    with _demo(encoder) as library:
        ids, vectors = library.vectors()
        first = find(library, encoder, Query(ecg=ecg, k=5)).hits[0].case
    known = int(ids[np.argmax(vectors @ encoder.embed_ecgs([ecg])[0])])
    if first.case_id != known:
        raise UnhealthyError(f"the first hit is case {first.case_id} and not case {known}")
    return f"{len(ids)} cases, first hit {first.source_id}"


def full_text() -> str:
    """SQLite has the full-text index and the JSON functions that searching in reports and codes needs."""
    import sqlite3

    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE reports USING fts5(text)")
    connection.execute("INSERT INTO reports VALUES ('atrial fibrillation')")
    found = connection.execute("SELECT count(*) FROM reports WHERE reports MATCH 'fibrillation'").fetchone()[0]
    code = connection.execute("""SELECT json_extract('{"AFIB": 100}', '$.AFIB')""").fetchone()[0]
    connection.close()
    if (found, code) != (1, 100):
        raise UnhealthyError("what was stored is not found")
    return f"SQLite {sqlite3.sqlite_version} with FTS5 and JSON"


def paper() -> str:
    """Ten seconds are 250 mm wide, the pulse of 1 mV and 0.2 s is 10 mm high and 5 mm wide."""
    import numpy as np

    from ecgfinder.cli.window import sample_ecg
    from ecgfinder.paper import PaperSettings, draw_paper
    from ecgfinder.readers import read_ecg

    scene = draw_paper(read_ecg(sample_ecg()), PaperSettings())
    pulse = scene.pulses[0]
    plateau = pulse.x_mm[pulse.y_mm == pulse.y_mm.min()]
    found = (scene.panels[-1].right_mm - scene.panels[-1].left_mm, np.ptp(pulse.y_mm), np.ptp(plateau))
    if not np.allclose(found, (250, 10, 5), atol=1e-6):
        raise UnhealthyError(f"ten seconds, pulse height and width are {found} mm")
    return f"{scene.width_mm:.0f} x {scene.height_mm:.0f} mm, 25 mm/s, 10 mm/mV"


def _demo(encoder: Any) -> Any:  # noqa: ANN401 - named without importing the library at start
    from ecgfinder.library import Library

    return Library.open_for(asset_path("resources", "demo"), encoder)
