"""Codes of HL7 aECG: code systems, and measurements of ISO/IEEE 11073-10101 and of Mindray."""

from __future__ import annotations

MDC = "2.16.840.1.113883.6.24"
ACT = "2.16.840.1.113883.5.4"
GENDER = "2.16.840.1.113883.5.1"
LOINC = "2.16.840.1.113883.6.1"

LEAD = "MDC_ECG_LEAD_"
STATEMENT = "MDC_ECG_INTERPRETATION_STATEMENT"
SUMMARY = "MDC_ECG_INTERPRETATION_SUMMARY"
RHYTHM = "MDC_ECG_RHY"
REPORTED_AGE = "21612-7"
"""LOINC, in years."""

MEASUREMENTS = {
    "MDC_ECG_HEART_RATE": ("heart_rate_bpm", "bpm"),
    "MDC_ECG_TIME_PD_P": ("p_ms", "ms"),
    "MDC_ECG_TIME_PD_PR": ("pr_ms", "ms"),
    "MDC_ECG_TIME_PD_QRS": ("qrs_ms", "ms"),
    "MDC_ECG_TIME_PD_QT": ("qt_ms", "ms"),
    "MDC_ECG_TIME_PD_QTc": ("qtc_ms", "ms"),
    "MDC_ECG_TIME_PD_QTcB": ("qtc_bazett_ms", "ms"),
    "MDC_ECG_TIME_PD_QTcF": ("qtc_fridericia_ms", "ms"),
    "MDC_ECG_ANGLE_P_FRONT": ("p_axis_deg", "deg"),
    "MDC_ECG_ANGLE_QRS_FRONT": ("qrs_axis_deg", "deg"),
    "MDC_ECG_ANGLE_T_FRONT": ("t_axis_deg", "deg"),
    "MINDRAY_ECG_P_AXIS": ("p_axis_deg", "deg"),
    "MINDRAY_ECG_QRS_AXIS": ("qrs_axis_deg", "deg"),
    "MINDRAY_ECG_T_AXIS": ("t_axis_deg", "deg"),
}
"""From the code to the name in `Measurements` and its unit; `qtc_ms` is a QTc of unnamed formula."""
