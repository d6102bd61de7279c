"""What a user gets: fold-9 ECGs searched in a library of folds 1-8, beside chance and a raw-signal baseline.

    python -m tests.bench.retrieval --ptbxl PTBXL --library LIBRARY

PTBXL is a folder in PTB-XL's layout with fold 9; LIBRARY was made from folds 1-8 by `ecgfinder import`. The queries go
through the program's own search. The baseline is the cosine of the raw signals (8 leads, 25 Hz, first ten seconds).
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from ecgfinder.domain import INDEPENDENT_LEADS, Case, Ecg
from ecgfinder.evaluation.ptbxl import read_records
from ecgfinder.inference import load_models
from ecgfinder.library import Library
from ecgfinder.readers import read_ecg
from ecgfinder.reports import statements
from ecgfinder.search import Query, find
from ecgfinder.signals.filters import highpass, resample

K = 10
TEXTS = (("atrial fibrillation", "AFIB"), ("vorhofflimmern", "AFIB"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ptbxl", type=Path, required=True)
    parser.add_argument("--library", type=Path, required=True)
    parser.add_argument("--every", type=int, default=1, help="take every n-th query")
    args = parser.parse_args()
    embedder = load_models()
    with Library.open_for(args.library, embedder) as library:
        for line in measure(library, embedder, args.ptbxl, args.every):
            print(line, flush=True)


def measure(library: Library, embedder, ptbxl: Path, every: int) -> Iterator[str]:
    records = [r for r in read_records(ptbxl, [9]) if super_classes(r.codes)][::every]
    cases = library.cases(library.case_ids())
    classes = {case.case_id: super_classes(case.codes) for case in cases}
    raw = np.stack([raw_vector(library.ecg(case.case_id)) for case in cases])
    shares = {"encoders": [], "raw signal": [], "random": []}
    rng = np.random.default_rng(0)
    for record in records:
        ecg, own = read_ecg(record.path), super_classes(record.codes)
        hits = [hit.case.case_id for hit in find(library, embedder, Query(ecg=ecg, k=K)).hits]
        nearest = others(record.patient, cases, np.argsort(-(raw @ raw_vector(ecg))))
        drawn = [cases[i].case_id for i in rng.integers(len(cases), size=K)]
        for name, ids in (("encoders", hits), ("raw signal", nearest), ("random", drawn)):
            shares[name].append(np.mean([bool(own & classes[i]) for i in ids]))
    yield f"{len(records)} queries of fold 9 in {len(cases)} cases: share of the first {K} with a common super-class"
    for name, values in shares.items():
        yield f"  {name:12} {100 * np.mean(values):5.1f} %"
    for text, code in TEXTS:
        hits = find(library, embedder, Query(text=text, k=K)).hits
        yield f'"{text}": {sum(code in hit.case.codes for hit in hits)} of {len(hits)} hits carry {code}'


def super_classes(codes) -> set[str]:
    known = statements()
    return {known[code].super_class for code in codes if code in known and known[code].super_class}


def raw_vector(ecg: Ecg) -> np.ndarray:
    leads = np.stack([ecg.lead_mv(name) for name in INDEPENDENT_LEADS])
    signal = highpass(resample(leads, ecg.rate_hz, 25.0), 25.0, 0.5)[:, :250]
    return (signal / max(float(np.linalg.norm(signal)), 1e-9)).ravel()


def others(patient: str, cases: list[Case], order: np.ndarray) -> list[int]:
    reference = f"ptbxl/{patient.removesuffix('.0')}"
    return [cases[i].case_id for i in order[:100] if cases[i].patient.reference != reference][:K]


if __name__ == "__main__":
    main()
