"""What every source of a case offers, so that sealing does not care where the case comes from."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING, Protocol

from casevault_gui.core.model import Finding, IntakeEntry, IntakeException, SourceRoot
from casevault_gui.core.progress import CancelToken

if TYPE_CHECKING:
    from casevault_gui.core.cases.case_record import CaseRecord

OnException = Callable[[IntakeException], None]
"""Hears of everything that will not be packed, while the entries are read."""

Identity = tuple[int, int]
"""Device and inode of a file, which name it whatever paths lead to it."""

Found = tuple[IntakeEntry, os.stat_result]
"""An entry, and what the system says of the file that it is or comes out of."""


class SurveyedSource(ABC):
    """A source whose entries are those of its survey."""

    @abstractmethod
    def survey(
        self,
        on_exception: OnException,
        *,
        exclude: frozenset[Identity] = frozenset(),
        cancel: CancelToken,
    ) -> Generator[Found, None, None]:
        """As `CaseSource.survey`."""

    def entries(
        self,
        on_exception: OnException,
        *,
        exclude: frozenset[Identity] = frozenset(),
        cancel: CancelToken,
    ) -> Generator[IntakeEntry, None, None]:
        """Yield files and folders in package order; raises what `survey` raises."""
        for entry, _ in self.survey(on_exception, exclude=exclude, cancel=cancel):
            yield entry


class CaseSource(Protocol):
    """A case to be sealed: perhaps its record, and evidence from one or more roots."""

    @property
    def roots(self) -> tuple[SourceRoot, ...]:
        """What the person chose, numbered from 0 in package order."""
        ...

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found while the roots were resolved; pre-flight reports it with its own."""
        ...

    def record(self, cancel: CancelToken) -> CaseRecord | None:
        """Return the case record that came with the source; may read all of an archive.

        Raises `CaseRecordInvalid`, `SourceUnreadable`, `Cancelled`.
        """
        ...

    def survey(
        self,
        on_exception: OnException,
        *,
        exclude: frozenset[Identity] = frozenset(),
        cancel: CancelToken,
    ) -> Generator[Found, None, None]:
        """Do as `entries`, and yield what the system says of each with it."""
        ...

    def entries(
        self,
        on_exception: OnException,
        *,
        exclude: frozenset[Identity] = frozenset(),
        cancel: CancelToken,
    ) -> Generator[IntakeEntry, None, None]:
        """Yield files and folders in package order; raises `Cancelled`."""
        ...

    def open(self, entry: IntakeEntry) -> int | Iterator[memoryview]:
        """Return a descriptor for reading the file `entry`, or its content in pieces.

        Raises `OSError`; the pieces raise what whoever made the source knows.
        """
        ...
