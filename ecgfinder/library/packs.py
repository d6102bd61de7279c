"""Case packs: chosen cases in one file, to hand to another library.

An `.ecgpack` is a ZIP file of exactly four uncompressed members: `manifest.json` (format, model, licence, provenance,
SHA-256 of the others), `cases.jsonl` (one case a line), `waveforms.bin` and `vectors.f32`. Being uncompressed, it
cannot unfold into more than its own size, and members are read by their known names, so none can lead elsewhere.
With a passphrase the whole file is sealed (`sealing`). Waveforms and vectors are never all in memory.
Names of patients and readers' notes never travel.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
import weakref
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Lock
from typing import IO, Any, cast

import numpy as np
import numpy.typing as npt

from ecgfinder import __version__
from ecgfinder.domain import Case, Ecg, LibraryError, Patient, Report
from ecgfinder.library.cases import NewCase
from ecgfinder.library.database import user_errors
from ecgfinder.library.importers.source import Candidate
from ecgfinder.library.library import Library
from ecgfinder.library.sealing import SealingWriter, unsealed
from ecgfinder.library.sealing import is_sealed as begins_sealed
from ecgfinder.library.statements import Statement
from ecgfinder.library.store import now
from ecgfinder.library.waveforms import DamagedWaveformError, PackedWaveform, pack, unpack

Progress = Callable[[int, int], None]

FORMAT = 1
_MEMBERS = ("cases.jsonl", "waveforms.bin", "vectors.f32")
_AT_ONCE = 200
_CHECKED_AT_ONCE = 2**20  # bytes
_LOCAL_HEADER = struct.Struct("<4s22xHH")  # of a ZIP member: its mark, ..., the lengths of its name and of extra fields


@dataclass(frozen=True, slots=True)
class PackManifest:
    """What a pack says of itself; `sha256` is of its members by name."""

    format: int
    created_at: str
    program: str
    cases: int
    model_id: str
    dimension: int
    licence: str
    provenance: str
    sha256: Mapping[str, str]


class Members:
    """The members of a pack, each a stretch of its file, which several threads may read. Raises ValueError if damaged.

    The file is closed once nobody has this any more.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file, self._lock = file, Lock()
        with zipfile.ZipFile(file) as archive:
            entries = archive.infolist()
            if sorted(entry.filename for entry in entries) != sorted(("manifest.json", *_MEMBERS)):
                raise ValueError("it has other members than a pack")
            if any(entry.compress_type != zipfile.ZIP_STORED for entry in entries):
                raise ValueError("its members are compressed")
            self.manifest: dict[str, Any] = json.loads(archive.read("manifest.json"))
        self._stretches = {entry.filename: (self._start(entry.header_offset), entry.file_size) for entry in entries}
        weakref.finalize(self, file.close)

    def size(self, name: str) -> int:
        """Bytes of a member."""
        return self._stretches[name][1]

    def read(self, name: str, offset: int = 0, length: int | None = None) -> bytes:
        """Some or all of a member."""
        start, size = self._stretches[name]
        wanted = size - offset if length is None else length
        if not 0 <= offset <= offset + wanted <= size:
            raise ValueError(f"{name} is not so long")
        with self._lock:
            self._file.seek(start + offset)
            return self._file.read(wanted)

    def sha256(self, name: str) -> str:
        """The hash of a member, in hexadecimal digits."""
        digest, size = hashlib.sha256(), self.size(name)
        for offset in range(0, size, _CHECKED_AT_ONCE):
            digest.update(self.read(name, offset, min(_CHECKED_AT_ONCE, size - offset)))
        return digest.hexdigest()

    def _start(self, header_offset: int) -> int:
        self._file.seek(header_offset)
        try:
            mark, name_length, extra_length = _LOCAL_HEADER.unpack(self._file.read(_LOCAL_HEADER.size))
        except struct.error as error:
            raise ValueError("it is cut short") from error
        if mark != b"PK\3\4":
            raise ValueError("a member is not where it should be")
        return header_offset + _LOCAL_HEADER.size + int(name_length) + int(extra_length)


class Pack:
    """An opened pack; also a source for `import_cases`, whose cases bring vectors where `model_id` made them.

    Its own source ids are taken over; the same recording under another id is the same case.
    """

    same_content_is_same_case = True

    def __init__(self, path: Path, manifest: PackManifest, members: Members, model_id: str) -> None:
        self.path = path
        self.manifest = manifest
        self._members = members
        self._lines = members.read("cases.jsonl").splitlines()
        self._source_ids = [str(json.loads(line)["source_id"]) for line in self._lines]
        self._has_vectors = manifest.model_id == model_id
        if len(self._lines) != manifest.cases or members.size("vectors.f32") % (4 * manifest.dimension):
            raise ValueError("the number of cases does not match")

    def candidates(self) -> Sequence[Candidate]:
        """One for each case, in the pack's order."""
        lines = zip(self._source_ids, self._lines, strict=True)
        return [Candidate(source_id, source_id, partial(self._load, line)) for source_id, line in lines]

    def statements(self) -> Sequence[Statement]:
        """Nothing: a pack does not explain its codes."""
        return ()

    def _load(self, line: bytes) -> NewCase:
        row = json.loads(line)
        return NewCase(
            source_id=row["source_id"],
            ecg=self._ecg(row["recording"]),
            report=Report(**row["report"]),
            codes={str(code): float(likelihood) for code, likelihood in row["codes"].items()},
            patient=Patient(**row["patient"]),
            recorded_at=None if row["recorded_at"] is None else datetime.fromisoformat(row["recorded_at"]),
            device=row["device"],
            tags=tuple(row["tags"]),
            synthetic=bool(row["synthetic"]),
            vector=self._vector(row["vector"]) if self._has_vectors and row["vector"] is not None else None,
        )

    def _vector(self, place: int) -> npt.NDArray[np.float32]:
        length = 4 * self.manifest.dimension
        return np.frombuffer(self._members.read("vectors.f32", place * length, length), "<f4").astype(np.float32)

    def _ecg(self, row: Mapping[str, Any]) -> Ecg:
        names, steps = tuple(row["lead_names"]), None if row["step_mv"] is None else tuple(row["step_mv"])
        data = self._members.read("waveforms.bin", row["offset"], row["length"])
        packed = PackedWaveform(row["coding"], data, bytes.fromhex(row["sha256"]))
        try:
            signal_mv = unpack(packed, int(row["n_samples"]), names, steps)
        except DamagedWaveformError as error:
            raise LibraryError(str(error), path=self.path) from error
        return Ecg(signal_mv, float(row["rate_hz"]), names, step_mv=steps)


def export_pack(
    library: Library,
    case_ids: Sequence[int],
    path: Path,
    *,
    licence: str = "",
    provenance: str = "",
    passphrase: str | None = None,
    progress: Progress = lambda _done, _total: None,
) -> PackManifest:
    """Write chosen cases to a pack, whole or not at all. Raises LibraryError when it cannot be written.

    `progress` is told (cases written, cases in all); what it raises ends the work and leaves no file. What is read goes
    to the file at once, so that a large pack needs no large memory.
    """

    def write(file: IO[bytes]) -> PackManifest:
        return _write_members(file, library, sorted(case_ids), (licence, provenance), progress)

    with user_errors(path), _written_whole(path) as file:
        if passphrase is None:
            return write(file)
        sealing = SealingWriter(file, passphrase)
        manifest = write(cast("IO[bytes]", sealing))
        sealing.finish()
        return manifest


def open_pack(path: Path, model_id: str, passphrase: str | None = None) -> Pack:
    """Open a pack and check all of it. `model_id` is that of the library it is for.

    Raises LibraryError when it is no pack, damaged, cut short, of a newer program, or the passphrase is wrong.
    """
    try:
        with user_errors(path), ExitStack() as held:
            file = held.enter_context(_content(path, passphrase))
            members = Members(file)
            held.pop_all()  # from here on it is closed with the members
        manifest = PackManifest(**members.manifest)
        if manifest.format > FORMAT:
            raise LibraryError("the pack was written by a newer ecgfinder", path=path, advice="Update ecgfinder.")
        for name in _MEMBERS:
            if members.sha256(name) != manifest.sha256[name]:
                raise ValueError(f"{name} does not match its checksum")
        return Pack(path, manifest, members, model_id)
    except (zipfile.BadZipFile, zlib.error, ValueError, KeyError, TypeError, EOFError, OSError) as error:
        raise LibraryError(f"this is no case pack, or a damaged one ({error})", path=path) from error


def _content(path: Path, passphrase: str | None) -> IO[bytes]:
    """The ZIP file that a pack is, or that is sealed in it."""
    sealed = is_sealed(path)
    with ExitStack() as held:
        file = held.enter_context(path.open("rb"))
        content = unsealed(file, passphrase, path) if sealed else file
        held.pop_all()
    return content


def is_sealed(path: Path) -> bool:
    """Whether a pack opens with its passphrase only. Raises LibraryError when it cannot be read."""
    try:
        with user_errors(path), path.open("rb") as file:
            return begins_sealed(file.read(20))
    except OSError as error:
        raise LibraryError(f"the pack cannot be read ({error.strerror})", path=path) from error


def _write_members(
    file: IO[bytes], library: Library, case_ids: Sequence[int], said: tuple[str, str], progress: Progress
) -> PackManifest:
    """Write the members of a pack, the manifest, with its licence and provenance, at the end."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        with archive.open(zipfile.ZipInfo("vectors.f32"), "w", force_zip64=True) as out:
            places, vectors_sha256 = _write_vectors(out, library, case_ids)
        with archive.open(zipfile.ZipInfo("waveforms.bin"), "w", force_zip64=True) as out:
            lines, waveforms_sha256 = _write_waveforms(out, library, case_ids, places, progress)
        cases = "\n".join(lines).encode()
        manifest = PackManifest(
            format=FORMAT,
            created_at=now(),
            program=f"ecgfinder {__version__}",
            cases=len(lines),
            model_id=library.model_id,
            dimension=library.dimension,
            licence=said[0],
            provenance=said[1],
            sha256={
                "cases.jsonl": hashlib.sha256(cases).hexdigest(),
                "waveforms.bin": waveforms_sha256,
                "vectors.f32": vectors_sha256,
            },
        )
        archive.writestr(zipfile.ZipInfo("cases.jsonl"), cases)
        archive.writestr(zipfile.ZipInfo("manifest.json"), json.dumps(asdict(manifest), indent=1))
    return manifest


def _write_vectors(out: IO[bytes], library: Library, case_ids: Sequence[int]) -> tuple[dict[int, int], str]:
    """(the place of each case's vector, where it has one; the SHA-256 of all vectors)."""
    digest, places = hashlib.sha256(), dict[int, int]()
    for start in range(0, len(case_ids), _AT_ONCE):
        ids, vectors = library.vectors(case_ids[start : start + _AT_ONCE])
        packed = vectors.astype("<f4").tobytes()
        places |= zip(ids.tolist(), range(len(places), len(places) + len(ids)), strict=True)
        out.write(packed)
        digest.update(packed)
    return places, digest.hexdigest()


def _write_waveforms(
    out: IO[bytes], library: Library, case_ids: Sequence[int], places: Mapping[int, int], progress: Progress
) -> tuple[list[str], str]:
    """(a line of JSON a case, the SHA-256 of all waveforms). `places` are those of the cases' vectors."""
    lines: list[str] = []
    digest, offset = hashlib.sha256(), 0
    for case in _cases(library, case_ids):
        ecg = library.ecg(case.case_id)
        packed = pack(ecg)
        recording = _recording_row(ecg, packed) | {"offset": offset, "length": len(packed.data)}
        row = _case_row(case) | {"recording": recording, "vector": places.get(case.case_id)}
        lines.append(json.dumps(row, ensure_ascii=False))
        out.write(packed.data)
        digest.update(packed.data)
        offset += len(packed.data)
        progress(len(lines), len(case_ids))
    return lines, digest.hexdigest()


def _cases(library: Library, case_ids: Sequence[int]) -> Iterator[Case]:
    for start in range(0, len(case_ids), _AT_ONCE):
        yield from library.cases(case_ids[start : start + _AT_ONCE])


def _case_row(case: Case) -> dict[str, Any]:
    patient = case.patient
    return {
        "source_id": case.source_id,
        "report": asdict(case.report),
        "codes": dict(case.codes),
        "patient": {"age_years": patient.age_years, "sex": patient.sex, "reference": patient.reference},
        "recorded_at": None if case.recorded_at is None else case.recorded_at.isoformat(),
        "device": case.device,
        "tags": list(case.tags),
        "synthetic": case.synthetic,
    }


def _recording_row(ecg: Ecg, packed: PackedWaveform) -> dict[str, Any]:
    return {
        "rate_hz": ecg.rate_hz,
        "n_samples": ecg.n_samples,
        "lead_names": list(ecg.lead_names),
        "step_mv": None if ecg.step_mv is None else list(ecg.step_mv),
        "coding": packed.coding,
        "sha256": packed.sha256.hex(),
    }


@contextmanager
def _written_whole(path: Path) -> Iterator[IO[bytes]]:
    """A file that takes the place of `path` once all was written to it, and none otherwise."""
    scratch = path.with_name(f"{path.name}.tmp{os.getpid()}")
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with scratch.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        scratch.replace(path)
    finally:
        scratch.unlink(missing_ok=True)
