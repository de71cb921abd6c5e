"""Transfer files and receipts: what passes between giver and receiver (docs/hand-over.md).

Both are canonical JSON in one line. What they say is said by entries of the two logs, each with its
proof under a checkpoint that its log signed: nothing is stated twice, so nothing can differ, and
the log's signature is the file's. Parsing verifies; a file that parses holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from itertools import pairwise
from typing import Final, Self

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import Json, NotCanonical
from casevault_gui.core.crypto.cosignatures import parse_answer
from casevault_gui.core.crypto.merkle import MAX_SIZE, verify_inclusion
from casevault_gui.core.crypto.notes import (
    COSIGNATURE_TYPE,
    Checkpoint,
    NoteSignature,
    VerifierKey,
    verify_checkpoint,
)
from casevault_gui.core.custody.entry import HASH, Entry
from casevault_gui.core.custody.entry_parser import parse_entry
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.custody.extract import parse_vkey_file
from casevault_gui.core.errors import (
    CheckpointMalformed,
    EntryMalformed,
    LogNewer,
    TransferInvalid,
)
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import ObjectRef

TRANSFER_KIND: Final = "casevault-transfer"
RECEIPT_KIND: Final = "casevault-receipt"
MAX_FILE_BYTES: Final = 8 << 20
MAX_ENTRIES: Final = 64
MAX_SINCE: Final = 16
_MAX_PATH: Final = 63
_PACKAGE_ID_DIGITS: Final = 32
_ANSWERS: Final = (EntryType.RECEIVED, EntryType.TRANSFER_REFUSED)


@dataclass(frozen=True, slots=True)
class ProvenEntry:
    """An entry, and the proof that it stands under the checkpoint of its file."""

    entry: Entry
    path: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Transfer:
    """An offer: `entries` of the giver's log about the package, ascending, the offer last.

    `since` holds consistency proofs to the checkpoint from sizes that were given out before, so
    that whoever witnessed one of them can cosign this one.
    """

    key: VerifierKey
    checkpoint: bytes
    entries: tuple[ProvenEntry, ...]
    since: Mapping[int, tuple[bytes, ...]] = field(default_factory=dict)

    @property
    def offer(self) -> Entry:
        """The `transfer_offered` entry."""
        return self.entries[-1].entry

    @property
    def package(self) -> ObjectRef:
        """What is offered: name, id, size and SHA-256 of the package."""
        return package_in(self.offer)

    def encode(self) -> bytes:
        """Return the exact bytes of the file."""
        return _encoded(
            {
                "checkpoint": self.checkpoint.decode(),
                "entries": [
                    {"entry": each.entry.body.decode(), "path": _hex(each.path)}
                    for each in self.entries
                ],
                "kind": TRANSFER_KIND,
                "since": [
                    {"path": _hex(path), "size": size} for size, path in sorted(self.since.items())
                ],
                "v": 1,
                "vkey": self.key.text,
            }
        )

    @classmethod
    def parse(cls, data: bytes) -> Self:
        """Parse and verify; raise `TransferInvalid` (facts: problem)."""
        members = _members(
            data, TRANSFER_KIND, {"checkpoint", "entries", "kind", "since", "v", "vkey"}
        )
        key, note, head = _commitment(members)
        rows, since = members["entries"], members["since"]
        if not (isinstance(rows, list) and 1 <= len(rows) <= MAX_ENTRIES):
            raise TransferInvalid(problem="form")
        entries = tuple(_proven(_row(row, {"entry", "path"}), key, head) for row in rows)
        if any(a.entry.seq >= b.entry.seq for a, b in pairwise(entries)):
            raise TransferInvalid(problem="form")
        offer = entries[-1].entry
        if (offer.type, offer.phase) != (EntryType.TRANSFER_OFFERED, Phase.DONE):
            raise TransferInvalid(problem="offer")
        package_in(offer)
        return cls(key, note, entries, _since(since))


@dataclass(frozen=True, slots=True)
class Receipt:
    """The answer to an offer: the receiver's entry, `received` or `transfer_refused`.

    `cosignature` is by `witness` of the giver's checkpoint that stands in the entry; None where the
    receiver could not give one.
    """

    key: VerifierKey
    checkpoint: bytes
    answer: ProvenEntry
    witness: VerifierKey
    cosignature: NoteSignature | None

    @property
    def entry(self) -> Entry:
        """The receiver's entry."""
        return self.answer.entry

    @property
    def refused(self) -> bool:
        """Whether the transfer was refused."""
        return self.entry.type == EntryType.TRANSFER_REFUSED

    def encode(self) -> bytes:
        """Return the exact bytes of the file."""
        return _encoded(
            {
                "checkpoint": self.checkpoint.decode(),
                "cosignature": "" if self.cosignature is None else self.cosignature.line,
                "entry": self.entry.body.decode(),
                "kind": RECEIPT_KIND,
                "path": _hex(self.answer.path),
                "v": 1,
                "vkey": self.key.text,
                "witness": self.witness.text,
            }
        )

    @classmethod
    def parse(cls, data: bytes) -> Self:
        """Parse and verify what it says of itself; raise `TransferInvalid` (facts: problem).

        Whether the cosignature fits, only the giver's checkpoint in the entry can tell.
        """
        wanted = {"checkpoint", "cosignature", "entry", "kind", "path", "v", "vkey", "witness"}
        members = _members(data, RECEIPT_KIND, wanted)
        key, note, head = _commitment(members)
        answer = _proven({name: members[name] for name in ("entry", "path")}, key, head)
        entry = answer.entry
        if entry.type not in _ANSWERS or entry.phase is not Phase.DONE:
            raise TransferInvalid(problem="answer")
        OfferNamed.of(entry)
        witness, line = _witness(members)
        if entry.more.get("witness") != witness.text:
            raise TransferInvalid(problem="cosignature")
        return cls(key, note, answer, witness, line)


@dataclass(frozen=True, slots=True)
class OfferNamed:
    """What a receiver's entry says of the offer it answers; `checkpoint` is the giver's note."""

    log: str
    seq: int
    leaf: str
    checkpoint: str

    @classmethod
    def of(cls, entry: Entry) -> Self:
        """Return what an entry names; raise `TransferInvalid` unless it names an offer."""
        more = entry.more
        log, seq, leaf = (more.get(name) for name in ("offer_log", "offer_seq", "offer_leaf"))
        note = more.get("giver_checkpoint")
        if not (isinstance(log, str) and isinstance(leaf, str) and isinstance(note, str)):
            raise TransferInvalid(problem="answer")
        if type(seq) is not int or seq < 0 or not HASH.fullmatch(leaf):
            raise TransferInvalid(problem="answer")
        return cls(log, seq, leaf, note)


def package_in(entry: Entry) -> ObjectRef:
    """Return the one package an entry is about, whole; raise `TransferInvalid`."""
    found = [each for each in entry.objects if each.kind == "package"]
    if len(found) != 1:
        raise TransferInvalid(problem="offer")
    [package] = found
    digits = len(package.package) == _PACKAGE_ID_DIGITS
    if not (digits and HASH.fullmatch(package.sha256)) or package.size is None:
        raise TransferInvalid(problem="offer")
    return package


def _encoded(members: dict[str, Json]) -> bytes:
    return canonical_json.encode(members) + b"\n"


def _hex(path: Iterable[bytes]) -> list[Json]:
    return [step.hex() for step in path]


def _members(data: bytes, kind: str, wanted: set[str]) -> dict[str, Json]:
    if len(data) > MAX_FILE_BYTES:
        raise TransferInvalid(problem="length")
    if not data.endswith(b"\n"):
        raise TransferInvalid(problem="form")
    try:
        members = canonical_json.decode_object(data[:-1], MAX_FILE_BYTES)
    except NotCanonical as error:
        raise TransferInvalid(str(error), problem="form") from error
    if members.get("kind") != kind:
        raise TransferInvalid(problem="form")
    version = members.get("v")
    if type(version) is int and version > 1:
        raise TransferInvalid(problem="newer")
    if type(version) is not int or version != 1 or set(members) != wanted:
        raise TransferInvalid(problem="form")
    return members


def _row(row: Json, wanted: set[str]) -> dict[str, Json]:
    if not isinstance(row, dict) or set(row) != wanted:
        raise TransferInvalid(problem="form")
    return row


def _text(members: Mapping[str, Json], name: str) -> str:
    value = members[name]
    if not isinstance(value, str):
        raise TransferInvalid(problem="form")
    return value


def _commitment(members: Mapping[str, Json]) -> tuple[VerifierKey, bytes, Checkpoint]:
    note = _text(members, "checkpoint").encode()
    try:
        key = parse_vkey_file(f"{_text(members, 'vkey')}\n".encode())
        return key, note, verify_checkpoint(note, key)
    except CheckpointMalformed as error:
        raise TransferInvalid(str(error), problem="checkpoint") from error


def _path(value: Json) -> tuple[bytes, ...]:
    if not isinstance(value, list) or len(value) > _MAX_PATH:
        raise TransferInvalid(problem="form")
    steps = [step for step in value if isinstance(step, str) and HASH.fullmatch(step)]
    if len(steps) != len(value):
        raise TransferInvalid(problem="form")
    return tuple(map(bytes.fromhex, steps))


def _proven(row: Mapping[str, Json], key: VerifierKey, head: Checkpoint) -> ProvenEntry:
    path = _path(row["path"])
    try:
        entry = parse_entry(_text(row, "entry").encode())
    except EntryMalformed as error:
        raise TransferInvalid(str(error), problem="entry") from error
    except LogNewer as error:
        raise TransferInvalid(problem="newer") from error
    stands = verify_inclusion(entry.seq, head.size, entry.leaf, path, head.root)
    if entry.log != key.name or not stands:
        raise TransferInvalid(problem="proof")
    return ProvenEntry(entry, path)


def _since(value: Json) -> dict[int, tuple[bytes, ...]]:
    if not isinstance(value, list) or len(value) > MAX_SINCE:
        raise TransferInvalid(problem="form")
    found: dict[int, tuple[bytes, ...]] = {}
    for row in (_row(each, {"path", "size"}) for each in value):
        size = row["size"]
        if type(size) is not int or not max(found, default=0) < size <= MAX_SIZE:
            raise TransferInvalid(problem="form")
        found[size] = _path(row["path"])
    return found


def _witness(members: Mapping[str, Json]) -> tuple[VerifierKey, NoteSignature | None]:
    line = _text(members, "cosignature")
    try:
        witness = VerifierKey.parse(_text(members, "witness"))
        lines = parse_answer(f"{line}\n".encode()) if line else ()
    except CheckpointMalformed as error:
        raise TransferInvalid(str(error), problem="cosignature") from error
    if witness.type != COSIGNATURE_TYPE or len(lines) > 1:
        raise TransferInvalid(problem="cosignature")
    return witness, lines[0] if lines else None
