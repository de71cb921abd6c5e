"""What a log tells of one case or one package, gathered for a report or a picture."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.custody.reader import LogReader
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import Actor

_PACKAGE = (
    EntryType.CREATED, EntryType.IMPORTED, EntryType.OPENED, EntryType.VERIFIED, EntryType.VIEWED,
    EntryType.EXTRACTED, EntryType.COPIED, EntryType.DELETED, EntryType.SALVAGED,
    EntryType.PROTECTED, EntryType.REPAIRED,
)  # fmt: skip
_CUSTODY = (
    EntryType.TRANSFER_OFFERED, EntryType.TRANSFERRED, EntryType.RECEIVED,
    EntryType.TRANSFER_REFUSED, EntryType.RETURNED, EntryType.SEAL_CHECKED, EntryType.SEAL_BROKEN,
    EntryType.DISCLOSED, EntryType.DISPOSED, EntryType.RECEIPT_IMPORTED,
)  # fmt: skip
_KNOWS_HASH = frozenset({EntryType.CREATED, EntryType.IMPORTED, EntryType.RECEIVED})


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageStory:
    """What the entries say of one package; empty, or None, where they say nothing.

    `size` in bytes; `root` is the manifest's; `sealed` is when, as the log writes time; `key` is
    the fingerprint of the package's own key.
    """

    package: str
    name: str = ""
    size: int | None = None
    sha256: str = ""
    root: str = ""
    files: int | None = None
    exceptions: int | None = None
    sealed: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """The entries that name a case or a package, in order, and the packages they name."""

    case: str
    package: str
    entries: tuple[Entry, ...]
    packages: tuple[PackageStory, ...]


class ActGroup(StrEnum):
    """What an act is about, as docs/custody-log.md groups types; or that another log tells it."""

    PACKAGE = "package"
    KEY = "key"
    CUSTODY = "custody"
    RECORD = "record"
    OTHERS = "others"


@dataclass(frozen=True, slots=True)
class StoryAct:
    """An act from its announcement to its end, or a fact of one entry.

    `phase` is how it ended, `intent` while nothing says so. `seq` is its first entry, `last` its
    last; `utc_ms` is when it began. `log` is the origin of another log that tells it, "" for our
    own; `holds` whether nothing that came of that log contradicts another.
    """

    seq: int
    last: int
    type: str
    phase: Phase
    group: ActGroup
    utc_ms: int
    time: str
    actor: Actor
    log: str = ""
    holds: bool = True


def acts_of(entries: Iterable[Entry], log: str = "", *, holds: bool = True) -> tuple[StoryAct, ...]:
    """Return the acts of a story, in the order they began; of another log, if `log` names one."""
    acts: dict[int, StoryAct] = {}
    for entry in entries:
        begun = None if entry.ref is None else acts.get(entry.ref)
        if begun is not None:
            acts[begun.seq] = replace(begun, last=entry.seq, phase=entry.phase)
        else:
            acts[entry.seq] = StoryAct(
                entry.seq,
                entry.seq,
                entry.type,
                entry.phase,
                ActGroup.OTHERS if log else group_of(entry.type),
                entry.utc_ms,
                entry.time,
                entry.actor,
                log,
                holds,
            )
    return tuple(acts.values())


def in_time(*stories: Sequence[StoryAct]) -> tuple[StoryAct, ...]:
    """Return the acts of several logs by time; where a log's clock went back its order counts."""
    laid: list[tuple[int, int, StoryAct]] = []
    for story in stories:
        latest = 0
        for act in story:
            latest = max(latest, act.utc_ms)
            laid.append((latest, len(laid), act))
    return tuple(act for *_, act in sorted(laid, key=lambda each: each[:2]))


def group_of(kind: str) -> ActGroup:
    """Return the group of a type; later types and the log's own count as record."""
    return _GROUPS.get(kind, ActGroup.RECORD)


def read_story(log: LogReader, *, case: str = "", package: str = "") -> Story:
    """Return what the log holds of this case, or of this package; raises `LogDamaged`."""
    entries = tuple(log.find(case=case, package=package)) if case or package else ()
    return Story(case, package, entries, packages_in(entries))


_GROUPS: Mapping[str, ActGroup] = {
    **dict.fromkeys(_PACKAGE, ActGroup.PACKAGE),
    **dict.fromkeys(_CUSTODY, ActGroup.CUSTODY),
    **{kind: ActGroup.KEY for kind in EntryType if kind.startswith("key_")},
}


def packages_in(entries: Iterable[Entry]) -> tuple[PackageStory, ...]:
    """Return the packages that entries name, in the order they are first named."""
    found: dict[str, dict[str, object]] = {}
    for entry in entries:
        for reference in entry.objects:
            if reference.package:
                told = found.setdefault(reference.package, {"package": reference.package})
                if reference.kind == "package":
                    told.setdefault("name", reference.name)
                    _read_seal(entry, told)
    return tuple(PackageStory(**told) for told in found.values())  # type: ignore[arg-type]


def _read_seal(entry: Entry, told: dict[str, object]) -> None:
    if entry.key:
        told.setdefault("key", entry.key)
    if entry.type not in _KNOWS_HASH or entry.phase is not Phase.DONE:
        return
    (reference, *_) = (each for each in entry.objects if each.kind == "package")
    if reference.sha256:
        told.update(sha256=reference.sha256, size=reference.size, name=reference.name)
    if entry.type == EntryType.CREATED:
        told["sealed"] = entry.time
        for name, kind in (("root", str), ("files", int), ("exceptions", int)):
            if type(entry.more.get(name)) is kind:
                told[name] = entry.more[name]
