"""What the SCP-ECG statement codes mean, in the words of a report."""

from __future__ import annotations

_NAMES = {
    "NORM": "normal ECG",
    "SR": "sinus rhythm",
    "SBRAD": "sinus bradycardia",
    "STACH": "sinus tachycardia",
    "SARRH": "sinus arrhythmia",
    "AFIB": "atrial fibrillation",
    "AFLT": "atrial flutter",
    "SVARR": "supraventricular arrhythmia",
    "SVTAC": "supraventricular tachycardia",
    "PSVT": "paroxysmal supraventricular tachycardia",
    "PAC": "atrial premature complexes",
    "PVC": "ventricular premature complexes",
    "PRC(S)": "premature complexes",
    "BIGU": "bigeminy",
    "TRIGU": "trigeminy",
    "PACE": "pacemaker",
    "1AVB": "first degree AV block",
    "2AVB": "second degree AV block",
    "3AVB": "third degree AV block",
    "LPR": "long PR interval",
    "WPW": "Wolff-Parkinson-White",
    "CRBBB": "complete right bundle branch block",
    "IRBBB": "incomplete right bundle branch block",
    "CLBBB": "complete left bundle branch block",
    "ILBBB": "incomplete left bundle branch block",
    "LAFB": "left anterior fascicular block",
    "LPFB": "left posterior fascicular block",
    "IVCD": "intraventricular conduction delay",
    "LVH": "left ventricular hypertrophy",
    "VCLVH": "voltage criteria for LVH",
    "RVH": "right ventricular hypertrophy",
    "SEHYP": "septal hypertrophy",
    "LAO/LAE": "left atrial enlargement",
    "RAO/RAE": "right atrial enlargement",
    "IMI": "inferior infarction",
    "ASMI": "anteroseptal infarction",
    "AMI": "anterior infarction",
    "ALMI": "anterolateral infarction",
    "LMI": "lateral infarction",
    "ILMI": "inferolateral infarction",
    "IPMI": "inferoposterior infarction",
    "IPLMI": "inferoposterolateral infarction",
    "PMI": "posterior infarction",
    "INJAS": "injury, anteroseptal",
    "INJAL": "injury, anterolateral",
    "INJIN": "injury, inferior",
    "INJIL": "injury, inferolateral",
    "INJLA": "injury, lateral",
    "ISC_": "ischaemia, unspecified",
    "ISCAL": "ischaemia, anterolateral",
    "ISCAN": "ischaemia, anterior",
    "ISCAS": "ischaemia, anteroseptal",
    "ISCIN": "ischaemia, inferior",
    "ISCIL": "ischaemia, inferolateral",
    "ISCLA": "ischaemia, lateral",
    "ANEUR": "ST-T as in ventricular aneurysm",
    "NDT": "T wave changes, non-diagnostic",
    "NT_": "T wave changes, non-specific",
    "NST_": "ST changes, non-specific",
    "STD_": "ST depression",
    "STE_": "ST elevation",
    "TAB_": "T wave abnormality",
    "INVT": "inverted T waves",
    "LOWT": "low T waves",
    "LNGQT": "long QT interval",
    "DIG": "digitalis effect",
    "EL": "electrolytes or drug",
    "QWAVE": "Q waves",
    "ABQRS": "abnormal QRS",
    "LVOLT": "low QRS voltage",
    "HVOLT": "high QRS voltage",
}


def statement_name(code: str) -> str:
    """The meaning of a statement code, or the code itself."""
    return _NAMES.get(code, code)


def statement_text(code: str, likelihood: float) -> str:
    """The statement with its likelihood in percent where one is stated, such as "sinus rhythm 80 %"."""
    stated = 0 < likelihood < 100  # 0 is "unknown", 100 needs no word
    return f"{statement_name(code)} {likelihood:.0f} %" if stated else statement_name(code)


def statement_names() -> list[str]:
    """The meanings of all known codes, for suggestions."""
    return list(_NAMES.values())
