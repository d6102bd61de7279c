"""Encoders joined: hubs taken out of the cosine, and weights in eight bits."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch comes with the extra `train`")


from ecgfinder.training import job  # noqa: E402
from ecgfinder.training.alignment import Alignment, measured_variants  # noqa: E402
from ecgfinder.training.encoders import principal_directions, seen_directions  # noqa: E402
from ecgfinder.training.forest import findings_of  # noqa: E402
from ecgfinder.training.hubness import EXTRA, HubCorrection, bank_of  # noqa: E402
from ecgfinder.training.kinship import KinshipPlan  # noqa: E402
from ecgfinder.training.storage import rounded, store  # noqa: E402
from ecgfinder.training.validation import embed_examples, embed_wordings  # noqa: E402
from tests.training.test_training import PLAN, examples, forest_and_told, trainer, wordings  # noqa: E402


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


def test_a_bank_of_many_vectors_is_always_the_same_part_of_them() -> None:
    vectors = units(3000, 4)
    assert len(bank_of(vectors)) == 2048
    assert torch.equal(bank_of(vectors), bank_of(vectors))


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


def trained(run: Path, seed: int) -> Path:
    """A run of one epoch."""
    of = trainer(replace(PLAN, epochs=1, seed=seed))
    of._one_epoch()
    of.epoch = 1
    of.save(run)
    of.tokenizer.save(str(run / "tokenizer.json"))
    return run


def test_alignments_kept_without_vectors_are_made_again(tmp_path: Path) -> None:
    plan, run = Alignment(epochs=1, batch=16), trained(tmp_path / "one", 0)
    _, told = forest_and_told(measured_variants(examples(), plan, tmp_path))
    findings = findings_of(examples(), wordings(), least=4)
    first = job._aligned(run, examples(), wordings(), findings, told, plan)
    kept = torch.load(run / job.ALIGNED, weights_only=True)
    torch.save({name: value for name, value in kept.items() if name != "vectors"}, run / job.ALIGNED)
    again = job._aligned(run, examples(), wordings(), findings, told, plan)
    assert again.vectors.shape == first.vectors.shape
    assert "vectors" in torch.load(run / job.ALIGNED, weights_only=True)


def test_aligned_members_join_in_vectors_of_the_shipped_length(tmp_path: Path) -> None:
    runs = [trained(tmp_path / name, number) for number, name in enumerate(("one", "two"))]
    plan = Alignment(epochs=1, batch=16)
    forest, told = forest_and_told(measured_variants(examples(), plan, tmp_path))
    findings = findings_of(examples(), wordings(), least=4)
    members = [job._aligned(run, examples(), wordings(), findings, told, plan) for run in runs]
    kin = KinshipPlan(epochs=1, batch=16)
    seen = job.seen_by(members, forest, examples())
    kinship = job.kinship_of(members, told, seen, examples(), kin)
    ecg, text = job.join_members(members, kinship, kin.share, forest, seen, wordings(), trainer().tokenizer)
    assert ecg.dimension == job.DIMENSION
    ecgs, _ = embed_examples(ecg, examples())
    texts = embed_wordings(text, trainer().tokenizer, ["sinus bradycardia", "sinus tachycardia"])
    assert ecgs.shape == (32, job.DIMENSION)
    assert texts.shape == (2, job.DIMENSION)
    np.testing.assert_allclose(np.linalg.norm(ecgs, axis=1), 1, atol=1e-5)
    before = ecg.directions.clone()
    rounded(text)
    assert torch.equal(ecg.directions, before), "the encoders are rounded one after the other"


def test_seen_directions_tell_the_members_cosines_and_leave_kinship_out() -> None:
    members, kin = units(40, 6), units(40, 3, 1)
    directions = principal_directions(torch.cat([members, kin], dim=1), 9)
    ecg, text = SimpleNamespace(directions=directions, dimension=11), SimpleNamespace(directions=directions[:6])
    vectors = torch.nn.functional.pad(torch.cat([members, kin], dim=1) @ directions, (0, 2))
    seen = torch.nn.functional.normalize(vectors @ seen_directions(ecg, text), dim=1)
    assert seen.shape == (40, 6)
    torch.testing.assert_close(seen @ seen.T, members @ members.T, atol=1e-5, rtol=0)
