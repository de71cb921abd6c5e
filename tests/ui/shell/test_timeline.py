"""The timeline: a picture of a case's acts, the same as text, and the way back into the log."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import Draft, EntryType, Phase
from casevault_gui.core.custody.foreign import extract_of
from casevault_gui.core.custody.hand_over import ProvenEntry
from casevault_gui.core.custody.story import ActGroup, StoryAct
from casevault_gui.core.model import Actor, ObjectRef
from casevault_gui.core.workflows.foreign import keep_extract
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.ui.dialogs.timeline import TimelineDialog
from casevault_gui.ui.pages.custody import CustodyPage
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.widgets.timeline import Timeline
from tests.ui.make_services import PACKAGE
from tests.ui.report_samples import CASE, fill
from tests.ui.shell.real import Shell

LONG = 20_000
DAY = 86_400_000


def act(seq: int, day: float, group: ActGroup, phase: Phase = Phase.DONE) -> StoryAct:
    """Return an act on a day of January."""
    kind = {ActGroup.KEY: "key_shown", ActGroup.PACKAGE: "opened"}.get(group, "received")
    time = f"2026-01-{1 + int(day):02}T00:00:00.000Z"
    return StoryAct(seq, seq, kind, phase, group, int(day * DAY), time, Actor("Dana"))


ACTS = (
    act(0, 0, ActGroup.PACKAGE),
    act(1, 0.01, ActGroup.PACKAGE),
    act(2, 0.02, ActGroup.KEY),
    act(3, 5, ActGroup.PACKAGE, Phase.FAILED),
    act(4, 10, ActGroup.CUSTODY, Phase.INTENT),
)


@pytest.fixture
def picture(qtbot: QtBot) -> Timeline:
    """Give a picture of five acts in ten days."""
    made = Timeline()
    qtbot.addWidget(made)
    made.resize(700, 200)
    made.show_acts(ACTS)
    made.show()
    return made


def test_acts_that_lie_together_are_one_dot(picture: Timeline) -> None:
    """Two acts of one hour share a dot; each group has its line; time goes to the right."""
    dots = picture.dots()
    assert [dot.acts for dot in dots] == [[0, 1], [2], [3], [4]]
    assert [dot.lane for dot in dots] == [0, 1, 0, 2]
    xs = [dot.x for dot in dots]
    assert xs == sorted(xs)
    assert abs(dots[2].x - (dots[0].x + dots[3].x) / 2) < 3
    assert picture.sizeHint().height() > 3 * 20


def test_a_click_chooses_the_first_act_of_a_dot(picture: Timeline) -> None:
    """The dot under the pointer counts; beside dots nothing is chosen."""
    heard: list[int] = []
    picture.chosen.connect(heard.append)
    for dot in picture.dots():
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=picture.centre_of(dot).toPoint())
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert heard == [0, 2, 3, 4]


def test_trouble_and_open_ends_are_seen_without_colour(picture: Timeline) -> None:
    """A failed act, an act without an end and one that is done are drawn differently in grey."""
    image = picture.grab().toImage()
    ratio = image.devicePixelRatio()
    seen = set()
    for dot in picture.dots():
        centre = picture.centre_of(dot) * ratio
        seen.add(
            bytes(
                image.pixelColor(int(centre.x()) + x, int(centre.y()) + y).lightness() // 32
                for x in range(-5, 6)
                for y in range(-5, 6)
            )
        )
    assert len(seen) == 4


def test_one_moment_lies_in_the_middle(qtbot: QtBot) -> None:
    """A story of one act is a dot, not a division by nothing; an empty one draws nothing."""
    made = Timeline()
    qtbot.addWidget(made)
    made.show_acts(ACTS[:1])
    (dot,) = made.dots()
    assert 0 < dot.x < made.width()
    made.show_acts(())
    assert made.dots() == []
    assert not made.grab().isNull()


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> CustodyPage:
    """Give the page over a log with a case, an entry of the case chosen."""
    fill(shell.profile)
    shell.profile.log.append(Draft(type=EntryType.NOTE_ADDED, why="not of the case"))
    made = CustodyPage(shell.services)
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show()
    made.arrive(Errand(PageName.CUSTODY))
    made.table.selectRow(1)
    return made


def opened(qtbot: QtBot, page: CustodyPage, shell: Shell) -> TimelineDialog:
    """Open the timeline by its button and wait until it is read."""
    page.entry.timeline.click()
    dialog = page.doors.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.rows.rowCount() > 0, timeout=LONG)
    qtbot.waitUntil(shell.idle, timeout=LONG)
    return dialog


def test_the_timeline_of_a_case_stands_as_text_too(
    qtbot: QtBot, page: CustodyPage, shell: Shell
) -> None:
    """Each act is a row, announcement and end together; the picture is described in words."""
    dialog = opened(qtbot, page, shell)
    assert dialog.about.currentText() == f"Case {CASE}"
    kinds = [dialog.rows.index(row, 2).data() for row in range(dialog.rows.rowCount())]
    assert kinds[:2] == ["Package sealed", "Key made"]
    assert kinds[-1] == "Key destroyed"
    assert len(kinds) == 10
    words = dialog.picture.accessibleDescription()
    assert words.startswith("10 acts, 20")
    assert "Keys: 2" in words
    assert "failed or refused: 1" in words
    dialog.about.setCurrentIndex(1)
    assert PACKAGE in dialog.about.currentText()
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 10, timeout=LONG)


def test_an_act_leads_back_to_its_entry(qtbot: QtBot, page: CustodyPage, shell: Shell) -> None:
    """Even where a filter would hide it, the entry is shown in the table."""
    page.search.text.setText("Key destroyed nowhere")
    dialog = opened(qtbot, page, shell)
    dialog.table.selectRow(0)
    seq = int(dialog.rows.index(0, 0).data())
    page.model.show_only([seq + 1])
    dialog.show_entry.click()
    assert not dialog.isVisible()
    assert page.model.seq_at(page.table.currentIndex().row()) == seq
    assert page.search.text.text() == ""


def test_an_entry_of_no_case_has_no_timeline(page: CustodyPage) -> None:
    """The button waits for an entry that names a case or a package."""
    page.table.selectRow(0)
    assert not page.entry.timeline.isEnabled()
    page.table.selectRow(1)
    assert page.entry.timeline.isEnabled()


def test_another_logs_acts_stand_beside_ours(qtbot: QtBot, page: CustodyPage, shell: Shell) -> None:
    """They have a line of their own, say whose they are, and do not lead into our log."""
    package = ObjectRef("package", "case.cvx", package=PACKAGE)
    with open_profile(shell.folder / "other") as other:
        other.describe_actor(Actor("Ben Okafor"))
        entry = other.log.append(
            Draft(type=EntryType.RECEIVED, case=CASE, objects=(package,), why="analysis")
        )
        size = other.log.size
        proven = ProvenEntry(entry, tuple(other.log.inclusion_proof(entry.seq, size)))
        extract = extract_of([proven], other.log.checkpoint_at(size), other.log.vkey.text)
    keep_extract(shell.profile, extract, "receipt", package, CASE)
    dialog = opened(qtbot, page, shell)
    rows = [
        [dialog.rows.index(row, column).data() for column in range(5)]
        for row in range(dialog.rows.rowCount())
    ]
    [at] = [number for number, row in enumerate(rows) if row[4].startswith("Ben Okafor, in log …")]
    assert rows[at][0] == ""
    assert rows[at][2] == "Received"
    assert "Other logs: 1" in dialog.picture.accessibleDescription()
    dialog.table.selectRow(at)
    assert not dialog.show_entry.isEnabled()
    dialog.table.selectRow(0)
    assert dialog.show_entry.isEnabled()
