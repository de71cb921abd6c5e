"""Sealing: intent, write, flush, verify, release the key, name. In this order, each step logged.

A package gets its name last, when it is verified and custody of its key is proven: a package that
bears its name can be opened by somebody. Until then it is `NAME.cvx.partial`, and a crash leaves a
journal entry that the next start explains.
"""

from __future__ import annotations

import contextlib
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.core.cases import case_json
from casevault_gui.core.cases.checked import CheckedSource
from casevault_gui.core.crypto.primitives import random_bytes
from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.errors import (
    CaseVaultError,
    Fact,
    KeyNotProven,
    PackageError,
    SourceEmpty,
    TargetExists,
    UnfinishedExists,
    VerifyAfterWriteFailed,
)
from casevault_gui.core.files import shown_path
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import IntakeException, Outcome
from casevault_gui.core.package import tags
from casevault_gui.core.package.disclosure import check_disclosure
from casevault_gui.core.package.header import Header, build_header
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.package.verify import Verified, verify_package
from casevault_gui.core.package.writer import Intake, Written, write_package
from casevault_gui.core.processors import readers
from casevault_gui.core.workflows.access import Access, give_access
from casevault_gui.core.workflows.jobs import Job, JobKind, Journal, utc_now
from casevault_gui.core.workflows.originals import compare_originals
from casevault_gui.core.workflows.package_files import PackageFiles, package_ref, partial_of
from casevault_gui.core.workflows.policy_checks import obeying
from casevault_gui.core.workflows.release_key import KeyRelease
from casevault_gui.core.workflows.seal_request import SealRequest, check_request, refuse_blocked
from casevault_gui.core.workflows.share_release import ShareRelease
from casevault_gui.core.workflows.signatures import check_signature, sign_statement

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from casevault_gui.core.cases.case_source import CaseSource
    from casevault_gui.core.cases.checked import Check
    from casevault_gui.core.cases.preflight import Preflight
    from casevault_gui.core.custody.act import Act
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.profile import Profile


@dataclass(frozen=True, slots=True)
class Sealed:
    """A finished package; sizes in bytes, hashes in hexadecimal. `volumes`: 0 of one file."""

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
    volumes: int = 0


class PreparedPackage:
    """A package that is written and verified and waits for its key's custody to be proven."""

    def __init__(
        self,
        profile: Profile,
        act: Act,
        job: Job,
        verified: Verified,
        written: Written,
        opens_with: tuple[str, ...],
        release: KeyRelease | None,
        shares: ShareRelease | None = None,
    ) -> None:
        """Made by `prepare_package`."""
        self._profile = profile
        self._act = act
        self._job = job
        self._journal = Journal(profile.home)
        self._named = False
        self.checks: tuple[Check, ...] = ()
        self.originals = 0
        self.release = release
        self.shares = shares
        self.package = verified.package
        self.target = Path(job.target)
        self.partial = Path(job.partial)
        self.size = verified.size
        self.sha256 = verified.sha256
        self.root = verified.root
        self.files = verified.files
        self.content_bytes = verified.content_bytes
        self.exceptions = written.exceptions
        self.volumes = written.volumes
        self.opens_with = opens_with
        self._files = PackageFiles.of(job)

    def finish(self) -> Sealed:
        """Give the package its name; raise `KeyNotProven`.

        After `TargetTrouble` and `CustodyTrouble` it may be tried again: it does what is missing.
        """
        release = self.release
        if not all(each is None or each.proven for each in (release, self.shares)):
            raise KeyNotProven
        outcome = Outcome.EXCEPTIONS if self.exceptions else Outcome.COMPLETE
        told: dict[str, Fact] = {
            "outcome": outcome.value,
            "root": self.root,
            "files": self.files,
            "exceptions": len(self.exceptions),
        }
        told |= {"originals": self.originals} if self.originals else {}
        if not self._named:
            told |= {"volumes": self.volumes} if self.volumes else {}
            self._job = self._journal.prove(self._job, self.size, self.sha256, told, self.volumes)
            self._files.name(self.volumes)
            self._named = True
        sealed = Sealed(
            outcome=outcome,
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
            volumes=self.volumes,
        )
        if self._act.outcome is None:
            named = package_ref(self.target, self.package, self.size, self.sha256)
            self._act.done(objects=(named,), more=told)
        self._journal.end(self._job)
        return sealed

    def discard(self, reason: str) -> None:
        """Remove the unfinished package; its key opens nothing from then on.

        Raises `TargetExists` for one that has its name already: only its entry is missing.
        """
        if self._named:
            raise TargetExists(path=shown_path(self.target))
        self._files.remove(naming=self._job.proven)
        self._act.refused(reason)
        self._journal.end(self._job)


def prepare_package(
    profile: Profile,
    request: SealRequest,
    *,
    report: Report,
    cancel: CancelToken,
    on_findings: Callable[[Preflight], None] = lambda _: None,
) -> PreparedPackage:
    """Write and verify a package under its partial name; see the module's first lines.

    `on_findings` hears what pre-flight found, before what forbids sealing is raised. On any error,
    and on `Cancelled`, nothing is left but entries in the log. Raises `SourceTrouble`,
    `TargetTrouble`, `KeyTrouble`, `CustodyTrouble`.
    """
    source = request.case_source(profile.home)
    return _Preparation(profile, request, source).run(report, cancel, on_findings)


class _Preparation:
    def __init__(self, profile: Profile, request: SealRequest, source: CaseSource) -> None:
        self._profile = profile
        self._request = request
        self._source = source
        self._target = request.target.absolute()
        self._partial = partial_of(self._target)
        self._package_id = random_bytes(16)
        self._case = request.record.reference
        self._exceptions: list[IntakeException] = []
        self._writing = self._split = False
        self._originals = 0

    def run(
        self, report: Report, cancel: CancelToken, on_findings: Callable[[Preflight], None]
    ) -> PreparedPackage:
        profile, package = self._profile, self._package_id.hex()
        about: DraftFields = {
            "case": self._case,
            "objects": (package_ref(self._target, package),),
        }
        request = self._request
        fields: DraftFields = {**about, "why": request.why, "place": request.place}
        fields["more"] = request.told
        act = profile.log.begin(EntryType.CREATED, **fields)
        journal = Journal(profile.home)
        job: Job | None = None
        try:
            request = self._request = obeying(profile, request)
            access = give_access(profile, request, self._package_id, about)
            header = build_header(self._package_id, access.slots, access.data_key)
            totals = check_request(
                request, home=profile.home, source=self._source, report=report, cancel=cancel
            )
            on_findings(totals)
            refuse_blocked(self._request, totals)
            # Not before: what lies under the partial name until now is not this job's.
            job = journal.begin(
                Job(
                    kind=JobKind.SEAL,
                    identifier=package,
                    package=package,
                    target=str(self._target),
                    partial=str(self._partial),
                    split=totals.volume_size > 0,
                    intent=act.intent.seq,
                )
            )
            self._split = totals.volume_size > 0
            written = self._write(header, access, totals, report, cancel)
            verified = self._verify(access, report, cancel)
            if request.verify_sources:
                again = (self._partial, access.data_key, report, cancel)
                self._originals = compare_originals(self._source, *again)
            cancel.check()
        except BaseException as error:
            self._clean_up(error, act)
            if job is not None:
                journal.give_up(job)
            raise
        release = shares = None
        where = (package, self._target, self._case, self._source.roots)
        if access.key is not None:
            release = KeyRelease(profile, access.key, *where)
        if self._request.shares is not None:
            shares = ShareRelease(profile, access.shares, self._request.shares.holders, *where)
        parts = (verified, written, tuple(slot.type for slot in header.slots), release, shares)
        prepared = PreparedPackage(profile, act, job, *parts)
        prepared.originals = self._originals
        if isinstance(self._source, CheckedSource):
            prepared.checks = (*self._source.checks, *self._source.images)
        return prepared

    def _write(
        self,
        header: Header,
        access: Access,
        totals: Preflight,
        report: Report,
        cancel: CancelToken,
    ) -> Written:
        aside = None
        if isinstance(self._source, CheckedSource):
            self._source.report = report
            aside = self._source.aside(readers())
        entries = self._source.entries(self._exceptions.append, cancel=cancel)
        signer = self._request.signer

        def record() -> bytes:
            return case_json.dump(self._source.record(cancel) or self._request.record)

        intake = Intake(
            roots=self._source.roots,
            entries=entries,
            exceptions=self._exceptions,
            open_source=self._source.open,
            case_json=record,
            tool=self._profile.tool,
            clock=utc_now,
            further_tags=self._custody_tags,
            sign=None if signer is None else partial(sign_statement, signer),
            total_bytes=totals.total_bytes,
            total_files=totals.files,
            aside=aside,
        )
        self._writing = True
        written = write_package(
            self._partial,
            header,
            access.data_key,
            intake,
            report=report,
            cancel=cancel,
            padded=self._request.padded,
            volume_size=totals.volume_size,
        )
        if written.files == 0:
            # Everything that pre-flight saw vanished or became unreadable meanwhile.
            raise SourceEmpty
        return written

    def _custody_tags(self) -> Mapping[str, bytes]:
        case = self._case if self._request.tells_case else ""
        extract = self._profile.log.extract(case=case, package=self._package_id.hex())
        parts = (extract.lines, extract.proofs, extract.checkpoint, extract.vkey)
        return {**dict(zip(tags.CUSTODY, parts, strict=True)), **self._request.further_tags}

    def _verify(self, access: Access, report: Report, cancel: CancelToken) -> Verified:
        try:
            with PackageReader(self._partial) as reader:
                opened = reader.unlock_data_key(access.data_key)
                # Each secret at hand opens the package as it lies on the target. What was sealed to
                # others only they can open: it was wrapped from the same data key.
                if access.passphrase:
                    reader.unlock_passphrase(access.passphrase)
                if access.key is not None:
                    reader.unlock_key(access.key)
                if access.shares:
                    reader.unlock_shares(access.shares)
                verified = verify_package(opened, report=report, cancel=cancel, from_device=True)
                check_disclosure(opened)
                if self._request.signer is not None:
                    check_signature(opened)
                return verified
        except PackageError as error:
            raise VerifyAfterWriteFailed(
                path=shown_path(self._partial), reason=error.code
            ) from error

    def _clean_up(self, error: BaseException, act: Act) -> None:
        # What stood there before this run began to write is somebody else's work.
        if self._writing and (self._split or not isinstance(error, UnfinishedExists)):
            names = self._partial, self._target, self._package_id.hex()
            try:
                PackageFiles(*names, self._split).remove(naming=False)
            except CaseVaultError:
                if isinstance(error, CaseVaultError):
                    error.facts["leftover"] = shown_path(self._partial)
        # The context manager of the act words cancelled and failed alike for every workflow.
        with contextlib.suppress(type(error)), act:
            raise error
