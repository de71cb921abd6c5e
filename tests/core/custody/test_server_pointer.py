"""The pointer to a log on a server, where there is no server: what is said of it."""

from __future__ import annotations

import builtins
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from casevault_gui.core.custody.server_store import is_pointer, open_store, pointer
from casevault_gui.core.custody.store import Store
from casevault_gui.core.errors import LogDamaged, LogServerUnreachable

SCHEMA = "casevault_0123456789abcdef"


def test_a_file_is_no_pointer(tmp_path: Path) -> None:
    """A log in a file is opened as one, and so is what is not there."""
    path = tmp_path / "custody.sqlite"
    assert not is_pointer(path)
    Store.create(path).close()
    assert not is_pointer(path)
    open_store(path).close()


@pytest.mark.parametrize(
    "text",
    [
        b"{",
        b"{}",
        pointer("postgresql:///lab", "public"),
        pointer("postgresql:///lab", SCHEMA + "; DROP TABLE x"),
        pointer("postgresql:///lab", SCHEMA).replace(b'"v":1', b'"v":2'),
    ],
)
def test_a_pointer_that_is_not_understood_is_damage(tmp_path: Path, text: bytes) -> None:
    """Whatever is not exactly the program's own leads to no server."""
    path = tmp_path / "custody.sqlite"
    path.write_bytes(text)
    with pytest.raises(LogDamaged) as caught:
        open_store(path)
    assert caught.value.facts["problem"] == "pointer"


def test_a_missing_library_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra the log is not called damaged: the program says what it needs."""
    usual: Callable[..., Any] = builtins.__import__

    def refuse(name: str, *more: Any, **named: Any) -> Any:
        if name.partition(".")[0] == "psycopg":
            raise ImportError(name)
        return usual(name, *more, **named)

    path = tmp_path / "custody.sqlite"
    path.write_bytes(pointer("postgresql:///lab", SCHEMA))
    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(LogServerUnreachable) as caught:
        open_store(path)
    assert caught.value.facts["problem"] == "library"
