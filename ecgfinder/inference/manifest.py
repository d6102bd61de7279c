"""The model manifest: which files belong together, how they are fed, and that none is damaged."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ecgfinder.domain import ModelError

MANIFEST = "manifest.json"
NEARNESS = "nearness.npy"
FORMAT = 2
"""1 had no measured numbers beside the image."""
_ADVICE = "Install the program again, or name a folder with complete models."


@dataclass(frozen=True)
class Manifest:
    """What `manifest.json` says. `files` maps each file's name to its SHA-256."""

    folder: Path
    model_id: str
    dimension: int
    encoding: str
    text_tokens: int
    statements: tuple[str, ...]
    files: dict[str, str]
    raw: dict[str, Any]

    def path(self, name: str) -> Path:
        """The path of a listed file whose content matches its SHA-256; ModelError otherwise."""
        path = self.folder / name
        try:
            found = sha256(path)
        except OSError as error:
            raise ModelError(f"the model file cannot be read ({error.strerror})", path=path, advice=_ADVICE) from error
        if found != self.files[name]:
            raise ModelError("the model file is damaged: its SHA-256 does not match", path=path, advice=_ADVICE)
        return path


def read_manifest(folder: Path) -> Manifest:
    """Read `folder/manifest.json`. ModelError when it is missing, damaged or of another format."""
    path = folder / MANIFEST
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        if raw["format"] > FORMAT:
            raise ModelError("the models need a newer version of this program", path=path, advice="Update ecgfinder.")
        if raw["format"] < FORMAT:
            raise ModelError("the models are of an older version of this program", path=path, advice=_ADVICE)
        return Manifest(
            folder=folder,
            model_id=raw["model_id"],
            dimension=int(raw["dimension"]),
            encoding=raw["encoding"],
            text_tokens=int(raw["text_tokens"]),
            statements=tuple(raw["statements"]),
            files=dict(raw["files"]),
            raw=raw,
        )
    except OSError as error:
        raise ModelError(f"the models cannot be read ({error.strerror})", path=path, advice=_ADVICE) from error
    except (ValueError, KeyError, TypeError) as error:
        raise ModelError("the model manifest is damaged", path=path, advice=_ADVICE) from error


def sha256(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal. OSError when it cannot be read."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
