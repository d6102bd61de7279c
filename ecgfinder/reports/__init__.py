"""The language of ECG reports: normalising, telling languages apart, translating, statement codes."""

from ecgfinder.reports.language import detect_language
from ecgfinder.reports.normalising import normalise, says_nothing
from ecgfinder.reports.report import make_report
from ecgfinder.reports.translating import Translation, translate

__all__ = ["Translation", "detect_language", "make_report", "normalise", "says_nothing", "translate"]
