"""pgvector's type on the wire: the same bytes, float32 in little endian, as the program has them everywhere else."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
import psycopg
from psycopg.adapt import Buffer, Dumper, Loader
from psycopg.pq import Format
from psycopg.types import TypeInfo

from ecgfinder.library.vectors import VectorBytes

_HEAD = struct.Struct(">HH")  # number of elements, unused


class _VectorDumper(Dumper):
    format = Format.BINARY

    def dump(self, obj: VectorBytes) -> Buffer:
        values = np.frombuffer(obj, "<f4")
        return _HEAD.pack(len(values), 0) + values.astype(">f4").tobytes()


class _VectorLoader(Loader):
    format = Format.BINARY

    def load(self, data: Buffer) -> bytes:
        return np.frombuffer(bytes(data), ">f4", offset=_HEAD.size).astype("<f4").tobytes()


def register_vectors(connection: psycopg.Connection[Any]) -> None:
    """Teach a connection the type, where the database has it."""
    info = TypeInfo.fetch(connection, "vector")
    if info is None:
        return
    info.register(connection)
    dumper = type("_VectorDumper", (_VectorDumper,), {"oid": info.oid})
    connection.adapters.register_dumper(VectorBytes, dumper)
    connection.adapters.register_loader(info.oid, _VectorLoader)
