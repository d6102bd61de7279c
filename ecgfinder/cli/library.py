"""`ecgfinder library …`: looking after a case library."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ecgfinder.cli.find import filter_options, library_folder, read_usable
from ecgfinder.cli.options import json_option, library_option, print_json
from ecgfinder.cli.passphrase import pack_passphrase_option, passphrase_option, read_passphrase
from ecgfinder.domain import LibraryError

if TYPE_CHECKING:
    from ecgfinder.domain import Embedder
    from ecgfinder.library import Library
    from ecgfinder.library.importers import ImportProgress, Source
    from ecgfinder.library.importers.download import DownloadProgress


@click.group()
def library() -> None:
    """Look after a case library."""


@library.command()
@passphrase_option
@library_option
@json_option
def info(passphrase_file: Path | None, library_dir: Path | str | None, as_json: bool) -> None:
    """Tell what a library holds."""
    from ecgfinder.library import Library

    with Library.open_as_encoded(library_folder(library_dir), read_passphrase(passphrase_file)) as opened:
        about = asdict(opened.info()) | {"statements": opened.code_counts()}
    about["folder"] = str(about["folder"])
    if as_json:
        print_json(about)
        return
    for name, value in about.items():
        click.echo(f"{name:<18} {value}")


@library.command()
@passphrase_option
@library_option
@json_option
def verify(passphrase_file: Path | None, library_dir: Path | str | None, as_json: bool) -> None:
    """Check every waveform, every vector, the index and the database's structure."""
    from ecgfinder.library import Library
    from ecgfinder.library.maintenance import verify as check

    folder = library_folder(library_dir)
    with Library.open_as_encoded(folder, read_passphrase(passphrase_file)) as opened:
        found, path = check(opened), opened.folder
    if as_json:
        print_json(asdict(found))
    else:
        click.echo(f"{found.cases} cases and {found.vectors} vectors checked, {len(found.problems)} problems.")
        for problem in found.problems:
            click.echo(f"  {problem}")
    if found.problems:
        raise LibraryError(f"{len(found.problems)} problems were found", path=path)


@library.command("rebuild-index")
@passphrase_option
@library_option
@json_option
def rebuild_index(passphrase_file: Path | None, library_dir: Path | str | None, as_json: bool) -> None:
    """Build the search index anew from the database."""
    from ecgfinder.library import Library

    with Library.open_as_encoded(library_folder(library_dir), read_passphrase(passphrase_file)) as opened:
        opened.rebuild_index()
        vectors = opened.vector_count
    print_json({"vectors": vectors}) if as_json else click.echo(f"The index covers {vectors} cases.")


@library.command()
@click.option("--models", type=click.Path(path_type=Path), help="Folder of other models than the shipped ones.")
@passphrase_option
@library_option
@json_option
def reencode(models: Path | None, passphrase_file: Path | None, library_dir: Path | str | None, as_json: bool) -> None:
    """Encode all cases with the present model, after a change of models."""
    from ecgfinder.inference import load_models
    from ecgfinder.library import Library
    from ecgfinder.library.maintenance import reencode as encode_again

    encoder = load_models(models)
    folder, secret = library_folder(library_dir), read_passphrase(passphrase_file)
    with Library.open_for(folder, encoder, passphrase=secret) as opened:
        failures = encode_again(opened, encoder)
        vectors = opened.vector_count
    if as_json:
        print_json({"model_id": encoder.model_id, "vectors": vectors, "failures": failures})
        return
    click.echo(f"{vectors} cases are encoded by {encoder.model_id}.")
    for failure in failures:
        click.echo(f"  not encoded: {failure}")


@library.command()
@passphrase_option
@library_option
@json_option
def measure(passphrase_file: Path | None, library_dir: Path | str | None, as_json: bool) -> None:
    """Measure the cases that were not measured yet (rate, intervals, axes, voltages). Goes on where it was stopped."""
    from ecgfinder.library import Library
    from ecgfinder.library.measuring import measure_cases

    with Library.open_as_encoded(library_folder(library_dir), read_passphrase(passphrase_file)) as opened:
        count = measure_cases(opened, _tell_measuring)
    print_json({"measured": count}) if as_json else click.echo(f"{count} cases were measured.")


@library.command()
@click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False), help="A new folder.")
@passphrase_option
@library_option
@json_option
def backup(out: Path, passphrase_file: Path | None, library_dir: Path | str | None, as_json: bool) -> None:
    """Copy a library into a new folder, also while it is in use. The copy is a library: to restore, use it."""
    from ecgfinder.library import Library
    from ecgfinder.library.maintenance import backup as copy

    with Library.open_as_encoded(library_folder(library_dir), read_passphrase(passphrase_file)) as opened:
        path = copy(opened, out)
    size = path.stat().st_size
    print_json({"path": str(path), "bytes": size}) if as_json else click.echo(f"{path}: {size / 1e6:.1f} MB")


@library.command()
@click.option("--out", required=True, type=click.Path(path_type=Path, dir_okay=False), help="The .ecgpack to write.")
@click.option("--licence", default="", help="Under which the cases may be used.")
@click.option("--provenance", default="", help="Where they are from.")
@filter_options
@pack_passphrase_option
@passphrase_option
@library_option
@json_option
def export(
    out: Path,
    licence: str,
    provenance: str,
    pack_passphrase_file: Path | None,
    passphrase_file: Path | None,
    library_dir: Path | str | None,
    as_json: bool,
    **conditions: Any,  # noqa: ANN401 - each option's own type
) -> None:
    """Write cases, all or those that the options let through, to a case pack."""
    from ecgfinder.library import Filter, Library
    from ecgfinder.library.packs import export_pack

    folder = library_folder(library_dir)
    with Library.open_as_encoded(folder, read_passphrase(passphrase_file)) as opened:
        chosen = opened.case_ids(Filter(**conditions))
        if not chosen:
            raise LibraryError("no case matches", path=opened.folder)
        secret = read_passphrase(pack_passphrase_file)
        manifest = export_pack(opened, chosen, out, licence=licence, provenance=provenance, passphrase=secret)
    size = out.stat().st_size
    if as_json:
        print_json({"path": str(out), "cases": manifest.cases, "bytes": size})
    else:
        click.echo(f"{out}: {manifest.cases} cases, {size / 1e6:.1f} MB")


@library.command()
@click.argument("ecg", type=click.Path(path_type=Path))
@click.option(
    "--report", default="", help="What a clinician wrote of it; the file's own statements where it is left out."
)
@click.option("--code", "codes", multiple=True, help="SCP statement, such as AFIB; the file's own where none is named.")
@click.option("--tag", "tags", multiple=True, help="Any word to find it by.")
@click.option("--keep-identity", is_flag=True, help="Keep the patient's name and number.")
@click.option("--models", type=click.Path(path_type=Path), help="Folder of other models than the shipped ones.")
@passphrase_option
@library_option
@json_option
def add(
    ecg: Path,
    report: str,
    codes: tuple[str, ...],
    tags: tuple[str, ...],
    keep_identity: bool,
    models: Path | None,
    passphrase_file: Path | None,
    library_dir: Path | str | None,
    as_json: bool,
) -> None:
    """Add one ECG to a library, with its report as it is typed; it is measured at once."""
    from ecgfinder.inference import load_models
    from ecgfinder.library import Library
    from ecgfinder.library.importers import add_ecg

    if library_dir is None:
        raise click.UsageError("Name the library with --library: the demo library stays as it is shipped.")
    read, encoder, secret = read_usable(ecg), load_models(models), read_passphrase(passphrase_file)
    with Library.open_for(library_dir, encoder, create=True, passphrase=secret) as opened:
        case_id = add_ecg(
            opened,
            encoder,
            read,
            report or "\n".join(read.device_statements),
            codes=dict.fromkeys(codes, 100.0) or None,
            tags=tags,
            keep_identity=keep_identity,
        )
        count = opened.count
    if as_json:
        print_json({"case_id": case_id, "library_cases": count})
    else:
        click.echo(f"added as case {case_id}; the library holds {count} cases.")


@library.command()
@click.argument("source")
@click.option("--models", type=click.Path(path_type=Path), help="Folder of other models than the shipped ones.")
@pack_passphrase_option
@passphrase_option
@library_option
@json_option
def merge(
    source: str,
    models: Path | None,
    pack_passphrase_file: Path | None,
    passphrase_file: Path | None,
    library_dir: Path | str | None,
    as_json: bool,
) -> None:
    """Take the cases of SOURCE into a library; those already there are left out.

    SOURCE is a case pack, the folder of another library, or the postgresql:// URL of one on a server.
    """
    from ecgfinder.inference import load_models
    from ecgfinder.library import Library

    encoder = load_models(models)
    folder, secret = library_folder(library_dir), read_passphrase(passphrase_file)
    with ExitStack() as held:
        cases = _mergeable(source, encoder, read_passphrase(pack_passphrase_file), held)
        opened = held.enter_context(Library.open_for(folder, encoder, create=True, passphrase=secret))
        _tell_merged(_take_all(opened, encoder, cases), as_json)


def _mergeable(source: str, encoder: Embedder, passphrase: str | None, held: ExitStack) -> Source:
    """What SOURCE stands for; a library stays open as long as `held` is."""
    from ecgfinder.library import Library
    from ecgfinder.library.importers.another import AnotherLibrary
    from ecgfinder.library.opening import place_of
    from ecgfinder.library.packs import open_pack

    place = place_of(source)
    if isinstance(place, Path) and not place.is_dir():
        return open_pack(place, encoder.model_id, passphrase)
    opened = Library.open_for(place, encoder, passphrase=passphrase)
    return AnotherLibrary(held.enter_context(opened))


def _take_all(opened: Library, encoder: Embedder, cases: Source) -> ImportProgress:
    from ecgfinder.library.importers import import_cases
    from ecgfinder.library.importers.another import AnotherLibrary, copy_notes

    if not isinstance(cases, AnotherLibrary):
        return import_cases(opened, encoder, cases)
    summary = import_cases(opened, encoder, cases, keep_names=True)  # within one house nothing is left out
    copy_notes(cases.library, opened)
    return summary


def _tell_merged(summary: ImportProgress, as_json: bool) -> None:
    if as_json:
        print_json(asdict(summary))
        return
    click.echo(f"{summary.added} added, {summary.duplicates} already there, {len(summary.rejected)} rejected.")
    for item in summary.rejected:
        click.echo(f"  rejected {item.name}: {item.reason}")


@library.command("download-ptbxl")
@click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False), help="Folder to fetch into.")
@click.option("--rate", "rate_hz", type=click.Choice(["100", "500"]), default="100", show_default=True)
@json_option
def download(out: Path, rate_hz: str, as_json: bool) -> None:
    """Fetch PTB-XL from its official home (PhysioNet), to be imported. Goes on where it was stopped.

    The only verb that uses the network.
    """
    from ecgfinder.library.importers.download import download_ptbxl

    state = download_ptbxl(out, rate_hz=int(rate_hz), progress=_tell_download)
    if as_json:
        print_json(asdict(state))
    else:
        click.echo(f"{state.done} files are there, {state.fetched} of them new ({state.bytes / 1e6:.0f} MB).")
    if state.failed:
        raise LibraryError(
            f"{len(state.failed)} files failed, first {state.failed[0].name}: {state.failed[0].reason}",
            path=out,
            advice="Run it again to go on.",
        )


def _tell_measuring(done: int, total: int) -> None:
    if done % 640 == 0:
        click.echo(f"{done}/{total} cases measured", err=True)


def _tell_download(state: DownloadProgress) -> None:
    if state.done % 500 == 0:
        click.echo(f"{state.done}/{state.total} files, {state.bytes / 1e6:.0f} MB fetched", err=True)
