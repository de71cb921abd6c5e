"""A key on the screen: hidden from eyes and screen readers alike, typed with its slips marked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.keys.strength import strength
from casevault_gui.ui.widgets.key_field import KeyDisplay, KeyEntry
from casevault_gui.ui.widgets.strength_meter import StrengthMeter

# Offscreen windows cannot carry size hints; Qt says so once for each.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

KEY = PackageKey(bytes(range(32)))
GROUPED = " ".join(KEY.groups)


def spoken(widget: QWidget) -> str:
    """Return everything a screen reader can learn of a widget and its children."""

    def walk(node: QAccessibleInterface | None) -> Iterator[str]:
        if node is None:
            return
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
            yield node.text(kind)
        for number in range(node.childCount()):
            yield from walk(node.child(number))

    return "\n".join(walk(QAccessible.queryAccessibleInterface(widget)))


@pytest.fixture
def display(qtbot: QtBot) -> KeyDisplay:
    """Give a visible, hidden key."""
    made = KeyDisplay()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def entry(qtbot: QtBot) -> KeyEntry:
    """Give a visible, empty line for a key."""
    made = KeyEntry()
    qtbot.addWidget(made)
    made.resize(900, 80)
    made.show()
    return made


def test_a_hidden_key_is_dots_for_eyes_and_ears(display: KeyDisplay) -> None:
    """After hiding again, neither labels nor accessible texts hold a group of the key."""
    display.reveal(KEY.groups)
    display.conceal()
    assert not display.revealed
    assert {label.text() for label in display.labels} == {"••••"}
    said = spoken(display)
    assert "Group 16, hidden" in said
    assert not any(group in said for group in KEY.groups)


def test_a_revealed_key_is_read_group_by_group(display: KeyDisplay) -> None:
    """All sixteen groups are shown in order and named by their number."""
    display.reveal(KEY.groups)
    assert display.revealed
    assert tuple(label.text() for label in display.labels) == KEY.groups
    assert "Group 3: qsyq" in spoken(display)


def test_groups_stand_in_four_rows_of_four(display: KeyDisplay) -> None:
    """Groups 1, 5, 9 and 13 begin the rows, as on the key card."""
    lefts = {label.x() for label in display.labels[::4]}
    tops = [label.geometry().center().y() for label in display.labels]
    assert len(lefts) == 1
    assert tops == sorted(tops)
    assert len(set(tops)) == 4


def test_dots_are_not_the_key_and_reveal_wants_all_groups(display: KeyDisplay) -> None:
    """Half a key is a defect, never shown as if it were whole."""
    with pytest.raises(ValueError, match="shorter"):
        display.reveal(KEY.groups[:8])


def test_typing_makes_groups_and_then_a_key(entry: KeyEntry) -> None:
    """Characters typed without spaces stand in groups of four and become the key."""
    QTest.keyClicks(entry.line, KEY.text)
    assert entry.line.text() == GROUPED
    assert entry.key == KEY
    assert "630D-CD29-66C4-3366" in entry.feedback.text()


def test_while_typing_the_line_counts_and_complains_of_nothing(entry: KeyEntry) -> None:
    """An unfinished key is progress, not an error."""
    QTest.keyClicks(entry.line, KEY.text[:21])
    assert entry.feedback.text() == "21 of 64 characters"
    assert entry.suspect is None
    assert entry.key is None


def test_a_pasted_key_is_taken_however_it_is_set(entry: KeyEntry) -> None:
    """Paste works, over several lines and in capitals."""
    QGuiApplication.clipboard().setText("\n".join(KEY.groups).upper() + "\n")
    QTest.keyClick(entry.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert entry.key == KEY
    assert entry.line.text() == GROUPED.upper()


def test_the_cursor_stays_where_one_types(entry: KeyEntry) -> None:
    """A character put in the middle, and one taken out, leave the cursor there."""
    entry.set_text(KEY.text)
    entry.line.setCursorPosition(9)
    QTest.keyClick(entry.line, Qt.Key.Key_Backspace)
    assert entry.line.text().startswith("cvke y1qq syqc")
    assert entry.line.cursorPosition() == 8
    QTest.keyClicks(entry.line, KEY.text[7])
    assert entry.line.text() == GROUPED
    assert entry.line.cursorPosition() == 9
    assert entry.key == KEY


@pytest.mark.parametrize(
    ("text", "group", "words"),
    [
        (KEY.text[:33] + "q" + KEY.text[34:], 9, "Group 9 looks wrong"),
        (KEY.text[:20] + "b", 6, "Group 6: this character"),
        ("age1", 1, "begins with cvkey1"),
        ("cvkey1qqQ", 3, "capitals or small letters"),
    ],
)
def test_a_slip_is_marked_where_it_is(entry: KeyEntry, text: str, group: int, words: str) -> None:
    """The suspect group is named, and nothing in the line is changed."""
    entry.set_text(text)
    assert entry.suspect == group
    assert words in entry.feedback.text()
    assert entry.key is None
    assert entry.line.text().replace(" ", "") == text
    assert entry.line.property("tone") == "danger"


def test_the_suspect_group_is_drawn_in_another_colour(entry: KeyEntry) -> None:
    """The mark can be seen: the same text draws differently with and without its slip known."""
    entry.set_text(KEY.text[:33] + "q" + KEY.text[34:])
    entry.line.clearFocus()
    marked = entry.line.grab().toImage()
    entry._suspect = None
    entry._underline()
    assert entry.line.grab().toImage() != marked


def test_return_goes_to_the_suspect_group(qtbot: QtBot, entry: KeyEntry) -> None:
    """Return on a wrong key submits nothing and selects what to look at."""
    entry.set_text(KEY.text[:33] + "q" + KEY.text[34:])
    with qtbot.assertNotEmitted(entry.submitted):
        QTest.keyClick(entry.line, Qt.Key.Key_Return)
    assert entry.line.selectedText() == "gqzy"


def test_return_on_a_whole_key_submits(qtbot: QtBot, entry: KeyEntry) -> None:
    """Return with a well-formed key goes on."""
    entry.set_text(KEY.text)
    with qtbot.waitSignal(entry.submitted):
        QTest.keyClick(entry.line, Qt.Key.Key_Return)


def test_several_wrong_characters_are_told_without_a_guess(entry: KeyEntry) -> None:
    """Where no place can be told, none is marked."""
    text = KEY.text
    entry.set_text(text[:10] + "q" + text[11:40] + "q" + text[41:])
    assert entry.suspect is None
    assert entry.line.property("tone") == "danger"
    assert "More than one character is wrong" in entry.feedback.text()


def test_more_than_a_key_is_too_long(entry: KeyEntry) -> None:
    """Characters after the last are refused, not cut."""
    entry.set_text(KEY.text + "qq")
    assert "Too long" in entry.feedback.text()
    assert entry.key is None


def test_wiping_cannot_be_undone(entry: KeyEntry) -> None:
    """After wiping, undo brings nothing back and no key is held."""
    QTest.keyClicks(entry.line, KEY.text)
    entry.wipe()
    assert not entry.line.isUndoAvailable()
    entry.line.undo()
    assert entry.line.text() == ""
    assert entry.key is None
    assert KEY.groups[5] not in spoken(entry)


def test_a_hidden_line_speaks_no_key(entry: KeyEntry) -> None:
    """With typing hidden, eyes and screen readers get dots and the fingerprint alone."""
    entry.set_text(KEY.text)
    entry.hide_text.click()
    assert entry.line.echoMode() is QLineEdit.EchoMode.Password
    assert not any(group in spoken(entry) for group in KEY.groups[2:])
    entry.hide_text.click()
    assert entry.line.echoMode() is QLineEdit.EchoMode.Normal


def test_out_of_sight_the_line_hides_itself(entry: KeyEntry) -> None:
    """A page that is left and visited again shows dots."""
    entry.set_text(KEY.text)
    entry.hide()
    entry.show()
    assert entry.line.echoMode() is QLineEdit.EchoMode.Password


def test_strength_is_told_in_words_and_a_bar(qtbot: QtBot) -> None:
    """The verdict, the reason and the bar follow the estimate, for screen readers too."""
    meter = StrengthMeter()
    qtbot.addWidget(meter)
    meter.show_strength(strength("Summer2024"))
    assert "Guessed at once." in meter.words.text()
    assert "many people use" in meter.words.text()
    weak = meter.bar.value()
    meter.show_strength(strength("fjord gnarly mosaic tundra velvet"))
    assert meter.words.text() == "Very strong."
    assert meter.bar.value() > weak
    assert "Very strong." in spoken(meter)
    meter.show_strength(None)
    assert meter.bar.value() == 0


@pytest.mark.parametrize(
    "text", ["", "aaaa", "\u200b", "abcd1234", "1985", "qwert", "x7", "tundra"]
)
def test_every_reason_has_words(qtbot: QtBot, text: str) -> None:
    """Whatever the estimator finds, the meter has something to say about it."""
    meter = StrengthMeter()
    qtbot.addWidget(meter)
    meter.show_strength(strength(text))
    assert len(meter.words.text()) > len("Guessed at once. ")
