"""Lists of hashes, and what bags foretell, read by a confined process, which gets no file at all.

It says what a list says, after each piece. That is a stranger's: it is taken only in its form, and
never more of it than the pieces could hold. One process reads the lists of one sealing, or one
list that a package is matched with; after trouble the next list has a new one.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, TypeVar

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import Json, NotCanonical
from casevault_gui.core.cases.hash_lists import LENGTHS, Listed, ListReader
from casevault_gui.core.cases.hash_sets import SetReader
from casevault_gui.core.confined.frames import Form, FrameInvalid, Read
from casevault_gui.core.confined.process import ProcessFailed, ProcessWhenAsked, command_of
from casevault_gui.core.confined.serving import serve
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.progress import CancelToken

ROLE: Final = "lists"
"""The argument that makes a confined process this one."""
SECONDS: Final = 60.0
"""How long it may take over one piece."""
CPU_SECONDS: Final = 24 * 3600
MEMORY: Final = 1 << 30
PIECE: Final = 1 << 20
"""Most bytes of a list that are handed over at once."""
_LEAST: Final = 32
"""Digits of the shortest hash: what a list must at least hold for each that it names."""
_ROW: Final = struct.Struct("<LB?")
"""Length of the name, bytes of the hash, split; then both."""
_SHA256: Final = 32
_OXUM: Final = re.compile(
    rb"^Payload-Oxum[ \t]*:[ \t]*([0-9]{1,30})\.([0-9]{1,30})[ \t]*\r?$", re.MULTILINE
)
_NUMBER: Final = 16
"""Bytes of a number of thirty digits."""
_QUESTION: Final = Form(b"CVH1", 100_000, PIECE)
_ANSWER: Final = Form(b"CVH2", 100, 32 * PIECE)

Found = TypeVar("Found")


class ListUnread(Exception):
    """The process that read the list broke off, was late, or would have taken too much memory."""


@dataclass(frozen=True, slots=True)
class SetPart:
    """What a piece of a list gave: hashes of 32 bytes, and how many lines had only shorter ones."""

    digests: list[bytes]
    others: int


class ListsProcess(ProcessWhenAsked):
    """One such process, started when it is first asked; use as a context, or `close` it."""

    def __init__(self, *, command: Sequence[str] | None = None, seconds: float = SECONDS) -> None:
        """Start nothing yet."""
        super().__init__(command or command_of(ROLE), seconds)

    def listed(
        self, name: str, pieces: Iterable[bytes], cancel: CancelToken, *, in_bag: bool
    ) -> Iterator[Listed]:
        """Yield what `hash_lists.read_list` does; raises `ListUnread`, `Cancelled`.

        And what `pieces` raises.
        """
        begin: dict[str, Json] = {"name": name, "in_bag": in_bag}
        for part in self._answers(begin, pieces, _listed, cancel):
            yield from part

    def set_parts(self, pieces: Iterable[bytes], cancel: CancelToken) -> Iterator[SetPart]:
        """Yield what a list of known files says, for each piece; raises as `listed`."""
        return self._answers({}, pieces, _set_part, cancel)

    def payload(self, info: bytes, cancel: CancelToken) -> tuple[int, int] | None:
        """Return the size and number of files that a bag's `bag-info.txt` foretells, if it does.

        It has at most `PIECE` bytes (RFC 8493, 2.2.2: Payload-Oxum). Raises as `listed`.
        """
        asked: dict[str, Json] = {"begin": {"info": True}, "last": True}
        head = _QUESTION.head(canonical_json.encode(asked), len(info))
        return self._ask(head, info, lambda read: _answer(read, _payload), cancel)[1]

    def _answers(
        self,
        begin: dict[str, Json],
        pieces: Iterable[bytes],
        taken: Callable[[bytes, int], tuple[int, Found]],
        cancel: CancelToken,
    ) -> Iterator[Found]:
        room = 0
        asked: dict[str, Json] = {"begin": begin}
        for piece, last in _marked(pieces):
            cancel.check()
            room += len(piece) // _LEAST + 1
            head = _QUESTION.head(canonical_json.encode({**asked, "last": last}), len(piece))
            used, found = self._ask(head, piece, lambda read: _answer(read, taken), cancel)
            if used > room:
                self.close()
                raise ListUnread
            asked, room = {}, room - used
            yield found

    def _ask(
        self,
        head: bytes,
        piece: bytes,
        collect: Callable[[Read], tuple[int, Found]],
        cancel: CancelToken,
    ) -> tuple[int, Found]:
        try:
            return self._exchange(head, piece, collect, cancel)
        except ProcessFailed as error:
            raise ListUnread from error


def main() -> int:
    """Be that process; return its exit code."""
    return serve(_Reading().step, CPU_SECONDS, MEMORY)


class _Reading:
    """The list that is read at present."""

    def __init__(self) -> None:
        self._list: ListReader | None = None
        self._set = SetReader()

    def step(self, read: Read) -> tuple[bytes, bytes]:
        header, data = _QUESTION.read(read)
        piece = bytes(data)
        asked = canonical_json.decode_object(header)
        last = asked["last"] is True
        begin = asked.get("begin")
        if isinstance(begin, dict):
            self._set, self._list = SetReader(), None
            if "info" in begin:
                found = _foretold(piece)
                return _ANSWER.head(canonical_json.encode({"others": 0}), len(found)), found
            if begin:
                self._list = ListReader(str(begin["name"]), in_bag=begin["in_bag"] is True)
        others = 0
        if self._list is not None:
            rows = [*self._list.feed(piece), *(self._list.end() if last else ())]
            found = b"".join(map(_row, rows))
        else:
            before = self._set.others
            found = self._set.feed(piece, last=last)
            others = self._set.others - before
        return _ANSWER.head(canonical_json.encode({"others": others}), len(found)), found


def _foretold(info: bytes) -> bytes:
    found = _OXUM.search(info)
    numbers = found.groups() if found else ()
    return b"".join(int(number).to_bytes(_NUMBER, "big") for number in numbers)


def _row(listed: Listed) -> bytes:
    digest = bytes.fromhex(listed.digest)
    return _ROW.pack(len(listed.name), len(digest), listed.split) + listed.name + digest


def _marked(pieces: Iterable[bytes]) -> Iterator[tuple[bytes, bool]]:
    """Yield pieces of at most `PIECE`, each with whether it is the last; of nothing, one."""
    held = b""
    for piece in pieces:
        for start in range(0, len(piece), PIECE):
            if held:
                yield held, False
            held = piece[start : start + PIECE]
    yield held, True


def _answer(read: Read, taken: Callable[[bytes, int], tuple[int, Found]]) -> tuple[int, Found]:
    header, data = _ANSWER.read(read)
    try:
        others = canonical_json.decode_object(header).get("others")
    except NotCanonical as error:
        raise FrameInvalid from error
    if not isinstance(others, int) or isinstance(others, bool) or others < 0:
        raise FrameInvalid
    return taken(bytes(data), others)


def _set_part(data: bytes, others: int) -> tuple[int, SetPart]:
    if len(data) % _SHA256:
        raise FrameInvalid
    digests = [data[start : start + _SHA256] for start in range(0, len(data), _SHA256)]
    return len(digests) + others, SetPart(digests, others)


def _payload(data: bytes, _: int) -> tuple[int, tuple[int, int] | None]:
    if len(data) not in {0, 2 * _NUMBER}:
        raise FrameInvalid
    size, files = (int.from_bytes(part, "big") for part in (data[:_NUMBER], data[_NUMBER:]))
    return 0, (size, files) if data else None


def _listed(data: bytes, _: int) -> tuple[int, list[Listed]]:
    rows = list(_rows(data))
    return len(rows), rows


def _rows(data: bytes) -> Iterator[Listed]:
    at = 0
    while at < len(data):
        if len(data) - at < _ROW.size:
            raise FrameInvalid
        length, size, split = _ROW.unpack_from(data, at)
        at += _ROW.size
        name, digest = data[at : at + length], data[at + length : at + length + size].hex()
        at += length + size
        if at > len(data) or len(digest) not in LENGTHS:
            raise FrameInvalid
        yield Listed(name, LENGTHS[len(digest)], digest, split)
