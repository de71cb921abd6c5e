"""Try everything hostile in a process of its own, watched: `python -m tests.hostile.trying FOLDER`.

Prints as JSON how each case came out, what the process did that it must not (asked of Python's
audit events: contact anything, run anything, link, write outside FOLDER), and its greatest memory.
No case may use more than `SECONDS` of the processor.
"""

from __future__ import annotations

import contextlib
import errno
import gc
import hashlib
import json
import os
import signal
import stat
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType
from typing import Any

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.checked import CheckedSource
from casevault_gui.core.cases.folder import FolderSource
from casevault_gui.core.cases.lists_apart import ROLE as LISTS
from casevault_gui.core.cases.zip_apart import ROLE
from casevault_gui.core.cases.zip_directory import (
    NotSafe,
    check_members,
    looks_like_zip,
    read_directory,
)
from casevault_gui.core.cases.zip_member import pieces_of
from casevault_gui.core.confined.process import command_of
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.errors import CaseVaultError
from casevault_gui.core.model import EntryKind, IntakeException
from casevault_gui.core.names import plan_names
from casevault_gui.core.package.extract import extract_entries
from casevault_gui.core.package.reader import OpenPackage, PackageReader
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.viewers.answer import Kind, Question, Unviewable
from casevault_gui.core.viewers.archives import show_archive
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from tests.hostile.bags import bags, put
from tests.hostile.names import single
from tests.hostile.packages import packages
from tests.hostile.zips import FILE, TAKEN, archives
from tests.peak import peak_mib
from tests.vectors import main_reader
from tests.vectors.vector import Case

SECONDS = 20
RECORD = CaseRecord(reference="hostile")
_MANY = 1 << 20
_FEW = 100
_SEALED = 5
"""Of the archives that are taken every fifth is sealed: each has a process of its own."""
_NEVER = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork",
    "os.startfile", "os.link", "os.symlink", "os.chroot", "os.chown", "urllib.", "http.", "ftplib.",
    "smtplib.", "webbrowser.", "pty.", "shutil.",
)  # fmt: skip
_CHANGING = {"os.mkdir": 1, "os.remove": 1, "os.rmdir": 1, "os.rename": 2, "os.truncate": 1,
             "os.chmod": 1, "os.utime": 1, "os.chdir": 1}  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


Tried = tuple[str, str, object, object, str]
"""Kind, name, what was expected, what came of it, and the hash of what was tried."""


class TooLong(BaseException):
    """A case does not come to an end."""


class Watch:
    """Notes what must not happen; begun, it never ends."""

    def __init__(self, folder: Path) -> None:
        """Allow changes below `folder` alone."""
        self.wrong: list[str] = []
        self.seen = 0
        self._inside = str(folder) + "/"

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Hear of an event."""
        self.seen += 1
        if event == "os.link" and str(arguments[0]).startswith("/proc/self/fd/"):
            # A file that had no name gets its first.
            event, arguments = "os.mkdir", arguments[1:]
        if event == "subprocess.Popen" and _own(arguments[1]):
            return
        if event.startswith(_NEVER):
            self.wrong.append(f"{event} {arguments!r}"[:300])
        elif event == "open":
            path, _, flags = arguments
            if flags & _WRITING and not self._allowed(path):
                self.wrong.append(f"{event} {arguments!r}"[:300])
        elif not all(self._allowed(path) for path in arguments[: _CHANGING.get(event, 0)]):
            self.wrong.append(f"{event} {arguments!r}"[:300])

    def _allowed(self, path: object) -> bool:
        if path is None or isinstance(path, int) or path == os.devnull:
            return True
        text = os.fsdecode(path)  # type: ignore[arg-type]
        if ".." in text.split("/"):
            return False
        # One name alone: the folder is given as a descriptor.
        return (text + "/").startswith(self._inside) if text.startswith("/") else "/" not in text


def _own(command: Sequence[str]) -> bool:
    """Whether a command is the program's own confined process, which has its own tests."""
    return command[:1] == command_of(ROLE)[:1] and not {ROLE, LISTS}.isdisjoint(command)


def _stop(signal_: int, frame: FrameType | None) -> None:
    del signal_, frame
    raise TooLong


@contextlib.contextmanager
def _bounded() -> Iterator[None]:
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


class Trying:
    """What came of each case."""

    def __init__(self, folder: Path) -> None:
        """Work in an empty folder."""
        self.folder = folder
        self.cases: list[Tried] = []
        self.taken: list[Path] = []
        """Archives that are small enough to be sealed, all of them."""
        self.wrong: list[str] = []

    def _tell(self, kind: str, name: str, expected: object, came: object, data: bytes) -> None:
        self.cases.append((kind, name, expected, came, hashlib.sha256(data).hexdigest()))

    def evidence(self) -> None:
        """Make bags, and files of every name that this system takes, while nobody watches."""
        names = self.folder / "names"
        names.mkdir()
        for number, (_, _, raw) in enumerate(single()):
            with contextlib.suppress(OSError):
                path = os.fsencode(names) + b"/" + raw
                file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
                os.write(file, b"%d" % number)
                os.close(file)
        for number, bag in enumerate(bags()):
            place = self.folder / f"bags{number}" / "bag"
            place.mkdir(parents=True)
            put(bag, place)

    def zips(self) -> None:
        """Read each archive as evidence, and as a file to be looked at."""
        (self.folder / "zips").mkdir()
        for number, (name, expected, data) in enumerate(archives()):
            path = self.folder / "zips" / f"{number:03}.zip"
            path.write_bytes(data)
            with _bounded():
                self._tell("zip", name, expected, self._zip(path), data)
                with contextlib.suppress(Unviewable):
                    show_archive(data, Question(Kind.ARCHIVE))

    def _zip(self, path: Path) -> str:
        """Do in this process what a confined one does with an archive."""
        with path.open("rb") as file:
            if not looks_like_zip(os.pread(file.fileno(), 4, 0)):
                return FILE
            try:
                members = read_directory(file.fileno())
                check_members(members, path.stat().st_size)
            except NotSafe as error:
                return error.problem
            for member in members[:_FEW]:
                with contextlib.suppress(OSError):
                    for _ in pieces_of(file.fileno(), member):
                        pass
        if path.stat().st_size < _MANY // 2:
            self.taken.append(path)
        return TAKEN

    def packages(self) -> None:
        """Verify each package and take everything out of it."""
        (self.folder / "package").mkdir()
        for number, (name, expected, forge) in enumerate(packages()):
            if number % 24 == 0:
                gc.collect()  # Buffers of readers that are done, or they would seem the attacker's.
            data = forge.build()
            case = Case(name, "", "", forge.key_text, None, None, "", (("a.cvx", data),))
            with _bounded():
                path = case.put(self.folder / "package")
                self._tell("package", name, expected, main_reader.outcome(path, case), data)
                self._extract(path, forge.key_text, self.folder / f"out{number}")

    def _extract(self, path: Path, key: str, out: Path) -> None:
        try:
            with PackageReader(path) as reader:
                opened = reader.unlock_key(PackageKey.parse(key))
                extract_entries(opened, None, out, report=ignore_progress, cancel=CancelToken())
                self._compare(opened, out)
        except CaseVaultError:
            return

    def _compare(self, opened: OpenPackage, out: Path, *, all_of_it: bool = False) -> None:
        """Whatever came out stands where the plan says, and is what the index says."""
        index = opened.index
        entries = ((index.path(n), index.folder(n)) for n in range(len(index)))
        planned = ["/".join(place).removeprefix("data/") for _, place in plan_names(entries)]
        sums = {
            place: "" if index.folder(n) else index.sha256(n).hex()
            for n, place in enumerate(planned)
        }
        found = {
            os.fsdecode(os.path.relpath(path, os.fsencode(out))): path
            for place, folders, files in os.walk(os.fsencode(out))
            for path in (place + b"/" + name for name in (*folders, *files))
        }
        for place, path in found.items():
            wanted = sums.get(place)
            if wanted is None or stat.S_ISLNK(os.lstat(path).st_mode):
                self.wrong.append(f"{place!r} came out of {opened.file.name}")
            elif wanted and hashlib.sha256(_content(path)).hexdigest() != wanted:
                self.wrong.append(f"{place!r} came out changed")
        if all_of_it and found.keys() != sums.keys() - {""}:
            self.wrong.append(f"{sorted(sums.keys() ^ found.keys())[:5]!r} differ")

    def bags(self) -> None:
        """Seal each bag, as far as its exceptions."""
        for number, (name, expected, files, change) in enumerate(bags()):
            place = self.folder / f"bags{number}" / "bag"
            with _bounded():
                told: list[IntakeException] = []
                source = CheckedSource(FolderSource([place], RECORD))
                for _ in source.survey(lambda _: None, cancel=CancelToken()):
                    pass
                for entry in source.entries(told.append, cancel=CancelToken()):
                    if entry.kind is EntryKind.FILE:
                        _read(source, entry)
            said = [f"{each.kind.value} {each.path.removeprefix('data/bag/')}" for each in told]
            what = repr((sorted(files.items()), change and name)).encode()
            self._tell("bag", name, list(expected), said, what)

    def whole(self) -> int:
        """Seal archives that are taken, and a folder of every name; take it all out again."""
        names = self.folder / "names"
        target = self.folder / "whole.cvx"
        request = SealRequest(
            sources=(names, *self.taken[::_SEALED]), target=target, record=RECORD, unpack=True
        )
        with open_profile(self.folder / "home", session=True) as profile:
            prepared = prepare_package(
                profile, request, report=ignore_progress, cancel=CancelToken()
            )
            assert prepared.release is not None
            key = prepared.release.show()
            assert prepared.release.prove_retyped(key.groups[-1])
            prepared.finish()
        with PackageReader(target) as reader:
            opened = reader.unlock_key(key)
            out = self.folder / "whole"
            done = extract_entries(opened, None, out, report=ignore_progress, cancel=CancelToken())
            assert done.failed == []
            self._compare(opened, out, all_of_it=True)
            return len(opened.index)


def _content(path: bytes) -> bytes:
    file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    with os.fdopen(file, "rb") as opened:
        return opened.read()


def _read(source: Any, entry: Any) -> int:
    """Read a file of a source to its end; return its size."""
    try:
        descriptor = source.open(entry)
    except OSError as error:
        if error.errno not in {errno.EIO, errno.ENXIO, errno.ELOOP, errno.ENAMETOOLONG}:
            raise
        return 0
    with os.fdopen(descriptor, "rb") as file:
        return sum(map(len, iter(lambda: file.read(1 << 20), b"")))


def main() -> None:
    """Try everything and tell."""
    folder = Path(sys.argv[1]).resolve()
    os.chdir(folder)
    signal.signal(signal.SIGPROF, _stop)
    watch = Watch(folder)
    trying = Trying(folder)
    trying.evidence()
    sys.addaudithook(watch)
    trying.zips()
    trying.packages()
    trying.bags()
    entries = trying.whole()
    answer = {
        "cases": trying.cases,
        "taken": [str(path) for path in trying.taken],
        "entries": entries,
        "wrong": watch.wrong + trying.wrong,
        "events": watch.seen,
        "peak_mib": peak_mib(),
    }
    sys.stdout.buffer.write(json.dumps(answer).encode())


if __name__ == "__main__":
    main()
