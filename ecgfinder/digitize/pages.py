"""Opening a scan, photo, screenshot or PDF page as pixels the right way up.

Pillow opens pictures, pypdfium2 draws PDF pages; both are imported only here and only when needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ecgfinder.digitize.errors import UnreadablePictureError

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = 120_000_000
"""A picture with more pixels is refused before it is decoded."""

LONGEST_SIDE = 3400
"""A larger picture is reduced to this: 11 pixels a millimetre over A4 is more than any tracing needs."""

FEWEST_PIXELS = 300
"""A picture with a shorter side than this many pixels shows no readable ECG."""

PDF_DPI = 250
_UNREADABLE = (OSError, ValueError, SyntaxError, EOFError)
_ORIENTATION = 0x0112  # EXIF tag; 5 to 8 lie on their side


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """A picture as it is looked at: `rgb` of shape (height, width, 3), uint8, upright by its EXIF note.

    `full_size` is (width, height) before reduction; `pixels_per_mm` is what the file states, if it does.
    """

    rgb: npt.NDArray[np.uint8]
    full_size: tuple[int, int]
    pixels_per_mm: float | None = None

    @property
    def reduction(self) -> float:
        """Pixels of the full picture per pixel of `rgb`."""
        return self.full_size[0] / int(self.rgb.shape[1])


def open_page(path: Path, page: int = 0, longest_side: int = LONGEST_SIDE) -> Page:
    """The picture of `path`, or page `page` (from 0) of a PDF, drawn with at most `longest_side` pixels.

    UnreadablePictureError when it is neither, damaged, too small or too large.
    """
    try:
        with path.open("rb") as file:
            head = file.read(1024)
    except OSError as error:
        raise UnreadablePictureError(f"cannot be opened ({error.strerror or error})", path=path) from error
    if b"%PDF-" in head:
        return _pdf_page(path, page, longest_side)
    return _picture(path, page)


def page_of_pixels(rgb: npt.NDArray[np.uint8], path: Path) -> Page:
    """Pixels (height, width, 3) from elsewhere than a file as a page; `path` names them in errors."""
    from PIL import Image

    height, width, _ = rgb.shape
    _check_size(width, height, path)
    return _reduced(Image.fromarray(rgb), (width, height), None)


def count_pages(path: Path) -> int:
    """How many pages a PDF or TIFF has; 1 for any other picture."""
    with path.open("rb") as file:
        if b"%PDF-" not in file.read(1024):
            return _count_frames(path)
    import pypdfium2

    try:
        with pypdfium2.PdfDocument(path) as document:
            return len(document)
    except pypdfium2.PdfiumError as error:
        raise UnreadablePictureError(f"is a PDF that cannot be read ({error})", path=path) from error


def _count_frames(path: Path) -> int:
    from PIL import Image

    try:
        with Image.open(path) as image:
            return _frames(image)
    except _UNREADABLE:
        return 1


def _frames(image: Image) -> int:
    """The pages of a TIFF; the frames of an animation are no pages."""
    return int(getattr(image, "n_frames", 1)) if image.format == "TIFF" else 1


def _picture(path: Path, page: int) -> Page:
    from PIL import Image, ImageOps

    try:
        with Image.open(path) as image:
            if page >= _frames(image):
                raise UnreadablePictureError(f"has no page {page + 1}", path=path)
            image.seek(page)
            _check_size(image.width, image.height, path)
            density, (width, height) = _stated_density(image), image.size
            turned = image.getexif().get(_ORIENTATION, 1) in {5, 6, 7, 8}
            image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            upright = ImageOps.exif_transpose(image)
            return _reduced(_on_white(upright), (height, width) if turned else (width, height), density)
    except UnreadablePictureError:
        raise
    except (*_UNREADABLE, MemoryError, Image.DecompressionBombError) as error:
        reason = "is no picture or PDF that can be read"
        raise UnreadablePictureError(reason, path=path, advice="PNG, JPEG, TIFF, WebP and PDF are.") from error


def _pdf_page(path: Path, page: int, longest_side: int) -> Page:
    import pypdfium2

    try:
        with pypdfium2.PdfDocument(path) as document:
            if not 0 <= page < len(document):
                raise UnreadablePictureError(f"has {len(document)} pages, and no page {page + 1}", path=path)
            scale = PDF_DPI / 72
            longest = max(document[page].get_size()) * scale
            scale *= min(1.0, longest_side / max(longest, 1.0))
            image = document[page].render(scale=scale).to_pil().convert("RGB")
    except pypdfium2.PdfiumError as error:
        raise UnreadablePictureError(f"is a PDF that cannot be read ({error})", path=path) from error
    _check_size(image.width, image.height, path)
    return _reduced(image, image.size, scale * 72 / 25.4)


def _check_size(width: int, height: int, path: Path) -> None:
    if width * height > MOST_PIXELS:
        megapixels = f"{width * height / 1e6:.0f} megapixels"
        raise UnreadablePictureError(f"has {megapixels}", path=path, advice="Save it smaller.")
    if min(width, height) < FEWEST_PIXELS:
        raise UnreadablePictureError(
            f"is only {width} x {height} pixels", path=path, advice="Scan it at 150 dpi or more."
        )


def _stated_density(image: Image) -> float | None:
    """Pixels per millimetre where the file states a density that a scanner would; 72 and 96 dpi are defaults."""
    dpi = image.info.get("dpi")
    value = float(dpi[0]) if isinstance(dpi, tuple) and dpi else 0.0
    return value / 25.4 if 99 < value < 1300 else None


def _on_white(image: Image) -> Image:
    from PIL import Image as PillowImage

    if image.mode in {"I;16", "I", "F"}:
        values = np.asarray(image, dtype=np.float64)
        return PillowImage.fromarray((values * (255 / max(values.max(), 1.0))).astype(np.uint8)).convert("RGB")
    if "A" not in image.getbands() and "transparency" not in image.info:
        return image.convert("RGB")
    white = PillowImage.new("RGBA", image.size, "white")
    return PillowImage.alpha_composite(white, image.convert("RGBA")).convert("RGB")


def _reduced(image: Image, full_size: tuple[int, int], density: float | None) -> Page:
    from PIL import Image as PillowImage

    longest = max(image.size)
    if longest > LONGEST_SIDE:
        size = (round(image.width * LONGEST_SIDE / longest), round(image.height * LONGEST_SIDE / longest))
        image = image.resize(size, PillowImage.Resampling.BOX, reducing_gap=2.0)
    scale = image.width / full_size[0]
    return Page(np.asarray(image, dtype=np.uint8), full_size, density and density * scale)
