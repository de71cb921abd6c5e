"""Copying a package as it is: into one file, or into volumes; nothing of it is opened.

The copy is read back and compared before it gets its name. Its SHA-256 is the package's.
"""

from __future__ import annotations

import os
from contextlib import closing
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING

from casevault_gui.core.cases.target_checks import effective_volume_size
from casevault_gui.core.crypto.primitives import random_bytes
from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.errors import (
    CaseVaultError,
    TargetExists,
    UnfinishedExists,
    VerifyAfterWriteFailed,
)
from casevault_gui.core.files import shown_path
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import ObjectRef
from casevault_gui.core.package.durable_file import DurableFile
from casevault_gui.core.package.durable_volumes import DurableVolumes
from casevault_gui.core.package.read_ahead import reading_all
from casevault_gui.core.package.reader import read_header
from casevault_gui.core.package.volume_set import open_sealed
from casevault_gui.core.progress import Progress, Stage
from casevault_gui.core.volume_names import volumes_at
from casevault_gui.core.workflows.file_hash import sha256_of_file
from casevault_gui.core.workflows.jobs import Job, JobKind, Journal
from casevault_gui.core.workflows.package_files import PackageFiles, partial_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from casevault_gui.core.package.lanes import Buffer
    from casevault_gui.core.package.sealed_file import SealedFile
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.profile import Profile


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy; size in bytes, hash in hexadecimal, `volumes` 0 where it is one file."""

    package: str
    path: Path
    size: int
    sha256: str
    volumes: int


def copy_package(
    profile: Profile,
    package: Path,
    target: Path,
    *,
    volume_size: int | None = None,
    why: str = "",
    report: Report,
    cancel: CancelToken,
) -> Copied:
    """Copy a package to the new `target`; needs no key.

    It becomes volumes of `volume_size` bytes at most, one file for 0, and for None volumes only
    where the target cannot hold it as one file. Raises `PackageError`, `SourceUnreadable`,
    `TargetTrouble`, `CustodyTrouble`, `Cancelled`; no copy is left then.
    """
    target = target.absolute()
    with closing(open_sealed(package)) as file:
        identifier = read_header(file).package
        size = effective_volume_size(target, file.size, volume_size)
        partial = partial_of(target)
        _refuse_taken(target, partial, split=size > 0)
        fields: DraftFields = {
            "objects": (ObjectRef("package", file.name, file.size, "", identifier),),
            "place": shown_path(target),
            "why": why,
        }
        with profile.log.begin(EntryType.COPIED, **fields) as act:
            job = Job(
                kind=JobKind.COPY,
                identifier=random_bytes(16).hex(),
                package=identifier,
                target=str(target),
                partial=str(partial),
                intent=act.intent.seq,
                split=size > 0,
            )
            copied = _Copying(file, job, size, report, cancel).run(Journal(profile.home))
            named = ObjectRef("package", target.name, copied.size, copied.sha256, identifier)
            act.done(objects=(named,), more={"volumes": copied.volumes})
        return copied


def _refuse_taken(target: Path, partial: Path, *, split: bool) -> None:
    for path, error in ((target, TargetExists), (partial, UnfinishedExists)):
        taken = [path] if os.path.lexists(path) else []
        taken += volumes_at(path) if split else []
        if taken:
            raise error(path=shown_path(taken[0]))


def _write_piece(
    piece: Buffer, out: DurableFile | DurableVolumes, free: Callable[[], None]
) -> None:
    if out.length:
        out.write_on_pages(piece.memory, piece.phase, piece.sealed_length, free)
        return
    try:
        out.write_beginning(bytes(piece.sealed[: piece.sealed_length]))
    finally:
        free()


class _Copying:
    def __init__(
        self, file: SealedFile, job: Job, volume_size: int, report: Report, cancel: CancelToken
    ) -> None:
        self._file = file
        self._job = job
        self._files = PackageFiles.of(job)
        self._volume_size = volume_size
        self._report = report
        self._cancel = cancel

    def run(self, journal: Journal) -> Copied:
        job = self._job
        with journal.during(job):
            try:
                volumes, digest = self._write()
                self._compare(digest)
                self._cancel.check()
                told = {"volumes": volumes}
                job = journal.prove(job, self._file.size, digest, {**told}, volumes)
                self._files.name(volumes)
            except BaseException as error:
                # What stands under the name of one file is somebody else's, then.
                if job.split or not isinstance(error, UnfinishedExists):
                    self._clean_up(error, naming=job.proven)
                raise
        return Copied(job.package, self._files.target, self._file.size, digest, volumes)

    def _clean_up(self, error: BaseException, *, naming: bool) -> None:
        try:
            self._files.remove(naming=naming)
        except CaseVaultError:
            if isinstance(error, CaseVaultError):
                error.facts["leftover"] = shown_path(self._files.partial)

    def _write(self) -> tuple[int, str]:
        file, unfinished = self._file, self._files.partial
        out: DurableFile | DurableVolumes = (
            DurableVolumes(unfinished, bytes.fromhex(self._job.package), self._volume_size)
            if self._volume_size
            else DurableFile(unfinished)
        )
        digest = sha256()
        try:
            self._cancel.check()
            with reading_all(file, digest.update) as pieces:
                for piece in pieces:
                    _write_piece(piece, out, partial(pieces.ring.release, piece))
                    self._cancel.check()
                    out.push()
                    self._report(Progress(Stage.COPY, out.settled, file.size))
            while out.push_rest():
                self._cancel.check()
                self._report(Progress(Stage.COPY, out.settled, file.size))
            out.finish()
        finally:
            out.close()
        return (out.count if isinstance(out, DurableVolumes) else 0), digest.hexdigest()

    def _compare(self, digest: str) -> None:
        partial = self._files.partial
        found = sha256_of_file(partial, report=self._report, cancel=self._cancel)
        if found != (self._file.size, digest):
            raise VerifyAfterWriteFailed(path=shown_path(partial))
