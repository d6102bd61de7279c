"""scipy.signal comes without scipy.stats, which is whole for whoever asks for it later."""

from __future__ import annotations

import subprocess
import sys


def _printed(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip()


def test_filters_do_not_load_scipy_stats() -> None:
    program = (
        "import sys, numpy as np; from ecgfinder.signals.filters import highpass, notch, resample; "
        "x = np.ones((1, 5000), np.float32); highpass(resample(notch(x, 500, 50), 500, 100), 100, 0.5); "
        "print('scipy.signal' in sys.modules, 'scipy.stats' in sys.modules)"
    )
    assert _printed(program) == "True False"


def test_scipy_stats_can_be_loaded_afterwards_and_before() -> None:
    ours, theirs = "import ecgfinder.signals.scipy_signal as ours; ", "from scipy import stats; "
    for first, second in ((ours, theirs), (theirs, ours)):
        assert _printed(f"{first}{second}print(stats.norm.cdf(0.0), len(ours.__all__))") == "0.5 6"
