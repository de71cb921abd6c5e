"""What the policy in force says of sealing and of giving access; asked before either is done."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from casevault_gui.core.keys.contacts import Trust
from casevault_gui.core.keys.log_keys import Protection
from casevault_gui.core.keys.strength import strength
from casevault_gui.core.policy.in_force import SealWish
from casevault_gui.core.policy.rules import CASE_FIELDS, Way
from casevault_gui.core.workflows import identities, providers
from casevault_gui.core.workflows.recipients import KeyRecipient, PersonRecipient

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casevault_gui.core.cases.case_record import CaseRecord
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.recipients import Recipient, ShareScheme
    from casevault_gui.core.workflows.seal_request import SealRequest


def access_wish(recipients: Iterable[Recipient], shares: ShareScheme | None = None) -> SealWish:
    """Return what giving these people and holders access is, in a policy's terms."""
    everybody = tuple(recipients)
    ways = {_way(each) for each in everybody} | ({Way.SHARES} if shares is not None else set())
    return SealWish(
        ways=frozenset(ways),
        references=frozenset(each.reference for each in everybody),
        strangers=tuple(
            each.name
            for each in everybody
            if isinstance(each, PersonRecipient) and not each.compared
        ),
        classical=tuple(each.name for each in everybody if each.classical),
        threshold=shares.threshold if shares is not None else 0,
    )


def said_in(record: CaseRecord) -> frozenset[str]:
    """Return the members of a case record that say something, of those a policy may demand."""
    document = record.document()
    return frozenset(name for name in CASE_FIELDS if document.get(name))


def seal_wish(profile: Profile, request: SealRequest) -> SealWish:
    """Return what the request is in a policy's terms."""
    wish = access_wish(request.recipients, request.shares)
    own = {
        way
        for way, given in ((Way.KEY, request.with_key), (Way.PASSPHRASE, request.passphrase))
        if given
    }
    return replace(
        wish,
        ways=wish.ways | own,
        signed=request.signer is not None,
        level=strength(request.passphrase).level if request.passphrase else None,
        case=said_in(request.record),
        protected=profile.protection is not Protection.NONE,
        key_file=request.key_file is not None,
        same_volume=request.same_volume_ok,
    )


def obeying(profile: Profile, request: SealRequest) -> SealRequest:
    """Return the request as the policy in force wants it, with those who always get access.

    Raises `AgencyPolicyTrouble` where it cannot be had so.
    """
    policy = profile.policy
    policy.require_readable()
    always = policy.recipients
    if always:
        # The policy names the fingerprint, which is better than comparing it by telephone.
        given = [
            replace(each, compared=True)
            if isinstance(each, PersonRecipient) and each.reference in always
            else each
            for each in request.recipients
        ]
        wanted = always.keys() - {each.reference for each in given}
        given += [each for each in _known(profile) if each.reference in wanted]
        request = replace(request, recipients=tuple(given))
    if policy.verifies_sources:
        request = replace(request, verify_sources=True)
    policy.check_seal(seal_wish(profile, request))
    return request


def _known(profile: Profile) -> Iterable[Recipient]:
    """Yield everybody this profile could seal to without asking a service."""
    for contact in identities.contacts(profile).all():
        if contact.trust is not Trust.REVOKED:
            fingerprint = contact.fingerprint if contact.identity is not None else ""
            yield PersonRecipient(contact.name, contact.receiving, fingerprint, compared=True)
    for pinned in providers.pinned_keys(profile).all():
        if pinned.key is not None:
            yield KeyRecipient(pinned.name, pinned.key)


def _way(recipient: Recipient) -> Way:
    if isinstance(recipient, PersonRecipient):
        return Way.PERSON
    return Way.PINNED_KEY if isinstance(recipient, KeyRecipient) else Way.SERVICE
