from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.signals.averages import average_beats
from ecgfinder.signals.delineation import delineate
from ecgfinder.signals.marking import Mark

from .heart import make_ecg


def test_marks_of_every_lead_and_beat_lie_where_the_waves_were_drawn():
    marks_s = delineate(make_ecg(pr_s=0.16, qrs_s=0.09, qt_s=0.38)).marks_s
    assert marks_s.shape == (12, 10, 9)
    onset_s = np.arange(10) + 0.5
    for mark, offset_s, within_s in [
        (Mark.P_ON, -0.16, 0.02),
        (Mark.P_OFF, -0.06, 0.02),
        (Mark.QRS_ON, 0.0, 0.01),
        (Mark.QRS_OFF, 0.09, 0.012),
        (Mark.T_PEAK, 0.29, 0.02),
        (Mark.T_OFF, 0.38, 0.025),
    ]:
        seen = marks_s[:, 1:-1, mark]
        assert np.nanmedian(seen - onset_s[1:-1]) == pytest.approx(offset_s, abs=within_s), mark.name


def test_a_lead_that_is_missing_has_no_marks_and_the_others_keep_theirs():
    ecg = make_ecg(leads=LEADS[:2] + LEADS[6:9])
    marks_s = delineate(ecg).marks_s
    assert np.isfinite(marks_s[:9, :, Mark.QRS_ON]).all()  # III to aVF follow from I and II
    assert np.isnan(marks_s[9:]).all()


def test_in_a_print_out_each_lead_has_marks_only_where_it_is_known():
    ecg = make_ecg()
    signal_mv = np.full_like(ecg.signal_mv, np.nan)
    for column in range(4):
        rows, samples = slice(3 * column, 3 * column + 3), slice(1250 * column, 1250 * column + 1250)
        signal_mv[rows, samples] = ecg.signal_mv[rows, samples]
    peaks_s = delineate(Ecg(signal_mv, 500.0, LEADS)).marks_s[..., Mark.QRS_PEAK]
    for row, lead in enumerate(peaks_s):
        known = lead[np.isfinite(lead)]
        first = 0 if row < 6 else row // 3  # limb leads of one column give those of the other
        assert (known >= 2.5 * first).all()
        assert (known < 2.5 * max(row // 3 + 1, 2)).all()
        assert len(known) == (5 if row < 6 else round(np.ptp(known)) + 1)


def test_in_bigeminy_the_usual_beat_is_the_one_that_is_not_premature():
    ecg = make_ecg(rr_s=(0.5, 1.1) * 5, wide_beats=(1, 3, 5, 7, 9))
    usual, ectopic = average_beats(ecg)
    assert usual.rr_ms == pytest.approx(1100, abs=10)
    assert ectopic.rr_ms == pytest.approx(500, abs=10)


def test_an_average_beat_has_its_pr_level_at_zero_and_less_noise_than_a_beat():
    usual = average_beats(make_ecg(noise_mv=0.05))[0]
    before_p = usual.signal_mv[:, usual.zero - 150 : usual.zero - 120]
    assert np.abs(usual.signal_mv[:, usual.zero - 28 : usual.zero - 24].mean(axis=1)).max() < 0.03
    assert before_p.std(axis=1).mean() < 0.015


def test_no_beats_give_empty_arrays():
    found = delineate(Ecg(np.zeros((12, 5000), dtype=np.float32), 500.0, LEADS))
    assert found.marks_s.shape == (12, 0, 9)
    assert found.averages == ()


@pytest.mark.filterwarnings("ignore:The inplace keyword")  # wfdb with pandas 3
def test_bounds_agree_with_the_cardiologists_of_ludb(shared_data):
    from tests.bench.delineation import Score, compare, load, ours

    totals = {"P": Score(), "QRS": Score(), "T": Score()}
    for number in (4, 14, 47, 84, 97, 141, 161, 181):
        record = load(number)
        for lead, truth, span in zip(ours(record.signal_mv), record.truth_s, record.marked_s, strict=True):
            for wave in totals:
                totals[wave] += compare(lead[wave], truth[wave], span)
    assert (totals["QRS"].sensitivity, totals["QRS"].ppv) == (1.0, 1.0)
    assert min(totals["P"].sensitivity, totals["P"].ppv, totals["T"].sensitivity, totals["T"].ppv) > 0.98
    spread_ms = {wave: np.nanstd(score.errors_ms, axis=0) for wave, score in totals.items()}
    assert max(spread_ms["QRS"][0], spread_ms["QRS"][2]) < 12
    assert max(spread_ms["P"][0], spread_ms["P"][2]) < 19
    assert spread_ms["T"][2] < 26
