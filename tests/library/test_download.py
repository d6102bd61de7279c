"""PTB-XL is fetched from a server once, checked, and only what is missing is fetched again."""

from __future__ import annotations

import hashlib
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from ecgfinder.domain import LibraryError
from ecgfinder.library.importers import PtbXl, download, import_cases
from ecgfinder.library.importers.download import download_ptbxl
from tests.library.helpers import BandEmbedder, make_ptbxl, open_library


class Mirror(SimpleHTTPRequestHandler):
    """Serves a folder, with ranges, and remembers what it was asked for; can cut its answers short."""

    asked: list[tuple[str, str | None]]
    cut_short: set[str]

    def do_GET(self):
        wanted = self.headers.get("Range")
        self.server.asked.append((self.path.lstrip("/"), wanted))
        path = self.server.folder / self.path.lstrip("/")
        if not path.is_file():
            self.send_error(404)
            return
        content = path.read_bytes()
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
        self.send_response(206 if wanted else 200)
        body = content[start:]
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[:10] if path.name in self.server.cut_short else body)
        self.server.cut_short.discard(path.name)

    def log_message(self, *_):
        pass


@pytest.fixture
def mirror(tmp_path, monkeypatch):
    monkeypatch.setattr(download.time, "sleep", lambda _: None)
    folder = make_ptbxl(tmp_path / "mirror", 3)
    (folder / "records500").mkdir()
    (folder / "records500" / "big.dat").write_bytes(b"not asked for")
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    sums = [f"{hashlib.sha256(path.read_bytes()).hexdigest()} {path.relative_to(folder)}" for path in files]
    sums.append(f"{'0' * 64} ../../evil")
    (folder / "SHA256SUMS.txt").write_text("\n".join(sums) + "\n")
    server = ThreadingHTTPServer(("127.0.0.1", 0), Mirror)
    server.folder, server.asked, server.cut_short = folder, [], set()
    server.url = f"http://127.0.0.1:{server.server_port}/"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_what_was_fetched_can_be_imported(tmp_path, mirror):
    state = download_ptbxl(tmp_path / "got", url=mirror.url)
    assert (state.total, state.done, state.fetched, state.failed) == (7, 7, 7, [])
    assert not (tmp_path / "got" / "records500").exists()
    embedder = BandEmbedder()
    with open_library(tmp_path / "lib", embedder, create=True) as library:
        assert import_cases(library, embedder, PtbXl(tmp_path / "got")).added == 3


def test_a_second_run_fetches_only_what_is_missing_or_wrong(tmp_path, mirror):
    download_ptbxl(tmp_path / "got", url=mirror.url)
    mirror.asked.clear()
    record = tmp_path / "got" / "records100" / "00000"
    (record / "00002_lr.dat").unlink()
    (record / "00003_lr.dat").write_bytes(b"changed")
    assert download_ptbxl(tmp_path / "got", url=mirror.url).fetched == 2
    names = sorted(name for name, _ in mirror.asked)
    assert names == ["SHA256SUMS.txt", "records100/00000/00002_lr.dat", "records100/00000/00003_lr.dat"]


def test_a_file_that_was_cut_short_goes_on_where_it_stopped(tmp_path, mirror):
    mirror.cut_short.add("00001_lr.dat")
    state = download_ptbxl(tmp_path / "got", url=mirror.url)
    assert state.failed == []
    ranges = [wanted for name, wanted in mirror.asked if name.endswith("00001_lr.dat")]
    assert ranges == [None, "bytes=10-"]


def test_a_file_with_another_content_than_listed_is_not_kept(tmp_path, mirror):
    (mirror.folder / "records100" / "00000" / "00001_lr.dat").write_bytes(b"tampered")
    state = download_ptbxl(tmp_path / "got", url=mirror.url)
    assert [(item.name.split("/")[-1], item.reason) for item in state.failed] == [
        ("00001_lr.dat", "its checksum does not match")
    ]
    assert not (tmp_path / "got" / "records100" / "00000" / "00001_lr.dat").exists()


def test_a_cancelled_download_can_go_on(tmp_path, mirror):
    state = download_ptbxl(tmp_path / "got", url=mirror.url, cancelled=lambda: True)
    assert state.cancelled
    assert state.done == 1
    assert download_ptbxl(tmp_path / "got", url=mirror.url).failed == []


def test_a_server_that_is_not_there_is_one_sentence(tmp_path):
    with pytest.raises(LibraryError, match="cannot be fetched"):
        download_ptbxl(tmp_path / "got", url="http://127.0.0.1:9/")
