"""Encoders joined: hubs taken out of the cosine, weights in eight bits, and teachers for the next towers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch comes with the extra `train`")

from ecgfinder.training import job  # noqa: E402
from ecgfinder.training.alignment import Alignment  # noqa: E402
from ecgfinder.training.hubness import EXTRA, HubCorrection, some  # noqa: E402
from ecgfinder.training.losses import soft_targets  # noqa: E402
from ecgfinder.training.storage import rounded, store  # noqa: E402
from ecgfinder.training.teacher import Teacher  # noqa: E402
from ecgfinder.training.trainer import Trainer  # noqa: E402
from tests.training.test_training import CONFIG, PLAN, examples, trainer, wordings  # noqa: E402


def units(count: int, width: int, seed: int = 0) -> torch.Tensor:
    drawn = torch.randn(count, width, generator=torch.Generator().manual_seed(seed))
    return torch.nn.functional.normalize(drawn, dim=1)


def test_a_text_near_to_all_ecgs_no_longer_stands_before_the_ecgs_own() -> None:
    ecgs = torch.nn.functional.normalize(units(200, 16) + 1.5 * torch.eye(16)[0], dim=1)
    own = torch.nn.functional.normalize(ecgs + 0.9 * units(200, 16, 1), dim=1)
    hub = torch.nn.functional.normalize(ecgs.mean(0), dim=0)
    texts = torch.cat([own, hub[None]])
    of_ecgs, of_texts = HubCorrection(texts, ecgs, of_ecgs=True), HubCorrection(ecgs, texts, of_ecgs=False)

    def beaten(cosine: torch.Tensor) -> float:
        return float((cosine[:, 200] > cosine[:, :200].diagonal()).float().mean())

    before, after = beaten(ecgs @ texts.T), beaten(of_ecgs(ecgs) @ of_texts(texts).T)
    assert before > 0.5
    assert after < before - 0.3


def test_the_correction_leaves_two_ecgs_as_alike_as_they_were() -> None:
    ecgs, texts = units(300, 32), units(300, 32, 1)
    seen = HubCorrection(texts, ecgs, of_ecgs=True)(ecgs)
    assert seen.shape[1] == 32 + EXTRA
    torch.testing.assert_close(seen.norm(dim=1), torch.ones(300))
    other = ~torch.eye(300, dtype=torch.bool)
    assert np.corrcoef((seen @ seen.T)[other], (ecgs @ ecgs.T)[other])[0, 1] > 0.995


def test_some_vectors_are_always_the_same() -> None:
    vectors = units(3000, 4)
    assert len(some(vectors)) == 2048
    assert torch.equal(some(vectors), some(vectors))


def test_weights_rounded_once_are_kept_as_they_are() -> None:
    layer = rounded(torch.nn.Sequential(torch.nn.Linear(64, 32), torch.nn.Conv1d(32, 64, 3)))
    before = {name: value.clone() for name, value in layer.state_dict().items()}
    for name, value in rounded(layer).state_dict().items():
        torch.testing.assert_close(value, before[name], atol=1e-7, rtol=1e-6)
    first = layer[0].weight[0] / layer[0].weight[0].abs().max() * 127
    torch.testing.assert_close(first, first.round(), atol=1e-4, rtol=0)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_stored_file_takes_a_quarter_and_says_the_same(tmp_path: Path) -> None:
    import onnxruntime

    layer = rounded(torch.nn.Sequential(torch.nn.Linear(256, 512), torch.nn.ReLU(), torch.nn.Linear(512, 8)))
    x, path = torch.randn(5, 256), tmp_path / "layer.onnx"
    torch.onnx.export(layer, (x,), str(path), input_names=["x"], dynamo=False)
    large = path.stat().st_size
    store(path)
    assert path.stat().st_size < 0.3 * large
    said = onnxruntime.InferenceSession(str(path)).run(None, {"x": x.numpy()})[0]
    np.testing.assert_allclose(said, layer(x).detach().numpy(), atol=1e-5)


def teacher() -> Teacher:
    """One that knows only slow hearts from fast ones."""
    kind = (torch.arange(32) >= 16).long()
    vectors = torch.eye(8)[kind]
    return Teacher(vectors, vectors, torch.eye(2)[kind])


def test_a_teacher_gives_half_of_the_target_to_what_would_fit_as_well() -> None:
    rows = torch.tensor([0, 1, 20])
    target = soft_targets(teacher().same(rows, torch.eye(3)))
    torch.testing.assert_close(target.sum(1), torch.ones(3))
    torch.testing.assert_close(target, torch.tensor([[0.75, 0.25, 0], [0.25, 0.75, 0], [0, 0, 1]]))
    torch.testing.assert_close(teacher().labels(rows, torch.zeros(3, 2))[:, 0], torch.tensor([0.5, 0.5, 0]))


def test_towers_learn_what_their_teacher_says_of_an_ecg() -> None:
    plain = trainer(replace(PLAN, epochs=12))
    config = replace(plain.pair.config, taught=8)
    taught = Trainer(examples(), wordings(), plain.tokenizer, config, plain.plan, None, teacher())
    rows = torch.arange(32)
    before = distance(taught, rows)
    for _ in range(12):
        taught._one_epoch()
    assert distance(taught, rows) < before / 3


@torch.no_grad()
def distance(of: Trainer, rows: torch.Tensor) -> float:
    return float(of._taught_loss(of.pair.vision.eval().pooled(images(rows)), rows))


def images(rows: torch.Tensor) -> torch.Tensor:
    from ecgfinder.training.data import UV_PER_MV, to_images

    return to_images(torch.from_numpy(examples().uv[rows.numpy()]).float() / UV_PER_MV)


def test_a_run_keeps_what_its_teachers_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(job, "_ask", lambda runs, *_: asked.append(runs) or teacher())
    assert job._taught(tmp_path, (), examples(), wordings()) is None
    first = job._taught(tmp_path, (tmp_path,), examples(), wordings())
    again = job._taught(tmp_path, (), examples(), wordings())
    assert len(asked) == 1
    assert first is not None
    assert again is not None
    torch.testing.assert_close(first.ecg, again.ecg)


def test_aligned_members_join_in_vectors_of_the_shipped_length(tmp_path: Path) -> None:
    runs = [tmp_path / "one", tmp_path / "two"]
    for number, run in enumerate(runs):
        of = trainer(replace(PLAN, epochs=1, seed=number))
        of._one_epoch()
        of.epoch = 1
        of.save(run)
        of.tokenizer.save(str(run / "tokenizer.json"))
    members = [job._aligned(run, examples(), wordings(), Alignment(epochs=1, batch=16)) for run in runs]
    said = job._said(members, examples(), wordings(), trainer().tokenizer)
    ecg, text = job._joined(members, said, wordings())
    assert ecg.dimension == job.DIMENSION
    torch.testing.assert_close(ecg(images(torch.arange(4)))[0], ecg.join(said.of_ecgs[:4]), atol=1e-5, rtol=0)
    assert text.join(said.of_texts).shape == (32, job.DIMENSION)
    assert CONFIG.taught == 0
