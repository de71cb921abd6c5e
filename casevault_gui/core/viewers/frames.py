"""The two messages between the program and a viewer: a question with a file, and its answer."""

from __future__ import annotations

from typing import Final

from casevault_gui.core.confined.frames import Form, Read
from casevault_gui.core.viewers import answer as answers
from casevault_gui.core.viewers.answer import Answer, Question

MOST_FILE: Final = 64 << 20
"""Most bytes of a file that are given to a viewer."""
_MOST_QUESTION: Final = 16_384
_QUESTION: Final = Form(b"CVQ1", _MOST_QUESTION, MOST_FILE)
_ANSWER: Final = Form(b"CVA1", answers.MOST_HEADER, answers.MOST_PIXELS * 4)


def question_frame(question: Question, size: int) -> bytes:
    """Return what goes before the `size` bytes of a file."""
    return _QUESTION.head(answers.encode_question(question), size)


def answer_frame(answer: Answer) -> tuple[bytes, bytes]:
    """Return an answer as two pieces to be written; raises `AnswerInvalid`."""
    header, data = answers.encode(answer)
    return _ANSWER.head(header, len(data)), data


def read_question(read: Read) -> tuple[Question, bytes]:
    """Return the next question and its file; raises as `read_answer`."""
    header, data = _QUESTION.read(read)
    return answers.decode_question(header), bytes(data)


def read_answer(read: Read) -> Answer:
    """Return the next answer, checked; raises `FrameInvalid`, `EOFError`."""
    header, data = _ANSWER.read(read)
    return answers.decode(header, bytes(data))
