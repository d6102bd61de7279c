"""Adding the ECG at hand, with a report that was typed."""

from __future__ import annotations

from collections.abc import Mapping

from ecgfinder.domain import Ecg, Embedder, LibraryError
from ecgfinder.library.cases import NewCase
from ecgfinder.library.importers.files import content_id
from ecgfinder.library.importers.identity import Identity
from ecgfinder.library.library import Library
from ecgfinder.library.measuring import values_of


def add_ecg(
    library: Library,
    embedder: Embedder,
    ecg: Ecg,
    report: str,
    *,
    codes: Mapping[str, float] | None = None,
    tags: tuple[str, ...] = (),
    keep_identity: bool = False,
) -> int:
    """Add one ECG to a library, with its measurements; returns its case id.

    Raises LibraryError when the recording is a case already, or another model encoded the library.
    """
    from ecgfinder.reports import as_scp, make_report

    library.require_model()
    case = NewCase(
        source_id=content_id(ecg),
        ecg=ecg,
        report=make_report(report),
        codes=as_scp(ecg.codes if codes is None else codes),
        patient=Identity(library.secret(), keep=keep_identity).patient(ecg.patient),
        tags=tags,
        vector=embedder.embed_ecgs([ecg])[0],
        measurements=values_of(ecg),
    )
    added = library.add([case], keep_names=keep_identity)
    if added.duplicates:
        raise LibraryError(f"this recording is case {added.duplicates[0][1]} already", path=library.folder)
    return added.case_ids[0]
