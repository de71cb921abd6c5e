"""What `tests.bench.ours` does, its start apart."""

from __future__ import annotations

import os
import resource
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from casevault_gui.core.cases.folder import FolderSource, open_source
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.crypto.primitives import random_bytes
from casevault_gui.core.model import Aside, IntakeException
from casevault_gui.core.package import writer
from casevault_gui.core.package.durable_file import DurableFile, PushedFile
from casevault_gui.core.package.header import build_header
from casevault_gui.core.package.slots import KeySlot
from casevault_gui.core.package.writer import Intake, write_package
from casevault_gui.core.processors import readers
from casevault_gui.core.progress import CancelToken, ignore_progress
from tests.bench.key_place import key_place

if TYPE_CHECKING:
    from collections.abc import Callable

ALONE = "CASEVAULT_BENCH_ALONE"
"""Set in the environment: everything is done in this process, where its instructions count."""
_ALL = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


def seal(source: Path, out: Path) -> None:
    """Seal without reading back; leave the key beside the package."""
    found = FolderSource((source,))
    exceptions: list[IntakeException] = []
    package_id, data_key, key = random_bytes(16), random_bytes(32), PackageKey.generate()
    header = build_header(package_id, (KeySlot.make(package_id, data_key, key),), data_key)
    intake = Intake(
        roots=found.roots,
        entries=found.entries(exceptions.append, cancel=CancelToken()),
        exceptions=exceptions,
        open_source=open_source,
        case_json=b"{}\n",
        tool="bench",
        clock=lambda: "2026-01-01T00:00:00Z",
        aside=None if os.environ.get(ALONE) else _aside(),
    )
    write_package(out, header, data_key, intake, report=ignore_progress, cancel=CancelToken())
    key_place(out).write_text(key.text)


def _aside() -> Aside:
    return Aside(open_source, lambda _: True, readers())


class NullFile(DurableFile):
    """A package whose bytes nobody keeps."""

    def __init__(self, path: Path) -> None:
        """Create nothing."""
        self.path = path
        self._file = PushedFile(os.open(os.devnull, os.O_WRONLY))

    def write_beginning(self, data: bytes) -> None:
        """Write it: there is nothing to make durable."""
        self.write(data)

    def write_on_pages(
        self, memory: memoryview, start: int, size: int, free: Callable[[], None]
    ) -> None:
        """Write it as anything else."""
        self.write(memory[start : start + size])
        free()

    def finish(self) -> None:
        """Close."""
        self.close()


def seal_unwritten(source: Path) -> None:
    """Do all of sealing except writing: what the program's own work takes."""
    writer.DurableFile = NullFile  # type: ignore[attr-defined]
    with TemporaryDirectory() as folder:
        seal(source, Path(folder) / "dropped.cvx")


def append(folder: Path, count: Path) -> None:
    """Begin and end acts in the log of a new profile."""
    from casevault_gui.core.custody.events import EntryType
    from casevault_gui.core.model import ObjectRef
    from casevault_gui.core.workflows.profile import open_profile

    about = (ObjectRef("package", "bench.cvx", 1 << 20, "ab" * 32, "cd" * 16),)
    with open_profile(folder) as profile:
        for _ in range(int(count.name)):
            with profile.log.begin(EntryType.OPENED, case="2026-0001", objects=about):
                pass


def fernet(source: Path, out: Path) -> None:
    """Encrypt a file the old way: all of it in memory, one token."""
    from cryptography.fernet import Fernet

    with out.open("wb") as file:
        file.write(Fernet(Fernet.generate_key()).encrypt(source.read_bytes()))
        file.flush()
        os.fsync(file.fileno())


def main(usage: str) -> int:
    """Do what the arguments say; `usage` is told where they say nothing."""
    what, *words = sys.argv[1:]
    work = _work(what)
    if work is None:
        raise SystemExit(usage)
    begun = _processor()
    work(*map(Path, words))
    most = max(resource.getrusage(whose).ru_maxrss for whose in _ALL) / 1024
    print(f"{_processor() - begun:.4f} {most:.0f}")
    return 0


def _work(what: str) -> Callable[..., None] | None:
    """Return what is to be done; what it needs is imported then, as part of the start."""
    ways: dict[str, Callable[..., None]] = {
        "seal": seal,
        "unwritten": seal_unwritten,
        "append": append,
        "fernet": fernet,
    }
    if what in ways:
        return ways[what]
    from tests.bench import opened

    ways = {
        "reseal": partial(_seal_and_verify, opened.verify),
        "verify": opened.verify,
        "unhashed": partial(opened.verify, package_hash=False),
        "extract": opened.extract,
        "one": opened.extract_one,
        "list": opened.list_rows,
    }
    return ways.get(what)


def _seal_and_verify(verify: Callable[[Path], None], source: Path, out: Path) -> None:
    seal(source, out)
    verify(out)


def _processor() -> float:
    used = [resource.getrusage(whose) for whose in _ALL]
    return sum(each.ru_utime + each.ru_stime for each in used)
