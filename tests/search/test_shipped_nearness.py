"""The shipped encoders and the demo library together: what is no ECG is near to nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from ecgfinder.assets import asset_path
from ecgfinder.domain import LEADS, Ecg
from ecgfinder.inference import Models, load_models
from ecgfinder.library import Library
from ecgfinder.search.evidence import FAR_SHARE
from ecgfinder.signals.synthetic import generate

MIXED = Path(__file__).parents[1] / "data" / "mixed_leads.npz"
"""Twelve leads of as many synthetic ECGs, as they were drawn once, in steps of STEP_MV at RATE_HZ."""
STEP_MV = 0.005
RATE_HZ = 250.0
SHAPE = (12, 2500)


@pytest.fixture(scope="module")
def models() -> Models:
    return load_models(threads=1)


@pytest.fixture(scope="module")
def demo(models: Models) -> Iterator[Library]:
    with Library.open_for(asset_path("resources", "demo"), models) as library:
        yield library


def share_of(demo: Library, models: Models, signal_mv: np.ndarray, rate_hz: float = RATE_HZ) -> float:
    ecg = Ecg(signal_mv.astype(np.float32), rate_hz, LEADS)
    share = demo.nearness_share(models.embed_ecgs([ecg])[0])
    assert share is not None, "the demo library is shipped with its scale"
    return share


def test_noise_is_near_to_nothing(demo: Library, models: Models) -> None:
    rng = np.random.default_rng(0)
    noises = [rng.normal(0, 0.5, SHAPE), rng.normal(0, 0.1, SHAPE), rng.normal(0, 0.03, SHAPE).cumsum(axis=1)]
    assert all(share_of(demo, models, noise) < FAR_SHARE for noise in [*noises, np.zeros(SHAPE)])


def test_leads_of_twelve_hearts_are_near_to_nothing(demo: Library, models: Models) -> None:
    with np.load(MIXED) as kept:
        assert share_of(demo, models, kept["leads"] * STEP_MV) < FAR_SHARE


def test_leads_of_other_twelve_hearts_are_farther_than_most_cases(demo: Library, models: Models) -> None:
    """Of PTB-XL's leads mixed in this way 98 % are near to nothing; of drawn ones, in the demo library, six of 16."""
    shares = [share_of(demo, models, of_twelve_hearts(seed)) for seed in range(1001, 1017, 2)]
    assert np.median(shares) < 0.1


def of_twelve_hearts(seed: int) -> np.ndarray:
    patterns = ("normal", "lbbb", "old-inferior-infarction", "atrial-fibrillation", "rbbb", "paced-ventricular")
    drawn = [generate(name, drawn, rate_hz=RATE_HZ).ecg.signal_mv for drawn in (seed, seed + 1) for name in patterns]
    return np.stack([signal_mv[lead] for lead, signal_mv in enumerate(drawn)])


def test_what_the_library_holds_is_near(demo: Library, models: Models) -> None:
    drawn = [generate("normal", seed, rate_hz=RATE_HZ).ecg for seed in range(2000, 2012)]
    shares = [share_of(demo, models, ecg.twelve_leads_mv()) for ecg in drawn]
    assert np.mean(np.array(shares) >= FAR_SHARE) > 0.7
