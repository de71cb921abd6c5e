"""A JSON document as it comes over a pipe: in lengths, so that whoever takes it parses no text.

Each value begins with what it is (1 byte) and a length (4 bytes, big-endian): of texts, in UTF-8,
and of numbers as they were spelled the bytes that follow; of lists the values that follow, of
objects the pairs of a text and a value.
"""

from __future__ import annotations

import re
import struct
from typing import Final

from casevault_gui.core.cases.documents import MAX_DEPTH, JsonValue, Number

_NULL, _FALSE, _TRUE, _TEXT, _NUMBER, _LIST, _OBJECT = range(7)
_PLAIN: Final = {_NULL: None, _FALSE: False, _TRUE: True}
_HEAD: Final = struct.Struct(">BL")
_SPELLED: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")


class NotFlat(ValueError):
    """The bytes are no document in this form."""


def write_flat(value: JsonValue) -> bytes:
    """Return `value`, which holds no lone surrogates, in this form."""
    written = bytearray()
    _write(written, value)
    return bytes(written)


def _write(to: bytearray, value: JsonValue) -> None:
    match value:
        case None:
            to += _HEAD.pack(_NULL, 0)
        case bool():
            to += _HEAD.pack(_TRUE if value else _FALSE, 0)
        case str():
            _put(to, _TEXT, value.encode())
        case Number():
            _put(to, _NUMBER, value.text.encode())
        case list():
            to += _HEAD.pack(_LIST, len(value))
            for part in value:
                _write(to, part)
        case dict():
            to += _HEAD.pack(_OBJECT, len(value))
            for name, part in value.items():
                _put(to, _TEXT, name.encode())
                _write(to, part)


def _put(to: bytearray, kind: int, data: bytes) -> None:
    to += _HEAD.pack(kind, len(data))
    to += data


def read_flat(data: bytes, max_depth: int = MAX_DEPTH) -> JsonValue:
    """Return the one value in `data`; raises `NotFlat`, also for one nested deeper than allowed.

    It is a value that `documents.read_document` could have returned.
    """
    reading = _Reading(data)
    value = reading.value(max_depth)
    if reading.at != len(data):
        raise NotFlat
    return value


class _Reading:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self.at = 0

    def value(self, levels: int) -> JsonValue:
        kind, length = self._head()
        if levels < 0:
            raise NotFlat
        if kind == _TEXT:
            return self._text(length)
        if kind == _NUMBER:
            spelled = self._text(length)
            if not _SPELLED.fullmatch(spelled):
                raise NotFlat
            return Number(spelled)
        if kind == _LIST:
            return [self.value(levels - 1) for _ in range(length)]
        if kind == _OBJECT:
            found = {self._name(): self.value(levels - 1) for _ in range(length)}
            if len(found) != length:
                raise NotFlat
            return found
        if length or kind not in _PLAIN:
            raise NotFlat
        return _PLAIN[kind]

    def _head(self) -> tuple[int, int]:
        try:
            kind, length = _HEAD.unpack_from(self._data, self.at)
        except struct.error as error:
            raise NotFlat from error
        self.at += _HEAD.size
        return int(kind), int(length)

    def _name(self) -> str:
        kind, length = self._head()
        if kind != _TEXT:
            raise NotFlat
        return self._text(length)

    def _text(self, length: int) -> str:
        end = self.at + length
        found = self._data[self.at : end]
        if len(found) != length:
            raise NotFlat
        self.at = end
        try:
            return found.decode()
        except UnicodeDecodeError as error:
            raise NotFlat from error
