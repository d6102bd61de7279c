"""CSV, TSV and other tables of numbers: one column a lead, with or without a column of time.

Delimiter, decimal comma, titles, units, rate and comments (lines that begin with `#`) are found by looking.
"""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Ecg, UnreadableEcgError, canonical_lead
from ecgfinder.readers.arrays import Numbers, ecg_of_numbers, split_unit
from ecgfinder.readers.building import MAX_SAMPLES
from ecgfinder.readers.comments import about_from_comments, comment_items
from ecgfinder.readers.files import decode_text, read_bounded
from ecgfinder.readers.formats import BY_NAME, LIKELY, Format, Hints

MAX_TABLE_BYTES = 64 * 2**20
_SUFFIXES = (".csv", ".tsv", ".txt", ".asc")
_DELIMITERS = ("\t", ";", ",", None)
"""None is any run of blanks."""

_SNIFFED_LINES = 60
_NEEDED_LINES = 3
_TIME_TITLE = re.compile(r"^(elapsed\s*)?(time|zeit|temps|tiempo|t|seconds?|secs?|ms)\b", re.IGNORECASE)
_COUNT_TITLE = re.compile(r"^(sample|index|idx|nr|no|n|#|row|unnamed.*|)\s*[#.]?$", re.IGNORECASE)
_RATE_ITEM = re.compile(r"(?:rate|freq\w*|\bfs)\b[^\d\n]{0,20}?(\d+(?:\.\d+)?)", re.IGNORECASE)
_CLOCK = re.compile(r"^(?:(\d+):)?(\d+):(\d+(?:\.\d*)?)$")
_MISSING = ("", "nan", "na", "-", "null", "none", "n/a")


@dataclass(frozen=True, slots=True)
class _Shape:
    """How the numbers are written, and which line they begin in."""

    delimiter: str | None
    decimal_comma: bool
    first_line: int
    columns: int


def score(path: Path, head: bytes) -> int:
    """Likely where lines of numbers are found; a .csv or .tsv without them is tried for the reason it gives."""
    if b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return 0
    lines = decode_text(head).splitlines()
    found = _find_numbers(lines[:-1] if len(lines) > _NEEDED_LINES else lines)
    if found is not None:
        return LIKELY if path.suffix.casefold() in _SUFFIXES else LIKELY // 2
    return BY_NAME if path.suffix.casefold() in (".csv", ".tsv") else 0


def read(path: Path) -> Ecg:
    """Read a table; what it does not say is assumed and noted."""
    return read_with(path, Hints())


def read_with(path: Path, hints: Hints) -> Ecg:
    """Read a table, believing the hints on its rate, unit and leads."""
    lines = decode_text(read_bounded(path, MAX_TABLE_BYTES)).splitlines()
    shape = _find_numbers(lines)
    if shape is None:
        raise UnreadableEcgError("the file holds no table of numbers", path=path)
    preamble = [line for line in lines[: shape.first_line] if line.strip()]
    comments = [line.lstrip("# ") for line in preamble if line.lstrip().startswith("#")]
    values = _values(lines[shape.first_line :], shape)
    titles = _titles([line for line in preamble if not line.lstrip().startswith("#")], shape)
    numbers = _described(values, titles, preamble, comments)
    return ecg_of_numbers(numbers, hints, about_from_comments(comments), path.stem)


FORMAT = Format("Text table", _SUFFIXES, score, read, read_with)


def _find_numbers(lines: Sequence[str]) -> _Shape | None:
    """The way of splitting that gives the most columns of numbers in the first lines that are not text."""
    shapes = []
    for delimiter in _DELIMITERS:
        for decimal_comma in (False,) if delimiter == "," else (False, True):
            first = _first_line(lines, delimiter, decimal_comma)
            if first is not None:
                shapes.append(_Shape(delimiter, decimal_comma, first, len(_cells(lines[first], delimiter))))
    return max(shapes, key=lambda shape: (shape.columns, shape.delimiter is not None), default=None)


def _first_line(lines: Sequence[str], delimiter: str | None, decimal_comma: bool) -> int | None:
    """Where numbers begin: some lines after each other of equally many cells, all numbers."""
    run: list[int] = []
    for number, line in enumerate(lines[:_SNIFFED_LINES]):
        cells = _cells(line, delimiter)
        fits = _all_numbers(cells, decimal_comma) and (not run or len(cells) == len(_cells(lines[run[0]], delimiter)))
        run = [*run, number] if fits else []
        if len(run) >= _NEEDED_LINES:
            return run[0]
    return None


def _cells(line: str, delimiter: str | None) -> list[str]:
    cells = line.split(delimiter)
    if delimiter is not None and len(cells) > 1 and not cells[-1].strip():
        cells.pop()  # a delimiter at the end of the line
    return [cell.strip(" '\"") for cell in cells]


def _all_numbers(cells: Sequence[str], decimal_comma: bool) -> bool:
    values = [_number(cell, decimal_comma) for cell in cells]
    return None not in values and any(value is not None and math.isfinite(value) for value in values)


def _number(cell: str, decimal_comma: bool) -> float | None:
    """A number, NaN for an empty cell, seconds for a clock (`0:01.004`), or None for text."""
    text = cell.replace(",", ".") if decimal_comma else cell
    if cell.casefold() in _MISSING:
        return math.nan
    if clock := _CLOCK.match(text):
        return int(clock[1] or 0) * 3600 + int(clock[2]) * 60 + float(clock[3])
    try:
        return float(text)
    except ValueError:
        return None


def _values(lines: Sequence[str], shape: _Shape) -> npt.NDArray[np.float64]:
    """Shape (rows, columns). Plain numbers go through numpy, which is fast; others cell by cell."""
    lines = [line for line in lines if line.strip()]
    if len(lines) * shape.columns > MAX_SAMPLES:
        raise UnreadableEcgError("the table is too long", advice="Export a shorter part.")
    try:
        plain = (line.replace(",", ".") for line in lines) if shape.decimal_comma else lines
        return np.loadtxt(plain, np.float64, comments=None, delimiter=shape.delimiter, ndmin=2)
    except ValueError:
        return np.array(list(_rows(lines, shape)), np.float64)


def _rows(lines: Sequence[str], shape: _Shape) -> Iterator[list[float]]:
    for number, line in enumerate(lines, shape.first_line + 1):
        row = [_number(cell, shape.decimal_comma) for cell in _cells(line, shape.delimiter)]
        numbers = [value for value in row if value is not None]
        if len(numbers) != shape.columns:
            raise UnreadableEcgError(f"line {number} of the table does not hold {shape.columns} numbers")
        yield numbers


def _titles(preamble: Sequence[str], shape: _Shape) -> list[str]:
    """The titles of the columns, with the unit in brackets where a line of units lies between them and the numbers."""
    rows = [next(csv.reader([line], delimiter=shape.delimiter or " ", skipinitialspace=True)) for line in preamble[-2:]]
    rows = [[cell.strip(" '\"") for cell in row] for row in rows]
    rows = [row[: shape.columns] for row in rows if len(row) in (shape.columns, shape.columns + 1)]
    if not rows:
        return []
    if len(rows) == 2 and not any(canonical_lead(split_unit(cell)[0]) for cell in rows[1]):
        return [f"{title} [{unit}]" for title, unit in zip(*rows, strict=True)]
    return rows[-1]


def _described(
    values: npt.NDArray[np.float64], titles: list[str], preamble: Sequence[str], comments: Sequence[str]
) -> Numbers:
    """The leads without the columns of time or count, and what the file says of them."""
    items = dict(comment_items(comments))
    rate_hz = _stated_rate_hz(preamble)
    first = split_unit(titles[0]) if titles else ("", "")
    if values.shape[1] > 1 and _is_even(values[:, 0]) and (_TIME_TITLE.match(first[0]) or _COUNT_TITLE.match(first[0])):
        if _TIME_TITLE.match(first[0]):
            rate_hz = _rate_of_time_hz(values[:, 0], " ".join(first))
        values, titles = values[:, 1:], titles[1:]
    by_lead = values.T if titles or values.shape[0] >= values.shape[1] else values
    return Numbers(by_lead, tuple(titles), rate_hz, items.get("unit"), _steps(items.get("steps", "")))


def _is_even(column: npt.NDArray[np.float64]) -> bool:
    """Whether a column rises by equal steps, apart from rounding."""
    steps = np.diff(column)
    return len(steps) > 1 and bool(
        np.isfinite(steps).all() and (np.abs(steps - np.median(steps)) < 0.6 * np.median(steps)).all()
    )


def _rate_of_time_hz(time: npt.NDArray[np.float64], title: str) -> float:
    """The rate from the whole span, so that rounded times do not matter; a step of 1 or more is in milliseconds."""
    step = (time[-1] - time[0]) / (len(time) - 1)
    in_ms = re.search(r"\bms\b|milli", title, re.IGNORECASE) is not None or step >= 1
    return round(float((1000 if in_ms else 1) / step), 3)


def _stated_rate_hz(preamble: Sequence[str]) -> float | None:
    for line in preamble:
        if match := _RATE_ITEM.search(line):
            return _positive(match[1])
    return None


def _steps(text: str) -> tuple[float, ...]:
    return tuple(value for word in text.split() if (value := _positive(word)))


def _positive(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if value > 0 and math.isfinite(value) else None
