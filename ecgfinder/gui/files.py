"""Writing files whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from ecgfinder.domain import UserFacingError


def write_file(path: Path, content: bytes) -> None:
    """Write the file whole or not at all; raises UserFacingError."""
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_bytes(content)
        os.replace(part, path)  # noqa: PTH105 - one step, also over an existing file
    except OSError as error:
        part.unlink(missing_ok=True)
        raise UserFacingError(
            f"cannot be written ({error.strerror})", path=path, advice="Choose another folder."
        ) from error
