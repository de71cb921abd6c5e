"""Checkpoints of the log that were seen outside of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casevault_gui.core.crypto.notes import Checkpoint, sign_note
from casevault_gui.core.custody.events import (
    LogKeys,
)
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.errors import (
    CheckpointMalformed,
    CheckpointMismatch,
)
from tests.core.custody.samples import fill


def test_an_outside_checkpoint_is_kept_once(log: CustodyLog) -> None:
    """A checkpoint seen outside is kept with where and when, and a second time adds nothing."""
    fill(log, 3)
    note = log.checkpoint_at(2)
    for _ in range(2):
        assert log.add_anchor(note, "package \udcff").size == 2
    [anchor] = log.anchors()
    assert (anchor.note, anchor.where) == (note, "package \\udcff")
    assert anchor.seen.startswith("2023-11-14T")


def test_a_foreign_or_oversized_checkpoint_is_not_kept(log: CustodyLog) -> None:
    """What this log did not sign, or is too long to keep, is no anchor of it."""
    stranger = LogKeys.generate()
    text = Checkpoint(stranger.vkey.name, 1, bytes(32)).text
    long = Checkpoint(log.vkey.name, 1, bytes(32), ("x" * 70_000,)).text
    for note in (
        sign_note(text, stranger.vkey.name, stranger.signer).encode(),
        sign_note(long, log.vkey.name, log._signer).encode(),
    ):
        with pytest.raises(CheckpointMalformed):
            log.add_anchor(note, "typed")
    assert list(log.anchors()) == []


def test_a_contradicting_checkpoint_is_kept_as_evidence(
    log: CustodyLog, new_log: Callable[[str], CustodyLog]
) -> None:
    """A checkpoint this log's key signed over other entries, or more, is kept and reported."""
    twin = new_log("twin")
    fill(twin, 2)
    for size in (1, 3):
        with pytest.raises(CheckpointMismatch) as caught:
            log.add_anchor(twin.checkpoint_at(size), "receipt")
        assert caught.value.facts["size"] == size
    assert len(list(log.anchors())) == 2
