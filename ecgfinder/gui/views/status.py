"""The line at the foot of the window: the disclaimer always, and what is under way."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QProgressBar, QStatusBar, QToolButton

from ecgfinder.gui.tasks import TaskRunner
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.widgets import ElidedLabel, label
from ecgfinder.gui.wording import DISCLAIMER

_BETWEEN_PX = 16
_SAID_MS = 6000


class StatusLine(QStatusBar):
    """Shows the disclaimer at the left, the open library and running work at the right."""

    def __init__(self, runner: TaskRunner) -> None:
        super().__init__()
        self._runner = runner
        self.setSizeGripEnabled(False)
        self._disclaimer = label(tr(DISCLAIMER), "Disclaimer")
        self._work, self._said, self._library = (ElidedLabel("Disclaimer") for _ in range(3))
        self._library.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(_SAID_MS)
        self._silence.timeout.connect(self._be_silent)
        self._bar = QProgressBar()
        self._bar.setFixedSize(120, 10)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._cancel = QToolButton()
        self._cancel.setText(tr("Cancel"))
        self._cancel.clicked.connect(runner.cancel_all)
        self.addWidget(self._disclaimer)
        for widget in (self._said, self._work, self._bar, self._cancel, self._library):
            self.addPermanentWidget(widget)
        self._show_work(on=False)
        runner.progressed.connect(self._progressed)
        runner.busy.connect(self._busy)

    @property
    def texts(self) -> tuple[str, str, str]:
        """The disclaimer, the library and the passing message as shown."""
        return self._disclaimer.text(), self._library.text(), self._said.text()

    def say(self, text: str) -> None:
        """Show a passing message; the disclaimer stays."""
        self._said.setText(text)
        self._silence.start()
        self._make_room()

    def tell_library(self, name: str, count: int) -> None:
        """Name the open library; where there is little room, its size alone."""
        self._library.setText(tr("Library: {name}, {n} cases", name=name, n=count), tr("{n} cases", n=count))

    def _progressed(self, name: str, done: int, total: int, text: str) -> None:
        self._work.setText(text or tr("{name}: {done} of {total}", name=tr(name), done=done, total=total))
        self._show_work(on=True)
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _busy(self, on: bool) -> None:
        if not on:
            self._show_work(on=False)

    def _show_work(self, *, on: bool) -> None:
        for widget in (self._work, self._bar, self._cancel):
            widget.setVisible(on)
        self._make_room()

    def _be_silent(self) -> None:
        self._said.clear()
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """What is said in passing and what is worked on come before the name of the library."""
        passing = [it for it in (self._said, self._work) if it.text() and it.isVisibleTo(self)]
        needed = sum(it.sizeHint().width() + _BETWEEN_PX for it in (self._disclaimer, self._library, *passing))
        self._library.setVisible(not passing or needed <= self.width())
