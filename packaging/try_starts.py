"""Start what was installed, and measure: until a command answered, until the window is painted."""

from __future__ import annotations

import mmap
import os
import resource
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from trial import HOME, Trial

_RUNS = 5
_PATIENCE_SECONDS = 60.0
_POLL_SECONDS = 0.003
_SETTLED_SECONDS = 1.5
"""After this nothing on the first page changes any more."""
# A screen without a window has one colour, a window without content two or three.
_COLOURS = 8
_SAMPLE = 211
_HEADER = 4096
"""Bytes of the picture's file that are no picture, at most."""
# Where an X server listens, on every system.
_SOCKETS = Path("/tmp", ".X11-unix")  # noqa: S108
# In which there are texts, beside English.
LANGUAGES = ("ar", "de", "es", "fr")


@dataclass(frozen=True)
class Screen:
    """An X server whose picture can be looked at without asking it."""

    display: str
    picture: memoryview

    def colours(self) -> int:
        """Return how many colours a sample of the picture has."""
        return len(set(self.picture[::_SAMPLE].tolist()))

    def content(self) -> list[int]:
        """Return the sample."""
        return self.picture[::_SAMPLE].tolist()


@contextmanager
def _screen() -> Iterator[Screen]:
    readable, writable = os.pipe()
    with tempfile.TemporaryDirectory() as folder:
        size = ["-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-fbdir", folder]
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writable), *size],
            pass_fds=[writable],
            stderr=subprocess.DEVNULL,
        )
        os.close(writable)
        try:
            with os.fdopen(readable) as numbers:
                display = f":{numbers.readline().strip()}"
            with Path(folder, "Xvfb_screen0").open("rb") as file:
                shown = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
            end = len(shown) // 4 * 4
            yield Screen(display, memoryview(shown)[_HEADER:end].cast("I"))
        finally:
            server.terminate()
            server.wait()


@contextmanager
def _shown(trial: Trial, screen: Screen, *variables: str) -> Iterator[tuple[float, float]]:
    """Start the window; yield the seconds until it was painted, and those of a processor."""
    inside = trial.root.place / _SOCKETS.relative_to("/")
    inside.mkdir(exist_ok=True)
    mount = 'mount --bind "$1" "$2"; shift 2; exec chroot "$@"'
    entered = trial.entered(f"DISPLAY={screen.display}", *variables)
    command = ["sh", "-c", mount, "sh", str(_SOCKETS), str(inside), *entered, "casevault"]
    start = time.monotonic()
    with subprocess.Popen(
        ["unshare", "--net", "--mount", *command], stderr=subprocess.PIPE
    ) as window:
        try:
            while screen.colours() < _COLOURS:
                late = time.monotonic() > start + _PATIENCE_SECONDS
                if late or window.poll() is not None:
                    window.kill()
                    assert window.stderr is not None
                    raise AssertionError(window.stderr.read().decode(errors="replace")[-800:])
                time.sleep(_POLL_SECONDS)
            seconds = time.monotonic() - start
            stat = Path(f"/proc/{window.pid}/stat").read_text("ascii").rpartition(")")[2].split()
            yield seconds, (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK")
        finally:
            window.terminate()
            window.wait()
    end = time.monotonic() + _PATIENCE_SECONDS
    while screen.colours() > 1 and time.monotonic() < end:
        time.sleep(_POLL_SECONDS)


def window(trial: Trial) -> str:
    """Start the window some times on a screen of its own, until it is painted."""
    times = []
    with _screen() as screen:
        for _ in range(_RUNS):
            with _shown(trial, screen) as taken:
                times.append(taken)
    return f"painted after {_told(times)}"


def languages(trial: Trial) -> str:
    """Start the window in each language: it is another picture than in English, which stays one."""
    pictures = []
    with _screen() as screen:
        for language in ("en", "en", *LANGUAGES):
            with _shown(trial, screen, f"LC_ALL={language}_{language.upper()}.UTF-8"):
                time.sleep(_SETTLED_SECONDS)
                pictures.append(screen.content())
    english, again, *others = pictures
    assert english == again, "two windows in English differ"
    named = zip(LANGUAGES, others, strict=True)
    same = [language for language, picture in named if picture == english]
    assert not same, f"in English: {same}"
    return ", ".join(LANGUAGES)


def commands(trial: Trial) -> str:
    """Run commands that only answer some times."""
    said = []
    for words in (["casevault", "--version"], ["casevault", "info", f"{HOME}/a.cvx"], ["true"]):
        runs = []
        for _ in range(_RUNS):
            start, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
            command = ["chroot", *trial.entered(), *words]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            busy = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
            runs.append((time.monotonic() - start, busy))
        said.append(f"`{' '.join(words[:2])}` {_told(runs)}")
    return "; ".join(said)


def _told(runs: list[tuple[float, float]]) -> str:
    seconds, busy = map(statistics.median, zip(*runs, strict=True))
    least = min(seconds for seconds, _ in runs)
    return f"{seconds:.2f} s, least {least:.2f} s, {busy:.2f} s of a processor"
