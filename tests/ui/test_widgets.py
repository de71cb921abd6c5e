"""The small parts: plain text, messages, badges, drops, secrets, progress."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QProgressBar
from pytestqt.qtbot import QtBot

from casevault_gui.core.errors import TargetFull
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage
from casevault_gui.messages import explain
from casevault_gui.ui.widgets.badge import Badge
from casevault_gui.ui.widgets.card import ActionCard
from casevault_gui.ui.widgets.drop_area import DropArea
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.secret_field import SecretField
from casevault_gui.ui.widgets.task_bar import Pace, TaskBar
from casevault_gui.ui.widgets.text import Text
from tests.ui.make_services import Desk

MARKUP = '<a href="https://example.org">evidence</a><b>.txt'
TERABYTE = 10**12
TROUBLE = TargetFull(path="/media/usb/a.cvx", needed=2_000_000, free=1_000_000)


def enter(widget: DropArea | ActionCard, data: QMimeData) -> bool:
    """Drag `data` over a widget and return whether it is invited."""
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    widget.dragEnterEvent(event)
    return event.isAccepted()


def drop(widget: DropArea | ActionCard, data: QMimeData) -> None:
    """Let `data` go over a widget."""
    widget.dropEvent(
        QDropEvent(
            QPoint(5, 5).toPointF(),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_text_is_never_rich(qtbot: QtBot) -> None:
    """A name with markup in it is shown letter by letter."""
    label = Text(MARKUP)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == MARKUP
    assert not label.openExternalLinks()


def test_wrapped_text_gets_the_height_its_width_needs(qtbot: QtBot) -> None:
    """Words that need three lines get three lines, and no more, in whatever type."""
    label = Text("word " * 60)
    qtbot.addWidget(label)
    needed = label.fontMetrics().horizontalAdvance(label.text()) / 600
    lines = label.heightForWidth(600) / label.fontMetrics().lineSpacing()
    assert label.minimumSizeHint().height() <= label.fontMetrics().height()
    assert label.heightForWidth(300) > label.heightForWidth(600)
    assert needed - 0.5 <= lines <= needed + 1.5


def test_the_panel_shows_all_four_parts_and_the_code(qtbot: QtBot) -> None:
    """Hidden until there is trouble, then complete, also for a screen reader."""
    panel = MessagePanel()
    qtbot.addWidget(panel)
    assert panel.isHidden()
    message = explain(TROUBLE)
    panel.show_message(message)
    shown = " ".join(label.text() for label in panel.findChildren(Text))
    for part in (message.what, message.safe, message.not_done, message.next, "CV-T02"):
        assert part in shown
    assert panel.accessibleName() == message.what
    assert message.next in panel.accessibleDescription()
    panel.clear()
    assert panel.isHidden()
    assert panel.message is None


def test_the_details_can_be_copied(qtbot: QtBot) -> None:
    """One press puts what a helper on the telephone needs into the clipboard."""
    panel = MessagePanel()
    qtbot.addWidget(panel)
    assert panel.details() == ""
    panel.show_message(explain(ZeroDivisionError("odd")))
    panel._copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "CV-BUG" in copied
    assert "ZeroDivisionError: odd" in copied


def test_a_badge_says_its_state_in_words_and_with_an_icon(qtbot: QtBot) -> None:
    """Colour is never the only difference between two states."""
    badge = Badge("Not protected", "warning")
    qtbot.addWidget(badge)
    before = badge._icon._name
    badge.show_state("Protected", "success")
    assert badge.accessibleName() == "Protected"
    assert badge._icon._name != before


def test_files_of_this_computer_can_be_dropped(qtbot: QtBot) -> None:
    """Local files and folders arrive in their order; addresses of the web are left out."""
    area = DropArea("Drop here")
    qtbot.addWidget(area)
    data = QMimeData()
    data.setUrls(
        [
            QUrl.fromLocalFile("/evidence/b.txt"),
            QUrl("https://example.org/x"),
            QUrl.fromLocalFile("/evidence/a b#c"),
        ]
    )
    heard: list[tuple[Path, ...]] = []
    area.dropped.connect(heard.append)
    assert enter(area, data)
    drop(area, data)
    assert heard == [(Path("/evidence/b.txt"), Path("/evidence/a b#c"))]


def test_nothing_else_is_invited(qtbot: QtBot) -> None:
    """Text and addresses of the web are not taken for files."""
    area = DropArea("Drop here")
    qtbot.addWidget(area)
    words, web = QMimeData(), QMimeData()
    words.setText("/evidence")
    web.setUrls([QUrl("https://example.org/x")])
    assert not enter(area, words)
    assert not enter(area, web)


def test_the_buttons_do_what_dropping_does(qtbot: QtBot) -> None:
    """Who cannot drag can press: files and folders have a button each."""
    area = DropArea("Drop here")
    qtbot.addWidget(area)
    with qtbot.waitSignal(area.files_wanted):
        area.add_files.click()
    with qtbot.waitSignal(area.folder_wanted):
        area.add_folder.click()


def test_an_action_card_takes_drops_only_when_told(qtbot: QtBot) -> None:
    """A card that does not take files leaves them to what lies behind it."""
    action = ActionCard("seal", "Seal", "Put files into a package.")
    qtbot.addWidget(action)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/evidence")])
    assert not enter(action, data)
    action.setAcceptDrops(True)
    heard: list[object] = []
    action.dropped.connect(heard.append)
    assert enter(action, data)
    drop(action, data)
    assert heard == [(Path("/evidence"),)]


def test_a_secret_is_hidden_until_asked_and_leaves_nothing_to_undo(qtbot: QtBot) -> None:
    """Typed text shows as dots; wiping it cannot be undone."""
    field = SecretField("Passphrase")
    qtbot.addWidget(field)
    field.show()
    field.line.insert("correct horse")
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    field.reveal.click()
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal
    field.wipe()
    field.line.undo()
    assert field.text() == ""
    assert field.line.echoMode() is QLineEdit.EchoMode.Password


def test_a_secret_is_hidden_again_when_out_of_sight(qtbot: QtBot) -> None:
    """Coming back to the page does not show what was shown before."""
    field = SecretField("Passphrase")
    qtbot.addWidget(field)
    field.show()
    field.reveal.click()
    field.hide()
    field.show()
    assert field.line.echoMode() is QLineEdit.EchoMode.Password


def test_pace_is_smoothed_and_starts_afresh_with_each_stage() -> None:
    """A jump counts for a third, and reading speed says nothing about writing."""
    times = iter([0.0, 1.0, 2.0, 3.0])
    pace = Pace(lambda: next(times))
    pace.look(Progress(Stage.SEAL, 0, 1000))
    assert pace.seconds_left(Progress(Stage.SEAL, 0, 1000)) is None
    pace.look(Progress(Stage.SEAL, 100, 1000))
    assert pace.speed == pytest.approx(100)
    pace.look(Progress(Stage.SEAL, 400, 1000))
    assert pace.speed == pytest.approx(0.3 * 300 + 0.7 * 100)
    assert pace.seconds_left(Progress(Stage.SEAL, 400, 1000)) == pytest.approx(600 / 160)
    pace.look(Progress(Stage.VERIFY, 0, 1000))
    assert pace.speed == 0


def test_five_terabytes_fit_the_bar(qtbot: QtBot) -> None:
    """The bar counts permille, and the words count bytes."""
    times = iter(range(10))
    bar = TaskBar(clock=lambda: float(next(times)))
    qtbot.addWidget(bar)
    bar.show_progress(Progress(Stage.SEAL, TERABYTE, 5 * TERABYTE))
    bar.show_progress(Progress(Stage.SEAL, 2 * TERABYTE, 5 * TERABYTE, 3, 9, "data/disk.dd"))
    progress = bar.findChild(QProgressBar)
    assert isinstance(progress, QProgressBar)
    assert progress.value() == 400
    shown = " ".join(label.text() for label in bar.findChildren(Text))
    assert "2.00 TB of 5.00 TB" in shown
    assert "file 3 of 9" in shown
    assert "1.00 TB each second" in shown
    assert "about 3 s left" in shown
    assert "disk.dd" in shown.split()


@pytest.mark.parametrize("stage", list(Stage))
def test_every_stage_has_words(qtbot: QtBot, stage: Stage) -> None:
    """No stage of the work is shown without saying what happens."""
    bar = TaskBar()
    qtbot.addWidget(bar)
    bar.show_progress(Progress(stage))
    assert bar._stage.text()


def test_stop_cancels_the_task_that_is_watched(qtbot: QtBot, desk: Desk) -> None:
    """One press asks the work to stop and says so; a second press is not possible."""
    bar = TaskBar()
    qtbot.addWidget(bar)

    def work(_report: Report, cancel: CancelToken) -> None:
        while True:
            cancel.check()

    task = desk.services.lane.start(work)
    bar.watch(task)
    with qtbot.waitSignal(task.failed, timeout=20_000):
        bar.stop.click()
        assert not bar.stop.isEnabled()
