"""Opening evidence: the very file that was found, or nothing."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from casevault_gui.core.cases.folder import open_source, resolve_roots, walk
from casevault_gui.core.model import IntakeEntry
from casevault_gui.core.progress import CancelToken

Nobody = Callable[[], AbstractContextManager[None]]


def contents(entry: IntakeEntry) -> bytes:
    """Return what is read through `open_source`."""
    with os.fdopen(open_source(entry), "rb") as file:
        return file.read()


@pytest.fixture
def entry(tmp_path: Path) -> IntakeEntry:
    """An entry for a file of one byte."""
    (tmp_path / "file").write_bytes(b"x")
    roots = resolve_roots([tmp_path / "file"])
    return next(walk(roots, lambda _: None, cancel=CancelToken()))


def test_open_source_refuses_another_file(
    tmp_path: Path, entry: IntakeEntry, open_descriptors: Callable[[], int]
) -> None:
    """A file put in the place of the one that was found is not taken for it."""
    (tmp_path / "other").write_bytes(b"y")
    (tmp_path / "other").replace(tmp_path / "file")
    before = open_descriptors()
    with pytest.raises(OSError, match="tale") as caught:
        open_source(entry)
    assert caught.value.errno == errno.ESTALE
    assert open_descriptors() == before


def test_open_source_follows_no_link(tmp_path: Path, entry: IntakeEntry) -> None:
    """A link put in the file's place, even to the very file, is not followed."""
    (tmp_path / "file").rename(tmp_path / "moved")
    (tmp_path / "file").symlink_to("moved")
    with pytest.raises(OSError) as caught:  # noqa: PT011 — the number says it
        open_source(entry)
    assert caught.value.errno == errno.ELOOP


def test_open_source_waits_for_no_pipe(tmp_path: Path, entry: IntakeEntry) -> None:
    """A pipe put in the file's place is refused at once."""
    (tmp_path / "file").unlink()
    os.mkfifo(tmp_path / "file")
    ended = threading.Event()

    def attempt() -> None:
        with pytest.raises(OSError, match="tale"):
            open_source(entry)
        ended.set()

    threading.Thread(target=attempt, daemon=True).start()
    assert ended.wait(10)


def test_open_source_without_owning(nobody: Nobody, entry: IntakeEntry) -> None:
    """Somebody else's readable file can be read, though its access time cannot be spared."""
    with nobody():
        assert contents(entry) == b"x"
