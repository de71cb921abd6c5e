"""The job journal where its own files fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from casevault_gui.core.errors import LogInUse, TargetTrouble
from casevault_gui.core.workflows.jobs import Journal, extraction


def spoil(home: Path) -> None:
    """Put a folder where the file of each job was: it cannot be removed as a file."""
    for path in (home / "jobs").iterdir():
        path.unlink()
        path.mkdir()


def test_a_job_that_cannot_be_forgotten_is_trouble_with_a_code(tmp_path: Path) -> None:
    """No error of the operating system comes out of the journal."""
    job = extraction("00" * 16, tmp_path, 1)
    with pytest.raises(TargetTrouble), Journal(tmp_path).during(job):
        spoil(tmp_path)


def test_the_first_error_is_the_one_that_is_told(tmp_path: Path) -> None:
    """A job that cannot be forgotten does not hide why its work failed."""
    job = extraction("00" * 16, tmp_path, 1)

    def failing() -> None:
        with Journal(tmp_path).during(job):
            spoil(tmp_path)
            raise LogInUse

    with pytest.raises(LogInUse):
        failing()
