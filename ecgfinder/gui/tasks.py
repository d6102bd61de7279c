"""Runs work off the GUI thread: progress, cancelling, errors brought back, newest of a kind wins."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any, Literal

from PySide6.QtCore import QObject, Qt, Signal

Lane = Literal["database", "model", "import", "files"]

_LANE_THREADS: dict[Lane, int] = {"database": 1, "model": 1, "import": 1, "files": 2}


class CancelledError(Exception):
    """Raised inside work that was cancelled; it is no failure."""


class Progress:
    """What work is handed: it reports how far it is, and asks whether it should go on."""

    def __init__(self, emit: Callable[[int, int, str], None], cancelled: Event) -> None:
        self._emit = emit
        self._cancelled = cancelled

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for this work any more."""
        return self._cancelled.is_set()

    def report(self, done: int, total: int, text: str = "") -> None:
        """Tell the GUI how far the work is; raises CancelledError once it is cancelled."""
        self.check()
        self._emit(done, total, text)

    def cancel(self) -> None:
        """End the work from inside: it is to be heard of as cancelled. Raises CancelledError."""
        self._cancelled.set()
        self.check()

    def check(self) -> None:
        """Raise CancelledError if nobody waits for this work any more."""
        if self.cancelled:
            raise CancelledError


class Task:
    """One piece of work under way. Nothing but its end is heard of it after a cancel."""

    def __init__(
        self,
        name: str,
        on_done: Callable[[Any], None] | None,
        on_failed: Callable[[Exception], None] | None,
        on_cancelled: Callable[[], None] | None,
    ) -> None:
        self.name = name
        self.on_done = on_done
        self.on_failed = on_failed
        self.on_cancelled = on_cancelled
        self.cancelled = Event()

    def cancel(self) -> None:
        """Ask the work to stop; its result will not arrive."""
        self.cancelled.set()


class TaskRunner(QObject):
    """Starts tasks in lanes; their callbacks are called in the GUI thread.

    The "database" lane is one thread that lives as long as the runner. `failed` carries the errors of tasks that were
    started without `on_failed`; `busy` tells whether any task runs; `progressed` is (name, done, total, text).
    """

    failed = Signal(object)
    busy = Signal(bool)
    progressed = Signal(str, int, int, str)
    _message = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            lane: ThreadPoolExecutor(threads, thread_name_prefix=f"ecgfinder-{lane}")
            for lane, threads in _LANE_THREADS.items()
        }
        self._active: list[Task] = []
        self._newest: dict[str, Task] = {}
        self._message.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def active(self) -> tuple[Task, ...]:
        """The tasks that have not ended, oldest first."""
        return tuple(self._active)

    def start(
        self,
        name: str,
        work: Callable[[Progress], Any],
        *,
        lane: Lane = "files",
        on_done: Callable[[Any], None] | None = None,
        on_failed: Callable[[Exception], None] | None = None,
        on_cancelled: Callable[[], None] | None = None,
        supersedes: str = "",
    ) -> Task:
        """Run `work` in a lane. A task with the same `supersedes` key that is still under way is cancelled."""
        task = Task(name, on_done, on_failed, on_cancelled)
        if supersedes:
            self.cancel(supersedes)
            self._newest[supersedes] = task
        self._active.append(task)
        if len(self._active) == 1:
            self.busy.emit(True)
        self._lanes[lane].submit(self._run, task, work)
        return task

    def cancel(self, supersedes: str) -> None:
        """Cancel the newest task of this key, if it is still under way."""
        task = self._newest.pop(supersedes, None)
        if task:
            task.cancel()

    def cancel_all(self) -> None:
        """Cancel everything under way."""
        for task in self._active:
            task.cancel()

    def close_with(self, last: Callable[[], None]) -> None:
        """Cancel everything, run `last` in the database lane, and wait until no thread is left."""
        self.cancel_all()
        self._lanes["database"].submit(last).result()
        self.shut_down()

    def shut_down(self) -> None:
        """Cancel everything and wait until no thread is left."""
        self.cancel_all()
        self._message.disconnect(self._deliver)
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)
        self._active.clear()

    def _run(self, task: Task, work: Callable[[Progress], Any]) -> None:
        """Do the work; called in the lane's thread."""
        progress = Progress(lambda *how_far: self._message.emit(task, "progressed", how_far), task.cancelled)
        try:
            progress.check()
            self._message.emit(task, "done", work(progress))
        except CancelledError:
            self._message.emit(task, "cancelled", None)
        except Exception as error:  # noqa: BLE001 - every failure is brought to the GUI thread and shown there
            self._message.emit(task, "failed", error)

    def _deliver(self, task: Task, kind: str, value: Any) -> None:  # noqa: ANN401 - whatever the work returned
        if task not in self._active:
            return
        wanted = not task.cancelled.is_set()
        if kind == "progressed":
            if wanted:
                self.progressed.emit(task.name, *value)
            return
        self._forget(task)
        if wanted and kind == "done" and task.on_done:
            task.on_done(value)
        elif wanted and kind == "failed":
            (task.on_failed or self.failed.emit)(value)
        elif not wanted and task.on_cancelled:
            task.on_cancelled()

    def _forget(self, task: Task) -> None:
        self._active.remove(task)
        self._newest = {key: newest for key, newest in self._newest.items() if newest is not task}
        if not self._active:
            self.busy.emit(False)
