"""Lossless compression of waveforms for the database.

The samples become integers of the recorder's step, the four derived limb leads the small remainders of
Einthoven's and Goldberger's relations, each lead first differences, and the bytes, split in planes, go through zlib.
Measured on 20 original PTB-XL records (`python -m tests.bench.waveform_sizes`, share of the raw int16): 34 % at 100 Hz
in 1 ms and 17 % at 500 Hz in 3 ms a record. FLAC needed 48 % and 28 %, zstd level 9 half a point less than zlib, lzma
three points less at six times the time; zlib needs no further dependency.
A signal that is not an exact multiple of a known step is kept as float32, byte planes through zlib.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Ecg

SHORTEST_S = 1.0
"""A shorter recording says nothing of rhythm and may not hold one whole beat."""

_LIMIT = 2**26  # larger integers could overflow 32 bits once predicted and differenced
_LEVEL = 6
_ROUNDING_PHASE = 0.137  # keeps the quantiser's edges away from the round values that recorders use

Ints = npt.NDArray[np.int64]


class DamagedWaveformError(ValueError):
    """Stored bytes that do not decode to the samples they were made of."""


@dataclass(frozen=True, slots=True)
class PackedWaveform:
    """Compressed samples: `coding` says how, `sha256` is of the float32 samples, lead after lead."""

    coding: str
    data: bytes
    sha256: bytes


def unusable_reason(ecg: Ecg) -> str | None:
    """Why a recording can neither be searched for nor become a case, as a phrase; None where it can."""
    if not any(np.isfinite(ecg.lead_mv(name)).any() for name in ecg.standard_leads):
        return "no standard lead holds a signal"
    if ecg.duration_s < SHORTEST_S:
        return f"the recording lasts {ecg.duration_s:.2g} s, less than a beat or two"
    return None


def content_hash(ecg: Ecg) -> bytes:
    """16 bytes that are equal for the same recording, whatever file format it came from.

    Taken over the rate and the leads by name, rounded to 1 uV.
    """
    digest = hashlib.sha256(np.float64(ecg.rate_hz).tobytes())
    for name, row in sorted(zip(ecg.lead_names, ecg.signal_mv, strict=True), key=lambda item: item[0]):
        steps = np.rint(
            np.nan_to_num(row.astype(np.float64) * 1000, nan=-1e9, posinf=1e9, neginf=-1e9) + _ROUNDING_PHASE
        )
        digest.update(name.encode())
        digest.update(steps.astype("<i4").tobytes())
    return digest.digest()[:16]


def sample_hash(signal_mv: npt.NDArray[np.float32]) -> bytes:
    """SHA-256 of float32 samples of shape (leads, samples)."""
    return hashlib.sha256(signal_mv.astype("<f4").tobytes()).digest()


def pack(ecg: Ecg) -> PackedWaveform:
    """Compress all leads at their original rate; `unpack` gives back the same bits."""
    signal_mv = _canonical(ecg.signal_mv)
    ints = _as_integers(signal_mv, ecg.step_mv)
    checksum = sample_hash(signal_mv)
    if ints is None:
        return PackedWaveform("float32-planes-zlib", _compress(_planes(signal_mv.view(np.uint32), 4)), checksum)
    missing = np.isnan(signal_mv)
    residual = ints - _limb_prediction(ints, ecg.lead_names, ecg.step_mv)
    divisor = np.gcd.reduce(residual, axis=1) if residual.size else np.zeros(len(residual), np.int64)
    divisor[divisor == 0] = 1
    folded = _zigzag(np.diff(residual // divisor[:, None], axis=1, prepend=0))
    width = 2 if folded.max(initial=0) < 2**16 else 4
    mask = np.packbits(missing).tobytes() if missing.any() else b""
    body = divisor.astype("<i4").tobytes() + _planes(folded, width) + mask
    return PackedWaveform(f"limb-delta{8 * width}-zlib", _compress(body), checksum)


def unpack(
    packed: PackedWaveform, n_samples: int, lead_names: Sequence[str], step_mv: Sequence[float] | None
) -> npt.NDArray[np.float32]:
    """The samples, shape (leads, n_samples), mV. Raises DamagedWaveformError when they are not what was stored."""
    try:
        signal_mv = _decode(packed, (len(lead_names), n_samples), lead_names, step_mv)
    except (zlib.error, ValueError, KeyError) as error:
        raise DamagedWaveformError(f"the stored waveform does not decode ({error})") from error
    if sample_hash(signal_mv) != packed.sha256:
        raise DamagedWaveformError("the stored waveform does not match its checksum")
    return signal_mv


def _decode(
    packed: PackedWaveform, shape: tuple[int, int], lead_names: Sequence[str], step_mv: Sequence[float] | None
) -> npt.NDArray[np.float32]:
    body = _decompress(packed.data, 5 * shape[0] * (shape[1] + 1))  # 4 bytes a sample and a mask of bits at most
    if packed.coding == "float32-planes-zlib":
        return _from_planes(body, shape, 4).astype(np.uint32).view(np.float32)
    width = {"limb-delta16-zlib": 2, "limb-delta32-zlib": 4}[packed.coding]
    header, samples = 4 * shape[0], width * shape[0] * shape[1]
    divisor = np.frombuffer(body[:header], "<i4").astype(np.int64)
    residual = np.cumsum(_unzigzag(_from_planes(body[header : header + samples], shape, width)), axis=1)
    ints = _add_limb_prediction(residual * divisor[:, None], lead_names, step_mv)
    signal_mv = _in_mv(ints, step_mv or ())
    mask = body[header + samples :]
    if mask:
        missing = np.unpackbits(np.frombuffer(mask, np.uint8), count=shape[0] * shape[1]).reshape(shape)
        signal_mv[missing.astype(bool)] = np.nan
    return signal_mv


def _canonical(signal_mv: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """The same samples with one kind of NaN and one kind of zero, contiguous."""
    return np.where(np.isnan(signal_mv), np.float32(np.nan), signal_mv + np.float32(0))


def _as_integers(signal_mv: npt.NDArray[np.float32], step_mv: Sequence[float] | None) -> Ints | None:
    """The samples in steps (NaN as 0), or None where that would not give back every bit."""
    if step_mv is None or not all(np.isfinite(step) and step > 0 for step in step_mv):
        return None
    known = np.nan_to_num(signal_mv, nan=0, posinf=np.inf, neginf=-np.inf)
    steps = np.rint(known.astype(np.float64) / np.asarray(step_mv)[:, None])
    if not (np.abs(steps) < _LIMIT).all():
        return None
    ints = steps.astype(np.int64)
    return ints if np.array_equal(_in_mv(ints, step_mv), known) else None


def _in_mv(ints: Ints, step_mv: Sequence[float]) -> npt.NDArray[np.float32]:
    scaled: npt.NDArray[np.float32] = (ints * np.asarray(step_mv, dtype=np.float64)[:, None]).astype(np.float32)
    return scaled


def _derived_rows(lead_names: Sequence[str], step_mv: Sequence[float] | None) -> dict[str, int]:
    """Rows of the derived limb leads that share the step of I and II, beside those of I and II; else nothing."""
    rows = {name: row for row, name in enumerate(lead_names)}
    if step_mv is None or "I" not in rows or "II" not in rows or step_mv[rows["I"]] != step_mv[rows["II"]]:
        return {}
    return {
        name: rows[name]
        for name in ("I", "II", "III", "aVR", "aVL", "aVF")
        if name in rows and step_mv[rows[name]] == step_mv[rows["I"]]
    }


def _limb_prediction(ints: Ints, lead_names: Sequence[str], step_mv: Sequence[float] | None) -> Ints:
    """What I and II foretell of III, aVR, aVL and aVF, in steps; 0 elsewhere."""
    predicted = np.zeros_like(ints)
    rows = _derived_rows(lead_names, step_mv)
    if not rows:
        return predicted
    i, ii = ints[rows["I"]], ints[rows["II"]]
    foretold = {"III": ii - i, "aVR": -((i + ii) // 2), "aVL": (2 * i - ii) // 2, "aVF": (2 * ii - i) // 2}
    for name, values in foretold.items():
        if name in rows:
            predicted[rows[name]] = values
    return predicted


def _add_limb_prediction(residual: Ints, lead_names: Sequence[str], step_mv: Sequence[float] | None) -> Ints:
    return residual + _limb_prediction(residual, lead_names, step_mv)  # I and II are their own residuals


def _zigzag(values: Ints) -> npt.NDArray[np.uint32]:
    """Small unsigned numbers for small signed ones: 0, -1, 1, -2 … become 0, 1, 2, 3 …"""
    return ((values << 1) ^ (values >> 63)).astype(np.uint32)


def _unzigzag(folded: npt.NDArray[np.uint32]) -> Ints:
    wide = folded.astype(np.int64)
    return (wide >> 1) ^ -(wide & 1)


def _planes(values: npt.NDArray[np.uint32], width: int) -> bytes:
    """The low bytes of all values, then the next higher ones: alike bytes lie together."""
    cells = np.ascontiguousarray(values, dtype=f"<u{width}").reshape(-1)
    return np.ascontiguousarray(cells.view(np.uint8).reshape(-1, width).T).tobytes()


def _from_planes(body: bytes, shape: tuple[int, int], width: int) -> npt.NDArray[np.uint32]:
    planes = np.frombuffer(body, np.uint8).reshape(width, -1)
    cells = np.ascontiguousarray(planes.T).view(f"<u{width}")
    return cells.reshape(shape).astype(np.uint32)


def _decompress(data: bytes, limit: int) -> bytes:
    """The bytes that were compressed; zlib.error when they end early or would be more than can be right."""
    stream = zlib.decompressobj()
    body = stream.decompress(data, limit)
    if not stream.eof:
        raise zlib.error("not as long as it should be")
    return body


def _compress(body: bytes) -> bytes:
    return zlib.compress(body, _LEVEL)
