"""What importers keep of who a recording is from."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from ecgfinder.domain import Patient


@dataclass(frozen=True, slots=True)
class Identity:
    """De-identification, on unless `keep`: names go, references become pseudonyms, file names are not stored.

    `secret` belongs to one library: the same patient has the same pseudonym in all its imports, and nobody without
    the library can compute it.
    """

    secret: bytes
    keep: bool = False

    def patient(self, patient: Patient) -> Patient:
        """The patient as the library may know them."""
        if self.keep or patient.reference is None:
            return replace(patient, name=patient.name if self.keep else None)
        return replace(patient, name=None, reference=self.pseudonym(patient.reference))

    def pseudonym(self, reference: str) -> str:
        """`p/` and 16 hexadecimal digits, always the same for one reference."""
        digest = hashlib.blake2b(reference.strip().encode(), key=self.secret, digest_size=8)
        return f"p/{digest.hexdigest()}"
