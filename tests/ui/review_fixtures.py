"""Fixtures of the tests of the review page: a sealed case, the page, the open package."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.ui.pages.review import ReviewPage
from casevault_gui.ui.pages.review_credentials import Way as Credential
from casevault_gui.ui.pages.review_desk import ProfileReviewDesk
from casevault_gui.ui.pages.review_package import PackageView
from tests.ui.make_services import Desk
from tests.ui.review_samples import Sealed, review_desk, seal_sample


@dataclass(frozen=True)
class Case:
    """A sealed sample and the desk of the profile that sealed it."""

    desk: ProfileReviewDesk
    sealed: Sealed

    def entries(self, kind: EntryType) -> list[Phase]:
        """Return the phases of the log's entries of a kind."""
        return [entry.phase for entry in self.desk.profile.log.find(kind=kind)]


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    """Seal the sample once for all tests of this file."""
    folder = tmp_path_factory.mktemp("case")
    with review_desk(folder / "profile") as desk:
        yield Case(desk, seal_sample(desk.profile, folder))


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, case: Case) -> Iterator[ReviewPage]:
    """Give the page, shown."""
    made = ReviewPage(replace(desk.services, review=case.desk))
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    yield made
    made.close_package()
    qtbot.waitUntil(lambda: not (desk.services.desk.busy or desk.services.lane.busy))


@pytest.fixture
def look_at(qtbot: QtBot, page: ReviewPage, case: Case) -> Callable[[], None]:
    """Give what brings the page to the question for a key."""

    def look() -> None:
        page.look_at(case.sealed.path)
        qtbot.waitUntil(page.unlock.form.choices[Credential.KEY].isVisible)
        idle(qtbot, page)

    return look


@pytest.fixture
def view(qtbot: QtBot, page: ReviewPage, case: Case, look_at: Callable[[], None]) -> PackageView:
    """Give the open package."""
    look_at()
    page.unlock.form.key.set_text(case.sealed.key)
    page.unlock.open.click()
    qtbot.waitUntil(lambda: page.package is not None)
    assert page.package is not None
    return page.package


def idle(qtbot: QtBot, page: ReviewPage) -> None:
    """Wait until no lane works."""
    qtbot.waitUntil(lambda: not (page.services.desk.busy or page.services.lane.busy))


def stand_on(qtbot: QtBot, view: PackageView, path: str) -> int:
    """Stand on a file until its preview is there; return its number."""
    number = view._package.index.find("data/evidence/" + path)
    view.browser.go_to(number)
    qtbot.waitUntil(lambda: view._shown == number and view._looking is None)
    return number


def said(page: ReviewPage) -> str:
    """Return everything the visible labels of the page say."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
