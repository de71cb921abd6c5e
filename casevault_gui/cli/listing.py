"""`list`: what is in a package; some thousand entries at a time, for there may be a million."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from casevault_gui.cli.exception_answer import exception_document, exception_line
from casevault_gui.cli.packages import open_package
from casevault_gui.cli.shell import COMPLETE, Shell
from casevault_gui.core.cases import case_json
from casevault_gui.core.names import display_name
from casevault_gui.core.package.search import find_entries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from casevault_gui.core.workflows.review import Review

_TOGETHER = 8_192
_TIMES = ("mtime_ns", "ctime_ns", "atime_ns", "btime_ns")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAY = 86_400


def list_files(shell: Shell) -> int:
    """List the entries, and what was not packed."""
    with shell.open_profile() as profile, open_package(shell, profile) as review:
        numbers: Sequence[int] = range(len(review.index))
        if shell.options.find:
            with shell.stoppable() as cancel:
                numbers = find_entries(review.index, shell.options.find, cancel)
        record, times = review.record, shell.options.times

        def document() -> dict[str, object]:
            return {
                "package": review.facts.package,
                "case": None if record is None else json.loads(case_json.dump(record)),
                "entries": _rows(review, numbers, times=times),
                "exceptions": [exception_document(item) for item in review.exceptions],
            }

        shell.answer_at_length(document, _lines(review, numbers, times=times))
    return COMPLETE


def _lines(review: Review, numbers: Sequence[int], *, times: bool) -> Iterator[str]:
    for first, stop in _runs(numbers):
        lines = _lines_of(review, first, stop)
        if times:
            for number, line in enumerate(lines, first):
                yield line
                told = _times_of(review, number).items()
                yield from (f"{name:>24} {time}" for name, time in told if time is not None)
        else:
            yield "\n".join(lines)
    if review.exceptions:
        yield f"Not packed, or not as found: {len(review.exceptions)}"
        yield from (exception_line(item) for item in review.exceptions)


def _lines_of(review: Review, first: int, stop: int) -> Iterator[str]:
    """Yield what is said of each of these neighbours."""
    paths = _paths(review, first, stop)
    together = "/".join(paths)
    if display_name(together) != together:
        paths = list(map(display_name, paths))
    for path, folder, size, mtime in _columns(review, paths, first, stop):
        yield f"{size:>14} {mtime} {path}{'/' if folder else ''}"


def _rows(review: Review, numbers: Sequence[int], *, times: bool) -> Iterator[dict[str, object]]:
    """Yield what is said of each entry; a million of them take no room."""
    for first, stop in _runs(numbers):
        digests = review.index.digests(first, stop).hex()
        columns = _columns(review, _paths(review, first, stop), first, stop)
        for place, (path, folder, size, mtime) in enumerate(columns):
            row: dict[str, object] = {
                "path": path,
                "kind": "folder" if folder else "file",
                "size": size,
                "mtime": mtime,
            }
            if not folder:
                row["sha256"] = digests[64 * place : 64 * place + 64]
            if times:
                row |= _times_of(review, first + place)
            yield row


def _runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the neighbours among `numbers`, not too many at a time: first, stop."""
    first = stop = 0
    for number in numbers:
        if number != stop or stop - first == _TOGETHER:
            if stop > first:
                yield first, stop
            first = number
        stop = number + 1
    if stop > first:
        yield first, stop


def _columns(
    review: Review, paths: Sequence[str], first: int, stop: int
) -> Iterator[tuple[str, bool, int, str]]:
    """Yield path, whether it is a folder, size, and time of each of these neighbours."""
    index = review.index
    return zip(
        paths,
        map(index.folder, range(first, stop)),
        index.sizes[first:stop],
        map(_time, index.mtimes[first:stop]),
        strict=True,
    )


def _paths(review: Review, first: int, stop: int) -> list[str]:
    return [path.removeprefix("data/") for path in review.index.paths(first, stop)]


def _times_of(review: Review, number: int) -> dict[str, object]:
    line = review.line(number)
    return {name: getattr(line, name) for name in _TIMES}


def _time(nanoseconds: int) -> str:
    days, seconds = divmod(nanoseconds // 1_000_000_000, _DAY)
    day = _day(days)
    return f"{day}T{_clock(seconds)}Z" if day else f"{nanoseconds} ns"


@lru_cache(maxsize=4_096)
def _day(days: int) -> str:
    """Return the date so many days after 1970-01-01, "" where there is none."""
    try:
        return (_EPOCH + timedelta(days)).strftime("%Y-%m-%d")
    except OverflowError:
        return ""


@lru_cache(maxsize=_DAY)
def _clock(seconds: int) -> str:
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour:02}:{minute:02}:{second:02}"
