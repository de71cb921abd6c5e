"""Pinned keys and what is behind them: none is chosen untested, none is reached unlogged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from casevault_gui.core.crypto.foreign_keys import KeyKind
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import (
    CaseVaultError,
    PrivateKeyUnusable,
    ProviderAbsent,
    ProviderCannot,
    ProviderDenied,
    ProviderLocked,
    ProviderRefused,
    ProviderUnknown,
    PublicKeyUnsuitable,
)
from casevault_gui.core.keys import hashicorp_vault, pem
from casevault_gui.core.keys.pinned_keys import PinnedKey, ProviderSettings
from casevault_gui.core.keys.unwrapper import Ask
from casevault_gui.core.workflows import providers
from casevault_gui.core.workflows.credentials import ServiceCredential, UnwrapperCredential
from casevault_gui.core.workflows.opening import let_go
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.providers import (
    credential_of,
    fetch_and_pin,
    pin_key,
    pin_service,
    pinned_keys,
    read_public_key,
    recipient_of,
    unpin_key,
)
from casevault_gui.core.workflows.recipients import KeyRecipient, ServiceRecipient
from tests.core.keys.providers.contract import PIN
from tests.core.keys.providers.pem_file import public_half
from tests.key_world import ask, pem_settings, token_settings, transit_settings

Take = Callable[[Profile, str, ProviderSettings, str, Ask], PinnedKey]


def names(profile: Profile) -> list[str]:
    """Return what is pinned."""
    return [key.name for key in pinned_keys(profile).all()]


def test_a_public_key_is_pinned_with_where_it_came_from(profile: Profile, rsa_pem: Path) -> None:
    """Name, origin and fingerprint are kept and logged; a taken or empty name is refused."""
    key = read_public_key(public_half(rsa_pem))
    made = pin_key(profile, "archive", key, "handed over by Ann")
    assert pinned_keys(profile).find("Archive") == made
    assert (made.origin, made.settings, made.tested) == ("handed over by Ann", None, "")
    entry = list(profile.log.entries())[-1]
    assert (entry.why, entry.phase) == ("key pinned", Phase.DONE)
    assert entry.more == {
        "name": "archive",
        "origin": "handed over by Ann",
        "kind": "",
        "reference": made.fingerprint,
    }
    for name in ("ARCHIVE", " ", "two\nlines"):
        with pytest.raises(ProviderUnknown):
            pin_key(profile, name, key, "")
    unpin_key(profile, "archive")
    assert names(profile) == []
    with pytest.raises(ProviderUnknown):
        unpin_key(profile, "archive")


def test_a_pinned_key_without_provider_is_sealed_to_and_not_opened_with(
    profile: Profile, rsa_pem: Path
) -> None:
    """It is a recipient; reaching or testing it says that only its public half is known."""
    made = pin_key(profile, "archive", read_public_key(public_half(rsa_pem)), "")
    assert made.key is not None
    assert recipient_of(made, ask) == KeyRecipient("archive", made.key)
    acts: list[Callable[[], object]] = [
        lambda: credential_of(profile, "archive", ask),
        lambda: providers.test_provider(profile, "archive", ask),
    ]
    for act in acts:
        with pytest.raises(ProviderCannot) as caught:
            act()
        assert caught.value.facts["problem"] == "no-provider"


def test_what_is_no_public_key_is_refused(tmp_path: Path) -> None:
    """Missing, a folder, and text: nothing can be sealed to them, and it is said why."""
    (tmp_path / "text").write_text("hello")
    for path, problem in (
        (tmp_path / "none", "unreadable"),
        (tmp_path, "unreadable"),
        (tmp_path / "text", "kind"),
    ):
        with pytest.raises(PublicKeyUnsuitable) as caught:
            read_public_key(path)
        assert caught.value.facts == {"path": str(path), "problem": problem}


def test_each_kind_is_tested_before_it_is_pinned(
    profile: Profile, rsa_pem: Path, token_module: str, transit_address: str
) -> None:
    """Key file, token, engine: fetched, tested in the log, pinned, and tested again on demand."""
    cases: list[tuple[str, ProviderSettings, KeyKind]] = [
        ("file", pem_settings(rsa_pem), KeyKind.RSA),
        ("token", token_settings(token_module), KeyKind.P256),
        ("engine", transit_settings(transit_address, "case"), KeyKind.RSA),
    ]
    for name, settings, kind in cases:
        made = fetch_and_pin(profile, name, settings, "", ask)
        assert made.key is not None
        assert (made.key.kind, bool(made.tested)) == (kind, True)
        told = [(e.type, e.why, e.phase) for e in list(profile.log.entries())[-4:]]
        assert told == [
            ("key_tested", "test unwrap", Phase.INTENT),
            ("key_tested", "test unwrap", Phase.DONE),
            ("note_added", "key pinned", Phase.INTENT),
            ("note_added", "key pinned", Phase.DONE),
        ]
        assert providers.test_provider(profile, name, ask).tested >= made.tested
        credential = credential_of(profile, name, ask)
        assert isinstance(credential, UnwrapperCredential)
        let_go(credential)


def test_a_symmetric_key_is_tested_before_it_is_pinned(
    profile: Profile, transit_address: str
) -> None:
    """The service encrypts and gives back what it was given; it is then asked when sealing."""
    made = pin_service(profile, "aes", transit_settings(transit_address), "", ask)
    assert (made.key, made.fingerprint, bool(made.tested)) == (None, "", True)
    assert providers.test_provider(profile, "aes", ask).tested
    recipient = recipient_of(made, ask)
    assert isinstance(recipient, ServiceRecipient)
    assert (recipient.service, recipient.key_name) == ("vault-transit", "transit/aes")
    recipient.close()
    credential = credential_of(profile, "aes", ask)
    assert isinstance(credential, ServiceCredential)
    let_go(credential)


def test_what_does_not_pass_its_test_is_not_pinned(
    profile: Profile,
    rsa_pem: Path,
    token_module: str,
    transit_address: str,
    tmp_path: Path,
) -> None:
    """Wrong or missing secrets, absent places, unfit keys: logged as failed, and not chosen."""

    def wrong(_what: str) -> str:
        return "not-the-secret-9876"

    def silent(_what: str) -> None:
        return None

    nowhere = transit_settings("http://127.0.0.1:9")
    cases: list[tuple[Take, ProviderSettings, Ask, type[CaseVaultError]]] = [
        (fetch_and_pin, pem_settings(rsa_pem), wrong, PrivateKeyUnusable),
        (fetch_and_pin, pem_settings(rsa_pem), silent, PrivateKeyUnusable),
        (fetch_and_pin, pem_settings(tmp_path / "none"), ask, PrivateKeyUnusable),
        (fetch_and_pin, token_settings(token_module), wrong, ProviderLocked),
        (fetch_and_pin, token_settings(token_module), silent, ProviderLocked),
        (fetch_and_pin, token_settings(token_module, "none"), ask, ProviderAbsent),
        # SoftHSM2 knows OAEP with SHA-1 alone: it cannot, and nothing else is tried.
        (fetch_and_pin, token_settings(token_module, "rsa"), ask, ProviderCannot),
        (fetch_and_pin, ProviderSettings("brand-new"), ask, ProviderCannot),
        (pin_service, transit_settings(transit_address), wrong, ProviderDenied),
        (pin_service, transit_settings(transit_address), silent, ProviderLocked),
        (pin_service, nowhere, ask, ProviderAbsent),
        (pin_service, pem_settings(rsa_pem), ask, ProviderCannot),
    ]
    for take, settings, asked, error in cases:
        with pytest.raises(error):
            take(profile, "unfit", settings, "", asked)
        last = list(profile.log.entries())[-1]
        assert (last.type, last.phase, last.reason) == ("key_tested", Phase.FAILED, error.code)
    assert names(profile) == []
    said = b"".join(entry.body for entry in profile.log.entries())
    assert b"not-the-secret" not in said
    assert PIN.encode() not in said


def test_a_place_that_gives_back_something_else_has_failed(
    profile: Profile, rsa_pem: Path, transit_address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer that is not the secret is refused, however well it looks."""
    # No key here answers with other bytes than were sealed; its connection does.
    monkeypatch.setattr(pem.PemKey, "decrypt", lambda *_: bytes(32))
    monkeypatch.setattr(hashicorp_vault.TransitServiceKey, "decrypt", lambda *_: bytes(32))
    with pytest.raises(ProviderRefused):
        fetch_and_pin(profile, "file", pem_settings(rsa_pem), "", ask)
    with pytest.raises(ProviderRefused):
        pin_service(profile, "aes", transit_settings(transit_address), "", ask)
    assert names(profile) == []


def test_trouble_while_reaching_ends_the_session(
    profile: Profile, rsa_pem: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A place whose public key cannot be read is closed again, and the log has the failure."""
    fetch_and_pin(profile, "file", pem_settings(rsa_pem), "", ask)
    closed: list[str] = []

    def absent(_self: pem.PemKey) -> None:
        raise ProviderAbsent(name="file", problem="key")

    monkeypatch.setattr(pem.PemKey, "public_key", absent)
    monkeypatch.setattr(pem.PemKey, "close", lambda self: closed.append(self.name))
    with pytest.raises(ProviderAbsent):
        credential_of(profile, "file", ask)
    assert closed == ["file"]
    last = list(profile.log.find(kind=EntryType.NOTE_ADDED))[-1]
    assert (last.why, last.phase) == ("token or service reached", Phase.FAILED)
