"""A sealed case, the page of reviewing over it, and the open package."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.ui.pages.review import ReviewPage
from casevault_gui.ui.pages.review_package import PackageView
from casevault_gui.ui.pages.review_ways import Way as Credential
from casevault_gui.ui.review_desk import ProfileReviewDesk
from tests.core.keys.providers.loopback import serve
from tests.core.keys.providers.transit import respond
from tests.ui.make_services import Desk
from tests.ui.review.case import Case, idle
from tests.ui.review.ways import AllWays, cheap_vaults, seal_all_ways
from tests.ui.review_samples import review_desk, seal_sample

At = Callable[[ProfileReviewDesk], ReviewPage]
"""Shows the page over a desk at the question how to open the package."""


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
    qtbot.waitUntil(lambda: not desk.services.busy)


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


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AllWays]:
    """Seal a package with every type of slot once for all tests of a file; vaults are cheap."""
    folder = tmp_path_factory.mktemp("ways")
    with (
        cheap_vaults(),
        open_profile(folder / "profile") as profile,
        serve(respond) as address,
    ):
        yield seal_all_ways(profile, folder, address)


@pytest.fixture
def at(qtbot: QtBot, desk: Desk, sealed: AllWays) -> Iterator[At]:
    """Give what shows the page over a desk; it is closed afterwards."""
    pages = []

    def show(review: ProfileReviewDesk) -> ReviewPage:
        page = ReviewPage(replace(desk.services, review=review))
        qtbot.addWidget(page)
        page.resize(1000, 640)
        page.show()
        page.look_at(sealed.path)
        qtbot.waitUntil(page.unlock.form.isVisible)
        idle(qtbot, page)
        pages.append(page)
        return page

    yield show
    for page in pages:
        page.close_package()
        idle(qtbot, page)


@pytest.fixture
def locked(at: At, sealed: AllWays) -> ReviewPage:
    """Give the page of the profile that sealed it, its vault locked."""
    sealed.vault.lock()
    return at(sealed.desk)
