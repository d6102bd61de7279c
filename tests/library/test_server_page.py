"""What docs/library-server.md says to type works, on a server of the tests' own and in the order of the page."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from ecgfinder.assets import asset_path
from ecgfinder.cli import cli
from tests.library.conftest import Server
from tests.library.helpers import make_ptbxl

PAGE = Path(__file__).resolve().parent.parent.parent / "docs" / "library-server.md"
NAMES = {"ecg": "page", "writer": "page_writer", "reader": "page_reader"}
"""The page's database and roles, under names that no other test has on this server."""


def _block(kind: str) -> str:
    found = re.search(rf"^```{kind}\n(.*?)^```", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert found is not None
    return re.sub(r"\b(ecg|writer|reader)\b", lambda name: NAMES[name[0]], found[1])


def _run_sql(server: Server, lines: str, database: str, user: str) -> None:
    import psycopg

    address = re.sub("//[^/]*@", f"//{user}@", server.address(database))
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(lines)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with the files that the page names."""
    make_ptbxl(tmp_path / "PTB-XL", 3)
    for suffix in (".hea", ".dat"):
        shutil.copy(asset_path("resources", "samples") / f"lbbb{suffix}", tmp_path)
    (tmp_path / "query.hea").write_text((tmp_path / "lbbb.hea").read_text())
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("desk")
def test_the_page_s_commands_run_after_its_sql(server: Server) -> None:
    before, after = _block("sql").split("-- once", 1)
    create, rest = before.split("\\c page\n")
    server.run(create)
    server.run(rest, "page")
    lines = [shlex.split(line) for line in _block("").splitlines() if line.startswith("ecgfinder")]
    assert [words[1] for words in lines] == ["import", "find", "library"]
    for number, words in enumerate(lines):
        user = "page_writer" if any("page_writer@" in word for word in words) else "page_reader"
        address = re.sub("//[^/]*@", f"//{user}@", server.address("page"))
        words = [address if word.startswith("postgresql://") else word for word in words]
        result = CliRunner().invoke(cli, words[1:])
        assert result.exit_code == 0, (words, result.output, result.exception)
        if number == 0:
            _run_sql(server, after.split("\n", 1)[1], "page", "page_writer")
    assert "3" in result.output
