"""The shipped encoding: leads down, time across, voltage as colour on a fixed scale.

The image is 12 pixels high (one row a lead, standard order), 1000 wide (10 s at 100 Hz) and has three channels:

- red, the coarse voltage: -5 mV is 0, 0 mV is 0.5, +5 mV is 1;
- green, the fine voltage: -1 mV is 0, 0 mV is 0.5, +1 mV is 1, so that a P wave of 0.1 mV is still seen;
- blue, what is known: 1 where the lead was recorded, 0 where it was not (its red and green are then 0.5).

Unlike the encodings of Qiu et al. 2023 it keeps the rhythm (all ten seconds) and the voltage (one scale for all ECGs),
and it says which parts of a print-out or a short recording are missing.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.signals.filters import highpass, resample
from ecgfinder.signals.prepare import fill_limb_leads

RATE_HZ = 100
WINDOW_S = 10
WIDTH = RATE_HZ * WINDOW_S
HIGHPASS_HZ = 0.5
COARSE_MV = 5.0
FINE_MV = 1.0
_MARGIN_S = 10.0

Window = npt.NDArray[np.float32]


def encode_lead_time(ecg: Ecg) -> npt.NDArray[np.float32]:
    """The image of the first ten seconds, shape (12, 1000, 3), values in [0, 1]."""
    return pixels(windows_mv(ecg, most=1)[0])


def windows_mv(ecg: Ecg, most: int | None = None) -> Window:
    """The ECG as the encoder sees it: shape (windows, 12, 1000), mV at 100 Hz without baseline; NaN is unknown.

    A recording up to ten seconds is one window, padded with NaN; a longer one is cut into ten-second windows, and a
    rest of less than five seconds is left out. Absent limb leads are derived where two others allow it. With `most`
    only so many windows are made, in a time that does not depend on the recording's length.
    """
    signal = complete_limb_leads(_beginning(ecg, most).twelve_leads_mv())
    signal = highpass(resample(signal, ecg.rate_hz, RATE_HZ), RATE_HZ, HIGHPASS_HZ)
    count = max(1, round(signal.shape[1] / WIDTH + 1e-9))
    out = np.full((len(LEADS), count * WIDTH), np.nan, dtype=np.float32)
    width = min(signal.shape[1], count * WIDTH)
    out[:, :width] = signal[:, :width]
    return np.ascontiguousarray(out.reshape(len(LEADS), count, WIDTH).swapaxes(0, 1)[:most])


def _beginning(ecg: Ecg, most: int | None) -> Ecg:
    """What the first windows depend on: they and some seconds for the filters after them."""
    samples = ecg.n_samples if most is None else round((most * WINDOW_S + _MARGIN_S) * ecg.rate_hz)
    return ecg if samples >= ecg.n_samples else replace(ecg, signal_mv=np.ascontiguousarray(ecg.signal_mv[:, :samples]))


def pixels(window_mv: Window) -> npt.NDArray[np.float32]:
    """Windows as images: (…, 12, samples) mV, NaN unknown -> (…, 12, samples, 3) in [0, 1].

    Voltages are rounded to 1 uV first, so that the last bit of a filter does not show on another machine.
    """
    known = np.isfinite(window_mv)
    mv = np.where(known, np.round(window_mv, 3), np.float32(0))
    scaled = [np.clip(0.5 + mv / (2 * full_scale_mv), 0, 1) for full_scale_mv in (COARSE_MV, FINE_MV)]
    return np.stack([*scaled, known], axis=-1).astype(np.float32)


def complete_limb_leads(signal_mv: Window) -> Window:
    """Derive the limb leads that are absent altogether, where two others allow it (Einthoven, Goldberger).

    Shape (12, samples), standard order, NaN rows are absent. A lead that was recorded, if only for a while, is not
    touched: it adds nothing new, and the encoder has learnt to read print-outs as they are.
    """
    absent = np.asarray(np.isnan(signal_mv).all(axis=1))
    if not absent[:6].any():
        return signal_mv
    out = signal_mv.copy()
    out[absent] = fill_limb_leads(signal_mv)[absent]
    return out
