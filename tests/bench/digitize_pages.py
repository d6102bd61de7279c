"""Pages of printed ECGs to try the digitiser on: drawn here, independently of the program's own paper, then spoilt.

A page is drawn with Pillow from a random `PageSpec` (layout, grid, fonts, resolution), then tilted, put in perspective,
shaded, creased, written on, blurred and compressed as scans and photos are.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFilter, ImageFont
from scipy import signal

LEADS = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")
CABRERA = ("aVL", "I", "aVR", "II", "aVF", "III", *LEADS[6:])
"""Cabrera's order, in which aVR is printed upside down as -aVR."""

RATE_HZ = 100

COLUMNS = {
    "3x4": 4,
    "3x4+1": 4,
    "3x4+3": 4,
    "6x2": 2,
    "12x1": 1,
}
RHYTHM = {"3x4+1": ("II",), "3x4+3": ("V1", "II", "V5")}

GRIDS = {
    "pink": ((250, 214, 214), (240, 160, 160), (255, 250, 250)),
    "red": ((240, 150, 140), (225, 80, 70), (255, 245, 240)),
    "orange": ((250, 215, 170), (240, 170, 100), (255, 250, 242)),
    "blue": ((205, 220, 245), (140, 170, 225), (250, 252, 255)),
    "green": ((205, 232, 205), (140, 195, 140), (250, 255, 250)),
    "grey": ((222, 222, 222), (178, 178, 178), (252, 252, 252)),
    "black": ((190, 190, 190), (120, 120, 120), (250, 250, 250)),
    "none": None,
}
"""Colours of the 1 mm lines, of the 5 mm lines, and of the paper."""

_FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/Library/Fonts"), Path("C:/Windows/Fonts"))


@dataclass(frozen=True, slots=True)
class PageSpec:
    """Everything that makes one page, all of it drawn from `seed`."""

    seed: int
    layout: str
    grid: str
    dpi: int
    pen_mm: float
    rotation_deg: float
    perspective: float
    shadow: float
    creases: int
    jpeg_quality: int
    blur_px: float
    strokes: int
    pulse: str
    separators: bool
    fine_lines: bool
    cabrera: bool = False
    by_row: bool = False

    @property
    def leads(self) -> tuple[str, ...]:
        """The leads in the order in which the columns are filled."""
        if self.by_row:
            rows = len(LEADS) // COLUMNS[self.layout]
            return tuple(LEADS[place % rows * COLUMNS[self.layout] + place // rows] for place in range(len(LEADS)))
        return CABRERA if self.cabrera else LEADS

    @property
    def rhythm(self) -> tuple[str, ...]:
        """Leads that are printed over the whole width below the columns."""
        return RHYTHM.get(self.layout, ())


def draw_spec(seed: int) -> PageSpec:
    """A random page; the same seed gives the same page."""
    rng = np.random.default_rng(seed)
    photo = rng.random() < 0.5
    grid = str(rng.choice(list(GRIDS), p=[0.3, 0.15, 0.12, 0.1, 0.08, 0.12, 0.08, 0.05]))
    return PageSpec(
        seed=seed,
        layout=str(rng.choice(list(COLUMNS), p=[0.2, 0.35, 0.15, 0.2, 0.1])),
        grid=grid,
        dpi=int(rng.choice([100, 120, 150, 200, 250, 300])),
        pen_mm=float(rng.uniform(0.25, 0.5)),
        rotation_deg=float(rng.uniform(-6, 6)) if rng.random() < 0.7 and grid != "none" else 0.0,
        perspective=float(rng.uniform(0, 0.06)) if photo and grid != "none" else 0.0,
        shadow=float(rng.uniform(0.1, 0.5)) if photo else 0.0,
        creases=int(rng.integers(0, 3)) if photo else 0,
        jpeg_quality=int(rng.integers(30, 91)),
        blur_px=float(rng.uniform(0, 1.0)),
        strokes=int(rng.integers(0, 4)),
        pulse=str(rng.choice(["start", "start", "start", "end", "none"])),
        separators=bool(rng.random() < 0.4),
        fine_lines=bool(rng.random() < 0.9),
    )


def masked(twelve_mv: npt.NDArray[np.float32], spec: PageSpec) -> npt.NDArray[np.float32]:
    """The ECG as far as the page shows it: (12, 1000) mV with NaN where a lead is not printed."""
    out = np.full_like(twelve_mv, np.nan)
    columns = COLUMNS[spec.layout]
    per_column, samples = len(LEADS) // columns, twelve_mv.shape[1] // columns
    for place, lead in enumerate(spec.leads):
        index, begin = LEADS.index(lead), place // per_column * samples
        out[index, begin : begin + samples] = twelve_mv[index, begin : begin + samples]
    for lead in spec.rhythm:
        out[LEADS.index(lead)] = twelve_mv[LEADS.index(lead)]
    return out


def render_page(twelve_mv: npt.NDArray[np.float32], spec: PageSpec) -> bytes:
    """A JPEG of the page; `twelve_mv` has shape (12, 1000) at 100 Hz."""
    rng = np.random.default_rng(spec.seed + 1_000_003)
    sheet = _Sheet(spec, rng)
    sheet.draw_grid()
    sheet.draw_traces(twelve_mv)
    sheet.draw_texts()
    page = sheet.finished()
    page = _tilted(page, spec, rng)
    page = _shaded(page, spec, rng)
    if spec.blur_px > 0.2:
        page = page.filter(ImageFilter.GaussianBlur(spec.blur_px))
    out = io.BytesIO()
    page.save(out, "JPEG", quality=spec.jpeg_quality, **({"dpi": (spec.dpi, spec.dpi)} if spec.grid == "none" else {}))
    return out.getvalue()


class _Sheet:
    """The unspoilt page while it is drawn, in millimetres, above its final resolution."""

    width_mm, height_mm = 285.0, 205.0

    def __init__(self, spec: PageSpec, rng: np.random.Generator) -> None:
        self.spec, self.rng = spec, rng
        self.oversampling = 2 if spec.dpi <= 200 else 1
        self.px_mm = spec.dpi / 25.4 * self.oversampling
        colours = GRIDS[spec.grid]
        paper = colours[2] if colours else (253, 253, 252)
        self.image = Image.new("RGB", (round(self.width_mm * self.px_mm), round(self.height_mm * self.px_mm)), paper)
        self.pen = ImageDraw.Draw(self.image)
        self.ink = (int(rng.integers(0, 60)),) * 3
        self.left_mm = float(rng.uniform(16, 22))
        self.top_mm = float(rng.uniform(18, 30))

    def px(self, mm: float) -> float:
        return mm * self.px_mm

    def draw_grid(self) -> None:
        colours = GRIDS[self.spec.grid]
        if colours is None:
            return
        offset_x, offset_y = self.rng.uniform(0, 5, 2)
        kinds = ((1, colours[0], 0.12), (5, colours[1], 0.2)) if self.spec.fine_lines else ((5, colours[1], 0.2),)
        for step, colour, width_mm in kinds:
            width = max(1, round(self.px(width_mm)))
            for x in np.arange(offset_x % step, self.width_mm, step):
                self.pen.line([(self.px(x), 0), (self.px(x), self.image.height)], fill=colour, width=width)
            for y in np.arange(offset_y % step, self.height_mm, step):
                self.pen.line([(0, self.px(y)), (self.image.width, self.px(y))], fill=colour, width=width)

    def draw_traces(self, twelve_mv: npt.NDArray[np.float32]) -> None:
        columns = COLUMNS[self.spec.layout]
        per_column = len(LEADS) // columns
        rows = per_column + len(self.spec.rhythm)
        spacing = (self.height_mm - self.top_mm - 12) / rows
        fine = signal.resample_poly(twelve_mv, 5, 1, axis=1, padtype="line")
        samples = fine.shape[1] // columns
        for row in range(rows):
            level = self.top_mm + (row + 0.55) * spacing
            self._pulse(level)
            if row >= per_column:
                lead = self.spec.rhythm[row - per_column]
                self._trace(fine[LEADS.index(lead)], 0, level, lead)
                continue
            for column in range(columns):
                begin = column * samples
                self._short_lead(fine, self.spec.leads[column * per_column + row], begin, samples, level)
                if column and self.spec.separators:
                    x = self.px(self.left_mm + begin / 500 * 25)
                    line = [(x, self.px(level - 4)), (x, self.px(level + 4))]
                    self.pen.line(line, fill=self.ink, width=max(1, round(self.px(0.2))))

    def _short_lead(
        self, fine_mv: npt.NDArray[np.float32], lead: str, begin: int, samples: int, level_mm: float
    ) -> None:
        mv, name = fine_mv[LEADS.index(lead), begin : begin + samples], lead
        if self.spec.cabrera and lead == "aVR":
            mv, name = -mv, f"-{lead}"
        self._trace(mv, begin, level_mm, name)

    def _trace(self, mv: npt.NDArray[np.float32], begin: int, level_mm: float, lead: str) -> None:
        x = self.px_mm * (self.left_mm + (begin + np.arange(len(mv))) / 500 * 25)
        y = self.px_mm * (level_mm - 10 * mv)
        width = max(1, round(self.px(self.spec.pen_mm)))
        self.pen.line(list(zip(x.tolist(), y.tolist(), strict=True)), fill=self.ink, width=width, joint="curve")
        above = level_mm - self.rng.uniform(5.5, 8)
        self._text(x[0] / self.px_mm + 1, above, lead, 3.2)

    def _pulse(self, level_mm: float) -> None:
        if self.spec.pulse == "none":
            return
        left = self.left_mm - 7 if self.spec.pulse == "start" else self.left_mm + 250.5
        corners = [(0, 0), (1, 0), (1, -10), (6, -10), (6, 0), (7, 0)]
        points = [(self.px(left + x), self.px(level_mm + y)) for x, y in corners]
        self.pen.line(points, fill=self.ink, width=max(1, round(self.px(self.spec.pen_mm))))

    def draw_texts(self) -> None:
        if self.spec.grid == "none" or self.rng.random() < 0.8:
            self._text(20, 5, "ID 000000   25 mm/s   10 mm/mV   0.05-150 Hz", 3.5)
            self._text(20, 10, "Vent. rate  72 BPM    PR interval  160 ms", 3.5)
        self._text(20, self.height_mm - 7, "25.0 mm/s   10.0 mm/mV   Filter 150 Hz", 3)
        for _ in range(self.spec.strokes):
            self._stroke()

    def _text(self, x_mm: float, y_mm: float, text: str, height_mm: float) -> None:
        font = _font(self.spec.seed, round(self.px(height_mm)))
        self.pen.text((self.px(x_mm), self.px(y_mm)), text, fill=self.ink, font=font)

    def _stroke(self) -> None:
        """Something like a written word: a looping line, mostly beside the traces, sometimes across one."""
        start = np.array([self.rng.uniform(30, 240), self.rng.uniform(5, self.height_mm - 10)])
        t = np.linspace(0, 1, 60)
        x = start[0] + t * self.rng.uniform(8, 25) + np.sin(t * self.rng.uniform(15, 30))
        y = start[1] + self.rng.uniform(1, 2.5) * np.sin(t * self.rng.uniform(20, 40) + self.rng.uniform(0, 6))
        colour = (30, 40, 140) if self.rng.random() < 0.6 else self.ink
        points = [(self.px(float(a)), self.px(float(b))) for a, b in zip(x, y, strict=True)]
        self.pen.line(points, fill=colour, width=max(1, round(self.px(0.35))))

    def finished(self) -> Image.Image:
        return self.image.reduce(self.oversampling) if self.oversampling > 1 else self.image


@cache
def _font(seed: int, size_px: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    names = (
        "DejaVuSans.ttf",
        "DejaVuSans-Bold.ttf",
        "DejaVuSansMono.ttf",
        "DejaVuSerif.ttf",
        "LiberationSans-Regular.ttf",
    )
    for name in (names[seed % len(names)], *names):
        for folder in _FONT_FOLDERS:
            for path in folder.rglob(name):
                return ImageFont.truetype(str(path), max(size_px, 6))
    return ImageFont.load_default(max(size_px, 6))


def _tilted(page: Image.Image, spec: PageSpec, rng: np.random.Generator) -> Image.Image:
    """Rotation and perspective on a desk, the page staying wholly in the picture."""
    if spec.rotation_deg == 0 and spec.perspective == 0:
        return page
    width, height = page.size
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float64) - (width / 2, height / 2)
    angle = np.radians(spec.rotation_deg)
    turned = corners @ np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    turned *= 1 - spec.perspective * rng.uniform(0, 1, (4, 2))
    size = np.ceil(np.ptp(turned, axis=0) + rng.uniform(0, 0.06) * width).astype(int)
    target = turned - turned.min(axis=0) + (size - np.ptp(turned, axis=0)) / 2
    coefficients = _projective(target, corners + np.array([width / 2, height / 2]))
    desk = tuple(int(value) for value in rng.integers(40, 255, 3)) if spec.shadow else (255, 255, 255)
    return page.transform(
        (int(size[0]), int(size[1])),
        Image.Transform.PERSPECTIVE,
        coefficients,
        Image.Resampling.BICUBIC,
        fillcolor=desk,
    )


def _projective(source: npt.NDArray[np.float64], target: npt.NDArray[np.float64]) -> list[float]:
    """The eight coefficients that take `source` points to `target` points."""
    rows, values = [], []
    for (x, y), (u, v) in zip(source, target, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    return [float(value) for value in np.linalg.solve(np.array(rows), np.array(values))]


def _shaded(page: Image.Image, spec: PageSpec, rng: np.random.Generator) -> Image.Image:
    """Uneven light, creases and the sensor's noise."""
    width, height = page.size
    x, y = np.meshgrid(np.linspace(-1, 1, width, dtype=np.float32), np.linspace(-1, 1, height, dtype=np.float32))
    angle = rng.uniform(0, 2 * np.pi)
    slope = (x * np.cos(angle) + y * np.sin(angle) + 1.5) / 3
    light = 1 - spec.shadow * np.clip(slope, 0, 1)
    for _ in range(spec.creases):
        angle, offset = rng.uniform(0, np.pi), rng.uniform(-0.6, 0.6)
        distance = x * np.cos(angle) + y * np.sin(angle) - offset
        light = light * (
            1 - 0.25 * np.exp(-((distance / 0.006) ** 2)) + 0.1 * np.exp(-(((distance - 0.012) / 0.006) ** 2))
        )
    noise = rng.normal(0, rng.uniform(0, 5) if spec.shadow else 1, (height, width)).astype(np.float32)
    pixels = np.asarray(page, dtype=np.float32) * light[..., None] + noise[..., None]
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
