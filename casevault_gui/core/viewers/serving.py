"""What a viewer's process does with a question."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from casevault_gui.core.confined import serving
from casevault_gui.core.confined.frames import Read
from casevault_gui.core.viewers.answer import Answer, Kind, Question, Unviewable
from casevault_gui.core.viewers.frames import answer_frame, read_question

Viewer = Callable[[bytes, Question], Answer]
"""Shows a file; raises `Unviewable`. Any other exception ends the process."""
Load = Callable[[], Viewer]
"""Imports a viewer when it is first needed."""


def serve(viewers: Mapping[Kind, Load]) -> int:
    """Answer questions about files until there are none; return the exit code."""

    def step(read: Read) -> tuple[bytes, bytes]:
        question, data = read_question(read)
        return answer_frame(_answer(viewers[question.kind], data, question))

    return serving.serve(step)


def _answer(load: Load, data: bytes, question: Question) -> Answer:
    try:
        return load()(data, question)
    except Unviewable as trouble:
        return Answer(problem=trouble.problem)
    except RecursionError:
        return Answer(problem="damaged")
    except MemoryError:
        return Answer(problem="memory")
