"""`ecgfinder encode`: the image that an encoder sees, as a picture."""

from __future__ import annotations

from pathlib import Path

import click

from ecgfinder.encoding import ENCODINGS, SHIPPED


@click.command()
@click.argument("ecg", type=click.Path(path_type=Path))
@click.option("--method", type=click.Choice(list(ENCODINGS)), default=SHIPPED, show_default=True)
@click.option("--out", required=True, type=click.Path(path_type=Path, dir_okay=False), help="The PNG to write.")
def encode(ecg: Path, method: str, out: Path) -> None:
    """Write the encoded image of an ECG as PNG, 8 bits a channel, pixel for pixel."""
    from ecgfinder.encoding.png import write_png
    from ecgfinder.readers import read_ecg

    write_png(ENCODINGS[method](read_ecg(ecg)), out)
