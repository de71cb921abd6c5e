"""Rows of the custody log: durable inserts and checked reads. What they mean, `log` knows.

Reading expects damage: SQLite's own complaints and values of a wrong type become `LogDamaged`.
Writing either commits durably or leaves the file as it was and raises `LogWriteFailed`.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple, Self

from casevault_gui.core.crypto.merkle import HASH_BYTES, Subtree, node_hash
from casevault_gui.core.custody import schema
from casevault_gui.core.databases import FAILURES
from casevault_gui.core.errors import LogDamaged, LogInUse, LogWriteFailed
from casevault_gui.core.files import shown_path, translate_os_error

_PAGE: Final = 256
_BUSY: Final = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_BROKEN: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_PRIMARY: Final = 0xFF
_TYPES: Final = {(int, bytes, str, str, ref, int, bytes) for ref in (int, type(None))}
"""What the columns of a row hold."""
_COLUMNS: Final = "seq, leaf, type, phase, ref, t_ms, body"


class Row(NamedTuple):
    """A stored entry: `body` is sealed; the columns before it repeat what the body says."""

    seq: int
    leaf: bytes
    type: str
    phase: str
    ref: int | None
    t_ms: int
    body: bytes


class Filter(NamedTuple):
    """Which rows are wanted: of a type and phase, bearing any one of some tags; empty: all."""

    type: str = ""
    tags: tuple[bytes, ...] = ()
    phase: str = ""


class Store:
    """One open log file; safe to use from several threads, one at a time."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Take over an open connection; see `create` and `open`."""
        self.path = path
        self._connection = connection
        self._lock = threading.RLock()

    @classmethod
    def create(cls, path: Path) -> Self:
        """Make a new log file; raises `TargetTrouble` or `LogWriteFailed`."""
        try:
            return cls(path, schema.create(path))
        except OSError as error:
            raise translate_os_error(error, path) from error
        except FAILURES as error:
            raise _write_failed(error, path) from error

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open and check a log file; raises `LogDamaged`, `LogNewer` or `LogInUse`."""
        if not path.is_file():
            raise LogDamaged(path=shown_path(path), problem="missing")
        try:
            return cls(path, schema.connect(path))
        except FAILURES as error:
            raise _read_failed(error, path) from error

    @classmethod
    def open_again(cls, path: Path) -> Self:
        """Open a file that is open and was checked elsewhere, for reading alone.

        Raises `LogDamaged` or `LogInUse`.
        """
        try:
            return cls(path, schema.connect_again(path))
        except FAILURES as error:
            raise _read_failed(error, path) from error

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    # --- writing ------------------------------------------------------------------------------

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold the log for writing; commit durably on leaving, undo everything on an exception.

        Raises `LogWriteFailed` when the file cannot be written, `LogDamaged` when it is broken.
        """
        with self._lock, self._writing():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                # A failed commit may have rolled back by itself; then there is nothing to undo.
                with contextlib.suppress(*FAILURES):
                    self._connection.execute("ROLLBACK")
                raise

    def add_entry(self, row: Row) -> None:
        """Insert the next entry; only inside `transaction`, as are the other additions."""
        self._insert("entries", row)

    def add_subtree(self, level: int, position: int, root: bytes) -> None:
        """Keep the root of a completed subtree if its level is one of the stored ones."""
        if level % schema.SUBTREE_LEVELS == 0:
            self._insert("subtrees", (level, position, root))

    def add_tag(self, tag: bytes, seq: int) -> None:
        """Let entry `seq` be found by `tag` (16 bytes)."""
        self._insert("tags", (tag, seq))

    def add_checkpoint(self, size: int, signature: bytes) -> None:
        """Keep the signature of the checkpoint over all entries so far."""
        self._insert("checkpoints", (size, signature))

    def add_anchor(self, anchor_id: bytes, body: bytes) -> None:
        """Keep a sealed outside checkpoint."""
        self._insert("anchors", (anchor_id, body))

    def add_meta(self, name: str, value: str) -> None:
        """Keep a fact about the log itself."""
        self._insert("meta", (name, value))

    def _insert(self, table: str, values: tuple[object, ...]) -> None:
        # Table names are written in this module; values are always bound.
        marks = ",".join("?" * len(values))
        with self._lock, self._writing():
            self._connection.execute(f"INSERT INTO {table} VALUES ({marks})", values)  # noqa: S608

    # --- reading ------------------------------------------------------------------------------

    def size(self) -> int:
        """Return how many entries there are."""
        last = self._number("SELECT max(seq) FROM entries")
        return 0 if last is None else last + 1

    def row(self, seq: int) -> Row | None:
        """Return entry `seq`, or None."""
        return next(iter(self.rows(seq, seq + 1)), None)

    def rows(self, start: int, stop: int, wanted: Filter | None = None) -> Iterator[Row]:
        """Give the entries of `[start, stop)` in order, read a page at a time."""
        condition, values = _condition(wanted or Filter())
        query = (
            f"SELECT {_COLUMNS} FROM entries "  # noqa: S608
            f"WHERE seq >= ? AND seq < ?{condition} ORDER BY seq LIMIT {_PAGE}"
        )
        while start < stop:
            page = self._rows(query, (start, stop, *values))
            # Asked of all together; one by one only where that fails, for what comes before counts.
            good = {tuple(map(type, found)) for found in page} <= _TYPES
            for found in page:
                row = Row._make(found)
                if not (good or tuple(map(type, found)) in _TYPES) or row.seq < start:
                    raise LogDamaged(path=shown_path(self.path), problem="type", after=start - 1)
                start = row.seq + 1
                yield row
            if len(page) < _PAGE:
                return

    def numbers(self, start: int, stop: int, wanted: Filter) -> list[int]:
        """Return the numbers of the entries of `[start, stop)`, in order, read at once."""
        condition, values = _condition(wanted)
        query = f"SELECT seq FROM entries WHERE seq >= ? AND seq < ?{condition} ORDER BY seq"  # noqa: S608
        found = [seq for (seq,) in self._rows(query, (start, stop, *values))]
        return [seq for seq in found if isinstance(seq, int)]

    def leaf(self, seq: int) -> bytes:
        """Return the leaf hash of entry `seq`; a missing one is damage."""
        return self._hash("SELECT leaf FROM entries WHERE seq = ?", (seq,), seq)

    def subtree(self, level: int, position: int, half: Subtree | None = None) -> bytes:
        """Return the root of a perfect subtree, a `merkle.Subtree`; `half` gives its halves."""
        if level == 0:
            return self.leaf(position)
        if level % schema.SUBTREE_LEVELS == 0:
            query = "SELECT root FROM subtrees WHERE level = ? AND position = ?"
            return self._hash(query, (level, position), position << level)
        half = half or self.subtree
        return node_hash(half(level - 1, 2 * position), half(level - 1, 2 * position + 1))

    def signature(self, size: int) -> bytes | None:
        """Return the stored signature of the checkpoint of this size, if one was made."""
        found = self._rows("SELECT signature FROM checkpoints WHERE size = ?", (size,))
        value = found[0][0] if found else None
        if value is None or isinstance(value, bytes):
            return value
        raise LogDamaged(path=shown_path(self.path), problem="type")

    def signed_size(self) -> int:
        """Return the size of the largest stored checkpoint."""
        return self._number("SELECT max(size) FROM checkpoints") or 0

    def signed_between(self, above: int, most: int) -> tuple[int, ...]:
        """Return the sizes, `above` left out, of which a checkpoint is stored."""
        query = "SELECT size FROM checkpoints WHERE size > ? AND size <= ? ORDER BY size"
        found = [size for (size,) in self._rows(query, (above, most))]
        return tuple(size for size in found if isinstance(size, int))

    def oddly_signed(self, above: int, most: int) -> int | None:
        """Return the first of these sizes whose signature is of a wrong type."""
        return self._number(
            "SELECT min(size) FROM checkpoints WHERE size > ? AND size <= ? "
            "AND typeof(signature) != 'blob'",
            *(above, most),
        )

    def resolution(self, intent: int) -> int | None:
        """Return the first entry that resolves this intent, if any."""
        return self._number("SELECT min(seq) FROM entries WHERE ref = ?", intent)

    def last_of(self, kind: str) -> int | None:
        """Return the last entry of this type."""
        return self._number("SELECT max(seq) FROM entries WHERE type = ?", kind)

    def next_unresolved(self, start: int) -> int | None:
        """Return the first intent at or after `start` that nothing resolves."""
        found = self._number(
            "SELECT min(seq) FROM entries AS e WHERE phase = 'intent' AND seq >= ? "
            "AND NOT EXISTS (SELECT 1 FROM entries AS r WHERE r.ref = e.seq)",
            start,
        )
        # Where pages were exchanged, SQLite may find what it was not asked for, again and again.
        if found is not None and found < start:
            raise LogDamaged(path=shown_path(self.path), problem="order", after=start - 1)
        return found

    def anchors(self) -> Iterator[tuple[bytes, bytes]]:
        """Give the sealed outside checkpoints with their ids."""
        for anchor_id, body in self._rows("SELECT id, body FROM anchors ORDER BY id"):
            if not (isinstance(anchor_id, bytes) and isinstance(body, bytes)):
                raise LogDamaged(path=shown_path(self.path), problem="type")
            yield anchor_id, body

    def has_anchor(self, anchor_id: bytes) -> bool:
        """Say whether an anchor of this id is kept already."""
        return bool(self._rows("SELECT 1 FROM anchors WHERE id = ?", (anchor_id,)))

    def meta(self, name: str) -> str:
        """Return a fact about the log itself; a missing one is damage."""
        found = self._rows("SELECT value FROM meta WHERE name = ?", (name,))
        value = found[0][0] if found else None
        if isinstance(value, str):
            return value
        raise LogDamaged(path=shown_path(self.path), problem="meta")

    def every(self, table: str) -> Iterator[tuple[object, ...]]:
        """Give all rows of a table in the order of its key, as they are, for copying the log."""
        with self._lock:
            try:
                yield from self._connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2")  # noqa: S608
            except FAILURES as error:
                raise _read_failed(error, self.path) from error

    def _rows(self, query: str, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        with self._lock:
            try:
                return self._connection.execute(query, values).fetchall()
            except sqlite3.ProgrammingError:
                raise  # Using a closed log is a defect of ours, not damage.
            except FAILURES as error:
                raise _read_failed(error, self.path) from error

    def _number(self, query: str, *values: object) -> int | None:
        [(value,)] = self._rows(query, values)
        if value is None or isinstance(value, int):
            return value
        raise LogDamaged(path=shown_path(self.path), problem="type")

    def _hash(self, query: str, values: tuple[object, ...], seq: int) -> bytes:
        found = self._rows(query, values)
        value = found[0][0] if found else None
        if isinstance(value, bytes) and len(value) == HASH_BYTES:
            return value
        raise LogDamaged(path=shown_path(self.path), problem="hash", after=seq - 1)

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.ProgrammingError:
            raise
        except FAILURES as error:
            raise _write_failed(error, self.path) from error


def _condition(wanted: Filter) -> tuple[str, tuple[object, ...]]:
    condition, values = "", list[object]()
    if wanted.type:
        condition += " AND type = ?"
        values.append(wanted.type)
    if wanted.phase:
        condition += " AND phase = ?"
        values.append(wanted.phase)
    if wanted.tags:
        marks = ",".join("?" * len(wanted.tags))
        condition += f" AND seq IN (SELECT seq FROM tags WHERE tag IN ({marks}))"  # noqa: S608
        values.extend(wanted.tags)
    return condition, tuple(values)


def _code(error: Exception) -> tuple[int, str]:
    # Text that is not UTF-8 fails in the module itself, without a code.
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    name: str = getattr(error, "sqlite_errorname", "SQLITE_CORRUPT")
    return code & _PRIMARY, name


def _read_failed(error: Exception, path: Path) -> LogDamaged | LogInUse:
    code, name = _code(error)
    if code in _BUSY:
        return LogInUse(path=shown_path(path))
    return LogDamaged(str(error), path=shown_path(path), problem=name)


def _write_failed(error: Exception, path: Path) -> LogDamaged | LogWriteFailed:
    code, name = _code(error)
    if code in _BROKEN:
        return LogDamaged(str(error), path=shown_path(path), problem=name)
    return LogWriteFailed(str(error), path=shown_path(path), problem=name)
