"""Diagnostics: how this machine stands, to be read, and copied for whoever helps."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from casevault_gui.core.keys.key_store import StoreCondition
from casevault_gui.core.workflows.diagnostics import Diagnosis, redacted
from casevault_gui.quantities import size_words
from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.services import Services
from casevault_gui.ui.theme import FAR, TIGHT
from casevault_gui.ui.widgets.icon import Icon, IconButton
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.text import Text

_LITTLE_ROOM = 1_000_000_000
_PORTALS = Path("/usr/share/xdg-desktop-portal/portals")
_WIDTH = 640


class DiagnosticsDialog(Dialog):
    """Shows the rows as soon as they are known; copying leaves names and folders out."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Begin to look."""
        super().__init__(self.tr("Diagnostics"), "info", parent)
        self.setMinimumWidth(_WIDTH)
        self.rows: list[tuple[str, str, bool]] = []
        self.trouble = MessagePanel()
        self.waiting = Text(self.tr("Looking…"), "muted")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(FAR)
        self._grid.setVerticalSpacing(TIGHT)
        self._grid.setColumnStretch(2, 1)
        self.copy = IconButton(self.tr("&Copy"), "copy")
        self.copy.setEnabled(False)
        self.shut = IconButton(self.tr("Close"), "", "primary")
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.waiting)
        self.body.addLayout(self._grid)
        self.body.addWidget(
            Text(
                self.tr("A copy leaves out the name of your account and your home folder."), "small"
            )
        )
        self.add_button(self.copy)
        self.add_button(self.shut, default=True)
        self.copy.clicked.connect(self._copy)
        self.shut.clicked.connect(self.accept)
        self._explain = services.explain
        diagnose = services.diagnose
        if diagnose is not None:
            task = services.desk.start(lambda _report, _cancel: diagnose())
            task.succeeded.connect(self._known)
            task.failed.connect(self._failed)

    def text(self) -> str:
        """Return the rows as they are copied."""
        return redacted("\n".join(f"{name}: {value}" for name, value, _ in self.rows))

    @Slot(object)
    def _known(self, found: Diagnosis) -> None:
        self.waiting.hide()
        self._program(found)
        self._window()
        self._place(found)
        self.copy.setEnabled(True)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self.waiting.hide()
        self.trouble.show_message(self._explain(error))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.copy.setText(self.tr("Copied"))

    def _program(self, found: Diagnosis) -> None:
        versions = self.tr("CaseVault {version}, Python {python}, Qt {qt}").format(
            version=found.version, python=found.python, qt=qVersion()
        )
        self._row(self.tr("Program"), versions)
        self._row(self.tr("System"), found.system)
        passed = self.tr("passed")
        self._row(
            self.tr("Self-test"), ", ".join(found.failures) or passed, sound=not found.failures
        )
        states = {
            StoreCondition.READY: self.tr("ready"),
            StoreCondition.LOCKED: self.tr("locked"),
            StoreCondition.ABSENT: self.tr("none"),
            StoreCondition.TIMEOUT: self.tr("does not answer"),
        }
        state = states.get(found.keyring.state, self.tr("refuses"))
        self._row(self.tr("Keyring"), f"{state} {found.keyring.backend}".strip())
        policy = found.policy or self.tr("none")
        self._row(self.tr("Policy"), policy, sound=not found.policy_is_bad)

    def _window(self) -> None:
        self._row(self.tr("Window system"), QGuiApplication.platformName())
        screens = ", ".join(
            f"{screen.size().width()}×{screen.size().height()} @ {screen.devicePixelRatio():g}"
            for screen in QGuiApplication.screens()
        )
        self._row(self.tr("Screens"), screens)
        selection = QGuiApplication.clipboard().supportsSelection()
        kind = self.tr("with a selection") if selection else self.tr("one only")
        self._row(self.tr("Clipboard"), kind)
        if os.name == "posix":
            bus = "DBUS_SESSION_BUS_ADDRESS" in os.environ
            self._row(self.tr("Session bus"), self.tr("there") if bus else self.tr("none"))
            self._row(self.tr("Portals"), ", ".join(_portals()) or self.tr("none"))

    def _place(self, found: Diagnosis) -> None:
        self._row(self.tr("Profile"), str(found.home))
        kind = found.home_file_system or self.tr("unknown")
        if found.home_on_network:
            kind = self.tr("{kind}, on a network").format(kind=kind)
        self._row(self.tr("File system"), kind, sound=not found.home_on_network)
        free = size_words(found.free_bytes)
        self._row(self.tr("Free there"), free, sound=found.free_bytes >= _LITTLE_ROOM)

    def _row(self, name: str, value: str, *, sound: bool = True) -> None:
        number = len(self.rows)
        self.rows.append((name, value, sound))
        sign = Icon("check" if sound else "warning", 16, "success" if sound else "warning")
        sign.setAccessibleName(self.tr("in order") if sound else self.tr("look at this"))
        self._grid.addWidget(sign, number, 0)
        self._grid.addWidget(Text(name, "strong", wrap=False), number, 1)
        self._grid.addWidget(Text(value, selectable=True), number, 2)


def _portals() -> list[str]:
    """Return the desktop portals that are installed, by name; asks no service."""
    try:
        return sorted(path.stem for path in _PORTALS.glob("*.portal"))
    except OSError:
        return []
