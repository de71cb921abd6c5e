"""Canonical JSON: RFC 8785, restricted so that every value has exactly one encoding.

Keys are printable ASCII; numbers are integers within ±(2^53 − 1); there are no floats and no nulls;
text is UTF-8 without lone surrogates. `decode` accepts only what `encode` would write, so a parsed
document re-encodes to the same bytes, and a document that fails to parse releases nothing.
"""

from __future__ import annotations

import json
from typing import NoReturn

Json = str | int | bool | list["Json"] | dict[str, "Json"]
"""A value that canonical JSON can hold."""

MAX_INTEGER = 2**53 - 1
_MAX_DIGITS = 17


class NotCanonical(ValueError):
    """The bytes, or the value, have no canonical encoding; the text says which rule broke."""


def encode(value: Json) -> bytes:
    """Return the one encoding of `value`; raise `NotCanonical` if it has none."""
    _check(value, 0)
    return _write(value)


def _write(value: Json) -> bytes:
    try:
        return _ENCODER.encode(value).encode("utf-8")
    except UnicodeEncodeError as error:
        msg = "lone surrogate"
        raise NotCanonical(msg) from error


def decode(data: bytes, max_bytes: int = 1 << 20) -> Json:
    """Parse `data`, which must be exactly what `encode` writes; raise `NotCanonical` otherwise."""
    if len(data) > max_bytes:
        msg = f"longer than {max_bytes} bytes"
        raise NotCanonical(msg)
    try:
        value: Json = _DECODER.decode(data.decode("utf-8"))
    except NotCanonical:
        raise
    except (ValueError, RecursionError) as error:
        msg = f"not strict JSON: {type(error).__name__}"
        raise NotCanonical(msg) from error
    # The decoder's hooks judge keys and numbers; nulls and depth, which they do not see, are rare
    # enough to be looked for in the bytes: then the value is walked.
    suspect = b"null" in data or data.count(b"[") + data.count(b"{") > _MAX_DEPTH
    if (encode(value) if suspect else _write(value)) != data:
        msg = "not in canonical form"
        raise NotCanonical(msg)
    return value


def decode_object(data: bytes, max_bytes: int = 1 << 20) -> dict[str, Json]:
    """Like `decode`, and the value must be an object."""
    value = decode(data, max_bytes)
    if not isinstance(value, dict):
        msg = "not an object"
        raise NotCanonical(msg)
    return value


_MAX_DEPTH = 32


def _check(value: object, depth: int) -> None:
    if isinstance(value, bool | str):
        return
    if depth >= _MAX_DEPTH and isinstance(value, list | dict):
        msg = "nested too deeply"
        raise NotCanonical(msg)
    if isinstance(value, int):
        if not -MAX_INTEGER <= value <= MAX_INTEGER:
            msg = "integer beyond 2^53-1"
            raise NotCanonical(msg)
    elif isinstance(value, list):
        for member in value:
            _check(member, depth + 1)
    elif isinstance(value, dict):
        for key, member in value.items():
            _check_key(key)
            _check(member, depth + 1)
    else:
        msg = f"no {type(value).__name__} in canonical JSON"
        raise NotCanonical(msg)


def _check_key(key: object) -> None:
    if not isinstance(key, str) or not (key and key.isascii() and key.isprintable()):
        msg = "key is not printable ASCII"
        raise NotCanonical(msg)


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    result = dict(pairs)
    if len(result) != len(pairs):
        msg = "duplicate key"
        raise NotCanonical(msg)
    # All keys together: no key is empty, and each is printable if their sum is.
    if "" in result or not (keys := "".join(result)).isascii() or not keys.isprintable():
        _check_key("")
    return result


def _integer(digits: str) -> int:
    # Bounded before conversion: turning a million digits into an int takes quadratic time.
    number = int(digits) if len(digits) <= _MAX_DIGITS else MAX_INTEGER + 1
    if not -MAX_INTEGER <= number <= MAX_INTEGER:
        msg = "integer beyond 2^53-1"
        raise NotCanonical(msg)
    return number


def _refuse(_: str) -> NoReturn:
    msg = "floats are not allowed"
    raise NotCanonical(msg)


_ENCODER = json.JSONEncoder(
    ensure_ascii=False,
    sort_keys=True,
    separators=(",", ":"),
    check_circular=False,  # What is written was checked to be shallow.
)
_DECODER = json.JSONDecoder(
    object_pairs_hook=_object,
    parse_int=_integer,
    parse_float=_refuse,
    parse_constant=_refuse,
)
