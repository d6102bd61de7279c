"""`ecgfinder convert`: any readable ECG as WFDB, CSV, DICOM or aECG."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("source", metavar="IN", type=click.Path(path_type=Path))
@click.argument("target", metavar="OUT", type=click.Path(path_type=Path))
def convert(source: Path, target: Path) -> None:
    """Write the ECG in file IN as file OUT; OUT's suffix says how. The patient's name is left behind."""
    from ecgfinder.readers import read_ecg
    from ecgfinder.readers.writers import write_ecg

    ecg = read_ecg(source)
    written = write_ecg(ecg, target)
    for note in ecg.notes:
        click.echo(f"note: {note}", err=True)
    click.echo(str(written))
