"""What a reader must know before trusting an answer: in plain sentences, none of them a diagnosis. No widgets here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ecgfinder.domain import Ecg, Measurements, Region, UserFacingError, known_s, part_of
from ecgfinder.gui.translate import tr

if TYPE_CHECKING:
    from ecgfinder.search import Evidence

LEAST_S = 5.0
"""A search by less is told to be unsure: rhythm cannot be seen, and fewer cases come out alike."""

_POOR_SHARE = 0.5
_SURELY_LONG_S = 60.0


def cautions(
    ecg: Ecg | None, region: Region | None, evidence: Evidence | None, measured: Measurements | None
) -> list[str]:
    """The sentences for a search by an ECG (or a part of it), most important first; none for words alone."""
    if ecg is None:
        return []
    found = [_far(evidence), _poor(ecg, region, measured), _short(ecg, region), _missing(ecg, region)]
    return [sentence for sentence in found if sentence]


def region_text(region: Region) -> str:
    """A part of an ECG, such as "II, V1, 2.0-5.5 s"."""
    leads = ", ".join(region.leads)
    if region.stretch_s is None:
        return leads or tr("all leads")
    stretch = tr("{start}-{end} s", start=f"{region.stretch_s[0]:.1f}", end=f"{region.stretch_s[1]:.1f}")
    return f"{leads}, {stretch}" if leads else stretch


def _far(evidence: Evidence | None) -> str:
    if evidence is None or not evidence.is_far:
        return ""
    return tr("Nothing in this library is near: hardly any of its own cases stands so far from the others.")


def _poor(ecg: Ecg, region: Region | None, measured: Measurements | None) -> str:
    if measured is not None and measured.heart_rate_bpm is None and measured.qrs_ms is None:
        return tr("No heart beats were recognised in this ECG: what is found by it means little.")
    asked = [lead for lead in ecg.standard_leads if region is None or not region.leads or lead in region.leads]
    faults = measured.lead_quality if measured is not None else {}
    poor = [lead for lead in asked if set(faults.get(lead, ())) - {"missing"}]
    if not asked or len(poor) < _POOR_SHARE * len(asked):
        return ""
    return tr("The quality of this ECG is too poor for its search to be trusted: {leads}.", leads=", ".join(poor))


def _short(ecg: Ecg, region: Region | None) -> str:
    if ecg.duration_s > _SURELY_LONG_S and (region is None or region.stretch_s is None):
        return ""  # not looked at sample by sample: it may be a day long
    try:
        length_s = known_s(part_of(ecg, region))
    except UserFacingError:
        return ""  # the search itself tells that
    if length_s >= LEAST_S:
        return ""
    return tr("Asked with only {seconds} s: the rhythm is hardly seen.", seconds=f"{length_s:.1f}")


def _missing(ecg: Ecg, region: Region | None) -> str:
    wanted = region.leads if region is not None and region.leads else (*ecg.standard_leads, *ecg.missing_leads)
    missing = [lead for lead in ecg.missing_leads if lead in wanted]
    return tr("Asked without {leads}.", leads=", ".join(missing)) if missing else ""
