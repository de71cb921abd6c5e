"""Evidence held in memory: what came out of another file and never lay on a disk by itself."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Generator, Sequence
from dataclasses import field
from pathlib import Path

from casevault_gui.core.birth import birth_ns
from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.case_source import Found, Identity, OnException, SurveyedSource
from casevault_gui.core.files import shown_path
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import EntryKind, Finding, IntakeEntry, SourceRoot
from casevault_gui.core.names import bag_component, numbered, sort_key
from casevault_gui.core.progress import CancelToken


@dataclass(frozen=True, slots=True)
class HeldFile:
    """One file: its name, its content, and the file at `path` that it is or came out of.

    Mode and times are of that file (`status`). `note` says to people how it came out of it.
    """

    name: str
    data: bytes = field(repr=False)
    path: Path
    status: os.stat_result = field(repr=False)
    note: str = ""


class HeldSource(SurveyedSource):
    """Files held in memory as a `CaseSource`."""

    def __init__(
        self, files: Sequence[HeldFile], record: CaseRecord, findings: Sequence[Finding] = ()
    ) -> None:
        """Number the files in package order; of two with one name the later gets another."""
        self._given = tuple(files)
        named = sorted(_named(files).items(), key=lambda item: sort_key(item[0]))
        self._files = {"data/" + name: file for name, file in named}
        self._roots = tuple(
            SourceRoot(
                number,
                EntryKind.FILE,
                name,
                shown_path(file.path) + (f" ({file.note})" if file.note else ""),
                os.fsencode(file.path),
            )
            for number, (name, file) in enumerate(named)
        )
        self._record = record
        self._findings = tuple(findings)

    @property
    def roots(self) -> tuple[SourceRoot, ...]:
        """One for each file, in package order."""
        return self._roots

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What whoever made the files found."""
        return self._findings

    def record(self, cancel: CancelToken) -> CaseRecord:  # noqa: ARG002 - it is at hand
        """Return the case record that came with the files."""
        return self._record

    def with_record(self, record: CaseRecord) -> HeldSource:
        """Return the same files with another record."""
        return HeldSource(self._given, record, self._findings)

    def survey(
        self,
        on_exception: OnException,  # noqa: ARG002 - nothing held is left out
        *,
        exclude: frozenset[Identity] = frozenset(),  # noqa: ARG002
        cancel: CancelToken,
    ) -> Generator[Found, None, None]:
        """Yield the files, with what the system says of the file each came out of."""
        for root, (path, file) in zip(self._roots, self._files.items(), strict=True):
            cancel.check()
            yield _entry(path, file, root), file.status

    def open(self, entry: IntakeEntry) -> int:
        """Return a descriptor for reading the file `entry`; the caller closes it."""
        return descriptor_of(self._files[entry.path].data)


def descriptor_of(data: bytes) -> int:
    """Return a descriptor for reading `data`, which gets no name in any folder.

    It is memory where the system has such files (Linux), else a temporary file removed at once.
    """
    if sys.platform == "linux":
        descriptor = os.memfd_create("casevault", os.MFD_CLOEXEC)
    else:
        with tempfile.TemporaryFile() as file:
            descriptor = os.dup(file.fileno())
    try:
        view = memoryview(data)
        while view:
            view = view[os.write(descriptor, view) :]
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def _entry(path: str, file: HeldFile, root: SourceRoot) -> IntakeEntry:
    status = file.status
    return IntakeEntry(
        EntryKind.FILE,
        path,
        root.raw,
        root.number,
        len(file.data),
        status.st_mode & 0o7777,
        status.st_mtime_ns,
        status.st_ctime_ns,
        status.st_atime_ns,
        status.st_dev,
        status.st_ino,
        given=True,
        btime_ns=birth_ns(status, root.raw),
    )


def _named(files: Sequence[HeldFile]) -> dict[str, HeldFile]:
    named: dict[str, HeldFile] = {}
    for file in files:
        first = name = bag_component(os.fsencode(file.name))[0]
        number = 2
        while name in named:
            name = numbered(first, number)
            number += 1
        named[name] = file
    return named
