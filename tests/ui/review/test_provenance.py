"""A derived package in the window: what it proves, what is withheld, and false claims."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from casevault_gui.core.package import disclosure
from casevault_gui.core.workflows import seal
from casevault_gui.ui.pages.review_provenance import WithheldView
from casevault_gui.ui.pages.review_ways import Way
from tests.ui.pdf_reading import text_of
from tests.ui.review.case import Case, idle
from tests.ui.review.derived import WORDS, derive

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from casevault_gui.ui.pages.review import ReviewPage
    from casevault_gui.ui.pages.review_package import PackageView
    from tests.ui.make_services import Desk


def opened(qtbot: QtBot, page: ReviewPage, path: Path) -> PackageView:
    """Open a package with its passphrase."""
    page.look_at(path)
    qtbot.waitUntil(page.unlock.form.choices[Way.PASSPHRASE].isVisible)
    idle(qtbot, page)
    page.unlock.form.choices[Way.PASSPHRASE].click()
    page.unlock.form.passphrase.line.setText(WORDS)
    page.unlock.open.click()
    qtbot.waitUntil(lambda: page.package is not None)
    idle(qtbot, page)
    assert page.package is not None
    return page.package


def test_a_derived_package_says_what_it_proves(
    qtbot: QtBot, page: ReviewPage, case: Case, tmp_path: Path
) -> None:
    """It names its original and how much of it is here; a tab of its own lists what is not."""
    view = opened(qtbot, page, derive(case, tmp_path / "part.cvx"))
    assert view.provenance.isVisible()
    assert "proven to be one of its" in view.provenance.words.text()
    assert "Not signed" in view.provenance.words.text()
    schedule = view.tabs.widget(view.tabs.count() - 1)
    assert isinstance(schedule, WithheldView)
    rows = schedule.rows
    assert rows.rowCount() > 5
    assert rows.index(0, 1).data() == "not relevant"
    assert rows.index(0, 2).data() == "not told"


def test_the_schedule_goes_onto_paper(
    qtbot: QtBot, desk: Desk, page: ReviewPage, case: Case, tmp_path: Path
) -> None:
    """Its menu makes a PDF that tells what was withheld and why, to be signed by both sides."""
    view = opened(qtbot, page, derive(case, tmp_path / "part.cvx"))
    assert view.schedule.isVisible()
    desk.answers.target = tmp_path / "schedule.pdf"
    view.schedule.trigger()
    qtbot.waitUntil(lambda: view.work.task is None, timeout=20_000)
    assert view.work.outcome.title.text() == "The disclosure schedule was made"
    words = " ".join(text_of(tmp_path / "schedule.pdf").split())
    assert "not relevant" in words
    assert "not told" in words
    assert "Received by" in words


def test_other_packages_say_nothing_of_it(view: PackageView) -> None:
    """A package that was not derived shows no provenance and no schedule."""
    assert not view.provenance.isVisible()
    assert not view.schedule.isVisible()
    assert view.tabs.count() == 5


def test_a_claim_that_does_not_hold_is_trouble(
    qtbot: QtBot, page: ReviewPage, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A package that proves nothing of what it claims says so where it would have been praised."""
    whole = disclosure.disclosure_files

    def forged(*about: object) -> dict[str, bytes]:
        files = whole(*about)  # type: ignore[arg-type]
        return {**files, disclosure.WITHHELD: b""}

    monkeypatch.setattr("casevault_gui.core.workflows.disclose.disclosure_files", forged)
    monkeypatch.setattr(seal, "check_disclosure", lambda _: None)
    view = opened(qtbot, page, derive(case, tmp_path / "forged.cvx"))
    assert view.provenance.trouble.isVisible()
    assert view.provenance.trouble.message is not None
    assert view.provenance.trouble.message.code == "CV-P17"
    assert view.tabs.count() == 5
