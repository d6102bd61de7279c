"""Fetches PTB-XL from its official home, for people who are online and ask for it: resumable, checksummed.

The only network access of this room. What is there already and matches its checksum is not fetched again; a file
that was cut short goes on from where it stopped.
"""

from __future__ import annotations

import hashlib
import re
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import BinaryIO

from ecgfinder.domain import LibraryError
from ecgfinder.library.database import user_errors
from ecgfinder.library.importers.running import Rejected, ahead

PTBXL_URL = "https://physionet.org/files/ptb-xl/1.0.3/"
"""PTB-XL 1.0.3, CC BY 4.0, Wagner et al. 2020."""

_SUMS = "SHA256SUMS.txt"
_TABLES = ("ptbxl_database.csv", "scp_statements.csv", "LICENSE.txt")
_LINE = re.compile(r"([0-9a-f]{64})\s+\*?([\w./-]+)")
_AT_ONCE = 4
_TRIES = 3
_TIMEOUT_S = 60
_BLOCK = 1 << 16


@dataclass(slots=True)
class DownloadProgress:
    """How far a download has come: files checked, files fetched, bytes fetched, and what failed."""

    total: int
    done: int = 0
    fetched: int = 0
    bytes: int = 0
    failed: list[Rejected] = field(default_factory=list)
    cancelled: bool = False


def download_ptbxl(
    folder: Path,
    *,
    rate_hz: int = 100,
    url: str = PTBXL_URL,
    progress: Callable[[DownloadProgress], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> DownloadProgress:
    """Fetch PTB-XL's tables and its records at 100 or 500 Hz into a folder that `ecgfinder import` takes.

    Call it again to go on after a cancel or a failure. Raises LibraryError when its list of files cannot be had.
    """
    with user_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        wanted = _wanted(_list(folder, url), rate_hz)
        state = DownloadProgress(total=len(wanted))
        with ThreadPoolExecutor(_AT_ONCE, "download") as workers:
            for name, got, reason in ahead(workers, partial(_ensure, folder, url), wanted.items(), 4 * _AT_ONCE):
                state.done += 1
                state.fetched += got > 0
                state.bytes += got
                state.failed += [Rejected(name, reason)] if reason else []
                progress(state)
                if cancelled():
                    state.cancelled = True
                    break
    return state


def _list(folder: Path, url: str) -> dict[str, str]:
    """SHA-256 by file name. Names that would leave the folder are not taken."""
    try:
        with urllib.request.urlopen(url + _SUMS, timeout=_TIMEOUT_S) as answer:  # noqa: S310 - https, or a test's server
            text = answer.read().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise LibraryError(
            f"the list of files cannot be fetched ({error})", path=folder, advice="Check the connection and try again."
        ) from error
    found = {match[2].removeprefix("./"): match[1] for match in map(_LINE.fullmatch, text.splitlines()) if match}
    return {name: sha256 for name, sha256 in found.items() if ".." not in name and not name.startswith("/")}


def _wanted(sums: dict[str, str], rate_hz: int) -> dict[str, str]:
    chosen = {name: sums[name] for name in sums if name in _TABLES or name.startswith(f"records{rate_hz}/")}
    if _TABLES[0] not in chosen:
        raise LibraryError("the list of files has no ptbxl_database.csv: this is not PTB-XL's home")
    return chosen


def _ensure(folder: Path, url: str, item: tuple[str, str]) -> tuple[str, int, str]:
    """(name, bytes fetched, reason of failure or nothing) once the file is there with the right content."""
    name, sha256 = item
    path = folder / name
    if path.is_file() and _sha256(path) == sha256:
        return name, 0, ""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    reason, got = "", 0
    for attempt in range(_TRIES):
        time.sleep(attempt)  # a busy server deserves a pause
        try:
            got += _fetch(url + name, part)
        except (OSError, urllib.error.URLError) as error:
            reason = f"it cannot be fetched ({error})"
            continue
        if _sha256(part) == sha256:
            part.replace(path)
            return name, got, ""
        reason = "its checksum does not match"
        part.unlink()
    return name, got, reason


def _fetch(url: str, part: Path) -> int:
    """Append what is missing of a file to `part`; returns the bytes that came."""
    have = part.stat().st_size if part.exists() else 0
    request = urllib.request.Request(url, headers={"Range": f"bytes={have}-"} if have else {})  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=_TIMEOUT_S) as answer, _opened(part, answer.status) as file:  # noqa: S310
            start = file.tell()
            while block := answer.read(_BLOCK):
                file.write(block)
            got = file.tell() - start
            if got < int(answer.headers.get("Content-Length", got)):
                raise OSError("the connection ended early")
            return got
    except urllib.error.HTTPError as error:
        if error.code == 416:  # nothing is missing, or the part is too long; the checksum will tell
            return 0
        raise


def _opened(part: Path, status: int) -> BinaryIO:
    """The part, at its end where the server goes on from there (206), else empty."""
    return part.open("ab") if status == 206 else part.open("wb")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
