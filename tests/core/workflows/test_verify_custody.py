"""Exporting the log: announced before, and done only when it is done."""

from __future__ import annotations

from pathlib import Path

import pytest

from casevault_gui.core.custody.events import Phase
from casevault_gui.core.custody.export import ExportForm
from casevault_gui.core.errors import TargetExists
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.verify_custody import export_custody, verify_custody


def export(profile: Profile, folder: Path) -> None:
    """Export the entries' lines."""
    export_custody(profile, folder, ExportForm.JSONL, report=ignore_progress, cancel=CancelToken())


def test_an_export_ends_with_its_own_announcement(profile: Profile, tmp_path: Path) -> None:
    """The exported log's last entry announces the export; that it was done comes after it."""
    export(profile, tmp_path / "out")
    lines = (tmp_path / "out" / "entries.jsonl").read_bytes().splitlines()
    intent, done = list(profile.log.entries())[-2:]
    assert lines[-1] == intent.body
    assert (intent.type, intent.phase) == ("checkpoint", Phase.INTENT)
    assert (done.phase, done.ref, done.more["entries"]) == (Phase.DONE, intent.seq, len(lines))


def test_an_export_that_fails_is_logged_as_failed(profile: Profile, tmp_path: Path) -> None:
    """When a name is taken, nothing is left, and the log does not call the export done."""
    (tmp_path / "checkpoint.txt").write_text("precious")
    with pytest.raises(TargetExists):
        export(profile, tmp_path)
    assert not (tmp_path / "entries.jsonl").exists()
    last = list(profile.log.entries())[-1]
    assert (last.type, last.phase, last.reason) == ("checkpoint", Phase.FAILED, "CV-T01")


def test_a_folder_that_stands_keeps_its_rights(profile: Profile, tmp_path: Path) -> None:
    """Exporting into a shared folder does not lock its other users out."""
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o755)
    export(profile, shared)
    assert shared.stat().st_mode & 0o777 == 0o755
    assert (shared / "entries.jsonl").stat().st_mode & 0o777 == 0o600


def test_a_checkpoint_shown_counts_once(profile: Profile, tmp_path: Path) -> None:
    """The same checkpoint given again, and kept from before, is one anchor; it is no gap."""
    export(profile, tmp_path / "out")
    note = ((tmp_path / "out" / "checkpoint.txt").read_bytes(), "the safe")
    for _ in range(2):
        verdict = verify_custody(
            profile, checkpoints=[note], report=ignore_progress, cancel=CancelToken()
        )
        assert [match.where for match in verdict.anchors.matches] == ["the safe"]
        assert list(profile.log.entries())[-1].more["gaps"] == len(verdict.gaps) == 0
