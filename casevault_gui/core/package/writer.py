"""Writing a package (docs/cvx-format.md section 9): forward, one attempt, a partial name.

The writer makes the stream durable and stops there. Verifying, releasing the key and giving the
package its name are later steps of the sealing workflow.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import field, replace
from typing import TYPE_CHECKING

from casevault_gui.core.crypto.stream import SALT, StreamSealer, plain_share
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.package import footer, tags
from casevault_gui.core.package.durable_file import DurableFile
from casevault_gui.core.package.durable_volumes import DurableVolumes
from casevault_gui.core.package.manifest import fitting, format_exception
from casevault_gui.core.package.packing import Packing
from casevault_gui.core.package.plaintext import PlaintextSink
from casevault_gui.core.package.rows import PayloadRows
from casevault_gui.core.package.statement import Statement
from casevault_gui.core.package.tar import END, filling, member_header
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from pathlib import Path

    from casevault_gui.core.model import Aside, IntakeEntry, IntakeException, SourceRoot
    from casevault_gui.core.package.header import Header
    from casevault_gui.core.package.payload import OpenSource

_REPORT_EVERY_FILES = 256


@dataclass(frozen=True, slots=True)
class Intake:
    """What goes into a package, apart from who may open it.

    `entries` yields files and folders in package order and may append to `exceptions` while it
    runs. `clock` gives RFC 3339 UTC times with whole seconds. When the evidence is in, these are
    asked once: `case_json`, where it is a function; `further_tags`, for more files under
    `casevault/` (the custody extract); then `sign`, where there is one, for the files of the
    signature, whose names must come last. `aside`: how other processes may read small files.
    """

    roots: tuple[SourceRoot, ...]
    entries: Generator[IntakeEntry, None, None]
    exceptions: list[IntakeException]
    open_source: OpenSource
    case_json: bytes | Callable[[], bytes]
    tool: str
    clock: Callable[[], str]
    further_tags: Callable[[], Mapping[str, bytes]] = field(default=dict)
    sign: Callable[[Statement], Mapping[str, bytes]] | None = None
    total_bytes: int = 0
    total_files: int = 0
    aside: Aside | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """What was written; not yet verified and not yet named. `volumes`: 0 of one file."""

    package: str
    path: Path
    size: int
    root: bytes
    entries: int
    files: int
    content_bytes: int
    exceptions: tuple[IntakeException, ...]
    volumes: int = 0


def write_package(
    partial: Path,
    header: Header,
    data_key: bytes,
    intake: Intake,
    *,
    report: Report,
    cancel: CancelToken,
    padded: bool = True,
    volume_size: int = 0,
) -> Written:
    """Write a whole package to the new file `partial` and make it durable.

    With `volume_size`, in bytes, it becomes volumes of at most this size, called after `partial`.
    Raises `TargetTrouble`, `Cancelled`, or whatever `intake` raises; what was written is then left
    for the caller to remove.
    """
    file: DurableFile | DurableVolumes = (
        DurableVolumes(partial, header.package_id, volume_size)
        if volume_size
        else DurableFile(partial)
    )
    try:
        sealer = StreamSealer(data_key, header.package_id)
        file.write_beginning(header.raw)
        file.write(sealer.prefix)
        writing = _Writing(sealer, file, header, intake, report, cancel)
        made = writing.run(padded=padded)
        stream_length = file.length - len(header.raw)
        file.write(header.raw)
        file.write(sealer.prefix)
        file.write(header.trailer(stream_length))
        _push_all(file, intake.total_bytes, report, cancel)
        file.finish()
    finally:
        file.close()
    return Written(
        package=header.package,
        path=partial,
        size=file.length,
        root=made.root,
        entries=made.entries,
        files=made.files,
        content_bytes=made.content_bytes,
        exceptions=tuple(intake.exceptions),
        volumes=file.count if isinstance(file, DurableVolumes) else 0,
    )


def _push_all(
    file: DurableFile | DurableVolumes, total: int, report: Report, cancel: CancelToken
) -> None:
    """Bring to the device what it has not got yet, so that making all durable takes no time."""
    pushing = True
    while pushing:
        cancel.check()
        report(Progress(Stage.FLUSH, min(total, plain_share(file.settled)), total))
        pushing = file.push_rest()


class _Writing:
    def __init__(
        self,
        sealer: StreamSealer,
        file: DurableFile | DurableVolumes,
        header: Header,
        intake: Intake,
        report: Report,
        cancel: CancelToken,
    ) -> None:
        self._file = file
        self._header = header
        self._commitment = sealer.prefix[SALT:]
        self._package = header.package
        self._intake = intake
        self._report = report
        self._cancel = cancel
        self._started = intake.clock()
        self._rows = PayloadRows()
        self._lists = tags.Lists(self._rows)
        self._current = ""
        self._sink = PlaintextSink(sealer, file, self._on_digest, self._on_span)
        self._tag_hashes: dict[str, bytes] = {}

    def run(self, *, padded: bool) -> footer.Footer:
        with self._sink as sink:
            self._folder("")
            self._tag("bagit.txt", tags.BAGIT)
            self._folder("data")
            self._payload()
            sink.wait_for_digests()
            made = self._tags()
            padding = 0
            if padded:
                bare = sink.position + footer.LENGTH
                padding = footer.padme(bare) - bare
                sink.zeros(padding)
            made = replace(made, padding=padding)
            sink.put(made.pack())
            sink.end()
        # Not when garbage is looked for: the package is verified next, which takes as much memory.
        self._rows = PayloadRows()
        self._lists = tags.Lists(self._rows)
        return made

    def _on_digest(self, number: int, digest: bytes) -> None:
        self._rows.set_digest(number, digest)

    def _on_span(self, _: int) -> None:
        self._cancel.check()
        self._progress()

    def _progress(self) -> None:
        self._report(
            Progress(
                Stage.SEAL,
                min(self._sink.position, plain_share(self._file.settled)),
                self._intake.total_bytes,
                self._rows.files,
                self._intake.total_files,
                self._current,
            )
        )

    def _payload(self) -> None:
        intake, entries = self._intake, self._intake.entries
        # Whoever stops keeps the error, and with it everything that is not closed: a folder of the
        # source, say, on a drive that is to be taken away.
        with (
            closing(entries),
            Packing(
                self._package,
                self._sink,
                self._rows,
                intake.open_source,
                intake.exceptions.append,
                intake.aside,
                self._cancel,
            ) as packing,
        ):
            for number, entry in enumerate(entries):
                if number % _REPORT_EVERY_FILES == 0:
                    self._cancel.check()
                    self._progress()
                    self._lists.catch_up()
                self._current = entry.path
                packing.pack(entry)
            packing.finish()

    def _tags(self) -> footer.Footer:
        rows, intake = self._rows, self._intake
        root, index = self._lists.finish()
        manifest = self._lists.manifest
        finished = intake.clock()
        further = intake.further_tags()
        intake.exceptions[:] = [part for item in intake.exceptions for part in fitting(item)]
        exceptions = b"".join(format_exception(item) + b"\n" for item in intake.exceptions)

        start = self._sink.position
        info = tags.bag_info(
            self._package, intake.tool, finished[:10], rows.content_bytes, rows.files
        )
        self._tag(tags.BAG_INFO, info)
        self._large_tag(tags.HASH_LIST, self._lists.hash_list)
        self._folder(tags.FOLDER)
        case = intake.case_json
        self._tag(tags.CASE, case() if callable(case) else case)
        self._tag(tags.EXCEPTIONS, exceptions)
        index_offset = self._large_tag(tags.INDEX, index)
        record = tags.intake_record(intake.roots, intake.tool, self._started, finished)
        self._tag(tags.INTAKE, record)
        manifest_offset = self._large_tag(tags.MANIFEST, manifest)
        for name in sorted(further):
            self._tag(f"{tags.FOLDER}/{name}", further[name])
        if intake.sign is not None:
            signed = intake.sign(self._statement(root, len(intake.exceptions)))
            for name in sorted(signed):
                self._tag(f"{tags.FOLDER}/{name}", signed[name])
        lines = [tags.hash_list_line(digest, path) for path, digest in self._tag_hashes.items()]
        self._tag(tags.TAG_HASH_LIST, b"".join(lines))
        self._sink.put(END)
        return footer.Footer(
            tar_length=self._sink.position,
            tags_offset=start,
            manifest_offset=manifest_offset,
            manifest_length=manifest.length,
            index_offset=index_offset,
            index_length=index.length,
            padding=0,
            entries=len(rows),
            files=rows.files,
            content_bytes=rows.content_bytes,
            exceptions=len(intake.exceptions),
            root=root,
            manifest_sha256=manifest.sha256,
            index_sha256=index.sha256,
        )

    def _statement(self, root: bytes, exceptions: int) -> Statement:
        return Statement.of(
            self._header,
            self._commitment,
            root=root,
            files=self._rows.files,
            content_bytes=self._rows.content_bytes,
            exceptions=exceptions,
            tags=self._tag_hashes,
        )

    def _folder(self, path: str) -> None:
        self._sink.put(member_header(self._package, path, folder=True, mode=0o755))

    def _tag(self, path: str, content: bytes) -> None:
        self._large_tag(path, tags.LargeTag.of(content))

    def _large_tag(self, path: str, tag: tags.LargeTag) -> int:
        self._sink.put(member_header(self._package, path, mode=0o644, size=tag.length))
        offset = self._sink.position
        for piece in tag.pieces():
            self._sink.put(piece)
        self._sink.zeros(filling(tag.length))
        self._tag_hashes[path] = tag.sha256
        return offset
