"""The key dialog: shown, copied, hidden and left; over the real release and the real log."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import LogWriteFailed
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.release_key import KeyRelease
from casevault_gui.messages import explain
from casevault_gui.ui.clipboard import ClipboardOutcome, SecretClipboard
from casevault_gui.ui.dialogs.confirm import ConfirmDialog
from casevault_gui.ui.dialogs.key_once import KeyOnceDialog
from casevault_gui.ui.tasks import Lane
from casevault_gui.ui.theme import Theme, ThemeChoice
from tests.ui.key_once_bench import KEY, PACKAGE, Make, benches, mounted_volume, words_of

# Offscreen windows cannot carry size hints; Qt says so once for each.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    """Open a new profile."""
    with open_profile(tmp_path / "home") as opened:
        yield opened


@pytest.fixture
def small_volume(tmp_path: Path) -> Iterator[Path]:
    """Mount a volume of one mebibyte."""
    yield from mounted_volume(tmp_path)


@pytest.fixture
def make(qtbot: QtBot, profile: Profile, tmp_path: Path) -> Iterator[Make]:
    """Return a function that opens the dialog."""
    yield from benches(qtbot, profile, tmp_path)


def test_the_key_is_hidden_at_first(make: Make) -> None:
    """Nothing the dialog shows, speaks or holds has a group of the key, and nothing is logged."""
    bench = make()
    assert not any(group in words_of(bench.dialog) for group in KEY.groups)
    assert bench.entries() == []
    assert not bench.dialog.finish.isEnabled()


def test_showing_is_logged_before_the_key_is_seen(make: Make) -> None:
    """Show reveals all sixteen groups, after intent and done are in the log."""
    bench = make()
    bench.dialog.face.show_key.click()
    shown = tuple(label.text() for label in bench.dialog.face.display.labels)
    assert shown == KEY.groups
    assert [(kind, phase) for kind, phase, _ in bench.entries()] == [
        (EntryType.KEY_SHOWN.value, Phase.INTENT.value),
        (EntryType.KEY_SHOWN.value, Phase.DONE.value),
    ]


def test_a_shown_key_hides_on_the_button(make: Make) -> None:
    """The same button hides the key again, from eyes and screen readers."""
    bench = make()
    bench.dialog.face.show_key.click()
    bench.dialog.face.show_key.click()
    assert not any(group in words_of(bench.dialog) for group in KEY.groups)


def test_a_shown_key_hides_after_its_time(make: Make) -> None:
    """Without anybody doing anything the key goes out of sight."""
    bench = make(hide_after_ms=30)
    bench.dialog.face.show_key.click()
    assert bench.dialog.face.display.revealed
    bench.qtbot.waitUntil(lambda: not bench.dialog.face.display.revealed)
    assert not bench.discarded


def test_a_shown_key_hides_when_another_window_comes_forward(make: Make, qtbot: QtBot) -> None:
    """Leaving the dialog hides the key."""
    bench = make()
    qtbot.waitUntil(bench.dialog.isActiveWindow)
    bench.dialog.face.show_key.click()
    assert bench.dialog.face.display.revealed
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not bench.dialog.face.display.revealed)


def test_a_log_that_cannot_be_written_keeps_the_key_hidden(
    qtbot: QtBot, make: Make, small_volume: Path, tmp_path: Path
) -> None:
    """On a full disk nothing is shown or copied, and the dialog says why in four parts."""
    with open_profile(small_volume / "home") as full:
        release = KeyRelease(full, KEY, PACKAGE, tmp_path / "case.cvx", "")
        bench = make(release=release)
        QApplication.clipboard().clear()
        with pytest.raises(OSError, match="No space"):
            (small_volume / "filler").write_bytes(bytes(2 << 20))
        bench.dialog.face.show_key.click()
        assert not bench.dialog.face.display.revealed
        assert not any(group in words_of(bench.dialog) for group in KEY.groups)
        message = bench.dialog.trouble.message
        assert message is not None
        assert message.code == LogWriteFailed.code
        bench.dialog.face.copy_key.click()
        assert QApplication.clipboard().text() == ""
        assert bench.dialog.face.copy_key.isEnabled()
        (small_volume / "filler").unlink()
        bench.dialog.face.show_key.click()
        assert bench.dialog.face.display.revealed
        assert bench.dialog.trouble.message is None
        qtbot.waitUntil(bench.dialog.lead.isVisible)


def test_the_key_is_copied_once(make: Make) -> None:
    """Copy puts the key's text on the clipboard, logged, and cannot be pressed again."""
    bench = make()
    bench.dialog.face.copy_key.click()
    assert QApplication.clipboard().text() == KEY.text
    assert not bench.dialog.face.copy_key.isEnabled()
    kinds = [(kind, phase) for kind, phase, _ in bench.entries()]
    assert (EntryType.KEY_COPIED.value, Phase.DONE.value) in kinds
    bench.dialog.face.show_key.click()
    assert not bench.dialog.face.copy_key.isEnabled()


def test_a_countdown_runs_and_the_end_is_told_and_logged(make: Make) -> None:
    """While the key is on the clipboard a bar counts; then the dialog and the log say cleared."""
    bench = make()
    with bench.qtbot.waitSignal(bench.clipboard.finished):
        bench.dialog.face.copy_key.click()
        assert bench.dialog.face.countdown.isVisible()
        assert "is cleared in" in bench.dialog.face.clipboard_words.text()
    assert not bench.dialog.face.countdown.isVisible()
    assert bench.dialog.face.clipboard_words.text() == "The clipboard was cleared."
    assert bench.entries()[-1][2] == "clipboard: cleared"


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (ClipboardOutcome.REPLACED, "Something else was copied over the key."),
        (ClipboardOutcome.GONE, "emptied by another program"),
        (ClipboardOutcome.NOT_CLEARED, "could NOT be cleared"),
    ],
)
def test_the_truth_about_clearing_is_told(
    make: Make, outcome: ClipboardOutcome, words: str
) -> None:
    """Every outcome has its own words, and its own word in the log."""
    bench = make()
    bench.dialog.face.copy_key.click()
    bench.clipboard._end(outcome)
    assert words in bench.dialog.face.clipboard_words.text()
    assert bench.entries()[-1][2] == f"clipboard: {outcome}"


def test_the_outcome_is_logged_though_the_dialog_is_closed(make: Make) -> None:
    """A key that leaves the clipboard after Finish is still accounted for, once."""
    bench = make()
    with bench.qtbot.waitSignal(bench.clipboard.finished):
        bench.dialog.face.copy_key.click()
        bench.release.prove_retyped(KEY.groups[-1])
        bench.dialog.accept()
    outcomes = [why for _, phase, why in bench.entries() if why == "clipboard: cleared" and phase]
    assert len(outcomes) == 2  # intent and done


@pytest.mark.parametrize("way", ["escape", "close", "button"])
def test_leaving_without_proof_asks_and_can_stay(make: Make, way: str) -> None:
    """Escape, the window's close button and Discard ask first; staying is the default."""
    bench = make()
    bench.dialog.face.show_key.click()
    if way == "escape":
        QTest.keyClick(bench.dialog, Qt.Key.Key_Escape)
    elif way == "close":
        bench.dialog.close()
    else:
        bench.dialog.discard.click()
    assert bench.dialog.isVisible()
    assert not bench.dialog.face.display.revealed
    question = bench.question()
    assert any("nobody can ever open" in label.text() for label in question.findChildren(QLabel))
    assert question.stay.isDefault()
    question.stay.click()
    assert bench.dialog.isVisible()
    assert bench.discarded == []
    bench.dialog.close()
    bench.question().go_on.click()
    assert bench.discarded == [True]
    assert not bench.dialog.isVisible()


def test_leaving_with_proof_finishes(make: Make) -> None:
    """Once the key is safe, Escape is the same as Finish and asks nothing."""
    bench = make()
    bench.release.prove_retyped(KEY.groups[-1])
    with bench.qtbot.waitSignal(bench.dialog.accepted):
        QTest.keyClick(bench.dialog, Qt.Key.Key_Escape)
    assert bench.discarded == []


def test_accepting_without_proof_is_impossible(make: Make) -> None:
    """No path, not even a direct call, closes the dialog as finished before custody is proven."""
    bench = make()
    with bench.qtbot.assertNotEmitted(bench.dialog.accepted):
        bench.dialog.accept()
        QTest.keyClick(bench.dialog, Qt.Key.Key_Return)
    assert bench.dialog.isVisible()


def test_every_control_is_named_and_reached_by_tab(make: Make) -> None:
    """Tab goes round all enabled controls, each has a spoken name, and no two share a mnemonic."""
    bench = make()
    dialog = bench.dialog
    bench.qtbot.waitUntil(dialog.isActiveWindow)
    reached: list[QWidget] = []
    for _ in range(20):
        focused = QApplication.focusWidget()
        if focused in reached:
            break
        assert focused is not None
        interface = QAccessible.queryAccessibleInterface(focused)
        assert interface.text(QAccessible.Text.Name)
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    face, ways = dialog.face, dialog.ways
    for control in (
        face.show_key, face.copy_key, ways.card.button, ways.file.button, ways.last_group,
        dialog.discard,
    ):  # fmt: skip
        assert control in reached
    texts = [b.text() for b in dialog.findChildren(QPushButton)]
    texts += [
        label.text() for label in dialog.findChildren(QLabel) if isinstance(label.buddy(), QWidget)
    ]
    marks = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(marks) == len(set(marks)) == 9


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize("text_size", [100, 150])
def test_the_dialog_fits_a_small_screen_with_its_worst_trouble(
    make: Make, qapp: QApplication, tmp_path: Path, choice: ThemeChoice, text_size: int
) -> None:
    """With trouble shown and a countdown running 1024 by 640 hold the dialog and a title bar."""
    theme = Theme(qapp)
    theme.apply(choice, text_size)
    try:
        bench = make()
        bench.dialog.face.copy_key.click()
        bench.chosen.append(tmp_path / "key")
        bench.dialog.ways.file.button.click()
        size = bench.dialog.size()
        assert size.width() <= 1024
        assert size.height() <= 640 - 24

        def clipped() -> list[str]:
            return [
                label.text()
                for label in bench.dialog.findChildren(QLabel)
                if label.isVisible() and label.height() < label.heightForWidth(label.width())
            ]

        bench.qtbot.waitUntil(lambda: clipped() == [])
    finally:
        qapp.setStyleSheet("")


def test_the_window_lives_while_the_keyring_waits(
    qtbot: QtBot, profile: Profile, tmp_path: Path
) -> None:
    """In a real lane one act runs at a time, Escape waits, and the copy meets its entries."""
    lane = Lane("test")

    def run(
        function: Callable[[], object],
        done: Callable[[object], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        task = lane.start(lambda _report, _cancel: function())
        task.succeeded.connect(done)
        task.failed.connect(failed)

    release = KeyRelease(profile, KEY, PACKAGE, tmp_path / "case.cvx", "")
    clipboard = SecretClipboard(seconds=0.05, tick_ms=10)
    dialog = KeyOnceDialog(
        clipboard=clipboard,
        run_task=run,
        explain=explain,
        choose_target=lambda _parent, _name, _chosen: None,
    )
    qtbot.addWidget(dialog)
    dialog.offer(release)
    assert "Looking for a keyring" in dialog.ways.keyring.words.text()
    with qtbot.waitSignal(clipboard.finished):
        dialog.face.copy_key.click()
        assert not dialog.face.show_key.isEnabled()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        assert not dialog.findChildren(ConfirmDialog)
    qtbot.waitUntil(lambda: not lane.busy)
    assert "no keyring" in dialog.ways.keyring.words.text()
    assert dialog.face.show_key.isEnabled()
    entries = [e.why for e in profile.log.entries(0, profile.log.size)]
    assert entries[-1] == "clipboard: cleared"
    lane.close()
    clipboard.deleteLater()
