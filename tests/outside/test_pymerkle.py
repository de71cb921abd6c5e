"""The log's tree, made again by pymerkle from nothing but the exported entries."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest
from pymerkle import InmemoryTree, InvalidProof, MerkleProof, verify_inclusion

from casevault_gui.core.crypto.merkle import inclusion_proof, leaf_hash

if TYPE_CHECKING:
    from tests.outside.conftest import SealedCase


def entries_of(case: SealedCase) -> list[bytes]:
    """Return the exact bytes of the exported entries."""
    return (case.export / "entries.jsonl").read_bytes().splitlines()


def stated(note: bytes) -> tuple[int, bytes]:
    """Return size and root of a checkpoint."""
    _, size, root, *_ = note.decode().split("\n")
    return int(size), base64.b64decode(root)


def test_the_tree_has_the_roots_that_the_checkpoints_state(case: SealedCase) -> None:
    """Another implementation comes to the root of the last checkpoint, and of an early one."""
    tree = InmemoryTree.init_from_entries(entries_of(case), algorithm="sha256")
    for note in ((case.export / "checkpoint.txt").read_bytes(), case.early):
        size, root = stated(note)
        assert tree.get_root(size) == root
    assert tree.get_size() == stated((case.export / "checkpoint.txt").read_bytes())[0]


def test_it_accepts_our_proofs_and_no_altered_ones(case: SealedCase) -> None:
    """A proof of each entry, as we make it, verifies there; with one other bit it does not."""
    entries = entries_of(case)
    tree = InmemoryTree.init_from_entries(entries, algorithm="sha256")
    leaves, size = [leaf_hash(entry) for entry in entries], len(entries)
    for number, leaf in enumerate(leaves):
        ours = inclusion_proof(number, size, leaves)
        proof = tree.prove_inclusion(number + 1, size)
        assert proof.path == [leaf, *ours]
        verify_inclusion(leaf, tree.get_root(size), proof)
        altered = [leaf, *ours[:-1], bytes([ours[-1][0] ^ 1]) + ours[-1][1:]]
        wrong = MerkleProof(proof.algorithm, proof.security, size, proof.rule, altered)
        with pytest.raises(InvalidProof):
            verify_inclusion(leaf, tree.get_root(size), wrong)
