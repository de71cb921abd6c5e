"""Reading the originals again after sealing, and comparing them with what was sealed.

The package proves itself; this proves that the source still gives what was read into it, so that
neither a failing drive nor a program that writes meanwhile goes unseen. Files whose trouble stands
in the list of exceptions already are left out.
"""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

from casevault_gui.core.errors import EntryUnknown, OriginalDiffers
from casevault_gui.core.files import close_reader
from casevault_gui.core.model import EntryKind
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.progress import Progress, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from casevault_gui.core.cases.case_source import CaseSource
    from casevault_gui.core.model import IntakeEntry
    from casevault_gui.core.package.index import PackageIndex
    from casevault_gui.core.progress import CancelToken, Report

_PIECE = 1 << 20


def compare_originals(
    source: CaseSource, package: Path, data_key: bytes, report: Report, cancel: CancelToken
) -> int:
    """Return how many originals hold what the package does; it is opened with `data_key`.

    Raises `OriginalDiffers` (facts: path of the first, count), `SourceTrouble`, `Cancelled`.
    """
    with PackageReader(package) as reader:
        index = reader.unlock_data_key(data_key).index
    expected = {
        number
        for number in range(len(index))
        if not index.folder(number) and not index.flawed(number)
    }
    total = sum(map(index.size, expected))
    held: set[int] = set()
    done = 0
    for entry in source.entries(lambda _: None, cancel=cancel):
        number = _number(index, entry)
        if number not in expected:
            continue
        cancel.check()
        report(Progress(Stage.ORIGINALS, done, total, len(held), len(expected), entry.path))
        if _digest(source, entry, cancel) == index.sha256(number):
            held.add(number)
        done += index.size(number)
    differing = expected - held
    if differing:
        raise OriginalDiffers(path=index.path(min(differing)), count=len(differing))
    return len(held)


def _number(index: PackageIndex, entry: IntakeEntry) -> int:
    if entry.kind is not EntryKind.FILE:
        return -1
    try:
        return index.find(entry.path)
    except EntryUnknown:
        return -1  # It stands among the exceptions, or came after the package was written.


def _digest(source: CaseSource, entry: IntakeEntry, cancel: CancelToken) -> bytes:
    digest = hashlib.sha256()
    try:
        for piece in _content(source, entry):
            cancel.check()
            digest.update(piece)
    except OSError:
        return b""
    return digest.digest()


def _content(source: CaseSource, entry: IntakeEntry) -> Iterator[bytes | memoryview]:
    opened = source.open(entry)
    if not isinstance(opened, int):
        yield from opened
        return
    try:
        while piece := os.read(opened, _PIECE):
            yield piece
    finally:
        close_reader(opened)
