"""The card of the settings that shows the policy of the agency: read, never changed here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from casevault_gui.core.names import display_name
from casevault_gui.messages import policy_sentences
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.badge import Badge
from casevault_gui.ui.widgets.card import card
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.policy.rules import AgencyPolicy
    from casevault_gui.ui.services import Services


class PolicyCard(QWidget):
    """Says which policies are in force and what each demands; or why one cannot be used."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Show what is in force; it does not change while the program runs."""
        super().__init__(parent)
        policy = services.policy
        self.state = Badge()
        self.trouble = MessagePanel()
        self.rules: list[Text] = []
        frame, column = card(spacing=TIGHT)
        head = FlowLayout()
        head.addWidget(Text(self.tr("Policy of your agency"), "title", wrap=False))
        head.addWidget(self.state)
        column.addLayout(head)
        column.addWidget(self.trouble)
        if policy.trouble is not None:
            self.state.show_state(self.tr("Cannot be used"), "danger")
            self.trouble.show_message(services.explain(policy.trouble))
        elif policy.policies:
            self.state.show_state(self.tr("In force"), "success")
        else:
            self.state.show_state(self.tr("None"), "neutral")
            words = self.tr("No policy is in force on this computer: you decide everything.")
            column.addWidget(Text(words, "muted"))
        for each in policy.policies:
            self._add(column, each)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def _add(self, column: QVBoxLayout, policy: AgencyPolicy) -> None:
        column.addWidget(Text(display_name(policy.name), "strong"))
        for sentence in policy_sentences(policy):
            rule = Text("•  " + display_name(sentence))
            self.rules.append(rule)
            column.addWidget(rule)
        if policy.contact:
            words = self.tr("Whom to ask: {contact}").format(contact=display_name(policy.contact))
            column.addWidget(Text(words, "muted"))
        signed = (
            self.tr("signed by {name}").format(name=display_name(policy.signed_by))
            if policy.signed_by
            else self.tr("not signed")
        )
        place = self.tr("From {path}, {signed}. SHA-256 {digest}…").format(
            path=policy.place, signed=signed, digest=policy.sha256[:16]
        )
        column.addWidget(Text(place, "small", selectable=True))
