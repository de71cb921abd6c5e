"""Runs of folders and small files, read, hashed and laid out as members by another process.

The worker does for each entry what the writer would do, with the same code. What is not small and
still it leaves alone: the writer packs that itself, in its turn, and says what is wrong with it.
"""

from __future__ import annotations

from contextlib import suppress
from itertools import cycle
from mmap import mmap
from typing import TYPE_CHECKING, NamedTuple

from casevault_gui.core.files import close_reader
from casevault_gui.core.model import EntryKind, IntakeEntry
from casevault_gui.core.package.member_rows import Columns, GatheredRows
from casevault_gui.core.package.members import SMALL, SmallMembers, folder_now
from casevault_gui.core.worker_process import Descriptor, begin_work

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from multiprocessing.connection import Connection

    OpenFile = Callable[[IntakeEntry], int]


ROOM = 2 << 20
"""Bytes that a batch may take; whatever does not fit is left to the writer."""
SLOTS = 10
"""Batches that a worker's memory has room for: more than it is ever asked for at once."""
_HEADER = 4 << 10


class Terms(NamedTuple):
    """What a worker must know first: whose members it lays out, and how files are opened."""

    package: str
    open_source: OpenFile


class Piece(NamedTuple):
    """Members laid out one after the other in `length` bytes, where the piece before it ends.

    `left`: the entry of the batch that comes next and is left to the writer; None at the end.
    """

    columns: Columns
    length: int
    left: int | None


def lay_out(terms: Terms, entries: Sequence[IntakeEntry], room: memoryview) -> list[Piece]:
    """Lay out a batch in `room` and return its pieces."""
    gathered = _Gathered(room)
    members = SmallMembers(terms.package, gathered, gathered.rows, SMALL)
    pieces = []
    for place, entry in enumerate(entries):
        if not (gathered.has_room(entry) and _laid_out(members, entry, terms.open_source)):
            pieces.append(gathered.cut(place))
    pieces.append(gathered.cut(None))
    return pieces


def serve(orders: Connection, memory: Descriptor) -> None:
    """Lay out batches as they come, until the other end closes; runs in a worker.

    Entries come as plain tuples, which are quicker on the way.
    Answers are lists of pieces; their bytes are in `memory`, each batch's in the next slot.
    """
    begin_work()
    with suppress(EOFError, OSError), mmap(memory.take(), SLOTS * ROOM) as shared:
        terms: Terms = orders.recv()
        orders.send(None)
        rooms = cycle(slots(shared))
        while True:
            entries = [IntakeEntry._make(each) for each in orders.recv()]
            orders.send(lay_out(terms, entries, next(rooms)))


def slots(shared: mmap) -> list[memoryview]:
    """Return the rooms for one batch each that the memory a worker shares is made of."""
    whole = memoryview(shared)
    return [whole[ROOM * slot : ROOM * (slot + 1)] for slot in range(SLOTS)]


def _laid_out(members: SmallMembers, entry: IntakeEntry, open_source: OpenFile) -> bool:
    """Lay out an entry, or do nothing and return False."""
    try:
        if entry.kind is EntryKind.FOLDER:
            return members.put_folder(entry, folder_now(entry))
        descriptor = open_source(entry)
    except OSError:
        return False
    try:
        return members.put_still(entry, descriptor)
    finally:
        close_reader(descriptor)


class _Gathered:
    """A `MemberSink` that keeps what it is given."""

    def __init__(self, room: memoryview) -> None:
        self.rows = GatheredRows()
        self._room = room
        self.position = 0

    def has_room(self, entry: IntakeEntry) -> bool:
        return self.position + entry.size + 2 * len(entry.path) + _HEADER <= len(self._room)

    def put(self, data: bytes | memoryview) -> None:
        end = self.position + len(data)
        self._room[self.position : end] = data
        self.position = end

    def room(self) -> memoryview:
        return self._room[self.position :]

    def advance(self, count: int) -> None:
        self.position += count

    def cut(self, left: int | None) -> Piece:
        """Return what was laid out since the last cut, and count from here."""
        piece = Piece(self.rows.take(), self.position, left)
        self._room, self.position = self._room[self.position :], 0
        return piece
