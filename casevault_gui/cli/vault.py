"""`vault`: the key vault by command. Each command unlocks it for itself alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.cli.opening import open_vault, vault_passphrase
from casevault_gui.cli.sealing import passphrase_words
from casevault_gui.cli.shell import COMPLETE, Shell, WrongUse
from casevault_gui.core.errors import VaultAbsent
from casevault_gui.core.files import shown_path
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows import vaults
from casevault_gui.core.workflows.key_records import key_records

if TYPE_CHECKING:
    from casevault_gui.core.keys.vault import Vault
    from casevault_gui.core.workflows.profile import Profile


def make(shell: Shell) -> int:
    """Make the vault."""
    with shell.open_profile() as profile:
        passphrase = _new_passphrase(shell, "vault_passphrase_file")
        profile.make_vault(passphrase)
        shell.answer(
            {"made": True, "keys": 0},
            "The key vault is made. Whoever forgets its passphrase loses what only it holds:",
            "write a backup now and then (`casevault vault backup`); keep the passphrase apart.",
        )
    return COMPLETE


def unlock_test(shell: Shell) -> int:
    """Prove that the passphrase, or the keyring, unlocks the vault."""
    with shell.open_profile() as profile:
        vault = _there(profile)
        open_vault(shell, profile)
        keys = len(vault.packages())
        shell.answer({"unlocks": True, "keys": keys}, f"It unlocks the vault; keys in it: {keys}.")
    return COMPLETE


def change(shell: Shell) -> int:
    """Change the passphrase."""
    with shell.open_profile() as profile:
        _there(profile)
        current = _known_passphrase(shell)
        new = _new_passphrase(shell, "new_passphrase_file")
        vaults.change_vault_passphrase(profile, current, new)
        shell.answer(
            {"changed": True},
            "The passphrase is changed. Backups made before keep the one they were made under.",
        )
    return COMPLETE


def backup(shell: Shell) -> int:
    """Write a backup."""
    path = shell.options.file
    with shell.open_profile() as profile:
        keys = vaults.back_up_vault(profile, path)
        shown = shown_path(path.absolute())
        shell.answer(
            {"file": shown, "keys": keys},
            f"Backup in {display_name(shown)}, read again; keys in it: {keys}.",
            "It opens with the passphrase the vault has now, and with nothing else.",
        )
    return COMPLETE


def restore(shell: Shell) -> int:
    """Bring a backup's records in."""
    options = shell.options
    with shell.open_profile() as profile:
        own = None
        if profile.vault is not None:
            own = _known_passphrase(shell)
            vaults.unlock_vault(profile, own)
        if options.backup_passphrase_file is not None:
            theirs = vault_passphrase(shell, options.backup_passphrase_file)
        else:
            theirs = own if own is not None else _known_passphrase(shell)
        merged = vaults.restore_vault(profile, options.file, theirs)
        shell.answer(
            {"added": merged.added, "same": merged.same, "differing": list(merged.differing)},
            f"Added {merged.added}; the same already: {merged.same}.",
            *(f"NOT taken, for the vault holds another value: {name}" for name in merged.differing),
        )
    return COMPLETE


def keyring(shell: Shell) -> int:
    """Let the OS keyring unlock the vault, or no longer."""
    hold = shell.options.state == "on"
    with shell.open_profile() as profile:
        _there(profile)
        if hold:
            open_vault(shell, profile)
        vaults.hold_vault_in_keyring(profile, hold=hold)
        words = "The OS keyring unlocks" if hold else "Only its passphrase unlocks"
        shell.answer({"held_in_keyring": hold}, f"{words} the vault from now on.")
    return COMPLETE


def list_packages(shell: Shell) -> int:
    """List the packages whose keys the vault holds."""
    with shell.open_profile() as profile:
        vault = _there(profile)
        names = {record.package: record.name for record in key_records(profile)}
        packages = vault.packages()
        held = vault.held_in_keyring
    document = {
        "held_in_keyring": held,
        "packages": [{"package": each, "name": names.get(each, "")} for each in packages],
    }
    shell.answer(
        document,
        *(f"{each}  {display_name(names.get(each, ''))}".rstrip() for each in packages),
        f"Keys: {len(packages)}. The OS keyring {'can' if held else 'cannot'} unlock it.",
    )
    return COMPLETE


def _there(profile: Profile) -> Vault:
    vault = profile.vault
    if vault is None:
        raise VaultAbsent
    return vault


def _known_passphrase(shell: Shell) -> str:
    named = shell.options.vault_passphrase_file
    if named is None and not shell.asking.possible:
        msg = "say the vault's passphrase: --vault-passphrase-file"
        raise WrongUse(msg)
    return vault_passphrase(shell, named)


def _new_passphrase(shell: Shell, option: str) -> str:
    named = getattr(shell.options, option)
    if named is None and not shell.asking.possible:
        msg = f"say the new passphrase: --{option.replace('_', '-')}"
        raise WrongUse(msg)
    passphrase = shell.asking.passphrase(named if named is not None else "-", new=True)
    shell.note(passphrase_words(passphrase))
    return passphrase
