"""Migrating a folder of old exports one by one: none lost when another fails, none done twice.

The custody log remembers what was migrated, by the hash of the old export; so a run that was
stopped, or killed, is gone on with by running it again. What became of each file is reported.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, fields
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.core.cases.legacy_export import LegacyExport, read_export
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import (
    Cancelled,
    CaseVaultError,
    CustodyTrouble,
    LegacyUnknown,
    SourceUnreadable,
)
from casevault_gui.core.files import shown_path, write_private
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.package.volume_set import open_sealed
from casevault_gui.core.rows_file import inert
from casevault_gui.core.workflows.migrate import MIGRATED_FROM

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casevault_gui.core.model import ObjectRef
    from casevault_gui.core.progress import CancelToken
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.seal import Sealed

    Known = dict[tuple[str, str], ObjectRef]

_CSV = ".csv"


class Fate(StrEnum):
    """What became of one file of the folder."""

    MIGRATED = "migrated"
    BEFORE = "migrated-before"
    FAILED = "failed"
    NO_EXPORT = "no-export"
    NOT_REACHED = "not-reached"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the report; hashes are hexadecimal, what is not known is ""."""

    file: str
    fate: Fate
    sha256: str = ""
    case: str = ""
    shape: str = ""
    disclosed: bool = False
    package_file: str = ""
    package: str = ""
    package_sha256: str = ""
    key_fingerprint: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Migrated:
    """One old export that is a package now."""

    case: str
    disclosed: bool
    sealed: Sealed


Migrate = Callable[[LegacyExport, Path], Migrated]
"""Opens one old export and seals it as the package at this path; raises `CaseVaultError`."""


def files_of(folder: Path) -> tuple[Path, ...]:
    """Return the files of the folder itself, by name; raises `SourceUnreadable`."""
    try:
        return tuple(sorted(path for path in folder.iterdir() if path.is_file()))
    except OSError as error:
        raise SourceUnreadable.of(shown_path(folder), error) from error


def package_path(export: Path, target: Path) -> Path:
    """Return where the package of `export` goes in the folder `target`."""
    return target / (export.name + ".cvx")


def migrate_folder(
    profile: Profile,
    files: tuple[Path, ...],
    target: Path,
    migrate: Migrate,
    *,
    cancel: CancelToken,
    on_line: Callable[[Line, CaseVaultError | None], None] = lambda *_: None,
) -> list[Line]:
    """Migrate each of the files into a package in the folder `target`; return what became of each.

    `on_line` hears of each as it ends, with what went wrong. Trouble with one file does not stop
    the others; trouble with the log, and a stop, end the run: the rest was not reached.
    """
    before = dict(_migrated_before(profile))
    lines: list[Line] = []
    for path in files:
        stop = False
        trouble: CaseVaultError | None = None
        line = Line(shown_path(path), Fate.FAILED)
        try:
            cancel.check()
            line = _one(path, target, migrate, before)
        except LegacyUnknown:
            line = Line(shown_path(path), Fate.NO_EXPORT)
        except Cancelled:
            break
        except CaseVaultError as error:
            trouble = error
            line = Line(shown_path(path), Fate.FAILED, code=error.code)
            stop = isinstance(error, CustodyTrouble)
        lines.append(line)
        on_line(line, trouble)
        if stop:
            break
    return lines + [Line(shown_path(path), Fate.NOT_REACHED) for path in files[len(lines) :]]


def report_bytes(lines: list[Line], path: Path) -> bytes:
    """Return the report as CSV if `path` ends so, else as JSON, in UTF-8."""
    rows = [asdict(line) for line in lines]
    if path.suffix.lower() == _CSV:
        text = io.StringIO()
        table = csv.DictWriter(text, [field.name for field in fields(Line)], lineterminator="\r\n")
        table.writeheader()
        table.writerows({name: inert(str(value)) for name, value in row.items()} for row in rows)
        return text.getvalue().encode()
    return (json.dumps({"files": rows}, ensure_ascii=False, indent=2) + "\n").encode()


def write_report(lines: list[Line], path: Path) -> None:
    """Write the report to the new file `path`; raises `TargetTrouble`."""
    write_private(path, report_bytes(lines, path))


def _one(path: Path, target: Path, migrate: Migrate, before: Known) -> Line:
    export = read_export(path)
    package = package_path(path, target)
    known = before.get((export.sha256, package.name))
    if known is not None and _is_there(package, known):
        return Line(
            file=shown_path(path),
            fate=Fate.BEFORE,
            sha256=export.sha256,
            shape=export.shape.value,
            disclosed=export.key_came_with_it,
            package_file=shown_path(package),
            package=known.package,
            package_sha256=known.sha256,
        )
    made = migrate(export, package)
    return Line(
        file=shown_path(path),
        fate=Fate.MIGRATED,
        sha256=export.sha256,
        case=made.case,
        shape=export.shape.value,
        disclosed=made.disclosed,
        package_file=shown_path(package),
        package=made.sealed.package,
        package_sha256=made.sealed.sha256,
        key_fingerprint=made.sealed.fingerprint,
    )


def _migrated_before(profile: Profile) -> Iterator[tuple[tuple[str, str], ObjectRef]]:
    """Yield each package that the log knows to be a migrated export, by its hash and its name."""
    for entry in profile.log.find(kind=EntryType.CREATED.value):
        origin = entry.more.get(MIGRATED_FROM)
        if entry.phase is Phase.DONE and isinstance(origin, str) and entry.objects:
            yield (origin, entry.objects[0].name), entry.objects[0]


def _is_there(package: Path, known: ObjectRef) -> bool:
    """Whether the package still stands under that name with the length it was sealed with."""
    try:
        with closing(open_sealed(package)) as file:
            return (package.name, file.size) == (known.name, known.size)
    except CaseVaultError:
        return False
