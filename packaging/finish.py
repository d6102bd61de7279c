"""Makes a frozen folder ready to ship: `python packaging/finish.py FOLDER`, after PyInstaller.

Strips symbols and unused data, checks that every library is inside or known to the system, adds licences, the list of
parts (SBOM) and checksums.
"""

from __future__ import annotations

import json
import os
import shutil
import struct
import subprocess
import sys
import sysconfig
from pathlib import Path

import bundle
import icu
import sbom

from ecgfinder.assets import CHECKSUMS, file_sha256

ROOT = Path(__file__).resolve().parent.parent

_LOAD = 1
"""The kind of an ELF segment that is mapped into memory."""


def main(folder: Path) -> None:
    """Finish a folder in place."""
    inside = folder / bundle.INSIDE
    packages: dict[str, str] = {}
    if sys.platform.startswith("linux"):
        icu.shrink(inside / "PySide6" / "Qt" / "lib")
        strip(folder)
        share_doubles(inside)
        link = folder / "ecgfinder-window"
        link.unlink(missing_ok=True)
        link.symlink_to("ecgfinder")
        packages = write_system_libraries(folder)
    bundled = bundled_packages(inside) if packages else {}
    write_licences(folder, bundled)
    sbom.write(folder / "sbom.cdx.json", folder, bundled)
    write_checksums(inside)
    # The demo library is the program's, not the user's: who may not write here opens it for reading.
    (inside / "resources" / "demo" / "library.db").chmod(0o444)


def strip(folder: Path) -> None:
    """Take the symbols for debuggers out of all libraries; what is loaded and how stays the same.

    Libraries whose wheel was repaired by patchelf may not survive it: these are left as they are.
    """
    for elf in bundle.elves(folder / bundle.INSIDE):
        stripped = elf.path.with_name(elf.path.name + ".stripped")
        subprocess.run(["strip", "--strip-unneeded", "-o", stripped, elf.path], check=True)
        if is_loadable(stripped):
            stripped.replace(elf.path)
        stripped.unlink(missing_ok=True)
        elf.path.chmod(0o755)


def share_doubles(inside: Path) -> None:
    """Keep one of equal libraries that several wheels brought (numpy and scipy both carry Fortran's), link the rest."""
    kept: dict[str, Path] = {}
    for path in sorted(inside.glob("*.libs/*.so*")):
        first = kept.setdefault(file_sha256(path), path)
        if first is not path:
            path.unlink()
            path.symlink_to(os.path.relpath(first, path.parent))


def is_loadable(path: Path) -> bool:
    """Whether every segment of a 64-bit ELF file lies in the file as it will in memory, which the loader demands."""
    data = path.read_bytes()
    (start,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    for place in range(start, start + size * count, size):
        kind, _, offset, address, _, _, _, alignment = struct.unpack_from("<IIQQQQQQ", data, place)
        if kind == _LOAD and alignment > 1 and (offset - address) % alignment:
            return False
    return True


def write_system_libraries(folder: Path) -> dict[str, str]:
    """Say which libraries of the system are needed, for the program's own check and for the Debian package."""
    libraries, glibc = bundle.system_libraries(folder)
    (folder / bundle.INSIDE / "system-libraries.json").write_text(json.dumps(libraries, indent=1), encoding="utf-8")
    depends = sorted({package for package in libraries.values() if package != "libc6"})
    (folder.parent / "depends.txt").write_text(f"libc6 (>= {glibc[0]}.{glibc[1]}), {', '.join(depends)}\n")
    return libraries


def bundled_packages(inside: Path) -> dict[str, str]:
    """The libraries that came from packages of the building system: file name -> package."""
    system = [path for path in sorted(inside.glob("lib*.so*")) if not path.name.startswith("libpython")]
    found = {path.name: bundle.on_this_machine().get(path.name) for path in system}
    return {name: bundle.package_of(path) for name, path in found.items() if path is not None}


def write_licences(program: Path, packages: dict[str, str]) -> None:
    """The licence texts of everything inside, a folder a part, and the notice for Qt."""
    folder = program / "licences"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "packaging" / "licences", folder)
    shutil.copy(ROOT / "LICENSE", folder / "ecgfinder.txt")
    shutil.copy(ROOT / "resources" / "fonts" / "OFL.txt", folder / "Inter.txt")
    shutil.copy(Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", folder / "Python.txt")
    for one in bundle.distributions(program):
        texts = [file for file in one.files or [] if _is_licence(Path(str(file)))]
        target = folder / one.name
        target.mkdir(exist_ok=True)
        (target / "METADATA").write_text(one.read_text("METADATA") or "", encoding="utf-8")
        for file in texts:
            shutil.copy(str(file.locate()), target / "-".join(Path(str(file)).parts[1:]))
    for package in sorted(set(packages.values())):
        copyright_text = Path("/usr/share/doc") / package / "copyright"
        if copyright_text.is_file():
            (folder / package).mkdir(exist_ok=True)
            shutil.copy(copyright_text, folder / package / "copyright")


def _is_licence(path: Path) -> bool:
    name = path.name.upper()
    words = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "THIRDPARTY", "THIRD_PARTY", "AUTHORS")
    return path.suffix not in (".py", ".pyc") and (name.startswith(words) or "licenses" in path.parts)


def write_checksums(inside: Path) -> None:
    """SHA-256 of models and resources, which the program compares at each start."""
    files = [path for kind in ("models", "resources") for path in sorted((inside / kind).rglob("*")) if path.is_file()]
    sums = {path.relative_to(inside).as_posix(): file_sha256(path) for path in files}
    (inside / CHECKSUMS).write_text(json.dumps(sums, indent=1), encoding="utf-8")


if __name__ == "__main__":
    os.umask(0o022)
    main(Path(sys.argv[1]))
