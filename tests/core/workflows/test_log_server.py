"""A log that lies on a server is not moved a second time."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from casevault_gui.core.errors import LogMoved
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.log_server import move_log


def test_a_log_on_a_server_stays_there(tmp_path: Path) -> None:
    """Where the file says that the log is elsewhere, nothing is copied, and no server is asked."""
    pointer = tmp_path / "custody.sqlite"
    pointer.write_text("{}")
    profile: Any = SimpleNamespace(log=SimpleNamespace(path=pointer))
    with pytest.raises(LogMoved):
        move_log(profile, "host=nowhere.invalid", report=ignore_progress, cancel=CancelToken())
    assert list(tmp_path.iterdir()) == [pointer]
