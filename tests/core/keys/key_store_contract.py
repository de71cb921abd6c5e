"""What every `KeyStore` must do. A subclass gives it a `store` fixture."""

from __future__ import annotations

import pytest

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.errors import KeyNotStored
from casevault_gui.core.keys.key_store import KeyStore, StoreCondition

PACKAGE = "8f14e45fceea167a5a36dedd4bea2543"
OTHER = "c9f0f895fb98ab9159f51fd0297e236d"


class KeyStoreContract:
    """One behaviour for every place that keeps keys."""

    def test_a_stored_key_is_fetched_again(self, store: KeyStore) -> None:
        """What was stored for a package comes back equal."""
        key = PackageKey.generate()
        store.store(PACKAGE, key)
        assert store.fetch(PACKAGE) == key

    def test_each_package_has_a_key_of_its_own(self, store: KeyStore) -> None:
        """Storing, and deleting, one package's key leaves the other's alone."""
        one, two = PackageKey.generate(), PackageKey.generate()
        store.store(PACKAGE, one)
        store.store(OTHER, two)
        assert store.fetch(PACKAGE) == one
        store.delete(PACKAGE)
        assert store.fetch(OTHER) == two
        store.delete(OTHER)

    def test_storing_again_keeps_the_last_key(self, store: KeyStore) -> None:
        """A second key for the same package takes the place of the first."""
        last = PackageKey.generate()
        store.store(PACKAGE, PackageKey.generate())
        store.store(PACKAGE, last)
        assert store.fetch(PACKAGE) == last

    def test_a_deleted_key_is_gone(self, store: KeyStore) -> None:
        """After deletion the store works and holds no such key."""
        store.store(PACKAGE, PackageKey.generate())
        store.delete(PACKAGE)
        with pytest.raises(KeyNotStored):
            store.fetch(PACKAGE)

    def test_a_key_never_stored_is_not_stored(self, store: KeyStore) -> None:
        """Fetching or deleting what was never stored says so, and is no other trouble."""
        with pytest.raises(KeyNotStored):
            store.fetch("00" * 16)
        with pytest.raises(KeyNotStored):
            store.delete("00" * 16)

    def test_a_working_store_is_ready(self, store: KeyStore) -> None:
        """A store that works says so, with a name for people and one for the log."""
        state = store.state()
        assert state.state is StoreCondition.READY
        assert state.backend
        assert store.name

    def test_nothing_a_store_says_shows_the_key(self, store: KeyStore) -> None:
        """Neither the store's repr nor its state holds a group of a stored key."""
        key = PackageKey.generate()
        store.store(PACKAGE, key)
        said = f"{store!r} {store.state()!r} {vars(store) if hasattr(store, '__dict__') else ''}"
        assert not any(group in said for group in key.groups[2:])
