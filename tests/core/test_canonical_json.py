"""Canonical JSON: one encoding for each value, and nothing but that encoding is read."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.canonical_json import (
    MAX_INTEGER,
    Json,
    NotCanonical,
    decode,
    decode_object,
    encode,
)

KEYS = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=12)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
VALUES: st.SearchStrategy[Json] = st.recursive(
    st.booleans() | st.integers(-MAX_INTEGER, MAX_INTEGER) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=20,
)


@given(VALUES)
def test_every_value_comes_back_from_its_encoding(value: Json) -> None:
    """Decoding what was encoded gives the value, of the same types, again."""
    back = decode(encode(value))
    assert back == value
    assert json.dumps(back) == json.dumps(value, sort_keys=True)  # 1 == True in Python, not in JSON


@given(VALUES, st.data())
def test_every_other_spelling_of_a_value_is_refused(value: Json, data: st.DataObject) -> None:
    """White space anywhere, even where JSON allows it, is not the one encoding."""
    encoded = encode(value)
    at = data.draw(st.integers(0, len(encoded)))
    spelled = encoded[:at] + data.draw(st.sampled_from([b" ", b"\n", b"\t"])) + encoded[at:]
    try:
        other = decode(spelled)
    except NotCanonical:
        return
    assert encode(other) == spelled  # the space fell inside a text: another value, not another form


@given(st.binary(max_size=40))
def test_any_bytes_are_refused_or_reencode_to_themselves(data: bytes) -> None:
    """No input makes the parser fail in another way than by refusing."""
    try:
        value = decode(data)
    except NotCanonical:
        return
    assert encode(value) == data


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"b": 1, "a": [True, False]}, b'{"a":[true,false],"b":1}'),
        ('€ \u20ac \x0f \n \\ " /', '"€ € \\u000f \\n \\\\ \\" /"'.encode()),
        ("\u2028\x7f", b'"\xe2\x80\xa8\x7f"'),
        (-MAX_INTEGER, b"-9007199254740991"),
        ({}, b"{}"),
    ],
)
def test_encoding_is_that_of_rfc_8785(value: Json, expected: bytes) -> None:
    """Keys sorted, no white space, the shortest escapes, everything else as UTF-8."""
    assert encode(value) == expected


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (MAX_INTEGER + 1, "integer beyond"),
        (-MAX_INTEGER - 1, "integer beyond"),
        (1.5, "no float"),
        (None, "no NoneType"),
        ({"a": [None]}, "no NoneType"),
        ({"é": 1}, "printable ASCII"),
        ({"": 1}, "printable ASCII"),
        ({"a\n": 1}, "printable ASCII"),
        ({1: 1}, "printable ASCII"),
        ("\ud800", "lone surrogate"),
        (b"bytes", "no bytes"),
    ],
)
def test_values_without_an_encoding_are_refused(value: object, reason: str) -> None:
    """What another reader might read otherwise cannot be written."""
    with pytest.raises(NotCanonical, match=reason):
        encode(value)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not strict JSON"),
        (b"{", "not strict JSON"),
        (b'"\xff"', "not strict JSON"),
        (b'\xef\xbb\xbf"a"', "not strict JSON"),
        (b'"\t"', "not strict JSON"),
        (b"1.0", "floats"),
        (b"1e3", "floats"),
        (b"NaN", "floats"),
        (b"-Infinity", "floats"),
        (b"null", "no NoneType"),
        (b'{"a":1,"a":1}', "duplicate key"),
        (b'{"b":1,"a":1}', "not in canonical form"),
        (b"-0", "not in canonical form"),
        (b'"\\u00e9"', "not in canonical form"),
        (b'"\\/"', "not in canonical form"),
        (b'"\\ud83d\\ude00"', "not in canonical form"),
        (b'"\\ud800"', "lone surrogate"),
        (b"9007199254740992", "integer beyond"),
        (b"9" * 100_000, "integer beyond"),
    ],
)
def test_bytes_with_two_readings_are_refused(data: bytes, reason: str) -> None:
    """Each known way in which two JSON parsers disagree is closed, with its reason."""
    with pytest.raises(NotCanonical, match=reason):
        decode(data)


@pytest.mark.parametrize("depth", [34, 100_000])
def test_deep_nesting_is_refused_and_does_not_end_the_program(depth: int) -> None:
    """One list more than the limit, and a hundred thousand of them, are refused alike."""
    with pytest.raises(NotCanonical):
        decode(b"[" * depth + b"]" * depth)


def test_nesting_to_the_limit_is_read() -> None:
    """Thirty-two levels, the outermost counted, are still a value; one more is none."""
    data = b"[" * 32 + b"]" * 32
    assert encode(decode(data)) == data
    with pytest.raises(NotCanonical, match="nested"):
        decode(b"[" + data + b"]")


@pytest.mark.parametrize(
    ("opening", "closing"), [(b'{"a":', b"}"), (b'[{"a":', b"}]"), (b'{"a":[', b"]}")]
)
def test_objects_count_as_levels_like_lists(opening: bytes, closing: bytes) -> None:
    """Thirty-two levels of objects, or of both in turn, are read; one more is refused."""
    times = 32 // len(closing)
    data = opening * times + b"1" + closing * times
    assert encode(decode(data)) == data
    for deeper in (data.replace(b"1", b"[]"), data.replace(b"1", b"{}")):
        with pytest.raises(NotCanonical, match="nested"):
            decode(deeper)


def test_many_objects_beside_one_another_are_no_depth() -> None:
    """A list of a thousand objects is two levels deep."""
    data = b"[" + b",".join([b'{"a":[]}'] * 1000) + b"]"
    assert encode(decode(data)) == data


def test_too_long_a_document_is_refused_unparsed() -> None:
    """The bound counts bytes, and a document of exactly that many is read."""
    assert decode(b'"1234"', max_bytes=6) == "1234"
    with pytest.raises(NotCanonical, match="longer than 5 bytes"):
        decode(b'"1234"', max_bytes=5)


def test_an_object_is_demanded_where_one_is_needed() -> None:
    """A list where an object belongs is refused."""
    assert decode_object(b'{"a":1}') == {"a": 1}
    with pytest.raises(NotCanonical, match="not an object"):
        decode_object(b"[]")
