"""The core's errors in the window's language: they come as English sentences with values in them.

What a user can act on is translated whole. What only tells a file's maker where it is wrong, such as "section 3 has no
scale", stays English inside a translated sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ecgfinder.domain import LibraryError, UnreadableEcgError, UserFacingError
from ecgfinder.gui.notes import pattern_of
from ecgfinder.gui.translate import is_english, mark, tr

FRAMES: tuple[tuple[type[UserFacingError], str], ...] = (
    (UnreadableEcgError, mark("this ECG cannot be read: {detail}")),
    (LibraryError, mark("this does not work with the library: {detail}")),
    (UserFacingError, mark("this does not work: {detail}")),
)
"""What is said around a reason that has no translation of its own, by the kind of error."""

REASONS = (
    mark("the file cannot be read ({why})"),
    mark("the file is empty"),
    mark("the file is damaged"),
    mark("this is no ECG in a known format"),
    mark("this is a folder, not an ECG file"),
    mark("this is a device or a pipe, not a file"),
    mark("the file is too large for an ECG ({size} MB, at most {most} MB)"),
    mark("the file announces more than fits in memory"),
    mark("the file holds no samples"),
    mark("the file holds no lead in volts"),
    mark("no lead holds a valid sample"),
    mark("its signal file {name} is missing"),
    mark("its signal file {name} is cut short: {held} s of {said} s"),
    mark("its WFDB header {name} is missing"),
    mark("the file is cut short: {held} s of {said} s"),
    mark("the file does not say its sampling rate"),
    mark("the recording is too long ({hours} h of {leads} leads)"),
    mark("the file cannot be written ({why})"),
    mark("cannot be written ({why})"),
    mark("an ECG is written as .png, .svg or .pdf"),
    mark("nothing is recorded in the chosen part of the ECG"),
    mark("no case library is open"),
    mark("there is no case library here"),
    mark("there is a library already"),
    mark("case {case} is not in the library any more"),
    mark("this recording is in the library already"),
    mark("another program is using the library"),
    mark("the disk is full"),
    mark("the library may only be read here"),
    mark("the library may only be read"),
    mark("this is not a case library, or it is damaged"),
    mark("the library cannot be opened"),
    mark("the disk reported an error"),
    mark("there is no such case, or no longer"),
    mark("the library is already closed"),
    mark("the library is damaged"),
    mark("the library is damaged: its end is missing"),
    mark("the library is empty, its content is lost"),
    mark("the passphrase is wrong, or the library is damaged"),
    mark("the library is encrypted, or damaged"),
    mark("the passphrase is empty"),
    mark("this database belongs to another program"),
    mark("this installation cannot open encrypted libraries"),
    mark("the library was written by a newer ecgfinder (schema {schema}, this program knows {known})"),
    mark("the library was encoded by another model ({other}); {own} has encoded {done} of {all} cases"),
    mark("the library was not closed properly and cannot be recovered where it may only be read"),
    mark("the waveform of case {case} is damaged: {why}"),
    mark("the backup is damaged: {why}"),
    mark("this is the open library itself"),
    mark("the pack is encrypted"),
    mark("the passphrase is wrong, or the pack is damaged"),
    mark("the pack was written by a newer ecgfinder"),
    mark("this is no case pack, or a damaged one ({why})"),
    mark("there is no such file or folder"),
    mark("the table lacks the columns {columns}"),
    mark("the table cannot be read ({why})"),
    mark("the server cannot be reached, or refuses ({why})"),
    mark("the connection to the server was lost"),
    mark("is no picture or PDF that can be read"),
    mark("has {count} megapixels"),
    mark("is only {width} x {height} pixels"),
    mark("no traces were found"),
    mark("no grid was found, and the file does not state its resolution"),
    mark("{rows} rows of traces were found, but they contradict each other or the paper"),
    mark("the model file is damaged: its SHA-256 does not match"),
    mark("the model file cannot be loaded"),
    mark("the models cannot be read ({why})"),
    mark("cannot be opened ({why})"),
    mark("is a PDF that cannot be read ({why})"),
    mark("has no page {page}"),
    mark("has {count} pages, and no page {page}"),
    mark("the models need a newer version of this program"),
    mark("the model manifest is damaged"),
    mark("the model file cannot be read ({why})"),
    mark("the pack cannot be read ({why})"),
)
"""What happened, without the file that it happened to."""

ADVICE = (
    mark("Check that it exists and may be read."),
    mark("Choose an empty folder."),
    mark("Choose another backup."),
    mark("Choose another folder."),
    mark("Choose another one."),
    mark("Choose another part."),
    mark("Choose one of these."),
    mark("Copy it beside the header."),
    mark("Copy it beside the signals."),
    mark("Copy it elsewhere."),
    mark("Copy it once more."),
    mark("Copy the record once more."),
    mark("Encode it again with `ecgfinder library reencode`."),
    mark("Export a shorter part."),
    mark("Export it losslessly."),
    mark("Export it uncompressed."),
    mark("Export the ECG once more."),
    mark("Give its passphrase, or restore a backup."),
    mark("Give its passphrase."),
    mark("Install the extra `encrypted`."),
    mark("Install the program again."),
    mark("Install the program again, or name a folder with complete models."),
    mark("Known are {formats}."),
    mark("Make one with `ecgfinder import`."),
    mark("Name a file in it."),
    mark("Nothing was changed."),
    mark("Open it once where it may be written."),
    mark("Open one from the Library menu."),
    mark("PNG, JPEG, TIFF, WebP and PDF are."),
    mark("Restore a backup."),
    mark("Restore a backup, or run `ecgfinder library verify`."),
    mark("Save it smaller."),
    mark("Save it with -v7."),
    mark("Save one of them."),
    mark("Say it, as with `ecgfinder convert --rate 500`."),
    mark("Say it, as with `ecgfinder convert --unit uV`."),
    mark("Scan it at 150 dpi or more."),
    mark("Scan it in colour, or give the resolution."),
    mark("Take the whole page, flat and sharp, with all twelve leads."),
    mark("Take the whole page, flat and sharp, with all twelve leads. Or correct what was found by hand."),
    mark("Update ecgfinder."),
    mark("Use {formats}."),
    mark("Use letters A-Z, digits, - and _ only."),
    mark("Write WFDB instead."),
    mark("Close it or try again in a moment."),
    mark("Make room and try again; nothing already saved is lost."),
    mark("Ask for write access to its folder."),
    mark("Ask for write access."),
    mark("Ask its administrator for write access."),
    mark("Check that its folder exists and may be written."),
    mark("Check the disk and its free space, then try again."),
    mark("Search again."),
    mark("Check the address, the user and the network."),
    mark("Check the network and try again."),
)
"""What to do."""


def tr_error(error: UserFacingError) -> str:
    """An error as one line in the window's language: "path: what happened. What to do."."""
    if is_english():
        return error.sentence()
    reason = _translated(error.reason, REASONS) or _framed(error)
    advice = _translated(error.advice, ADVICE) or error.advice
    where = "" if error.path is None else f"{error.path}: "
    return f"{where}{reason}." + (f" {advice}" if advice else "")


def _framed(error: UserFacingError) -> str:
    frame = next(text for kind, text in FRAMES if isinstance(error, kind))
    return tr(frame, detail=error.reason)


def _translated(text: str, known: Sequence[str]) -> str:
    """The translation of a sentence with its values; empty where it is not among the known ones."""
    for sentence in known:
        found: re.Match[str] | None = pattern_of(sentence).fullmatch(text)
        if found:
            return tr(sentence, **found.groupdict())
    return ""
