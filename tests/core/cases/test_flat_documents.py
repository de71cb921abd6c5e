"""Documents that come over a pipe are those that JSON can hold, or are refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.cases.documents import (
    MAX_DEPTH,
    JsonValue,
    NotADocument,
    Number,
    read_document,
    write_document,
)
from casevault_gui.core.cases.flat_documents import NotFlat, read_flat, write_flat

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
VALUES: st.SearchStrategy[JsonValue] = st.recursive(
    st.none() | st.booleans() | TEXTS | st.sampled_from(["0", "-1.50", "1E+400"]).map(Number),
    lambda parts: st.lists(parts, max_size=4) | st.dictionaries(TEXTS, parts, max_size=4),
    max_leaves=20,
)
NESTED = b"\5\0\0\0\1"
"""The beginning of a list of one."""


@given(value=VALUES)
def test_every_document_comes_through(value: JsonValue) -> None:
    """Order, spelling of numbers and every letter are what they were."""
    assert read_flat(write_flat(value)) == value
    assert write_flat(read_flat(write_flat({"a": value}))) == write_flat({"a": value})


@given(data=st.binary(max_size=60), cut=st.integers(0, 60), value=VALUES)
def test_no_bytes_give_what_json_could_not(data: bytes, cut: int, value: JsonValue) -> None:
    """Anything else is refused, and by nothing but the error for it."""
    for each in (data, write_flat([value, value])[:cut] + data):
        try:
            found = read_flat(each)
        except NotFlat:
            continue
        document = {"a": found}
        try:
            again = read_document(write_document(document), 1 << 20, MAX_DEPTH + 1)
        except NotADocument as error:
            # Names may repeat no name in either form, and texts hold no surrogates.
            raise AssertionError from error
        assert again == document


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0\0\0\0",
        b"\0\0\0\0\1",
        b"\7\0\0\0\0",
        b"\0\0\0\0\0\0",
        b"\3\0\0\0\2a",
        b"\3\0\0\0\1\xff",
        b"\3\0\0\0\3\xed\xa0\x80",
        b"\4\0\0\0\2007",
        b"\4\0\0\0\0",
        b"\5\xff\xff\xff\xff",
        b"\6\0\0\0\1\4\0\0\0\0011\0\0\0\0\0",
        b"\6\0\0\0\2" + b"\3\0\0\0\1a\0\0\0\0\0" * 2,
        NESTED * (MAX_DEPTH + 1) + b"\0\0\0\0\0",
        NESTED * 100_000,
    ],
)
def test_what_is_no_document_is_refused(data: bytes) -> None:
    """Lengths beyond the end, wrong letters and numbers, a name twice, and depths without end."""
    with pytest.raises(NotFlat):
        read_flat(data)


def test_the_deepest_document_is_read() -> None:
    """As deep as JSON may be, and no deeper."""
    assert read_flat(NESTED * MAX_DEPTH + b"\0\0\0\0\0")
    with pytest.raises(NotFlat):
        read_flat(NESTED * MAX_DEPTH + b"\0\0\0\0\0", MAX_DEPTH - 1)
