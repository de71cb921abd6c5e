"""After a crash: what was interrupted, that nothing was lost, and how to put things in order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.core.errors import CaseVaultError, PackageTruncated, TargetMissing
from casevault_gui.core.files import (
    fsync_folder,
    rename_without_replacing,
    shown_path,
    translate_os_error,
)
from casevault_gui.core.package.header import FIXED
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.workflows.jobs import Job, JobKind, Journal

if TYPE_CHECKING:
    from casevault_gui.core.workflows.profile import Profile

INTERRUPTED = "interrupted"


class Advice(StrEnum):
    """What to do about an interrupted job."""

    CLEAN_UP = "clean-up"
    FINISH = "finish"


@dataclass(frozen=True, slots=True)
class InterruptedJob:
    """A job whose run never ended; `leftover` says whether its partial file is still there."""

    kind: JobKind
    identifier: str
    package: str
    target: Path
    partial: Path
    started: str
    advice: Advice
    leftover: bool


def interrupted(profile: Profile) -> tuple[InterruptedJob, ...]:
    """Return the jobs that an earlier run left unfinished."""
    return tuple(_described(job) for job in Journal(profile.home).jobs())


def clean_up(profile: Profile, job: InterruptedJob) -> None:
    """Remove what the job left unfinished and close it in the log.

    A file is removed only if it is this job's own package. Raises `TargetTrouble`.
    """
    entry = _find(profile, job)
    if entry is None:
        return
    if job.partial.exists() and _is_beginning(job.partial, entry.package):
        try:
            job.partial.unlink()
            fsync_folder(job.partial.parent)
        except OSError as error:
            raise translate_os_error(error, job.partial) from error
    _resolve(profile, entry, named=_is_package(job.target, entry.package))
    Journal(profile.home).end(entry)


def finish(profile: Profile, job: InterruptedJob) -> Path:
    """Give a verified package whose key was proven the name it still lacks; return its path.

    Raises `TargetTrouble`.
    """
    entry = _find(profile, job)
    if entry is None or not entry.proven:
        raise TargetMissing(path=shown_path(job.partial))
    if not _is_package(job.target, entry.package):
        rename_without_replacing(job.partial, job.target)
        fsync_folder(job.target.parent)
    _resolve(profile, entry, named=True)
    Journal(profile.home).end(entry)
    return job.target


def _find(profile: Profile, wanted: InterruptedJob) -> Job | None:
    jobs = Journal(profile.home).jobs()
    return next((job for job in jobs if job.identifier == wanted.identifier), None)


def _described(job: Job) -> InterruptedJob:
    target, partial = Path(job.target), Path(job.partial)
    whole = job.proven and (_is_package(partial, job.package) or _is_package(target, job.package))
    return InterruptedJob(
        job.kind,
        job.identifier,
        job.package,
        target,
        partial,
        job.started,
        Advice.FINISH if whole else Advice.CLEAN_UP,
        partial.exists(),
    )


def _is_package(path: Path, package: str) -> bool:
    try:
        with PackageReader(path) as reader:
            return reader.header.package == package
    except CaseVaultError:
        return False


def _is_beginning(path: Path, package: str) -> bool:
    """Whether the file is this package as far as it was written: perhaps not even its header."""
    try:
        with PackageReader(path) as reader:
            return reader.header.package == package
    except PackageTruncated:
        return True
    except CaseVaultError:
        return path.stat().st_size < FIXED


def _resolve(profile: Profile, job: Job, *, named: bool) -> None:
    for intent in profile.log.unresolved():
        mine = any(reference.package == job.package for reference in intent.objects)
        if mine and intent.seq >= job.intent:
            act = profile.log.resume(intent)
            if named and intent.seq == job.intent:
                act.done(more={"recovered": True})
            else:
                act.failed(INTERRUPTED)
