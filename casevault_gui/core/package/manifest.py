"""Manifest lines and exception lines (docs/cvx-format.md sections 7.3, 7.4 and 7.6)."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import replace
from json.encoder import encode_basestring
from typing import TYPE_CHECKING, NamedTuple

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import Json, NotCanonical
from casevault_gui.core.errors import ManifestMalformed, PackageNewer
from casevault_gui.core.model import EntryKind, ExceptionKind, IntakeException

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_LINE = 65_536
MAX_PATH = 32_768
MAX_COMPONENT = 255
_ROOT = "data/"
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_TIME = re.compile(r"0|-?[1-9][0-9]{0,18}")
_BOTH = frozenset({"atime_ns", "ctime_ns", "kind", "mode", "mtime_ns", "path", "salt", "source"})
_OPTIONAL = frozenset({"btime_ns", "raw"})
_FILE = _BOTH | {"encoding", "offset", "sha256", "size"}
_FLAWS = (["changed"], ["unreadable-ranges"], ["changed", "unreadable-ranges"])
_SALT = re.compile(r"[0-9a-f]{32}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_INT64 = 1 << 63
_MAX_MODE = 0o7777
# A file's line with nothing unusual in it, as `format_line` writes it; numbers surely below 2^53.
_NUMBER, _TEXT_TIME = "(0|[1-9][0-9]{0,14})", f'"({_TIME.pattern})"'
_PLAIN_LINE = re.compile(
    rf'\{{"atime_ns":{_TEXT_TIME},(?:"btime_ns":{_TEXT_TIME},)?"ctime_ns":{_TEXT_TIME},'
    rf'"encoding":"identity","kind":"file",'
    rf'"mode":{_NUMBER},"mtime_ns":{_TEXT_TIME},"offset":{_NUMBER},'
    r'"path":"([^"\\\x00-\x1f]*)","salt":"([0-9a-f]{32})","sha256":"([0-9a-f]{64})",'
    rf'"size":{_NUMBER},"source":{_NUMBER}\}}'
)


class ManifestLine(NamedTuple):
    """One entry of a package; times in nanoseconds since 1970 UTC, sizes and offsets in bytes.

    `btime_ns`, when it was made, is None where the source told none.
    """

    kind: EntryKind
    path: str
    mode: int
    mtime_ns: int
    ctime_ns: int
    atime_ns: int
    source: int
    salt: bytes
    size: int = 0
    offset: int = 0
    sha256: bytes = bytes(32)
    raw: bytes | None = None
    flaws: tuple[str, ...] = ()
    btime_ns: int | None = None

    @property
    def folder(self) -> bool:
        """Whether it is a folder."""
        return self.kind is EntryKind.FOLDER


def format_line(line: ManifestLine) -> bytes:
    """Return the line's canonical JSON without its line end."""
    times = line.atime_ns, line.btime_ns, line.ctime_ns, line.mtime_ns
    salt = line.salt.hex()
    if line.folder:
        return format_folder(times, line.mode, line.path, line.raw, salt, line.source)
    place, hashes = (line.offset, line.size), (salt, line.sha256.hex())
    return format_file(
        times, line.flaws, line.mode, place, line.path, line.raw, hashes, line.source
    )


_Times = tuple[int, int | None, int, int]
"""Of access, of birth, of change and of modification, in nanoseconds since 1970 UTC."""


def format_file(
    times: _Times,
    flaws: tuple[str, ...],
    mode: int,
    place: tuple[int, int],
    path: str,
    raw: bytes | None,
    hashes: tuple[str, str],
    source: int,
) -> bytes:
    """Return a file's line without its end; `place`: offset, size; `hashes`: salt, digest in hex.

    Written out by hand: a package of a million files makes a million of them.
    """
    atime, btime, ctime, mtime = times
    birth = f'"btime_ns":"{btime}",' if btime is not None else ""
    flawed = f'"flaws":[{",".join(map(encode_basestring, flaws))}],' if flaws else ""
    return (
        f'{{"atime_ns":"{atime}",{birth}"ctime_ns":"{ctime}","encoding":"identity",{flawed}'
        f'"kind":"file","mode":{mode},"mtime_ns":"{mtime}","offset":{place[0]},'
        f'"path":{encode_basestring(path)},{_format_raw(raw)}"salt":"{hashes[0]}",'
        f'"sha256":"{hashes[1]}","size":{place[1]},"source":{source}}}'
    ).encode()


def format_folder(
    times: _Times, mode: int, path: str, raw: bytes | None, salt: str, source: int
) -> bytes:
    """Return a folder's line without its end."""
    atime, btime, ctime, mtime = times
    birth = f'"btime_ns":"{btime}",' if btime is not None else ""
    return (
        f'{{"atime_ns":"{atime}",{birth}"ctime_ns":"{ctime}","kind":"folder","mode":{mode},'
        f'"mtime_ns":"{mtime}","path":{encode_basestring(path)},{_format_raw(raw)}'
        f'"salt":"{salt}","source":{source}}}'
    ).encode()


def _format_raw(raw: bytes | None) -> str:
    return "" if raw is None else f'"raw":"{base64.b64encode(raw).decode()}",'


def parse_line(data: bytes) -> ManifestLine:
    """Parse one line without its end; raise `ManifestMalformed` or `PackageNewer`."""
    plain = _plain_line(data)
    if plain is not None:
        return plain
    try:
        members = canonical_json.decode_object(data, MAX_LINE)
    except NotCanonical as error:
        raise ManifestMalformed(reason=str(error)) from error
    kind = members.get("kind")
    file = kind == "file"
    if file and isinstance(members.get("encoding"), str) and members["encoding"] != "identity":
        # Asked first: an encoding to come may bring members along.
        raise PackageNewer(feature="encoding", value=str(members["encoding"])[:40])
    names = set(members) - _OPTIONAL - ({"flaws"} if file else set())
    if kind not in ("file", "folder") or names != (_FILE if file else _BOTH):
        raise ManifestMalformed(reason="members")
    if file and members["encoding"] != "identity":
        raise ManifestMalformed(reason="encoding")
    flaws = members.get("flaws")
    if flaws is not None and flaws not in _FLAWS:
        raise ManifestMalformed(reason="flaws")
    return ManifestLine(
        kind=EntryKind.FILE if file else EntryKind.FOLDER,
        path=_path(members["path"]),
        mode=_integer(members, "mode", _MAX_MODE),
        mtime_ns=_time(members["mtime_ns"]),
        ctime_ns=_time(members["ctime_ns"]),
        atime_ns=_time(members["atime_ns"]),
        source=_integer(members, "source"),
        salt=_hex(members["salt"], _SALT),
        size=_integer(members, "size") if file else 0,
        offset=_integer(members, "offset") if file else 0,
        sha256=_hex(members["sha256"], _SHA256) if file else bytes(32),
        raw=_raw(members.get("raw")),
        flaws=tuple(str(flaw) for flaw in flaws) if isinstance(flaws, list) else (),
        btime_ns=_time(members["btime_ns"]) if "btime_ns" in members else None,
    )


def _plain_line(data: bytes) -> ManifestLine | None:
    """Return an ordinary file's line; None where the strict way must say what is unusual."""
    try:
        match = _PLAIN_LINE.fullmatch(data.decode())
    except UnicodeDecodeError:
        return None
    if match is None or len(data) > MAX_LINE:
        return None
    atime, btime, ctime, mode_text, mtime, offset, path, salt, digest, size, source = match.groups()
    mode, mtime_ns, ctime_ns, atime_ns = int(mode_text), int(mtime), int(ctime), int(atime)
    btime_ns = int(btime) if btime is not None else 0
    if mode > _MAX_MODE or not min(mtime_ns, ctime_ns, atime_ns, btime_ns) >= -_INT64:
        return None
    if max(mtime_ns, ctime_ns, atime_ns, btime_ns) >= _INT64:
        return None
    return ManifestLine(
        EntryKind.FILE,
        _path(path),
        mode,
        mtime_ns,
        ctime_ns,
        atime_ns,
        int(source),
        bytes.fromhex(salt),
        int(size),
        int(offset),
        bytes.fromhex(digest),
        btime_ns=btime_ns if btime is not None else None,
    )


def format_exception(item: IntakeException) -> bytes:
    """Return the canonical JSON of an exception line, without its end."""
    members: dict[str, Json] = {"kind": item.kind.value, "path": item.path}
    if item.detail:
        members["detail"] = item.detail
    if item.raw is not None:
        members["raw"] = base64.b64encode(item.raw).decode()
    if item.target is not None:
        members["target"] = base64.b64encode(item.target).decode()
    if item.errno is not None:
        members["errno"] = item.errno
    if item.ranges:
        members["ranges"] = [[start, end] for start, end in item.ranges]
    return canonical_json.encode(members)


def fitting(item: IntakeException) -> list[IntakeException]:
    """Return the exception as several, or without its detail, where one line is too short for it.

    A failing disk has thousands of unreadable ranges, and a stranger's list the longest names.
    """
    if len(format_exception(item)) <= MAX_LINE:
        return [item]
    half = len(item.ranges) // 2
    if half:
        parts = (item.ranges[:half], item.ranges[half:])
        return [one for part in parts for one in fitting(replace(item, ranges=part))]
    return [replace(item, detail="")]


def parse_exception(data: bytes) -> IntakeException:
    """Parse one exception line without its end; raise `ManifestMalformed`."""
    try:
        members = canonical_json.decode_object(data, MAX_LINE)
    except NotCanonical as error:
        raise ManifestMalformed(reason=str(error)) from error
    allowed = {"kind", "path", "detail", "raw", "target", "errno", "ranges"}
    detail, path, errno = members.get("detail", ""), members.get("path"), members.get("errno")
    try:
        kind = ExceptionKind(str(members.get("kind")))
    except ValueError as error:
        raise ManifestMalformed(reason="exception kind") from error
    good = (
        set(members) <= allowed
        and isinstance(detail, str)
        and isinstance(path, str)
        and (errno is None or type(errno) is int)
    )
    if not good:
        raise ManifestMalformed(reason="exception members")
    return IntakeException(
        kind=kind,
        path=str(path),
        detail=str(detail),
        raw=_raw(members.get("raw")),
        target=_raw(members.get("target")),
        errno=errno if isinstance(errno, int) else None,
        ranges=_ranges(members.get("ranges", [])),
    )


def _path(value: Json) -> str:
    if not isinstance(value, str) or not value.startswith(_ROOT) or _CONTROL.search(value):
        raise ManifestMalformed(reason="path")
    encoded = value.encode()
    parts = encoded.split(b"/")[1:]
    bad = any(part in (b"", b".", b"..") or len(part) > MAX_COMPONENT for part in parts)
    if bad or len(encoded) > MAX_PATH:
        raise ManifestMalformed(reason="path component")
    return value


def _time(value: Json) -> int:
    if not (isinstance(value, str) and _TIME.fullmatch(value)):
        raise ManifestMalformed(reason="time")
    number = int(value)
    if not -_INT64 <= number < _INT64:
        raise ManifestMalformed(reason="time range")
    return number


def _integer(members: Mapping[str, Json], name: str, most: int = canonical_json.MAX_INTEGER) -> int:
    value = members[name]
    if type(value) is not int or not 0 <= value <= most:
        raise ManifestMalformed(reason=name)
    return value


def _hex(value: Json, form: re.Pattern[str]) -> bytes:
    if not (isinstance(value, str) and form.fullmatch(value)):
        raise ManifestMalformed(reason="hexadecimal")
    return bytes.fromhex(value)


def _raw(value: Json | None) -> bytes | None:
    if value is None:
        return None
    try:
        if isinstance(value, str):
            data = base64.b64decode(value, validate=True)
            if base64.b64encode(data).decode() == value:
                return data
    except binascii.Error:
        pass
    raise ManifestMalformed(reason="base64")


def _ranges(value: Json) -> tuple[tuple[int, int], ...]:
    pairs: list[tuple[int, int]] = []
    for pair in value if isinstance(value, list) else [None]:
        match pair:
            case [int(start), int(end)] if 0 <= start < end:
                pairs.append((start, end))
            case _:
                raise ManifestMalformed(reason="ranges")
    return tuple(pairs)
