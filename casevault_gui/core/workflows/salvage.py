"""Salvage: what still holds of a damaged package goes into a new folder, with the list of losses.

The folder is a quarantine: a package that is not whole proves nothing as a whole. Each file in it
holds by itself, and `salvage.json` says how (docs/salvage.md).
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.core import canonical_json
from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.errors import EntryUnknown, TargetExists, TargetTrouble
from casevault_gui.core.files import make_private_folder, shown_path, write_private
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import ObjectRef, Outcome
from casevault_gui.core.package import tags
from casevault_gui.core.package.extract import Extraction, extract_entries
from casevault_gui.core.package.salvage import DamagedReader, Salvage
from casevault_gui.core.package.salvage_incomplete import Incomplete
from casevault_gui.core.workflows.jobs import Job, Journal, extraction, utc_now
from casevault_gui.core.workflows.unlock import unlock

if TYPE_CHECKING:
    from casevault_gui.core.canonical_json import Json
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.credentials import Credential
    from casevault_gui.core.workflows.profile import Profile

EVIDENCE, INCOMPLETE, LOSSES = "evidence", "incomplete", "salvage.json"
_RECORDS = ((tags.CASE, "case.json"), (tags.EXCEPTIONS, "exceptions.jsonl"))


@dataclass(frozen=True, slots=True)
class LostFile:
    """A file that did not come out: `lost` of its `size` bytes do not hold."""

    path: str
    size: int
    lost: int


@dataclass(frozen=True, slots=True)
class PartOfFile:
    """A lost file written as far as it holds, as `file` below the folder `incomplete`.

    Of its `size` bytes `written` are in the file; `holes` are ranges [start, end) that do not hold:
    zeros, or behind its end. `sha256` is that of the file as written, in hexadecimal.
    """

    path: str
    file: str
    size: int
    written: int
    sha256: str
    holes: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What came out, and what did not.

    `unlisted` files have no SHA-256 to be compared with: their list was lost. `complete_list` says
    that no file can be missing from `lost`. Of `chunks` (16 KiB each), `lost_chunks` do not hold;
    unless `length_known`, only those are counted that the file has room for: its end is missing.
    `records` are the names of the case's own records that came out. `missing_volumes` are the
    numbers of those that were not there, of a package in several files. `incomplete` are those of
    the `lost` of which a part was written, if that was asked for.
    """

    outcome: Outcome
    package: str
    folder: Path
    files: int
    content_bytes: int
    unlisted: int
    lost: tuple[LostFile, ...]
    complete_list: bool
    chunks: int
    lost_chunks: int
    length_known: bool
    records: tuple[str, ...]
    renamed: tuple[tuple[str, str], ...]
    missing_volumes: tuple[int, ...] = ()
    incomplete: tuple[PartOfFile, ...] = ()


def salvage(
    profile: Profile,
    path: Path,
    credential: Credential,
    folder: Path,
    *,
    why: str = "",
    incomplete: bool = False,
    report: Report,
    cancel: CancelToken,
) -> Salvaged:
    """Bring everything that holds into the new `folder`, and the list of losses with it.

    If `incomplete`, lost files too as far as they hold, into a folder of their own, marked by name;
    where the target fails at these, what is whole and its list are there already.
    Raises `OpeningLost` where nothing is left to open it with, `TargetExists`, other
    `TargetTrouble`, `Cancelled`, and as `unlock`.
    """
    if os.path.lexists(folder):
        raise TargetExists(path=shown_path(folder))
    with DamagedReader(path) as reader:
        size, package = reader.file.size, reader.header.package
        reference = ObjectRef("package", reader.file.name, size, "", package)
        fields: DraftFields = {"objects": (reference,), "why": why}
        opened = unlock(profile, reader, credential, fields)
        told: DraftFields = {**fields, "place": shown_path(folder.absolute())}
        with profile.log.begin(EntryType.SALVAGED, **told) as act:
            opened.survey(report=report, cancel=cancel)
            make_private_folder(folder)
            evidence = (folder / EVIDENCE).absolute()
            job = extraction(package, evidence, act.intent.seq)
            wanted = opened.holding()
            with Journal(profile.home).during(job):
                done = extract_entries(
                    opened,
                    wanted,
                    evidence,
                    report=report,
                    cancel=cancel,
                    total_bytes=sum(opened.index.size(number) for number in wanted),
                    identifier=job.identifier,
                )
            parts: tuple[PartOfFile, ...] = ()
            trouble: TargetTrouble | None = None
            if incomplete:
                job = extraction(package, (folder / INCOMPLETE).absolute(), act.intent.seq)
                try:
                    with Journal(profile.home).during(job):
                        parts = _write_parts(opened, job, report=report, cancel=cancel)
                except TargetTrouble as error:
                    # What is whole came out before it: its list is written all the same.
                    trouble = error
            records = _save_records(opened, folder)
            missing = tuple(each.number for each in reader.file.volumes if each.path is None)
            result = _result(opened, wanted, folder, done, records, missing, parts)
            document = _document(opened, wanted, reader.file.name, size, result, done)
            write_private(folder / LOSSES, document)
            if trouble is not None:
                raise trouble
            act.done(
                more={
                    "outcome": result.outcome.value,
                    "files": result.files,
                    "bytes": result.content_bytes,
                    "lost": len(result.lost),
                    "lost_chunks": result.lost_chunks,
                    "complete_list": result.complete_list,
                    **({"incomplete": len(parts)} if incomplete else {}),
                }
            )
    return result


def _write_parts(
    opened: Salvage, job: Job, *, report: Report, cancel: CancelToken
) -> tuple[PartOfFile, ...]:
    """Write what is left of the lost files; one that is read otherwise now is left out."""
    found = Incomplete(opened, report=report, cancel=cancel)
    if not found.files:
        return ()
    done = extract_entries(
        found,
        None,
        Path(job.target),
        report=report,
        cancel=cancel,
        total_bytes=sum(file.written for file in found.files),
        identifier=job.identifier,
    )
    failed, places = {path for path, _ in done.failed}, dict(done.renamed)
    return tuple(
        PartOfFile(
            _shown(file.path),
            places.get(_shown(file.mark), _shown(file.mark)),
            file.size,
            file.written,
            file.sha256.hex(),
            file.holes,
        )
        for file in found.files
        if file.mark not in failed
    )


def _save_records(opened: Salvage, folder: Path) -> tuple[str, ...]:
    saved = []
    for path, name in _RECORDS:
        with suppress(EntryUnknown):
            write_private(folder / name, opened.tag(path))
            saved.append(name)
    return tuple(saved)


def _result(
    opened: Salvage,
    wanted: frozenset[int],
    folder: Path,
    done: Extraction,
    records: tuple[str, ...],
    missing: tuple[int, ...],
    parts: tuple[PartOfFile, ...],
) -> Salvaged:
    index, listing = opened.index, opened.listing
    lost = [
        LostFile(_shown(index.path(loss.number)), index.size(loss.number), loss.lost)
        for loss in opened.losses
    ]
    # Chunks that held when they were surveyed and do not any more: the medium goes on failing.
    lost += [
        LostFile(_shown(path), index.size(index.find(path)), index.size(index.find(path)))
        for path, _ in done.failed
    ]
    whole = not lost and listing.complete and not opened.mended.lost
    return Salvaged(
        outcome=Outcome.COMPLETE if whole else Outcome.EXCEPTIONS,
        package=opened.header.package,
        folder=folder,
        files=done.files,
        content_bytes=done.content_bytes,
        unlisted=len(listing.unlisted & wanted),
        lost=tuple(lost),
        complete_list=listing.complete,
        chunks=opened.mended.chunks,
        lost_chunks=opened.mended.lost,
        length_known=opened.mended.whole_length,
        records=records,
        renamed=tuple(done.renamed),
        missing_volumes=missing,
        incomplete=parts,
    )


def _shown(path: str) -> str:
    return path.removeprefix("data/")


def _document(
    opened: Salvage,
    wanted: frozenset[int],
    name: str,
    size: int,
    result: Salvaged,
    done: Extraction,
) -> bytes:
    index, listing = opened.index, opened.listing
    lost = {file.path for file in result.lost}
    places = dict(done.renamed)
    files: list[Json] = []
    for number in sorted(wanted):
        path = _shown(index.path(number))
        if index.folder(number) or path in lost:
            continue
        files.append(
            {
                "file": places.get(path, path),
                "listed": number not in listing.unlisted,
                "path": path,
                "sha256": opened.content_sha256(number).hex(),
                "size": index.size(number),
            }
        )
    document: dict[str, Json] = {
        "chunks": result.chunks,
        "complete_list": result.complete_list,
        "files": files,
        "incomplete": [
            {
                "file": part.file,
                "holes": [list(hole) for hole in part.holes],
                "path": part.path,
                "sha256": part.sha256,
                "size": part.size,
                "written": part.written,
            }
            for part in result.incomplete
        ],
        "kind": "casevault-salvage",
        "length_known": result.length_known,
        "lost": [{"lost": file.lost, "path": file.path, "size": file.size} for file in result.lost],
        "lost_chunks": result.lost_chunks,
        "made": utc_now(),
        "missing_volumes": list(result.missing_volumes),
        "package": result.package,
        "source": {"name": name, "size": size},
        "v": 1,
    }
    return canonical_json.encode(document) + b"\n"
