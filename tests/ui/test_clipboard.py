"""A key on the clipboard: marked, cleared in time, and never reported cleared when it is not."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casevault_gui.ui.clipboard import HINTS, ClipboardOutcome, SecretClipboard, secret_mime

SECRET = "cvkey1 copied secret"


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    """Give the system clipboard, empty before and after."""
    board = qapp.clipboard()
    board.clear()
    yield board
    board.clear()


@pytest.fixture
def secret(clipboard: QClipboard) -> Iterator[SecretClipboard]:
    """Give a clipboard for secrets that clears after a twentieth of a second."""
    assert not clipboard.text()
    made = SecretClipboard(seconds=0.05, tick_ms=10)
    yield made
    made.deleteLater()


def test_every_hint_travels_with_the_text() -> None:
    """KDE, Windows and macOS managers are each asked to look away, Windows with four zero bytes."""
    mime = secret_mime(SECRET)
    assert mime.text() == SECRET
    for name in HINTS:
        assert mime.hasFormat(name)
    assert mime.data("x-kde-passwordManagerHint").data() == b"secret"
    assert mime.data("CanIncludeInClipboardHistory").data() == bytes(4)
    assert mime.data("CanUploadToCloudClipboard").data() == bytes(4)


def test_the_clipboard_is_cleared_when_the_time_is_over(
    qtbot: QtBot, secret: SecretClipboard, clipboard: QClipboard
) -> None:
    """The text is there at first and gone at the end, and the outcome says cleared."""
    with qtbot.waitSignal(secret.finished) as ended:
        secret.copy(SECRET)
        assert clipboard.text() == SECRET
        assert secret.active
    assert ended.args == [ClipboardOutcome.CLEARED]
    assert clipboard.text() == ""
    assert not secret.active


@pytest.mark.usefixtures("clipboard")
def test_seconds_are_counted_down_to_nothing(qtbot: QtBot) -> None:
    """The countdown begins with all seconds, falls, and ends at 0."""
    secret = SecretClipboard(seconds=2, tick_ms=100)
    ticks: list[int] = []
    secret.ticked.connect(ticks.append)
    with qtbot.waitSignal(secret.finished, timeout=10_000):
        secret.copy(SECRET)
    assert ticks[0] == 2
    assert ticks[-1] == 0
    assert ticks == sorted(ticks, reverse=True)
    assert 1 in ticks


def test_something_copied_later_is_left_alone(
    qtbot: QtBot, secret: SecretClipboard, clipboard: QClipboard
) -> None:
    """What the person copied meanwhile is not cleared, and the outcome says replaced."""
    with qtbot.waitSignal(secret.finished) as ended:
        secret.copy(SECRET)
        clipboard.setText("their own text")
    assert ended.args == [ClipboardOutcome.REPLACED]
    assert clipboard.text() == "their own text"
    assert not secret.active


def test_a_clipboard_emptied_by_somebody_else_is_gone(
    qtbot: QtBot, secret: SecretClipboard, clipboard: QClipboard
) -> None:
    """When another program empties the clipboard first, that is what is told."""
    with qtbot.waitSignal(secret.finished) as ended:
        secret.copy(SECRET)
        clipboard.clear()
    assert ended.args == [ClipboardOutcome.GONE]


def test_a_manager_that_brings_the_key_back_is_found_out(
    qtbot: QtBot, secret: SecretClipboard, clipboard: QClipboard
) -> None:
    """If the text is there again after clearing, the outcome says not cleared."""

    def bring_back() -> None:
        if not clipboard.text():
            clipboard.setText(SECRET)

    secret.copy(SECRET)
    clipboard.dataChanged.connect(bring_back)
    with qtbot.waitSignal(secret.finished) as ended:
        secret.clear_now()
    clipboard.dataChanged.disconnect(bring_back)
    assert ended.args == [ClipboardOutcome.NOT_CLEARED]


def test_copying_again_starts_the_time_anew(
    qtbot: QtBot, secret: SecretClipboard, clipboard: QClipboard
) -> None:
    """A second copy replaces the first without an outcome in between."""
    outcomes: list[object] = []
    secret.finished.connect(outcomes.append)
    secret.copy("first")
    with qtbot.waitSignal(secret.finished):
        secret.copy(SECRET)
        assert clipboard.text() == SECRET
    assert outcomes == [ClipboardOutcome.CLEARED]


def test_clearing_nothing_does_nothing(secret: SecretClipboard, clipboard: QClipboard) -> None:
    """Without a copied secret the person's clipboard is not touched."""
    clipboard.setText("theirs")
    secret.clear_now()
    secret.clear_at_quit()
    assert clipboard.text() == "theirs"


def test_quitting_clears_at_once(secret: SecretClipboard, clipboard: QClipboard) -> None:
    """When the program ends the clipboard is empty before the last event."""
    outcomes: list[object] = []
    secret.finished.connect(outcomes.append)
    secret.copy(SECRET)
    secret.clear_at_quit()
    assert outcomes == [ClipboardOutcome.CLEARED]
    assert clipboard.text() == ""


def test_only_a_hash_of_the_secret_is_kept(secret: SecretClipboard) -> None:
    """The object holds no copy of the text it put on the clipboard."""
    secret.copy(SECRET)
    assert SECRET not in repr(vars(secret))
    secret.clear_at_quit()


def wl_copy(folder: Path, status: int) -> str:
    """Write a stand-in for the Wayland program that notes its arguments and ends with `status`."""
    program = folder / "wl-copy"
    program.write_text(f'#!/bin/sh\necho "$@" > {folder}/called\nexit {status}\n')
    program.chmod(0o700)
    return str(program)


@pytest.mark.parametrize(
    ("status", "outcome"), [(0, ClipboardOutcome.CLEARED), (1, ClipboardOutcome.NOT_CLEARED)]
)
@pytest.mark.parametrize("at_quit", [False, True])
@pytest.mark.usefixtures("clipboard")
def test_on_wayland_the_exit_status_decides(
    qtbot: QtBot,
    tmp_path: Path,
    status: int,
    outcome: ClipboardOutcome,
    at_quit: bool,  # noqa: FBT001
) -> None:
    """`wl-copy -c` is asked to clear, and only its success counts as cleared."""
    secret = SecretClipboard(wl_copy=wl_copy(tmp_path, status))
    secret.copy(SECRET)
    with qtbot.waitSignal(secret.finished) as ended:
        secret.clear_at_quit() if at_quit else secret.clear_now()
    assert ended.args == [outcome]
    assert (tmp_path / "called").read_text() == "-c\n"


@pytest.mark.usefixtures("clipboard")
def test_a_missing_wayland_program_is_not_success(qtbot: QtBot, tmp_path: Path) -> None:
    """If the program cannot be started the outcome says not cleared."""
    secret = SecretClipboard(wl_copy=str(tmp_path / "nothing"))
    secret.copy(SECRET)
    with qtbot.waitSignal(secret.finished) as ended:
        secret.clear_now()
    assert ended.args == [ClipboardOutcome.NOT_CLEARED]


def xclip(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Ask the X server for the clipboard from another process."""
    return subprocess.run(["xclip", *arguments], capture_output=True, check=False, timeout=10)


_COPIER = """
import sys
from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication
from casevault_gui.ui.clipboard import SecretClipboard
app = QGuiApplication(sys.argv)
clipboard = SecretClipboard(seconds=float(sys.argv[2]))
clipboard.finished.connect(lambda outcome: print(outcome, flush=True))
clipboard.copy(sys.argv[1])
QTimer.singleShot(0, lambda: print("copied", flush=True))
if len(sys.argv) > 3:
    heard = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    heard.activated.connect(app.quit)
else:
    clipboard.finished.connect(app.quit)
app.exec()
"""


def copier(seconds: str, *more: str) -> subprocess.Popen[str]:
    """Start a program that copies the secret; it has said "copied" when this returns."""
    process = subprocess.Popen(
        [sys.executable, "-c", _COPIER, SECRET, seconds, *more],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "copied\n"
    return process


def test_a_program_that_ends_clears_before() -> None:
    """Quitting with a secret on the clipboard clears it, unasked, and tells the outcome."""
    with copier("30", "stdin") as process:
        output, _ = process.communicate("\n", timeout=20)
    assert output == "cleared\n"


@pytest.mark.display
def test_another_process_reads_the_key_and_its_mark_until_it_is_cleared() -> None:
    """Text and hint reach the X server's clipboard, the primary selection stays empty, it ends."""
    with copier("1.5") as process:
        assert xclip("-o", "-selection", "clipboard").stdout.decode() == SECRET
        hint = xclip("-o", "-selection", "clipboard", "-t", "x-kde-passwordManagerHint")
        assert hint.stdout == b"secret"
        assert SECRET.encode() not in xclip("-o", "-selection", "primary").stdout
        assert process.stdout is not None
        assert process.stdout.readline() == "cleared\n"
        assert xclip("-o", "-selection", "clipboard").stdout == b""


@pytest.mark.display
def test_what_another_process_copies_stays() -> None:
    """Text that another program puts on the X clipboard meanwhile is not cleared."""
    with (
        copier("30") as process,
        subprocess.Popen(
            ["xclip", "-selection", "clipboard", "-quiet"],
            stdin=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as other,
    ):
        assert other.stdin is not None
        other.stdin.write(b"theirs")
        other.stdin.close()
        assert process.stdout is not None
        assert process.stdout.readline() == "replaced\n"
        assert xclip("-o", "-selection", "clipboard").stdout == b"theirs"
        other.terminate()


@pytest.mark.display
def test_quitting_leaves_nothing_on_the_x_clipboard() -> None:
    """Ending the program clears the clipboard and says so."""
    with copier("30", "stdin") as process:
        output, _ = process.communicate("\n", timeout=20)
        assert output == "cleared\n"
    assert xclip("-o", "-selection", "clipboard").stdout == b""
