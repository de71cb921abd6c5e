"""What people say about a hand-over: who, why, where, on which medium, in which state."""

from __future__ import annotations

import re

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from casevault_gui.core.custody.events import Medium
from casevault_gui.core.model import Actor
from casevault_gui.core.workflows.hand_over import Circumstances
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.case_form_field import FormField

_LONGEST = 400
_BETWEEN = re.compile(r"[,;\n]+")


class HandOverForm(QWidget):
    """The fields of `Circumstances`; nothing but what a dialog asks for is required."""

    def __init__(self, party: str, parent: QWidget | None = None) -> None:
        """Build it empty; `party` names the field for the other side."""
        super().__init__(parent)
        self.party = _line()
        self.why = _line()
        self.condition = _line(self.tr("such as: seal whole, box undamaged"))
        self.seals = _line(self.tr("several with commas between"))
        self.second = _line()
        self.place = _line()
        self.make, self.model, self.serial = _line(), _line(), _line()
        self.why_field = FormField(self.tr("Reason"), self.why)
        rows = (
            (FormField(party, self.party), self.why_field),
            (
                FormField(self.tr("Condition of medium and seals"), self.condition),
                FormField(self.tr("Numbers of the seals"), self.seals),
            ),
            (
                FormField(self.tr("Second person present"), self.second),
                FormField(self.tr("Place"), self.place),
            ),
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(NEAR)
        grid.setVerticalSpacing(TIGHT)
        for row, pair in enumerate(rows):
            for column, field in enumerate(pair):
                grid.addWidget(field, row, 3 * column, 1, 3)
        for column, (words, line) in enumerate(
            (
                (self.tr("Medium: make"), self.make),
                (self.tr("Medium: model"), self.model),
                (self.tr("Medium: serial number"), self.serial),
            )
        ):
            grid.addWidget(FormField(words, line), len(rows), 2 * column, 1, 2)
        for column in range(6):
            grid.setColumnStretch(column, 1)

    @Slot(bool)
    def need_reason(self, needed: bool) -> None:  # noqa: FBT001 - a signal carries it
        """Say in the placeholder whether a reason has to be given."""
        self.why.setPlaceholderText(self.tr("required for a refusal") if needed else "")

    def said(self) -> Circumstances:
        """Return what the fields say."""
        medium = Medium(_text(self.make), _text(self.model), _text(self.serial))
        second = _text(self.second)
        seals = (each.strip() for each in _BETWEEN.split(self.seals.text()))
        return Circumstances(
            party=_text(self.party),
            why=_text(self.why),
            place=_text(self.place),
            condition=_text(self.condition),
            second=Actor(second) if second else None,
            medium=None if medium == Medium() else medium,
            seals=tuple(each for each in seals if each),
        )


def _line(hint: str = "") -> QLineEdit:
    made = QLineEdit()
    made.setMaxLength(_LONGEST)
    made.setPlaceholderText(hint)
    return made


def _text(line: QLineEdit) -> str:
    return line.text().strip()
