"""The contact sheet of the synthetic patterns: `python -m tests.bench.contact_sheet docs`.

Writes `synthetic-patterns.md` into the folder, with one picture a chapter beside it in `pictures`: each pattern with
its textbook signs, drawn on ECG paper by the program's own renderer from one seed.
"""

from __future__ import annotations

import os
import sys
from itertools import groupby
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).parents[1] / 'gui' / 'offscreen.json'}"

import numpy as np
from PIL import Image
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from ecgfinder.gui.paper_colours import CLINIC
from ecgfinder.gui.render import to_image
from ecgfinder.paper import PaperSettings, draw_paper
from ecgfinder.signals.synthetic import PATTERNS, Pattern, generate

SEED, PX_PER_MM, COLUMNS, COLOURS = 4, 2.4, 3, 12
TITLES = {
    "normal": "Normal",
    "rhythm": "Rhythm",
    "ectopy": "Premature beats",
    "av_block": "AV block",
    "pacing": "Pacemakers",
    "conduction": "Bundle branches, fascicles, accessory pathways",
    "chambers": "Hypertrophy, enlargement, strain",
    "infarction": "Infarction and ischaemia",
    "repolarisation": "ST and T without infarction",
    "tracing": "Body and recording",
}


def main() -> None:
    """Write the page and its pictures into the folder that is named."""
    folder = Path(sys.argv[1])
    application = QGuiApplication.instance() or QGuiApplication([])
    (folder / "pictures").mkdir(parents=True, exist_ok=True)
    page = [HEAD]
    for chapter, patterns in groupby(PATTERNS.values(), lambda item: item.change.__module__.rpartition(".")[2]):
        members = list(patterns)
        picture = folder / "pictures" / f"synthetic-{chapter.replace('_', '-')}.png"
        write_picture(members, picture)
        page.append(f"## {TITLES[chapter]}\n\n![{TITLES[chapter]}](pictures/{picture.name})\n")
        page.append("| pattern | what it shows | SCP statements |\n|---|---|---|")
        page.extend(row(item) for item in members)
        page.append("")
    (folder / "synthetic-patterns.md").write_text("\n".join(page), encoding="utf-8")
    del application


HEAD = f"""# The synthetic patterns

Each ECG below is made by the generator (`ecgfinder synth PATTERN --seed {SEED} --out FOLDER`), nobody was recorded:
an activation runs through the muscle of two ventricles and their dipoles are seen by electrodes on a torso. The
sheet is made by one command, `python -m tests.bench.contact_sheet docs`. 25 mm/s, 10 mm/mV.

For trying out and testing, not for teaching diagnosis: where a pattern fails a textbook criterion, that is a fault.

Initial forces, T waves, J points, P axis, atrial repolarisation, noise, and how often findings stand together follow
aggregate figures of PTB-XL folds 1-8 (Wagner et al. 2020, CC BY 4.0): medians of beats by statement, and percentiles
of measurements. No recording of it is in the generator. `python -m tests.bench.synthetic` tells how like they are.
"""


def row(item: Pattern) -> str:
    """A line of the chapter's table."""
    codes = ", ".join(generate(item.name, SEED, rate_hz=100).codes)
    signs = " ".join((item.change.__doc__ or "").split())
    return f"| `{item.name}` {item.title_en} | {signs} | {codes} |"


def write_picture(patterns: list[Pattern], path: Path) -> None:
    """The patterns side by side, in few colours: the file stays small."""
    tiles = [tile(item) for item in patterns]
    width, height = max(t.width() for t in tiles), max(t.height() for t in tiles)
    columns = min(COLUMNS, len(tiles))
    sheet = QImage(columns * width, -(-len(tiles) // columns) * height, QImage.Format.Format_RGB32)
    sheet.fill(QColor(CLINIC.paper))
    with QPainter(sheet) as painter:
        for k, image in enumerate(tiles):
            painter.drawImage(QPointF(k % columns * width, k // columns * height), image)
    pixels = np.frombuffer(sheet.constBits(), np.uint8).reshape(sheet.height(), -1, 4)[:, : sheet.width(), 2::-1]
    Image.fromarray(np.ascontiguousarray(pixels)).quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


def tile(item: Pattern) -> QImage:
    """One pattern on paper with its name above."""
    image = to_image(draw_paper(generate(item.name, SEED).ecg, PaperSettings("3x4+1")), CLINIC, PX_PER_MM)
    image.setDotsPerMeterX(3780)
    image.setDotsPerMeterY(3780)
    with QPainter(image) as painter:
        font = QFont()
        font.setPixelSize(15)
        painter.setFont(font)
        painter.drawText(QPointF(image.width() / 3, image.height() - 6), item.title_en)
    return image


if __name__ == "__main__":
    main()
