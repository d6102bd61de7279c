"""What a clinician types into the search field, in the words of the reports that the text encoder knows."""

from __future__ import annotations

import difflib
import re
from functools import lru_cache

from ecgfinder.reports.grammar import SentenceBuilder
from ecgfinder.reports.language import detect_language
from ecgfinder.reports.lexicon import Entry, Lexicon, Role, english_words, load_lexicon, read_table
from ecgfinder.reports.normalising import normalise
from ecgfinder.reports.tokens import tokenise
from ecgfinder.reports.translating import FOREIGN, match_phrases, translate

_JOINS = frozenset({"with", "and", "&", "+", "plus", ","})
_REPORT_WORDS = 13
_LONG_WORD = re.compile(r"[^\W\d_]{6,}")
_ALIKE = 0.85


def as_asked(text: str) -> str:
    """What the text encoder is given for a query: a whole report as it is (it reads several languages), else expanded.

    >>> as_asked("fast AF")
    'atrial fibrillation with rapid ventricular response.'
    """
    return text if _is_report(normalise(text)) else expand_query(text)


@lru_cache(maxsize=1024)
def expand_query(text: str) -> str:
    """A free-text query as normalised report English; a whole report is translated and otherwise left alone.

    Abbreviations are written out, German and Swedish translated, close misspellings put right, and joined
    findings become sentences of their own. Words that are not known stay. An empty text stays empty.

    >>> expand_query("old inferior MI with LAFB")
    'old inferior myocardial infarction. left anterior fascicular block.'
    """
    plain = normalise(text)
    if _is_report(plain):
        return translate(plain, detect_language(plain)).english
    mended = _LONG_WORD.sub(lambda match: _mend(match[0]), plain)
    language = detect_language(mended)
    return _expand(translate(mended, language).english if language in FOREIGN else mended)


def _is_report(text: str) -> bool:
    """Whether a text is too long to be typed as a query."""
    return len(text.split()) >= _REPORT_WORDS


@lru_cache
def _terms() -> Lexicon:
    """Query terms, and in plain English all that they and the lexicons may turn into."""
    rows = [(source, english, Role(role)) for source, english, role in read_table("query_terms.tsv", 3)]
    known = {sentence: Role.FINDING for _, english, _ in rows for sentence in english.split(". ")}
    for language in FOREIGN:
        entries = load_lexicon(language).entries()
        known |= {entry.english: entry.role for entry in entries if entry.role in (Role.FINDING, Role.WORD)}
    return Lexicon([*((english, english, role) for english, role in known.items()), *rows])


@lru_cache
def _vocabulary() -> frozenset[str]:
    lexicons = (load_lexicon("de"), load_lexicon("sv"), _terms())
    return english_words().union(*(lexicon.words for lexicon in lexicons))


def _mend(word: str) -> str:
    """An unknown word replaced by the known word that is all but the same, if there is one."""
    alike = () if word in _vocabulary() else difflib.get_close_matches(word, _vocabulary(), n=1, cutoff=_ALIKE)
    return alike[0] if alike else word


def _expand(text: str) -> str:
    """Terms written out; what joins two findings becomes the end of a sentence."""
    terms = _terms()
    builder = SentenceBuilder()
    entries = [entry for entry, _ in match_phrases(tokenise(text, terms.abbreviations), terms)]
    for before, entry, after in zip([None, *entries], entries, [*entries[1:], None], strict=False):
        mark = entry.words[0]
        if before and before.role is Role.FINDING and mark in _JOINS:
            builder.punctuate(".")
        elif entry.role is Role.PLAIN and not mark[0].isalnum():
            builder.punctuate(mark)
        else:
            builder.add(entry.english, _role(entry, after))
    return builder.text()


def _role(entry: Entry, after: Entry | None) -> Role:
    """The role in a query: unlike in a German report, "old" belongs to a finding that follows it."""
    if entry.role is Role.PLAIN:
        return Role.LINK  # a word that is not known ends no sentence
    describes_next = entry.role is Role.EITHER and after is not None and after.role in (Role.FINDING, Role.WORD)
    return Role.WORD if describes_next else entry.role
