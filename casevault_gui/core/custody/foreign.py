"""Entries of other people's logs, as they came in packages and hand-overs: kept, and verified.

They are kept as they came, good or bad, each sealed under a key of the profile. What one of them
says is held against its own checkpoint, and against everything else that came of the same log.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from pathlib import Path
from typing import Final

from casevault_gui.core.canonical_json import NotCanonical, decode_object, encode
from casevault_gui.core.crypto.notes import Checkpoint
from casevault_gui.core.crypto.primitives import open_record, seal_record, sha256
from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.extract import CustodyExtract, ExtractVerdict, verify_extract
from casevault_gui.core.custody.hand_over import ProvenEntry
from casevault_gui.core.errors import CustodyTrouble
from casevault_gui.core.files import make_private_folder, write_private
from casevault_gui.core.late_dataclass import dataclass

MAX_EXTRACT_BYTES: Final = 32 << 20
"""What is larger is not kept; the package that holds it is there to be opened again."""
_SUFFIX: Final = ".foreign"
_CONTEXT: Final = b"casevault/foreign-log/v1|"
_PARTS: Final = ("lines", "proofs", "checkpoint", "vkey")


@dataclass(frozen=True, slots=True)
class ForeignExtract:
    """One kept extract: `where` it came from (a package id or the words of a hand-over).

    `verdict` is None where it does not hold, and `problem` says by a code why.
    """

    identifier: str
    where: str
    verdict: ExtractVerdict | None
    problem: str = ""


@dataclass(slots=True)
class ForeignLog:
    """All that is known of one log that is not ours: its entries by number, and what is wrong.

    `problems` are words: `fork` where two things that came contradict each other, else the codes of
    extracts that do not hold. `size` is what its largest good checkpoint covers.
    """

    origin: str
    size: int = 0
    entries: dict[int, Entry] = field(default_factory=dict)
    places: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        """Whether nothing that came of it contradicts itself or another."""
        return not self.problems


class JudgedExtracts:
    """Extracts that were verified, by the hash of their very bytes: the same give the same verdict.

    The bytes are read and hashed each time; what changed is verified anew. Safe to use from several
    threads.
    """

    def __init__(self, most_entries: int = 100_000) -> None:
        """Remember verdicts of at most so many entries together."""
        self._most = most_entries
        self._lock = threading.Lock()
        self._known: OrderedDict[bytes, ExtractVerdict | str] = OrderedDict()

    def judge(self, extract: CustodyExtract) -> ExtractVerdict | str:
        """Return what `verify_extract` says, or the code of its error."""
        digest = _digest(extract)
        with self._lock:
            known = self._known.get(digest)
        if known is None:
            try:
                known = verify_extract(extract)
            except CustodyTrouble as error:
                known = error.code
        with self._lock:
            self._known[digest] = known
            self._known.move_to_end(digest)
            while sum(map(_weight, self._known.values())) > self._most and len(self._known) > 1:
                self._known.popitem(last=False)
        return known


class ForeignLogs:
    """The kept extracts of one profile; `key` is 32 bytes that only the open profile gives."""

    def __init__(self, folder: Path, key: bytes, judged: JudgedExtracts | None = None) -> None:
        """Use a folder, which need not exist."""
        self._folder = folder
        self._key = key
        self._judged = judged or JudgedExtracts()

    def holds(self, extract: CustodyExtract) -> bool:
        """Say whether this very extract is kept."""
        return self._path(_identifier(extract)).exists()

    def keep(self, extract: CustodyExtract, where: str) -> ForeignExtract:
        """Keep an extract, good or bad; raises `TargetTrouble`."""
        identifier = _identifier(extract)
        members = {name: getattr(extract, name).decode("utf-8", "replace") for name in _PARTS}
        body = encode({**members, "where": where})
        make_private_folder(self._folder)
        sealed = seal_record(self._key, body, _CONTEXT + identifier.encode())
        write_private(self._path(identifier), sealed, replace=True)
        return self._judge(identifier, extract, where)

    def copy_to(self, other: ForeignLogs) -> None:
        """Keep everything, good or bad, as what another profile keeps; raises `TargetTrouble`."""
        for path in self._paths():
            name = path.stem.encode()
            body = open_record(self._key, path.read_bytes(), _CONTEXT + name)
            if body is not None:
                make_private_folder(other._folder)
                sealed = seal_record(other._key, body, _CONTEXT + name)
                write_private(other._path(path.stem), sealed, replace=True)

    def all(self) -> Iterator[ForeignExtract]:
        """Give what is kept; a file that does not open is one that does not hold."""
        for path in self._paths():
            body = open_record(self._key, path.read_bytes(), _CONTEXT + path.stem.encode())
            try:
                found = decode_object(body or b"", 4 * MAX_EXTRACT_BYTES)
                extract = CustodyExtract(*(str(found[name]).encode() for name in _PARTS))
            except (NotCanonical, KeyError):
                yield ForeignExtract(path.stem, "", None, "file")
                continue
            yield self._judge(path.stem, extract, str(found.get("where", "")))

    def _judge(self, identifier: str, extract: CustodyExtract, where: str) -> ForeignExtract:
        verdict = self._judged.judge(extract)
        if isinstance(verdict, str):
            return ForeignExtract(identifier, where, None, verdict)
        return ForeignExtract(identifier, where, verdict)

    def _paths(self) -> list[Path]:
        return sorted(self._folder.glob(f"*{_SUFFIX}")) if self._folder.is_dir() else []

    def _path(self, identifier: str) -> Path:
        return self._folder / f"{identifier}{_SUFFIX}"


def too_large(extract: CustodyExtract) -> bool:
    """Say whether an extract is beyond what is kept."""
    return sum(len(getattr(extract, name)) for name in _PARTS) > MAX_EXTRACT_BYTES


def extract_of(entries: Sequence[ProvenEntry], checkpoint: bytes, vkey: str) -> CustodyExtract:
    """Return the entries of a transfer file or receipt in the form of an extract."""
    lines = [each.entry.body + b"\n" for each in entries]
    proofs = [
        encode({"index": each.entry.seq, "path": [step.hex() for step in each.path]}) + b"\n"
        for each in entries
    ]
    return CustodyExtract(b"".join(lines), b"".join(proofs), checkpoint, f"{vkey}\n".encode())


def foreign_logs(extracts: Iterable[ForeignExtract]) -> tuple[ForeignLog, ...]:
    """Bring together what is known of each log, and compare what came with what came before."""
    logs: dict[str, ForeignLog] = {}
    heads: dict[tuple[str, int], Checkpoint] = {}
    for found in extracts:
        verdict = found.verdict
        if verdict is None:
            bad = logs.setdefault("", ForeignLog(""))
            bad.places.append(found.where)
            bad.problems.append(found.problem)
            continue
        head, origin = verdict.checkpoint, verdict.key.name
        log = logs.setdefault(origin, ForeignLog(origin))
        log.places.append(found.where)
        log.size = max(log.size, head.size)
        forked = heads.setdefault((origin, head.size), head).root != head.root
        for entry in verdict.entries:
            forked |= log.entries.setdefault(entry.seq, entry).leaf != entry.leaf
        if forked:
            log.problems.append("fork")
    return tuple(logs.values())


def _digest(extract: CustodyExtract) -> bytes:
    return sha256(b"\0".join(sha256(getattr(extract, name)) for name in _PARTS))


def _identifier(extract: CustodyExtract) -> str:
    return _digest(extract)[:16].hex()


def _weight(known: ExtractVerdict | str) -> int:
    return 1 if isinstance(known, str) else 1 + len(known.entries)
