"""The command line: `ecgfinder VERB …`. Verbs are loaded only when called, so each starts fast."""

from __future__ import annotations

import importlib
import logging
import os
import sys
from typing import Any

os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")  # before anything can import onnxruntime

import click

from ecgfinder import __version__
from ecgfinder.cli.options import EXIT_USER_ERROR
from ecgfinder.domain import UserFacingError

_VERBS = {
    "open": "ecgfinder.cli.window:open_",
    "demo": "ecgfinder.cli.window:demo",
    "find": "ecgfinder.cli.find:find",
    "import": "ecgfinder.cli.importing:import_",
    "library": "ecgfinder.cli.library:library",
    "embed": "ecgfinder.cli.embed:embed",
    "measure": "ecgfinder.cli.measure:measure",
    "render": "ecgfinder.cli.render:render",
    "encode": "ecgfinder.cli.encode:encode",
    "convert": "ecgfinder.cli.convert:convert",
    "digitize": "ecgfinder.cli.digitize:digitize",
    "synth": "ecgfinder.cli.synth:synth",
    "evaluate": "ecgfinder.cli.evaluate:evaluate",
    "train": "ecgfinder.cli.train:train",
    "export-models": "ecgfinder.cli.train:export_models",
    "ablate-encodings": "ecgfinder.cli.ablate:ablate_encodings",
    "build-demo": "ecgfinder.cli.build_demo:build_demo",
    "healthcheck": "ecgfinder.cli.healthcheck:healthcheck",
    "update": "ecgfinder.cli.update:update",
}


class _LazyGroup(click.Group):
    """A command group whose verbs are imported on first use."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        target = _VERBS.get(cmd_name)
        if target is None:
            return None
        module, name = target.split(":")
        command: click.Command = getattr(importlib.import_module(module), name)
        return command


@click.group(cls=_LazyGroup, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="ecgfinder")
@click.option("-v", "--verbose", is_flag=True, help="Log what happens to standard error.")
@click.pass_context
def cli(ctx: click.Context, verbose: bool) -> None:
    """Find the past ECGs most similar to a new one, and read their reports. Offline.

    Similar past cases for a clinician's reading; not a diagnosis, not a medical device.
    Without a verb, the window opens on the last library.
    """
    logging.basicConfig(
        level=logging.INFO if verbose else logging.WARNING, format="%(levelname)s %(name)s: %(message)s"
    )
    if ctx.invoked_subcommand is None:
        from ecgfinder.cli.window import open_window

        open_window()


def main(argv: list[str] | None = None) -> Any:  # noqa: ANN401 - click's own return value
    """Run the command line; a user-facing error becomes one line on standard error and exit code 3."""
    try:
        return cli.main(args=argv, prog_name="ecgfinder")
    except UserFacingError as error:
        click.echo(f"ecgfinder: {error.sentence()}", err=True)
        sys.exit(EXIT_USER_ERROR)
