"""Whom a profile may seal to, and what becomes of a choice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from casevault_gui.core.crypto.foreign_keys import ForeignKey
from casevault_gui.core.errors import (
    CaseVaultError,
    ContactRevoked,
    ContactUnknown,
    ProviderCannot,
    ProviderUnknown,
    VaultLocked,
)
from casevault_gui.core.keys.contacts import Trust
from casevault_gui.core.keys.identity import Claims
from casevault_gui.core.workflows import identities, providers
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.recipients import (
    KeyRecipient,
    PersonRecipient,
    Recipient,
    ServiceRecipient,
    ShareScheme,
)
from casevault_gui.core.workflows.sealing_options import (
    SealExtras,
    contact_recipient,
    pinned_recipient,
    recipient_of,
    seal_options,
    with_extras,
)
from tests.core.keys.providers.contract import PIN
from tests.core.workflows.asking import HOLDERS, Ask
from tests.key_world import (
    PASSPHRASE,
    WORDS,
    ask,
    pem_settings,
    somebody,
    transit_settings,
)


def test_a_profile_offers_whom_it_may_seal_to(
    profile: Profile, tmp_path: Path, rsa_pem: Path, pinned_rsa: ForeignKey
) -> None:
    """Contacts that are not revoked, pinned keys that passed their test or have none to pass."""
    for name in ("Bo", "Cy"):
        file = tmp_path / f"{name}.cvid"
        file.write_bytes(somebody(name).public.document)
        identities.add_contact(profile, file)
    book = identities.contacts(profile)
    identities.set_trust(profile, book.find("Cy"), Trust.REVOKED)
    identities.set_trust(profile, book.find("Bo"), Trust.COMPARED, "by voice")
    providers.pin_key(profile, "sent", pinned_rsa, "by mail")
    providers.pin_key(profile, "untested", pinned_rsa, "", pem_settings(rsa_pem))
    options = seal_options(profile)
    assert [each.name for each in options.contacts] == ["Bo"]
    assert [each.name for each in options.keys] == ["sent"]
    assert (options.vault, options.vault_locked, options.identity) == (False, False, "")
    bo = contact_recipient(profile, "Bo")
    assert (bo.name, bo.compared) == ("Bo", True)
    assert recipient_of(book.find("Bo")) == bo
    assert pinned_recipient(profile, "sent", ask) == KeyRecipient("sent", pinned_rsa)
    cases: list[tuple[type[CaseVaultError], Callable[[], Recipient]]] = [
        (ContactRevoked, lambda: contact_recipient(profile, "Cy")),
        (ContactUnknown, lambda: contact_recipient(profile, "Di")),
        (ProviderCannot, lambda: pinned_recipient(profile, "untested", ask)),
        (ProviderUnknown, lambda: pinned_recipient(profile, "none", ask)),
    ]
    for error, act in cases:
        with pytest.raises(error):
            act()


def test_a_bare_key_is_a_recipient_without_identity(profile: Profile) -> None:
    """A contact from an age recipient has no fingerprint of an identity and was not compared."""
    receiving = somebody("x").public.receiving
    contact = identities.contacts(profile).add("age", receiving, None, "2026-01-01T00:00:00Z")
    assert recipient_of(contact) == PersonRecipient("age", receiving)


@pytest.mark.usefixtures("cheap")
def test_what_was_chosen_besides_completes_the_request(
    profile: Profile, request_for: Ask, transit_address: str
) -> None:
    """Services are connected to, the vault is unlocked, the signer is one's own identity."""
    profile.make_vault(WORDS)
    identities.create_identity(profile, Claims("Dana"))
    vault = profile.vault
    assert vault is not None
    providers.pin_service(profile, "aes", transit_settings(transit_address), "", ask)
    service = providers.pinned_keys(profile).find("aes")
    assert recipient_of(service) is None
    vault.lock()
    assert seal_options(profile).vault_locked
    extras = SealExtras(
        services=(service,),
        shares=ShareScheme(2, HOLDERS),
        sign=True,
        keep_in_vault=True,
        vault_passphrase=WORDS,
        token=PIN,
    )
    assert extras.opens
    assert not SealExtras(sign=True).opens
    whole = with_extras(profile, request_for(), extras)
    assert isinstance(whole.recipients[0], ServiceRecipient)
    assert whole.signer is not None
    assert (whole.shares, whole.keep_in_vault) == (extras.shares, True)
    whole.recipients[0].close()
    vault.lock()
    with pytest.raises(VaultLocked):
        with_extras(profile, request_for(), SealExtras(sign=True))
    assert WORDS not in repr(extras)
    assert PIN not in repr(extras)
    plain = with_extras(profile, request_for(passphrase=PASSPHRASE), SealExtras())
    assert plain.signer is None
