"""What a test vector is, how it is written to a file, and the hooks that most of them share."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.vectors.forge import Entry, Forge, Hook, sort_key
from tests.vectors.volume_files import NAME, Fault, split

ONE, TWO = b"The first file.\n", b"The second file has a few more bytes.\n"
SMALL = (
    Entry("data/a"),
    Entry("data/a/one.txt", ONE),
    Entry("data/two.bin", TWO, mtime_ns=-1),
)
SEED = "the vectors"
OWN = ("identity", "private-key")
BOTH = ("data/a/one.txt", "data/two.bin")


def filled_to(length: int) -> Callable[[int], int]:
    """The padding that makes a plaintext of so many bytes."""
    return lambda tar: length - tar - 256


def with_folders(path: str, *entries: Entry) -> list[Entry]:
    """Entries, and each folder on the way to `path`."""
    parts = path.split("/")
    return [*(Entry("/".join(parts[:i])) for i in range(2, len(parts))), *entries]


@dataclass(frozen=True)
class Vector:
    """A package with a credential and the one outcome they have.

    `hooks` are what is wrong: without them the package holds. What must be right first is in
    `entries`, `padding` (bytes, or from the tar's length) and `setup`; `setup` may also be the
    fault where a hook cannot be. `released` names the files that must be given out although the
    package may fail; None means all after the outcomes `success`, `bag` and `seal`, none after the others.

    `volumes` are the lengths of all parts but the last, of a package in several files;
    `volume_fault` is what is wrong with these files, the first of which is the one opened.

    `own` is a recipient's key, for readers that open with one.

    Keys, ids and salts come from `seed`. They are the same for all vectors unless told: then
    a vector differs from another in what is tried and what follows from it, and nowhere else.
    """

    name: str
    expect: str
    comment: str
    entries: Sequence[Entry] = SMALL
    released: Sequence[str] | None = None
    key: str | Callable[[Forge], str] | None = None
    passphrase: str | None = None
    own: tuple[str, str] | None = None
    setup: Callable[[Forge], None] | None = None
    hooks: dict[str, Hook] = field(default_factory=dict)
    padding: int | Callable[[int], int] = 0
    seed: str = SEED
    forge: type[Forge] = Forge
    volumes: Sequence[int] | None = None
    volume_fault: Fault | None = None

    def encode(self) -> bytes:
        """The vector file."""
        forge = self.forge(self.seed, self.entries, **self.hooks)
        padding = self.padding
        forge.padding = padding if callable(padding) else lambda _: padding
        if self.setup:
            self.setup(forge)
        package = forge.build()
        if self.own is not None:
            credential = ": ".join(self.own)
        elif self.passphrase is not None:
            credential = f"passphrase: {self.passphrase}"
        elif callable(self.key):
            credential = f"key: {self.key(forge)}"
        else:
            credential = f"key: {self.key or forge.key_text}"
        released = self._released(forge.contents)
        lines = [f"expect: {self.expect}", f"released: {released}", credential]
        if self.volumes is not None:
            files = split(package, forge.package_id, self.volumes)
            files = files if self.volume_fault is None else self.volume_fault(files)
            data = [file.encode() for file in files]
            names = (f"{f.name} {len(d)}" for f, d in zip(files, data, strict=True))
            lines.append(f"volumes: {' '.join(names)}")
            package = b"".join(data)
        lines.append(f"comment: {self.comment}")
        return "\n".join([*lines, "", ""]).encode() + package

    def _released(self, contents: Mapping[str, bytes]) -> str:
        files = [entry.path for entry in self.entries if entry.content is not None or entry.blank]
        names = self.released
        if names is None:
            names = files if self.expect in {"success", "bag", "seal"} else []
        return released_hash(
            (path, hashlib.sha256(contents[path]).hexdigest())
            for path in sorted(names, key=sort_key)
        )


def released_hash(files: Iterable[tuple[str, str]]) -> str:
    """SHA-256 over a line for each released file: hex of its SHA-256, two spaces, path, LF."""
    return hashlib.sha256("".join(f"{s}  {p}\n" for p, s in files).encode()).hexdigest()


@dataclass(frozen=True)
class Case:
    """A vector file read back."""

    name: str
    expect: str
    released: str
    key: str | None
    passphrase: str | None
    own: tuple[str, str] | None
    """A recipient's own key, `identity` or `private-key`, in hexadecimal."""
    comment: str
    files: tuple[tuple[str, bytes], ...]
    """By name; the first is the one to open."""

    def put(self, folder: Path) -> Path:
        """Write the files into an empty folder; return the one to open."""
        for path in folder.iterdir():
            path.unlink()
        for name, data in self.files:
            (folder / name).write_bytes(data)
        return folder / self.files[0][0]


def decode(name: str, data: bytes) -> Case:
    """Read a vector file's bytes."""
    head, _, package = data.partition(b"\n\n")
    fields = dict(line.split(": ", 1) for line in head.decode().split("\n"))
    return Case(
        name,
        fields["expect"],
        fields["released"],
        fields.get("key"),
        fields.get("passphrase"),
        next(((name, fields[name]) for name in OWN if name in fields), None),
        fields["comment"],
        tuple(_files(fields.get("volumes", f"{NAME} {len(package)}").split(" "), package)),
    )


def _files(words: Sequence[str], data: bytes) -> Iterator[tuple[str, bytes]]:
    for name, length in zip(words[::2], map(int, words[1::2]), strict=True):
        yield name, data[:length]
        data = data[length:]


# --- Hooks --------------------------------------------------------------------------------------


def put(**members: Any) -> Hook:
    """Set members of an object."""
    return lambda value: value | members


def drop(*names: str) -> Hook:
    """Remove members of an object."""
    return lambda value: {name: value[name] for name in value if name not in names}


def at(position: int, hook: Hook) -> Hook:
    """Change one item of a list."""

    def change(items: list[Any]) -> list[Any]:
        items = list(items)
        items[position] = hook(items[position])
        return items

    return change


def constant(value: Any) -> Hook:
    """Something else altogether."""
    return lambda _: value


def cut(end: int | None, start: int | None = None) -> Hook:
    """A part of a sequence."""
    return lambda value: value[start:end]


def flip(position: int, bit: int = 0) -> Hook:
    """Turn one bit over."""

    def change(data: bytes) -> bytes:
        out = bytearray(data)
        out[position] ^= 1 << bit
        return bytes(out)

    return change


def replace(old: bytes, new: bytes) -> Hook:
    """Replace bytes where they first occur."""
    return lambda data: data.replace(old, new, 1)


def overwrite(position: int, new: bytes) -> Hook:
    """Write bytes over others."""
    return lambda data: data[:position] + new + data[position + len(new) :]


def append(new: Any) -> Hook:
    """Add to the end."""
    return lambda value: value + new


def swap(one: int, other: int) -> Hook:
    """Exchange two items of a list."""

    def change(items: list[Any]) -> list[Any]:
        items = list(items)
        items[one], items[other] = items[other], items[one]
        return items

    return change


def without(position: int) -> Hook:
    """Remove an item of a list."""
    return lambda items: [item for i, item in enumerate(items) if i != position % len(items)]


def both(first: Hook, then: Hook) -> Hook:
    """One hook after the other."""
    return lambda value: then(first(value))
