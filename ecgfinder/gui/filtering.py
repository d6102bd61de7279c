"""The filters that a paper can be shown under, by name; each says in words what it did. No Qt here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from ecgfinder.domain import Ecg
from ecgfinder.gui.translate import mark, tr

UNFILTERED = mark("Unfiltered")
UNFILTERED_TEXT = mark("unfiltered")
LONG_S = 120.0
"""A longer recording is filtered where it is looked at, when it is looked at."""

_BLOCK_S = 60.0
_CONTEXT_S = 20.0  # beyond, what a 0.05 Hz cut makes of the edge has died away
_BELOW_NYQUIST = 0.9


@dataclass(frozen=True, slots=True)
class _Filter:
    """Cuts in Hz; None where there is none."""

    low_hz: float | None = None
    high_hz: float | None = None
    notch_hz: float | None = None


FILTERS = {
    UNFILTERED: _Filter(),
    mark("0.05-150 Hz (diagnostic)"): _Filter(0.05, 150.0),
    mark("0.5-40 Hz (monitor)"): _Filter(0.5, 40.0),
    mark("0.05-40 Hz (muscle)"): _Filter(0.05, 40.0),
    mark("0.05-150 Hz, notch 50 Hz"): _Filter(0.05, 150.0, 50.0),
    mark("0.05-150 Hz, notch 60 Hz"): _Filter(0.05, 150.0, 60.0),
    mark("Notch 50 Hz"): _Filter(notch_hz=50.0),
    mark("Notch 60 Hz"): _Filter(notch_hz=60.0),
    mark("Baseline (0.5 Hz)"): _Filter(0.5),
}
FILTER_NAMES = tuple(FILTERS)


def _as_is(_start_s: float, _end_s: float) -> None:
    """Nothing is to be done before a stretch is drawn."""


@dataclass(frozen=True, slots=True, eq=False)
class ShownEcg:
    """An ECG ready for the paper: filtered as `filter_text` says, stamped with `badge` if it is synthetic.

    `prepare` is called with a stretch (start and end in seconds) before it is drawn. `beats` holds the average beat
    once it is asked for, and nothing where there are no beats.
    """

    ecg: Ecg
    filter_text: str
    badge: str = ""
    prepare: Callable[[float, float], None] = field(default=_as_is)
    beats: tuple[Ecg, ...] | None = None


def filtered(ecg: Ecg, name: str) -> ShownEcg:
    """The ECG under one of `FILTER_NAMES` (zero-phase), with the text that names what was done."""
    chosen = _possible(FILTERS.get(name, _Filter()), ecg.rate_hz)
    text = _text(chosen)
    if chosen == _Filter():
        return ShownEcg(ecg, text)
    if ecg.duration_s > LONG_S:
        parts = _FilteredParts(ecg, chosen)
        return ShownEcg(parts.shown, text, prepare=parts.prepare)
    return ShownEcg(_apply(ecg, chosen), text)


def _possible(wanted: _Filter, rate_hz: float) -> _Filter:
    """The filter without the cuts that lie beyond what the rate can hold."""
    most_hz = _BELOW_NYQUIST * rate_hz / 2
    high_hz, notch_hz = (hz if hz is not None and hz < most_hz else None for hz in (wanted.high_hz, wanted.notch_hz))
    return _Filter(wanted.low_hz, high_hz, notch_hz)


def _text(done: _Filter) -> str:
    """Such as "0.05-150 Hz notch 50 Hz zero-phase": on every view and every print."""
    parts = []
    if done.low_hz and done.high_hz:
        parts.append(f"{done.low_hz:g}-{done.high_hz:g} Hz")
    elif done.low_hz:
        parts.append(tr("{hz} Hz high-pass", hz=f"{done.low_hz:g}"))
    if done.notch_hz:
        parts.append(tr("notch {hz} Hz", hz=f"{done.notch_hz:g}"))
    return " ".join([*parts, tr("zero-phase")]) if parts else tr(UNFILTERED_TEXT)


def _apply(ecg: Ecg, chosen: _Filter) -> Ecg:
    from ecgfinder.signals.filters import highpass, lowpass, notch

    signal_mv = ecg.signal_mv
    if chosen.low_hz:
        diagnostic = chosen.low_hz < 0.1  # one pole: an order more would bend the ST segment
        signal_mv = highpass(signal_mv, ecg.rate_hz, chosen.low_hz, order=1 if diagnostic or chosen.high_hz else 2)
    if chosen.high_hz:
        signal_mv = lowpass(signal_mv, ecg.rate_hz, chosen.high_hz)
    if chosen.notch_hz:
        signal_mv = notch(signal_mv, ecg.rate_hz, chosen.notch_hz)
    return replace(ecg, signal_mv=signal_mv)


class _FilteredParts:
    """A long recording of which the stretches that were asked for are filtered, minute by minute."""

    def __init__(self, ecg: Ecg, chosen: _Filter) -> None:
        self._ecg, self._chosen = ecg, chosen
        self._done: set[int] = set()
        self.shown = replace(ecg, signal_mv=np.zeros(ecg.signal_mv.shape, dtype=np.float32))

    def prepare(self, start_s: float, end_s: float) -> None:
        """Filter what is not filtered yet of a stretch."""
        last = min(end_s, self._ecg.duration_s)
        for block in range(int(max(start_s, 0.0) // _BLOCK_S), int(last // _BLOCK_S) + 1):
            if block not in self._done:
                self._done.add(block)
                self._filter(block * _BLOCK_S)

    def _filter(self, start_s: float) -> None:
        rate_hz, n_samples = self._ecg.rate_hz, self._ecg.n_samples
        first, last = (min(round(at_s * rate_hz), n_samples) for at_s in (start_s, start_s + _BLOCK_S))
        context = round(_CONTEXT_S * rate_hz)
        begin, end = max(first - context, 0), min(last + context, n_samples)
        part = replace(self._ecg, signal_mv=np.ascontiguousarray(self._ecg.signal_mv[:, begin:end]))
        done = _apply(part, self._chosen).signal_mv
        self.shown.signal_mv[:, first:last] = done[:, first - begin : last - begin]
