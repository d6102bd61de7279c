"""Each translation below was read and found to say what the original says, as a cardiologist would write it."""

from __future__ import annotations

import pytest

from ecgfinder.reports import detect_language, normalise, translate
from ecgfinder.reports.translating import Translation

# From the most frequent reports down to phrases that occur once.
GERMAN = {
    "sinusrhythmus lagetyp normal normales ekg": "sinus rhythm. normal axis. normal ecg.",
    "sinusrhythmus linkstyp sonst normales ekg": "sinus rhythm. left axis deviation. otherwise normal ecg.",
    "schrittmacher ekg": "pacemaker ecg.",
    "sinusrhythmus lagetyp normal unspezifisches abnormes t": (
        "sinus rhythm. normal axis. non-specific t wave abnormality."
    ),
    "sinusrhythmus verdacht auf p-sinistrocardiale": "sinus rhythm. possible left atrial enlargement.",
    "sinus arrhythmie lagetyp normal": "sinus arrhythmia. normal axis.",
    "periphere niederspannung": "low limb lead voltage.",
    "qrs(t) abnorm inferiorer infarkt alter unbest.": (
        "abnormal qrs(t). inferior myocardial infarction, age undetermined."
    ),
    "mässige amplitudenkriterien für linkshypertrophie": (
        "moderate voltage criteria for left ventricular hypertrophy."
    ),
    "qrs(t) abnorm inferiorer infarkt wahrscheinlich alt": (
        "abnormal qrs(t). inferior myocardial infarction, probably old."
    ),
    "qrs(t) abnorm inferiorer myokardschaden möglich": "abnormal qrs(t). possible inferior myocardial damage.",
    "supraventrikuläre extrasystole(n) sinusrhythmus": "premature atrial contraction(s). sinus rhythm.",
    "st & t abnorm, wahrscheinlich anterolaterale ischämie oder linksbelastung inferolaterale ischämie oder"
    " linksbelastung": "st-t wave abnormality, probably anterolateral and inferolateral ischaemia or lv strain.",
    "vorhofflimmern/-flattern lagetyp normal": "atrial fibrillation/flutter. normal axis.",
    "sinusrhythmus a-v block i": "sinus rhythm. first degree av block.",
    "überdrehter linkstyp linksanteriorer hemiblock": "marked left axis deviation. left anterior fascicular block.",
    "linkstyp linksschenkelblock linkshypertrophie möglich": (
        "left axis deviation. left bundle branch block. possible left ventricular hypertrophy."
    ),
    "t abnorm in anterioren ableitungen lateralen ableitungen inferioren ableitungen": (
        "t wave abnormality in anterior, lateral and inferior leads."
    ),
    "anteroseptaler myokardschaden nicht auszuschliessen": "anteroseptal myocardial damage cannot be excluded.",
    "tachykardes vorhofflimmern rechtsschenkelblock": (
        "atrial fibrillation with rapid ventricular response. right bundle branch block."
    ),
    "regelmässiger rhythmus, keine p-welle erkannt": "regular rhythm, no p waves identified.",
    "möglicherweise wpw typ b überdrehter linkstyp": "possible wpw syndrome, type b. marked left axis deviation.",
    "r-s übergang in v ableitungen nach links verschoben sonst normales ekg": (
        "r-s transition zone in v leads displaced to the left. otherwise normal ecg."
    ),
    "lagetyp in anbetracht des alters normal": "axis normal for age.",
    "st abnorm, möglicherweise anteriorer innenschichtsschaden inferiorer innenschichtsschaden": (
        "st abnormality, possibly anterior and inferior subendocardial injury."
    ),
    "st & t abnorm, möglicherweise neuer inferiorer myokard- oder perikardschaden": (
        "st-t wave abnormality, possibly new inferior myocardial or pericardial damage."
    ),
    "infarkt inferior chronisch möglich q in ii, iii, avf st- hebung v2, r": (
        "possible chronic inferior myocardial infarction. q waves in ii, iii, avf. st elevation in v2, avr."
    ),
    "t-veränderungen: überhöht in v3 neg. in iii wahrscheinlich normales ekg": (
        "tall t waves in v3, inverted in iii. probably normal ecg."
    ),
    "uniforme ves , zt. als 2-er salve st-senkung v5-6 (muldenförmig)": (
        "uniform premature ventricular contractions, at times in couplets. st depression in v5-6 (sagging)."
    ),
    "linkstyp überdreht low voltage v4-6 (ev. aszitesbedingt) lahb": (
        "marked left axis deviation. low voltage in v4-6 (possibly due to ascites). left anterior fascicular block."
    ),
    "vorhofflimmern normokard intraventr. leitungsstörung ii, iii, l f": (
        "atrial fibrillation with normal ventricular rate."
        " intraventricular conduction disturbance in ii, iii, avl, avf."
    ),
    "anteroseptaler infarkt,chronisch,möglich verzögerte r-progression v1-3": (
        "possible chronic anteroseptal myocardial infarction. delayed r wave progression in v1-3."
    ),
    "vorhofsüberlastung li (zweigipfliges p in v1-4) t flach in v2-3": (
        "left atrial overload (bifid p waves in v1-4). flat t waves in v2-3."
    ),
    "chron. inferiorer infarkt (dd:lahb) multiforme ves st-senkung desc. in v5-6": (
        "chronic inferior myocardial infarction (differential diagnosis: left anterior fascicular block)."
        " multiform premature ventricular contractions. downsloping st depression in v5-6."
    ),
    "st.n. inferiorem infarkt vor 7 jahren: q in i,avl,v5-6": (
        "status post inferior myocardial infarction 7 years ago: q waves in i, avl, v5-6."
    ),
    "t biphasisch in v1-2, neg in iii linkstyp": "biphasic t waves in v1-2, inverted in iii. left axis deviation.",
    "kein hinweis im ekg für le": "no ecg evidence of pulmonary embolism.",
}
SWEDISH = {
    "sinusrytm normalt ekg": "sinus rhythm. normal ecg.",
    "sinusrytm vänster el-axel eljest normalt ekg": "sinus rhythm. left axis deviation. otherwise normal ecg.",
    "avvikande qrs(t) förlopp hög lateral infarkt bör övervägas": (
        "abnormal qrs(t). high lateral myocardial infarction should be considered."
    ),
    "misstänkt hypertrofi av vänster förmak t-förändring, såsom vid anterolateral myokardaffektion": (
        "possible left atrial enlargement. t wave changes, as in anterolateral myocardial involvement."
    ),
    "extrem vänster el-axel såsom vid vänster främre hemiblock gammal anteroseptal myokardskada": (
        "marked left axis deviation as in left anterior fascicular block. old anteroseptal myocardial damage."
    ),
}


@pytest.mark.parametrize(("original", "english"), [*GERMAN.items(), *SWEDISH.items()])
def test_a_report_reads_as_a_cardiologist_would_write_it(original: str, english: str) -> None:
    translation = translate(original, "sv" if original in SWEDISH else "de")
    assert translation.english == english
    assert translation.unknown == ()


@pytest.mark.parametrize(("table", "language"), [(GERMAN, "de"), (SWEDISH, "sv")])
def test_the_language_of_each_is_recognised(table: dict[str, str], language: str) -> None:
    assert [original for original in table if detect_language(original) != language] == []


def test_an_english_report_stays_as_it_is() -> None:
    text = "sinus rhythm. voltages are high in chest leads suggesting lvh. otherwise normal ecg."
    assert translate(text, "en") == Translation(text, 0, 13, ())


def test_a_german_sentence_in_an_english_report_is_translated() -> None:
    translation = translate("sinus rhythm. linksschenkelblock.", "en")
    assert translation.english == "sinus rhythm. left bundle branch block."
    assert (translation.n_translated, translation.n_already_english) == (1, 2)


def test_an_unknown_word_stays_and_is_counted() -> None:
    translation = translate("sinusrhythmus quaxifex linkstyp", "de")
    assert translation.english == "sinus rhythm quaxifex. left axis deviation."
    assert translation.unknown == ("quaxifex",)
    assert (translation.n_words, round(translation.coverage, 3)) == (3, 0.667)


def test_leads_and_numbers_are_not_counted_as_words() -> None:
    assert translate("st-hebung in v1-3, avl", "de").n_words == 3


def test_a_text_without_words_is_covered() -> None:
    assert translate("", None) == Translation("")
    assert translate("", None).coverage == 1


def test_longer_phrases_win() -> None:
    assert translate("linksschenkelblock vollständig", "de").english == "complete left bundle branch block."
    assert translate("kein linksschenkelblock", "de").english == "no left bundle branch block."


@pytest.mark.parametrize("text", ["sinusrhythmus", "sinusrhythmus (", ")", "- - -", ",", "t neg in", "möglich", "v1"])
def test_fragments_do_not_break_the_translation(text: str) -> None:
    assert translate(normalise(text), "de").english.count("..") == 0
