"""`pin` and `provider`: public keys to seal to, and the tokens and services that open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.cli.opening import place_secret
from casevault_gui.cli.parser_keys import SETTINGS
from casevault_gui.cli.shell import COMPLETE, Shell
from casevault_gui.core.crypto.keytext import short_fingerprint
from casevault_gui.core.keys.pinned_keys import ProviderSettings
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows import providers

if TYPE_CHECKING:
    from casevault_gui.core.keys.pinned_keys import PinnedKey
    from casevault_gui.core.keys.unwrapper import Ask


def pin(shell: Shell) -> int:
    """Pin the public key in a file."""
    options = shell.options
    key = providers.read_public_key(options.file)
    with shell.open_profile() as profile:
        pinned = providers.pin_key(profile, options.name, key, options.origin)
    _answer(shell, pinned, "Pinned. What can open with it is not known here.")
    return COMPLETE


def add(shell: Shell) -> int:
    """Configure a token, service or key file; its key is fetched, tested and pinned."""
    options = shell.options
    given = {name: getattr(options, name) for name in SETTINGS[options.kind]}
    if "path" in given:
        # The file is found again from wherever a later command is run.
        given["path"] = str(Path(given["path"]).absolute())
    settings = ProviderSettings(
        options.kind, tuple(sorted((name, value) for name, value in given.items() if value))
    )
    take = providers.fetch_and_pin
    if getattr(options, "symmetric", False):
        take = providers.pin_service
    with shell.open_profile() as profile:
        pinned = take(profile, options.name, settings, options.origin, asker(shell))
    _answer(shell, pinned, "Tested: it opens what is sealed to it.")
    return COMPLETE


def list_keys(shell: Shell) -> int:
    """List pinned keys and providers."""
    with shell.open_profile() as profile:
        pinned = providers.pinned_keys(profile).all()
    lines = [line for key in pinned for line in _lines(key)]
    shell.answer({"keys": [_document(key) for key in pinned]}, *lines)
    return COMPLETE


def test(shell: Shell) -> int:
    """Prove that a provider opens what is sealed to its key."""
    with shell.open_profile() as profile:
        pinned = providers.test_provider(profile, shell.options.name, asker(shell))
    _answer(shell, pinned, "Tested: it opens what is sealed to it.")
    return COMPLETE


def remove(shell: Shell) -> int:
    """Forget a pinned key."""
    with shell.open_profile() as profile:
        pinned = providers.pinned_keys(profile).find(shell.options.name)
        providers.unpin_key(profile, shell.options.name)
    _answer(shell, pinned, "Forgotten. Packages sealed to it stay as they are:")
    return COMPLETE


def asker(shell: Shell) -> Ask:
    """Return what asks for a PIN, a passphrase or a token: from its file, or the person."""
    return lambda what: place_secret(shell, what)


def _answer(shell: Shell, pinned: PinnedKey, words: str) -> None:
    shell.answer(_document(pinned), words, *_lines(pinned))


def _document(pinned: PinnedKey) -> dict[str, object]:
    settings = pinned.settings
    return {
        "name": pinned.name,
        "key": "symmetric" if pinned.key is None else pinned.key.kind.value,
        "bits": 0 if pinned.key is None else pinned.key.bits,
        "fingerprint": pinned.fingerprint,
        "origin": pinned.origin,
        "pinned": pinned.pinned,
        "tested": pinned.tested,
        "provider": "" if settings is None else settings.kind,
        "settings": {} if settings is None else dict(settings.values),
    }


def _lines(pinned: PinnedKey) -> list[str]:
    if pinned.key is None:
        what = "symmetric key of a service"
    else:
        short = short_fingerprint(pinned.fingerprint)
        what = f"{pinned.key.kind.value}, {pinned.key.bits} bits, fingerprint {short}"
    origin = f", from {display_name(pinned.origin)}" if pinned.origin else ""
    lines = [f"{display_name(pinned.name)}: {what}", f"    pinned {pinned.pinned}{origin}"]
    if pinned.settings is None:
        return [*lines, "    no provider: it can be sealed to, and not opened with here"]
    values = ", ".join(f"{name} {display_name(value)}" for name, value in pinned.settings.values)
    tested = pinned.tested or "NEVER TESTED"
    return [*lines, f"    {pinned.settings.kind} ({values}), last test {tested}"]
