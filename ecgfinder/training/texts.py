"""The wordings of one report that the text tower learns from."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ecgfinder.evaluation.ptbxl import Record
from ecgfinder.reports import make_report, normalise
from ecgfinder.reports.codes import statements
from ecgfinder.reports.queries import expand_query


@dataclass(frozen=True)
class Wordings:
    """One record's report: normalised original, English rendering, and the statements as words."""

    original: str
    english: str
    codes: tuple[str, ...]

    def draw(self, rng: random.Random, prompt_share: float) -> tuple[str, bool]:
        """A wording at random, and whether it is a prompt made of the statements alone."""
        if self.codes and rng.random() < prompt_share:
            return statement_prompt(self.codes, rng), True
        text = self.english if rng.random() < 0.35 else self.original
        return (_shuffle_sentences(text, rng) if rng.random() < 0.2 else text), False


def wordings_of(record: Record) -> Wordings:
    """Normalise and translate a record's report."""
    original = normalise(record.report)
    english = make_report(record.report).english
    return Wordings(original, english or original, tuple(sorted(record.codes)))


def statement_prompt(codes: Sequence[str], rng: random.Random) -> str:
    """Some of the statements, in words of one language and in any order."""
    chosen = rng.sample(list(codes), rng.randint(max(1, len(codes) - 1), len(codes)))
    german = rng.random() < 0.3
    return ". ".join(_name(code, german, rng) for code in chosen)


def _name(code: str, german: bool, rng: random.Random) -> str:
    """A statement in words: mostly its description, sometimes a synonym (of either language)."""
    statement = statements()[code]
    if statement.synonyms and rng.random() < 0.4:
        return normalise(rng.choice(statement.synonyms))
    return normalise(statement.german if german else statement.english)


def vocabulary(wordings: list[Wordings]) -> Iterator[str]:
    """All texts that the tokenizer learns from: originals, translations and the statements' names."""
    for wording in wordings:
        yield wording.original
        yield wording.english
    for code in statements():
        yield from statement_names(code) * 2  # so that none of their words counts as rare


def statement_names(code: str) -> list[str]:
    """All names of a statement, of both languages, as written and as a query is expanded; none if it is not known."""
    if code not in statements():
        return []
    statement = statements()[code]
    written = (statement.english, statement.german, *statement.synonyms)
    return list(dict.fromkeys(name for text in written for name in (normalise(text), expand_query(text))))


def sentences_of(english: str) -> list[str]:
    """The sentences of an English rendering, without their full stops."""
    return [part.strip().rstrip(".") for part in english.split(". ") if part.strip(" .")]


def _shuffle_sentences(text: str, rng: random.Random) -> str:
    sentences = [part.strip() for part in text.split(". ") if part.strip()]
    rng.shuffle(sentences)
    return ". ".join(sentences)
