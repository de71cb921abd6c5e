"""The Merkle tree against published vectors and against itself."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.crypto.merkle import (
    EMPTY_ROOT,
    Frontier,
    consistency_proof,
    inclusion_proof,
    leaf_hash,
    node_hash,
    root_of,
    subtrees_of,
    verify_consistency,
    verify_inclusion,
)
from casevault_gui.core.errors import CheckpointMalformed

PUBLISHED = Path(__file__).parents[2] / "vectors_published"
TLOG = PUBLISHED / "tlog"
# Its roots are 12 bytes long, so it cannot be accepted where hashes are 32 bytes.
SHORT_ROOTS = "additional/sizes-are-equal-one-and-proof-is-empty"


def cases(kind: str) -> dict[str, dict[str, Any]]:
    """Give the vectors of one kind that have hashes of 32 bytes, by name."""
    found: dict[str, dict[str, Any]] = json.loads(
        (PUBLISHED / "rfc6962" / f"{kind}.json").read_bytes()
    )
    found.pop(SHORT_ROOTS, None)
    return found


def hashes(values: list[str] | None) -> list[bytes]:
    """Decode a vector's hashes."""
    return [base64.b64decode(value) for value in values or []]


def leaves_of(count: int) -> list[bytes]:
    """Make distinct leaf hashes."""
    return [leaf_hash(b"%d" % number) for number in range(count)]


def test_published_inclusion_proofs_get_the_published_verdict() -> None:
    """Every RFC 6962 inclusion vector is accepted or refused as its author says."""
    found = cases("inclusion")
    assert len(found) == 98
    for name, case in found.items():
        [leaf, root] = hashes([case["leafHash"], case["root"]])
        proof = hashes(case["proof"])
        verdict = verify_inclusion(case["leafIdx"], case["treeSize"], leaf, proof, root)
        assert verdict is not case["wantErr"], name


def test_published_consistency_proofs_get_the_published_verdict() -> None:
    """Every RFC 6962 consistency vector but the one of short roots gets its author's verdict."""
    found = cases("consistency")
    assert len(found) == 97
    for name, case in found.items():
        [old, new] = hashes([case["root1"], case["root2"]])
        proof = hashes(case["proof"])
        verdict = verify_consistency(case["size1"], case["size2"], old, new, proof)
        assert verdict is not case["wantErr"], name


def another_log() -> tuple[list[bytes], list[bytes]]:
    """Read another log's 15 leaf hashes, and its published roots of sizes 0 to 15."""
    bundle = (TLOG / "tile" / "entries" / "000.p" / "15").read_bytes()
    leaves = []
    while bundle:
        length = int.from_bytes(bundle[:2], "big")
        leaves.append(leaf_hash(bundle[2 : 2 + length]))
        bundle = bundle[2 + length :]
    stated = [(TLOG / f"checkpoint.{size}").read_text("utf-8") for size in range(16)]
    return leaves, hashes([note.split("\n")[2] for note in stated])


def test_another_logs_checkpoints_have_our_roots() -> None:
    """The published roots of sizes 0 to 15 follow from the published entries."""
    leaves, roots = another_log()
    assert [root_of(leaves[:size]) for size in range(16)] == roots


def test_our_proofs_lead_to_another_logs_roots() -> None:
    """Each entry's proof leads to each later published root, and each older root to each newer."""
    leaves, roots = another_log()
    for size in range(1, 16):
        for index in range(size):
            proof = inclusion_proof(index, size, leaves)
            assert verify_inclusion(index, size, leaves[index], proof, roots[size])
        for old in range(1, size + 1):
            path = consistency_proof(old, size, leaves)
            assert verify_consistency(old, size, roots[old], roots[size], path)


def test_prefixes_separate_leaves_from_nodes() -> None:
    """A leaf is hashed behind 0x00, a node behind 0x01; the empty root is SHA-256 of nothing."""
    left, right = leaves_of(2)
    assert leaf_hash(b"0") == hashlib.sha256(b"\x000").digest()
    assert node_hash(left, right) == hashlib.sha256(b"\x01" + left + right).digest()
    assert root_of([]) == EMPTY_ROOT == hashlib.sha256(b"").digest()


def recursive_root(leaves: list[bytes]) -> bytes:
    """Follow the definition in RFC 6962, 2.1, word by word."""
    if len(leaves) <= 1:
        return leaves[0] if leaves else EMPTY_ROOT
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return node_hash(recursive_root(leaves[:split]), recursive_root(leaves[split:]))


def test_the_frontier_agrees_with_the_recursive_definition() -> None:
    """Root, restored frontier and rebuilt frontier equal the definition at every size to 130."""
    leaves = leaves_of(130)
    frontier = Frontier()
    for size in range(131):
        wanted = recursive_root(leaves[:size])
        assert frontier.size == size
        assert frontier.root() == wanted
        assert Frontier.restore(frontier.serialise()).root() == wanted
        assert Frontier.at(size, subtrees_of(leaves)).serialise() == frontier.serialise()
        if size < len(leaves):
            for level, position, root in frontier.append(leaves[size]):
                assert root == subtrees_of(leaves)(level, position)


@pytest.mark.parametrize("length", [1, 4, 16])
def test_frontiers_of_ranges_join_to_that_of_the_whole(length: int) -> None:
    """Ranges of a power of two leaves, joined in order, complete the same subtrees."""
    leaves = [leaf_hash(bytes([number])) for number in range(77)]
    whole, joined = Frontier(), Frontier()
    wanted = [done for leaf in leaves for done in whole.append(leaf)]
    completed: list[tuple[int, int, bytes]] = []
    for start in range(0, len(leaves), length):
        part = Frontier()
        for leaf in leaves[start : start + length]:
            completed += [
                (level, (start >> level) + position, root)
                for level, position, root in part.append(leaf)
            ]
        completed += joined.extend(part)
    assert joined.serialise() == whole.serialise()
    assert completed == wanted


def test_a_frontier_takes_no_range_that_begins_within_another() -> None:
    """A range that is no whole subtree here is refused, and one of nothing changes nothing."""
    frontier, pair = Frontier(), Frontier()
    frontier.append(leaf_hash(b"a"))
    for _ in range(2):
        pair.append(leaf_hash(b"b"))
    before = frontier.serialise()
    with pytest.raises(ValueError, match="within a subtree"):
        frontier.extend(pair)
    assert frontier.extend(Frontier()) == []
    assert frontier.serialise() == before


def test_a_copy_of_a_frontier_grows_apart() -> None:
    """Appending to a copy leaves the original as it was."""
    frontier = Frontier()
    frontier.append(leaf_hash(b"a"))
    before = frontier.serialise()
    frontier.copy().append(leaf_hash(b"b"))
    assert frontier.serialise() == before


@pytest.mark.parametrize(
    "data",
    [
        b"",
        bytes(7),
        bytes(8) + bytes(32),
        b"\0" * 7 + b"\x03" + bytes(32),
        b"\xff" * 8 + bytes(2048),
    ],
)
def test_a_malformed_frontier_is_refused(data: bytes) -> None:
    """Bytes whose length does not follow from their size restore to nothing."""
    with pytest.raises(CheckpointMalformed):
        Frontier.restore(data)


@given(st.integers(1, 200), st.data())
def test_every_proof_verifies_and_no_other_does(size: int, data: st.DataObject) -> None:
    """Proofs made here verify, and fail for another index, size, root, or with a step altered."""
    leaves = leaves_of(size)
    root = root_of(leaves)
    index = data.draw(st.integers(0, size - 1))
    proof = inclusion_proof(index, size, leaves)
    assert verify_inclusion(index, size, leaves[index], proof, root)
    assert not verify_inclusion(index, size, leaf_hash(b"x"), proof, root)
    assert not verify_inclusion(index, size, leaves[index], [*proof, root], root)
    assert not verify_inclusion(index, size, leaves[index], proof, EMPTY_ROOT)
    if proof:
        assert not verify_inclusion(index, size, leaves[index], proof[:-1], root)
        other = data.draw(st.integers(0, size - 1).filter(lambda other: other != index))
        assert not verify_inclusion(other, size, leaves[index], proof, root)

    old = data.draw(st.integers(1, size))
    old_root = root_of(leaves[:old])
    path = consistency_proof(old, size, leaves.__getitem__)
    assert verify_consistency(old, size, old_root, root, path)
    assert not verify_consistency(old, size, leaf_hash(b"x"), root, path)
    assert not verify_consistency(old, size, old_root, leaf_hash(b"x"), path)
    assert not verify_consistency(old, size, old_root, root, [*path, root])


@pytest.mark.parametrize(("index", "size"), [(-1, 1), (1, 1), (0, 0), (5, 2)])
def test_no_inclusion_outside_the_tree(index: int, size: int) -> None:
    """Neither making nor verifying a proof accepts an index outside the tree."""
    leaves = leaves_of(8)
    with pytest.raises(ValueError, match="no such leaf"):
        inclusion_proof(index, size, leaves)
    assert not verify_inclusion(index, size, leaves[0], [], leaves[0])


def test_no_consistency_from_larger_to_smaller() -> None:
    """An older tree larger than the newer one has no proof and verifies with none."""
    leaves = leaves_of(4)
    with pytest.raises(ValueError, match="larger"):
        consistency_proof(4, 3, leaves)
    assert not verify_consistency(4, 3, root_of(leaves), root_of(leaves[:3]), [])
