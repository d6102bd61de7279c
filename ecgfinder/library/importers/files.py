"""Files of ECGs in any readable format, single or in a folder tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ecgfinder.domain import Ecg, LibraryError
from ecgfinder.library.cases import NewCase
from ecgfinder.library.importers.identity import Identity
from ecgfinder.library.importers.source import Candidate
from ecgfinder.library.statements import Statement
from ecgfinder.library.waveforms import content_hash

if TYPE_CHECKING:
    from ecgfinder.readers import Hints

_COMPANIONS = (".dat", ".mat", ".atr", ".xws")  # the samples and notes of a WFDB header beside them


class EcgFiles:
    """ECG files and folders of them, whose recorder's own statements, where there are any, become the report.

    `hints` say what tables of numbers leave open.
    """

    same_content_is_same_case = True

    def __init__(self, paths: Iterable[Path], identity: Identity, hints: Hints | None = None) -> None:
        self.paths = tuple(paths)
        self.identity = identity
        self.hints = hints

    def candidates(self) -> Sequence[Candidate]:
        """Each file, folders in the order of their paths; hidden files and those that belong to a header left out."""
        return [
            Candidate(str(path), None, partial(self._load, path, root)) for root in self.paths for path in _files(root)
        ]

    def statements(self) -> Sequence[Statement]:
        """Nothing: files do not explain their codes."""
        return ()

    def _load(self, path: Path, root: Path) -> NewCase:
        from ecgfinder.readers import read_ecg
        from ecgfinder.reports import as_scp, make_report

        ecg = read_ecg(path, self.hints)
        return NewCase(
            source_id=path.relative_to(root.parent).as_posix() if self.identity.keep else content_id(ecg),
            ecg=ecg,
            report=make_report("\n".join(ecg.device_statements)),
            codes=as_scp(ecg.codes),
            patient=self.identity.patient(ecg.patient),
        )


def content_id(ecg: Ecg) -> str:
    """A source id that tells nothing but the recording itself: file names may hold names."""
    return f"ecg/{content_hash(ecg).hex()}"


def _files(root: Path) -> Iterator[Path]:
    if not root.exists():
        raise LibraryError("there is no such file or folder", path=root)
    if root.is_file():
        yield root
        return
    for path in sorted(root.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(root).parts)
        if path.is_file() and not hidden and not _belongs_to_header(path):
            yield path


def _belongs_to_header(path: Path) -> bool:
    return path.suffix.casefold() in _COMPANIONS and path.with_suffix(".hea").exists()
