"""Comparing two packages by path and hash, from their indexes: nothing is decrypted for it.

The indexes are authentic, and say what was sealed; that every byte still holds is for `verify`.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from dataclasses import asdict
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.files import shown_path
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import ObjectRef
from casevault_gui.core.names import sort_key
from casevault_gui.core.package.entry_set import EntrySet
from casevault_gui.core.package.search import batches, hashed, placed
from casevault_gui.core.progress import CancelToken
from casevault_gui.core.rows_file import write_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from casevault_gui.core.package.index import PackageIndex
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.review import Review

_NONE: Final = 0xFFFFFFFF
COLUMNS: Final = (
    "relation", "first_path", "first_size", "first_sha256",
    "second_path", "second_size", "second_sha256",
)  # fmt: skip
"""What an exported comparison says of each file; a file that is not there has empty cells."""


class Relation(StrEnum):
    """What the two packages have to do with a file, in the order in which they are listed."""

    CHANGED = "changed"
    """Other content under the same path."""
    MOVED = "moved"
    """The same content under another path."""
    ONLY_FIRST = "only_first"
    ONLY_SECOND = "only_second"
    SAME = "same"


_ORDER: Final = tuple(Relation)
DIFFERENCES: Final = tuple(relation for relation in Relation if relation is not Relation.SAME)


class Pair(NamedTuple):
    """A file in both packages or one: its number in each, None where it is not."""

    relation: Relation
    first: int | None
    second: int | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the first package has and the second has not; paths as `list` shows them.

    `moved` are pairs: content that only the first has under one path and only the second under
    another. Such files stand in neither `only_first` nor `only_second`.
    """

    same: int
    changed: tuple[str, ...]
    moved: tuple[tuple[str, str], ...]
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]

    @property
    def equal(self) -> bool:
        """Whether both hold the same files under the same paths."""
        return not (self.changed or self.moved or self.only_first or self.only_second)

    def document(self, first: str, second: str) -> dict[str, object]:
        """Return it as JSON about the packages of these identifiers."""
        return {"first": first, "second": second, "equal": self.equal, **asdict(self)}


class Pairing:
    """Every file of two packages once: differences first, in package order, a few bytes each."""

    def __init__(
        self, one: PackageIndex, two: PackageIndex, cancel: CancelToken | None = None
    ) -> None:
        """Pair the files of two indexes; slow for a million. Raises `Cancelled`."""
        self.one, self.two = one, two
        self._cancel = cancel or CancelToken()
        self._kinds = bytearray()
        self._first, self._second = array("I"), array("I")
        self._pair()

    def __len__(self) -> int:
        """Return how many pairs there are."""
        return len(self._kinds)

    def __getitem__(self, at: int) -> Pair:
        """Return one pair."""
        first, second = self._first[at], self._second[at]
        return Pair(
            _ORDER[self._kinds[at]],
            None if first == _NONE else first,
            None if second == _NONE else second,
        )

    def relation(self, at: int) -> Relation:
        """Return what a pair is; quicker than the whole of it."""
        return _ORDER[self._kinds[at]]

    def count(self, relation: Relation) -> int:
        """Return how many pairs are so."""
        return self._kinds.count(_ORDER.index(relation))

    def of(self, relation: Relation) -> range:
        """Return the pairs that are so: they stand together."""
        kind = _ORDER.index(relation)
        start = self._kinds.find(kind)
        return range(start, start + self._kinds.count(kind)) if start >= 0 else range(0)

    def paths(self, at: int) -> tuple[str, str]:
        """Return the paths of a pair, as `list` shows them; "" where the file is not."""
        _, first, second = self[at]
        return (
            "" if first is None else _shown(self.one, first),
            "" if second is None else _shown(self.two, second),
        )

    def among(self, here: EntrySet, there: EntrySet, chosen: Sequence[int]) -> Sequence[int]:
        """Return those of the `chosen` pairs whose file is in `here`, or in `there` the second."""
        first, second = self._first, self._second
        return array(
            "I",
            [
                at
                for at in chosen
                if ((number := first[at]) != _NONE and number in here)
                or ((number := second[at]) != _NONE and number in there)
            ],
        )

    def _pair(self) -> None:
        same, changed = array("I"), array("I")
        here, there = list[int](), list[int]()
        one, two = self.one, self.two
        sides = _side_by_side(_files(one, self._cancel), _files(two, self._cancel))
        for first, second in sides:
            if second is None and first is not None:
                here.append(first)
            elif first is None and second is not None:
                there.append(second)
            elif first is not None and second is not None:
                equal = one.sha256(first) == two.sha256(second)
                (same if equal else changed).extend((first, second))
        moved = list(_moved(one, here, two, there))
        gone, come = {left for left, _ in moved}, {right for _, right in moved}
        self._add(Relation.CHANGED, changed[::2], changed[1::2])
        self._add(Relation.MOVED, [left for left, _ in moved], [right for _, right in moved])
        self._add(Relation.ONLY_FIRST, [number for number in here if number not in gone], None)
        self._add(Relation.ONLY_SECOND, None, [number for number in there if number not in come])
        self._add(Relation.SAME, same[::2], same[1::2])

    def _add(
        self, relation: Relation, first: Sequence[int] | None, second: Sequence[int] | None
    ) -> None:
        count = len(first if first is not None else second or ())
        self._kinds += bytes([_ORDER.index(relation)]) * count
        self._first.extend([_NONE] * count if first is None else first)
        self._second.extend([_NONE] * count if second is None else second)


def compare_packages(first: Review, second: Review) -> Comparison:
    """Compare the files of two open packages; folders, times and modes do not count."""
    return comparison_of(Pairing(first.index, second.index))


def comparison_of(pairs: Pairing) -> Comparison:
    """Return what a pairing says, by paths."""

    def paths(relation: Relation) -> list[tuple[str, str]]:
        return [pairs.paths(at) for at in pairs.of(relation)]

    return Comparison(
        pairs.count(Relation.SAME),
        tuple(path for path, _ in paths(Relation.CHANGED)),
        tuple(paths(Relation.MOVED)),
        tuple(path for path, _ in paths(Relation.ONLY_FIRST)),
        tuple(path for _, path in paths(Relation.ONLY_SECOND)),
    )


def find_pairs(
    pairs: Pairing, relations: Sequence[Relation], text: str, cancel: CancelToken
) -> Sequence[int]:
    """Return the pairs that are so and have `text` in a path, in any case, or begin a SHA-256.

    Slow for a million files when there is a text. Raises `Cancelled`.
    """
    chosen = array("I")
    for relation in relations:
        chosen.extend(pairs.of(relation))
    wanted = text.casefold()
    if not wanted:
        return chosen
    here, there = (_found(index, wanted, cancel) for index in (pairs.one, pairs.two))
    return pairs.among(here, there, chosen)


def _found(index: PackageIndex, wanted: str, cancel: CancelToken) -> EntrySet:
    """Return the entries that have `wanted` in their path, or whose SHA-256 begins so."""
    numbers = (
        test(wanted, batch, range(batch.first, batch.stop))
        for batch in batches(index, cancel)
        for test in (placed, hashed)
    )
    return EntrySet.named(index, chain.from_iterable(numbers))


def export_comparison(
    profile: Profile, first: Review, second: Review, pairs: Pairing, path: Path
) -> None:
    """Write every pair into the new file `path`, as CSV or JSON by its name; the log hears of it.

    JSON also has what `Comparison.document` says. Raises `TargetTrouble`, `CustodyTrouble`.
    """
    head = comparison_of(pairs).document(first.facts.package, second.facts.package)
    told = (first.reference, second.reference, ObjectRef("file", path.name))
    with profile.log.begin(
        EntryType.NOTE_ADDED,
        objects=told,
        why="comparison exported",
        place=shown_path(path.absolute()),
    ):
        write_rows(path, COLUMNS, (_cells(pairs, at) for at in range(len(pairs))), head)


def _cells(pairs: Pairing, at: int) -> tuple[object, ...]:
    relation, first, second = pairs[at]
    return (relation.value, *_facts(pairs.one, first), *_facts(pairs.two, second))


def _facts(index: PackageIndex, number: int | None) -> tuple[object, ...]:
    if number is None:
        return ("", "", "")
    return (_shown(index, number), index.size(number), index.sha256(number).hex())


_File = tuple[bytes, int]
"""The key by which package order goes, and the number of a file."""
_END: Final[_File] = b"\xff", -1
"""After every file: keys begin with `data`."""


def _files(index: PackageIndex, cancel: CancelToken) -> Iterator[_File]:
    for batch in batches(index, cancel):
        first, folders = batch.first, batch.folders
        names = index.raw_names(first, batch.stop)
        for above, begin, end in index.path_runs(first, batch.stop):
            before = sort_key(above) + b"\0"
            for number in range(begin, end):
                if number not in folders:
                    yield before + names[number - first], number
    yield _END


def _side_by_side(
    lefts: Iterator[_File], rights: Iterator[_File]
) -> Iterator[tuple[int | None, int | None]]:
    """Yield the numbers of files by path; None for a side that has none there."""
    (key, left), (other, right) = next(lefts), next(rights)
    while True:
        if key == other:
            if left < 0:
                return
            yield left, right
            (key, left), (other, right) = next(lefts), next(rights)
        elif key < other:
            yield left, None
            key, left = next(lefts)
        else:
            yield None, right
            other, right = next(rights)


def _moved(
    one: PackageIndex, here: list[int], two: PackageIndex, there: list[int]
) -> Iterator[tuple[int, int]]:
    waiting: dict[bytes, list[int]] = defaultdict(list)
    for number in reversed(there):
        if two.size(number):
            # Empty files are all alike: none of them says where it came from.
            waiting[two.sha256(number)].append(number)
    for number in here:
        if found := waiting.get(one.sha256(number)):
            yield number, found.pop()


def _shown(index: PackageIndex, number: int) -> str:
    return index.path(number).removeprefix("data/")
