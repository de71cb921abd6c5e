"""Words for where keys live, who people are to us, and what kinds of places hold a key."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING

from casevault_gui.core.crypto.foreign_keys import KeyKind
from casevault_gui.core.keys.contacts import Trust
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.key_records import PlaceKind
from casevault_gui.language import QT_TRANSLATE_NOOP, translate
from casevault_gui.quantities import minute_words as minute_words_of
from casevault_gui.ui.opening import SECRETS
from casevault_gui.ui.pages.review_ways import Way

if TYPE_CHECKING:
    from casevault_gui.core.crypto.foreign_keys import ForeignKey
    from casevault_gui.core.keys.pinned_keys import PinnedKey
    from casevault_gui.core.workflows.key_records import KeyRecord

PUBLIC_ONLY = "public"
"""The kind of a pinned key whose private half CaseVault has no way to."""

HERE = frozenset({PlaceKind.VAULT, PlaceKind.KEYRING})
"""Places that are lost with this computer."""
PASSING = frozenset({PlaceKind.SHOWN, PlaceKind.COPIED})
"""What happened to a key and is no place that it could be had from again."""
_MINUTES = len("2026-04-17T09:12")


class Standing(Enum):
    """How safe a package's key is from being lost, as far as the log knows."""

    NONE = "none"
    PHRASE = "phrase"
    HERE = "here"
    KEPT = "kept"


STANDING_TONES: Mapping[Standing, str] = {
    Standing.NONE: "danger",
    Standing.PHRASE: "warning",
    Standing.HERE: "warning",
    Standing.KEPT: "success",
}
TRUST_ICONS: Mapping[Trust, tuple[str, str]] = {
    Trust.NEW: ("info", "warning"),
    Trust.COMPARED: ("check", "success"),
    Trust.REVOKED: ("stop", "danger"),
}
"""Icon and tone of each trust state; the word stands beside them."""

_PLACES: Mapping[PlaceKind, str] = {
    PlaceKind.SHOWN: QT_TRANSLATE_NOOP("keys", "Shown"),
    PlaceKind.COPIED: QT_TRANSLATE_NOOP("keys", "Copied"),
    PlaceKind.PRINTED: QT_TRANSLATE_NOOP("keys", "Key card"),
    PlaceKind.FILE: QT_TRANSLATE_NOOP("keys", "Key file"),
    PlaceKind.KEYRING: QT_TRANSLATE_NOOP("keys", "Keyring"),
    PlaceKind.VAULT: QT_TRANSLATE_NOOP("keys", "Key vault"),
    PlaceKind.RETYPED: QT_TRANSLATE_NOOP("keys", "Written down"),
    PlaceKind.RECIPIENT: QT_TRANSLATE_NOOP("keys", "Recipient"),
    PlaceKind.SHARES: QT_TRANSLATE_NOOP("keys", "Share cards"),
}
_WITH: Mapping[str, str] = {
    "package key": QT_TRANSLATE_NOOP("keys", "the package key"),
    "passphrase": QT_TRANSLATE_NOOP("keys", "the passphrase"),
    "keyring": QT_TRANSLATE_NOOP("keys", "the keyring"),
    "vault": QT_TRANSLATE_NOOP("keys", "the key vault"),
}
_SLOTS: Mapping[str, str] = {
    "key": QT_TRANSLATE_NOOP("keys", "the package key"),
    "passphrase": QT_TRANSLATE_NOOP("keys", "a passphrase"),
    "hpke": QT_TRANSLATE_NOOP("keys", "a person's identity"),
    "rsa-oaep": QT_TRANSLATE_NOOP("keys", "a token, key service or key file (RSA)"),
    "ecdh": QT_TRANSLATE_NOOP("keys", "a token or key file (elliptic curve)"),
    "service": QT_TRANSLATE_NOOP("keys", "a key service"),
    "shares": QT_TRANSLATE_NOOP("keys", "share cards"),
}
_WAYS: Mapping[Way, str] = {
    Way.KEYRING: QT_TRANSLATE_NOOP("keys", "the key in the keyring"),
    Way.VAULT: QT_TRANSLATE_NOOP("keys", "the key in the vault"),
    Way.KEY: QT_TRANSLATE_NOOP("keys", "the package key"),
    Way.KEY_FILE: QT_TRANSLATE_NOOP("keys", "a key file"),
    Way.PASSPHRASE: QT_TRANSLATE_NOOP("keys", "the passphrase"),
    Way.IDENTITY: QT_TRANSLATE_NOOP("keys", "your identity"),
    Way.SHARES: QT_TRANSLATE_NOOP("keys", "share cards"),
    Way.TOKEN: QT_TRANSLATE_NOOP("keys", "a token, key service or key file"),
}
_TRUST: Mapping[Trust, str] = {
    Trust.NEW: QT_TRANSLATE_NOOP("keys", "not compared"),
    Trust.COMPARED: QT_TRANSLATE_NOOP("keys", "compared"),
    Trust.REVOKED: QT_TRANSLATE_NOOP("keys", "revoked"),
}
_KINDS: Mapping[str, str] = {
    PUBLIC_ONLY: QT_TRANSLATE_NOOP("keys", "Public key only"),
    "pem": QT_TRANSLATE_NOOP("keys", "Key file (PEM)"),
    "pkcs11": QT_TRANSLATE_NOOP("keys", "Token, smart card or HSM (PKCS #11)"),
    "aws-kms": QT_TRANSLATE_NOOP("keys", "AWS KMS"),
    "azure-key-vault": QT_TRANSLATE_NOOP("keys", "Azure Key Vault"),
    "hashicorp-vault": QT_TRANSLATE_NOOP("keys", "HashiCorp Vault"),
}
_LIMITS: Mapping[str, str] = {
    PUBLIC_ONLY: QT_TRANSLATE_NOOP(
        "keys",
        "CaseVault cannot test it: whether the owner still has the private half, only they know.",
    ),
    "pem": QT_TRANSLATE_NOOP(
        "keys",
        "It does not protect against somebody who copies the file: they can guess at its"
        " passphrase for as long as they like.",
    ),
    "pkcs11": QT_TRANSLATE_NOOP(
        "keys",
        "It does not protect against somebody who has the token and its PIN, and a lost or blocked"
        " token opens nothing any more.",
    ),
    "aws-kms": QT_TRANSLATE_NOOP(
        "keys",
        "It does not protect against whoever administers the account: they can use the key, forbid"
        " it to you or delete it, and the service sees each use.",
    ),
    "azure-key-vault": QT_TRANSLATE_NOOP(
        "keys",
        "It does not protect against whoever administers the vault: they can use the key, forbid"
        " it to you or delete it, and the service sees each use.",
    ),
    "hashicorp-vault": QT_TRANSLATE_NOOP(
        "keys",
        "It does not protect against whoever administers the server or steals the access token,"
        " and while the server cannot be reached nothing opens.",
    ),
}
_SECRET_NAMES: Mapping[str, str] = {
    "passphrase": QT_TRANSLATE_NOOP("keys", "Passphrase of the key file"),
    "pin": QT_TRANSLATE_NOOP("keys", "PIN of the token"),
    "token": QT_TRANSLATE_NOOP("keys", "Access token"),
}


def _said(literal: str) -> str:
    return translate("keys", literal)


def place_words(kind: PlaceKind) -> str:
    """Return what a place is called."""
    return _said(_PLACES[kind])


def with_words(what: str) -> str:
    """Return what opened a package, as the log names it, in words."""
    literal = _WITH.get(what)
    return display_name(what) if literal is None else _said(literal)


def slot_words(kind: str) -> str:
    """Return what a slot of a type opens with; an unknown type as it is."""
    literal = _SLOTS.get(kind)
    return display_name(kind) if literal is None else _said(literal)


def way_words(way: Way) -> str:
    """Return what a package was opened with, by the way that was chosen."""
    return _said(_WAYS[way])


def trust_words(trust: Trust) -> str:
    """Return the word for a trust state."""
    return _said(_TRUST[trust])


def kind_of_key(key: PinnedKey) -> str:
    """Return the kind of place of a pinned key, `PUBLIC_ONLY` for none."""
    return PUBLIC_ONLY if key.settings is None else key.settings.kind


def kind_words(kind: str) -> str:
    """Return what a kind of place is called; an unknown one as it is."""
    literal = _KINDS.get(kind)
    return kind if literal is None else _said(literal)


def limit_words(kind: str) -> str:
    """Return what a kind of place does not protect against."""
    literal = _LIMITS.get(kind)
    return "" if literal is None else _said(literal)


def secret_words(kind: str) -> str:
    """Return the name of the secret that a kind of place asks for, "" for none."""
    name = SECRETS.get(kind, "")
    return _said(_SECRET_NAMES[name]) if name else ""


def algorithm_words(key: ForeignKey | None) -> str:
    """Return what a pinned key is: RSA with its bits, a curve, or (None) symmetric."""
    if key is None:
        return translate("keys", "symmetric")
    if key.kind is KeyKind.RSA:
        return f"RSA {key.bits}"
    return key.kind.value.upper()


def moment_words(milliseconds: int) -> str:
    """Return a moment in UTC, to the minute, "" for 0."""
    if not milliseconds:
        return ""
    return minute_words_of(datetime.fromtimestamp(milliseconds / 1000, UTC))


def minute_words(stamp: str) -> str:
    """Return an RFC 3339 moment to the minute."""
    return stamp[:_MINUTES].replace("T", " ")


def standing_of(record: KeyRecord) -> Standing:
    """Say how safe a package's key is from being lost."""
    kinds = lasting_kinds(record)
    if not kinds:
        return Standing.NONE if record.fingerprint else Standing.PHRASE
    return Standing.HERE if kinds <= HERE else Standing.KEPT


def lasting_kinds(record: KeyRecord) -> frozenset[PlaceKind]:
    """Return the kinds of standing places that outlast the moment."""
    return frozenset(place.kind for place in record.standing) - PASSING


def standing_words(record: KeyRecord) -> str:
    """Return a few words: how many places, or what the trouble is."""
    match standing_of(record):
        case Standing.NONE:
            return translate("keys", "No place known")
        case Standing.PHRASE:
            return translate("keys", "Passphrase only")
        case Standing.HERE:
            names = " + ".join(place_words(kind) for kind in sorted(lasting_kinds(record)))
            return translate("keys", "{places} only").format(places=names)
        case _:
            lasting = [place for place in record.standing if place.kind not in PASSING]
            if len(lasting) == 1:
                return translate("keys", "1 place")
            return translate("keys", "{n} places").format(n=len(lasting))


def standing_advice(record: KeyRecord) -> str:
    """Return the warning about a package's key, "" where there is none."""
    match standing_of(record):
        case Standing.NONE:
            return translate(
                "keys",
                "The log knows no place that holds this package's key. If it was not written down"
                " unseen, and the package has no passphrase, its contents are lost.",
            )
        case Standing.PHRASE:
            return translate(
                "keys",
                "This package has no key of its own: it opens with its passphrase alone. Who"
                " forgets it loses the contents.",
            )
        case Standing.HERE:
            return translate(
                "keys",
                "Every known copy of the key lies on this computer. If it is lost or breaks, so is"
                " the case: print a key card, give access to somebody, or back up the vault.",
            )
        case _:
            return ""
