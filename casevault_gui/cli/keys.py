"""`key`: where each package's keys are, that they still open, and how they end."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from casevault_gui.cli.opening import key_credential, open_vault, opened_by
from casevault_gui.cli.sealing import key_rows
from casevault_gui.cli.shell import COMPLETE, Shell, WrongUse
from casevault_gui.core.crypto.keytext import short_fingerprint
from casevault_gui.core.model import Actor
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.credentials import KeyringCredential, VaultCredential
from casevault_gui.core.workflows.destroy import REACHABLE, Destruction, destroy_key
from casevault_gui.core.workflows.key_records import PlaceKind, find_record, key_records
from casevault_gui.core.workflows.release_key import KEYRING, VAULT
from casevault_gui.core.workflows.unlock import keep_key, prove_key, show_key
from casevault_gui.quantities import files_words

if TYPE_CHECKING:
    from casevault_gui.core.workflows.credentials import Credential
    from casevault_gui.core.workflows.key_records import KeyPlace, KeyRecord
    from casevault_gui.core.workflows.profile import Profile

_PLACES = {
    PlaceKind.SHOWN: "shown on a screen",
    PlaceKind.COPIED: "copied",
    PlaceKind.PRINTED: "key card",
    PlaceKind.FILE: "key file",
    PlaceKind.KEYRING: "OS keyring",
    PlaceKind.VAULT: "key vault",
    PlaceKind.RETYPED: "written down",
    PlaceKind.RECIPIENT: "opens for",
    PlaceKind.SHARES: "share cards",
}


def list_records(shell: Shell) -> int:
    """List what the log tells of each package's keys."""
    with shell.open_profile() as profile:
        records = key_records(profile)
    lines = [line for record in records for line in _lines(record)]
    shell.answer({"keys": [_document(record) for record in records]}, *lines)
    return COMPLETE


def show(shell: Shell) -> int:
    """Show the key that keyring or vault holds; the lines make a key file."""
    with shell.open_profile() as profile:
        key = show_key(profile, shell.options.package, _place(shell, profile))
    fingerprint = key.fingerprint
    shell.answer(
        {"key": key.text, "fingerprint": fingerprint},
        f"# Package key. Fingerprint {short_fingerprint(fingerprint)}",
        *key_rows(key.groups),
    )
    return COMPLETE


def store(shell: Shell) -> int:
    """Put a key into keyring or vault, after proving that it opens the package."""
    options = shell.options
    credential: Credential
    with shell.open_profile() as profile:
        if options.from_keyring:
            credential = KeyringCredential()
        elif options.from_vault:
            open_vault(shell, profile)
            credential = VaultCredential()
        else:
            credential = key_credential(shell, "--key-file, --from-keyring or --from-vault")
        key = keep_key(profile, options.package, credential, _place(shell, profile))
    shell.answer(
        {"stored": True, "fingerprint": key.fingerprint},
        f"Stored and read back: {short_fingerprint(key.fingerprint)}",
    )
    return COMPLETE


def test(shell: Shell) -> int:
    """Prove that a credential still opens a package, and a sample of its files."""
    options = shell.options
    with shell.open_profile() as profile, opened_by(shell, profile) as credential:
        slot = prove_key(profile, options.package, credential, sample=options.sample)
    sampled = f", and {files_words(options.sample)} at most were read" if options.sample else ""
    shell.answer(
        {"opens": True, "slot": slot, "sample": options.sample},
        f"It opens the package (slot {slot}){sampled}.",
    )
    return COMPLETE


def destroy(shell: Shell) -> int:
    """Destroy or attest copies of a key, two persons being present."""
    options = shell.options
    kinds = [PlaceKind(place) for place in dict.fromkeys(options.place)]
    if not REACHABLE.issuperset(kinds) and not options.how:
        msg = "say how copies ended that CaseVault cannot reach: --how"
        raise WrongUse(msg)
    with shell.open_profile() as profile:
        record = find_record(profile, options.package)
        if PlaceKind.VAULT in kinds:
            open_vault(shell, profile)
        ends = [Destruction(kind, "" if kind in REACHABLE else options.how) for kind in kinds]
        destroy_key(profile, record, ends, Actor(name=options.second), why=options.why)
        left = find_record(profile, record.package).standing
    shell.answer(
        {
            "package": record.package,
            "destroyed": [kind.value for kind in kinds],
            "left": [_place_document(place) for place in left],
            "unproven": "that no other copy exists",
        },
        f"Destroyed for package {record.package}: {', '.join(_PLACES[kind] for kind in kinds)}",
        *(f"    still known: {_place_words(place)}" for place in left),
        "That no other copy exists cannot be proven by anybody, and the log says so.",
    )
    return COMPLETE


def _place(shell: Shell, profile: Profile) -> str:
    """Return the store the options name; the vault is unlocked."""
    if not shell.options.vault:
        return KEYRING
    open_vault(shell, profile)
    return VAULT


def _lines(record: KeyRecord) -> list[str]:
    case = f", case {display_name(record.case)}" if record.case else ""
    tested = f"{_time(record.tested)} with {record.tested_with}" if record.tested else "never"
    key = short_fingerprint(record.fingerprint) if record.fingerprint else "none of its own"
    return [
        f"{record.package}  {display_name(record.name)}{case}",
        f"    key {key}, made {_time(record.made) or 'elsewhere'}, last opened {tested}",
        *(f"    {_place_words(place)}" for place in record.places),
    ]


def _place_words(place: KeyPlace) -> str:
    detail = f" {display_name(place.detail)}" if place.detail else ""
    gone = f", DESTROYED {_time(place.gone)}" if place.gone else ""
    return f"{_PLACES[place.kind]}{detail} since {_time(place.since)}{gone}"


def _document(record: KeyRecord) -> dict[str, object]:
    return {
        "package": record.package,
        "name": record.name,
        "case": record.case,
        "fingerprint": record.fingerprint,
        "made": _time(record.made),
        "tested": _time(record.tested),
        "tested_with": record.tested_with,
        "places": [_place_document(place) for place in record.places],
    }


def _place_document(place: KeyPlace) -> dict[str, object]:
    return {
        "kind": place.kind.value,
        "detail": place.detail,
        "since": _time(place.since),
        "gone": _time(place.gone),
    }


def _time(milliseconds: int) -> str:
    if not milliseconds:
        return ""
    return datetime.fromtimestamp(milliseconds // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
