"""Papers about the custody log: announced there, filled from it, drawn by a shell, saved whole.

What a paper says is decided here, as values; how it looks is the shell's. A paper carries a
checkpoint over every entry up to its own announcement, so each copy given away anchors the log.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, overload

from casevault_gui.core.crypto.notes import Checkpoint, verify_checkpoint
from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.custody.sheet import EntrySheet, make_sheet
from casevault_gui.core.custody.story import PackageStory, Story, read_story
from casevault_gui.core.custody.verify import LogVerdict, verify_log
from casevault_gui.core.errors import NothingToReport
from casevault_gui.core.files import shown_path, write_private
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import Actor, ObjectRef

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.crypto.notes import VerifierKey
    from casevault_gui.core.package.index import PackageIndex
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.provenance import Provenance
    from casevault_gui.core.workflows.verification import VerificationReport


class ReportKind(StrEnum):
    """Which paper."""

    CUSTODY = "custody"
    """Every entry of a case or package, and the log's three answers."""
    HASHES = "hashes"
    """Hash memorandum: a package's hash and root, and its files' where they are known."""
    LETTER = "letter"
    """Goes with a key: which package it opens and how it travels. No key and no case on it."""
    DISPOSAL = "disposal"
    """What was destroyed or disposed of, for two persons to sign."""
    HANDOVER = "hand-over"
    """Receipt of the package's last hand-over, for both sides to sign; or the form for one."""
    FRE_902_14 = "fre-902-14"
    """Draft of a certification under Federal Rule of Evidence 902(14)."""
    BSA_63_A = "bsa-63-a"
    """Draft of the certificate, part A, of the schedule to section 63(4)(c) of the BSA, 2023."""
    BSA_63_B = "bsa-63-b"
    """The same, part B."""
    DISCLOSURE = "disclosure"
    """Schedule of a derived package: what it holds of its original, what was withheld and why."""
    ENTRY = "entry"
    """A sheet with commands for checking one entry."""


OF_ONE_PACKAGE = frozenset(set(ReportKind) - {ReportKind.CUSTODY, ReportKind.ENTRY})
"""The papers that are about a package, never about a case as a whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRequest:
    """What paper is wanted: `case` as the log writes it, `package` an id, `seq` an entry.

    `to` is who gets the letter, one line or more; `way` is how its key travels.
    """

    kind: ReportKind
    case: str = ""
    package: str = ""
    seq: int | None = None
    to: str = ""
    way: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class FileHash:
    """A file of a package: its path there, its size in bytes, its SHA-256 in hex."""

    path: str
    size: int
    sha256: str


class FileHashes(Sequence[FileHash]):
    """The files of an open package, each made when it is looked at."""

    def __init__(self, index: PackageIndex) -> None:
        """Leave out the folders."""
        self._index = index
        self._files = array("I", (n for n in range(len(index)) if not index.folder(n)))

    def __len__(self) -> int:
        """Return the number of files."""
        return len(self._files)

    @overload
    def __getitem__(self, at: int) -> FileHash: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[FileHash]: ...

    def __getitem__(self, at: int | slice) -> FileHash | Sequence[FileHash]:
        """Return one file, or some."""
        if isinstance(at, slice):
            return [self[n] for n in range(*at.indices(len(self)))]
        number, index = self._files[at], self._index
        path = index.path(number).removeprefix("data/")
        return FileHash(path, index.size(number), index.sha256(number).hex())


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportContents:
    """What a paper says. `made` is the time of its announcement, `maker` who made it.

    `verdict` only in a custody report, `sheet` only in that of an entry. `files` is None where the
    package was not open, `provenance` where it is no derived one.
    """

    request: ReportRequest
    made: str
    maker: Actor
    tool: str
    story: Story
    checkpoint: Checkpoint
    note: bytes
    vkey: VerifierKey
    verdict: LogVerdict | None = None
    files: Sequence[FileHash] | None = None
    sheet: EntrySheet | None = None
    provenance: Provenance | None = None

    @property
    def package(self) -> PackageStory:
        """The one package a paper is about."""
        wanted = self.request.package
        return next(each for each in self.story.packages if each.package == wanted)


Draw = Callable[[ReportContents], bytes]
"""Draws a paper and returns the whole file."""


def is_spoken(name: str) -> bool:
    """Say whether a file of this name holds a paper as HTML, for screen readers."""
    return name.lower().endswith((".html", ".htm"))


class Drawing(Protocol):
    """What draws papers where there may be no window; each returns a whole PDF, or HTML."""

    def paper(self, contents: ReportContents) -> bytes:
        """Draw a paper about the custody log."""

    def spoken_paper(self, contents: ReportContents) -> bytes:
        """Put a paper about the custody log together as HTML."""

    def verification(self, made: VerificationReport) -> bytes:
        """Draw a verification report."""


def write_report(
    profile: Profile,
    request: ReportRequest,
    path: Path,
    draw: Draw,
    *,
    index: PackageIndex | None = None,
    provenance: Provenance | None = None,
    report: Report,
    cancel: CancelToken,
) -> ReportContents:
    """Write a paper as the new file `path`, mode 0600; announced in the log before, done after.

    `index` is that of the package, opened, for a paper that lists files, and `provenance` what it
    proves if it is a derived one. Raises `NothingToReport`, `TargetTrouble`, `LogDamaged`,
    `LogWriteFailed`, `Cancelled`.
    """
    told: DraftFields = {
        "case": _case_of(profile, request),
        "why": request.why,
        "place": shown_path(path.absolute()),
        "more": _more(request),
    }
    if request.package:
        told["objects"] = (ObjectRef("package", package=request.package),)
    act = profile.log.begin(EntryType.CHECKPOINT_PRINTED, **told)
    with act:
        story = _story_of(profile, request)
        verdict = None
        if request.kind is ReportKind.CUSTODY:
            found = verify_log(profile.log, report=report, cancel=cancel)
            # While it is made, the paper itself is an act without an end.
            gaps = tuple(gap for gap in found.gaps if gap.seq != act.intent.seq)
            verdict = replace(found, gaps=gaps)
        sheet = None if request.seq is None else make_sheet(profile.log, request.seq)
        note = profile.log.checkpoint_at()
        contents = ReportContents(
            request=request,
            made=act.intent.time,
            maker=act.intent.actor,
            tool=_tool(act.intent.members.get("tool")),
            story=story,
            checkpoint=verify_checkpoint(note, profile.log.vkey),
            note=note,
            vkey=profile.log.vkey,
            verdict=verdict,
            files=None if index is None else FileHashes(index),
            sheet=sheet,
            provenance=provenance,
        )
        drawn = draw(contents)
        cancel.check()
        write_private(path, drawn)
    return contents


def _story_of(profile: Profile, request: ReportRequest) -> Story:
    case = "" if request.kind in OF_ONE_PACKAGE else request.case
    return read_story(profile.log, case=case, package=request.package)


def _case_of(profile: Profile, request: ReportRequest) -> str:
    """Return the case a paper belongs to; raise `NothingToReport` if the log knows no subject."""
    if request.kind is ReportKind.ENTRY:
        if request.seq is not None and 0 <= request.seq < profile.log.size:
            return profile.log.entry(request.seq).case
    else:
        story = _story_of(profile, request)
        if story.entries and (request.package or request.kind not in OF_ONE_PACKAGE):
            return request.case or next((each.case for each in story.entries if each.case), "")
    raise NothingToReport(case=request.case, package=request.package, seq=request.seq or 0)


def _more(request: ReportRequest) -> dict[str, str | int | bool]:
    more: dict[str, str | int | bool] = {"report": request.kind.value}
    if request.seq is not None:
        more["entry"] = request.seq
    if request.to:
        more["recipient"] = request.to
    return more


def _tool(told: object) -> str:
    tool = told if isinstance(told, dict) else {}
    return " ".join(str(tool[name]) for name in ("name", "version") if name in tool)
