"""The key vault's state, as the first window asks for it: apart from keys, which can wait."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from casevault_gui.core.errors import VaultTrouble
from casevault_gui.core.late_dataclass import dataclass

if TYPE_CHECKING:
    from casevault_gui.core.workflows.profile import Profile


@dataclass(frozen=True, slots=True)
class VaultFacts:
    """What the window shows of the key vault; `keys` counts packages whose key it holds."""

    exists: bool = False
    locked: bool = True
    keys: int = 0
    held_in_keyring: bool = False
    packages: frozenset[str] = frozenset()


class VaultEvents(QObject):
    """Emits `changed()` after the vault was made, locked or unlocked, from whatever thread."""

    changed = Signal()


@dataclass(frozen=True, slots=True)
class VaultDesk:
    """The vault of one profile; `events` tells of each lock and unlock."""

    profile: Profile
    events: VaultEvents

    def vault(self) -> VaultFacts:
        """Return the vault's state."""
        vault = self.profile.vault
        if vault is None:
            return VaultFacts()
        vault.on_change = self.events.changed.emit
        packages = frozenset(vault.packages())
        return VaultFacts(True, vault.locked, len(packages), vault.held_in_keyring, packages)

    def lock_vault(self) -> None:
        """Lock it; one that cannot be read is not open."""
        with contextlib.suppress(VaultTrouble):
            vault = self.profile.vault
            if vault is not None:
                vault.lock()
