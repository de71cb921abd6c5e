"""Values that cross rooms: who acts, what is found, what is packed, how a run ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from enum import StrEnum
from typing import NamedTuple

from casevault_gui.core.canonical_json import Json
from casevault_gui.core.late_dataclass import dataclass


class Outcome(StrEnum):
    """How every run ends; there is no fourth way."""

    COMPLETE = "complete"
    EXCEPTIONS = "complete-with-exceptions"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, as they describe themselves; attested, not authenticated."""

    name: str = ""
    title: str = ""
    agency: str = ""
    number: str = ""
    account: str = ""


class EntryKind(StrEnum):
    """What a manifest line describes."""

    FILE = "file"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class SourceRoot:
    """One thing the person chose to seal: `name` is its folder or file name under `data/`."""

    number: int
    kind: EntryKind
    name: str
    path: str
    """Absolute path as shown to people (undecodable bytes escaped)."""
    raw: bytes
    """Absolute path as the system knows it."""


class IntakeEntry(NamedTuple):
    """One file or folder found by intake, in package order.

    `path` is the bag path (`data/…`, valid UTF-8, no control characters); `raw` holds the original
    last component when `path` could not carry it as found, else None. `locator` is the absolute
    path for `os.open`. Times are nanoseconds since 1970 UTC. Where mode and times are `given`, they
    stand for themselves: the content comes out of another file, and `locator` names that one.
    `btime_ns`, when it was made, counts for such entries; of others it is asked as they are packed.
    """

    kind: EntryKind
    path: str
    locator: bytes
    source: int
    size: int
    mode: int
    mtime_ns: int
    ctime_ns: int
    atime_ns: int
    device: int
    inode: int
    raw: bytes | None = None
    given: bool = False
    btime_ns: int | None = None


class Aside(NamedTuple):
    """How other processes may read evidence, where they may.

    `open_source` is known by its name alone; it returns a descriptor, or raises `OSError` also for
    what must be looked at here. `fits` says whether an entry is such that they may try.
    """

    open_source: Callable[[IntakeEntry], int]
    fits: Callable[[IntakeEntry], bool]
    processes: int


class ExceptionKind(StrEnum):
    """Why something was not packed, or not packed as found."""

    LINK = "link"
    SOCKET = "socket"
    FIFO = "fifo"
    DEVICE = "device"
    UNREADABLE = "unreadable"
    VANISHED = "vanished"
    CHANGED = "changed"
    SHRUNK = "shrunk"
    READ_ERROR = "read-error"
    COLLISION = "name-collision"
    HASH_DIFFERS = "hash-differs"
    NOT_FOUND = "not-found"
    UNLISTED = "unlisted"
    TIME = "time-out-of-range"


@dataclass(frozen=True, slots=True)
class IntakeException:
    """One line of `casevault/exceptions.jsonl`."""

    kind: ExceptionKind
    path: str
    detail: str = ""
    raw: bytes | None = None
    target: bytes | None = None
    errno: int | None = None
    ranges: tuple[tuple[int, int], ...] = ()
    """Byte ranges [start, end) that could not be read and stand as zeros in the package."""


class FindingLevel(StrEnum):
    """How much a pre-flight finding matters."""

    BLOCKS = "blocks"
    DECIDE = "decide"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Finding:
    """One pre-flight finding; `code` picks the words, `facts` fill in, `examples` are paths.

    Where `reasons` are given, each says why its example cannot be read, as a `problem` of CV-S01.
    """

    level: FindingLevel
    code: str
    facts: dict[str, Json] = field(default_factory=dict)
    examples: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ObjectRef:
    """What a custody entry is about; sizes in bytes, hashes in lower-case hex."""

    kind: str
    name: str = ""
    size: int | None = None
    sha256: str = ""
    package: str = ""
