"""Which part of the paper is seen, and how large: shared by the papers that are compared."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

MOST_PX_PER_MM = 40.0
_LEAST_PX_PER_MM = 0.2
_SNAPS = (5, 10)
"""In fit mode a large box of 5 mm is a whole number of pixels, or of halves."""
_WORTH = 0.93  # of the scale that would fit


class Camera(QObject):
    """Zoom and position. Until the user zooms, the paper is as large as fits into the smallest of its views.

    `scrolled` tells all views of longer recordings from which second on they are looked at.
    """

    changed = Signal()
    scrolled = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fits: dict[int, float] = {}
        self._zoom_px_per_mm: float | None = None
        self.x_mm = 0.0
        self.y_mm = 0.0

    @property
    def is_fitted(self) -> bool:
        """Whether the paper is as large as fits."""
        return self._zoom_px_per_mm is None

    @property
    def fit_px_per_mm(self) -> float:
        """The scale at which every view shows its whole paper."""
        fit = min(self._fits.values(), default=2.0)
        snapped = (int(fit * snap) / snap for snap in _SNAPS)
        return max(next((scale for scale in snapped if scale >= _WORTH * fit), fit), _LEAST_PX_PER_MM)

    @property
    def px_per_mm(self) -> float:
        """Pixels (device independent) to the millimetre."""
        return self.fit_px_per_mm if self._zoom_px_per_mm is None else self._zoom_px_per_mm

    def offer_fit(self, view: QObject, px_per_mm: float) -> None:
        """A view tells at which scale its paper fits into it."""
        before = self.px_per_mm
        self._fits[id(view)] = px_per_mm
        if self.px_per_mm != before:
            self.changed.emit()

    def forget(self, view: QObject) -> None:
        """A view shows no paper any more."""
        before = self.px_per_mm
        self._fits.pop(id(view), None)
        if self.px_per_mm != before:
            self.changed.emit()

    def zoom_to(self, px_per_mm: float, at_x_mm: float = 0.0, at_y_mm: float = 0.0) -> None:
        """Zoom so that the point of the paper stays where it is seen."""
        before = self.px_per_mm
        after = min(max(px_per_mm, self.fit_px_per_mm), MOST_PX_PER_MM)
        self._zoom_px_per_mm = None if after == self.fit_px_per_mm else after
        self.x_mm = at_x_mm - (at_x_mm - self.x_mm) * before / after
        self.y_mm = at_y_mm - (at_y_mm - self.y_mm) * before / after
        self.changed.emit()

    def set_scale(self, px_per_mm: float) -> None:
        """Use just this scale, also if the paper could be larger."""
        self._zoom_px_per_mm = min(px_per_mm, MOST_PX_PER_MM)
        self.changed.emit()

    def move_to(self, x_mm: float, y_mm: float) -> None:
        """Put a point of the paper into the upper left corner."""
        self.x_mm, self.y_mm = x_mm, y_mm
        self.changed.emit()

    def scroll_to(self, start_s: float) -> None:
        """Look at longer recordings from this second on."""
        self.scrolled.emit(start_s)

    def reset(self) -> None:
        """Show the whole paper again."""
        self._zoom_px_per_mm = None
        self.move_to(0.0, 0.0)
