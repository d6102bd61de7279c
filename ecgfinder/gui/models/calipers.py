"""Calipers: what the user measured by hand, in time and voltage, with undo."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ecgfinder.paper import PaperPoint


@dataclass(frozen=True, slots=True)
class Caliper:
    """Two points in one lead."""

    first: PaperPoint
    second: PaperPoint

    @property
    def interval_ms(self) -> float:
        """Time between the points, never negative."""
        return abs(self.second.time_s - self.first.time_s) * 1000

    @property
    def rate_bpm(self) -> float | None:
        """The rate at which this interval would recur; None for no interval."""
        return 60_000 / self.interval_ms if self.interval_ms > 0 else None

    @property
    def amplitude_mv(self) -> float:
        """Voltage from the first point to the second."""
        return self.second.value_mv - self.first.value_mv

    def label(self) -> str:
        """What stands beside the caliper."""
        rate = "" if self.rate_bpm is None else f"   {self.rate_bpm:.0f}/min"
        return f"{self.interval_ms:.0f} ms{rate}   {self.amplitude_mv:+.2f} mV"


class Calipers(QObject):
    """The calipers on one ECG."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history: list[tuple[Caliper, ...]] = [()]
        self._undone: list[tuple[Caliper, ...]] = []
        self.march_out = False

    @property
    def items(self) -> tuple[Caliper, ...]:
        """The calipers, oldest first."""
        return self._history[-1]

    def add(self, caliper: Caliper) -> None:
        """Set another caliper."""
        self._put((*self.items, caliper))

    def clear(self) -> None:
        """Take all calipers away (can be undone)."""
        if self.items:
            self._put(())

    def forget(self) -> None:
        """Begin anew, for another ECG."""
        self._history, self._undone = [()], []
        self.changed.emit()

    def undo(self) -> None:
        """Take back the last change."""
        if len(self._history) > 1:
            self._undone.append(self._history.pop())
            self.changed.emit()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._undone:
            self._history.append(self._undone.pop())
            self.changed.emit()

    def set_march_out(self, on: bool) -> None:
        """Whether the newest caliper's interval is repeated along the lead."""
        self.march_out = on
        self.changed.emit()

    def _put(self, items: tuple[Caliper, ...]) -> None:
        self._history.append(items)
        self._undone.clear()
        self.changed.emit()
