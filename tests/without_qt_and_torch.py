"""A pytest plugin that makes Qt and torch impossible to import, as on a machine that lacks them."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType

BLOCKED = ("PySide6", "shiboken6", "pyqtgraph", "torch")


class _Blocker:
    """The first finder to be asked: it refuses what is blocked and knows nothing else."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name.partition(".")[0] in BLOCKED:
            raise ModuleNotFoundError(f"{name} is blocked: the core must do without it", name=name)
        return None


sys.meta_path.insert(0, _Blocker())
