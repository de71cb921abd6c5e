"""Disclosing: a derived package with some files of a sealed one, proven to be the originals.

What is withheld is counted and has a reason; neither its names nor its hashes can be guessed from
what is given away. Opening the original, and making the derived package, are acts of their own in
the log; `disclosed` joins them.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.case_rules import MAX_PEOPLE, MAX_ROWS, RECIPIENT
from casevault_gui.core.cases.case_source import SurveyedSource
from casevault_gui.core.cases.json_rules import check_text
from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.errors import (
    ContentMismatch,
    EntryUnknown,
    NotDisclosable,
    NothingDisclosed,
    WithheldWithoutReason,
)
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import EntryKind, Finding, IntakeEntry, ObjectRef, SourceRoot
from casevault_gui.core.package.disclosure import Withheld, disclosure_files
from casevault_gui.core.workflows.disclosure_choice import DisclosureChoice
from casevault_gui.core.workflows.recipients import PersonRecipient
from casevault_gui.core.workflows.seal import PreparedPackage, prepare_package

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from casevault_gui.core.cases.case_record import Exhibit
    from casevault_gui.core.cases.case_source import Found, Identity, OnException
    from casevault_gui.core.cases.documents import JsonValue
    from casevault_gui.core.cases.preflight import Preflight
    from casevault_gui.core.package.index import PackageIndex
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.review import Review
    from casevault_gui.core.workflows.seal_request import SealRequest


_ROWS = "disclosures"


@dataclass(frozen=True, slots=True)
class Plan:
    """What is disclosed and what withheld: numbers of the original's files; `bytes` disclosed."""

    chosen: frozenset[int]
    withheld: Mapping[int, Withheld]
    total: int


def plan_disclosure(
    review: Review,
    numbers: Iterable[int],
    reasons: Mapping[int, str],
    *,
    reason: str = "",
    named: bool = False,
) -> Plan:
    """Return what disclosing these entries (a folder brings all below it) gives and withholds.

    `reasons` are by entry, of folders for all below; `reason` holds for the rest. With `named` the
    schedule tells paths and sizes of what is withheld. Raises `NothingDisclosed`,
    `WithheldWithoutReason`, `NotDisclosable`, `CaseRecordInvalid` if the record cannot be read.
    """
    index = review.index
    files = {n for n in range(len(index)) if not index.folder(n)}
    chosen = frozenset(files & {below for n in numbers for below in index.subtree(n)})
    if not chosen:
        raise NothingDisclosed
    _refuse_not_disclosable(review, chosen)
    given = {
        below: text.strip()
        # The inner folder's reason stands before the outer one's.
        for n, text in sorted(reasons.items())
        for below in index.subtree(n)
    }
    withheld, bare = dict[int, Withheld](), list[str]()
    for number in sorted(files - chosen):
        why = given.get(number) or reason.strip()
        if not why:
            bare.append(index.path(number).removeprefix("data/"))
        path, size = (index.path(number), index.size(number)) if named else ("", -1)
        withheld[number] = Withheld(number, why, path, size)
    if bare:
        raise WithheldWithoutReason(path=bare[0], count=len(bare))
    return Plan(chosen, withheld, sum(index.size(number) for number in chosen))


def disclose(
    profile: Profile,
    request: SealRequest,
    *,
    review: Review,
    plan: Plan,
    report: Report,
    cancel: CancelToken,
    on_findings: Callable[[Preflight], None] = lambda _: None,
) -> PreparedPackage:
    """Write and verify the derived package, as `prepare_package` does.

    Of `request` the target counts, and who may open it; its record says what the other side is told
    of the case, and gets a row that says what package and exhibits this came from, and for whom.
    Raises as `prepare_package`, `DisclosureInvalid` (problem size), `ContentMismatch`.
    """
    opened = review.package
    proofs = disclosure_files(opened, plan.chosen, plan.withheld)
    schedule = ObjectRef("file", request.target.name)
    told: DraftFields = {
        "case": review.record.reference if review.record else "",
        "objects": (review.reference, schedule),
        "why": request.why,
        "more": {"files": len(plan.chosen), "withheld": len(plan.withheld)},
    }
    with profile.log.begin(EntryType.DISCLOSED, **told) as act:
        record = _with_row(request, review, plan, act.intent.time)
        whole = replace(
            request,
            sources=(),
            source=PackageSource(review, plan, record),
            record=record,
            further_tags=proofs,
            tells_case=False,
            told={**request.told, "original": opened.header.package},
        )
        prepared = prepare_package(
            profile, whole, report=report, cancel=cancel, on_findings=on_findings
        )
        made = ObjectRef(
            "package", request.target.name, prepared.size, prepared.sha256, prepared.package
        )
        act.done(objects=(review.reference, made))
    return prepared


def not_disclosable(index: PackageIndex, record: CaseRecord | None) -> dict[int, str]:
    """Return the files a case record says must not be disclosed, each with its exhibit's number.

    An exhibit that is a folder stands for all below it.
    """
    barred: dict[int, str] = {}
    for exhibit in record.exhibits if record else ():
        if not exhibit.disclosable:
            for number in _files_of(index, exhibit):
                barred.setdefault(number, exhibit.number)
    return barred


def _files_of(index: PackageIndex, exhibit: Exhibit) -> list[int]:
    """Return the files of an exhibit; none of one that names no place in the package."""
    if exhibit.path:
        with suppress(EntryUnknown):
            place = index.find("data/" + exhibit.path.removeprefix("data/").strip("/"))
            return [number for number in index.subtree(place) if not index.folder(number)]
    return []


def choice_of(review: Review) -> DisclosureChoice:
    """Return the choice of what to disclose of an open package, nothing chosen yet."""
    return DisclosureChoice(review.index, not_disclosable(review.index, review.record))


def _with_row(request: SealRequest, review: Review, plan: Plan, at: str) -> CaseRecord:
    """Return what the other side is told of the case, with this disclosure among `disclosures`.

    The row names the exhibits of the original that are disclosed whole, and the recipient where
    that is one person alone: of several, none is told who the others are. Nothing is said of what
    is withheld, which has its schedule. A list that is full stays as it is.
    """
    document = request.record.document()
    rows = document.get(_ROWS, [])
    if not isinstance(rows, list) or len(rows) >= MAX_PEOPLE:
        return request.record
    row: dict[str, JsonValue] = {
        "at": at,
        "package": review.package.header.package,
        "root": review.package.footer.root.hex(),
    }
    people = [each.name for each in request.recipients if isinstance(each, PersonRecipient)]
    if len(request.recipients) == len(people) == 1 and not check_text(people[0], RECIPIENT):
        row["recipient"] = people[0]
    index = review.index
    exhibits: list[JsonValue] = [
        exhibit.number
        for exhibit in (review.record.exhibits if review.record else ())
        if (files := _files_of(index, exhibit)) and plan.chosen.issuperset(files)
    ]
    if exhibits:
        row["exhibits"] = exhibits[:MAX_ROWS]
    return CaseRecord.from_document({**document, _ROWS: [*rows, row]})


def _refuse_not_disclosable(review: Review, chosen: frozenset[int]) -> None:
    if review.record_problem is not None:
        # What must not go out stands in the record: of one that cannot be read nobody knows.
        raise review.record_problem
    for number, exhibit in sorted(not_disclosable(review.index, review.record).items()):
        if number in chosen:
            path = review.index.path(number).removeprefix("data/")
            raise NotDisclosable(path=path, exhibit=exhibit)


class PackageSource(SurveyedSource):
    """Files of an open package as a `CaseSource`; their content is checked while it is read."""

    def __init__(self, review: Review, plan: Plan, record: CaseRecord) -> None:
        """Take the files that `plan` discloses, and the folders they are in."""
        self.plan = plan
        self._opened = review.package
        self._path = review.facts.path.absolute()
        self._record = record
        index = self._opened.index
        wanted = set(plan.chosen)
        for number in plan.chosen:
            parent = index.parent(number)
            while parent is not None and parent not in wanted:
                wanted.add(parent)
                parent = index.parent(parent)
        self._numbers = sorted(wanted)
        self._of_path = {index.path(number): number for number in self._numbers}
        self._tops = [number for number in self._numbers if index.parent(number) is None]

    @property
    def roots(self) -> tuple[SourceRoot, ...]:
        """One for each name at the top of the original."""
        index, package = self._opened.index, self._opened.header.package
        return tuple(
            SourceRoot(
                at,
                EntryKind.FOLDER if index.folder(number) else EntryKind.FILE,
                index.name(number),
                f"package {package}: {index.name(number)}",
                # No path of this computer: the record of the intake goes to the other side.
                f"/package {package}/{index.name(number)}".encode(),
            )
            for at, number in enumerate(self._tops)
        )

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Nothing."""
        return ()

    def record(self, cancel: CancelToken) -> CaseRecord:  # noqa: ARG002 - it is at hand
        """Return what the other side is told of the case."""
        return self._record

    def survey(
        self,
        on_exception: OnException,  # noqa: ARG002 - what the original holds can be read
        *,
        exclude: frozenset[Identity] = frozenset(),  # noqa: ARG002
        cancel: CancelToken,
    ) -> Generator[Found, None, None]:
        """Yield folders and files, with what the system says of the original."""
        status = self._path.stat()
        source = -1
        for number in self._numbers:
            cancel.check()
            source += self._opened.index.parent(number) is None
            yield self._entry(number, source, status), status

    def open(self, entry: IntakeEntry) -> Iterator[memoryview]:
        """Yield a file's content; raises `ContentMismatch`, `StreamDamaged`."""
        number, digest = self._of_path[entry.path], sha256()
        for piece in self._opened.content(number):
            digest.update(piece)
            yield piece
        if digest.digest() != self._opened.content_sha256(number):
            raise ContentMismatch(path=entry.path)

    def _entry(self, number: int, source: int, status: os.stat_result) -> IntakeEntry:
        line = self._opened.line(number)
        return IntakeEntry(
            line.kind,
            line.path,
            os.fsencode(self._path),
            source,
            line.size,
            line.mode,
            line.mtime_ns,
            line.ctime_ns,
            line.atime_ns,
            status.st_dev,
            status.st_ino,
            line.raw,
            given=True,
            btime_ns=line.btime_ns,
        )


def numbers_of(review: Review, paths: Sequence[str]) -> tuple[int, ...]:
    """Return the entries at these paths, as `list` shows them; raises `EntryUnknown`."""
    return tuple(review.index.find(f"data/{path.rstrip('/')}") for path in paths)
