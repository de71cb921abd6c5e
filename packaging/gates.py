"""Every gate: all run, whatever fails before; the last line counts what they found.

Checks run one after the other, then the tests, in as many groups at a time as there are processors.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from environment import FOLDER, ROOT, own_variables

# Per cent of branches that tests must reach: a number proves nothing, its fall shows a hole.
# These only rise.
CORE_COVERAGE = 96
UI_COVERAGE = 96

# Folders whose tests take minutes: each is a group of its own, all others are one more.
LONG = ("ui", "cli", "outside", "faults")
MOST_AT_A_TIME = 4

_COUNT = re.compile(r"(\d+) (passed|failed|errors?)\b")
_PYTEST_END = re.compile(r"^=*\s*(?:\d+ [a-z]+|no tests ran).* in [\d.]+s")


_printing = threading.Lock()


@dataclass(frozen=True)
class Result:
    """How one gate ended: a gate that counts nothing itself counts as one."""

    name: str
    seconds: float
    passed: int
    failed: int


@dataclass(frozen=True)
class Gate:
    """A command with its name; pytest's own counts are read from its closing line."""

    name: str
    command: Sequence[str]
    variables: dict[str, str]
    counts_tests: bool = False

    def run(self, *, beside: bool = False) -> Result:
        """Run the command, its output passed on as it comes, or whole where others run `beside`."""
        print(f"\n=== {self.name}" if not beside else f"... {self.name}", flush=True)
        start = time.monotonic()
        with subprocess.Popen(
            self.command,
            cwd=ROOT,
            env=self.variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        ) as process:
            assert process.stdout is not None  # noqa: S101 - PIPE above
            lines: Iterable[str] = list(process.stdout) if beside else process.stdout
            with _printing if beside else threading.Lock():
                if beside:
                    print(f"\n=== {self.name}")
                closing = _pass_on(lines)
                code = process.wait()
                seconds = time.monotonic() - start
                verdict = "FAILED" if code else "passed"
                print(f"--- {self.name}: {verdict} in {seconds:.1f} s", flush=True)
        good = code == 0
        if not self.counts_tests:
            return Result(self.name, seconds, int(good), int(not good))
        counts = {word.rstrip("s"): int(number) for number, word in _COUNT.findall(closing)}
        failed = counts.get("failed", 0) + counts.get("error", 0)
        # A run that dies, finds no test or skips them all shows nothing, and is a failure too.
        passed = counts.get("passed", 0)
        return Result(self.name, seconds, passed, failed or int(not good or not passed))


def _pass_on(lines: Iterable[str]) -> str:
    closing = ""
    for line in lines:
        print(line, end="", flush=True)
        if _PYTEST_END.match(line):
            closing = line
    return closing


def run_all(python: Path) -> int:
    """Run every gate with the environment's `python`; return 0 if all passed, else 1."""
    results: list[Result] = []
    for step in gates(python):
        with ThreadPoolExecutor(min(processors(), MOST_AT_A_TIME)) as pool:
            beside = len(step) > 1
            results += pool.map(lambda gate, beside=beside: gate.run(beside=beside), step)
    print("\n=== summary")
    for result in results:
        verdict = "FAILED" if result.failed else "passed"
        print(f"{verdict}  {result.seconds:7.1f} s  {result.name}")
    passed = sum(result.passed for result in results)
    failed = sum(result.failed for result in results)
    print(f"{passed} passed, {failed} failed", flush=True)
    return 1 if failed else 0


def processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def gates(python: Path) -> list[list[Gate]]:
    """Return the gates in the order they run, cheap ones first; those of one list side by side."""
    data = FOLDER / "coverage"
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir(parents=True)
    raised = FOLDER / "raised"
    shutil.rmtree(raised, ignore_errors=True)
    variables = {
        **own_variables(),
        "COVERAGE_FILE": str(data / "data"),
        "CASEVAULT_RAISED": str(raised),
        "PYTHONUTF8": "1",
    }
    variables.setdefault("QT_QPA_PLATFORM", "offscreen")
    no_qt = {**variables, "PYTHONPATH": str(ROOT / "tests" / "without_qt")}
    run = [str(python), "-m"]
    tests = [*run, "coverage", "run", "-m", "pytest", "-p", "no:cacheprovider"]
    on_screen = [sys.executable, str(ROOT / "packaging" / "display_session.py")]
    rest = [f"--ignore=tests/{name}" for name in ("core", *LONG)]
    off_screen = [*tests, "-m", "not display"]
    return [
        [Gate("style (ruff check)", [*run, "ruff", "check", "."], variables)],
        [Gate("format (ruff format)", [*run, "ruff", "format", "--check", "."], variables)],
        [Gate("types (mypy strict)", [*run, "mypy"], variables)],
        [Gate("arrows (import-linter)", [str(python.with_name("lint-imports"))], variables)],
        [
            _tests("tests of the window", [*off_screen, "tests/ui"], variables),
            _tests(
                "tests of the core, where PySide6 cannot be imported",
                [*tests, "-p", "no:pytest-qt", "tests/core"],
                no_qt,
            ),
            *(
                _tests(f"tests of {name}", [*off_screen, f"tests/{name}"], variables)
                for name in LONG
                if name != "ui"
            ),
            _tests("all other tests", [*off_screen, *rest, "tests"], variables),
            _tests(
                "tests on a real screen", [*on_screen, *tests, "-m", "display", "tests"], variables
            ),
        ],
        [
            Gate(
                "errors: each raised by a test, and told in four parts",
                [*run, "tests.raised", str(raised)],
                variables,
            )
        ],
        [Gate("coverage: join the runs", [*run, "coverage", "combine", "--quiet"], variables)],
        [_coverage(run, variables, "core", CORE_COVERAGE)],
        [_coverage(run, variables, "ui", UI_COVERAGE)],
    ]


def _tests(name: str, command: Sequence[str], variables: dict[str, str]) -> Gate:
    return Gate(name, command, variables, counts_tests=True)


def _coverage(run: Sequence[str], variables: dict[str, str], part: str, least: int) -> Gate:
    report = ["coverage", "report", f"--include=casevault_gui/{part}/*", f"--fail-under={least}"]
    return Gate(f"coverage of {part}, at least {least} %", [*run, *report], variables)
