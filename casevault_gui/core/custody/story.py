"""What a log tells of one case or one package, gathered for a report or a picture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.custody.reader import LogReader

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


def read_story(log: LogReader, *, case: str = "", package: str = "") -> Story:
    """Return what the log holds of this case, or of this package; raises `LogDamaged`."""
    entries = tuple(log.find(case=case, package=package)) if case or package else ()
    return Story(case, package, entries, packages_in(entries))


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
