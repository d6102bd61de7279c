"""What is inside a frozen folder: Python distributions, libraries of the system, and ELF files with what they need."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader

INSIDE = "_internal"
"""PyInstaller's folder of everything but the programs."""

_OPTIONAL = "printsupport"
"""Qt's plugins that may fail to load: without CUPS there is no printer, and nothing else is lost."""

_NEEDED = re.compile(r"^\s*NEEDED\s+(\S+)", re.MULTILINE)
_GLIBC = re.compile(r"GLIBC_(\d+)\.(\d+)")


def distributions(folder: Path) -> list[Distribution]:
    """The Python distributions that have a module in a frozen folder, sorted by name."""
    program = next(path for path in (folder / "ecgfinder", folder / "ecgfinder.exe") if path.is_file())
    compiled = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc
    modules = {name.partition(".")[0] for name in (*compiled, *(path.name for path in (folder / INSIDE).iterdir()))}
    known = packages_distributions()
    names = {name for module in modules for name in known.get(module, [])}
    return [distribution(name) for name in sorted(names, key=str.lower)]


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
            if name not in inside and _OPTIONAL not in elf.path.parts:
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
