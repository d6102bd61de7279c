"""`ecgfinder embed ecg|text`: unit vectors for researchers' own evaluations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click
import numpy as np

from ecgfinder.domain import Ecg, UserFacingError

READ_AHEAD = 64
"""ECGs held in memory at a time."""


@click.group()
def embed() -> None:
    """Write embeddings of ECGs or texts: ids (str) and embeddings (n, d) float32, in input order."""


@embed.command("ecg")
@click.argument("sources", nargs=-1, required=True)
@click.option("--out", required=True, type=click.Path(path_type=Path, dir_okay=False), help="The .npz to write.")
@click.option("--models", type=click.Path(path_type=Path), help="Folder of other models than the shipped ones.")
def embed_ecg(sources: tuple[str, ...], out: Path, models: Path | None) -> None:
    """Embed ECG files. A source that starts with @ is a text file that lists paths, one a line."""
    from ecgfinder.inference import load_models

    paths = [path for source in sources for path in _expand(source)]
    encoder = load_models(models)
    parts = [encoder.embed_ecgs(batch) for batch in _read_batches(paths)]
    _write(out, [str(path) for path in paths], np.concatenate(parts))


@embed.command("text")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--out", required=True, type=click.Path(path_type=Path, dir_okay=False), help="The .npz to write.")
@click.option("--models", type=click.Path(path_type=Path), help="Folder of other models than the shipped ones.")
def embed_text(file: Path, out: Path, models: Path | None) -> None:
    """Embed the lines of a UTF-8 text file, one text a line."""
    from ecgfinder.inference import load_models

    texts = _lines(file)
    vectors = load_models(models).embed_texts(texts)
    _write(out, [str(number) for number in range(1, len(texts) + 1)], vectors)


def _expand(source: str) -> list[Path]:
    if not source.startswith("@"):
        return [Path(source)]
    return [Path(line) for line in _lines(Path(source[1:])) if line.strip()]


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UserFacingError("the list cannot be read as UTF-8 text", path=file) from error


def _read_batches(paths: Sequence[Path]) -> Iterator[list[Ecg]]:
    from ecgfinder.readers import read_ecg

    for start in range(0, len(paths), READ_AHEAD):
        yield [read_ecg(path) for path in paths[start : start + READ_AHEAD]]


def _write(out: Path, ids: list[str], vectors: np.ndarray) -> None:
    try:
        with out.open("wb") as file:
            np.savez(file, ids=np.array(ids, dtype=str), embeddings=vectors)
    except OSError as error:
        raise UserFacingError(f"the file cannot be written ({error.strerror})", path=out) from error
