"""Labels that show exactly the characters they are given."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from casevault_gui.ui.widgets.reading import runs_from_right


class Text(QLabel):
    """A label of plain text, never rich: a file name with markup in it shows as it is.

    `kind` picks its looks in the style sheet: page, title, lead, strong, muted, small, label or "".
    Selectable text takes the focus and can be copied with the keyboard.
    """

    def __init__(
        self,
        text: str = "",
        kind: str = "",
        parent: QWidget | None = None,
        *,
        wrap: bool = True,
        selectable: bool = False,
    ) -> None:
        """Show `text`, in several lines when `wrap`."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setWordWrap(wrap)
        if wrap:
            policy = self.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
            self.setMinimumWidth(60)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self._focus = self.focusPolicy()
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show `text`: from the left where nothing in it runs from the right.

        Where there is no text the keyboard has nothing to reach.
        """
        self.setFocusPolicy(self._focus if text else Qt.FocusPolicy.NoFocus)
        if QGuiApplication.isRightToLeft():
            words = runs_from_right(text) or not text
            right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
            self.setLayoutDirection(right if words else left)
            side = Qt.AlignmentFlag.AlignLeft if words else Qt.AlignmentFlag.AlignRight
            others = self.alignment() & ~Qt.AlignmentFlag.AlignHorizontal_Mask
            centred = self.alignment() & Qt.AlignmentFlag.AlignHCenter
            self.setAlignment(others | (centred or side))
        super().setText(text)

    def minimumSizeHint(self) -> QSize:
        """Ask for one line only: what wrapped lines need depends on the width, asked later."""
        least = super().minimumSizeHint()
        if not self.wordWrap():
            return least
        return QSize(least.width(), self.fontMetrics().height())


class MonoText(Text):
    """Plain selectable text in the fixed-width font: hashes, keys' fingerprints, paths."""

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        """Show `text` in fixed width."""
        super().__init__(text, kind, parent, selectable=True)
        self.setProperty("mono", True)


def line(parent: QWidget | None = None) -> QFrame:
    """Return a thin line between two parts of a page."""
    made = QFrame(parent)
    made.setProperty("kind", "line")
    return made


def restyle(widget: QWidget, tone: str) -> None:
    """Give `widget` another tone and let the style sheet look at it again."""
    widget.setProperty("tone", tone)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
