"""`key show`, `key store`, `key test`."""

from __future__ import annotations

from casevault_gui.cli.sealing import key_rows
from casevault_gui.cli.shell import COMPLETE, Shell
from casevault_gui.core.crypto.keytext import short_fingerprint
from casevault_gui.core.workflows.unlock import prove_key, show_key, store_key


def show(shell: Shell) -> int:
    """Show the key that the OS keyring holds; the lines make a key file."""
    with shell.open_profile() as profile:
        key = show_key(profile, shell.options.package)
    fingerprint = key.fingerprint
    shell.answer(
        {"key": key.text, "fingerprint": fingerprint},
        f"# Package key. Fingerprint {short_fingerprint(fingerprint)}",
        *key_rows(key.groups),
    )
    return COMPLETE


def store(shell: Shell) -> int:
    """Put a key into the OS keyring, after proving that it opens the package."""
    with shell.open_profile() as profile:
        credential = shell.key_credential()
        store_key(profile, shell.options.package, credential)
    fingerprint = credential.key.fingerprint
    shell.answer(
        {"stored": True, "fingerprint": fingerprint},
        f"Stored and read back: {short_fingerprint(fingerprint)}",
    )
    return COMPLETE


def test(shell: Shell) -> int:
    """Prove that a credential still opens a package."""
    with shell.open_profile() as profile:
        slot = prove_key(profile, shell.options.package, shell.credential())
    shell.answer({"opens": True, "slot": slot}, f"It opens the package (slot {slot}).")
    return COMPLETE
