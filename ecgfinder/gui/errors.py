"""The core's errors in the window's language: they come as English sentences with values in them.

What a user can act on is translated whole. What only tells a file's maker where it is wrong, such as "section 3 has no
scale", is translated as what it means for the user ("the file holds no ECG that can be used"); the English words follow
on a line of their own, as a technical detail.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ecgfinder.domain import LibraryError, UnreadableEcgError, UserFacingError
from ecgfinder.gui.notes import pattern_of
from ecgfinder.gui.translate import is_english, mark, tr

FRAMES: tuple[tuple[type[UserFacingError], str], ...] = (
    (UnreadableEcgError, mark("this ECG cannot be read")),
    (LibraryError, mark("this does not work with the library")),
    (UserFacingError, mark("this does not work")),
)
"""What is said of a technical reason of no known meaning, by the kind of error."""

MEANINGS = (
    (r"\bcut short|\bincomplete|\bmissing\b|not as long", mark("the file is cut short, or a part of it is missing")),
    (
        r"\bdamaged|contradict|out of order|does not match|cannot be understood|two formats|announces|defines|made of"
        r"|another sampling rate|lead names for|points to|is empty",
        mark("the file is damaged, or contradicts itself"),
    ),
    (
        r"(is|are) not read\b|not known|unknown way|another suffix|not that of a|does not say|names no Huffman",
        mark("the file is written in a variant of its format that cannot be read"),
    ),
    (r"too (large|long)|more than", mark("the file is too large for an ECG")),
    (
        r"holds? no|a scale|no scale|describes no|not in volts|is no\b|does not hold",
        mark("the file holds no ECG that can be used"),
    ),
)
"""By what is found in the English words of an unreadable file's reason: what it means for whoever wants to open it."""

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
    mark("{rows} rows of traces were found, but they contradict each other or the paper"),
    mark("the model file is damaged: its SHA-256 does not match"),
    mark("the model file cannot be loaded"),
    mark("the models cannot be read ({why})"),
    mark("cannot be opened ({why})"),
    mark("is a PDF that cannot be read ({why})"),
    mark("has no page {page}"),
    mark("has {count} pages, and no page {page}"),
    mark("the models need a newer version of this program"),
    mark("the models are of an older version of this program"),
    mark("the model manifest is damaged"),
    mark("the model file cannot be read ({why})"),
    mark("the pack cannot be read ({why})"),
    mark("the sampling rate of {rate} Hz is not that of an ECG"),
    mark("lead {name} is cut short: {held} of {said} samples"),
    mark("lead {name} is damaged: its checksum does not match"),
    mark("the file holds no table of numbers"),
    mark("version 7.3 of MATLAB files is not read"),
    mark("the XML is damaged at line {line}, column {column}"),
    mark("its signal file {name} is damaged or cut short"),
    mark("its signal file {name} holds no samples"),
    mark("the file does not say its unit, and a span of {span} does not tell it"),
    mark("the file holds {found} of 12 leads"),
    mark("this DICOM file holds no waveforms"),
    mark("the array of shape {shape} holds more than one ECG"),
    mark("this is no WFDB header"),
    mark("its header has another suffix than .hea"),
    mark("no standard lead holds a signal"),
    mark("the recording lasts {seconds} s, less than a beat or two"),
    mark("it cannot be read ({why})"),
    mark("it cannot be encoded ({why})"),
    mark("it cannot be fetched ({why})"),
    mark("its checksum does not match"),
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
    """An error in the window's language: "path: what happened. What to do."; a technical detail is a second line."""
    if is_english():
        return error.sentence()
    what, detail = _said(error.reason, type(error))
    advice = _translated(error.advice, ADVICE) or error.advice
    where = "" if error.path is None else f"{error.path}: "
    sentence = f"{where}{what}." + (f" {advice}" if advice else "")
    return "\n".join([sentence, *([_detail(detail)] if detail else [])])


def tr_reason(reason: str, kind: type[UserFacingError] = UnreadableEcgError) -> str:
    """A reason alone in the window's language, as a phrase on one line."""
    if is_english():
        return reason
    what, detail = _said(reason, kind)
    return f"{what} ({_detail(detail)})" if detail else what


def _detail(english: str) -> str:
    return tr("Technical detail: {detail}", detail=english)


def _said(reason: str, kind: type[UserFacingError]) -> tuple[str, str]:
    """What happened in the window's language, and the English words where these say more."""
    whole = _translated(reason, REASONS)
    if whole:
        return whole, ""
    meaning = next((text for words, text in MEANINGS if re.search(words, reason)), "")
    if meaning and issubclass(kind, UnreadableEcgError):
        return tr(meaning), reason
    return tr(next(text for known, text in FRAMES if issubclass(kind, known))), reason


def _translated(text: str, known: Sequence[str]) -> str:
    """The translation of a sentence with its values; empty where it is not among the known ones."""
    for sentence in known:
        found: re.Match[str] | None = pattern_of(sentence).fullmatch(text)
        if found:
            return tr(sentence, **found.groupdict())
    return ""
