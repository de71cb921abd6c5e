"""Every committed vector has one outcome, and both readers agree on it and on what they give out."""

from __future__ import annotations

import contextlib
import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests import figures
from tests.standalone_tools import load
from tests.vectors import archives, main_reader
from tests.vectors.drawn import RECORD, drawn
from tests.vectors.generate import SUMS, catalogue, sums
from tests.vectors.vector import Case, Vector, decode, released_hash

COMMITTED = archives.committed()
CATALOGUE = catalogue()
# Sections 10 and 14 of the format.
OUTCOMES = {
    "success", "format", "newer", "header", "credential", "slot", "mac", "commitment",
    "truncated", "stream", "footer", "manifest", "bag", "content", "seal", "disclosure",
    "volume-head", "volume-doubled", "volume-foreign", "volume-missing", "volume-length",
}  # fmt: skip


@pytest.fixture(scope="module")
def standalone() -> ModuleType:
    """Import the stand-alone reader."""
    return load("cvx_reader")


@pytest.mark.parametrize("family", CATALOGUE)
def test_the_committed_files_are_what_the_generator_makes(family: str) -> None:
    """Each archive holds the very bytes the generator makes, file by file and in their order."""
    made = {name: vector.encode() for name, vector in CATALOGUE[family].items()}
    assert archives.stored(family) == archives.tar_of(made)


def test_what_was_drawn_by_chance_is_on_record() -> None:
    """The record holds what the vectors ask for and nothing else."""
    for vectors in CATALOGUE.values():
        for vector in vectors.values():
            if vector.own or vector.name.startswith(("seal_", "disclosure_")):
                vector.encode()
    assert RECORD.read_text("ascii") == drawn.text()


def test_the_sums_are_those_of_the_committed_files() -> None:
    """No archive and no file is there that is not generated, and SHA256SUMS names them all."""
    assert {path.name for path in archives.DATA.iterdir()} == {
        archives.place(family).name for family in CATALOGUE
    }
    assert sums(COMMITTED) == SUMS.read_text(encoding="ascii")


def test_every_outcome_has_vectors() -> None:
    """Hundreds of vectors, and several of each outcome."""
    counts = dict.fromkeys(OUTCOMES, 0)
    for name, data in COMMITTED.items():
        counts[decode(name, data).expect] += 1
    assert counts.keys() == OUTCOMES
    figures.give("vectors", tried=sum(counts.values()), found=counts)
    assert min(counts.values()) >= 6
    assert sum(counts.values()) >= 692


def test_the_document_counts_the_vectors_right() -> None:
    """The table of docs/vectors.md names every family with the number of its vectors."""
    document = Path(__file__).parents[2] / "docs" / "vectors.md"
    rows = re.findall(r"^\| `(\w+)` \| .* \| (\d+) \|$", document.read_text("utf-8"), re.MULTILINE)
    assert {family: int(count) for family, count in rows} == {
        family: len(vectors) for family, vectors in CATALOGUE.items()
    }


@pytest.mark.parametrize("name", COMMITTED)
def test_both_readers_agree(name: str, standalone: ModuleType, tmp_path: Path) -> None:
    """Both readers come to the vector's outcome and release the same bytes, no others."""
    case = decode(name, COMMITTED[name])
    path = case.put(tmp_path)
    assert main_reader.outcome(path, case) == case.expect, case.comment
    assert released_hash(main_reader.released(path, case)) == case.released, case.comment
    if case.own is None:  # It opens by key and passphrase alone.
        found = _standalone(standalone, path, case)
        assert found == (case.expect, case.released), case.comment


def test_a_vector_fails_for_its_one_change_alone(standalone: ModuleType, tmp_path: Path) -> None:
    """Without its one hook a failing vector holds, so that nothing else is wrong with it."""
    seen = set()
    for name, vector in _changed().items():
        assert len(vector.hooks) + bool(vector.volume_fault) == 1, name
        right = dataclasses.replace(
            vector, expect="success", key=None, passphrase=None, hooks={}, released=None, comment=""
        )
        right = dataclasses.replace(right, volume_fault=None)
        data = right.encode()
        if data not in seen:
            seen.add(data)
            case = decode(name, data)
            path = case.put(tmp_path)
            if case.own is None:
                assert _standalone(standalone, path, case) == ("success", case.released), name
            else:
                assert main_reader.outcome(path, case) == "success", name
    assert len(seen) > 5


def _changed() -> dict[str, Vector]:
    return {
        name: vector
        for family, vectors in CATALOGUE.items()
        for name, vector in vectors.items()
        if vector.expect != "success"
        and (vector.hooks or vector.volume_fault)
        and family != "order"
    }


def _standalone(reader: ModuleType, path: Path, case: Case) -> tuple[str, str]:
    outcome, files = "success", []
    try:
        credential = reader.parse_key(case.key) if case.key is not None else case.passphrase
        with reader.open_package(str(path)) as file:
            package = reader.Package(file, credential)
            with contextlib.suppress(reader.CvxError):
                files = list(_released(reader, package))
            package.verify()
    except reader.CvxError as error:
        outcome = str(error.args[0])
    return outcome, released_hash(files)


def _released(reader: ModuleType, package: Any) -> Iterator[tuple[str, str]]:
    package.check_manifest()
    for record in package.entries():
        with contextlib.suppress(reader.CvxError):
            if record["kind"] == "file":
                package.copy(record)
                yield record["path"], record["sha256"]
