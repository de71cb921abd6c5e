"""The custody entries of one case or package, as they travel inside packages.

Each entry comes with a Merkle proof under one signed checkpoint, so that whoever opens the package
can verify them without the log, and the log can later be verified against the checkpoint. Nothing
about other entries is told but their salted hashes.
"""

from __future__ import annotations

from typing import Final

from casevault_gui.core.canonical_json import Json, NotCanonical, decode_object, encode
from casevault_gui.core.crypto.merkle import verify_inclusion
from casevault_gui.core.crypto.notes import (
    ED25519_TYPE,
    Checkpoint,
    VerifierKey,
    verify_checkpoint,
)
from casevault_gui.core.custody.entry import MAX_ENTRY_BYTES, Entry
from casevault_gui.core.custody.entry_parser import parse_entry
from casevault_gui.core.custody.events import origin_of
from casevault_gui.core.custody.reader import LogReader
from casevault_gui.core.errors import CheckpointMalformed, LogInconsistent
from casevault_gui.core.late_dataclass import dataclass

_MAX_PATH: Final = 63


@dataclass(frozen=True, slots=True)
class CustodyExtract:
    """The bytes of the four files of an extract (docs/custody-log.md, "Extract")."""

    lines: bytes
    proofs: bytes
    checkpoint: bytes
    vkey: bytes


@dataclass(frozen=True, slots=True)
class ExtractVerdict:
    """What a verified extract holds: whose log, its commitment, and the entries."""

    key: VerifierKey
    checkpoint: Checkpoint
    entries: tuple[Entry, ...]


def make_extract(log: LogReader, *, case: str = "", package: str = "") -> CustodyExtract:
    """Return the entries that name this case or this package, with proofs under the log's head.

    Raises `LogDamaged`.
    """
    size = log.size
    lines: list[bytes] = []
    proofs: list[bytes] = []
    prove = log.prover(size)
    for entry in log.find(case=case, package=package) if case or package else ():
        if entry.seq < size:
            path: list[Json] = [step.hex() for step in prove(entry.seq)]
            lines.append(entry.body + b"\n")
            proofs.append(encode({"index": entry.seq, "path": path}) + b"\n")
    return CustodyExtract(
        lines=b"".join(lines),
        proofs=b"".join(proofs),
        checkpoint=log.checkpoint_at(size),
        vkey=log.vkey.text.encode() + b"\n",
    )


def verify_extract(extract: CustodyExtract) -> ExtractVerdict:
    """Verify an extract from anywhere; its key says which log it is, not whose.

    Raises `CheckpointMalformed`, `LogInconsistent` (facts: seq, problem), `EntryMalformed` or
    `LogNewer`.
    """
    key = parse_vkey_file(extract.vkey)
    checkpoint = verify_checkpoint(extract.checkpoint, key)
    lines, proofs = _lines(extract.lines), _lines(extract.proofs)
    if len(lines) != len(proofs):
        raise LogInconsistent(seq=0, problem="proofs")
    entries: list[Entry] = []
    for line, proof in zip(lines, proofs, strict=True):
        entry = parse_entry(line)
        index, path = _proof(proof, entry.seq)
        if entry.log != key.name or index != entry.seq:
            raise LogInconsistent(seq=entry.seq, problem="log")
        if entries and entries[-1].seq >= entry.seq:
            raise LogInconsistent(seq=entry.seq, problem="order")
        if not verify_inclusion(index, checkpoint.size, entry.leaf, path, checkpoint.root):
            raise LogInconsistent(seq=entry.seq, problem="proof")
        entries.append(entry)
    return ExtractVerdict(key, checkpoint, tuple(entries))


def parse_vkey_file(data: bytes) -> VerifierKey:
    """Return the log key in a `.vkey` file: the key's text and a newline.

    Raises `CheckpointMalformed`, also when the name is not the origin bound to the key.
    """
    try:
        text = data.decode("ascii")
    except UnicodeDecodeError as error:
        raise CheckpointMalformed(problem="verifier key") from error
    if not text.endswith("\n"):
        raise CheckpointMalformed(problem="verifier key")
    key = VerifierKey.parse(text[:-1])
    if key.type != ED25519_TYPE:
        raise CheckpointMalformed(problem="key type")
    if key.name != origin_of(key.public):
        raise CheckpointMalformed(problem="origin")
    return key


def _lines(data: bytes) -> list[bytes]:
    lines = data.split(b"\n")
    if lines.pop():
        raise LogInconsistent(seq=0, problem="last line")
    return lines


def _proof(line: bytes, seq: int) -> tuple[int, list[bytes]]:
    try:
        found = decode_object(line, MAX_ENTRY_BYTES)
        index, path = found.pop("index"), found.pop("path")
        if found:
            raise LogInconsistent(seq=seq, problem="proof")
        if type(index) is int and isinstance(path, list) and len(path) <= _MAX_PATH:
            # Lower case alone: the hashes must re-encode to the line that was parsed.
            steps = [bytes.fromhex(step) for step in path if isinstance(step, str)]
            if [step.hex() for step in steps] == path:
                return index, steps
    except (NotCanonical, KeyError, ValueError) as error:
        raise LogInconsistent(seq=seq, problem="proof") from error
    raise LogInconsistent(seq=seq, problem="proof")
