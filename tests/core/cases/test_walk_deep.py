"""Trees deeper than the system's paths, and deeper than the format's."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from casevault_gui.core.cases.folder import open_source, resolve_roots, walk
from casevault_gui.core.model import ExceptionKind, IntakeEntry, IntakeException
from casevault_gui.core.progress import CancelToken


def seen(path: Path) -> tuple[list[IntakeEntry], list[IntakeException]]:
    """Walk `path` and return the entries and the exceptions."""
    exceptions: list[IntakeException] = []
    found = list(walk(resolve_roots([path]), exceptions.append, cancel=CancelToken()))
    return found, exceptions


def deep_tree(top: Path, depth: int) -> None:
    """Make folders of 200 characters below one another, with a file at the bottom."""
    top.mkdir()
    here = os.open(top, os.O_RDONLY)
    for _ in range(depth):
        os.mkdir("d" * 200, dir_fd=here)
        below = os.open("d" * 200, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    bottom = os.open("bottom", os.O_WRONLY | os.O_CREAT, dir_fd=here)
    os.write(bottom, b"found")
    os.close(bottom)
    os.close(here)


def test_paths_longer_than_the_system_takes(
    tmp_path: Path, open_descriptors: Callable[[], int]
) -> None:
    """A file 12,000 characters deep is found, and opened, and its siblings come after it."""
    deep_tree(tmp_path / "case", 60)
    (tmp_path / "case" / "e").touch()
    before = open_descriptors()
    found, exceptions = seen(tmp_path / "case")
    assert exceptions == []
    assert len(found) == 63
    assert found[-2].path.endswith("d/bottom")
    assert found[-1].path == "data/case/e"
    assert len(found[-2].locator) > 12_000
    with os.fdopen(open_source(found[-2]), "rb") as file:
        assert file.read() == b"found"
    assert open_descriptors() == before
    shutil.rmtree(tmp_path / "case")


def test_bag_paths_beyond_the_format_are_recorded(tmp_path: Path) -> None:
    """What lies deeper than the format can say is recorded once, not lost and not a crash."""
    deep_tree(tmp_path / "case", 170)
    found, exceptions = seen(tmp_path / "case")
    assert max(len(entry.path.encode()) for entry in found) <= 32_768
    assert [(e.kind, e.errno) for e in exceptions] == [
        (ExceptionKind.UNREADABLE, errno.ENAMETOOLONG)
    ]
    shutil.rmtree(tmp_path / "case")
