"""Tries a program as a clinic would: `python packaging/smoke_test.py PROGRAM [PICTURES]` (strace, Xvfb, xdotool).

PROGRAM is the frozen folder's `ecgfinder`, or `.venv/bin/ecgfinder` for the same steps from the sources. It has no
network (a namespace of its own), from a folder that cannot be written, with a home whose name has blanks and Cyrillic
letters, with no Python on PATH, and with Qt's warnings fatal. strace watches it: no socket but local ones, no file
written outside its data. A copy is tried as from a USB stick: portable, with a damaged model, with a signed update (for
which the Python that runs the script needs PyNaCl). Screenshots of the window go to PICTURES, to be looked at. RUNNER,
in the environment, is put before the program, such as `qemu-x86_64 -cpu Haswell`; strace and windows are then left out.
"""

from __future__ import annotations

import copy
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

INSIDE = "ECGFINDER_SMOKE_INSIDE"
RUNNER = os.environ.get("RUNNER", "").split()
_CALLS = "trace=socket,connect,sendto,sendmsg,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,symlink"
_WRITING = re.compile(r'openat\([^,\n]+, "([^"\n]+)", [^)\n]*(?:O_WRONLY|O_RDWR|O_CREAT)[^)\n]*\) = \d+')
_MAKING = re.compile(r'(?:mkdir|creat|rename|renameat2?|symlink|link|mkdirat)\([^"\n]*"([^"\n]+)"[^)\n]*\) = 0')
_SYSTEM = ("/dev/", "/proc/self/", "/tmp/.X11-unix")
_WINDOW_S = 240.0
_QUIET_S = 15.0


class Seconds(NamedTuple):
    """What something took of the processor, which another program's load changes little, and by the clock."""

    processor: float
    clock: float

    def __str__(self) -> str:
        return f"{self.processor:.2f} s of the processor ({self.clock:.2f} s by the clock)"


class Smoke:
    """One program, its temporary home and what was found."""

    def __init__(self, program: Path, work: Path) -> None:
        self.program = program
        self.work = work
        self.home = work / "Дом с пробелом"
        self.data = self.home / "данные и ЭКГ"
        self.data.mkdir(parents=True)
        (work / "bin").mkdir()
        (work / "tmp").mkdir()
        self.environment = {
            "HOME": str(self.home), "PATH": str(work / "bin"), "TMPDIR": str(work / "tmp"), "LANG": "C.UTF-8",
            "QT_FATAL_WARNINGS": "1", "QT_QPA_PLATFORM": "offscreen",
        }  # fmt: skip
        self.allowed = (str(self.home), str(work / "tmp"), *_SYSTEM)
        self.calls = 0

    @property
    def samples(self) -> Path:
        """The sample ECGs that are shipped."""
        inside = self.program.parent / "_internal"
        return (inside if inside.is_dir() else Path(__file__).resolve().parent.parent) / "resources" / "samples"

    def on_a_stick(self) -> Smoke:
        """The same with a writable copy of the program that keeps its data beside itself."""
        stick = copy.copy(self)
        folder = self.work / "USB Stick" / self.program.parent.name
        if not folder.exists():
            shutil.copytree(self.program.parent, folder, symlinks=True)
            (folder / "portable").touch()
        stick.program = folder / self.program.name
        stick.allowed = (str(folder / "portable-data"), str(self.work / "tmp"), *_SYSTEM)
        return stick

    def run(self, *arguments: object, expect: int = 0) -> str:
        """Run the program to its end under strace; what it printed, on standard error where it is to fail."""
        log = self.work / "strace.log"
        traced = [] if RUNNER else ["/usr/bin/strace", "-f", "-qq", "-s", "400", "-e", _CALLS, "-o", str(log)]
        command = [*traced, *RUNNER, str(self.program), *map(str, arguments)]
        environment = self.environment | (self.as_restarted() if RUNNER else {})
        done = subprocess.run(
            command, env=environment, cwd=self.data, capture_output=True, text=True, check=False, timeout=1800
        )
        if done.returncode != expect:
            raise AssertionError(f"exit code {done.returncode}: {done.stderr.strip()[-2000:] or done.stdout[-2000:]}")
        if traced:
            self.check_calls(log)
        return done.stderr if expect else done.stdout

    def as_restarted(self) -> dict[str, str]:
        """What PyInstaller's start sets before it starts itself once more, which would leave an emulator behind."""
        inside = self.program.parent / "_internal"
        return {
            "_PYI_ARCHIVE_FILE": str(self.program), "_PYI_PARENT_PROCESS_LEVEL": "-1",
            "_PYI_LINUX_PROCESS_NAME": self.program.name, "LD_LIBRARY_PATH": str(inside),
        }  # fmt: skip

    def check_calls(self, log: Path) -> None:
        """Raise for a socket that is not local, and for a file written outside the home."""
        text = log.read_text(errors="replace")
        self.calls += text.count("\n")
        sockets = [line for line in text.splitlines() if "AF_INET" in line or "AF_NETLINK" in line]
        paths = [match.group(1) for match in (*_WRITING.finditer(text), *_MAKING.finditer(text))]
        decoded = [
            path.encode().decode("unicode_escape").encode("latin-1").decode("utf-8", "replace") for path in paths
        ]
        outside = [path for path in decoded if path.startswith("/") and not path.startswith(self.allowed)]
        if sockets or outside:
            raise AssertionError(f"network: {sockets[:3]}; written outside: {outside[:3]}")


def health(smoke: Smoke) -> str:
    """Every check of healthcheck passes."""
    report = json.loads(smoke.run("healthcheck", "--json"))
    assert report["ok"], report
    return f"{len(report['checks'])} checks"


def find(smoke: Smoke) -> str:
    """An ECG and a text find cases of the demo library."""
    for arguments in ([smoke.samples / "lbbb.hea"], ["--text", "atrial fibrillation"]):
        answer = json.loads(smoke.run("find", *arguments, "--json"))
        assert len(answer["hits"]) == 10, answer
    return f"{answer['hits'][0]['source_id']}, {answer['hits'][0]['score']:.3f}"


def import_and_find(smoke: Smoke) -> str:
    """A library of the samples finds the sample itself; a backup of it verifies."""
    library = smoke.data / "библиотека"
    smoke.run("import", smoke.samples, "--library", library)
    hits = json.loads(smoke.run("find", smoke.samples / "normal.hea", "--library", library, "--json"))["hits"]
    smoke.run("library", "verify", "--library", library)
    assert hits, "no case was found"
    return f"{len(hits)} hits"


def embed(smoke: Smoke) -> str:
    """ECGs and texts become vectors in a file."""
    smoke.run("embed", "ecg", smoke.samples / "lbbb.hea", smoke.samples / "normal.hea", "--out", smoke.data / "a.npz")
    (smoke.data / "texts.txt").write_text("sinus rhythm\nVorhofflimmern\n", encoding="utf-8")
    smoke.run("embed", "text", smoke.data / "texts.txt", "--out", smoke.data / "b.npz")
    return f"{(smoke.data / 'a.npz').stat().st_size} bytes"


def render_and_digitize(smoke: Smoke) -> str:
    """Paper in three formats; the PNG is read back as an ECG, and measured."""
    for suffix in ("png", "svg", "pdf"):
        smoke.run("render", smoke.samples / "normal.hea", "--out", smoke.data / f"бумага.{suffix}")
    smoke.run("digitize", smoke.data / "бумага.png", "--out", smoke.data / "scan.hea")
    rates = [
        json.loads(smoke.run("measure", path, "--json"))["heart_rate_bpm"]
        for path in (smoke.samples / "normal.hea", smoke.data / "scan.hea")
    ]
    assert abs(rates[0] - rates[1]) < 3, rates
    return f"heart rate {rates[0]} and from the picture {rates[1]}"


def convert(smoke: Smoke) -> str:
    """A record goes to DICOM, aECG and CSV, and its encoded image to a PNG."""
    for suffix in ("dcm", "xml", "csv"):
        smoke.run("convert", smoke.samples / "normal.hea", smoke.data / f"copy.{suffix}")
    smoke.run("encode", smoke.samples / "normal.hea", "--out", smoke.data / "image.png")
    return "three formats"


def sentence(smoke: Smoke) -> str:
    """A file that is no ECG gives one sentence and exit code 3."""
    (smoke.data / "letter.txt").write_text("Dear colleague", encoding="utf-8")
    said = smoke.run("find", smoke.data / "letter.txt", expect=3)
    assert said.count("\n") == 1, said
    return said.strip()


def portable(smoke: Smoke) -> str:
    """With a file `portable` beside it, the program writes beside itself and nothing into the home."""
    stick = smoke.on_a_stick()
    before = set(smoke.home.rglob("*"))
    answer = json.loads(stick.run("find", stick.samples / "lbbb.hea", "--json"))
    written = sorted(path.name for path in (stick.program.parent / "portable-data").iterdir())
    assert len(answer["hits"]) == 10, answer
    assert written, "nothing was kept beside the program"
    assert set(smoke.home.rglob("*")) == before, set(smoke.home.rglob("*")) - before
    return f"portable-data holds {', '.join(written)}"


def damaged(smoke: Smoke) -> str:
    """A model of which one bit has changed is named in one sentence."""
    stick = smoke.on_a_stick()
    model = stick.program.parent / "_internal" / "models" / "vision.onnx"
    whole = model.read_bytes()
    flipped = bytearray(whole)
    flipped[len(whole) // 2] ^= 1
    model.write_bytes(flipped)
    said = stick.run("find", stick.samples / "lbbb.hea", expect=3)
    model.write_bytes(whole)
    assert "vision.onnx" in said, said
    assert said.count("\n") == 1, said
    return said.strip()


def signed(smoke: Smoke) -> str:
    """An update is refused under another's key, taken under its own, used, and taken back."""
    stick = smoke.on_a_stick()
    tool, work = Path(__file__).with_name("sign_update.py"), stick.work / "update"
    new = work / "new"
    for name in ("models", "resources/demo"):
        shutil.copytree(stick.program.parent / "_internal" / name, new / name)
    for words in (["new-key", work / "ours"], ["new-key", work / "others"],
                  ["assets", work / "ours", new, work / "new.ecgupdate"]):  # fmt: skip
        subprocess.run([sys.executable, tool, *words], check=True, capture_output=True)
    said = stick.run("update", work / "new.ecgupdate", "--key", work / "others.pub", expect=3)
    assert "not signed by a trusted key" in said, said
    stick.run("update", work / "new.ecgupdate", "--key", work / "ours.pub")
    answer = json.loads(stick.run("find", stick.samples / "lbbb.hea", "--json"))
    assert len(answer["hits"]) == 10, answer
    assert "Removed" in stick.run("update", "--remove")
    return said.strip()


def window(smoke: Smoke, pictures: Path) -> str:
    """The demo's window is drawn under Xvfb and answers; its picture is kept, the time to it measured."""
    display = f":{os.getpid() % 1000 + 100}"
    server = subprocess.Popen(
        ["/usr/bin/Xvfb", display, "-screen", "0", "1440x900x24", "-nolisten", "tcp"], stderr=subprocess.DEVNULL
    )
    environment = {**smoke.environment, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    log = smoke.work / "window.log"
    try:
        time.sleep(2)
        traced = ["/usr/bin/strace", "-f", "-qq", "-s", "400", "-e", _CALLS, "-o", str(log)]
        with (smoke.work / "window.err").open("wb") as said:
            command = [*traced, str(smoke.program), "demo"]
            started = subprocess.Popen(command, env=environment, cwd=smoke.data, stderr=said)
        _visible(display, started)
        _settled(log)
        _screenshot(display, pictures / "demo.png")
        assert started.poll() is None, "the window has gone"
        _end(started)
        smoke.check_calls(log)
        lines = (smoke.work / "window.err").read_text(errors="replace").splitlines()
        assert all(line.startswith("INFO ") for line in lines), lines
        cold = _time_to_window(smoke, environment, display, cold=True)
        warm = min(_time_to_window(smoke, environment, display) for _ in range(3))
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait()
    return f"drawn, {pictures / 'demo.png'}; start to window {warm}, from the disk {cold}"


def _time_to_window(smoke: Smoke, environment: dict[str, str], display: str, *, cold: bool = False) -> Seconds:
    """From the start to a window on the screen; `cold`: no file of the program is in memory before."""
    if cold:
        forget(smoke.program.parent)
    begin = time.perf_counter()
    started = subprocess.Popen([str(smoke.program)], env=environment, cwd=smoke.data, stderr=subprocess.DEVNULL)
    _visible(display, started)
    clock = time.perf_counter() - begin
    fields = Path(f"/proc/{started.pid}/stat").read_text().rpartition(")")[2].split()
    time.sleep(2)
    _end(started)
    return Seconds(sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK"), clock)


def forget(folder: Path) -> None:
    """Let the system forget what it keeps of a folder's files in memory."""
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _visible(display: str, started: subprocess.Popen[bytes]) -> None:
    """Wait until a window of the program is mapped and drawn."""
    until = time.monotonic() + _WINDOW_S
    look = ["/usr/bin/xdotool", "search", "--onlyvisible", "--name", "ecgfinder"]
    while time.monotonic() < until and started.poll() is None:
        if subprocess.run(look, env={"DISPLAY": display}, capture_output=True, check=False).stdout.strip():
            return
        time.sleep(0.02)
    raise AssertionError(f"no window within {_WINDOW_S:.0f} s, exit code {started.poll()}")


def _settled(log: Path) -> None:
    """Wait until a traced program has opened no file for a while: it has then shown all it has to show."""
    until = time.monotonic() + _WINDOW_S
    while time.time() - log.stat().st_mtime < _QUIET_S and time.monotonic() < until:
        time.sleep(1)


def _screenshot(display: str, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["/usr/bin/import", "-display", display, "-window", "root", str(path)], check=True)


def _end(started: subprocess.Popen[bytes]) -> None:
    """End the program, also when strace stands before it."""
    children = Path(f"/proc/{started.pid}/task/{started.pid}/children").read_text().split()
    for pid in map(int, children or [str(started.pid)]):
        os.kill(pid, signal.SIGTERM)
    started.wait(timeout=30)


def seconds_of_find(smoke: Smoke) -> str:
    """The whole process of a search in the demo library, the least of five."""
    times = []
    for _ in range(5):
        begin, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        command = [str(smoke.program), "find", str(smoke.samples / "lbbb.hea"), "--json"]
        subprocess.run(command, env=smoke.environment, capture_output=True, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        used = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
        times.append(Seconds(used, time.perf_counter() - begin))
    return str(min(times))


def main(program: Path, pictures: Path) -> int:
    """Run all steps; returns how many failed."""
    with tempfile.TemporaryDirectory() as folder:
        smoke = Smoke(program, Path(folder))
        steps: list[Callable[[], str]] = [
            lambda step=step: step(smoke)  # type: ignore[misc]
            for step in (health, find, import_and_find, embed, render_and_digitize, convert, sentence)
        ]
        names = ["healthcheck", "find", "import", "embed", "render, digitize, measure", "convert, encode", "no ECG"]
        if (program.parent / "_internal").is_dir():
            steps += [lambda step=step: step(smoke) for step in (portable, damaged, signed)]  # type: ignore[misc]
            names += ["portable", "a damaged model", "a signed update"]
        if not RUNNER:
            steps += [lambda: seconds_of_find(smoke), lambda: window(smoke, pictures)]
            names += ["time of find", "window"]
        failed = sum(not _passes(name, step) for name, step in zip(names, steps, strict=True))
        print(f"{len(steps) - failed} passed, {failed} failed")
        print(f"{smoke.calls} system calls watched: no network, nothing written outside {smoke.home.name}")
    return failed


def _passes(name: str, step: Callable[[], str]) -> bool:
    begin = time.perf_counter()
    try:
        said = step()
    except (AssertionError, OSError, ValueError, KeyError, subprocess.SubprocessError) as error:
        print(f"FAILED {name}: {error}", flush=True)
        return False
    print(f"ok     {name}: {said} ({time.perf_counter() - begin:.1f} s)", flush=True)
    return True


def isolated() -> int:
    """Start this script once more, without network and with the program's folder read-only."""
    program = Path(sys.argv[1]).resolve()
    mount = 'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && shift && exec "$@"'
    unshare = [str(shutil.which("unshare")), *([] if os.geteuid() == 0 else ["-r"]), "-n", "-m"]
    inner = [sys.executable, __file__, str(program), *sys.argv[2:]]
    command = [*unshare, "sh", "-c", mount, "sh", str(program.parent), *inner]
    return subprocess.run(command, env={**os.environ, INSIDE: "1"}, check=False).returncode


if __name__ == "__main__":
    if os.environ.get(INSIDE):
        sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2] if len(sys.argv) > 2 else "build/pictures").resolve()))
    sys.exit(isolated())
