"""The sample case's plaintext, in the hands of `tar`, `sha256sum` and `bagit`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import bagit
import pytest

from tests.outside.conftest import SealedCase
from tests.standalone_tools import RESOURCES


def files_in(folder: Path) -> dict[str, bytes]:
    """Return the files below a folder with their content."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_tar_gives_back_the_evidence(case: SealedCase) -> None:
    """What `tar -xf` takes out of the plaintext is the sample case, byte for byte."""
    evidence = files_in(case.evidence)
    assert len(evidence) == 15
    assert files_in(case.bag / "data" / "evidence") == evidence


@pytest.mark.parametrize("sums", ["manifest-sha256.txt", "tagmanifest-sha256.txt"])
def test_sha256sum_checks_every_file(case: SealedCase, sums: str) -> None:
    """`sha256sum -c` finds each file named, whole, and no line it does not understand."""
    done = subprocess.run(
        ["sha256sum", "--strict", "-c", sums],
        cwd=case.bag,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    named = (case.bag / sums).read_text("utf-8").splitlines()
    assert done.stdout.count(": OK\n") == len(named) >= 10


def test_bagit_finds_a_valid_bag(case: SealedCase) -> None:
    """The Library of Congress's own program accepts the bag as complete and valid."""
    found = bagit.Bag(str(case.bag))
    found.validate()
    assert found.info["External-Identifier"] == case.bag.name


def test_the_custody_entries_inside_stand_under_a_checkpoint(case: SealedCase) -> None:
    """The extract in the bag verifies, and its checkpoint anchors the log exported later."""
    verifier = RESOURCES / "custody_verify.py"
    inside = case.bag / "casevault"
    checkpoint = inside / "custody.checkpoint"
    for folder, told in ((inside, "entries under a checkpoint"), (case.export, "Anchored: the")):
        done = subprocess.run(
            [sys.executable, "-I", verifier, folder, "--checkpoint", checkpoint],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert told in done.stdout
