#!/usr/bin/env python3
"""Read sealed CVX packages, version 1, without CaseVault and without a network.

    cvx_reader.py info PACKAGE                              what anybody can see, without a key
    cvx_reader.py list PACKAGE --key-file KEY               every file and folder, with SHA-256
    cvx_reader.py verify PACKAGE --key-file KEY             whether every byte is what was sealed
    cvx_reader.py extract PACKAGE --key-file KEY -d NEW-FOLDER [PATH ...]
    cvx_reader.py tar PACKAGE --key-file KEY -o NEW-FILE    the whole bag, with its case record

A package that lies in several files (§14) is named by any of them.

--passphrase-file takes a passphrase instead, `-` is standard input; with neither, the reader asks.
It tells one JSON object a line, in ASCII, so that no name can steer a terminal. The last line has
the outcome: "success"; what §10 calls it when package or key fail; "incomplete" if a path could not
be extracted; "error" if this computer fails. Exit code: 0 success, 2 wrong usage, else 1.

What is checked ("§": a section of docs/cvx-format.md, from which alone this was written): by all
but info, header and MAC, the file's end, that the stream was sealed with the header's data key, the
footer, and that each chunk read is authentic. By list and extract also the whole manifest: form,
order, counts, hash, Merkle root. By extract also each file's SHA-256: a file that differs is told
and not left behind. By verify all chunks, manifest, index, every byte of the tar, each file's
SHA-256, tag files, an exporter's signature (§7.7), padding, and what a derived package proves of
its original (§13, outcome "disclosure"); it tells who signed by fingerprint, or "not checked" where
`cryptography` is too old to know ML-DSA.

Nothing is replaced, no link followed. Files may be larger than memory; an entry takes some 300
bytes of it. Needs Python 3.9 and the package `cryptography` 44, or later.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import functools
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
from typing import Any, BinaryIO

from cryptography.exceptions import InvalidSignature, InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, keywrap
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, x25519
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf import argon2, hkdf

try:
    from cryptography.hazmat.primitives.asymmetric import mldsa, mlkem
except ImportError:
    mldsa = mlkem = None  # type: ignore[assignment]

# The bounds of JSON values, for `fits`: a pattern of a string, least and most of an integer, the
# members of an object (exactly these); a list of rules of which one holds; or a function.
HEX, INTEGER, COUNT = "[0-9a-f]{%d}", (1 - (1 << 53), (1 << 53) - 1), (0, (1 << 53) - 1)
ARGON2ID = {"lanes": (1, 8), "memory_kib": (19_456, 1_048_576), "passes": (2, 10)}
KDF = [  # §4.2: the costs that a stranger's header may ask for
    {"name": "argon2id", "salt": HEX % 32, **ARGON2ID},
    {"name": "pbkdf2-hmac-sha-512", "salt": HEX % 32, "iterations": (210_000, 10_000_000)},
]
ANY_SLOT, HINT = {"id": HEX % 16, "type": "[a-z0-9-]{1,32}"}, {"hint": HEX % 16}
SLOTS: dict[str, dict[str, Any]] = {  # §4: the further members of each listed type
    "key": {"fingerprint": HEX % 64},
    "passphrase": {"kdf": KDF},
    "hpke": {**HINT, "sealed": HEX % 2336},
    "rsa-oaep": {**HINT, "sealed": [HEX % 768, HEX % 1024]},
    "ecdh": {**HINT, "curve": "p-256|p-384", "point": [HEX % 130, HEX % 194]},
    "shares": {"set": (0, 32_767), "threshold": (2, 16)},
    "service": {**HINT, "sealed": "([0-9a-f]{2}){1,8192}", "service": "aws-kms|vault-transit"},
}
TIMES = dict.fromkeys(("atime_ns", "btime_ns", "ctime_ns", "mtime_ns"), "0|-?[1-9][0-9]{0,18}")
OPTIONAL = ("btime_ns", "flaws", "raw")  # §7.3
NAME = "(?![.]{1,2}(/|$))[^/\x00-\x1f\x7f-\x9f\u2028\u2029]+"  # §7.4
BASE64 = "([A-Za-z0-9+/]{4})*([A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?"
FLAWS = ["changed"], ["changed", "unreadable-ranges"], ["unreadable-ranges"]
ENTRY = {"mode": (0, 0o7777), "path": f"data(/{NAME})+", "salt": HEX % 32, "source": COUNT, **TIMES}
CONTENT = {"encoding": "identity", "offset": COUNT, "sha256": HEX % 64, "size": COUNT}
FOLDER: dict[str, Any] = {**ENTRY, "kind": "folder", "raw": BASE64}
FILE = {**ENTRY, **CONTENT, "kind": "file", "flaws": FLAWS.__contains__, "raw": BASE64}
IDENTITY: dict[str, Any] = {  # docs/identities.md, 1
    **dict.fromkeys(
        ("agency", "name", "number", "role"),
        lambda x: isinstance(x, str) and x.isprintable() and x == x.strip() and len(x) <= 200,
    ),
    "ed25519": HEX % 64,
    "kind": "casevault-identity",
    "made": "[0-9]{4}-[0-9]{2}-[0-9]{2}",
    "mldsa65": HEX % 3904,
    "receiving": HEX % 2432,
    "signatures": {"ed25519": HEX % 128, "mldsa65": HEX % 6618},
    "v": (1, 1),
}
SEAL = [f"casevault/seal.{name}" for name in ("cvid", "ed25519", "json", "mldsa65")]  # §7.7
DISCLOSURE = {  # §13
    **dict.fromkeys(("entries", "files", "v", "withheld"), COUNT),
    "kind": "casevault-disclosure",
    "package": HEX % 32,
    "root": HEX % 64,
}
PROOF: dict[str, Any] = {
    "line": lambda x: isinstance(x, str),
    "number": COUNT,
    "proof": lambda x: isinstance(x, list) and all(fits(step, HEX % 64) for step in x),
}
BARE = {"number": COUNT, "reason": lambda x: isinstance(x, str) and 0 < len(x) <= 1000}
WITHHELD = [BARE, {**BARE, "path": lambda x: isinstance(x, str), "size": COUNT}]
TIME = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"

CHUNK, TAG, PREFIX, BLOCK = 16_384, 16, 56, 512  # §6, §7.2
FOOTER = struct.Struct(">8s11Q32s32s32s32s32s")  # §7
Footer = collections.namedtuple(
    "Footer",
    "magic tar tags lines_at lines_size index_at index_size padding "
    "lines files size exceptions root lines_hash index_hash zero own_hash",
)
USTAR = struct.Struct("100s8s8s8s12s12s8ss100x8s64x8s8s155s12x")  # §7.2
BAGIT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"  # §7.6
OWN = ["case.json", "exceptions.jsonl", "index.bin", "intake.json", "manifest.jsonl"]  # §7.1
TAGS = ["bag-info.txt", "manifest-sha256.txt", "casevault/", *(f"casevault/{n}" for n in OWN)]
LAST_TAG = "tagmanifest-sha256.txt"
VOLUME = struct.Struct(">8s16s2I3Q8s")  # §14
Volume = collections.namedtuple("Volume", "magic package number count at length total check path")
INDEX, NO_PARENT = ("<I", "<I", "<Q", "<q", "<Q", "<Q", "B", "32s"), 0xFFFFFFFF  # §8
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"  # §4.1
UNSAFE = re.compile(  # what some system misreads in a name
    r'[<>:"\\|?*\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|^ |[. ]$|'
    r"^(?=(?i:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$))."
)
OPENAT = os.open in os.supports_dir_fd


class CvxError(Exception):
    """A package or a credential fails: its outcome of §10, and where."""


def need(holds: object, outcome: str, where: str = "") -> None:
    """Stop with an outcome unless something holds."""
    if not holds:
        raise CvxError(outcome, where)


@contextlib.contextmanager
def refused(outcome: str) -> Iterator[None]:
    """Give an outcome to what a malformed value makes Python raise."""
    try:
        yield
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as error:
        raise CvxError(outcome, str(error)) from error


def fits(value: Any, rule: Any) -> bool:
    """Whether a JSON value keeps a rule of the tables above."""
    if isinstance(rule, str):
        return isinstance(value, str) and re.fullmatch(rule, value) is not None
    if isinstance(rule, tuple):
        return type(value) is int and rule[0] <= value <= rule[1]
    if isinstance(rule, list):
        return any(fits(value, one) for one in rule)
    if isinstance(rule, dict):
        return value.keys() == rule.keys() and all(fits(value[n], rule[n]) for n in rule)
    return bool(rule(value))


def is_plain(value: Any, depth: int = 1) -> bool:
    """Whether canonical JSON has such a value, §2: no null, no fraction, not too deep."""
    if isinstance(value, dict):
        return all(fits(key, "[ -~]+") for key in value) and is_plain([*value.values()], depth)
    if isinstance(value, list):
        return depth <= 32 and all(is_plain(member, depth + 1) for member in value)
    return isinstance(value, (str, bool)) or fits(value, INTEGER)


def encode(value: Any) -> bytes:
    """A value as canonical JSON, §2."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return text.encode()


def canonical(data: bytes, outcome: str) -> dict[str, Any]:
    """The object in canonical JSON, §2: read, judged, written again to the very same bytes."""
    with refused(outcome):  # an integer of more than 17 signs is out of bounds, whatever follows
        value = json.loads(data.decode(), parse_int=lambda signs: int(signs[:18]))
        need(encode(value) == data and is_plain(value), outcome, "JSON is not canonical")
        return dict(value.items())


def parse_key(text: str) -> bytes:
    """The 32 bytes of a package key from its text, §4.1; nothing is corrected."""
    bare, check, number = re.sub(r"[ \-\r\n]", "", text), 1, 0
    good = bare.isascii() and bare in (bare.lower(), bare.upper())
    need(good and fits(bare.lower(), f"cvkey1[{BECH32}]{{58}}"), "credential", "not a package key")
    groups = [BECH32.index(sign) for sign in bare.lower()[6:]]
    for value in (3, 3, 3, 3, 3, 0, 3, 22, 11, 5, 25, *groups):  # "cvkey" as BIP-173 expands it
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ value
        for bit, term in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= term if top >> bit & 1 else 0
    for value in groups[:52]:
        number = number << 5 | value
    need(check == 0x2BC830A3 and number & 15 == 0, "credential", "a mistyped package key")
    return (number >> 4).to_bytes(32, "big")


def key_secret(slot: dict[str, Any], key: bytes | str) -> bytes | None:
    """The secret of a `key` slot, §4.1: the key, if the slot is for it."""
    if isinstance(key, str) or hashlib.sha256(key).hexdigest() != slot["fingerprint"]:
        return None
    return key


def passphrase_secret(slot: dict[str, Any], words: bytes | str) -> bytes | None:
    """The secret of a `passphrase` slot, §4.2."""
    if isinstance(words, bytes):
        return None
    need("Cc" not in map(unicodedata.category, words), "credential", "control characters")
    spaced = "".join(" " if unicodedata.category(sign) == "Zs" else sign for sign in words)
    data = unicodedata.normalize("NFC", spaced).encode()
    need(1 <= len(data) <= 1024, "credential", "length of the passphrase")
    kdf, salt = slot["kdf"], bytes.fromhex(slot["kdf"]["salt"])
    if kdf["name"] == "pbkdf2-hmac-sha-512":
        return hashlib.pbkdf2_hmac("sha512", data, salt, kdf["iterations"], 32)
    cost = {"iterations": kdf["passes"], "lanes": kdf["lanes"], "memory_cost": kdf["memory_kib"]}
    return argon2.Argon2id(salt=salt, length=32, **cost).derive(data)


# The slot types that open: what makes a slot's secret of a credential, or None if it is for another
# one; and the outcome if that secret does not unwrap the data key.
OPENERS: dict[str, tuple[Callable[[dict[str, Any], Any], bytes | None], str]] = {
    "key": (key_secret, "slot"),
    "passphrase": (passphrase_secret, "credential"),
}


def check_slots(slots: Any) -> None:
    """The header's slots, §4; those of unknown types only as far as all are alike."""
    need(isinstance(slots, list) and 1 <= len(slots) <= 64, "header", "number of slots")
    for slot in slots:
        need(all(fits(slot[name], ANY_SLOT[name]) for name in ANY_SLOT), "header", "a slot")
        if slot["type"] in SLOTS:
            rules = {**ANY_SLOT, "salt": HEX % 64, "wrapped": HEX % 80, **SLOTS[slot["type"]]}
            need(fits(slot, rules), "header", f"slot {slot['id']}")
        if slot["type"] == "ecdh":  # §4.6: raises where the point is not on the curve
            curve = ec.SECP256R1() if slot["curve"] == "p-256" else ec.SECP384R1()
            ec.EllipticCurvePublicKey.from_encoded_point(curve, bytes.fromhex(slot["point"]))
    need(len({slot["id"] for slot in slots}) == len(slots), "header", "slots of one id")
    need(sum(slot["type"] == "passphrase" for slot in slots) <= 8, "header", "passphrase slots")


def read_header(file: BinaryIO) -> tuple[dict[str, Any], bytes]:
    """The header, checked in the order of §3, and the file's first H bytes, §1."""
    start = file.read(12)
    need(len(start) == 12 and start[:8] == b"\x89CVX\r\n\x1a\n", "format")
    length = int.from_bytes(start[8:], "big")
    need(2 <= length <= 1 << 20, "header", "its length")
    rest = file.read(length + 32)
    need(len(rest) == length + 32, "truncated", "inside the header")
    header = canonical(rest[:length], "header")
    more = header.keys() - {"about", "critical", "format", "package", "slots", "suite", "version"}
    with refused("header"):
        need(header["format"] == "cvx" and fits(header["version"], INTEGER), "header", "version")
        need(header["version"] == 1, "newer", "version")
        need(isinstance(header["suite"], str), "header", "suite")
        need(header["suite"] == "cobblestone-256", "newer", "suite")
        critical = sorted({*header["critical"]} & more)
        need(header["critical"] == critical and len(critical) <= 16, "header", "critical")
        need(not critical, "newer", "critical")
        need(fits(header["about"], "(?s).{0,1000}"), "header", "about")
        need(fits(header["package"], HEX % 32), "header", "package")
        need(all(fits(name, "[a-z][a-z0-9_]{0,31}") for name in more), "header", "extensions")
        check_slots(header["slots"])
    return header, start + rest


def unlock(header: dict[str, Any], credential: bytes | str) -> bytes:
    """The data key, §4, from the first slot that opens; a key is bytes, a passphrase is str."""
    outcome = "credential"
    for slot in [slot for slot in header["slots"] if slot["type"] in OPENERS]:
        opener, failure = OPENERS[slot["type"]]
        if secret := opener(slot, credential):
            info = b"casevault/v1/slot\0" + slot["type"].encode() + b"\0"
            info += bytes.fromhex(header["package"] + slot["id"])
            kek = hkdf.HKDF(hashes.SHA512(), 32, bytes.fromhex(slot["salt"]), info).derive(secret)
            try:
                return keywrap.aes_key_unwrap(kek, bytes.fromhex(slot["wrapped"]))
            except keywrap.InvalidUnwrap:
                outcome = failure
    raise CvxError(outcome, "no slot opens")


def signed_by(person: dict[str, Any], data: bytes, context: bytes, pair: list[bytes]) -> None:
    """Check a pair of signatures, Ed25519 and ML-DSA-65, by the keys of an identity."""
    keys = [bytes.fromhex(person[name]) for name in ("ed25519", "mldsa65")]
    try:
        ed25519.Ed25519PublicKey.from_public_bytes(keys[0]).verify(pair[0], data)
        mldsa.MLDSA65PublicKey.from_public_bytes(keys[1]).verify(pair[1], data, context)
    except InvalidSignature:
        raise CvxError("seal", f"a signature in {context.decode()}") from None


def read_identity(data: bytes) -> tuple[dict[str, Any], str]:
    """An identity file (docs/identities.md) that holds, and its fingerprint."""
    need(data[-1:] == b"\n" and len(data) <= 32_768, "seal", "no identity file")
    person, label = canonical(data[:-1], "seal"), b"casevault/v1/identity"
    need(fits(person, IDENTITY), "seal", "a member of the identity")
    pair = [bytes.fromhex(sign) for _, sign in sorted(person.pop("signatures").items())]
    receiving, message = bytes.fromhex(person["receiving"]), label + b"\0" + encode(person)
    with refused("seal"):  # keys that nobody can encapsulate to
        mlkem.MLKEM768PublicKey.from_public_bytes(receiving[:1184]).encapsulate()
        point = x25519.X25519PublicKey.from_public_bytes(receiving[1184:])
        x25519.X25519PrivateKey.generate().exchange(point)
    signed_by(person, message, label, pair)
    return person, hashlib.sha256(message).hexdigest()


def parse_line(line: bytes) -> dict[str, Any]:
    """The members of a manifest line, §7.3, §7.4."""
    record = canonical(line, "manifest")
    with refused("manifest"):
        rules = FILE if record["kind"] == "file" else FOLDER
        newer = rules is FILE and record["encoding"] != "identity"
        need(not (newer and isinstance(record["encoding"], str)), "newer", "encoding")
        rules = {n: rules[n] for n in rules if n in record or n not in OPTIONAL}
        good = fits(record, rules)
        times = [name for name in TIMES if name in record]
        good = good and all(-(1 << 63) <= int(record[name]) < 1 << 63 for name in times)
        path = record["path"].encode()
        good = good and len(path) <= 32_768 and max(map(len, path.split(b"/"))) <= 255
        need(good, "manifest", f"{line[:80]!a}")
    return record


def tar_header(path: str, size: int, mode: int, seconds: int, kind: bytes = b"") -> bytes:
    """The header of a tar member, §7.2, by its full name; a folder's ends with `/`."""
    full, shown, records = path.encode(), size if size < 8**11 else 0, b""
    name, prefix, pax = full, b"", [b" size=%d\n" % size] if shown != size else []
    if len(full) > 100 or not path.isascii():
        cut = full.rindex(b"/", 0, min(156, len(full) - 1))
        name, prefix = full[cut + 1 :], full[:cut]
    if len(name) > 100 or not path.isascii():
        digest, prefix = hashlib.sha256(full).hexdigest()[:20], b""
        name, pax = full[:32] + b"/long/" + digest.encode(), [b" path=%b\n" % full, *pax]
    for text in pax:  # a record's length counts its own digits
        length = next(n for n in range(len(text) + 9) if n == len(b"%d%b" % (n, text)))
        records += b"%d%b" % (length, text)
    front = tar_header(path[:32] + "/pax", len(records), 0o644, 0, b"x") if records else b""
    kind, zero = kind or (b"5" if path.endswith("/") else b"0"), b"0000000"
    time = b"%011o" % (seconds if 0 <= seconds < 8**11 else 0)
    numbers = b"%07o" % mode, zero, zero, b"%011o" % shown, time, b" " * 8
    block = USTAR.pack(name, *numbers, kind, b"ustar\x0000", zero, zero, prefix)
    block = block[:148] + b"%06o\0 " % sum(block) + block[156:]
    return front + records + bytes(-len(records) % BLOCK) + block


def climb(node: bytes, number: int, size: int, steps: list[bytes]) -> bytes:
    """The root to which an inclusion proof leads (RFC 9162, 2.1.3.2); nothing if to none."""
    last, odd = size - 1, number > size - 1
    for step in steps:
        odd = odd or not last
        if number & 1 or number == last:
            node = hashlib.sha256(b"\1" + step + node).digest()
            while not number & 1 and number:
                number, last = number >> 1, last >> 1
        else:
            node = hashlib.sha256(b"\1" + node + step).digest()
        number, last = number >> 1, last >> 1
    return b"" if odd or last else node


def read_volume(path: str) -> Any:
    """A volume by its head, §14; nothing where there is no head that holds."""
    if not os.path.isfile(path):
        return None
    with open(path, "rb") as file:
        data = file.read(64)
    if data[:8] != b"\x89CVV\r\n\x1a\n" or hashlib.sha256(data[:56]).digest()[:8] != data[56:]:
        return None
    head = Volume._make((*VOLUME.unpack(data), path))
    end, good = head.at + head.length, 1 <= head.number <= head.count <= 999
    good = good and head.length >= 1 and end <= head.total < 1 << 53
    good = good and (head.number == 1) == (head.at == 0)
    return head if good and (head.number == head.count) == (end == head.total) else None


def find_volumes(path: str) -> list[Any]:
    """The volumes of a set from any of them, §14, in order; raise the failure that stands first."""
    mine = read_volume(path)
    need(mine, "volume-head", path)
    folder, name = os.path.split(path)
    digits = re.fullmatch(r"(?s)(.+\.)[0-9]{3}", name)
    named = [f"{digits[1]}{k:03}" for k in range(1, mine.count + 1)] if digits else []
    named = [os.path.join(folder, each) for each in dict.fromkeys([name, *named])]
    near = {each: read_volume(each) for each in named if os.path.isfile(each)}
    own = [each for each in near.values() if each and each.package == mine.package]
    numbers = range(1, mine.count + 1)
    missing = {*numbers} - {each.number for each in own}
    others = [os.path.join(folder, each) for each in os.listdir(folder or ".")] if missing else []
    around = [*map(read_volume, sorted({*others} - {*named}))]
    around = [each for each in around if each and each.package == mine.package]
    own += [each for each in around if each.number in missing]
    own.sort(key=lambda each: (each.number, each.path))
    for each in own:
        same = (each.count, each.total) == (mine.count, mine.total)
        need(same, "volume-head", f"{each.path!a} is not of the same set")
    missing -= {each.number for each in own}
    twice = [own[i].path for i in range(1, len(own)) if own[i].number == own[i - 1].number]
    need(not twice, "volume-doubled", f"{twice[:1]!a}")
    broken = [path for path, each in near.items() if each is None]
    need(not (missing and broken), "volume-head", f"{broken[:1]!a}")
    foreign = [each.path for each in near.values() if each and each.number in missing]
    need(not foreign, "volume-foreign", f"{foreign[:1]!a} of {sorted(missing)}")
    need(not missing, "volume-missing", f"{sorted(missing)} of {mine.count}")
    at = 0
    for each in own:
        need(each.at == at, "volume-head", f"place of {each.path!a}")
        at += each.length
    for each in own:
        need(os.path.getsize(each.path) == 64 + each.length, "volume-length", f"{each.path!a}")
    return own


class Joined(io.RawIOBase):
    """The parts of volumes as one file, for reading."""

    def __init__(self, volumes: list[Any]) -> None:
        self._volumes, self._at = volumes, 0
        self.paths = [each.path for each in volumes]

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place."""
        bases = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._volumes[0].total}
        self._at = bases[whence] + offset
        return self._at

    def readinto(self, buffer: Any) -> int:
        """Read some bytes, from one volume."""
        for each in self._volumes:
            within = self._at - each.at
            if 0 <= within < each.length:
                with open(each.path, "rb") as file:
                    file.seek(64 + within)
                    count = file.readinto(memoryview(buffer)[: each.length - within])
                self._at += count
                return count
        return 0


def open_package(path: str) -> BinaryIO:
    """Open a package, or the one that a volume belongs to, §14."""
    file = open(path, "rb")
    if file.read(8) == b"\x89CVV\r\n\x1a\n":
        file.close()
        return io.BufferedReader(Joined(find_volumes(path)), 1 << 20)
    file.seek(0)
    return file


class Package:
    """An opened package: §10's opening checks are done when the constructor returns."""

    def __init__(self, file: BinaryIO, credential: bytes | str) -> None:
        header, front = read_header(file)
        self.id, package = header["package"], bytes.fromhex(header["package"])
        dek, sha512 = unlock(header, credential), hashes.SHA512()
        key = hkdf.HKDFExpand(sha512, 32, b"casevault/v1/header\0" + package).derive(dek)  # §5
        mac = hmac.digest(key, front[:-32], "sha256")
        need(hmac.compare_digest(mac, front[-32:]), "mac")
        self._file, self._start, self._front = file, len(front), hashlib.sha256(front).hexdigest()
        self._size = file.seek(0, os.SEEK_END) - 2 * len(front) - PREFIX - 24
        need(self._size >= PREFIX + TAG, "truncated", "no room for a stream")
        prefix = self._sealed(0, PREFIX)  # §6
        info = b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0" + prefix[:24]
        keys = hkdf.HKDFExpand(sha512, 76, info + b"casevault/v1\0" + package).derive(dek)
        need(hmac.compare_digest(keys[44:], prefix[24:]), "commitment")
        self._commitment = prefix[24:].hex()
        self._aead, self._nonce = AESGCM(keys[:32]), int.from_bytes(keys[32:44], "big")
        self._last, rest = divmod(self._size - PREFIX, CHUNK + TAG)
        need(rest >= TAG and self._last < 1 << 38, "truncated", "length of the last chunk")
        end = front + prefix + b"CVXE\r\n\x1a\n" + struct.pack(">IIQ", len(front), 0, self._size)
        need(self._sealed(self._size, len(end)) == end, "truncated", "opening copy or trailer")
        self.chunk = functools.lru_cache(32)(self._chunk)
        self.length = self._last * CHUNK + len(self.chunk(self._last))
        need(self.length >= FOOTER.size, "footer", "missing")
        data = self.read(self.length - FOOTER.size, FOOTER.size)
        self.foot = foot = Footer(*FOOTER.unpack(data))
        need(foot.own_hash == hashlib.sha256(data[:-32]).digest(), "footer", "its SHA-256")
        need(foot.magic == b"CVXFOOT1" and foot.zero == bytes(32), "footer", "magic or zero")
        fills = foot.tar + foot.padding + FOOTER.size == self.length and foot.tar % BLOCK == 0
        need(fills and foot.tags <= foot.tar, "footer", "length of the tar")
        need(foot.tags <= foot.lines_at <= foot.tar - foot.lines_size, "footer", "manifest")
        need(foot.tags <= foot.index_at <= foot.tar - foot.index_size, "footer", "index")

    def _sealed(self, at: int, size: int) -> bytes:
        self._file.seek(self._start + at)
        return self._file.read(size)

    def _chunk(self, number: int) -> bytes:
        at = PREFIX + number * (CHUNK + TAG)
        sealed = self._sealed(at, min(CHUNK + TAG, self._size - at))
        try:
            return self._aead.decrypt((self._nonce ^ number).to_bytes(12, "big"), sealed, None)
        except InvalidTag:
            raise CvxError("stream", f"chunk {number}") from None

    def blocks(self, at: int, size: int) -> Iterator[bytes]:
        """The plaintext's bytes from `at` on, `size` or as many as there are."""
        end = min(at + size, self.length)
        while at < end:
            block = self.chunk(at // CHUNK)[at % CHUNK :][: end - at]
            yield block
            at += len(block)

    def read(self, at: int, size: int) -> bytes:
        """A short range at once."""
        return b"".join(self.blocks(at, size))

    def digest(self, at: int, size: int, out: BinaryIO | None = None) -> str:
        """SHA-256 of a range, which is written to `out` too."""
        state = hashlib.sha256()
        for block in self.blocks(at, size):
            state.update(block)
            if out:
                out.write(block)
        return state.hexdigest()

    def entries(self) -> Iterator[dict[str, Any]]:
        """The manifest, §7.3: each line after it was checked; at the end counts and root, §7.5.

        After the last line, `index` is the SHA-256 that the index must have, §8.
        """
        foot, last, folders, files, total = self.foot, b"", {"data": NO_PARENT}, 0, 0
        tree, columns, text, at = list[bytes](), [bytearray() for _ in INDEX], bytearray(), 0
        same = self.digest(foot.lines_at, foot.lines_size) == foot.lines_hash.hex()
        need(same, "manifest", "its SHA-256")
        while at < foot.lines_size:
            line = self.read(foot.lines_at + at, min(65_537, foot.lines_size - at))
            line, end, _ = line.partition(b"\n")
            need(end, "manifest", "a line is too long or has no end")
            record = parse_line(line)
            path, size, is_folder = record["path"], record.get("size", 0), "size" not in record
            folder, _, name = path.rpartition("/")
            key = path.encode().replace(b"/", b"\0")
            need(last < key and folder in folders, "manifest", f"{path!a} is not in its place")
            yield record
            tree.append(hashlib.sha256(b"\0" + line).digest())
            text += name.encode()
            flags = is_folder + 2 * ("raw" in record) + 4 * ("flaws" in record)
            row = [folders[folder], len(text), size, int(record["mtime_ns"])]
            row += [record.get("offset", 0), at, flags, bytes.fromhex(record.get("sha256", ""))]
            for number, value in enumerate(row):
                columns[number] += struct.pack(INDEX[number], value)
            if is_folder:
                folders[path] = len(tree) - 1
            last, at, files, total = key, at + len(line) + 1, files + (not is_folder), total + size
        need((len(tree), files, total) == (foot.lines, foot.files, foot.size), "manifest", "counts")
        index = b"CVXINDX1" + struct.pack("<QQQ", len(tree), len(text), 0)
        index += b"".join(column + bytes(-len(column) % 8) for column in columns) + text
        self.index = hashlib.sha256(index).hexdigest()
        while len(tree) > 1:
            pairs = [b"".join(tree[i : i + 2]) for i in range(0, len(tree), 2)]
            tree = [p if len(p) == 32 else hashlib.sha256(b"\1" + p).digest() for p in pairs]
        root = tree[0] if tree else hashlib.sha256().digest()
        need(root == foot.root, "manifest", "its root")

    def check_manifest(self) -> None:
        """The manifest as a whole, before anything in it is relied on."""
        for _ in self.entries():
            pass

    def verify(self) -> dict[str, Any]:
        """Full verification: raise the failure that stands first in §10, or tell the facts."""
        foot = self.foot
        try:
            self.check_manifest()
            found = self.digest(foot.index_at, foot.index_size)
            need(self.index == found == foot.index_hash.hex(), "manifest", "its index")
            tags = self._check_bag()
            signature = self._check_signature(tags)
            for block in self.blocks(foot.tar, foot.padding):
                need(not any(block), "footer", "padding")
            origin = self._check_origin(tags)
        except CvxError:
            for number in range(self._last + 1):
                self.chunk(number)  # a damaged chunk stands before every other failure
            raise
        facts = {"package": self.id, "root": foot.root.hex(), "signature": signature}
        facts |= {"files": foot.files, "bytes": foot.size, "exceptions": foot.exceptions}
        return {**facts, "disclosed_from": origin} if origin else facts

    def _member(
        self, at: int, path: str, size: int = 0, mode: int = 0, seconds: int = 0
    ) -> tuple[int, int, str]:
        """Compare the tar's member at a place: where content and next member begin, its SHA-256."""
        header = tar_header(f"{self.id}/{path}", size, mode, seconds)
        begin, filling = at + len(header), bytes(-size % BLOCK)
        need(self.read(at, len(header)) == header, "bag", f"header of {path!a}")
        need(0 <= size <= self.foot.tar - begin, "bag", f"size of {path!a}")
        need(self.read(begin + size, len(filling)) == filling, "bag", f"filling of {path!a}")
        return begin, begin + size + len(filling), self.digest(begin, size)

    def _check_bag(self) -> dict[str, Any]:
        """The tar from its first byte to its last, §7.1, with every file's SHA-256."""
        _, at, _ = self._member(0, "", mode=0o755)
        _, at, digest = self._member(at, "bagit.txt", len(BAGIT), 0o644)
        need(digest == hashlib.sha256(BAGIT).hexdigest(), "bag", "bagit.txt")
        _, at, _ = self._member(at, "data/", mode=0o755)
        payload, tags = hashlib.sha256(), {"bagit.txt": (0, 0, digest)}
        for record in self.entries():
            path, is_file = record["path"], record["kind"] == "file"
            name, size = path if is_file else f"{path}/", record.get("size", 0)
            seconds = int(record["mtime_ns"]) // 1_000_000_000
            begin, at, digest = self._member(at, name, size, record["mode"], seconds)
            if is_file:
                need(begin == record["offset"], "bag", f"place of {path!a}")
                need(digest == record["sha256"], "content", f"{path!a}")
                payload.update(f"{digest}  {path}\n".encode())
        need(at == self.foot.tags, "bag", "tags offset")
        while at < self.foot.tar - 2 * BLOCK:
            block = self.read(at, BLOCK)  # what it claims is made again and compared
            full = (block[345:500].rstrip(b"\0") + b"/" + block[:100].rstrip(b"\0")).lstrip(b"/")
            with refused("bag"):
                path, size = full.decode("ascii")[33:], int(block[124:135], 8)
            need(path not in tags, "bag", f"{path!a} stands twice")
            size, mode = (0, 0o755) if path.endswith("/") else (size, 0o644)
            begin, at, digest = self._member(at, path, size, mode)
            tags[path] = begin, size, digest
        need(self.read(at, self.foot.tar - at) == bytes(2 * BLOCK), "bag", "end of the tar")
        self._check_tags(tags, payload.hexdigest())
        return tags

    def _check_tags(self, tags: dict[str, tuple[int, int, str]], payload: str) -> None:
        """The tag files, §7.6, by path: where the content begins, its size and SHA-256."""
        foot, names = self.foot, list(tags)
        good = names[1:9] == TAGS and names[9:-1] == sorted(names[9:-1]) and names[-1] == LAST_TAG
        good = good and all(fits(name, "casevault/[a-z][a-z0-9._-]{0,63}") for name in names[9:-1])
        need(good, "bag", "tag files are missing or not in their places")
        listed = "".join(f"{tags[n][2]}  {n}\n" for n in names[:-1] if not n.endswith("/"))
        need(tags[LAST_TAG][2] == hashlib.sha256(listed.encode()).hexdigest(), "bag", LAST_TAG)
        need(tags["manifest-sha256.txt"][2] == payload, "bag", "manifest-sha256.txt")
        same = tags["casevault/manifest.jsonl"][:2] == (foot.lines_at, foot.lines_size)
        same = same and tags["casevault/index.bin"][:2] == (foot.index_at, foot.index_size)
        need(same, "bag", "manifest or index is not where the footer says")
        info = "Bag-Software-Agent: [^\r\n]*\nBagging-Date: [0-9]{4}-[0-9]{2}-[0-9]{2}\n"
        info += f"External-Identifier: {self.id}\nPayload-Oxum: {foot.size}[.]{foot.files}\n"
        begin, size, _ = tags["bag-info.txt"]
        found = self.read(begin, min(size, 65_536))
        need(re.fullmatch(info.encode(), found), "bag", "bag-info.txt")
        blocks = self.blocks(*tags["casevault/exceptions.jsonl"][:2])
        need(sum(block.count(b"\n") for block in blocks) == foot.exceptions, "bag", "exceptions")

    def _check_signature(self, tags: dict[str, tuple[int, int, str]]) -> str:
        """The exporter's signature, §7.7: the signer's fingerprint, or that there is none."""
        found, foot = [name for name in SEAL if name in tags], self.foot
        if not found or mldsa is None:
            return "not checked" if found else "none"
        need(found == SEAL, "seal", "a file of the signature is missing")
        cvid, first, document, second = (self.read(*tags[name][:2]) for name in SEAL)
        person, fingerprint = read_identity(cvid)
        signed_by(person, document, b"casevault/v1/seal", [first, second])
        others = [n for n in tags if n not in SEAL and n != LAST_TAG and not n.endswith("/")]
        statement = {
            "bytes": foot.size,
            "commitment": self._commitment,
            "exceptions": foot.exceptions,
            "files": foot.files,
            "header": self._front,
            "kind": "casevault-seal",
            "package": self.id,
            "root": foot.root.hex(),
            "signed": canonical(document, "seal").get("signed"),
            "signer": fingerprint,
            "tags": {name: tags[name][2] for name in others},
            "v": 1,
        }
        good = fits(statement["signed"], TIME) and document == encode(statement)
        need(good, "seal", "the statement is about something else")
        return fingerprint

    def _check_origin(self, tags: dict[str, tuple[int, int, str]]) -> dict[str, Any]:
        """What a derived package proves of its original, §13; nothing of any other package."""
        names = [f"casevault/disclosure.{name}" for name in ("jsonl", "withheld.jsonl")]
        if names[0] not in tags:
            return {}
        need(names[1] in tags, "disclosure", "its schedule")
        lists = [self.read(*tags[name][:2]).split(b"\n") for name in names]
        need(not lists[0].pop() and not lists[1].pop() and lists[0], "disclosure", "a list's end")
        head, *items = [canonical(line, "disclosure") for line in lists[0]]
        need(fits(head, DISCLOSURE), "disclosure", "its head")
        need(head["v"] == 1, "newer", "its list of proofs")
        files = {r["path"]: r for r in self.entries() if r["kind"] == "file"}
        numbers: list[int] = []
        for item in items:
            need(fits(item, PROOF), "disclosure", "a proof")
            numbers.append(item["number"])
            line, steps = item["line"].encode(), [bytes.fromhex(step) for step in item["proof"]]
            leaf = hashlib.sha256(b"\0" + line).digest()
            found = climb(leaf, item["number"], head["entries"], steps)
            need(found.hex() == head["root"], "disclosure", "a proof leads elsewhere")
            with refused("disclosure"):
                there = json.loads(line)
                here = files.pop(there["path"])
                same = all(there[name] == here[name] for name in ("mtime_ns", "sha256", "size"))
            need(same, "disclosure", f"{there['path']!a}")
        need(not files, "disclosure", "a file without a proof")
        left = [canonical(line, "disclosure") for line in lists[1]]
        need(all(fits(item, WITHHELD) for item in left), "disclosure", "its schedule")
        places = [item["number"] for item in left]
        good = numbers == sorted({*numbers}) and places == sorted({*places} - {*numbers})
        good = good and all(number < head["entries"] for number in places)
        good = good and len(left) == head["withheld"] == head["files"] - len(items)
        need(good, "disclosure", "files are counted twice or not at all")
        return {**head, "proven": len(items), "signature": self._origin_signer(tags, head)}

    def _origin_signer(self, tags: dict[str, tuple[int, int, str]], head: dict[str, Any]) -> str:
        """The fingerprint of who signed the original, or that nobody did."""
        names = [name.replace("/seal", "/disclosure.origin") for name in SEAL]
        found = [name for name in names if name in tags]
        if not found or mldsa is None:
            return "not checked" if found else "none"
        need(found == names, "disclosure", "a file of the original's signature is missing")
        cvid, first, document, second = (self.read(*tags[name][:2]) for name in names)
        try:
            person, fingerprint = read_identity(cvid)
            signed_by(person, document, b"casevault/v1/seal", [first, second])
            says = canonical(document, "seal")
        except CvxError as error:
            raise CvxError("disclosure", error.args[1]) from error
        wanted = {**{n: head[n] for n in ("files", "package", "root")}, "signer": fingerprint}
        good = all(says.get(name) == wanted[name] for name in wanted)
        need(good, "disclosure", "the original's signature is about something else")
        return fingerprint

    def copy(self, record: dict[str, Any], out: BinaryIO | None = None) -> None:
        """Write a file's bytes; raise where they are not those of the manifest."""
        need(record["offset"] + record["size"] <= self.foot.tar, "content", "outside of the tar")
        same = self.digest(record["offset"], record["size"], out) == record["sha256"]
        need(same, "content", "SHA-256")


def _percent(sign: re.Match[str]) -> str:
    return "%" + sign[0].encode().hex("%").upper()


def place(root: Any, names: list[bytes]) -> tuple[bytes, dict[str, Any]]:
    """How to call an entry below a folder; makes the folders on the way and follows no link."""
    if not OPENAT:
        os.makedirs(os.path.join(root, *names[:-1]), 0o700, exist_ok=True)
        return os.path.join(root, *names), {}
    handle = os.dup(root)
    for name in names[:-1]:
        above = handle
        try:
            with contextlib.suppress(FileExistsError):
                os.mkdir(name, 0o700, dir_fd=above)
            handle = os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=above)
        finally:
            os.close(above)
    return names[-1], {"dir_fd": handle}


def create(name: bytes | str, where: dict[str, Any], fill: Callable[[BinaryIO], object]) -> None:
    """Make a new file and fill it; where that fails, it is removed again."""
    out = open(name, "xb", opener=functools.partial(os.open, mode=0o600, **where))
    try:
        with out:
            fill(out)
    except BaseException:
        os.unlink(name, **where)
        raise


def extract(package: Package, target: str, wanted: list[str]) -> Iterator[dict[str, Any]]:
    """Extract the paths wanted, all if none, into a new folder; tells what became of each."""
    package.check_manifest()
    wanted = [path.rstrip("/") for path in wanted]
    missing = set(wanted) - {"data"}
    os.mkdir(target, 0o700)
    root = os.open(target, os.O_RDONLY | os.O_NOFOLLOW) if OPENAT else os.fsencode(target)
    for record in package.entries():
        path, where = record["path"], dict[str, Any]()
        missing.discard(path)
        if wanted and not any(f"{path}/".startswith(f"{name}/") for name in wanted):
            continue
        names = [UNSAFE.sub(_percent, name) for name in path.split("/")]
        try:
            last, where = place(root, [name.encode()[:255] for name in names])
            if record["kind"] == "folder":
                os.mkdir(last, 0o700, **where)
            else:
                create(last, where, functools.partial(package.copy, record))
                with contextlib.suppress(OSError, OverflowError):  # times this system cannot hold
                    times = int(record["atime_ns"]), int(record["mtime_ns"])
                    os.utime(last, ns=times, **where)
            yield {"path": path, "name": names[-1]}
        except (CvxError, OSError) as error:
            yield {"path": path, "problem": ": ".join(map(str, error.args))}
        finally:
            for handle in where.values():
                os.close(handle)
    yield from ({"path": name, "problem": "no such entry"} for name in sorted(missing))


def read_credential(args: argparse.Namespace) -> bytes | str:
    """A package key's 32 bytes, or a passphrase."""
    name = args.key_file or args.passphrase_file
    if name:
        with open(0 if name == "-" else name, "rb") as file:
            text = re.sub("\r?\n$", "", file.read(65_536).decode())
    else:
        text = getpass.getpass("Package key or passphrase: ")
    if args.key_file or (not name and text.lower().startswith("cvkey1")):
        return parse_key(re.sub(r"(?m)^[ \t]*#.*$", "", text))  # such lines are for people
    return text


def run(args: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Do what a command asks; tells what it found."""
    with open_package(args.package) as file:
        if args.command == "info":
            header, _ = read_header(file)
            unknown = [slot["id"] for slot in header["slots"] if slot["type"] not in SLOTS]
            volumes = getattr(getattr(file, "raw", None), "paths", [])
            facts = {"volumes": volumes} if volumes else {}
            yield {**header, "unknown_slots": unknown, **facts}
            return
        package = Package(file, read_credential(args))
        if args.command == "verify":
            yield package.verify()
        elif args.command == "list":
            package.check_manifest()
            yield from package.entries()
        elif args.command == "extract":
            yield from extract(package, args.target, args.paths)
        else:
            create(args.target, {}, functools.partial(package.digest, 0, package.foot.tar))


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    parser = argparse.ArgumentParser(description="Read CVX packages without CaseVault.")
    parser.add_argument("command", choices=["info", "list", "verify", "extract", "tar"])
    parser.add_argument("package")
    parser.add_argument("paths", nargs="*", help="what to extract, if not all")
    parser.add_argument("--key-file", help="a file with the package key, - for standard input")
    parser.add_argument("--passphrase-file", help="a file with the passphrase")
    parser.add_argument("-d", "-o", dest="target", help="a folder or file to create")
    args = parser.parse_intermixed_args(arguments)
    if (args.command in ("extract", "tar")) != bool(args.target):
        parser.error("-d belongs to extract and -o to tar")
    last: dict[str, Any] = {"outcome": "success"}
    try:
        for facts in run(args):
            print(json.dumps(facts))
            last = {"outcome": "incomplete"} if "problem" in facts else last
    except CvxError as error:
        last = {"outcome": error.args[0], "where": error.args[1]}
    except (EOFError, MemoryError, OSError, UnsupportedAlgorithm, ValueError) as error:
        last = {"outcome": "error", "message": str(error)}
    print(json.dumps(last))
    return int(last["outcome"] != "success")


if __name__ == "__main__":
    sys.exit(main())
