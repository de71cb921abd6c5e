"""A folder of old exports: what stops a run, what does not, and what the report says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from casevault_gui.core.cases.legacy_export import LegacyExport
from casevault_gui.core.errors import (
    CaseVaultError,
    LegacyKeyWrong,
    LogWriteFailed,
    SourceUnreadable,
)
from casevault_gui.core.progress import CancelToken
from casevault_gui.core.workflows.migrate_folder import (
    Fate,
    Line,
    Migrated,
    files_of,
    migrate_folder,
    report_bytes,
)
from casevault_gui.core.workflows.profile import Profile
from tests.old_exports import make_old


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, ...]:
    """Make a folder of four old exports, and a folder in it."""
    make_old(tmp_path / "old")
    (tmp_path / "old" / "sub").mkdir()
    return files_of(tmp_path / "old")


def fates(lines: list[Line]) -> list[tuple[str, str, str]]:
    """Return name, fate and code of each line."""
    return [(Path(line.file).name, line.fate.value, line.code) for line in lines]


def test_files_of_the_folder_itself_are_taken_by_name(files: tuple[Path, ...]) -> None:
    """Folders in it are left alone, and a folder that is gone is told."""
    assert [path.name for path in files] == [
        "case_17.db", "export.enc", "export.txt", "reply.json",
    ]  # fmt: skip
    with pytest.raises(SourceUnreadable):
        files_of(files[0].parent / "none")


def test_a_stop_ends_the_run_before_the_next_file(
    files: tuple[Path, ...], profile: Profile, tmp_path: Path
) -> None:
    """What was not reached says so, and is no failure."""
    cancel = CancelToken()

    def stopping(_export: LegacyExport, _target: Path) -> Migrated:
        cancel.cancel()
        raise LegacyKeyWrong

    lines = migrate_folder(profile, files, tmp_path, stopping, cancel=cancel)
    assert fates(lines) == [
        ("case_17.db", "failed", "CV-S09"),
        ("export.enc", "not-reached", ""),
        ("export.txt", "not-reached", ""),
        ("reply.json", "not-reached", ""),
    ]


def test_trouble_with_the_log_ends_the_run(
    files: tuple[Path, ...], profile: Profile, tmp_path: Path
) -> None:
    """Where nothing can be logged nothing more is tried."""

    def unlogged(_export: LegacyExport, _target: Path) -> Migrated:
        raise LogWriteFailed

    told: list[CaseVaultError | None] = []
    lines = migrate_folder(
        profile,
        files,
        tmp_path,
        unlogged,
        cancel=CancelToken(),
        on_line=lambda _, trouble: told.append(trouble),
    )
    assert [line.fate for line in lines] == [Fate.FAILED] + [Fate.NOT_REACHED] * 3
    assert [type(trouble) for trouble in told] == [LogWriteFailed]


def test_no_cell_of_the_report_is_a_formula() -> None:
    """A file called like a formula is a text in a spreadsheet; JSON keeps its name."""
    lines = [Line("=cmd|' /C calc'!A0", Fate.NO_EXPORT), Line('a,"b"\n', Fate.FAILED, code="X")]
    table = report_bytes(lines, Path("r.CSV")).decode()
    assert "\r\n'=cmd" in table
    assert '"a,""b""\n"' in table
    listed = json.loads(report_bytes(lines, Path("r.json")))["files"]
    assert [each["file"] for each in listed] == [line.file for line in lines]
