"""Make CVX packages, right ones and deliberately wrong ones, without the product's writer.

Every stage of docs/cvx-format.md is one method; a `hook` named after a value may change that value
before the stages after it are computed from it, so that exactly one thing is wrong. All randomness
comes from SHAKE-256 of a name: the same name makes the same bytes for ever.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.keywrap import aes_key_wrap

MAGIC = b"\x89CVX\r\n\x1a\n"
CHUNK = 16_384
BLOCK = 512
NO_PARENT = 0xFFFFFFFF
HOOKS = frozenset(
    [
        "sequence",
        "payload",
        "records",
        "lines",
        "manifest",
        "root",
        "index",
        "bag_info",
        "payload_sums",
        "further",
        "derived_head",
        "derived_items",
        "derived_schedule",
        "derived_origin",
        "derived_files",
        "person",
        "cvid",
        "statement",
        "statement_bytes",
        "signing",
        "signatures",
        "seal_files",
        "tags",
        "tag_sums",
        "members",
        "tar",
        "padding",
        "footer",
        "foot",
        "plaintext",
        "chunks",
        "commitment",
        "sealed",
        "stream",
        "slots",
        "header",
        "header_bytes",
        "header_length",
        "front",
        "mac",
        "copy",
        "trailer",
        "package",
    ]
)

Json = dict[str, Any]
Hook = Callable[[Any], Any]


def canonical(value: object) -> bytes:
    """Encode as section 2 asks; also writes what section 2 forbids (fractions, null)."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode(
        "utf-8", "surrogatepass"
    )


class Randomness:
    """Bytes that depend on a name alone."""

    def __init__(self, name: str) -> None:
        self._name, self._count = name, 0

    def take(self, length: int) -> bytes:
        """The next `length` bytes."""
        self._count += 1
        seed = f"cvx-vector\0{self._name}\0{self._count}".encode()
        return hashlib.shake_256(seed).digest(length)


# --- Keys ---------------------------------------------------------------------------------------


def extract(salt: bytes, secret: bytes) -> bytes:
    """HKDF-Extract with SHA-512."""
    return hmac.new(salt, secret, hashlib.sha512).digest()


def expand(prk: bytes, info: bytes, length: int) -> bytes:
    """HKDF-Expand with SHA-512."""
    blocks = [b""]
    for count in range(1, length // 64 + 2):
        blocks.append(hmac.new(prk, blocks[-1] + info + bytes([count]), hashlib.sha512).digest())
    return b"".join(blocks)[:length]


def bech32(words: Sequence[int], prefix: str = "cvkey", constant: int = 0x2BC830A3) -> str:
    """Bech32 text of five-bit groups; `constant` 1 makes the older, wrong kind."""
    expanded = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]
    check = 1
    for word in [*expanded, *words, 0, 0, 0, 0, 0, 0]:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ word
        terms = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
        for bit, term in enumerate(terms):
            if top >> bit & 1:
                check ^= term
    check ^= constant
    sums = [check >> 5 * (5 - i) & 31 for i in range(6)]
    signs = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
    return prefix + "1" + "".join(signs[word] for word in [*words, *sums])


def key_words(key: bytes, *, last_bits: int = 0) -> list[int]:
    """The 52 five-bit groups of a package key."""
    number = int.from_bytes(key, "big") << 4 | last_bits
    return [number >> 5 * (51 - i) & 31 for i in range(52)]


def wrap(kind: str, secret: bytes, salt: bytes, package: bytes, slot: bytes, dek: bytes) -> str:
    """A slot's `wrapped`, section 4."""
    info = b"casevault/v1/slot\0" + kind.encode() + b"\0" + package + slot
    return aes_key_wrap(expand(extract(salt, secret), info, 32), dek).hex()


def stretch(passphrase: bytes, kdf: Json) -> bytes:
    """A passphrase slot's secret, section 4.2, from prepared bytes."""
    salt = bytes.fromhex(kdf["salt"])
    if kdf["name"] == "pbkdf2-hmac-sha-512":
        return hashlib.pbkdf2_hmac("sha512", passphrase, salt, kdf["iterations"], 32)
    return Argon2id(
        salt=salt,
        length=32,
        iterations=kdf["passes"],
        lanes=kdf["lanes"],
        memory_cost=kdf["memory_kib"],
    ).derive(passphrase)


# --- Tar ----------------------------------------------------------------------------------------


def ustar(
    name: bytes, *, prefix: bytes = b"", mode: int, size: int, mtime: int, kind: str
) -> bytes:
    """One header block, section 7.2."""
    block = bytearray(BLOCK)
    block[0 : len(name)] = name
    block[100:108] = b"%07o\0" % mode
    block[108:124] = b"0000000\0" * 2
    block[124:136] = b"%011o\0" % size
    block[136:148] = b"%011o\0" % mtime
    block[148:156] = b" " * 8
    block[156:157] = kind.encode()
    block[257:265] = b"ustar\x0000"
    block[329:345] = b"0000000\0" * 2
    block[345 : 345 + len(prefix)] = prefix
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block)


def record(key: str, value: str) -> bytes:
    """One pax record."""
    body = f" {key}={value}\n".encode()
    return next(
        b"%d%s" % (n, body)
        for n in range(len(body), len(body) + 8)
        if len(b"%d%s" % (n, body)) == n
    )


def fill(data: bytes) -> bytes:
    """Data with zeros to a multiple of 512."""
    return data + bytes(-len(data) % BLOCK)


def member_header(bag: str, path: str, mode: int, size: int, mtime: int, kind: str = "") -> bytes:
    """All header blocks of a member, section 7.2; a folder's path ends with `/`."""
    full = f"{bag}/{path}"
    kind = kind or ("5" if full.endswith("/") else "0")
    mtime = mtime if 0 <= mtime < 8**11 else 0
    encoded = full.encode()
    if full.isascii():
        if len(full) <= 100:
            return ustar(encoded, mode=mode, size=size, mtime=mtime, kind=kind)
        slashes = [i for i in range(len(full) - 1) if full[i] == "/" and i <= 155]
        if slashes and len(full) - slashes[-1] - 1 <= 100:
            head, tail = encoded[: slashes[-1]], encoded[slashes[-1] + 1 :]
            return ustar(tail, prefix=head, mode=mode, size=size, mtime=mtime, kind=kind)
    records = record("path", full)
    short = f"{bag}/long/{hashlib.sha256(encoded).hexdigest()[:20]}".encode()
    pax = ustar(f"{bag}/pax".encode(), mode=0o644, size=len(records), mtime=0, kind="x")
    return pax + fill(records) + ustar(short, mode=mode, size=size, mtime=mtime, kind=kind)


@dataclass
class Member:
    """One member of the tar as it will be written."""

    path: str
    content: bytes
    header: bytes
    entry: int | None = None
    """The number of its manifest line; None for what the manifest does not list."""

    @property
    def blocks(self) -> bytes:
        """Header and filled content."""
        return self.header + fill(self.content)


# --- Entries ------------------------------------------------------------------------------------


@dataclass
class Entry:
    """A file (content) or folder (None) of the case; `more` goes into its manifest line.

    A file of `blank` bytes has the key stream for its content: it lies as zeros in the package.
    """

    path: str
    content: bytes | None = None
    mtime_ns: int = 1_700_000_000_123_456_789
    mode: int | None = None
    more: Json = field(default_factory=dict)
    blank: int = 0


def alias(raw: bytes) -> tuple[str, str]:
    """A stand-in component and the `raw` member for a name that is not UTF-8, section 7.4."""
    text = raw.decode("utf-8", "replace").replace("\ufffd", "_")
    stem, dot, extension = text.rpartition(".")
    tail = f"{dot}{extension}" if stem else ""
    stem = stem or text
    return f"{stem}~{hashlib.sha256(raw).hexdigest()[:16]}{tail}", base64.b64encode(raw).decode()


def sort_key(path: str) -> bytes:
    """Section 7.3's order."""
    return path.encode("utf-8", "surrogatepass").replace(b"/", b"\0")


def merkle(leaves: Sequence[bytes]) -> bytes:
    """RFC 6962 section 2.1, as written there."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return hashlib.sha256(b"\0" + leaves[0]).digest()
    half = 1 << (len(leaves) - 1).bit_length() - 1
    return hashlib.sha256(b"\1" + merkle(leaves[:half]) + merkle(leaves[half:])).digest()


def number(value: object, low: int, high: int) -> int:
    """An integer for the index out of whatever a wrong manifest holds."""
    try:
        return min(high, max(low, int(str(value))))
    except ValueError:
        return 0


def index_of(records: Sequence[Json], lines: Sequence[bytes]) -> dict[str, bytes]:
    """The columns of section 8 by name, unfilled."""
    columns: dict[str, bytearray] = {
        name: bytearray()
        for name in ("parent", "end", "size", "mtime", "offset", "line", "flags", "sha256", "text")
    }
    numbers = {str(entry.get("path")): i for i, entry in enumerate(records)}
    begin = 0
    for entry, line in zip(records, lines, strict=False):
        folder, _, name = str(entry.get("path")).rpartition("/")
        columns["text"] += name.encode("utf-8", "surrogatepass")
        columns["parent"] += struct.pack("<I", numbers.get(folder, NO_PARENT))
        columns["end"] += struct.pack("<I", len(columns["text"]))
        columns["size"] += struct.pack("<Q", number(entry.get("size", 0), 0, 2**63))
        mtime = number(entry.get("mtime_ns"), -(2**63), 2**63 - 1)
        columns["mtime"] += struct.pack("<q", mtime)
        columns["offset"] += struct.pack("<Q", number(entry.get("offset", 0), 0, 2**63))
        columns["line"] += struct.pack("<Q", begin)
        flags = (entry.get("kind") == "folder") | ("raw" in entry) << 1 | ("flaws" in entry) << 2
        columns["flags"] += bytes([flags])
        digest = entry.get("sha256", "00" * 32)
        columns["sha256"] += bytes.fromhex(digest if len(str(digest)) == 64 else "00" * 32)
        begin += len(line) + 1
    return {name: bytes(column) for name, column in columns.items()}


def index_bytes(count: int, columns: Mapping[str, bytes]) -> bytes:
    """`casevault/index.bin` from its columns."""
    out = b"CVXINDX1" + struct.pack("<QQQ", count, len(columns["text"]), 0)
    for name, column in columns.items():
        out += column + (bytes(-len(column) % 8) if name != "text" else b"")
    return out


def padme(length: int) -> int:
    """A plaintext's length after padding, section 7, from its length before."""
    exponent = length.bit_length() - 1
    low_bits = exponent - exponent.bit_length()
    mask = (1 << low_bits) - 1
    return (length + mask) & ~mask


def padme_padding(tar: int) -> int:
    """The padding that section 7 asks of writers, behind a tar of so many bytes."""
    return padme(tar + 256) - tar - 256


FOOTER_FIELDS = {
    "magic": (0, 8),
    "tar": (8, 8),
    "tags": (16, 8),
    "manifest_at": (24, 8),
    "manifest_size": (32, 8),
    "index_at": (40, 8),
    "index_size": (48, 8),
    "padding": (56, 8),
    "lines": (64, 8),
    "files": (72, 8),
    "bytes": (80, 8),
    "exceptions": (88, 8),
    "root": (96, 32),
    "manifest_sha256": (128, 32),
    "index_sha256": (160, 32),
    "zero": (192, 32),
}


def footer_bytes(fields: Mapping[str, int | bytes]) -> bytes:
    """The footer with its own hash."""
    out = b"".join(
        value if isinstance(value, bytes) else value.to_bytes(8, "big") for value in fields.values()
    )
    return out + hashlib.sha256(out).digest()


# --- The package --------------------------------------------------------------------------------


class Forge:
    """Makes one package. `hooks` change named values on the way; see the list `HOOKS`."""

    def __init__(self, name: str, entries: Sequence[Entry] = (), **hooks: Hook) -> None:
        unknown = hooks.keys() - HOOKS
        if unknown:
            raise KeyError(unknown)
        random = Randomness(name)
        self.random, self.hooks, self.used = random, hooks, set[str]()
        self.entries = sorted(entries, key=lambda entry: sort_key(entry.path))
        self.key, self.dek = random.take(32), random.take(32)
        self.package_id, self.salt = random.take(16), random.take(24)
        self.exceptions: list[Json] = []
        self.about = "A sealed CaseVault package. docs/cvx-format.md tells how to read it."
        self.records: list[Json] = []
        self.padding: Callable[[int], int] = padme_padding
        self.plaintext = self.tar = self.last_stream = b""
        self.contents: dict[str, bytes] = {}
        self.last_sealed: list[bytes] = []
        self.chunk_offset = 0

    @property
    def bag(self) -> str:
        """The package id as the bag's name."""
        return self.package_id.hex()

    @property
    def key_text(self) -> str:
        """The package key as people see it."""
        return bech32(key_words(self.key))

    def hook(self, name: str, value: Any) -> Any:
        """The value, or what the hook of this name makes of it."""
        self.used.add(name)
        if name not in self.hooks:
            return value
        changed = self.hooks[name](value)
        if repr(changed) == repr(value):  # 1 == True
            raise ValueError(name)
        return changed

    def key_slot(self, key: bytes | None = None) -> Json:
        """A slot for a package key."""
        key = self.key if key is None else key
        slot, salt = self.random.take(8), self.random.take(32)
        return {
            "fingerprint": hashlib.sha256(key).hexdigest(),
            "id": slot.hex(),
            "salt": salt.hex(),
            "type": "key",
            "wrapped": wrap("key", key, salt, self.package_id, slot, self.dek),
        }

    def more_slots(self) -> list[Json]:
        """The slots behind the first: none."""
        return []

    def passphrase_slot(self, prepared: bytes, **cost: Any) -> Json:
        """A slot for a passphrase (prepared bytes), Argon2id of the least cost unless told."""
        kdf = cost or {"lanes": 1, "memory_kib": 19_456, "name": "argon2id", "passes": 2}
        kdf["salt"] = self.random.take(16).hex()
        slot, salt = self.random.take(8), self.random.take(32)
        secret = stretch(prepared, kdf)
        return {
            "id": slot.hex(),
            "kdf": kdf,
            "salt": salt.hex(),
            "type": "passphrase",
            "wrapped": wrap("passphrase", secret, salt, self.package_id, slot, self.dek),
        }

    def start_at(self, number: int) -> None:
        """Count chunks from `number`."""
        self.chunk_offset = number

    def _payload(self) -> list[Member]:
        """Groups 1 and 2 of section 7.1; fills `records` and the entries' contents."""
        self.entries = self.hook("sequence", self.entries)
        members = [self.folder(""), self.file("bagit.txt", BAGIT), self.folder("data/")]
        at = sum(len(member.blocks) for member in members)
        for number, entry in enumerate(self.entries):
            folder = entry.content is None and not entry.blank
            size = entry.blank or len(entry.content or b"")
            mode = entry.mode if entry.mode is not None else (0o755 if folder else 0o644)
            path, kind = (f"{entry.path}/", "5") if folder else (entry.path, "0")
            seconds = entry.mtime_ns // 1_000_000_000
            head = member_header(self.bag, path, mode, size, seconds, kind)
            content = entry.content or b""
            if entry.blank:
                content = self._key_stream(at + len(head), size)
            self.contents[entry.path] = content
            line: Json = {
                "atime_ns": "1700000001000000000",
                "ctime_ns": "1700000002000000000",
                "kind": "folder" if folder else "file",
                "mode": mode,
                "mtime_ns": str(entry.mtime_ns),
                "path": entry.path,
                "salt": self.random.take(16).hex(),
                "source": 0,
            }
            if not folder:
                line["encoding"] = "identity"
                line["sha256"] = hashlib.sha256(content).hexdigest()
                line["size"] = size
            self.records.append(line | entry.more)
            members.append(Member(entry.path, content, head, number))
            at += len(members[-1].blocks)
        members = self.hook("payload", members)
        self._place(members)
        return members

    def _place(self, members: list[Member]) -> None:
        """Tell each file's line where its content came to lie; a missing one would lie last."""
        places: dict[int | None, int] = {}
        at = 0
        for member in members:
            places.setdefault(member.entry, at + len(member.header))
            at += len(member.blocks)
        for number, line in enumerate(self.records):
            if line.get("kind") == "file":
                line["offset"] = places.get(number, at)

    def file(self, path: str, content: bytes) -> Member:
        """A tag file."""
        return Member(path, content, member_header(self.bag, path, 0o644, len(content), 0))

    def folder(self, path: str) -> Member:
        """A folder of group 1 or 3."""
        return Member(path, b"", member_header(self.bag, path, 0o755, 0, 0))

    def _plaintext(self) -> bytes:
        payload = self._payload()
        tags_at = sum(len(member.blocks) for member in payload)
        records: list[Json] = self.hook("records", self.records)
        lines: list[bytes] = self.hook("lines", [canonical(line) for line in records])
        manifest: bytes = self.hook("manifest", b"".join(line + b"\n" for line in lines))
        files = [line for line in records if line.get("kind") == "file"]
        total = sum(number(line.get("size"), 0, 2**62) for line in files)
        index: bytes = self.hook("index", index_bytes(len(lines), index_of(records, lines)))
        info = (
            "Bag-Software-Agent: CaseVault vectors\nBagging-Date: 2026-01-01\n"
            f"External-Identifier: {self.bag}\nPayload-Oxum: {total}.{len(files)}\n"
        )
        sums = "".join(f"{line.get('sha256')}  {line.get('path')}\n" for line in files)
        case = {"number": "2026-0001", "title": "Vector"}
        exceptions = b"".join(canonical(line) + b"\n" for line in self.exceptions)
        intake = {
            "finished": "2026-01-01T00:00:01Z",
            "sources": [
                {"kind": "folder", "name": "a", "number": 0, "path": "/a", "raw": "L2E="},
            ],
            "started": "2026-01-01T00:00:00Z",
            "tool": "CaseVault vectors",
            "v": 1,
        }
        tags = [
            ("bag-info.txt", self.hook("bag_info", info.encode())),
            ("manifest-sha256.txt", self.hook("payload_sums", sums.encode("utf-8", "replace"))),
            ("casevault/case.json", canonical(case)),
            ("casevault/exceptions.jsonl", exceptions),
            ("casevault/index.bin", index),
            ("casevault/intake.json", canonical(intake)),
            ("casevault/manifest.jsonl", manifest),
            *self.hook("further", self.further()),
        ]
        footer = {"bytes": total, "exceptions": len(self.exceptions), "files": len(files)}
        tags += self.seal_files(tags, {**footer, "root": merkle(lines).hex()})
        tags = self.hook("tags", tags)
        bagit = next((member.content for member in payload if member.path == "bagit.txt"), BAGIT)
        listed = "".join(
            f"{hashlib.sha256(content).hexdigest()}  {path}\n"
            for path, content in [("bagit.txt", bagit), *tags]
        )
        listed_bytes = self.hook("tag_sums", listed.encode())
        members = [*payload, *(self.file(path, content) for path, content in tags)]
        first = next((i for i, m in enumerate(members) if m.path.startswith("casevault/")), 0)
        members.insert(first, self.folder("casevault/"))
        members.append(self.file("tagmanifest-sha256.txt", listed_bytes))
        members = self.hook("members", members)
        places, at = {}, 0
        for member in members:
            places.setdefault(member.path, at + len(member.header))
            at += len(member.blocks)
        tar: bytes = b"".join(member.blocks for member in members) + bytes(2 * BLOCK)
        self.tar = tar = self.hook("tar", tar)
        padding: bytes = self.hook("padding", bytes(self.padding(len(tar))))
        fields: dict[str, int | bytes] = {
            "magic": b"CVXFOOT1",
            "tar": len(tar),
            "tags": tags_at,
            "manifest_at": places.get("casevault/manifest.jsonl", tags_at),
            "manifest_size": len(manifest),
            "index_at": places.get("casevault/index.bin", tags_at),
            "index_size": len(index),
            "padding": len(padding),
            "lines": len(lines),
            "files": len(files),
            "bytes": total,
            "exceptions": len(self.exceptions),
            "root": self.hook("root", merkle(lines)),
            "manifest_sha256": hashlib.sha256(manifest).digest(),
            "index_sha256": hashlib.sha256(index).digest(),
            "zero": bytes(32),
        }
        foot: bytes = self.hook("foot", footer_bytes(self.hook("footer", fields)))
        return tar + padding + foot

    def further(self) -> list[tuple[str, bytes]]:
        """Further tag files: none."""
        return []

    def seal_files(
        self, tags: Sequence[tuple[str, bytes]], footer: Json
    ) -> Sequence[tuple[str, bytes]]:
        """The exporter's signature of section 7.7: none."""
        del tags, footer
        return []

    def _stream_keys(self) -> tuple[AESGCM, int, bytes]:
        """Cipher, base nonce and commitment, section 6."""
        info = b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0" + self.salt
        okm = expand(self.dek, info + b"casevault/v1\0" + self.package_id, 76)
        return AESGCM(okm[:32]), int.from_bytes(okm[32:44], "big"), okm[44:]

    def _key_stream(self, at: int, size: int) -> bytes:
        """Plaintext whose ciphertext is zero, for a place in the plaintext."""
        aead, base, _ = self._stream_keys()
        first, last = at // CHUNK, (at + size) // CHUNK
        chunks = (
            aead.encrypt((base ^ k).to_bytes(12, "big"), bytes(CHUNK), b"")[:CHUNK]
            for k in range(first, last + 1)
        )
        return b"".join(chunks)[at - first * CHUNK :][:size]

    def _stream(self) -> bytes:
        plaintext = self.plaintext
        aead, base, commitment = self._stream_keys()
        whole = [plaintext[i : i + CHUNK] for i in range(0, len(plaintext) + 1, CHUNK)]
        chunks = self.hook("chunks", whole)
        sealed = [
            aead.encrypt((base ^ (k + self.chunk_offset)).to_bytes(12, "big"), chunk, b"")
            for k, chunk in enumerate(chunks)
        ]
        self.last_sealed = sealed = self.hook("sealed", sealed)
        commitment = self.hook("commitment", commitment)
        stream: bytes = self.hook("stream", self.salt + commitment + b"".join(sealed))
        self.last_stream = stream
        return stream

    def front(self) -> bytes:
        """Magic, length, header and MAC."""
        header: Json = {
            "about": self.about,
            "critical": [],
            "format": "cvx",
            "package": self.bag,
            "slots": self.hook("slots", [self.key_slot(), *self.more_slots()]),
            "suite": "cobblestone-256",
            "version": 1,
        }
        encoded: bytes = self.hook("header_bytes", canonical(self.hook("header", header)))
        front = MAGIC + self.hook("header_length", len(encoded).to_bytes(4, "big")) + encoded
        mac_key = expand(self.dek, b"casevault/v1/header\0" + self.package_id, 32)
        mac = hmac.new(mac_key, front, hashlib.sha256).digest()
        whole: bytes = self.hook("front", front) + self.hook("mac", mac)
        return whole

    def build(self) -> bytes:
        """The package's bytes."""
        self.plaintext = self.hook("plaintext", self._plaintext())
        stream = self._stream()
        front = self.front()
        copy = self.hook("copy", front + stream[:56])
        trailer = b"CVXE\r\n\x1a\n" + struct.pack(">IIQ", len(front), 0, len(stream))
        whole: bytes = front + stream + copy + self.hook("trailer", trailer)
        package: bytes = self.hook("package", whole)
        if missing := self.hooks.keys() - self.used:
            raise KeyError(missing)
        return package


BAGIT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
