"""The first step of disclosing: which files the other side gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from casevault_gui.quantities import files_words, size_words
from casevault_gui.ui.models.disclosure_rows import DisclosureRows
from casevault_gui.ui.models.package_rows import Column
from casevault_gui.ui.pages.review_browser import EntryBrowser
from casevault_gui.ui.pages.seal_step import Step
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.ui.disclose_desk import DisclosureDesk
    from casevault_gui.ui.models.package_rows import VerdictBook
    from casevault_gui.ui.services import Services

LEAST = 240
"""A list of files is at least this high; where there is less room, the step scrolls."""
_TICKED, _REASON = 150, 300
"""How wide the column is that says what becomes of a file, in pixels."""


class ChoosingStep(Step):
    """The entries of the package with what becomes of each; a subclass adds what can be done."""

    def __init__(
        self,
        services: Services,
        desk: DisclosureDesk,
        verdicts: VerdictBook,
        *,
        ticks: bool,
        parent: QWidget | None,
    ) -> None:
        """Build the list of entries, whose marks `verdicts` knows; with `ticks` to be chosen in."""
        super().__init__(services, parent)
        self.desk = desk
        self.choice = desk.choice
        index = desk.review.index
        self._rows: list[DisclosureRows] = []

        def dress(model: QAbstractItemModel) -> QAbstractItemModel:
            rows = DisclosureRows(model, index, desk.choice, ticks=ticks)
            self._rows.append(rows)
            return rows

        self.browser = EntryBrowser(
            index,
            verdicts,
            services.desk,
            dress=dress,
            last=_TICKED if ticks else _REASON,
        )
        for rows in self._rows:
            rows.setParent(self.browser)
            rows.turned.connect(self.changed)
        if not ticks:
            self.browser.tree.setColumnHidden(Column.MODIFIED, True)
            self.browser.found.setColumnHidden(Column.MODIFIED, True)
        self.browser.setMinimumHeight(LEAST)
        self.undo = IconButton(self.tr("&Undo"), "back", "quiet")
        self.undo.setToolTip(self.tr("Take back the last step (Ctrl+Z)"))
        self.undo.clicked.connect(self._undo)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        shortcut.activated.connect(self._undo)
        self.browser.chosen_changed.connect(self.look)

    def enter(self) -> None:
        """Show what is chosen now."""
        self.changed()

    def leave(self) -> bool:
        """Stop searching."""
        self.browser.stop()
        return True

    def focus_first(self) -> None:
        """Go to the list."""
        self.browser.tree.setFocus()

    @Slot()
    def changed(self) -> None:
        """Bring everything in line with the choice."""
        for view in (self.browser.tree, self.browser.found):
            view.viewport().update()
        self.look()
        self.state_changed.emit()

    @Slot()
    def look(self) -> None:
        """Bring the buttons in line with what is marked."""
        self.undo.setEnabled(self.choice.undoable)

    @Slot()
    def _undo(self) -> None:
        self.choice.undo()
        self.changed()


class FilesStep(ChoosingStep):
    """Step 1: what the other side gets."""

    def __init__(
        self,
        services: Services,
        desk: DisclosureDesk,
        verdicts: VerdictBook,
        parent: QWidget | None = None,
    ) -> None:
        """Build the step with nothing chosen."""
        super().__init__(services, desk, verdicts, ticks=True, parent=parent)
        self.take = IconButton(self.tr("&Disclose selected"), "check")
        self.drop = IconButton(self.tr("&Withhold selected"), "remove")
        self.take_all = IconButton("", "check", "quiet")
        self.drop_all = IconButton("", "remove", "quiet")
        self.count = Text(kind="strong", selectable=True)
        self.barred = Text(kind="muted")
        self.take.clicked.connect(self._take)
        self.drop.clicked.connect(self._drop)
        self.take_all.clicked.connect(self._take_all)
        self.drop_all.clicked.connect(self._drop_all)
        acts = FlowLayout()
        for button in (self.take, self.drop, self.take_all, self.drop_all, self.undo):
            acts.addWidget(button)
        self.body.addWidget(
            Text(
                self.tr(
                    "Tick what the other side gets; a folder brings all below it. Everything else"
                    " is withheld."
                ),
                "muted",
            )
        )
        self.body.addLayout(acts)
        self.body.addWidget(self.browser, 1)
        self.body.addWidget(self.barred)
        self.body.addWidget(self.count)

    @property
    def ready(self) -> bool:
        """Whether anything is disclosed."""
        return self.choice.files > 0

    @property
    def hint(self) -> str:
        """Say what is missing."""
        return "" if self.ready else self.tr("Choose at least one file.")

    @Slot()
    def look(self) -> None:
        """Bring buttons and numbers in line."""
        super().look()
        marked, choice = bool(self.browser.chosen), self.choice
        self.take.setEnabled(marked)
        self.drop.setEnabled(marked)
        found = self.browser.searched is not None
        self.take_all.setText(self.tr("All &found") if found else self.tr("&All"))
        self.drop_all.setText(self.tr("None f&ound") if found else self.tr("N&one"))
        self.count.setText(
            self.tr("Disclosed: {files}, {size} · withheld: {rest}").format(
                files=files_words(choice.files),
                size=size_words(choice.size),
                rest=files_words(choice.total - choice.files),
            )
        )
        self.barred.setVisible(choice.barred > 0)
        self.barred.setText(
            self.tr(
                "By the case record, {files} must not be disclosed: they have no box to tick, and"
                " choosing a folder leaves them out."
            ).format(files=files_words(choice.barred))
        )

    @Slot()
    def _take(self) -> None:
        self.choice.disclose(self.browser.chosen)
        self.changed()

    @Slot()
    def _drop(self) -> None:
        self.choice.withhold(self.browser.chosen)
        self.changed()

    @Slot()
    def _take_all(self) -> None:
        self.choice.disclose(self._all())
        self.changed()

    @Slot()
    def _drop_all(self) -> None:
        self.choice.withhold(self._all())
        self.changed()

    def _all(self) -> list[int]:
        found = self.browser.searched
        return list(self.desk.review.index.children(None) if found is None else found)
