"""How well paper is digitised: `python -m tests.bench.digitize [--pages 200] --out FOLDER [--library LIBRARY]`.

Drawn pages of real ECGs of PTB-XL's fold 9, then the real pictures. The time origin and the resting level are not
printed on paper: one time shift for the whole page (at most 0.3 s) and one mean for each lead are free.
"""

from __future__ import annotations

import argparse
import io
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ecgfinder.digitize import Corrections, digitize, digitize_page, open_page
from ecgfinder.domain import LEADS, Ecg, UserFacingError
from ecgfinder.signals.measure import measure
from tests.bench.digitize_figures import Outcome, fold9_codes, lines
from tests.bench.digitize_pages import RATE_HZ, PageSpec, draw_spec, masked, render_page
from tests.conftest import SHARED

Signal = npt.NDArray[np.float32]

FULL_PAGES = "everything but ecg00008.jpg, which shows parts of two leads"


def fold9(count: int) -> list[tuple[Signal, frozenset[str]]]:
    """`count` ECGs of fold 9, evenly taken, each (12, 1000) mV at 100 Hz, with its statements."""
    import soundfile

    eight, _ = soundfile.read(SHARED / "ptbxl" / "fold9.flac", dtype="int16")
    records = eight.reshape(-1, 1000, 8)
    codes = fold9_codes(SHARED / "ptbxl" / "fold9.csv")
    chosen = np.linspace(0, len(records) - 1, count).astype(int)
    return [(_twelve(records[index].T.astype(np.float32) * 0.005), codes[index]) for index in chosen]


def _twelve(eight_mv: Signal) -> Signal:
    one, two = eight_mv[0], eight_mv[1]
    limb = [one, two, two - one, -(one + two) / 2, one - two / 2, two - one / 2]
    return np.concatenate([np.stack(limb), eight_mv[2:]]).astype(np.float32)


def try_page(twelve_mv: Signal, codes: frozenset[str], spec: PageSpec, folder: Path) -> Outcome:
    """Draw, digitise and compare one page; the picture is left in `folder`."""
    picture = folder / f"page{spec.seed:04d}.jpg"
    picture.write_bytes(render_page(twelve_mv, spec))
    whole, shown = Ecg(twelve_mv, RATE_HZ, LEADS), Ecg(masked(twelve_mv, spec), RATE_HZ, LEADS)
    began = time.process_time()
    try:
        read = digitize(picture)
    except UserFacingError as error:
        seconds, rates = time.process_time() - began, (_rate(whole), _rate(shown), None)
        return Outcome(spec, codes, whole, shown, None, np.zeros(12), rates, seconds, error.reason)
    seconds = time.process_time() - began
    rates = (_rate(whole), _rate(shown), _rate(read.ecg))
    return Outcome(spec, codes, whole, shown, read, snr_db(shown.signal_mv, read.ecg), rates, seconds)


def _rate(ecg: Ecg) -> float | None:
    return measure(ecg).heart_rate_bpm


def snr_db(shown_mv: Signal, read: Ecg) -> npt.NDArray[np.float64]:
    """Signal to noise of each lead as far as it is printed; what was not read counts as flat."""
    coarse = max(np.arange(-0.3, 0.301, 0.01), key=lambda shift_s: float(_snr_at(shown_mv, read, shift_s).mean()))
    fine = [_snr_at(shown_mv, read, coarse + shift_s) for shift_s in np.arange(-0.009, 0.0091, 0.001)]
    return max(fine, key=lambda leads: float(leads.mean()))


def _snr_at(shown_mv: Signal, read: Ecg, shift_s: float) -> npt.NDArray[np.float64]:
    here_s, there_s = np.arange(shown_mv.shape[1]) / RATE_HZ + shift_s, np.arange(read.n_samples) / read.rate_hz
    moved = np.stack([np.interp(here_s, there_s, lead, left=np.nan, right=np.nan) for lead in read.signal_mv])
    known = np.isfinite(shown_mv)
    truth = shown_mv - np.nanmean(shown_mv, axis=1, keepdims=True)
    both = known & np.isfinite(moved)
    count = np.maximum(both.sum(axis=1, keepdims=True), 1)
    level = np.where(both, moved - truth, 0).sum(axis=1, keepdims=True) / count
    error = np.where(both, moved - level - truth, np.where(known, truth, 0))
    power = np.where(known, truth, 0).astype(np.float64) ** 2
    return np.asarray(10 * np.log10((power.sum(axis=1) + 1e-9) / ((error**2).sum(axis=1) + 1e-9)))


def time_of_12_megapixels(twelve_mv: Signal, folder: Path) -> None:
    """Processor seconds for a photo of 4000 x 3000 pixels."""
    from PIL import Image

    page = Image.open(io.BytesIO(render_page(twelve_mv, draw_spec(3)))).resize((4000, 3000))
    path = folder / "twelve_megapixels.jpg"
    page.save(path, quality=85)
    began = time.process_time()
    digitize_page(open_page(path), Corrections(), path)
    print(f"12 megapixels: {time.process_time() - began:.2f} s of processor time")
    path.unlink()


def real_pictures() -> None:
    """Each real picture and what became of it."""
    print("\nreal pictures (full twelve-lead pages: " + FULL_PAGES + ")")
    for path in sorted((SHARED / "images").iterdir()):
        try:
            read = digitize(path)
        except UserFacingError as error:
            print(f"  {path.name}: not digitised: {error.reason}")
            continue
        rhythm = [trace.lead for trace in read.geometry.paths[12:]]
        print(
            f"  {path.name}: {read.layout}, {read.gain_mm_mv:g} mm/mV, {read.ecg.duration_s:.2f} s, "
            f"confidence {read.confidence:.2f}, rhythm {rhythm}"
        )


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--out", type=Path, required=True, help="folder for the drawn pages")
    parser.add_argument("--library", type=Path, help="library of folds 1-8, for the neighbours")
    parser.add_argument("--minutes", type=float, default=np.inf, help="start no further page after so long")
    parser.add_argument("--pictures", action="store_true", help="the real pictures too")
    parser.add_argument("--first", type=int, default=0, help="first seed")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    outcomes: list[Outcome] = []
    began, ecgs = time.monotonic(), fold9(arguments.pages)
    for index in np.random.default_rng(0).permutation(len(ecgs)):
        if time.monotonic() - began > 60 * arguments.minutes:
            break
        outcome = try_page(*ecgs[index], draw_spec(arguments.first + int(index)), arguments.out)
        outcomes.append(outcome)
        name = outcome.read.layout if outcome.read else f"not digitised: {outcome.reason}"
        spec = outcome.spec
        print(
            f"{spec.seed:4d} {spec.layout:6} {spec.grid:7} {spec.dpi} dpi {spec.rotation_deg:+.1f}° "
            f"{spec.perspective:.2f} q{spec.jpeg_quality}: {name}, {outcome.snr_db.mean():.1f} dB "
            f"(worst {LEADS[int(outcome.snr_db.argmin())]} {outcome.snr_db.min():.1f}), {outcome.seconds:.1f} s",
            flush=True,
        )
    for line in lines(outcomes, arguments.library):
        print(line)
    time_of_12_megapixels(fold9(1)[0][0], arguments.out)
    if arguments.pictures:
        real_pictures()


if __name__ == "__main__":
    main()
