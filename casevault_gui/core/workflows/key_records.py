"""What became of each package's keys, told from the custody log alone: the log is the register."""

from __future__ import annotations

from dataclasses import field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import KeyRecordUnknown
from casevault_gui.core.late_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casevault_gui.core.custody.entry import Entry
    from casevault_gui.core.workflows.profile import Profile


class PlaceKind(StrEnum):
    """Where a way to open a package was put."""

    SHOWN = "shown"
    COPIED = "copied"
    PRINTED = "printed"
    FILE = "file"
    KEYRING = "keyring"
    VAULT = "vault"
    RETYPED = "retyped"
    RECIPIENT = "recipient"
    SHARES = "shares"


@dataclass(frozen=True, slots=True)
class KeyPlace:
    """One place; `since` and `gone` are milliseconds since 1970 UTC, `gone` 0 while not known gone.

    `detail` names a recipient, the holders of shares, or a file as the log names it.
    """

    kind: PlaceKind
    detail: str
    since: int
    gone: int = 0


@dataclass(slots=True)
class KeyRecord:
    """One package's keys. Times are milliseconds since 1970 UTC, 0 for never.

    `fingerprint` is "" for a package without a key of its own. `tested` is the last time something
    demonstrably opened the package, `tested_with` what.
    """

    package: str
    name: str = ""
    case: str = ""
    fingerprint: str = ""
    made: int = 0
    tested: int = 0
    tested_with: str = ""
    places: list[KeyPlace] = field(default_factory=list)

    @property
    def standing(self) -> tuple[KeyPlace, ...]:
        """The places that are not known to be gone."""
        return tuple(place for place in self.places if not place.gone)


_TYPES = (
    EntryType.CREATED,
    EntryType.KEY_GENERATED,
    EntryType.KEY_SHOWN,
    EntryType.KEY_COPIED,
    EntryType.KEY_PRINTED,
    EntryType.KEY_STORED,
    EntryType.KEY_GRANTED,
    EntryType.KEY_SPLIT,
    EntryType.KEY_TESTED,
    EntryType.KEY_DESTROYED,
    EntryType.OPENED,
)
_STORED = {"keyring": PlaceKind.KEYRING, "vault": PlaceKind.VAULT, "file": PlaceKind.FILE}
_UNMADE = frozenset({Phase.FAILED, Phase.REFUSED})
_CLIPBOARD = "clipboard: "
_RETYPED = "retyped"
_LEAST_DIGITS = 8


def find_record(profile: Profile, package: str) -> KeyRecord:
    """Return the record of a package, by its id or the beginning of it that fits no other.

    Raises `KeyRecordUnknown`.
    """
    wanted = package.strip().lower()
    found = [each for each in key_records(profile) if each.package.startswith(wanted)]
    if len(found) != 1 or len(wanted) < _LEAST_DIGITS:
        raise KeyRecordUnknown(name=package, problem="several" if found else "none")
    return found[0]


def key_records(profile: Profile) -> tuple[KeyRecord, ...]:
    """Return a record for each package the log knows keys of, the newest first.

    Slow for a large log: it reads every entry about a key.
    """
    entries: list[Entry] = []
    for kind in _TYPES:
        entries += profile.log.find(kind=kind)
    return records_of(sorted(entries, key=lambda entry: entry.seq))


def records_of(entries: Iterable[Entry]) -> tuple[KeyRecord, ...]:
    """Return the records that entries, in their order, tell of."""
    records: dict[str, KeyRecord] = {}
    for entry in entries:
        package = next((each for each in entry.objects if each.package), None)
        if package is None:
            continue
        if entry.type == EntryType.CREATED and entry.phase in _UNMADE:
            # Its keys open nothing: there is no package of this id, and never will be.
            records.pop(package.package, None)
        if entry.phase is not Phase.DONE:
            continue
        record = records.setdefault(package.package, KeyRecord(package.package))
        record.name = package.name or record.name
        record.case = entry.case or record.case
        record.fingerprint = record.fingerprint or entry.key
        _tell(record, entry)
    # A package that was only opened here has no keys of ours to tell about.
    known = [record for record in records.values() if record.made or record.places]
    return tuple(reversed(known))


def _tell(record: KeyRecord, entry: Entry) -> None:
    kind, when, more = entry.type, entry.utc_ms, entry.more
    if kind in {EntryType.CREATED, EntryType.KEY_GENERATED}:
        record.made = record.made or when
    elif kind == EntryType.KEY_DESTROYED:
        _destroy(record, str(more.get("place", "")), when)
    elif kind in {EntryType.OPENED, EntryType.KEY_TESTED} and entry.why != _RETYPED:
        record.tested, record.tested_with = when, str(more.get("with", ""))
    else:
        place = _place(entry)
        if place is not None:
            _add(record, place)


def _place(entry: Entry) -> KeyPlace | None:
    more, why, when = entry.more, entry.why, entry.utc_ms
    match entry.type:
        case EntryType.KEY_TESTED:
            return KeyPlace(PlaceKind.RETYPED, "", when)
        case EntryType.KEY_SHOWN:
            return KeyPlace(PlaceKind.SHOWN, "", when)
        case EntryType.KEY_COPIED if not why.startswith(_CLIPBOARD):
            return KeyPlace(PlaceKind.COPIED, "", when)
        case EntryType.KEY_PRINTED if "share" not in more:
            return KeyPlace(PlaceKind.PRINTED, why, when)
        case EntryType.KEY_STORED if why in _STORED:
            return KeyPlace(_STORED[why], entry.place, when)
        case EntryType.KEY_GRANTED:
            return KeyPlace(PlaceKind.RECIPIENT, str(more.get("recipient", "")), when)
        case EntryType.KEY_SPLIT:
            rule = f"set {more.get('set')}, {more.get('threshold')} of {more.get('shares')}"
            return KeyPlace(PlaceKind.SHARES, f"{rule}: {more.get('holders')}", when)
        case _:
            return None


def _add(record: KeyRecord, place: KeyPlace) -> None:
    known = {(each.kind, each.detail) for each in record.standing}
    if (place.kind, place.detail) not in known:
        record.places.append(place)


def _destroy(record: KeyRecord, place: str, gone: int) -> None:
    record.places = [
        replace(each, gone=gone) if each.kind.value == place and not each.gone else each
        for each in record.places
    ]
