"""The key vault's acts: made, unlocked, kept in the keyring, backed up, restored; each logged.

Unlocking is logged because what follows may use any key in it; that it was locked is not, for
locking must never wait for a log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.errors import VaultAbsent
from casevault_gui.core.keys.strength import strength
from casevault_gui.core.keys.vault_backup import Backup
from casevault_gui.core.workflows.identities import recover_identity

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.keys.vault import Vault
    from casevault_gui.core.keys.vault_backup import Merged
    from casevault_gui.core.workflows.profile import Profile


def unlock_vault(profile: Profile, passphrase: str | None) -> Vault:
    """Unlock the vault with its passphrase, or (None) with what the OS keyring holds.

    Raises `VaultAbsent`, `VaultPassphraseWrong`, `KeyringTrouble`, `VaultDamaged`. Slow.
    """
    vault = _vault(profile)
    with profile.log.begin(EntryType.NOTE_ADDED, **_told("vault unlocked", passphrase is None)):
        if passphrase is None:
            vault.unlock_from(profile.keyring)
        else:
            vault.unlock(passphrase)
    return vault


def change_vault_passphrase(profile: Profile, current: str, new: str) -> None:
    """Change the passphrase; older backups keep the one they were made under.

    Raises `AgencyPolicyTrouble` for a new one that a policy does not allow.
    """
    profile.policy.check_passphrase(strength(new).level)
    with profile.log.begin(EntryType.NOTE_ADDED, why="vault passphrase changed"):
        _vault(profile).change_passphrase(current, new)


def hold_vault_in_keyring(profile: Profile, *, hold: bool) -> None:
    """Let the OS keyring unlock the vault too, or no longer; raises `AgencyPolicyTrouble`."""
    vault = _vault(profile)
    if hold:
        profile.policy.check_use("keyring")
    why = "vault held in keyring" if hold else "vault no longer held in keyring"
    with profile.log.begin(EntryType.NOTE_ADDED, why=why):
        if hold:
            vault.hold_in(profile.keyring)
        else:
            vault.release_from(profile.keyring)


def back_up_vault(profile: Profile, path: Path) -> int:
    """Write a backup to a new file and return how many keys it holds; raises `TargetTrouble`."""
    backup = _vault(profile).backup()
    more: DraftFields = {"why": "vault backed up", "more": {"keys": len(backup.keys)}}
    with profile.log.begin(EntryType.NOTE_ADDED, **more):
        backup.write(path)
    return len(Backup.read(path).keys)


def restore_vault(profile: Profile, path: Path, passphrase: str) -> Merged:
    """Bring a backup's records into the vault, made from it where there is none.

    An existing vault must be unlocked; nothing in it is replaced. One's own identity comes back
    where the profile has none. Raises `VaultBackupUnreadable`,
    `VaultPassphraseWrong`, `VaultLocked`. Slow.
    """
    backup = Backup.read(path)
    with profile.log.begin(EntryType.RESTORED, why="vault backup") as act:
        if profile.vault is None:
            merged = profile.adopt_vault(backup, passphrase)
        else:
            merged = profile.open_vault.merge(backup, passphrase)
        act.done(
            more={
                "added": merged.added,
                "same": merged.same,
                "differing": len(merged.differing),
            }
        )
    recover_identity(profile)
    return merged


def _vault(profile: Profile) -> Vault:
    vault = profile.vault
    if vault is None:
        raise VaultAbsent
    return vault


def _told(why: str, by_keyring: bool) -> DraftFields:  # noqa: FBT001 - a private answer
    return {"why": why, "more": {"with": "keyring" if by_keyring else "passphrase"}}
