"""Takes out of Qt's ICU data what this program never asks for: names of currencies, languages, regions, units, zones.

Conversions from code pages go as well: all texts here are UTF-8. What is needed to sort stays. The data shrink from
32 MB to 9 MB.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path

UNUSED = re.compile(r"(curr|lang|region|unit|zone|rbnf|translit|brkitr)/|.*\.cnv$")
_SOURCE = """.section .rodata
.balign 16
.globl {symbol}
.type {symbol},@object
{symbol}:
.incbin "{data}"
.size {symbol},.-{symbol}
.section .note.GNU-stack,"",@progbits
"""


def shrink(folder: Path) -> None:
    """Put a smaller library of the same name in the place of `libicudata.so.NN` in a folder, if there is one."""
    for library in folder.glob("libicudata.so.*"):
        number = library.suffix.lstrip(".")
        with tempfile.TemporaryDirectory() as work:
            whole, few = Path(work) / f"icudt{number}l.dat", Path(work) / "few" / f"icudt{number}l.dat"
            few.parent.mkdir()  # icupkg names the package within after the file
            _run("objcopy", "-O", "binary", "--only-section=.rodata", library, whole)
            unused = [name for name in _run("icupkg", "-l", whole).splitlines() if UNUSED.match(name)]
            (Path(work) / "unused.txt").write_text("\n".join(unused) + "\n", encoding="ascii")
            _run("icupkg", "-r", Path(work) / "unused.txt", whole, few)
            source = Path(work) / "data.s"
            source.write_text(_SOURCE.format(symbol=f"icudt{number}_dat", data=few), encoding="ascii")
            linking = ("-shared", "-nostdlib", f"-Wl,-soname,{library.name}", "-Wl,--build-id=none")
            _run("cc", *linking, "-o", library, source)


def _run(*command: object) -> str:
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True).stdout
