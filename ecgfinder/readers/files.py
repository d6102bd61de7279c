"""Reading files within bounds: nothing is read whole before it is known to be worth it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from ecgfinder.domain import UnreadableEcgError, UserFacingError

HEAD_BYTES = 16384
"""How much of a file the formats see when they score it."""

MAX_FILE_BYTES = 512 * 2**20
"""Largest file read into memory; 24 h of three leads at 250 Hz are 130 MB."""


def read_head(path: Path) -> bytes:
    """The first bytes of a file; UnreadableEcgError for a folder, OSError when it cannot be opened."""
    if path.is_dir():
        raise UnreadableEcgError("this is a folder, not an ECG file", path=path, advice="Name a file in it.")
    if path.exists() and not path.is_file():
        raise UnreadableEcgError("this is a device or a pipe, not a file", path=path)
    with path.open("rb") as file:
        return file.read(HEAD_BYTES)


def read_bounded(path: Path, max_bytes: int = MAX_FILE_BYTES) -> bytes:
    """All bytes of a file; UnreadableEcgError when it is larger than an ECG can be."""
    size = path.stat().st_size
    if size > max_bytes:
        reason = f"the file is too large for an ECG ({size / 2**20:.0f} MB, at most {max_bytes / 2**20:.0f} MB)"
        raise UnreadableEcgError(reason, path=path)
    with path.open("rb") as file:
        return file.read(max_bytes)


def decode_text(data: bytes) -> str:
    """Text of unknown encoding: UTF-16 or UTF-8 when valid, else Windows-1252 with its five gaps as U+FFFD."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def write_files(contents: Mapping[Path, bytes]) -> None:
    """Write files so that each is whole or as it was: all beside their places first, then renamed into them.

    UserFacingError when that fails; nothing is left behind then.
    """
    drafts = {path: path.with_name(f".{path.name}.{os.getpid()}.part") for path in contents}
    try:
        for path, draft in drafts.items():
            draft.write_bytes(contents[path])
        for path, draft in drafts.items():
            draft.replace(path)
    except OSError as error:
        place = next(iter(contents))
        raise UserFacingError(f"the file cannot be written ({error.strerror})", path=place) from error
    finally:
        for draft in drafts.values():
            draft.unlink(missing_ok=True)
