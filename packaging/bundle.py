"""What is inside a frozen folder: Python distributions, libraries of the system, and ELF files with what they need."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

EXTRAS = ("encrypted",)
"""Of the project's extras, what the frozen program has inside."""

_UNUSED = frozenset({"aiohttp", "fonttools", "fsspec-http", "hf-xet", "huggingface-hub", "kiwisolver", "matplotlib"})
_NEEDED = re.compile(r"^\s*NEEDED\s+(\S+)", re.MULTILINE)
_GLIBC = re.compile(r"GLIBC_(\d+)\.(\d+)")


def distributions(root: str = "ecgfinder", extras: tuple[str, ...] = EXTRAS) -> list[Distribution]:
    """The distributions that the program is made of, by the requirements of one another, sorted by name."""
    found: dict[str, Distribution] = {}
    ahead = [(root, extras)]
    while ahead:
        name, wanted = ahead.pop()
        if _normal(name) in found or _normal(name) in _UNUSED:
            continue
        found[_normal(name)] = one = distribution(name)
        for text in one.requires or []:
            requirement = Requirement(text)
            environments = [{"extra": extra} for extra in ("", *wanted)]
            if requirement.marker is None or any(requirement.marker.evaluate(it) for it in environments):
                ahead.append((requirement.name, tuple(requirement.extras)))
    return [found[name] for name in sorted(found)]


@dataclass(frozen=True)
class Elf:
    """A program or library: what it needs by name, and the newest version of the C library it asks for."""

    path: Path
    needed: tuple[str, ...] = field(default=())
    glibc: tuple[int, int] = (0, 0)


def elves(folder: Path) -> Iterator[Elf]:
    """All ELF files of a folder."""
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file() or path.open("rb").read(4) != b"\x7fELF":
            continue
        versions = [(int(major), int(minor)) for major, minor in _GLIBC.findall(_headers(path))]
        yield Elf(path, needed_by(path), max(versions, default=(0, 0)))


def needed_by(path: Path) -> tuple[str, ...]:
    """The libraries that an ELF file names as needed."""
    return tuple(_NEEDED.findall(_headers(path)))


def _headers(path: Path) -> str:
    return subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout


def system_libraries(folder: Path) -> tuple[dict[str, str], tuple[int, int]]:
    """Which libraries the folder needs of the system, each with its Debian package, and which C library at least.

    Raises LookupError for a library that is neither inside nor on this machine: nothing is shipped that lacks one.
    """
    inside = {path.name for path in folder.rglob("*.so*")}
    needed: dict[str, set[Path]] = {}
    glibc = (0, 0)
    for elf in elves(folder):
        glibc = max(glibc, elf.glibc)
        for name in elf.needed:
            if name not in inside:
                needed.setdefault(name, set()).add(elf.path)
    absent = {name: users for name, users in needed.items() if name not in on_this_machine()}
    if absent:
        lines = [f"{name}, needed by {min(users).relative_to(folder)}" for name, users in sorted(absent.items())]
        raise LookupError("libraries are missing on this machine: " + "; ".join(lines))
    return {name: package_of(on_this_machine()[name]) for name in sorted(needed)}, glibc


@cache
def package_of(path: Path) -> str:
    """The Debian package that a file of the system belongs to; its name where no package does."""
    for candidate in (path, path.resolve(), Path("/usr") / path.relative_to("/")):
        done = subprocess.run(["dpkg-query", "-S", candidate], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.split(":")[0]
    return path.name


@cache
def on_this_machine() -> dict[str, Path]:
    """The shared libraries that this machine's loader knows, by name."""
    text = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    lines = [line for line in text.splitlines() if "=>" in line]
    return {line.split()[0]: Path(line.split("=> ")[1]) for line in reversed(lines)}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
