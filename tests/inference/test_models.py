"""The shipped encoders through the code of the program."""

from __future__ import annotations

import json
import shutil
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from ecgfinder.assets import asset_path
from ecgfinder.domain import Ecg, ModelError
from ecgfinder.encoding.measured import REVISION
from ecgfinder.inference import Models, load_models
from tests.ecgs import bumpy_ecg


@pytest.fixture(scope="module")
def models() -> Models:
    return load_models(threads=1)


@pytest.fixture
def copied_models(tmp_path: Path) -> Path:
    return Path(shutil.copytree(asset_path("models"), tmp_path / "models"))


def test_vectors_have_unit_length_and_the_manifests_dimension(models: Models) -> None:
    ecgs = models.embed_ecgs([bumpy_ecg(), bumpy_ecg(heart_rate_bpm=110)])
    texts = models.embed_texts(["sinus rhythm. normal ecg.", "vorhofflimmern"])
    for vectors in (ecgs, texts):
        assert vectors.shape == (2, models.dimension)
        assert vectors.dtype == np.float32
        np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_a_vector_does_not_depend_on_its_batch(models: Models) -> None:
    ecgs = [bumpy_ecg(heart_rate_bpm=rate) for rate in range(50, 120, 2)]
    together = models.embed_ecgs(ecgs)
    np.testing.assert_allclose(together[7], models.embed_ecgs([ecgs[7]])[0], atol=1e-4)
    texts = ["normal ecg", "atrial fibrillation with a rapid ventricular response and left bundle branch block"]
    np.testing.assert_allclose(models.embed_texts(texts)[0], models.embed_texts(texts[:1])[0], atol=1e-4)


def test_encoding_is_timed_apart_from_inference(models: Models) -> None:
    models.embed_ecgs([bumpy_ecg()] * 4)
    assert 0 < models.encode_ms < 1000


def test_a_german_text_is_read_beside_its_english_rendering(models: Models) -> None:
    german = models.embed_texts(["vorhofflimmern mit schneller überleitung", "linksschenkelblock"])
    english = models.embed_texts(["atrial fibrillation with rapid ventricular response.", "left bundle branch block."])
    cosine = german @ english.T
    assert cosine.diagonal().min() > 0.8  # of the German words alone the first has .44
    assert max(cosine[0, 1], cosine[1, 0]) < 0.6


def test_threads_that_begin_together_load_a_model_once(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = []

    def slowly(path: Path, threads: int) -> str:
        time.sleep(0.05)
        loaded.append(path.name)
        return path.name

    monkeypatch.setattr("ecgfinder.inference.models._session", slowly)
    models = load_models(threads=1)
    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(lambda _: models._vision, range(4))) == {"vision.onnx"}
    assert loaded == ["vision.onnx"]


def test_nothing_gives_nothing(models: Models) -> None:
    assert models.embed_ecgs([]).shape == (0, models.dimension)
    assert models.embed_texts([]).shape == (0, models.dimension)


def test_an_empty_text_and_strange_characters_are_embedded(models: Models) -> None:
    vectors = models.embed_texts(["", "心电图 \U0001fac0 \x00", "x " * 5000])
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_the_recorders_rate_hardly_moves_the_vector(models: Models) -> None:
    slow, fast = models.embed_ecgs([bumpy_ecg(100.0), bumpy_ecg(500.0)])
    assert slow @ fast > 0.98


def test_a_minute_is_the_mean_of_its_windows(models: Models) -> None:
    ecg = bumpy_ecg(duration_s=30, rate_hz=100)
    whole = models.embed_ecgs([ecg])[0]
    first = models.embed_ecgs([Ecg(ecg.signal_mv[:, :1000], 100.0, ecg.lead_names)])[0]
    assert 0.8 < whole @ first < 1 + 1e-5
    np.testing.assert_allclose(np.linalg.norm(whole), 1, atol=1e-5)


def test_long_and_short_ecgs_keep_their_order_in_one_batch(models: Models) -> None:
    ecgs = [bumpy_ecg(), bumpy_ecg(duration_s=30), bumpy_ecg(duration_s=5)]
    together = models.embed_ecgs(ecgs)
    alone = np.concatenate([models.embed_ecgs([ecg]) for ecg in ecgs])
    np.testing.assert_allclose(together, alone, atol=1e-4)


def test_an_ecg_without_any_known_sample_is_still_a_vector(models: Models) -> None:
    empty = Ecg(np.full((12, 1000), np.nan, dtype=np.float32), 100.0, bumpy_ecg().lead_names)
    assert np.isfinite(models.embed_ecgs([empty])).all()


def test_statement_probabilities_follow_the_manifest(models: Models) -> None:
    from ecgfinder.encoding.lead_time import windows_mv

    probabilities = models.statement_probabilities(windows_mv(bumpy_ecg()))
    assert probabilities.shape == (1, len(models.manifest.statements))
    assert probabilities.min() >= 0
    assert probabilities.max() <= 1


def test_a_damaged_model_file_is_one_sentence(copied_models: Path) -> None:
    content = bytearray((copied_models / "vision.onnx").read_bytes())
    content[len(content) // 2] ^= 1
    (copied_models / "vision.onnx").write_bytes(content)
    with pytest.raises(ModelError, match=r"vision\.onnx: the model file is damaged"):
        load_models(copied_models).embed_ecgs([bumpy_ecg()])


def test_a_missing_model_file_is_one_sentence(copied_models: Path) -> None:
    (copied_models / "text.onnx").unlink()
    with pytest.raises(ModelError, match=r"text\.onnx: the model file cannot be read"):
        load_models(copied_models).embed_texts(["normal"])


@pytest.mark.parametrize("content", ["", "{}", "[]", "{broken", '{"format": 2}'])
def test_a_damaged_manifest_is_one_sentence(copied_models: Path, content: str) -> None:
    (copied_models / "manifest.json").write_text(content)
    with pytest.raises(ModelError, match="the model manifest is damaged"):
        load_models(copied_models)


@pytest.mark.parametrize(("number", "says"), [(99, "need a newer version"), (1, "are of an older version")])
def test_models_of_another_format_are_one_sentence(copied_models: Path, number: int, says: str) -> None:
    manifest = json.loads((copied_models / "manifest.json").read_text())
    (copied_models / "manifest.json").write_text(json.dumps(manifest | {"format": number}))
    with pytest.raises(ModelError, match=says):
        load_models(copied_models)


def test_the_name_of_the_encoders_tells_the_numbers_that_they_read(models: Models) -> None:
    assert models.model_id == f"{models.manifest.model_id}-{REVISION}"


def test_an_absent_folder_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="the models cannot be read"):
        load_models(tmp_path / "nowhere")


def test_nearness_is_told_by_directions_of_the_whole_vector(models: Models) -> None:
    directions = models.nearness_directions
    assert directions is not None
    assert directions.shape[0] == models.dimension
    lengths = np.linalg.norm(directions, axis=0)
    assert lengths.max() <= 1.01
    np.testing.assert_allclose(directions.T @ directions, np.diag(lengths**2), atol=5e-3)


def test_models_that_came_without_tell_it_by_the_vector(copied_models: Path) -> None:
    manifest = json.loads((copied_models / "manifest.json").read_text())
    del manifest["files"]["nearness.npy"]
    (copied_models / "manifest.json").write_text(json.dumps(manifest))
    assert load_models(copied_models).nearness_directions is None
