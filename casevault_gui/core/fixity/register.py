"""The report of fixity checks: one JSON Lines file that each run adds to (docs/fixity.md).

A run begins with a line of its own, has a line for each package, and an end. A run without an end
was interrupted: the next one goes on where it stopped. A last line that was cut off is dropped;
anything else that is not as it should be makes the file no report, rather than being passed over.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, fields, replace
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import Json, NotCanonical
from casevault_gui.core.errors import FixityReportInvalid
from casevault_gui.core.files import PRIVATE_FILE, shown_path, translate_os_error
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.positions import read_at

_VERSION: Final = 1
_LONGEST_LINE: Final = 1 << 20
_FLUSHED: Final = 64
"""Lines after which the file is made durable; the end of a run always is."""
_BLOCK: Final = 1 << 20


class State(StrEnum):
    """How a package was found.

    `HELD`: its SHA-256 is the known one. `FIRST`: none was known, this one is from now on.
    `CHANGED`: it is another. `DAMAGED`: its bytes break the format. `UNREADABLE`, `MISSING`.
    """

    HELD = "held"
    FIRST = "first"
    CHANGED = "changed"
    DAMAGED = "damaged"
    UNREADABLE = "unreadable"
    MISSING = "missing"


SOUND: Final = frozenset({State.HELD, State.FIRST})


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A package as one check found it; `path` is its place below the place that is watched.

    `package` is its id, `size` in bytes, `sha256` what was found and `expected` what was known,
    `known` from where: log, report or "". `problem` is an error's code. `at` is when, `good` when
    it was last sound, "" for never; both RFC 3339 in UTC.
    """

    path: str
    state: State
    at: str
    package: str = ""
    size: int = 0
    sha256: str = ""
    expected: str = ""
    known: str = ""
    problem: str = ""
    good: str = ""


class FixityReport:
    """One open report. Use as a context, or `close` it."""

    def __init__(self, path: Path, place: str, descriptor: int) -> None:
        """Take over an open file; see `open`."""
        self.path = path
        self.place = place
        self.latest: dict[str, Checked] = {}
        """What is known last of each path."""
        self.unfinished: set[str] | None = None
        """What an interrupted run has checked already; None where none was interrupted."""
        self._descriptor = descriptor
        self._unflushed = 0

    @classmethod
    def open(cls, path: Path, place: str) -> Self:
        """Open the report on `place`, made if it is not there.

        Raises `FixityReportInvalid` (facts: path, line, problem: form, newer, other-place) and
        `TargetTrouble`.
        """
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_CLOEXEC", 0)
        try:
            descriptor = os.open(path, flags, PRIVATE_FILE)
        except OSError as error:
            raise translate_os_error(error, path) from error
        report = cls(path, place, descriptor)
        try:
            os.ftruncate(descriptor, report._read())
        except BaseException:
            report.close()
            raise
        return report

    @classmethod
    def read(cls, path: Path) -> Self:
        """Return what the report at `path` says, of whatever place, for reading alone.

        Raises `FixityReportInvalid`, `TargetTrouble`.
        """
        report = cls(path, "", -1)
        report._read()
        return report

    def begin(self, at: str) -> None:
        """Begin a run, or go on with the one that was interrupted."""
        if self.unfinished is None:
            self._write({"at": at, "kind": "run", "place": self.place, "v": _VERSION})
            self.unfinished = set()

    def add(self, checked: Checked) -> None:
        """Write down what was found; `good` follows from what was known before."""
        before = self.latest.get(checked.path)
        good = checked.at if checked.state in SOUND else before.good if before else ""
        checked = replace(checked, good=good)
        self._write({"kind": "package", **_members(checked)})
        self.latest[checked.path] = checked
        if self.unfinished is not None:
            self.unfinished.add(checked.path)

    def end(self, at: str, counts: Mapping[str, int]) -> None:
        """End the run, durably."""
        self._write({"at": at, "counts": dict(counts), "kind": "end"})
        self._flush()
        self.unfinished = None

    def sha256(self) -> str:
        """Return the SHA-256 of the whole file in hexadecimal."""
        digest, position = hashlib.sha256(), 0
        while block := read_at(self._descriptor, _BLOCK, position):
            digest.update(block)
            position += len(block)
        return digest.hexdigest()

    def close(self) -> None:
        """Make durable what was written, and close; a second time it does nothing."""
        if self._descriptor >= 0:
            descriptor, self._descriptor = self._descriptor, -1
            try:
                if self._unflushed:
                    os.fsync(descriptor)
            finally:
                os.close(descriptor)

    def __enter__(self) -> Self:
        """Use as a context."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        self.close()

    def _write(self, members: dict[str, Json]) -> None:
        try:
            data = canonical_json.encode(members) + b"\n"
            while data:
                data = data[os.write(self._descriptor, data) :]
            self._unflushed += 1
            if self._unflushed >= _FLUSHED:
                self._flush()
        except OSError as error:
            raise translate_os_error(error, self.path) from error

    def _flush(self) -> None:
        os.fsync(self._descriptor)
        self._unflushed = 0

    def _read(self) -> int:
        """Take in the file's lines; return how many bytes of it are whole lines."""
        whole = 0
        for number, line in enumerate(_lines(self.path), 1):
            if not line.endswith(b"\n"):
                break  # Cut off by a crash: nothing was said by it.
            whole += len(line)
            try:
                self._take(canonical_json.decode_object(line[:-1], _LONGEST_LINE))
            except (NotCanonical, KeyError, TypeError, ValueError) as error:
                raise self._invalid(_FORM, number) from error
            except _Refused as error:
                raise self._invalid(str(error), number) from error
        return whole

    def _take(self, members: dict[str, Json]) -> None:
        kind = members.pop("kind")
        if kind == "run":
            if members["v"] != _VERSION:
                raise _Refused(_NEWER)
            self.place = self.place or str(members["place"])
            if members["place"] != self.place:
                raise _Refused(_OTHER)
            self.unfinished = set()
        elif kind == "end":
            self.unfinished = None
        elif kind == "package":
            checked = _checked(members)
            self.latest[checked.path] = checked
            if self.unfinished is not None:
                self.unfinished.add(checked.path)
        else:
            raise ValueError(kind)

    def _invalid(self, problem: str, line: int) -> FixityReportInvalid:
        return FixityReportInvalid(path=shown_path(self.path), problem=problem, line=line)


class _Refused(Exception):
    """A line is well formed and not for this run; the text is the problem's code."""


_FORM: Final = "form"
_NEWER: Final = "newer"
_OTHER: Final = "other-place"


def overdue(latest: Iterable[Checked], since: str) -> tuple[Checked, ...]:
    """Return the packages that were last sound before `since` (RFC 3339 in UTC), or never."""
    due = (each for each in latest if each.good < since)
    return tuple(sorted(due, key=lambda each: (each.good, each.path)))


def not_sound(latest: Iterable[Checked]) -> tuple[Checked, ...]:
    """Return the packages that the last check of each did not find sound, by path."""
    return tuple(sorted((e for e in latest if e.state not in SOUND), key=lambda e: e.path))


def _lines(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while line := file.readline(_LONGEST_LINE):
                yield line
    except OSError as error:
        raise translate_os_error(error, path) from error


def _members(checked: Checked) -> dict[str, Json]:
    said: dict[str, Json] = {}
    for name, value in asdict(checked).items():
        if value not in ("", 0):
            said[name] = value.value if isinstance(value, State) else value
    return said


def _checked(members: Mapping[str, Json]) -> Checked:
    known = {field.name for field in fields(Checked)}
    if not set(members) <= known:
        raise ValueError(sorted(set(members) - known))
    texts = {name: value for name, value in members.items() if isinstance(value, str)}
    size = members.get("size", 0)
    others = set(members) - set(texts)
    if not isinstance(size, int) or isinstance(size, bool) or not others <= {"size"}:
        raise TypeError(size)
    state = State(texts.pop("state"))
    return Checked(state=state, size=size, **texts)
