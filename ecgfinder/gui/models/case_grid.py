"""Up to four cases looked at together: those that were pinned, or else the best of the answer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from ecgfinder.domain import Ecg, Hit
from ecgfinder.gui import services
from ecgfinder.gui.filtering import ShownEcg
from ecgfinder.gui.models.session import Session
from ecgfinder.gui.translate import mark

PLACES = 4
_NAME = mark("Loading the case")


class CaseGrid(QObject):
    """Follows the session's answer while active. `changed` tells which hits are shown, `loaded` (place, ShownEcg),
    `measured` (place, Measurements), `pins_changed` which hits are pinned.
    """

    changed = Signal(object)
    loaded = Signal(int, object)
    measured = Signal(int, object)
    pins_changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pinned: tuple[Hit, ...] = ()
        self._ecgs: dict[int, Ecg] = {}
        self.active = False
        self.hits: tuple[Hit, ...] = ()
        session.answered.connect(lambda _: self._answered())
        session.filter_changed.connect(self._show_again)

    @property
    def pinned(self) -> tuple[Hit, ...]:
        """The hits that were chosen for the grid, in the order of choosing."""
        return self._pinned

    def set_active(self, on: bool) -> None:
        """Begin to load, or forget."""
        self.active = on
        self._choose()

    def toggle_pin(self, hit: Hit | None) -> None:
        """Keep a hit in the grid, or let it go; a fifth takes the place of the first."""
        if hit is None:
            return
        rest = tuple(other for other in self._pinned if other is not hit)
        self._pin(rest if len(rest) < len(self._pinned) else (*rest, hit)[-PLACES:])

    def _pin(self, hits: tuple[Hit, ...]) -> None:
        self._pinned = hits
        self.pins_changed.emit(hits)
        self._choose()

    def choose(self, hit: Hit) -> None:
        """Make a hit of the grid the chosen case."""
        if hit is not self._session.chosen:
            self._session.choose(hit)

    def _answered(self) -> None:
        self._pin(())

    def _choose(self) -> None:
        result = self._session.result if self.active else None
        best = result.hits[:PLACES] if result else ()
        self.hits = self._pinned or best if self.active else ()
        self._ecgs = {}
        self.changed.emit(self.hits)
        for place in range(PLACES):
            self._session.runner.cancel(_key(place))
            self._session.runner.cancel(f"{_key(place)} measured")
        for place, hit in enumerate(self.hits):
            self._load(place, hit)

    def _load(self, place: int, hit: Hit) -> None:
        library, case_id = self._session.library, hit.case.case_id
        self._session.runner.start(
            _NAME,
            lambda _: library.case_ecg(case_id),
            lane="database",
            on_done=partial(self._read, place, hit),
            supersedes=_key(place),
        )

    def _read(self, place: int, hit: Hit, ecg: Ecg) -> None:
        self._ecgs[place] = ecg
        self._filter(place, hit, ecg)
        self._session.runner.start(
            "Measuring",
            lambda _: services.measured(ecg),
            on_done=partial(self.measured.emit, place),
            supersedes=f"{_key(place)} measured",
        )

    def _show_again(self) -> None:
        for place, ecg in self._ecgs.items():
            self._filter(place, self.hits[place], ecg)

    def _filter(self, place: int, hit: Hit, ecg: Ecg) -> None:
        def tell(shown: ShownEcg) -> None:
            self.loaded.emit(place, shown)

        self._session.runner.start(
            "Filtering",
            lambda _: self._session.shown(ecg, synthetic=hit.case.synthetic),
            on_done=tell,
            supersedes=_key(place),
        )


def _key(place: int) -> str:
    return f"grid {place}"
