"""The key dialog over the real release, the real log, a real keyring and real files."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import LogWriteFailed
from casevault_gui.core.keys.key_file import read_key_file
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.release_key import KeyRelease
from casevault_gui.messages import explain
from casevault_gui.ui.clipboard import ClipboardOutcome, SecretClipboard
from casevault_gui.ui.dialogs.confirm import ConfirmDialog
from casevault_gui.ui.dialogs.key_once import KeyOnceDialog
from casevault_gui.ui.tasks import Lane
from casevault_gui.ui.theme import Theme, ThemeChoice

# Offscreen windows cannot carry size hints; Qt says so once for each.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

KEY = PackageKey(bytes(range(32)))
PACKAGE = "8f14e45fceea167a5a36dedd4bea2543"


@pytest.fixture
def small_volume(tmp_path: Path) -> Iterator[Path]:
    """Mount a volume of one mebibyte."""
    folder = tmp_path / "medium"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "none", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting needs root")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    """Open a new profile."""
    with open_profile(tmp_path / "home") as opened:
        yield opened


def at_once(
    function: Callable[[], object],
    done: Callable[[object], None],
    failed: Callable[[BaseException], None],
) -> None:
    """Run a task on the spot."""
    try:
        result = function()
    except Exception as error:  # noqa: BLE001 - as a lane does
        failed(error)
    else:
        done(result)


@dataclass
class Bench:
    """A dialog, what it stands on, and what was asked of it."""

    qtbot: QtBot
    profile: Profile
    release: KeyRelease
    dialog: KeyOnceDialog
    clipboard: SecretClipboard
    chosen: list[Path] = field(default_factory=list)
    proposed: list[str] = field(default_factory=list)
    discarded: list[bool] = field(default_factory=list)

    def entries(self) -> list[tuple[str, str, str]]:
        """Return type, phase and reason of the log's key entries."""
        return [
            (entry.type, entry.phase, entry.why)
            for entry in self.profile.log.entries(0, self.profile.log.size)
            if entry.type.startswith("key")
        ]

    def question(self) -> ConfirmDialog:
        """Return the question that is open."""
        found = self.dialog.findChildren(ConfirmDialog)
        assert found
        return found[-1]


Make = Callable[..., Bench]


@pytest.fixture
def make(qtbot: QtBot, profile: Profile, tmp_path: Path) -> Iterator[Make]:
    """Return a function that opens the dialog; the package would be named in `tmp_path`."""
    clipboard = SecretClipboard(seconds=0.05, tick_ms=10)

    def build(*, hide_after_ms: int = 60_000, release: KeyRelease | None = None) -> Bench:
        release = release or KeyRelease(profile, KEY, PACKAGE, tmp_path / "case.cvx", "2026-1")

        def choose(parent: QWidget, name: str, chosen: Callable[[Path], None]) -> None:
            assert parent is dialog
            bench.proposed.append(name)
            chosen(bench.chosen.pop())

        dialog = KeyOnceDialog(
            release,
            clipboard=clipboard,
            run_task=at_once,
            explain=explain,
            choose_target=choose,
            hide_after_ms=hide_after_ms,
            screen_height=640,
        )
        qtbot.addWidget(dialog)
        bench = Bench(qtbot, profile, release, dialog, clipboard)
        dialog.discarded.connect(lambda: bench.discarded.append(True))
        dialog.open()
        dialog.activateWindow()
        return bench

    yield build
    clipboard.clear_at_quit()
    clipboard.deleteLater()


def words_of(dialog: KeyOnceDialog) -> str:
    """Return every word the dialog shows or speaks."""
    parts = []
    for child in dialog.findChildren(QWidget):
        parts += [child.accessibleName(), child.accessibleDescription(), child.toolTip()]
        if isinstance(child, QLabel | QPushButton | QLineEdit):
            parts.append(child.text())
    return "\n".join(parts)


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


def test_retyping_the_last_group_proves_custody(make: Make) -> None:
    """The right last group allows Finish; the field keeps nothing to undo."""
    bench = make()
    ways = bench.dialog.ways
    assert not ways.check.isEnabled()
    QTest.keyClicks(ways.last_group, KEY.groups[-1].upper())
    assert ways.check.isEnabled()
    QTest.keyClick(ways.last_group, Qt.Key.Key_Return)
    assert bench.release.proofs == {"retyped"}
    assert bench.dialog.finish.isEnabled()
    assert ways.last_group.text() == ""
    ways.last_group.undo()
    assert ways.last_group.text() == ""
    with bench.qtbot.waitSignal(bench.dialog.accepted):
        bench.dialog.finish.click()
    assert not bench.discarded


def test_a_wrong_last_group_proves_nothing(make: Make) -> None:
    """Another group is refused in words, and Finish stays off."""
    bench = make()
    QTest.keyClicks(bench.dialog.ways.last_group, KEY.groups[4])
    bench.dialog.ways.check.click()
    assert "not the last group" in bench.dialog.ways.retype.words.text()
    assert not bench.dialog.finish.isEnabled()
    assert bench.release.proofs == frozenset()
    assert bench.dialog.ways.last_group.text() == ""


def test_typing_hides_the_key(make: Make) -> None:
    """Whoever retypes must read from their own copy: the screen shows dots meanwhile."""
    bench = make()
    bench.dialog.face.show_key.click()
    QTest.keyClicks(bench.dialog.ways.last_group, "q")
    assert not bench.dialog.face.display.revealed


def test_a_key_file_on_another_volume_proves_custody(make: Make, small_volume: Path) -> None:
    """The file holds the key, and the dialog names it and allows Finish."""
    bench = make()
    bench.chosen.append(small_volume / "key.txt")
    bench.dialog.ways.file.button.click()
    assert read_key_file(small_volume / "key.txt") == KEY
    assert bench.proposed == ["key-8f14e45f.cvkey"]
    assert "key.txt" in bench.dialog.ways.file.words.text()
    assert bench.dialog.ways.file.tick.isVisible()
    assert bench.dialog.finish.isEnabled()


def test_a_key_card_on_another_volume_proves_custody(make: Make, small_volume: Path) -> None:
    """The card is a PDF with the key, and its place is in the log."""
    bench = make()
    card = small_volume / "card.pdf"
    bench.chosen.append(card)
    bench.dialog.ways.card.button.click()
    assert card.read_bytes().startswith(b"%PDF")
    assert bench.proposed == ["key-card-8f14e45f.pdf"]
    assert bench.release.proofs == {"printed"}
    assert bench.entries()[-1] == (EntryType.KEY_PRINTED.value, Phase.DONE.value, str(card))


@pytest.mark.parametrize("way", ["card", "file"])
def test_nothing_is_saved_beside_the_package(make: Make, tmp_path: Path, way: str) -> None:
    """On the package's volume card and file are refused, in four parts inside the dialog."""
    bench = make()
    bench.chosen.append(tmp_path / "key")
    getattr(bench.dialog.ways, way).button.click()
    message = bench.dialog.trouble.message
    assert message is not None
    assert message.code == "CV-K05"
    assert bench.dialog.trouble.isVisible()
    assert all((message.what, message.safe, message.not_done, message.next))
    assert not (tmp_path / "key").exists()
    assert not bench.dialog.finish.isEnabled()


def test_an_existing_file_is_not_replaced(make: Make, small_volume: Path) -> None:
    """A file of the chosen name stays, and the dialog says so."""
    bench = make()
    (small_volume / "notes").write_text("theirs")
    bench.chosen.append(small_volume / "notes")
    bench.dialog.ways.file.button.click()
    assert (small_volume / "notes").read_text() == "theirs"
    assert bench.dialog.trouble.message is not None
    assert bench.dialog.trouble.message.code == "CV-T01"


@pytest.mark.usefixtures("secret_service")
def test_the_keyring_proves_custody_with_a_warning(make: Make) -> None:
    """Stored and read back allows Finish, and warns while the keyring holds the only copy."""
    bench = make()
    assert "ready" in bench.dialog.ways.keyring.words.text()
    bench.dialog.ways.keyring.button.click()
    assert bench.profile.keyring.fetch(PACKAGE) == KEY
    assert bench.dialog.finish.isEnabled()
    assert "only proven copy" in bench.dialog.note.text()
    bench.profile.keyring.delete(PACKAGE)


def test_without_a_keyring_its_button_is_off_and_says_why(make: Make) -> None:
    """An absent keyring is shown, not hidden, as an ordinary thing."""
    bench = make()
    assert not bench.dialog.ways.keyring.button.isEnabled()
    assert "no keyring" in bench.dialog.ways.keyring.words.text()
    assert bench.dialog.trouble.message is None


def test_a_keyring_that_vanishes_is_told_and_looked_at_again(
    make: Make, secret_service: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When storing fails the trouble is explained and the keyring's state is asked anew."""
    del secret_service
    bench = make()
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    bench.dialog.ways.keyring.button.click()
    assert bench.dialog.trouble.message is not None
    assert bench.dialog.trouble.message.code == "CV-K11"
    assert not bench.dialog.ways.keyring.button.isEnabled()
    assert not bench.dialog.finish.isEnabled()


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
        clipped = [
            label.text()
            for label in bench.dialog.findChildren(QLabel)
            if label.isVisible() and label.height() < label.heightForWidth(label.width())
        ]
        assert clipped == []
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
        release,
        clipboard=clipboard,
        run_task=run,
        explain=explain,
        choose_target=lambda _parent, _name, _chosen: None,
    )
    qtbot.addWidget(dialog)
    dialog.open()
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
