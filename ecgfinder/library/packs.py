"""Case packs: chosen cases in one file, to hand to another library.

An `.ecgpack` is a ZIP file of exactly four uncompressed members: `manifest.json` (format, model, licence, provenance,
SHA-256 of the others), `cases.jsonl` (one case a line), `waveforms.bin` and `vectors.f32`. Being uncompressed, it
cannot unfold into more than its own size, and members are read by their known names, so none can lead elsewhere.
With a passphrase the whole file is sealed by libsodium (PyNaCl): Argon2id makes the key, XSalsa20-Poly1305 encrypts and
authenticates, so that nothing of an altered or shortened file is believed. (The age format was tried first: its
library measures the machine to choose the work, and on a busy one took 38 s or refused its own file.)
Names of patients and readers' notes never travel.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import numpy as np

from ecgfinder import __version__
from ecgfinder.domain import Case, Ecg, LibraryError, Patient, Report
from ecgfinder.library.cases import NewCase
from ecgfinder.library.database import user_errors
from ecgfinder.library.importers.source import Candidate
from ecgfinder.library.library import Library
from ecgfinder.library.statements import Statement
from ecgfinder.library.store import now
from ecgfinder.library.waveforms import DamagedWaveformError, PackedWaveform, pack, unpack

if TYPE_CHECKING:
    from nacl.secret import SecretBox

Progress = Callable[[int, int], None]

FORMAT = 1
_SEALED = b"ecgpack-sealed-1\n"  # then the salt, then libsodium's secret box
_MEMBERS = ("cases.jsonl", "waveforms.bin", "vectors.f32")
_AT_ONCE = 200


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


class Pack:
    """An opened pack; also a source for `import_cases`, whose cases bring vectors where `model_id` made them.

    Its own source ids are taken over; the same recording under another id is the same case.
    """

    same_content_is_same_case = True

    def __init__(self, path: Path, manifest: PackManifest, members: Mapping[str, bytes], model_id: str) -> None:
        self.path = path
        self.manifest = manifest
        self._rows = [json.loads(line) for line in members["cases.jsonl"].splitlines()]
        self._waveforms = members["waveforms.bin"]
        vectors = np.frombuffer(members["vectors.f32"], "<f4").reshape(-1, manifest.dimension)
        self._vectors = vectors if manifest.model_id == model_id else vectors[:0]
        if len(self._rows) != manifest.cases:
            raise ValueError("the number of cases does not match")

    def candidates(self) -> Sequence[Candidate]:
        """One for each case, in the pack's order."""
        return [Candidate(row["source_id"], row["source_id"], partial(self._load, row)) for row in self._rows]

    def statements(self) -> Sequence[Statement]:
        """Nothing: a pack does not explain its codes."""
        return ()

    def _load(self, row: Mapping[str, Any]) -> NewCase:
        ecg, place = self._ecg(row["recording"]), row["vector"]
        return NewCase(
            source_id=row["source_id"],
            ecg=ecg,
            report=Report(**row["report"]),
            codes={str(code): float(likelihood) for code, likelihood in row["codes"].items()},
            patient=Patient(**row["patient"]),
            recorded_at=None if row["recorded_at"] is None else datetime.fromisoformat(row["recorded_at"]),
            device=row["device"],
            tags=tuple(row["tags"]),
            synthetic=bool(row["synthetic"]),
            vector=self._vectors[place].astype(np.float32) if place is not None and len(self._vectors) else None,
        )

    def _ecg(self, row: Mapping[str, Any]) -> Ecg:
        names, steps = tuple(row["lead_names"]), None if row["step_mv"] is None else tuple(row["step_mv"])
        data = self._waveforms[row["offset"] : row["offset"] + row["length"]]
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

    `progress` is told (cases written, cases in all); what it raises ends the work and leaves no file. Without a
    passphrase waveforms go to the file as they are read, so that a large pack needs no large memory.
    """

    def write(file: IO[bytes]) -> PackManifest:
        return _write_members(file, library, sorted(case_ids), (licence, provenance), progress)

    with user_errors(path), _written_whole(path) as file:
        if passphrase is None:
            return write(file)
        content = io.BytesIO()
        manifest = write(content)
        file.write(_encrypted(content.getvalue(), passphrase))
        return manifest


def open_pack(path: Path, model_id: str, passphrase: str | None = None) -> Pack:
    """Open a pack and check all of it. `model_id` is that of the library it is for.

    Raises LibraryError when it is no pack, damaged, cut short, of a newer program, or the passphrase is wrong.
    """
    file = io.BytesIO(_unsealed(path, passphrase)) if is_sealed(path) else path
    try:
        with user_errors(path), zipfile.ZipFile(file) as archive:
            members = _checked_members(archive)
        manifest = PackManifest(**json.loads(members["manifest.json"]))
        if manifest.format > FORMAT:
            raise LibraryError("the pack was written by a newer ecgfinder", path=path, advice="Update ecgfinder.")
        for name in _MEMBERS:
            if hashlib.sha256(members[name]).hexdigest() != manifest.sha256[name]:
                raise ValueError(f"{name} does not match its checksum")
        return Pack(path, manifest, members, model_id)
    except (zipfile.BadZipFile, zlib.error, ValueError, KeyError, TypeError, EOFError, OSError) as error:
        raise LibraryError(f"this is no case pack, or a damaged one ({error})", path=path) from error


def is_sealed(path: Path) -> bool:
    """Whether a pack opens with its passphrase only. Raises LibraryError when it cannot be read."""
    try:
        with user_errors(path), path.open("rb") as file:
            return file.read(len(_SEALED)) == _SEALED
    except OSError as error:
        raise LibraryError(f"the pack cannot be read ({error.strerror})", path=path) from error


def _write_members(
    file: IO[bytes], library: Library, case_ids: Sequence[int], said: tuple[str, str], progress: Progress
) -> PackManifest:
    """Write the members of a pack, the manifest, with its licence and provenance, at the end."""
    ids, vectors = library.vectors(case_ids)
    places = {int(case_id): place for place, case_id in enumerate(ids)}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        with archive.open(zipfile.ZipInfo("waveforms.bin"), "w", force_zip64=True) as out:
            lines, waveforms_sha256 = _write_waveforms(out, library, case_ids, places, progress)
        members = {"cases.jsonl": "\n".join(lines).encode(), "vectors.f32": vectors.astype("<f4").tobytes()}
        manifest = PackManifest(
            format=FORMAT,
            created_at=now(),
            program=f"ecgfinder {__version__}",
            cases=len(lines),
            model_id=library.model_id,
            dimension=library.dimension,
            licence=said[0],
            provenance=said[1],
            sha256={"waveforms.bin": waveforms_sha256}
            | {name: hashlib.sha256(content).hexdigest() for name, content in members.items()},
        )
        members["manifest.json"] = json.dumps(asdict(manifest), indent=1).encode()
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return manifest


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


def _checked_members(archive: zipfile.ZipFile) -> dict[str, bytes]:
    entries = archive.infolist()
    if sorted(entry.filename for entry in entries) != sorted(("manifest.json", *_MEMBERS)):
        raise ValueError("it has other members than a pack")
    if any(entry.compress_type != zipfile.ZIP_STORED for entry in entries):
        raise ValueError("its members are compressed")
    return {entry.filename: archive.read(entry) for entry in entries}


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


def _encrypted(content: bytes, passphrase: str) -> bytes:
    from nacl.pwhash import argon2id
    from nacl.utils import random

    salt = random(argon2id.SALTBYTES)
    return _SEALED + salt + bytes(_box(passphrase, salt).encrypt(content))


def _unsealed(path: Path, passphrase: str | None) -> bytes:
    from nacl.exceptions import CryptoError
    from nacl.pwhash import argon2id

    if passphrase is None:
        raise LibraryError("the pack is encrypted", path=path, advice="Give its passphrase.")
    with user_errors(path):
        body = path.read_bytes()[len(_SEALED) :]
    salt, sealed = body[: argon2id.SALTBYTES], body[argon2id.SALTBYTES :]
    try:
        return bytes(_box(passphrase, salt).decrypt(sealed))
    except (CryptoError, ValueError) as error:
        raise LibraryError("the passphrase is wrong, or the pack is damaged", path=path) from error


def _box(passphrase: str, salt: bytes) -> SecretBox:
    from nacl.pwhash import argon2id
    from nacl.secret import SecretBox

    key = argon2id.kdf(
        SecretBox.KEY_SIZE,
        passphrase.encode(),
        salt,
        opslimit=argon2id.OPSLIMIT_MODERATE,
        memlimit=argon2id.MEMLIMIT_MODERATE,
    )
    return SecretBox(key)
