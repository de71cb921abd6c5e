"""Papers about the log: announced first, filled from it, saved whole or not at all."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import Cancelled, NothingToReport, TargetExists
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.credentials import KeyCredential
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.reports import (
    FileHash,
    ReportContents,
    ReportKind,
    ReportRequest,
    write_report,
)
from casevault_gui.core.workflows.review import open_review
from tests.core.workflows.conftest import Seal


def write(profile: Profile, request: ReportRequest, path: Path) -> ReportContents:
    """Make a paper whose drawing is two words."""
    return write_report(
        profile, request, path, lambda _: b"a paper", report=ignore_progress, cancel=CancelToken()
    )


def about(kind: ReportKind, package: str = "", case: str = "") -> ReportRequest:
    """Ask for a paper."""
    return ReportRequest(kind=kind, package=package, case=case)


def test_a_paper_is_announced_before_and_done_after(
    profile: Profile, seal: Seal, tmp_path: Path
) -> None:
    """The checkpoint on it covers its announcement; that it was done comes after it."""
    sealed = seal().sealed
    made = write(profile, about(ReportKind.CUSTODY, case="2026-1"), tmp_path / "report.pdf")
    intent, done = list(profile.log.entries())[-2:]
    assert (intent.type, intent.phase, intent.case) == (
        EntryType.CHECKPOINT_PRINTED, Phase.INTENT, "2026-1",
    )  # fmt: skip
    assert (done.phase, done.ref, done.more["report"]) == (Phase.DONE, intent.seq, "custody")
    assert made.checkpoint.size == intent.seq + 1
    assert made.story.entries[-1] == intent
    assert made.story.packages[0].sha256 == sealed.sha256
    assert made.verdict is not None
    assert made.verdict.gaps == ()
    path = tmp_path / "report.pdf"
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"a paper", 0o600)


def test_a_paper_about_a_package_belongs_to_its_case(
    profile: Profile, seal: Seal, tmp_path: Path
) -> None:
    """Who asks for the case later finds that the memorandum was made, and of which package."""
    sealed = seal().sealed
    made = write(profile, about(ReportKind.LETTER, sealed.package), tmp_path / "letter.pdf")
    assert made.package.package == sealed.package
    last = list(profile.log.find(case="2026-1"))[-1]
    assert (last.type, last.objects[0].package) == (EntryType.CHECKPOINT_PRINTED, sealed.package)
    assert made.verdict is None


def test_a_memorandum_lists_the_files_of_an_open_package(
    profile: Profile, seal: Seal, tmp_path: Path
) -> None:
    """Files come with size and SHA-256 in package order, folders do not."""
    done = seal()
    with open_review(profile, done.sealed.path, KeyCredential(done.key)) as review:
        made = write_report(
            profile,
            about(ReportKind.HASHES, done.sealed.package),
            tmp_path / "memo.pdf",
            lambda _: b"",
            index=review.index,
            report=ignore_progress,
            cancel=CancelToken(),
        )
        assert made.files is not None
        files = list(made.files)
        assert [each.path for each in files] == [
            "evidence/a.txt", "evidence/empty", "evidence/sub/b.bin",
        ]  # fmt: skip
        assert files[0] == FileHash(
            "evidence/a.txt",
            5,
            "8ed3f6ad685b959ead7022518e1af76cd816f8e8ec7ccdda1ed4018e8f2223f8",
        )
        assert made.files[1:] == files[1:]


@pytest.mark.parametrize(
    "request_for",
    [
        about(ReportKind.CUSTODY),
        about(ReportKind.CUSTODY, case="2031-9"),
        about(ReportKind.HASHES),
        about(ReportKind.HASHES, package="00" * 16),
        about(ReportKind.LETTER, case="2026-1"),
        ReportRequest(kind=ReportKind.ENTRY),
        ReportRequest(kind=ReportKind.ENTRY, seq=5_000),
        ReportRequest(kind=ReportKind.ENTRY, seq=-1),
    ],
    ids=lambda request: f"{request.kind.value} {request.case}{request.package}{request.seq}",
)
def test_nothing_is_made_of_what_the_log_does_not_know(
    profile: Profile, seal: Seal, tmp_path: Path, request_for: ReportRequest
) -> None:
    """An unknown case, package or entry is refused before anything is announced or written."""
    seal()
    size = profile.log.size
    with pytest.raises(NothingToReport):
        write(profile, request_for, tmp_path / "report.pdf")
    assert profile.log.size == size
    assert not (tmp_path / "report.pdf").exists()


def test_a_paper_replaces_nothing(profile: Profile, seal: Seal, tmp_path: Path) -> None:
    """A file that stands stays, and the log says that no paper was made."""
    seal()
    path = tmp_path / "report.pdf"
    path.write_bytes(b"theirs")
    with pytest.raises(TargetExists):
        write(profile, about(ReportKind.CUSTODY, case="2026-1"), path)
    assert path.read_bytes() == b"theirs"
    last = list(profile.log.entries())[-1]
    assert (last.type, last.phase) == (EntryType.CHECKPOINT_PRINTED, Phase.FAILED)


def test_a_paper_can_be_stopped(profile: Profile, seal: Seal, tmp_path: Path) -> None:
    """Stopped while it is drawn, it is not saved, and the log says so."""
    seal()
    cancel = CancelToken()

    def draw(_contents: ReportContents) -> bytes:
        cancel.cancel()
        return b"a paper"

    with pytest.raises(Cancelled):
        write_report(
            profile,
            about(ReportKind.CUSTODY, case="2026-1"),
            tmp_path / "report.pdf",
            draw,
            report=ignore_progress,
            cancel=cancel,
        )
    assert not (tmp_path / "report.pdf").exists()
    assert list(profile.log.entries())[-1].phase is Phase.REFUSED


def test_a_sheet_is_of_the_entry_asked_for(profile: Profile, seal: Seal, tmp_path: Path) -> None:
    """It names the entry, and the log says of which entry a sheet was made."""
    seal()
    made = write(profile, ReportRequest(kind=ReportKind.ENTRY, seq=1), tmp_path / "sheet.pdf")
    assert made.sheet is not None
    assert made.sheet.entry.seq == 1
    assert list(profile.log.entries())[-1].more["entry"] == 1
