"""Lists of a log's entries of some types: read without being parsed in whole, and read once.

An entry is parsed strictly where its word counts: when it is shown, given out, or verified. A list
of tens of thousands needs a few of its members, of bytes that were sealed under their number and
hash. It says nothing about whether the log holds.
"""

from __future__ import annotations

import threading
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from casevault_gui.core.custody.events import Phase
from casevault_gui.core.custody.reader import LogReader
from casevault_gui.core.custody.store import Row
from casevault_gui.core.errors import LogDamaged
from casevault_gui.core.files import shown_path
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import ObjectRef


@dataclass(frozen=True, slots=True)
class Told:
    """What a list needs of an entry; names and units are those of `Entry`.

    `more` holds those members alone that the list asked for, `target` is the number of an entry.
    """

    seq: int
    leaf: bytes
    type: str
    time: str
    utc_ms: int
    case: str
    why: str
    objects: tuple[ObjectRef, ...]
    target: int | None
    more: Mapping[str, str | int | bool]


class Listing:
    """The entries of some types and one phase, in order. What is added later is read on top.

    It is bound to the log by number and hash of the last entry it covers: where that entry is
    another one now, everything is read anew. Safe to use from several threads.
    """

    def __init__(
        self, log: LogReader, kinds: Sequence[str], phase: Phase, more: Collection[str] = ()
    ) -> None:
        """List entries of `log`, with these members of their `more`."""
        self._log = log
        self._kinds, self._phase = tuple(kinds), phase
        self._wanted = frozenset(more)
        self._lock = threading.Lock()
        self._told: list[Told] = []
        self._size, self._leaf = 0, b""

    def entries(self) -> Sequence[Told]:
        """Return what there is now, oldest first; raises `LogDamaged`."""
        with self._lock:
            size = self._log.size
            if self._size > size or self._leaf != self._leaf_below(self._size):
                self._told, self._size = [], 0
            found = [
                self._fact(row)
                for kind in self._kinds
                for row in self._log.rows(self._size, size, kind, self._phase)
            ]
            found.sort(key=lambda told: told.seq)
            self._told = [*self._told, *found]
            self._size, self._leaf = size, self._leaf_below(size)
            return self._told

    def _leaf_below(self, size: int) -> bytes:
        return self._log.subtree(0, size - 1) if size else b""

    def _fact(self, row: Row) -> Told:
        found = self._log.document(row)
        try:
            more, target = found.get("more", {}), found.get("target")
            return Told(
                seq=row.seq,
                leaf=row.leaf,
                type=row.type,
                time=str(found["t"]),
                utc_ms=row.t_ms,
                case=str(found.get("case", "")),
                why=str(found.get("why", "")),
                objects=tuple(map(_object, found.get("obj", ()))),
                target=None if target is None else int(target["seq"]),
                more={name: more[name] for name in self._wanted & more.keys()},
            )
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            path = shown_path(self._log.path)
            raise LogDamaged(path=path, problem="entry", after=row.seq - 1) from error


def _object(value: Mapping[str, Any]) -> ObjectRef:
    size = value.get("size")
    texts = (str(value.get(name, "")) for name in ("kind", "name", "sha256", "package"))
    kind, name, digest, package = texts
    return ObjectRef(kind, name, None if size is None else int(size), digest, package)
