"""Every command that README and docs name exists as it is written: its verb, its options, its module, its script.

What the guide and the README show is run in `test_docs.py`, what stands on the server's page in
`tests/library/test_server_page.py`. Benchmarks, training and builds take too long; their commands are read here.
"""

from __future__ import annotations

import importlib.util
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from ecgfinder.cli import cli

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "models/MODEL_CARD.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
]
RUN_ELSEWHERE = {"-m pytest", "-m venv", "-m pip"}

_BLOCK = re.compile(r"^```([a-z ]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`([^`\n]+)`")
_PATH = re.compile(r"(?:packaging|tests|models|resources|ecgfinder|docs|\.ci)/[\w./-]*[\w/]")
_COMMAND = re.compile(r"(?:[A-Z_]+=\S+ )*(?:\.venv/bin/)?((?:ecgfinder|python3?) .*)")


def commands(text: str) -> Iterator[list[str]]:
    """The words of every command in blocks and in running text, without what is set before it."""
    lines = [line for kind, block in _BLOCK.findall(text) if kind[:2] in ("", "sh") for line in block.splitlines()]
    lines += _INLINE.findall(_BLOCK.sub("", text))
    for part in (part for line in lines for part in line.split(" && ")):
        found = _COMMAND.match(part)
        if found:
            yield shlex.split(found[1], comments=True)


def named(program: str) -> list[object]:
    """The commands of a program, each with its page."""
    return [
        pytest.param(words[1:], id=f"{page.stem}: {shlex.join(words)}")
        for page in PAGES
        for words in commands(page.read_text("utf-8"))
        if words[0] == program
    ]


@pytest.mark.parametrize("words", named("ecgfinder"))
def test_a_verb_takes_the_options_and_arguments_that_are_written(words: list[str]) -> None:
    command: click.Command = cli
    words = list(words)
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        found = command.get_command(click.Context(command), words.pop(0))
        assert found is not None, "no such verb"
        command = found
    options = {name: option for option in command.params for name in option.opts}
    if words and words[-1] in options and not getattr(options[words[-1]], "is_flag", True):
        words = [*words, "1"]  # an option named in running text, without its value
    _, rest, _ = command.make_parser(click.Context(command)).parse_args(words)
    assert rest == []


@pytest.mark.parametrize("words", named("python") + named("python3"))
def test_a_module_or_script_of_the_project_knows_the_options_that_are_written(words: list[str]) -> None:
    if " ".join(words[:2]) in RUN_ELSEWHERE:
        return
    if words[0] == "-m":
        spec = importlib.util.find_spec(words[1])
        assert spec is not None
        assert spec.origin is not None
        path, words = Path(spec.origin), words[2:]
    else:
        path, words = ROOT / words[0], words[1:]
    source = path.read_text("utf-8")
    for option in (word for word in words if word.startswith("--")):
        assert f'"{option}"' in source, option


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_file_that_a_page_names_is_there(page: Path) -> None:
    named = {text for text in _INLINE.findall(page.read_text("utf-8")) if _PATH.fullmatch(text)}
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []
