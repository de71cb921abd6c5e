"""Disclosure: a derived package proves that its files are those of a sealed original.

Each disclosed file comes with the line the original's manifest has for it and the path from there
to the original's root (docs/cvx-format.md section 13). What was withheld is counted, with reasons;
the salts in the lines keep its names and hashes from being guessed.
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import Json, NotCanonical
from casevault_gui.core.crypto.merkle import (
    inclusion_path,
    leaf_hash,
    node_hash,
    verify_inclusion,
)
from casevault_gui.core.errors import (
    DisclosureInvalid,
    EntryUnknown,
    ManifestMalformed,
    PackageNewer,
)
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.package.manifest import MAX_LINE, parse_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from casevault_gui.core.package.contents import Contents
    from casevault_gui.core.package.manifest import ManifestLine
    from casevault_gui.core.package.reader import OpenPackage

PROOFS, WITHHELD = "disclosure.jsonl", "disclosure.withheld.jsonl"
ORIGIN: Final = {
    "seal.cvid": "disclosure.origin.cvid",
    "seal.ed25519": "disclosure.origin.ed25519",
    "seal.json": "disclosure.origin.json",
    "seal.mldsa65": "disclosure.origin.mldsa65",
}
"""Where the original's signature files stand in a derived package."""
KIND: Final = "casevault-disclosure"
MAX_BYTES = 64 << 20
"""The longest list of proofs: some 40,000 files."""
MAX_REASON = 1_000
_LONGEST = 4 * MAX_LINE
_HEX32, _HEX64 = re.compile(r"[0-9a-f]{32}"), re.compile(r"[0-9a-f]{64}")
_MAX_PROOF = 64


@dataclass(frozen=True, slots=True)
class Withheld:
    """A file of the original that was not disclosed; `number` is that of its manifest line.

    `path` is "" and `size` -1 where they are not told.
    """

    number: int
    reason: str
    path: str = ""
    size: int = -1


@dataclass(frozen=True, slots=True)
class Disclosed:
    """What a derived package proves about its original; `root` and `package` in hexadecimal.

    `entries` and `files` are how many lines and files the original has, `proven` how many files
    here are of it.
    """

    package: str
    root: str
    entries: int
    files: int
    proven: int
    withheld: tuple[Withheld, ...]


def disclosure_files(
    original: OpenPackage, chosen: frozenset[int], withheld: Mapping[int, Withheld]
) -> dict[str, bytes]:
    """Return the files that prove `chosen` to be files of `original`, by name.

    `withheld` says of every other file why. Raises `DisclosureInvalid` (problem size) for too many,
    `ManifestMalformed`, `StreamDamaged`.
    """
    levels, lines = _tree(original, chosen)
    footer = original.footer
    head: dict[str, Json] = {
        "entries": footer.entries,
        "files": footer.files,
        "kind": KIND,
        "package": original.header.package,
        "root": footer.root.hex(),
        "v": 1,
        "withheld": len(withheld),
    }
    proofs = [canonical_json.encode(head)]
    for number in sorted(chosen):
        path = inclusion_path(number, footer.entries, lambda level, at: levels[level][at])
        proof: list[Json] = [step.hex() for step in path]
        item: dict[str, Json] = {"line": lines[number].decode(), "number": number, "proof": proof}
        proofs.append(canonical_json.encode(item))
    files = {
        PROOFS: b"".join(line + b"\n" for line in proofs),
        WITHHELD: b"".join(_withheld_line(withheld[n]) + b"\n" for n in sorted(withheld)),
    }
    if any(len(data) > MAX_BYTES for data in files.values()):
        raise DisclosureInvalid(problem="size")
    for found, name in ORIGIN.items():
        path_there = f"casevault/{found}"
        if path_there in original.tag_paths:
            files[name] = original.tag(path_there)
    return files


def check_disclosure(opened: OpenPackage) -> Disclosed | None:
    """Return what a package proves about its original, None if it is not a derived one.

    Raises `DisclosureInvalid`: every file must have a line of the original that says the same of it
    and stands under its root. Who signed that root is for whoever knows identities to check.
    """
    if f"casevault/{PROOFS}" not in opened.tag_paths:
        return None
    head, *items = _objects(opened.tag(f"casevault/{PROOFS}"))
    package, root = _text(head, "package", _HEX32), bytes.fromhex(_text(head, "root", _HEX64))
    entries, files, left = (_number(head, name) for name in ("entries", "files", "withheld"))
    if set(head) != {"entries", "files", "kind", "package", "root", "v", "withheld"} or (
        head["kind"] != KIND
    ):
        raise DisclosureInvalid(problem="form")
    if _number(head, "v") != 1:
        raise PackageNewer(feature="disclosure", value=str(head["v"])[:40])
    before, proven = -1, set[int]()
    for item in items:
        before = _check_item(opened, item, root, entries, before, proven)
    every = {n for n in range(len(opened.index)) if not opened.index.folder(n)}
    if proven != every:
        raise DisclosureInvalid(problem="unproven")
    withheld = tuple(_withheld(opened, {_number(item, "number") for item in items}, entries))
    if len(withheld) != left or len(proven) + left != files:
        raise DisclosureInvalid(problem="count")
    return Disclosed(package, root.hex(), entries, files, len(proven), withheld)


def _tree(
    original: OpenPackage, chosen: frozenset[int]
) -> tuple[list[list[bytes]], dict[int, bytes]]:
    """Return the hashes of every whole subtree by level and place, and the chosen lines."""
    leaves: list[bytes] = []
    lines: dict[int, bytes] = {}
    digest, rest = sha256(), b""
    footer = original.footer
    for piece in original.pieces(footer.manifest_offset, footer.manifest_length):
        digest.update(piece)
        *whole, rest = (rest + bytes(piece)).split(b"\n")
        for line in whole:
            if len(leaves) in chosen:
                lines[len(leaves)] = line
            leaves.append(leaf_hash(line))
    if digest.digest() != footer.manifest_sha256 or len(leaves) != footer.entries:
        raise ManifestMalformed(reason="hash, root or counts")
    levels = [leaves]
    while len(levels[-1]) > 1:
        below = levels[-1]
        levels.append([node_hash(below[n], below[n + 1]) for n in range(0, len(below) - 1, 2)])
    return levels, lines


def _check_item(
    opened: Contents,
    item: dict[str, Json],
    root: bytes,
    entries: int,
    before: int,
    proven: set[int],
) -> int:
    if set(item) != {"line", "number", "proof"}:
        raise DisclosureInvalid(problem="form")
    number, text, proof = _number(item, "number"), item["line"], item["proof"]
    if not (isinstance(text, str) and isinstance(proof, list) and len(proof) <= _MAX_PROOF):
        raise DisclosureInvalid(problem="form")
    steps = [
        bytes.fromhex(step) for step in proof if isinstance(step, str) and _HEX64.fullmatch(step)
    ]
    data = text.encode()
    if number <= before or len(steps) != len(proof):
        raise DisclosureInvalid(problem="form")
    if not verify_inclusion(number, entries, leaf_hash(data), steps, root):
        raise DisclosureInvalid(problem="proof")
    try:
        line = parse_line(data)
        here = opened.index.find(line.path)
    except (ManifestMalformed, EntryUnknown) as error:
        raise DisclosureInvalid(problem="file") from error
    if line.folder or not _agrees(opened, here, line):
        raise DisclosureInvalid(problem="file", path=line.path)
    proven.add(here)
    return number


def _agrees(opened: Contents, number: int, line: ManifestLine) -> bool:
    index = opened.index
    found = (index.folder(number), index.size(number), index.sha256(number), index.mtime_ns(number))
    return found == (False, line.size, line.sha256, line.mtime_ns)


def _withheld_line(item: Withheld) -> bytes:
    members: dict[str, Json] = {"number": item.number, "reason": item.reason}
    if item.path:
        members |= {"path": item.path, "size": item.size}
    return canonical_json.encode(members)


def _withheld(opened: OpenPackage, disclosed: set[int], entries: int) -> Iterator[Withheld]:
    path_there, before = f"casevault/{WITHHELD}", -1
    if path_there not in opened.tag_paths:
        raise DisclosureInvalid(problem="form")
    for item in _objects(opened.tag(path_there), least=0):
        number, reason = _number(item, "number"), item.get("reason")
        path = item.get("path", "")
        whole = (
            set(item) in ({"number", "reason"}, {"number", "path", "reason", "size"})
            and before < number < entries
            and number not in disclosed
            and isinstance(reason, str)
            and 0 < len(reason) <= MAX_REASON
            and isinstance(path, str)
        )
        if not (whole and isinstance(reason, str) and isinstance(path, str)):
            raise DisclosureInvalid(problem="form")
        before = number
        yield Withheld(number, reason, path, _number(item, "size") if "size" in item else -1)


def _objects(data: bytes, least: int = 1) -> list[dict[str, Json]]:
    *lines, rest = data.split(b"\n")
    if rest or len(lines) < least:
        raise DisclosureInvalid(problem="form")
    try:
        return [canonical_json.decode_object(line, _LONGEST) for line in lines]
    except NotCanonical as error:
        raise DisclosureInvalid(problem="form") from error


def _text(members: dict[str, Json], name: str, form: re.Pattern[str]) -> str:
    value = members.get(name)
    if not (isinstance(value, str) and form.fullmatch(value)):
        raise DisclosureInvalid(problem="form")
    return value


def _number(members: dict[str, Json], name: str) -> int:
    value = members.get(name)
    if type(value) is not int or value < 0:
        raise DisclosureInvalid(problem="form")
    return value
