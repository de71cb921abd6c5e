"""Reviewing: open with a credential, look, verify, extract; each step in the log first."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import NotCanonical
from casevault_gui.core.cases import case_json
from casevault_gui.core.cases.record_apart import RecordProcess
from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.custody.extract import CustodyExtract
from casevault_gui.core.errors import (
    CaseRecordInvalid,
    CheckpointMalformed,
    CheckpointMismatch,
    ContentMismatch,
    EntryUnknown,
    Fact,
)
from casevault_gui.core.files import shown_path, write_private
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import IntakeException, ObjectRef, Outcome
from casevault_gui.core.package import tags
from casevault_gui.core.package.entry_set import EntrySet
from casevault_gui.core.package.places import ConflictPolicy
from casevault_gui.core.package.reader import OpenPackage, PackageReader
from casevault_gui.core.workflows.credentials import Credential
from casevault_gui.core.workflows.extracted import Extracted
from casevault_gui.core.workflows.identities import contacts, own_identity
from casevault_gui.core.workflows.jobs import Journal, extraction
from casevault_gui.core.workflows.provenance import Provenance, provenance_of
from casevault_gui.core.workflows.public_facts import PublicFacts, facts_of
from casevault_gui.core.workflows.signatures import Signature, check_signature, signature_of
from casevault_gui.core.workflows.unlock import unlock

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from casevault_gui.core.canonical_json import Json
    from casevault_gui.core.cases.case_record import CaseRecord
    from casevault_gui.core.package.footer import Footer
    from casevault_gui.core.package.index import PackageIndex
    from casevault_gui.core.package.manifest import ManifestLine
    from casevault_gui.core.package.verify import Verified
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.profile import Profile


@dataclass(frozen=True, slots=True)
class Preview:
    """The first bytes of a file. `verified`: the whole file was read and its SHA-256 holds."""

    data: bytes
    complete: bool
    verified: bool


def open_review(profile: Profile, path: Path, credential: Credential, *, why: str = "") -> Review:
    """Open a package for review; a wrong credential is answered before anything is decrypted.

    Raises `PackageError`, `KeyTrouble`, `SourceUnreadable`, `CustodyTrouble`.
    """
    reader = PackageReader(path)
    try:
        with RecordProcess() as reading:
            # Starting it takes longer than opening a package by a key.
            reading.begin()
            facts = facts_of(reader)
            reference = ObjectRef("package", reader.file.name, facts.size, "", facts.package)
            opened = unlock(profile, reader, credential, {"objects": (reference,), "why": why})
            return Review(profile, reader, opened, facts, reference, reading)
    except BaseException:
        reader.close()
        raise


class Review:
    """An open package. Use as a context, or `close` it: then everything is forgotten."""

    def __init__(
        self,
        profile: Profile,
        reader: PackageReader,
        opened: OpenPackage,
        facts: PublicFacts,
        reference: ObjectRef,
        reading: RecordProcess,
    ) -> None:
        """Made by `open_review`; `reading` parses the case record."""
        self._profile = profile
        self._reader = reader
        self._package = opened
        self.reference = reference
        self._viewed: set[int] = set()
        self.facts = facts
        self.record: CaseRecord | None = None
        self.record_problem: CaseRecordInvalid | None = None
        try:
            self.record = case_json.parse_apart(opened.tag(tags.CASE), reading)
        except CaseRecordInvalid as error:
            self.record_problem = error
        case = self.record.reference if self.record else ""
        self._fields: DraftFields = {"case": case, "objects": (reference,)}
        self.exceptions: tuple[IntakeException, ...] = opened.exceptions()
        self.custody_extract = self._read_extract()
        if self.custody_extract is not None:
            # What one command in many needs is imported by that one, here and below.
            from casevault_gui.core.workflows.foreign import keep_extract  # noqa: PLC0415

            where = f"package {facts.package}"
            keep_extract(profile, self.custody_extract, where, reference, case)

    @property
    def package(self) -> OpenPackage:
        """The open package itself, for other workflows."""
        return self._package

    @property
    def index(self) -> PackageIndex:
        """The package's entries."""
        return self._package.index

    @property
    def footer(self) -> Footer:
        """Counts and root."""
        return self._package.footer

    @property
    def intake(self) -> dict[str, Json]:
        """The intake record; empty where it cannot be read."""
        try:
            return canonical_json.decode_object(self._package.tag(tags.INTAKE))
        except (NotCanonical, EntryUnknown):
            return {}

    def line(self, number: int) -> ManifestLine:
        """Return an entry's manifest line."""
        return self._package.line(number)

    def preview(self, number: int, max_bytes: int = 1 << 20) -> Preview:
        """Return the start of a file; the log says once that it was viewed.

        Raises `ContentMismatch` if the whole file was read and its hash does not hold.
        """
        index = self._package.index
        path = index.path(number)
        if number not in self._viewed:
            with self._profile.log.begin(EntryType.VIEWED, **self._about(number)):
                self._viewed.add(number)
        size = index.size(number)
        data = self._package.read(index.offset(number), min(size, max_bytes))
        complete = size <= max_bytes
        if complete and sha256(data).digest() != index.sha256(number):
            raise ContentMismatch(path=path)
        return Preview(data, complete, verified=complete)

    def signature(self) -> Signature:
        """Return who signed the package; raise `SignatureInvalid`."""
        return signature_of(self._package, contacts(self._profile), own_identity(self._profile))

    def provenance(self) -> Provenance | None:
        """Return what a derived package proves of its original; raise `DisclosureInvalid`."""
        return provenance_of(self._package, contacts(self._profile), own_identity(self._profile))

    def verify(self, *, report: Report, cancel: CancelToken, package_hash: bool = True) -> Verified:
        """Verify everything; the log holds the outcome, and the package's SHA-256 if wanted.

        Raises as `verify_package`, `SignatureInvalid` and `DisclosureInvalid`.
        """
        from casevault_gui.core.package.verify import verify_package  # noqa: PLC0415

        act = self._profile.log.begin(EntryType.VERIFIED, **self._fields)
        with act:
            verified = verify_package(
                self._package,
                report=report,
                cancel=cancel,
                package_hash=package_hash,
                from_device=True,
            )
            signed = check_signature(self._package)
            self.provenance()
            reference = self._reference(verified.size, verified.sha256)
            told: dict[str, Fact] = {"files": verified.files, "root": verified.root}
            if signed is not None:
                told["signer"] = signed[0].fingerprint.hex()
            act.done(objects=(reference,), more=told)
        self._keep_anchor()
        return verified

    def save_record(self, path: Path) -> None:
        """Write the case record, byte for byte as sealed, to the new file `path`.

        Raises `TargetTrouble`, `PackageError`.
        """
        data = self._package.tag(tags.CASE)
        taken = ObjectRef(
            "file", tags.CASE, len(data), sha256(data).hexdigest(), self.facts.package
        )
        told: DraftFields = {**self._fields, "objects": (taken,)}
        told["place"] = shown_path(path.absolute())
        with self._profile.log.begin(EntryType.EXTRACTED, **told):
            write_private(path, data)

    def extract(
        self,
        numbers: Sequence[int] | None,
        folder: Path,
        *,
        policy: ConflictPolicy = ConflictPolicy.NUMBER,
        report: Report,
        cancel: CancelToken,
    ) -> Extracted:
        """Extract entries (None: all; a folder brings all below it) below `folder`.

        Existing files stay as they are; `policy` says what becomes of those that have their names
        (`TargetExists` if nothing shall be extracted then). A damaged file fails alone.
        Raises `TargetTrouble`, `Cancelled`.
        """
        from casevault_gui.core.package.extract import extract_entries  # noqa: PLC0415

        index = self._package.index
        wanted = None if numbers is None else EntrySet.below(index, numbers)
        total = sum(index.sizes) if wanted is None else wanted.size
        announced: DraftFields = {
            **self._fields,
            "place": shown_path(folder.absolute()),
            "more": {"chosen": "all" if wanted is None else "some", "policy": policy.value},
        }
        act = self._profile.log.begin(EntryType.EXTRACTED, **announced)
        job = extraction(self.facts.package, folder.absolute(), act.intent.seq)
        # On every error the extraction itself removes its unfinished file.
        with act, Journal(self._profile.home).during(job):
            result = extract_entries(
                self._package,
                wanted,
                folder,
                report=report,
                cancel=cancel,
                total_bytes=total,
                identifier=job.identifier,
                policy=policy,
            )
            left = result.failed or result.skipped
            outcome = Outcome.EXCEPTIONS if left else Outcome.COMPLETE
            act.done(
                more={
                    "outcome": outcome.value,
                    "files": result.files,
                    "bytes": result.content_bytes,
                    "failed": len(result.failed),
                    **({"skipped": len(result.skipped)} if result.skipped else {}),
                }
            )
        return Extracted(
            outcome,
            folder,
            result.files,
            result.content_bytes,
            tuple(result.renamed),
            tuple(result.failed),
            frozenset(result.numbered),
            tuple(result.skipped),
        )

    def close(self) -> None:
        """Close the file."""
        self._reader.close()

    def __enter__(self) -> Self:
        """Use as a context."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        self.close()

    def _reference(self, size: int, digest: str = "") -> ObjectRef:
        facts = self.facts
        return ObjectRef("package", self.reference.name, size, digest, facts.package)

    def _about(self, number: int) -> DraftFields:
        index = self._package.index
        viewed = ObjectRef(
            "file",
            index.path(number),
            index.size(number),
            index.sha256(number).hex(),
            self.facts.package,
        )
        return {**self._fields, "objects": (viewed,)}

    def _read_extract(self) -> CustodyExtract | None:
        try:
            parts = [self._package.tag(f"{tags.FOLDER}/{name}") for name in tags.CUSTODY]
        except EntryUnknown:
            return None
        return CustodyExtract(*parts)

    def _keep_anchor(self) -> None:
        """A checkpoint of our own log, come back in a package, witnesses the log until then."""
        extract = self.custody_extract
        if extract is not None and extract.vkey.decode().strip() == self._profile.log.vkey.text:
            try:
                self._profile.log.add_anchor(extract.checkpoint, f"package {self.facts.package}")
            except (CheckpointMalformed, CheckpointMismatch):
                # Kept as evidence; verifying the log reports it.
                return
