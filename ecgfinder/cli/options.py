"""What several verbs share: options, exit codes, the one JSON object on standard output."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

EXIT_USER_ERROR = 3

json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")


class LibraryPlace(click.ParamType[Path | str]):
    """A library's folder, or the URL of a server's database."""

    name = "folder|url"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Path | str:
        """A `postgresql://` URL as it is, anything else as the path of a folder."""
        from ecgfinder.library.opening import place_of

        place = value if isinstance(value, Path) else place_of(str(value))
        if isinstance(place, Path) and place.is_file():
            self.fail(f"{str(place)!r} is a file, not a library's folder", param, ctx)
        return place


library_option = click.option(
    "--library",
    "library_dir",
    type=LibraryPlace(),
    help="Folder of the case library, or postgresql://user@host/database.",
)


def print_json(value: Any) -> None:  # noqa: ANN401 - whatever json can write
    """Print one JSON object, text unescaped."""
    click.echo(json.dumps(value, ensure_ascii=False))
