"""Updates from a file: taken when a trusted key signed them, refused in every other case, all or nothing."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from ecgfinder import __version__, assets, updates
from ecgfinder.updates import Update, UpdateError

ROOT = Path(__file__).resolve().parent.parent.parent
KEY = SigningKey(bytes(range(32)))
PUBLIC = bytes(KEY.verify_key)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where updates are kept, in place of the user's folder."""
    folder = tmp_path / "data" / "updates" / __version__
    monkeypatch.setattr(updates, "updates_folder", lambda: folder)
    return folder


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "new"
    (folder / "models").mkdir(parents=True)
    (folder / "models" / "vision.onnx").write_bytes(b"net" * 1000)
    (folder / "resources" / "demo").mkdir(parents=True)
    (folder / "resources" / "demo" / "library.db").write_bytes(b"cases")
    return folder


NAMES = ["models/vision.onnx", "resources/demo/library.db"]


def packed(content: Path, update: Update | None = None, seed: bytes = bytes(KEY), names: list[str] = NAMES) -> Path:
    update = update or Update("assets", __version__, "")
    return updates.write_pack(content, names, update, seed, content.parent / "pack.ecgupdate")


def rewritten(pack: Path, change: dict[str, bytes | None]) -> Path:
    """The pack with some members replaced or left out."""
    out = pack.with_name("changed.ecgupdate")
    with zipfile.ZipFile(pack) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            body = change.get(name, old.read(name))
            if body is not None:
                new.writestr(name, body)
    return out


def test_what_a_trusted_key_signed_takes_the_place_of_the_shipped_files(content: Path, place: Path) -> None:
    assert updates.apply_assets(packed(content), [PUBLIC]) == place
    assert (place / "models" / "vision.onnx").read_bytes() == b"net" * 1000
    assert json.loads((place / assets.CHECKSUMS).read_text()).keys() == set(NAMES)


def test_a_second_update_replaces_the_first_as_a_whole(content: Path, place: Path) -> None:
    updates.apply_assets(packed(content), [PUBLIC])
    updates.apply_assets(packed(content, names=NAMES[:1]), [PUBLIC])
    assert sorted(path.name for path in place.rglob("*") if path.is_file()) == ["checksums.json", "vision.onnx"]
    assert [path.name for path in place.parent.iterdir()] == [__version__]


def test_a_wrong_signature_is_refused_and_nothing_is_written(content: Path, place: Path) -> None:
    pack = packed(content, seed=bytes(32))
    with pytest.raises(UpdateError, match="not signed by a trusted key"):
        updates.apply_assets(pack, [PUBLIC])
    assert not place.parent.exists()


def test_a_changed_manifest_is_refused(content: Path, place: Path) -> None:
    pack = packed(content)
    with zipfile.ZipFile(pack) as archive:
        manifest = archive.read(updates.MANIFEST).replace(b"vision", b"virion")
    with pytest.raises(UpdateError, match="not signed by a trusted key"):
        updates.apply_assets(rewritten(pack, {updates.MANIFEST: manifest}), [PUBLIC])
    assert not place.parent.exists()


@pytest.mark.parametrize("body", [b"another net", None])
def test_a_changed_or_missing_file_is_refused_and_the_update_before_stays(
    content: Path, place: Path, body: bytes | None
) -> None:
    updates.apply_assets(packed(content), [PUBLIC])
    with pytest.raises(UpdateError, match=r"models/vision\.onnx is damaged"):
        updates.apply_assets(rewritten(packed(content), {"models/vision.onnx": body}), [PUBLIC])
    assert (place / "models" / "vision.onnx").read_bytes() == b"net" * 1000
    assert [path.name for path in place.parent.iterdir()] == [__version__]


def test_a_signature_made_for_something_else_is_none(content: Path) -> None:
    pack = packed(content)
    with zipfile.ZipFile(pack) as archive:
        signature = KEY.sign(archive.read(updates.MANIFEST)).signature
    with pytest.raises(UpdateError, match="not signed"):
        updates.check(rewritten(pack, {updates.SIGNATURE: signature}), [PUBLIC])


@pytest.mark.parametrize("name", ["../escape", "/etc/escape", "resources/../../escape", "C:/escape", "program/x"])
def test_a_file_outside_its_place_is_refused_even_when_signed(content: Path, place: Path, name: str) -> None:
    signed = json.dumps(
        {"format": 1, "kind": "assets", "version": __version__, "platform": "", "files": {name: "0"}, "links": {}}
    ).encode()
    signature = KEY.sign(b"ecgfinder update\n" + signed).signature
    pack = rewritten(packed(content), {updates.MANIFEST: signed, updates.SIGNATURE: signature})
    with pytest.raises(UpdateError, match="outside its place"):
        updates.apply_assets(pack, [PUBLIC])


def test_assets_of_another_version_are_refused(content: Path, place: Path) -> None:
    with pytest.raises(UpdateError, match=r"for ecgfinder 9\.9\.9"):
        updates.apply_assets(packed(content, Update("assets", "9.9.9", "")), [PUBLIC])


def test_without_a_key_no_update_is_taken(content: Path) -> None:
    with pytest.raises(UpdateError, match="no key is trusted"):
        updates.check(packed(content), [])


@pytest.mark.parametrize("body", [b"", b"PK\x03\x04 not really"])
def test_what_is_no_pack_is_a_sentence(tmp_path: Path, body: bytes) -> None:
    pack = tmp_path / "pack"
    pack.write_bytes(body)
    with pytest.raises(UpdateError, match="no update pack"):
        updates.check(pack, [PUBLIC])


def test_a_program_goes_to_a_new_folder_with_its_links_and_permissions(content: Path, tmp_path: Path) -> None:
    (content / "ecgfinder").write_bytes(b"#!")
    (content / "ecgfinder").chmod(0o755)
    (content / "link").symlink_to("models/vision.onnx")
    pack = packed(content, Update("program", "9.9.9", sys.platform), names=[*NAMES, "ecgfinder", "link"])
    folder = updates.apply_program(pack, [PUBLIC], tmp_path / "ecgfinder-9.9.9")
    assert os.access(folder / "ecgfinder", os.X_OK)
    assert (folder / "link").readlink() == Path("models/vision.onnx")
    with pytest.raises(UpdateError, match="something here already"):
        updates.apply_program(pack, [PUBLIC], folder)


def test_a_program_for_another_system_is_refused(content: Path, tmp_path: Path) -> None:
    with pytest.raises(UpdateError, match="no program for this system"):
        updates.apply_program(packed(content, Update("program", "9", "beos")), [PUBLIC], tmp_path / "x")


def test_the_same_files_give_the_same_pack(content: Path) -> None:
    assert packed(content).read_bytes() == packed(content).read_bytes()


def test_the_publisher_s_tool_and_the_verb_work_together(content: Path, tmp_path: Path) -> None:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
        command = [sys.executable, *arguments]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    tool = str(ROOT / "packaging" / "sign_update.py")
    key, other, pack = tmp_path / "key", tmp_path / "other", tmp_path / "pack"
    for made in (key, other):
        assert run(tool, "new-key", str(made)).returncode == 0
    assert key.stat().st_mode & 0o777 == 0o600
    assert run(tool, "assets", str(key), str(content), str(pack)).returncode == 0
    refused = run("-m", "ecgfinder", "update", str(pack), "--key", f"{other}.pub")
    assert refused.returncode == 3
    assert "not signed by a trusted key" in refused.stderr
    taken = run("-m", "ecgfinder", "update", str(pack), "--key", f"{key}.pub")
    assert taken.returncode == 0, taken.stderr
    assert (tmp_path / "ecgfinder" / "updates" / __version__ / "models" / "vision.onnx").is_file()


def test_a_key_file_that_is_none_is_named(tmp_path: Path) -> None:
    path = tmp_path / "k.pub"
    path.write_bytes(base64.b64encode(b"too short"))
    with pytest.raises(UpdateError, match="no public key"):
        updates.trusted_keys([path])
