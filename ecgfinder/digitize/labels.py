"""The leads' names printed on a page: read where they are legible, without a font and without a net.

Ink that belongs to no trace is joined to words of the size of a name; each word is compared with the names drawn in a
few plain styles of writing. A word that lies in a trace is not read: enough others are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from ecgfinder.digitize.ink import PX_PER_MM
from ecgfinder.digitize.tracing import Trace
from ecgfinder.domain import LEADS

Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
Box = tuple[int, int, int, int]  # left, top, right, bottom

_INK = 0.4
_TRACE = 3  # pixels around a trace that are its own
_LEAST_HIGH, _MOST_HIGH = round(1.2 * PX_PER_MM), 6 * PX_PER_MM
_GAP = 0.75  # of a letter's height, between letters of a word
_WIDEST = 4.5  # times its height, of a word
_HEIGHT, _EDGE = 16, 3  # of a word when it is compared, and of the paper around it
_LEAST_ALIKE, _QUITE_ALIKE = 0.55, 0.8
_NEXT_BEST = 0.05  # by how much less alike a name may be and still be meant
_MISSHAPEN = 0.25  # what a word costs that is wider or narrower than a name, a unit of the logarithm

_LETTERS: Mapping[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "I": (((0, 0), (0, 1)),),
    "V": (((0, 0), (0.35, 1), (0.7, 0)),),
    "A": (((0, 1), (0.35, 0), (0.7, 1)), ((0.13, 0.66), (0.57, 0.66))),
    "a": (
        ((0.05, 0.38), (0.2, 0.3), (0.4, 0.33), (0.48, 0.45), (0.48, 1)),
        ((0.48, 0.62), (0.2, 0.64), (0.04, 0.75), (0.05, 0.9), (0.2, 1), (0.38, 0.95), (0.48, 0.82)),
    ),
    "R": (
        ((0, 1), (0, 0), (0.4, 0), (0.55, 0.08), (0.6, 0.25), (0.52, 0.42), (0.38, 0.5), (0, 0.5)),
        ((0.35, 0.5), (0.65, 1)),
    ),
    "L": (((0, 0), (0, 1), (0.5, 1)),),
    "F": (((0.55, 0), (0, 0), (0, 1)), ((0, 0.48), (0.45, 0.48))),
    "1": (((0.08, 0.2), (0.3, 0), (0.3, 1)),),
    "2": (((0.05, 0.2), (0.15, 0.04), (0.32, 0), (0.48, 0.06), (0.55, 0.24), (0.48, 0.42), (0.02, 1), (0.57, 1)),),
    "3": (
        ((0.05, 0.08), (0.3, 0), (0.5, 0.08), (0.54, 0.25), (0.45, 0.43), (0.25, 0.47)),
        ((0.25, 0.47), (0.48, 0.53), (0.57, 0.72), (0.5, 0.92), (0.28, 1), (0.03, 0.93)),
    ),
    "4": (((0.45, 1), (0.45, 0), (0, 0.68), (0.6, 0.68)),),
    "5": (
        ((0.52, 0), (0.1, 0), (0.07, 0.45), (0.3, 0.38), (0.5, 0.47)),
        ((0.5, 0.47), (0.57, 0.68), (0.48, 0.9), (0.28, 1), (0.03, 0.93)),
    ),
    "6": (
        ((0.5, 0.06), (0.32, 0), (0.14, 0.12), (0.03, 0.4), (0.03, 0.7), (0.12, 0.94), (0.3, 1)),
        ((0.3, 1), (0.48, 0.93), (0.56, 0.7), (0.48, 0.5), (0.3, 0.42), (0.12, 0.5), (0.04, 0.66)),
    ),
}
_SERIFS: Mapping[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "I": (((-0.15, 0), (0.15, 0)), ((-0.15, 1), (0.15, 1))),
    "V": (((-0.1, 0), (0.15, 0)), ((0.55, 0), (0.8, 0))),
    "1": (((0.08, 1), (0.52, 1)),),
    "F": (((-0.1, 1), (0.15, 1)),),
}
_STYLES = ((0.1, False), (0.2, False), (0.14, True))  # width of the pen, and whether the letters have serifs
_LETTER_GAP = 0.2


@dataclass(frozen=True, slots=True)
class Word:
    """A word that may be a lead's name: its left edge and middle in pixels, and what speaks for each name, 0 to 1."""

    left_px: float
    x_px: float
    y_px: float
    support: Mapping[str, float]


def read_labels(ink: Floats, traces: Iterable[Trace]) -> list[Word]:
    """The words on a straightened page that may be names of leads."""
    drawn = ink > _INK
    for trace in traces:
        _wipe(drawn, trace)
    labels, _ = ndimage.label(drawn, np.ones((3, 3)))
    words = []
    for box, members in _words(_letters(labels)):
        left, top, right, bottom = box
        image = np.isin(labels[top:bottom, left:right], members).astype(np.float32)
        support = _support(image)
        if support:
            words.append(Word(left, (left + right) / 2, (top + bottom) / 2, support))
    return words


def _wipe(drawn: Mask, trace: Trace) -> None:
    """Take a trace's own ink away, in place."""
    known = np.flatnonzero(np.isfinite(trace.top_px) & np.isfinite(trace.bottom_px))
    lines = np.zeros((drawn.shape[0] + 1, drawn.shape[1]), dtype=np.int8)
    top = np.clip(trace.top_px[known].astype(int) - _TRACE, 0, drawn.shape[0])
    bottom = np.clip(trace.bottom_px[known].astype(int) + _TRACE + 1, 0, drawn.shape[0])
    np.add.at(lines, (top, known), 1)
    np.add.at(lines, (bottom, known), -1)
    own = np.cumsum(lines[:-1], axis=0, dtype=np.int8) > 0
    drawn &= ~(ndimage.maximum_filter1d(own.view(np.uint8), 2 * _TRACE + 1, axis=1) > 0)


def _letters(labels: npt.NDArray[np.signedinteger[Any]]) -> list[tuple[Box, int]]:
    """Pieces of ink of a letter's size, from left to right."""
    out = []
    for index, piece in enumerate(ndimage.find_objects(labels), start=1):
        height, width = (part.stop - part.start for part in piece)
        if _LEAST_HIGH <= height <= _MOST_HIGH and width <= _WIDEST * height:
            out.append(((piece[1].start, piece[0].start, piece[1].stop, piece[0].stop), index))
    return sorted(out)


def _words(letters: list[tuple[Box, int]]) -> list[tuple[Box, list[int]]]:
    """Letters that stand side by side joined to words, those that are as wide as a name can be."""
    open_words: list[tuple[Box, list[int]]] = []
    for box, index in letters:
        for place, (word, members) in enumerate(open_words):
            if _beside(word, box):
                joined = (word[0], min(word[1], box[1]), max(word[2], box[2]), max(word[3], box[3]))
                open_words[place] = (joined, [*members, index])
                break
        else:
            open_words.append((box, [index]))
    return [word for word in open_words if word[0][2] - word[0][0] <= _WIDEST * (word[0][3] - word[0][1])]


def _beside(word: Box, letter: Box) -> bool:
    heights = word[3] - word[1], letter[3] - letter[1]
    overlap = min(word[3], letter[3]) - max(word[1], letter[1])
    near = letter[0] - word[2] <= _GAP * max(heights)
    return near and overlap > 0.6 * min(heights) and max(heights) < 2.2 * min(heights)


def _support(image: Floats) -> dict[str, float]:
    """How much speaks for each name; nothing when the word is like none."""
    alike = {name: max(_alike(image, template) for template in templates) for name, templates in _templates().items()}
    best = max(alike.values())
    sure = float(np.clip((best - _LEAST_ALIKE) / (_QUITE_ALIKE - _LEAST_ALIKE), 0, 1))
    if sure == 0:
        return {}
    return {name: sure * float(np.exp((value - best) / _NEXT_BEST)) for name, value in alike.items()}


def _alike(image: Floats, template: Floats) -> float:
    """Correlation of a word with a name of the same height, less what they differ in shape."""
    shape = np.log((image.shape[1] / image.shape[0]) / (template.shape[1] / template.shape[0]))
    if abs(shape) > 0.6:
        return -1.0
    width = max(round(_HEIGHT * image.shape[1] / image.shape[0]), 2)
    one, other = _framed(image, width), _framed(template, width)
    return float(np.corrcoef(one.ravel(), other.ravel())[0, 1] - _MISSHAPEN * abs(shape))


def _framed(image: Floats, width: int) -> Floats:
    """The word at its common size with paper around it, a little blurred."""
    from PIL import Image

    small = np.asarray(Image.fromarray(image).resize((width, _HEIGHT), Image.Resampling.BOX))
    return np.asarray(ndimage.gaussian_filter(np.pad(small, _EDGE), 0.8), dtype=np.float32)


@cache
def _templates() -> dict[str, list[Floats]]:
    return {
        name: [_drawn(spelling, *style) for spelling in dict.fromkeys((name, name.upper())) for style in _STYLES]
        for name in LEADS
    }


def _drawn(name: str, pen: float, serifs: bool) -> Floats:
    """A name in one style of writing, as tight as it can be cut out."""
    from PIL import Image, ImageDraw

    scale = 40
    image = Image.new("L", (scale * 4, scale * 2))
    draw = ImageDraw.Draw(image)
    left = 0.5
    for letter in name:
        strokes = _LETTERS[letter] + (_SERIFS.get(letter, ()) if serifs else ())
        for stroke in strokes:
            points = [((left + x) * scale, (0.5 + y) * scale) for x, y in stroke]
            draw.line(points, fill=255, width=round(pen * scale), joint="curve")
        left += max(x for stroke in strokes for x, _ in stroke) + _LETTER_GAP + pen
        left += 0.15 if serifs and letter == "I" else 0.0
    pixels = np.asarray(image, dtype=np.float32) / 255
    rows, columns = np.flatnonzero(pixels.any(axis=1)), np.flatnonzero(pixels.any(axis=0))
    return np.asarray(pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])
