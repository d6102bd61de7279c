"""What the digitising view asks of the core: scans, photos and PDF pages, and the ECGs on them.

Every call may take seconds and is made off the GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Ecg, UserFacingError
from ecgfinder.gui.translate import tr

if TYPE_CHECKING:
    from ecgfinder.digitize import Corrections, Digitised, Page

SUFFIXES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".bmp", ".gif", ".pdf")
"""What file dialogs offer as pictures; a file's kind is told by its first bytes."""

_HEAD = 1024
_THUMBNAIL_PX = 640
_SIGNATURES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"GIF8")
_PHONE_BRANDS = {b"heic", b"heix", b"mif1", b"msf1", b"avif"}  # a phone's photos, which may have to be converted
_PDFIUM = Lock()  # PDFium works in one thread at a time


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """An opened picture: page `number` (from 0) of the `n_pages` of a file, or of the pictures `among` which it was.

    `path` names it in errors and titles.
    """

    path: Path
    page: Page
    number: int = 0
    n_pages: int = 1
    among: tuple[Path, ...] = ()


def is_picture(path: Path) -> bool:
    """Whether the first bytes are those of a picture or a PDF; False also when it cannot be read."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    if head[128:132] == b"DICM":  # which may hold a PDF, but is read as DICOM
        return False
    bitmap = head[:2] == b"BM" and head[6:10] == bytes(4)
    webp = head[:4] == b"RIFF" and head[8:12] == b"WEBP"
    phone = head[4:8] == b"ftyp" and head[8:12] in _PHONE_BRANDS
    return head.startswith(_SIGNATURES) or bitmap or webp or phone or b"%PDF-" in head


def file_dialog_filter() -> str:
    """All that can be opened, as file dialogs want it: ECGs and pictures together, then each kind."""
    from ecgfinder.readers import file_dialog_filter as formats

    first, *others = formats().split(";;")
    suffixes = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    recordings = first[first.index("(") + 1 : -1]
    every, images = tr("ECGs and pictures"), tr("Pictures")
    return ";;".join([f"{every} ({recordings} {suffixes})", first, f"{images} ({suffixes})", *others])


def open_picture(path: Path, number: int = 0) -> Picture:
    """A picture, or a page of a PDF, the right way up. Raises UnreadablePictureError."""
    from ecgfinder.digitize import count_pages, open_page

    with _PDFIUM:
        return Picture(path, open_page(path, number), number, count_pages(path))


def pictures_among(paths: Sequence[Path]) -> tuple[Path, ...]:
    """The files and the files of the folders named, if all of them are pictures; empty if any is something else."""
    files = [file for path in paths for file in (sorted(path.iterdir()) if path.is_dir() else [path])]
    seen = tuple(file for file in files if not file.name.startswith("."))
    return seen if all(is_picture(file) for file in seen) else ()


def open_one_of(paths: tuple[Path, ...], number: int) -> Picture:
    """One of several pictures; of a PDF the first page. Raises UnreadablePictureError."""
    opened = open_picture(paths[number])
    return opened if len(paths) == 1 else replace(opened, number=number, n_pages=len(paths), among=paths)


def open_page_beside(picture: Picture, number: int) -> Picture:
    """Another page of the same file, or another of the pictures among which it was opened."""
    return open_one_of(picture.among, number) if picture.among else open_picture(picture.path, number)


def picture_of(rgb: npt.NDArray[np.uint8], title: str) -> Picture:
    """Pixels (height, width, 3) from elsewhere than a file, under a title. Raises UnreadablePictureError."""
    from ecgfinder.digitize.pages import page_of_pixels

    return Picture(Path(title), page_of_pixels(rgb, Path(title)))


def thumbnail(picture: Picture, number: int) -> npt.NDArray[np.uint8]:
    """Another page, small, shape (height, width, 3). Raises UnreadablePictureError."""
    from ecgfinder.digitize import open_page

    path, page = (picture.among[number], 0) if picture.among else (picture.path, number)
    with _PDFIUM:
        rgb = open_page(path, page, _THUMBNAIL_PX).rgb
    every = max(1, max(rgb.shape) // _THUMBNAIL_PX)
    return np.ascontiguousarray(rgb[::every, ::every])


def upright_pixels(picture: Picture, rotation_deg: int) -> npt.NDArray[np.uint8]:
    """The picture turned clockwise, shape (height, width, 3)."""
    quarters = round(rotation_deg / 90) % 4
    return np.ascontiguousarray(np.rot90(picture.page.rgb, -quarters))


def digitised(picture: Picture, corrections: Corrections, between_steps: Callable[[], None]) -> Digitised:
    """The ECG of a page. Raises UndigitisableError, and what `between_steps` raises."""
    from ecgfinder.digitize import digitize_page

    return digitize_page(picture.page, corrections, picture.path, between_steps)


def without_leads(ecg: Ecg, leads: Collection[str]) -> Ecg:
    """The ECG with these leads unknown, which a note says."""
    if not leads:
        return ecg
    signal_mv = ecg.signal_mv.copy()
    rows = [row for row, name in enumerate(ecg.lead_names) if name in leads]
    signal_mv[rows] = np.nan
    named = ", ".join(ecg.lead_names[row] for row in rows)
    return replace(ecg, signal_mv=signal_mv, notes=(*ecg.notes, f"Left out by hand: {named}."))


def save_record(ecg: Ecg, path: Path) -> Path:
    """Write a WFDB record; the header's path. Raises UserFacingError."""
    from ecgfinder.readers.writers import write_wfdb

    try:
        return write_wfdb(ecg, path)
    except OSError as error:
        reason = f"cannot be written ({error.strerror or error})"
        raise UserFacingError(reason, path=path, advice="Choose another folder.") from error
