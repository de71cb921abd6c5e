"""Exports of a whole log that are a folder to themselves: a bag, tlog-tiles, CASE/UCO.

Bodies leave the log in clear here, as in `export`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from hashlib import file_digest
from pathlib import Path
from typing import Final

from casevault_gui.core.custody.case_uco import graph_of
from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.export import (
    CHECKPOINT,
    VKEY,
    ExportForm,
    LogExport,
    export_log,
)
from casevault_gui.core.custody.new_folder import NewFolder
from casevault_gui.core.custody.reader import LogReader
from casevault_gui.core.custody.tiles import write_bundles, write_hashes
from casevault_gui.core.errors import LogInconsistent
from casevault_gui.core.files import make_private_folder
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage, ignore_progress

GRAPH: Final = "case.jsonld"
TILES_CHECKPOINT: Final = "checkpoint"
_DECLARATION: Final = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_REPORT_EVERY: Final = 1024


def export_folder(
    log: LogReader,
    folder: Path,
    form: ExportForm,
    *,
    report: Report = ignore_progress,
    cancel: CancelToken | None = None,
) -> LogExport:
    """Write the log as the new folder `folder`, which has its name only when it is whole.

    Raises `TargetExists` where it stands, other `TargetTrouble`, `LogDamaged`, `Cancelled`; then
    nothing is left behind. Raises `KeyError` for a form that is loose files, `export_log`'s.
    """
    write = _FORMS[form]
    size = log.size
    with NewFolder(folder) as new:
        names = write(new, log, size, report, cancel or CancelToken())
    return LogExport(tuple(folder / name for name in names), size)


_Names = tuple[str, ...]


def _write_tiles(
    new: NewFolder, log: LogReader, size: int, report: Report, cancel: CancelToken
) -> _Names:
    write_bundles(new, (entry.body for entry in _entries(log, size, report, cancel)))
    write_hashes(new, size, log.subtree)
    new.write(TILES_CHECKPOINT, log.checkpoint_at(size))
    new.write(VKEY, log.vkey.text.encode() + b"\n")
    return new.names


def _write_graph(
    new: NewFolder, log: LogReader, size: int, report: Report, cancel: CancelToken
) -> _Names:
    new.write_parts(GRAPH, graph_of(_entries(log, size, report, cancel), log.vkey.name))
    new.write(CHECKPOINT, log.checkpoint_at(size))
    new.write(VKEY, log.vkey.text.encode() + b"\n")
    return new.names


def _write_bag(
    new: NewFolder, log: LogReader, size: int, report: Report, cancel: CancelToken
) -> _Names:
    """Write a bag of RFC 8493 whose payload is what `export_log` writes."""
    data = new.path / "data"
    make_private_folder(data)
    exported = export_log(log, data, (ExportForm.JSONL,), report=report, cancel=cancel)
    payload = {f"data/{path.name}": path for path in exported.files}
    octets = sum(path.stat().st_size for path in payload.values())
    about = (
        f"External-Identifier: {log.vkey.name}\n"
        f"External-Description: CaseVault custody log, {exported.size} entries\n"
        f"Bagging-Date: {log.entry(size - 1).time[:10]}\n"
        f"Payload-Oxum: {octets}.{len(payload)}\n"
        "Bag-Software-Agent: CaseVault\n"
    )
    new.write("bagit.txt", _DECLARATION)
    new.write("bag-info.txt", about.encode())
    new.write("manifest-sha256.txt", _sums(payload))
    new.write("tagmanifest-sha256.txt", _sums({name: new.path / name for name in new.names}))
    return (*payload, *new.names)


_FORMS: Final[
    Mapping[ExportForm, Callable[[NewFolder, LogReader, int, Report, CancelToken], _Names]]
] = {
    ExportForm.TILES: _write_tiles,
    ExportForm.CASE: _write_graph,
    ExportForm.BAGIT: _write_bag,
}
OWN_FOLDER: Final = frozenset(_FORMS)
"""The forms that are a folder to themselves."""


def _entries(log: LogReader, size: int, report: Report, cancel: CancelToken) -> Iterator[Entry]:
    """Give every entry, with progress and a way to stop; raises `LogInconsistent`."""
    count = 0
    for entry in log.entries(0, size):
        if count % _REPORT_EVERY == 0:
            cancel.check()
            report(Progress(Stage.EXTRACT, done_files=count, total_files=size))
        yield entry
        count += 1
    if count != size:
        raise LogInconsistent(seq=count, problem="missing")


def _sums(named: Mapping[str, Path]) -> bytes:
    lines = []
    for name, path in sorted(named.items()):
        with path.open("rb") as file:
            lines.append(f"{file_digest(file, 'sha256').hexdigest()}  {name}\n")
    return "".join(lines).encode()
