"""The custody log: an append-only, signed, encrypted record of who did what to which evidence.

Every append is one durable transaction that also stores the signature of the checkpoint covering
it. When it fails, the act it announces must not happen. The log is tamper-evident up to the last
checkpoint held outside of it: nothing in the file itself stops the holder of its keys from cutting
or rewriting it, which is why every package and report carries a checkpoint away.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self, Unpack

from casevault_gui.core.canonical_json import Json, encode
from casevault_gui.core.crypto.merkle import Frontier
from casevault_gui.core.crypto.notes import Checkpoint, VerifierKey, verify_checkpoint
from casevault_gui.core.crypto.primitives import random_bytes, seal_record, sha256
from casevault_gui.core.custody.act import Act
from casevault_gui.core.custody.clock import Clock, Moment, system_clock, utc_text
from casevault_gui.core.custody.entry import (
    FIRST_PREV,
    MAX_ENTRY_BYTES,
    Entry,
    Place,
    encode_entry,
    plain_text,
)
from casevault_gui.core.custody.entry_parser import parse_entry
from casevault_gui.core.custody.events import (
    GOVERNED,
    Draft,
    DraftFields,
    EntryType,
    LogKeys,
    Phase,
)
from casevault_gui.core.custody.reader import TAG_BYTES, LogReader
from casevault_gui.core.custody.server_store import ServerStore, open_store
from casevault_gui.core.custody.store import Row, Store
from casevault_gui.core.custody.succession import successor_in
from casevault_gui.core.errors import (
    CheckpointMalformed,
    CheckpointMismatch,
    EntryMalformed,
    LogEnded,
)
from casevault_gui.core.files import fsync_folder, rename_without_replacing
from casevault_gui.core.model import Actor
from casevault_gui.core.progress import CancelToken

if TYPE_CHECKING:
    from casevault_gui.core.custody.extract import CustodyExtract

_SALT_BYTES: Final = 16


class CustodyLog(LogReader):
    """One open log. `actor` and `tool` stand in every entry that names no other actor."""

    def __init__(self, store: Store, keys: LogKeys, clock: Clock) -> None:
        """Take over an open store; see `create` and `open`."""
        super().__init__(store, keys)
        self._clock = clock
        self._appending = threading.Lock()
        self._frontier = Frontier()
        self._last: Entry | None = None
        self.actor = Actor()
        self.tool: Mapping[str, str] = {}
        self.governed: Mapping[str, str] = {}
        """Facts that every act of the types in `GOVERNED` tells besides its own."""

    @classmethod
    def create(
        cls,
        path: Path,
        keys: LogKeys,
        actor: Actor,
        tool: Mapping[str, str],
        *,
        clock: Clock = system_clock,
    ) -> CustodyLog:
        """Make a log whose entry 0 says so; it appears at `path` whole or not at all.

        Raises `TargetTrouble` (an existing file is never replaced) or `LogWriteFailed`.
        """
        unfinished = path.with_name(f".{path.name}.{random_bytes(8).hex()}.new")
        try:
            with cls(Store.create(unfinished), keys, clock) as log:
                log.actor, log.tool = actor, tool
                with log._store.transaction():
                    log._store.add_meta("vkey", log.vkey.text)
                log.append(Draft(type=EntryType.LOG_CREATED))
            rename_without_replacing(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)
        fsync_folder(path.parent)
        return cls.open(path, keys, actor, tool, clock=clock)

    @classmethod
    def open(
        cls,
        path: Path,
        keys: LogKeys,
        actor: Actor | None = None,
        tool: Mapping[str, str] | None = None,
        *,
        clock: Clock = system_clock,
    ) -> CustodyLog:
        """Open a log and check its structure, its last entry and its last signature.

        Raises `LogDamaged` (facts: path, problem; `keys` when they are another log's), `LogNewer`
        or `LogInUse`. Whether every entry still stands, `verify.verify_log` says.
        """
        log = cls(open_store(path), keys, clock)
        log.actor, log.tool = actor or Actor(), tool or {}
        try:
            log.check_head()
            log._load()
        except BaseException:
            log.close()
            raise
        return log

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def successor(self) -> str:
        """The vkey of the log that goes on after this one, which has ended; "" while none does."""
        return successor_in(self._last)

    # --- writing ------------------------------------------------------------------------------

    def append(self, draft: Draft) -> Entry:
        """Make `draft` the next entry, durable when this returns.

        A clock that went back since the entry before is logged in the same transaction, first.
        Raises `LogWriteFailed`, `LogDamaged`, `LogEnded` (then refuse the act), or
        `EntryMalformed`.
        """
        with self._appending:
            with self._store.transaction():
                if self._store.size() != self._frontier.size:
                    self._load()  # Another writer was here.
                if self.successor:
                    raise LogEnded(successor=self.successor)
                self._check_references(draft)
                frontier, last, moment = self._frontier.copy(), self._last, self._clock()
                for anomaly in _clock_anomalies(last, moment):
                    last = self._add(anomaly, frontier, last, moment)
                entry = self._add(draft, frontier, last, moment)
                text = Checkpoint(self.vkey.name, frontier.size, frontier.root()).text
                self._store.add_checkpoint(frontier.size, self._signer.sign(text.encode()))
            self._frontier, self._last = frontier, entry
        return entry

    def copy_to(self, target: ServerStore, tables: tuple[str, ...], cancel: CancelToken) -> int:
        """Copy every row, as it lies here, into an empty store; return how many entries.

        Nothing may be appended meanwhile. Raises `LogDamaged`, `Cancelled`.
        """
        counts = {}
        with self._appending:
            for table in tables:
                cancel.check()
                counts[table] = target.fill(table, self._store.every(table))
        return counts["entries"]

    def exchange(self, store: Store) -> Store:
        """Go on in another store that holds the same rows; return the one until now, still open."""
        with self._appending:
            before, self._store = self._store, store
            self._load()
        return before

    def begin(self, kind: EntryType, **fields: Unpack[DraftFields]) -> Act:
        """Log the intent to act, durable when this returns; raises as `append` does."""
        if self.governed and kind in GOVERNED:
            fields["more"] = {**fields.get("more", {}), **self.governed}
        return Act(self, self.append(Draft(type=kind, phase=Phase.INTENT, **fields)))

    def extract(self, *, case: str = "", package: str = "") -> CustodyExtract:
        """Return what travels inside packages, as `extract.make_extract`."""
        from casevault_gui.core.custody.extract import make_extract  # noqa: PLC0415 - not at a start

        return make_extract(self, case=case, package=package)

    def resume(self, intent: Entry) -> Act:
        """Return the act of an unresolved intent, so that recovery can say how it ended."""
        return Act(self, intent)

    def _add(self, draft: Draft, frontier: Frontier, before: Entry | None, moment: Moment) -> Entry:
        place = Place(
            log=self.vkey.name,
            seq=frontier.size,
            prev=before.leaf if before else FIRST_PREV,
            salt=random_bytes(_SALT_BYTES),
            tool=self.tool,
        )
        entry = parse_entry(encode_entry(draft, place, moment, self.actor))
        sealed = seal_record(self._record_key, entry.body, self._context(entry.seq, entry.leaf))
        self._store.add_entry(
            Row(
                entry.seq,
                entry.leaf,
                entry.type,
                entry.phase.value,
                entry.ref,
                entry.utc_ms,
                sealed,
            )
        )
        for level, position, root in frontier.append(entry.leaf):
            self._store.add_subtree(level, position, root)
        for tag in self._tags_of(entry):
            self._store.add_tag(tag, entry.seq)
        return entry

    def _check_references(self, draft: Draft) -> None:
        if draft.ref is not None:
            intent = self._store.row(draft.ref)
            if intent is None or (intent.type, intent.phase) != (draft.type, Phase.INTENT):
                raise EntryMalformed(field="ref", problem="no such intent")
            if self._store.resolution(draft.ref) is not None:
                raise EntryMalformed(field="ref", problem="resolved already")
        if draft.target is not None:
            target = self._store.row(draft.target.seq)
            if target is None or target.leaf != draft.target.leaf:
                raise EntryMalformed(field="target", problem="no such entry")

    def add_anchor(self, note: bytes, where: str, witness: VerifierKey | None = None) -> Checkpoint:
        """Keep a checkpoint of this log that was seen outside (`where`: package id, file, typed).

        `witness` is whose cosignature the note carries, if it came with one. Raises
        `CheckpointMalformed` if this log did not sign it. One that contradicts the log is kept as
        well, being the evidence, and raises `CheckpointMismatch` (facts: size).
        """
        if len(note) > MAX_ENTRY_BYTES:
            raise CheckpointMalformed(problem="length")
        checkpoint = verify_checkpoint(note, self.vkey)
        anchor_id = sha256(note)[:TAG_BYTES]
        seen = utc_text(self._clock().utc_ms)
        told: dict[str, Json] = {"note": note.decode(), "where": plain_text(where), "seen": seen}
        if witness is not None:
            told["witness"] = witness.text
        body = encode(told)
        with self._store.transaction():
            if not self._store.has_anchor(anchor_id):
                sealed = seal_record(self._record_key, body, self._anchor_context(anchor_id))
                self._store.add_anchor(anchor_id, sealed)
        if not self.agrees(checkpoint):
            raise CheckpointMismatch(size=checkpoint.size)
        return checkpoint

    def _load(self) -> None:
        size = self._store.size()
        self._frontier = Frontier.at(size, self._store.subtree)
        self._last = self._stored(size - 1) if size else None


def _clock_anomalies(before: Entry | None, now: Moment) -> list[Draft]:
    if before is None:
        return []
    back_ms = before.utc_ms - now.utc_ms
    same_boot = before.boot == now.boot
    back_us = before.monotonic_us - now.monotonic_us if same_boot else 0
    if back_ms <= 0 and back_us <= 0:
        return []
    more = {"utc_back_ms": max(back_ms, 0), "mono_back_us": max(back_us, 0)}
    return [Draft(type=EntryType.CLOCK_ANOMALY, more=more)]
