"""What is loaded when: nothing that the first window or a word of help does not need."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.app import PAGES
from casevault_gui.ui.late_pages import LateDesk, LatePage, PageLoader
from casevault_gui.ui.main_window import PageFactory
from casevault_gui.ui.pages.home import HomePage
from casevault_gui.ui.pages.page import Page, PageName

if TYPE_CHECKING:
    from casevault_gui.core.workflows.profile import Profile

LARGE = (
    "casevault_gui.core.custody.extract",
    "casevault_gui.core.custody.verify",
    "casevault_gui.core.package.header",
    "casevault_gui.core.workflows.hand_over",
    "casevault_gui.core.workflows.review",
    "casevault_gui.core.workflows.seal",
    "casevault_gui.ui.custody_view",
    "casevault_gui.ui.guide",
    "casevault_gui.ui.handover_desk",
    "casevault_gui.ui.keys_desk",
    "casevault_gui.ui.review_desk",
    "casevault_gui.ui.seal_desk",
    "casevault_gui.ui.pages.review",
    "casevault_gui.ui.pages.seal",
    "casevault_gui.ui.witness_desk",
    "cryptography.hazmat.primitives.serialization",
    "importlib.metadata",
    "segno",
    "urllib.request",
)


SAMPLE = """\
class Sample:
    pass


class Desk:
    def __init__(self, profile):
        self.profile = profile
"""


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


@pytest.mark.parametrize("module", ["packages", "verifying"])
def test_looking_at_packages_loads_nothing_of_sealing(module: str) -> None:
    """`info`, `list` and `verify` start without what reads sources and writes packages."""
    found = loaded_by(f"import casevault_gui.cli.{module}")
    assert found.isdisjoint(
        {
            "casevault_gui.cli.sealing",
            "casevault_gui.core.workflows.migrate",
            "casevault_gui.core.workflows.seal",
        }
    )


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
    (tmp_path / "late_sample.py").write_text(SAMPLE, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    profile = cast("Profile", object())
    desk = LateDesk("late_sample", "Desk", profile)
    loader = PageLoader([object(), LatePage("late_sample", "Sample"), desk])
    qtbot.waitUntil(lambda: "late_sample" in sys.modules)
    loader.stop()
    gc.unfreeze()
    assert desk.profile is profile
    assert desk.load() is desk.load()
    with pytest.raises(AttributeError):
        _ = desk.nothing
    del sys.modules["late_sample"]


def test_what_was_loaded_is_not_looked_through_for_garbage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Modules stay; what was made beside them while nothing was loaded is looked through."""
    (tmp_path / "late_sample.py").write_text(SAMPLE, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    frozen = []
    for _ in range(2):
        gc.unfreeze()
        loader = PageLoader([LatePage("late_sample", "Sample")])
        loader._thread.join()
        frozen.append(gc.get_freeze_count() > 0)
    gc.unfreeze()
    del sys.modules["late_sample"]
    assert frozen == [True, False]


class Held(LatePage):
    """A page whose loading takes until somebody says so."""

    def __init__(self) -> None:
        """Hold it."""
        super().__init__("nowhere", "Nothing")
        self.begun, self.gate, self.ended = (threading.Event() for _ in range(3))

    def load(self) -> PageFactory:
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
