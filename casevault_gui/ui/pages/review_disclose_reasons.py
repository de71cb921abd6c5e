"""The second step of disclosing: why each file that stays is withheld."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from casevault_gui.core.package.disclosure import MAX_REASON
from casevault_gui.quantities import count_words, files_words
from casevault_gui.ui.pages.review_disclose_files import ChoosingStep
from casevault_gui.ui.theme import NEAR
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.scrolling import keep_from_wheel
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.ui.disclose_desk import DisclosureDesk
    from casevault_gui.ui.models.package_rows import VerdictBook
    from casevault_gui.ui.services import Services


_LETTERS = 12
"""So many letters of a reason are in sight at least."""


class ReasonsStep(ChoosingStep):
    """Step 2: why each of the others is withheld."""

    def __init__(
        self,
        services: Services,
        desk: DisclosureDesk,
        verdicts: VerdictBook,
        parent: QWidget | None = None,
    ) -> None:
        """Build the step with no reason given."""
        super().__init__(services, desk, verdicts, ticks=False, parent=parent)
        self._bare = 0
        self.reason = self._box()
        self.rest = self._box()
        self.give = IconButton(self.tr("&Give to selected"), "check")
        self.take = IconButton(self.tr("&Take from selected"), "remove", "quiet")
        self.count = Text(kind="strong")
        self.give.clicked.connect(self._give)
        self.take.clicked.connect(self._take)
        self.reason.editTextChanged.connect(self.look)
        self.rest.editTextChanged.connect(self._rest_changed)
        fields = QHBoxLayout()
        fields.setSpacing(NEAR)
        fields.addWidget(FormField(self.tr("Reason for what is selected below"), self.reason), 1)
        fields.addWidget(FormField(self.tr("Reason for everything else"), self.rest), 1)
        acts = FlowLayout()
        for button in (self.give, self.take, self.undo):
            acts.addWidget(button)
        self.body.addLayout(fields)
        self.body.addLayout(acts)
        self.body.addWidget(self.browser, 1)
        self.body.addWidget(self.count)

    @property
    def rest_reason(self) -> str:
        """The reason for whatever has none of its own."""
        return self.rest.currentText().strip()

    @property
    def ready(self) -> bool:
        """Whether everything withheld has a reason."""
        return self._bare == 0

    @property
    def hint(self) -> str:
        """Say what is missing."""
        return "" if self.ready else self.tr("Give a reason for everything that is withheld.")

    def focus_first(self) -> None:
        """Go to the first reason."""
        self.rest.setFocus()

    @Slot()
    def changed(self) -> None:
        """Count what has no reason, and show it."""
        left = self.choice.total - self.choice.files
        self._bare = 0 if self.rest_reason else self.choice.without_reason()
        words = (
            self.tr("Withheld: {files} · without a reason: {bare}").format(
                files=files_words(left), bare=count_words(self._bare)
            )
            if self._bare
            else self.tr("Withheld: {files} · each has a reason").format(files=files_words(left))
        )
        self.count.setText(words if left else self.tr("Nothing is withheld."))
        super().changed()

    @Slot()
    def look(self) -> None:
        """Let a reason be given to what is marked."""
        super().look()
        marked = bool(self.browser.chosen)
        self.give.setEnabled(marked and bool(self.reason.currentText().strip()))
        self.take.setEnabled(marked and bool(self.choice.reasons))

    @Slot()
    def _give(self) -> None:
        self.choice.give_reason(self.browser.chosen, self.reason.currentText())
        self.changed()

    @Slot()
    def _take(self) -> None:
        self.choice.give_reason(self.browser.chosen, "")
        self.changed()

    @Slot()
    def _rest_changed(self) -> None:
        self.changed()

    def _box(self) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # Two stand side by side: the longest reason must not make the window wider.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_LETTERS)
        box.addItems(
            [
                self.tr("Not relevant to the matter"),
                self.tr("Outside what was ordered or requested"),
                self.tr("Privacy of third parties"),
                self.tr("Legal privilege"),
                self.tr("Protection of a source or witness"),
                self.tr("Another investigation is under way"),
                self.tr("Not disclosable according to the case record"),
            ]
        )
        box.setCurrentIndex(-1)
        keep_from_wheel(box)
        line = box.lineEdit()
        if line is not None:
            line.setMaxLength(MAX_REASON)
            line.setPlaceholderText(self.tr("Choose, or use your own words"))
        return box
