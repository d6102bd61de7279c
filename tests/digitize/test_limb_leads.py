"""Limb leads that contradict the others are corrected by them, and only where enough of them are known."""

from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.digitize.limb_leads import reconciled
from ecgfinder.domain import LEADS
from tests.digitize.conftest import heart


@pytest.mark.parametrize("lead", LEADS[:6])
def test_a_spike_in_one_limb_lead_is_corrected_by_the_five_others(lead: str) -> None:
    wrong = heart()
    wrong[LEADS.index(lead), 300:305] += 1.5
    np.testing.assert_allclose(reconciled(wrong), heart(), atol=0.02)


def test_chest_leads_and_three_limb_leads_alone_stay_as_they_are() -> None:
    leads = heart()
    leads[1, 300:305] += 1.5
    leads[3:6] = np.nan
    np.testing.assert_array_equal(reconciled(leads), leads)


def test_a_lead_drawn_by_hand_stays_and_counts_for_the_others() -> None:
    leads = heart()
    leads[0] += 0.5 * np.sin(np.arange(1000) / 50).astype(np.float32)
    kept = reconciled(leads, {"I"})
    np.testing.assert_array_equal(kept[0], leads[0])
    assert np.isfinite(kept).all()


def test_what_is_not_known_stays_unknown() -> None:
    leads = heart()
    leads[:6, 500:] = np.nan
    leads[2, :100] = np.nan
    kept = reconciled(leads)
    np.testing.assert_array_equal(np.isnan(kept), np.isnan(leads))
