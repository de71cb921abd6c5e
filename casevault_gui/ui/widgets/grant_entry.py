"""A grant read from a file: who made it, how far they are known, and by what words to compare."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.core.keys.contacts import Trust
from casevault_gui.core.names import display_name
from casevault_gui.ui.keys_words import TRUST_ICONS
from casevault_gui.ui.theme import HAIR, TIGHT
from casevault_gui.ui.widgets.icon import Icon, IconButton
from casevault_gui.ui.widgets.text import Text, restyle

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.ui.opening import GrantFacts


class GrantEntry(QWidget):
    """Emits `wanted(Path)` for a grant to be read; `show_grant` takes the answer."""

    wanted = Signal(object)

    def __init__(
        self,
        choose_files: Callable[[QWidget, Callable[[Sequence[Path]], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        """Build it without a grant; `choose_files` asks for a file."""
        super().__init__(parent)
        self._choose_files = choose_files
        self.facts: GrantFacts | None = None
        self.button = IconButton(self.tr("Use a &grant file…"), "add", "quiet")
        self.icon = Icon("info", 18, "warning")
        self.words = Text(kind="muted", selectable=True)
        told = QHBoxLayout()
        told.setSpacing(TIGHT)
        told.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(told)
        self.button.clicked.connect(self._ask)
        self.clear()

    def clear(self) -> None:
        """Have no grant."""
        self.facts = None
        self.words.setText("")
        self.words.hide()
        self.icon.hide()

    def show_grant(self, facts: GrantFacts) -> None:
        """Show who made it; that its signatures hold was seen when it was read."""
        self.facts = facts
        icon, tone = ("info", "warning")
        if facts.own:
            icon, tone = "check", "success"
        elif facts.contact is not None:
            icon, tone = TRUST_ICONS[facts.contact.trust]
        self.icon.show_icon(icon)
        restyle(self.icon, tone)
        self.words.setText(self._told(facts))
        self.words.show()
        self.icon.show()

    def _told(self, facts: GrantFacts) -> str:
        granter, contact = facts.granter, facts.contact
        name = display_name(granter.claims.name) or self.tr("somebody without a name")
        if facts.own:
            words = self.tr("Access granted by yourself. Your words are: {words}")
        elif contact is None:
            words = self.tr(
                "Access granted by somebody who is none of your contacts and goes by the name of"
                " {name}. Compare their words with them: {words}"
            )
        else:
            name = display_name(contact.name)
            words = {
                Trust.COMPARED: self.tr(
                    "Access granted by {name}, your contact, whose words you compared: {words}"
                ),
                Trust.NEW: self.tr(
                    "Access granted by {name}, your contact, not compared yet. Compare their words"
                    " with them: {words}"
                ),
                Trust.REVOKED: self.tr("Access granted by {name}, whom you revoked: {words}"),
            }[contact.trust]
        return words.format(name=name, words=granter.words)

    @Slot()
    def _ask(self) -> None:
        self._choose_files(self, self._chosen)

    def _chosen(self, paths: Sequence[Path]) -> None:
        self.wanted.emit(paths[0])
