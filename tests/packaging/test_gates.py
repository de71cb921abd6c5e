"""The gates report what happened: a failure, a crash or an empty run never passes."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import gates
import pytest


def gate(script: str, *, counts_tests: bool = False) -> gates.Gate:
    """Return a gate that runs a Python script."""
    return gates.Gate("trial", [sys.executable, "-c", script], dict(os.environ), counts_tests)


def pytest_gate(folder: Path, test: str) -> gates.Gate:
    """Return a gate that runs pytest on one file holding `test`."""
    (folder / "test_trial.py").write_text(test)
    (folder / "pytest.ini").write_text("[pytest]\n")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", str(folder)]
    return gates.Gate("trial", command, dict(os.environ), counts_tests=True)


@pytest.mark.parametrize(("code", "counts"), [(0, (1, 0)), (1, (0, 1)), (77, (0, 1))])
def test_a_check_counts_as_one_by_its_exit_code(code: int, counts: tuple[int, int]) -> None:
    """A command that is no test run passes with exit code 0 and fails with any other."""
    result = gate(f"raise SystemExit({code})").run()
    assert (result.passed, result.failed) == counts


def test_tests_are_counted_by_pytest_itself(tmp_path: Path) -> None:
    """Passed, failed and erroneous tests are those of pytest's closing line."""
    result = pytest_gate(
        tmp_path,
        "import pytest\n"
        "def test_a(): pass\n"
        "def test_b(): pass\n"
        "def test_c(): assert not 1\n"
        "@pytest.fixture\n"
        "def broken(): raise OSError\n"
        "def test_d(broken): pass\n"
        "@pytest.mark.skip\n"
        "def test_e(): pass\n",
    ).run()
    assert (result.passed, result.failed) == (2, 2)


def test_a_run_that_finds_no_test_fails(tmp_path: Path) -> None:
    """A filter that lets nothing through is not a success."""
    result = pytest_gate(tmp_path, "").run()
    assert (result.passed, result.failed) == (0, 1)


def test_a_run_that_skips_every_test_fails(tmp_path: Path) -> None:
    """Where everything is skipped nothing was shown."""
    text = "import pytest\n@pytest.mark.skip\ndef test_a(): pass\n"
    result = pytest_gate(tmp_path, text).run()
    assert (result.passed, result.failed) == (0, 1)


def test_a_run_that_dies_fails() -> None:
    """A crash has no closing line, and what was said before it counts for nothing."""
    script = "import os; print('5 passed', flush=True); os.abort()"
    result = gate(script, counts_tests=True).run()
    assert (result.passed, result.failed) == (0, 1)


def test_all_gates_run_and_the_last_line_counts(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """One failure stops no other gate, shows in the exit code, and stands in the last line."""
    trials = [[gate("raise SystemExit(1)")], [gate("print('still here')")]]
    monkeypatch.setattr(gates, "gates", lambda _python: trials)
    assert gates.run_all(Path(sys.executable)) == 1
    lines = capfd.readouterr().out.splitlines()
    assert "still here" in lines
    assert lines[-1] == "1 passed, 1 failed"


def test_groups_run_side_by_side_and_speak_one_after_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Each waits until the other has begun, and what each prints stands together."""
    script = """
import os, pathlib, time
here, other = pathlib.Path({here!r}), pathlib.Path({other!r})
here.touch()
for number in range(3):
    print({name!r}, number, flush=True)
    end = time.monotonic() + 60
    while not other.exists() and time.monotonic() < end:
        pass
raise SystemExit(not other.exists())
"""
    names = ("one", "two")
    places = {name: str(tmp_path / name) for name in names}
    trials = [
        gate(script.format(here=places[name], other=places[other], name=name))
        for name, other in (names, names[::-1])
    ]
    monkeypatch.setattr(gates, "processors", lambda: 2)
    monkeypatch.setattr(gates, "gates", lambda _python: [trials])
    assert gates.run_all(Path(sys.executable)) == 0
    said = [line for line in capfd.readouterr().out.splitlines() if line.startswith(names)]
    whose = [line.split()[0] for line in said]
    assert whose in (["one"] * 3 + ["two"] * 3, ["two"] * 3 + ["one"] * 3)
