"""Two ECGs of one patient: which they are, what was measured of them, and how much time lies between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ecgfinder.domain import Case, Ecg, Measurements, Report
from ecgfinder.gui import services
from ecgfinder.gui.filtering import ShownEcg
from ecgfinder.gui.models.session import Session
from ecgfinder.gui.translate import mark, tr

_LOADING, _WORKING = mark("Loading the ECG"), mark("Comparing")
_HOUR_S, _DAY_S, _YEAR_DAYS = 3600.0, 86400.0, 365.25
_DAYS_FROM_HOURS, _YEARS_FROM_DAYS = 48, 730


@dataclass(frozen=True, slots=True, eq=False)
class Recording:
    """One of the patient's ECGs, loaded or not; `load` may take long."""

    title: str
    recorded_at: datetime | None
    load: Callable[[], Ecg]
    in_library: bool = False
    report: Report | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Worked:
    """What is shown of one of the two ECGs."""

    shown: ShownEcg
    measured: Measurements
    beat: Ecg | None


class Serial(QObject):
    """Two of the recordings of one patient. `listed` tells that there are other recordings, `changed` all else."""

    listed = Signal()
    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.recordings: list[Recording] = []
        self.picked = [0, 0]
        self.sides: list[Worked | None] = [None, None]

    def compare_files(self, query: Ecg, title: str, path: Path) -> None:
        """The query and a file, the earlier first; the file is read off-thread, its error told by the session."""

        def read(other: Ecg) -> None:
            both = [_of_ecg(title, query), _of_ecg(path.name, other)]
            self._list(sorted(both, key=_moment), (0, 1))

        self._session.runner.start(_LOADING, lambda _: services.read(path), on_done=read, supersedes="serial read")

    def compare_cases(self, reference: str, chosen: int) -> None:
        """All ECGs of a patient of the library; the chosen case (by its id) with the one before it, or after."""
        library = self._session.library

        def found(cases: list[Case]) -> None:
            at = next((row for row, case in enumerate(cases) if case.case_id == chosen), 0)
            pair = (at - 1, at) if at > 0 else (0, min(1, len(cases) - 1))
            self._list([_of_case(case, partial(library.case_ecg, case.case_id)) for case in cases], pair)

        self._session.runner.start(
            _LOADING, lambda _: library.cases_of_patient(reference), lane="database", on_done=found, supersedes="serial"
        )

    def pick(self, side: int, row: int) -> None:
        """Put another recording on a side: 0 is left, 1 is right."""
        self.picked[side] = row
        self.sides[side] = None
        recording = self.recordings[row]
        lane = "database" if recording.in_library else "files"
        self._session.runner.start(
            _LOADING,
            lambda _: recording.load(),
            lane=lane,  # type: ignore[arg-type]
            on_done=partial(self._work, side),
            supersedes=f"serial {side}",
        )

    def _list(self, recordings: list[Recording], pair: tuple[int, int]) -> None:
        self.recordings = recordings
        self.listed.emit()
        for side, row in enumerate(pair):
            self.pick(side, row)

    def _work(self, side: int, ecg: Ecg) -> None:
        def work() -> Worked:
            beat = services.usual_beat(ecg)
            shown = replace(self._session.shown(ecg), beats=() if beat is None else (beat,))
            return Worked(shown, services.measured(ecg), beat)

        def keep(worked: Worked) -> None:
            self.sides[side] = worked
            self.changed.emit()

        self._session.runner.start(_WORKING, lambda _: work(), on_done=keep, supersedes=f"serial {side}")

    @property
    def reports(self) -> tuple[Report | None, Report | None]:
        """The reports of the two, where they are known."""
        if not self.recordings:
            return None, None
        left, right = (self.recordings[row].report for row in self.picked)
        return left, right

    @property
    def between(self) -> str:
        """The time between the two, and what speaks against their being of one patient; empty until both are there."""
        first, second = self.sides
        if first is None or second is None:
            return ""
        told = [time_between(first.shown.ecg.recorded_at, second.shown.ecg.recorded_at)]
        return "  ".join([*told, *doubts(first.shown.ecg, second.shown.ecg)])


def time_between(earlier: datetime | None, later: datetime | None) -> str:
    """Such as "14 months between them"; says so where a date is not known."""
    if earlier is None or later is None:
        return tr("The time between them is not known.")
    seconds = (later.replace(tzinfo=None) - earlier.replace(tzinfo=None)).total_seconds()
    hours, days = abs(seconds) / _HOUR_S, abs(seconds) / _DAY_S
    if hours < _DAYS_FROM_HOURS:
        told = tr("{hours} h between them.", hours=f"{hours:.1f}")
    elif days < _YEARS_FROM_DAYS:
        told = tr("{days} days between them.", days=f"{days:.0f}")
    else:
        told = tr("{years} years between them.", years=f"{days / _YEAR_DAYS:.1f}")
    return told if seconds >= 0 else f"{told} {tr('The left one is the later.')}"


def doubts(first: Ecg, second: Ecg) -> list[str]:
    """Sentences where two ECGs look as if they were of different people; names are compared, never shown."""
    one, other = first.patient, second.patient
    told = []
    if any(a and b and a != b for a, b in ((one.reference, other.reference), (one.name, other.name))):
        told.append(tr("They bear different patients' identities."))
    if one.sex and other.sex and one.sex != other.sex:
        told.append(tr("They differ in sex."))
    return told


def _of_ecg(title: str, ecg: Ecg) -> Recording:
    return Recording(title, ecg.recorded_at, lambda: ecg)


def _of_case(case: Case, load: Callable[[], Ecg]) -> Recording:
    return Recording(case.source_id, case.recorded_at, load, in_library=True, report=case.report)


def _moment(recording: Recording) -> str:
    return recording.recorded_at.isoformat() if recording.recorded_at else ""
