"""What the tests of library, search and their verbs share: made-up cases and a small honest embedder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np

from ecgfinder.domain import LEADS, Ecg, Patient, Report
from ecgfinder.library import Library, NewCase
from ecgfinder.library.store import Place

RATE_HZ = 100.0


class BandEmbedder:
    """Log energies of twelve leads in frequency bands, through one fixed random matrix; texts by their trigrams.

    Deterministic and sensible for ECGs: alike signals lie close. It knows nothing of medicine.
    """

    def __init__(self, model_id: str = "bands-1", dimension: int = 32) -> None:
        self.model_id = model_id
        self.dimension = dimension
        self.nearness_directions: np.ndarray | None = None
        self.encode_ms = 0.0
        self._mix = np.random.default_rng(5).normal(size=(12 * 12, dimension))

    def embed_ecgs(self, ecgs: Sequence[Ecg]) -> np.ndarray:
        return np.stack([self._unit(self._bands(ecg) @ self._mix) for ecg in ecgs])

    def embed_texts(self, texts: Sequence[str]) -> np.ndarray:
        return np.stack([self._unit(self._trigrams(text)) for text in texts])

    def _bands(self, ecg: Ecg) -> np.ndarray:
        power = np.abs(np.fft.rfft(np.nan_to_num(ecg.twelve_leads_mv()), axis=1)) ** 2
        edges = np.linspace(0, power.shape[1], 13).astype(int)
        bands = np.stack([power[:, a:b].mean(axis=1) for a, b in pairwise(edges)], axis=1)
        logs = np.log(bands + 1e-6)
        return (logs - logs.mean()).ravel()

    def _trigrams(self, text: str) -> np.ndarray:
        out = np.full(self.dimension, 1e-3)
        for start in range(len(text) - 2):
            seed = int.from_bytes(text[start : start + 3].casefold().encode()[:6], "little")
            out += np.random.default_rng(seed).normal(size=self.dimension)
        return out

    def _unit(self, vector: np.ndarray) -> np.ndarray:
        return (vector / np.linalg.norm(vector)).astype(np.float32)


def make_ecg(seed: int, samples: int = 300) -> Ecg:
    """Twelve leads of smooth noise in whole microvolts, different for each seed."""
    rng = np.random.default_rng(seed)
    slow = np.cumsum(rng.normal(scale=rng.uniform(5, 40), size=(12, samples)), axis=1)
    beats = 800 * (np.arange(samples) % int(rng.integers(50, 120)) < 4)
    ints = np.rint(slow + beats * rng.uniform(-1, 1, (12, 1))).astype(np.int64)
    return Ecg((ints * 0.001).astype(np.float32), RATE_HZ, LEADS, step_mv=(0.001,) * 12)


def make_case(seed: int, embedder: BandEmbedder | None = None, **changes: object) -> NewCase:
    """A case whose every field follows from the seed."""
    ecg = make_ecg(seed)
    case = NewCase(
        source_id=f"made/{seed:05d}",
        ecg=ecg,
        report=Report(f"sinusrhythmus nr {seed}", "de", f"sinus rhythm no {seed}"),
        codes={"SR": 0.0, ("NORM" if seed % 2 else "AFIB"): 100.0},
        patient=Patient(20.0 + seed % 70, "F" if seed % 3 else "M", f"made/p{seed}"),
        device="CS-12",
        vector=None if embedder is None else embedder.embed_ecgs([ecg])[0],
    )
    return replace(case, **changes)


def place_of(folder: Path) -> Place:
    """Where the library of a folder is; tests that run against a server put its database for the folder in here."""
    return folder


def open_library(folder: Path, embedder: BandEmbedder, *, create: bool = False) -> Library:
    return Library.open_for(place_of(folder), embedder, create=create)


def filled_library(folder: Path, embedder: BandEmbedder, n: int) -> Library:
    """A new library of n made-up cases, open."""
    library = open_library(folder, embedder, create=True)
    library.add(make_case(seed, embedder) for seed in range(n))
    return library


def write_wfdb(folder: Path, name: str, ecg: Ecg) -> None:
    """A WFDB record of whole microvolts, as PTB-XL writes them."""
    ints = np.rint(ecg.signal_mv * 1000).astype("<i2")
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    ints.T.tofile(folder / f"{name}.dat")
    stem = Path(name).name
    lines = [f"{stem} {len(ints)} {ecg.rate_hz:g} {ecg.n_samples}"]
    for row, lead in zip(ints, ecg.lead_names, strict=True):
        checksum = int(row.astype(np.int64).sum()) & 0xFFFF
        lines.append(f"{stem}.dat 16 1000.0(0)/mV 16 0 {row[0]} {checksum} 0 {lead.upper()}")
    (folder / f"{name}.hea").write_text("\n".join(lines) + "\n")


def make_ptbxl(folder: Path, n: int) -> Path:
    """A folder laid out as PTB-XL with n made-up records at 100 Hz."""
    rows = ["ecg_id,patient_id,age,sex,device,recording_date,report,scp_codes,filename_lr,filename_hr"]
    for number in range(1, n + 1):
        name = f"records100/00000/{number:05d}_lr"
        write_wfdb(folder, name, make_ecg(number))
        codes = "{'NORM': 100.0, 'SR': 0.0}" if number % 2 else "{'AFIB': 100.0}"
        age = 300 if number == 1 else 20 + number % 70
        rows.append(
            f"{number},{number // 2}.0,{age},{number % 2},CS-12   E,1984-11-09 09:17:34,sinusrhythmus normales ekg,"
            f'"{codes}",{name},records500/00000/{number:05d}_hr'
        )
    (folder / "ptbxl_database.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return folder
