"""Training on a handful of made-up ECGs: it learns, resumes exactly, and its export is what the program runs."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch comes with the extra `train`")

from ecgfinder.domain import Ecg  # noqa: E402
from ecgfinder.encoding.lead_time import pixels, windows_mv  # noqa: E402
from ecgfinder.evaluation.ptbxl import Record, Statements  # noqa: E402
from ecgfinder.inference import load_models  # noqa: E402
from ecgfinder.training.alignment import Aligner, Alignment, measured_variants, pooled_features  # noqa: E402
from ecgfinder.training.augment import LAYOUTS, augment, print_out_mask  # noqa: E402
from ecgfinder.training.data import UV_PER_MV, Examples, measured_on, to_images, to_uv  # noqa: E402
from ecgfinder.training.encoders import (  # noqa: E402
    FindingsEncoder,
    JointEcgEncoder,
    JointTextEncoder,
    TextEncoder,
    principal_directions,
)
from ecgfinder.training.export import export, folded  # noqa: E402
from ecgfinder.training.forest import SETTINGS, Forest, findings_of, grow_and_tell  # noqa: E402
from ecgfinder.training.kinship import Kinship, KinshipPlan, Reader  # noqa: E402
from ecgfinder.training.losses import Likeness, image_text_contrast, statement_contrast  # noqa: E402
from ecgfinder.training.projection import told_shares  # noqa: E402
from ecgfinder.training.storage import rounded  # noqa: E402
from ecgfinder.training.texts import Wordings, vocabulary  # noqa: E402
from ecgfinder.training.tokens import token_ids, train_tokenizer  # noqa: E402
from ecgfinder.training.towers import TowerConfig  # noqa: E402
from ecgfinder.training.trainer import Plan, Trainer, load_average, vision_tower  # noqa: E402
from ecgfinder.training.validation import Validation, embed_examples, embed_reports, embed_wordings  # noqa: E402
from tests.ecgs import bumpy_ecg  # noqa: E402

CODES = ("SBRAD", "STACH")
CONFIG = TowerConfig(
    stem_channels=(8, 8, 8, 8, 16, 16), vision_layers=1, heads=2, vocabulary=60, text_width=16, text_blocks=1,
    contrastive_dim=14, statements=2,
)  # fmt: skip
PLAN = Plan(epochs=2, batch=8, learning_rate=3e-3, mask_share=0.0, prompt_share=0.1)
STATEMENTS = Statements(CODES, {}, {"SBRAD": "CD", "STACH": "CD"}, {}, frozenset(), frozenset())


def examples() -> Examples:
    """Slow and fast hearts, sixteen of each."""
    rates = [45 + n for n in range(16)] + [120 + n for n in range(16)]
    windows = np.stack([windows_mv(bumpy_ecg(100.0, heart_rate_bpm=rate))[0] for rate in rates])
    labels = np.array([[rate < 70, rate > 100] for rate in rates])
    records = [
        Record(n, str(n), 1, "", frozenset({CODES[int(rate > 100)]}), Path(), "F", 50) for n, rate in enumerate(rates)
    ]
    uv = to_uv(windows)
    return Examples(uv, records, labels, CODES, measured_on(uv.astype(np.float32) / UV_PER_MV))


def wordings() -> list[Wordings]:
    slow = Wordings("sinusbradykardie", "sinus bradycardia", ("SBRAD",))
    fast = Wordings("sinustachykardie", "sinus tachycardia", ("STACH",))
    return [slow] * 16 + [fast] * 16


def forest_and_told(variants: torch.Tensor | None = None) -> tuple[Forest, torch.Tensor]:
    """Trees for both statements and for the sentence of either report, four findings."""
    data = examples()
    variants = torch.from_numpy(data.measured)[None] if variants is None else variants
    findings = findings_of(data, wordings(), least=4)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(SETTINGS, "min_data_in_leaf", 4)  # of so few ECGs
        return grow_and_tell(findings, [record.patient for record in data.records], variants)


def trainer(plan: Plan = PLAN) -> Trainer:
    tokenizer = train_tokenizer(vocabulary(wordings()[15:17]))
    config = replace(CONFIG, vocabulary=tokenizer.get_vocab_size())
    return Trainer(examples(), wordings(), tokenizer, config, plan)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")
    plan = replace(PLAN, epochs=12)
    job = trainer(plan)
    job.run(folder, Validation(examples(), wordings(), STATEMENTS))
    job.tokenizer.save(str(folder / "tokenizer.json"))
    return folder


def test_images_in_torch_are_those_of_the_encoding() -> None:
    window = windows_mv(Ecg(bumpy_ecg(100.0).signal_mv[:, :700], 100.0, bumpy_ecg().lead_names)).round(3)
    np.testing.assert_allclose(to_images(torch.from_numpy(window)).numpy(), pixels(window), atol=1e-5)


def test_two_hearts_are_told_apart_after_training(run: Path) -> None:
    pair, state = load_average(run)
    assert state["epoch"] == 12
    vectors, told = embed_examples(pair.ecg_encoder(), examples())
    assert ((told[:, 1] > told[:, 0]) == (np.arange(32) >= 16)).mean() > 0.9
    tokenizer = trainer().tokenizer
    text = embed_wordings(pair.text, tokenizer, ["sinus bradycardia", "sinus tachycardia"])
    assert ((vectors @ text[1] > vectors @ text[0]) == (np.arange(32) >= 16)).mean() > 0.9


def test_an_interrupted_run_ends_as_an_uninterrupted_one(tmp_path: Path) -> None:
    validation = Validation(examples(), wordings(), STATEMENTS)
    whole = trainer()
    whole.run(tmp_path / "whole", validation)
    stopped = trainer()
    stopped._one_epoch()
    stopped.epoch = 1
    stopped.save(tmp_path / "halves")
    resumed = trainer()
    resumed.run(tmp_path / "halves", validation)
    for a, b in zip(whole.pair.parameters(), resumed.pair.parameters(), strict=True):
        torch.testing.assert_close(a, b)


def test_a_batch_shows_a_stretch_that_starts_with_a_token_and_in_the_end_the_whole() -> None:
    job = trainer(replace(PLAN, epochs=3, whole_epochs=1, stretch_tokens=20))
    mv = torch.arange(1000.0).expand(2, 12, 1000)
    firsts = set()
    for _ in range(60):
        part, first = job._stretch(mv)
        assert part[0, 0, 0] == 32 * first
        assert part.shape[2] == min(640, 1000 - 32 * first)
        assert job.pair.vision.tokens(to_images(part), first).shape[1] == 20
        firsts.add(first)
    assert firsts == set(range(13))
    job.epoch = 2
    assert job._stretch(mv)[0] is mv


def encoders(run: Path, dimension: int = 16) -> tuple[FindingsEncoder, TextEncoder]:
    """Encoders of the run's towers, not yet aligned."""
    pair, _ = load_average(run)
    share = told_shares(findings_of(examples(), wordings(), least=4).names, CODES)
    ecg = FindingsEncoder(pair.vision, share, dimension, dropout=0.1)
    return ecg.eval(), TextEncoder(pair.text, dimension).eval()


def joint_encoders(run: Path) -> tuple[JointEcgEncoder, JointTextEncoder]:
    """Two members that agree in nothing but their towers."""
    members = [encoders(run), encoders(run)]
    forest, told = forest_and_told()
    plan = KinshipPlan(dimension=4, hidden=4)
    kinship = Kinship([Reader(len(CODES) + told.shape[2], plan) for _ in range(2)]).requires_grad_(False)
    directions = principal_directions(torch.randn(100, 40), 16)
    return (
        JointEcgEncoder([ecg for ecg, _ in members], forest, kinship, 0.36, directions).eval(),
        JointTextEncoder([text for _, text in members], directions[:32]).eval(),
    )


def test_directions_that_keep_all_of_some_vectors_leave_their_cosines_alone() -> None:
    vectors = torch.nn.functional.normalize(torch.randn(50, 4) @ torch.randn(4, 12), dim=1)
    directions = principal_directions(vectors, 4)
    torch.testing.assert_close(directions.T @ directions, torch.eye(4), atol=1e-5, rtol=0)
    seen = vectors @ directions
    torch.testing.assert_close(seen @ seen.T, vectors @ vectors.T, atol=1e-4, rtol=0)


def test_joint_encoders_say_the_mean_of_what_their_members_say_and_kinship_of_ecgs_alone(run: Path) -> None:
    torch.manual_seed(5)
    ecg, text = joint_encoders(run)
    ecg.directions, text.directions = torch.nn.Parameter(torch.eye(40)), torch.nn.Parameter(torch.eye(40)[:32])
    data, tokenizer, names = examples(), trainer().tokenizer, ["sinus bradycardia", "sinus tachycardia"]
    told = ecg.forest.tell(torch.from_numpy(data.measured))
    vectors, claims = zip(*(embed_examples(member, data, told) for member in ecg.members), strict=True)
    read = [embed_wordings(member, tokenizer, names) for member in text.members]
    joined, probabilities = embed_examples(ecg, data)
    with_texts = np.mean([a @ b.T for a, b in zip(vectors, read, strict=True)], axis=0)
    np.testing.assert_allclose(joined @ embed_wordings(text, tokenizer, names).T, 0.8 * with_texts, atol=1e-5)
    claimed = torch.from_numpy(np.mean(claims, axis=0))
    kin = ecg.kinship(claimed, told).numpy()
    each_other = np.mean([a @ a.T for a in vectors], axis=0)
    np.testing.assert_allclose(joined @ joined.T, 0.64 * each_other + 0.36 * kin @ kin.T, atol=1e-5)
    np.testing.assert_allclose(probabilities, torch.sigmoid(claimed), atol=1e-5)


def test_the_export_runs_as_the_encoders_do(run: Path, tmp_path: Path) -> None:
    torch.manual_seed(5)
    (ecg, text), data = joint_encoders(run), examples()
    config = load_average(run)[0].config
    export(ecg, text, config, run / "tokenizer.json", tmp_path, statements=CODES, notes={})
    models = load_models(tmp_path)
    vectors, probabilities = embed_examples(ecg, data)
    windows = data.uv.astype(np.float32) / UV_PER_MV
    assert models.dimension == 16
    np.testing.assert_allclose(models.embed_windows(windows), vectors, atol=1e-3)
    np.testing.assert_allclose(models.statement_probabilities(windows), probabilities, atol=1e-3)
    reports = [Wordings("sinusbradykardie", "sinus bradycardia.", ()), Wordings("sinus rhythm.", "sinus rhythm.", ())]
    expected = embed_reports(text, trainer().tokenizer, reports)
    np.testing.assert_allclose(models.embed_texts([report.original for report in reports]), expected, atol=1e-3)


def test_alignment_brings_ecg_and_report_together_and_leaves_the_vision_towers_alone(run: Path, tmp_path: Path) -> None:
    torch.manual_seed(4)  # encoders that do not stand well by chance
    (ecg, text), data, tokenizer = encoders(run), examples(), trainer().tokenizer
    before = {name: value.clone() for name, value in ecg.tower.state_dict().items()}
    plan = Alignment(epochs=30, batch=16, learning_rate=1e-2)

    def margin() -> float:
        vectors, _ = embed_examples(ecg, data, told[0])
        names = embed_wordings(text, tokenizer, ["sinus bradycardia", "sinus tachycardia"])
        own = np.where(np.arange(32) < 16, 0, 1)
        cosine = vectors @ names.T
        return float((cosine[np.arange(32), own] - cosine[np.arange(32), 1 - own]).min())

    _, told = forest_and_told(measured_variants(data, plan, tmp_path))
    first = margin()
    Aligner(ecg, text, tokenizer, wordings(), pooled_features(ecg.tower, data, plan), told, data, plan).run()
    assert margin() > max(first, 0) + 0.2
    for name, value in ecg.tower.state_dict().items():
        torch.testing.assert_close(value, before[name])


def test_a_variant_is_measured_on_the_windows_that_the_tower_sees(tmp_path: Path) -> None:
    data, plan = examples(), Alignment(variants=1)
    plain, augmented = measured_variants(data, plan, tmp_path)
    torch.testing.assert_close(plain, torch.from_numpy(data.measured), equal_nan=True)
    assert augmented.isnan().sum() > plain.isnan().sum()  # leads are lost, print-outs show less
    torch.testing.assert_close(measured_variants(data, plan, tmp_path)[1], augmented, equal_nan=True)
    torch.testing.assert_close(measured_variants(data, plan, tmp_path / "new")[1], augmented, equal_nan=True)


def test_a_run_can_begin_with_the_vision_tower_of_another(run: Path) -> None:
    job = trainer()
    job.begin_with(vision_tower(run).state_dict())
    for mine, theirs in zip(job.pair.vision.parameters(), vision_tower(run).parameters(), strict=True):
        torch.testing.assert_close(mine, theirs)


def test_augmentation_keeps_shape_and_marks_what_is_unknown() -> None:
    torch.manual_seed(1)
    mv = torch.from_numpy(np.stack([windows_mv(bumpy_ecg(100.0))[0]] * 16))
    out = augment(mv, mask_share=1.0)
    assert out.shape == mv.shape
    known = torch.isfinite(out).float().mean()
    assert 0.2 < known < 0.6
    plain = augment(mv, most=0.0, mask_share=0.0)
    torch.testing.assert_close(plain, mv, atol=1e-4, rtol=0)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_print_outs_show_every_lead_for_its_own_column(layout: str) -> None:
    mask = print_out_mask(layout, 1000)
    columns = 2 if layout == "6x2" else 4
    assert (mask.sum(1) >= 1000 // columns).all()
    assert mask[0, 0]
    assert mask[11, -1]
    assert int(mask.sum()) == 12 * 1000 // columns + {"3x4": 0, "3x4+1": 750, "3x4+3": 2250, "6x2": 0}[layout]


def test_equal_reports_share_the_target() -> None:
    ecg = torch.eye(2)
    twins = torch.ones(2, 2)
    loss = image_text_contrast(ecg, torch.full((2, 2), math.sqrt(0.5)), twins, torch.tensor(10.0))
    assert float(loss) == pytest.approx(math.log(2), abs=1e-5)


def test_statement_contrast_prefers_neighbours_with_the_same_statements() -> None:
    labels = torch.tensor([[1.0, 0], [1, 0], [0, 1], [0, 1]])
    similar = Likeness(["AFIB", "NORM"], same_class=0.1, same_kinds=0.5)(labels)
    good = torch.tensor([[1.0, 0], [1, 0], [0, 1], [0, 1]])
    bad = torch.tensor([[1.0, 0], [0, 1], [1, 0], [0, 1]])
    assert float(statement_contrast(good, similar)) < float(statement_contrast(bad, similar))


def test_ecgs_are_alike_by_statements_kinds_and_classes_of_diagnosis() -> None:
    codes = ["IMI", "ILMI", "ASMI", "SR"]
    carried = [{"IMI", "SR"}, {"IMI", "SR"}, {"ILMI"}, {"ASMI"}, {"SR"}, set[str]()]
    labels = torch.tensor([[float(code in some) for code in codes] for some in carried])
    alike = Likeness(codes, same_class=0.1, same_kinds=0.5)(labels)
    torch.testing.assert_close(alike[0], torch.tensor([1.6, 1.6, 0.6, 0.1, 0.25, 0.0]))
    torch.testing.assert_close(alike, alike.T)


def test_token_ids_are_padded_with_zero_and_never_empty() -> None:
    tokenizer = train_tokenizer(["normal ecg", "sinus rhythm"] * 2)
    ids = token_ids(tokenizer, ["normal ecg", "", "sinus"], limit=3)
    assert ids.shape[1] <= 3
    assert (ids[:, 0] != 0).all()


def test_the_export_folds_normalisations_and_rounds_weights_without_changing_what_is_said(run: Path) -> None:
    torch.manual_seed(5)
    ecg, _ = joint_encoders(run)
    before, _ = embed_examples(ecg, examples())
    rounded(folded(ecg))
    assert not [part for part in ecg.modules() if isinstance(part, torch.nn.BatchNorm1d)]
    after, _ = embed_examples(ecg, examples())
    assert (before * after).sum(1).min() > 0.999
