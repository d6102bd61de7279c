"""What the program is made of, and under which licences."""

from __future__ import annotations

from importlib import metadata
from typing import NamedTuple


class Part(NamedTuple):
    """A part of the program by others; `version` is empty where it cannot be told."""

    name: str
    version: str
    licence: str


PACKAGES = {
    "PySide6-Essentials": "LGPL-3.0",
    "pyqtgraph": "MIT",
    "onnxruntime": "MIT",
    "numpy": "BSD-3-Clause",
    "scipy": "BSD-3-Clause",
    "wfdb": "MIT",
    "hnswlib": "Apache-2.0",
    "sqlite-utils": "Apache-2.0",
    "click": "BSD-3-Clause",
    "platformdirs": "MIT",
    "tokenizers": "Apache-2.0",
    "defusedxml": "PSF-2.0",
    "pydicom": "MIT",
    "pillow": "MIT-CMU",
    "pypdfium2": "Apache-2.0, BSD-3-Clause",
    "pynacl": "Apache-2.0",
}
"""The distributions that the program needs, and their licences."""

_OTHERS = (
    Part("SQLite", "", "public domain"),
    Part("Inter", "", "OFL-1.1"),
    Part("PTB-XL", "1.0.3", "CC-BY-4.0"),
)


def parts() -> list[Part]:
    """The libraries with their versions, the font, and the recordings that the encoders were trained on."""
    return [*(Part(name, _version(name), licence) for name, licence in PACKAGES.items()), *_OTHERS]


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
