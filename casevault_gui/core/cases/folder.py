"""A case made of files and folders of this machine; the door to roots, walk and opening."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.core.cases.case_source import Found, Identity, OnException
from casevault_gui.core.cases.opening import open_source
from casevault_gui.core.cases.roots import resolve_roots, survey_roots
from casevault_gui.core.cases.walk import survey, walk
from casevault_gui.core.files import shown_path
from casevault_gui.core.model import Finding, FindingLevel, IntakeEntry, SourceRoot
from casevault_gui.core.progress import CancelToken

if TYPE_CHECKING:
    from casevault_gui.core.cases.case_record import CaseRecord

__all__ = ["FolderSource", "open_source", "resolve_roots", "survey", "walk"]

_MAX_EXAMPLES = 20


class FolderSource:
    """Files and folders of this machine as a `CaseSource`."""

    def __init__(self, paths: Sequence[Path | bytes], record: CaseRecord | None = None) -> None:
        """Resolve `paths` as `resolve_roots` does, and raise what it raises."""
        self._roots, left_out = survey_roots(paths)
        self._record = record
        self._findings: tuple[Finding, ...] = ()
        if left_out:
            shown = tuple(shown_path(real) for real in left_out[:_MAX_EXAMPLES])
            finding = Finding(
                FindingLevel.INFO, "overlapping-sources", {"count": len(left_out)}, shown
            )
            self._findings = (finding,)

    @property
    def roots(self) -> tuple[SourceRoot, ...]:
        """What the person chose, numbered from 0 in package order."""
        return self._roots

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Sources that were named twice or lie inside another one."""
        return self._findings

    def record(self, cancel: CancelToken) -> CaseRecord | None:  # noqa: ARG002 - it is at hand
        """Return the case record given with the files."""
        return self._record

    def survey(
        self,
        on_exception: OnException,
        *,
        exclude: frozenset[Identity] = frozenset(),
        cancel: CancelToken,
    ) -> Generator[Found, None, None]:
        """Do as `entries`, and yield what the system says of each with it."""
        return survey(self._roots, on_exception, exclude=exclude, cancel=cancel)

    def entries(
        self,
        on_exception: OnException,
        *,
        exclude: frozenset[Identity] = frozenset(),
        cancel: CancelToken,
    ) -> Generator[IntakeEntry, None, None]:
        """Yield files and folders in package order; raises `Cancelled`."""
        return walk(self._roots, on_exception, exclude=exclude, cancel=cancel)

    def open(self, entry: IntakeEntry) -> int:
        """Return a descriptor for reading the file `entry`; raises `OSError`."""
        return open_source(entry)
