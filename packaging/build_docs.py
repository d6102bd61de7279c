"""Builds the guide from docs/guide: `python packaging/build_docs.py OUT` writes OUT/*.html, pictures and guide.pdf.

Offline: markdown-it-py makes HTML of the Markdown, Qt makes the PDF of the HTML. The program shows OUT under Help.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

ROOT = Path(__file__).resolve().parent.parent
SOURCE, PICTURES = ROOT / "docs" / "guide", ROOT / "docs" / "pictures"
FONTS = ROOT / "resources" / "fonts"
PDF = "guide.pdf"
PICTURE_PX = 1000
"""Width of the pictures in the PDF: 155 dots an inch."""

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="stylesheet" href="guide.css">
</head>
<body>
<nav>{contents}</nav>
<main>
{body}
</main>
</body>
</html>
"""
_STYLE = """body { margin: 0 auto; max-width: 62rem; padding: 1rem 2rem; font: 16px/1.5 sans-serif; color: #15202b; }
nav { border-bottom: 1px solid #d5dce5; padding-bottom: .5rem; margin-bottom: 1rem; }
img { max-width: 100%; border: 1px solid #d5dce5; }
pre { background: #f2f5f8; padding: .6rem; overflow-x: auto; }
table { border-collapse: collapse; } td, th { border: 1px solid #d5dce5; padding: .25rem .6rem; text-align: left; }
"""


def main(out: Path) -> None:
    """Write HTML, pictures and PDF; what was in the folder before goes."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    pages = read_pages()
    contents = " · ".join(f'<a href="{name}.html">{title_of(text)}</a>' for name, text in pages.items())
    for name, text in pages.items():
        page = _PAGE.format(title=title_of(text), contents=contents, body=to_html(text))
        (out / f"{name}.html").write_text(page, encoding="utf-8")
    (out / "guide.css").write_text(_STYLE, encoding="utf-8")
    for picture in sorted({name for text in pages.values() for name in pictures_in(text)}):
        shutil.copy(PICTURES / picture, out / picture)
    write_pdf("\n".join(to_html(text) for text in pages.values()), out)


def read_pages() -> dict[str, str]:
    """The Markdown of each page by its name, in the order of the contents on the first page."""
    index = (SOURCE / "index.md").read_text(encoding="utf-8")
    names = ["index", *re.findall(r"\]\(([\w-]+)\.md\)", index)]
    return {name: (SOURCE / f"{name}.md").read_text(encoding="utf-8") for name in dict.fromkeys(names)}


def title_of(text: str) -> str:
    """The first heading."""
    return text.splitlines()[0].lstrip("# ")


def pictures_in(text: str) -> list[str]:
    """The names of the pictures that a page shows."""
    return re.findall(r"!\[[^\]]*\]\(\.\./pictures/([\w.-]+)\)", text)


def pictures_in_html(html: str) -> list[str]:
    """The names of the pictures that a built page shows."""
    return sorted(set(re.findall(r'<img src="([^"]+)"', html)))


def to_html(text: str) -> str:
    """HTML of a page, its links to other pages and pictures as they are in the built folder."""
    text = re.sub(r"\]\(\.\./pictures/", "](", text)
    text = re.sub(r"\]\(([\w-]+)\.md(#[\w-]+)?\)", r"](\1.html\2)", text)
    return MarkdownIt("commonmark").enable("table").render(text)


def write_pdf(html: str, folder: Path) -> None:
    """All pages as one PDF on A4, by Qt; no picture wider than the paper."""
    os.environ["QT_HASH_SEED"] = "0"  # else Qt writes the fonts in another order each time
    from PySide6.QtCore import QMarginsF, Qt, QUrl, QUuid
    from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

    application = QGuiApplication.instance() or QGuiApplication([])
    writer = QPdfWriter(str(folder / PDF))
    writer.setTitle("ecgfinder guide")
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), b"ecgfinder guide"))
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(18, 18, 18, 18))
    )
    document = QTextDocument()
    document.setDefaultFont(text_font())
    document.setDefaultStyleSheet("pre, code { font-family: monospace; } td, th { padding: 2px 6px; }")
    for name in pictures_in_html(html):
        picture = QImage(str(folder / name)).scaledToWidth(PICTURE_PX, Qt.TransformationMode.SmoothTransformation)
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), picture)
    document.setHtml(html.replace("<img ", '<img width="620" '))
    document.print_(writer)
    del writer  # closes the file
    _settle(folder / PDF)
    del application


@cache
def text_font() -> QFont:
    """The program's font, from memory: Qt orders a PDF's fonts by the paths of their files."""
    from PySide6.QtGui import QFont, QFontDatabase

    loaded = [QFontDatabase.addApplicationFontFromData(path.read_bytes()) for path in sorted(FONTS.glob("*.otf"))]
    made = QFont(QFontDatabase.applicationFontFamilies(loaded[0]))
    made.setPointSizeF(10)
    return made


def _settle(path: Path) -> None:
    """Put SOURCE_DATE_EPOCH in the place of the clock in a PDF, so that the same pages are the same bytes."""
    when = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    text = re.sub(rb"\(D:\d{14}", when.strftime("(D:%Y%m%d%H%M%S").encode(), path.read_bytes())
    dates = rb'Date="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d'
    path.write_bytes(re.sub(dates, when.strftime('Date="%Y-%m-%dT%H:%M:%S').encode(), text))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
