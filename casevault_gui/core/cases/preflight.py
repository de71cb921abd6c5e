"""Pre-flight: everything that can be known before sealing begins, found in one walk.

It writes nothing, and reads a few places of large files alone. What it finds can change until the
package is made, so the writer answers for itself; pre-flight spares people the hours before a
refusal.
"""

from __future__ import annotations

import errno
import os
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from casevault_gui.core.canonical_json import Json
from casevault_gui.core.cases.case_source import CaseSource, Identity
from casevault_gui.core.cases.opening import LONGEST_STEP
from casevault_gui.core.cases.samples import LEAST, MOST_FILES, look_into
from casevault_gui.core.cases.target_checks import (
    effective_volume_size,
    estimated_package_size,
    key_file_findings,
    size_findings,
    target_findings,
)
from casevault_gui.core.cases.walk import survey
from casevault_gui.core.errors import SourceUnreadable
from casevault_gui.core.files import shown_path
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import (
    EntryKind,
    ExceptionKind,
    Finding,
    FindingLevel,
    IntakeEntry,
    IntakeException,
    SourceRoot,
)
from casevault_gui.core.names import plan_names
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage, ignore_progress

__all__ = ["FINDING_CODES", "Preflight", "estimated_package_size", "preflight"]

FINDING_CODES = (
    # blocks
    "target-exists",
    "partial-exists",
    "target-folder-missing",
    "target-not-writable",
    "target-inside-source",
    "no-space",
    "file-too-large-for-volume",
    "too-many-volumes",
    "source-unreadable",
    "profile-among-sources",
    "nothing-to-seal",
    "key-file-exists",
    "key-file-inside-source",
    "key-folder-unusable",
    # decide
    "unreadable",
    "links-and-special",
    "vanished-or-changed",
    "name-collisions",
    "recently-changed",
    "key-file-same-volume",
    "old-export-encrypted",
    "recipient-not-compared",
    "classical-recipient",
    "target-on-network",
    # info
    "split-into-volumes",
    "overlapping-sources",
    "names-aliased",
    "names-changed-on-extraction",
    "long-paths",
    "sparse-files",
    "zero-filled",
    "no-pattern",
    "disk-images",
    "images-not-read",
    "empty-files",
    "empty-folders",
    "many-files",
    "future-times",
    "hard-linked-files",
    "other-volumes",
    "archives-unpacked",
    "archives-kept-whole",
    "old-export-disclosed",
    "old-export-key-apart",
)
"""Every `Finding.code`, in the order they are reported; words exist for each."""

MAX_EXAMPLES = 20
MANY_FILES = 100_000
RECENT_NS = 120 * 10**9
"""A file changed within this time may still be being written."""

LONG_PATH = 200
"""From this many characters on, a path and the folder it is taken out to may exceed 260."""

_CARD = "card.txt"
"""Stands for any card: their names are known when they are made."""
_SPARSE_BYTES = 64 << 10
_REPORT_EVERY = 512

_EXCEPTION_CODES = {
    ExceptionKind.LINK: "links-and-special",
    ExceptionKind.SOCKET: "links-and-special",
    ExceptionKind.FIFO: "links-and-special",
    ExceptionKind.DEVICE: "links-and-special",
    ExceptionKind.VANISHED: "vanished-or-changed",
    ExceptionKind.CHANGED: "vanished-or-changed",
    ExceptionKind.COLLISION: "name-collisions",
}


_PROBLEMS = {
    ExceptionKind.LINK: "link",
    ExceptionKind.SOCKET: "special",
    ExceptionKind.FIFO: "special",
    ExceptionKind.DEVICE: "special",
}


@dataclass(frozen=True, slots=True)
class Preflight:
    """What sealing would meet: `findings` worst first, sizes in bytes.

    `volume_size` is how large each volume would be at most, 0 for a package in one file.
    """

    findings: tuple[Finding, ...]
    total_bytes: int
    files: int
    folders: int
    exceptions: Mapping[ExceptionKind, int]
    estimated_bytes: int
    volume_size: int = 0

    @property
    def blocked(self) -> bool:
        """Whether a finding forbids sealing."""
        return any(finding.level is FindingLevel.BLOCKS for finding in self.findings)


def preflight(  # noqa: PLR0913 - what a request holds, and whom to tell
    source: CaseSource | Sequence[SourceRoot],
    target: Path,
    *,
    key_file: Path | None = None,
    cards_folder: Path | None = None,
    volume_size: int | None = 0,
    noted: Sequence[Finding] = (),
    exclude: frozenset[Identity] = frozenset(),
    report: Report = ignore_progress,
    cancel: CancelToken,
) -> Preflight:
    """Return what sealing `source`, or a walk through such roots, into `target` would meet.

    `key_file` is where the key would be written, if it would, `cards_folder` where share cards
    would; `noted` are findings made before (`CaseSource.findings`); `exclude` is passed over as in
    `walk`. The package would be split into volumes of `volume_size` or, if that is None, where the
    target cannot hold it otherwise. Raises `Cancelled`.
    """
    roots = source if isinstance(source, Sequence) else source.roots
    look = partial(survey, roots) if isinstance(source, Sequence) else source.survey
    seen = _Survey(roots, time.time_ns(), report)
    with closing(look(seen.on_exception, exclude=exclude, cancel=cancel)) as found:
        for path, components in plan_names(seen.counted(found)):
            # Contents of a folder under another name keep theirs.
            if not path.endswith("/" + components[-1]):
                seen.tally.add(FindingLevel.INFO, "names-changed-on-extraction", path)
    seen.finish()
    estimated = estimated_package_size(seen.total_bytes, seen.files + seen.folders)
    size = effective_volume_size(target, estimated, volume_size)
    findings = [
        *noted,
        *target_findings(roots, target, split=size > 0),
        *size_findings(target, estimated, size),
        *(key_file_findings(roots, target, key_file) if key_file else ()),
        *(key_file_findings(roots, target, cards_folder / _CARD) if cards_folder else ()),
        *seen.tally.findings(),
    ]
    findings.sort(key=lambda finding: FINDING_CODES.index(finding.code))
    return Preflight(
        tuple(findings),
        seen.total_bytes,
        seen.files,
        seen.folders,
        dict(seen.exceptions),
        estimated,
        size,
    )


def _readable(locator: bytes) -> bool:
    # Longer paths are opened in steps; whether they can be shows then.
    effective = os.access in os.supports_effective_ids
    return len(locator) > LONGEST_STEP or os.access(locator, os.R_OK, effective_ids=effective)


def _problem(number: int) -> str:
    return str(SourceUnreadable.of("", OSError(number, "")).facts["problem"])


class _Tally:
    """Counts what is found, and keeps a few examples of each."""

    def __init__(self) -> None:
        self._facts: dict[tuple[FindingLevel, str], Counter[str]] = {}
        self._examples: dict[str, list[str]] = {}
        self._reasons: dict[str, list[str]] = {}

    def add_unreadable(self, level: FindingLevel, code: str, path: str, problem: str) -> None:
        self.add(level, code, path)
        reasons = self._reasons.setdefault(code, [])
        if len(reasons) < MAX_EXAMPLES:
            reasons.append(problem)

    def add(self, level: FindingLevel, code: str, path: str, **amounts: int) -> None:
        facts = self._facts.setdefault((level, code), Counter())
        facts["count"] += 1
        facts.update(amounts)
        examples = self._examples.setdefault(code, [])
        if path and len(examples) < MAX_EXAMPLES:
            examples.append(path)

    def findings(self) -> Iterator[Finding]:
        for (level, code), counts in self._facts.items():
            facts: dict[str, Json] = dict(counts)
            examples, reasons = self._examples[code], self._reasons.get(code, ())
            yield Finding(level, code, facts, tuple(examples), tuple(reasons))


class _Survey:
    def __init__(self, roots: Sequence[SourceRoot], now_ns: int, report: Report) -> None:
        self.tally = _Tally()
        self.exceptions: Counter[ExceptionKind] = Counter()
        self.total_bytes = self.files = self.folders = 0
        self._roots = {"data/" + root.name: root.path for root in roots}
        self._now_ns = now_ns
        self._report = report
        self._volumes: set[int] = set()
        self._folder_before = ""
        self._looked_into = 0

    def on_exception(self, exception: IntakeException) -> None:
        self.exceptions[exception.kind] += 1
        code = _EXCEPTION_CODES.get(exception.kind, "")
        if code and exception.path not in self._roots:
            self.tally.add(FindingLevel.DECIDE, code, exception.path)
            return
        problem = _PROBLEMS.get(exception.kind) or _problem(exception.errno or 0)
        self._unreadable(exception.path, self._source_path(exception), problem)

    def _unreadable(self, path: str, source: str, problem: str) -> None:
        """Name what cannot be read as the person knows it: in the package it will not be."""
        level, code = FindingLevel.DECIDE, "unreadable"
        if path in self._roots:
            level, code = FindingLevel.BLOCKS, "source-unreadable"
        self.tally.add_unreadable(level, code, source, problem)

    def _source_path(self, exception: IntakeException) -> str:
        folders, names = exception.path.split("/", 2)[:2], exception.path.split("/")[2:]
        if names and exception.raw is not None:
            names[-1] = os.fsdecode(exception.raw)
        return shown_path(Path(self._roots["/".join(folders)], *names))

    def counted(
        self, found: Iterator[tuple[IntakeEntry, os.stat_result]]
    ) -> Iterator[tuple[str, bool]]:
        """Look at each entry, and yield what the plan of extraction names wants of it."""
        for entry, status in found:
            if self._folder_before and not entry.path.startswith(self._folder_before + "/"):
                self._note("empty-folders", self._folder_before)
            if entry.path in self._roots:
                self._volumes.add(entry.device)
            self._look_at(entry)
            is_folder = entry.kind is EntryKind.FOLDER
            if is_folder:
                self.folders += 1
            else:
                self.files += 1
                self.total_bytes += entry.size
                self._look_into(entry, status)
            self._folder_before = entry.path if is_folder else ""
            if (self.files + self.folders) % _REPORT_EVERY == 0:
                self._say(entry.path)
            yield entry.path, is_folder

    def finish(self) -> None:
        if self._folder_before:
            self._note("empty-folders", self._folder_before)
        if self.files > MANY_FILES:
            self.tally.add(FindingLevel.INFO, "many-files", "", files=self.files)
        if not self.files:
            self.tally.add(FindingLevel.BLOCKS, "nothing-to-seal", "")
        self._say("")

    def _look_at(self, entry: IntakeEntry) -> None:
        if entry.raw is not None:
            self._note("names-aliased", entry.path)
        if len(entry.path) >= LONG_PATH:
            self._note("long-paths", entry.path)
        if entry.mtime_ns > self._now_ns + RECENT_NS:
            self._note("future-times", entry.path)
        if entry.device not in self._volumes:
            self._note("other-volumes", entry.path)
            self._volumes.add(entry.device)

    def _look_into(self, entry: IntakeEntry, status: os.stat_result) -> None:
        if entry.size == 0:
            self._note("empty-files", entry.path)
        if entry.given:
            return
        if not _readable(entry.locator):
            self.exceptions[ExceptionKind.UNREADABLE] += 1
            source = shown_path(Path(os.fsdecode(entry.locator)))
            self._unreadable(entry.path, source, _problem(errno.EACCES))
        if abs(self._now_ns - entry.mtime_ns) < RECENT_NS:
            self.tally.add(FindingLevel.DECIDE, "recently-changed", entry.path)
        if status.st_nlink > 1:
            self._note("hard-linked-files", entry.path)
        if entry.size >= LEAST and self._looked_into < MOST_FILES:
            self._looked_into += 1
            if code := look_into(entry).value:
                self.tally.add(FindingLevel.INFO, code, entry.path, bytes=entry.size)
        stored = getattr(status, "st_blocks", entry.size) * 512
        if entry.size - stored > _SPARSE_BYTES:
            self.tally.add(
                FindingLevel.INFO, "sparse-files", entry.path, bytes=entry.size, stored=stored
            )

    def _note(self, code: str, path: str) -> None:
        self.tally.add(FindingLevel.INFO, code, path)

    def _say(self, current: str) -> None:
        done = self.files + self.folders
        self._report(Progress(Stage.SCAN, self.total_bytes, 0, done_files=done, current=current))
