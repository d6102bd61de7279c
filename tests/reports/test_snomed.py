"""SNOMED CT codes of the PhysioNet challenges become SCP-ECG statements where these say the same."""

from ecgfinder.reports import as_scp, statements
from ecgfinder.reports.snomed import snomed_to_scp


def test_each_code_leads_to_a_statement_that_is_known():
    assert set(snomed_to_scp().values()) <= set(statements())
    assert all(code.isdigit() for code in snomed_to_scp())


def test_what_has_no_equal_stays_and_twins_become_one():
    codes = {"713427006": 0.0, "59118001": 100.0, "39732003": 0.0, "NORM": 80.0}
    assert as_scp(codes) == {"CRBBB": 100.0, "39732003": 0.0, "NORM": 80.0}
