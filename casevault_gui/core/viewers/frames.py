"""The two messages on the pipes between the program and a viewer.

A question is `CVQ1`, the length of its JSON (4 bytes, big-endian), that of the file (8), both.
An answer is `CVA1`, the length of its JSON (4), the length of its pixels (8), both.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Final

from casevault_gui.core.viewers import answer as answers
from casevault_gui.core.viewers.answer import Answer, AnswerInvalid, Question

MOST_FILE: Final = 64 << 20
"""Most bytes of a file that are given to a viewer."""
_QUESTION: Final = b"CVQ1"
_ANSWER: Final = b"CVA1"
_HEAD: Final = struct.Struct(">4sLQ")
_MOST_QUESTION: Final = 16_384

Read = Callable[[int], bytes | None]
"""Returns at most so many bytes of a pipe, none at its end."""


def question_frame(question: Question, size: int) -> bytes:
    """Return what goes before the `size` bytes of a file."""
    header = answers.encode_question(question)
    return _HEAD.pack(_QUESTION, len(header), size) + header


def answer_frame(answer: Answer) -> tuple[bytes, bytes]:
    """Return an answer as two pieces to be written; raises `AnswerInvalid`."""
    header, pixels = answers.encode(answer)
    return _HEAD.pack(_ANSWER, len(header), len(pixels)) + header, pixels


def read_question(read: Read) -> tuple[Question, bytes] | None:
    """Return the next question and its file, None at the end; raises as `read_answer`."""
    head = _exactly(read, _HEAD.size, may_end=True)
    if not head:
        return None
    header, data = _two(read, head, _QUESTION, _MOST_QUESTION, MOST_FILE)
    return answers.decode_question(bytes(header)), bytes(data)


def read_answer(read: Read) -> Answer:
    """Return the next answer, checked; raises `AnswerInvalid`, `EOFError`."""
    head = _exactly(read, _HEAD.size)
    most = answers.MOST_PIXELS * 4
    header, pixels = _two(read, head, _ANSWER, answers.MOST_HEADER, most)
    return answers.decode(bytes(header), bytes(pixels))


def _two(
    read: Read, head: bytearray, magic: bytes, most_header: int, most_data: int
) -> tuple[bytearray, bytearray]:
    found, header, data = _HEAD.unpack(head)
    if found != magic or header > most_header or data > most_data:
        raise AnswerInvalid
    return _exactly(read, header), _exactly(read, data)


def _exactly(read: Read, size: int, *, may_end: bool = False) -> bytearray:
    found = bytearray()
    while len(found) < size:
        piece = read(min(1 << 20, size - len(found)))
        if not piece:
            if may_end and not found:
                break
            raise EOFError
        found += piece
    return found
