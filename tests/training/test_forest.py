"""Trees over the measured numbers: what they find, whose reports they have not seen, and how they are evaluated."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch comes with the extra `train`")
lightgbm = pytest.importorskip("lightgbm", reason="LightGBM comes with the extra `train`")

from ecgfinder.encoding.measured import COUNT, NAMES  # noqa: E402
from ecgfinder.evaluation.metrics import macro_auc  # noqa: E402
from ecgfinder.training import forest as module  # noqa: E402
from ecgfinder.training.forest import Findings, findings_of, grow, grow_and_tell  # noqa: E402
from ecgfinder.training.storage import store  # noqa: E402
from ecgfinder.training.texts import Wordings  # noqa: E402
from tests.training.test_training import examples  # noqa: E402

PR, AXIS = NAMES.index("pr_ms"), NAMES.index("qrs_axis_deg_cos")


def numbers(count: int = 600) -> torch.Tensor:
    """Numbers that say nothing, a PR interval among them that a third of the ECGs lacks."""
    drawn = torch.randn(count, COUNT, generator=torch.Generator().manual_seed(1))
    drawn[:, PR] = 160 + 40 * drawn[:, PR]
    drawn[::3, PR] = math.nan
    return drawn


def test_trees_find_a_limit_and_what_is_unknown() -> None:
    measured = numbers()
    carried = np.stack([(measured[:, PR] > 200).numpy(), measured[:, PR].isnan().numpy()], axis=1)
    told = torch.sigmoid(grow(measured, carried)(measured)).numpy()
    assert ((told > 0.5) == carried).mean() > 0.98


def test_the_forest_says_what_lightgbm_says() -> None:
    measured = numbers()
    carried = ((measured[:, PR] > 200) ^ (torch.rand(len(measured)) < 0.1)).numpy()[:, None]
    forest = grow(measured, carried)
    binned = lightgbm.Dataset(measured.numpy(), params=module._BINS, free_raw_data=False).construct()
    used = module._trees(measured.numpy(), binned, carried[:, 0].astype(np.float32)).numbers
    assert len(used) == module.NUMBERS_EACH
    assert PR in used
    few = measured.numpy()[:, used]
    data = lightgbm.Dataset(few, carried[:, 0].astype(np.float32), params=module._BINS)
    booster = lightgbm.train(module.SETTINGS, data, module.TREES)
    np.testing.assert_allclose(forest.tell(measured)[:, 0], booster.predict(few, raw_score=True), atol=1e-4)


def test_what_is_told_of_an_ecg_was_not_learnt_from_its_patient() -> None:
    measured, rng = numbers(), np.random.default_rng(2)
    chance = Findings(("chance",), rng.random((len(measured), 1)) < 0.5)
    patients = [str(number // 2) for number in range(len(measured))]
    forest, told = grow_and_tell(chance, patients, measured[None])
    assert macro_auc(chance.carried, forest.tell(measured).numpy(), least=1) > 0.8
    assert macro_auc(chance.carried, told[0].numpy(), least=1) < 0.6


def test_findings_are_the_sentences_and_statements_that_enough_ecgs_carry() -> None:
    often, seldom = Wordings("", "sinus rhythm. normal axis.", ()), Wordings("", "sinus rhythm. u waves.", ())
    findings = findings_of(examples(), [often] * 30 + [seldom] * 2, least=10)
    assert findings.names == ("sinus rhythm", "normal axis", "SBRAD", "STACH")
    assert findings.carried.sum(axis=0).tolist() == [32, 30, 16, 16]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_stored_forest_says_the_same(tmp_path: Path) -> None:
    import onnxruntime

    measured = numbers()
    forest = grow(measured, (measured[:, [PR, AXIS]] > measured[:, [PR, AXIS]].nanmedian(0).values).numpy())
    path = tmp_path / "forest.onnx"
    torch.onnx.export(forest, (measured[:2],), str(path), input_names=["x"], dynamic_axes={"x": {0: "n"}}, dynamo=False)
    store(path)
    said = onnxruntime.InferenceSession(str(path)).run(None, {"x": measured.numpy()})[0]
    np.testing.assert_allclose(said, forest(measured), atol=1e-4)
