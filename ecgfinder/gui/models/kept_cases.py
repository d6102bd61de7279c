"""The cases that were kept for the grid, made ready for the report: as they lie on the paper, and measured."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from ecgfinder.domain import Ecg, Hit, Measurements
from ecgfinder.gui import services
from ecgfinder.gui.filtering import ShownEcg
from ecgfinder.gui.models.case_grid import CaseGrid
from ecgfinder.gui.models.session import Session


@dataclass(frozen=True, slots=True, eq=False)
class KeptCase:
    """A hit with its ECG as it is to be shown."""

    hit: Hit
    shown: ShownEcg
    measured: Measurements


class KeptCases(QObject):
    """Follows the hits that a grid keeps; what could not be read is left out."""

    def __init__(self, session: Session, grid: CaseGrid) -> None:
        super().__init__(grid)
        self._session = session
        self._hits: tuple[Hit, ...] = ()
        self._ecgs: dict[int, Ecg] = {}
        self._made: dict[int, KeptCase | None] = {}
        self._waiting: list[Callable[[], None]] = []
        grid.pins_changed.connect(self._follow)
        session.filter_changed.connect(self._make_again)

    @property
    def cases(self) -> list[KeptCase]:
        """Those that are ready, the most similar first."""
        ready = [made for hit in self._hits if (made := self._made.get(_id(hit))) is not None]
        return sorted(ready, key=lambda made: made.hit.rank)

    def when_ready(self, do: Callable[[], None]) -> None:
        """Do this as soon as all kept cases are ready, at once where they are."""
        self._waiting.append(do)
        self._tell()

    def _tell(self) -> None:
        if all(_id(hit) in self._made for hit in self._hits):
            waiting, self._waiting = self._waiting, []
            for do in waiting:
                do()

    def _follow(self, hits: Sequence[Hit]) -> None:
        self._hits = tuple(hits)
        kept = {_id(hit) for hit in hits}
        for gone in self._ecgs.keys() - kept:
            self._session.runner.cancel(_key(gone))
            self._ecgs.pop(gone)
        self._made = {case_id: made for case_id, made in self._made.items() if case_id in kept}
        for hit in hits:
            if _id(hit) not in self._made:
                self._load(hit)
        self._tell()

    def _load(self, hit: Hit) -> None:
        library, case_id = self._session.library, _id(hit)
        self._session.runner.start(
            "Loading the case",
            lambda _: library.case_ecg(case_id),
            lane="database",
            on_done=partial(self._make, hit),
            on_failed=partial(self._fail, case_id),
            supersedes=_key(case_id),
        )

    def _make(self, hit: Hit, ecg: Ecg) -> None:
        self._ecgs[_id(hit)] = ecg

        def work() -> KeptCase:
            shown = self._session.shown(ecg, synthetic=hit.case.synthetic)
            return KeptCase(hit, shown, services.measured(ecg))

        self._session.runner.start(
            "Measuring",
            lambda _: work(),
            on_done=partial(self._keep, _id(hit)),
            on_failed=partial(self._fail, _id(hit)),
            supersedes=_key(_id(hit)),
        )

    def _make_again(self) -> None:
        for hit in self._hits:
            self._made.pop(_id(hit), None)
            if _id(hit) in self._ecgs:
                self._make(hit, self._ecgs[_id(hit)])

    def _keep(self, case_id: int, made: KeptCase | None) -> None:
        self._made[case_id] = made
        self._tell()

    def _fail(self, case_id: int, error: Exception) -> None:
        self._keep(case_id, None)
        self._session.failed.emit(error)


def _id(hit: Hit) -> int:
    return hit.case.case_id


def _key(case_id: int) -> str:
    return f"kept {case_id}"
