"""Writes the same two seconds of a synthetic ECG in every format: `python packaging/format_samples.py`.

They go to resources/formats, where `ecgfinder healthcheck` opens each and compares it with the WFDB record.
"""

from __future__ import annotations

import base64
import struct
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile
from scipy.io import savemat

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.readers.writers import write_ecg
from ecgfinder.signals.synthetic import generate
from tests.readers.making_binary import scp_samples, write_edf, write_ishne, write_scp

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "formats"
RATE_HZ, SAMPLES, STEP_MV = 500, 1000, 0.005
INDEPENDENT = ("I", "II", "V1", "V2", "V3", "V4", "V5", "V6")
HOLTER = ("II", "V1", "V5")

Ints = npt.NDArray[np.int16]


def main() -> None:
    """Write all samples."""
    folder = FOLDER
    folder.mkdir(exist_ok=True)
    made = generate("normal", 9_000_001, rate_hz=RATE_HZ).ecg
    steps = np.rint(made.signal_mv[:, :SAMPLES] / STEP_MV).astype(np.int16)
    ecg = Ecg(
        (steps * STEP_MV).astype(np.float32),
        float(RATE_HZ),
        LEADS,
        step_mv=(STEP_MV,) * 12,
        device="synthetic (ecgfinder)",
    )
    for name in ("wfdb.hea", "table.csv", "dicom.dcm", "aecg.xml"):
        write_ecg(ecg, folder / name)
    write_flac(steps, folder)
    write_binary(steps, folder)
    write_xml(steps, folder)
    np.save(folder / "numpy.npy", ecg.signal_mv)
    savemat(folder / "matlab.mat", {"val": steps.astype(float) * STEP_MV})


def chosen(steps: Ints, leads: tuple[str, ...]) -> Ints:
    """The rows of some leads."""
    return steps[[LEADS.index(lead) for lead in leads]]


def write_flac(steps: Ints, folder: Path) -> None:
    """A WFDB record in FLAC, the one kind that the wfdb package and libsndfile are needed for."""
    soundfile.write(folder / "wfdb-flac.flac", chosen(steps, INDEPENDENT).T, RATE_HZ, "PCM_16", format="FLAC")
    lines = [f"wfdb-flac.flac 516 {1 / STEP_MV:g}(0)/mV 16 0 {steps[0, 0]} 0 0 {lead}" for lead in INDEPENDENT]
    header = f"wfdb-flac {len(INDEPENDENT)} {RATE_HZ} {SAMPLES}\n"
    (folder / "wfdb-flac.hea").write_text(header + "\n".join(lines) + "\n", encoding="ascii")


def write_binary(steps: Ints, folder: Path) -> None:
    """EDF, SCP-ECG and an ISHNE Holter."""
    micro = (steps * round(STEP_MV * 1000)).astype(np.int16)
    seconds = [[row[start : start + RATE_HZ] for row in micro] for start in range(0, SAMPLES, RATE_HZ)]
    write_edf(folder, seconds, list(LEADS)).rename(folder / "edf.edf")
    rows = chosen(steps, INDEPENDENT)
    leads = struct.pack("<BB", len(rows), 0)
    leads += b"".join(struct.pack("<IIB", 1, SAMPLES, code) for code in range(1, len(rows) + 1))
    write_scp(folder, {3: leads, 6: scp_samples(rows, 0, False, round(STEP_MV * 1e6))}).rename(folder / "scp.scp")
    holter = write_ishne(folder, announced=SAMPLES, rate=RATE_HZ, resolution_nv=round(STEP_MV * 1e6))
    header = holter.read_bytes()[:522]
    (folder / "ishne.ecg").write_bytes(header + chosen(steps, HOLTER).T.astype("<i2").tobytes())
    holter.unlink()


def write_xml(steps: Ints, folder: Path) -> None:
    """The recorders' XML: GE MUSE, Philips and Schiller, with no more in them than an ECG needs."""
    muse = "".join(
        f"<LeadData><LeadID>{lead}</LeadID><LeadAmplitudeUnitsPerBit>{STEP_MV * 1000:g}</LeadAmplitudeUnitsPerBit>"
        f"<LeadAmplitudeUnits>MICROVOLTS</LeadAmplitudeUnits><LeadSampleCountTotal>{SAMPLES}</LeadSampleCountTotal>"
        f"<WaveFormData>{base64.b64encode(row.astype('<i2').tobytes()).decode()}</WaveFormData></LeadData>"
        for lead, row in zip(INDEPENDENT, chosen(steps, INDEPENDENT), strict=True)
    )
    _write(folder / "muse.xml", "RestingECG", f"<Waveform><WaveformType>Rhythm</WaveformType>"
           f"<SampleBase>{RATE_HZ}</SampleBase><SampleExponent>0</SampleExponent>{muse}</Waveform>")  # fmt: skip
    values = base64.b64encode(steps.astype("<i2").tobytes()).decode()
    _write(folder / "philips.xml", "restingecgdata",
           "<documentinfo><documenttype>PhilipsECG</documenttype><documentversion>1.04</documentversion></documentinfo>"
           f"<dataacquisition><signalcharacteristics><samplingrate>{RATE_HZ}</samplingrate><signalresolution>"
           f"{STEP_MV * 1000:g}</signalresolution></signalcharacteristics></dataacquisition><waveforms>"
           f'<parsedwaveforms compressflag="False" dataencoding="Base64" leadlabels="{" ".join(LEADS)}" '
           f'durationperchannel="{1000 * SAMPLES // RATE_HZ}">{values}</parsedwaveforms></waveforms>')  # fmt: skip
    channels = "".join(
        f"<channel><name>{lead}</name><datastype>COMMASEPARATE</datastype><samplecount>{SAMPLES}</samplecount>"
        f"<data>{','.join(map(str, row.tolist()))}</data></channel>"
        for lead, row in zip(LEADS, steps, strict=True)
    )
    _write(folder / "schiller.xml", "SchillerEDI",
           "<eventdata><event><wavedata><type>ECG_RHYTHMS</type><resolution><samplerate>"
           f"<value>{RATE_HZ}</value></samplerate><yres><units>UV</units><unitperbit>{STEP_MV * 1000:g}</unitperbit>"
           f"</yres></resolution>{channels}</wavedata></event></eventdata>")  # fmt: skip


def _write(path: Path, root: str, content: str) -> None:
    path.write_text(f'<?xml version="1.0" encoding="UTF-8"?>\n<{root}>{content}</{root}>\n', encoding="utf-8")


if __name__ == "__main__":
    main()
