"""A page's stream as Qt writes it: marks become marked content (ISO 32000-1, 14.6).

Nothing is guessed. What stands between two marks must hold whole graphics states and whole text
objects, and what stands outside must draw nothing; else the stream is not as Qt was seen to write
it, and no structure is made.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from casevault_gui.ui.tagged.marks import MARK_X

_X: Final = b"%d" % MARK_X
_MARK: Final = re.compile(
    rb"%s (0|-\d+) m\n%d \1 l\nS\n"
    rb"|%s (0|-\d+) 1 1 re\nf\n" % (_X, MARK_X + 1, _X)
)
# Qt writes these on lines of their own. A form that starts with a fixed sign is found fast.
_STATE: Final = re.compile(rb"\n([qQ](?: [qQ])*|BT|ET)(?=\n)")
_DRAWS: Final = re.compile(rb"""(?:^|(?<=\s))(?:BT|T[jJ]|["']|[fFBb]\*?|[sS]|sh|Do|BI)(?=\s)""")
_END: Final = b"EMC\n"


class UnknownPdf(Exception):
    """The file is not as Qt was seen to write it; it can get no structure."""


def marked_content(stream: bytes, begin: Callable[[int], bytes]) -> bytes:
    """Return a page's stream, each mark replaced; `begin` answers a number with an operator.

    Raises `UnknownPdf`.
    """
    if b"(" in stream or b"BDC" in stream or b"BMC" in stream:
        # A string could hold anything; content that is marked already has its own numbers.
        msg = "strings or marked content"
        raise UnknownPdf(msg)
    parts: list[bytes] = []
    at, is_open = 0, False
    for mark in _MARK.finditer(stream):
        part = stream[at : mark.start()]
        number = -int(mark[1] or mark[2])
        _check(part, is_open=is_open)
        if is_open == bool(number):
            msg = f"mark {number} within another, or the end of none"
            raise UnknownPdf(msg)
        is_open = bool(number)
        parts += part, begin(number) if is_open else _END
        at = mark.end()
    rest = stream[at:]
    _check(rest, is_open=False)
    whole = b"".join([*parts, rest])
    if is_open or _X in whole:
        msg = "a mark without its end, or of another form"
        raise UnknownPdf(msg)
    return whole


def _check(part: bytes, *, is_open: bool) -> None:
    if not is_open:
        if _DRAWS.search(part):
            msg = "something is drawn outside of marks"
            raise UnknownPdf(msg)
        return
    stack: list[bytes] = []
    for operator in b" ".join(_STATE.findall(b"\n" + part)).split():
        if operator in {b"q", b"BT"}:
            stack.append(operator)
        elif not stack or stack.pop() != (b"q" if operator == b"Q" else b"BT"):
            msg = "a graphics state or text object ends that began before its mark"
            raise UnknownPdf(msg)
    if stack:
        msg = "a graphics state or text object goes on after its mark"
        raise UnknownPdf(msg)
