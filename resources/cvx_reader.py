#!/usr/bin/env python3
"""Read CVX packages, version 1, without CaseVault: info, list, verify, extract, tar.

Written from docs/cvx-format.md alone; "§" is a section of it. Needs Python 3.9 or later and the
package `cryptography` (44 or later for Argon2id). Exit code: 0 good, 1 failed, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import base64
import collections
import contextlib
import errno
import getpass
import hashlib
import hmac
import io
import json
import os
import re
import struct
import sys
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, NamedTuple

from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap

MAGIC, TRAILER_MAGIC = b"\x89CVX\r\n\x1a\n", b"CVXE\r\n\x1a\n"  # §1
MAX_HEADER, TRAILER, MAC, MAX_DEPTH, MAX_INT = 1 << 20, 24, 32, 32, (1 << 53) - 1
MEMBERS = {"about", "critical", "format", "package", "slots", "suite", "version"}  # §3
SLOTS = {"key": {"fingerprint"}, "passphrase": {"kdf"}}  # §4
KDFS = {  # §4.2: the costs a stranger's header may ask for
    "argon2id": {"lanes": (1, 8), "memory_kib": (19_456, 1_048_576), "passes": (2, 10)},
    "pbkdf2-hmac-sha-512": {"iterations": (210_000, 10_000_000)},
}
BECH32, BECH32M = "qpzry9x8gf2tvdw0s3jn54khce6mua7l", 0x2BC830A3  # §4.1
SUITE_INFO = b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0"  # §6
CHUNK, TAG, PREFIX, KEPT = 16_384, 16, 56, 32
FOOTER = struct.Struct(">8s11Q32s32s32s32s32s")  # §7
Footer = collections.namedtuple(
    "Footer",
    "magic tar tags lines_at lines_size index_at index_size padding "
    "lines files size exceptions root lines_hash index_hash zero own_hash",
)
BLOCK, OCTAL = 512, 1 << 33  # §7.2; 8^11 = 2^33
BOTH = {"atime_ns", "ctime_ns", "kind", "mode", "mtime_ns", "path", "salt", "source"}  # §7.3
FILE = BOTH | {"encoding", "offset", "sha256", "size"}
FLAWS = (["changed"], ["changed", "unreadable-ranges"], ["unreadable-ranges"])
MAX_LINE, MAX_PATH, MAX_NAME = 65_536, 32_768, 255  # §7.3, §7.4
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
BAGIT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"  # §7.6
TAGS = [
    "bag-info.txt",
    "manifest-sha256.txt",
    "casevault/case.json",
    "casevault/exceptions.jsonl",
    "casevault/index.bin",
    "casevault/intake.json",
    "casevault/manifest.jsonl",
]
LAST_TAG = "tagmanifest-sha256.txt"
OPENAT, MAX_HANDLES = os.open in os.supports_dir_fd, 200
WIDTHS, NO_PARENT = (4, 4, 8, 8, 8, 8, 1, 32), (1 << 32) - 1  # §8
UNSAFE = re.compile(
    r'[<>:"\\|?*\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|^ |[. ]$|'
    r"^(?=(?i:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$))."
)  # what systems misread


class CvxError(Exception):
    """A package or a credential fails; `outcome` is its class in §10."""

    def __init__(self, outcome: str, message: str) -> None:
        super().__init__(message)
        self.outcome = outcome


class Entry(NamedTuple):
    """One manifest line, §7.3: its members, where it begins and the number of its folder's line."""

    record: dict[str, Any]
    begin: int
    parent: int


def need(holds: object, outcome: str, message: str) -> None:
    """Stop with `outcome` unless something holds."""
    if not holds:
        raise CvxError(outcome, message)


def is_int(value: object, low: int, high: int) -> bool:
    """Whether `value` is an integer (`true` is none) within bounds, both included."""
    return type(value) is int and low <= value <= high


def is_hex(value: object, digits: int) -> bool:
    """Whether `value` is hex(digits)."""
    return isinstance(value, str) and re.fullmatch(f"[0-9a-f]{{{digits}}}", value) is not None


def canonical(data: bytes, outcome: str) -> Any:
    """The value of canonical JSON, §2: parsed strictly, written again, compared byte for byte."""

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        return dict(pairs) if all(re.fullmatch("[ -~]+", name) for name, _ in pairs) else {}

    def integer(text: str) -> int | None:
        return int(text) if len(text) <= len(str(-MAX_INT)) and abs(int(text)) <= MAX_INT else None

    try:
        text, depth, inside = data.decode(), 0, False
        for token in re.finditer(r'\\.|["\[\]{}]|null', text, re.DOTALL):  # bounded before it nests
            if token[0] == '"':
                inside = not inside
            elif not inside:
                depth += (token[0] in "[{") - (token[0] in "]}")
                need(
                    depth <= MAX_DEPTH and token[0] != "null",
                    outcome,
                    "JSON nests too deep, or null",
                )
        value = json.loads(
            text, object_pairs_hook=members, parse_int=integer, parse_float=str, parse_constant=str
        )  # what is refused comes back different
        again = json.dumps(
            value, ensure_ascii=False, separators=(",", ":"), sort_keys=True
        ).encode()
    except ValueError:
        again = b""
    need(again == data != b"", outcome, "JSON that is not in canonical form")
    return value


def check_header(data: bytes) -> dict[str, Any]:
    """The header, checked in the order of §3."""
    header = canonical(data, "header")
    need(isinstance(header, dict) and header.get("format") == "cvx", "header", "not a CVX header")
    need(type(header.get("version")) is int, "header", "version is not an integer")
    need(header["version"] == 1, "newer", f"version {header['version']} of the format")
    need(isinstance(header.get("suite"), str), "header", "suite is not a string")
    need(header["suite"] == "cobblestone-256", "newer", "a suite this reader does not know")
    names = header.get("critical")
    need(
        isinstance(names, list)
        and len(names) <= 16
        and all(isinstance(name, str) for name in names)
        and names == sorted(set(names))
        and set(names) <= header.keys() - MEMBERS,
        "header",
        "critical",
    )
    need(not names, "newer", f"needs extensions this reader does not know: {names!a}")
    need(header.keys() >= MEMBERS, "header", "a member is missing")
    need(
        all(re.fullmatch("[a-z][a-z0-9_]{0,31}", name) for name in header), "header", "member name"
    )
    about, slots = header["about"], header["slots"]
    need(isinstance(about, str) and len(about) <= 1000, "header", "about")
    need(is_hex(header["package"], 32), "header", "package id")
    need(isinstance(slots, list) and 1 <= len(slots) <= 64, "header", "number of slots")
    for slot in slots:
        check_slot(slot)
    need(len({slot["id"] for slot in slots}) == len(slots), "header", "two slots of one id")
    need(sum(slot["type"] == "passphrase" for slot in slots) <= 8, "header", "too many passphrases")
    return dict(header)


def check_slot(slot: Any) -> None:
    """One slot, §4; one of unknown type only as far as all slots are alike."""
    need(isinstance(slot, dict) and is_hex(slot.get("id"), 16), "header", "slot id")
    kind = slot.get("type")
    need(isinstance(kind, str) and re.fullmatch("[a-z0-9-]{1,32}", kind), "header", "slot type")
    if kind in SLOTS:
        need(
            slot.keys() == {"id", "salt", "type", "wrapped"} | SLOTS[kind], "header", "slot members"
        )
        need(is_hex(slot["salt"], 64) and is_hex(slot["wrapped"], 80), "header", "slot values")
    if kind == "key":
        need(is_hex(slot["fingerprint"], 64), "header", "slot fingerprint")
    if kind == "passphrase":  # §4.2: bounds before anything is allocated
        kdf = slot["kdf"]
        need(isinstance(kdf, dict) and isinstance(kdf.get("name"), str), "header", "kdf")
        bounds = KDFS.get(kdf["name"], {})
        need(bounds and kdf.keys() == {"name", "salt"} | bounds.keys(), "header", "kdf members")
        need(is_hex(kdf["salt"], 32), "header", "kdf salt")
        need(all(is_int(kdf[name], *bounds[name]) for name in bounds), "header", "kdf cost")


def parse_key(text: str) -> bytes:
    """The 32 bytes of a package key from its text, §4.1; nothing is corrected."""
    bare, check, number = re.sub(r"[ \-\r\n]", "", text), 1, 0
    need(bare.isascii() and bare in (bare.lower(), bare.upper()), "credential", "not a package key")
    good = re.fullmatch(f"cvkey1([{BECH32}]{{58}})", bare.lower())
    groups = [BECH32.index(sign) for sign in good[1]] if good else []
    for value in [
        *(ord(sign) >> 5 for sign in "cvkey"),
        0,
        *(ord(sign) & 31 for sign in "cvkey"),
        *groups,
    ]:
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ value
        for bit, term in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= term if top >> bit & 1 else 0
    for value in groups[:52]:
        number = number << 5 | value
    need(
        groups and check == BECH32M and not number & 15,
        "credential",
        "not a package key, or mistyped",
    )
    return (number >> 4).to_bytes(32, "big")


def prepare_passphrase(text: str) -> bytes:
    """The bytes of a passphrase, §4.2 (RFC 8265 OpaqueString)."""
    kinds = [unicodedata.category(sign) for sign in text]
    need(
        "Cc" not in kinds and "Cs" not in kinds,
        "credential",
        "the passphrase has control characters",
    )
    spaced = "".join(" " if unicodedata.category(sign) == "Zs" else sign for sign in text)
    data = unicodedata.normalize("NFC", spaced).encode()
    need(1 <= len(data) <= 1024, "credential", "the passphrase is empty or too long")
    return data


def stretch(passphrase: bytes, kdf: dict[str, Any]) -> bytes:
    """The secret of a passphrase slot, §4.2."""
    salt = bytes.fromhex(kdf["salt"])
    if kdf["name"] != "argon2id":
        return hashlib.pbkdf2_hmac("sha512", passphrase, salt, kdf["iterations"], 32)
    try:
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415 (since 44)

        return Argon2id(
            salt=salt,
            length=32,
            iterations=kdf["passes"],
            lanes=kdf["lanes"],
            memory_cost=kdf["memory_kib"],
        ).derive(passphrase)
    except (ImportError, UnsupportedAlgorithm) as error:
        message = (
            "this installation has no Argon2id: install cryptography 44 or later, or use the key"
        )
        raise OSError(message) from error


def expand(key: bytes, info: bytes, length: int) -> bytes:
    """HKDF-Expand with SHA-512, RFC 5869 section 2.3."""
    done = block = b""
    while len(done) < length:
        block = hmac.digest(key, block + info + bytes([len(done) // 64 + 1]), "sha512")
        done += block
    return done[:length]


def unlock(header: dict[str, Any], credential: bytes | str) -> bytes:
    """The data key, §4, from the first slot that opens; a key is bytes, a passphrase is str."""
    kind, trouble = (
        ("key", "slot") if isinstance(credential, bytes) else ("passphrase", "credential")
    )
    slots = [slot for slot in header["slots"] if slot["type"] == kind]
    if isinstance(credential, bytes):
        slots = [
            slot for slot in slots if slot["fingerprint"] == hashlib.sha256(credential).hexdigest()
        ]
    need(slots, "credential", f"no {kind} slot is for this credential")
    for slot in slots:
        secret = (
            credential
            if isinstance(credential, bytes)
            else stretch(prepare_passphrase(credential), slot["kdf"])
        )
        info = f"casevault/v1/slot\0{kind}\0".encode() + bytes.fromhex(
            header["package"] + slot["id"]
        )
        kek = expand(hmac.digest(bytes.fromhex(slot["salt"]), secret, "sha512"), info, 32)
        with contextlib.suppress(InvalidUnwrap):
            return aes_key_unwrap(kek, bytes.fromhex(slot["wrapped"]))
    raise CvxError(trouble, f"no {kind} slot opens with this credential")


def check_record(record: Any, last: bytes) -> bytes:
    """One manifest line's members, §7.3 and §7.4; its sort key, which must be above the `last`."""
    kind = record.get("kind") if isinstance(record, dict) else None
    need(kind in ("file", "folder"), "manifest", "kind")
    encoding = record.get("encoding")
    need(
        kind == "folder" or not isinstance(encoding, str) or encoding == "identity",
        "newer",
        "encoding",
    )
    optional = {"flaws", "raw"} if kind == "file" else {"raw"}
    need(record.keys() - optional == (FILE if kind == "file" else BOTH), "manifest", "line members")
    for name in ("atime_ns", "ctime_ns", "mtime_ns"):
        good = isinstance(record[name], str) and re.fullmatch("0|-?[1-9][0-9]{0,18}", record[name])
        need(good and -(1 << 63) <= int(record[name]) < 1 << 63, "manifest", "time")
    need(
        is_int(record["mode"], 0, 0o7777) and is_int(record["source"], 0, MAX_INT),
        "manifest",
        "numbers",
    )
    need(is_hex(record["salt"], 32), "manifest", "salt")
    if kind == "file":
        good = encoding == "identity" and record.get("flaws", FLAWS[0]) in FLAWS
        good = good and is_int(record["offset"], 0, MAX_INT) and is_int(record["size"], 0, MAX_INT)
        need(good and is_hex(record["sha256"], 64), "manifest", "file members")
    try:
        raw = record.get("raw", "")
        need(base64.b64encode(base64.b64decode(raw)).decode() == raw, "manifest", "raw")
    except (ValueError, TypeError):
        raise CvxError("manifest", "raw") from None
    path = record["path"] if isinstance(record["path"], str) else ""
    names = path.split("/")
    good = (
        names[0] == "data"
        and len(names) > 1
        and len(path.encode()) <= MAX_PATH
        and not CONTROL.search(path)
    )
    good = good and all(
        1 <= len(name.encode()) <= MAX_NAME and name not in (".", "..") for name in names
    )
    need(good, "manifest", "path")
    key = path.encode().replace(b"/", b"\0")
    need(key > last, "manifest", "lines out of order")
    return key


def tar_header(full: str, mode: int = 0o644, size: int = 0, seconds: int = 0) -> bytes:
    """The header of a tar member, §7.2, from its full name (a folder's ends with `/`)."""
    name, prefix, encoded = full.encode(), b"", full.encode()
    cut = encoded.rfind(b"/", 0, min(156, len(encoded) - 1))
    records = b""
    if not full.isascii() or len(encoded) > 100:
        if full.isascii() and cut >= 0 and len(encoded) - cut - 1 <= 100:
            prefix, name = encoded[:cut], encoded[cut + 1 :]
        else:
            name = encoded[:32] + b"/long/" + hashlib.sha256(encoded).hexdigest()[:20].encode()
            records = pax_record(b"path=" + encoded)
    if size >= OCTAL:
        records, size = records + pax_record(b"size=%d" % size), 0
    pax = b""
    if records:
        pax = tar_block(encoded[:32] + b"/pax", b"", 0o644, len(records), 0, b"x") + records
        pax += bytes(-len(pax) % BLOCK)
    seconds = seconds if 0 <= seconds < OCTAL else 0
    return pax + tar_block(name, prefix, mode, size, seconds, b"5" if full.endswith("/") else b"0")


def pax_record(text: bytes) -> bytes:
    """A pax record, §7.2: its own length counts its own digits."""
    length = len(text) + 2
    while length != len(b"%d %s\n" % (length, text)):
        length = len(b"%d %s\n" % (length, text))
    return b"%d %s\n" % (length, text)


def tar_block(name: bytes, prefix: bytes, mode: int, size: int, seconds: int, kind: bytes) -> bytes:
    """One header block, the table of §7.2."""
    nil = b"0000000\0"
    front = name.ljust(100, b"\0") + b"%07o\0%s%s%011o\0%011o\0" % (mode, nil, nil, size, seconds)
    back = kind + bytes(100) + b"ustar\x0000" + bytes(64) + nil + nil + prefix.ljust(167, b"\0")
    return front + b"%06o\0 " % (sum(front) + sum(back) + 8 * 32) + back


def read_public(file: BinaryIO) -> tuple[dict[str, Any], bytes, int]:
    """The header, the file's first H bytes and its size: all that is known without a credential."""
    total = file.seek(0, io.SEEK_END)
    file.seek(0)
    start = file.read(12)
    need(len(start) == 12 and start[:8] == MAGIC, "format", "not a CVX package")
    length = int.from_bytes(start[8:], "big")
    need(2 <= length <= MAX_HEADER, "header", "header length")
    rest = file.read(length + MAC)
    need(len(rest) == length + MAC, "truncated", "the file ends inside its header")
    return check_header(rest[:length]), start + rest, total


class Package:
    """An opened package: §10's opening checks are done when the constructor returns."""

    def __init__(self, file: BinaryIO, credential: bytes | str) -> None:
        self._file, self._cache = file, dict[int, bytes]()
        self.header, front, total = read_public(file)
        self.id, self._front, package = (
            self.header["package"],
            len(front),
            bytes.fromhex(self.header["package"]),
        )
        dek = unlock(self.header, credential)
        mac = hmac.digest(
            expand(dek, b"casevault/v1/header\0" + package, 32), front[:-MAC], "sha256"
        )
        need(hmac.compare_digest(mac, front[-MAC:]), "mac", "the header was altered")  # §5
        stream = total - 2 * len(front) - TRAILER
        need(stream >= PREFIX + TAG, "truncated", "the file is too short")
        prefix = self._raw(0, PREFIX)
        keys = expand(dek, SUITE_INFO + prefix[:24] + b"casevault/v1\0" + package, 76)  # §6
        need(
            hmac.compare_digest(keys[44:], prefix[24:]), "commitment", "the stream has another key"
        )
        self._aead, self._nonce = AESGCM(keys[:32]), int.from_bytes(keys[32:44], "big")
        full, last = divmod(stream - PREFIX, CHUNK + TAG)
        need(last >= TAG and full < 1 << 38, "truncated", "the last chunk has an impossible length")
        end = front + TRAILER_MAGIC + struct.pack(">IIQ", len(front), 0, stream)
        need(
            self._raw(stream, len(end)) == end,
            "truncated",
            "header copy or trailer is not in its place",
        )
        self.chunks, self.length, self._sealed = (
            full + 1,
            full * CHUNK + last - TAG,
            stream - PREFIX,
        )
        self.chunk(full)  # the last chunk makes the length authentic
        need(self.length >= FOOTER.size, "footer", "no footer")
        self.footer = foot = Footer._make(
            FOOTER.unpack(data := self.read(self.length - FOOTER.size, FOOTER.size))
        )
        good = foot.magic == b"CVXFOOT1" and foot.own_hash == hashlib.sha256(data[:-32]).digest()
        good = good and foot.zero == bytes(32) and foot.tar % BLOCK == 0 and foot.tags <= foot.tar
        good = good and foot.tar + foot.padding + FOOTER.size == self.length
        good = good and foot.tags <= foot.lines_at and foot.lines_at + foot.lines_size <= foot.tar
        need(
            good and foot.tags <= foot.index_at and foot.index_at + foot.index_size <= foot.tar,
            "footer",
            "the footer is malformed",
        )

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _raw(self, at: int, size: int) -> bytes:
        self._file.seek(self._front + at)
        return self._file.read(size)

    def chunk(self, number: int) -> bytes:
        """The plaintext of one chunk, authentic, §6."""
        if number not in self._cache:
            at = number * (CHUNK + TAG)
            sealed = self._raw(PREFIX + at, min(CHUNK + TAG, self._sealed - at))
            while len(self._cache) >= KEPT:  # the oldest goes first
                del self._cache[next(iter(self._cache))]
            try:
                nonce = (self._nonce ^ number).to_bytes(12, "big")
                self._cache[number] = self._aead.decrypt(nonce, sealed, None)
            except InvalidTag:
                raise CvxError("stream", f"chunk {number} is damaged") from None
        return self._cache[number]

    def blocks(self, at: int, size: int) -> Iterator[bytes]:
        """The plaintext's bytes from `at` on, `size` or as many as there are, chunk by chunk."""
        end = min(at + size, self.length)
        while at < end:
            block = self.chunk(at // CHUNK)[at % CHUNK :][: end - at]
            yield block
            at += len(block)

    def read(self, at: int, size: int) -> bytes:
        """A short range at once."""
        return b"".join(self.blocks(at, size))

    def digest(self, at: int, size: int) -> str:
        """SHA-256 of a range, as hex(64)."""
        state = hashlib.sha256()
        for block in self.blocks(at, size):
            state.update(block)
        return state.hexdigest()

    def _lines(self) -> Iterator[bytes]:
        rest = b""
        for block in self.blocks(self.footer.lines_at, self.footer.lines_size):
            *lines, rest = (rest + block).split(b"\n")
            need(
                all(len(line) <= MAX_LINE for line in (*lines, rest)),
                "manifest",
                "a line is too long",
            )
            yield from lines
        need(not rest, "manifest", "the last line has no end")

    def entries(self) -> Iterator[Entry]:
        """The manifest's lines, §7.3, each checked before it is told; at the end counts and root."""
        foot, begin, last, folder, folders = self.footer, 0, b"data", "data/", [(5, NO_PARENT)]
        number, files, total = 0, 0, 0
        tree: list[bytes] = []
        for line in self._lines():
            record = canonical(line, "manifest")
            last = check_record(record, last)
            while not record["path"].startswith(folder):
                folders.pop()
                folder = folder[: folders[-1][0]]
            need("/" not in record["path"][len(folder) :], "manifest", "a line's folder is missing")
            yield Entry(record, begin, folders[-1][1])
            if record["kind"] == "folder":
                folder = record["path"] + "/"
                folders.append((len(folder), number))
            files, total = files + (record["kind"] == "file"), total + record.get("size", 0)
            begin, number = begin + len(line) + 1, number + 1
            tree.append(
                hashlib.sha256(b"\0" + line).digest()
            )  # §7.5: one subtree per bit of `number`
            while len(tree) > bin(number).count("1"):
                tree[-2:] = [hashlib.sha256(b"\1" + tree[-2] + tree[-1]).digest()]
        while len(tree) > 1:
            tree[-2:] = [hashlib.sha256(b"\1" + tree[-2] + tree[-1]).digest()]
        need(
            (number, files, total) == (foot.lines, foot.files, foot.size),
            "manifest",
            "the counts differ",
        )
        need((tree or [hashlib.sha256().digest()])[0] == foot.root, "manifest", "the root differs")

    def check_manifest(self) -> None:
        """The manifest as a whole, §7.3 and §7.5; nothing is released before it holds."""
        foot = self.footer
        same = self.digest(foot.lines_at, foot.lines_size) == foot.lines_hash.hex()
        need(same, "manifest", "the manifest's hash differs")
        collections.deque(self.entries(), maxlen=0)

    def check_index(self) -> None:
        """The index, §8, made again from the manifest, every column by a cursor of its own."""
        foot, ends, cursors = self.footer, 0, [32]
        text = int.from_bytes(self.read(foot.index_at + 16, 8), "little")
        for width in WIDTHS:
            cursors.append(cursors[-1] + -(-width * foot.lines // 8) * 8)
        good = self.digest(foot.index_at, foot.index_size) == foot.index_hash.hex()
        good = (
            good
            and max(text, foot.lines + 1) <= NO_PARENT
            and cursors[-1] + text == foot.index_size
        )

        def expect(column: int, value: bytes) -> None:
            same = self.read(foot.index_at + cursors[column], len(value)) == value
            need(same, "manifest", "the index differs from the manifest")
            cursors[column] += len(value)

        need(
            good
            and self.read(foot.index_at, 32)
            == b"CVXINDX1" + struct.pack("<QQQ", foot.lines, text, 0),
            "manifest",
            "the index is malformed",
        )
        for record, begin, parent in self.entries():
            name = record["path"].rpartition("/")[2].encode()
            ends += len(name)
            need(ends <= text, "manifest", "the index differs from the manifest")
            flags = (record["kind"] == "folder") + 2 * ("raw" in record) + 4 * ("flaws" in record)
            row = struct.pack(
                "<IIQqQQB32s",
                parent,
                ends,
                record.get("size", 0),
                int(record["mtime_ns"]),
                record.get("offset", 0),
                begin,
                flags,
                bytes.fromhex(record.get("sha256", "")),
            )
            for column, value in enumerate((*struct.unpack("4s4s8s8s8s8s1s32s", row), name)):
                expect(column, value)
        for column in range(len(WIDTHS)):
            expect(column, bytes(-cursors[column] % 8))
        need(ends == text, "manifest", "the index differs from the manifest")

    def verify(self) -> None:
        """Full verification: raise the failure that stands first in §10, or return."""
        try:
            self.check_manifest()
            self.check_index()
            self._walk()
            for block in self.blocks(self.footer.tar, self.footer.padding):
                need(not any(block), "footer", "the padding is not zero")
        except CvxError as error:
            for number in range(self.chunks if error.outcome != "stream" else 0):
                self.chunk(number)  # a damaged chunk anywhere stands before every other failure
            raise

    def _expect(self, at: int, expected: bytes) -> int:
        need(self.read(at, len(expected)) == expected, "bag", f"the tar differs at {at}")
        return at + len(expected)

    def _content(self, at: int, size: int) -> tuple[str, int]:
        need(at + size <= self.footer.tar, "bag", "the tar ends inside a member")
        return self.digest(at, size), self._expect(at + size, bytes(-size % BLOCK))

    def _walk(self) -> None:
        """The tar from first to last byte, §7.1 and §7.2, every file's hash, then the tag files."""
        sums = hashlib.sha256()
        at = self._expect(0, tar_header(self.id + "/", 0o755))
        at = self._expect(at, tar_header(self.id + "/bagit.txt", size=len(BAGIT)))
        at = self._expect(at, BAGIT + bytes(-len(BAGIT) % BLOCK))
        at = self._expect(at, tar_header(self.id + "/data/", 0o755))
        for record, *_ in self.entries():
            full = f"{self.id}/{record['path']}" + ("/" if record["kind"] == "folder" else "")
            seconds = int(record["mtime_ns"]) // 1_000_000_000
            at = self._expect(at, tar_header(full, record["mode"], record.get("size", 0), seconds))
            if record["kind"] == "file":
                need(record["offset"] == at, "bag", "a file is not where the manifest says")
                found, at = self._content(at, record["size"])
                need(
                    found == record["sha256"],
                    "content",
                    f"changed content: {record['path']!a}",
                )
                sums.update(f"{found}  {record['path']}\n".encode())
        need(at == self.footer.tags, "bag", "the tags offset differs")
        self._walk_tags(at, sums.hexdigest())

    def _walk_tags(self, at: int, payload: str) -> None:
        """The tag files, §7.6, up to the end of the tar; `payload` is manifest-sha256.txt's hash."""
        sums, last, number = hashlib.sha256(), "", 0
        sums.update(f"{hashlib.sha256(BAGIT).hexdigest()}  bagit.txt\n".encode())
        while last != LAST_TAG:
            if number == 2:
                at = self._expect(at, tar_header(self.id + "/casevault/", 0o755))
            name, size = self._tag_member(at)
            further = re.fullmatch("casevault/[a-z][a-z0-9._-]{0,63}", name) and name not in TAGS
            good = (
                name == TAGS[number]
                if number < len(TAGS)
                else name == LAST_TAG or (further and name > last)
            )
            need(good, "bag", "a tag file is missing or out of place")
            begin = self._expect(at, tar_header(f"{self.id}/{name}", size=size))
            found, at = self._content(begin, size)
            hashes = {"manifest-sha256.txt": payload, LAST_TAG: sums.hexdigest()}
            good = found == hashes.get(name, found) and self._check_tag(name, begin, size)
            need(good, "bag", f"{name} is not what it must be")
            sums.update(f"{found}  {name}\n".encode())
            last, number = name if number >= len(TAGS) else "", number + 1
        need(self._expect(at, bytes(2 * BLOCK)) == self.footer.tar, "bag", "the tar ends elsewhere")

    def _tag_member(self, at: int) -> tuple[str, int]:
        """What a tag file's header claims: the caller makes the header again and compares."""
        block, size = self.read(at, BLOCK), None
        if block[156:157] == b"x":
            size = re.search(rb"size=([0-9]{1,16})\n", self.read(at + BLOCK, BLOCK))
            block = self.read(at + 2 * BLOCK, BLOCK)
        octal, big = re.match(b"[0-7]{11}", block[124:136]), int(size[1]) if size else 0
        name = (block[345:500].rstrip(b"\0") + b"/" + block[:100].rstrip(b"\0")).decode(
            "ascii", "replace"
        )
        return name.lstrip("/")[len(self.id) + 1 :], big or int(octal[0] if octal else b"0", 8)

    def _check_tag(self, name: str, at: int, size: int) -> bool:
        foot = self.footer
        if name == "bag-info.txt":
            rule = "Bag-Software-Agent: [^\r\n]*\nBagging-Date: [0-9]{4}-[0-9]{2}-[0-9]{2}\n"
            rule += f"External-Identifier: {self.id}\nPayload-Oxum: {foot.size}[.]{foot.files}\n"
            return re.fullmatch(rule.encode(), self.read(at, min(size, MAX_LINE))) is not None
        if name == "casevault/exceptions.jsonl":
            return bool(
                sum(block.count(b"\n") for block in self.blocks(at, size)) == foot.exceptions
            )
        regions = {
            "casevault/index.bin": (foot.index_at, foot.index_size),
            "casevault/manifest.jsonl": (foot.lines_at, foot.lines_size),
        }
        return (at, size) == regions.get(name, (at, size))

    def released(self) -> Iterator[tuple[str, str]]:
        """Path and SHA-256 of each file that can be given out, whatever became of the others."""
        for record in self.files():
            with contextlib.suppress(CvxError):
                self.copy(record, None)
                yield record["path"], record["sha256"]

    def files(self) -> Iterator[dict[str, Any]]:
        """The manifest's lines of files, after all of the manifest has been checked."""
        self.check_manifest()
        yield from (entry.record for entry in self.entries() if entry.record["kind"] == "file")

    def copy(self, record: dict[str, Any], out: BinaryIO | None) -> None:
        """Write one file's authentic bytes; `stream` or `content` if they do not hold."""
        state, at = hashlib.sha256(), record["offset"]
        need(at + record["size"] <= self.footer.tar, "content", "the file ends outside the tar")
        for block in self.blocks(at, record["size"]):
            state.update(block)
            if out:
                out.write(block)
        need(state.hexdigest() == record["sha256"], "content", "the file's SHA-256 differs")


def open_package(path: str, credential: bytes | str) -> Package:
    """Open a package with a key's 32 bytes or a passphrase; `close` it in the end."""
    file = open(path, "rb")
    try:
        return Package(file, credential)
    except BaseException:
        file.close()
        raise


class Target:
    """A new folder to fill. Names are untrusted: each component is made safe and created below its
    parent's handle, never followed, never replaced. Handles are paths where there is no openat.
    """

    def __init__(self, path: str) -> None:
        os.mkdir(path, 0o700)
        self._handles: list[tuple[str, Any]] = [("", self._enter(path, {}))]

    def _enter(self, name: Any, where: dict[str, Any]) -> Any:
        flags = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)
        return os.open(name, flags, **where) if OPENAT else name

    def _create(self, path: str, make: Callable[..., Any]) -> tuple[str, Any, Any, dict[str, Any]]:
        while not path.startswith(self._handles[-1][0]):
            self._leave()
        prefix, parent = self._handles[-1]
        safe = UNSAFE.sub(
            lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), path[len(prefix) :]
        )
        need("/" not in safe, "content", "its folder could not be made")
        for number in range(1, 1000):
            end = f"~{number}" if number > 1 else ""
            name = safe.encode()[: MAX_NAME - len(end)].decode("utf-8", "ignore") + end
            at, where = (
                (name.encode(), {"dir_fd": parent}) if OPENAT else (os.path.join(parent, name), {})
            )
            with contextlib.suppress(FileExistsError):
                return name, make(at, **where), at, where
        raise FileExistsError(errno.EEXIST, "too many files of one name", path)

    def _leave(self) -> None:
        handle = self._handles.pop()[1]
        if OPENAT:
            os.close(handle)

    def folder(self, path: str) -> str:
        """Create a folder; returns the name it got."""
        need(len(self._handles) < MAX_HANDLES, "content", "folders nest too deep to extract")
        name, _, at, where = self._create(path, lambda at, **where: os.mkdir(at, 0o700, **where))
        self._handles.append((path + "/", self._enter(at, where)))
        return name

    def file(self, package: Package, record: dict[str, Any]) -> str:
        """Write a file; returns the name it got. One that does not hold is removed again."""
        flags = (
            os.O_WRONLY
            | os.O_CREAT
            | os.O_EXCL
            | getattr(os, "O_NOFOLLOW", 0)
            | getattr(os, "O_BINARY", 0)
        )
        name, handle, at, where = self._create(
            record["path"], lambda at, **where: os.open(at, flags, 0o600, **where)
        )
        try:
            with open(handle, "wb") as out:
                package.copy(record, out)
            with contextlib.suppress(OSError, OverflowError):  # times this system cannot hold
                os.utime(at, ns=(int(record["atime_ns"]), int(record["mtime_ns"])), **where)
        except BaseException:
            os.unlink(at, **where)
            raise
        return name

    def close(self) -> None:
        """Give the handles back."""
        while self._handles:
            self._leave()


def extract(package: Package, path: str, wanted: list[str]) -> Iterator[dict[str, Any]]:
    """Extract the paths wanted (all if none) with what is below them; tells what became of each."""
    package.check_manifest()
    target, missing = Target(path), {name.rstrip("/") for name in wanted}
    names = tuple(missing)
    try:
        target.folder("data")
        for record, *_ in package.entries():
            place, is_file = record["path"], record["kind"] == "file"
            missing.discard(place)
            inside = not names or any(f"{place}/".startswith(f"{name}/") for name in names)
            if not inside and (is_file or not any(name.startswith(place + "/") for name in names)):
                continue
            try:
                name = target.file(package, record) if is_file else target.folder(place)
                yield {"path": place, "kind": record["kind"], "name": name}
            except (CvxError, OSError) as error:
                yield {"path": place, "kind": record["kind"], "problem": str(error)}
        yield from (
            {"path": name, "problem": "no such entry"} for name in sorted(missing - {"data"})
        )
    finally:
        target.close()


def read_credential(args: argparse.Namespace) -> bytes | str:
    """The credential the command line names."""
    name = args.key_file or args.passphrase_file
    if not name:
        text = getpass.getpass("Package key or passphrase: ")
        return parse_key(text) if text.lower().startswith("cvkey1") else text
    with open(0 if name == "-" else name, "rb") as file:
        text = file.read(MAX_LINE).decode()
    if args.key_file:
        return parse_key(re.sub(r"(?m)^[ \t]*#.*$", "", text))  # such lines are for people
    return re.sub("\r?\n$", "", text)


def run(args: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Do what a command asks; what it tells comes as one object a line."""
    with open(args.package, "rb") as file:
        if args.command == "info":
            header, _, size = read_public(file)
            yield {"package": header["package"], "about": header["about"], "size": size}
            for slot in header["slots"]:
                known = {
                    name: slot[name]
                    for name in ("id", "type", "fingerprint", "kdf")
                    if name in slot
                }
                yield known if slot["type"] in SLOTS else {**known, "problem": "unknown slot type"}
            return
        package = Package(file, read_credential(args))
        if args.command == "list":
            package.check_manifest()
            yield from (entry.record for entry in package.entries())
        elif args.command == "extract":
            yield from extract(package, args.directory, args.paths)
        elif args.command == "tar":
            try:
                with open(args.output, "xb") as out:
                    out.writelines(package.blocks(0, package.footer.tar))
            except CvxError:
                os.unlink(args.output)  # half a tar would pass for a whole one
                raise
        else:
            package.verify()
            foot = package.footer
            yield {
                "package": package.id,
                "files": foot.files,
                "bytes": foot.size,
                "root": foot.root.hex(),
            }


def parse(argv: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Read CVX packages without CaseVault.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("info", "list", "verify", "extract", "tar"):
        command = commands.add_parser(name)
        command.add_argument("package", metavar="P")
        command.add_argument("--json", action="store_true", help="one JSON object a line")
        if name != "info":
            group = command.add_mutually_exclusive_group(required=True)
            group.add_argument("--key-file", help="a file with the package key's text, - for stdin")
            group.add_argument("--passphrase-file", help="a file with the passphrase, - for stdin")
            group.add_argument("--prompt", action="store_true", help="ask for either")
        if name == "extract":
            command.add_argument("-d", dest="directory", required=True, help="a folder to create")
            command.add_argument("paths", metavar="PATH", nargs="*")
        if name == "tar":
            command.add_argument("-o", dest="output", required=True, help="a file to create")
    args, rest = parser.parse_known_args(argv)
    if rest and (args.command != "extract" or any(name.startswith("-") for name in rest)):
        parser.error(f"unrecognised: {' '.join(rest)}")
    if args.command == "extract":
        args.paths += rest  # argparse takes no PATH behind an option
    return args


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    args, failed = parse(argv), False

    def say(facts: dict[str, Any]) -> None:  # ASCII only: a name must not steer a terminal
        texts = (f"{name}: {value}" for name, value in facts.items())
        print(
            json.dumps(facts) if args.json else "  ".join(texts).encode("unicode_escape").decode()
        )

    try:
        for facts in run(args):
            failed = failed or ("problem" in facts and args.command != "info")
            say(facts)
        say({"outcome": "incomplete" if failed else "success"})
    except CvxError as error:
        say({"outcome": error.outcome, "message": str(error)})
        return 1
    except (OSError, ValueError, MemoryError, EOFError) as error:
        say({"outcome": "error", "message": str(error)})
        return 1
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
