"""The private environment: made once, reused while its lock stands, repaired when not whole."""

from __future__ import annotations

import subprocess
from pathlib import Path

import environment
import pytest


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let environments be made in an empty folder, from a lock that asks for nothing."""
    (tmp_path / "requirements.lock").touch()
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "FOLDER", tmp_path / "environments")
    monkeypatch.setattr(environment, "_PACKAGING", tmp_path)
    return tmp_path


def test_an_environment_is_reused_until_it_is_broken_or_its_lock_changes(place: Path) -> None:
    """One lock, one folder; without its mark it is made anew; another lock has another folder."""
    python = environment.prepare(for_tests=False)
    made = python.parents[1]
    ask = [str(python), "-c", "import sys; print(sys.prefix)"]
    assert subprocess.run(ask, capture_output=True, check=True).stdout.decode().strip() == str(made)

    trace = made / "trace"
    trace.touch()
    assert environment.prepare(for_tests=False) == python
    assert trace.exists()

    (made / "complete").unlink()
    assert environment.prepare(for_tests=False) == python
    assert not trace.exists()

    (place / "requirements.lock").write_text("# another\n")
    assert environment._name(environment._locks(for_tests=False)) != made.name


def test_a_checkout_that_takes_no_folder_is_named(place: Path) -> None:
    """Where the environment cannot be, one sentence says so."""
    (place / "environments").write_text("in the way")
    with pytest.raises(environment.SetupFailed, match=r"cannot be made in .*environments"):
        environment.prepare(for_tests=False)


def test_a_requirement_without_a_hash_is_refused(place: Path) -> None:
    """Nothing unhashed is installed, and what was begun is not taken for whole."""
    (place / "requirements.lock").write_text("segno==1.6.6\n")
    with pytest.raises(environment.SetupFailed, match="install the locked dependencies"):
        environment.prepare(for_tests=False)
    assert not list((place / "environments").glob("*/complete"))
