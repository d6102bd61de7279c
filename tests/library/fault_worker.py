"""Writes to a library in a process of its own until it is killed, and tells each commit it has made.

The processes are forked from one that has imported all this already, where the system can: a start costs milliseconds.
"""

from __future__ import annotations

import multiprocessing
import random
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from itertools import count, pairwise
from multiprocessing.connection import Connection
from pathlib import Path

import hnswlib as _hnswlib  # noqa: F401 - so that the forked processes have it
import sqlite_utils as _sqlite_utils  # noqa: F401

from ecgfinder.library.importers import PtbXl, import_cases
from ecgfinder.library.maintenance import reencode
from ecgfinder.library.packs import open_pack
from tests.library.helpers import BandEmbedder, make_case, open_library

Say = Callable[[object], None]

OLD, NEW = BandEmbedder(), BandEmbedder("bands-2", 16)


def add(folder: Path, say: Say) -> None:
    with open_library(folder, OLD) as library:
        for batch in count(100):
            library.add([make_case(10 * batch + i, OLD) for i in range(5)])
            say(batch)


def delete(folder: Path, say: Say) -> None:
    with open_library(folder, OLD) as library:
        for case_id in library.case_ids():
            library.delete([case_id])
            say(case_id)
        say("end")


def index(folder: Path, say: Say) -> None:
    with open_library(folder, OLD) as library:
        for batch in count(100):
            library.rebuild_index()
            say(batch)


def reencoding(folder: Path, say: Say) -> None:
    with open_library(folder, NEW) as library:
        say("start")
        reencode(library, NEW, lambda done, _total: say(done))
        say("end")


def importing(folder: Path, say: Say) -> None:
    with open_library(folder, OLD) as library:
        say("start")
        import_cases(library, OLD, PtbXl(Path((folder / "source.txt").read_text())), progress=lambda now: say(now.done))
        say("end")


def merge(folder: Path, say: Say) -> None:
    with open_library(folder, OLD) as library:
        pack = open_pack(folder / "more.ecgpack", OLD.model_id)
        say("start")
        import_cases(library, OLD, pack, progress=lambda now: say(now.done))
        say("end")


def restore(folder: Path, say: Say) -> None:
    with open_library(folder, OLD) as library:
        for case_id in [item.case_id for item in library.deleted()]:
            library.restore([case_id])
            say(case_id)
        say("end")


KINDS: dict[str, Callable[[Path, Say], None]] = {
    "add": add,
    "delete": delete,
    "import": importing,
    "index": index,
    "merge": merge,
    "reencode": reencoding,
    "restore": restore,
}
_ENDLESS = {"add": 10, "index": 10}  # how many words are enough of work that has no end

_START = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
_PROCESSES = multiprocessing.get_context(_START)
_PROCESSES.set_forkserver_preload([__name__])


class Worker:
    """A process that does one kind of work on the library of a folder; what it says are the commits it has made."""

    def __init__(self, what: str, folder: Path) -> None:
        self._ear, mouth = _PROCESSES.Pipe(duplex=False)
        self._process = _PROCESSES.Process(target=_work, args=(what, folder, mouth), daemon=True)
        self._process.start()
        mouth.close()

    def hear(self) -> str:
        """The next thing it says. Raises EOFError once it is dead and all was heard."""
        return str(self._ear.recv())

    def hear_all(self) -> list[str]:
        """What it goes on to say until it has died."""
        said: list[str] = []
        with suppress(EOFError, OSError):
            while True:
                said.append(self.hear())
        self._process.join()
        self._ear.close()
        return said

    def kill(self) -> list[str]:
        """Kill it as `kill -9` does; returns what it had said and nobody had heard."""
        self._process.kill()
        return self.hear_all()


def killed(what: str, folder: Path, seed: int) -> list[str]:
    """What a worker said that was killed at a random instant: after one of its words, before the next was due."""
    rng = random.Random(f"{what}{seed}")
    gaps_s = _gaps_s(what, folder)
    last = rng.randrange(len(gaps_s))
    worker = Worker(what, folder)
    said = [worker.hear() for _ in range(last + 1)]
    time.sleep(rng.random() * gaps_s[last])
    return said + worker.kill()


def _gaps_s(what: str, folder: Path) -> list[float]:
    """How long it is from each word of a kind of work to the next, tried once on a copy."""
    if what not in _GAPS_S:
        copy = shutil.copytree(folder, folder.with_name("tried"))
        worker = Worker(what, copy)
        times: list[float] = []
        word = ""
        while word != "end" and len(times) != _ENDLESS.get(what):
            word = worker.hear()
            times.append(time.perf_counter())
        worker.kill()
        _GAPS_S[what] = [after - before for before, after in pairwise(times)]
        shutil.rmtree(copy)
    return _GAPS_S[what]


_GAPS_S: dict[str, list[float]] = {}


def _work(what: str, folder: Path, mouth: Connection) -> None:
    KINDS[what](folder, lambda word: mouth.send(str(word)))
