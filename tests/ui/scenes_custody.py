"""Scenes of the custody log, over a real profile: `python -m tests.ui.scenes_custody OUT_DIR`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from casevault_gui.app import PAGES
from casevault_gui.core.custody.clock import Clock, system_clock
from casevault_gui.core.custody.events import Draft, EntryType, Phase
from casevault_gui.core.model import Actor
from casevault_gui.ui.main_window import MainWindow
from casevault_gui.ui.pages.custody import CustodyPage
from casevault_gui.ui.pages.page import Errand, PageName
from tests.ui import pictures
from tests.ui.make_services import ACTOR, drafts
from tests.ui.pictures import SHARP, SIZE, run, settle, wait_for
from tests.ui.shell.real import Shell, open_shell

SECOND = Actor(name="Robin Okafor", title="Evidence custodian", agency="County Prosecutor")


@dataclass
class Looking:
    """A window on the page of the custody log."""

    window: MainWindow
    page: CustodyPage
    shell: Shell

    def idle(self) -> None:
        """Wait until nothing works."""
        wait_for(self.shell.idle)
        settle()

    def verify(self) -> None:
        """Ask for the three answers."""
        self.page.verify.click()
        self.idle()

    def export(self) -> Path:
        """Export and return the folder."""
        folder = self.shell.folder / "Handover"
        folder.mkdir()
        self.shell.answers.folder = folder
        self.page.export.menu().actions()[0].trigger()
        self.idle()
        (made,) = folder.iterdir()
        return made


def newest(here: Looking) -> None:
    """Custody: the newest entry, in words and as it stands in the log."""
    here.page.table.setFocus()


def filtered(here: Looking) -> None:
    """Custody: what one person did."""
    here.page.search.text.setText("Okafor")
    here.page.search.text.setFocus()
    here.page.search.apply()
    here.idle()


def nothing(here: Looking) -> None:
    """Custody: a search that finds nothing."""
    here.page.search.phase.setCurrentIndex(here.page.search.phase.findData("refused"))
    here.page.search.text.setText("2031")
    here.page.search.apply()
    here.idle()


def unanchored(here: Looking) -> None:
    """Custody: the three answers, without any checkpoint held outside."""
    here.shell.profile.log.append(Draft(type=EntryType.CREATED, case="2026-0421"))
    here.shell.profile.log.begin(EntryType.EXTRACTED, case="2026-0417")
    here.verify()


def compared(here: Looking) -> None:
    """Custody: compared with a checkpoint that was given away."""
    here.shell.answers.files = (here.export() / "checkpoint.txt",)
    here.verify()
    here.page.verdict.compare.click()
    here.idle()


def damaged(here: Looking) -> None:
    """Custody: a log that somebody changed."""
    connection = here.shell.profile.log._store._connection
    connection.set_authorizer(None)
    connection.execute("DROP TRIGGER entries_update")
    connection.execute("UPDATE entries SET body = zeroblob(300) WHERE seq = 9")
    here.page.model.show_only(None)
    here.page.table.selectRow(here.page.model.rowCount() - 1 - 9)
    here.verify()


def exported(here: Looking) -> None:
    """Custody: exported."""
    here.export()


def timeline(here: Looking) -> QWidget:
    """Custody: what happened to one case, over time."""
    log = here.shell.profile.log
    for hours, kind, phase in _DAYS:
        log._clock = _clock_at(hours)
        log.append(Draft(type=kind, phase=phase, case="2026-0417", actor=SECOND))
    here.page.arrive(Errand(PageName.CUSTODY))
    here.page.table.selectRow(0)
    here.page.entry.timeline.click()
    here.idle()
    dialog = here.page.doors.dialog
    assert dialog is not None
    return dialog


def papers(here: Looking) -> QWidget:
    """Custody: which paper is wanted, and about what."""
    here.page.table.selectRow(3)
    here.page.papers.button.click()
    dialog = here.page.papers.dialog
    assert dialog is not None
    dialog.kind.setCurrentIndex(2)
    dialog.recipient.setPlainText("State Attorney's Office\nRoom 4.12")
    dialog.way.setText("by hand, with officer Okafor")
    return dialog


def long_log(here: Looking) -> None:
    """Custody: a long log, in its middle."""
    here.shell.grow(1_500)
    here.page.arrive(Errand(PageName.CUSTODY))
    here.page.table.selectRow(700)
    here.page.table.scrollTo(here.page.model.index(700, 0))


_DAYS = (
    (20, EntryType.VERIFIED, Phase.DONE),
    (26, EntryType.KEY_RETRIEVED, Phase.DONE),
    (27, EntryType.OPENED, Phase.DONE),
    (27, EntryType.EXTRACTED, Phase.DONE),
    (70, EntryType.TRANSFER_OFFERED, Phase.DONE),
    (93, EntryType.OPENED, Phase.REFUSED),
    (94, EntryType.RECEIPT_IMPORTED, Phase.DONE),
    (140, EntryType.KEY_DESTROYED, Phase.DONE),
)


def _clock_at(hours: int) -> Clock:
    """Return the clock of the picture's day, some hours later."""
    now = system_clock()
    later = hours * 3_600_000
    return lambda: replace(
        now, utc_ms=now.utc_ms + later, monotonic_us=now.monotonic_us + later * 1000
    )


def stage_of(act: Callable[[Looking], QWidget | None]) -> pictures.Stage:
    """Return what brings a window over a day's work to the state after `act`."""

    @contextmanager
    def stage(application: QApplication, home: Path) -> Iterator[QWidget]:
        with ExitStack() as stack:
            # The account stands in the entries.
            stack.enter_context(pytest.MonkeyPatch.context()).setenv("LOGNAME", "dana")
            shell = stack.enter_context(open_shell(application, home))
            shell.profile.describe_actor(ACTOR)
            for draft in drafts():
                shell.profile.log.append(draft)
            shell.profile.log.append(
                Draft(type=EntryType.OPENED, case="2026-0417", actor=SECOND, why="hearing")
            )
            window = MainWindow(shell.services, PAGES)
            window.resize(SIZE)
            window.show()
            window.go(Errand(PageName.CUSTODY))
            page = window.page(PageName.CUSTODY)
            assert isinstance(page, CustodyPage)
            here = Looking(window, page, shell)
            here.idle()
            shown = act(here) or window
            settle()
            yield shown
            # Whoever draws it ends it: it must outlive its window.
            shown.setParent(None)
            here.idle()

    return stage


SCENES: list[pictures.Scene] = [
    pictures.scene(name, act, stage_of(act), *more)
    for name, act, more in (
        ("custody-newest", newest, (SHARP,)),
        ("custody-filtered", filtered, ()),
        ("custody-nothing", nothing, ()),
        ("custody-unanchored", unanchored, ()),
        ("custody-compared", compared, ()),
        ("custody-damaged", damaged, ()),
        ("custody-exported", exported, ()),
        ("custody-long", long_log, ()),
        ("custody-timeline", timeline, ()),
        ("custody-papers", papers, ()),
    )
]

if __name__ == "__main__":
    sys.exit(run(SCENES))
