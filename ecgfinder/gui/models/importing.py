"""Importing into the open library: the job, and what it says in the end."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ecgfinder.gui.errors import tr_reason
from ecgfinder.gui.models.jobs import Control, Job, Outcome
from ecgfinder.gui.models.session import Session
from ecgfinder.gui.translate import mark, tr

if TYPE_CHECKING:
    from ecgfinder.library.importers import ImportProgress
    from ecgfinder.readers import Hints

IMPORT = mark("Importing")


def import_job(session: Session, paths: Sequence[Path], *, dry_run: bool, hints: Hints | None = None) -> Job:
    """Import files and folders into the session's library; what was imported stays after a stop."""
    library = session.library
    stopped = Outcome(tr("Stopped. What was imported stays."), changed=True)

    def work(control: Control) -> Outcome:
        summaries = library.import_from(
            paths,
            dry_run=dry_run,
            tell=lambda state: control.report(state.done, state.total),
            cancelled=control.stopping,
            hints=hints,
        )
        if not summaries:
            return stopped
        return Outcome(summary_text(summaries, dry_run=dry_run), rejection_lines(summaries), changed=not dry_run)

    job = Job(session.runner, IMPORT, work, stopped, session)
    job.ended.connect(lambda outcome: session.refresh_library() if outcome.changed else None)
    job.failed.connect(session.failed)
    return job


def rejection_lines(summaries: Sequence[ImportProgress]) -> tuple[str, ...]:
    """Every rejected record with its reason."""
    return tuple(f"{record.name}: {tr_reason(record.reason)}" for state in summaries for record in state.rejected)


def summary_text(summaries: list[ImportProgress], *, dry_run: bool) -> str:
    """What became of all records, in a sentence."""
    added, known = sum(it.added for it in summaries), sum(it.duplicates for it in summaries)
    rejected = sum(len(it.rejected) for it in summaries)
    counts = {"added": added, "known": known, "rejected": rejected}
    told = (
        tr("{added} could be added, {known} already there, {rejected} rejected.", **counts)
        if dry_run
        else tr("{added} added, {known} already there, {rejected} rejected.", **counts)
    )
    if any(it.cancelled for it in summaries):
        told += " " + tr("The import was stopped; importing again goes on from here.")
    return told
