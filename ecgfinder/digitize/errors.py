"""Why a picture could not be digitised."""

from __future__ import annotations

from ecgfinder.domain import UnreadableEcgError


class UndigitisableError(UnreadableEcgError):
    """A picture in which no ECG could be recovered; the reason names what was not found."""


class UnreadablePictureError(UnreadableEcgError):
    """A file that is no picture or PDF, a damaged one, or one too large to open."""
