"""What is loaded when: nothing that the first window or a word of help does not need."""

from __future__ import annotations

import gc
import importlib
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.app import PAGES
from casevault_gui.ui.late_pages import LateDesk, LatePage, PageLoader
from casevault_gui.ui.pages.page import Page, PageName

if TYPE_CHECKING:
    from casevault_gui.core.workflows.profile import Profile

LONG = 60.0
MANY_PAGES = 50
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


@pytest.fixture
def sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Give the name of a module that is not loaded."""
    (tmp_path / "late_sample.py").write_text(SAMPLE, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    importlib.invalidate_caches()
    yield "late_sample"
    sys.modules.pop("late_sample", None)
    gc.unfreeze()


def test_pages_and_desks_are_loaded_beside_the_window(qtbot: QtBot, sample: str) -> None:
    """Who goes to a page later does not wait for its module."""
    profile = cast("Profile", object())
    desk = LateDesk(sample, "Desk", profile)
    loader = PageLoader([object(), LatePage(sample, "Sample"), desk])
    with qtbot.waitSignal(loader.loaded, timeout=int(LONG * 1000)):
        pass
    assert sample in sys.modules
    loader.stop()
    assert desk.profile is profile
    assert desk.load() is desk.load()
    with pytest.raises(AttributeError):
        _ = desk.nothing


def test_classes_of_qt_are_made_on_the_window_s_thread(own_home: Path) -> None:
    """In the real program no other thread imports what has any: the window could end under it."""
    command = [sys.executable, "-m", "tests.ui.shell.loading", str(own_home / "profile")]
    run = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=LONG)
    *elsewhere, here = run.stdout.split()
    assert elsewhere == []
    assert int(here) > MANY_PAGES


def test_what_was_loaded_is_not_looked_through_for_garbage(qtbot: QtBot, sample: str) -> None:
    """Modules stay; what was made beside them while nothing was loaded is looked through."""
    frozen = []
    for _ in range(2):
        gc.unfreeze()
        loader = PageLoader([LatePage(sample, "Sample")])
        with qtbot.waitSignal(loader.loaded, timeout=int(LONG * 1000)):
            pass
        frozen.append(gc.get_freeze_count() > 0)
    assert frozen == [True, False]


def test_a_page_that_can_not_be_loaded_keeps_no_other_back(qtbot: QtBot, sample: str) -> None:
    """What is wrong with it is announced as a defect is; the next page is loaded."""
    with qtbot.captureExceptions() as announced:
        loader = PageLoader([LatePage("no_module_at_all", "Page"), LatePage(sample, "Sample")])
        with qtbot.waitSignal(loader.loaded, timeout=int(LONG * 1000)):
            pass
    assert [kind for kind, _, _ in announced] == [ModuleNotFoundError]
    assert sample in sys.modules


def test_a_desk_that_can_not_be_loaded_keeps_no_other_back(qtbot: QtBot, sample: str) -> None:
    """Whoever asks it for something hears why; the next desk is loaded."""
    wrong = LateDesk("no_module_at_all", "Desk")
    loader = PageLoader([wrong, LateDesk(sample, "Desk", None)])
    with qtbot.waitSignal(loader.loaded, timeout=int(LONG * 1000)):
        pass
    assert sample in sys.modules
    with pytest.raises(ModuleNotFoundError):
        _ = wrong.profile


class Held(LateDesk):
    """A desk whose loading takes until somebody says so."""

    def __init__(self) -> None:
        """Hold it."""
        super().__init__("nowhere", "Nothing")
        self.begun, self.gate, self.ended = (threading.Event() for _ in range(3))

    def load(self) -> object:
        """Wait."""
        self.begun.set()
        self.gate.wait()
        self.ended.set()
        return None


def test_stopping_waits_for_the_desk_and_loads_no_further(qtbot: QtBot) -> None:
    """The program does not end under a module that is half loaded, nor load all of them first."""
    first, second = Held(), Held()
    loader = PageLoader([first, second])
    qtbot.waitUntil(first.begun.is_set)
    threading.Timer(0.05, first.gate.set).start()
    loader.stop()
    assert first.ended.is_set()
    assert not second.begun.is_set()


def test_a_stopped_loader_imports_no_page(qtbot: QtBot, sample: str) -> None:
    """What the window's thread had still to import is left."""
    loader = PageLoader([LatePage(sample, "Sample")])
    loader.stop()
    qtbot.waitUntil(lambda: not loader._idle.isActive())
    assert sample not in sys.modules
