"""Verification reports: a package verified, a verdict for each of its files, and that written down.

Verifying a package stops at the first thing that does not hold. A report goes on: every file is
then read by itself, so that it says which of them are still what was sealed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, overload

from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.errors import ContentMismatch, PackageError
from casevault_gui.core.files import shown_path, write_private
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.progress import Progress, Stage
from casevault_gui.core.workflows.file_hash import sha256_of_file
from casevault_gui.core.workflows.signatures import Signature

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.model import Actor, IntakeException
    from casevault_gui.core.package.index import PackageIndex
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.provenance import Provenance
    from casevault_gui.core.workflows.review import Review


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """What is known of a file: `code` says why it does not hold, "" for one that does.

    `flawed` files changed, or could not be read whole, while they were sealed.
    """

    path: str
    size: int
    sha256: str
    code: str
    flawed: bool


class FileVerdicts(Sequence[FileVerdict]):
    """The verdict of each file in package order, made when it is looked at."""

    def __init__(self, index: PackageIndex, failed: Mapping[int, str]) -> None:
        """Take what failed, by number; everything else holds."""
        self._index = index
        self._failed = dict(failed)
        self._files = [number for number in range(len(index)) if not index.folder(number)]

    @property
    def damaged(self) -> int:
        """How many do not hold."""
        return len(self._failed)

    def __len__(self) -> int:
        """Return the number of files."""
        return len(self._files)

    @overload
    def __getitem__(self, at: int) -> FileVerdict: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[FileVerdict]: ...

    def __getitem__(self, at: int | slice) -> FileVerdict | Sequence[FileVerdict]:
        """Return one verdict, or some."""
        if isinstance(at, slice):
            return [self[n] for n in range(*at.indices(len(self)))]
        index, number = self._index, self._files[at]
        return FileVerdict(
            index.path(number).removeprefix("data/"),
            index.size(number),
            index.sha256(number).hex(),
            self._failed.get(number, ""),
            index.flawed(number),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class VerificationReport:
    """What a report says. `error` is what the package as a whole failed for, None if it is whole.

    `made` is the time of the announcement in the log, `note` the checkpoint over it; sizes in
    bytes, hashes in hexadecimal.
    """

    made: str
    maker: Actor
    tool: str
    log: str
    vkey: str
    note: bytes
    name: str
    package: str
    case: str
    size: int
    sha256: str
    root: str
    content_bytes: int
    error: PackageError | None
    signature: Signature | None
    provenance: Provenance | None
    not_packed: tuple[IntakeException, ...]
    files: FileVerdicts


DrawVerification = Callable[[VerificationReport], bytes]
"""Returns the whole file of a report."""


def report_verification(
    profile: Profile,
    review: Review,
    path: Path,
    draw: DrawVerification,
    *,
    report: Report,
    cancel: CancelToken,
) -> VerificationReport:
    """Verify a package, each file by itself if need be, and write the report as the file `path`.

    A package that does not hold is reported, not raised. The log hears of the report before, and
    of the verification as always. Raises `TargetTrouble`, `CustodyTrouble`, `Cancelled`.
    """
    told: DraftFields = {
        "case": review.record.reference if review.record else "",
        "objects": (review.reference,),
        "place": shown_path(path.absolute()),
        "more": {"report": "verification"},
    }
    act = profile.log.begin(EntryType.CHECKPOINT_PRINTED, **told)
    with act:
        error, failed = None, dict[int, str]()
        signature, provenance = None, None
        try:
            verified = review.verify(report=report, cancel=cancel)
            size, digest = verified.size, verified.sha256
            signature, provenance = review.signature(), review.provenance()
        except PackageError as found:
            error = found
            size, digest = sha256_of_file(review.facts.path, report=report, cancel=cancel)
            failed = _each_file(review, report, cancel)
        tool = act.intent.members.get("tool")
        made = VerificationReport(
            made=act.intent.time,
            maker=act.intent.actor,
            tool=" ".join(str(tool[name]) for name in ("name", "version") if name in tool)
            if isinstance(tool, dict)
            else "",
            log=profile.origin,
            vkey=profile.log.vkey.text,
            note=profile.log.checkpoint_at(),
            name=review.facts.name,
            package=review.facts.package,
            case=review.record.reference if review.record else "",
            size=size,
            sha256=digest,
            root=review.footer.root.hex(),
            content_bytes=review.footer.content_bytes,
            error=error,
            signature=signature,
            provenance=provenance,
            not_packed=review.exceptions,
            files=FileVerdicts(review.index, failed),
        )
        data = draw(made)
        cancel.check()
        write_private(path, data)
    return made


def verification_json(made: VerificationReport) -> bytes:
    """Return a report for programs, in UTF-8."""
    identity = made.signature.identity if made.signature else None
    document = {
        "report": "verification",
        "outcome": "failed" if made.error else "exceptions" if made.not_packed else "complete",
        "error": made.error.code if made.error else None,
        "made": made.made,
        "by": made.maker.name or made.maker.account,
        "tool": made.tool,
        "package": made.package,
        "file": made.name,
        "case": made.case,
        "size": made.size,
        "sha256": made.sha256,
        "root": made.root,
        "bytes": made.content_bytes,
        "signed_by": identity.fingerprint.hex() if identity else None,
        "disclosed_from": made.provenance.disclosed.package if made.provenance else None,
        "damaged": made.files.damaged,
        "not_packed": [
            {"kind": each.kind, "path": each.path.removeprefix("data/")} for each in made.not_packed
        ],
        "log": made.log,
        "checkpoint": made.note.decode(),
        "vkey": made.vkey,
        "files": [
            {
                "path": each.path,
                "size": each.size,
                "sha256": each.sha256,
                "verdict": "damaged" if each.code else "verified",
                "error": each.code or None,
                "flawed": each.flawed,
            }
            for each in made.files
        ],
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _each_file(review: Review, report: Report, cancel: CancelToken) -> dict[int, str]:
    opened, index, failed = review.package, review.index, dict[int, str]()
    done, total = 0, review.footer.content_bytes
    for number in range(len(index)):
        cancel.check()
        if index.folder(number):
            continue
        digest = sha256()
        try:
            for piece in opened.content(number):
                cancel.check()
                digest.update(piece)
            if digest.digest() != opened.content_sha256(number):
                failed[number] = ContentMismatch.code
        except PackageError as error:
            failed[number] = error.code
        done += index.size(number)
        report(Progress(Stage.VERIFY, done_bytes=done, total_bytes=total))
    return failed
