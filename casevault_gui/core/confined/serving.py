"""The life of a confined process: give up its rights, then answer until the pipe ends."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable

from casevault_gui.core.confined.confinement import ADDRESS_SPACE, CPU_SECONDS, confine
from casevault_gui.core.confined.frames import Read
from casevault_gui.core.confined.landlock import lock_files, own_files

Step = Callable[[Read], Iterable[bytes]]
"""Reads one question and gives its answer in pieces; raises `EOFError` where there is none."""


def serve(step: Step, cpu_seconds: int = CPU_SECONDS, memory: int = ADDRESS_SPACE) -> int:
    """Answer the questions on the standard input on the standard output; return the exit code."""
    source, target = os.dup(0), os.dup(1)
    # What a library prints must not stand among the answers.
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nothing, stream)
    confine(cpu_seconds, memory)
    lock_files(own_files())
    while True:
        try:
            answer = step(lambda size: os.read(source, size))
        except EOFError:
            return 0
        for piece in answer:
            _write(target, piece)


def _write(target: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(target, rest) :]
