"""The sentences that stand in every view, in one place so that a test can hold them."""

from __future__ import annotations

DISCLAIMER = "Similar past cases for a clinician's reading. Not a diagnosis, not a medical device."
SYNTHETIC = "SYNTHETIC"
SYNTHETIC_HINT = "Computed, not recorded from a patient"
