"""Comparing in the window: the second package opens in its own way, each file is told."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.workflows.compare import Relation
from casevault_gui.ui.pages.review_ways import Way
from tests.ui.review.case import Case, idle
from tests.ui.review.derived import WORDS, derive

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from casevault_gui.ui.pages.review import ReviewPage
    from casevault_gui.ui.pages.review_compare import CompareView
    from casevault_gui.ui.pages.review_package import PackageView
    from casevault_gui.ui.pages.review_pairs import PairsView
    from tests.ui.make_services import Desk


@pytest.fixture(scope="module")
def other(case: Case, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a package that holds only the bank's files of the sample."""
    return derive(case, tmp_path_factory.mktemp("other") / "part.cvx")


@pytest.fixture
def comparing(qtbot: QtBot, page: ReviewPage, view: PackageView, other: Path) -> CompareView:
    """Give the comparison at the question how to open the second package."""
    idle(qtbot, page)
    view.compare.trigger()
    made = page.comparing
    assert made is not None
    made.look_at(other)
    qtbot.waitUntil(made.unlock.form.choices[Way.PASSPHRASE].isVisible)
    idle(qtbot, page)
    return made


@pytest.fixture
def pairs(qtbot: QtBot, page: ReviewPage, comparing: CompareView) -> PairsView:
    """Give the comparison, made."""
    comparing.unlock.form.choices[Way.PASSPHRASE].click()
    comparing.unlock.form.passphrase.line.setText(WORDS)
    comparing.unlock.open.click()
    qtbot.waitUntil(lambda: comparing.pairs is not None)
    idle(qtbot, page)
    assert comparing.pairs is not None
    return comparing.pairs


def shown(pairs: PairsView) -> list[tuple[str, str, str]]:
    """Return what the table shows of each file: what it is, here and there."""
    rows = pairs.rows
    return [
        tuple(rows.index(row, column).data() or "" for column in range(3))  # type: ignore[misc]
        for row in range(rows.rowCount())
    ]


def choose(qtbot: QtBot, page: ReviewPage, pairs: PairsView, relation: Relation) -> None:
    """Let the table show one kind of file."""
    pairs.kind.setCurrentIndex(pairs.kind.findData([relation.value]))
    idle(qtbot, page)


def test_differences_are_shown_first(qtbot: QtBot, page: ReviewPage, pairs: PairsView) -> None:
    """The table begins with what differs; what is the same is one choice away."""
    assert pairs.verdict.text() == "Compared with part.cvx: they differ"
    assert {kind for kind, _, _ in shown(pairs)} == {"− only here"}
    choose(qtbot, page, pairs, Relation.SAME)
    path = "evidence/Bank/account.json"
    assert ("= the same", path, path) in shown(pairs)
    assert len(shown(pairs)) == 3
    choose(qtbot, page, pairs, Relation.MOVED)
    assert shown(pairs) == []


def test_the_filter_takes_paths_and_hashes(
    qtbot: QtBot, page: ReviewPage, pairs: PairsView
) -> None:
    """A part of a path in any case, or the beginning of a hash, leaves what fits."""
    pairs.wanted.setText("PHOTOS/img")
    qtbot.waitUntil(lambda: len(shown(pairs)) == 1)
    assert shown(pairs)[0][1] == "evidence/Photos/IMG_0412.jpg"
    tip = pairs.rows.index(0, 1).data(3)
    pairs.wanted.setText(tip.removeprefix("SHA-256 ")[:12])
    idle(qtbot, page)
    assert shown(pairs)[0][1] == "evidence/Photos/IMG_0412.jpg"


def test_it_is_saved_and_both_openings_are_in_the_log(
    qtbot: QtBot, desk: Desk, page: ReviewPage, case: Case, pairs: PairsView, tmp_path: Path
) -> None:
    """The saved table has every file; the log says why the second package was opened."""
    desk.answers.target = tmp_path / "out.csv"
    pairs.save.click()
    qtbot.waitUntil(lambda: pairs.said.text() == "Saved")
    lines = list(csv.DictReader(io.StringIO((tmp_path / "out.csv").read_text(encoding="utf-8"))))
    assert len(lines) == len(pairs._pairs)
    assert {line["relation"] for line in lines} == {"only_first", "same"}
    log = case.desk.profile.log
    opened = [e for e in log.find(kind=EntryType.OPENED) if e.phase is Phase.INTENT]
    assert opened[-1].why == "compared"
    notes = [e for e in log.find(kind=EntryType.NOTE_ADDED) if e.phase is Phase.INTENT]
    assert notes[-1].why == "comparison exported"
    pairs.save.click()
    qtbot.waitUntil(pairs.trouble.isVisible)
    assert pairs.trouble.message is not None
    assert pairs.trouble.message.code == "CV-T01"
    idle(qtbot, page)


def test_a_wrong_credential_is_told_and_asked_again(
    qtbot: QtBot, page: ReviewPage, comparing: CompareView
) -> None:
    """The second package's own question stays until it opens; going back forgets it."""
    comparing.unlock.form.choices[Way.PASSPHRASE].click()
    comparing.unlock.form.passphrase.line.setText("not these words")
    comparing.unlock.open.click()
    qtbot.waitUntil(comparing.unlock.trouble.isVisible)
    assert comparing.pairs is None
    page.back.click()
    assert page.comparing is None
    assert page.package is not None
    assert page.package.isVisible()
    idle(qtbot, page)


def test_what_is_no_package_is_told(
    qtbot: QtBot, page: ReviewPage, view: PackageView, tmp_path: Path
) -> None:
    """A file that is none leaves the choice open."""
    idle(qtbot, page)
    view.compare.trigger()
    assert page.comparing is not None
    (tmp_path / "other.cvx").write_bytes(b"PK\x03\x04")
    page.comparing.look_at(tmp_path / "other.cvx")
    qtbot.waitUntil(page.comparing.trouble.isVisible)
    assert page.comparing.choose.isVisible()
    idle(qtbot, page)
