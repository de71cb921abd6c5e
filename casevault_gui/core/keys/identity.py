"""Identities: who somebody says they are, and the keys that prove it is the same one again.

The public half travels as a `.cvid` file (docs/identities.md): canonical JSON, one line, signed by
its own two signing keys. The private half is three seeds, one secret of 160 bytes that lies in the
vault or the OS keyring and nowhere else.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import Json, NotCanonical
from casevault_gui.core.crypto.hybrid import (
    MLDSA_PUBLIC_BYTES,
    MLDSA_SEED_BYTES,
    MLDSA_SIGNATURE_BYTES,
    RECEIVING_PUBLIC_BYTES,
    RECEIVING_SEED_BYTES,
    PostQuantumSigningKey,
    ReceivingKey,
    is_receiving_key,
    verify_mldsa65,
)
from casevault_gui.core.crypto.primitives import (
    ED25519_PUBLIC_BYTES,
    ED25519_SEED_BYTES,
    ED25519_SIGNATURE_BYTES,
    SigningKey,
    random_bytes,
    sha256,
    verify_ed25519,
)
from casevault_gui.core.crypto.slip39_words import WORDS
from casevault_gui.core.errors import IdentityInvalid
from casevault_gui.core.files import shown_path
from casevault_gui.core.late_dataclass import dataclass

KIND: Final = "casevault-identity"
SUFFIX: Final = ".cvid"
PRIVATE_BYTES: Final = ED25519_SEED_BYTES + MLDSA_SEED_BYTES + RECEIVING_SEED_BYTES
_LABEL: Final = b"casevault/v1/identity"
_LONGEST_FILE: Final = 32_768
_LONGEST_CLAIM: Final = 200
_CLAIMS: Final = ("agency", "name", "number", "role")
_KEYS: Final = {
    "ed25519": ED25519_PUBLIC_BYTES,
    "mldsa65": MLDSA_PUBLIC_BYTES,
    "receiving": RECEIVING_PUBLIC_BYTES,
}
_SIGNATURES: Final = {"ed25519": ED25519_SIGNATURE_BYTES, "mldsa65": MLDSA_SIGNATURE_BYTES}
_MEMBERS: Final = {*_CLAIMS, *_KEYS, "kind", "made", "signatures", "v"}
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")
_WORDS_SHOWN, _GROUPS_SHOWN = 8, 5


@dataclass(frozen=True, slots=True)
class Claims:
    """What a person says of themselves; an identity proves none of it."""

    name: str = ""
    role: str = ""
    agency: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class PairOfSignatures:
    """An Ed25519 and an ML-DSA-65 signature of one message; both must verify."""

    ed25519: bytes
    mldsa65: bytes


@dataclass(frozen=True, slots=True)
class Identity:
    """Somebody's public half; `document` is the bytes of the file, checked when it was parsed."""

    claims: Claims
    made: str
    ed25519: bytes
    mldsa65: bytes
    receiving: bytes
    fingerprint: bytes
    document: bytes

    @property
    def words(self) -> str:
        """Eight words to compare by voice: the fingerprint's first 80 bits."""
        return _words(self.fingerprint)

    @property
    def digits(self) -> str:
        """Five groups of five digits to compare by voice: 83 bits of the fingerprint."""
        return _digits(self.fingerprint)

    def verifies(self, message: bytes, signatures: PairOfSignatures, context: bytes) -> bool:
        """Say whether both signatures of `message` are this identity's."""
        classical = verify_ed25519(self.ed25519, message, signatures.ed25519)
        later = verify_mldsa65(self.mldsa65, message, signatures.mldsa65, context)
        return classical and later


class PrivateIdentity:
    """Somebody's private half with the public one; its repr shows the fingerprint."""

    __slots__ = ("_ed25519", "_mldsa65", "public", "receiving")

    public: Identity
    receiving: ReceivingKey

    def __init__(self, secret: bytes, public: Identity) -> None:
        """Take the 160 secret bytes; raise `IdentityInvalid` unless they belong to `public`."""
        self._ed25519, self._mldsa65, self.receiving = _keys_of(secret)
        made = (self._ed25519.public, self._mldsa65.public, self.receiving.public)
        if made != (public.ed25519, public.mldsa65, public.receiving):
            raise IdentityInvalid(problem="other-secret")
        self.public = public

    def __repr__(self) -> str:
        """Name the identity by its words."""
        return f"PrivateIdentity({self.public.words})"

    def sign(self, message: bytes, context: bytes) -> PairOfSignatures:
        """Sign with both keys; `context`, at most 255 bytes, is ML-DSA's."""
        return PairOfSignatures(self._ed25519.sign(message), self._mldsa65.sign(message, context))


def make_identity(claims: Claims, made: str) -> tuple[bytes, Identity]:
    """Return a new identity's 160 secret bytes and its public half; `made` is YYYY-MM-DD.

    Raises `IdentityInvalid` for a claim that is too long or holds control characters.
    """
    return restate(random_bytes(PRIVATE_BYTES), claims, made)


def restate(secret: bytes, claims: Claims, made: str) -> tuple[bytes, Identity]:
    """Return the same keys with other claims: a new fingerprint, to be compared anew."""
    ed25519, mldsa65, receiving = _keys_of(secret)
    members: dict[str, Json] = {
        **{name: getattr(claims, name) for name in _CLAIMS},
        "ed25519": ed25519.public.hex(),
        "kind": KIND,
        "made": made,
        "mldsa65": mldsa65.public.hex(),
        "receiving": receiving.public.hex(),
        "v": 1,
    }
    message = _message(members)
    members["signatures"] = {
        "ed25519": ed25519.sign(message).hex(),
        "mldsa65": mldsa65.sign(message, _LABEL).hex(),
    }
    return secret, parse_identity(canonical_json.encode(members) + b"\n")


def parse_identity(document: bytes) -> Identity:
    """Return the identity in a `.cvid` file's bytes, both self-signatures verified.

    Raises `IdentityInvalid` (facts: problem: form, member, key, signature; member).
    """
    try:
        members = canonical_json.decode_object(document.removesuffix(b"\n"), _LONGEST_FILE)
    except NotCanonical as error:
        raise IdentityInvalid(str(error), problem="form") from error
    if members.get("kind") != KIND or members.get("v") != 1 or set(members) != _MEMBERS:
        raise IdentityInvalid(problem="form")
    claims = Claims(**{name: _claim(members[name]) for name in _CLAIMS})
    made = members["made"]
    if not (isinstance(made, str) and _DATE.fullmatch(made)):
        raise IdentityInvalid(problem="member", member="made")
    keys = {name: _hex(members[name], size) for name, size in _KEYS.items()}
    signed = members["signatures"]
    if not isinstance(signed, dict) or set(signed) != set(_SIGNATURES):
        raise IdentityInvalid(problem="member", member="signatures")
    pair = PairOfSignatures(**{n: _hex(signed[n], size) for n, size in _SIGNATURES.items()})
    if not is_receiving_key(keys["receiving"]):
        raise IdentityInvalid(problem="key", member="receiving")
    message = _message({name: members[name] for name in members if name != "signatures"})
    found = Identity(claims, made, **keys, fingerprint=sha256(message), document=document)
    if not found.verifies(message, pair, _LABEL):
        raise IdentityInvalid(problem="signature")
    return found


def read_identity(path: Path) -> Identity:
    """Return the identity in a file; raise `IdentityInvalid` (also facts: path)."""
    try:
        with path.open("rb") as file:
            document = file.read(_LONGEST_FILE + 1)
    except OSError as error:
        raise IdentityInvalid(problem="unreadable", path=shown_path(path)) from error
    try:
        return parse_identity(document)
    except IdentityInvalid as error:
        error.facts["path"] = shown_path(path)
        raise


def _keys_of(secret: bytes) -> tuple[SigningKey, PostQuantumSigningKey, ReceivingKey]:
    if len(secret) != PRIVATE_BYTES:
        raise IdentityInvalid(problem="other-secret")
    first, second = ED25519_SEED_BYTES, ED25519_SEED_BYTES + MLDSA_SEED_BYTES
    return (
        SigningKey(secret[:first]),
        PostQuantumSigningKey(secret[first:second]),
        ReceivingKey(secret[second:]),
    )


def _message(members: dict[str, Json]) -> bytes:
    return _LABEL + b"\x00" + canonical_json.encode(members)


def _claim(value: Json) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_CLAIM or not _is_plain(value):
        raise IdentityInvalid(problem="member", member="claim")
    return value


def _is_plain(text: str) -> bool:
    return text == text.strip() and (not text or text.isprintable())


def _hex(value: Json, size: int) -> bytes:
    if not (isinstance(value, str) and re.fullmatch(rf"[0-9a-f]{{{2 * size}}}", value)):
        raise IdentityInvalid(problem="member", member="hexadecimal")
    return bytes.fromhex(value)


def _words(fingerprint: bytes) -> str:
    number = int.from_bytes(fingerprint, "big") >> len(fingerprint) * 8 - 10 * _WORDS_SHOWN
    places = [number >> 10 * place & 1023 for place in reversed(range(_WORDS_SHOWN))]
    return " ".join(WORDS[place] for place in places)


def _digits(fingerprint: bytes) -> str:
    # From the other end than the words, so that comparing both compares more.
    number = int.from_bytes(fingerprint[-16:], "big") % 10 ** (5 * _GROUPS_SHOWN)
    text = f"{number:0{5 * _GROUPS_SHOWN}d}"
    return " ".join(text[start : start + 5] for start in range(0, len(text), 5))
