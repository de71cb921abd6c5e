"""After a crash: what was interrupted, that nothing was lost, and how to put things in order.

All of it is for the start of a run: what it finds was not begun by this one, because the profile's
lock lets one at a time work. A *job* is work that may have left a file; it waits for a person's
word. An act that was announced and left nothing needs none: `settle` says in the log how it ended.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.core.custody.events import DraftFields
from casevault_gui.core.errors import TargetMissing
from casevault_gui.core.files import shown_path
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import ObjectRef
from casevault_gui.core.package.places import remove_leftover
from casevault_gui.core.workflows.jobs import Job, JobKind, Journal
from casevault_gui.core.workflows.profile_folder import sweep

if TYPE_CHECKING:
    from casevault_gui.core.custody.entry import Entry
    from casevault_gui.core.workflows.package_files import PackageFiles
    from casevault_gui.core.workflows.profile import Profile

INTERRUPTED = "interrupted"


class Advice(StrEnum):
    """What to do about an interrupted job."""

    CLEAN_UP = "clean-up"
    FINISH = "finish"


@dataclass(frozen=True, slots=True)
class InterruptedJob:
    """A job whose run never ended.

    `leftover` says whether its partial file is still there; of an extraction, whether its folder
    is, in or below which such a file may lie.
    """

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


def unended(profile: Profile) -> tuple[Entry, ...]:
    """Return the acts an earlier run announced and never ended, but for those of its jobs."""
    jobs = tuple(Journal(profile.home).jobs())
    intents = profile.log.unresolved()
    return tuple(entry for entry in intents if not any(_is_part(entry, job) for job in jobs))


def settle(profile: Profile) -> tuple[Entry, ...]:
    """Log of each of the `unended` that it was interrupted, and return them.

    Removes what writing into the profile's own folder left. Raises `LogWriteFailed`.
    """
    found = unended(profile)
    for intent in found:
        profile.log.resume(intent).failed(INTERRUPTED)
    sweep(profile.home)
    return found


def clean_up(profile: Profile, job: InterruptedJob) -> None:
    """Remove what the job left unfinished and close it in the log; what is whole stays.

    A file is removed only if it is this job's own. Raises `TargetTrouble`, `LogWriteFailed`.
    """
    entry = _find(profile, job)
    if entry is None:
        return
    named = False
    if entry.kind is JobKind.EXTRACT:
        remove_leftover(job.target, entry.identifier)
    else:
        files = _files_of(entry)
        files.remove_own(naming=entry.proven)
        named = files.is_named(entry.size)
    _resolve(profile, entry, named=named)
    Journal(profile.home).end(entry)


def finish(profile: Profile, job: InterruptedJob) -> Path:
    """Give a verified package whose key was proven the name it still lacks; return its path.

    Raises `TargetTrouble`, `LogWriteFailed`.
    """
    entry = _find(profile, job)
    if entry is None or not entry.proven:
        raise TargetMissing(path=shown_path(job.partial))
    _files_of(entry).name(entry.volumes)
    _resolve(profile, entry, named=True)
    Journal(profile.home).end(entry)
    return job.target


def _files_of(job: Job) -> PackageFiles:
    # Most starts find no job, and the first window would wait for what reads packages.
    from casevault_gui.core.workflows.package_files import PackageFiles  # noqa: PLC0415

    return PackageFiles.of(job)


def _find(profile: Profile, wanted: InterruptedJob) -> Job | None:
    jobs = Journal(profile.home).jobs()
    return next((job for job in jobs if job.identifier == wanted.identifier), None)


def _described(job: Job) -> InterruptedJob:
    target, partial = Path(job.target), Path(job.partial)
    files = _files_of(job)
    whole = job.proven and files.is_whole(job.size, job.volumes)
    left = target.exists() if job.kind is JobKind.EXTRACT else files.left_over
    return InterruptedJob(
        job.kind,
        job.identifier,
        job.package,
        target,
        partial,
        job.started,
        Advice.FINISH if whole else Advice.CLEAN_UP,
        left,
    )


def _is_part(intent: Entry, job: Job) -> bool:
    mine = any(reference.package == job.package for reference in intent.objects)
    return mine and intent.seq >= job.intent


def _resolve(profile: Profile, job: Job, *, named: bool) -> None:
    for intent in tuple(profile.log.unresolved()):
        if not _is_part(intent, job):
            continue
        act = profile.log.resume(intent)
        if named and intent.seq == job.intent:
            act.done(**_told(job))
        else:
            act.failed(INTERRUPTED)


def _told(job: Job) -> DraftFields:
    fields: DraftFields = {"more": {**job.more, "recovered": True}}
    if job.sha256:
        name = Path(job.target).name
        fields["objects"] = (ObjectRef("package", name, job.size, job.sha256, job.package),)
    return fields
