"""Ways into a library: PTB-XL, folders and files of ECGs, CSV manifests."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ecgfinder.library.importers.files import EcgFiles
from ecgfinder.library.importers.identity import Identity
from ecgfinder.library.importers.manifest import Manifest, is_manifest
from ecgfinder.library.importers.ptbxl import PtbXl, is_ptbxl, source_id_of
from ecgfinder.library.importers.running import ImportProgress, Rejected, import_cases
from ecgfinder.library.importers.single import add_ecg
from ecgfinder.library.importers.source import Candidate, Source

if TYPE_CHECKING:
    from ecgfinder.readers import Hints

__all__ = [
    "Candidate",
    "EcgFiles",
    "Identity",
    "ImportProgress",
    "Manifest",
    "PtbXl",
    "Rejected",
    "Source",
    "add_ecg",
    "import_cases",
    "source_id_of",
    "sources_of",
]


def sources_of(
    paths: Iterable[Path], identity: Identity, rate_hz: int | None = None, hints: Hints | None = None
) -> list[Source]:
    """The sources that paths stand for: PTB-XL folders and CSV manifests each their own, all else ECG files.

    `hints` say what tables among the files leave open.
    """
    tables: list[Source] = []
    plain: list[Path] = []
    for path in paths:
        if is_ptbxl(path):
            tables.append(PtbXl(path, rate_hz))
        elif is_manifest(path):
            tables.append(Manifest(path, identity, hints))
        else:
            plain.append(path)
    return [*tables, *([EcgFiles(plain, identity, hints)] if plain else [])]
