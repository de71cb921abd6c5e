"""Sound and film as facts about the file: no sound or frame is decoded.

WAVE (RIFF), MP4 and QuickTime (ISO 14496-12), MP3 with ID3 (2.3, 2.4). Names of facts are codes.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from casevault_gui.core.viewers.answer import Answer, Question, Unviewable, facts_of
from casevault_gui.core.viewers.sound_tags import mp3_facts

Fact = tuple[str, str]

_BOX_HEAD: Final = 8
_MOST_BOXES: Final = 10_000
_SINCE: Final = datetime(1904, 1, 1, tzinfo=UTC)
_WAVE_FORMS: Final = {1: "PCM", 3: "PCM float", 6: "A-law", 7: "µ-law", 0x55: "MP3", 0xFFFE: "PCM+"}
_TAGS: Final = {
    b"\xa9nam": "title", b"\xa9ART": "artist", b"\xa9alb": "album", b"\xa9day": "year",
    b"\xa9xyz": "place", b"\xa9mak": "maker", b"\xa9mod": "model", b"\xa9swr": "software",
    b"\xa9too": "software", b"\xa9cmt": "comment",
}  # fmt: skip
_NAMES: Final = {
    "com.apple.quicktime.location.ISO6709": "place",
    "com.apple.quicktime.make": "maker",
    "com.apple.quicktime.model": "model",
    "com.apple.quicktime.software": "software",
    "com.apple.quicktime.creationdate": "recorded",
}
_TRACKS: Final = {b"vide": "video", b"soun": "audio", b"text": "text", b"sbtl": "text"}


def show_media(data: bytes, question: Question) -> Answer:
    """Return what the container says; raises `Unviewable`."""
    try:
        if data[:4] in {b"RIFF", b"RF64"}:
            found = list(_wave(data))
        elif data[4:8] in {b"ftyp", b"moov"}:
            found = list(_film(data))
        else:
            found = list(mp3_facts(data))
    except (struct.error, OverflowError, ZeroDivisionError) as error:
        raise Unviewable(problem="damaged") from error
    if not found:
        raise Unviewable(problem="damaged")
    notes = () if question.complete else ("beginning",)
    return Answer(notes=frozenset(notes), facts=facts_of(found))


def duration(seconds: float) -> str:
    """Return hours, minutes, seconds and thousandths."""
    return (
        str(timedelta(milliseconds=round(seconds * 1_000)))[:-3]
        if seconds % 1
        else str(timedelta(seconds=seconds))
    )


def _wave(data: bytes) -> Iterator[Fact]:
    yield "format", "WAVE"
    at, rate, size = 12, 0, 0
    while at + 8 <= len(data):
        name, length = struct.unpack_from("<4sL", data, at)
        body = at + 8
        if name == b"fmt ":
            form, channels, samples, rate, _, bits = struct.unpack_from("<HHLLHH", data, body)
            yield "codec", _WAVE_FORMS.get(form, f"0x{form:04x}")
            yield "channels", str(channels)
            yield "sample-rate", f"{samples} Hz"
            yield "bits", str(bits)
        elif name == b"data":
            size = length
        elif name == b"LIST" and data[body : body + 4] == b"INFO":
            yield from _wave_tags(data[body + 4 : body + length])
        at = body + length + (length & 1)
    if rate and size:
        yield "duration", duration(size / rate)


def _wave_tags(data: bytes) -> Iterator[Fact]:
    at = 0
    while at + 8 <= len(data):
        name, length = struct.unpack_from("<4sL", data, at)
        text = data[at + 8 : at + 8 + length].partition(b"\0")[0]
        yield name.decode("latin-1"), text.decode("utf-8", "replace")
        at += 8 + length + (length & 1)


class _Boxes:
    """The boxes of one file; a limit on how many ends every loop."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self._left = _MOST_BOXES

    def inside(self, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
        """Yield name, start and end of the content of each box between two places."""
        at = start
        while at + _BOX_HEAD <= end and self._left:
            self._left -= 1
            size, name = struct.unpack_from(">L4s", self.data, at)
            head = _BOX_HEAD
            if size == 1:
                (size,) = struct.unpack_from(">Q", self.data, at + 8)
                head = 16
            size = size or end - at
            if size < head:
                return
            yield name, at + head, min(at + size, end)
            at += size

    def within(self, start: int, end: int, *path: bytes) -> Iterator[tuple[int, int]]:
        """Yield the places of the boxes at the end of a path."""
        for name, first, last in self.inside(start, end):
            if name == path[0]:
                if path[1:]:
                    yield from self.within(first, last, *path[1:])
                else:
                    yield first, last


def _film(data: bytes) -> Iterator[Fact]:
    boxes = _Boxes(data)
    for first, _ in boxes.within(0, len(data), b"ftyp"):
        yield "format", data[first : first + 4].decode("latin-1").strip()
    for movie, end in boxes.within(0, len(data), b"moov"):
        for first, last in boxes.within(movie, end, b"mvhd"):
            yield from _header(data[first:last])
        for number, (first, last) in enumerate(boxes.within(movie, end, b"trak"), 1):
            for name, value in _track(boxes, first, last):
                yield f"track {number}: {name}", value
        for first, last in boxes.within(movie, end, b"udta"):
            yield from _user_data(boxes, first, last)
        for first, last in boxes.within(movie, end, b"meta"):
            yield from _named(boxes, first, last)


def _header(box: bytes) -> Iterator[Fact]:
    long = box[:1] == b"\1"
    made, changed, scale, length = struct.unpack_from(">QQLQ" if long else ">LLLL", box, 4)
    for name, moment in (("made", made), ("changed", changed)):
        if moment:
            yield name, _moment(moment)
    if scale:
        yield "duration", duration(length / scale)


def _moment(seconds: int) -> str:
    try:
        return f"{_SINCE + timedelta(seconds=seconds):%Y-%m-%d %H:%M:%S} UTC"
    except OverflowError:
        return str(seconds)


def _track(boxes: _Boxes, start: int, end: int) -> Iterator[Fact]:
    data = boxes.data
    handler = b""
    for first, _ in boxes.within(start, end, b"mdia", b"hdlr"):
        handler = data[first + 8 : first + 12]
        yield "kind", _TRACKS.get(handler, handler.decode("latin-1"))
    for first, last in boxes.within(start, end, b"mdia", b"minf", b"stbl", b"stsd"):
        for name, at, _ in boxes.inside(first + 8, last):
            yield "codec", name.decode("latin-1").strip()
            if handler == b"vide":
                width, height = struct.unpack_from(">HH", data, at + 24)
                yield "size", f"{width} × {height}"
            elif handler == b"soun":
                channels, _, _, rate = struct.unpack_from(">HHLL", data, at + 16)
                yield "channels", str(channels)
                yield "sample-rate", f"{rate >> 16} Hz"
            break


def _user_data(boxes: _Boxes, start: int, end: int) -> Iterator[Fact]:
    data = boxes.data
    for name, first, last in boxes.inside(start, end):
        if name in _TAGS:
            (length,) = struct.unpack_from(">H", data, first)
            text = data[first + 4 : min(first + 4 + length, last)]
            yield _TAGS[name], text.decode("utf-8", "replace").strip("\0")
        elif name == b"meta":
            for tag, at, to in boxes.inside(first + 4, last):
                if tag == b"ilst":
                    yield from _listed(boxes, at, to)


def _listed(boxes: _Boxes, start: int, end: int) -> Iterator[Fact]:
    for name, first, last in boxes.inside(start, end):
        for at, to in boxes.within(first, last, b"data"):
            if name in _TAGS:
                yield _TAGS[name], boxes.data[at + 8 : to].decode("utf-8", "replace")


def _named(boxes: _Boxes, start: int, end: int) -> Iterator[Fact]:
    """Yield the values that QuickTime keeps by names."""
    data, names = boxes.data, list[str]()
    for first, last in boxes.within(start, end, b"keys"):
        for _, at, to in boxes.inside(first + 8, last):
            names.append(data[at:to].decode("utf-8", "replace"))
    for first, last in boxes.within(start, end, b"ilst"):
        for number, at, to in boxes.inside(first, last):
            place = int.from_bytes(number, "big") - 1
            for value, stop in boxes.within(at, to, b"data"):
                if 0 <= place < len(names):
                    name = _NAMES.get(names[place], names[place])
                    yield name, data[value + 8 : stop].decode("utf-8", "replace")
