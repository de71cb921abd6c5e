"""MP3 files: the tags in front (ID3 2.3 and 2.4) and the first frame's header."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

_HEAD: Final = 10
_MOST_FRAMES: Final = 500
_FRAMES: Final = {
    b"TIT2": "title", b"TPE1": "artist", b"TALB": "album", b"TYER": "year", b"TDRC": "recorded",
    b"TDAT": "recorded", b"TSSE": "software", b"TENC": "software", b"TCOP": "copyright",
    b"TRCK": "track", b"TCON": "genre", b"TLEN": "length-ms", b"TOWN": "owner",
}  # fmt: skip
_ENCODINGS: Final = ("latin-1", "utf-16", "utf-16-be", "utf-8")
_VERSIONS: Final = {3: "MPEG-1", 2: "MPEG-2", 0: "MPEG-2.5"}
_RATES: Final = {
    3: (44_100, 48_000, 32_000),
    2: (22_050, 24_000, 16_000),
    0: (11_025, 12_000, 8_000),
}
_BITRATES: Final = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_LAYER_3: Final = 1
_ONE_CHANNEL: Final = 3
_PLAIN_SIZES: Final = 4
"""From this version on, sizes of frames use seven bits of a byte."""


def mp3_facts(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield what tags and first frame say."""
    start = 0
    if data[:3] == b"ID3" and len(data) >= _HEAD:
        yield "format", f"ID3 2.{data[3]}"
        start = _HEAD + _seven(data[6:10])
        yield from _tags(data[_HEAD:start], data[3])
    yield from _frame(data[start : start + 4])


def _tags(data: bytes, version: int) -> Iterator[tuple[str, str]]:
    at = 0
    for _ in range(_MOST_FRAMES):
        name, size = data[at : at + 4], data[at + 4 : at + 8]
        length = _seven(size) if version >= _PLAIN_SIZES else int.from_bytes(size, "big")
        body = data[at + _HEAD : at + _HEAD + length]
        if not name.strip(b"\0") or not body:
            return
        if name in _FRAMES:
            yield _FRAMES[name], _text(body)
        elif name == b"APIC":
            yield "pictures", str(len(body))
        at += _HEAD + length


def _text(body: bytes) -> str:
    encoding = _ENCODINGS[body[0]] if body[0] < len(_ENCODINGS) else "latin-1"
    return body[1:].decode(encoding, "replace").strip("\0").replace("\0", "; ")


def _frame(head: bytes) -> Iterator[tuple[str, str]]:
    bits = int.from_bytes(head, "big")
    version, layer = bits >> 19 & 3, bits >> 17 & 3
    rate, speed = bits >> 10 & 3, bits >> 12 & 15
    known = bits >> 21 == 0x7FF and version in _VERSIONS and layer == _LAYER_3  # noqa: PLR2004
    if not known or rate >= len(_RATES[version]):
        return
    yield "codec", f"{_VERSIONS[version]} Layer III"
    yield "sample-rate", f"{_RATES[version][rate]} Hz"
    if version == _ONE_CHANNEL and 0 < speed < len(_BITRATES):
        yield "bit-rate", f"{_BITRATES[speed]} kbit/s"
    yield "channels", "1" if bits >> 6 & 3 == _ONE_CHANNEL else "2"


def _seven(size: bytes) -> int:
    total = 0
    for byte in size:
        total = total << 7 | byte & 0x7F
    return total
