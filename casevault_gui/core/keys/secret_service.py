"""The Secret Service as `keyring` speaks to it, asked so that gnome-keyring survives it.

gnome-keyring takes note of a new caller when it has a moment, and may look the caller up before
(Debian bug 1147303). Where a connection's first question is for a property, it then aborts, and
comes back locked. Where it is a method's, the collection seems not to be there, upon which
`keyring` asks the person to make one. So each connection begins with a method here, and what is
not there is looked for twice.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import secretstorage
from keyring.backends import SecretService
from keyring.errors import InitError, KeyringLocked
from secretstorage.exceptions import ItemNotFoundException, SecretStorageException

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection


class Keyring(SecretService.Keyring):
    """As `keyring` has it but for how a conversation begins; a failed one leaves no connection."""

    def get_preferred_collection(self) -> secretstorage.Collection:
        """Return the default collection, unlocked; it may have to be made, by asking the person.

        Raises `InitError`, `KeyringLocked`; closing the collection's connection is the caller's.
        """
        with contextlib.ExitStack() as kept:
            try:
                bus = kept.enter_context(contextlib.closing(secretstorage.dbus_init()))
                try:
                    collection = default_collection(bus)
                except ItemNotFoundException:
                    collection = secretstorage.create_collection(bus, "Default", "default")
            except SecretStorageException as error:
                raise InitError from error
            if collection.is_locked():
                collection.unlock()
                if collection.is_locked():
                    raise KeyringLocked
            kept.pop_all()
        return collection


def is_locked() -> str:
    """Return why the keyring is locked (`locked`, `no-collection`), "" if it is not; no prompt."""
    with contextlib.closing(secretstorage.dbus_init()) as bus:
        try:
            collection = default_collection(bus)
        except ItemNotFoundException:
            return "no-collection"
        return "locked" if collection.is_locked() else ""


def default_collection(bus: DBusConnection) -> secretstorage.Collection:
    """Return the default collection over a new connection; raises `ItemNotFoundException`."""
    # By its alias: that is a method. `secretstorage.get_default_collection` reads a property first.
    with contextlib.suppress(ItemNotFoundException):
        return secretstorage.get_collection_by_alias(bus, "default")
    # Whether there is none is known from the second answer: at the first we may not be noted yet.
    return secretstorage.get_collection_by_alias(bus, "default")
