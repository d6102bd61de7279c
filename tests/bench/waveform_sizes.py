"""How small and how fast the library's lossless coding of waveforms is, beside FLAC, zstd and lzma in the same run.

    python -m tests.bench.waveform_sizes PTBXL_FOLDER [--records 500]

Shares are of the raw int16. Every record is unpacked again and compared bit for bit. zstd and lzma compress what zlib
does: the differences of the samples in planes of bytes. FLAC holds at most eight channels, so the leads go into two
files of six. zstd needs the package zstandard, which the program does not.
"""

from __future__ import annotations

import argparse
import io
import lzma
import sys
import time
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np

from ecgfinder.domain import Ecg
from ecgfinder.library.importers import PtbXl
from ecgfinder.library.waveforms import pack, unpack


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("ptbxl", type=Path)
    parser.add_argument("--records", type=int, default=500)
    args = parser.parse_args()
    for rate_hz in (100, 500):
        if (args.ptbxl / f"records{rate_hz}").is_dir():
            compare(rate_hz, list(ecgs(args.ptbxl, rate_hz, args.records)))


def ecgs(folder: Path, rate_hz: int, most: int) -> Iterator[Ecg]:
    """Records spread evenly over those that are there."""
    there = [it for it in PtbXl(folder, rate_hz).candidates() if (folder / f"{it.name}.hea").is_file()]
    for place in np.linspace(0, len(there) - 1, min(most, len(there))).astype(int):
        yield there[place].load().ecg


def compare(rate_hz: int, records: list[Ecg]) -> None:
    raw = sum(2 * ecg.signal_mv.size for ecg in records)
    sys.stdout.write(f"{len(records)} records at {rate_hz} Hz, {raw / len(records) / 1000:.1f} kB each as int16\n")
    sizes: dict[str, int] = defaultdict(int)
    seconds: dict[str, float] = defaultdict(float)
    for ecg in records:
        for name, work in coders(ecg).items():
            begun = time.thread_time()
            sizes[name] += len(work())
            seconds[name] += time.thread_time() - begun
    packed = [pack(ecg) for ecg in records]
    begun = time.thread_time()
    back = [unpack(it, ecg.n_samples, ecg.lead_names, ecg.step_mv) for it, ecg in zip(packed, records, strict=True)]
    unpacking = 1e3 * (time.thread_time() - begun) / len(records)
    same = sum(it.tobytes() == ecg.signal_mv.astype("<f4").tobytes() for it, ecg in zip(back, records, strict=True))
    for name, size in sizes.items():
        line = f"  {name:<32} {size / raw:6.1%} of int16, {1e3 * seconds[name] / len(records):5.2f} ms a record\n"
        sys.stdout.write(line)
    sys.stdout.write(f"  unpacked bit for bit: {same} of {len(records)}, {unpacking:.2f} ms a record\n")


OURS = "limb leads, differences, zlib 6"


def coders(ecg: Ecg) -> dict[str, Callable[[], bytes]]:
    body = zlib.decompress(pack(ecg).data)
    found: dict[str, Callable[[], bytes]] = {OURS: lambda: pack(ecg).data}
    found["zlib 6 of the same"] = lambda: zlib.compress(body, 6)
    found["zlib 9 of the same"] = lambda: zlib.compress(body, 9)
    found["lzma of the same"] = lambda: lzma.compress(body, format=lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA2}])
    try:
        import zstandard
    except ImportError:
        pass
    else:
        for level in (3, 9, 19):
            found[f"zstd {level} of the same"] = partial(zstandard.ZstdCompressor(level).compress, body)
    found["FLAC, two files of six leads"] = lambda: flac(ecg)
    return found


def flac(ecg: Ecg) -> bytes:
    import soundfile

    step_mv = np.array(ecg.step_mv or [0.001] * len(ecg.signal_mv))[:, None]
    samples = np.rint(np.nan_to_num(ecg.signal_mv) / step_mv).astype(np.int16)
    files = []
    for first in range(0, len(samples), 6):
        file = io.BytesIO()
        soundfile.write(file, samples[first : first + 6].T, int(ecg.rate_hz), "PCM_16", format="FLAC")
        files.append(file.getvalue())
    return b"".join(files)


if __name__ == "__main__":
    main()
