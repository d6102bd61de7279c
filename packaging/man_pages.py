"""Writes the manual: `python packaging/man_pages.py OUT DATE` makes a page for the program and for every verb.

click-man knows only verbs that are loaded, and cuts what a page is about after 45 letters.
"""

from __future__ import annotations

import sys
from pathlib import Path

import click
from click_man import core

from ecgfinder import __version__
from ecgfinder.cli import cli

FROM_SOURCES = ("train", "export-models", "build-demo", "ablate-encodings")
"""Verbs that need what no package has."""


def main(out: Path, date: str) -> None:
    """Write all pages to a folder."""
    out.mkdir(parents=True, exist_ok=True)
    context = click.Context(cli)
    verbs = {name: cli.get_command(context, name) for name in cli.list_commands(context) if name not in FROM_SOURCES}
    cli.commands.update({name: verb for name, verb in verbs.items() if verb is not None})
    core.get_short_help_str = first_sentence
    core.write_man_pages("ecgfinder", cli, version=__version__, target_dir=str(out), date=date)


def first_sentence(command: click.Command) -> str:
    """What a command does, in a line."""
    line = " ".join((command.help or "").split("\n\n")[0].split())
    return line.partition(". ")[0].rstrip(".")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
