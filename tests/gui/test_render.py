"""True millimetres in the files themselves."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
import zlib
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from ecgfinder.domain import Ecg, UserFacingError
from ecgfinder.gui.paper_colours import CLINIC
from ecgfinder.gui.render import finite_pieces, page_header, save_scene, to_image
from ecgfinder.paper import LETTER, PaperSettings, Scene, draw_paper

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("qapp")]

MM_PER_POINT = 25.4 / 72


def pdf_polylines_mm(path: Path) -> tuple[tuple[float, float], list[np.ndarray]]:
    """The page size and every stroked path of a one-page PDF, in mm from the page's lower left corner."""
    raw = path.read_bytes()
    _, _, width, height = map(float, re.search(rb"/MediaBox \[(.*?)\]", raw)[1].split())
    for start in re.finditer(rb"stream\r?\n", raw):
        try:
            content = zlib.decompressobj().decompress(raw[start.end() :])
        except zlib.error:
            continue
        if b" cm" in content:
            return (width * MM_PER_POINT, height * MM_PER_POINT), stroked_paths_mm(content.decode("latin-1"))
    raise AssertionError("the PDF has no page content")


def stroked_paths_mm(content: str) -> list[np.ndarray]:
    """Interpret the operators q Q cm m l S of a page's content."""
    matrix, stack, drawn, paths, operands = np.eye(3), [], [], [], []
    for token in content.split():
        if re.fullmatch(r"[-+]?[\d.]+", token):
            operands.append(float(token))
            continue
        if token == "q":
            stack.append(matrix)
        elif token == "Q":
            matrix = stack.pop()
        elif token == "cm":
            a, b, c, d, e, f = operands[-6:]
            matrix = np.array([[a, b, 0], [c, d, 0], [e, f, 1]]) @ matrix
        elif token in ("m", "l"):
            point = (np.array([*operands[-2:], 1.0]) @ matrix)[:2] * MM_PER_POINT
            if token == "m":
                drawn.append([])
            drawn[-1].append(point)
        elif token == "S":
            paths += [np.array(path) for path in drawn]
            drawn = []
        operands = []
    return paths


@pytest.fixture
def scene(square_ecg: Ecg) -> Scene:
    return draw_paper(square_ecg, PaperSettings("12x1"))


def test_pdf_holds_one_millivolt_as_ten_and_one_second_as_twenty_five_millimetres(scene: Scene, tmp_path: Path):
    save_scene(scene, tmp_path / "ecg.pdf")
    _, paths = pdf_polylines_mm(tmp_path / "ecg.pdf")
    traces = [path for path in paths if len(path) > 4000]
    assert len(traces) == 12
    for trace in traces:
        edges = np.flatnonzero(np.abs(np.diff(trace[:, 1])) > 5)
        assert np.ptp(trace[:, 1]) == pytest.approx(10.0, abs=0.01)
        assert trace[edges[1], 0] - trace[edges[0], 0] == pytest.approx(25.0, abs=0.01)
        assert np.ptp(trace[:, 0]) == pytest.approx(4999 / 500 * 25, abs=0.02)


def test_pdf_calibration_pulse_is_ten_by_five_millimetres(scene: Scene, tmp_path: Path):
    save_scene(scene, tmp_path / "ecg.pdf")
    pulses = [path for path in pdf_polylines_mm(tmp_path / "ecg.pdf")[1] if len(path) == 6]
    assert len(pulses) == 12
    for pulse in pulses:
        assert np.ptp(pulse[:, 1]) == pytest.approx(10.0, abs=0.01)
        assert pulse[3, 0] - pulse[2, 0] == pytest.approx(5.0, abs=0.01)


def test_pdf_grid_lines_are_one_millimetre_apart_and_span_the_paper(scene: Scene, tmp_path: Path):
    save_scene(scene, tmp_path / "ecg.pdf")
    lines = [path for path in pdf_polylines_mm(tmp_path / "ecg.pdf")[1] if len(path) == 2]
    vertical = sorted({round(line[0, 0], 2) for line in lines if np.ptp(line[:, 1]) > 100})
    assert len(vertical) == 266
    np.testing.assert_allclose(np.diff(vertical), 1.0, atol=0.011)


def test_pdf_page_is_landscape_a4_or_letter_as_asked(scene: Scene, tmp_path: Path):
    save_scene(scene, tmp_path / "a4.pdf")
    save_scene(scene, tmp_path / "letter.pdf", page=LETTER)
    assert pdf_polylines_mm(tmp_path / "a4.pdf")[0] == pytest.approx((297, 210), abs=0.2)
    assert pdf_polylines_mm(tmp_path / "letter.pdf")[0] == pytest.approx((279.4, 215.9), abs=0.2)


def test_svg_states_its_true_size_and_draws_the_trace_in_it(scene: Scene, tmp_path: Path):
    save_scene(scene, tmp_path / "ecg.svg")
    root = ET.parse(tmp_path / "ecg.svg").getroot()
    assert (root.get("width"), root.get("height")) == ("265mm", "195mm")
    points = [
        np.array([pair.split(",") for pair in node.get("points").split()], dtype=float)
        for node in root.iter("{http://www.w3.org/2000/svg}polyline")
    ]
    traces = [line for line in points if len(line) > 4000]
    assert [float(np.ptp(trace[:, 1])) for trace in traces] == pytest.approx([10.0] * 12)


def test_png_states_its_resolution_and_shows_the_pulse_where_the_geometry_says(scene: Scene, tmp_path: Path):
    save_scene(scene, tmp_path / "ecg.png", dpi=254)
    image = QImage(str(tmp_path / "ecg.png"))
    assert image.dotsPerMeterX() == 10_000
    assert (image.width(), image.height()) == (2651, 1951)
    top_mm = scene.pulses[0].y_mm.min()
    middle_mm = (scene.pulses[0].x_mm[2] + scene.pulses[0].x_mm[3]) / 2
    column = [QColor(image.pixel(round(middle_mm * 10), y)).lightness() for y in range(200)]
    assert np.flatnonzero(np.array(column) < 80)[0] == pytest.approx(top_mm * 10, abs=2)


def test_thin_lines_are_drawn_only_where_they_can_be_told_apart(scene: Scene):
    close, far = to_image(scene, CLINIC, 4.0), to_image(scene, CLINIC, 1.0)
    thin = QColor(CLINIC.thin).rgb()
    assert any(close.pixel(x, 770) == thin for x in range(1000))
    assert not any(far.pixel(x, 192) == thin for x in range(250))


def test_gap_is_left_open_in_the_trace():
    pieces = list(finite_pieces(np.arange(6.0), np.array([0, 1, np.nan, np.nan, 4, 5])))
    assert [[point.x() for point in piece] for piece in pieces] == [[0, 1], [4, 5]]


def test_header_tells_age_sex_and_date_but_no_name(square_ecg: Ecg):
    assert page_header(square_ecg) == "63 y    F"


def test_unknown_ending_is_refused_with_a_sentence(scene: Scene, tmp_path: Path):
    with pytest.raises(UserFacingError, match=r"ecg\.jpg: an ECG is written as \.png, \.svg or \.pdf"):
        save_scene(scene, tmp_path / "ecg.jpg")
    assert not list(tmp_path.iterdir())


def test_folder_that_does_not_exist_is_named_and_nothing_is_left_behind(scene: Scene, tmp_path: Path):
    with pytest.raises(UserFacingError, match="cannot be written"):
        save_scene(scene, tmp_path / "absent" / "ecg.pdf")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_existing_file_is_replaced_whole(scene: Scene, tmp_path: Path, ending: str):
    path = tmp_path / f"ecg.{ending}"
    path.write_text("old")
    save_scene(scene, path)
    assert path.stat().st_size > 10_000
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]
