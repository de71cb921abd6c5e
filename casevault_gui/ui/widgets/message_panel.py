"""Shows trouble in four parts: what happened, what is safe, what was not done, what next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.messages import Message
from casevault_gui.ui.guide_door import open_guide
from casevault_gui.ui.guide_topics import OF_ERRORS
from casevault_gui.ui.theme import NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.icon import Icon, IconButton
from casevault_gui.ui.widgets.text import Text, restyle

_TONE_ICONS = {"danger": "error", "warning": "warning", "info": "info", "success": "check"}


class MessagePanel(QFrame):
    """A `Message` with its code, which can be copied; hidden until `show_message`.

    Where the guide tells what to do about it, a button leads there.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build an empty, hidden panel."""
        super().__init__(parent)
        self._message: Message | None = None
        self.setProperty("kind", "panel")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._icon = Icon("error", 26, "danger")
        self._what = Text(kind="title", selectable=True)
        self._safe = Text(selectable=True)
        self._not_done = Text(selectable=True)
        self._next = Text(selectable=True)
        self._code = Text(kind="small", selectable=True, wrap=False)
        self._copy = IconButton(self.tr("Copy details"), "copy", "quiet")
        self._copy.clicked.connect(self._copy_details)
        self.help = IconButton(self.tr("What to do"), "help", "quiet")
        self.help.clicked.connect(self._tell_more)
        self._build()
        self.hide()

    @property
    def message(self) -> Message | None:
        """What is shown."""
        return self._message

    def show_message(self, message: Message, tone: str = "danger") -> None:
        """Show `message`; `tone` is danger, warning, info or success."""
        self._message = message
        self._what.setText(message.what)
        self._safe.setText(message.safe)
        self._not_done.setText(message.not_done)
        self._next.setText(message.next)
        self._code.setText(self.tr("Code {code}").format(code=message.code))
        self._copy.setText(self.tr("Copy details"))
        self.help.setVisible(message.code in OF_ERRORS)
        self._icon.show_icon(_TONE_ICONS.get(tone, "info"))
        restyle(self, tone)
        restyle(self._icon, tone)
        self.setAccessibleName(message.what)
        self.setAccessibleDescription(f"{message.safe} {message.not_done} {message.next}")
        self.show()

    @Slot()
    def clear(self) -> None:
        """Show nothing."""
        self._message = None
        self.hide()

    def details(self) -> str:
        """Return the message as lines of text, for a report of the trouble."""
        if self._message is None:
            return ""
        shown = self._message
        lines = (shown.what, shown.safe, shown.not_done, shown.next, shown.code, shown.detail)
        return "\n".join(text for text in lines if text)

    @Slot()
    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self.details())
        self._copy.setText(self.tr("Copied"))

    @Slot()
    def _tell_more(self) -> None:
        if self._message is not None:
            open_guide(self, OF_ERRORS[self._message.code])

    def _build(self) -> None:
        parts = QGridLayout()
        parts.setHorizontalSpacing(NEAR)
        parts.setVerticalSpacing(TIGHT)
        parts.setColumnStretch(1, 1)
        rows = (
            (self.tr("What is safe"), self._safe),
            (self.tr("What was not done"), self._not_done),
            (self.tr("Next step"), self._next),
        )
        for row, (title, text) in enumerate(rows):
            label = Text(title, "strong", wrap=False)
            parts.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            parts.addWidget(text, row, 1)
            text.setAccessibleName(title)
        # Not in the foot: a small dialog has no room for both buttons beside the code.
        parts.addWidget(self.help, len(rows), 1, Qt.AlignmentFlag.AlignLeft)
        foot = QHBoxLayout()
        foot.addWidget(self._code)
        foot.addStretch(1)
        foot.addWidget(self._copy)
        right = QVBoxLayout()
        right.setSpacing(NEAR)
        right.addWidget(self._what)
        right.addLayout(parts)
        right.addLayout(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(WIDE, WIDE, WIDE, NEAR)
        whole.setSpacing(NEAR)
        whole.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(right, 1)
