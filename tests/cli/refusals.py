"""Commands that must be refused: their four parts, and that they change nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.faults.aftermath import stand

Refuse = Callable[..., str]
Ask = Callable[..., dict[str, Any]]


@contextmanager
def nothing_changes(folder: Path) -> Iterator[None]:
    """Assert that a refused command leaves every file of `folder` as it was, and no other."""
    before = stand(folder)
    yield
    assert stand(folder) == before


def check_four_parts(said: str, code: str) -> str:
    """Assert that the answer ends in four sentences with the code; return the first and last."""
    what, safe, not_done, what_next = said.splitlines()[-4:]
    assert what.endswith(f" [{code}]"), said
    for part in (safe, not_done, what_next):
        assert re.fullmatch(r"  \S.*\S", part), said
    return f"{what}\n{what_next}"


@dataclass(frozen=True)
class Opening:
    """A package, a key file, and every command that opens the one with the other."""

    package: Path
    key: Path
    out: Path

    @property
    def commands(self) -> list[tuple[object, ...]]:
        """The commands."""
        with_key = ("--key-file", self.key)
        return [
            ("list", self.package, *with_key),
            ("verify", self.package, *with_key),
            ("extract", self.package, "-d", self.out, *with_key),
            ("key", "test", self.package, *with_key),
        ]


def sealing(source: Path, target: Path, key: Path, *more: object) -> tuple[object, ...]:
    """Return the command that seals."""
    return ("seal", source, "-o", target, "--key-out", key, "--same-volume-ok", *more)
