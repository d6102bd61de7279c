"""`ecgfinder convert`: any readable ECG as WFDB, CSV, DICOM or HL7 aECG."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("source", metavar="IN", type=click.Path(path_type=Path))
@click.argument("target", metavar="OUT", type=click.Path(path_type=Path))
@click.option("--rate", type=float, help="Samples per second, for tables and arrays that do not say it.")
@click.option("--unit", type=click.Choice(["mV", "uV", "V"]), help="Unit, for tables and arrays that do not say it.")
@click.option("--leads", help="Names of the columns, such as I,II,V1, for tables and arrays that do not say them.")
def convert(source: Path, target: Path, rate: float | None, unit: str | None, leads: str | None) -> None:
    """Write the ECG in file IN as file OUT: .hea or no suffix for WFDB, .csv, .dcm for DICOM, .xml for HL7 aECG.

    The patient's name is left behind.
    """
    from ecgfinder.readers import Hints, read_ecg
    from ecgfinder.readers.writers import write_ecg

    hints = Hints(rate, unit, tuple(name.strip() for name in leads.split(",")) if leads else ())
    ecg = read_ecg(source, hints)
    written = write_ecg(ecg, target)
    for note in ecg.notes:
        click.echo(f"note: {note}", err=True)
    click.echo(str(written))
