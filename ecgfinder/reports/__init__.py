"""The language of ECG reports: normalising, telling languages apart, translating, statement codes."""

from ecgfinder.reports.codes import Statement, statement_name, statements
from ecgfinder.reports.language import detect_language
from ecgfinder.reports.normalising import normalise, says_nothing
from ecgfinder.reports.queries import as_asked, expand_query
from ecgfinder.reports.report import make_report
from ecgfinder.reports.snomed import as_scp
from ecgfinder.reports.translating import Translation, translate

__all__ = [
    "Statement",
    "Translation",
    "as_asked",
    "as_scp",
    "detect_language",
    "expand_query",
    "make_report",
    "normalise",
    "says_nothing",
    "statement_name",
    "statements",
    "translate",
]
