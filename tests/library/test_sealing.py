"""A sealed file is read back from any place, and nothing of an altered one is believed."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pytest
from nacl.pwhash import argon2id
from nacl.secret import SecretBox

from ecgfinder.domain import LibraryError
from ecgfinder.library import sealing
from ecgfinder.library.sealing import SealingWriter, is_sealed, unsealed

PIECE, TAG = 256 * 1024, 17
CONTENT = random.Random(1).randbytes(4 * PIECE + 1000)
HEAD = len(b"ecgpack-sealed-2\n") + argon2id.SALTBYTES + 24


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch):
    for limit in ("OPSLIMIT", "MEMLIMIT"):
        monkeypatch.setattr(argon2id, f"{limit}_MODERATE", getattr(argon2id, f"{limit}_MIN"))


def sealed(content: bytes, step: int = 100_000) -> bytes:
    out = io.BytesIO()
    writer = SealingWriter(out, "word")
    for start in range(0, len(content), step):
        assert writer.write(content[start : start + step]) == len(content[start : start + step])
    writer.finish()
    return out.getvalue()


def opened(content: bytes, passphrase: str | None = "word") -> bytes:
    return unsealed(io.BytesIO(content), passphrase, Path("it.ecgpack")).read()


@pytest.mark.parametrize("length", [0, 1, PIECE - 1, PIECE, PIECE + 1, len(CONTENT)])
def test_content_comes_back(length):
    whole = sealed(CONTENT[:length])
    assert is_sealed(whole)
    assert opened(whole) == CONTENT[:length]
    assert CONTENT[:64] not in whole


def test_any_place_is_read_in_any_order():
    dice = random.Random(2)
    with unsealed(io.BytesIO(sealed(CONTENT)), "word", Path("it")) as file:
        assert file.seek(0, io.SEEK_END) == len(CONTENT)
        for _ in range(60):
            at, length = dice.randrange(len(CONTENT)), dice.randrange(2 * PIECE)
            file.seek(at)
            assert file.read(length) == CONTENT[at : at + length]


def test_the_same_content_is_never_the_same_file():
    assert sealed(b"the same") != sealed(b"the same")


def pieces(whole: bytes) -> list[bytes]:
    body = whole[HEAD:]
    return [body[at : at + PIECE + TAG] for at in range(0, len(body), PIECE + TAG)]


@pytest.mark.parametrize(
    "change",
    [
        lambda parts: [parts[1], parts[0], *parts[2:]],
        lambda parts: parts[:-1],
        lambda parts: [*parts[:2], *parts[3:]],
        lambda parts: [*parts, b"more"],
        lambda parts: [*parts, parts[-1]],
        lambda parts: [*parts[:-1], parts[-1][:-1]],
        lambda parts: [parts[0][:-1] + bytes([parts[0][-1] ^ 1]), *parts[1:]],
        lambda _parts: [],
    ],
    ids=["order", "no end", "one missing", "bytes behind", "its end twice", "cut short", "one bit", "nothing"],
)
def test_changed_pieces_are_refused(change):
    whole = sealed(CONTENT)
    with pytest.raises(LibraryError, match=r"passphrase is wrong, or the pack is damaged"):
        opened(whole[:HEAD] + b"".join(change(pieces(whole))))


@pytest.mark.parametrize("kept", [18, HEAD - 30, HEAD - 1])
def test_a_head_cut_short_is_refused(kept):
    with pytest.raises(LibraryError, match=r"it\.ecgpack"):
        opened(sealed(b"some")[:kept])


def test_pieces_of_another_file_are_refused():
    one, two = sealed(CONTENT), sealed(CONTENT)
    with pytest.raises(LibraryError, match="damaged"):
        opened(one[:HEAD] + b"".join([pieces(one)[0], *pieces(two)[1:]]))


@pytest.mark.parametrize(("passphrase", "says"), [("other", "wrong"), ("", "wrong"), (None, "is encrypted")])
def test_the_passphrase_is_needed(passphrase, says):
    with pytest.raises(LibraryError, match=says):
        opened(sealed(b"some"), passphrase)


def test_what_was_sealed_in_one_piece_is_still_read():
    salt = bytes(range(argon2id.SALTBYTES))
    key = argon2id.kdf(32, b"word", salt, opslimit=argon2id.OPSLIMIT_MIN, memlimit=argon2id.MEMLIMIT_MIN)
    whole = b"ecgpack-sealed-1\n" + salt + bytes(SecretBox(key).encrypt(b"of last year"))
    assert is_sealed(whole)
    assert opened(whole) == b"of last year"
    for damaged in (whole[:-1], whole[:20]):
        with pytest.raises(LibraryError, match="damaged"):
            opened(damaged)


def test_a_seal_of_next_year_asks_for_a_newer_program():
    with pytest.raises(LibraryError, match="newer"):
        opened(b"ecgpack-sealed-3\n" + bytes(100))


def test_garbage_behind_the_mark_is_left_unread():
    class Watched(io.BytesIO):
        read_bytes = 0

        def read(self, size=-1):
            found = super().read(size)
            self.read_bytes += len(found)
            return found

    file = Watched(b"ecgpack-sealed-2\n" + bytes(50 * PIECE))
    with pytest.raises(LibraryError, match="damaged"):
        unsealed(file, "word", Path("it"))
    assert file.read_bytes < 2 * PIECE


def test_few_pieces_stay_decrypted():
    with unsealed(io.BytesIO(sealed(bytes(20 * PIECE))), "word", Path("it")) as file:
        for at in range(20):
            file.seek(at * PIECE)
            file.read(10)
        assert len(file.raw._kept) == sealing._KEPT
