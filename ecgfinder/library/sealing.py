"""Files under a passphrase, written and read piece by piece by libsodium (PyNaCl).

Argon2id makes the key; libsodium's secret stream (XChaCha20-Poly1305) encrypts and authenticates pieces of 256 KiB,
each bound to those before it, the last one marked as such: an altered, reordered or shortened file is refused before
anything of it is believed, and none of it needs to fit into memory. What was sealed before, in one piece by libsodium's
secret box, is read whole. (The age format was tried first: its library measures the machine to choose the work, and on
a busy one took 38 s or refused its own file.)
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from ecgfinder.domain import LibraryError

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer
    from nacl.bindings import crypto_secretstream_xchacha20poly1305_state

_KIND = b"ecgpack-sealed-"
_WHOLE = _KIND + b"1\n"  # then the salt, then libsodium's secret box
_PIECES = _KIND + b"2\n"  # then the salt, the stream's header, its pieces
_PIECE = 256 * 1024  # bytes of content in each piece but the last
_KEPT = 4  # pieces that stay decrypted; an import reads at two or three places by turns


class SealingWriter(io.RawIOBase):
    """Seals what is written to it into `file`. Without `finish` the file is refused as cut short."""

    def __init__(self, file: IO[bytes], passphrase: str) -> None:
        from nacl import bindings
        from nacl.pwhash import argon2id
        from nacl.utils import random

        self._file = file
        self._waiting = bytearray()
        self._state = bindings.crypto_secretstream_xchacha20poly1305_state()
        salt = random(argon2id.SALTBYTES)
        header = bindings.crypto_secretstream_xchacha20poly1305_init_push(self._state, _key(passphrase, salt))
        file.write(_PIECES + salt + header)

    def writable(self) -> bool:
        """Yes."""
        return True

    def write(self, data: ReadableBuffer, /) -> int:
        """Take more content; a piece is written once there is more behind it."""
        content = memoryview(data).cast("B")
        self._waiting += content
        while len(self._waiting) > _PIECE:
            self._push(bytes(self._waiting[:_PIECE]), last=False)
            del self._waiting[:_PIECE]
        return len(content)

    def finish(self) -> None:
        """Write the last piece, marked as the last."""
        self._push(bytes(self._waiting), last=True)

    def _push(self, piece: bytes, *, last: bool) -> None:
        from nacl import bindings as b

        tag = b.crypto_secretstream_xchacha20poly1305_TAG_FINAL if last else 0
        self._file.write(b.crypto_secretstream_xchacha20poly1305_push(self._state, piece, tag=tag))


class _SealedPieces(io.RawIOBase):
    """The content of a sealed file, from any place on. All of it is checked when it is opened.

    The stream's state before each piece is kept, 52 bytes each, so that a piece can be decrypted again by itself.
    """

    def __init__(self, file: IO[bytes], passphrase: str) -> None:
        from nacl import bindings as b
        from nacl.pwhash import argon2id

        self._file = file
        salt = file.read(argon2id.SALTBYTES)
        header = file.read(b.crypto_secretstream_xchacha20poly1305_HEADERBYTES)
        self._start, self._stride = file.tell(), _PIECE + b.crypto_secretstream_xchacha20poly1305_ABYTES
        self._at = self._size = 0
        self._states: list[bytes] = []
        self._kept: dict[int, bytes] = {}
        state = b.crypto_secretstream_xchacha20poly1305_state()
        b.crypto_secretstream_xchacha20poly1305_init_pull(state, header, _key(passphrase, salt))
        self._check(state)

    def _check(self, state: crypto_secretstream_xchacha20poly1305_state) -> None:
        from nacl import bindings as b

        tag, last = 0, b.crypto_secretstream_xchacha20poly1305_TAG_FINAL
        while tag != last:
            self._states.append(bytes(state.statebuf))
            piece, tag = b.crypto_secretstream_xchacha20poly1305_pull(state, self._file.read(self._stride))
            self._size += len(piece)
        if self._file.read(1):
            raise ValueError("there is more behind its end")

    def readable(self) -> bool:
        """Yes."""
        return True

    def seekable(self) -> bool:
        """Yes."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go to a place in the content."""
        self._at = max(0, offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence])
        return self._at

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Read on, to the end of a piece at most."""
        if self._at >= self._size:
            return 0
        place, offset = divmod(self._at, _PIECE)
        out = memoryview(buffer).cast("B")
        part = self._piece(place)[offset : offset + len(out)]
        out[: len(part)] = part
        self._at += len(part)
        return len(part)

    def close(self) -> None:
        """Close the file, too."""
        self._file.close()
        super().close()

    def _piece(self, place: int) -> bytes:
        from nacl import bindings as b

        if place not in self._kept:
            state = b.crypto_secretstream_xchacha20poly1305_state()
            b.crypto_secretstream_xchacha20poly1305_init_pull(state, bytes(24), bytes(32))  # which readies it to pull
            saved = self._states[place]
            cast("bytearray", state.statebuf)[0 : len(saved)] = saved
            self._file.seek(self._start + place * self._stride)
            piece, _ = b.crypto_secretstream_xchacha20poly1305_pull(state, self._file.read(self._stride))
            while len(self._kept) >= _KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[place] = piece
        return self._kept[place]


def is_sealed(head: bytes) -> bool:
    """Whether a file that begins so opens with its passphrase only."""
    return head.startswith(_KIND)


def unsealed(file: IO[bytes], passphrase: str | None, path: Path) -> IO[bytes]:
    """The content of a sealed file at its beginning; closing it closes the file.

    Raises LibraryError about `path` where the passphrase is missing or wrong, the file damaged, or of a newer kind.
    """
    from nacl.exceptions import CryptoError

    if passphrase is None:
        raise LibraryError("the pack is encrypted", path=path, advice="Give its passphrase.")
    mark = file.read(len(_PIECES))
    if mark not in (_WHOLE, _PIECES):
        raise LibraryError("the pack was written by a newer ecgfinder", path=path, advice="Update ecgfinder.")
    try:
        if mark == _PIECES:
            return io.BufferedReader(_SealedPieces(file, passphrase))
        with file:
            return io.BytesIO(_opened_whole(file.read(), passphrase))
    except (CryptoError, ValueError) as error:
        raise LibraryError("the passphrase is wrong, or the pack is damaged", path=path) from error


def _opened_whole(sealed: bytes, passphrase: str) -> bytes:
    from nacl.pwhash import argon2id
    from nacl.secret import SecretBox

    salt, box = sealed[: argon2id.SALTBYTES], sealed[argon2id.SALTBYTES :]
    return bytes(SecretBox(_key(passphrase, salt)).decrypt(box))


def _key(passphrase: str, salt: bytes) -> bytes:
    from nacl.pwhash import argon2id

    return bytes(
        argon2id.kdf(
            32,
            passphrase.encode(),
            salt,
            opslimit=argon2id.OPSLIMIT_MODERATE,
            memlimit=argon2id.MEMLIMIT_MODERATE,
        )
    )
