"""Recovery records: made beside a package, and a damaged package made whole again by one.

No key is needed and nothing is decrypted. A damaged package is never changed: what is repaired is a
new file, which gets its name only if its SHA-256 is the one that the record was made for.
"""

from __future__ import annotations

import os
from contextlib import ExitStack, closing, contextmanager, suppress
from typing import TYPE_CHECKING

from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.errors import (
    PackageError,
    RecoveryRecordForeign,
    SourceUnreadable,
    TargetExists,
)
from casevault_gui.core.files import NewFile, fsync_folder, shown_path, translate_os_error
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import ObjectRef
from casevault_gui.core.package import parity
from casevault_gui.core.package.parity import Health
from casevault_gui.core.package.reader import PackageReader, read_header
from casevault_gui.core.package.recovery_record import PERCENT, RecordReader, beside
from casevault_gui.core.package.sealed_file import SealedFile
from casevault_gui.core.package.volume_set import open_sealed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.profile import Profile


@dataclass(frozen=True, slots=True)
class Protected:
    """A record that was made: `size` in bytes; `package_sha256` is that of the package."""

    path: Path
    size: int
    percent: int
    package: str
    package_sha256: str


@dataclass(frozen=True, slots=True)
class Repaired:
    """What the record said, and where the whole package is: None where nothing was damaged."""

    health: Health
    package: str
    sha256: str
    path: Path | None


def make_record(
    profile: Profile,
    package: Path,
    *,
    percent: int,
    record: Path | None = None,
    why: str = "",
    report: Report,
    cancel: CancelToken,
) -> Protected:
    """Make the recovery record of a whole package, beside it if `record` names no other place.

    `percent` is one of `PERCENT`. The package is read twice. Raises `PackageError`,
    `SourceUnreadable`, `PackageChangedMeanwhile`, `TargetTrouble`, `CustodyTrouble`, `Cancelled`.
    """
    with PackageReader(package) as reader:
        file, identifier = reader.file, reader.header.package
        target = record or _beside(file)
        fields = _fields(file, identifier, target, why)
        with profile.log.begin(EntryType.PROTECTED, **fields) as act, _new(target) as new:
            head = parity.write_record(
                file,
                reader.header.package_id,
                PERCENT[percent],
                new.stream.fileno(),
                report=report,
                cancel=cancel,
            )
            _name(new)
            act.done(more={"percent": percent, "package_sha256": head.sha256.hex()})
    return Protected(target, head.size, percent, identifier, head.sha256.hex())


def check_package(
    package: Path, record: Path | None = None, *, report: Report, cancel: CancelToken
) -> Repaired:
    """Compare a package with its record; nothing is written, and nothing logged.

    Raises `SourceUnreadable`, `RecoveryRecordInvalid`, `RecoveryRecordForeign`, `Cancelled`.
    """
    with _opened(package, record) as (file, reader):
        health = parity.examine(file, reader, report=report, cancel=cancel)
        return Repaired(health, reader.head.package.hex(), reader.head.sha256.hex(), None)


def repair_package(
    profile: Profile,
    package: Path,
    target: Path,
    *,
    record: Path | None = None,
    why: str = "",
    report: Report,
    cancel: CancelToken,
) -> Repaired:
    """Write what the package was to the new file `target`; nothing if it is whole as it is.

    Volumes become one file. Raises as `check_package`, and `DamageBeyondRecovery`,
    `TargetTrouble`, `CustodyTrouble`; the damaged package stays as it is.
    """
    with _opened(package, record) as (file, reader):
        head = reader.head
        fields = _fields(file, head.package.hex(), target, why)
        with profile.log.begin(EntryType.REPAIRED, **fields) as act, _new(target) as new:
            health = parity.repair(file, reader, new.stream.fileno(), report=report, cancel=cancel)
            if not health.whole:
                _name(new)
            act.done(
                more={
                    "blocks": health.blocks,
                    "damaged": health.damaged,
                    "package_sha256": head.sha256.hex(),
                }
            )
        path = None if health.whole else target
        return Repaired(health, head.package.hex(), head.sha256.hex(), path)


def record_place(package: Path) -> Path:
    """Return where a package's record lies if nobody says otherwise; raises `SourceUnreadable`."""
    with closing(open_sealed(package, damaged=True)) as file:
        return _beside(file)


def _beside(file: SealedFile) -> Path:
    return beside(file.path.with_name(file.name))


@contextmanager
def _opened(package: Path, record: Path | None) -> Iterator[tuple[SealedFile, RecordReader]]:
    with ExitStack() as stack:
        file = stack.enter_context(closing(open_sealed(package, damaged=True)))
        found = stack.enter_context(closing(SealedFile(record or _beside(file))))
        reader = RecordReader(found)
        with suppress(PackageError, SourceUnreadable):
            # What is left of the beginning need not be true, but it is no accident if it fits
            # another package.
            header = read_header(file)
            if header.package_id != reader.head.package:
                raise RecoveryRecordForeign(path=shown_path(found.path))
        yield file, reader


def _fields(file: SealedFile, package: str, target: Path, why: str) -> DraftFields:
    return {
        "objects": (ObjectRef("package", file.name, file.size, "", package),),
        "place": shown_path(target.absolute()),
        "why": why,
    }


@contextmanager
def _new(target: Path) -> Iterator[NewFile]:
    """Begin the file that will be `target`; raises `TargetTrouble`."""
    if os.path.lexists(target):
        raise TargetExists(path=shown_path(target))
    try:
        with NewFile(target) as new:
            yield new
    except OSError as error:
        raise translate_os_error(error, target) from error


def _name(new: NewFile) -> None:
    new.flush()
    new.name()
    fsync_folder(new.path.parent)
