"""Damaged packages: each part that is altered has its own outcome, and nothing is released."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.errors import CaseVaultError, ManifestMalformed, PackageError
from casevault_gui.core.model import EntryKind
from casevault_gui.core.package.footer import padme
from casevault_gui.core.package.header import parse_header
from casevault_gui.core.package.index import PackageIndex
from casevault_gui.core.package.manifest import (
    ManifestLine,
    format_line,
    parse_exception,
    parse_line,
)
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.package.verify import verify_package
from casevault_gui.core.progress import CancelToken, ignore_progress

if TYPE_CHECKING:
    from tests.core.package.conftest import Make


def outcome(path: Path, key: PackageKey) -> str:
    """Open and verify; return the outcome's name."""
    try:
        with PackageReader(path) as reader:
            verify_package(reader.unlock_key(key), report=ignore_progress, cancel=CancelToken())
    except PackageError as error:
        return error.outcome
    except CaseVaultError as error:
        return str(getattr(error, "outcome", error.code))
    return "success"


def test_every_byte_of_a_package_counts(make: Make, tmp_path: Path) -> None:
    """Flipping a bit in any byte of a small package is noticed, wherever it stands."""
    made = make({"a": b"evidence"}, padded=False)
    data = bytearray(made.path.read_bytes())
    place = tmp_path / "flipped"
    for position in range(0, len(data), 7):
        data[position] ^= 1 << position % 8
        place.write_bytes(data)
        assert outcome(place, made.key) != "success", position
        data[position] ^= 1 << position % 8


def test_every_truncation_and_extension_is_noticed(make: Make, tmp_path: Path) -> None:
    """A package cut anywhere, or with bytes behind it, does not verify."""
    made = make({"a": b"evidence"}, padded=False)
    data = made.path.read_bytes()
    place = tmp_path / "cut"
    for length in range(0, len(data), 101):
        place.write_bytes(data[:length])
        assert outcome(place, made.key) in {"format", "truncated"}, length
    place.write_bytes(data + b"\0")
    assert outcome(place, made.key) == "truncated"


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_make_the_header_parser_fail_otherwise(data: bytes) -> None:
    """Any bytes are a header or a package error."""
    try:
        parse_header(b"\x89CVX\r\n\x1a\n" + data)
    except PackageError:
        return
    pytest.fail("random bytes parsed as a header")


LINES = st.builds(
    ManifestLine,
    kind=st.just(EntryKind.FILE),
    path=st.text(
        st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp"), blacklist_characters="/"),
        min_size=1,
        max_size=40,
    )
    .filter(lambda name: name not in (".", ".."))
    .map(lambda name: "data/" + name),
    mode=st.integers(0, 0o7777),
    mtime_ns=st.integers(-(2**63), 2**63 - 1),
    ctime_ns=st.integers(-(2**63), 2**63 - 1),
    atime_ns=st.integers(-(2**63), 2**63 - 1),
    btime_ns=st.none() | st.integers(-(2**63), 2**63 - 1),
    source=st.integers(0, 9),
    salt=st.binary(min_size=16, max_size=16),
    size=st.integers(0, 2**53 - 1),
    offset=st.integers(0, 2**53 - 1),
    sha256=st.binary(min_size=32, max_size=32),
    raw=st.none() | st.binary(max_size=40),
    flaws=st.sampled_from([(), ("changed",), ("changed", "unreadable-ranges")]),
)


@settings(deadline=None)
@given(LINES)
def test_manifest_lines_have_one_encoding(line: ManifestLine) -> None:
    """A line that is formatted parses to the same line, and back to the same bytes."""
    data = format_line(line)
    assert parse_line(data) == line
    assert format_line(parse_line(data)) == data


@settings(deadline=None)
@given(LINES, st.integers(0), st.integers(0, 255))
def test_altered_lines_parse_to_themselves_or_not_at_all(
    line: ManifestLine, position: int, value: int
) -> None:
    """Whatever byte is altered, a line that still parses still has that one encoding."""
    data = bytearray(format_line(line))
    data[position % len(data)] = value
    for parse in (parse_line, parse_exception):
        try:
            parsed = parse(bytes(data))
        except PackageError:
            continue
        if isinstance(parsed, ManifestLine):
            assert format_line(parsed) == data


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400), st.integers(0, 4))
def test_hostile_indexes_are_refused(data: bytes, entries: int) -> None:
    """Any bytes are an index whose look-ups stay in bounds, or malformed."""
    try:
        index = PackageIndex(b"CVXINDX1" + data, entries)
    except ManifestMalformed:
        return
    for number in range(len(index)):
        index.path(number)


@settings(deadline=None)
@given(st.integers(2, 2**50))
def test_padding_hides_the_length_cheaply(length: int) -> None:
    """Padmé never shortens, adds at most twelve percent, and is its own fixed point."""
    padded = padme(length)
    assert length <= padded <= length * 1.12 + 1
    assert padme(padded) == padded
