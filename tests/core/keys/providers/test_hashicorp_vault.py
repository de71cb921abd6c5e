"""Vault's transit engine through hvac against a loopback server of its published interface.

No live server could be had: what is shown is that hvac's requests and the documented answers fit.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from casevault_gui.core.errors import (
    ProviderAbsent,
    ProviderCannot,
    ProviderDenied,
    ProviderLocked,
    ProviderRefused,
    ProviderTimeout,
)
from casevault_gui.core.keys import hashicorp_vault
from casevault_gui.core.keys.hashicorp_vault import TransitKey, TransitServiceKey
from casevault_gui.core.keys.pinned_keys import ProviderSettings
from tests.core.keys.providers.contract import PIN, SECRET, UnwrapperContract
from tests.core.keys.providers.loopback import serve
from tests.core.keys.providers.transit import respond

PACKAGE, OTHER = "8f14e45fceea167a5a36dedd4bea2543", "c9f0f895fb98ab9159f51fd0297e236d"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Run the server."""
    with serve(respond) as found:
        yield found


def settings_for(address: str, key: str) -> ProviderSettings:
    """Return the settings a user would make."""
    return ProviderSettings("hashicorp-vault", (("address", address), ("key", key)))


class TestTransitKey(UnwrapperContract):
    """An RSA key of the engine."""

    @pytest.fixture
    def unwrapper(self, address: str) -> Iterator[TransitKey]:
        """Reach it with a token."""
        key = TransitKey("Vault of the agency", settings_for(address, "case"), lambda _: PIN)
        yield key
        key.close()


def test_a_symmetric_key_is_bound_to_its_package(address: str) -> None:
    """What was encrypted for one package opens for that one only."""
    key = TransitServiceKey("Vault", settings_for(address, "aes"), lambda _: PIN)
    sealed = key.encrypt(SECRET, PACKAGE)
    assert sealed.startswith(b"vault:v1:")
    assert key.decrypt(sealed, PACKAGE) == SECRET
    assert key.key_name == "transit/aes"
    with pytest.raises(ProviderRefused):
        key.decrypt(sealed, OTHER)
    key.close()


def test_each_trouble_is_told_apart(address: str) -> None:
    """No token, a wrong one, no such key, a key of another kind, nobody at the address."""
    with pytest.raises(ProviderLocked):
        TransitKey("Vault", settings_for(address, "case"), lambda _: None)
    for where, key_name, token, error in (
        (address, "case", "wrong", ProviderDenied),
        (address, "none", PIN, ProviderAbsent),
        (address, "aes", PIN, ProviderCannot),
        ("http://127.0.0.1:9", "case", PIN, ProviderAbsent),
    ):
        answers = {"token": token}
        key = TransitKey("Vault", settings_for(where, key_name), answers.get)
        with pytest.raises(error):
            key.public_key()
        key.close()


def test_a_service_that_takes_the_call_and_says_nothing_is_given_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Who waits hears that there was no answer in time, and for how long it was waited."""
    monkeypatch.setattr(hashicorp_vault, "_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        place = f"http://127.0.0.1:{silent.getsockname()[1]}"
        key = TransitKey("Vault", settings_for(place, "case"), lambda _: PIN)
        with pytest.raises(ProviderTimeout) as caught:
            key.public_key()
        key.close()
    assert caught.value.facts == {"name": "Vault", "seconds": 0.2}
