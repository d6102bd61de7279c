"""Writes to a library in a process of its own until it is killed, and prints each commit it has made.

python -m tests.library.fault_worker WHAT FOLDER
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from ecgfinder.library.importers import import_cases
from ecgfinder.library.maintenance import reencode
from ecgfinder.library.packs import open_pack
from tests.library.helpers import BandEmbedder, make_case, open_library

OLD, NEW = BandEmbedder(), BandEmbedder("bands-2", 16)


def say(word: object) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def add(folder: Path) -> None:
    with open_library(folder, OLD) as library:
        for batch in count(100):
            library.add([make_case(10 * batch + i, OLD) for i in range(5)])
            say(batch)


def delete(folder: Path) -> None:
    with open_library(folder, OLD) as library:
        for case_id in library.case_ids():
            library.delete([case_id])
            say(case_id)
        say("end")


def index(folder: Path) -> None:
    with open_library(folder, OLD) as library:
        for batch in count(100):
            library.rebuild_index()
            say(batch)


def reencoding(folder: Path) -> None:
    with open_library(folder, NEW) as library:
        say("start")
        reencode(library, NEW)
        say("end")


def merge(folder: Path) -> None:
    with open_library(folder, OLD) as library:
        pack = open_pack(folder / "more.ecgpack", OLD.model_id)
        say("start")
        import_cases(library, OLD, pack, progress=lambda now: say(now.done))
        say("end")


def restore(folder: Path) -> None:
    with open_library(folder, OLD) as library:
        for case_id in [item.case_id for item in library.deleted()]:
            library.restore([case_id])
            say(case_id)
        say("end")


if __name__ == "__main__":
    kinds = {"add": add, "delete": delete, "index": index, "reencode": reencoding, "merge": merge, "restore": restore}
    kinds[sys.argv[1]](Path(sys.argv[2]))
