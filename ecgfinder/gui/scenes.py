"""What lies on the paper when an ECG is shown, exported or printed: its rhythm, or its average beats."""

from __future__ import annotations

from dataclasses import replace

from ecgfinder.domain import Ecg
from ecgfinder.gui.filtering import ShownEcg
from ecgfinder.gui.notes import pattern_of
from ecgfinder.gui.services import BEAT_EDGES_S, MEASURED_S
from ecgfinder.gui.translate import is_english, mark, tr
from ecgfinder.paper import BEATS, PaperSettings, Scene, draw_paper, stretch_to_know

BEATS_TEXT = mark("average beats, low-passed at 40 Hz")
NO_BEATS = mark("No beats to average")
_RHYTHM = PaperSettings().layout
_APART = "   "
_REMARKS = (
    mark("{lead}  not recorded"),
    mark("{lead}  no signal"),
    mark("only {seconds} s recorded"),
    mark("also recorded: {leads}"),
    mark("{start}-{end} s of {whole} s"),
)
"""What `ecgfinder.paper` remarks on an ECG."""


def scene_of(shown: ShownEcg, settings: PaperSettings) -> Scene:
    """The paper of an ECG; its rhythm while its beats are still being averaged, and where there are none to average."""
    if settings.layout == BEATS and shown.beats:
        return _beats_scene(shown, shown.beats[0], settings)
    text = shown.filter_text
    if settings.layout == BEATS:
        text = text if shown.beats is None else f"{text}   {tr(NO_BEATS)}"
        settings = replace(settings, layout=_RHYTHM)
    shown.prepare(*stretch_to_know(shown.ecg.duration_s, settings))
    return _translated(draw_paper(shown.ecg, replace(settings, filter_text=text)))


def _translated(scene: Scene) -> Scene:
    """The scene with the paper's own remarks in the window's language."""
    if is_english():
        return scene
    return replace(scene, texts=tuple(replace(text, text=_said(text.text)) for text in scene.texts))


def _said(text: str) -> str:
    """A text of the paper: remarks that stand in a row are translated one by one."""
    return _APART.join(_remark(part) for part in text.split(_APART))


def _remark(text: str) -> str:
    for sentence in _REMARKS:
        found = pattern_of(sentence).fullmatch(text)
        if found:
            return tr(sentence, **found.groupdict())
    return text


def _beats_scene(shown: ShownEcg, beat: Ecg, settings: PaperSettings) -> Scene:
    text = tr(BEATS_TEXT)
    if shown.ecg.duration_s > MEASURED_S:
        text = f"{text}   {tr('of the first {seconds} s', seconds=round(MEASURED_S))}"
    window_s = BEAT_EDGES_S[1] - BEAT_EDGES_S[0]
    scene = draw_paper(beat, replace(settings, start_s=0.0, window_s=window_s, filter_text=text))
    return _translated(replace(scene, gaps=()))  # what lies beyond the beat is not missing
