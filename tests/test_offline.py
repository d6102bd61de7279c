"""Nothing leaves the machine, and nothing is written outside the library, the settings and the cache folder.

The program runs under strace, which sees what native libraries do as well.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ecgfinder.readers.writers import write_wfdb
from tests.ecgs import bumpy_ecg

STRACE = shutil.which("strace")
pytestmark = pytest.mark.skipif(STRACE is None, reason="strace is not installed")

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ecgfinder.gui import app
application = app.make_application()
QTimer.singleShot(4000, application.quit)
app.run(Path(sys.argv[1]), Path(sys.argv[2]))
"""

# A call that another thread interrupts goes on in a line of its own: no pattern may run over the end of its line.
_WRITING_OPEN = re.compile(
    r'openat\([^,\n]+, "([^"\n]+)", [^)\n]*(?:O_WRONLY|O_RDWR|O_CREAT)[^)\n]*(?:\) = \d+|<unfinished)'
)
_MAKING = re.compile(
    r'(?:mkdir|creat|rename|renameat2?|symlink|link|mkdirat)\([^"\n]*"([^"\n]+)"[^)\n]*(?:\) = 0|<unfinished)'
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "Дом с пробелом"
    folder.mkdir()
    return folder


def traced(arguments: list[str], home: Path) -> tuple[str, str]:
    """Run Python under strace with a home of its own; what it printed, and the system calls."""
    log = home.parent / "strace.log"
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": os.pathsep.join(sys.path),
        "TMPDIR": str(home.parent),
    }  # fmt: skip
    calls = "trace=socket,connect,sendto,sendmsg,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,symlink"
    command = [str(STRACE), "-f", "-qq", "-s", "300", "-e", calls, "-o", str(log), sys.executable, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout, log.read_text(errors="replace")


def network_calls(log: str) -> list[str]:
    return [line for line in log.splitlines() if "AF_INET" in line or "AF_NETLINK" in line]


def written_outside(log: str, *allowed: Path) -> list[str]:
    paths = [match.group(1) for match in (*_WRITING_OPEN.finditer(log), *_MAKING.finditer(log))]
    decoded = [path.encode().decode("unicode_escape").encode("latin-1").decode("utf-8", "replace") for path in paths]
    roots = (*map(str, allowed), "/dev/", "/proc/self/")
    outside = [path for path in decoded if path.startswith("/") and not path.startswith(roots)]
    return [path for path in outside if "/__pycache__/" not in path]  # the interpreter's own cache of its own modules


def test_import_and_find_stay_on_the_machine_and_in_their_folders(tmp_path: Path, home: Path) -> None:
    source, library = tmp_path / "ECGs", tmp_path / "library"
    source.mkdir()
    for rate in (50, 75, 110):
        write_wfdb(bumpy_ecg(heart_rate_bpm=rate), source / f"ecg{rate}")
    _, log = traced(["-m", "ecgfinder", "import", str(source), "--library", str(library)], home)
    assert network_calls(log) == []
    assert written_outside(log, library, home) == []
    out, log = traced(["-m", "ecgfinder", "find", str(source / "ecg75"), "--library", str(library), "--json"], home)
    assert '"hits"' in out
    assert network_calls(log) == []
    assert written_outside(log, library, home) == []


def test_the_window_stays_on_the_machine_and_in_its_folders(tmp_path: Path, home: Path) -> None:
    source, library = tmp_path / "ECGs", tmp_path / "library"
    source.mkdir()
    write_wfdb(bumpy_ecg(), source / "ecg")
    traced(["-m", "ecgfinder", "import", str(source), "--library", str(library)], home)
    _, log = traced(["-c", WINDOW, str(source / "ecg.hea"), str(library)], home)
    assert network_calls(log) == []
    assert written_outside(log, library, home) == []


def test_the_trace_tells_interrupted_calls_apart() -> None:
    log = (
        '7 openat(AT_FDCWD, "/usr/lib/read.json", O_RDONLY <unfinished ...>\n'
        '8 openat(AT_FDCWD, "/home/written.db", O_RDWR|O_CREAT, 0644) = 5\n'
        "7 <... openat resumed>) = 6\n"
        '8 openat(AT_FDCWD, "/etc/written", O_WRONLY|O_CREAT, 0644 <unfinished ...>\n'
    )
    assert written_outside(log, Path("/home")) == ["/etc/written"]


def test_the_trace_would_show_a_connection(home: Path) -> None:
    code = "import socket; s = socket.socket(); s.settimeout(0.1); print(s.connect_ex(('127.0.0.1', 9)))"
    _, log = traced(["-c", code], home)
    assert network_calls(log)
