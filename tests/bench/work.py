"""What `tests.bench.ours` does, its start apart."""

from __future__ import annotations

import os
import resource
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from casevault_gui.core.cases.folder import FolderSource, open_source
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.crypto.primitives import random_bytes
from casevault_gui.core.model import Aside, IntakeException
from casevault_gui.core.package import writer
from casevault_gui.core.package.durable_file import DurableFile, PushedFile
from casevault_gui.core.package.extract import extract_entries
from casevault_gui.core.package.header import build_header
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.package.slots import KeySlot
from casevault_gui.core.package.verify import verify_package
from casevault_gui.core.package.writer import Intake, write_package
from casevault_gui.core.processors import processors
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.seal import MOST_READERS

ALONE = "CASEVAULT_BENCH_ALONE"
"""Set in the environment: everything is done in this process, where its instructions count."""
_ALL = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


def key_place(package: Path) -> Path:
    """Return where a package's key lies."""
    return package.with_name(package.name + ".key")


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
    return Aside(open_source, lambda _: True, min(processors() - 1, MOST_READERS))


class NullFile(DurableFile):
    """A package whose bytes nobody keeps."""

    def __init__(self, path: Path) -> None:
        """Create nothing."""
        self.path = path
        self._file = PushedFile(os.open(os.devnull, os.O_WRONLY))

    def write_beginning(self, data: bytes) -> None:
        """Write it: there is nothing to make durable."""
        self.write(data)

    def finish(self) -> None:
        """Close."""
        self.close()


def seal_unwritten(source: Path) -> None:
    """Do all of sealing except writing: what the program's own work takes."""
    writer.DurableFile = NullFile  # type: ignore[attr-defined]
    with TemporaryDirectory() as folder:
        seal(source, Path(folder) / "dropped.cvx")


def verify(package: Path, *, package_hash: bool = True) -> None:
    """Verify everything as the program does, the SHA-256 of the package included if wanted."""
    key = PackageKey.parse(key_place(package).read_text())
    with PackageReader(package) as reader:
        verify_package(
            reader.unlock_key(key),
            report=ignore_progress,
            cancel=CancelToken(),
            package_hash=package_hash,
            from_device=True,
        )


def extract(package: Path, folder: Path) -> None:
    """Extract everything, verified and durable."""
    key = PackageKey.parse(key_place(package).read_text())
    with PackageReader(package) as reader:
        opened = reader.unlock_key(key)
        done = extract_entries(opened, None, folder, report=ignore_progress, cancel=CancelToken())
    if done.failed:
        raise SystemExit(str(done.failed[:3]))


def extract_one(package: Path, folder: Path) -> None:
    """Extract the last file alone."""
    key = PackageKey.parse(key_place(package).read_text())
    with PackageReader(package) as reader:
        opened = reader.unlock_key(key)
        last = len(opened.index) - 1
        done = extract_entries(opened, [last], folder, report=ignore_progress, cancel=CancelToken())
    if done.files != 1:
        raise SystemExit(str(done.failed))


def list_rows(package: Path) -> None:
    """Look at everything a list shows of every entry."""
    key = PackageKey.parse(key_place(package).read_text())
    with PackageReader(package) as reader:
        index = reader.unlock_key(key).index
        for number in range(len(index)):
            index.path(number), index.size(number), index.mtime_ns(number), index.sha256(number)


def append(folder: Path, count: int) -> None:
    """Begin and end acts in the log of a new profile."""
    from casevault_gui.core.custody.events import EntryType
    from casevault_gui.core.model import ObjectRef
    from casevault_gui.core.workflows.profile import open_profile

    about = (ObjectRef("package", "bench.cvx", 1 << 20, "ab" * 32, "cd" * 16),)
    with open_profile(folder) as profile:
        for _ in range(count):
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
    begun = _processor()
    what, *words = sys.argv[1:]
    first, *rest = [Path(word) for word in words]
    match what:
        case "seal":
            seal(first, rest[0])
        case "unwritten":
            seal_unwritten(first)
        case "reseal":
            seal(first, rest[0])
            verify(rest[0])
        case "verify" | "unhashed":
            verify(first, package_hash=what == "verify")
        case "extract":
            extract(first, rest[0])
        case "one":
            extract_one(first, rest[0])
        case "list":
            list_rows(first)
        case "append":
            append(first, int(words[1]))
        case "fernet":
            fernet(first, rest[0])
        case _:
            raise SystemExit(usage)
    most = max(resource.getrusage(whose).ru_maxrss for whose in _ALL) / 1024
    print(f"{_processor() - begun:.4f} {most:.0f}")
    return 0


def _processor() -> float:
    used = [resource.getrusage(whose) for whose in _ALL]
    return sum(each.ru_utime + each.ru_stime for each in used)
