"""Where the shipped files lie: the same answer from a checkout, an installed wheel and a frozen program.

A frozen program also knows here whether it is portable (its data lies beside it), which files an update has replaced,
and whether all of them are undamaged.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from functools import cache
from pathlib import Path
from typing import Literal

from ecgfinder import __version__

Kind = Literal["resources", "models"]

CHECKSUMS = "checksums.json"
"""Beside `models` and `resources` of a frozen program or an update: path -> SHA-256."""

_APPLICATION = "ecgfinder"
_PORTABLE, _PORTABLE_DATA = "portable", "portable-data"


def asset_path(kind: Kind, *parts: str) -> Path:
    """The path of a shipped file or folder, such as `asset_path("models", "manifest.json")`.

    Looked for in the frozen program, then in the wheel (`ecgfinder/_assets`), then beside the package in a
    checkout. An installed program takes what an update has replaced from there: the models as a whole, the resources
    by folder. The path is returned whether or not it exists: the caller knows what its absence means.
    """
    root = _shipped_root(kind)
    unit = (kind, *parts[:1]) if kind == "resources" else (kind,)
    if root != _checkout() and updates_folder().joinpath(*unit).exists():
        root = updates_folder()
    return root.joinpath(kind, *parts)


def is_shipped(path: Path) -> bool:
    """Whether a file belongs to an installed program, which never changes what came with it."""
    roots = [root for root in (_bundle(), updates_folder()) if root is not None]
    return _bundle() is not None and any(path.resolve().is_relative_to(root.resolve()) for root in roots)


def portable_folder() -> Path | None:
    """Where a portable program keeps settings, log and updates: a file `portable` lies beside it. None otherwise."""
    if _bundle() is None:
        return None
    beside = Path(os.environ.get("APPIMAGE") or sys.executable).resolve().parent
    return beside / _PORTABLE_DATA if (beside / _PORTABLE).exists() else None


@cache
def updates_folder() -> Path:
    """Where updates of this very version are kept; a newer program brings its own files and looks elsewhere."""
    portable = portable_folder()
    if portable is not None:
        return portable / "updates" / __version__
    from platformdirs import user_data_path

    return user_data_path(_APPLICATION) / "updates" / __version__


def damaged_assets() -> list[Path]:
    """The shipped files that are missing or do not match their SHA-256; nothing is known of those of a checkout.

    A file whose size and time are those of its last check is not read again, which makes this cheap at each start.
    """
    seen = _Seen(_seen_file())
    damaged = [
        root / name
        for root in (_bundle() or _checkout(), updates_folder())
        for name, expected in _checksums(root).items()
        if not seen.matches(root / name, expected)
    ]
    seen.keep()
    return damaged


def file_sha256(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal. OSError when it cannot be read."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class _Seen:
    """Files that were found undamaged before, by path, size and time."""

    def __init__(self, store: Path) -> None:
        self._store = store
        self._known: dict[str, list[object]] = _read_json(store)
        self._changed = False

    def matches(self, path: Path, expected: str) -> bool:
        """Whether the file has the SHA-256."""
        try:
            status = path.stat()
            state: list[object] = [status.st_size, status.st_mtime_ns, expected]
            if self._known.get(str(path)) == state:
                return True
            if file_sha256(path) != expected:
                return False
        except OSError:
            return False
        self._known[str(path)], self._changed = state, True
        return True

    def keep(self) -> None:
        """Remember for the next start; where that is not possible, files are read again."""
        if not self._changed:
            return
        try:
            self._store.parent.mkdir(parents=True, exist_ok=True)
            part = self._store.with_suffix(f".{os.getpid()}.part")
            part.write_text(json.dumps(self._known), encoding="utf-8")
            part.replace(self._store)
        except OSError:
            return


def _seen_file() -> Path:
    portable = portable_folder()
    if portable is not None:
        return portable / "checked.json"
    from platformdirs import user_cache_path

    return user_cache_path(_APPLICATION) / "checked.json"


def _checksums(root: Path) -> dict[str, str]:
    return {name: str(value) for name, value in _read_json(root / CHECKSUMS).items()}


def _read_json(path: Path) -> dict[str, list[object]]:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}


def _shipped_root(kind: Kind) -> Path:
    bundle = _bundle()
    roots = [*([bundle] if bundle else []), Path(__file__).resolve().parent / "_assets", _checkout()]
    return next((root for root in roots if (root / kind).is_dir()), roots[-1])


def _bundle() -> Path | None:
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else None


def _checkout() -> Path:
    return Path(__file__).resolve().parent.parent
