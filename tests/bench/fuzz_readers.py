"""Damaged files for every reader: `python -m tests.bench.fuzz_readers --count 10000`.

Each copy is a sample of `../shared/data` or a made-up file with some damage: cut off, bits turned over, blocks
overwritten, moved or doubled, numbers made huge, negative or nothing. Reading it must give an ECG or one clear
sentence, within `LIMIT_S` seconds of processor time and `LIMIT_MB` of memory. Copies are read in a process of their
own, so that a crash or a hang is seen; what failed is kept in the folder `--keep`. Exit code 1 when anything failed.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import re
import resource
import shutil
import sys
import tempfile
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from ecgfinder.domain import Ecg, UnreadableEcgError
from ecgfinder.readers import read_ecg
from ecgfinder.readers.writers import write_aecg, write_csv, write_dicom, write_wfdb
from tests.readers.making import made_up_ecg
from tests.readers.making_binary import write_edf, write_ishne

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
LIMIT_S = 5.0
LIMIT_MB = 1024
WALL_LIMIT_S = 60.0
"""The parent's patience with a copy: a busy machine may give a process a tenth of its time."""

_NUMBERS = (b"0", b"-1", b"1", b"99999999999", b"4294967295", b"1e308", b"NaN", b"", b"-2147483648", b"65536")
_WORDS = (b"\0\0\0\0", b"\xff\xff\xff\xff", b"\xff\xff\xff\x7f", b"\0\0\0\x80", b"\x01\0\0\0", b"\0\0\x01\0")


@dataclass(frozen=True)
class Outcome:
    """What became of one copy: "ecg", "refused" or "failed" with the reason."""

    kind: str
    reason: str
    seconds: float
    peak_mb: float


def made_up_samples(folder: Path) -> list[Path]:
    """A file of each format that can be made without the shared data."""
    from scipy.io import savemat

    ecg, rng = made_up_ecg(1000), np.random.default_rng(0)
    np.save(folder / "array.npy", ecg.signal_mv)
    np.savez(folder / "array.npz", signal=ecg.signal_mv, fs=100, unit="mV")
    savemat(folder / "packed.mat", {"val": ecg.signal_mv, "fs": 100}, do_compression=True)
    savemat(folder / "plain.mat", {"ECG": {"data": ecg.signal_mv, "sex": "F", "age": 50}})
    savemat(folder / "old.mat", {"val": ecg.signal_mv}, format="4")
    records = [[rng.integers(-900, 900, 200), rng.integers(-900, 900, 200)] for _ in range(5)]
    written = [
        write_wfdb(ecg, folder / "record"),
        write_csv(ecg, folder / "table.csv"),
        write_dicom(ecg, folder / "file.dcm"),
        write_aecg(ecg, folder / "file.xml"),
        write_edf(folder, records, ["ECG I", "ECG II"]),
        write_edf(folder, records, ["ECG I", "ECG II"], bdf=True, unit="uV"),
        write_ishne(folder),
    ]
    return [*written, folder / "record.dat", *sorted(folder.glob("array.np*")), *sorted(folder.glob("*.mat"))]


def shared_samples() -> list[Path]:
    """The real files, where they are on this machine."""
    mini = sorted((SHARED / "ptbxl-mini").rglob("*_lr.*"))[:2]
    return [path for path in sorted((SHARED / "formats").rglob("*")) if path.is_file()] + mini


def mutated(data: bytes, rng: random.Random) -> bytes:
    """The data with one to four kinds of damage."""
    for _ in range(rng.choice((1, 1, 1, 2, 3, 4))):
        data = rng.choice(_DAMAGES)(data, rng)
    return data


def _place(data: bytes, rng: random.Random) -> int:
    """Anywhere, but half of the time near the beginning, where headers are."""
    reach = min(len(data), rng.choice((64, 512, 4096, len(data) or 1)))
    return rng.randrange(reach or 1)


def _cut(data: bytes, rng: random.Random) -> bytes:
    return data[: _place(data, rng)]


def _flip(data: bytes, rng: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(rng.choice((1, 2, 8, 64)) if out else 0):
        out[_place(data, rng)] ^= 1 << rng.randrange(8)
    return bytes(out)


def _overwrite(data: bytes, rng: random.Random) -> bytes:
    start, block = _place(data, rng), rng.randbytes(rng.choice((1, 4, 40, 400)))
    return data[:start] + block + data[start + len(block) :]


def _word(data: bytes, rng: random.Random) -> bytes:
    start, word = _place(data, rng), rng.choice(_WORDS)[: rng.choice((2, 4))]
    return data[:start] + word + data[start + len(word) :]


def _number(data: bytes, rng: random.Random) -> bytes:
    """A number written in digits becomes another."""
    start = _place(data, rng)
    match = re.compile(rb"\d+").search(data, start, start + 5000)
    return data if match is None else data[: match.start()] + rng.choice(_NUMBERS) + data[match.end() :]


def _remove(data: bytes, rng: random.Random) -> bytes:
    start = _place(data, rng)
    return data[:start] + data[start + rng.choice((1, 3, 50, 3000)) :]


def _double(data: bytes, rng: random.Random) -> bytes:
    start = _place(data, rng)
    block = data[start : start + rng.choice((1, 16, 300, 5000))]
    return data[:start] + block * rng.choice((2, 3, 20)) + data[start:]


_DAMAGES: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    _cut,
    _flip,
    _flip,
    _overwrite,
    _word,
    _word,
    _number,
    _number,
    _remove,
    _double,
)


def damaged_copy(sample: Path, folder: Path, rng: random.Random) -> Path:
    """A damaged copy of a sample in an emptied folder; companions of a WFDB record come along unharmed."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for companion in sample.parent.glob(f"{sample.stem}.*"):
        if companion.suffix in (".hea", ".dat", ".mat") and companion.is_file():
            shutil.copyfile(companion, folder / companion.name)
    path = folder / sample.name
    data = mutated(sample.read_bytes(), rng)
    path.unlink(missing_ok=True)
    path.write_bytes(data)
    return path


def outcome_of(path: Path) -> Outcome:
    """Read one file in this process."""
    start = time.process_time()
    kind, reason = "ecg", ""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            if not isinstance(read_ecg(path), Ecg):
                kind, reason = "failed", "no Ecg"
    except UnreadableEcgError as error:
        kind, reason = "refused", error.reason
        if "\n" in error.sentence() or error.path is None:
            kind, reason = "failed", f"not one sentence with a path: {error.sentence()!r}"
    except BaseException:  # noqa: BLE001 - whatever it is, it is a finding
        kind, reason = "failed", traceback.format_exc()
    seconds = time.process_time() - start
    if seconds > LIMIT_S:
        kind, reason = "failed", f"took {seconds:.1f} s"
    return Outcome(kind, reason, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def _serve(connection: Connection) -> None:
    while (path := connection.recv()) is not None:
        connection.send(outcome_of(path))


class Reader:
    """A process that reads files; started anew when it died or hung."""

    def __init__(self) -> None:
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()

    def read(self, path: Path) -> Outcome:
        """The outcome of one file, whatever happens to the process."""
        try:
            self._connection.send(path)
            if self._connection.poll(WALL_LIMIT_S):
                return self._checked(self._connection.recv())
            reason = f"hung for {WALL_LIMIT_S:.0f} s"
        except (EOFError, OSError):
            reason = "the process died"
        self.close()
        self._start()
        return Outcome("failed", reason, WALL_LIMIT_S, 0)

    def _checked(self, outcome: Outcome) -> Outcome:
        if outcome.peak_mb <= LIMIT_MB:
            return outcome
        self.close()
        self._start()
        return Outcome("failed", f"took {outcome.peak_mb:.0f} MB", outcome.seconds, outcome.peak_mb)

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.join()


def copies(samples: list[Path], count: int, seed: int, folder: Path) -> Iterator[tuple[Path, Path]]:
    """Sample and damaged copy, in turn of the samples; the same for the same seed."""
    for number in range(count):
        sample = samples[number % len(samples)]
        yield sample, damaged_copy(sample, folder / "copy", random.Random(f"{seed}/{number}"))


def main() -> int:
    """Read the copies, print what became of them, keep those that failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", default="", help="samples whose path holds this text")
    parser.add_argument("--keep", type=Path, help="folder for the copies that failed")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "made up").mkdir()
        samples = [x for x in [*shared_samples(), *made_up_samples(folder / "made up")] if options.only in str(x)]
        return _run(samples, options, folder)


def _run(samples: list[Path], options: argparse.Namespace, folder: Path) -> int:
    reader, kinds, by_format = Reader(), Counter[str](), Counter[str]()
    slowest, peak = (0.0, ""), (0.0, "")
    for number, (sample, copy) in enumerate(copies(samples, options.count, options.seed, folder)):
        outcome = reader.read(copy)
        kinds[outcome.kind] += 1
        by_format[f"{sample.suffix.lower()} {outcome.kind}"] += 1
        slowest = max(slowest, (outcome.seconds, f"copy {number} of {sample.name}"))
        peak = max(peak, (outcome.peak_mb, f"copy {number} of {sample.name}"))
        if outcome.kind == "failed":
            print(f"copy {number} of {sample.name}: {_last_lines(outcome.reason)}", flush=True)
            if options.keep:
                shutil.copytree(copy.parent, options.keep / f"{number} {sample.stem}", dirs_exist_ok=True)
    reader.close()
    print(f"{options.count} copies of {len(samples)} samples: {dict(kinds)}")
    print(f"by suffix: {dict(sorted(by_format.items()))}")
    print(f"slowest {slowest[0]:.2f} s of processor time ({slowest[1]}); peak {peak[0]:.0f} MB ({peak[1]})")
    return 1 if kinds["failed"] else 0


def _last_lines(reason: str) -> str:
    """The end of a traceback: where in the program it happened, and what."""
    lines = [line.strip() for line in reason.strip().splitlines()]
    ours = [line for line in lines if "ecgfinder" in line and "readers" in line]
    return " | ".join([*ours[-1:], *lines[-1:]])


if __name__ == "__main__":
    sys.exit(main())
