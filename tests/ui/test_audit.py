"""Screens for everybody: controls have names, the keyboard reaches them, nothing is cut off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit, defects, scenes

KEPT = (
    "home",
    "about",
    "settings",
    "custody",
    "keys-vault",
    "seal-case",
    "seal-evidence",
    "seal-check-blocked",
    "seal-keys",
    "seal-result",
    "key-hidden",
    "review-key",
    "review-text",
    "witnesses-policy",
    "dialog-error",
    "dialog-recover",
)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "Negative sizes")


@pytest.mark.parametrize("text_size", [100, 150])
def test_screens_are_for_everybody(qapp: QApplication, text_size: int) -> None:
    """On the pages of every day nothing is found; `python -m tests.ui.audit` looks at all."""
    found = {scene.name: audit(qapp, scene, text_size) for scene in scenes() if scene.name in KEPT}
    assert {name: defects for name, defects in found.items() if defects} == {}


def test_each_defect_is_found(qtbot: QtBot) -> None:
    """A field without a label, two buttons called the same, one out of reach and one cut off."""
    widget = QWidget()
    qtbot.addWidget(widget)
    row = QHBoxLayout(widget)
    clicked = QToolButton()
    clicked.setText("Only clicked")
    clicked.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    narrow = QPushButton("A text that has no room at all")
    narrow.setFixedWidth(30)
    for each in (QLineEdit(), QPushButton("Twice"), QPushButton("Twice"), clicked, narrow):
        row.addWidget(each)
    widget.show()
    found = "\n".join(defects(widget))
    for words in ("no name: QLineEdit", "same name: QPushButton", "no Tab: QToolButton", "cut off"):
        assert words in found
