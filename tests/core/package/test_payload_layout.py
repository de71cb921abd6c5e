"""The payload as the manifest demands it: where each content lies, and what else is refused."""

from __future__ import annotations

from hashlib import sha256

import pytest

from casevault_gui.core.errors import BagMalformed, ManifestMalformed
from casevault_gui.core.model import EntryKind
from casevault_gui.core.package.lanes import Buffer, Segment, new_buffer
from casevault_gui.core.package.layout import Content, Fixed, PayloadWalk, payload_layout
from casevault_gui.core.package.manifest import ManifestLine
from casevault_gui.core.package.members import AT_ONCE
from casevault_gui.core.package.tar import filling, member_header

PACKAGE = "ef" * 16
BAGIT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
BEGINNING = (
    member_header(PACKAGE, "", folder=True, mode=0o755)
    + member_header(PACKAGE, "bagit.txt", mode=0o644, size=len(BAGIT))
    + BAGIT.ljust(512, b"\0")
    + member_header(PACKAGE, "data", folder=True, mode=0o755)
)
SIZES = (0, 1, 511, 512, 513, AT_ONCE, AT_ONCE + 1, 0, 100_000, 0)


class Payload:
    """Entries, and the plaintext they make."""

    def __init__(self, sizes: tuple[int, ...] = SIZES) -> None:
        """A folder before each second file."""
        self.lines: list[ManifestLine] = []
        self.data = bytearray(BEGINNING)
        for number, size in enumerate(sizes):
            if number % 2:
                self.add(f"data/{number:02}d", None)
            self.add(f"data/{number:02}f", bytes([number + 1]) * size)

    def add(self, path: str, content: bytes | None) -> None:
        """Add an entry."""
        folder, content = content is None, content or b""
        kind = EntryKind.FOLDER if folder else EntryKind.FILE
        mode, mtime_ns = (0o751, 5_999_999_999) if folder else (0o640, -1)
        size = len(content)
        self.data += member_header(
            PACKAGE, path, folder=folder, mode=mode, size=size, mtime_s=mtime_ns // 10**9
        )
        times = mtime_ns, 0, 0
        line = ManifestLine(kind, path, mode, *times, 0, bytes(16))
        if not folder:
            digest = sha256(content).digest()
            line = line._replace(size=size, offset=len(self.data), sha256=digest)
        self.lines.append(line)
        self.data += content + bytes(filling(size))

    @property
    def end(self) -> int:
        """Where it ends."""
        return len(self.data)

    def contents(self) -> list[Content]:
        """Return the contents that it has."""
        return [
            Content(number, line.size, line.sha256, line.path)
            for number, line in enumerate(self.lines)
            if not line.folder
        ]


class Walked:
    """A walk over plaintext that stands in buffers of a certain size."""

    def __init__(self, payload: Payload, data: bytes, step: int, behind: bytes = b"") -> None:
        """Walk, and take note of what is to be hashed."""
        self.walk = PayloadWalk(PACKAGE, payload.lines, payload.end)
        self.yielded: list[Content] = []
        self.segments: list[tuple[int, Segment]] = []
        data += behind
        buffer = new_buffer(-(-step // 16_384))
        for position in range(0, len(data), step):
            piece = data[position : position + step]
            buffer.plain[: len(piece)] = piece
            buffer.length = len(piece)
            buffer.segments = []
            self.over(buffer, position)
        self.data = data

    def over(self, buffer: Buffer, position: int) -> None:
        """Walk over one buffer."""
        self.yielded += self.walk.over(buffer, position)
        self.segments += [(position, segment) for segment in buffer.segments]

    def hashed(self) -> dict[int, bytes]:
        """Return the contents that were marked, put together."""
        found: dict[int, bytes] = {}
        for position, each in self.segments:
            part = self.data[position + each.start : position + each.end]
            found[each.entry] = found.get(each.entry, b"") + part
        return found


@pytest.mark.parametrize("sizes", [(), (0,), (5,), SIZES])
def test_the_layout_is_that_of_the_plaintext(sizes: tuple[int, ...]) -> None:
    """Headers and filling byte by byte, contents by their sizes, hashes and places."""
    payload = Payload(sizes)
    position = 0
    contents: list[Content] = []
    for piece in payload_layout(PACKAGE, payload.lines, payload.end):
        if isinstance(piece, Fixed):
            assert payload.data[position : position + piece.length] == piece.data
            assert piece.length == len(piece.data)
        else:
            contents.append(piece)
            assert piece.length == piece.size
            assert position == payload.lines[piece.entry].offset
        position += piece.length
    assert position == payload.end
    assert contents == payload.contents()


@pytest.mark.parametrize("number", [0, 3, 6])
@pytest.mark.parametrize("by", [-512, -1, 1, 512])
def test_an_offset_is_where_the_content_lies(number: int, by: int) -> None:
    """Any other is refused, and the path named."""
    payload = Payload()
    line = payload.lines[number]
    payload.lines[number] = line._replace(offset=line.offset + by)
    with pytest.raises(BagMalformed) as caught:
        list(payload_layout(PACKAGE, payload.lines, payload.end))
    assert (caught.value.reason, caught.value.facts) == ("content offset", {"path": line.path})


def test_a_content_ends_before_the_tags() -> None:
    """Even where the filling alone would be too much."""
    payload = Payload((513,))
    (line,) = payload.lines
    for end, reason in (
        (line.offset + 512, "content offset"),
        (line.offset + 513, "tags offset"),
        (payload.end - 512, "content offset"),
        (payload.end - 1, "tags offset"),
        (payload.end + 512, "tags offset"),
    ):
        with pytest.raises(BagMalformed) as caught:
            list(payload_layout(PACKAGE, payload.lines, end))
        assert caught.value.reason == reason


@pytest.mark.parametrize("step", [512, 700, 16_384, 40_000, 300_000])
@pytest.mark.parametrize("behind", [0, 1000])
def test_a_walk_marks_every_content(step: int, behind: int) -> None:
    """However the buffers cut it, and whatever stands behind the payload."""
    payload = Payload()
    walked = Walked(payload, bytes(payload.data), step, b"\xee" * behind)
    walked.walk.finish()
    assert walked.walk.mismatches == []
    assert walked.walk.files == len(SIZES)
    by_number = {content.entry: content for content in payload.contents()}
    hashed = walked.hashed()
    assert [content.entry for content in walked.yielded] == list(hashed)
    for content in walked.yielded:
        assert content == by_number[content.entry]
        assert sha256(hashed[content.entry]).digest() == content.sha256
    lasts = [segment.entry for _, segment in walked.segments if segment.last]
    assert lasts == list(hashed)
    large = {content.entry for content in payload.contents() if content.size > AT_ONCE}
    assert large <= set(hashed)
    if step > payload.end:
        assert large == set(hashed)


@pytest.mark.parametrize("step", [512, 700, 300_000])
def test_a_walk_tells_small_contents_that_differ(step: int) -> None:
    """By number and path; those that are cut by a buffer are for who hashes the rest."""
    payload = Payload((5, 6, 7))
    data = bytearray(payload.data)
    first, last = payload.lines[0], payload.lines[-1]
    data[first.offset] ^= 1
    data[last.offset + last.size - 1] ^= 1
    walked = Walked(payload, bytes(data), step)
    walked.walk.finish()
    numbers = [0, len(payload.lines) - 1]
    cut = {content.entry for content in walked.yielded}
    assert walked.walk.mismatches == [
        (number, payload.lines[number].path) for number in numbers if number not in cut
    ]
    assert walked.walk.files == 3
    assert not cut or step == 700


def over_all(walk: PayloadWalk, data: bytes, step: int) -> None:
    """Walk over plaintext in buffers of this size."""
    buffer = new_buffer(-(-step // 16_384))
    for position in range(0, len(data), step):
        piece = data[position : position + step]
        buffer.plain[: len(piece)] = piece
        buffer.length = len(piece)
        list(walk.over(buffer, position))


@pytest.mark.parametrize("step", [512, 700, 300_000])
def test_a_walk_refuses_any_other_header_or_filling(step: int) -> None:
    """At the first byte that differs; after that nothing more is demanded."""
    payload = Payload((5, 6))
    contents = [range(line.offset, line.offset + line.size) for line in payload.lines]
    places = [0, 511, 1024 + len(BAGIT) - 1, 1024 + len(BAGIT), 2047, 2048, payload.end - 1]
    places += [each.start - 1 for each in contents if each]
    places += [each.stop for each in contents if each]
    for place in places:
        data = bytearray(payload.data)
        data[place] ^= 1
        walk = PayloadWalk(PACKAGE, payload.lines, payload.end)
        with pytest.raises(BagMalformed) as caught:
            over_all(walk, bytes(data), step)
        assert caught.value.reason == "member header or filling"
        over_all(walk, bytes(data), step)
        walk.finish()


@pytest.mark.parametrize("missing", [1, 512, 513, 2000])
def test_a_payload_that_ends_too_soon_is_refused(missing: int) -> None:
    """Inside the filling, a content or a header."""
    payload = Payload((1, 1000))
    walked = Walked(payload, bytes(payload.data[:-missing]), 700)
    with pytest.raises(BagMalformed) as caught:
        walked.walk.finish()
    assert caught.value.reason == "payload too short"


@pytest.mark.parametrize("step", [512, 700, 300_000])
def test_a_payload_ends_where_the_tags_begin(step: int) -> None:
    """A folder that the manifest demands behind that is missing, whatever stands there."""
    payload = Payload((1, 1000))
    end = payload.end
    payload.add("data/z", None)
    for behind in (bytes(payload.data[end:]), b"\xee" * 3000):
        walk = PayloadWalk(PACKAGE, payload.lines, end)
        over_all(walk, bytes(payload.data[:end]) + behind, step)
        with pytest.raises(BagMalformed) as caught:
            walk.finish()
        assert caught.value.reason == "payload too short"


def test_an_empty_payload_is_too_short_at_first() -> None:
    """Something is demanded before anything was walked over."""
    with pytest.raises(BagMalformed) as caught:
        PayloadWalk(PACKAGE, [], 2560).finish()
    assert caught.value.reason == "payload too short"


def test_empty_files_at_the_end_of_a_buffer_are_passed() -> None:
    """A payload that ends with its buffer is complete, though an empty content ends it."""
    payload = Payload((0,))
    walked = Walked(payload, bytes(payload.data), payload.end)
    walked.walk.finish()
    assert (walked.walk.files, walked.yielded) == (1, [])


def test_what_the_lines_raise_ends_the_walk() -> None:
    """A malformed line is told, and then nothing more is walked over."""
    payload = Payload((1,))

    def lines() -> list[ManifestLine]:
        raise ManifestMalformed(reason="path")

    walk = PayloadWalk(PACKAGE, (line for _ in "x" for line in lines()), payload.end)
    buffer = new_buffer(1)
    buffer.plain[: payload.end] = payload.data
    buffer.length = payload.end
    with pytest.raises(ManifestMalformed):
        list(walk.over(buffer, 0))
    assert list(walk.over(buffer, 0)) == []
    walk.finish()
