"""Where the shipped files lie: the same answer from a checkout, an installed wheel and a frozen program."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Literal

Kind = Literal["resources", "models"]


def asset_path(kind: Kind, *parts: str) -> Path:
    """The path of a shipped file or folder, such as `asset_path("models", "manifest.json")`.

    Looked for in the frozen program, then in the wheel (`ecgfinder/_assets`), then beside the package in a
    checkout. The path is returned whether or not it exists: the caller knows what its absence means.
    """
    package = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    roots = ([Path(bundle)] if bundle else []) + [package / "_assets", package.parent]
    root = next((root for root in roots if (root / kind).is_dir()), roots[-1])
    return root.joinpath(kind, *parts)
