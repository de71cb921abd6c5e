"""What a custody log can say: the vocabulary of docs/custody-log.md, drafts, and the log's keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from typing import Final, TypedDict

from casevault_gui.core.crypto.notes import VerifierKey
from casevault_gui.core.crypto.primitives import SigningKey, hkdf_sha512, random_bytes, sha256
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import Actor, ObjectRef

ORIGIN_PREFIX: Final = "casevault/log/v1/"
_SECRET_BYTES: Final = 32


class EntryType(StrEnum):
    """The closed vocabulary of what this program writes; readers accept later words."""

    LOG_CREATED = "log_created"
    LOG_KEY_ROTATED = "log_key_rotated"
    SCHEMA_MIGRATED = "schema_migrated"
    RESTORED = "restored"
    LOG_VERIFIED = "log_verified"

    CHECKPOINT = "checkpoint"
    CHECKPOINT_PRINTED = "checkpoint_printed"
    COSIGNED = "cosigned"
    COSIGNATURE_RECEIVED = "cosignature_received"
    RECEIPT_IMPORTED = "receipt_imported"
    TIMESTAMPED = "timestamped"

    SESSION_OPENED = "session_opened"
    SESSION_CLOSED = "session_closed"
    UNCLEAN_EXIT_FOUND = "unclean_exit_found"
    CLOCK_ANOMALY = "clock_anomaly"

    CREATED = "created"
    IMPORTED = "imported"
    OPENED = "opened"
    VERIFIED = "verified"
    VIEWED = "viewed"
    EXTRACTED = "extracted"
    COPIED = "copied"
    DELETED = "deleted"
    SALVAGED = "salvaged"
    PROTECTED = "protected"
    REPAIRED = "repaired"

    KEY_GENERATED = "key_generated"
    KEY_SHOWN = "key_shown"
    KEY_COPIED = "key_copied"
    KEY_PRINTED = "key_printed"
    KEY_STORED = "key_stored"
    KEY_RETRIEVED = "key_retrieved"
    KEY_GRANTED = "key_granted"
    KEY_SPLIT = "key_split"
    KEY_TESTED = "key_tested"
    KEY_REJECTED = "key_rejected"
    KEY_DESTROYED = "key_destroyed"

    TRANSFER_OFFERED = "transfer_offered"
    TRANSFERRED = "transferred"
    RECEIVED = "received"
    TRANSFER_REFUSED = "transfer_refused"
    RETURNED = "returned"
    SEAL_CHECKED = "seal_checked"
    SEAL_BROKEN = "seal_broken"
    DISCLOSED = "disclosed"
    DISPOSED = "disposed"

    CORRECTION = "correction"
    NOTE_ADDED = "note_added"


GOVERNED: Final = frozenset(
    {
        EntryType.CREATED,
        EntryType.KEY_GENERATED,
        EntryType.KEY_SHOWN,
        EntryType.KEY_COPIED,
        EntryType.KEY_PRINTED,
        EntryType.KEY_STORED,
        EntryType.KEY_GRANTED,
        EntryType.KEY_SPLIT,
        EntryType.NOTE_ADDED,
    }
)
"""Acts that an agency's policy governs, and whose entries name it."""


class Phase(StrEnum):
    """Where an act stands: announced, or one of three ends."""

    INTENT = "intent"
    DONE = "done"
    FAILED = "failed"
    REFUSED = "refused"


class CorrectionReason(StrEnum):
    """Why an entry is corrected; the free text stands in `why`."""

    MISTYPED = "mistyped"
    WRONG_PERSON = "wrong_person"
    WRONG_CASE = "wrong_case"
    WRONG_ITEM = "wrong_item"
    WRONG_TIME = "wrong_time"
    DUPLICATE = "duplicate"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class EntryRef:
    """Names one entry beyond doubt: its number and its leaf hash."""

    seq: int
    leaf: bytes


@dataclass(frozen=True, slots=True)
class Medium:
    """The storage medium an act concerns, as its label says."""

    make: str = ""
    model: str = ""
    serial: str = ""


class DraftFields(TypedDict, total=False):
    """The optional fields of a `Draft` that acts take as keywords."""

    actor: Actor
    second: Actor
    place: str
    why: str
    case: str
    item: str
    seals: tuple[str, ...]
    objects: tuple[ObjectRef, ...]
    key: str
    medium: Medium
    target: EntryRef
    more: Mapping[str, str | int | bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What should be logged; the log adds number, time, chain and salt.

    `actor` left out means the log's own. `key` is a package key's fingerprint (64 hex), never
    anything derived from a passphrase. `seals` are numbers of physical seals. `reason` says why an
    act failed or was refused, or is a `CorrectionReason`; `target` is the entry a correction or
    note is about. `ref` is the intent this resolves. `more` holds facts special to the type.
    """

    type: EntryType
    phase: Phase = Phase.DONE
    ref: int | None = None
    actor: Actor | None = None
    second: Actor | None = None
    place: str = ""
    why: str = ""
    case: str = ""
    item: str = ""
    seals: tuple[str, ...] = ()
    objects: tuple[ObjectRef, ...] = ()
    key: str = ""
    medium: Medium | None = None
    reason: str = ""
    target: EntryRef | None = None
    more: Mapping[str, str | int | bool] = field(default_factory=dict)


def origin_of(public: bytes) -> str:
    """Return the origin of the log signed by `public`: bound to the key, so it names one log."""
    return ORIGIN_PREFIX + sha256(public)[:16].hex()


@dataclass(frozen=True, slots=True, repr=False)
class LogKeys:
    """The two secrets of a log, 32 bytes each: what signs it and what encrypts its bodies."""

    seed: bytes
    body_key: bytes

    def __post_init__(self) -> None:
        """Refuse secrets of another length."""
        if len(self.seed) != _SECRET_BYTES or len(self.body_key) != _SECRET_BYTES:
            msg = "a log's secrets are 32 bytes each"
            raise ValueError(msg)

    def __repr__(self) -> str:
        """Show nothing secret."""
        return "LogKeys(…)"

    @classmethod
    def generate(cls) -> LogKeys:
        """Return new random secrets."""
        return cls(random_bytes(_SECRET_BYTES), random_bytes(_SECRET_BYTES))

    @property
    def signer(self) -> SigningKey:
        """The key that signs checkpoints."""
        return SigningKey(self.seed)

    @property
    def vkey(self) -> VerifierKey:
        """The public key that verifies them, named by the origin."""
        public = self.signer.public
        return VerifierKey(origin_of(public), public)

    def record_key(self) -> bytes:
        """Return the AES key that encrypts bodies and anchors at rest."""
        return self._derive(b"casevault/log/v1/records")

    def tag_key(self) -> bytes:
        """Return the HMAC key that turns case and package names into search tags."""
        return self._derive(b"casevault/log/v1/tags")

    def _derive(self, purpose: bytes) -> bytes:
        # One secret, one purpose: the stored secret itself keys nothing.
        return hkdf_sha512(self.body_key, self.vkey.name.encode(), purpose)
