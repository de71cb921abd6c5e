"""Where a key may go: apart from its package, never among the evidence, and into the log first."""

from __future__ import annotations

from pathlib import Path

import pytest

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.preflight import Preflight
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.custody.events import Phase
from casevault_gui.core.errors import (
    CaseVaultError,
    KeyOnSameVolume,
    TargetExists,
    TargetInsideSource,
    TargetMissing,
    VerifyAfterWriteFailed,
)
from casevault_gui.core.progress import CancelToken, Progress, Stage
from casevault_gui.core.workflows import release_key
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from tests.core.workflows.conftest import Prepare


def refused(
    profile: Profile, evidence: Path, key_file: Path, error: type[CaseVaultError], *, ok: bool
) -> None:
    """Seal with a bad place for the key: refused before a byte is read, and logged."""
    target = evidence.parent / "case.cvx"
    request = SealRequest(
        sources=(evidence,),
        target=target,
        record=CaseRecord(reference="1"),
        key_file=key_file,
        same_volume_ok=ok,
    )
    stages: set[Stage] = set()
    found: list[Preflight] = []

    def report(progress: Progress) -> None:
        stages.add(progress.stage)

    with pytest.raises(error):
        prepare_package(
            profile, request, report=report, cancel=CancelToken(), on_findings=found.append
        )
    assert stages == {Stage.SCAN}
    assert len(found) == 1
    last = list(profile.log.entries())[-1]
    assert (last.type, last.phase, last.reason) == ("created", Phase.FAILED, error.code)
    assert not list(evidence.parent.glob("case.cvx*"))


def test_a_bad_place_for_the_key_is_refused_before_the_work(
    profile: Profile, evidence: Path, tmp_path: Path
) -> None:
    """On the package's volume, over a file, over the package, in no folder, among the evidence."""
    (tmp_path / "taken").touch()
    (tmp_path / "lane").symlink_to(tmp_path)
    before = sorted(evidence.rglob("*"))
    refused(profile, evidence, tmp_path / "k", KeyOnSameVolume, ok=False)
    refused(profile, evidence, tmp_path / "taken", TargetExists, ok=True)
    refused(profile, evidence, tmp_path / "case.cvx", TargetExists, ok=True)
    refused(profile, evidence, tmp_path / "lane" / "case.cvx.partial", TargetExists, ok=True)
    refused(profile, evidence, tmp_path / "none" / "k", TargetMissing, ok=True)
    refused(profile, evidence, evidence / "sub" / "k", TargetInsideSource, ok=True)
    assert sorted(evidence.rglob("*")) == before


def test_a_key_chosen_late_is_not_written_among_the_evidence(
    prepare: Prepare, evidence: Path, profile: Profile
) -> None:
    """A key file or card pointed into a source is refused, and the refusal is logged."""
    release = prepare().release
    assert release is not None
    with pytest.raises(TargetInsideSource):
        release.check_card_place(evidence / "card.pdf")
    with pytest.raises(TargetInsideSource):
        release.save_to_file(evidence / "sub" / "key.txt", same_volume_ok=True)
    assert not release.proven
    last = list(profile.log.entries())[-1]
    assert (last.type, last.phase) == ("key_stored", Phase.FAILED)
    assert not list(evidence.rglob("*key*"))


def test_the_log_says_where_the_key_file_is(
    prepare: Prepare, tmp_path: Path, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The place of a key file stands in the log whole, however it was named."""
    monkeypatch.chdir(tmp_path)
    release = prepare().release
    assert release is not None
    release.save_to_file(Path("key.txt"), same_volume_ok=True)
    stored = [entry for entry in profile.log.entries() if entry.type == "key_stored"]
    assert {entry.place for entry in stored} == {str(tmp_path / "key.txt")}


def test_a_key_file_that_reads_back_as_another_key_proves_nothing(
    prepare: Prepare, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stands in the file is compared with the key, not only read."""
    release = prepare().release
    assert release is not None
    other = PackageKey.generate()
    # No medium here returns other bytes than were written; its reader does.
    monkeypatch.setattr(release_key, "read_key_file", lambda _path: other)
    with pytest.raises(VerifyAfterWriteFailed):
        release.save_to_file(tmp_path / "key.txt", same_volume_ok=True)
    assert not release.proven
