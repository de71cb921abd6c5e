"""A disk that may lose what nothing flushed: which states a power cut can leave.

What counts as kept is only what was asked for: the content of a file by a flush of the file, the
names in a folder by a flush of the folder. Of everything else any part may be there: of content any
of the writes, each whole, or cut at a sector, in any order; of a file's time the one that was set,
or not. Of names either those made before some moment, in order, as file systems with a journal do
it; or any of them, as the standard allows.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from hashlib import shake_256
from pathlib import Path
from typing import NamedTuple

from tests.faults.power_loss import trace
from tests.faults.power_loss.trace import Change

SECTOR = 512
UNSET = -1
"""The time of a file whose time nobody set."""


class Draws:
    """Decisions that depend on a text alone."""

    def __init__(self, seed: str) -> None:
        """Draw from this text's stream."""
        self._stream = shake_256(seed.encode()).digest(1 << 14)
        self._at = 0

    def below(self, end: int) -> int:
        """Return a number from 0 to `end` - 1."""
        self._at = (self._at + 4) % (len(self._stream) - 4)
        return int.from_bytes(self._stream[self._at : self._at + 4], "big") % end


class Piece(NamedTuple):
    """A change to content: bytes at an offset, or a new length for None."""

    offset: int
    data: bytes | None


class Left(NamedTuple):
    """What stands under a name after a power cut: content, None for a folder; a time in ns."""

    content: bytes | None
    time: int = UNSET


@dataclass(eq=False)
class Node:
    """A file or a folder: what is kept of its content and time, and what is not yet."""

    folder: bool = False
    kept: bytes = b""
    loose: list[Piece] = field(default_factory=list)
    kept_time: int = UNSET
    time: int = UNSET

    def change(self, piece: Piece) -> None:
        """Change the content; the time set before is no longer its time."""
        self.loose.append(piece)
        self.time = UNSET

    def flush(self) -> None:
        """Keep everything."""
        self.kept = applied(self.kept, self.loose)
        self.kept_time = self.time
        self.loose = []

    def left(self, draws: Draws | None) -> Left:
        """Return what a power cut leaves; without draws only what is kept."""
        if self.folder:
            return Left(None)
        content = self._content(draws)
        set_ = draws is not None and self.time != self.kept_time and draws.below(2)
        return Left(content, self.time if set_ else self.kept_time)

    def _content(self, draws: Draws | None) -> bytes:
        if draws is None:
            return self.kept
        left = []
        for piece in self.loose:
            fate = draws.below(4)
            if fate == 0:
                continue
            data = piece.data
            if fate == 1 and data is not None:
                sectors = 1 + (piece.offset + len(data) - 1) // SECTOR - piece.offset // SECTOR
                end = (piece.offset // SECTOR + draws.below(sectors)) * SECTOR
                data = data[: max(0, end - piece.offset)]
            left.append(piece._replace(data=data))
        return applied(self.kept, left)


def applied(content: bytes, pieces: Iterable[Piece]) -> bytes:
    """Return the content after the changes."""
    changed = bytearray(content)
    for offset, data in pieces:
        if data is None:
            changed[offset:] = bytes(max(0, offset - len(changed)))
        elif data:
            changed.extend(bytes(max(0, offset - len(changed))))
            changed[offset : offset + len(data)] = data
    return bytes(changed)


class Name(NamedTuple):
    """A change of names: `path` names `node`, nothing for None; `gone` is no name any more."""

    path: str
    node: Node | None
    gone: str = ""

    @property
    def folders(self) -> set[str]:
        """The folders whose flush keeps it."""
        return {_above(path) for path in (self.path, self.gone) if path}


class Disk:
    """The names and contents below one folder, as the changes come in."""

    def __init__(self, root: Path) -> None:
        """Take what stands there now as kept."""
        self._root = str(root)
        self._names: dict[str, Node] = {self._root: Node(folder=True)}
        for path in root.rglob("*"):
            folder = path.is_dir()
            self._names[str(path)] = Node(folder, b"" if folder else path.read_bytes())
        self._kept = dict(self._names)
        self._loose: list[Name] = []
        self._open: dict[int, Node] = {}

    def change(self, change: Change) -> None:
        """Let one change happen."""
        kind, number, amount, data, _ = change
        match kind:
            case trace.OPEN:
                self._opened(number, amount, change.path)
            case trace.WRITE | trace.TRUNCATE:
                piece = Piece(amount, data if kind == trace.WRITE else None)
                self._open[number].change(piece)
            case trace.TIME:
                self._open[number].time = amount
            case trace.SYNC:
                self._flush(self._open[number], change.path)
            case trace.SYNC_ALL:
                for node in self._names.values():
                    node.flush()
                self._keep(lambda _: True)
            case _:
                self._name(self._renaming(change))

    @property
    def is_loose(self) -> bool:
        """Whether anything could be lost now."""
        return bool(self._loose) or any(node.loose for node in self._names.values())

    def after_a_cut(self, draws: Draws | None, *, in_order: bool) -> dict[str, Left]:
        """Return what stands after a cut now, by path.

        Without draws nothing is there that was not flushed.
        """
        names = dict(self._kept)
        if draws is not None:
            until = draws.below(len(self._loose) + 1) if in_order else len(self._loose)
            for name in self._loose[:until]:
                if in_order or draws.below(2):
                    _rename(names, name)
        return {
            path: node.left(draws)
            for path, node in sorted(names.items())
            if self._reached(path, names)
        }

    def _renaming(self, change: Change) -> Name:
        path = change.path
        match change.kind:
            case trace.MKDIR:
                return Name(path, Node(folder=True))
            case trace.UNLINK:
                return Name(path, None)
            case trace.LINK:
                return Name(change.target, self._node(change.number, path))
            case _:
                return Name(change.target, self._node(change.number, path), gone=path)

    def _node(self, number: int, path: str) -> Node:
        # A file without a name is given one through its descriptor.
        return self._names[path] if path in self._names else self._open[number]

    def _opened(self, number: int, how: int, path: str) -> None:
        if how == trace.NAMELESS:
            self._open[number] = Node()
            return
        if how == trace.NEW:
            self._name(Name(path, Node()))
        self._open[number] = self._names[path]

    def _name(self, name: Name) -> None:
        _rename(self._names, name)
        self._loose.append(name)

    def _flush(self, node: Node, path: str) -> None:
        if node.folder:
            self._keep(lambda name: path in name.folders)
        else:
            node.flush()

    def _keep(self, which: Callable[[Name], bool]) -> None:
        for name in self._loose:
            if which(name):
                _rename(self._kept, name)
        self._loose = [name for name in self._loose if not which(name)]

    def _reached(self, path: str, names: dict[str, Node]) -> bool:
        while path != self._root:
            path = _above(path)
            if path not in names:
                return False
        return True


def _above(path: str) -> str:
    return os.path.dirname(path)  # noqa: PTH120 - some ten thousand times a second


def _rename(names: dict[str, Node], name: Name) -> None:
    if name.gone:
        names.pop(name.gone, None)
    if name.node is None:
        names.pop(name.path, None)
    else:
        names[name.path] = name.node


def lay_out(root: Path, state: dict[str, Left]) -> None:
    """Make at `root` what a power cut left."""
    root.mkdir(mode=0o700)
    for name, (content, time) in state.items():
        path = Path(name)
        if path == root:
            continue
        if content is None:
            path.mkdir(mode=0o700)
        else:
            path.write_bytes(content)
            path.chmod(0o600)
            if time != UNSET:
                os.utime(path, ns=(time, time))
