"""The life of a viewer's process: confine itself, then answer questions until the pipe ends."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping

from casevault_gui.core.viewers.answer import Answer, Kind, Question, Unviewable
from casevault_gui.core.viewers.confinement import confine
from casevault_gui.core.viewers.frames import answer_frame, read_question
from casevault_gui.core.viewers.landlock import lock_files, own_files

Viewer = Callable[[bytes, Question], Answer]
"""Shows a file; raises `Unviewable`. Any other exception ends the process."""
Load = Callable[[], Viewer]
"""Imports a viewer when it is first needed."""


def serve(viewers: Mapping[Kind, Load]) -> int:
    """Answer the questions on the standard input on the standard output; return the exit code."""
    source, target = os.dup(0), os.dup(1)
    # What a library prints must not stand among the answers.
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nothing, stream)
    confine()
    lock_files(own_files())
    while (asked := read_question(lambda size: os.read(source, size))) is not None:
        question, data = asked
        for piece in answer_frame(_answer(viewers[question.kind], data, question)):
            _write(target, piece)
    return 0


def _answer(load: Load, data: bytes, question: Question) -> Answer:
    try:
        return load()(data, question)
    except Unviewable as trouble:
        return Answer(problem=trouble.problem)
    except RecursionError:
        return Answer(problem="damaged")
    except MemoryError:
        return Answer(problem="memory")


def _write(target: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(target, rest) :]
