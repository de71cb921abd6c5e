"""A file that is written from start to end, and what closing it may say."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from casevault_gui.core.package.durable_file import PushedFile


def opened(path: Path) -> PushedFile:
    """Open a new one."""
    return PushedFile(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def test_closing_tells_of_a_write_that_nothing_flushed(tmp_path: Path) -> None:
    """Network shares tell of a lost write when the file is closed: that is heard."""
    file = opened(tmp_path / "new")
    file.write(b"unflushed")
    os.close(file.descriptor)
    with pytest.raises(OSError, match="Bad file descriptor"):
        file.close()


def test_closing_a_durable_file_is_no_error(tmp_path: Path) -> None:
    """What was flushed is durable, whatever closing says."""
    file = opened(tmp_path / "new")
    file.write(b"flushed")
    file.flush()
    os.close(file.descriptor)
    file.close()
