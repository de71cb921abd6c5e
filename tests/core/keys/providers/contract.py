"""What every unwrapper must do. A subclass gives it an open `unwrapper` fixture."""

from __future__ import annotations

import pytest

from casevault_gui.core.crypto.foreign_keys import KeyKind, ecdh_ephemeral, rsa_oaep_encrypt
from casevault_gui.core.errors import ProviderTrouble
from casevault_gui.core.keys.unwrapper import Unwrapper

SECRET = bytes(range(32))
PIN = "a-pin-4321"
"""What unlocks every place in these tests; it must never show."""


class UnwrapperContract:
    """One behaviour for every place that holds a private key."""

    def test_what_is_sealed_to_its_public_key_is_opened(self, unwrapper: Unwrapper) -> None:
        """The public half it names is the one its private half undoes."""
        key = unwrapper.public_key()
        if key.kind is KeyKind.RSA:
            assert unwrapper.decrypt(rsa_oaep_encrypt(key, SECRET)) == SECRET
        else:
            point, shared = ecdh_ephemeral(key)
            assert unwrapper.exchange(point) == shared

    def test_the_public_key_is_always_the_same(self, unwrapper: Unwrapper) -> None:
        """Asked twice it names one key."""
        assert unwrapper.public_key() == unwrapper.public_key()

    def test_what_was_not_made_for_it_is_refused(self, unwrapper: Unwrapper) -> None:
        """An altered ciphertext, or a point that is none, ends in trouble and never in bytes."""
        key = unwrapper.public_key()
        if key.kind is KeyKind.RSA:
            sealed = bytearray(rsa_oaep_encrypt(key, SECRET))
            sealed[-1] ^= 1
            with pytest.raises(ProviderTrouble):
                unwrapper.decrypt(bytes(sealed))
        else:
            point, _ = ecdh_ephemeral(key)
            with pytest.raises(ProviderTrouble):
                unwrapper.exchange(point[:-1] + bytes([point[-1] ^ 1]))

    def test_the_other_kind_of_act_is_refused(self, unwrapper: Unwrapper) -> None:
        """An RSA key does not agree, an elliptic-curve key does not decrypt."""
        if unwrapper.public_key().kind is KeyKind.RSA:
            with pytest.raises(ProviderTrouble):
                unwrapper.exchange(b"\x04" + bytes(64))
        else:
            with pytest.raises(ProviderTrouble):
                unwrapper.decrypt(bytes(384))

    def test_it_has_a_name_and_a_kind_and_shows_no_secret(self, unwrapper: Unwrapper) -> None:
        """The log gets words to write down; nothing about the object shows what unlocked it."""
        assert unwrapper.name
        assert unwrapper.kind
        shown = f"{unwrapper!r} {vars(unwrapper)!r}"
        assert PIN not in shown

    def test_closing_twice_is_once(self, unwrapper: Unwrapper) -> None:
        """Closing ends the session, again does nothing."""
        unwrapper.close()
        unwrapper.close()
