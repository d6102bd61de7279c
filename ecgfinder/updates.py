"""Updates from a file, for machines without a network: signed packs of models and resources, or of a whole program.

A pack is a ZIP file with `update.json` (what it is for, and the SHA-256 of each file), `update.sig` (Ed25519 over that)
and the files. Nothing of it is used before its signature is that of a trusted key; no file is taken that is not listed.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import Literal

from ecgfinder import __version__
from ecgfinder.assets import CHECKSUMS, asset_path, file_sha256, updates_folder
from ecgfinder.domain import UserFacingError

FORMAT = 1
MANIFEST, SIGNATURE = "update.json", "update.sig"
KEY_SUFFIX = ".pub"

_PURPOSE = b"ecgfinder update\n"  # a signature made for something else can never pass as one of an update
_MANIFEST_MOST_BYTES = 4_000_000
_CHUNK_BYTES = 1 << 20
_NOTHING_CHANGED = "Nothing was changed."


class UpdateError(UserFacingError):
    """A pack that is damaged, not signed by a trusted key, or not for this program."""


@dataclass(frozen=True)
class Update:
    """What `update.json` says. `version` is that of the program, or that of the program which assets belong to.

    `files` gives each file's SHA-256, `links` what each symbolic link points to.
    """

    kind: Literal["assets", "program"]
    version: str
    platform: str
    files: dict[str, str] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)


def trusted_keys(others: Iterable[Path] = ()) -> list[bytes]:
    """The public keys, 32 bytes each, that the program ships and those in other files. Raises UpdateError."""
    folder = asset_path("resources", "update-keys")
    return [_read_key(path) for path in (*sorted(folder.glob(f"*{KEY_SUFFIX}")), *others)]


def check(pack: Path, keys: Sequence[bytes]) -> Update:
    """What a pack brings, once its signature has been found to be that of one of the keys. Raises UpdateError."""
    if not keys:
        raise UpdateError("no key is trusted for updates", path=pack, advice="Name the publisher's with --key.")
    with _opened(pack) as archive:
        signed, signature = _member(archive, pack, MANIFEST), _member(archive, pack, SIGNATURE)
    if not any(_is_signed(signed, signature, key) for key in keys):
        raise UpdateError("the update is not signed by a trusted key", path=pack, advice=_NOTHING_CHANGED)
    return _parsed(signed, pack)


def apply_assets(pack: Path, keys: Sequence[bytes]) -> Path:
    """Put models and resources in the place of the shipped ones; returns their folder. Raises UpdateError.

    The folder changes in one step: a pack that turns out damaged, or a crash, leaves what was there before.
    """
    update = check(pack, keys)
    if update.kind != "assets" or update.version != __version__:
        raise UpdateError(
            f"the update is for ecgfinder {update.version} ({update.kind}), this is {__version__}",
            path=pack,
            advice=_NOTHING_CHANGED,
        )
    return _unpack(pack, update, updates_folder())


def apply_program(pack: Path, keys: Sequence[bytes], into: Path) -> Path:
    """Unpack a whole program into a new folder; the one that runs stays as it is. Raises UpdateError."""
    update = check(pack, keys)
    if update.kind != "program" or update.platform != sys.platform:
        raise UpdateError(
            f"the update is no program for this system ({update.kind}, {update.platform or 'any system'})",
            path=pack,
            advice=_NOTHING_CHANGED,
        )
    if into.exists():
        raise UpdateError("there is something here already", path=into, advice="Name a new folder.")
    return _unpack(pack, update, into)


def remove_assets() -> bool:
    """Go back to the shipped models and resources; False when nothing had replaced them."""
    there = updates_folder().is_dir()
    if there:
        shutil.rmtree(updates_folder())
    return there


def write_pack(folder: Path, names: Sequence[str], update: Update, seed: bytes, out: Path) -> Path:
    """Write the files `names` of a folder as a pack signed with a private key (its 32-byte seed); returns `out`.

    `update.files` and `update.links` are filled in here. The same files give the same bytes.
    """
    from nacl.signing import SigningKey

    links = {name: str((folder / name).readlink()) for name in sorted(names) if (folder / name).is_symlink()}
    files = {name: file_sha256(folder / name) for name in sorted(names) if name not in links}
    signed = json.dumps({"format": FORMAT, **asdict(replace(update, files=files, links=links))}, indent=1).encode()
    signature = SigningKey(seed).sign(_PURPOSE + signed).signature
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        archive.writestr(_entry(MANIFEST), signed)
        archive.writestr(_entry(SIGNATURE), signature)
        for name in files:
            path = folder / name
            with path.open("rb") as source, archive.open(_entry(name, path.stat().st_mode), "w") as target:
                shutil.copyfileobj(source, target, _CHUNK_BYTES)
    return out


def _entry(name: str, mode: int = 0o100644) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.external_attr = (mode & 0xFFFF) << 16
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _opened(pack: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(pack)
    except OSError as error:
        raise UpdateError(f"the update cannot be read ({error.strerror})", path=pack) from error
    except zipfile.BadZipFile as error:
        raise UpdateError("this is no update pack, or a damaged one", path=pack, advice=_NOTHING_CHANGED) from error


def _member(archive: zipfile.ZipFile, pack: Path, name: str) -> bytes:
    try:
        with archive.open(name) as file:
            return file.read(_MANIFEST_MOST_BYTES)
    except (KeyError, zipfile.BadZipFile) as error:
        raise UpdateError("this is no update pack, or a damaged one", path=pack, advice=_NOTHING_CHANGED) from error


def _is_signed(signed: bytes, signature: bytes, key: bytes) -> bool:
    from nacl.exceptions import CryptoError
    from nacl.signing import VerifyKey

    try:
        VerifyKey(key).verify(_PURPOSE + signed, signature)
    except (CryptoError, ValueError):
        return False
    return True


def _read_key(path: Path) -> bytes:
    try:
        key = base64.b64decode(path.read_text(encoding="ascii").strip(), validate=True)
    except (OSError, ValueError, binascii.Error) as error:
        raise UpdateError("this is no public key", path=path) from error
    if len(key) != 32:
        raise UpdateError("this is no public key", path=path)
    return key


def _parsed(signed: bytes, pack: Path) -> Update:
    """The manifest of a signed pack. What a trusted publisher signed is well-formed, or of a newer format."""
    raw = json.loads(signed)
    if raw["format"] > FORMAT:
        raise UpdateError("the update needs a newer version of this program", path=pack, advice=_NOTHING_CHANGED)
    update = Update(raw["kind"], raw["version"], raw["platform"], raw["files"], raw["links"])
    for name in (*update.files, *update.links):
        if not _is_inside(name, update.kind):
            raise UpdateError(f"the update names a file outside its place, {name}", path=pack, advice=_NOTHING_CHANGED)
    return update


def _is_inside(name: str, kind: str) -> bool:
    path = PurePosixPath(name)
    plain = not path.is_absolute() and ".." not in path.parts and "\\" not in name and ":" not in name
    return plain and (kind == "program" or path.parts[0] in ("models", "resources"))


def _unpack(pack: Path, update: Update, into: Path) -> Path:
    """All files, each against its SHA-256, into a new folder beside `into`, which then takes its place."""
    try:
        into.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f"{into.name}-", dir=into.parent) as work:
            fresh = Path(work) / "new"
            fresh.mkdir()
            with _opened(pack) as archive:
                for name, expected in update.files.items():
                    _extract(archive, pack, name, expected, fresh)
            for name, target in update.links.items():
                (fresh / name).parent.mkdir(parents=True, exist_ok=True)
                (fresh / name).symlink_to(target)
            if update.kind == "assets":
                (fresh / CHECKSUMS).write_text(json.dumps(update.files), encoding="utf-8")
            if into.exists():
                into.rename(Path(work) / "old")
            fresh.rename(into)
    except OSError as error:
        raise UpdateError(
            f"the update cannot be written ({error.strerror})", path=into, advice=_NOTHING_CHANGED
        ) from error
    return into


def _extract(archive: zipfile.ZipFile, pack: Path, name: str, expected: str, folder: Path) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256()
    try:
        entry = archive.getinfo(name)
        with archive.open(entry) as source, path.open("wb") as target:
            while chunk := source.read(_CHUNK_BYTES):
                digest.update(chunk)
                target.write(chunk)
    except (KeyError, zipfile.BadZipFile, EOFError, ValueError) as error:
        raise UpdateError(f"{name} is damaged or missing in the update", path=pack, advice=_NOTHING_CHANGED) from error
    if digest.hexdigest() != expected:
        raise UpdateError(f"{name} is damaged in the update", path=pack, advice=_NOTHING_CHANGED)
    path.chmod(entry.external_attr >> 16 & 0o777 or 0o644)
