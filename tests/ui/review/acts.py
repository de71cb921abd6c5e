"""What a person does at the question how to open a package."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.ui.pages.review import ReviewPage
from casevault_gui.ui.pages.review_ways import Way
from tests.ui.review.case import idle
from tests.ui.review.ways import AllWays


def choose(page: ReviewPage, way: Way) -> None:
    """Choose a way that can be chosen."""
    page.unlock.form.choices[way].click()
    assert page.unlock.form.way is way


def attempt(qtbot: QtBot, page: ReviewPage) -> None:
    """Press Open and wait for the answer."""
    page.unlock.open.click()
    idle(qtbot, page)


def refused(page: ReviewPage) -> str:
    """Return the code of the four-part message that the page shows."""
    message = page.unlock.trouble.message
    assert page.package is None
    assert page.unlock.trouble.isVisible()
    assert message is not None
    assert all((message.what, message.safe, message.not_done, message.next))
    return message.code


def give(page: ReviewPage, text: str) -> str:
    """Type a card and add it; return what is said of it."""
    shares = page.unlock.form.shares
    shares.words.setPlainText(text)
    shares.add.click()
    return shares.feedback.text()


def opened_with(sealed: AllWays) -> object:
    """Return what the log says the package was last opened with."""
    entries = list(sealed.profile.log.find(kind=EntryType.OPENED))
    assert entries[-1].phase is Phase.DONE
    return entries[-1].more["with"]
