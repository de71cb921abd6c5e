"""Extracting many files: small ones are made durable and named in batches."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING, Self

import pytest

from casevault_gui.core.crypto.stream import CHUNK, PREFIX, SEALED_CHUNK
from casevault_gui.core.errors import Cancelled
from casevault_gui.core.package import durable_file
from casevault_gui.core.package.durable_file import sync_volume
from casevault_gui.core.package.extract import Extraction, extract_entries
from casevault_gui.core.progress import CancelToken, ignore_progress

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from tests.core.package.conftest import Made, Make

COUNT = 700
"""More than the few that are named one by one and a first batch."""


def small_files() -> dict[str, bytes]:
    """Return many small files in a few folders, and a large one between them."""
    files = {f"{n // 100}/f{n:04}": os.urandom(n * 3) for n in range(COUNT)}
    return files | {"3/f0350 large": os.urandom((1 << 20) + 5)}


def extract(
    made: Made,
    out: Path,
    *,
    wanted: Collection[int] | None = None,
    cancel: CancelToken | None = None,
) -> Extraction:
    """Extract below `out`."""
    token = cancel or CancelToken()
    return extract_entries(made.open(), wanted, out, report=ignore_progress, cancel=token)


def contents(out: Path) -> dict[str, bytes]:
    """Return everything below the evidence's folder by its path."""
    top = out / "evidence"
    return {str(p.relative_to(top)): p.read_bytes() for p in top.rglob("*") if p.is_file()}


@pytest.mark.parametrize("volume", [True, False])
def test_many_files_come_out_whole(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, volume: bool
) -> None:
    """Hundreds of small files get their contents, names and times, whatever the system flushes."""
    if not volume:
        monkeypatch.setattr(durable_file, "_syncfs", None)
    files = small_files()
    source = tmp_path / "source" / "evidence"
    for number, (name, content) in enumerate(files.items()):
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_bytes(content)
        os.utime(source / name, ns=(0, 1_500_000_000_000_000_000 + number))
    done = extract(make(source=source), tmp_path / "out")
    assert (done.files, done.failed, done.renamed) == (len(files), [], [])
    assert done.content_bytes == sum(map(len, files.values()))
    assert contents(tmp_path / "out") == files
    times = [(tmp_path / "out" / "evidence" / name).stat().st_mtime_ns for name in files]
    assert times == [1_500_000_000_000_000_000 + number for number in range(len(files))]


class UntilThen(frozenset[int]):
    """Wants every entry, and asks to stop when one is asked for."""

    def __new__(cls, _cancel: CancelToken, _number: int) -> Self:
        """Want more than the package has."""
        return super().__new__(cls, range(2 * COUNT))

    def __init__(self, cancel: CancelToken, number: int) -> None:
        """Stop at entry `number`."""
        self._cancel = cancel
        self._number = number

    def __contains__(self, number: object) -> bool:
        """Want it."""
        if number == self._number:
            self._cancel.cancel()
        return True


@pytest.mark.parametrize("number", [5, 300, 650])
def test_a_stopped_extraction_leaves_nothing_unfinished(
    make: Make, tmp_path: Path, number: int
) -> None:
    """Wherever it stops, what stands there is whole and bears its name."""
    files, cancel = small_files(), CancelToken()
    made = make(files)
    with pytest.raises(Cancelled):
        extract(made, tmp_path / "out", wanted=UntilThen(cancel, number), cancel=cancel)
    left = contents(tmp_path / "out")
    assert left.items() <= files.items()
    assert len(left) < number


def test_damage_takes_no_file_beside_it_along(make: Make, tmp_path: Path) -> None:
    """Of many small files in one span, those in the damaged chunk fail, and only those."""
    files = small_files()
    made = make(files)
    opened = made.open()
    index = opened.index
    hit = index.offset(index.find("data/evidence/4/f0450")) // CHUNK
    data = bytearray(made.path.read_bytes())
    data[opened.stream_start + PREFIX + hit * SEALED_CHUNK + 7] ^= 1
    made.path.write_bytes(data)
    expected = {
        index.path(n)
        for n in range(len(index))
        if index.size(n)
        and index.offset(n) // CHUNK <= hit <= (index.offset(n) + index.size(n) - 1) // CHUNK
    }
    done = extract(made, tmp_path / "out")
    assert {path for path, _ in done.failed} == expected
    assert done.files == len(files) - len(expected)
    lost = {path.removeprefix("data/evidence/") for path in expected}
    assert contents(tmp_path / "out") == {n: c for n, c in files.items() if n not in lost}


def test_a_name_that_is_taken_is_left_alone_in_a_batch_too(make: Make, tmp_path: Path) -> None:
    """A file that stands there keeps its content; the one from the package gets a number."""
    taken = tmp_path / "out" / "evidence" / "5" / "f0599"
    taken.parent.mkdir(parents=True)
    taken.write_bytes(b"theirs")
    files = small_files()
    done = extract(make(files), tmp_path / "out")
    assert done.renamed == [("evidence/5/f0599", "evidence/5/f0599~2")]
    assert taken.read_bytes() == b"theirs"
    assert taken.with_name("f0599~2").read_bytes() == files["5/f0599"]


def test_a_volume_that_cannot_be_flushed_is_an_error(tmp_path: Path) -> None:
    """What the system says of flushing reaches the caller."""
    descriptor = os.open(tmp_path, os.O_RDONLY)
    sync_volume(descriptor)
    os.close(descriptor)
    with pytest.raises(OSError, match=os.strerror(errno.EBADF)):
        sync_volume(descriptor)
