"""The jobs of the Library menu: what each does to the open library, and the sentence that it ends with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ecgfinder.gui import upkeep
from ecgfinder.gui.models.importing import rejection_lines, summary_text
from ecgfinder.gui.models.jobs import Control, Job, Outcome
from ecgfinder.gui.models.session import Session
from ecgfinder.gui.translate import mark, tr

if TYPE_CHECKING:
    from ecgfinder.library.importers import ImportProgress


@dataclass(frozen=True, slots=True)
class PackOptions:
    """What a case pack is to contain (None: all cases) and say of itself."""

    case_ids: tuple[int, ...] | None = None
    licence: str = ""
    provenance: str = ""
    passphrase: str | None = None


class Upkeep:
    """Makes jobs on the open library of a session; whoever starts one shows it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._service = session.library

    def verify(self) -> Job:
        """Check everything that can be checked."""

        def work(control: Control) -> Outcome:
            found = upkeep.verify(self._service, control.tell)
            checked = tr("{n} cases were checked.", n=found.cases)
            if not found.problems:
                return Outcome(f"{checked} {tr('All is well.')}")
            return Outcome(f"{checked} {tr('{n} problems were found.', n=len(found.problems))}", found.problems)

        return self._job(mark("Checking the library"), work)

    def backup(self, folder: Path) -> Job:
        """Copy the library into an empty folder."""

        def work(control: Control) -> Outcome:
            count = upkeep.backup(self._service, folder, control.tell)
            return Outcome(tr("{n} cases are backed up in {folder}", n=count, folder=folder))

        return self._job(mark("Backing up"), work)

    def restore(self, saved: Path, folder: Path) -> Job:
        """Check a backup, copy it into an empty folder and open it."""

        def work(control: Control) -> Outcome:
            count = upkeep.restore(saved, folder, control.tell)
            return Outcome(tr("{n} cases were restored into {folder}", n=count, folder=folder), opens=folder)

        return self._job(mark("Restoring"), work)

    def merge(self, other: Path) -> Job:
        """Take the cases of another library over."""

        def work(control: Control) -> Outcome:
            return _imported(upkeep.merge(self._service, other, control.report, control.stopping))

        return self._job(mark("Merging"), work, _stopped())

    def export_pack(self, path: Path, options: PackOptions) -> Job:
        """Write cases to a case pack."""

        def work(control: Control) -> Outcome:
            manifest = upkeep.export_pack(
                self._service,
                options.case_ids,
                path,
                control.tell,
                licence=options.licence,
                provenance=options.provenance,
                passphrase=options.passphrase,
            )
            return Outcome(tr("{n} cases were written to {path}", n=manifest.cases, path=path))

        return self._job(mark("Writing the case pack"), work)

    def import_pack(self, path: Path, passphrase: str | None) -> Job:
        """Take the cases of a case pack over."""

        def work(control: Control) -> Outcome:
            state = upkeep.import_pack(
                self._service, path, control.report, passphrase=passphrase, cancelled=control.stopping
            )
            return _imported(state)

        return self._job(mark("Reading the case pack"), work, _stopped())

    def ask_if_sealed(self, path: Path, done: Callable[[bool], None]) -> None:
        """Look whether a case pack asks for a passphrase."""
        self._session.runner.start(mark("Reading the case pack"), lambda _: upkeep.is_sealed(path), on_done=done)

    def starred(self) -> Sequence[int]:
        """The ids of the starred cases."""
        return sorted(self._session.starred)

    def _job(self, name: str, work: Callable[[Control], Outcome], if_cancelled: Outcome | None = None) -> Job:
        job = Job(self._session.runner, name, work, if_cancelled, self._session)
        job.ended.connect(self._ended)
        job.failed.connect(self._session.failed)
        return job

    def _ended(self, outcome: Outcome) -> None:
        self._session.told.emit(outcome.sentence)
        if outcome.opens is not None:
            self._session.open_library(outcome.opens)
        elif outcome.changed:
            self._session.refresh_library()


def _imported(state: ImportProgress) -> Outcome:
    return Outcome(summary_text([state], dry_run=False), rejection_lines([state]), changed=True)


def _stopped() -> Outcome:
    return Outcome(tr("Stopped. What was taken over stays."), changed=True)
