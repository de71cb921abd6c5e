"""A checkpoint that was typed from paper, or scanned: spaces and line ends do not matter.

Nothing is corrected: what cannot be read as it stands is refused, with the place where it differs
from what this log would have printed. Only the log's own signature is read; further lines are not.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final, NamedTuple

from casevault_gui.core.crypto.merkle import MAX_SIZE
from casevault_gui.core.crypto.notes import SignedNote, verify_checkpoint
from casevault_gui.core.custody.reader import LogReader
from casevault_gui.core.errors import CheckpointMalformed, CheckpointMistyped, LogDamaged

MAX_TYPED_BYTES: Final = 16_384
_DASHES: Final = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212")
_FAMILY: Final = "casevault/log/v1/"
_ROOT_CHARACTERS: Final = 44
_SIGNATURE_CHARACTERS: Final = 92
_ORIGIN: Final = re.compile(r"casevault/log/v1/[0-9a-f]{32}")
_SIZE: Final = re.compile(r"[1-9][0-9]{0,18}")
_BASE64: Final = re.compile(r"[A-Za-z0-9+/=]")
_ANOTHER: Final = 4
"""So many wrong characters in a name of the right form are no slip: it is another log's."""


class _Typed(NamedTuple):
    """One character that counts; `line` and `position` in it from 1, spaces left out."""

    text: str
    line: int
    position: int


def read_checkpoint_text(data: bytes, log: LogReader) -> bytes:
    """Return the exact note that `data` holds, be it as written or as typed from paper.

    Raises `CheckpointMistyped` (facts: problem, line, position, found), or `CheckpointMalformed`
    for what is no checkpoint of this log at all. Its signature has verified when this returns.
    """
    try:
        verify_checkpoint(data, log.vkey)
    except CheckpointMalformed as error:
        if _is_elsewhere(data, log):
            raise
        return _read(data, log, error)
    return data


def _is_elsewhere(data: bytes, log: LogReader) -> bool:
    """Say whether this is nothing like a checkpoint of this log, or to the byte another log's."""
    name = log.vkey.name
    try:
        note = SignedNote.parse(data)
    except CheckpointMalformed:
        start = "".join(data[:MAX_TYPED_BYTES].decode("utf-8-sig", "replace").split())
        alike = sum(a == b for a, b in zip(start, name, strict=False))
        return len(data) > MAX_TYPED_BYTES or alike < len(_FAMILY)
    names = {note.text.partition("\n")[0], *(each.name for each in note.signatures)}
    return name not in names


def _read(data: bytes, log: LogReader, error: CheckpointMalformed) -> bytes:
    try:
        whole = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CheckpointMistyped(problem="structure") from error
    head, signed = _parts(list(_characters(whole)))
    name = log.vkey.name
    size, root = _size_and_root(_expect(head, name))
    signature = _expect(signed, name)
    text = f"{name}\n{_text(size)}\n{_text(root)}\n\n\u2014 {name} {_text(signature)}\n"
    # First of all: what verifies was read rightly, also where it contradicts the log.
    with contextlib.suppress(CheckpointMalformed):
        verify_checkpoint(text.encode(), log.vkey)
        return text.encode()
    expected_root, expected_signature = _expected(log, int(_text(size)))
    _compare(root, expected_root, _ROOT_CHARACTERS, size[0])
    _compare(signature, expected_signature, _SIGNATURE_CHARACTERS, size[0])
    raise _mistyped(signature[0], "signature") from error


def _expected(log: LogReader, size: int) -> tuple[str, str]:
    """Return root and signature as this log prints them, nothing where it cannot."""
    try:
        lines = log.checkpoint_at(size).decode().split("\n") if size <= log.size else []
    except LogDamaged:
        lines = []
    return (lines[2], lines[4].rpartition(" ")[2]) if lines else ("", "")


def _characters(whole: str) -> Iterator[_Typed]:
    for number, line in enumerate(re.split(r"\r\n|\r|\n", whole), 1):
        kept = (character for character in line if not character.isspace())
        for position, character in enumerate(kept, 1):
            yield _Typed(character, number, position)


def _parts(typed: list[_Typed]) -> tuple[list[_Typed], list[_Typed]]:
    """Divide at the first dash, which typewriters have in many forms; stop at the next."""
    dashes = [at for at, each in enumerate(typed) if each.text in _DASHES]
    if not typed or not dashes or dashes[0] == 0:
        raise CheckpointMistyped(problem="structure")
    first = dashes[0]
    start = first
    while start < len(typed) and typed[start].text in _DASHES:
        start += 1
    end = next((at for at in dashes if at >= start), len(typed))
    if start == end:
        raise _mistyped(typed[-1], "missing")
    return typed[:first], typed[start:end]


def _expect(typed: list[_Typed], name: str) -> list[_Typed]:
    """Check the log's name at the start; return what follows."""
    given = typed[: len(name)]
    wrong = [each for each, wanted in zip(given, name, strict=False) if each.text != wanted]
    if wrong:
        another = len(wrong) >= _ANOTHER and _ORIGIN.fullmatch(_text(given))
        raise _mistyped(wrong[0], "other log" if another else "character")
    if len(typed) <= len(name):
        raise _mistyped(typed[-1], "missing")
    return typed[len(name) :]


def _size_and_root(rest: list[_Typed]) -> tuple[list[_Typed], list[_Typed]]:
    """Divide number and hash: at a line's end behind digits, else by the hash's length.

    A hash may begin with digits, and be broken behind them: of several line ends the one counts
    that leaves a hash nearest to the right length, which a character left out cannot move far.
    """
    by_length = len(rest) - _ROOT_CHARACTERS
    digits = 0
    while digits < len(rest) and rest[digits].text in "0123456789":
        digits += 1
    ends = [at for at in range(1, digits + 1) if _ends_line(rest, at)]
    at = min(ends, key=lambda end: abs(end - by_length), default=by_length)
    if at < 1:
        raise _mistyped(rest[-1], "missing")
    size, root = rest[:at], rest[at:]
    if not _SIZE.fullmatch(_text(size)) or int(_text(size)) > MAX_SIZE:
        wrong = next((each for each in size if each.text not in "0123456789"), size[0])
        raise _mistyped(wrong, "character")
    return size, root


def _ends_line(typed: list[_Typed], at: int) -> bool:
    return at < len(typed) and typed[at].line != typed[at - 1].line


def _compare(typed: Sequence[_Typed], expected: str, length: int, number: _Typed) -> None:
    """Point at the first character that is impossible, or not what this log has there.

    Where nearly all differ, number and hash do not belong together, and the number is pointed at.
    """
    for each in typed:
        if not _BASE64.fullmatch(each.text):
            raise _mistyped(each, "character")
    pairs = list(zip_longest(typed, expected)) if expected else []
    wrong = [each for each, wanted in pairs if each is None or each.text != wanted]
    if len(typed) == length and len(wrong) > length // 2:
        raise _mistyped(number, "apart")
    if len(typed) != length:
        first = next((each for each in wrong if each is not None), typed[-1])
        raise _mistyped(first, "missing" if len(typed) < length else "too many")
    if wrong and wrong[0] is not None:
        raise _mistyped(wrong[0], "character")


def _mistyped(at: _Typed, problem: str) -> CheckpointMistyped:
    return CheckpointMistyped(problem=problem, line=at.line, position=at.position, found=at.text)


def _text(typed: Sequence[_Typed]) -> str:
    return "".join(each.text for each in typed)
