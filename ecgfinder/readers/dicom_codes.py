"""Codes that DICOM waveforms use for measurements: those of ECG carts (SCPECG), LOINC, and ours where both lack one."""

from __future__ import annotations

MEASUREMENT_OF_CODE = {
    ("SCPECG", "5.13.5-7"): "pr_ms",
    ("SCPECG", "5.13.5-9"): "qrs_ms",
    ("SCPECG", "5.13.5-11"): "qt_ms",
    ("SCPECG", "5.10.2.5-5"): "qtc_ms",
    ("SCPECG", "5.10.3-11"): "p_axis_deg",
    ("SCPECG", "5.10.3-13"): "qrs_axis_deg",
    ("SCPECG", "5.10.3-15"): "t_axis_deg",
    ("LN", "8867-4"): "heart_rate_bpm",
    ("LN", "8625-6"): "pr_ms",
    ("LN", "8633-0"): "qrs_ms",
    ("LN", "8634-8"): "qt_ms",
    ("LN", "8636-3"): "qtc_ms",
    ("LN", "8626-4"): "p_axis_deg",
    ("LN", "8632-2"): "qrs_axis_deg",
    ("LN", "8638-9"): "t_axis_deg",
    ("99ECGFINDER", "QTcB"): "qtc_bazett_ms",
    ("99ECGFINDER", "QTcF"): "qtc_fridericia_ms",
}
"""Coding scheme and code value to the name in `Measurements`; `qtc_ms` is a QTc of unnamed formula."""
