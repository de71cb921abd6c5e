"""The real program over a real profile: it starts, is refused, shows defects, and ends in order."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.app import PAGES, Program, is_package, settings_file
from casevault_gui.core.keys.log_keys import Protection
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.ui.dialogs.error import ErrorDialog
from casevault_gui.ui.dialogs.unlock import UnlockDialog
from casevault_gui.ui.libraries import libraries
from casevault_gui.ui.main_window import MainWindow, PageFactory
from casevault_gui.ui.pages.home import HomePage
from casevault_gui.ui.pages.page import BELOW, Errand, PageName
from casevault_gui.ui.services import Services
from casevault_gui.ui.settings import SettingsStore
from casevault_gui.ui.theme import ThemeChoice
from tests.ui.shell.places import LONG
from tests.ui.shell.real import said

PASSPHRASE = "seven tidy otters paint"
Start = Callable[..., Program]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Give the place of a profile."""
    return tmp_path / "home"


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, home: Path) -> Iterator[Start]:
    """Give what starts the program; each is stopped afterwards."""
    started: list[Program] = []

    def run(**pages: PageFactory) -> Program:
        chosen = {PageName(name): factory for name, factory in pages.items()} or PAGES
        program = Program(qapp, home, chosen)
        started.append(program)
        program.start()
        return program

    yield run
    for program in reversed(started):
        program.stop()
        for widget in (program.window, program._dialog):
            if widget is not None:
                qtbot.addWidget(widget)


def window_of(program: Program) -> MainWindow:
    """Return the window, which is there."""
    assert program.window is not None
    return program.window


def error_of(program: Program) -> ErrorDialog:
    """Return the dialog that stands for the window."""
    assert program.window is None
    assert isinstance(program._dialog, ErrorDialog)
    assert program._dialog.isVisible()
    return program._dialog


def code_of(dialog: ErrorDialog) -> str:
    """Return the code a dialog shows."""
    assert dialog.panel.message is not None
    return dialog.panel.message.code


def types(home: Path) -> list[str]:
    """Return the types of the log's entries."""
    with open_profile(home, ask_passphrase=lambda: PASSPHRASE) as profile:
        return [entry.type for entry in profile.log.entries()]


def test_every_page_opens_over_a_new_profile(start: Start, home: Path) -> None:
    """From an empty home every page shows itself; the log says begun and ended."""
    program = start()
    window = window_of(program)
    for name in PAGES:
        window.go(Errand(name))
        assert window.page(name).isVisible()
    program.stop()
    program.stop()
    assert types(home) == ["log_created", "session_opened", "session_closed"]


def test_a_package_named_at_the_start_is_looked_at(
    qtbot: QtBot, qapp: QApplication, home: Path
) -> None:
    """A file manager starts the program with a package: the window shows it, asking for its key."""
    package = Path(__file__).parents[2] / "golden" / "0.1.0" / "every-slot.cvx"
    program = Program(qapp, home)
    program.to_open = package
    program.start()
    window = window_of(program)
    qtbot.addWidget(window)
    try:
        page = window.page(PageName.OPEN)
        assert page.isVisible()
        qtbot.waitUntil(lambda: package.name in said(page))
    finally:
        program.stop()


def test_the_keyboard_alone_goes_everywhere(qtbot: QtBot, start: Start) -> None:
    """Ctrl and a number reach every place; the focus is then on something that can be seen.

    Pages below another are reached from there.
    """
    window = window_of(start())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for number, name in enumerate((each for each in PAGES if each not in BELOW), 1):
        QTest.keyClick(
            window, Qt.Key(Qt.Key.Key_0.value + number), Qt.KeyboardModifier.ControlModifier
        )
        assert window.page(name).isVisible()
        focus = window.focusWidget()
        assert focus.isVisible()
        for _ in range(3):
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
            assert window.focusWidget().isVisible()


def test_a_second_window_is_told_who_has_the_profile(start: Start) -> None:
    """A profile in use is not opened twice; the trouble is shown instead of the window."""
    first = start()
    second = start()
    assert code_of(error_of(second)) == "CV-C01"
    assert str(os.getpid()) in said(error_of(second))
    second.stop()
    assert window_of(first).isVisible()


@pytest.mark.usefixtures("quick")
def test_a_locked_profile_is_asked_for_its_passphrase_first(
    qtbot: QtBot, start: Start, home: Path
) -> None:
    """No window before the passphrase; then the window, and the session begins only now."""
    with open_profile(home) as profile:
        profile.protect(Protection.PASSPHRASE, PASSPHRASE)
    settings = SettingsStore(settings_file(home))
    settings.save(replace(settings.settings, theme=ThemeChoice.DARK))
    program = start()
    dialog = program._dialog
    assert isinstance(dialog, UnlockDialog)
    assert program.window is None
    dark = "#12191c"
    assert dialog.palette().window().color().name() == dark
    QTest.keyClicks(dialog.secret.line, "wrong")
    QTest.keyClick(dialog.secret.line, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=LONG)
    assert program.window is None
    QTest.keyClicks(dialog.secret.line, PASSPHRASE)
    QTest.keyClick(dialog.secret.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window is not None, timeout=LONG)
    assert window_of(program).isVisible()
    assert window_of(program).strip.protection.text() == "Profile protected by a passphrase"
    program.stop()
    assert types(home)[-2:] == ["session_opened", "session_closed"]


@pytest.mark.usefixtures("quick")
def test_quitting_while_it_unlocks_still_closes_the_profile(start: Start, home: Path) -> None:
    """Who leaves in that moment leaves no session behind that looks like a crash."""
    with open_profile(home) as profile:
        profile.protect(Protection.PASSPHRASE, PASSPHRASE)
    program = start()
    dialog = program._dialog
    assert isinstance(dialog, UnlockDialog)
    dialog.secret.line.setText(PASSPHRASE)
    dialog.go.click()
    dialog.reject()
    program.stop()
    assert program.window is None
    found = types(home)
    assert found.count("session_opened") == found.count("session_closed")


@pytest.mark.usefixtures("secret_service")
def test_a_keyring_opens_the_profile_without_a_question(
    start: Start, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the real keyring the window opens at once; without it the reason is shown."""
    with open_profile(home) as profile:
        profile.protect(Protection.KEYRING)
    program = start()
    assert window_of(program).strip.protection.text() == "Profile protected by the keyring"
    program.stop()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    assert code_of(error_of(start())).startswith("CV-K1")


def test_a_folder_that_is_no_profile_is_refused(start: Start, home: Path) -> None:
    """What lies there is left alone, and the reason is shown."""
    home.mkdir()
    (home / "holiday.jpg").write_bytes(b"sun")
    assert code_of(error_of(start())) == "CV-C12"
    assert [path.name for path in home.iterdir()] == ["holiday.jpg"]


def test_a_damaged_profile_is_explained(start: Start, home: Path) -> None:
    """A log that is gone is not begun anew in silence."""
    open_profile(home).close()
    (home / "custody.sqlite").unlink()
    assert code_of(error_of(start())) == "CV-C11"


def test_closing_the_error_ends_the_program(qtbot: QtBot, start: Start, home: Path) -> None:
    """There is nothing to go on with, so the application quits when the trouble was read."""
    home.mkdir()
    (home / "holiday.jpg").write_bytes(b"sun")
    dialog = error_of(start())
    application = QApplication.instance()
    assert application is not None
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, Qt.Key.Key_Return)


def broken(_services: Services, _parent: QWidget) -> HomePage:
    """Fail to build a page."""
    message = "a page of nothing"
    raise ZeroDivisionError(message)


def test_a_defect_in_the_window_is_shown_over_it(
    qtbot: QtBot, start: Start, caplog: pytest.LogCaptureFixture
) -> None:
    """The program goes on, the dialog says that nothing was lost, and the log of defects has it."""
    program = start(home=HomePage, about=broken)
    window = window_of(program)
    error = ZeroDivisionError("odd")
    sys.excepthook(ZeroDivisionError, error, None)
    qtbot.waitUntil(lambda: window.findChild(ErrorDialog) is not None)
    dialog = window.findChild(ErrorDialog)
    assert isinstance(dialog, ErrorDialog)
    assert code_of(dialog) == "CV-BUG"
    assert window.isVisible()
    assert "uncaught ZeroDivisionError" in caplog.text


def test_a_defect_at_the_start_is_shown_instead_of_nothing(
    qtbot: QtBot, start: Start, home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Who started the program with a click sees why there is no window; the profile is closed."""
    program = start(home=broken)
    qtbot.waitUntil(lambda: program._dialog is not None)
    assert code_of(error_of(program)) == "CV-BUG"
    assert "uncaught ZeroDivisionError" in caplog.text
    program.stop()
    assert types(home)[-1] == "session_closed"


def test_packages_are_known_by_content(tmp_path: Path) -> None:
    """A drawing called .cvx is no package, and a package under another name is one."""
    drawing, package = tmp_path / "a.cvx", tmp_path / "b.bin"
    drawing.write_bytes(b"<canvas/>")
    package.write_bytes(b"\x89CVX\r\n\x1a\n rest")
    assert not is_package(drawing)
    assert is_package(package)
    assert not is_package(tmp_path / "none")


def test_the_libraries_are_named_with_their_versions() -> None:
    """What the about page tells is what is installed."""
    assert all(library.version[0].isdigit() for library in libraries())


def test_the_open_page_takes_what_is_no_package(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    """An errand with a drawing ends in a message, not in a crash."""
    window = window_of(start())
    drawing = tmp_path / "drawing.cvx"
    drawing.write_bytes(b"<canvas/>")
    window.go(Errand(PageName.OPEN, (drawing,)))
    page = window.page(PageName.OPEN)
    qtbot.waitUntil(lambda: page.trouble.isVisible() or "CV-P01" in said(page), timeout=LONG)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window(home: Path, number: signal.Signals) -> None:
    """Ctrl-C in its terminal, or the end of the session, ends the program in order."""
    script = (
        "import sys; from casevault_gui import app; start = app.Program.start;"
        " app.Program.start = lambda self: (start(self), print('up', flush=True))[0];"
        " sys.exit(app.main(sys.argv[1:]))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, "--home", str(home)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "up\n"
        child.send_signal(number)
        assert child.wait(60) == 0, child.communicate()
    assert types(home) == ["log_created", "session_opened", "session_closed"]


def test_started_as_a_process_it_opens_closes_and_leaves_a_closed_session(home: Path) -> None:
    """The command itself: a window, an ordinary end, exit code 0, a log that says both."""
    script = (
        "import sys; from PySide6.QtCore import QTimer; from casevault_gui import app;"
        " start = app.Program.start;"
        " app.Program.start = lambda self:"
        " (start(self), QTimer.singleShot(200, self.window.close))[0];"
        " sys.exit(app.main(sys.argv[1:]))"
    )
    run = subprocess.run(
        [sys.executable, "-c", script, "--home", str(home)],
        check=False,
        capture_output=True,
        timeout=120,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    assert types(home) == ["log_created", "session_opened", "session_closed"]
