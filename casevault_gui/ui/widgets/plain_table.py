"""A table to be read: whole rows, no grid, one line each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from casevault_gui.ui.theme import NEAR
from casevault_gui.ui.widgets.reading import ReadingDelegate

_GIVEN = 3
"""A column gives up to this part of its width, one third, before the table scrolls sideways."""
_USUAL_DIGIT = 9
"""How wide a digit is, in pixels, at the size of type that widths are given for."""


class PlainTable(QTableView):
    """A table whose rows and columns follow the size of type."""

    def __init__(
        self,
        model: QAbstractItemModel,
        name: str,
        widths: Sequence[int] = (),
        roomy: int = -1,
        spare: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Show `model`; see `plain_table`."""
        super().__init__(parent)
        self._widths = tuple(widths)
        self._roomy = roomy
        self._spare = tuple(spare)
        self._fitted = 0
        self._squeezed = False
        self.setModel(model)
        self.setItemDelegate(ReadingDelegate(self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setStretchLastSection(roomy < 0)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of type."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room that is left to one column."""
        super().resizeEvent(event)
        self._give_room()

    def _fit(self) -> None:
        digit = self.fontMetrics().horizontalAdvance("0")
        if digit == self._fitted:
            return
        self._fitted = digit
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + NEAR)
        for number in range(len(self._widths)):
            self.setColumnWidth(number, self._width(number))
        self._give_room()

    def _width(self, number: int) -> int:
        return self._widths[number] * self._fitted // _USUAL_DIGIT

    def _give(self, number: int) -> int:
        return self._width(number) // _GIVEN

    def _give_room(self) -> None:
        if self._roomy < 0:
            return
        wide, columns = self.viewport().width(), list(range(len(self._widths)))
        asked = sum(map(self._width, columns))
        for number in self._spare:
            spared = asked > wide
            self.setColumnHidden(number, spared)
            if spared:
                columns.remove(number)
                asked -= self._width(number)
        # Large type in a narrow window: wide columns give a little, so that none is out of sight.
        missing = asked - wide
        most = sum(self._give(number) for number in columns) if self._spare else 0
        squeezed = 0 < missing <= most
        if squeezed or self._squeezed:
            for number in sorted(columns, key=self._width, reverse=True):
                given = min(missing, self._give(number)) if squeezed else 0
                missing -= given
                self.setColumnWidth(number, self._width(number) - given)
        self._squeezed = squeezed
        if not squeezed:
            others = sum(self.columnWidth(n) for n in columns if n != self._roomy)
            self.setColumnWidth(self._roomy, max(wide - others, self._width(self._roomy)))


def plain_table(
    model: QAbstractItemModel,
    name: str,
    widths: Sequence[int] = (),
    *,
    roomy: int = -1,
    spare: Sequence[int] = (),
) -> QTableView:
    """Return a table over `model` that screen readers call `name`.

    `widths` are in pixels at the usual size of type. The last column stretches, unless the column
    `roomy` takes what room there is; its width is then its least. Where the room is not enough, the
    columns `spare` are hidden, the first first, and then the others squeezed by up to a third, the
    widest first.
    """
    return PlainTable(model, name, widths, roomy, spare)
