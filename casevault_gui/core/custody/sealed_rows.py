"""A log's stored rows and what opens them: as much of a log as checking a part of it needs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import field
from pathlib import Path
from typing import Any, Final

from casevault_gui.core.crypto.primitives import RecordOpener
from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.entry_parser import parse_entry
from casevault_gui.core.custody.server_store import open_store_again
from casevault_gui.core.custody.store import Filter, Row, Store
from casevault_gui.core.errors import EntryMalformed, LogDamaged
from casevault_gui.core.files import shown_path
from casevault_gui.core.late_dataclass import dataclass

MAX_SIZE: Final = 2**62


@dataclass(frozen=True, slots=True)
class RowsHandle:
    """What another process needs to read a log's rows; it cannot sign and finds no tags."""

    path: Path
    origin: str
    record_key: bytes = field(repr=False)


class SealedRows:
    """The rows of a log named `origin`, and the key they are sealed under."""

    def __init__(self, store: Store, origin: str, record_key: bytes) -> None:
        """Take over an open store."""
        self._store = store
        self._record_key = record_key
        self._opener = RecordOpener(record_key)
        self._begins = origin.encode()
        self.origin = origin

    @property
    def handle(self) -> RowsHandle:
        """What `open_again` takes; it holds a secret."""
        return RowsHandle(self.path, self.origin, self._record_key)

    @property
    def path(self) -> Path:
        """Where the log's file is."""
        return self._store.path

    def close(self) -> None:
        """Let go of the file; nothing is pending, every append was durable."""
        self._store.close()

    def rows(
        self, start: int = 0, stop: int = MAX_SIZE, kind: str = "", phase: str = ""
    ) -> Iterator[Row]:
        """Give stored rows, all or of one type or phase, without opening them."""
        return self._store.rows(start, stop, Filter(kind, phase=phase))

    def numbers(self, start: int, stop: int, kind: str, phase: str) -> list[int]:
        """Return the numbers of those rows, in order; quicker, for nothing else is read."""
        return self._store.numbers(start, stop, Filter(kind, phase=phase))

    def subtree(self, level: int, position: int) -> bytes:
        """Return the stored root of a perfect subtree, a `merkle.Subtree`."""
        return self._store.subtree(level, position)

    def body_of(self, row: Row) -> bytes:
        """Decrypt a row and no more, for looking through many; raises `LogDamaged`."""
        body = self._opener.open(row.body, self._context(row.seq, row.leaf))
        if body is None:
            raise self._damaged(row.seq, "body")
        return body

    def document(self, row: Row) -> dict[str, Any]:
        """Decrypt a row and return its members unchecked, for lists; raises `LogDamaged`."""
        try:
            found = json.loads(self.body_of(row))
        except (ValueError, RecursionError) as error:
            raise self._damaged(row.seq, "entry") from error
        if not isinstance(found, dict):
            raise self._damaged(row.seq, "entry")
        told = (found.get("seq"), found.get("type"), found.get("phase"), found.get("log"))
        if told != (row.seq, row.type, row.phase, self.origin):
            raise self._damaged(row.seq, "columns")
        return found

    def open_row(self, row: Row) -> Entry:
        """Decrypt a row and compare it with its columns; raises `LogDamaged`."""
        try:
            entry = parse_entry(self.body_of(row))
        except EntryMalformed as error:
            raise self._damaged(row.seq, "entry") from error
        told = (entry.seq, entry.leaf, entry.type, entry.phase, entry.ref, entry.utc_ms)
        if told != row[:-1] or entry.log != self.origin:
            raise self._damaged(row.seq, "columns")
        return entry

    def signed_between(self, above: int, most: int) -> tuple[int, ...]:
        """Return the sizes in `(above, most]` of which a checkpoint is stored; raises as `rows`."""
        return self._store.signed_between(above, most)

    def oddly_signed(self, above: int, most: int) -> int | None:
        """Return the first of these sizes whose signature is of a wrong type."""
        return self._store.oddly_signed(above, most)

    def _damaged(self, seq: int, problem: str) -> LogDamaged:
        return LogDamaged(path=shown_path(self.path), problem=problem, after=seq - 1)

    def _context(self, seq: int, leaf: bytes) -> bytes:
        return b"%s|%d|%s" % (self._begins, seq, leaf)


def open_again(handle: RowsHandle) -> SealedRows:
    """Open, for reading, the rows of a log that is open elsewhere; raises as `Store.open_again`."""
    return SealedRows(open_store_again(handle.path), handle.origin, handle.record_key)
