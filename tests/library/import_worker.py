"""Imports a PTB-XL folder in a process of its own and prints the committed number after each batch."""

from __future__ import annotations

import sys
from pathlib import Path

from ecgfinder.library.importers import ImportProgress, PtbXl, import_cases
from tests.library.helpers import BandEmbedder, open_library


def say(now: ImportProgress) -> None:
    sys.stdout.write(f"{now.added}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    embedder = BandEmbedder()
    with open_library(Path(sys.argv[1]), embedder, create=True) as library:
        import_cases(library, embedder, PtbXl(Path(sys.argv[2])), progress=say)
