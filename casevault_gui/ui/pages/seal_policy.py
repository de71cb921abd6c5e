"""What the policy of the agency leaves to choose at the step of keys, and what it says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from casevault_gui.core.keys.strength import strength
from casevault_gui.core.policy.rules import CASE_FIELDS, Way
from casevault_gui.core.workflows.policy_checks import access_wish
from casevault_gui.language import translate
from casevault_gui.ui.policy_words import PolicyWords
from casevault_gui.ui.services import Protection
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QCheckBox

    from casevault_gui.core.policy.in_force import SealWish
    from casevault_gui.ui.pages.seal_keys import KeysStep
    from casevault_gui.ui.services import Services


class SealPolicy:
    """Beside the choices of a `KeysStep`: sets what is decided, and says what stands against it."""

    def __init__(self, services: Services, step: KeysStep) -> None:
        """Look at nothing yet: the step is being built."""
        self._services = services
        self._policy = services.policy
        self._words = PolicyWords(services.policy, services.explain)
        self._step = step
        self._decided = bool(services.policy.recipients)
        self.text = Text()
        self.text.hide()

    def apply(self) -> None:
        """Mark what must be and take away what must not be."""
        step = self._step
        self._decide(step.with_key, Way.KEY)
        self._decide(step.with_passphrase, Way.PASSPHRASE)
        if self._policy.any:
            step.others.obey(self._policy)

    def enter(self) -> None:
        """Explain a policy that cannot be used in all its four parts."""
        if self._policy.trouble is not None:
            self._step.trouble.show_message(self._services.explain(self._policy.trouble))

    def words(self) -> str:
        """Say what stands against sealing as chosen, "" for nothing."""
        return self._words.seal(self._wish()) if self._policy.any else ""

    def look(self) -> None:
        """Show those words, or that some of the choices are not free."""
        words = self.words()
        if not words and self._decided:
            words = translate(
                "SealPolicy", "What is off here, the policy of your agency has decided."
            )
        self.text.setText(words)
        self.text.setVisible(bool(words) and self._policy.trouble is None)

    def keyring(self) -> str:
        """Say why no key may go into the keyring."""
        return self._words.use("keyring") if self._policy.any else ""

    def _decide(self, choice: QCheckBox, way: Way) -> None:
        demanded, forbidden = self._policy.demands(way), self._policy.forbids(way)
        if demanded or forbidden:
            choice.setChecked(demanded)
            choice.setEnabled(False)
            self._decided = True
            choice.setToolTip(
                translate("SealPolicy", "The policy of your agency has decided this.")
            )

    def _wish(self) -> SealWish:
        step, extras = self._step, self._step.others.extras
        wish = access_wish(extras.recipients, extras.shares)
        chosen = {
            Way.KEY: step.with_key.isChecked(),
            Way.PASSPHRASE: step.with_passphrase.isChecked(),
            Way.SERVICE: bool(extras.services),
        }
        typed = step.passphrase_text
        return replace(
            wish,
            ways=wish.ways | {way for way, is_chosen in chosen.items() if is_chosen},
            # Whom the policy always wants is added by itself, if they can be chosen at all.
            references=wish.references | step.others.offered,
            signed=extras.sign,
            level=strength(typed).level if typed else None,
            case=frozenset(CASE_FIELDS),
            protected=self._services.profile.facts().protection is not Protection.NONE,
        )
