"""What the tests of reviewing do over and over: stand on a file, wait, read what is said."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.ui.pages.review import ReviewPage
from casevault_gui.ui.pages.review_package import PackageView
from casevault_gui.ui.review_desk import ProfileReviewDesk
from tests.ui.review_samples import Sealed


@dataclass(frozen=True)
class Case:
    """A sealed sample and the desk of the profile that sealed it."""

    desk: ProfileReviewDesk
    sealed: Sealed

    def entries(self, kind: EntryType) -> list[Phase]:
        """Return the phases of the log's entries of a kind."""
        return [entry.phase for entry in self.desk.profile.log.find(kind=kind)]


def idle(qtbot: QtBot, page: ReviewPage) -> None:
    """Wait until no lane works."""
    qtbot.waitUntil(lambda: not page.services.busy)


def stand_on(qtbot: QtBot, view: PackageView, path: str) -> int:
    """Stand on a file until its preview is there; return its number."""
    number = view._package.index.find("data/evidence/" + path)
    view.browser.go_to(number)
    qtbot.waitUntil(
        lambda: view._shown == number and view._looking is None and not view.preview.asking
    )
    return number


def said(page: ReviewPage) -> str:
    """Return everything the visible labels of the page say."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
