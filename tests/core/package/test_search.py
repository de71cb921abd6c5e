"""Searching a package: each kind of word, and any text at all."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.errors import Cancelled
from casevault_gui.core.model import EntryKind
from casevault_gui.core.package.index import PackageIndex
from casevault_gui.core.package.index_builder import IndexBuilder
from casevault_gui.core.package.manifest import ManifestLine
from casevault_gui.core.package.search import find_entries
from casevault_gui.core.progress import CancelToken

ENTRIES = (
    ("data/Bank", -1, "2025-03-01"),
    ("data/Bank/Statement March.PDF", 1_500, "2025-03-31"),
    ("data/Bank/old ledger.txt", 0, "2019-05-05"),
    ("data/photos", -1, "2024-01-01"),
    ("data/photos/IMG_1.jpg", 2_500_000, "2024-06-15"),
    ("data/photos/IMG_2.JPG", 3_145_728, "2024-06-16"),
    ("data/photos/facade01", 7, "2024-06-17"),
)


def build() -> PackageIndex:
    """Return an index of these entries; the SHA-256 of the n-th begins with n, twice."""
    builder = IndexBuilder()
    for number, (path, size, day) in enumerate(ENTRIES):
        noon = int(datetime.fromisoformat(day + "T12:00:00").replace(tzinfo=UTC).timestamp())
        folder = size < 0
        line = ManifestLine(
            EntryKind.FOLDER if folder else EntryKind.FILE,
            path,
            0o644,
            noon * 10**9,
            0,
            0,
            0,
            bytes(16),
            max(0, size),
            0,
            bytes(32) if folder else bytes([number * 0x11]) * 32,
            flaws=("changed",) if number == 6 else (),
        )
        builder.add(line, 0)
    return PackageIndex(b"".join(builder.pack()), len(builder))


INDEX = build()


def found(query: str) -> list[int]:
    """Return what a query finds."""
    return list(find_entries(INDEX, query, CancelToken()))


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("img", [4, 5]),
        ("MARCH statement", [1]),
        ('"march statement"', []),
        ('"old ledger"', [2]),
        ("bank/", [0, 1, 2]),
        ("/photos/img", [4, 5]),
        ("ext:jpg", [4, 5]),
        ("ext:.pdf", [1]),
        ("size>1kB", [1, 4, 5]),
        ("size<1.6kB is:file", [1, 2, 6]),
        ("size=0", [2]),
        ("size>=1", []),
        ("size=3MiB", [5]),
        ("size>2.5mb", [5]),
        ("after:2024-06-16 is:file", [1, 5, 6]),
        ("before:2024-01-01", [2]),
        ("after:2024-06-15 before:2024-06-16", [4]),
        ("is:folder", [0, 3]),
        ("is:flawed", [6]),
        ("sha256:55", [5]),
        ("sha256:" + "44" * 32, [4]),
        ("55555555", [5]),
        ("facade01", [6]),
        ("after:never", []),
        ("is:other", []),
        ("ext:jpg img_2", [5]),
        ("nothing", []),
    ],
)
def test_each_word_narrows_it(query: str, numbers: list[int]) -> None:
    """An entry is found if it fits all words."""
    assert found(query) == numbers


def test_an_empty_query_finds_everything() -> None:
    """Nothing asked, everything fits."""
    assert found("  ") == list(range(len(ENTRIES)))


@given(st.text(max_size=60))
def test_any_text_is_a_query(query: str) -> None:
    """No text makes searching fail, and more words never find more."""
    assert set(found(query + " img")) <= set(found("img"))


def test_it_can_be_stopped() -> None:
    """A search that nobody waits for any more ends."""
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        find_entries(INDEX, "img", token)
