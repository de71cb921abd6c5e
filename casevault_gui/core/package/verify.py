"""Full verification: every byte of a package decrypted, accounted for and compared.

One pass over the file: the sealed bytes are hashed (the package's SHA-256, unless nobody wants it:
docs/decisions/0065-the-package-s-own-hash.md), decrypted, and walked against the manifest, which is
read alongside through a second cursor, so memory stays bounded. The failure reported is the first
in the order of docs/cvx-format.md section 10.
"""

from __future__ import annotations

from contextlib import closing, contextmanager, nullcontext
from hashlib import sha256
from itertools import count
from typing import TYPE_CHECKING

from casevault_gui.core.crypto.stream import CHUNK, PREFIX
from casevault_gui.core.errors import (
    ContentMismatch,
    FooterMalformed,
    ManifestMalformed,
    PackageError,
    PackageNewer,
    StreamDamaged,
)
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.names import sort_key
from casevault_gui.core.package import tags
from casevault_gui.core.package.bag import check_tags
from casevault_gui.core.package.lanes import (
    CHUNKS,
    Buffer,
    ContentHasher,
    Lane,
    Ring,
    Segment,
)
from casevault_gui.core.package.layout import Content, PayloadWalk
from casevault_gui.core.package.line_batches import LINES, ordinary_lines
from casevault_gui.core.package.manifest import MAX_LINE, parse_line
from casevault_gui.core.package.past_cache import AsUsual
from casevault_gui.core.package.read_ahead import ReadAhead
from casevault_gui.core.package.spans import open_span, span_places, spans_in_turn
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from casevault_gui.core.package.line_batches import Entry
    from casevault_gui.core.package.reader import OpenPackage

BAD_INDEX = "index"
"""Reason of a package whose manifest holds and whose index does not follow from it."""
_MANIFEST, _WALK, _CONTENT, _TAGS, _PADDING = range(5)


@dataclass(frozen=True, slots=True)
class Verified:
    """A package of which everything holds.

    `sha256` is that of the whole file, in hexadecimal; "" where it was not wanted.
    """

    package: str
    sha256: str
    size: int
    files: int
    content_bytes: int
    root: str
    exceptions: int


def verify_package(
    package: OpenPackage,
    *,
    report: Report,
    cancel: CancelToken,
    package_hash: bool = True,
    from_device: bool = False,
) -> Verified:
    """Verify everything; raise the `PackageError` that stands first, or `Cancelled`.

    Without `package_hash` all the same is proven, and the package's own SHA-256 is not worked out.
    With both, `from_device` reads what the device has, where the system lets itself be passed by.
    """
    made = _Verification(
        package, report, cancel, package_hash=package_hash, from_device=from_device
    )
    return made.run()


class ManifestCursor:
    """The manifest's lines, read and checked; what follows from them gathers meanwhile."""

    def __init__(self, package: OpenPackage) -> None:
        """Start before the first line."""
        self._package = package
        self._digest = sha256()
        self.derivation = tags.ManifestDerivation()
        self._hash_list = sha256()
        self._before = b""
        self._lines = self._checked()

    def __iter__(self) -> Iterator[Entry]:
        """Yield what the remaining lines tell; raise `ManifestMalformed` or `PackageNewer`."""
        return self._lines

    @property
    def hash_list_sha256(self) -> bytes:
        """SHA-256 of `manifest-sha256.txt` as it must be, once all lines were taken."""
        return self._hash_list.digest()

    def _checked(self) -> Iterator[Entry]:
        for lines in self._raw_lines():
            found = ordinary_lines(lines, self._before)
            if found is not None and self.derivation.add_all(found[0], lines):
                entries, self._before = found
                self._list([entry for entry in entries if not entry.folder])
                yield from entries
            else:
                # Something is unusual, or wrong: one line after the other says what, and where.
                yield from map(self._one, lines)
        self._check_whole()

    def _one(self, data: bytes) -> Entry:
        line = parse_line(data)
        key = sort_key(line.path)
        if key <= self._before:
            raise ManifestMalformed(reason="order", path=line.path)
        self._before = key
        self.derivation.add(line, data)
        if not line.folder:
            self._list([line])
        return line

    def _list(self, files: Sequence[Entry]) -> None:
        lines = [tags.hash_list_line(file.sha256, file.path) for file in files]
        self._hash_list.update(b"".join(lines))

    def _check_whole(self) -> None:
        footer = self._package.footer
        made = self.derivation
        index = sha256()
        for piece in made.index.pack():
            index.update(piece)
        whole = (
            self._digest.digest() == footer.manifest_sha256
            and made.root == footer.root
            and (len(made.index), made.files, made.content_bytes)
            == (footer.entries, footer.files, footer.content_bytes)
        )
        if not whole:
            raise ManifestMalformed(reason="hash, root or counts")
        if index.digest() != footer.index_sha256:
            raise ManifestMalformed(reason=BAD_INDEX)

    def _raw_lines(self) -> Iterator[list[bytes]]:
        """Yield the lines without their ends, some at a time."""
        footer = self._package.footer
        rest = b""
        for piece in self._package.pieces(footer.manifest_offset, footer.manifest_length):
            self._digest.update(piece)
            *lines, rest = (rest + bytes(piece)).split(b"\n")
            for start in range(0, len(lines), LINES):
                yield lines[start : start + LINES]
            if len(rest) > MAX_LINE:
                raise ManifestMalformed(reason="line too long")
        if rest:
            raise ManifestMalformed(reason="last line has no end")


class _Verification:
    def __init__(
        self,
        package: OpenPackage,
        report: Report,
        cancel: CancelToken,
        *,
        package_hash: bool,
        from_device: bool,
    ) -> None:
        self._package = package
        self._from_device = from_device
        self._package_hash = package_hash
        self._report = report
        self._cancel = cancel
        self._problems: dict[int, PackageError] = {}
        self._cursor = ManifestCursor(package)
        self._walk = PayloadWalk(package.header.package, self._cursor, package.footer.tags_offset)
        self._contents: dict[int, Content] = {}
        self._sealed = sha256()
        self._ring = Ring.of_plain()

    def run(self) -> Verified:
        package = self._package
        self._sealed.update(package.file.read(0, package.stream_start + PREFIX))
        hasher = ContentHasher(self._on_digest)
        with Lane[tuple[Buffer, list[Segment]]](
            "content-hash", hasher.work, lambda job: self._ring.release(job[0])
        ) as content:
            self._walk_all(content)
        with self._noted():
            self._walk.finish()
        with self._noted():
            # Whatever stopped the walk, the manifest's own failures stand before it.
            for _ in self._cursor:
                pass
            self._check_index()
        if isinstance(self._problems.get(_MANIFEST), PackageNewer):
            self._check_manifest_hash()
        if self._walk.mismatches:
            _, path = min(self._walk.mismatches)
            self._problems[_CONTENT] = ContentMismatch(path=path)
        if self._problems.keys() <= {_PADDING}:
            with self._noted(_TAGS):
                check_tags(package, self._cursor)
        package.check_end()
        self._sealed.update(package.end)
        if self._problems:
            raise self._problems[min(self._problems)]
        footer = package.footer
        return Verified(
            package=package.header.package,
            sha256=self._sealed.hexdigest() if self._package_hash else "",
            size=package.file.size,
            files=footer.files,
            content_bytes=footer.content_bytes,
            root=footer.root.hex(),
            exceptions=footer.exceptions,
        )

    def _opened(self) -> Generator[Buffer]:
        """Yield the plaintext a span at a time, held once for the caller."""
        package, ring = self._package, self._ring
        chunks = range(package.length // CHUNK + 1)
        if not self._package_hash:
            yield from spans_in_turn(package, ring, chunks, package.file.expect)
            return
        file, places = package.file, span_places(package, chunks)
        with (
            file.from_device() if self._from_device else nullcontext(AsUsual(file)) as source,
            ReadAhead(source, places, self._sealed.update) as spans,
        ):
            for first, sealed in zip(count(0, CHUNKS), spans):
                buffer = ring.take()
                try:
                    open_span(package, sealed, buffer, first)
                except BaseException:
                    ring.release(buffer)
                    raise
                finally:
                    spans.ring.release(sealed)
                yield buffer

    def _walk_all(self, content_lane: Lane[tuple[Buffer, list[Segment]]]) -> None:
        package, footer = self._package, self._package.footer
        position = 0
        with closing(self._opened()) as opened:
            for buffer in opened:
                try:
                    self._cancel.check()
                    with self._noted():
                        for content in self._walk.over(buffer, position):
                            self._contents[content.entry] = content
                    self._check_padding(buffer, position)
                    position += buffer.length
                    if buffer.segments:
                        content_lane.put((self._ring.hold(buffer), buffer.segments))
                finally:
                    self._ring.release(buffer)
                done = Progress(
                    Stage.VERIFY, position, package.length, self._walk.files, footer.files
                )
                self._report(done)

    def _check_manifest_hash(self) -> None:
        # A line that looks like one of a later version is none if the manifest is not what it was.
        footer = self._package.footer
        digest = sha256()
        for piece in self._package.pieces(footer.manifest_offset, footer.manifest_length):
            digest.update(piece)
        if digest.digest() != footer.manifest_sha256:
            self._problems[_MANIFEST] = ManifestMalformed(reason="hash")

    def _check_index(self) -> None:
        # The cursor hashed the index as it must be, the walk compares where it must be; this is
        # what the footer points to.
        footer = self._package.footer
        digest = sha256()
        for piece in self._package.pieces(footer.index_offset, footer.index_length):
            digest.update(piece)
        if digest.digest() != footer.index_sha256:
            raise ManifestMalformed(reason=BAD_INDEX)

    def _on_digest(self, entry: int, digest: bytes) -> None:
        content = self._contents.pop(entry)
        if content.sha256 != digest:
            self._walk.mismatches.append((entry, content.path))

    def _check_padding(self, buffer: Buffer, position: int) -> None:
        footer = self._package.footer
        start = max(0, footer.tar_length - position)
        end = min(buffer.length, footer.tar_length + footer.padding - position)
        if start < end and bytes(buffer.plain[start:end]) != bytes(end - start):
            self._problems.setdefault(_PADDING, FooterMalformed(reason="padding"))

    @contextmanager
    def _noted(self, rank: int = _WALK) -> Iterator[None]:
        """Keep a failure for later: a damaged chunk further on stands before it."""
        try:
            yield
        except StreamDamaged:
            raise
        except (ManifestMalformed, PackageNewer) as error:
            self._problems.setdefault(_MANIFEST, error)
        except PackageError as error:
            self._problems.setdefault(rank, error)
