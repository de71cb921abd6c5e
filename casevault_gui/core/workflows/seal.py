"""Sealing: intent, write, flush, verify, release the key, name. In this order, each step logged.

A package gets its name last, when it is verified and custody of its key is proven: a package that
bears its name can be opened by somebody. Until then it is `NAME.cvx.partial`, and a crash leaves a
journal entry that the next start explains.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.core.cases import case_json
from casevault_gui.core.cases.folder import FolderSource, open_source
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.crypto.primitives import random_bytes
from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.errors import (
    CaseVaultError,
    KeyNotProven,
    NoSlotForCredential,
    PackageError,
    SourceEmpty,
    UnfinishedExists,
    VerifyAfterWriteFailed,
)
from casevault_gui.core.files import (
    fsync_folder,
    rename_without_replacing,
    shown_path,
    translate_os_error,
)
from casevault_gui.core.keys.passphrase import prepare
from casevault_gui.core.model import IntakeException, ObjectRef, Outcome
from casevault_gui.core.package.header import Header, build_header
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.package.slots import KeySlot, PassphraseSlot, Slot
from casevault_gui.core.package.verify import Verified, verify_package
from casevault_gui.core.package.writer import Intake, write_package
from casevault_gui.core.workflows.jobs import Job, JobKind, Journal
from casevault_gui.core.workflows.release_key import KeyRelease
from casevault_gui.core.workflows.seal_request import SealRequest, check_request, refuse_blocked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from casevault_gui.core.cases.preflight import Preflight
    from casevault_gui.core.custody.act import Act
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.profile import Profile

PARTIAL = ".partial"
CUSTODY_TAGS = ("custody.jsonl", "custody.proofs", "custody.checkpoint", "custody.vkey")


@dataclass(frozen=True, slots=True)
class Sealed:
    """A finished package; sizes in bytes, hashes in hexadecimal."""

    outcome: Outcome
    package: str
    path: Path
    size: int
    sha256: str
    root: str
    files: int
    content_bytes: int
    exceptions: tuple[IntakeException, ...]
    fingerprint: str
    opens_with: tuple[str, ...]
    key_places: tuple[str, ...]


def partial_of(target: Path) -> Path:
    """Return the name a package has until it is finished."""
    return target.with_name(target.name + PARTIAL)


class PreparedPackage:
    """A package that is written and verified and waits for its key's custody to be proven."""

    def __init__(
        self,
        profile: Profile,
        act: Act,
        job: Job,
        verified: Verified,
        exceptions: tuple[IntakeException, ...],
        opens_with: tuple[str, ...],
        release: KeyRelease | None,
    ) -> None:
        """Made by `prepare_package`."""
        self._profile = profile
        self._act = act
        self._job = job
        self._journal = Journal(profile.home)
        self.release = release
        self.package = verified.package
        self.target = Path(job.target)
        self.partial = Path(job.partial)
        self.size = verified.size
        self.sha256 = verified.sha256
        self.root = verified.root
        self.files = verified.files
        self.content_bytes = verified.content_bytes
        self.exceptions = exceptions
        self.opens_with = opens_with

    def finish(self) -> Sealed:
        """Give the package its name; raise `KeyNotProven`, or `TargetTrouble` (and try again)."""
        release = self.release
        if release is not None and not release.proven:
            raise KeyNotProven
        self._job = self._journal.prove(self._job)
        rename_without_replacing(self.partial, self.target)
        fsync_folder(self.target.parent)
        sealed = Sealed(
            outcome=Outcome.EXCEPTIONS if self.exceptions else Outcome.COMPLETE,
            package=self.package,
            path=self.target,
            size=self.size,
            sha256=self.sha256,
            root=self.root,
            files=self.files,
            content_bytes=self.content_bytes,
            exceptions=self.exceptions,
            fingerprint=release.fingerprint if release else "",
            opens_with=self.opens_with,
            key_places=tuple(sorted(release.proofs)) if release else (),
        )
        self._act.done(
            objects=(_object(self.target, self.package, self.size, self.sha256),),
            more={
                "outcome": sealed.outcome.value,
                "root": self.root,
                "files": self.files,
                "exceptions": len(self.exceptions),
            },
        )
        self._journal.end(self._job)
        return sealed

    def discard(self, reason: str) -> None:
        """Remove the unfinished package; its key opens nothing from then on."""
        _remove(self.partial)
        self._act.refused(reason)
        self._journal.end(self._job)


def prepare_package(
    profile: Profile, request: SealRequest, *, report: Report, cancel: CancelToken
) -> PreparedPackage:
    """Write and verify a package under its partial name; see the module's first lines.

    On any error, and on `Cancelled`, nothing is left but entries in the log. Raises
    `SourceTrouble`, `TargetTrouble`, `KeyTrouble`, `CustodyTrouble`.
    """
    target = request.target.absolute()
    passphrase = prepare(request.passphrase) if request.passphrase else b""
    if not request.with_key and not passphrase:
        raise NoSlotForCredential(wanted="any", offered="")
    source = FolderSource(request.sources, request.record)
    package_id, data_key = random_bytes(16), random_bytes(32)
    key = PackageKey.generate() if request.with_key else None
    slots: list[Slot] = []
    if key is not None:
        slots.append(KeySlot.make(package_id, data_key, key))
    if passphrase:
        slots.append(PassphraseSlot.make(package_id, data_key, passphrase, request.cost))
    header = build_header(package_id, tuple(slots), data_key)
    work = _Preparation(profile, request, source, target, header, key, passphrase)
    return work.run(data_key, report, cancel)


class _Preparation:
    def __init__(
        self,
        profile: Profile,
        request: SealRequest,
        source: FolderSource,
        target: Path,
        header: Header,
        key: PackageKey | None,
        passphrase: bytes,
    ) -> None:
        self._profile = profile
        self._request = request
        self._source = source
        self._target = target
        self._partial = partial_of(target)
        self._header = header
        self._key = key
        self._passphrase = passphrase
        self._case = request.record.reference
        self._exceptions: list[IntakeException] = []

    def run(self, data_key: bytes, report: Report, cancel: CancelToken) -> PreparedPackage:
        profile, package = self._profile, self._header.package
        fields: DraftFields = {
            "case": self._case,
            "why": self._request.why,
            "place": self._request.place,
            "objects": (_object(self._target, package),),
        }
        act = profile.log.begin(EntryType.CREATED, **fields)
        journal = Journal(profile.home)
        job: Job | None = None
        try:
            if self._key is not None:
                with profile.log.begin(
                    EntryType.KEY_GENERATED,
                    case=self._case,
                    objects=fields["objects"],
                    key=self._key.fingerprint,
                ):
                    pass
            job = journal.begin(
                Job(
                    JobKind.SEAL,
                    package,
                    package,
                    str(self._target),
                    str(self._partial),
                    _now(),
                    act.intent.seq,
                )
            )
            totals = check_request(self._request, report=report, cancel=cancel)
            refuse_blocked(totals)
            self._write(data_key, totals, report, cancel)
            verified = self._verify(report, cancel)
            cancel.check()
        except BaseException as error:
            self._clean_up(error, act)
            if job is not None:
                journal.end(job)
            raise
        release = None
        if self._key is not None:
            release = KeyRelease(profile, self._key, package, self._target, self._case)
        opens_with = tuple(slot.type for slot in self._header.slots)
        return PreparedPackage(
            profile, act, job, verified, tuple(self._exceptions), opens_with, release
        )

    def _write(
        self, data_key: bytes, totals: Preflight, report: Report, cancel: CancelToken
    ) -> None:
        entries = self._source.entries(self._exceptions.append, cancel=cancel)
        intake = Intake(
            roots=self._source.roots,
            entries=entries,
            exceptions=self._exceptions,
            open_source=open_source,
            case_json=case_json.dump(self._request.record),
            tool=self._profile.tool,
            clock=_now,
            further_tags=self._custody_tags,
            total_bytes=totals.total_bytes,
            total_files=totals.files,
        )
        written = write_package(
            self._partial,
            self._header,
            data_key,
            intake,
            report=report,
            cancel=cancel,
            padded=self._request.padded,
        )
        if written.files == 0:
            # Everything that pre-flight saw vanished or became unreadable meanwhile.
            raise SourceEmpty

    def _custody_tags(self) -> Mapping[str, bytes]:
        extract = self._profile.log.extract(case=self._case, package=self._header.package)
        parts = (extract.lines, extract.proofs, extract.checkpoint, extract.vkey)
        return dict(zip(CUSTODY_TAGS, parts, strict=True))

    def _verify(self, report: Report, cancel: CancelToken) -> Verified:
        try:
            with PackageReader(self._partial) as reader:
                opened = None
                # Each credential opens the package as it lies on the target, not as we remember it.
                if self._passphrase:
                    opened = reader.unlock_passphrase(self._passphrase)
                if self._key is not None:
                    opened = reader.unlock_key(self._key)
                if opened is None:
                    raise NoSlotForCredential(wanted="any", offered="")
                return verify_package(opened, report=report, cancel=cancel)
        except PackageError as error:
            raise VerifyAfterWriteFailed(
                path=shown_path(self._partial), reason=error.code
            ) from error

    def _clean_up(self, error: BaseException, act: Act) -> None:
        # An unfinished package that was there before is somebody else's work.
        if not isinstance(error, UnfinishedExists):
            try:
                _remove(self._partial)
            except CaseVaultError:
                if isinstance(error, CaseVaultError):
                    error.facts["leftover"] = shown_path(self._partial)
        # The context manager of the act words cancelled and failed alike for every workflow.
        with contextlib.suppress(type(error)), act:
            raise error


def _remove(partial: Path) -> None:
    try:
        partial.unlink(missing_ok=True)
        fsync_folder(partial.parent)
    except OSError as error:
        raise translate_os_error(error, partial) from error


def _object(target: Path, package: str, size: int | None = None, sha256: str = "") -> ObjectRef:
    return ObjectRef("package", target.name, size, sha256, package)


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
