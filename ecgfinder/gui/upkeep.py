"""Looking after libraries: what the Library menu does, without Qt. Each call may take long and has its own connection.

`tell` is called with (done, total) now and then; what it raises ends the work, which then leaves all as it was, save
imports, which keep the batches that were written.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ecgfinder.domain import LibraryError
from ecgfinder.gui.services import LibraryService

if TYPE_CHECKING:
    from ecgfinder.library.importers import ImportProgress
    from ecgfinder.library.maintenance import Verification
    from ecgfinder.library.packs import PackManifest

Tell = Callable[[int, int], None]


def verify(service: LibraryService, tell: Tell) -> Verification:
    """Check every waveform, every vector and the database's structure; the index is first brought in step."""
    from ecgfinder.library.maintenance import verify as check

    with service.connection() as library:
        if not library.read_only:
            library.update_index()
        return check(library, tell)


def backup(service: LibraryService, folder: Path, tell: Tell) -> int:
    """Copy the open library into an empty folder; returns how many cases it holds."""
    from ecgfinder.library.maintenance import backup as copy

    with service.connection() as library:
        copy(library, folder, tell)
        return library.count


def restore(saved: Path, folder: Path, tell: Tell) -> int:
    """Check a backup, then copy it into an empty folder; returns how many cases it holds. Nothing is overwritten."""
    from ecgfinder.library import Library
    from ecgfinder.library.maintenance import backup as copy
    from ecgfinder.library.maintenance import verify as check

    with Library.open_as_encoded(saved) as library:
        problems = check(library, tell).problems
        damage = [problem for problem in problems if "index" not in problem]  # the index is built anew
        if damage:
            raise LibraryError(f"the backup is damaged: {damage[0]}", path=saved, advice="Choose another backup.")
        copy(library, folder, tell)
        return library.count


def merge(
    service: LibraryService, other: Path, tell: Tell, cancelled: Callable[[], bool] = lambda: False
) -> ImportProgress:
    """Take the cases of another library over, with their tags and notes; those already here are left out."""
    from ecgfinder.library import Library
    from ecgfinder.library.importers import import_cases
    from ecgfinder.library.importers.another import AnotherLibrary, copy_notes

    encoder = service.embedder
    with service.connection() as library:
        if other.resolve() == library.folder.resolve():
            raise LibraryError("this is the open library itself", path=other, advice="Choose another one.")
        with Library.open_for(other, encoder) as source:
            state = import_cases(
                library, encoder, AnotherLibrary(source), progress=_telling(tell), cancelled=cancelled, keep_names=True
            )
            copy_notes(source, library)
    return state


def export_pack(
    service: LibraryService,
    case_ids: Sequence[int] | None,
    path: Path,
    tell: Tell,
    *,
    licence: str = "",
    provenance: str = "",
    passphrase: str | None = None,
) -> PackManifest:
    """Write some or (None) all cases to a case pack."""
    from ecgfinder.library.packs import export_pack as write

    with service.connection() as library:
        chosen = library.case_ids() if case_ids is None else case_ids
        return write(
            library, chosen, path, licence=licence, provenance=provenance, passphrase=passphrase, progress=tell
        )


def import_pack(
    service: LibraryService,
    path: Path,
    tell: Tell,
    *,
    passphrase: str | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportProgress:
    """Take the cases of a case pack over; those already here are left out."""
    from ecgfinder.library.importers import import_cases
    from ecgfinder.library.packs import open_pack

    encoder = service.embedder
    pack = open_pack(path, encoder.model_id, passphrase)
    with service.connection() as library:
        return import_cases(library, encoder, pack, progress=_telling(tell), cancelled=cancelled)


def is_sealed(path: Path) -> bool:
    """Whether a case pack asks for a passphrase. Raises LibraryError where it cannot be read."""
    from ecgfinder.library.packs import is_sealed as sealed

    return sealed(path)


def _telling(tell: Tell) -> Callable[[ImportProgress], None]:
    return lambda state: tell(state.done, state.total)
