"""What the window asks of the core. No Qt here; every call may take long and is made off the GUI thread.

`read`, `filtered`, `encoded`, `measured` may run in any thread. Whatever touches the library runs in the "database"
lane only, because a library belongs to one thread.
"""

from __future__ import annotations

import csv
import io
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Case, Ecg, Embedder, Hit, LibraryError, Measurements, Region, UserFacingError
from ecgfinder.gui import filtering
from ecgfinder.gui.demo import own_copy
from ecgfinder.gui.encoded import SHIPPED, Encoded, encode_part
from ecgfinder.gui.errors import tr_error
from ecgfinder.gui.files import write_file
from ecgfinder.gui.filtering import ShownEcg
from ecgfinder.gui.translate import tr
from ecgfinder.gui.wording import SYNTHETIC

if TYPE_CHECKING:
    from ecgfinder.library import Filter, Library, LibraryInfo
    from ecgfinder.library.importers import ImportProgress
    from ecgfinder.library.listing import Order
    from ecgfinder.library.store import Place
    from ecgfinder.readers import Hints
    from ecgfinder.search import Query, SearchResult

MEASURED_S = 60.0
"""A longer recording is measured in its beginning alone, so that it opens without delay."""

BEAT_EDGES_S = (-0.3, 0.7)
"""What is shown of an average beat, seconds around R."""


def read(path: Path, hints: Hints | None = None) -> Ecg:
    """Read an ECG file; `hints` say what a table leaves open. Raises UnreadableEcgError."""
    from ecgfinder.readers import read_ecg

    return read_ecg(path, hints)


def file_dialog_filter() -> str:
    """The readable formats, as file dialogs want them."""
    from ecgfinder.readers import file_dialog_filter as formats

    return formats()


def filtered(ecg: Ecg, name: str) -> ShownEcg:
    """The ECG under one of `filtering.FILTER_NAMES`, stamped if it is synthetic."""
    return replace(filtering.filtered(ecg, name), badge=tr(SYNTHETIC) if is_synthetic(ecg) else "")


def is_synthetic(ecg: Ecg) -> bool:
    """Whether an ECG was computed: its device says so."""
    return "synthetic" in (ecg.device or "").casefold()


def encoded(ecg: Ecg, region: Region | None = None, method: str = SHIPPED) -> Encoded:
    """What an encoder sees of an ECG or a part of it. Raises UserFacingError when nothing is recorded there."""
    return encode_part(beginning(ecg) if region is None else ecg, region, method)


def measured(ecg: Ecg) -> Measurements:
    """Intervals, axes and amplitudes; of a long recording its beginning, which a note then says."""
    from ecgfinder.signals.measure import measure

    found = measure(beginning(ecg))
    if ecg.duration_s <= MEASURED_S:
        return found
    return replace(found, notes=(*found.notes, f"Measured in the first {MEASURED_S:.0f} s."))


def beginning(ecg: Ecg) -> Ecg:
    """The first `MEASURED_S` seconds: what is measured at once, however long the recording."""
    if ecg.duration_s <= MEASURED_S:
        return ecg
    return replace(ecg, signal_mv=ecg.signal_mv[:, : round(MEASURED_S * ecg.rate_hz)])


def usual_beat(ecg: Ecg) -> Ecg | None:
    """The average of the most frequent kind of beat as a short ECG, aligned on R, PR level at 0; None without beats."""
    from ecgfinder.domain import LEADS
    from ecgfinder.signals.averages import average_beats

    beats = average_beats(beginning(ecg))
    if not beats:
        return None
    beat = beats[0]
    start, stop = (beat.zero + round(edge_s * beat.rate_hz) for edge_s in BEAT_EDGES_S)
    signal_mv = beat.signal_mv[:, max(start, 0) : stop].copy()
    if beat.rr_ms is not None:  # what lies beyond belongs to the next beat
        signal_mv[:, round((beat.rr_ms / 1000) * beat.rate_hz) :] = np.nan
    return Ecg(np.ascontiguousarray(signal_mv), beat.rate_hz, LEADS)


@dataclass(frozen=True, slots=True)
class Wave:
    """One wave ("P", "QRS" or "T") of one beat in one lead, from onset to end in seconds."""

    name: str
    lead: str
    start_s: float
    end_s: float


def waves(ecg: Ecg) -> tuple[Wave, ...]:
    """All waves of an ECG that were found with both ends."""
    from ecgfinder.domain import LEADS
    from ecgfinder.signals.delineation import delineate
    from ecgfinder.signals.marking import Mark

    marks_s = delineate(beginning(ecg)).marks_s
    found = []
    for name, start, end in (
        ("P", Mark.P_ON, Mark.P_OFF), ("QRS", Mark.QRS_ON, Mark.QRS_OFF), ("T", Mark.T_ON, Mark.T_OFF)
    ):  # fmt: skip
        edges = marks_s[:, :, [start, end]]
        for row, beat in np.argwhere(np.isfinite(edges).all(axis=2)).tolist():
            found.append(Wave(name, LEADS[row], float(edges[row, beat, 0]), float(edges[row, beat, 1])))
    return tuple(found)


CSV_COLUMNS = (
    "rank", "case_id", "source_id", "score", "age", "sex", "codes", "report", "report_en", "patient_ref", "synthetic",
)  # fmt: skip


def write_csv(hits: Sequence[Hit], path: Path) -> None:
    """Write hits as CSV, a line a hit, with the columns of `find --json`. Raises UserFacingError."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(CSV_COLUMNS)
    writer.writerows(_csv_row(hit) for hit in hits)
    write_file(path, text.getvalue().encode("utf-8-sig"))  # the mark tells spreadsheets that this is UTF-8


def _csv_row(hit: Hit) -> list[object]:
    case = hit.case
    patient, report = case.patient, case.report
    codes = " ".join(case.codes)
    known = [hit.rank, case.case_id, case.source_id, f"{hit.score:.4f}", patient.age_years, patient.sex, codes]
    return [*known, report.text, report.english, patient.reference, case.synthetic]


def is_encrypted(folder: Path | str) -> bool:
    """Whether a folder holds a library that only opens with a passphrase; one on a server has none."""
    from ecgfinder.library.connections import looks_encrypted
    from ecgfinder.library.database import DATABASE_FILE

    return isinstance(folder, Path) and looks_encrypted(folder / DATABASE_FILE)


def load_shipped_models() -> Embedder:
    """The shipped encoders. Raises ModelError."""
    from ecgfinder.inference import load_models

    return load_models()


class LibraryService:
    """The open library and the encoders; to be used in the "database" lane alone."""

    def __init__(self, load_embedder: Callable[[], Embedder] = load_shipped_models) -> None:
        self._load_embedder = load_embedder
        self._embedder: Embedder | None = None
        self._library: Library | None = None
        self._passphrase: str | None = None

    @property
    def embedder(self) -> Embedder:
        """The encoders, loaded on first use."""
        if self._embedder is None:
            self._embedder = self._load_embedder()
        return self._embedder

    @property
    def library(self) -> Library:
        """The open library; LibraryError when there is none."""
        if self._library is None:
            raise LibraryError("no case library is open", advice="Open one from the Library menu.")
        return self._library

    def open(self, folder: Path | str, *, create: bool = False, passphrase: str | None = None) -> LibraryInfo:
        """Open another library; the one before stays open when this fails. Of the demo library, the user's copy."""
        folder = own_copy(folder)
        opened = self._connect(folder, create=create, passphrase=passphrase)
        self.close()
        self._library, self._passphrase = opened, passphrase
        return opened.info()

    def _connect(self, place: Place, *, create: bool, passphrase: str | None) -> Library:
        from ecgfinder.library import Library

        encoder = self.embedder
        return Library.open_for(place, encoder, create=create, passphrase=passphrase)

    def connection(self) -> Library:
        """Another connection to the open library, for another thread; whoever asks for it closes it."""
        return self._connect(self.library.place, create=False, passphrase=self._passphrase)

    def find(self, query: Query) -> SearchResult:
        """The most similar cases."""
        from ecgfinder.search import find

        return find(self.library, self.embedder, query)

    def case_ecg(self, case_id: int) -> Ecg:
        """The waveform of a case. Raises LibraryError also when the case was deleted meanwhile."""
        try:
            return self.library.ecg(case_id)
        except KeyError:
            raise LibraryError(f"case {case_id} is not in the library any more") from None

    def add_case(self, ecg: Ecg, report: str, codes: Mapping[str, float]) -> LibraryInfo:
        """Put an ECG into the library with its report; the patient's name is dropped. Raises LibraryError."""
        from ecgfinder.library import NewCase
        from ecgfinder.reports import make_report

        case = NewCase(
            source_id=f"own/{uuid.uuid4().hex[:12]}",
            ecg=ecg,
            report=make_report(report),
            codes=dict(codes),
            synthetic=is_synthetic(ecg),
            vector=self.embedder.embed_ecgs([ecg])[0],
        )
        added = self.library.add([case])
        if added.duplicates:
            raise LibraryError("this recording is in the library already", advice="Nothing was changed.")
        return self.library.info()

    def import_from(
        self,
        paths: Sequence[Path],
        *,
        dry_run: bool,
        tell: Callable[[ImportProgress], None],
        cancelled: Callable[[], bool],
        hints: Hints | None = None,
    ) -> list[ImportProgress]:
        """Import files and folders, de-identified; returns a summary a source. `hints` are for tables among them.

        Works on a connection of its own, so that searches go on meanwhile: made for the "import" lane.
        """
        from ecgfinder.library.importers import Identity, import_cases, sources_of

        encoder = self.embedder
        with self.connection() as library:
            sources = sources_of(paths, Identity(library.secret(), keep=False), hints=hints)
            return [
                import_cases(library, encoder, source, dry_run=dry_run, progress=tell, cancelled=cancelled)
                for source in sources
                if not cancelled()
            ]

    def listed_ids(self, where: Filter | None, order: Order, *, descending: bool) -> npt.NDArray[np.int64]:
        """The ids of all cases that a filter lets through, in the order of a column."""
        from ecgfinder.library.listing import listed_ids

        return listed_ids(self.library, where, order, descending=descending)

    def tags(self) -> list[str]:
        """All tags in use."""
        return list(self.library.annotations.tags())

    def cases(self, case_ids: Sequence[int]) -> list[Case]:
        """Cases without their waveforms; those that were deleted meanwhile are left out."""
        return self.library.cases(case_ids)

    def cases_of_patient(self, reference: str) -> list[Case]:
        """All cases of one patient, the earliest first; undated ones come before."""
        from ecgfinder.library import Filter

        found = self.library.cases(self.library.case_ids(Filter(patient=reference)))
        return sorted(found, key=lambda case: case.recorded_at.isoformat() if case.recorded_at else "")

    def starred(self) -> frozenset[int]:
        """The ids of the starred cases."""
        return frozenset(self.library.annotations.bookmarks())

    def star(self, case_id: int, on: bool) -> frozenset[int]:
        """Star a case or take its star; returns all starred cases."""
        self.library.annotations.bookmark(case_id, on)
        return self.starred()

    def info(self) -> LibraryInfo:
        """What the open library holds now."""
        return self.library.info()

    def warm_up(self) -> None:
        """Load what the first query would have to wait for, and learn what is near in this library."""
        from ecgfinder import readers, search  # noqa: F401 - to have them loaded
        from ecgfinder.domain import LEADS
        from ecgfinder.signals import measure  # noqa: F401 - to have it loaded

        self.embedder.embed_ecgs([Ecg(np.zeros((12, 1000), dtype=np.float32), 100.0, LEADS)])
        self.library.learn_nearness()

    def close(self) -> None:
        """Let go of the library."""
        if self._library is not None:
            self._library.close()
            self._library = None


def sentence_of(error: Exception) -> str:
    """What the user is told of an error."""
    if isinstance(error, UserFacingError):
        return tr_error(error)
    return tr("Something went wrong inside the program ({kind}).", kind=type(error).__name__)
