"""Statement codes in the words of a report."""

from __future__ import annotations

from ecgfinder.reports import statement_name, statements

__all__ = ["short_name", "statement_code", "statement_name", "statement_names", "statement_text"]

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


def short_name(code: str) -> str:
    """The statement's name with the abbreviations that cardiologists use, for narrow places."""
    name = statement_name(code)
    for long, short in _ABBREVIATIONS:
        name = name.replace(long, short)
    return name


def statement_text(code: str, likelihood: float) -> str:
    """The statement with its likelihood in percent where one is stated, such as "sinus rhythm 80 %"."""
    name = statement_name(code)
    return f"{name} {likelihood:.0f} %" if 0 < likelihood < _CERTAIN else name


def statement_names() -> list[str]:
    """The meanings of all known codes, for suggestions."""
    return sorted({known.english for known in statements().values()})


def statement_code(text: str) -> str | None:
    """The code of a statement's name or of the code itself, in any case; None for an empty or unknown text."""
    wanted = text.strip().casefold()
    return next((code for code, it in statements().items() if wanted in (code.casefold(), it.english.casefold())), None)
