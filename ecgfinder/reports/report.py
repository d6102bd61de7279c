"""From the text of a report to the `Report` of the program."""

from __future__ import annotations

from functools import lru_cache

from ecgfinder.domain import Report
from ecgfinder.reports.language import detect_language
from ecgfinder.reports.normalising import normalise
from ecgfinder.reports.translating import translate


@lru_cache(maxsize=16384)
def make_report(text: str) -> Report:
    """The report as written, its language and its English rendering ("" where the text is empty)."""
    normalised = normalise(text)
    language = detect_language(normalised)
    return Report(text.strip(), language, translate(normalised, language).english)
