"""A picture being digitised: the page, what was corrected by hand, and what was found with that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from ecgfinder.domain import Ecg, UserFacingError
from ecgfinder.gui import pictures
from ecgfinder.gui.models.pyramid import Pyramid, pyramid, to_image
from ecgfinder.gui.pictures import Picture
from ecgfinder.gui.tasks import Progress, Task, TaskRunner

if TYPE_CHECKING:
    from ecgfinder.digitize import Corrections, Digitised, TracePath

Points = npt.NDArray[np.float64]

LEAST_SURE = 0.5
"""A page or lead less sure than this is used only after a deliberate word of the user."""

_MOST_THUMBNAILS = 100
_RUN_AFTER_MS = 450  # so that several corrections in a row make one run


@dataclass(frozen=True, slots=True, eq=False)
class Choices:
    """What the user decided: corrections for the digitiser, and leads that are not to be used."""

    corrections: Corrections
    left_out: frozenset[str] = frozenset()


class Digitising(QObject):
    """Digitises off the GUI thread, again after each correction; the newest run wins.

    `shown` carries the upright picture as a Pyramid. `chosen` tells that the choices changed, `found` that `result` or
    `error` did, `running_changed` whether work is under way; `thumbnail` the number and image of a page.
    """

    shown = Signal(object)
    chosen = Signal()
    found = Signal()
    running_changed = Signal(bool)
    thumbnail = Signal(int, object)

    def __init__(self, runner: TaskRunner, picture: Picture, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self.picture = runner, picture
        self.choices = Choices(_untouched())
        self._undone: list[Choices] = []
        self.result: Digitised | None = None
        self.error: UserFacingError | None = None
        self.running = False
        self._task: Task | None = None
        self._found_with: Corrections | None = None
        self._soon = QTimer(self, singleShot=True, interval=_RUN_AFTER_MS)
        self._soon.timeout.connect(self.run)

    # ---- what is known -----------------------------------------------------------------------------------------

    @property
    def corrections(self) -> Corrections:
        """What was corrected by hand."""
        return self.choices.corrections

    @property
    def at_rest(self) -> bool:
        """Whether nothing is digitised nor about to be."""
        return not self.running and not self._soon.isActive()

    @property
    def up_to_date(self) -> bool:
        """Whether a result is there that follows from the present corrections."""
        return self.result is not None and self.at_rest and self._found_with is self.corrections

    @property
    def sure(self) -> bool:
        """Whether the page is sure enough to be used without a second look."""
        return self.result is not None and self.result.confidence >= LEAST_SURE and not self.unsure_leads

    @property
    def unsure_leads(self) -> tuple[str, ...]:
        """The leads in use that are less sure than `LEAST_SURE`."""
        found = self.result.lead_confidence if self.result else {}
        return tuple(lead for lead in found if found[lead] < LEAST_SURE and lead not in self.choices.left_out)

    @property
    def can_undo(self) -> bool:
        """Whether a correction can be taken back."""
        return bool(self._undone)

    @property
    def ecg(self) -> Ecg | None:
        """The recovered ECG without the leads that were left out."""
        if self.result is None:
            return None
        return replace(pictures.without_leads(self.result.ecg, self.choices.left_out), source=self.picture.path.name)

    # ---- the picture -------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Show the picture and digitise it."""
        self._show()
        self.run()

    def load_thumbnails(self, number: int = 0) -> None:
        """Make small images of the file's pages, one after the other."""
        if self.picture.n_pages == 1 or number >= min(self.picture.n_pages, _MOST_THUMBNAILS):
            return
        picture = self.picture

        def made(image: QImage | None) -> None:
            if image is not None:
                self.thumbnail.emit(number, image)
            self.load_thumbnails(number + 1)

        self._runner.start(
            "Showing the pages",
            lambda _: to_image(pictures.thumbnail(picture, number)),
            on_done=made,
            on_failed=lambda _: made(None),
            supersedes=self._key("thumbnails"),
        )

    def open_page(self, number: int) -> None:
        """Take another page; corrections that belong to the old one are forgotten."""
        if number == self.picture.number:
            return
        self._stop_waiting()
        picture = self.picture
        self._work("Opening the page", lambda _: pictures.open_page_beside(picture, number), self._page_opened, "page")

    def _page_opened(self, picture: Picture) -> None:
        self.picture = picture
        self._undone.clear()
        before = self.corrections
        kept = replace(_untouched(), speed_mm_s=before.speed_mm_s, gain_mm_mv=before.gain_mm_mv)
        self._begin_anew(Choices(kept))

    def turn(self, by_deg: int) -> None:
        """Turn the picture clockwise by a multiple of 90 degrees; what was placed on it is forgotten."""
        turned = (self.corrections.rotation_deg + by_deg) % 360
        self._remember()
        kept = replace(self.corrections, rotation_deg=turned, corners_px=None, row_levels_px=None, traces=())
        self._begin_anew(Choices(kept, self.choices.left_out))

    def _begin_anew(self, choices: Choices) -> None:
        self.choices, self.result, self.error = choices, None, None
        self.chosen.emit()
        self.found.emit()
        self.start()

    def _show(self) -> None:
        picture, rotation_deg = self.picture, self.corrections.rotation_deg
        width, height = picture.page.full_size
        size = (height, width) if rotation_deg % 180 else (width, height)

        def work() -> Pyramid:
            return pyramid(pictures.upright_pixels(picture, rotation_deg), size)

        self._runner.start(
            "Showing the picture", lambda _: work(), on_done=self.shown.emit, supersedes=self._key("show")
        )

    # ---- corrections -------------------------------------------------------------------------------------------

    def correct(self, **changes: Any) -> None:  # noqa: ANN401 - fields of Corrections
        """Change some of the corrections, and digitise anew as soon as the user rests."""
        self._remember()
        self._choose(replace(self.choices, corrections=replace(self.corrections, **changes)))

    def draw_lead(self, lead: str, row: int, points_px: Points) -> None:
        """Take a trace drawn by hand for a lead: points (n, 2) of the upright picture at its full size."""
        from ecgfinder.digitize import TracePath

        others = tuple(path for path in self.corrections.traces if (path.lead, path.row) != (lead, row))
        self.correct(traces=(*others, TracePath(lead, row, points_px)))

    def forget_drawn(self, lead: str) -> None:
        """Follow a lead's trace by itself again."""
        self.correct(traces=tuple(path for path in self.corrections.traces if path.lead != lead))

    def leave_out(self, lead: str, *, out: bool) -> None:
        """Do not use a lead, or use it again; nothing needs to be digitised for that."""
        left_out = self.choices.left_out | {lead} if out else self.choices.left_out - {lead}
        if left_out != self.choices.left_out:
            self._remember()
            self.choices = replace(self.choices, left_out=left_out)
            self.chosen.emit()

    def undo(self) -> None:
        """Take the last correction back."""
        if self._undone:
            self._return_to(self._undone.pop())

    def start_over(self) -> None:
        """Forget all corrections."""
        self._remember()
        self._return_to(Choices(_untouched()))

    def _return_to(self, choices: Choices) -> None:
        if choices.corrections.rotation_deg != self.corrections.rotation_deg:
            self._begin_anew(choices)
        elif choices.corrections is not self.corrections:
            self._choose(choices)
        else:
            self.choices = choices
            self.chosen.emit()

    def _remember(self) -> None:
        self._undone.append(self.choices)

    def _choose(self, choices: Choices) -> None:
        self.choices = choices
        self._soon.start()
        self.chosen.emit()

    # ---- work --------------------------------------------------------------------------------------------------

    def run(self) -> None:
        """Digitise now."""
        self._soon.stop()
        picture, corrections = self.picture, self.corrections
        self._work(
            "Digitising",
            lambda progress: pictures.digitised(picture, corrections, progress.check),
            lambda result: self._found(result, corrections),
            "digitise",
        )

    def stop(self) -> None:
        """Do not wait for the work under way; what was found before stays."""
        self._stop_waiting()
        self._runner.cancel(self._key("page"))
        self._set_running(on=False)

    def close(self) -> None:
        """The view is closed: nothing is waited for any more."""
        self.stop()
        for kind in ("show", "thumbnails"):
            self._runner.cancel(self._key(kind))

    def _stop_waiting(self) -> None:
        self._soon.stop()
        self._runner.cancel(self._key("digitise"))

    def _work(self, name: str, work: Callable[[Progress], Any], done: Callable[[Any], None], key: str) -> None:
        self._set_running(on=True)
        self._task = self._runner.start(
            name,
            work,
            lane="model",
            on_done=done,
            on_failed=self._failed,
            on_cancelled=lambda: self._cancelled(task),
            supersedes=self._key(key),
        )
        task = self._task

    def _key(self, kind: str) -> str:
        return f"{kind} of picture {id(self)}"

    def _found(self, result: Digitised, corrections: Corrections) -> None:
        self.result, self.error, self._found_with = result, None, corrections
        self._set_running(on=False)
        self.found.emit()

    def _failed(self, error: Exception) -> None:
        self._set_running(on=False)
        if not isinstance(error, UserFacingError):
            self._runner.failed.emit(error)
            return
        self.result, self.error = None, error
        self.found.emit()

    def _cancelled(self, task: Task) -> None:
        if task is self._task:  # and not one that a newer took the place of
            self._set_running(on=False)

    def _set_running(self, *, on: bool) -> None:
        if on != self.running:
            self.running = on
            self.running_changed.emit(on)


def _untouched() -> Corrections:
    from ecgfinder.digitize import Corrections

    return Corrections()


def merged_trace(result: Digitised | None, lead: str, points_px: Points) -> TracePath | None:
    """What was drawn by hand, (n, 2) from left to right, with what was followed before and after it.

    What was lost elsewhere stays lost. A lead printed twice is meant where the hand drew. None where the lead was not
    found.
    """
    found = [path for path in result.geometry.paths if path.lead == lead] if result else []
    if not found:
        return None
    middle = float(points_px[:, 1].mean())
    meant = min(found, key=lambda path: abs(_height(path) - middle))
    start, stop = _between(meant.points_px[:, 0], points_px[0, 0], points_px[-1, 0])
    return replace(meant, points_px=np.concatenate([meant.points_px[:start], points_px, meant.points_px[stop:]]))


def _between(x: Points, left: float, right: float) -> tuple[int, int]:
    """The first and past the last of the places that lie within; where none does, the place between them twice."""
    inside = np.flatnonzero((x >= left) & (x <= right))
    if len(inside):
        return int(inside[0]), int(inside[-1]) + 1
    before = np.flatnonzero(x < left)
    place = int(before[-1]) + 1 if len(before) else 0
    return place, place


def place_of(result: Digitised, lead: str, time_s: float) -> tuple[float, float] | None:
    """Where on the picture a lead's trace stands at a time of the recovered ECG; None where it is unknown."""
    paths = [path for path in result.geometry.paths if path.lead == lead]
    recovered = np.flatnonzero(np.isfinite(result.ecg.lead_mv(lead))) if paths else np.array([])
    if not len(recovered):
        return None
    points = paths[-1].points_px  # the rhythm row is the one that was recovered
    column = round(time_s * result.ecg.rate_hz) - int(recovered[0]) + int(np.flatnonzero(np.isfinite(points[:, 0]))[0])
    if not 0 <= column < len(points) or np.isnan(points[column]).any():
        return None
    return float(points[column, 0]), float(points[column, 1])


def _height(path: TracePath) -> float:
    points = path.points_px if path.box_px is None else path.box_px
    return float(np.nanmean(points[:, 1]))
