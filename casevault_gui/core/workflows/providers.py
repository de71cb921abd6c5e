"""Pinned keys and the tokens and services behind them: pinned, tested, used, each act logged.

Only what the user configured here is ever contacted; a package has no say in it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from casevault_gui.core.crypto.foreign_keys import (
    ForeignKey,
    KeyKind,
    ecdh_ephemeral,
    parse_public_key,
    rsa_oaep_encrypt,
)
from casevault_gui.core.crypto.primitives import equal, random_bytes
from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.errors import (
    ProviderCannot,
    ProviderKeyDiffers,
    ProviderRefused,
    PublicKeyUnsuitable,
)
from casevault_gui.core.files import shown_path
from casevault_gui.core.keys.pinned_keys import PinnedKey, PinnedKeys, ProviderSettings
from casevault_gui.core.keys.providers import connect_service, connect_unwrapper
from casevault_gui.core.workflows.credentials import ServiceCredential, UnwrapperCredential
from casevault_gui.core.workflows.recipients import KeyRecipient, ServiceRecipient

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.keys.unwrapper import Ask, Unwrapper
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.recipients import Recipient

_FILE = "pinned-keys.json"
_LONGEST = 65_536
_TEST = "00" * 16
"""The package id that a service's test ciphertext is bound to."""


def pinned_keys(profile: Profile) -> PinnedKeys:
    """Return the profile's pinned keys."""
    return PinnedKeys(profile.home / _FILE, profile.derived_key(b"pinned-keys"))


def read_public_key(path: Path) -> ForeignKey:
    """Return the key in a file (PEM, DER or a certificate); raises `PublicKeyUnsuitable`."""
    try:
        with path.open("rb") as file:
            data = file.read(_LONGEST)
    except OSError as error:
        raise PublicKeyUnsuitable(path=shown_path(path), problem="unreadable") from error
    key = parse_public_key(data)
    if key is None:
        raise PublicKeyUnsuitable(path=shown_path(path), problem="kind")
    return key


def pin_key(
    profile: Profile,
    name: str,
    key: ForeignKey | None,
    origin: str,
    settings: ProviderSettings | None = None,
) -> PinnedKey:
    """Pin a public key (None: a service's symmetric key) with where it came from.

    Raises `ProviderUnknown` if the name is taken.
    """
    made = PinnedKey(name, key, origin, _now(), settings)
    with profile.log.begin(EntryType.NOTE_ADDED, **_told("key pinned", made)):
        pinned_keys(profile).add(made)
    return made


def fetch_and_pin(
    profile: Profile, name: str, settings: ProviderSettings, origin: str, ask: Ask
) -> PinnedKey:
    """Ask a token or service for its public key, pin it, and test it; raises `ProviderTrouble`."""
    wished = PinnedKey(name, None, origin, "", settings)
    with profile.log.begin(EntryType.KEY_TESTED, **_told("test unwrap", wished)):
        unwrapper = connect_unwrapper(name, settings, ask)
        try:
            key = unwrapper.public_key()
            _try_unwrapper(unwrapper, key)
        finally:
            unwrapper.close()
    pin_key(profile, name, key, origin, settings)
    return _tested(profile, name)


def pin_service(
    profile: Profile, name: str, settings: ProviderSettings, origin: str, ask: Ask
) -> PinnedKey:
    """Test a service's symmetric key and pin it; raises `ProviderTrouble`."""
    wished = PinnedKey(name, None, origin, "", settings)
    with profile.log.begin(EntryType.KEY_TESTED, **_told("test unwrap", wished)):
        _try_service(name, settings, ask)
    pin_key(profile, name, None, origin, settings)
    return _tested(profile, name)


def unpin_key(profile: Profile, name: str) -> None:
    """Forget a pinned key; packages sealed to it stay as they are."""
    key = pinned_keys(profile).find(name)
    with profile.log.begin(EntryType.NOTE_ADDED, **_told("key unpinned", key)):
        pinned_keys(profile).remove(name)


def test_provider(profile: Profile, name: str, ask: Ask) -> PinnedKey:
    """Prove with a fresh secret that a pinned key opens what is sealed to it; keep when.

    Raises `ProviderTrouble`; `ProviderKeyDiffers` if the place holds another key than the pin.
    """
    pinned = pinned_keys(profile).find(name)
    with profile.log.begin(EntryType.KEY_TESTED, **_told("test unwrap", pinned)):
        if pinned.key is None:
            _try_service(pinned.name, _settings(pinned), ask)
        else:
            unwrapper = connect_unwrapper(pinned.name, _settings(pinned), ask)
            try:
                _try_unwrapper(unwrapper, pinned.key)
            finally:
                unwrapper.close()
    return _tested(profile, name)


def recipient_of(pinned: PinnedKey, ask: Ask) -> Recipient:
    """Return the recipient a pinned key is; a symmetric one is connected to, and stays so."""
    if pinned.key is not None:
        return KeyRecipient(pinned.name, pinned.key)
    service = connect_service(pinned.name, _settings(pinned), ask)
    return ServiceRecipient(
        pinned.name, service.service, service.key_name, service.encrypt, service.close
    )


def credential_of(profile: Profile, name: str, ask: Ask) -> UnwrapperCredential | ServiceCredential:
    """Connect to where a pinned key's private half is; the caller closes it.

    Raises `ProviderTrouble`; `ProviderKeyDiffers` if the place holds another key than the pin.
    """
    pinned = pinned_keys(profile).find(name)
    # A PIN may be tried here: the log tells of it even where it was wrong.
    with profile.log.begin(EntryType.NOTE_ADDED, **_told("token or service reached", pinned)):
        if pinned.key is None:
            return ServiceCredential(connect_service(pinned.name, _settings(pinned), ask))
        unwrapper = connect_unwrapper(pinned.name, _settings(pinned), ask)
        try:
            _require_pinned(unwrapper, pinned.key)
        except BaseException:
            unwrapper.close()
            raise
        return UnwrapperCredential(unwrapper)


def _try_service(name: str, settings: ProviderSettings, ask: Ask) -> None:
    service = connect_service(name, settings, ask)
    try:
        secret = random_bytes(32)
        sealed = service.encrypt(secret, _TEST)
        if not equal(service.decrypt(sealed, _TEST), secret):
            raise ProviderRefused(name=name)
    finally:
        service.close()


def _require_pinned(unwrapper: Unwrapper, key: ForeignKey) -> None:
    if unwrapper.public_key().spki != key.spki:
        raise ProviderKeyDiffers(name=unwrapper.name)


def _try_unwrapper(unwrapper: Unwrapper, key: ForeignKey) -> None:
    _require_pinned(unwrapper, key)
    if key.kind is KeyKind.RSA:
        secret = random_bytes(32)
        answer = unwrapper.decrypt(rsa_oaep_encrypt(key, secret))
    else:
        point, secret = ecdh_ephemeral(key)
        answer = unwrapper.exchange(point)
    if not equal(answer, secret):
        raise ProviderRefused(name=unwrapper.name)


def _tested(profile: Profile, name: str) -> PinnedKey:
    keys = pinned_keys(profile)
    tested = replace(keys.find(name), tested=_now())
    keys.keep(tested)
    return tested


def _settings(pinned: PinnedKey) -> ProviderSettings:
    if pinned.settings is None:
        raise ProviderCannot(name=pinned.name, problem="no-provider")
    return pinned.settings


def _told(why: str, key: PinnedKey) -> DraftFields:
    kind = key.settings.kind if key.settings else ""
    more: dict[str, str | int | bool] = {"name": key.name, "origin": key.origin, "kind": kind}
    return {"why": why, "more": {**more, "reference": key.fingerprint}}


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
