"""Taking files out: where to, and afterwards which names changed and what failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from casevault_gui.core.errors import PackageError, TargetExists
from casevault_gui.core.names import display_name
from casevault_gui.core.package.places import ConflictPolicy
from casevault_gui.quantities import count_words, size_words
from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.models.text_table import TextTable
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.facts import PathText
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.plain_table import plain_table
from casevault_gui.ui.widgets.scrolling import keep_from_wheel
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from casevault_gui.core.workflows.extracted import Extracted
    from casevault_gui.messages import Message
    from casevault_gui.ui.services import Choosers

_WIDTH, _TABLE_HEIGHT = 760, 300


class ExtractDialog(Dialog):
    """Asks for folder and policy; `chosen(Path, ConflictPolicy)`, then the dialog accepts."""

    chosen = Signal(object, object)

    def __init__(
        self, choosers: Choosers, files: int, size: int, parent: QWidget | None = None
    ) -> None:
        """Ask about `files` files of `size` bytes together."""
        super().__init__(self.tr("Extract files"), "export", parent)
        self._choosers = choosers
        self._folder: Path | None = None
        self.setMinimumWidth(560)
        self.what = Text(
            self.tr("Files: {n}, {size} together.").format(
                n=count_words(files), size=size_words(size)
            ),
            "strong",
        )
        self.where = PathText(self.tr("Folder to extract into"))
        self.where.setPlaceholderText(self.tr("No folder chosen yet"))
        self.choose = IconButton(self.tr("&Choose a folder…"), "folder")
        self.cancel = IconButton(self.tr("Cancel"))
        self.extract = IconButton(self.tr("&Extract"), "export", "primary")
        self.extract.setEnabled(False)
        self.choose.clicked.connect(self._ask)
        self.cancel.clicked.connect(self.reject)
        self.extract.clicked.connect(self._go)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.where, 1)
        row.addWidget(self.choose)
        self.taken = QComboBox()
        self.taken.setAccessibleName(self.tr("If a name is taken"))
        self.taken.addItem(self.tr("Add a number"), ConflictPolicy.NUMBER)
        self.taken.addItem(self.tr("Leave the file out"), ConflictPolicy.SKIP)
        self.taken.addItem(self.tr("Extract nothing"), ConflictPolicy.REFUSE)
        keep_from_wheel(self.taken)
        policy = QHBoxLayout()
        policy.setSpacing(TIGHT)
        policy.addWidget(Text(self.tr("If a name is taken"), wrap=False))
        policy.addWidget(self.taken, 1)
        self.body.addWidget(self.what)
        self.body.addLayout(row)
        self.body.addLayout(policy)
        self.body.addWidget(
            Text(
                self.tr(
                    "Nothing that is there already is replaced. Names that some systems cannot hold"
                    " are written in a safe form, and the result lists them. Each file appears only"
                    " when its SHA-256 holds."
                ),
                "muted",
            )
        )
        self.body.addWidget(
            Text(self.tr("The files are no longer encrypted there. Keep that folder safe."))
        )
        self.body.addStretch(1)
        self.add_button(self.cancel)
        self.add_button(self.extract, default=True)
        self.choose.setFocus()

    @Slot()
    def _ask(self) -> None:
        self._choosers.folder(self, self._answer)

    def _answer(self, folder: Path) -> None:
        self._folder = folder
        self.where.setPlainText(display_name(str(folder)))
        self.extract.setEnabled(True)
        self.extract.setFocus()

    @Slot()
    def _go(self) -> None:
        if self._folder is not None:
            self.chosen.emit(self._folder, ConflictPolicy(self.taken.currentData()))
            self.accept()


class ExtractedDialog(Dialog):
    """Lists the files that failed, then the names that changed; `wanted()` to save the list."""

    wanted = Signal()

    def __init__(
        self,
        extracted: Extracted,
        explain: Callable[[BaseException], Message],
        parent: QWidget | None = None,
    ) -> None:
        """Show what `extracted` holds."""
        super().__init__(self.tr("Names and failures"), "file", parent)
        self.rows = TextTable(
            (self.tr("Path in the package"), self.tr("Written as, or why not")), self
        )
        failed = [
            (
                display_name(path.removeprefix("data/")),
                self.tr("✕ not written: {why} ({code})").format(
                    why=explain(_error_of(code, path)).what, code=code
                ),
            )
            for path, code in extracted.failed
        ]
        failed += [
            (
                display_name(path.removeprefix("data/")),
                self.tr("✕ not written: {why} ({code})").format(
                    why=explain(TargetExists()).what, code=TargetExists.code
                ),
            )
            for path in extracted.skipped
        ]
        renamed = [(display_name(found), display_name(place)) for found, place in extracted.renamed]
        self.rows.show_rows([*failed, *renamed])
        table = plain_table(self.rows, self.tr("Names that changed, and failures"), (330,))
        table.setMinimumHeight(_TABLE_HEIGHT)
        self.setMinimumWidth(_WIDTH)
        self.body.addWidget(table, 1)
        save = IconButton(self.tr("Save the &list…"), "file")
        save.clicked.connect(self.wanted)
        save.clicked.connect(self.accept)
        self.save = save
        self.add_button(save)
        close = IconButton(self.tr("&Close"), "", "primary")
        close.clicked.connect(self.accept)
        self.add_button(close, default=True)


def _error_of(code: str, path: str) -> PackageError:
    """Return an error of this code, as it was when the extraction met it."""
    kinds = {kind.code: kind for kind in PackageError.__subclasses__()}
    return kinds.get(code, PackageError)(path=path)
