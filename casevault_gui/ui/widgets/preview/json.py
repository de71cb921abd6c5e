"""A JSON document as a tree that opens at its first level."""

from __future__ import annotations

from PySide6.QtWidgets import QTreeView, QVBoxLayout, QWidget

from casevault_gui.core.viewers.json_nodes import JsonNodes
from casevault_gui.ui.models.json_tree import Column, JsonTree
from casevault_gui.ui.theme import mono_font
from casevault_gui.ui.widgets.reading import keep_from_left

_NAME_WIDTH = 240


class JsonPane(QWidget):
    """Shows `JsonNodes`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.model = JsonTree(self)
        self.view = QTreeView()
        self.view.setModel(self.model)
        keep_from_left(self.view)
        self.view.setUniformRowHeights(True)
        self.view.setAlternatingRowColors(True)
        self.view.setFont(mono_font(0.95))
        self.view.setAccessibleName(self.tr("JSON document as a tree"))
        self.view.setColumnWidth(Column.NAME, _NAME_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def show_nodes(self, nodes: JsonNodes) -> None:
        """Show a document."""
        self.model.show_nodes(nodes)
        self.view.expandToDepth(0)

    def clear(self) -> None:
        """Forget the document."""
        self.model.show_nodes(JsonNodes())
