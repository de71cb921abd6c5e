"""The frame of every dialog: as large as its words need, in any size of type."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casevault_gui.core.errors import ProfilePassphraseWrong, TargetFull
from casevault_gui.messages import explain
from casevault_gui.ui.dialogs.confirm import ConfirmDialog
from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.dialogs.error import ErrorDialog
from casevault_gui.ui.dialogs.shortcuts import ShortcutsDialog
from casevault_gui.ui.theme import Theme, ThemeChoice
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.text import Text

TROUBLE = TargetFull(path="/media/usb/" + "long/" * 20, needed=2_000_000, free=1_000_000)


def fits(dialog: Dialog) -> bool:
    """Say whether no label of the dialog is cut."""
    return all(
        label.height() >= label.heightForWidth(label.width())
        for label in dialog.findChildren(Text)
        if label.isVisible() and label.wordWrap()
    )


@pytest.mark.parametrize("percent", [100, 150])
def test_trouble_that_appears_later_is_not_cut(
    qtbot: QtBot, qapp: QApplication, percent: int
) -> None:
    """An open dialog grows for what it has to say; with large type it is wider as well."""
    theme = Theme(qapp)
    theme.apply(ThemeChoice.LIGHT, percent)
    try:
        dialog = Dialog("A title")
        qtbot.addWidget(dialog)
        panel = MessagePanel()
        dialog.body.addWidget(panel)
        dialog.open()
        before = dialog.height()
        width = dialog.width()
        panel.show_message(explain(ProfilePassphraseWrong()))
        qtbot.waitUntil(lambda: dialog.height() > before and fits(dialog))
        assert dialog.width() == width >= 460 * percent // 110
    finally:
        theme.apply(ThemeChoice.LIGHT)


def test_an_open_dialog_follows_the_size_of_type(qtbot: QtBot, qapp: QApplication) -> None:
    """Larger type makes it larger, up to the screen; nothing is cut."""
    theme = Theme(qapp)
    theme.apply(ThemeChoice.LIGHT)
    try:
        dialog = ErrorDialog(explain(TROUBLE))
        qtbot.addWidget(dialog)
        dialog.open()
        width = dialog.width()
        theme.apply(ThemeChoice.LIGHT, 150)
        qtbot.waitUntil(lambda: dialog.width() > width and fits(dialog))
        assert dialog.width() <= dialog.screen().availableGeometry().width()
    finally:
        theme.apply(ThemeChoice.LIGHT)


def test_return_gives_the_harmless_answer(qtbot: QtBot) -> None:
    """Before something hard to take back, Return stays; Escape stays as well."""
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog = ConfirmDialog("Stop?", "Words.", "&Stop", "&Keep working")
        qtbot.addWidget(dialog)
        dialog.open()
        with qtbot.waitSignal(dialog.rejected):
            QTest.keyClick(dialog, key)


def test_shortcuts_are_written_as_this_system_writes_them(qtbot: QtBot) -> None:
    """Each with its meaning beside it; Return closes the list."""
    dialog = ShortcutsDialog([("Ctrl+1", "Go to Home"), ("F6", "Move")])
    qtbot.addWidget(dialog)
    dialog.open()
    words = [label.text() for label in dialog.findChildren(Text)]
    assert words.index("Go to Home") == words.index("Ctrl+1") + 1
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
