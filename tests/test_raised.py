"""What is noted of errors: those that the program makes, in the words that people read."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.errors import Cancelled, KeyTextInvalid
from tests import raised
from tests.test_repository import ROOT


@pytest.fixture
def noted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Note into an empty record, to be written into an empty folder."""
    monkeypatch.setattr(raised, "_noted", {})
    monkeypatch.setenv(raised.FOLDER, str(tmp_path / "raised"))
    return tmp_path / "raised"


def judged(folder: Path) -> subprocess.CompletedProcess[str]:
    """Ask what the gates ask."""
    command = [sys.executable, "-m", "tests.raised", str(folder)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_an_error_of_the_program_is_noted(noted: Path) -> None:
    """It stands in the record with its four parts and its code."""
    with pytest.raises(KeyTextInvalid):
        PackageKey.parse("no key")
    raised.write()
    (path,) = noted.iterdir()
    (parts,) = json.loads(path.read_bytes())["KeyTextInvalid"]
    assert len(parts) == 5
    assert all(parts)
    assert parts[4] == KeyTextInvalid.code


def test_an_error_of_a_test_is_not(noted: Path) -> None:
    """Whoever only makes one to look at it has not shown that the program raises it."""
    assert Cancelled().code
    assert KeyTextInvalid(problem="length").facts
    raised.write()
    assert not noted.exists()


def test_an_error_of_a_command_is_heard(noted: Path) -> None:
    """A process of its own tells its code; that is taken down, and no other number."""
    raised.heard("Nothing was taken out. [CV-X01]\n  [CV-Z99] CV-K01")
    raised.write()
    (path,) = noted.iterdir()
    assert json.loads(path.read_bytes()).keys() == {"Cancelled"}


def test_an_error_that_nobody_raised_fails(noted: Path) -> None:
    """The gate names each that is missing, and those alone."""
    with pytest.raises(KeyTextInvalid):
        PackageKey.parse("no key")
    raised.write()
    done = judged(noted)
    assert done.returncode == 1
    assert f"raised by no test: {Cancelled.code} Cancelled" in done.stdout
    assert "KeyTextInvalid" not in done.stdout


def test_a_part_that_is_missing_fails(tmp_path: Path) -> None:
    """So does one in which a fact's name stands instead of the fact."""
    whole = ["what", "safe", "not done", "next", "CV-X01"]
    told = {kind.__name__: [whole] for kind in raised.tree()}
    (tmp_path / "1.json").write_text(json.dumps(told), "utf-8")
    assert judged(tmp_path).returncode == 0
    for wrong in (["what", "", "not done", "next", "CV-X01"], ["{path}", *whole[1:]]):
        (tmp_path / "2.json").write_text(json.dumps({"Cancelled": [wrong]}), "utf-8")
        done = judged(tmp_path)
        assert done.returncode == 1
        assert done.stdout.startswith("Cancelled")


def test_bases_are_never_raised() -> None:
    """What is excused is what others have in common: it has subclasses, and none is unknown."""
    kinds = {kind.__name__: kind for kind in raised.tree()}
    assert kinds.keys() >= raised.ONLY_BASES
    assert all(kinds[name].__subclasses__() for name in raised.ONLY_BASES)
