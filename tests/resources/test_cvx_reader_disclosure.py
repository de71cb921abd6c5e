"""Derived packages, read without the program: what they prove, and what they may not claim."""

from __future__ import annotations

import io
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from casevault_gui.core.package.disclosure import PROOFS, WITHHELD
from tests.core.package.conftest import Make, make
from tests.core.package.derivation import Derivation, packed

__all__ = ["make"]


@pytest.fixture
def derivation(make: Make, tmp_path: Path) -> Derivation:
    """Return an original and what is needed for a derived package."""
    return Derivation(make, tmp_path)


def verified(reader: ModuleType, derivation: Derivation, **files: bytes) -> dict[str, Any]:
    """Verify a derived package by the stand-alone reader."""
    made = derivation.sealed(**files)
    key = reader.parse_key(made.key.text)
    package = reader.Package(io.BytesIO(made.path.read_bytes()), key)
    facts: dict[str, Any] = package.verify()
    return facts


def outcome(reader: ModuleType, derivation: Derivation, **files: bytes) -> str:
    """Return the outcome of verifying."""
    try:
        verified(reader, derivation, **files)
    except reader.CvxError as error:
        return str(error.args[0])
    return "success"


def test_it_tells_what_is_proven(standalone: ModuleType, derivation: Derivation) -> None:
    """The original is named, files are counted, and that nobody signed it is said."""
    found = verified(standalone, derivation)["disclosed_from"]
    assert found["package"] == derivation.original.header.package
    assert (found["files"], found["proven"], found["withheld"]) == (4, 2, 2)
    assert found["signature"] == "none"


def test_other_files_do_not_pass(standalone: ModuleType, derivation: Derivation) -> None:
    """A file of other content, one too many, or one too few is found."""
    derivation.copy("b.txt")
    assert outcome(standalone, derivation) == "disclosure"
    (derivation.part / "b.txt").unlink()
    assert outcome(standalone, derivation) == "success"
    content = (derivation.part / "a.txt").read_bytes()
    (derivation.part / "a.txt").write_bytes(content[::-1])
    assert outcome(standalone, derivation) == "disclosure"
    (derivation.part / "a.txt").unlink()
    assert outcome(standalone, derivation) == "disclosure"


def test_altered_lists_do_not_pass(standalone: ModuleType, derivation: Derivation) -> None:
    """Lists that are not well formed, lead elsewhere or do not count are refused."""
    lines, withheld = derivation.lines(), derivation.lines(WITHHELD)
    alterations = [
        {"proofs": b""},
        {"proofs": derivation.files[PROOFS][:-1]},
        {"proofs": packed([{**lines[0], "kind": "other"}, *lines[1:]])},
        {"proofs": packed([{**lines[0], "root": "00" * 32}, *lines[1:]])},
        {"proofs": packed([{**lines[0], "files": 5}, *lines[1:]])},
        {"proofs": packed([lines[0], lines[2], lines[1]])},
        {"proofs": packed([lines[0], lines[1]])},
        {"proofs": packed([lines[0], {**lines[1], "proof": []}, lines[2]])},
        {"proofs": packed([lines[0], {**lines[1], "number": 99}, lines[2]])},
        {"withheld": b""},
        {"withheld": packed(withheld[::-1])},
        {"withheld": packed([{**withheld[0], "reason": ""}, withheld[1]])},
        {"withheld": packed([{**withheld[0], "number": lines[1]["number"]}, withheld[1]])},
    ]
    found = [outcome(standalone, derivation, **files) for files in alterations]
    assert found == ["disclosure"] * len(alterations)
