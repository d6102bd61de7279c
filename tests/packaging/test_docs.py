"""The documentation can be followed: its commands run as they are written, its links and pictures are there."""

from __future__ import annotations

import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import click
import pytest
from click.testing import CliRunner

from ecgfinder.assets import asset_path
from ecgfinder.cli import cli
from tests.library.helpers import make_ptbxl

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytestmark = pytest.mark.gui

ROOT = Path(__file__).resolve().parent.parent.parent
GUIDE = ROOT / "docs" / "guide"
PAGES = sorted(path.stem for path in GUIDE.glob("*.md"))
RUN = {path.stem: path for path in (ROOT / "README.md", *sorted(GUIDE.glob("*.md")))}

NOT_RUN = ("unshare", "grep", "ecgfinder update", "ecgfinder evaluate")
"""What needs a file that is not at hand here; updates and evaluation have tests of their own."""

_BLOCK = re.compile(r"^```sh( run)?\n(.*?)^```", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def builder() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_docs", ROOT / "packaging" / "build_docs.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Path:
    """A folder with the files that the guide speaks of."""
    folder = tmp_path_factory.mktemp("desk")
    samples = asset_path("resources", "samples")
    (folder / "ECGs").mkdir()
    for name in ("lbbb", "normal"):
        for suffix in (".hea", ".dat"):
            shutil.copy(samples / f"{name}{suffix}", folder / "ECGs")
    for suffix in (".hea", ".dat"):
        text = samples / f"lbbb{suffix}"
        shutil.copy(text, folder / f"scan{suffix}")
        shutil.copy(text, folder / f"query{suffix}")
    for record in ("scan", "query"):
        header = folder / f"{record}.hea"
        header.write_text(header.read_text().replace("lbbb", record))
    shutil.copy(samples / "long-qt.dcm", folder / "query.dcm")
    (folder / "manifest.csv").write_text("path,report,age,sex\nECGs/normal.hea,sinus rhythm. normal ecg.,55,F\n")
    (folder / "sentences.txt").write_text("sinus rhythm\nVorhofflimmern\n")
    make_ptbxl(folder / "PTB-XL", 3)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for line in ("import ECGs --library cases", "import ECGs --library other --limit 1",
                     "render query.hea --out page.png", "render query.hea --out page.jpg.png"):  # fmt: skip
            run(line)
    (folder / "page.jpg.png").rename(folder / "page.jpg")
    return folder


def run(line: str) -> None:
    """Run a command in this process, but for the one that makes a window and its application."""
    if line.startswith("healthcheck"):
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([sys.executable, "-m", "ecgfinder", *shlex.split(line)], env=environment, check=True)
        return
    result = CliRunner().invoke(cli, shlex.split(line))
    assert result.exit_code == 0, (line, result.output, result.exception)


def commands(text: str) -> list[str]:
    return [line for block in _BLOCK.findall(text) if block[0] for line in block[1].splitlines()]


@pytest.mark.parametrize("page", [page for page, path in RUN.items() if commands(path.read_text("utf-8"))])
def test_the_commands_of_a_page_run_as_they_are_written(
    page: str, desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "desk"
    shutil.copytree(desk, folder)
    monkeypatch.chdir(folder)
    for line in commands(RUN[page].read_text("utf-8")):
        program, *arguments = shlex.split(line, comments=True)
        assert program == "ecgfinder"
        run(shlex.join(arguments))


def test_every_command_is_run_here_or_named_as_not() -> None:
    for page in PAGES:
        for marked, block in _BLOCK.findall((GUIDE / f"{page}.md").read_text("utf-8")):
            if not marked:
                assert all(line.startswith(NOT_RUN) for line in block.splitlines()), (page, block)


STANDS_FOR = {
    "ECG": "query.hea", "SOURCE…": "ECGs", "PTBXL": "PTB-XL", "LIBRARY": "cases", "FOLDER": "made", "TEXT": "sinus",
    "F.ecgpack": "women.ecgpack", "PICTURE": "page.jpg", "RECORD": "read.hea", "PATTERN": "lbbb",
}  # fmt: skip
"""What a capital word in running text is in the folder of files that the pages speak of."""

NOT_RUN_IN_TEXT = ("demo", "update", "evaluate", "train", "export-models", "ablate-encodings", "build-demo",
                   "library download-ptbxl", "healthcheck", "-h", "--help")  # fmt: skip
"""A window, training, the network, minutes: each has tests of its own."""


def in_running_text() -> list[str]:
    """Every command in running text that is whole, not only a verb's name, and is not run as part of a block."""
    others = (path for name in ("library*", "paper", "synthetic*") for path in (ROOT / "docs").glob(f"{name}.md"))
    texts = [path.read_text("utf-8") for path in (*RUN.values(), *others, ROOT / "CONTRIBUTING.md")]
    blocks = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
    found = {line for text in texts for line in re.findall(r"`(?:time )?ecgfinder ([^`]+)`", blocks.sub("", text))}
    lines = [shlex.join([STANDS_FOR.get(word, word) for word in line.split()]) for line in sorted(found)]
    return [line for line in lines if not line.startswith(NOT_RUN_IN_TEXT) and is_whole(shlex.split(line))]


def is_whole(words: list[str]) -> bool:
    """Whether a command lacks nothing that it cannot do without."""
    command: click.Command = cli
    context = click.Context(cli)
    while isinstance(command, click.Group):
        found = command.get_command(context, words.pop(0)) if words else None
        if found is None:
            return False
        command = found
    try:
        command.make_context("it", words)
    except click.UsageError:
        return False
    return True


@pytest.mark.parametrize("line", in_running_text())
def test_a_command_in_running_text_runs(line: str, desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "desk"
    shutil.copytree(desk, folder)
    monkeypatch.chdir(folder)
    if line.startswith("library merge"):
        run("library export --library other --out women.ecgpack")
    run(line if "--library" in line or not line.startswith("library") else f"{line} --library cases")


def test_commands_in_running_text_are_found() -> None:
    assert {"library backup --out made", "find query.hea", "library measure"} <= set(in_running_text())


def test_every_verb_that_the_guide_and_the_readme_name_exists() -> None:
    texts = [path.read_text("utf-8") for path in RUN.values()]
    blocks = "\n".join(block for text in texts for block in re.findall(r"^```.*?^```", text, re.MULTILINE | re.DOTALL))
    named = set(re.findall(r"^ecgfinder ([a-z-]+)", blocks, re.MULTILINE))
    assert {"find", "import", "healthcheck"} <= named
    assert named <= set(cli.list_commands(None))  # type: ignore[arg-type]


def test_links_and_pictures_of_all_pages_are_there() -> None:
    for path in (*GUIDE.glob("*.md"), ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        for target in re.findall(r"\]\(([^)#]+)", path.read_text("utf-8")):
            if "://" not in target:
                assert (path.parent / target).exists(), (path.name, target)


def test_every_page_is_in_the_contents(builder: ModuleType) -> None:
    assert sorted(builder.read_pages()) == PAGES


def test_the_built_guide_is_whole(builder: ModuleType, tmp_path: Path, qapp: object) -> None:
    builder.main(tmp_path / "guide")
    pages = {path.stem: path.read_text("utf-8") for path in (tmp_path / "guide").glob("*.html")}
    assert sorted(pages) == PAGES
    for text in pages.values():
        for target in re.findall(r'(?:src|href)="([^"#]+)', text):
            if "://" not in target:
                assert (tmp_path / "guide" / target).is_file(), target
    pdf = (tmp_path / "guide" / builder.PDF).read_bytes()
    assert pdf.startswith(b"%PDF")
    assert len(re.findall(rb"/Type /Page\b", pdf)) >= 3


def test_the_guide_is_the_same_bytes_each_time(builder: ModuleType, tmp_path: Path, qapp: object) -> None:
    for name in ("first", "second"):
        builder.main(tmp_path / name)
    for path in (tmp_path / "first").iterdir():
        assert path.read_bytes() == (tmp_path / "second" / path.name).read_bytes(), path.name


def test_the_guide_does_not_tell_in_which_folder_it_was_built(tmp_path: Path) -> None:
    made = []
    for name in ("a", "another", "somewhere else"):
        checkout = tmp_path / name
        for part in ("docs/guide", "docs/pictures", "resources/fonts"):
            shutil.copytree(ROOT / part, checkout / part)
        (checkout / "packaging").mkdir()
        script = shutil.copy(ROOT / "packaging" / "build_docs.py", checkout / "packaging")
        subprocess.run([sys.executable, script, checkout / "guide"], check=True, env={**os.environ, "PYTHONPATH": ""})
        made.append((checkout / "guide" / "guide.pdf").read_bytes())
    assert made[0] == made[1] == made[2]
