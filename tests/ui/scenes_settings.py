"""Scenes of settings, protection and the start: `python -m tests.ui.scenes_settings OUT_DIR`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from casevault_gui.app import PAGES, Program
from casevault_gui.core.keys.log_keys import Protection as Kept
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.ui.dialogs.change_key import ChangeKeyDialog, KeyChangedDialog
from casevault_gui.ui.dialogs.protect import ProtectDialog
from casevault_gui.ui.dialogs.unlock import UnlockDialog
from casevault_gui.ui.main_window import MainWindow
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.pages.settings import SettingsPage
from casevault_gui.ui.services import KeyChange, Protection
from tests.ui import pictures
from tests.ui.make_services import ACTOR
from tests.ui.pictures import SHOWN_HOME, SIZE, run, settle, wait_for
from tests.ui.shell.real import Shell, open_shell

Act = Callable[[Shell], QWidget]
"""Brings a widget to a state and returns it."""

PASSPHRASE = "seven tidy otters paint"


def settings_of(shell: Shell) -> tuple[MainWindow, SettingsPage]:
    """Return the window on its settings."""
    window = MainWindow(shell.services, PAGES)
    window.resize(SIZE)
    window.show()
    window.go(Errand(PageName.SETTINGS))
    page = window.page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    wait_for(shell.idle)
    return window, page


def saved(shell: Shell) -> QWidget:
    """Settings: a name given and saved."""
    window, page = settings_of(shell)
    for field, text in ((page.name, ACTOR.name), (page.role, ACTOR.title)):
        field.setText(text)
        field.textEdited.emit(text)
    page.save.click()
    wait_for(shell.idle)
    return window


def looks(shell: Shell) -> QWidget:
    """Settings: protected; looks and safety."""
    shell.profile.describe_actor(ACTOR)
    shell.profile.protect(Kept.PASSPHRASE, PASSPHRASE)
    window, page = settings_of(shell)
    bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
    settle()
    bar.setValue(bar.maximum())
    return window


def protect(shell: Shell, first: str, second: str, choice: Protection) -> QWidget:
    """Return the dialog with what was typed and chosen."""
    dialog = ProtectDialog(shell.services)
    dialog.open()
    wait_for(shell.idle)
    dialog.choices[choice].click()
    dialog.passphrase.line.setText(first)
    dialog.again.line.setText(second)
    return dialog


def protect_strong(shell: Shell) -> QWidget:
    """Protecting the profile: a good passphrase, typed twice."""
    return protect(shell, PASSPHRASE, PASSPHRASE, Protection.PASSPHRASE)


def protect_weak(shell: Shell) -> QWidget:
    """Protecting the profile: too easy to guess."""
    return protect(shell, "12345", "", Protection.PASSPHRASE)


def protect_not(shell: Shell) -> QWidget:
    """Protecting the profile: not at all."""
    return protect(shell, "", "", Protection.NONE)


def change_key(shell: Shell) -> QWidget:
    """Changing the log's key: what it means, and the question."""
    shell.profile.protect(Kept.PASSPHRASE, PASSPHRASE)
    dialog = ChangeKeyDialog(shell.services)
    dialog.open()
    dialog.why.setText("The laptop was stolen on Tuesday")
    return dialog


def key_changed(_shell: Shell) -> QWidget:
    """The log's key was changed."""
    former = "casevault/log/v1/0f3a9c57e1d24b68"
    home = Path(f"{SHOWN_HOME}/.local/share/casevault/former-logs/0f3a9c57e1d24b68")
    key = "casevault/log/v1/56475aa75463474c+6d3a86db+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
    dialog = KeyChangedDialog(KeyChange(key, former, home))
    dialog.open()
    return dialog


def stage_of(act: Act) -> pictures.Stage:
    """Return what brings a widget over a new profile to the state after `act`."""

    @contextmanager
    def stage(application: QApplication, home: Path) -> Iterator[QWidget]:
        with open_shell(application, home) as shell:
            shown = act(shell)
            settle()
            yield shown

    return stage


@contextmanager
def unlock_wrong(application: QApplication, home: Path) -> Iterator[QWidget]:
    """The start: a wrong passphrase."""
    with open_profile(home / "profile") as profile:
        profile.protect(Kept.PASSPHRASE, PASSPHRASE)
    program = Program(application, home / "profile")
    program.start()
    dialog = program._dialog
    assert isinstance(dialog, UnlockDialog)
    dialog.secret.line.setText("seven tidy otter paints")
    dialog.go.click()
    wait_for(dialog.trouble.isVisible)
    yield dialog
    program.stop()


@contextmanager
def started_twice(application: QApplication, home: Path) -> Iterator[QWidget]:
    """The start: the profile is in use."""
    with open_profile(home / "profile"):
        # The process is told by its number, which would be another each time.
        (home / "profile" / "lock").write_text("4711")
        program = Program(application, home / "profile")
        program.start()
        assert program._dialog is not None
        yield program._dialog
        program.stop()


SCENES: list[pictures.Scene] = [
    *(
        pictures.scene(name, act, stage_of(act))
        for name, act in (
            ("settings-saved", saved),
            ("settings-looks", looks),
            ("protect-strong", protect_strong),
            ("protect-weak", protect_weak),
            ("protect-not", protect_not),
            ("change-key", change_key),
            ("key-changed", key_changed),
        )
    ),
    pictures.scene("start-unlock-wrong", unlock_wrong, unlock_wrong),
    pictures.scene("start-twice", started_twice, started_twice),
]

if __name__ == "__main__":
    sys.exit(run(SCENES))
