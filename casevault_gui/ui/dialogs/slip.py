"""A file that is to leave this computer: where it lies, its codes, its text, and a paper of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.core.names import display_name
from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.handover_desk import Slip
from casevault_gui.ui.reports.code_sheet import code_sheet_pdf
from casevault_gui.ui.theme import NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.code_view import CodeView
from casevault_gui.ui.widgets.facts import Facts
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task

_WIDTH = 760


class SlipDialog(Dialog):
    """Shows the file as codes beside what can be done with it. Nothing here is secret."""

    def __init__(
        self, services: Services, slip: Slip, title: str, words: str, parent: QWidget | None = None
    ) -> None:
        """Show `slip`; `title` says what it is, `words` what to do with it."""
        super().__init__(title, "export", parent)
        self.setMinimumWidth(_WIDTH)
        self._services = services
        self._slip = slip
        self._title = title
        self._task: Task | None = None
        self._path = slip.path
        self._writing = (Path(), False)
        self.words = Text(words, selectable=True)
        self.facts = Facts()
        self.codes = CodeView()
        self.codes.show_file(slip.data, as_text=slip.as_text)
        self.save = IconButton(self.tr("&Save as a file…"), "save")
        self.paper = IconButton(self.tr("Codes on &paper (PDF)…"), "print")
        self.copy = IconButton(self.tr("&Copy as text"), "copy")
        self.show_folder = IconButton(self.tr("Show in &folder"), "folder")
        self.said = Text(kind="muted", selectable=True)
        self.trouble = MessagePanel()
        self.close_button = IconButton(self.tr("Close"), "", "primary")
        self._show_path()
        self._lay_out()
        self._connect()

    def _show_path(self) -> None:
        self.facts.start()
        if self._path is not None:
            self.facts.add_path(self.tr("File"), str(self._path))
        self.show_folder.setVisible(self._path is not None)
        self.paper.setVisible(bool(self.codes.texts))

    @Slot()
    def _ask_save(self) -> None:
        name = self._path.name if self._path is not None else self._slip.name
        self._services.choosers.target(self, name, self._save)

    def _save(self, path: Path) -> None:
        self._run(partial(self._services.handover.save, self._slip, path), path, of_file=True)

    @Slot()
    def _ask_paper(self) -> None:
        stem = self._slip.name.rpartition(".")[0] or self._slip.name
        self._services.choosers.target(self, f"{stem}-codes.pdf", self._print)

    def _print(self, path: Path) -> None:
        draw = partial(code_sheet_pdf, self._title, self._slip, self.codes.texts)
        self._run(partial(self._services.handover.sheet, self._slip, path, draw), path)

    def _run(self, act: partial[None], path: Path, *, of_file: bool = False) -> None:
        self.trouble.clear()
        self.said.hide()
        self._writing = (path, of_file)
        self._task = self._services.desk.start(lambda _report, _cancel: act())
        self._task.succeeded.connect(self._written)
        self._task.failed.connect(self._failed)

    @Slot(object)
    def _written(self, _nothing: object) -> None:
        path, of_file = self._writing
        self.said.setText(self.tr("Written: {name}").format(name=display_name(path.name)))
        self.said.show()
        if of_file:
            self._path = path
            self._show_path()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self.trouble.show_message(self._services.explain(error))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._slip.data.decode("utf-8"))
        self.said.setText(self.tr("The text is on the clipboard."))
        self.said.show()

    @Slot()
    def _show_folder(self) -> None:
        if self._path is not None:
            self._services.show_in_folder(self._path)

    def _connect(self) -> None:
        self.save.clicked.connect(self._ask_save)
        self.paper.clicked.connect(self._ask_paper)
        self.copy.clicked.connect(self._copy)
        self.show_folder.clicked.connect(self._show_folder)
        self.close_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        self.said.hide()
        side = QVBoxLayout()
        side.setSpacing(NEAR)
        side.addWidget(self.words)
        side.addWidget(self.facts)
        buttons = QVBoxLayout()
        buttons.setSpacing(TIGHT)
        for button in (self.show_folder, self.save, self.paper, self.copy):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        side.addLayout(buttons)
        side.addWidget(self.said)
        side.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(WIDE)
        row.addWidget(self.codes)
        row.addLayout(side, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.trouble)
        self.add_button(self.close_button, default=True)
