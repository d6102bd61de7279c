"""One spelling for every report: boilerplate and remarks of the data base off, letters and blanks put right."""

from __future__ import annotations

import re
import unicodedata

from ecgfinder.reports.lexicon import spellings

_EDIT = re.compile(r"\s*\bedit:.*", re.DOTALL)
# Recorders print "4.46 unbestätigter bericht" (4.40 unconfirmed report) under a report and cut it off at 255 letters.
_BOILERPLATE = re.compile(r"(^|\s)4\.4\d\s+un(b?e?s?t?ä?t?i?g?t?e?r?|c?o?n?f?i?r?m?e?d?)(\s+[br]\w*)?\s*$")
_CUT_BOILERPLATE = re.compile(r"\s4(\.(4\d?)?)?(\s+u)?\s*$")
_CUT_LENGTH = 230
_STATEMENT_END = re.compile(r"(?<![.,;:\s-])[^\S\n]*\n\s*(?=[^\W\d_a-zäöüå])")
_GARBAGE = re.compile(r"^\s*g\b|[`\\*]|ó?[¬½¿©]|(?<!\w)_(?!\w)")
_SPACED_LEAD = re.compile(r"\bv\s(?=[1-6]\b)")
_WORD = re.compile(r"[^\W\d_]+")
_HASH = re.compile(r"(?<=\bf)#(?=r\b)|(?<!\w)#(?=bergang)")  # a "ü" lost in an old recorder's character set
_SAYS_NOTHING = re.compile(r"\W*(trace only requested)?\W*")


def normalise(text: str) -> str:
    """A report in lower case, one line, without boilerplate, with umlauts; its clinical content is kept.

    Dropped are "4.46 unbestätigter bericht" (unconfirmed report) and all that follows "edit:". Words written
    with `ae`, `oe`, `ue`, misspelt or cut off are spelt as in the lexicon. A new line that starts with a capital
    starts a sentence, as in recorders' lists of statements. Normalising twice changes nothing.

    >>> normalise("sinusrhythmus ueberdrehter linkstyp 4.46      unbestÄtigter bericht")
    'sinusrhythmus überdrehter linkstyp'
    """
    composed = _STATEMENT_END.sub(". ", unicodedata.normalize("NFC", text))
    lowered = _HASH.sub("ü", composed.lower().replace("ß", "ss"))
    kept = _BOILERPLATE.sub("", _EDIT.sub("", lowered))
    if len(lowered) >= _CUT_LENGTH:
        kept = _CUT_BOILERPLATE.sub("", kept)
    line = " ".join(_GARBAGE.sub(" ", kept).split())
    table = spellings()
    return _SPACED_LEAD.sub("v", _WORD.sub(lambda match: table.get(match[0], match[0]), line))


def says_nothing(text: str) -> bool:
    """Whether a report holds no finding at all: it is empty, or reads "trace only requested."."""
    return _SAYS_NOTHING.fullmatch(normalise(text)) is not None
