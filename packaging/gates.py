"""Every gate, in order: all run, whatever fails before; the last line counts what they found."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from environment import FOLDER, ROOT, own_variables

# Per cent of branches that tests must reach: a number proves nothing, its fall shows a hole.
# These only rise.
CORE_COVERAGE = 96
UI_COVERAGE = 96

_COUNT = re.compile(r"(\d+) (passed|failed|errors?)\b")
_PYTEST_END = re.compile(r"^=*\s*(?:\d+ [a-z]+|no tests ran).* in [\d.]+s")


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

    def run(self) -> Result:
        """Run the command, its output passed on as it comes."""
        print(f"\n=== {self.name}", flush=True)
        start = time.monotonic()
        closing = ""
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
            for line in process.stdout:
                print(line, end="", flush=True)
                if _PYTEST_END.match(line):
                    closing = line
        seconds = time.monotonic() - start
        good = process.returncode == 0
        print(f"--- {self.name}: {'passed' if good else 'FAILED'} in {seconds:.1f} s", flush=True)
        if not self.counts_tests:
            return Result(self.name, seconds, int(good), int(not good))
        counts = {word.rstrip("s"): int(number) for number, word in _COUNT.findall(closing)}
        failed = counts.get("failed", 0) + counts.get("error", 0)
        # A run that dies, finds no test or skips them all shows nothing, and is a failure too.
        passed = counts.get("passed", 0)
        return Result(self.name, seconds, passed, failed or int(not good or not passed))


def run_all(python: Path) -> int:
    """Run every gate with the environment's `python`; return 0 if all passed, else 1."""
    results = [gate.run() for gate in gates(python)]
    print("\n=== summary")
    for result in results:
        verdict = "FAILED" if result.failed else "passed"
        print(f"{verdict}  {result.seconds:7.1f} s  {result.name}")
    passed = sum(result.passed for result in results)
    failed = sum(result.failed for result in results)
    print(f"{passed} passed, {failed} failed", flush=True)
    return 1 if failed else 0


def gates(python: Path) -> list[Gate]:
    """Return the gates in the order they run: cheap ones first."""
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
    return [
        Gate("style (ruff check)", [*run, "ruff", "check", "."], variables),
        Gate("format (ruff format)", [*run, "ruff", "format", "--check", "."], variables),
        Gate("types (mypy strict)", [*run, "mypy"], variables),
        Gate("arrows (import-linter)", [str(python.with_name("lint-imports"))], variables),
        Gate(
            "tests of the core, where PySide6 cannot be imported",
            [*tests, "-p", "no:pytest-qt", "tests/core"],
            no_qt,
            counts_tests=True,
        ),
        Gate(
            "all other tests, off screen",
            [*tests, "--ignore=tests/core", "-m", "not display", "tests"],
            variables,
            counts_tests=True,
        ),
        Gate(
            "tests on a real screen",
            [*on_screen, *tests, "-m", "display", "tests"],
            variables,
            counts_tests=True,
        ),
        Gate(
            "errors: each raised by a test, and told in four parts",
            [*run, "tests.raised", str(raised)],
            variables,
        ),
        Gate("coverage: join the runs", [*run, "coverage", "combine", "--quiet"], variables),
        _coverage(run, variables, "core", CORE_COVERAGE),
        _coverage(run, variables, "ui", UI_COVERAGE),
    ]


def _coverage(run: Sequence[str], variables: dict[str, str], part: str, least: int) -> Gate:
    report = ["coverage", "report", f"--include=casevault_gui/{part}/*", f"--fail-under={least}"]
    return Gate(f"coverage of {part}, at least {least} %", [*run, *report], variables)
