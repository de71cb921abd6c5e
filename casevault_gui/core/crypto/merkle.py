"""The Merkle tree of RFC 6962, section 2.1, and its proofs (RFC 9162, sections 2.1.3 and 2.1.4).

A leaf is `SHA-256(0x00 | bytes)` and a node `SHA-256(0x01 | left | right)`; the prefixes keep a
node from being passed off as a leaf. The tree of no leaves has the root `SHA-256("")`.

Proofs are made over a `Subtree`, a callable that gives the root of the perfect subtree at
`(level, position)`: leaf `position` at level 0, the node over leaves
`[position * 2^level, (position + 1) * 2^level)` above it. A store that keeps some of those answers
in a few reads what would take a pass over all leaves.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from typing import Final, Self

from casevault_gui.core.errors import CheckpointMalformed

HASH_BYTES: Final = 32
EMPTY_ROOT: Final = hashlib.sha256(b"").digest()
MAX_SIZE: Final = 2**63 - 1
"""The largest tree size anything here reads; as in Go's and SQLite's signed 64-bit integers."""

Leaves = Sequence[bytes] | Callable[[int], bytes]
"""Leaf hashes by index, 32 bytes each."""
Subtree = Callable[[int, int], bytes]
"""The root of the perfect subtree at (level, position)."""


def leaf_hash(data: bytes) -> bytes:
    """Return the hash of one entry's bytes as a leaf."""
    return hashlib.sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of a node over two subtrees."""
    return hashlib.sha256(b"\x01" + left + right).digest()


_HIGHER_THAN_ANY: Final = MAX_SIZE.bit_length() + 1
"""A level that no tree has."""


class Frontier:
    """The right edge of a growing tree: the roots of its perfect subtrees, largest first.

    Appending costs a constant number of hashes on average, and the edge holds at most 63 of them.
    """

    __slots__ = ("_hashes", "_size")

    def __init__(self) -> None:
        self._size = 0
        self._hashes: list[bytes] = []

    @property
    def size(self) -> int:
        """The number of leaves."""
        return self._size

    def append(self, leaf: bytes) -> list[tuple[int, int, bytes]]:
        """Add a leaf hash; return each subtree this completed as (level, position, root)."""
        completed: list[tuple[int, int, bytes]] = []
        self._push(0, leaf, completed)
        return completed

    def append_all(self, leaves: Iterable[bytes]) -> None:
        """Add leaf hashes, as `append` for each, without saying what they completed."""
        self.append_run(leaves, _HIGHER_THAN_ANY)

    def append_run(self, leaves: Iterable[bytes], every: int) -> list[tuple[int, int, bytes]]:
        """Add leaf hashes; return, as `append`, what they completed of levels `every` divides."""
        size, hashes, sha256 = self._size, self._hashes, hashlib.sha256
        completed: list[tuple[int, int, bytes]] = []
        for leaf in leaves:
            node, position, level = leaf, size, 0
            while position & 1:
                node = sha256(b"\x01" + hashes.pop() + node).digest()
                position >>= 1
                level += 1
                if not level % every:
                    completed.append((level, position, node))
            hashes.append(node)
            size += 1
        self._size = size
        return completed

    def extend(self, further: Frontier) -> list[tuple[int, int, bytes]]:
        """Add the leaves of a frontier that began where this one ends; return as `append`.

        What `further` completed by itself is not among them. Raises `ValueError` unless this size
        is a multiple of the largest perfect subtree of `further`.
        """
        completed: list[tuple[int, int, bytes]] = []
        levels = [level for level in range(further.size.bit_length()) if further.size >> level & 1]
        if levels and self._size & ((1 << levels[-1]) - 1):
            msg = "this frontier ends within a subtree of the other"
            raise ValueError(msg)
        for level, node in zip(reversed(levels), further._hashes, strict=True):
            self._push(level, node, completed)
        return completed

    def _push(self, level: int, node: bytes, completed: list[tuple[int, int, bytes]]) -> None:
        position = self._size >> level
        self._size += 1 << level
        while position & 1:
            node = node_hash(self._hashes.pop(), node)
            level, position = level + 1, position >> 1
            completed.append((level, position, node))
        self._hashes.append(node)

    def root(self) -> bytes:
        """Return the root over all leaves so far."""
        return _fold(self._hashes)

    def copy(self) -> Frontier:
        """Return an independent frontier of the same leaves."""
        twin = Frontier()
        twin._size, twin._hashes = self._size, list(self._hashes)
        return twin

    def serialise(self) -> bytes:
        """Return the size as 8 bytes big-endian and the hashes, largest subtree first."""
        return self._size.to_bytes(8, "big") + b"".join(self._hashes)

    @classmethod
    def restore(cls, data: bytes) -> Self:
        """Return the frontier `serialise` wrote; raise `CheckpointMalformed` for other bytes."""
        size = int.from_bytes(data[:8], "big")
        if size > MAX_SIZE or len(data) != 8 + HASH_BYTES * size.bit_count():
            raise CheckpointMalformed(problem="frontier")
        frontier = cls()
        frontier._size = size
        frontier._hashes = [data[at : at + HASH_BYTES] for at in range(8, len(data), HASH_BYTES)]
        return frontier

    @classmethod
    def at(cls, size: int, subtree: Subtree) -> Self:
        """Return the frontier of the first `size` leaves of a tree."""
        frontier = cls()
        frontier._size, frontier._hashes = size, _perfect(0, size, subtree)
        return frontier


def root_of(leaves: Iterable[bytes]) -> bytes:
    """Return the root over leaf hashes; `EMPTY_ROOT` for none."""
    frontier = Frontier()
    for leaf in leaves:
        frontier.append(leaf)
    return frontier.root()


def subtrees_of(leaves: Leaves) -> Subtree:
    """Return a `Subtree` that works everything out from the leaf hashes."""
    leaf = leaves if callable(leaves) else leaves.__getitem__

    def subtree(level: int, position: int) -> bytes:
        if level == 0:
            return leaf(position)
        return node_hash(subtree(level - 1, 2 * position), subtree(level - 1, 2 * position + 1))

    return subtree


def inclusion_path(index: int, size: int, subtree: Subtree) -> list[bytes]:
    """Return the proof that leaf `index` stands in the tree of `size` leaves (RFC 9162, 2.1.3.1).

    Raises `ValueError` unless 0 <= index < size.
    """
    if not 0 <= index < size:
        msg = "no such leaf in a tree of this size"
        raise ValueError(msg)
    path: list[bytes] = []
    start, end = 0, size
    while end - start > 1:
        middle = start + _split(end - start)
        if index < middle:
            path.append(_range_root(middle, end, subtree))
            end = middle
        else:
            path.append(_range_root(start, middle, subtree))
            start = middle
    path.reverse()
    return path


def consistency_path(old: int, new: int, subtree: Subtree) -> list[bytes]:
    """Return the proof that the tree of `old` leaves is a prefix of that of `new` (2.1.4.1).

    It is empty when the sizes are equal or `old` is 0. Raises `ValueError` unless
    0 <= old <= new.
    """
    if not 0 <= old <= new:
        msg = "the older tree cannot be the larger one"
        raise ValueError(msg)
    path: list[bytes] = []
    if old in (0, new):
        return path
    start, end = 0, new
    while end != old:
        middle = start + _split(end - start)
        if old <= middle:
            path.append(_range_root(middle, end, subtree))
            end = middle
        else:
            path.append(_range_root(start, middle, subtree))
            start = middle
    if start:  # Otherwise the subtree reached is the old tree itself, whose root is known.
        path.append(_range_root(start, end, subtree))
    path.reverse()
    return path


def inclusion_proof(index: int, size: int, leaves: Leaves) -> list[bytes]:
    """Return `inclusion_path` from the leaf hashes alone; reads every leaf."""
    return inclusion_path(index, size, subtrees_of(leaves))


def consistency_proof(old: int, new: int, leaves: Leaves) -> list[bytes]:
    """Return `consistency_path` from the leaf hashes alone; reads every leaf."""
    return consistency_path(old, new, subtrees_of(leaves))


def verify_inclusion(
    index: int, size: int, leaf: bytes, proof: Sequence[bytes], root: bytes
) -> bool:
    """Say whether `proof` shows leaf hash `leaf` at `index` under `root` (RFC 9162, 2.1.3.2)."""
    if not (0 <= index < size <= MAX_SIZE and _are_hashes([leaf, root, *proof])):
        return False
    node, last, found = index, size - 1, leaf
    for step in proof:
        if last == 0:
            return False
        if node & 1 or node == last:
            found = node_hash(step, found)
            while node and not node & 1:
                node, last = node >> 1, last >> 1
        else:
            found = node_hash(found, step)
        node, last = node >> 1, last >> 1
    return last == 0 and found == root


def verify_consistency(
    old: int, new: int, old_root: bytes, new_root: bytes, proof: Sequence[bytes]
) -> bool:
    """Say whether `proof` shows the older tree to be a prefix of the newer one (2.1.4.2).

    Equal sizes need equal roots and no proof. The RFC leaves size 0 open; here the empty tree is a
    prefix of every tree, with `EMPTY_ROOT` and no proof.
    """
    if not (0 <= old <= new <= MAX_SIZE and _are_hashes([old_root, new_root, *proof])):
        return False
    if old == new:
        return not proof and old_root == new_root
    if old == 0:
        return not proof and old_root == EMPTY_ROOT
    if not proof:
        return False
    path = list(proof) if old & (old - 1) else [old_root, *proof]
    node, last = old - 1, new - 1
    while node & 1:
        node, last = node >> 1, last >> 1
    before = after = path[0]
    for step in path[1:]:
        if last == 0:
            return False
        if node & 1 or node == last:
            before, after = node_hash(step, before), node_hash(step, after)
            while node and not node & 1:
                node, last = node >> 1, last >> 1
        else:
            after = node_hash(after, step)
        node, last = node >> 1, last >> 1
    return last == 0 and before == old_root and after == new_root


def _are_hashes(values: list[bytes]) -> bool:
    return all(len(value) == HASH_BYTES for value in values)


def _split(count: int) -> int:
    """Return the largest power of two below `count`."""
    return 1 << ((count - 1).bit_length() - 1)


def _fold(perfect: Sequence[bytes]) -> bytes:
    if not perfect:
        return EMPTY_ROOT
    root = perfect[-1]
    for left in reversed(perfect[:-1]):
        root = node_hash(left, root)
    return root


def _perfect(start: int, end: int, subtree: Subtree) -> list[bytes]:
    # `start` is a multiple of every power of two used, because RFC 6962 splits at such a power.
    hashes: list[bytes] = []
    while start < end:
        level = (end - start).bit_length() - 1
        hashes.append(subtree(level, start >> level))
        start += 1 << level
    return hashes


def _range_root(start: int, end: int, subtree: Subtree) -> bytes:
    return _fold(_perfect(start, end, subtree))
