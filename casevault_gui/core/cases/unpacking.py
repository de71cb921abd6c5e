"""Files and folders of this machine, of which ZIP archives are sealed by their contents.

An archive that was chosen becomes a folder of its name. The report of a phone's extraction (UFDR)
stays the one file it is. The SHA-256 of what was unpacked stands in the case record.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.case_source import Found, Identity, OnException, SurveyedSource
from casevault_gui.core.cases.documents import JsonValue, Number
from casevault_gui.core.cases.folder import FolderSource
from casevault_gui.core.cases.walk import survey
from casevault_gui.core.cases.zip_archive import Archive, open_archive
from casevault_gui.core.model import EntryKind, Finding, FindingLevel, IntakeEntry, SourceRoot
from casevault_gui.core.progress import CancelToken

_MEMBER = "archives"


class UnpackingSource(SurveyedSource):
    """Files, folders and the contents of archives as a `CaseSource`."""

    def __init__(self, paths: Sequence[Path | bytes], record: CaseRecord, scratch: Path) -> None:
        """Resolve `paths` and read the directory of each archive among them.

        Large files of archives pass through files without a name in the folder `scratch`. Raises
        what `resolve_roots` raises, and `ArchiveRefused`.
        """
        self._files = FolderSource(paths, record)
        self._record = record
        self._archives: dict[int, Archive] = {}
        whole: list[str] = []
        for root in self._files.roots:
            if root.kind is not EntryKind.FILE:
                continue
            archive = open_archive(Path(os.fsdecode(root.raw)), scratch, CancelToken())
            if archive is not None and archive.is_phone_report:
                whole.append("data/" + root.name)
            elif archive is not None:
                self._archives[root.number] = archive
            if archive is not None:
                archive.close()
        self._roots = tuple(
            replace(root, kind=EntryKind.FOLDER) if root.number in self._archives else root
            for root in self._files.roots
        )
        self._findings = (*self._files.findings, *self._told(whole))

    @property
    def roots(self) -> tuple[SourceRoot, ...]:
        """What the person chose, numbered from 0 in package order; an archive is a folder."""
        return self._roots

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Which archives are unpacked, and which stay whole."""
        return self._findings

    def record(self, cancel: CancelToken) -> CaseRecord:
        """Return the case record; it names each archive, which is read whole for its hash."""
        for archive in self._archives.values():
            if not archive.sha256:
                archive.hash(cancel)
        named = [(root.name, self._archives.get(root.number)) for root in self._roots]
        archives: list[JsonValue] = [
            {
                "path": "data/" + name,
                "size": Number(str(archive.status.st_size)),
                "sha256": archive.sha256,
                "members": Number(str(len(archive.members))),
            }
            for name, archive in named
            if archive is not None
        ]
        if not archives:
            return self._record
        return CaseRecord.from_document({**self._record.document(), _MEMBER: archives})

    def survey(
        self,
        on_exception: OnException,
        *,
        exclude: frozenset[Identity] = frozenset(),
        cancel: CancelToken,
    ) -> Generator[Found, None, None]:
        """Do as `entries`, and yield what the system says of each file, or of its archive."""
        for root in self._roots:
            archive = self._archives.get(root.number)
            if archive is None:
                yield from survey((root,), on_exception, exclude=exclude, cancel=cancel)
                continue
            yield from archive.found(root, on_exception, cancel)

    def open(self, entry: IntakeEntry) -> int:
        """Return a descriptor for reading the file `entry`; raises `OSError`."""
        archive = self._archives.get(entry.source)
        return self._files.open(entry) if archive is None else archive.open(entry)

    def _told(self, whole: list[str]) -> list[Finding]:
        unpacked = tuple("data/" + self._roots[number].name for number in self._archives)
        lists = (("archives-unpacked", unpacked), ("archives-kept-whole", tuple(whole)))
        return [
            Finding(FindingLevel.INFO, code, {"count": len(paths)}, paths[:20])
            for code, paths in lists
            if paths
        ]
