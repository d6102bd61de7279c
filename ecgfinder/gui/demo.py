"""The demo library: shipped to be read; the window works on a copy of the user's own.

The shipped files belong to the program: stars, tags and imports must not change them, nor be lost with an update.
"""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
from pathlib import Path

from ecgfinder.assets import asset_path
from ecgfinder.gui.preferences import data_folder

_DATABASE = "library.db"
_FILES = (_DATABASE, "index.hnsw", "index.json", "vectors.f32")
_FOLDER = "demo"
_log = logging.getLogger(__name__)


def demo_library() -> Path:
    """The folder of the shipped library of synthetic cases."""
    return asset_path("resources", "demo")


def is_demo(folder: Path) -> bool:
    """Whether a library is the shipped one or a copy of it."""
    return folder.absolute() == demo_library().absolute() or folder.parent == data_folder() / _FOLDER


def own_copy(folder: Path | str) -> Path | str:
    """The user's copy of the shipped demo library, made when first asked for; any other folder or URL as it is.

    Each version of the shipped library has a copy of its own. Where none can be made, the shipped one is read.
    """
    if isinstance(folder, str):
        return folder
    if folder.absolute() != demo_library().absolute() or not (folder / _DATABASE).is_file():
        return folder
    try:
        with (folder / _DATABASE).open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        own = data_folder() / _FOLDER / digest[:12]
        if not (own / _DATABASE).is_file():
            _copy(folder, own)
    except OSError as error:
        _log.warning("the demo library could not be copied (%s)", error.strerror)
        return folder
    return own


def _copy(source: Path, target: Path) -> None:
    """Whole or not at all."""
    part = target.with_name(f"{target.name}.part{os.getpid()}")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    try:
        for name in _FILES:
            if (source / name).is_file():
                shutil.copyfile(source / name, part / name)
        part.replace(target)
    finally:
        shutil.rmtree(part, ignore_errors=True)
