"""The widgets of the sealing page: step bar, flowing rows, tables that follow the type."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.core.model import Finding, FindingLevel
from casevault_gui.ui.models.findings_list import FindingsList
from casevault_gui.ui.models.intake_table import MODIFIED, NAME, IntakeTable
from casevault_gui.ui.pages.seal_evidence import _WIDTHS
from casevault_gui.ui.theme import LIGHT, Theme, ThemeChoice
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.plain_table import plain_table
from casevault_gui.ui.widgets.step_bar import StepBar, StepState


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """Give the light theme, applied."""
    made = Theme(qapp)
    made.apply(ThemeChoice.LIGHT)
    return made


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> StepBar:
    """Give a bar of three steps, shown."""
    assert theme.scheme is LIGHT
    made = StepBar(("Case", "Evidence", "Check"))
    qtbot.addWidget(made)
    made.resize(600, 40)
    made.show()
    return made


def colours(widget: QWidget, rect: QRect) -> set[str]:
    """Return the colours that a part of a widget is drawn in."""
    image = widget.grab(rect).toImage()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }


def test_only_steps_that_are_done_can_be_pressed(qtbot: QtBot, bar: StepBar) -> None:
    """A press on a step behind asks to go there; the current and later ones are off."""
    bar.show_step(1)
    assert [button.isEnabled() for button in bar.buttons] == [True, False, False]
    with qtbot.waitSignal(bar.chosen) as chosen:
        bar.buttons[0].click()
    assert chosen.args == [0]
    bar.show_step(1, may_go_back=False)
    assert not bar.buttons[0].isEnabled()


def test_each_step_says_where_it_stands(bar: StepBar) -> None:
    """Screen readers hear number, name and state."""
    bar.show_step(1)
    assert [button.accessibleName() for button in bar.buttons] == [
        "Step 1 of 3, Case: done",
        "Step 2 of 3, Evidence: you are here",
        "Step 3 of 3, Check: still to come",
    ]
    states = [StepState.DONE, StepState.CURRENT, StepState.AHEAD]
    assert [button.state for button in bar.buttons] == states


def test_the_current_step_is_filled_and_the_way_to_it_drawn(bar: StepBar) -> None:
    """The circle of the current step has the accent colour, as has the line that leads to it."""
    bar.show_step(1)
    first, second, third = (button.geometry() for button in bar.buttons)
    done_line = QRect(first.right() + 5, 0, second.left() - first.right() - 10, bar.height())
    later_line = QRect(second.right() + 5, 0, third.left() - second.right() - 10, bar.height())
    assert LIGHT.accent in colours(bar, done_line)
    assert LIGHT.accent not in colours(bar, later_line)
    middle = QRect(8, 8, 8, 8)
    assert LIGHT.accent in colours(bar.buttons[1], middle)
    assert LIGHT.accent not in colours(bar.buttons[2], middle)


def test_the_focus_can_be_seen_on_a_step(bar: StepBar) -> None:
    """A step with the keyboard's focus has a frame, and Space presses it."""
    bar.show_step(2)
    bar.activateWindow()
    button = bar.buttons[0]
    edge = QRect(10, 0, 30, 1)
    before = colours(button, edge)
    button.setFocus()
    assert colours(button, edge) != before
    heard: list[int] = []
    bar.chosen.connect(heard.append)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert heard == [0]


def flow(*widths: int) -> tuple[QWidget, list[QWidget]]:
    """Return a widget with a flowing row of widgets as wide as told."""
    outer = QWidget()
    row = FlowLayout(10)
    outer.setLayout(row)
    made = []
    for width in widths:
        one = QWidget()
        one.setFixedSize(width, 20)
        row.addWidget(one)
        made.append(one)
    return outer, made


def test_a_row_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    """What does not fit beside the others comes below, and the row asks for that height."""
    outer, made = flow(100, 100, 100)
    qtbot.addWidget(outer)
    row = outer.layout()
    assert row is not None
    assert row.sizeHint() == QSize(320, 20)
    assert row.minimumSize() == QSize(100, 20)
    assert (row.heightForWidth(320), row.heightForWidth(319), row.heightForWidth(90)) == (
        20,
        50,
        80,
    )
    outer.resize(219, 60)
    outer.show()
    assert [(one.x(), one.y()) for one in made] == [(0, 0), (110, 0), (0, 30)]


def test_hidden_widgets_take_no_room_in_a_row(qtbot: QtBot) -> None:
    """Those that are hidden leave no gap; an empty row needs nothing."""
    outer, made = flow(100, 100)
    qtbot.addWidget(outer)
    outer.resize(300, 20)
    outer.show()
    made[0].hide()
    row = outer.layout()
    assert isinstance(row, FlowLayout)
    row.activate()
    assert made[1].x() == 0
    assert row.sizeHint() == QSize(100, 20)
    made[1].hide()
    assert row.sizeHint() == QSize(0, 0)
    assert row.expandingDirections() == Qt.Orientation(0)
    assert row.count() == 2
    assert row.itemAt(2) is None
    assert row.takeAt(2) is None
    assert row.takeAt(0) is not None
    assert row.count() == 1


def test_a_table_follows_the_size_of_type(qtbot: QtBot, theme: Theme) -> None:
    """At 150 per cent rows are higher and columns wider, and back again."""
    model = QStandardItemModel(2, 2)
    table = plain_table(model, "Things", (100,))
    qtbot.addWidget(table)
    table.show()
    usual = (table.rowHeight(0), table.columnWidth(0))
    theme.apply(ThemeChoice.LIGHT, 150)
    assert table.rowHeight(0) > usual[0]
    assert table.columnWidth(0) > 1.3 * usual[1]
    theme.apply(ThemeChoice.LIGHT)
    assert (table.rowHeight(0), table.columnWidth(0)) == usual


def test_the_roomy_column_takes_what_is_left(qtbot: QtBot, theme: Theme) -> None:
    """All columns together fill the table; in a narrow one the roomy column keeps its least."""
    assert theme.scheme is LIGHT
    table = plain_table(QStandardItemModel(2, 3), "Things", (50, 100, 60), roomy=1)
    qtbot.addWidget(table)
    table.resize(600, 200)
    table.show()
    assert sum(table.columnWidth(n) for n in range(3)) == table.viewport().width()
    table.resize(120, 200)
    assert [table.columnWidth(n) for n in range(3)] == [50, 100, 60]


def test_what_can_be_spared_goes_before_a_table_scrolls_sideways(
    qtbot: QtBot, theme: Theme
) -> None:
    """Without room the spare column hides and the others give a little; with room all return."""
    assert theme.scheme is LIGHT
    model = QStandardItemModel(2, 3)
    table = plain_table(model, "Things", (50, 100, 60), roomy=1, spare=(2,))
    qtbot.addWidget(table)
    table.show()
    for width, hidden in ((130, True), (180, True), (400, False)):
        table.resize(width, 200)
        assert table.isColumnHidden(2) is hidden
        shown = sum(table.columnWidth(n) for n in range(3) if not table.isColumnHidden(n))
        assert table.viewport().width() - 2 <= shown <= table.viewport().width()
    assert table.columnWidth(0) == 50


def test_steps_without_room_show_the_current_name_alone(qtbot: QtBot) -> None:
    """The others are circles that say their names to screen readers and to the pointer."""
    holder = QWidget()
    qtbot.addWidget(holder)
    bar = StepBar(("Case", "Evidence", "Check", "Keys", "Seal", "Result"), holder)
    bar.show_step(1)
    bar.resize(1000, 40)
    holder.show()
    assert [button.toolTip() for button in bar.buttons] == [""] * 6
    wide = bar.buttons[0].sizeHint().width()
    bar.resize(bar.minimumSizeHint())
    assert [button.toolTip() for button in bar.buttons] == [
        "Case", "", "Check", "Keys", "Seal", "Result"
    ]  # fmt: skip
    assert bar.buttons[0].sizeHint().width() < wide
    assert bar.buttons[0].accessibleName() == "Step 1 of 6, Case: done"
    qtbot.waitUntil(
        lambda: all(button.width() >= button.sizeHint().width() for button in bar.buttons)
    )
    bar.show_step(2)
    assert bar.buttons[2].toolTip() == ""


def test_a_sized_column_shows_a_whole_date(qtbot: QtBot, theme: Theme) -> None:
    """The table of evidence shows a date with its time uncut, at any size of type."""
    table = plain_table(IntakeTable(), "Evidence", _WIDTHS, roomy=NAME)
    qtbot.addWidget(table)
    table.show()
    for size in (100, 150):
        theme.apply(ThemeChoice.LIGHT, size)
        needed = table.fontMetrics().horizontalAdvance("2026-11-25 16:00")
        assert table.columnWidth(MODIFIED) >= needed + 22
    theme.apply(ThemeChoice.LIGHT)


def test_findings_are_grouped_by_what_they_mean() -> None:
    """Blocks, decides and informs stand apart, each in its order, with paths fit to be shown."""
    found = (
        Finding(FindingLevel.INFO, "empty-files", {}, ("a\u202eb",)),
        Finding(FindingLevel.BLOCKS, "target-exists", {}),
        Finding(FindingLevel.DECIDE, "links", {}),
        Finding(FindingLevel.DECIDE, "young", {}),
    )
    groups = FindingsList(found, lambda one: (one.code.upper(), "why"))
    assert groups.blocked
    assert groups.to_decide == {"links", "young"}
    assert [row.title for row in groups.rows(FindingLevel.DECIDE)] == ["LINKS", "YOUNG"]
    assert groups.rows(FindingLevel.INFO)[0].examples == ("a⟦U+202E⟧b",)
    wordless = FindingsList(found[:1])
    assert not wordless.blocked
    assert wordless.rows(FindingLevel.INFO)[0].title == "empty-files"
