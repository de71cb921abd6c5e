"""What became of each package's keys, told from the custody log alone: the log is the register."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from casevault_gui.core.custody.events import EntryType, Phase

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
    """One place; `since` and `gone` are UTC times of entries, `gone` "" while it is not known gone.

    `detail` names a recipient, the holders of shares, or a file as the log names it.
    """

    kind: PlaceKind
    detail: str
    since: str
    gone: str = ""


@dataclass(slots=True)
class KeyRecord:
    """One package's keys. Times are UTC texts of entries, "" for never.

    `fingerprint` is "" for a package without a key of its own. `tested` is the last time something
    demonstrably opened the package, `tested_with` what.
    """

    package: str
    name: str = ""
    case: str = ""
    fingerprint: str = ""
    made: str = ""
    tested: str = ""
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
_CLIPBOARD = "clipboard: "
_RETYPED = "retyped"


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
        if entry.phase is not Phase.DONE or package is None:
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
    more = entry.more
    match entry.type:
        case EntryType.CREATED | EntryType.KEY_GENERATED:
            record.made = record.made or entry.t
        case EntryType.OPENED:
            record.tested, record.tested_with = entry.t, str(more.get("with", ""))
        case EntryType.KEY_TESTED if entry.why == _RETYPED:
            _add(record, PlaceKind.RETYPED, "", entry.t)
        case EntryType.KEY_TESTED:
            record.tested, record.tested_with = entry.t, str(more.get("with", ""))
        case EntryType.KEY_SHOWN:
            _add(record, PlaceKind.SHOWN, "", entry.t)
        case EntryType.KEY_COPIED if not entry.why.startswith(_CLIPBOARD):
            _add(record, PlaceKind.COPIED, "", entry.t)
        case EntryType.KEY_PRINTED if "share" not in more:
            _add(record, PlaceKind.PRINTED, entry.why, entry.t)
        case EntryType.KEY_STORED if entry.why in _STORED:
            _add(record, _STORED[entry.why], "", entry.t)
        case EntryType.KEY_GRANTED:
            _add(record, PlaceKind.RECIPIENT, str(more.get("recipient", "")), entry.t)
        case EntryType.KEY_SPLIT:
            detail = f"set {more.get('set')}, {more.get('threshold')} of {more.get('shares')}"
            _add(record, PlaceKind.SHARES, f"{detail}: {more.get('holders')}", entry.t)
        case EntryType.KEY_DESTROYED:
            _destroy(record, str(more.get("place", "")), entry.t)
        case _:
            pass


def _add(record: KeyRecord, kind: PlaceKind, detail: str, since: str) -> None:
    standing = any(
        (each.kind, each.detail, each.gone) == (kind, detail, "") for each in record.places
    )
    if not standing:
        record.places.append(KeyPlace(kind, detail, since))


def _destroy(record: KeyRecord, place: str, gone: str) -> None:
    record.places = [
        KeyPlace(each.kind, each.detail, each.since, gone)
        if each.kind.value == place and not each.gone
        else each
        for each in record.places
    ]
