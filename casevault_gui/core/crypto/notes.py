"""Signed notes and checkpoints: C2SP `signed-note/v1.0.0` and `tlog-checkpoint/v1.0.0`.

A note is a text ending in a newline, an empty line, and one line a signature:
`— <key name> <base64 of key id | signature>`. Parsing accepts only what encoding would write:
lines split at U+000A alone, no control characters, and base64 that encodes back to itself. Anything
looser accepts altered notes (spare base64 bits, U+000B as a line end) as if they were the signed
ones.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterable
from typing import Final, Self

from casevault_gui.core.crypto import primitives
from casevault_gui.core.crypto.merkle import HASH_BYTES, MAX_SIZE
from casevault_gui.core.errors import CheckpointMalformed
from casevault_gui.core.late_dataclass import dataclass

ED25519_TYPE: Final = 0x01
"""Signature type of a plain Ed25519 note signature."""
COSIGNATURE_TYPE: Final = 0x04
"""Signature type of a timestamped Ed25519 cosignature, C2SP `tlog-cosignature/v1`."""
MAX_NOTE_BYTES: Final = 1_000_000
MAX_SIGNATURES: Final = 100
_SIGNATURE_MARK: Final = "— "
_ID_BYTES: Final = 4
# Control characters but the newline, and lone surrogates, which UTF-8 cannot carry.
_FORBIDDEN = re.compile(r"[\x00-\x09\x0b-\x1f\ud800-\udfff]")
_SIZE = re.compile(r"0|[1-9][0-9]{0,18}")

_TIME_BYTES: Final = 8


def cosigned_message(text: bytes, time: int) -> bytes:
    """Return what a witness signs of a note's text at `time`, in seconds since 1970."""
    return b"cosignature/v1\ntime %d\n%s" % (time, text)


def _verify_cosignature(public: bytes, text: bytes, payload: bytes) -> bool:
    time = int.from_bytes(payload[:_TIME_BYTES], "big")
    message, signature = cosigned_message(text, time), payload[_TIME_BYTES:]
    return time <= MAX_SIZE and primitives.verify_ed25519(public, message, signature)


_CHECKS: dict[int, Callable[[bytes, bytes, bytes], bool]] = {
    ED25519_TYPE: primitives.verify_ed25519,
    COSIGNATURE_TYPE: _verify_cosignature,
}
_KEY_BYTES: dict[int, int] = {
    ED25519_TYPE: primitives.ED25519_PUBLIC_BYTES,
    COSIGNATURE_TYPE: primitives.ED25519_PUBLIC_BYTES,
}


@dataclass(frozen=True, slots=True)
class VerifierKey:
    """A key that verifies notes: its name, its signature type and its public key.

    `id` is the first four bytes of SHA-256(name | 0x0A | type | public), as the C2SP text demands.
    """

    name: str
    public: bytes
    type: int = ED25519_TYPE

    def __post_init__(self) -> None:
        """Refuse names and keys that no note could carry; raises `CheckpointMalformed`."""
        _check_name(self.name)
        if _KEY_BYTES.get(self.type) != len(self.public):
            raise CheckpointMalformed(problem="key type")

    @property
    def id(self) -> bytes:
        """The four bytes that tell keys of one name apart."""
        return primitives.sha256(self.name.encode() + b"\n" + self._typed)[:_ID_BYTES]

    @property
    def text(self) -> str:
        """The `vkey` form, `<name>+<id in hex>+<base64 of type | public>`."""
        return f"{self.name}+{self.id.hex()}+{encode64(self._typed)}"

    @property
    def _typed(self) -> bytes:
        return bytes([self.type]) + self.public

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the key of a `vkey`; raise `CheckpointMalformed` unless it is exact."""
        # Base64 may hold a plus sign, a name may not: only the first two divide.
        parts = text.split("+", 2)
        if len(parts) != len(("name", "id", "key")):
            raise CheckpointMalformed(problem="verifier key")
        name, key_id, encoded = parts
        typed = decode64(encoded, "verifier key")
        if not typed:
            raise CheckpointMalformed(problem="verifier key")
        key = cls(name, typed[1:], typed[0])
        if key.id.hex() != key_id:
            raise CheckpointMalformed(problem="key id")
        return key


@dataclass(frozen=True, slots=True)
class NoteSignature:
    """One signature line: whose it says it is, and what it holds (not yet verified)."""

    name: str
    key_id: bytes
    payload: bytes

    @property
    def line(self) -> str:
        """The line without its newline."""
        return f"{_SIGNATURE_MARK}{self.name} {encode64(self.key_id + self.payload)}"


@dataclass(frozen=True, slots=True)
class SignedNote:
    """A parsed note: the signed `text` (ends in a newline) and its signatures, not yet verified."""

    text: str
    signatures: tuple[NoteSignature, ...]

    def encode(self) -> bytes:
        """Return the exact bytes of the note."""
        lines = "".join(f"{signature.line}\n" for signature in self.signatures)
        return f"{self.text}\n{lines}".encode()

    @classmethod
    def parse(cls, data: bytes) -> Self:
        """Parse strictly; raise `CheckpointMalformed`."""
        if len(data) > MAX_NOTE_BYTES:
            raise CheckpointMalformed(problem="length")
        try:
            whole = data.decode("utf-8")
        except UnicodeDecodeError as error:
            raise CheckpointMalformed(problem="UTF-8") from error
        if _FORBIDDEN.search(whole):
            raise CheckpointMalformed(problem="control character")
        text, divider, tail = whole.rpartition("\n\n")
        lines = tail.split("\n")
        if not (text and divider) or lines.pop() or not 1 <= len(lines) <= MAX_SIGNATURES:
            raise CheckpointMalformed(problem="note structure")
        return cls(text + "\n", tuple(_parse_signature(line) for line in lines))

    def verified_by(self, keys: Iterable[VerifierKey]) -> tuple[VerifierKey, ...]:
        """Return those of `keys` that signed this note.

        Signatures by other keys are ignored, as the C2SP text demands. One that names a given key
        and does not verify raises `CheckpointMalformed`: such a note was altered.
        """
        known = {(key.name, key.id): key for key in keys}
        found: dict[VerifierKey, None] = {}
        for signature in self.signatures:
            key = known.get((signature.name, signature.key_id))
            if key is None:
                continue
            if not _CHECKS[key.type](key.public, self.text.encode(), signature.payload):
                raise CheckpointMalformed(problem="signature")
            found[key] = None
        return tuple(found)


def sign_note(text: str, name: str, key: primitives.SigningKey) -> SignedNote:
    """Return `text` (which must end in a newline) signed by `key` under `name`."""
    if not text.endswith("\n") or _FORBIDDEN.search(text):
        raise CheckpointMalformed(problem="note structure")
    verifier = VerifierKey(name, key.public)
    signature = NoteSignature(name, verifier.id, key.sign(text.encode()))
    return SignedNote(text, (signature,))


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a log commits to: its `origin`, how many entries it holds, and their Merkle root."""

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The note text: origin, decimal size and base64 root, one a line."""
        return "".join(
            f"{line}\n"
            for line in (self.origin, str(self.size), encode64(self.root), *self.extensions)
        )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Parse a note text strictly; raise `CheckpointMalformed`."""
        lines = text.split("\n")
        if lines.pop() or len(lines) < len(("origin", "size", "root")) or not all(lines):
            raise CheckpointMalformed(problem="checkpoint structure")
        origin, size, encoded, *extensions = lines
        if not _SIZE.fullmatch(size) or int(size) > MAX_SIZE:
            raise CheckpointMalformed(problem="size")
        root = decode64(encoded, "root")
        if len(root) != HASH_BYTES:
            raise CheckpointMalformed(problem="root")
        return cls(origin, int(size), root, tuple(extensions))


def verify_checkpoint(data: bytes, key: VerifierKey) -> Checkpoint:
    """Return the checkpoint in the note `data`, signed by `key` and of the origin `key.name`.

    Raises `CheckpointMalformed` for anything else: a log's checkpoint that its key did not sign is
    no checkpoint of that log.
    """
    note = SignedNote.parse(data)
    if not note.verified_by([key]):
        raise CheckpointMalformed(problem="not signed by this log")
    checkpoint = Checkpoint.parse(note.text)
    if checkpoint.origin != key.name:
        raise CheckpointMalformed(problem="origin")
    return checkpoint


def _parse_signature(line: str) -> NoteSignature:
    if not line.startswith(_SIGNATURE_MARK):
        raise CheckpointMalformed(problem="signature line")
    name, divider, encoded = line.removeprefix(_SIGNATURE_MARK).partition(" ")
    _check_name(name)
    payload = decode64(encoded, "signature line")
    if not divider or len(payload) <= _ID_BYTES:
        raise CheckpointMalformed(problem="signature line")
    return NoteSignature(name, payload[:_ID_BYTES], payload[_ID_BYTES:])


def _check_name(name: str) -> None:
    # `isspace` covers every Unicode space, which the C2SP text rules out in names; so is "+".
    if not name or "+" in name or any(c.isspace() for c in name) or _FORBIDDEN.search(name):
        raise CheckpointMalformed(problem="key name")


def encode64(data: bytes) -> str:
    """Return the padded base64 of RFC 4648, section 4."""
    return base64.b64encode(data).decode("ascii")


def decode64(text: str, problem: str) -> bytes:
    """Decode base64 that encodes back to itself; raise `CheckpointMalformed` with `problem`."""
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error) as error:
        raise CheckpointMalformed(problem=problem) from error
    if encode64(data) != text:
        raise CheckpointMalformed(problem=problem)
    return data
