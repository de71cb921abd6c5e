"""What anyone can see of a package, without a key and without an entry in the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.package.salvage import DamagedReader
from casevault_gui.core.package.slots import KeySlot, ServiceSlot, SharesSlot, UnknownSlot

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.package.sealed_file import VolumeFacts


@dataclass(frozen=True, slots=True)
class SlotFacts:
    """One slot as the public header shows it.

    `fingerprint` only of key slots; `set_id` and `threshold` only of shares; `service` only of
    services' slots: the kind of service.
    """

    type: str
    slot_id: str
    known: bool
    fingerprint: str = ""
    set_id: int = 0
    threshold: int = 0
    service: str = ""


@dataclass(frozen=True, slots=True)
class PublicFacts:
    """What anyone can see of a package without a key; `size` in bytes, as one file.

    `name` is what it is called; `volumes` are the files that it lies in, where they are several.
    """

    path: Path
    name: str
    package: str
    size: int
    about: str
    slots: tuple[SlotFacts, ...]
    volumes: tuple[VolumeFacts, ...] = ()


def inspect(path: Path) -> PublicFacts:
    """Return the public header's facts, without any key; raise `PackageError`."""
    with PackageReader(path) as reader:
        return facts_of(reader)


def inspect_damaged(path: Path) -> PublicFacts:
    """Return what is left of a public header, wherever it stands; raise `OpeningLost`."""
    with DamagedReader(path) as reader:
        return facts_of(reader)


def facts_of(reader: PackageReader | DamagedReader) -> PublicFacts:
    """Return the facts of a package that is open for reading."""
    slots = tuple(
        SlotFacts(
            slot.type,
            slot.slot_id,
            known=not isinstance(slot, UnknownSlot),
            fingerprint=slot.fingerprint if isinstance(slot, KeySlot) else "",
            set_id=slot.set_id if isinstance(slot, SharesSlot) else 0,
            threshold=slot.threshold if isinstance(slot, SharesSlot) else 0,
            service=slot.service if isinstance(slot, ServiceSlot) else "",
        )
        for slot in reader.header.slots
    )
    file, header = reader.file, reader.header
    return PublicFacts(
        file.path, file.name, header.package, file.size, header.about, slots, file.volumes
    )
