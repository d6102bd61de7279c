"""The nouns of the program: frozen data classes that know numpy and nothing else."""

from ecgfinder.domain.case import Case, Hit, Report
from ecgfinder.domain.ecg import Ecg, Patient, Sex
from ecgfinder.domain.embedder import Embedder
from ecgfinder.domain.errors import LibraryError, ModelError, UnreadableEcgError, UserFacingError
from ecgfinder.domain.leads import CABRERA, INDEPENDENT_LEADS, LEADS, canonical_lead, derive_limb_leads
from ecgfinder.domain.measurements import Measurements
from ecgfinder.domain.region import Region, known_s, part_of, start_of

__all__ = [
    "CABRERA",
    "INDEPENDENT_LEADS",
    "LEADS",
    "Case",
    "Ecg",
    "Embedder",
    "Hit",
    "LibraryError",
    "Measurements",
    "ModelError",
    "Patient",
    "Region",
    "Report",
    "Sex",
    "UnreadableEcgError",
    "UserFacingError",
    "canonical_lead",
    "derive_limb_leads",
    "known_s",
    "part_of",
    "start_of",
]
