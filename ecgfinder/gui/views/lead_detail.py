"""One lead in detail, on pyqtgraph: the whole recording to zoom into, a stretch to measure, and its spectrum.

Made for what paper is bad at: finding a place in hours of recording, and telling mains hum from muscle.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ecgfinder.domain import Ecg
from ecgfinder.gui.envelope import Envelope, envelope, extent_mv
from ecgfinder.gui.tasks import TaskRunner
from ecgfinder.gui.theme import Theme
from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.views.stretch_plot import Plot, StretchPlot
from ecgfinder.gui.views.widgets import label, within_screen

Floats = npt.NDArray[np.float64]

_FIRST_STRETCH_S = 1.0
_MOST_SPECTRUM_S = 60.0
_MOST_HZ = 150.0
_MOST_AS_RATE_S = 3.0
_MOST_IN_MS = 10.0
_SPECTRUM_AFTER_MS = 60
_HINT = mark(
    "Drag the stretch or its edges; arrow keys move it, with Shift its end; the wheel, + and - zoom, 0 shows all."
)


def spectrum(signal_mv: npt.NDArray[np.floating], rate_hz: float) -> tuple[Floats, Floats]:
    """Frequencies in Hz and amplitudes in mV of a stretch without its mean (Hann window); unknown samples are 0."""
    known = np.nan_to_num(signal_mv - np.nanmean(signal_mv)) if np.isfinite(signal_mv).any() else signal_mv * 0
    window = np.hanning(known.size)
    amplitudes = np.abs(np.fft.rfft(known * window)) * 2 / max(window.sum(), 1e-12)
    frequencies = np.fft.rfftfreq(known.size, 1 / rate_hz)
    shown = frequencies <= _MOST_HZ
    return np.asarray(frequencies[shown], np.float64), np.asarray(amplitudes[shown], np.float64)


def stretch_text(signal_mv: npt.NDArray[np.float32], length_s: float) -> str:
    """Length and height of a stretch, and its rate where it may be an interval between beats."""
    height_mv = extent_mv(signal_mv)
    height = tr("nothing known") if height_mv is None else tr("{height} mV peak to peak", height=f"{height_mv:.2f}")
    length = f"{length_s * 1000:.0f} ms" if length_s < _MOST_IN_MS else f"{length_s:.1f} s"
    rate = f"{60 / length_s:.0f}/min" if length_s <= _MOST_AS_RATE_S else ""
    return "     ".join(part for part in (length, rate, height) if part)


class LeadDetail(QDialog):
    """Shows an ECG's lead; `went_to` carries the beginning (s) of the stretch that the user moved."""

    went_to = Signal(float)

    def __init__(self, ecg: Ecg, theme: Theme, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("One lead in detail"))
        self.resize(within_screen(self, 980, 560))
        self._ecg, self._runner = ecg, runner
        self.leads = QComboBox()
        self.leads.addItems(list(ecg.lead_names))
        self.leads.setAccessibleName(tr("Lead"))
        self.told = label()
        self.trace = StretchPlot(theme, ecg.duration_s)
        self.trace.setAccessibleName(tr("The lead over time, with a stretch to measure"))
        self.spectrum = Plot(theme, ("Hz", "mV"))
        self.spectrum.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.spectrum.setAccessibleName(tr("Spectrum of the stretch"))
        self._delay = QTimer(self, singleShot=True, interval=_SPECTRUM_AFTER_MS)
        self._delay.timeout.connect(self._work_out_spectrum)
        self._lay_out()
        self.trace.set_stretch(0, min(_FIRST_STRETCH_S, ecg.duration_s))
        self.trace.stretch_changed.connect(self._measure)
        self.trace.stretch_settled.connect(lambda: self.went_to.emit(self.trace.start_s))
        self.leads.setCurrentText("II")
        self.leads.currentTextChanged.connect(self.show_lead)
        self.show_lead(self.leads.currentText())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.leads)
        top.addWidget(self.told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.addLayout(top)
        column.addWidget(self.trace, 3)
        column.addWidget(self.spectrum, 2)
        column.addWidget(label(tr(_HINT), "Muted", wrap=True))

    def show_lead(self, lead: str) -> None:
        """Show another lead; the stretch stays."""
        self._runner.start(
            mark("Preparing the lead"),
            lambda _: envelope(self._ecg.lead_mv(lead)),
            on_done=self._show_envelope,
            supersedes="lead in detail",
        )
        self._measure()

    def _show_envelope(self, found: Envelope) -> None:
        rate_hz = self._ecg.rate_hz

        def curve(from_s: float, to_s: float, most: int) -> tuple[Floats, Floats]:
            at, values = found.between(int(from_s * rate_hz) - 1, int(to_s * rate_hz) + 2, most)
            return at / rate_hz, values

        self.trace.show_curve(curve)

    def _stretch(self, most_s: float | None = None) -> npt.NDArray[np.float32]:
        """The samples of the stretch, at most so many seconds of them."""
        rate_hz, start_s, end_s = self._ecg.rate_hz, self.trace.start_s, self.trace.end_s
        end_s = end_s if most_s is None else min(end_s, start_s + most_s)
        return self._ecg.lead_mv(self.leads.currentText())[round(start_s * rate_hz) : round(end_s * rate_hz)]

    def _measure(self) -> None:
        self.told.setText(stretch_text(self._stretch(), self.trace.end_s - self.trace.start_s))
        self._delay.start()

    def _work_out_spectrum(self) -> None:
        stretch = self._stretch(_MOST_SPECTRUM_S)
        if stretch.size > 1:  # a spectrum needs two samples
            self._runner.start(
                mark("Working out the spectrum"),
                lambda _: spectrum(stretch, self._ecg.rate_hz),
                on_done=self._show_spectrum,
                supersedes="spectrum",
            )

    def _show_spectrum(self, found: tuple[Floats, Floats]) -> None:
        frequencies, amplitudes = found
        self.spectrum.show_points(frequencies, amplitudes)
        self.spectrum.setXRange(0.0, float(frequencies[-1]), padding=0)

    def done(self, result: int) -> None:
        """Wait for nothing any more."""
        self._delay.stop()
        for key in ("lead in detail", "spectrum"):
            self._runner.cancel(key)
        super().done(result)
