#!/usr/bin/env python3
"""Verify a CaseVault custody log export, an extract, a transfer file or a receipt, by itself.

    python3 custody_verify.py FOLDER [--checkpoint FILE] ... [--witness VKEY] ...
    python3 custody_verify.py FOLDER --predecessor OLD
    python3 custody_verify.py FILE.cvtransfer
    python3 custody_verify.py FILE.cvreceipt [--transfer FILE.cvtransfer]

FOLDER holds an export (entries.jsonl, checkpoint.txt, log.vkey) or an extract (custody.jsonl,
custody.proofs, custody.checkpoint, custody.vkey). Each FILE is a checkpoint of the same log that
was kept elsewhere: from a package, a receipt or a printed sheet. Each VKEY is the key of a witness,
whose cosignatures on these checkpoints are then verified too. OLD is an export of the log before
this one, whose key was changed: it is verified, and that each of the two names the other.

It needs Python 3.9 or later and the package `cryptography`, and follows docs/custody-log.md,
docs/hand-over.md and the texts named there. It shares no code with the program that writes logs.
It exits with 0 if everything holds and every FILE agrees, else with 1.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

EXPORT = ("entries.jsonl", "checkpoint.txt", "log.vkey")
EXTRACT = ("custody.jsonl", "custody.proofs", "custody.checkpoint", "custody.vkey")
MAX_ENTRY = 65535
MAX_INTEGER = 2**53 - 1
MAX_DEPTH = 32
MAX_SIZE = 2**63 - 1
MAX_NOTE = 1000000
MAX_SIGNATURES = 100
MAX_PROOF = 63
HASH = 32
KEY_ID = 4
DAY_MINUTES = 24 * 60
MAX_HAND_OVER = 8 * 2**20
MAX_HANDED_ENTRIES = 64
MAX_SINCE = 16
PACKAGE_ID = 32
TIME_BYTES = 8
ED25519 = 1
COSIGNATURE = 4
FORBIDDEN = re.compile("[\x00-\x09\x0b-\x1f\udc80-\udcff]")
HEX32 = re.compile("[0-9a-f]{32}")
HEX64 = re.compile("[0-9a-f]{64}")
WORD = re.compile("[a-z][a-z0-9_]{0,39}")
ORIGIN = re.compile("casevault/log/v1/[0-9a-f]{32}")
PHASE = re.compile("intent|done|failed|refused")
TIME = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}[.][0-9]{3}Z")
CHECKPOINT = re.compile("(?P<origin>.+)\n(?P<size>0|[1-9][0-9]{0,18})\n(?P<root>.+)(\n.+)*")
VKEY = re.compile("(?P<origin>[^+]+)[+](?P<id>[0-9a-f]{8})[+](?P<key>.+)\n")
SIGNATURE = re.compile(r"\u2014 (?P<name>[^\s+]+) (?P<payload>[^ ]+)")


class Refused(Exception):
    """Something does not hold; the text says what, in words."""


def refuse(problem: str) -> NoReturn:
    """Stop with a problem."""
    raise Refused(problem)


def leaf_hash(entry: bytes) -> bytes:
    """Hash the bytes of an entry."""
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Hash two subtrees."""
    return hashlib.sha256(b"\x01" + left + right).digest()


class Tree:
    """The roots of the perfect subtrees of the leaves so far, largest first."""

    def __init__(self) -> None:
        self.size = 0
        self.edge: list[bytes] = []

    def add(self, leaf: bytes) -> None:
        """Add a leaf hash."""
        position = self.size
        while position & 1:
            leaf = node_hash(self.edge.pop(), leaf)
            position >>= 1
        self.edge.append(leaf)
        self.size += 1

    def root(self) -> bytes:
        """Return the root."""
        root = self.edge[-1] if self.edge else hashlib.sha256(b"").digest()
        for left in self.edge[-2::-1]:
            root = node_hash(left, root)
        return root


def root_from_proof(index: int, size: int, leaf: bytes, proof: list[bytes]) -> bytes | None:
    """Return the root that a proof leads to, or None if its length is wrong (RFC 9162, 2.1.3.2)."""
    node, last, root = index, size - 1, leaf
    for step in proof:
        if last == 0:
            return None
        if node & 1 or node == last:
            root = node_hash(step, root)
            while node and not node & 1:
                node, last = node >> 1, last >> 1
        else:
            root = node_hash(root, step)
        node, last = node >> 1, last >> 1
    return root if last == 0 else None


def canonical_object(line: bytes, limit: int = MAX_ENTRY) -> dict[str, Any]:
    """Parse one line, which must be exactly the canonical form of an object."""
    if len(line) > limit:
        refuse(f"is longer than {limit} bytes")
    try:
        value = json.loads(line.decode("utf-8"), parse_float=refuse, parse_constant=refuse)
        again = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        same = again.encode("utf-8") == line and allowed(value)
    except (ValueError, RecursionError, Refused):
        refuse("is not JSON without floats")
    if not same or not isinstance(value, dict):
        refuse("is not in canonical form")
    return value


def allowed(value: Any, depth: int = MAX_DEPTH) -> bool:
    """Say whether a value is one that canonical JSON can hold."""
    if isinstance(value, (dict, list)) and not depth:
        return False
    if isinstance(value, dict):
        keys = all(key and key.isascii() and key.isprintable() for key in value)
        return keys and all(allowed(member, depth - 1) for member in value.values())
    if isinstance(value, list):
        return all(allowed(member, depth - 1) for member in value)
    if isinstance(value, int):
        return -MAX_INTEGER <= value <= MAX_INTEGER
    return isinstance(value, str)


def natural(value: Any) -> bool:
    """Say whether a value is a whole number (`True` is none)."""
    return type(value) is int and value >= 0


def is_text(value: Any) -> bool:
    """Say whether a value is text."""
    return isinstance(value, str)


def texts(value: Any) -> bool:
    """Say whether a value is an object of texts."""
    return isinstance(value, dict) and all(map(is_text, value.values()))


def like(pattern: re.Pattern[str]) -> Callable[[Any], bool]:
    """Return the rule that a value is text of a pattern."""
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


def is_time(value: Any) -> bool:
    """Say whether a value is a time that exists."""
    try:
        return like(TIME)(value) and bool(datetime.fromisoformat(value[:-1]))
    except ValueError:
        return False


def flat(value: Any) -> bool:
    """Say whether a value is an object of words with simple values."""
    return isinstance(value, dict) and all(
        WORD.fullmatch(name) and not isinstance(member, (dict, list))
        for name, member in value.items()
    )


Rules = dict[str, Callable[[Any], bool]]


def has(required: Rules, optional: Rules) -> Callable[[Any], bool]:
    """Return the rule that a value is an object with these members, and others that are unknown."""
    return lambda value: isinstance(value, dict) and not broken(value, required, optional)


def broken(value: dict[str, Any], required: Rules, optional: Rules) -> str:
    """Return the first member that breaks its rule or is missing, or nothing."""
    for name, rule in {**required, **optional}.items():
        if not rule(value[name]) if name in value else name in required:
            return name
    return ""


def list_of(rule: Callable[[Any], bool]) -> Callable[[Any], bool]:
    """Return the rule that a value is a list of such values."""
    return lambda value: isinstance(value, list) and all(map(rule, value))


OBJECT: Rules = {
    "kind": is_text, "name": is_text, "package": is_text, "sha256": like(HEX64), "size": natural,
}  # fmt: skip
CLOCK: Rules = {"checked": is_time, "offset_ms": lambda value: type(value) is int}
REQUIRED: Rules = {
    "actor": texts,
    "clk": has({"src": is_text}, CLOCK),
    "log": like(ORIGIN),
    "mono_us": natural,
    "off_min": lambda value: type(value) is int and abs(value) < DAY_MINUTES,
    "phase": like(PHASE),
    "prev": like(HEX64),
    "salt": like(HEX32),
    "seq": natural,
    "t": is_time,
    "tool": texts,
    "type": like(WORD),
}
OPTIONAL: Rules = {
    **dict.fromkeys(("boot", "case", "item", "place", "reason", "tz", "why"), is_text),
    "key": like(HEX64),
    "medium": texts,
    "more": flat,
    "obj": list_of(has({}, OBJECT)),
    "ref": natural,
    "seal": list_of(is_text),
    "second": texts,
    "target": has({"leaf": like(HEX64), "seq": natural}, {}),
}


def decode64(text: str) -> bytes:
    """Decode base64 that encodes back to itself."""
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        data = b""
    if not data or base64.b64encode(data).decode() != text:
        refuse("holds malformed base64")
    return data


class Key:
    """A public key by its name, as a `vkey` says it; `kind` is the type of its signatures."""

    def __init__(self, file: bytes, kind: int) -> None:
        text = file.decode("utf-8", "surrogateescape")
        form = None if FORBIDDEN.search(text) else VKEY.fullmatch(text)
        typed = decode64(form["key"]) if form else b""
        if not form or len(typed) != 1 + HASH or typed[0] != kind:
            refuse("the verifier key is malformed")
        if not SIGNATURE.fullmatch(f"\u2014 {form['origin']} x"):
            refuse("the verifier key is malformed")
        self.origin, self.public, self.kind = form["origin"], typed[1:], kind
        self.text = text[:-1]
        self.id = hashlib.sha256(self.origin.encode() + b"\n" + typed).digest()[:KEY_ID]
        if self.id.hex() != form["id"]:
            refuse("the verifier key has an id that is not its own")

    def verifies(self, signature: bytes, text: bytes) -> bool:
        """Say whether what follows the key id in a signature line is this key's signature."""
        if self.kind == COSIGNATURE:
            seconds, signature = (
                int.from_bytes(signature[:TIME_BYTES], "big"),
                signature[TIME_BYTES:],
            )
            text = b"cosignature/v1\ntime %d\n%s" % (seconds, text)
            if seconds > MAX_SIZE:
                return False
        try:
            Ed25519PublicKey.from_public_bytes(self.public).verify(signature, text)
        except (InvalidSignature, ValueError):
            return False
        return True


class LogKey(Key):
    """A log's public key; its name is the log's origin."""

    def __init__(self, file: bytes) -> None:
        super().__init__(file, ED25519)
        bound = "casevault/log/v1/" + hashlib.sha256(self.public).hexdigest()[:32]
        if self.origin != bound:
            refuse("the verifier key has a name that is not its own")


class Checkpoint:
    """A checkpoint that `key` signed; `cosigned` is by which of the witnesses, and when."""

    def __init__(self, note: bytes, key: LogKey, witnesses: Sequence[Key] = ()) -> None:
        whole = note.decode("utf-8", "surrogateescape")
        text, divider, tail = whole.rpartition("\n\n")
        signatures = tail.split("\n")
        if len(note) > MAX_NOTE or FORBIDDEN.search(whole) or not divider or signatures.pop():
            refuse("is not a signed note")
        if not 1 <= len(signatures) <= MAX_SIGNATURES:
            refuse("has no signature, or too many")
        self.cosigned: list[tuple[str, int]] = []
        # A list, so that every line is looked at.
        found = [self.signer(line, text + "\n", (key, *witnesses)) for line in signatures]
        if key not in found:
            refuse("is not signed by this log")
        form = CHECKPOINT.fullmatch(text)
        if not form or form["origin"] != key.origin:
            refuse("is not a checkpoint of this log")
        self.size, self.root = int(form["size"]), decode64(form["root"])
        if len(self.root) != HASH or self.size > MAX_SIZE:
            refuse("has a malformed root or size")

    def signer(self, line: str, text: str, keys: Sequence[Key]) -> Key | None:
        """Return whose of the keys a signature line is; refuse a wrong one."""
        form = SIGNATURE.fullmatch(line)
        if not form:
            refuse("has a malformed signature line")
        payload = decode64(form["payload"])
        if len(payload) <= KEY_ID:
            refuse("has a malformed signature line")
        for key in keys:
            if form["name"] == key.origin and payload[:KEY_ID] == key.id:
                if not key.verifies(payload[KEY_ID:], text.encode()):
                    refuse("has a wrong signature")
                if key.kind == COSIGNATURE:
                    stamp = payload[KEY_ID : KEY_ID + TIME_BYTES]
                    self.cosigned.append((key.origin, int.from_bytes(stamp, "big")))
                return key
        return None

    def words(self) -> str:
        """Say who cosigned."""
        return "".join(f", cosigned by {name} at {when(stamp)}" for name, stamp in self.cosigned)


def when(seconds: int) -> str:
    """Return a time in words; beyond the year 9999, its seconds."""
    try:
        return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))
    except (OverflowError, ValueError, OSError):
        return f"{seconds} s"


def lines_of(file: BinaryIO) -> Iterator[bytes]:
    """Give the lines, each of which must end in a newline."""
    while line := file.readline(MAX_ENTRY + 2):
        if not line.endswith(b"\n"):
            refuse("is too long or has no end")
        yield line[:-1]


def check_entry(line: bytes, key: LogKey) -> dict[str, Any]:
    """Check what an entry says about itself."""
    entry = canonical_object(line)
    if entry.get("v") != 1 or entry["v"] is True:
        refuse("is of a version this verifier does not know")
    name = broken(entry, REQUIRED, OPTIONAL)
    if name:
        refuse(f"has no proper {name}")
    if entry["log"] != key.origin:
        refuse("belongs to another log")
    if "ref" in entry and (entry["phase"] == "intent" or entry["ref"] >= entry["seq"]):
        refuse("resolves what does not stand before it")
    if "target" in entry and entry["target"]["seq"] >= entry["seq"]:
        refuse("is about what does not stand before it")
    if entry["type"] == "correction" and "target" not in entry:
        refuse("corrects nothing")
    return entry


PLAIN = rb'"[ !#-\[\]-~]*"'
NATURAL = rb"(?:0|[1-9][0-9]{0,14})"
VARYING = {
    **dict.fromkeys(("boot", "case", "item", "place", "reason", "tz", "why"), PLAIN),
    "key": rb'"[0-9a-f]{64}"',
    "mono_us": NATURAL,
    "prev": rb'"(?P<prev>[0-9a-f]{64})"',
    "ref": rb"(?P<ref>%s)" % NATURAL,
    "salt": rb'"[0-9a-f]{32}"',
    "seq": rb"(?P<seq>%s)" % NATURAL,
    "t": rb'"(?P<minute>[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}):[0-5][0-9][.][0-9]{3}Z"',
}
OF_OBJECT = {
    **dict.fromkeys(("kind", "name", "package"), PLAIN),
    "sha256": rb'"[0-9a-f]{64}"',
    "size": NATURAL,
}
TYPE = b'"type":"'
MOST_SHAPES = 16


class Entries:
    """Checks many entries of one log: what differs from one checked in plain values needs no more.

    A shape is the bytes of an entry that was checked, in which such values may vary, each only
    within forms that are canonical and proper wherever they stand.
    """

    def __init__(self, key: LogKey) -> None:
        self.key = key
        self.shapes: dict[bytes, list[re.Pattern[bytes]]] = {}
        self.minutes: dict[bytes, bool] = {}

    def check(self, line: bytes) -> dict[str, Any]:
        """Return what `check_entry` would, or of it `seq` and `prev` where there is no more."""
        start = line.rfind(TYPE) + len(TYPE)
        shapes = self.shapes.setdefault(line[start : line.find(b'"', start)], [])
        for place, shape in enumerate(shapes if len(line) <= MAX_ENTRY else ()):
            form = shape.fullmatch(line)
            if form and self.proper(form):
                shapes.insert(0, shapes.pop(place))
                return {"seq": int(form["seq"]), "prev": form["prev"].decode()}
        entry = check_entry(line, self.key)
        if "target" not in entry:
            shapes.insert(0, re.compile(pattern_of(entry, entry_pattern)))
            del shapes[MOST_SHAPES:]
        return entry

    def proper(self, form: re.Match[bytes]) -> bool:
        """Check what no pattern can: that the minute exists, and that `ref` is an earlier entry."""
        minute = form["minute"]
        if minute not in self.minutes:
            if len(self.minutes) > MOST_SHAPES:
                self.minutes.clear()
            self.minutes[minute] = is_time(f"{minute.decode()}:00.000Z")
        ref = form.groupdict().get("ref")
        return self.minutes[minute] and (ref is None or int(ref) < int(form["seq"]))


def pattern_of(value: dict[str, Any], member: Callable[[str, Any], bytes]) -> bytes:
    """Return the pattern of an object whose members have these patterns."""
    pairs = [b"%s:%s" % (fixed(name), member(name, value[name])) for name in value]
    return rb"\{%s\}" % b",".join(pairs)


def entry_pattern(name: str, value: Any) -> bytes:
    """Return the pattern of an entry's member."""
    if name == "obj":
        return rb"\[%s\]" % b",".join(pattern_of(each, object_pattern) for each in value)
    if name == "more":
        return pattern_of(value, fact_pattern)
    return VARYING.get(name) or fixed(value)


def object_pattern(name: str, value: Any) -> bytes:
    """Return the pattern of a member of what an act is about."""
    return OF_OBJECT.get(name) or fixed(value)


def fact_pattern(_name: str, value: Any) -> bytes:
    """Return the pattern of a fact special to a type of entry."""
    if isinstance(value, bool):
        return b"(?:true|false)"
    return PLAIN if isinstance(value, str) else rb"(?:0|-?[1-9][0-9]{0,14})"


def fixed(value: Any) -> bytes:
    """Return the pattern of one value alone."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return re.escape(text.encode())


Named = list[tuple[str, Checkpoint]]


class Outside:
    """Checkpoints held outside, compared as the tree grows past them."""

    def __init__(self, checkpoints: Named) -> None:
        self.waiting = sorted(checkpoints, key=lambda named: -named[1].size)
        self.agreed: list[str] = []
        self.problems: list[str] = []

    def compare(self, tree: Tree) -> None:
        """Compare those of the tree's size."""
        while self.waiting and self.waiting[-1][1].size == tree.size:
            name, checkpoint = self.waiting.pop()
            if checkpoint.root == tree.root():
                words = f"{name}{checkpoint.words()}"
                self.agreed.append(f"Anchored: the first {tree.size} entries, by {words}")
            else:
                self.problems.append(f"{name}: the first {tree.size} entries were different then")

    def finish(self) -> list[str]:
        """Print what agreed; return what did not."""
        late = [f"{name}: the log had {later.size} entries then" for name, later in self.waiting]
        nothing = (
            "Anchored: by nothing. The holder of the log's key could have rewritten all of it."
        )
        print("\n".join(self.agreed or [nothing]))
        return self.problems + late


def verify_export(folder: Path, key: LogKey, head: Checkpoint, given: Named) -> list[str]:
    """Recompute everything; return the problems that outside checkpoints show."""
    tree, outside = Tree(), Outside(given)
    leaves: list[bytes] = []
    entries = Entries(key)
    outside.compare(tree)
    with (folder / EXPORT[0]).open("rb") as file:
        try:
            for line in lines_of(file):
                entry = entries.check(line)
                if entry["seq"] != tree.size:
                    refuse("has another number")
                if entry["prev"] != (leaves[-1] if leaves else bytes(HASH)).hex():
                    refuse("does not follow the one before it")
                about = entry.get("target")
                if about and about["leaf"] != leaves[about["seq"]].hex():
                    refuse("is about an entry that is not as it says")
                leaves.append(leaf_hash(line))
                tree.add(leaves[-1])
                outside.compare(tree)
        except Refused as error:
            refuse(f"entry {tree.size} {error}")
    if (tree.size, tree.root()) != (head.size, head.root):
        refuse(f"the {tree.size} entries are not those of the checkpoint over {head.size}")
    print(f"Internally consistent: {tree.size} entries, root {tree.root().hex()}")
    return outside.finish()


def check_proof(line: bytes, proof_line: bytes, key: LogKey, head: Checkpoint) -> int:
    """Check that an entry stands under the checkpoint; return its number."""
    seq: int = check_entry(line, key)["seq"]
    proof = canonical_object(proof_line)
    if broken(proof, {"index": natural, "path": list_of(like(HEX64))}, {}):
        refuse("has a malformed proof")
    if proof["index"] != seq or len(proof) != len(("index", "path")):
        refuse("has a malformed proof, or another entry's")
    check_path(line, seq, proof["path"], head)
    return seq


def check_path(line: bytes, seq: int, path: list[str], head: Checkpoint) -> None:
    """Check that an entry stands under a checkpoint."""
    if len(path) > MAX_PROOF:
        refuse("has too long a proof")
    hashes = [bytes.fromhex(step) for step in path]
    if seq >= head.size or root_from_proof(seq, head.size, leaf_hash(line), hashes) != head.root:
        refuse("does not stand under the checkpoint")


def verify_extract(folder: Path, key: LogKey, head: Checkpoint, given: Named) -> list[str]:
    """Check each entry's proof; return the problems that outside checkpoints show."""
    count, last = 0, -1
    with (folder / EXTRACT[0]).open("rb") as file, (folder / EXTRACT[1]).open("rb") as proofs:
        proof_lines = lines_of(proofs)
        try:
            for line in lines_of(file):
                seq = check_proof(line, next(proof_lines, b""), key, head)
                if seq <= last:
                    refuse("stands out of order")
                count, last = count + 1, seq
            if next(proof_lines, None) is not None:
                refuse("is missing, but its proof is there")
        except Refused as error:
            refuse(f"line {count + 1} {error}")
    print(f"Internally consistent: {count} entries under a checkpoint over {head.size}")
    problems: list[str] = []
    for name, checkpoint in given:
        if checkpoint.size != head.size:
            print(f"Not compared: {name} is over {checkpoint.size} entries; that needs the log")
        elif checkpoint.root != head.root:
            problems.append(f"{name}: the log was different then")
        else:
            print(f"Anchored: all of it, by {name}{checkpoint.words()}")
    return problems


PATH = list_of(like(HEX64))
ROW = {"entry": is_text, "path": PATH}
TRANSFER: Rules = {
    "checkpoint": is_text,
    "entries": list_of(has(ROW, {})),
    "since": list_of(has({"path": PATH, "size": natural}, {})),
    "vkey": is_text,
}
RECEIPT: Rules = {
    **dict.fromkeys(("checkpoint", "cosignature", "vkey", "witness"), is_text),
    **ROW,
}
OFFER: Rules = {
    "offer_log": like(ORIGIN),
    "offer_leaf": like(HEX64),
    "offer_seq": natural,
    "giver_checkpoint": is_text,
    "witness": is_text,
}


class HandOver:
    """A transfer file or receipt that holds: its log's key, and the entry that matters."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            data = file.read(MAX_HAND_OVER + 1)
        if not data.endswith(b"\n"):
            refuse("is too long or has no end")
        self.told = canonical_object(data[:-1], MAX_HAND_OVER)
        self.receipt = self.told.get("kind") == "casevault-receipt"
        kind = "casevault-receipt" if self.receipt else "casevault-transfer"
        rules = RECEIPT if self.receipt else TRANSFER
        if self.told.get("kind") != kind or type(self.told.get("v")) is not int:
            refuse("is neither a transfer file nor a receipt of this version")
        if self.told["v"] != 1 or set(self.told) != {*rules, "kind", "v"}:
            refuse("is neither a transfer file nor a receipt of this version")
        if broken(self.told, rules, {}):
            refuse(f"has no proper {broken(self.told, rules, {})}")
        self.key = LogKey((self.told["vkey"] + "\n").encode())
        self.head = Checkpoint(self.told["checkpoint"].encode(), self.key)
        rows = [self.told] if self.receipt else self.told["entries"]
        if not 1 <= len(rows) <= MAX_HANDED_ENTRIES:
            refuse("has no entry, or too many")
        entries = [self.entry(row) for row in rows]
        numbers = [entry["seq"] for entry in entries]
        if numbers != sorted(set(numbers)):
            refuse("has entries out of order")
        self.said, self.leaf = entries[-1], leaf_hash(rows[-1]["entry"].encode()).hex()
        (self.check_receipt if self.receipt else self.check_transfer)()
        self.package = self.package_of(self.said)

    def entry(self, row: dict[str, Any]) -> dict[str, Any]:
        """Check one entry and its proof."""
        if not self.receipt and len(row) != len(ROW):
            refuse("has an entry with more than its proof")
        line = row["entry"].encode()
        entry = check_entry(line, self.key)
        check_path(line, entry["seq"], row["path"], self.head)
        return entry

    @staticmethod
    def package_of(entry: dict[str, Any]) -> dict[str, Any]:
        """Return the one package an entry is about."""
        found = [each for each in entry.get("obj", []) if each.get("kind") == "package"]
        if len(found) != 1 or not {"package", "sha256", "size"} <= set(found[0]):
            refuse("is not about one package")
        if len(found[0]["package"]) != PACKAGE_ID:
            refuse("is not about one package")
        package: dict[str, Any] = found[0]
        return package

    def check_transfer(self) -> None:
        """Check what a transfer file says."""
        sizes = [each["size"] for each in self.told["since"]]
        if len(sizes) > MAX_SINCE or sizes != sorted(set(sizes)) or 0 in sizes:
            refuse("has malformed proofs from earlier checkpoints")
        if any(
            len(each["path"]) > MAX_PROOF or len(each) != len(ROW) for each in self.told["since"]
        ):
            refuse("has malformed proofs from earlier checkpoints")
        if (self.said["type"], self.said["phase"]) != ("transfer_offered", "done"):
            refuse("does not offer anything")

    def check_receipt(self) -> None:
        """Check what a receipt says, and its cosignature over a checkpoint of the giver's."""
        if self.said["type"] not in {"received", "transfer_refused"}:
            refuse("is no answer")
        more = self.said.get("more", {})
        if self.said["phase"] != "done" or broken(more, OFFER, {}):
            refuse("is no answer")
        self.witness = Key((self.told["witness"] + "\n").encode(), COSIGNATURE)
        if more["witness"] != self.witness.text or "\n" in self.told["cosignature"]:
            refuse("names two witnesses, or has two cosignatures")

    def answers(self, offer: HandOver) -> str:
        """Check that a receipt answers this offer; return who cosigned it, in words."""
        more = self.said["more"]
        named = (more["offer_log"], more["offer_seq"], more["offer_leaf"])
        if offer.receipt or named != (offer.key.origin, offer.said["seq"], offer.leaf):
            refuse("answers another offer")
        if any(self.package[name] != offer.package[name] for name in ("package", "sha256", "size")):
            refuse("is about another package than the offer")
        line = f"{self.told['cosignature']}\n" if self.told["cosignature"] else ""
        note = (more["giver_checkpoint"] + line).encode()
        checkpoint = Checkpoint(note, offer.key, (self.witness,))
        if bool(line) != bool(checkpoint.cosigned):
            refuse("has a cosignature that is not the receiver's")
        if (checkpoint.size, checkpoint.root) != (offer.head.size, offer.head.root):
            refuse("holds another checkpoint than the offer")
        return checkpoint.words()


def verify_hand_over(path: Path, transfer: Path | None) -> None:
    """Verify a transfer file or receipt and say what it says."""
    found = HandOver(path)
    said, package = found.said, found.package
    print(f"Log: {found.key.origin}")
    print(f"Holds: entry {said['seq']} of {found.head.size}, {said['type']}, {said['t']}")
    print(f"Package: {package['package']}, {package['size']} bytes, SHA-256 {package['sha256']}")
    if not found.receipt:
        print(f"Entries about the package: {len(found.told['entries'])}")
    elif transfer is None:
        print("Cosignature: not verified; that needs the transfer file (--transfer)")
    else:
        print(f"Answers the offer{found.answers(HandOver(transfer)) or ', not cosigned'}")


def line_at(folder: Path, number: int) -> dict[str, Any]:
    """Return an entry of an export by its number, the last one for -1."""
    found: bytes | None = None
    with (folder / EXPORT[0]).open("rb") as file:
        for count, line in enumerate(lines_of(file)):
            if number in {count, -1}:
                found = line
    if found is None:
        refuse(f"{folder} has no entry {number}")
    return canonical_object(found)


def rotation(entry: dict[str, Any], member: str) -> tuple[LogKey, bytes]:
    """Return the other log that an entry names, and the checkpoint of it that it holds."""
    more = entry.get("more", {})
    named, note = more.get(member), more.get(f"{member}_checkpoint")
    if (entry["type"], entry["phase"]) != ("log_key_rotated", "done"):
        refuse(f"entry {entry['seq']} names no {member}")
    if not is_text(named) or not is_text(note):
        refuse(f"entry {entry['seq']} names no {member}")
    return LogKey(f"{named}\n".encode()), note.encode()


def verify_predecessor(folder: Path, key: LogKey, before: Path) -> tuple[list[str], Checkpoint]:
    """Verify the log before this one, and that each names the other.

    Return the problems that the new log's checkpoint shows, and the old log's one of the new.
    """
    old_key = LogKey((before / EXPORT[2]).read_bytes())
    old_head = read_checkpoint(before / EXPORT[1], old_key)
    named, note = rotation(line_at(folder, 1), "predecessor")
    if named.text != old_key.text:
        refuse(f"this log names another predecessor than {before}")
    heir, there = rotation(line_at(before, -1), "successor")
    if heir.text != key.text:
        refuse(f"{before} names another successor than this log")
    print(f"Log before: {old_key.origin}")
    given = [("the log that goes on", Checkpoint(note, old_key))]
    return verify_export(before, old_key, old_head, given), Checkpoint(there, key)


def read_checkpoint(path: Path, key: LogKey, witnesses: Sequence[Key] = ()) -> Checkpoint:
    """Read a checkpoint of this log from a file."""
    try:
        return Checkpoint(path.read_bytes(), key, witnesses)
    except Refused as error:
        refuse(f"{path} {error}")


def verify(
    folder: Path,
    checkpoints: list[Path],
    witnesses: Sequence[Key] = (),
    before: Path | None = None,
) -> list[str]:
    """Verify a folder and print the answers; return what outside checkpoints contradict."""
    extract = (folder / EXTRACT[0]).is_file()
    checkpoint, vkey = EXTRACT[2:] if extract else EXPORT[1:]
    key = LogKey((folder / vkey).read_bytes())
    head = read_checkpoint(folder / checkpoint, key)
    given = [(str(path), read_checkpoint(path, key, witnesses)) for path in checkpoints]
    problems: list[str] = []
    if before is not None:
        if extract:
            refuse("an extract cannot show which log it goes on after; that needs an export")
        problems, there = verify_predecessor(folder, key, before)
        given.append(("the log before", there))
    print(f"Log: {key.origin}")
    return problems + (verify_extract if extract else verify_export)(folder, key, head, given)


def main() -> int:
    """Run the program."""
    parser = argparse.ArgumentParser(description="Verify a CaseVault custody log export.")
    parser.add_argument("folder", type=Path, metavar="FOLDER_OR_FILE")
    parser.add_argument("--checkpoint", type=Path, action="append", default=[], metavar="FILE")
    parser.add_argument("--witness", type=Path, action="append", default=[], metavar="VKEY")
    parser.add_argument("--transfer", type=Path, metavar="FILE.cvtransfer")
    parser.add_argument("--predecessor", type=Path, metavar="FOLDER")
    arguments = parser.parse_args()
    problems: list[str] = []
    try:
        if arguments.folder.is_file():
            verify_hand_over(arguments.folder, arguments.transfer)
        else:
            witnesses = [Key(path.read_bytes(), COSIGNATURE) for path in arguments.witness]
            before = arguments.predecessor
            problems = verify(arguments.folder, arguments.checkpoint, witnesses, before)
    except (Refused, OSError) as error:
        print(f"FAILED: {error}")
        return 1
    for problem in problems:
        print(f"FAILED: {problem}")
    print("Meaning: whether the entries leave something open, people must read, or CaseVault.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
