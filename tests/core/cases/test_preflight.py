"""Pre-flight: each finding from the real circumstance that it warns of."""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from casevault_gui.core import volumes
from casevault_gui.core.cases import preflight as flight
from casevault_gui.core.cases.folder import FolderSource, resolve_roots
from casevault_gui.core.cases.preflight import (
    FINDING_CODES,
    Preflight,
    estimated_package_size,
    preflight,
)
from casevault_gui.core.errors import Cancelled
from casevault_gui.core.model import ExceptionKind, Finding, FindingLevel
from casevault_gui.core.progress import CancelToken, Progress, Stage

Nobody = Callable[[], AbstractContextManager[None]]
ROOT = Path(__file__).resolve().parents[3]
OLD_NS = (time.time_ns() - 3600 * 10**9,) * 2


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A folder of evidence with one ordinary file, untouched for an hour."""
    folder = tmp_path / "case"
    folder.mkdir()
    evidence(folder / "file")
    return folder


def evidence(path: Path, content: bytes = b"evidence") -> Path:
    """Write a file that was last changed an hour ago."""
    path.write_bytes(content)
    os.utime(path, ns=OLD_NS)
    return path


def flown(*sources: Path, target: Path | None = None, key_file: Path | None = None) -> Preflight:
    """Run pre-flight for sealing `sources`, by default to a good place."""
    if target is None:
        out = sources[0].parent / "out"
        out.mkdir(exist_ok=True)
        target = out / "case.cvx"
    return preflight(resolve_roots(sources), target, key_file=key_file, cancel=CancelToken())


def finding(result: Preflight, code: str) -> Finding:
    """Return the one finding of this code."""
    (found,) = [found for found in result.findings if found.code == code]
    return found


def codes(result: Preflight) -> list[str]:
    """Return the codes of all findings."""
    return [found.code for found in result.findings]


def test_ordinary_case_has_no_finding(case: Path) -> None:
    """A plain case to a good place is counted, estimated and not commented on."""
    result = flown(case)
    assert result.findings == ()
    assert not result.blocked
    assert (result.files, result.folders, result.total_bytes) == (1, 1, 8)
    assert result.exceptions == {}
    assert result.estimated_bytes == estimated_package_size(8, 2)


def test_pre_flight_leaves_no_trace(case: Path) -> None:
    """Neither source nor target folder is changed by looking."""
    (case.parent / "out").mkdir()
    before = [(path.stat().st_mtime_ns, path.stat().st_ctime_ns) for path in case.parent.rglob("*")]
    flown(case)
    after = [(path.stat().st_mtime_ns, path.stat().st_ctime_ns) for path in case.parent.rglob("*")]
    assert after == before


def test_target_or_partial_that_stands(case: Path, tmp_path: Path) -> None:
    """An existing target, even a dangling link, and an unfinished package each block."""
    target = tmp_path / "a.cvx"
    target.symlink_to("nowhere")
    (tmp_path / "a.cvx.partial").touch()
    result = flown(case, target=target)
    assert codes(result) == ["target-exists", "partial-exists"]
    assert result.blocked
    assert finding(result, "partial-exists").facts == {"path": f"{target}.partial"}


def test_missing_target_folder(case: Path, tmp_path: Path) -> None:
    """A target in a folder that is not there blocks."""
    assert codes(flown(case, target=tmp_path / "no" / "a.cvx")) == ["target-folder-missing"]


def test_target_folder_without_rights(case: Path, tmp_path: Path, nobody: Nobody) -> None:
    """A target folder that the user may not write in blocks."""
    target = tmp_path / "a.cvx"
    with nobody():
        assert codes(flown(case, target=target)) == ["target-not-writable"]


def test_read_only_target(case: Path, small_volume: Path) -> None:
    """A read-only volume blocks even for a user with every right."""
    subprocess.run(["mount", "-o", "remount,ro", str(small_volume)], check=True)
    assert "target-not-writable" in codes(flown(case, target=small_volume / "a.cvx"))


@pytest.mark.parametrize("where", ["case/a.cvx", "case/sub/a.cvx", "link/a.cvx", "case/no/a.cvx"])
def test_target_inside_the_source(case: Path, tmp_path: Path, where: str) -> None:
    """A target in the folder being sealed blocks, however it is reached."""
    (case / "sub").mkdir()
    (tmp_path / "link").symlink_to(case / "sub")
    result = flown(case, target=tmp_path / where)
    assert finding(result, "target-inside-source").facts["source"] == str(case)


def test_target_beside_the_source(case: Path, tmp_path: Path) -> None:
    """A target beside the sealed folder, or beside a sealed file, is no target inside it."""
    (tmp_path / "case2").mkdir()
    assert codes(flown(case, target=tmp_path / "case2" / "a.cvx")) == []
    assert codes(flown(case / "file", target=case / "a.cvx")) == []


def test_no_room(case: Path, small_volume: Path) -> None:
    """A volume smaller than the estimate blocks and says both sizes."""
    found = finding(flown(case, target=small_volume / "a.cvx"), "no-space")
    assert found.facts["free"] == 64 << 10
    assert found.facts["needed"] == estimated_package_size(8, 2)


def test_too_large_for_the_volume(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package of more than 4 GiB does not fit a FAT volume; a sparse source is said to be one."""
    mount = volumes._Mount(b"/", "vfat", b"/dev/sdb1")
    monkeypatch.setattr(volumes, "_mount_of", lambda _: mount)
    big = evidence(tmp_path / "big")
    os.truncate(big, 2**32)
    os.utime(big, ns=OLD_NS)
    result = flown(big)
    found = finding(result, "file-too-large-for-volume")
    assert found.facts["limit"] == 2**32 - 1
    sparse = finding(result, "sparse-files")
    assert sparse.facts["bytes"] == 2**32
    assert result.total_bytes == 2**32


def test_target_on_a_share(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A target on a network share is for the person to decide."""
    mount = volumes._Mount(b"/", "cifs", b"//server/share")
    monkeypatch.setattr(volumes, "_mount_of", lambda _: mount)
    found = finding(flown(case), "target-on-network")
    assert (found.level, found.facts["type"]) == (FindingLevel.DECIDE, "cifs")


def test_key_file(case: Path, tmp_path: Path) -> None:
    """A key file on the package's volume is for the person to decide; one that stands blocks."""
    key = tmp_path / "key.txt"
    assert codes(flown(case, key_file=key)) == ["key-file-same-volume"]
    key.touch()
    assert codes(flown(case, key_file=key)) == ["key-file-exists", "key-file-same-volume"]
    assert "key-folder-unusable" in codes(flown(case, key_file=tmp_path / "no" / "key"))
    assert "key-file-inside-source" in codes(flown(case, key_file=case / "key"))


def test_key_file_elsewhere(case: Path, small_volume: Path) -> None:
    """A key file on another volume is not commented on."""
    assert codes(flown(case, key_file=small_volume / "key.txt")) == []


def test_nothing_to_seal(tmp_path: Path) -> None:
    """Folders without any file block."""
    (tmp_path / "case" / "empty").mkdir(parents=True)
    result = flown(tmp_path / "case")
    assert codes(result) == ["nothing-to-seal", "empty-folders"]
    assert finding(result, "empty-folders").examples == ("data/case/empty",)


def test_unreadable_sources_block(case: Path, tmp_path: Path, nobody: Nobody) -> None:
    """A source that cannot be read at all, folder or file, blocks."""
    alone = evidence(tmp_path / "alone")
    (tmp_path / "out").mkdir(mode=0o777)
    (tmp_path / "out").chmod(0o777)
    alone.chmod(0)
    case.chmod(0)
    with nobody():
        result = flown(case, alone)
    found = finding(result, "source-unreadable")
    named = set(zip(found.examples, found.reasons, strict=True))
    assert named == {(str(alone), "denied"), (str(case), "denied")}
    assert result.exceptions == {ExceptionKind.UNREADABLE: 2}


def test_unreadable_files_are_for_the_person(case: Path, tmp_path: Path, nobody: Nobody) -> None:
    """Files and folders below the source that cannot be read are counted and for the person."""
    evidence(case / "closed").chmod(0)
    (case / "shut").mkdir(mode=0)
    (tmp_path / "out").mkdir()
    (tmp_path / "out").chmod(0o777)
    with nobody():
        result = flown(case)
    found = finding(result, "unreadable")
    assert (found.level, found.facts) == (FindingLevel.DECIDE, {"count": 2})
    assert found.examples == (str(case / "closed"), str(case / "shut"))
    assert found.reasons == ("denied", "denied")
    assert result.exceptions == {ExceptionKind.UNREADABLE: 2}


def test_what_is_not_followed(case: Path) -> None:
    """Links and special files are counted by kind and for the person to decide."""
    (case / "link").symlink_to("file")
    os.mkfifo(case / "pipe")
    result = flown(case)
    assert finding(result, "links-and-special").facts == {"count": 2}
    assert result.exceptions == {ExceptionKind.LINK: 1, ExceptionKind.FIFO: 1}


def test_times(case: Path) -> None:
    """Files changed just now may still be written to; times in the future are pointed out."""
    (case / "now").write_bytes(b"x")
    future = evidence(case / "future")
    os.utime(future, ns=(time.time_ns() + 10**12,) * 2)
    result = flown(case)
    assert finding(result, "recently-changed").examples == ("data/case/now",)
    assert finding(result, "future-times").examples == ("data/case/future",)


def test_names(case: Path) -> None:
    """Names that get an alias, or another name on extraction, are pointed out with examples."""
    evidence(Path(os.fsdecode(os.fsencode(case) + b"/bad\xff")))
    evidence(case / "FILE")
    evidence(case / "a:b")
    (case / "con").mkdir()
    evidence(case / "con" / "plain")
    result = flown(case)
    aliased = finding(result, "names-aliased")
    assert aliased.facts == {"count": 1}
    assert aliased.examples[0].startswith("data/case/bad_~")
    assert finding(result, "names-changed-on-extraction").examples == (
        "data/case/a:b",
        "data/case/con",
        "data/case/file",
    )


def test_paths_too_long_for_some_systems_are_pointed_out(case: Path) -> None:
    """A path that leaves no room for a folder to take it out to is named, a shorter one is not."""
    evidence(case / ("s" * (199 - len("data/case/"))))
    evidence(case / ("t" * (200 - len("data/case/"))))
    assert finding(flown(case), "long-paths").examples == ("data/case/" + "t" * 190,)


def test_empty_hard_linked_and_sparse_files(case: Path) -> None:
    """Empty, hard-linked and sparse files are pointed out."""
    evidence(case / "empty", b"")
    os.link(case / "file", case / "again")
    sparse = evidence(case / "sparse")
    os.truncate(sparse, 1 << 20)
    os.utime(sparse, ns=OLD_NS)
    result = flown(case)
    assert finding(result, "empty-files").examples == ("data/case/empty",)
    assert finding(result, "hard-linked-files").facts == {"count": 2}
    assert finding(result, "sparse-files").facts["count"] == 1


def test_empty_folders_are_found_wherever_they_are(case: Path) -> None:
    """A folder is called empty exactly when nothing is packed below it."""
    for name in ("a/b", "c", "z"):
        (case / name).mkdir(parents=True)
    evidence(case / "c" / "x")
    found = finding(flown(case), "empty-folders")
    assert found.examples == ("data/case/a/b", "data/case/z")


def test_another_volume_inside(tmp_path: Path, small_volume: Path) -> None:
    """A volume mounted inside the source is walked into and pointed out once."""
    evidence(small_volume / "inside")
    evidence(small_volume / "too")
    result = flown(small_volume.parent, target=tmp_path.parent / "another volume.cvx")
    found = finding(result, "other-volumes")
    assert found.facts == {"count": 1}
    assert result.files == 2


def test_many_files(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """More files than a person will look through are pointed out with their number."""
    monkeypatch.setattr(flight, "MANY_FILES", 4)
    for number in range(5):
        evidence(case / str(number))
    assert finding(flown(case), "many-files").facts["files"] == 6


def test_examples_are_few_and_counts_are_true(case: Path) -> None:
    """Of many files with one finding, the first twenty are named and all are counted."""
    for number in range(50):
        evidence(case / f"{number:02}", b"")
    found = finding(flown(case), "empty-files")
    assert found.facts == {"count": 50}
    assert found.examples == tuple(f"data/case/{number:02}" for number in range(20))


def test_findings_of_the_source_are_reported(case: Path) -> None:
    """What was found while the sources were resolved stands with the rest."""
    source = FolderSource([case, case / "file"])
    result = preflight(
        source.roots, case.parent / "a.cvx", noted=source.findings, cancel=CancelToken()
    )
    assert codes(result) == ["overlapping-sources"]


def test_progress_and_cancel(case: Path) -> None:
    """The scan reports what it has counted, and stops when it is told to."""
    reports: list[Progress] = []
    roots, cancel = resolve_roots([case]), CancelToken()
    preflight(roots, case.parent / "a.cvx", report=reports.append, cancel=cancel)
    assert reports[-1] == Progress(Stage.SCAN, done_bytes=8, done_files=2)
    cancel.cancel()
    with pytest.raises(Cancelled):
        preflight(roots, case.parent / "a.cvx", cancel=cancel)


def test_every_code_used_is_listed_and_every_listed_code_is_used() -> None:
    """The list of codes, for each of which words exist, is neither short nor long."""
    folder = ROOT / "casevault_gui" / "core"
    used = set()
    for name in (
        "preflight",
        "samples",
        "target_checks",
        "folder",
        "../workflows/seal_request",
        "../workflows/migrate",
        "case_export",
        "unpacking",
    ):
        text = (folder / "cases" / f"{name}.py").read_text(encoding="utf-8")
        text = re.sub(r"FINDING_CODES = \(.*?\n\)", "", text, flags=re.DOTALL)
        used |= set(re.findall(r'"([a-z]+(?:-[a-z]+)+|unreadable)"', text))
    assert used == set(FINDING_CODES)
