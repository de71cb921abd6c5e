"""Text, JSON and separated values as a viewer gives them back: small facts, and a block of strings.

The block holds, as numbers of 32 bits in this machine's order: the node above each node, counted
from 1; the width of each row; the length of each string in characters. Then the strings in UTF-8:
the text, names and values of the nodes, the cells.
"""

from __future__ import annotations

from array import array
from itertools import accumulate, chain, pairwise
from typing import TYPE_CHECKING, Final

from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.viewers.decoding import ENCODINGS, DecodedText
from casevault_gui.core.viewers.json_nodes import LONGEST_WORDS, MOST_NODES, JsonNodes
from casevault_gui.core.viewers.separated import (
    LONGEST_CELL,
    MOST_COLUMNS,
    SEPARATORS,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from casevault_gui.core.canonical_json import Json

MOST_TEXT: Final = 3 << 20
"""Most characters of a text."""
MOST_ROWS: Final = 1 << 20
_NUMBER: Final = "I"
_SIZE: Final = array(_NUMBER).itemsize
_HALVES: Final = "surrogatepass"
"""A name in JSON may hold half a character; it is shown as such."""


@dataclass(frozen=True, slots=True)
class Written:
    """A text, the JSON document that it is, and the table that it is, if it is these."""

    text: DecodedText
    nodes: JsonNodes | None = None
    table: Table | None = None


def encode(written: Written) -> tuple[Json, bytes]:
    """Return facts and block; what would never be shown of a long name or cell is left out."""
    text, nodes = written.text, written.nodes or JsonNodes()
    table = written.table or Table((), 0, SEPARATORS[0], header=False)
    rows = [row[:MOST_COLUMNS] for row in table.rows]
    strings = [
        text.text,
        *(words[: LONGEST_WORDS + 1] for words in chain(nodes.names, nodes.values)),
        *(cell[: LONGEST_CELL + 1] for row in rows for cell in row),
    ]
    numbers = array(_NUMBER, [above + 1 for above in nodes.parents])
    numbers.extend(map(len, rows))
    numbers.extend(map(len, strings))
    facts: Json = {
        "encoding": text.encoding,
        "guessed": text.guessed,
        "reordering": text.reordering,
        "folded": text.folded,
        "nodes": len(nodes.parents),
        "left_out": nodes.cut,
        "rows": len(rows),
        "columns": table.columns,
        "separator": table.separator,
        "header": table.header,
        "narrowed": table.cut,
    }
    return facts, numbers.tobytes() + "".join(strings).encode("utf-8", _HALVES)


def decode(facts: Json, data: bytes) -> Written:
    """Return what facts and block hold; raises ValueError for anything beyond the limits."""
    if not isinstance(facts, dict) or facts.keys() != _MEMBERS.keys():
        raise ValueError
    for name, kind in _MEMBERS.items():
        if type(facts[name]) is not kind:
            raise ValueError
    block = _Block(data)
    count = _within(facts["nodes"], MOST_NODES)
    parents = block.numbers(count)
    widths = block.numbers(_within(facts["rows"], MOST_ROWS))
    lengths = block.numbers(1 + 2 * count + sum(widths))
    columns = _within(facts["columns"], MOST_COLUMNS)
    strings = block.strings(lengths)
    if facts["encoding"] not in ENCODINGS or facts["separator"] not in SEPARATORS:
        raise ValueError
    _limit(lengths[:1], MOST_TEXT)
    _limit(lengths[1 : 1 + 2 * count], LONGEST_WORDS + 1)
    _limit(lengths[1 + 2 * count :], LONGEST_CELL + 1)
    _limit(widths, columns)
    return Written(
        DecodedText(
            next(strings),
            str(facts["encoding"]),
            facts["guessed"] is True,
            _within(facts["reordering"], MOST_TEXT),
            facts["folded"] is True,
        ),
        _nodes(parents, strings, cut=facts["left_out"] is True) if count else None,
        Table(
            [[next(strings) for _ in range(width)] for width in widths],
            columns,
            str(facts["separator"]),
            facts["header"] is True,
            facts["narrowed"] is True,
        )
        if widths
        else None,
    )


_MEMBERS: Final = {
    "encoding": str, "guessed": bool, "reordering": int, "folded": bool, "nodes": int,
    "left_out": bool, "rows": int, "columns": int, "separator": str, "header": bool,
    "narrowed": bool,
}  # fmt: skip


class _Block:
    """The block, read from its beginning."""

    def __init__(self, data: bytes) -> None:
        self._data = memoryview(data)

    def numbers(self, count: int) -> list[int]:
        size = count * _SIZE
        if size > len(self._data):
            raise ValueError
        part, self._data = self._data[:size], self._data[size:]
        return part.cast(_NUMBER).tolist()

    def strings(self, lengths: list[int]) -> Iterator[str]:
        """Return strings of these lengths, which must be all that is left."""
        whole = bytes(self._data).decode("utf-8", _HALVES)
        if sum(lengths) != len(whole):
            raise ValueError
        return (whole[start:end] for start, end in pairwise(accumulate(lengths, initial=0)))


def _nodes(parents: list[int], strings: Iterator[str], *, cut: bool) -> JsonNodes:
    names = [next(strings) for _ in parents]
    nodes = JsonNodes()
    for number, (above, name) in enumerate(zip(parents, names, strict=True)):
        # Only the document itself stands below nothing, and nothing below what follows it.
        if (above == 0) != (number == 0) or above > number:
            raise ValueError
        nodes.add(above - 1, name, next(strings))
    nodes.cut = cut
    return nodes


def _within(value: Json, most: int) -> int:
    if not isinstance(value, int) or not 0 <= value <= most:
        raise ValueError
    return value


def _limit(lengths: Iterable[int], most: int) -> None:
    if max(lengths, default=0) > most:
        raise ValueError
