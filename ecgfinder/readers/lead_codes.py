"""The numbers of leads in SCP-ECG (EN 1064), which ISO/IEEE 11073-10101 and DICOM quote as well."""

from __future__ import annotations

from ecgfinder.domain import INDEPENDENT_LEADS

LEAD_NUMBERS = {name: number for number, name in enumerate(INDEPENDENT_LEADS, 1)} | {
    "III": 61,
    "aVR": 62,
    "aVL": 63,
    "aVF": 64,
}
"""The standard leads: 1 and 2 are I and II, 3 to 8 are V1 to V6."""

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
