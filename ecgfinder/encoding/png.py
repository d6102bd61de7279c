"""Encoded images as PNG files (RFC 2083), so that they need neither Qt nor an imaging library."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import UserFacingError


def to_bytes(image: npt.NDArray[np.float32]) -> npt.NDArray[np.uint8]:
    """An image (height, width, 3) in [0, 1] with 8 bits a channel."""
    return np.round(image * 255).astype(np.uint8)


def write_png(image: npt.NDArray[np.float32], path: Path) -> None:
    """Write an image (height, width, 3) in [0, 1] as an 8-bit RGB PNG. UserFacingError when it cannot be written."""
    rows = to_bytes(image)
    height, width, _ = rows.shape
    filtered = np.concatenate([np.zeros((height, 1), np.uint8), rows.reshape(height, -1)], axis=1)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(filtered.tobytes())), (b"IEND", b"")]
    try:
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks))
    except OSError as error:
        raise UserFacingError(f"the picture cannot be written ({error.strerror})", path=path) from error


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
