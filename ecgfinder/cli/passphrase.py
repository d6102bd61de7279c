"""Passphrases come from files: on a command line every user of the machine could read them."""

from __future__ import annotations

from pathlib import Path

import click

from ecgfinder.domain import UserFacingError

passphrase_option = click.option(
    "--passphrase-file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Text file whose first line is the passphrase of an encrypted library.",
)
pack_passphrase_option = click.option(
    "--pack-passphrase-file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Text file whose first line is the passphrase of the case pack.",
)


def read_passphrase(file: Path | None) -> str | None:
    """The first line of a file, without blanks around it; None without a file. UserFacingError when it is empty."""
    if file is None:
        return None
    try:
        words = file.read_text(encoding="utf-8").split("\n", 1)[0].strip()
    except (OSError, UnicodeDecodeError) as error:
        raise UserFacingError("the passphrase cannot be read as UTF-8 text", path=file) from error
    if not words:
        raise UserFacingError("the passphrase is empty", path=file)
    return words
