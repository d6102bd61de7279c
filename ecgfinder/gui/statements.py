"""Statement codes in the words of a report, in the window's language."""

from __future__ import annotations

from ecgfinder.gui.translate import language, tr
from ecgfinder.reports import statement_name as english_name
from ecgfinder.reports import statements

_CERTAIN = 100
_ABBREVIATIONS = (
    ("left anterior fascicular block", "LAFB"),
    ("left posterior fascicular block", "LPFB"),
    ("left bundle branch block", "LBBB"),
    ("right bundle branch block", "RBBB"),
    ("left ventricular hypertrophy", "LVH"),
    ("right ventricular hypertrophy", "RVH"),
    ("atrial premature complex", "PAC"),
    ("ventricular premature complex", "PVC"),
    ("myocardial infarction", "MI"),
    ("non-specific", "non-spec."),
    ("non-diagnostic T abnormalities", "T abnormalities"),
    ("low amplitude T waves", "low T waves"),
    ("electrolyte disturbance or drug effect", "electrolytes or drug"),
    ("paroxysmal supraventricular tachycardia", "paroxysmal SVT"),
    ("supraventricular tachycardia", "SVT"),
    ("supraventricular", "SV"),
    ("Wolff-Parkinson-White syndrome", "WPW"),
    ("atrial overload or enlargement", "atrial enlargement"),
    ("functioning artificial pacemaker", "pacemaker"),
    ("intraventricular conduction disturbance", "IVCD"),
    ("ischaemic ST-T changes in", "ischaemic ST-T,"),
    ("subendocardial injury in", "subendoc. injury,"),
)


def statement_name(code: str) -> str:
    """The statement's name; a code that is not known stays as it is."""
    return tr(english_name(code))


def short_name(code: str) -> str:
    """The statement's name with the abbreviations that cardiologists use, for narrow places."""
    name = english_name(code)
    for long, short in _ABBREVIATIONS:
        name = name.replace(long, short)
    return tr(name)


def statement_text(code: str, likelihood: float) -> str:
    """The statement with its likelihood in percent where one is stated, such as "sinus rhythm 80 %"."""
    name = statement_name(code)
    return f"{name} {likelihood:.0f} %" if 0 < likelihood < _CERTAIN else name


def statement_names() -> list[str]:
    """The names of all known statements, for fields that take one."""
    return sorted({statement_name(code) for code in statements()})


def words_to_search() -> list[str]:
    """The names that a search in words understands: in English, and in German where the window speaks it."""
    german = language() == "de"
    return sorted({known.german if german else known.english for known in statements().values()})


def statement_code(text: str) -> str | None:
    """The code of a statement's name, in English too, or of the code itself; None for an empty or unknown text."""
    wanted = text.strip().casefold()
    return next((code for code in statements() if wanted in _called(code)), None) if wanted else None


def _called(code: str) -> set[str]:
    return {it.casefold() for it in (code, english_name(code), statement_name(code))}
