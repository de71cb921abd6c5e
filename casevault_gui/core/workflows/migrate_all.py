"""All old exports of a folder, opened and sealed anew without a question: one request for all.

Each package has a key of its own, kept in a file, a passphrase that opens all of them, or both.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.errors import CaseVaultError, TargetMissing
from casevault_gui.core.files import shown_path
from casevault_gui.core.keys.key_file import require_other_volume
from casevault_gui.core.keys.secret_file import read_secret_file
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.package.slots import Argon2Cost, KdfCost
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage, ignore_progress
from casevault_gui.core.workflows.migrate import open_export, sealing_of
from casevault_gui.core.workflows.migrate_folder import (
    Line,
    Migrated,
    files_of,
    migrate_folder,
    package_path,
)
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.cases.legacy_export import LegacyExport
    from casevault_gui.core.workflows.profile import Profile

_NOT_YET = CaseRecord(reference="case")
"""Stands where the export's own record will."""
_KEY = ".key"


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderMigration:
    """Which exports, where their packages go, and what will open them.

    `keys` is the folder of the new key files, None for packages without a key of their own; then
    there is a `passphrase`. The old key of an export is `NAME.key` in the folder `legacy_keys`;
    `legacy_key` is tried on exports that have none there and brought none.
    """

    folder: Path
    target: Path
    keys: Path | None = None
    passphrase: str = field(default="", repr=False)
    legacy_key: str = field(default="", repr=False)
    legacy_keys: Path | None = None
    cost: KdfCost = Argon2Cost()


@dataclass(frozen=True, slots=True)
class Told:
    """What became of one file, and what went wrong with it, if anything did."""

    line: Line
    trouble: CaseVaultError | None = None


def migrate_all(
    profile: Profile, wanted: FolderMigration, *, report: Report, cancel: CancelToken
) -> list[Told]:
    """Migrate every old export of the folder; return what became of each file in it.

    A stop ends the run before the next file: what was not reached is told as well. Raises
    `TargetMissing`, `SourceUnreadable`, and `KeyOnSameVolume` where the folders of keys and of
    packages lie on one volume, before anything is done.
    """
    for folder in (wanted.target, wanted.keys):
        if folder is not None and not folder.is_dir():
            raise TargetMissing(path=shown_path(folder))
    files = files_of(wanted.folder)
    if wanted.keys is not None and files:
        package = package_path(files[0], wanted.target)
        require_other_volume(wanted.keys / (files[0].name + _KEY), package)
    sizes = {shown_path(path): _size(path) for path in files}
    told: list[Told] = []
    done = 0

    def tell(name: str) -> None:
        report(Progress(Stage.SEAL, done, sum(sizes.values()), len(told), len(files), name))

    def one(export: LegacyExport, target: Path) -> Migrated:
        tell(export.path.name)
        return _migrate(profile, wanted, export, target, cancel)

    def ended(line: Line, trouble: CaseVaultError | None) -> None:
        nonlocal done
        told.append(Told(line, trouble))
        done += sizes[line.file]
        tell("")

    lines = migrate_folder(profile, files, wanted.target, one, cancel=cancel, on_line=ended)
    return told + [Told(line) for line in lines[len(told) :]]


def _migrate(
    profile: Profile,
    wanted: FolderMigration,
    export: LegacyExport,
    target: Path,
    cancel: CancelToken,
) -> Migrated:
    key_text = _own_key(wanted.legacy_keys, export) or (
        "" if export.key_text else wanted.legacy_key
    )
    opened = open_export(profile, export, key_text)
    key_file = None if wanted.keys is None else wanted.keys / (export.path.name + _KEY)
    request = SealRequest(
        target=target,
        record=_NOT_YET,
        with_key=key_file is not None,
        passphrase=wanted.passphrase,
        cost=wanted.cost,
        key_file=key_file,
    )
    prepared = prepare_package(
        profile, sealing_of(opened, request), report=ignore_progress, cancel=cancel
    )
    try:
        cancel.check()
        if prepared.release is not None and key_file is not None:
            prepared.release.save_to_file(key_file)
    except BaseException:
        prepared.discard("key not handed over")
        raise
    return Migrated(opened.record.reference, opened.disclosed, prepared.finish())


def _own_key(folder: Path | None, export: LegacyExport) -> str:
    path = None if folder is None else folder / (export.path.name + _KEY)
    return "" if path is None or not path.is_file() else read_secret_file(path).text.strip()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
