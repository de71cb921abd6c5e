"""The public header (docs/cvx-format.md sections 1, 3 and 5)."""

from __future__ import annotations

import re
import struct

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import Json, NotCanonical
from casevault_gui.core.crypto.primitives import equal, hkdf_expand_sha512, hmac_sha256
from casevault_gui.core.crypto.stream import PREFIX
from casevault_gui.core.errors import (
    HeaderAltered,
    HeaderMalformed,
    NotAPackage,
    PackageNewer,
    PackageTruncated,
)
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.package.slots import Slot, parse_slots

MAGIC = b"\x89CVX\r\n\x1a\n"
TRAILER_MAGIC = b"CVXE\r\n\x1a\n"
VERSION = 1
SUITE = "cobblestone-256"
ABOUT = (
    "This is a CaseVault evidence package. Its contents are encrypted; it opens with any one of "
    "the credentials listed under slots. The format is public: see docs/cvx-format.md of CaseVault."
)
FIXED = 12
MAC = 32
TRAILER = 24
_MIN_JSON, _MAX_JSON = 2, 1 << 20
_MAX_ABOUT = 1_000
_MAX_CRITICAL = 16
_NAMES = frozenset({"about", "critical", "format", "package", "slots", "suite", "version"})
_EXTENSION = re.compile(r"[a-z][a-z0-9_]{0,31}")
_PACKAGE = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Header:
    """The header of one package; `raw` is magic, length, JSON and MAC as they stand in the file."""

    package: str
    slots: tuple[Slot, ...]
    about: str
    raw: bytes

    @property
    def package_id(self) -> bytes:
        """The 16 bytes of the package id."""
        return bytes.fromhex(self.package)

    def check_mac(self, data_key: bytes) -> None:
        """Raise `HeaderAltered` unless the MAC belongs to this header and data key."""
        expected = _mac(data_key, self.package_id, self.raw[:-MAC])
        if not equal(expected, self.raw[-MAC:]):
            raise HeaderAltered

    def trailer(self, stream_length: int) -> bytes:
        """Return the 24 bytes that end a package whose stream has this length."""
        return struct.pack(">8sIIQ", TRAILER_MAGIC, len(self.raw), 0, stream_length)


def stream_length(size: int, header: Header) -> int:
    """Length of the stream in a whole package of `size` bytes; below zero if there is no room."""
    return size - 2 * len(header.raw) - PREFIX - TRAILER


def build_header(package_id: bytes, slots: tuple[Slot, ...], data_key: bytes) -> Header:
    """Make the header of a new package."""
    members: dict[str, Json] = {
        "about": ABOUT,
        "critical": [],
        "format": "cvx",
        "package": package_id.hex(),
        "slots": [dict(slot.members) for slot in slots],
        "suite": SUITE,
        "version": VERSION,
    }
    body = canonical_json.encode(members)
    start = MAGIC + struct.pack(">I", len(body)) + body
    return parse_header(start + _mac(data_key, package_id, start))


def parse_header(data: bytes) -> Header:
    """Parse the header at the start of `data` (which may go on); check all but the MAC.

    Raises `NotAPackage`, `HeaderMalformed`, `PackageNewer` or `PackageTruncated`.
    """
    if len(data) < FIXED or data[: len(MAGIC)] != MAGIC:
        raise NotAPackage
    length = json_length(data)
    end = FIXED + length + MAC
    if len(data) < end:
        raise PackageTruncated(reason="inside the header", size=len(data))
    try:
        members = canonical_json.decode_object(data[FIXED : FIXED + length])
    except NotCanonical as error:
        raise HeaderMalformed(reason=str(error)) from error
    _check_version(members)
    package, about = members.get("package"), members.get("about")
    if not (isinstance(package, str) and _PACKAGE.fullmatch(package)):
        raise HeaderMalformed(reason="package")
    if not (isinstance(about, str) and len(about) <= _MAX_ABOUT):
        raise HeaderMalformed(reason="about")
    if any(name not in _NAMES and not _EXTENSION.fullmatch(name) for name in members):
        raise HeaderMalformed(reason="member name")
    slots = parse_slots(members.get("slots"))
    return Header(package, slots, about, data[:end])


def json_length(data: bytes) -> int:
    """Return the header length named at the start of `data`; raise `HeaderMalformed` on bounds."""
    (length,) = struct.unpack_from(">I", data, 8)
    if not _MIN_JSON <= length <= _MAX_JSON:
        raise HeaderMalformed(reason="length")
    return int(length)


def _check_version(members: dict[str, Json]) -> None:
    version, suite = members.get("version"), members.get("suite")
    if members.get("format") != "cvx":
        raise HeaderMalformed(reason="format")
    if not isinstance(version, int) or isinstance(version, bool):
        raise HeaderMalformed(reason="version")
    if version != VERSION:
        raise PackageNewer(feature="version", value=version)
    if not isinstance(suite, str):
        raise HeaderMalformed(reason="suite")
    if suite != SUITE:
        raise PackageNewer(feature="suite", value=suite[:40])
    critical = members.get("critical")
    if not isinstance(critical, list) or len(critical) > _MAX_CRITICAL:
        raise HeaderMalformed(reason="critical")
    names = [name for name in critical if isinstance(name, str)]
    extensions = {name for name in members if name not in _NAMES}
    if names != critical or names != sorted(set(names)) or not extensions.issuperset(names):
        raise HeaderMalformed(reason="critical")
    if names:
        raise PackageNewer(feature="extension", value=names[0])


def _mac(data_key: bytes, package_id: bytes, message: bytes) -> bytes:
    key = hkdf_expand_sha512(data_key, b"casevault/v1/header\x00" + package_id, 32)
    return hmac_sha256(key, message)
