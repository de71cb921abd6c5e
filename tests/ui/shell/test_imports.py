"""Importing beside a window that stands: no source is read, and the window comes first."""

from __future__ import annotations

import importlib
import inspect
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from casevault_gui.ui import imports, late_pages
from casevault_gui.ui.imports import OneAtATime, Pace, has_classes_of_qt, spare_sources
from casevault_gui.ui.late_pages import LatePage

NAME = "imported_late"
LONG = 30.0
USER = QEvent.Type(QEvent.registerEventType())


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Give the name of a module that is not loaded; it says when it is."""
    source = "import sys\n\nclass Page:\n    pass\n\nsys.order_of_import.append('module')\n"
    (tmp_path / f"{NAME}.py").write_text(source, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, NAME, raising=False)
    monkeypatch.setattr(sys, "order_of_import", [], raising=False)
    importlib.invalidate_caches()
    return NAME


class Window(QObject):
    """Has something to do."""

    def event(self, event: QEvent) -> bool:
        """Do it."""
        if event.type() == USER:
            vars(sys)["order_of_import"].append("window")
        return super().event(event)


def importing(pace: Pace, name: str) -> threading.Thread:
    """Import a module at its pace on another thread."""

    def work() -> None:
        with pace:
            importlib.import_module(name)

    thread = threading.Thread(target=work)
    thread.start()
    return thread


def test_no_source_is_read(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """PySide6 does not look through what is imported for its own name."""
    read: list[object] = []

    def note(found: object) -> str:
        read.append(found)
        return ""

    spare_sources()
    monkeypatch.setattr(inspect, "getsource", note)
    importlib.import_module(module)
    assert not read


def test_what_the_window_has_to_do_comes_first(
    qtbot: QtBot, module: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A module waits until everything is done that was asked of the window before."""
    monkeypatch.setattr(imports, "_PATIENCE_S", LONG)
    window, pace = Window(), Pace(threading.Event())
    QCoreApplication.postEvent(window, QEvent(USER))
    thread = importing(pace, module)
    qtbot.waitUntil(lambda: not thread.is_alive())
    assert vars(sys)["order_of_import"] == ["window", "module"]
    assert pace not in sys.meta_path


def test_a_window_that_is_busy_is_not_waited_for_long(
    module: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the window does nothing of what is asked of it, the module is imported all the same."""
    monkeypatch.setattr(imports, "_PATIENCE_S", 0.001)
    thread = importing(Pace(threading.Event()), module)
    thread.join(LONG)
    assert vars(sys)["order_of_import"] == ["module"]


def test_who_is_in_a_hurry_waits_for_nobody(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where somebody waits for the module, it does not wait for the window."""
    monkeypatch.setattr(imports, "_PATIENCE_S", 10 * LONG)
    hurry = threading.Event()
    hurry.set()
    thread = importing(Pace(hurry), module)
    thread.join(LONG)
    assert vars(sys)["order_of_import"] == ["module"]


def test_who_waits_for_a_page_says_so(module: str) -> None:
    """Whoever loads a page beside the window is told while somebody waits for one."""
    wanting = threading.Thread(target=LatePage(module, "Page").load)
    with late_pages._one_at_a_time():
        wanting.start()
        assert late_pages._hurry.wait(LONG)
    wanting.join(LONG)
    assert vars(sys)["order_of_import"] == ["module"]
    assert not late_pages._hurry.is_set()


@pytest.fixture
def chain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str, str]:
    """Give the names of three modules: the first does with the second, or would do without it."""
    names = ("late_first", "late_second", "late_third")
    sources = (
        "try:\n    import late_second\nexcept ImportError:\n    late_second = None\n",
        "import late_third\n",
        "import late_second\n",
    )
    for name, source in zip(names, sources, strict=True):
        (tmp_path / f"{name}.py").write_text(source, encoding="utf-8")
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.syspath_prepend(str(tmp_path))
    importlib.invalidate_caches()
    return names


def test_one_module_is_imported_without_those_it_needs(chain: tuple[str, str, str]) -> None:
    """Each says what it needs first, though it could do without; those that need each other go."""
    first, second, third = chain
    one = OneAtATime()
    assert one.needed_by(first) == second
    assert first not in sys.modules
    assert one.needed_by(second) == third
    assert one.needed_by(third) is None  # It needs the second, which was asked for already.
    assert [one.needed_by(name) for name in (second, first)] == [None, None]
    assert sys.modules[first].late_second is sys.modules[second]
    assert one not in sys.meta_path


def test_another_thread_imports_all_at_once(chain: tuple[str, str, str]) -> None:
    """Only the thread it serves is interrupted."""
    one = OneAtATime()
    sys.meta_path.insert(0, one)
    try:
        thread = threading.Thread(target=importlib.import_module, args=(chain[0],))
        thread.start()
        thread.join(LONG)
    finally:
        sys.meta_path.remove(one)
    assert set(chain) <= set(sys.modules)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("PySide6", True),
        ("PySide6.QtSvg", True),
        ("casevault_gui.ui", True),
        ("casevault_gui.ui.pages.seal", True),
        ("casevault_gui.core.workflows.seal", False),
        ("PySide6_Addons", False),
        ("cryptography", False),
    ],
)
def test_what_may_make_classes_of_qt_is_known_by_its_name(name: str, told: bool) -> None:  # noqa: FBT001
    """The window's packages and the bindings do; nothing else does."""
    assert has_classes_of_qt(name) is told
