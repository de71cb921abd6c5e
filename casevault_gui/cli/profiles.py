"""`profile show`, `profile describe`, `profile protect`, `profile change-key`."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from casevault_gui.cli.sealing import passphrase_words
from casevault_gui.cli.shell import COMPLETE, Shell, WrongUse
from casevault_gui.core.files import shown_path
from casevault_gui.core.keys.log_keys import Protection
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.succession import change_log_key
from casevault_gui.core.workflows.succession_folder import former_home
from casevault_gui.quantities import entries_words

if TYPE_CHECKING:
    from casevault_gui.core.workflows.profile import Profile


def show(shell: Shell) -> int:
    """Show who acts, and how the log's keys are protected."""
    with shell.open_profile() as profile:
        _answer(shell, profile)
    return COMPLETE


def describe(shell: Shell) -> int:
    """Say who acts from now on; what is not said stays as it was."""
    options = shell.options
    said = {name: getattr(options, name) for name in ("name", "title", "agency", "number")}
    known = {name: value.strip() for name, value in said.items() if value is not None}
    if not known:
        msg = "say at least one of --name, --title, --agency and --number"
        raise WrongUse(msg)
    with shell.open_profile() as profile:
        profile.describe_actor(replace(profile.actor, **known))
        _answer(shell, profile)
    return COMPLETE


def protect(shell: Shell) -> int:
    """Protect the log's keys another way; the log says so."""
    options = shell.options
    with shell.open_profile() as profile:
        if options.passphrase_file is not None:
            passphrase = shell.asking.passphrase(options.passphrase_file, new=True)
            shell.note(passphrase_words(passphrase))
            profile.protect(Protection.PASSPHRASE, passphrase)
        else:
            profile.protect(Protection.KEYRING if options.keyring else Protection.NONE)
        _answer(shell, profile)
    return COMPLETE


def change_key(shell: Shell) -> int:
    """End the log and begin one under a new key that goes on after it."""
    options = shell.options
    passphrase = ""
    if options.passphrase_file is not None:
        passphrase = shell.asking.passphrase(options.passphrase_file, new=True)
        shell.note(passphrase_words(passphrase))
    with shell.open_profile() as profile:
        before, home = profile.origin, profile.home
        key = change_log_key(profile, options.why, passphrase)
    former = shown_path(former_home(home, before))
    shell.answer(
        {"log": key.name, "vkey": key.text, "former": before, "former_home": former},
        f"The log {before} has ended. It lies in {display_name(former)}, for verifying and export.",
        f"The log that goes on is {key.name}.",
        "Give the new keys of log and witness to whoever holds the old ones:",
        "  casevault custody export, casevault custody witness-key",
    )
    return COMPLETE


def protection_words(protection: Protection) -> str:
    """Say how a profile is protected."""
    return {
        Protection.NONE: "not protected: its files are private to this account",
        Protection.PASSPHRASE: "protected by a passphrase",
        Protection.KEYRING: "protected by the OS keyring",
    }[protection]


def _answer(shell: Shell, profile: Profile) -> None:
    actor = asdict(profile.actor)
    document = {
        "home": shown_path(profile.home),
        "log": profile.origin,
        "entries": profile.log.size,
        "protection": profile.protection.value,
        "actor": actor,
    }
    named = ", ".join(f"{name} {value}" for name, value in actor.items() if value)
    shell.answer(
        document,
        f"Profile  {shown_path(profile.home)}, {protection_words(profile.protection)}",
        f"Acts     {named or 'nobody named'}",
        f"Log      {profile.origin}, {entries_words(profile.log.size)}",
    )
