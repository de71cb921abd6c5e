"""What reads disk images is a stranger in a process of its own: it may fail in any way."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from casevault_gui.core.cases.disk_images import ImageUnread, MediumHashes
from casevault_gui.core.confined import landlock
from casevault_gui.core.errors import Cancelled
from casevault_gui.core.progress import CancelToken
from casevault_gui.core.workflows.image_hashes import hash_medium
from tests.core.cases.test_disk_images import entries


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """Give an empty folder for evidence."""
    folder = tmp_path / "case"
    folder.mkdir()
    return folder


def nobody(*_: int) -> None:
    """Hear nothing."""


@pytest.fixture
def impostor(tmp_path: Path) -> Path:
    """Give a folder whose module of the library's name does as the file beside it says."""
    folder = tmp_path / "library"
    folder.mkdir()
    return folder


@pytest.mark.parametrize(
    ("library", "problem"),
    [
        ("import time; time.sleep(600)", "too-slow"),
        ("import os; os.abort()", "unreadable"),
        ("print('not json', flush=True)", "unreadable"),
        ("print('{}', flush=True)", "unreadable"),
        ("print('[1, 2]', flush=True)", "unreadable"),
        ("print('[' * 4000, flush=True)", "unreadable"),
        ("""print('{"done": 1e999, "total": 1}', flush=True)""", "unreadable"),
        ("import sys; sys.stdout.write('9' * 5000); sys.stdout.flush()", "unreadable"),
    ],
)
def test_a_reader_that_fails_in_any_way_is_ended(
    case: Path, impostor: Path, library: str, problem: str
) -> None:
    """A library that stands still, crashes or talks nonsense costs the check and nothing else."""
    (case / "disk.E01").write_bytes(b"x")
    (impostor / "pyewf.py").write_text(library)
    with pytest.raises(ImageUnread) as caught:
        hash_medium(str(impostor), entries(case), nobody, CancelToken(), idle=2.0)
    assert caught.value.problem == problem


def test_reading_can_be_stopped(case: Path, impostor: Path) -> None:
    """Whoever stops the sealing does not wait for the image."""
    (case / "disk.E01").write_bytes(b"x")
    (impostor / "pyewf.py").write_text("import time; time.sleep(600)")
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        hash_medium(str(impostor), entries(case), nobody, cancel)


HUGE = """
class handle:
    def open_file_objects(self, files): files[0].read(1)
    def get_media_size(self): return 1 << 60
    def read_buffer(self, size): return bytes(size)
"""


def test_a_medium_beyond_belief_is_not_read(case: Path, impostor: Path) -> None:
    """A few bytes that claim to hold an exabyte do not keep the program busy for years."""
    (case / "disk.E01").write_bytes(b"x")
    (impostor / "pyewf.py").write_text(HUGE)
    with pytest.raises(ImageUnread):
        hash_medium(str(impostor), entries(case), nobody, CancelToken())


PRYING = """
class handle:
    def open_file_objects(self, files):
        self.files = files
    def get_media_size(self):
        return 3
    def read_buffer(self, size):
        for path in PATHS:
            try:
                open(path).close()
            except PermissionError:
                continue
            raise ValueError
        return self.files[0].read(size)
    def get_hash_value(self, name):
        return None
"""


@pytest.mark.skipif(not landlock.version(), reason="this kernel has no Landlock")
def test_what_reads_an_image_opens_no_other_file(case: Path, impostor: Path) -> None:
    """A library that was taken over reads the segments, and neither the case nor the system."""
    (case / "disk.E01").write_bytes(b"abc")
    (found,) = entries(case)
    (case / "letter.txt").write_text("x")
    prying = PRYING.replace("PATHS", repr([str(case / "letter.txt"), "/etc/passwd"]))
    (impostor / "pyewf.py").write_text(prying)
    hashes = hash_medium(str(impostor), [found], nobody, CancelToken())
    assert hashes.found_md5 == hashlib.md5(b"abc", usedforsecurity=False).hexdigest()


def test_progress_of_a_large_medium_is_told(case: Path, impostor: Path) -> None:
    """There is a word at the start and after each 16 MiB, with the size of the whole."""
    library = HUGE.replace("1 << 60", "40 << 20").replace(
        "return bytes(size)",
        "self.n = getattr(self, 'n', 0) + 1; return bytes(size) if self.n <= 40 else b''",
    )
    library += "    def get_hash_value(self, name): return None\n"
    (case / "disk.E01").write_bytes(b"x")
    (impostor / "pyewf.py").write_text(library)
    heard: list[tuple[int, int]] = []

    def hear(done: int, total: int) -> None:
        heard.append((done >> 20, total >> 20))

    found = hash_medium(str(impostor), entries(case), hear, CancelToken())
    assert heard == [(0, 40), (16, 40), (32, 40)]
    zeros = hashlib.md5(bytes(40 << 20), usedforsecurity=False).hexdigest()
    assert found == MediumHashes(40 << 20, "", "", zeros, found.found_sha1)
