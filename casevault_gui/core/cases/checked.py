"""A source whose files are compared with the lists of hashes that lie among them, while sealing.

A file that a list names is hashed when it is opened to be packed, and so is the medium in a disk
image. What differs, and what a list names and is not there, becomes an exception; the file itself
is packed as it was found.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import asdict

from casevault_gui.core.cases.bags import BagChecks
from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.case_source import CaseSource, Found, Identity, OnException
from casevault_gui.core.cases.disk_images import ImageCheck, ImageChecks, Recompute, open_other
from casevault_gui.core.cases.documents import JsonValue, Number
from casevault_gui.core.cases.folder import FolderSource
from casevault_gui.core.cases.hash_lists import MAX_LIST, Listed, is_bag_list, is_list
from casevault_gui.core.cases.lists_apart import ListsProcess, ListUnread
from casevault_gui.core.cases.walk import too_long
from casevault_gui.core.files import close_reader
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import (
    Aside,
    EntryKind,
    ExceptionKind,
    Finding,
    IntakeEntry,
    IntakeException,
    SourceRoot,
)
from casevault_gui.core.names import bag_component
from casevault_gui.core.positions import read_at
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage, ignore_progress

MAX_CLAIMS = 1_000_000
"""Hashes of lists that are kept, to be compared; each takes some 400 bytes of memory."""
_PIECE = 1 << 20
_TELL_EVERY = 16 << 20
_MEMBER, _IMAGES = "hash_checks", "image_checks"
_NUMBERED = re.compile(r"(.+\.)([0-9]{3})")


@dataclass(slots=True)
class ListCheck:
    """What comparing one list gave, in numbers of files; `path` is the list's place in the bag.

    `misplaced` names lead out of the folder that is sealed, or are longer than any in a package:
    they are not compared. `unlisted` files lie in a bag's `data` and no manifest of it names them.
    `passed_over` are beyond what is kept. `problem` is `process` if what read the list broke off.
    """

    path: str
    matched: int = 0
    differ: int = 0
    missing: int = 0
    misplaced: int = 0
    unlisted: int = 0
    passed_over: int = 0
    problem: str = ""


Check = ListCheck | ImageCheck
"""What comparing a list of hashes, or a disk image, gave."""


@dataclass(frozen=True, slots=True)
class _Claim:
    check: ListCheck
    algorithm: str
    digest: str
    split: bool


class CheckedSource:
    """Any `CaseSource`, compared with the lists in it."""

    def __init__(self, source: CaseSource, recompute: Recompute | None = None) -> None:
        """Take the files of `source`; `recompute` hashes the media in disk images, if it can."""
        self.report: Report = ignore_progress
        self._source = source
        self._images = ImageChecks(recompute)
        self._numbered: dict[str, IntakeEntry] = {}
        self._lists: dict[str, IntakeEntry] = {}
        self._bags = BagChecks()
        self._claims: dict[str, list[_Claim]] = {}
        self._bag_checks: dict[str, ListCheck] = {}
        self._kept, self._seen = 0, set[str]()
        self._on_exception: OnException = lambda _: None
        self._cancel = CancelToken()
        self.checks: tuple[ListCheck, ...] = ()

    @property
    def roots(self) -> tuple[SourceRoot, ...]:
        """Those of the source."""
        return self._source.roots

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Those of the source."""
        return self._source.findings

    def record(self, cancel: CancelToken) -> CaseRecord | None:
        """Return the source's record, with what comparing gave so far."""
        record = self._source.record(cancel)
        if record is None or not (self.checks or self.images):
            return record
        told: dict[str, JsonValue] = {}
        if self.checks:
            told[_MEMBER] = [
                _told(check, {"matched", "differ", "missing"}) for check in self.checks
            ]
        if self.images:
            told[_IMAGES] = [_told(check, {"segments"}) for check in self.images]
        return CaseRecord.from_document({**record.document(), **told})

    @property
    def images(self) -> tuple[ImageCheck, ...]:
        """What recomputing disk images gave so far."""
        return tuple(self._images.done)

    def survey(
        self,
        on_exception: OnException,
        *,
        exclude: frozenset[Identity] = frozenset(),
        cancel: CancelToken,
    ) -> Generator[Found, None, None]:
        """Do as the source does, and note the lists."""
        for entry, status in self._source.survey(on_exception, exclude=exclude, cancel=cancel):
            self._note(entry)
            yield entry, status

    def entries(
        self,
        on_exception: OnException,
        *,
        exclude: frozenset[Identity] = frozenset(),
        cancel: CancelToken,
    ) -> Generator[IntakeEntry, None, None]:
        """Yield the source's entries, then report what lists name and was not among them.

        Lists must have been noted by `survey` before. Raises `Cancelled`.
        """
        self._on_exception, self._cancel = on_exception, cancel
        self._read_lists()
        for entry in self._source.entries(on_exception, exclude=exclude, cancel=cancel):
            yield entry
            if self._bags and entry.kind is EntryKind.FILE:
                self._note_payload(entry)
        self._bags.finish(on_exception)
        for path in sorted(set(self._claims) - self._seen):
            for claim in self._claims[path]:
                claim.check.missing += 1
            named = ", ".join(sorted({claim.check.path for claim in self._claims[path]}))
            on_exception(IntakeException(ExceptionKind.NOT_FOUND, path, f"named by {named}"))

    def open(self, entry: IntakeEntry) -> int | Iterator[memoryview]:
        """Open the file `entry`, after comparing it with what lists say; raises `OSError`."""
        descriptor = self._source.open(entry)
        if isinstance(descriptor, int):
            try:
                self._look(entry, descriptor)
            except BaseException:
                close_reader(descriptor)
                raise
        return descriptor

    def aside(self, processes: int) -> Aside | None:
        """How other processes may read what has nothing to be compared with; None if not at all.

        The lists are known once `entries` has begun.
        """
        if not isinstance(self._source, FolderSource):
            return None
        return Aside(open_other, lambda entry: entry.path not in self._claims, processes)

    def _look(self, entry: IntakeEntry, descriptor: int) -> None:
        claims = self._claims.get(entry.path)
        if claims is not None:
            self._seen.add(entry.path)
            parts = self._parts(entry)
            split = [claim for claim in claims if claim.split and len(parts) > 1]
            plain = [claim for claim in claims if claim not in split]
            if plain:
                self._compare(entry, self._told_pieces(entry, descriptor), plain)
            if split:
                self._compare(entry, self._all_pieces(parts), split)
        told, on_bytes = self._on_exception, self._on_bytes(entry)
        self._images.compare(entry, descriptor, self._open_plain, told, on_bytes, self._cancel)

    def _open_plain(self, entry: IntakeEntry) -> int:
        descriptor = self._source.open(entry)
        if isinstance(descriptor, int):
            return descriptor
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))

    def _parts(self, entry: IntakeEntry) -> list[IntakeEntry]:
        """Return the files that a raw image is split into, if `entry` is the first of several."""
        parts = [entry]
        found = _NUMBERED.fullmatch(entry.path)
        if found is not None and found[2] == "001":
            number = 2
            while following := self._numbered.get(f"{found[1]}{number:03}"):
                parts.append(following)
                number += 1
        return parts

    def _all_pieces(self, parts: list[IntakeEntry]) -> Iterator[bytes]:
        for part in parts:
            descriptor = self._open_plain(part)
            try:
                yield from self._told_pieces(part, descriptor)
            finally:
                close_reader(descriptor)

    def _told_pieces(self, entry: IntakeEntry, descriptor: int) -> Iterator[bytes]:
        """Yield the content, and report how much of it there was."""
        on_bytes = self._on_bytes(entry)
        done = told = 0
        for piece in _pieces(descriptor, self._cancel):
            yield piece
            done += len(piece)
            if done - told >= _TELL_EVERY:
                told = done
                on_bytes(done, entry.size)

    def _on_bytes(self, entry: IntakeEntry) -> Callable[[int, int], None]:
        def tell(done: int, total: int) -> None:
            self.report(Progress(Stage.COMPARE, done, total, current=entry.path))

        return tell

    def _note(self, entry: IntakeEntry) -> None:
        if entry.kind is not EntryKind.FILE:
            return
        name = entry.path.rpartition("/")[2]
        self._images.note(entry)
        self._bags.note(entry)
        if _NUMBERED.fullmatch(name):
            self._numbered[entry.path] = entry
        if is_list(name) and entry.size <= MAX_LIST:
            self._lists[entry.path] = entry

    def _read_lists(self) -> None:
        with ListsProcess() as reading:
            for path, entry in self._lists.items():
                self._read_list(reading, path, entry)
            for path in self._bags.read_infos(reading, self._content, self._cancel):
                self.checks += (ListCheck(path, problem="process"),)

    def _read_list(self, reading: ListsProcess, path: str, entry: IntakeEntry) -> None:
        folder, _, name = path.rpartition("/")
        in_bag, check, said = folder in self._bags, ListCheck(path), False
        try:
            content = self._content(entry)
            for each in reading.listed(name, content, self._cancel, in_bag=in_bag):
                said = True
                self._claim(folder, each, check)
        except ListUnread:
            check.problem = "process"
        except OSError:
            pass  # Packing it says why.
        else:
            if said and in_bag and is_bag_list(name) and name.startswith("manifest"):
                self._bag_checks[folder] = check
        if said or check.problem:
            self.checks += (check,)

    def _claim(self, folder: str, listed: Listed, check: ListCheck) -> None:
        parts = listed.name.replace(b"\\", b"/").split(b"/")
        while parts[:1] == [b"."]:
            parts = parts[1:]
        if not parts or not {b"", b".", b".."}.isdisjoint(parts):
            check.misplaced += 1
            return
        path = "/".join((folder, *(bag_component(part)[0] for part in parts)))
        if too_long(path):
            check.misplaced += 1
            return
        if self._kept >= MAX_CLAIMS:
            check.passed_over += 1
            return
        self._kept += 1
        claim = _Claim(check, listed.algorithm, listed.digest, listed.split)
        self._claims.setdefault(path, []).append(claim)

    def _note_payload(self, entry: IntakeEntry) -> None:
        for bag in self._bags.payload_of(entry):
            check = self._bag_checks.get(bag)
            if check is not None and entry.path not in self._claims:
                check.unlisted += 1
                detail = f"in a bag, and not in {check.path}"
                kind = ExceptionKind.UNLISTED
                self._on_exception(IntakeException(kind, entry.path, detail))

    def _content(self, entry: IntakeEntry) -> Iterator[bytes]:
        descriptor = self._source.open(entry)
        if not isinstance(descriptor, int):
            yield from map(bytes, descriptor)
            return
        try:
            yield from _pieces(descriptor, self._cancel)
        finally:
            close_reader(descriptor)

    def _compare(self, entry: IntakeEntry, pieces: Iterable[bytes], claims: list[_Claim]) -> None:
        # Hashes of the past are compared, not relied upon.
        digests = {
            claim.algorithm: hashlib.new(claim.algorithm, usedforsecurity=False) for claim in claims
        }
        for piece in pieces:
            for digest in digests.values():
                digest.update(piece)
        for claim in claims:
            found = digests[claim.algorithm].hexdigest()
            if found == claim.digest:
                claim.check.matched += 1
                continue
            claim.check.differ += 1
            detail = f"{claim.algorithm} {found}, {claim.check.path} says {claim.digest}"
            kind = ExceptionKind.HASH_DIFFERS
            self._on_exception(IntakeException(kind, entry.path, detail, raw=entry.raw))


def _told(check: Check, always: set[str]) -> JsonValue:
    """Return a check as JSON, without what it does not say."""
    return {
        name: value if isinstance(value, str) else Number(str(value))
        for name, value in asdict(check).items()
        if value or name in always
    }


def _pieces(descriptor: int, cancel: CancelToken) -> Generator[bytes, None, None]:
    at = 0
    while piece := read_at(descriptor, _PIECE, at):
        cancel.check()
        yield piece
        at += len(piece)
