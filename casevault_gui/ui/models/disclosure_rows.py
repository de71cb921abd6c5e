"""Entries of a package with what is disclosed of them: ticks, and why the rest is withheld."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QIdentityProxyModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from casevault_gui.core.names import display_name
from casevault_gui.core.package.index import PackageIndex
from casevault_gui.core.workflows.disclosure_choice import DisclosureChoice, Part
from casevault_gui.ui.models.package_rows import Column

Index = QModelIndex | QPersistentModelIndex

_TICKS = {
    Part.NONE: Qt.CheckState.Unchecked,
    Part.SOME: Qt.CheckState.PartiallyChecked,
    Part.ALL: Qt.CheckState.Checked,
}


class DisclosureRows(QIdentityProxyModel):
    """Stands before a tree or list of entries; its last column says what becomes of them.

    Emits `turned()` after somebody ticked a row. With `ticks` off nothing can be ticked.
    """

    turned = Signal()

    def __init__(
        self,
        source: QAbstractItemModel,
        index: PackageIndex,
        choice: DisclosureChoice,
        *,
        ticks: bool,
        parent: QObject | None = None,
    ) -> None:
        """Show `source`, whose role `Qt.UserRole` gives numbers of entries."""
        super().__init__(parent)
        self._index = index
        self._choice = choice
        self._ticks = ticks
        self.setSourceModel(source)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let what may be disclosed be ticked."""
        flags = super().flags(index)
        if self._ticks and index.column() == Column.NAME:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
            if not self._choice.may_choose(self._number(index)):
                flags &= ~Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words over a column."""
        if (
            section == Column.VERDICT
            and orientation is Qt.Orientation.Horizontal
            and role == Qt.ItemDataRole.DisplayRole
        ):
            return self.tr("Disclosure")
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        column = index.column()
        if column == Column.NAME and role == Qt.ItemDataRole.CheckStateRole and self._ticks:
            number = self._number(index)
            return _TICKS[self._choice.part(number)] if self._choice.may_choose(number) else None
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if column == Column.VERDICT and role in {*shown, Qt.ItemDataRole.ToolTipRole}:
            return self._words(self._number(index))
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Disclose or withhold what was ticked or unticked."""
        if role != Qt.ItemDataRole.CheckStateRole or not self._ticks:
            return False
        number = self._number(index)
        off = Qt.CheckState(value) is Qt.CheckState.Unchecked
        turn = self._choice.withhold if off else self._choice.disclose
        turn([number])
        self.turned.emit()
        return True

    def _number(self, index: Index) -> int:
        number = super().data(index, Qt.ItemDataRole.UserRole)
        return number if isinstance(number, int) else 0

    def _words(self, number: int) -> str:
        choice = self._choice
        exhibit = choice.exhibit(number)
        part = choice.part(number)
        reason = display_name(choice.reason_of(number))
        if part is Part.ALL and choice.may_choose(number):
            return self.tr("✓ disclosed")
        if part is Part.SOME:
            return self.tr("in part")
        if exhibit is not None and not reason:
            return self.tr("✕ not disclosable: {exhibit}").format(exhibit=display_name(exhibit))
        return reason
