"""Reading a custody log: entries, checkpoints, proofs, and the outside checkpoints it knows."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final

from casevault_gui.core.canonical_json import NotCanonical, decode_object
from casevault_gui.core.crypto.merkle import (
    Frontier,
    consistency_path,
    inclusion_path,
    verify_consistency,
)
from casevault_gui.core.crypto.notes import (
    Checkpoint,
    NoteSignature,
    SignedNote,
    VerifierKey,
    sign_note,
    verify_checkpoint,
)
from casevault_gui.core.crypto.primitives import (
    hmac_sha256,
    sha256,
    verify_ed25519,
)
from casevault_gui.core.custody.entry import Entry, plain_text
from casevault_gui.core.custody.events import LogKeys
from casevault_gui.core.custody.sealed_rows import MAX_SIZE, SealedRows
from casevault_gui.core.custody.store import Filter, Store
from casevault_gui.core.late_dataclass import dataclass

TAG_BYTES: Final = 16
"""Length of a search tag, and of an anchor's id."""
_SUBTREES_KEPT: Final = 1 << 16
"""About 10 MB of hashes at the most."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A checkpoint of this log that was seen outside of it, and where."""

    note: bytes
    where: str
    seen: str = ""
    """When it was taken in, as `clock.utc_text`."""
    witness: str = ""
    """The `vkey` of the witness whose cosignature the note carries, where it came with one."""


class LogReader(SealedRows):
    """What can be asked of an open log; `CustodyLog` adds to it."""

    def __init__(self, store: Store, keys: LogKeys) -> None:
        """Take over an open store."""
        self._signer = keys.signer
        self._tag_key = keys.tag_key()
        self.vkey: VerifierKey = keys.vkey
        super().__init__(store, self.vkey.name, keys.record_key())

    @property
    def size(self) -> int:
        """How many entries the log holds now."""
        return self._store.size()

    def entries(self, start: int = 0, stop: int | None = None) -> Iterator[Entry]:
        """Give the entries of `[start, stop)`, decrypted one by one as they are asked for.

        Raises `LogDamaged` (facts: path, problem, after) at the first that does not stand.
        """
        return self._opened(start, stop, Filter())

    def entry(self, seq: int) -> Entry:
        """Return entry `seq`; raises `IndexError` if there is none, `LogDamaged` as `entries`."""
        for entry in self.entries(seq, seq + 1):
            return entry
        raise IndexError(seq)

    def find(
        self, *, case: str = "", package: str = "", kind: str = "", phase: str = ""
    ) -> Iterator[Entry]:
        """Give the entries of this case or package, of this type and phase, in order.

        With both `case` and `package`, entries that name either. Raises as `entries` does.
        """
        wanted = [("case", case)] if case else []
        wanted += [("package", package)] if package else []
        tags = tuple(self._tag(name, value) for name, value in wanted)
        return self._opened(0, None, Filter(kind, tags, phase))

    def latest(self, kind: str, phase: str = "") -> Iterator[Entry]:
        """Give the entries of a type and phase, newest first, each read as it is asked for."""
        for seq in reversed(self.numbers(0, self.size, kind, phase)):
            yield self._stored(seq)

    def holding(self, text: str, kind: str, phase: str = "") -> Iterator[Entry]:
        """Give the entries of a type and phase in whose JSON a text stands, in order.

        The others are not parsed, which takes most of the time of `find`.
        """
        wanted = json.dumps(plain_text(text), ensure_ascii=False)[1:-1].encode()
        for row in self.rows(kind=kind, phase=phase):
            if wanted in self.body_of(row):
                yield self.open_row(row)

    def last_of(self, kind: str) -> int | None:
        """Return the number of the last entry of a type, None if there is none."""
        return self._store.last_of(kind)

    def resolution_of(self, seq: int) -> int | None:
        """Return the entry that says how the act announced in `seq` ended, None while none does."""
        return self._store.resolution(seq)

    def unresolved(self) -> Iterator[Entry]:
        """Give the intents whose end nobody logged: the process died, or the log was full."""
        seq = self._store.next_unresolved(0)
        while seq is not None:
            yield self._stored(seq)
            seq = self._store.next_unresolved(seq + 1)

    def _opened(self, start: int, stop: int | None, wanted: Filter) -> Iterator[Entry]:
        end = MAX_SIZE if stop is None else stop
        return (self.open_row(row) for row in self._store.rows(start, end, wanted))

    # --- checkpoints, proofs, anchors ---------------------------------------------------------

    def head(self) -> Checkpoint:
        """Return what the log commits to now."""
        return self.commitment(self.size)

    def commitment(self, size: int) -> Checkpoint:
        """Return what the log commits to over its first `size` entries, of which it has as many."""
        return Checkpoint(self.vkey.name, size, self._root(size))

    def agrees(self, checkpoint: Checkpoint) -> bool:
        """Say whether a checkpoint of this log still tells its first entries."""
        return checkpoint.size <= self.size and self._root(checkpoint.size) == checkpoint.root

    def checkpoint_at(self, size: int | None = None) -> bytes:
        """Return the signed checkpoint over the first `size` entries (all, if left out).

        Raises `ValueError` unless 1 <= size <= the log's size.
        """
        total = self.size
        size = total if size is None else size
        if not 1 <= size <= total:
            msg = "no checkpoint of this size"
            raise ValueError(msg)
        text = Checkpoint(self.vkey.name, size, self._root(size)).text
        signature = self._store.signature(size)
        if signature is None:
            self._check_prefix(size, total)
            return sign_note(text, self.vkey.name, self._signer).encode()
        if not verify_ed25519(self.vkey.public, text.encode(), signature):
            raise self._damaged(size, "signature")
        line = NoteSignature(self.vkey.name, self.vkey.id, signature)
        return SignedNote(text, (line,)).encode()

    def check_head(self) -> None:
        """Check that the last checkpoint covers all entries, no fewer and no more, and verifies.

        Raises `LogDamaged` (facts: problem; `keys` when these keys are another log's).
        """
        if self._store.meta("vkey") != self.vkey.text:
            raise self._damaged(0, "keys")
        signed, size = self._store.signed_size(), self.size
        if size == 0:
            raise self._damaged(0, "empty")
        # Read in this order, another writer in between can only make the log the longer one.
        if signed > size:
            raise self._damaged(size, "missing")
        self.checkpoint_at(size)

    def signature(self, size: int) -> bytes | None:
        """Return the stored signature of a checkpoint, None if none was made of this size."""
        return self._store.signature(size)

    def inclusion_proof(self, seq: int, size: int) -> list[bytes]:
        """Return the proof that entry `seq` stands under the checkpoint of `size` entries."""
        return self.prover(size)(seq)

    def prover(self, size: int) -> Callable[[int], list[bytes]]:
        """Return what gives the inclusion proofs of many entries: it remembers what they share.

        One proof may take hundreds of hashes from the store, most of them its neighbours' too.
        """
        store = self._store

        @lru_cache(maxsize=_SUBTREES_KEPT)
        def subtree(level: int, position: int) -> bytes:
            return store.subtree(level, position, subtree)

        return lambda seq: inclusion_path(seq, size, subtree)

    def consistency_proof(self, old: int, new: int) -> list[bytes]:
        """Return the proof that the checkpoint of `old` entries is a prefix of that of `new`."""
        return consistency_path(old, new, self._store.subtree)

    def anchors(self) -> Iterator[Anchor]:
        """Give the outside checkpoints taken in; raises `LogDamaged`."""
        for anchor_id, sealed in self._store.anchors():
            body = self._opener.open(sealed, self._anchor_context(anchor_id))
            try:
                found = decode_object(body or b"")
            except NotCanonical as error:
                raise self._damaged(0, "anchor") from error
            names = ("note", "where", "seen", "witness")
            note, where, seen, witness = (str(found.get(name, "")) for name in names)
            yield Anchor(note.encode(), where, seen, witness)

    def has_anchor(self, note: bytes) -> bool:
        """Say whether this outside checkpoint was taken in."""
        return self._store.has_anchor(sha256(note)[:TAG_BYTES])

    # --- inside -------------------------------------------------------------------------------

    def _check_prefix(self, size: int, total: int) -> None:
        # Two entries of one transaction share a checkpoint, so a size between them has none stored.
        # It may be signed only as a prefix of what is signed already: never two inconsistent ones.
        head = verify_checkpoint(self.checkpoint_at(total), self.vkey) if size < total else None
        if head is None or not verify_consistency(
            size, total, self._root(size), head.root, self.consistency_proof(size, total)
        ):
            raise self._damaged(size, "signature")

    def _stored(self, seq: int) -> Entry:
        row = self._store.row(seq)
        if row is None:
            raise self._damaged(seq, "missing")
        return self.open_row(row)

    def _root(self, size: int) -> bytes:
        return Frontier.at(size, self._store.subtree).root()

    def _anchor_context(self, anchor_id: bytes) -> bytes:
        return b"%s|anchor|%s" % (self.vkey.name.encode(), anchor_id)

    def _tag(self, name: str, value: str) -> bytes:
        message = b"%s\0%s" % (name.encode(), plain_text(value).encode())
        return hmac_sha256(self._tag_key, message)[:TAG_BYTES]

    def _tags_of(self, entry: Entry) -> set[bytes]:
        tags = {self._tag("package", found.package) for found in entry.objects if found.package}
        return tags | {self._tag("case", entry.case)} if entry.case else tags
