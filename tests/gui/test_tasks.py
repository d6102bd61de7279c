"""Work off the GUI thread."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ecgfinder.gui.tasks import Progress, TaskRunner

pytestmark = pytest.mark.gui


@pytest.fixture
def runner(qapp: object) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.shut_down()


def test_work_runs_in_another_thread_and_its_result_arrives_in_this_one(runner: TaskRunner, qtbot: QtBot):
    arrived = []
    runner.start(
        "t", lambda _: threading.current_thread(), on_done=lambda it: arrived.append((it, threading.current_thread()))
    )
    qtbot.waitUntil(lambda: bool(arrived))
    ((worked_in, arrived_in),) = arrived
    assert worked_in is not threading.main_thread()
    assert arrived_in is threading.main_thread()


def test_database_jobs_share_one_thread_in_the_order_they_were_started(runner: TaskRunner, qtbot: QtBot):
    seen = []
    for number in range(20):
        runner.start("t", lambda _, n=number: seen.append((n, threading.get_ident())), lane="database")
    qtbot.waitUntil(lambda: not runner.active)
    assert [number for number, _ in seen] == list(range(20))
    assert len({thread for _, thread in seen}) == 1


def test_failure_is_brought_back_with_its_own_handler(runner: TaskRunner, qtbot: QtBot):
    errors = []
    runner.start("t", lambda _: 1 / 0, on_failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ZeroDivisionError)


def test_failure_nobody_handles_reaches_the_runner(runner: TaskRunner, qtbot: QtBot):
    with qtbot.waitSignal(runner.failed) as caught:
        runner.start("t", lambda _: 1 / 0)
    assert isinstance(caught.args[0], ZeroDivisionError)


def test_progress_arrives_in_order(runner: TaskRunner, qtbot: QtBot):
    def work(progress: Progress) -> None:
        for step in range(3):
            progress.report(step, 3, f"step {step}")

    seen = []
    runner.progressed.connect(lambda *how_far: seen.append(how_far))
    runner.start("import", work)
    qtbot.waitUntil(lambda: not runner.active)
    assert seen == [("import", 0, 3, "step 0"), ("import", 1, 3, "step 1"), ("import", 2, 3, "step 2")]


def test_newer_task_of_a_key_cancels_the_older_whose_result_never_arrives(runner: TaskRunner, qtbot: QtBot):
    release, results = threading.Event(), []

    def slow(progress: Progress) -> str:
        release.wait(5)
        return "old"

    runner.start("old", slow, on_done=results.append, supersedes="query")
    runner.start("new", lambda _: "new", on_done=results.append, supersedes="query")
    release.set()
    qtbot.waitUntil(lambda: not runner.active)
    assert results == ["new"]


def test_cancelled_work_stops_at_its_next_report(runner: TaskRunner, qtbot: QtBot):
    started, steps = threading.Event(), []

    def work(progress: Progress) -> None:
        for step in range(10_000):
            steps.append(step)
            started.set()
            progress.report(step, 10_000)
            threading.Event().wait(0.001)

    task = runner.start("t", work, on_failed=lambda _: pytest.fail("a cancel is no failure"))
    started.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: not runner.active)
    assert len(steps) < 10_000


def test_busy_is_told_once_at_the_start_and_once_at_the_end(runner: TaskRunner, qtbot: QtBot):
    told = []
    runner.busy.connect(told.append)
    release = threading.Event()
    for _ in range(3):
        runner.start("t", lambda _: release.wait(5))
    release.set()
    qtbot.waitUntil(lambda: not runner.active)
    assert told == [True, False]


def test_shutting_down_leaves_no_thread(qapp: object):
    made = TaskRunner()
    for lane in ("database", "import", "files"):
        made.start("t", lambda progress: None, lane=lane)
    made.shut_down()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("ecgfinder-")]


def test_this_pyside_keeps_the_reference_counts_of_constants(qapp: object):
    """PySide6 6.12.0 takes one from True or False at each emit; before Python 3.12 the program then dies."""
    sender = TaskRunner()
    before = [sys.getrefcount(constant) for constant in (True, False, None)]
    for _ in range(50):
        sender.busy.emit(True)
        sender.failed.emit(None)
    after = [sys.getrefcount(constant) for constant in (True, False, None)]
    sender.shut_down()
    assert max(abs(now - then) for now, then in zip(after, before, strict=True)) < 25
