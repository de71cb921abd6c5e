"""What the policy of an agency refuses, in the words that the window shows beside what is off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.errors import AgencyPolicyTrouble
from casevault_gui.core.policy.in_force import NO_POLICY, PolicyInForce, SealWish

if TYPE_CHECKING:
    from collections.abc import Callable

    from casevault_gui.messages import Message


class PolicyWords:
    """The policies in force, asked for words; "" is always that nothing stands against it."""

    def __init__(
        self,
        policy: PolicyInForce = NO_POLICY,
        explain: Callable[[BaseException], Message] | None = None,
    ) -> None:
        """Ask `policy`; `explain` puts what it raises into words."""
        self.policy = policy
        self._explain = explain

    def use(self, name: str) -> str:
        """Say why `keyring`, `clipboard`, `key_files` or `same_volume` may not be used."""
        return self._words(lambda: self.policy.check_use(name))

    def seal(self, wish: SealWish) -> str:
        """Say what stands against sealing so."""
        return self._words(lambda: self.policy.check_seal(wish))

    def passphrase(self, level: int) -> str:
        """Say why a new passphrase of this level of strength will not do."""
        return self._words(lambda: self.policy.check_passphrase(level))

    def protection(self, *, protected: bool) -> str:
        """Say why a profile may not be left so."""
        return self._words(lambda: self.policy.check_protection(protected=protected))

    def _words(self, ask: Callable[[], None]) -> str:
        try:
            ask()
        except AgencyPolicyTrouble as error:
            return self._explain(error).what if self._explain is not None else error.code
        return ""
