"""`ecgfinder find`: the most similar past cases to an ECG, a text, or both."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ecgfinder.cli.options import json_option, library_option, print_json
from ecgfinder.cli.passphrase import passphrase_option, read_passphrase
from ecgfinder.domain import Case, Ecg, Hit, Region, UnreadableEcgError, canonical_lead

if TYPE_CHECKING:
    from ecgfinder.library import Filter, Library
    from ecgfinder.search import Evidence, SearchResult

_CAUTION = "Similar past cases for a clinician's reading; not a diagnosis, not a medical device."

_FAR = "Nothing in this library is near: it holds hardly anything like this ECG."


class AgeRange(click.ParamType[tuple[float | None, float | None]]):
    """`40-60`, `40-`, `-60` or `50`, in years, both ends included."""

    name = "range"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[float | None, float | None]:
        """(lowest, highest) age in years, None where open."""
        low, dash, high = str(value).partition("-")
        try:
            start = float(low) if low.strip() else None
            end = (float(high) if high.strip() else None) if dash else start
        except ValueError:
            self.fail(f"{value!r} is no range of ages such as 40-60", param, ctx)
        return start, end


class DateRange(click.ParamType[tuple[datetime | None, datetime | None]]):
    """`2019-01-01..2020-06-30`, `2019-01-01..`, `..2020-06-30` or one day; both days included."""

    name = "range"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[datetime | None, datetime | None]:
        """(first moment, first moment after), None where open."""
        first, dots, last = (part.strip() for part in str(value).partition(".."))
        try:
            start = datetime.combine(date.fromisoformat(first), datetime.min.time()) if first else None
            end = (datetime.combine(date.fromisoformat(last), datetime.min.time()) if last else None) if dots else start
        except ValueError:
            self.fail(f"{value!r} is no range of days such as 2019-01-01..2020-06-30", param, ctx)
        return start, None if end is None else end + timedelta(days=1)


class LeadList(click.ParamType[tuple[str, ...]]):
    """Standard leads, such as `II,V1`."""

    name = "leads"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        """The leads by their standard names."""
        names = [part.strip() for part in str(value).split(",")]
        found = [(name, canonical_lead(name)) for name in names]
        for name, lead in found:
            if lead is None:
                self.fail(f"{name!r} is no standard lead", param, ctx)
        return tuple(lead for _, lead in found if lead is not None)


class Stretch(click.ParamType[tuple[float, float]]):
    """Seconds from the beginning, such as `2-5.5`."""

    name = "stretch"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[float, float]:
        """(start, end) in seconds."""
        start, _, end = str(value).partition("-")
        try:
            stretch_s = float(start), float(end)
        except ValueError:
            self.fail(f"{value!r} is no stretch such as 2-5.5", param, ctx)
        if stretch_s[0] >= stretch_s[1]:
            self.fail(f"{value!r} ends before it begins", param, ctx)
        return stretch_s


@dataclass(frozen=True)
class Question:
    """The command line's query as it was typed."""

    ecg: Path | None
    text: str | None
    text_weight: float
    k: int
    fold_patients: bool
    region: Region | None


@dataclass(frozen=True)
class Place:
    """Where to look: the library's folder or URL, its passphrase, the folder of other models than the shipped ones."""

    library: Path | str
    passphrase: str | None
    models: Path | None


def filter_options(command: Callable[..., None]) -> Callable[..., None]:
    """The conditions on cases, handed to the command as `conditions`."""
    for option in (
        click.option("--has-report/--no-report", default=None, help="With a report, or without one."),
        click.option("--report", "report_text", help="Words that the report must contain."),
        click.option("--recorded", type=DateRange(), help="Days: 2019-01-01..2020-06-30, 2019-01-01.., ..2020-06-30."),
        click.option("--source", help="Beginning of the source id, such as ptbxl/."),
        click.option("--device", help="The recorder's name."),
        click.option("--tag", "tags", multiple=True, help="Any of several."),
        click.option("--code", "codes", multiple=True, help="SCP statement, such as AFIB; any of several."),
        click.option("--age", "age_years", type=AgeRange(), help="In years: 40-60, 40-, -60."),
        click.option("--sex", type=click.Choice(["F", "M"], case_sensitive=False)),
    ):
        command = option(command)
    return command


@click.command()
@click.argument("ecg", required=False, type=click.Path(path_type=Path))
@click.option("--text", help="Words to look for, such as a finding.")
@click.option("--text-weight", type=click.FloatRange(0, 1), default=0.5, help="With an ECG and a text; 0.5 by default.")
@click.option("-k", type=click.IntRange(1), default=10, show_default=True, help="How many cases.")
@click.option("--leads", type=LeadList(), help="Ask with these leads of the ECG alone: II,V1.")
@click.option("--stretch", type=Stretch(), help="Ask with this stretch of the ECG alone, seconds: 2-5.5.")
@click.option("--unfold", is_flag=True, help="Let one patient take several places.")
@filter_options
@click.option("--models", type=click.Path(path_type=Path), help="Folder of other models than the shipped ones.")
@passphrase_option
@library_option
@json_option
def find(
    ecg: Path | None,
    text: str | None,
    text_weight: float,
    k: int,
    leads: tuple[str, ...] | None,
    stretch: tuple[float, float] | None,
    unfold: bool,
    models: Path | None,
    passphrase_file: Path | None,
    library_dir: Path | str | None,
    as_json: bool,
    **conditions: Any,  # noqa: ANN401 - each option's own type
) -> None:
    """Find the past cases most similar to an ECG file, a text, or both.

    Similar past cases for a clinician's reading; not a diagnosis, not a medical device.
    """
    from ecgfinder.library import Filter

    if ecg is None and not (text or "").strip():
        raise click.UsageError("Name an ECG file, or give --text, or both.")
    if (leads or stretch) and ecg is None:
        raise click.UsageError("--leads and --stretch choose a part of an ECG: name one.")
    region = Region(leads or (), stretch) if leads or stretch else None
    question = Question(ecg, text, text_weight, k, not unfold, region)
    place = Place(library_folder(library_dir), read_passphrase(passphrase_file), models)
    answer = _answer(question, Filter(**conditions), place)
    if as_json:
        print_json(answer)
    else:
        _print_table(answer)


def library_folder(chosen: Path | str | None) -> Path | str:
    """The library that was named, else the demo library that is shipped."""
    from ecgfinder.assets import asset_path

    return chosen or asset_path("resources", "demo")


def _answer(question: Question, where: Filter, place: Place) -> dict[str, Any]:
    from ecgfinder.inference import load_models
    from ecgfinder.library import Library
    from ecgfinder.search import Query
    from ecgfinder.search import find as search

    start = time.perf_counter()
    ecg = None if question.ecg is None else read_usable(question.ecg)
    read_ms = 1e3 * (time.perf_counter() - start)
    models = load_models(place.models)
    with Library.open_for(place.library, models, passphrase=place.passphrase) as library:
        asked = time.perf_counter()
        query = Query(
            ecg,
            question.text,
            question.text_weight,
            question.k,
            where,
            _own_case(library, question.ecg),
            question.fold_patients,
            question.region,
        )
        result = search(library, models, query)
        total_ms = read_ms + 1e3 * (time.perf_counter() - asked)
    return {
        "query": _query_json(question, where),
        "hits": [_hit_json(hit, result.evidence) for hit in result.hits],
        "evidence": asdict(result.evidence) | {"is_far": result.evidence.is_far},
        "elapsed_ms": _elapsed_json(read_ms, models.encode_ms, result, total_ms),
    }


def read_usable(path: Path) -> Ecg:
    """The ECG of a file. Raises UnreadableEcgError when there is nothing in it to ask about."""
    from ecgfinder.library import unusable_reason
    from ecgfinder.readers import read_ecg

    ecg = read_ecg(path)
    reason = unusable_reason(ecg)
    if reason:
        raise UnreadableEcgError(reason, path=path)
    return ecg


def _own_case(library: Library, path: Path | None) -> frozenset[int]:
    """The case that came from this very PTB-XL record, at whatever rate."""
    from ecgfinder.library.importers import source_id_of

    source_id = None if path is None else source_id_of(path)
    case_id = None if source_id is None else library.case_id_of(source_id)
    return frozenset() if case_id is None else frozenset({case_id})


def _query_json(question: Question, where: Filter) -> dict[str, Any]:
    from ecgfinder.library.filters import filter_to_json

    asked = {
        "ecg": None if question.ecg is None else str(question.ecg),
        "text": question.text,
        "text_weight": question.text_weight if question.ecg is not None and question.text else None,
        "k": question.k,
        "fold_patients": question.fold_patients,
        "region": None if question.region is None else asdict(question.region),
    }
    return asked | {"filter": filter_to_json(where)}


def _hit_json(hit: Hit, evidence: Evidence) -> dict[str, Any]:
    case = hit.case
    return {
        "rank": hit.rank,
        "case_id": case.case_id,
        "source_id": case.source_id,
        "score": hit.score,
        "nearness_sd": (hit.score - evidence.background_mean) / evidence.background_sd,
        **_case_json(case),
        "folded": [
            {"case_id": other.case.case_id, "source_id": other.case.source_id, "score": other.score}
            for other in hit.folded
        ],
    }


def _case_json(case: Case) -> dict[str, Any]:
    return {
        "age": case.patient.age_years,
        "sex": case.patient.sex,
        "codes": dict(case.codes),
        "report": case.report.text,
        "report_en": case.report.english,
        "patient_ref": case.patient.reference,
        "recorded_at": None if case.recorded_at is None else case.recorded_at.isoformat(),
        "device": case.device,
    }


def _elapsed_json(read_ms: float, encode_ms: float, result: SearchResult, total_ms: float) -> dict[str, float]:
    """Milliseconds of each step; `embed` has the first loading of a model in it, `total` is read to hits as it ran."""
    embed_ms = max(result.elapsed_ms["embed"] - encode_ms, 0.0)
    steps = {"read": read_ms, "encode": encode_ms, "embed": embed_ms, "search": result.elapsed_ms["search"]}
    return steps | {"total": total_ms}


def _print_table(answer: dict[str, Any]) -> None:
    for hit in answer["hits"]:
        age = "-" if hit["age"] is None else f"{hit['age']:.0f}"
        line = " ".join((hit["report_en"] or hit["report"]).split())[:100]
        click.echo(
            f"{hit['rank']:>3}  {hit['score']:.3f}  {hit['source_id']:<14} {age:>3} {hit['sex'] or '-'}  "
            f"{' '.join(hit['codes']):<28} {line}"
        )
    if not answer["hits"]:
        click.echo("No case matches.")
    if answer["evidence"]["is_far"]:
        click.echo(_FAR, err=True)
    click.echo(_CAUTION, err=True)
