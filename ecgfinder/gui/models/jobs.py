"""Long work on libraries: progress with pace, pause, cancel, and a sentence of what came of it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ecgfinder.domain import UserFacingError
from ecgfinder.gui.errors import tr_error
from ecgfinder.gui.tasks import Progress, Task, TaskRunner
from ecgfinder.gui.translate import tr

_LOOK_AGAIN_S = 0.05
_SECONDS_SHOWN = 90
_LEAST_S = 0.5  # before that a pace says nothing


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a job: a sentence, details a line each, whether the open library changed, which one to open."""

    sentence: str
    details: tuple[str, ...] = ()
    changed: bool = False
    opens: Path | None = None


class Control:
    """What a job's work holds: it tells how far it is, waits while it is paused, and ends where it was cancelled."""

    def __init__(self, progress: Progress, going: threading.Event, stopping: threading.Event) -> None:
        self._progress, self._going, self._stopping = progress, going, stopping
        self._paused_s = 0.0
        self._started_s = time.monotonic()

    def tell(self, done: int, total: int) -> None:
        """Report how far the work is; raises CancelledError once it is to end."""
        self.wait_while_paused()
        if self._stopping.is_set():
            self._progress.cancel()
        self._progress.report(done, total, pace_text(done, total, self.worked_s))

    def stopping(self) -> bool:
        """Whether to end after what is under way; waits while the job is paused."""
        self.wait_while_paused()
        return self._stopping.is_set() or self._progress.cancelled

    def report(self, done: int, total: int) -> None:
        """Report how far the work is; never ends it (that is asked by `stopping`)."""
        if not self._progress.cancelled:
            self._progress.report(done, total, pace_text(done, total, self.worked_s))

    @property
    def worked_s(self) -> float:
        """Seconds since the beginning, without the pauses."""
        return time.monotonic() - self._started_s - self._paused_s

    def wait_while_paused(self) -> None:
        """Come back when the job goes on or is to end."""
        since_s = time.monotonic()
        while not (self._going.wait(_LOOK_AGAIN_S) or self._stopping.is_set() or self._progress.cancelled):
            pass
        self._paused_s += time.monotonic() - since_s


class Job(QObject):
    """One piece of long work; they run in the "import" lane, one after the other.

    `ended` carries the Outcome, whatever happens; `failed` also the error where it is a bug.
    """

    progressed = Signal(int, int, str)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        runner: TaskRunner,
        name: str,
        work: Callable[[Control], Outcome],
        if_cancelled: Outcome | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = name
        self._runner, self._work = runner, work
        self._if_cancelled = if_cancelled or Outcome(tr("Cancelled. Nothing was changed."))
        self._going, self._stopping = threading.Event(), threading.Event()
        self._going.set()
        self._task: Task | None = None

    @property
    def running(self) -> bool:
        """Whether the work is under way."""
        return self._task is not None

    @property
    def paused(self) -> bool:
        """Whether the work waits to go on."""
        return not self._going.is_set()

    def start(self) -> None:
        """Begin."""
        self._runner.progressed.connect(self._told)
        self._task = self._runner.start(
            self.name,
            lambda progress: self._work(Control(progress, self._going, self._stopping)),
            lane="import",
            on_done=self._end,
            on_failed=self._fail,
            on_cancelled=lambda: self._end(self._if_cancelled),
        )

    def pause(self, on: bool) -> None:
        """Wait before the next step, or go on."""
        if on:
            self._going.clear()
        else:
            self._going.set()

    def cancel(self) -> None:
        """End at the next step."""
        self._stopping.set()

    def _told(self, name: str, done: int, total: int, text: str) -> None:
        if name == self.name:
            self.progressed.emit(done, total, text)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UserFacingError):
            self._end(Outcome(tr_error(error)))
        else:
            self._end(Outcome(tr("Something went wrong inside the program.")))
            self.failed.emit(error)

    def _end(self, outcome: Outcome) -> None:
        self._task = None
        self._runner.progressed.disconnect(self._told)
        self.ended.emit(outcome)


def pace_text(done: int, total: int, worked_s: float) -> str:
    """How far and how fast, such as "640 of 21,799, 62/s, 6 min left"."""
    so_far = tr("{done} of {total}", done=done, total=total)
    if worked_s < _LEAST_S or not done:
        return so_far
    pace = done / worked_s
    return f"{so_far}, " + tr("{pace}/s, {left} left", pace=f"{pace:.0f}", left=duration_text((total - done) / pace))


def duration_text(seconds: float) -> str:
    """A time to wait, in seconds or minutes."""
    if seconds < _SECONDS_SHOWN:
        return tr("{seconds} s", seconds=round(seconds))
    return tr("{minutes} min", minutes=round(seconds / 60))
