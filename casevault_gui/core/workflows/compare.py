"""Comparing two packages by path and hash, from their indexes: nothing is decrypted for it.

The indexes are authentic, and say what was sealed; that every byte still holds is for `verify`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from casevault_gui.core.names import sort_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casevault_gui.core.package.index import PackageIndex
    from casevault_gui.core.workflows.review import Review


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


class _File(NamedTuple):
    key: bytes
    number: int


def compare_packages(first: Review, second: Review) -> Comparison:
    """Compare the files of two open packages; folders, times and modes do not count."""
    same, changed = 0, list[str]()
    here, there = list[int](), list[int]()
    one, two = first.index, second.index
    lefts, rights = _files(one), _files(two)
    left, right = next(lefts, None), next(rights, None)
    while left is not None or right is not None:
        if left is not None and (right is None or left.key < right.key):
            here.append(left.number)
            left = next(lefts, None)
        elif right is not None and (left is None or right.key < left.key):
            there.append(right.number)
            right = next(rights, None)
        elif left is not None and right is not None:
            equal = one.sha256(left.number) == two.sha256(right.number)
            same += equal
            if not equal:
                changed.append(_shown(one, left.number))
            left, right = next(lefts, None), next(rights, None)
    moved = list(_moved(one, here, two, there))
    gone, come = {left for left, _ in moved}, {right for _, right in moved}
    return Comparison(
        same,
        tuple(changed),
        tuple((_shown(one, left), _shown(two, right)) for left, right in moved),
        tuple(_shown(one, number) for number in here if number not in gone),
        tuple(_shown(two, number) for number in there if number not in come),
    )


def _files(index: PackageIndex) -> Iterator[_File]:
    for number in range(len(index)):
        if not index.folder(number):
            yield _File(sort_key(index.path(number)), number)


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
