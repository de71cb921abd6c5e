"""The page of the custody log over a short day's work."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import Draft, EntryType, Phase
from casevault_gui.core.model import Actor
from casevault_gui.ui.pages.custody import CustodyPage
from casevault_gui.ui.pages.page import Errand, PageName
from tests.ui.shell.real import Shell

ERRAND = Errand(PageName.CUSTODY)


def page_over_six(qtbot: QtBot, shell: Shell) -> CustodyPage:
    """Return the page, visited, over a log of six entries."""
    dana = Actor(name="Dana Whitfield")
    log = shell.profile.log
    log.append(Draft(type=EntryType.OPENED, case="2026-1", actor=dana))
    log.append(Draft(type=EntryType.VIEWED, case="2026-1", actor=dana, why="a look"))
    log.append(
        Draft(
            type=EntryType.EXTRACTED,
            phase=Phase.REFUSED,
            case="2026-2",
            reason="CV-T02",
            actor=Actor(name="Robin"),
        )
    )
    log.append(Draft(type=EntryType.OPENED, case="2026-2", actor=Actor(name="Robin")))
    made = CustodyPage(shell.services)
    qtbot.addWidget(made)
    made.resize(820, 600)
    made.show()
    made.activateWindow()
    made.arrive(ERRAND)
    return made


def numbers(page: CustodyPage) -> list[int]:
    """Return the numbers of the entries shown, from the top."""
    return [page.model.seq_at(row) for row in range(page.model.rowCount())]
