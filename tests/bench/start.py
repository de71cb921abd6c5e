"""How long the program takes to start: `python -m tests.bench.start`.

The window, from the start of its process to a first painted window and to one that rests: nothing
is to be drawn any more, the vault and the keyring have answered. Then commands: on a package of
4 GiB they look, list, and take one small file out, which the log is told.
Once a round cold: the files of the program and its libraries are dropped from the page cache
first, as after a start of the machine; then warm. CPU is up to the painting. Offscreen unless
QT_QPA_PLATFORM says otherwise. `--rounds N` (5), `--imports` prints instead what loading the
modules of the window takes.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bench.key_place import key_place

ROOT = Path(__file__).parents[2]
_WINDOW = "--window"
_SHOWN = 40
_WINDOW_GOAL, _COMMAND_GOAL = 1.5, 0.20
_SMALL, _LARGE_BYTES = "one.txt", 4 << 30


class Start:
    """One way to start, and what its rounds took; `goal` in seconds, 0 for none."""

    def __init__(self, name: str, command: Sequence[str], goal: float, *, told: bool) -> None:
        """Start `command`; it tells when it was painted and at rest if `told`."""
        self.name, self.command, self.goal, self.told = name, command, goal, told
        self.seconds: dict[str, list[float]] = {}

    def run(self, weather: str) -> None:
        """Start it once."""
        begun = time.monotonic()
        with subprocess.Popen(
            [*self.command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as process:
            assert process.stdout is not None
            said = process.stdout.read()
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            msg = f"{self.name} failed"
            raise SystemExit(msg)
        ended = time.monotonic()
        spent = used.ru_utime + used.ru_stime
        if self.told:
            *moments, spent = map(float, said.split())
        else:
            moments = [ended]
        for title, moment in zip(("painted", "at rest"), moments, strict=False):
            self.seconds.setdefault(f"{weather}, {title}", []).append(moment - begun)
        self.seconds.setdefault(f"{weather}, CPU", []).append(spent)

    def row(self) -> str:
        """Return a row of the table: medians."""
        columns = (
            ("warm, painted", "warm, at rest", "warm, CPU", "cold, painted", "cold, at rest")
            if self.told
            else ("", "warm, painted", "warm, CPU", "", "cold, painted")
        )
        cells = [
            f"{statistics.median(self.seconds[column]):.2f}" if column else "" for column in columns
        ]
        cells.append(f"≤ {self.goal:.2f}" if self.goal else "")
        return f"| {self.name} | {' | '.join(cells)} |"


HEAD = (
    "| start of | painted | at rest, or done | CPU | cold: painted | cold: at rest, or done"
    " | warm goal |\n"
    "|---|---:|---:|---:|---:|---:|---:|"
)


def starts(folder: Path) -> list[Start]:
    """Return what is started, on a profile that was used before."""
    own = [sys.executable, "-m", "casevault_gui"]
    package = folder / "case.cvx"
    opened = [str(package), "--home", str(folder / "home"), "--key-file", str(key_place(package))]
    window = (sys.executable, "-m", "tests.bench.start", _WINDOW, str(folder / "home"))
    commands = {
        "--help": ["--help"],
        "info": ["info", str(package)],
        "list": ["list", *opened],
        "extract": ["extract", *opened, "-d", str(folder / "out"), f"case/{_SMALL}"],
    }
    return [
        Start("the window", window, _WINDOW_GOAL, told=True),
        *(
            Start(f"`casevault {name}`", (*own, *words), _COMMAND_GOAL, told=False)
            for name, words in commands.items()
        ),
        Start("`python -c pass`, for scale", (sys.executable, "-c", "pass"), 0, told=False),
    ]


def prepare(folder: Path) -> None:
    """Make a package to look at; let the modules be compiled, as from the second start on."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    source, package = folder / "case", folder / "case.cvx"
    source.mkdir()
    (source / _SMALL).write_text("one\n", encoding="utf-8")
    with (source / "large.bin").open("wb") as file:
        file.truncate(_LARGE_BYTES)
    command = [sys.executable, "-m", "tests.bench.ours", "seal", str(source), str(package)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    key_place(package).chmod(0o600)
    for each in starts(folder):
        each.run("first")


def make_cold(folder: Path) -> None:
    """Drop the program's files from the page cache: ours, the libraries', the interpreter's."""
    places = {
        Path(sysconfig.get_path("platlib")),
        Path(sysconfig.get_path("stdlib")),
        ROOT / "casevault_gui",
        folder / "compiled",
    }
    places.add(Path(sys.executable).resolve().parent.parent / "lib")
    for place in places:
        for parent, _, names in os.walk(place):
            for name in names:
                _drop(Path(parent) / name)
    _drop(Path(sys.executable).resolve())


def _drop(place: Path) -> None:
    try:
        number = os.open(place, os.O_RDONLY)
    except OSError:
        return
    try:
        os.posix_fadvise(number, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(number)


def measure(rounds: int) -> str:
    """Return the table."""
    with tempfile.TemporaryDirectory(prefix="casevault-bench-") as name:
        folder = Path(name)
        prepare(folder)
        every = starts(folder)
        for _ in range(rounds):
            for each in every:
                make_cold(folder)
                each.run("cold")
                each.run("warm")
    return "\n".join([HEAD, *(each.row() for each in every)])


def imports() -> str:
    """Return what loading the window's modules takes: the longest by themselves, and the sum."""
    told = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", "import casevault_gui.app"],
        capture_output=True,
        text=True,
        check=True,
    ).stderr
    found = re.findall(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)", told)
    ordered = sorted(((int(own), module) for own, module in found), reverse=True)
    lines = [f"{own / 1000:8.1f} ms {module}" for own, module in ordered[:_SHOWN]]
    total = sum(own for own, _ in ordered)
    return "\n".join([*lines, f"{total / 1000:8.1f} ms {len(ordered)} modules"])


def show_window(home: Path) -> None:
    """Be the program until its window rests; print when it was painted, and when it rested."""
    # The process that measures must not wait for them, and the one that is measured must.
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    from casevault_gui.app import Program
    from casevault_gui.ui.garbage import GuiGarbage
    from casevault_gui.ui.pages.page import PageName

    class Watch(QObject):
        """Sees the first painting."""

        def __init__(self, then: Callable[[], None]) -> None:
            """Do `then` once after it."""
            super().__init__()
            self._then: Callable[[], None] | None = then

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            """Watch."""
            if event.type() is QEvent.Type.Paint and self._then is not None:
                then, self._then = self._then, None
                QTimer.singleShot(0, then)
            return super().eventFilter(watched, event)

    application = QApplication([sys.argv[0]])
    garbage = GuiGarbage()
    program = Program(application, home)

    spent: list[float] = []

    def painted() -> None:
        print(time.monotonic(), flush=True)
        spent.append(time.process_time())
        rest()

    def rest() -> None:
        assert program.window is not None
        if program.window.page(PageName.HOME).services.busy:
            QTimer.singleShot(1, rest)
        else:
            print(time.monotonic(), *spent, flush=True)
            program.leave()

    program.start()
    assert program.window is not None
    watch = Watch(painted)
    program.window.installEventFilter(watch)
    application.exec()
    program.stop()
    garbage.stop()


def main() -> int:
    """Measure and print."""
    if sys.argv[1:2] == [_WINDOW]:
        show_window(Path(sys.argv[2]))
        return 0
    parser = argparse.ArgumentParser(prog="start", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--imports", action="store_true")
    options = parser.parse_args()
    print(imports() if options.imports else measure(options.rounds))
    return 0


if __name__ == "__main__":
    sys.exit(main())
