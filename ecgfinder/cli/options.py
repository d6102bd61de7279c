"""What several verbs share: options, exit codes, the one JSON object on standard output."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

EXIT_USER_ERROR = 3

json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
library_option = click.option(
    "--library", "library_dir", type=click.Path(path_type=Path, file_okay=False), help="Folder of the case library."
)


def print_json(value: Any) -> None:  # noqa: ANN401 - whatever json can write
    """Print one JSON object, text unescaped."""
    click.echo(json.dumps(value, ensure_ascii=False))
