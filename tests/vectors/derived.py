"""Packages with some files of an original, and what proves that they are (section 13)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from tests.vectors.forge import Entry, Forge, Json, canonical, merkle
from tests.vectors.signing import SignedForge
from tests.vectors.vector import SMALL

SECRET, NOTES = "data/a/secret.txt", "data/notes.txt"
ORIGINAL = (*SMALL, Entry(SECRET, b"A name that is not told.\n"), Entry(NOTES, b"Notes.\n"))
REASONS = {NOTES: "not relevant", SECRET: "protected source \u00e9"}
DERIVED = ("data/a/one.txt", "data/two.bin")
_ORIGIN = ("cvid", "ed25519", "json", "mldsa65")


def born(entries: Sequence[Entry]) -> list[Entry]:
    """The same entries, with a time at which they were made."""
    return [replace(entry, more={"btime_ns": "1699999999123456789"}) for entry in entries]


class _SignedOriginal(SignedForge):
    """Keeps the four files of its signature."""

    sealed: Sequence[tuple[str, bytes]] = ()

    def seal_files(
        self, tags: Sequence[tuple[str, bytes]], footer: Json
    ) -> Sequence[tuple[str, bytes]]:
        """The four files."""
        self.sealed = super().seal_files(tags, footer)
        return self.sealed


@lru_cache(4)
def original(name: str = "an original") -> _SignedOriginal:
    """An original that its exporter signed."""
    made = _SignedOriginal(name, born(ORIGINAL) if name == BornDerivedForge.origin else ORIGINAL)
    made.build()
    return made


def inclusion(place: int, leaves: Sequence[bytes]) -> list[bytes]:
    """PATH of RFC 9162, section 2.1.3.1, as written there."""
    if len(leaves) == 1:
        return []
    half = 1 << (len(leaves) - 1).bit_length() - 1
    if place < half:
        return [*inclusion(place, leaves[:half]), merkle(leaves[half:])]
    return [*inclusion(place - half, leaves[half:]), merkle(leaves[:half])]


def origin_files(name: str = "an original") -> list[tuple[str, bytes]]:
    """The original's signature, under the names it has in a derived package."""
    content = {path.rpartition(".")[2]: data for path, data in original(name).sealed}
    return [(f"casevault/disclosure.origin.{end}", content[end]) for end in _ORIGIN]


def proof_of(path: str, name: str = "an original") -> Json:
    """What is told of one file of the original."""
    records = original(name).records
    lines = [canonical(record) for record in records]
    number = next(n for n, record in enumerate(records) if record["path"] == path)
    steps = inclusion(number, lines)
    return {
        "line": lines[number].decode(),
        "number": number,
        "proof": [step.hex() for step in steps],
    }


class DerivedForge(Forge):
    """Makes a derived package; `disclosed` are its files, as the original has them."""

    disclosed = DERIVED
    origin = "an original"
    signed = False
    named = False

    def further(self) -> list[tuple[str, bytes]]:
        """The lists of section 13, and what the original was signed with."""
        whole = original(self.origin)
        files = {r["path"]: (n, r) for n, r in enumerate(whole.records) if r["kind"] == "file"}
        left = [
            (n, path, r["size"]) for path, (n, r) in files.items() if path not in self.disclosed
        ]
        head: Json = {
            "entries": len(whole.records),
            "files": len(files),
            "kind": "casevault-disclosure",
            "package": whole.bag,
            "root": merkle([canonical(record) for record in whole.records]).hex(),
            "v": 1,
            "withheld": len(left),
        }
        head = self.hook("derived_head", head)
        items = self.hook("derived_items", [proof_of(path, self.origin) for path in self.disclosed])
        schedule: list[Json] = [
            {"number": number, "reason": REASONS[path]}
            | ({"path": path, "size": size} if self.named else {})
            for number, path, size in left
        ]
        schedule = self.hook("derived_schedule", schedule)
        made = [
            ("casevault/disclosure.jsonl", _lines([head, *items])),
            *(self.hook("derived_origin", origin_files()) if self.signed else []),
            ("casevault/disclosure.withheld.jsonl", _lines(schedule)),
        ]
        changed: list[tuple[str, bytes]] = self.hook("derived_files", made)
        return changed


class BornDerivedForge(DerivedForge):
    """The lines of its original tell when each entry was made."""

    origin = "an original with births"


class SignedDerivedForge(DerivedForge):
    """Its original was signed, and that goes along."""

    signed = True


class NamedDerivedForge(DerivedForge):
    """Its schedule tells paths and sizes."""

    named = True


class WholeDerivedForge(DerivedForge):
    """Everything was disclosed."""

    disclosed = ("data/a/one.txt", SECRET, NOTES, "data/two.bin")


def _lines(objects: Sequence[Json]) -> bytes:
    return b"".join(canonical(each) + b"\n" for each in objects)
