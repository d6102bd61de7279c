"""Codes that DICOM waveforms use for leads and measurements.

Sources: SCP-ECG (EN 1064) lead numbers, which DICOM quotes as SCPECG `5.6.3-9-n` and ISO/IEEE 11073-10101 as MDC `2:n`
(PS3.16, CID 3001); measurements in the spelling of ECG carts (SCPECG) and as LOINC.
"""

from __future__ import annotations

LEAD_NUMBERS = {
    "I": 1,
    "II": 2,
    "V1": 3,
    "V2": 4,
    "V3": 5,
    "V4": 6,
    "V5": 7,
    "V6": 8,
    "III": 61,
    "aVR": 62,
    "aVL": 63,
    "aVF": 64,
}
"""The standard leads by their number in SCP-ECG and ISO/IEEE 11073-10101."""

LEAD_OF_NUMBER = {number: name for name, number in LEAD_NUMBERS.items()} | {
    9: "V7",
    10: "V2R",
    11: "V3R",
    12: "V4R",
    13: "V5R",
    14: "V6R",
    15: "V7R",
    16: "X",
    17: "Y",
    18: "Z",
    65: "-aVR",
    66: "V8",
    67: "V9",
    68: "V8R",
    69: "V9R",
}

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
