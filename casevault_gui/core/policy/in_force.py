"""The policies in force and what they refuse.

Several may be in force at once: an act must obey each of them, so that one more can only be
stricter. Where a policy file is bad, nothing that a policy could forbid is done.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casevault_gui.core.errors import AgencyPolicyRefuses, AgencyPolicyTrouble, Fact
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.policy.rules import AgencyPolicy, Rules, Way

TOLD: Final = "agency_policy"
"""The member of an entry's `more` that holds the SHA-256 of each policy in force."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SealWish:
    """How somebody wishes to seal, or to give access to what is sealed.

    `references` are the fingerprints of all recipients; `strangers` names those not compared,
    `classical` those that a later quantum computer opens. `threshold` is that of the cards, 0
    without. `level` is the strength of the passphrase, None without. `case` are the members of the
    case record that say something.
    """

    ways: frozenset[Way] = frozenset()
    references: frozenset[str] = frozenset()
    strangers: tuple[str, ...] = ()
    classical: tuple[str, ...] = ()
    threshold: int = 0
    signed: bool = False
    level: int | None = None
    case: frozenset[str] = frozenset()
    protected: bool = False
    key_file: bool = False
    same_volume: bool = False


_Refusal = tuple[str, dict[str, Fact]]
"""The code of what is refused, and the facts that its words name."""


@dataclass(frozen=True, slots=True)
class PolicyInForce:
    """All policies in force; `trouble` is why one that should be cannot be read."""

    policies: tuple[AgencyPolicy, ...] = ()
    trouble: AgencyPolicyTrouble | None = None

    @property
    def any(self) -> bool:
        """Whether there is a policy, be it a bad one."""
        return bool(self.policies or self.trouble)

    @property
    def sha256(self) -> str:
        """The SHA-256 of each policy in force, the system's first, "" without."""
        return " ".join(policy.sha256 for policy in self.policies)

    @property
    def lock_minutes(self) -> int:
        """After how many minutes at most the key vault locks, 0 for no limit."""
        return _least(policy.rules.lock_minutes for policy in self.policies)

    @property
    def clipboard_seconds(self) -> int:
        """How long at most a copied key stays in the clipboard, 0 for no limit."""
        return _least(policy.rules.clipboard_seconds for policy in self.policies)

    @property
    def verifies_sources(self) -> bool:
        """Whether the originals are read again after sealing."""
        return any(policy.rules.verify_sources for policy in self.policies)

    @property
    def recipients(self) -> dict[str, str]:
        """Who must always be among the recipients: names by fingerprint."""
        return {
            reference: name
            for policy in self.policies
            for name, reference in policy.rules.recipients.items()
        }

    @property
    def passphrase_level(self) -> int:
        """The least strength of a passphrase."""
        return max((policy.rules.passphrase_level for policy in self.policies), default=0)

    @property
    def case_required(self) -> tuple[str, ...]:
        """Members that every case record must fill in."""
        demanded = (name for policy in self.policies for name in policy.rules.case_required)
        return tuple(dict.fromkeys(demanded))

    def permits(self, name: str) -> bool:
        """Whether `keyring`, `clipboard`, `key_files` or `same_volume` may be used."""
        return self.trouble is None and all(getattr(policy.rules, name) for policy in self.policies)

    def forbids(self, way: Way) -> bool:
        """Whether no package may open in this way."""
        return any(way in policy.rules.forbidden for policy in self.policies)

    def demands(self, way: Way) -> bool:
        """Whether every package must open in this way."""
        return any(way in policy.rules.required for policy in self.policies)

    def require_readable(self) -> None:
        """Raise the `AgencyPolicyTrouble` that stands against everything a policy could forbid."""
        if self.trouble is not None:
            raise type(self.trouble)(self.trouble.reason, **self.trouble.facts)

    def check_seal(self, wish: SealWish) -> None:
        """Raise `AgencyPolicyRefuses` for the first rule that this way of sealing breaks."""
        self.require_readable()
        for refused in self.seal_refusals(wish):
            raise refused

    def check_grant(self, wish: SealWish) -> None:
        """Raise `AgencyPolicyRefuses` if access may not be given to those in `wish`."""
        self.require_readable()
        for policy in self.policies:
            for refusal in _access(policy.rules, wish):
                raise _refused(policy, *refusal)

    def check_use(self, name: str) -> None:
        """Raise unless `keyring`, `clipboard`, `key_files` or `same_volume` may be used."""
        self.require_readable()
        for policy in self.policies:
            if not getattr(policy.rules, name):
                raise _refused(policy, name, {})

    def check_passphrase(self, level: int) -> None:
        """Raise `AgencyPolicyRefuses` for a new passphrase of this level of strength."""
        self.require_readable()
        for policy in self.policies:
            for refusal in _passphrase(policy.rules, level):
                raise _refused(policy, *refusal)

    def check_protection(self, *, protected: bool) -> None:
        """Raise `AgencyPolicyRefuses` if a profile may not be left so."""
        self.require_readable()
        for policy in self.policies:
            if policy.rules.protected and not protected:
                raise _refused(policy, "protected", {})

    def case_refusals(self, case: frozenset[str]) -> Iterator[AgencyPolicyRefuses]:
        """Yield what a case record lacks that says something in the members `case`."""
        for policy in self.policies:
            for refusal in _case(policy.rules, case):
                yield _refused(policy, *refusal)

    def seal_refusals(self, wish: SealWish) -> Iterator[AgencyPolicyRefuses]:
        """Yield what stands against sealing so, each as the error it would be."""
        for policy in self.policies:
            for refusal in _seal(policy.rules, wish):
                yield _refused(policy, *refusal)


NO_POLICY: Final = PolicyInForce()


def _seal(rules: Rules, wish: SealWish) -> Iterator[_Refusal]:
    yield from _case(rules, wish.case)
    yield from _access(rules, wish)
    yield from ((f"required-{way}", {}) for way in sorted(rules.required - wish.ways))
    for name, reference in rules.recipients.items():
        if reference not in wish.references:
            yield "recipient", {"name": name, "reference": reference}
    if wish.level is not None:
        yield from _passphrase(rules, wish.level)
    broken = {
        "signed": rules.signed and not wish.signed,
        "key_files": wish.key_file and not rules.key_files,
        "same_volume": wish.same_volume and not rules.same_volume,
        "protected": rules.protected and not wish.protected,
    }
    yield from ((rule, {}) for rule, is_broken in broken.items() if is_broken)


def _case(rules: Rules, case: frozenset[str]) -> Iterator[_Refusal]:
    for name in rules.case_required:
        if name not in case:
            yield "case-field", {"field": name}


def _access(rules: Rules, wish: SealWish) -> Iterator[_Refusal]:
    for way in sorted(rules.forbidden & wish.ways):
        yield f"forbidden-{way}", {}
    if rules.compared_recipients and wish.strangers:
        yield "compared_recipients", {"name": ", ".join(wish.strangers)}
    if rules.post_quantum and wish.classical:
        yield "post_quantum", {"name": ", ".join(wish.classical)}
    if Way.SHARES in wish.ways and wish.threshold < rules.least_shares:
        yield "least_shares", {"needed": rules.least_shares}


def _passphrase(rules: Rules, level: int) -> Iterator[_Refusal]:
    if level < rules.passphrase_level:
        yield f"passphrase-{rules.passphrase_level}", {}


def _refused(policy: AgencyPolicy, problem: str, facts: dict[str, Fact]) -> AgencyPolicyRefuses:
    about: dict[str, Fact] = {"policy": policy.name, "contact": policy.contact, **facts}
    return AgencyPolicyRefuses(problem, problem=problem, **about)


def _least(limits: Iterator[int]) -> int:
    return min((limit for limit in limits if limit), default=0)
