"""Export of a whole log: what a stranger needs to verify it, and a table for people.

Bodies leave the log in clear here; the folder chosen should be as well guarded as the evidence.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Collection
from contextlib import ExitStack
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Final

from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.reader import LogReader
from casevault_gui.core.errors import LogInconsistent, TargetExists
from casevault_gui.core.files import NewFile, fsync_folder, shown_path, translate_os_error
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage, ignore_progress
from casevault_gui.core.rows_file import inert

ENTRIES: Final = "entries.jsonl"
CHECKPOINT: Final = "checkpoint.txt"
VKEY: Final = "log.vkey"
TABLE: Final = "entries.csv"

_COLUMNS: Final = (
    "seq", "time_utc", "type", "phase", "resolves", "actor", "number", "agency", "second", "case",
    "item", "objects", "sha256", "packages", "key", "seals", "place", "why", "reason", "details",
    "leaf",
)  # fmt: skip
_REPORT_EVERY: Final = 1024


class ExportForm(StrEnum):
    """What the entries are written as; checkpoint and verifier key always go along."""

    JSONL = "jsonl"
    """The entries' exact bytes, a line each: what a verifier reads."""
    CSV = "csv"
    """A table for people; proves nothing."""
    CASE = "case-uco"
    """A graph of CASE/UCO for other programs, a folder to itself; proves nothing."""
    BAGIT = "bagit"
    """The lines, checkpoint and key as the payload of a bag."""
    TILES = "tiles"
    """The directory of C2SP tlog-tiles."""


_NAMES: Final = {ExportForm.JSONL: ENTRIES, ExportForm.CSV: TABLE}


@dataclass(frozen=True, slots=True)
class LogExport:
    """What was exported: the files, and the number of entries in them."""

    files: tuple[Path, ...]
    size: int


def export_log(
    log: LogReader,
    folder: Path,
    forms: Collection[ExportForm] = tuple(_NAMES),
    *,
    report: Report = ignore_progress,
    cancel: CancelToken | None = None,
) -> LogExport:
    """Write the log into `folder`, files of mode 0600, durable, replacing nothing.

    No file has its name before all are whole. Raises `TargetTrouble`, `LogDamaged` or `Cancelled`;
    then no file of the export is left behind.
    """
    size = log.size
    # The entries come last: whoever finds them finds all that belongs to them.
    names = [VKEY, CHECKPOINT, *(_NAMES[form] for form in reversed(_NAMES) if form in forms)]
    paths = [folder / name for name in names]
    for path in paths:
        if os.path.lexists(path):
            raise TargetExists(path=shown_path(path))
    named: list[Path] = []
    try:
        with ExitStack() as stack:
            new = {path.name: stack.enter_context(NewFile(path)) for path in paths}
            lines, table = (new[name].stream if name in new else None for name in (ENTRIES, TABLE))
            _write_entries(log, size, lines, table, report, cancel or CancelToken())
            new[CHECKPOINT].stream.write(log.checkpoint_at(size))
            new[VKEY].stream.write(log.vkey.text.encode() + b"\n")
            for file in new.values():
                file.flush()
            for file in new.values():
                file.name()
                named.append(file.path)
        fsync_folder(folder)
    except BaseException as error:
        for path in named:
            path.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise translate_os_error(error, folder) from error
        raise
    return LogExport(tuple(reversed(paths)), size)


def csv_row(entry: Entry) -> bytes:
    """Return one line of the table, ending in CR LF (RFC 4180), in UTF-8."""
    references = entry.objects
    second = entry.second.name if entry.second else ""
    return _csv(
        (
            str(entry.seq),
            entry.time,
            entry.type,
            entry.phase.value,
            "" if entry.ref is None else str(entry.ref),
            entry.actor.name,
            entry.actor.number,
            entry.actor.agency,
            second,
            entry.case,
            entry.item,
            "; ".join(f"{found.kind}: {found.name}" for found in references),
            "; ".join(found.sha256 for found in references if found.sha256),
            "; ".join(found.package for found in references if found.package),
            entry.key,
            "; ".join(entry.seals),
            entry.place,
            entry.why,
            entry.reason,
            "; ".join(f"{name}={value}" for name, value in entry.more.items()),
            entry.leaf.hex(),
        )
    )


def _write_entries(
    log: LogReader,
    size: int,
    lines: BinaryIO | None,
    table: BinaryIO | None,
    report: Report,
    cancel: CancelToken,
) -> None:
    if table is not None:
        table.write(_csv(_COLUMNS))
    count = 0
    for entry in log.entries(0, size):
        if count % _REPORT_EVERY == 0:
            cancel.check()
            report(Progress(Stage.EXTRACT, done_files=count, total_files=size))
        if lines is not None:
            lines.write(entry.body + b"\n")
        if table is not None:
            table.write(csv_row(entry))
        count += 1
    if count != size:
        raise LogInconsistent(seq=count, problem="missing")
    report(Progress(Stage.EXTRACT, done_files=size, total_files=size))


def _csv(cells: tuple[str, ...]) -> bytes:
    line = io.StringIO()
    csv.writer(line).writerow([inert(cell) for cell in cells])
    return line.getvalue().encode("utf-8")
