"""The Merkle tree at its limits: the empty tree, the largest one, and runs of leaves."""

from __future__ import annotations

from functools import cache

import pytest

from casevault_gui.core.crypto.merkle import (
    EMPTY_ROOT,
    MAX_SIZE,
    Frontier,
    consistency_path,
    consistency_proof,
    inclusion_path,
    inclusion_proof,
    leaf_hash,
    node_hash,
    root_of,
    subtrees_of,
    verify_consistency,
    verify_inclusion,
)
from casevault_gui.core.errors import CheckpointMalformed

LEAVES = [leaf_hash(b"%d" % number) for number in range(70)]
LEAF = LEAVES[0]


@cache
def alike(level: int, position: int = 0) -> bytes:
    """Give the subtrees of a tree whose leaves are all the same, however large it is."""
    del position
    return node_hash(alike(level - 1), alike(level - 1)) if level else LEAF


def root_of_alike(size: int) -> bytes:
    """Return the root of such a tree."""
    return Frontier.at(size, lambda level, _: alike(level)).root()


# --- runs of leaves ------------------------------------------------------------------------------


@pytest.mark.parametrize("before", [0, 1, 3, 8, 13])
@pytest.mark.parametrize("every", [1, 2, 3, 5, 100])
def test_a_run_tells_what_it_completed_of_the_levels_asked_for(before: int, every: int) -> None:
    """Of what appending one by one completes, a run tells that of each level `every` divides."""
    single, run = Frontier(), Frontier()
    for leaf in LEAVES[:before]:
        single.append(leaf)
        run.append(leaf)
    completed = [done for leaf in LEAVES[before:] for done in single.append(leaf)]
    wanted = [done for done in completed if done[0] % every == 0]
    assert run.append_run(iter(LEAVES[before:]), every) == wanted
    assert run.size == len(LEAVES)
    assert run.serialise() == single.serialise()
    assert {done[2] for done in wanted} == {subtrees_of(LEAVES)(*done[:2]) for done in wanted}


def test_leaves_added_at_once_count_like_leaves_added_one_by_one() -> None:
    """Adding all leaves gives their size and root, and more can be added behind them."""
    frontier = Frontier()
    frontier.append_all(LEAVES[:5])
    assert frontier.size == 5
    assert frontier.root() == root_of(LEAVES[:5])
    frontier.append_all([])
    assert frontier.size == 5
    frontier.append_all(LEAVES[5:])
    assert frontier.size == len(LEAVES)
    assert frontier.root() == root_of(LEAVES)


def test_a_restored_frontier_grows_on() -> None:
    """What is restored has the size it had, and appending to it goes on where it ended."""
    for size in range(len(LEAVES)):
        frontier = Frontier()
        frontier.append_all(LEAVES[:size])
        restored = Frontier.restore(frontier.serialise())
        assert restored.size == size
        assert restored.append(LEAVES[size]) == frontier.append(LEAVES[size])
        assert restored.serialise() == frontier.serialise()


def test_a_copy_has_size_and_root_of_its_original() -> None:
    """A copy is told from its original by nothing."""
    frontier = Frontier()
    frontier.append_all(LEAVES[:11])
    twin = frontier.copy()
    assert (twin.size, twin.root()) == (11, root_of(LEAVES[:11]))


# --- the largest tree ----------------------------------------------------------------------------


def test_a_frontier_of_the_largest_size_is_restored_and_no_larger_one() -> None:
    """It holds 63 hashes; the next size, a single subtree, is refused."""
    largest = Frontier.at(MAX_SIZE, lambda level, _: alike(level))
    data = largest.serialise()
    assert len(data) == 8 + 63 * 32
    restored = Frontier.restore(data)
    assert (restored.size, restored.root()) == (MAX_SIZE, largest.root())
    with pytest.raises(CheckpointMalformed) as caught:
        Frontier.restore((MAX_SIZE + 1).to_bytes(8, "big") + bytes(32))
    assert caught.value.facts == {"problem": "frontier"}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        bytes(7),
        bytes(9),
        bytes(8 + 32),
        b"\0" * 7 + b"\x01" + bytes(31),
        b"\0" * 7 + b"\x01" + bytes(33),
        b"\0" * 7 + b"\x02" + bytes(64),
        b"\x01" + bytes(39) + bytes(1),
    ],
)
def test_a_frontier_of_another_length_has_its_problem(data: bytes) -> None:
    """The size says how many hashes follow, and neither more nor fewer do."""
    with pytest.raises(CheckpointMalformed) as caught:
        Frontier.restore(data)
    assert caught.value.facts == {"problem": "frontier"}


@pytest.mark.parametrize("index", [0, 1, 2**62 - 1, 2**62, MAX_SIZE - 1])
def test_an_entry_of_the_largest_tree_is_proved(index: int) -> None:
    """A proof in a tree of 2^63-1 leaves verifies; no larger tree is looked at."""
    path = inclusion_path(index, MAX_SIZE, lambda level, _: alike(level))
    assert verify_inclusion(index, MAX_SIZE, LEAF, path, root_of_alike(MAX_SIZE))
    assert not verify_inclusion(index, MAX_SIZE, LEAVES[1], path, root_of_alike(MAX_SIZE))


def test_a_tree_larger_than_the_largest_has_no_proof() -> None:
    """Proofs that would hold one leaf further are refused, for entries and for growth."""
    beyond = MAX_SIZE + 1
    path = inclusion_path(0, beyond, lambda level, _: alike(level))
    assert not verify_inclusion(0, beyond, LEAF, path, root_of_alike(beyond))
    growth = consistency_path(MAX_SIZE, beyond, lambda level, _: alike(level))
    old, new = root_of_alike(MAX_SIZE), root_of_alike(beyond)
    assert not verify_consistency(MAX_SIZE, beyond, old, new, growth)
    assert not verify_consistency(beyond, beyond, new, new, [])


@pytest.mark.parametrize("old", [1, 2, 2**62, 2**62 + 1, MAX_SIZE - 1, MAX_SIZE])
def test_growth_to_the_largest_tree_is_proved(old: int) -> None:
    """From any size a log may grow to 2^63-1 leaves, and shows it."""
    path = consistency_path(old, MAX_SIZE, lambda level, _: alike(level))
    before, after = root_of_alike(old), root_of_alike(MAX_SIZE)
    assert verify_consistency(old, MAX_SIZE, before, after, path)
    assert not verify_consistency(old, MAX_SIZE, EMPTY_ROOT, after, path)


# --- the empty tree ------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, 2, 3, 70])
def test_every_tree_goes_on_from_the_empty_one(size: int) -> None:
    """It needs no proof and takes none, and nothing but the empty root stands for no leaves."""
    root = root_of(LEAVES[:size])
    assert consistency_proof(0, size, LEAVES) == []
    assert verify_consistency(0, size, EMPTY_ROOT, root, [])
    assert not verify_consistency(0, size, root, root, [])
    assert not verify_consistency(0, size, EMPTY_ROOT, root, [root])


@pytest.mark.parametrize("size", [0, 1, 2, 70, MAX_SIZE])
def test_equal_sizes_need_equal_roots_and_no_proof(size: int) -> None:
    """A tree is a prefix of itself; a step too many is refused."""
    root = root_of_alike(size)
    assert consistency_path(size, size, lambda level, _: alike(level)) == []
    assert verify_consistency(size, size, root, root, [])
    assert not verify_consistency(size, size, root, LEAVES[1], [])
    assert not verify_consistency(size, size, root, root, [root])


@pytest.mark.parametrize(("old", "new"), [(-1, 0), (-1, 5), (-2, -1)])
def test_no_tree_has_fewer_leaves_than_none(old: int, new: int) -> None:
    """Negative sizes have no proof and verify with none."""
    with pytest.raises(ValueError, match="larger"):
        consistency_proof(old, new, LEAVES)
    assert not verify_consistency(old, new, EMPTY_ROOT, EMPTY_ROOT, [])


@pytest.mark.parametrize("length", [0, 31, 33])
def test_nothing_but_32_bytes_is_a_hash(length: int) -> None:
    """A leaf, a root or a step of another length is no proof, wherever it stands."""
    short, root, two = bytes(length), root_of(LEAVES[:3]), root_of(LEAVES[:2])
    path, growth = inclusion_proof(0, 3, LEAVES), consistency_proof(2, 3, LEAVES)
    assert not verify_inclusion(0, 3, short, path, root)
    assert not verify_inclusion(0, 3, LEAF, path, short)
    assert not verify_inclusion(0, 3, LEAF, [*path, short], root)
    assert not verify_consistency(2, 3, short, root, growth)
    assert not verify_consistency(2, 3, two, short, growth)
    assert not verify_consistency(2, 3, two, root, [short, *growth])
    assert not verify_consistency(3, 3, short, short, [])
