"""One lead in detail, on pyqtgraph: the whole recording to zoom into, a stretch to measure, and its spectrum.

Made for what paper is bad at: finding a place in hours of recording, and telling mains hum from muscle.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ecgfinder.domain import Ecg
from ecgfinder.gui.theme import Theme
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.widgets import label

Floats = npt.NDArray[np.float64]

_FIRST_STRETCH_S = 10.0
_MOST_SPECTRUM_S = 60.0
_MOST_HZ = 150.0


def spectrum(signal_mv: Floats, rate_hz: float) -> tuple[Floats, Floats]:
    """Frequencies in Hz and amplitudes in mV of a stretch without its mean (Hann window); unknown samples are 0."""
    known = np.nan_to_num(signal_mv - np.nanmean(signal_mv)) if np.isfinite(signal_mv).any() else signal_mv * 0
    window = np.hanning(known.size)
    amplitudes = np.abs(np.fft.rfft(known * window)) * 2 / max(window.sum(), 1e-12)
    frequencies = np.fft.rfftfreq(known.size, 1 / rate_hz)
    shown = frequencies <= _MOST_HZ
    return np.asarray(frequencies[shown], np.float64), np.asarray(amplitudes[shown], np.float64)


def stretch_text(signal_mv: Floats, length_s: float) -> str:
    """Length, rate and height of a stretch."""
    known = signal_mv[np.isfinite(signal_mv)]
    height = tr("{height} mV peak to peak", height=f"{np.ptp(known):.2f}") if known.size else tr("nothing known")
    return f"{length_s * 1000:.0f} ms     {60 / length_s:.0f}/min     {height}"


class LeadDetail(QDialog):
    """Shows an ECG's lead; `went_to` carries the beginning (s) of the stretch that the user moved."""

    went_to = Signal(float)

    def __init__(self, ecg: Ecg, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        import pyqtgraph

        self.setWindowTitle(tr("One lead in detail"))
        self.resize(980, 560)
        self._ecg = ecg
        self.leads = QComboBox()
        self.leads.addItems(list(ecg.lead_names))
        self.leads.setAccessibleName(tr("Lead"))
        self.told = label()
        plots = {"background": theme.surface, "foreground": theme.text}
        for name, colour in plots.items():
            pyqtgraph.setConfigOption(name, colour)
        self._pen = pyqtgraph.mkPen(theme.text, width=1)
        self.trace: Any = self._plot(pyqtgraph, "mV", "s")
        self.spectrum: Any = self._plot(pyqtgraph, "mV", "Hz")
        first = min(_FIRST_STRETCH_S, ecg.duration_s)
        self.region: Any = pyqtgraph.LinearRegionItem((0, first), bounds=(0, ecg.duration_s))
        self._lay_out()
        self.region.sigRegionChanged.connect(self._measure)
        self.region.sigRegionChangeFinished.connect(lambda: self.went_to.emit(self.region.getRegion()[0]))
        self.leads.setCurrentText("II")
        self.leads.currentTextChanged.connect(self.show_lead)
        self.show_lead(self.leads.currentText())

    @staticmethod
    def _plot(pyqtgraph: Any, left: str, bottom: str) -> Any:  # noqa: ANN401 - pyqtgraph has no types
        plot = pyqtgraph.PlotWidget()
        plot.setLabel("left", left)
        plot.setLabel("bottom", bottom)
        plot.getAxis("left").enableAutoSIPrefix(False)
        plot.showGrid(x=True, y=True, alpha=0.25)
        plot.setDownsampling(auto=True, mode="peak")
        plot.setClipToView(True)
        return plot

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.leads)
        top.addWidget(self.told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.addLayout(top)
        column.addWidget(self.trace, 3)
        column.addWidget(self.spectrum, 2)

    def show_lead(self, lead: str) -> None:
        """Show another lead; the stretch stays."""
        signal_mv = self._ecg.lead_mv(lead)
        self.trace.clear()
        self.trace.plot(np.arange(signal_mv.size) / self._ecg.rate_hz, signal_mv, pen=self._pen, connect="finite")
        self.trace.addItem(self.region)
        self._measure()

    def _measure(self) -> None:
        start_s, end_s = self.region.getRegion()
        rate_hz = self._ecg.rate_hz
        lead_mv = self._ecg.lead_mv(self.leads.currentText())
        end_of_spectrum_s = min(end_s, start_s + _MOST_SPECTRUM_S)
        stretch = lead_mv[round(start_s * rate_hz) : round(end_of_spectrum_s * rate_hz)].astype(np.float64)
        if stretch.size < 2:  # a spectrum needs two samples
            return
        self.told.setText(stretch_text(stretch, end_s - start_s))
        self.spectrum.clear()
        self.spectrum.plot(*spectrum(stretch, rate_hz), pen=self._pen)
