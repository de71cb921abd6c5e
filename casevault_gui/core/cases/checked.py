"""A source whose files are compared with the lists of hashes that lie among them, while sealing.

A file that a list names is hashed when it is opened to be packed. What differs, and what a list
names and is not there, becomes an exception; the file itself is packed as it was found.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Generator, Iterator
from dataclasses import dataclass

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.case_source import CaseSource, Found, Identity, OnException
from casevault_gui.core.cases.documents import JsonValue, Number
from casevault_gui.core.cases.hash_lists import MAX_LIST, Listed, is_bag_list, is_list, read_list
from casevault_gui.core.files import close_reader
from casevault_gui.core.model import (
    EntryKind,
    ExceptionKind,
    Finding,
    IntakeEntry,
    IntakeException,
    SourceRoot,
)
from casevault_gui.core.names import bag_component
from casevault_gui.core.progress import CancelToken

_PIECE = 1 << 20
_BAG_MARK = "bagit.txt"
_MEMBER = "hash_checks"


@dataclass(slots=True)
class ListCheck:
    """What comparing one list gave, in numbers of files; `path` is the list's place in the bag.

    `misplaced` names lead out of the folder that is sealed: they are not compared. `unlisted` files
    lie in a bag's `data` and no manifest of it names them.
    """

    path: str
    matched: int = 0
    differ: int = 0
    missing: int = 0
    misplaced: int = 0
    unlisted: int = 0


@dataclass(frozen=True, slots=True)
class _Claim:
    check: ListCheck
    algorithm: str
    digest: str


class CheckedSource:
    """Any `CaseSource`, compared with the lists in it."""

    def __init__(self, source: CaseSource) -> None:
        """Take the files of `source`."""
        self._source = source
        self._lists: dict[str, IntakeEntry] = {}
        self._bags: set[str] = set()
        self._claims: dict[str, list[_Claim]] = {}
        self._bag_checks: dict[str, ListCheck] = {}
        self._seen: set[str] = set()
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
        if record is None or not self.checks:
            return record
        checks: list[JsonValue] = [
            {
                name: value if isinstance(value, str) else Number(str(value))
                for name in ListCheck.__slots__
                if (value := getattr(check, name)) or name in {"matched", "differ", "missing"}
            }
            for check in self.checks
        ]
        return CaseRecord.from_document({**record.document(), _MEMBER: checks})

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
            if self._claims and entry.kind is EntryKind.FILE:
                self._note_unlisted(entry.path)
        for path in sorted(set(self._claims) - self._seen):
            for claim in self._claims[path]:
                claim.check.missing += 1
            named = ", ".join(sorted({claim.check.path for claim in self._claims[path]}))
            on_exception(IntakeException(ExceptionKind.NOT_FOUND, path, f"named by {named}"))

    def open(self, entry: IntakeEntry) -> int | Iterator[memoryview]:
        """Open the file `entry`, after comparing it with what lists say; raises `OSError`."""
        descriptor = self._source.open(entry)
        claims = self._claims.get(entry.path)
        if claims is not None and isinstance(descriptor, int):
            self._seen.add(entry.path)
            try:
                self._compare(entry, descriptor, claims)
            except BaseException:
                close_reader(descriptor)
                raise
        return descriptor

    def _note(self, entry: IntakeEntry) -> None:
        folder, _, name = entry.path.rpartition("/")
        if entry.kind is not EntryKind.FILE:
            return
        if name == _BAG_MARK:
            self._bags.add(folder)
        if is_list(name) and entry.size <= MAX_LIST:
            self._lists[entry.path] = entry

    def _read_lists(self) -> None:
        for path, entry in self._lists.items():
            folder, _, name = path.rpartition("/")
            in_bag = folder in self._bags
            try:
                data = self._content(entry)
            except OSError:
                continue  # Packing it says why.
            listed = read_list(name, data, in_bag=in_bag)
            if not listed:
                continue
            check = ListCheck(path)
            self.checks += (check,)
            if in_bag and is_bag_list(name) and name.startswith("manifest"):
                self._bag_checks[folder] = check
            for each in listed:
                self._claim(folder, each, check)

    def _claim(self, folder: str, listed: Listed, check: ListCheck) -> None:
        parts = listed.name.replace(b"\\", b"/").split(b"/")
        while parts[:1] == [b"."]:
            parts = parts[1:]
        if not parts or not {b"", b".", b".."}.isdisjoint(parts):
            check.misplaced += 1
            return
        path = "/".join((folder, *(bag_component(part)[0] for part in parts)))
        claim = _Claim(check, listed.algorithm, listed.digest)
        self._claims.setdefault(path, []).append(claim)

    def _note_unlisted(self, path: str) -> None:
        for bag, check in self._bag_checks.items():
            if path.startswith(bag + "/data/") and path not in self._claims:
                check.unlisted += 1
                detail = f"in a bag, and not in {check.path}"
                self._on_exception(IntakeException(ExceptionKind.UNLISTED, path, detail))

    def _content(self, entry: IntakeEntry) -> bytes:
        descriptor = self._source.open(entry)
        if not isinstance(descriptor, int):
            return b"".join(descriptor)
        try:
            return b"".join(_pieces(descriptor, self._cancel))
        finally:
            close_reader(descriptor)

    def _compare(self, entry: IntakeEntry, descriptor: int, claims: list[_Claim]) -> None:
        # Hashes of the past are compared, not relied upon.
        digests = {
            claim.algorithm: hashlib.new(claim.algorithm, usedforsecurity=False) for claim in claims
        }
        for piece in _pieces(descriptor, self._cancel):
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


def _pieces(descriptor: int, cancel: CancelToken) -> Generator[bytes, None, None]:
    at = 0
    while piece := os.pread(descriptor, _PIECE, at):
        cancel.check()
        yield piece
        at += len(piece)
