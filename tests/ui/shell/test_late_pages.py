"""What is loaded when: nothing that the first window or a word of help does not need."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.app import PAGES
from casevault_gui.ui.late_pages import LatePage, PageLoader
from casevault_gui.ui.pages.home import HomePage
from casevault_gui.ui.pages.page import Page, PageName
from casevault_gui.ui.services import Services

LARGE = (
    "casevault_gui.ui.pages.review",
    "casevault_gui.ui.pages.seal",
    "cryptography.hazmat.primitives.serialization",
    "importlib.metadata",
    "segno",
    "urllib.request",
)


def loaded_by(code: str) -> set[str]:
    """Return the modules a new process holds after `code`, without those that measure it."""
    unwatched = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    told = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}\nprint('\\n' + '\\n'.join(sys.modules))"],
        capture_output=True,
        text=True,
        check=True,
        env=unwatched,
    )
    return set(told.stdout.split("\n"))


def test_the_first_window_waits_for_no_other_page_and_no_paper() -> None:
    """What is large and not on Home is not loaded before the window."""
    assert loaded_by("import casevault_gui.app").isdisjoint(LARGE)


def test_help_loads_no_cryptography() -> None:
    """The list of commands needs no package, no key and no profile."""
    found = loaded_by(
        "from casevault_gui.cli import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass"
    )
    assert "casevault_gui.cli.parser" in found
    assert found.isdisjoint({"cryptography", "sqlite3", "casevault_gui.cli.shell"})


def test_public_facts_load_nothing_of_sealing() -> None:
    """`info` starts without what reads sources and case records."""
    found = loaded_by("import casevault_gui.cli.packages")
    assert found.isdisjoint({"casevault_gui.cli.sealing", "casevault_gui.core.workflows.migrate"})


@pytest.mark.parametrize("name", [name for name in PAGES if name is not PageName.HOME])
def test_every_late_page_is_a_page(name: PageName) -> None:
    """No page stands under a name that does not exist."""
    late = PAGES[name]
    assert isinstance(late, LatePage)
    page = late.load()
    assert isinstance(page, type)
    assert issubclass(page, Page)


def test_pages_are_loaded_beside_the_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who goes to a page later does not wait for its module."""
    (tmp_path / "late_sample.py").write_text("class Sample:\n    pass\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    loader = PageLoader([object(), LatePage("late_sample", "Sample")])
    qtbot.waitUntil(lambda: "late_sample" in sys.modules)
    loader.stop()
    del sys.modules["late_sample"]


class Held(LatePage):
    """A page whose loading takes until somebody says so."""

    def __init__(self) -> None:
        """Hold it."""
        super().__init__("nowhere", "Nothing")
        self.begun, self.gate, self.ended = (threading.Event() for _ in range(3))

    def load(self) -> Callable[[Services], Page]:
        """Wait."""
        self.begun.set()
        self.gate.wait()
        self.ended.set()
        return HomePage


def test_stopping_waits_for_the_page_and_loads_no_further() -> None:
    """The program does not end under a module that is half loaded, nor load all of them first."""
    first, second = Held(), Held()
    loader = PageLoader([first, second])
    first.begun.wait()
    threading.Timer(0.05, first.gate.set).start()
    loader.stop()
    assert first.ended.is_set()
    assert not second.begun.is_set()
