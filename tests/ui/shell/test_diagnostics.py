"""Diagnostics in the window: what is looked at, and what a copy leaves out."""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casevault_gui.core.errors import AgencyPolicyInvalid
from casevault_gui.core.keys.key_store import StoreCondition, StoreState
from casevault_gui.core.policy.in_force import PolicyInForce
from casevault_gui.core.workflows.diagnostics import Diagnosis, diagnose, redacted
from casevault_gui.ui.dialogs.diagnostics import DiagnosticsDialog
from casevault_gui.ui.pages.about import AboutPage
from tests.ui.make_services import Desk
from tests.ui.shell.real import Shell, open_shell, said

LONG = 20_000


@pytest.fixture
def shell(qapp: QApplication, tmp_path: Path) -> Iterator[Shell]:
    """Give services over a real profile."""
    with open_shell(qapp, tmp_path) as opened:
        yield opened


def opened(qtbot: QtBot, page: AboutPage) -> DiagnosticsDialog:
    """Press the button of the page and wait for the rows."""
    qtbot.addWidget(page)
    page.show()
    page.diagnostics.click()
    dialog = page.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.rows) or dialog.trouble.isVisible(), timeout=LONG)
    return dialog


def test_the_machine_is_looked_at(qtbot: QtBot, shell: Shell) -> None:
    """Versions, self-test, keyring, policy, window, portals and the profile's volume are told."""
    page = AboutPage(shell.services)
    dialog = opened(qtbot, page)
    names = [name for name, _, _ in dialog.rows]
    assert {"Program", "Self-test", "Keyring", "Policy", "Window system", "Clipboard"} <= set(names)
    assert {"Profile", "File system", "Free there"} <= set(names)
    rows = {name: value for name, value, _ in dialog.rows}
    assert rows["Self-test"] == "passed"
    assert rows["Window system"] == QGuiApplication.platformName()
    assert rows["Policy"] == "none"
    qtbot.waitUntil(lambda: rows["Free there"] in said(dialog), timeout=LONG)


def test_a_copy_names_neither_account_nor_home(
    qtbot: QtBot, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is copied for others has `~` and USER in their places, as far as this can be told."""
    monkeypatch.setenv("HOME", str(shell.folder))
    monkeypatch.setattr(getpass, "getuser", lambda: "whitfield")
    page = AboutPage(shell.services)
    dialog = opened(qtbot, page)
    dialog.rows.append(("Note", "seen by whitfield in /srv/whitfield/x", True))
    text = dialog.text()
    assert str(shell.folder) in "\n".join(value for _, value, _ in dialog.rows)
    assert str(shell.folder) not in text
    assert "Profile: ~/profile" in text
    assert "whitfield" not in text
    dialog.copy.click()
    assert dialog.copy.text() == "Copied"
    assert redacted("nothing to hide") == "nothing to hide"


def test_trouble_is_marked_by_more_than_colour(qtbot: QtBot, desk: Desk) -> None:
    """A failed self-test, a bad policy and a full network drive each ask to be looked at."""
    found = Diagnosis(
        version="1", python="3", system="x", failures=("aes",), policy="CV-A01",
        policy_is_bad=True, home=Path("/srv/p"), home_file_system="nfs", home_on_network=True,
        free_bytes=1000, keyring=StoreState(StoreCondition.ABSENT),
    )  # fmt: skip
    page = AboutPage(replace(desk.services, diagnose=lambda: found))
    dialog = opened(qtbot, page)
    wrong = {name for name, _, sound in dialog.rows if not sound}
    assert wrong == {"Self-test", "Policy", "File system", "Free there"}


def test_a_machine_that_cannot_be_looked_at_says_why(qtbot: QtBot, desk: Desk) -> None:
    """The trouble stands in the dialog, and there is nothing to copy."""

    def fail() -> Diagnosis:
        raise AgencyPolicyInvalid(problem="missing")

    page = AboutPage(replace(desk.services, diagnose=fail))
    dialog = opened(qtbot, page)
    assert dialog.trouble.message is not None
    assert dialog.trouble.message.code == "CV-A01"
    assert not dialog.copy.isEnabled()


def test_a_bad_policy_is_told_by_its_code(shell: Shell) -> None:
    """The diagnosis says what is wrong with the policy file, not only that there is one."""
    bad = PolicyInForce((), AgencyPolicyInvalid(problem="syntax"))
    found = diagnose(shell.profile.home, shell.profile.keyring, bad)
    assert (found.policy, found.policy_is_bad, found.failures) == ("CV-A01", True, ())
