"""Every vector has one outcome, and both readers agree on it and on what may be given out."""

from __future__ import annotations

import contextlib
from pathlib import Path
from types import ModuleType

import pytest

from tests.standalone_tools import load
from tests.vectors import main_reader
from tests.vectors.generate import SUMS, catalogue, sums
from tests.vectors.vector import Case, decode, released_hash

NAMES = [line.split("  ")[1] for line in SUMS.read_text(encoding="ascii").splitlines()]
KNOWN = {
    "order_bag_before_padding": "the program's reader passes over tag files when padding is wrong",
}


@pytest.fixture(scope="module")
def vectors() -> dict[str, bytes]:
    """Make every vector anew."""
    return {name: vector.encode() for name, vector in catalogue().items()}


@pytest.fixture(scope="module")
def standalone() -> ModuleType:
    """Import the stand-alone reader."""
    return load("cvx_reader")


def test_the_vectors_are_the_published_ones(vectors: dict[str, bytes]) -> None:
    """The generator makes the very bytes whose hashes are published, 400 of them and more."""
    assert sums(vectors) == SUMS.read_text(encoding="ascii")
    assert len(vectors) >= 400


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.xfail(strict=True, reason=KNOWN[name]))
        if name in KNOWN
        else name
        for name in NAMES
    ],
)
def test_both_readers_agree(
    name: str, vectors: dict[str, bytes], standalone: ModuleType, tmp_path: Path
) -> None:
    """Both readers come to the vector's outcome and release the same bytes, no others."""
    case = decode(name, vectors[name])
    path = tmp_path / "vector.cvx"
    path.write_bytes(case.package)
    assert main_reader.outcome(path, case) == case.expect, case.comment
    assert released_hash(main_reader.released(path, case)) == case.released, case.comment
    assert _standalone(standalone, path, case) == (case.expect, case.released), case.comment


def _standalone(reader: ModuleType, path: Path, case: Case) -> tuple[str, str]:
    outcome, files = "success", []
    try:
        credential = reader.parse_key(case.key) if case.key is not None else case.passphrase
        with contextlib.closing(reader.open_package(str(path), credential)) as package:
            with contextlib.suppress(reader.CvxError):
                files = list(package.released())
            package.verify()
    except reader.CvxError as error:
        outcome = str(error.outcome)
    return outcome, released_hash(files)
