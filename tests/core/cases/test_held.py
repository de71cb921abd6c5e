"""Files held in memory are a source like any other."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.held import HeldFile, HeldSource, descriptor_of
from casevault_gui.core.errors import Cancelled
from casevault_gui.core.progress import CancelToken

RECORD = CaseRecord(reference="x")


@pytest.fixture
def origin(tmp_path: Path) -> Path:
    """Make the file that others come out of."""
    path = tmp_path / "origin"
    path.write_bytes(b"whole")
    os.utime(path, ns=(1_000, 2_000))
    path.chmod(0o640)
    return path


def held(origin: Path, *names: str) -> HeldSource:
    """Return a source of these names."""
    status = origin.stat()
    files = [HeldFile(name, name.encode(), origin, status, "decrypted") for name in names]
    return HeldSource(files, RECORD)


def test_files_come_in_package_order_with_their_content(origin: Path) -> None:
    """Each entry opens as its own content, with mode and times of the file it came out of."""
    source = held(origin, "b", "a", "b")
    entries = list(source.entries(lambda _: None, cancel=CancelToken()))
    assert [entry.path for entry in entries] == ["data/a", "data/b", "data/b~2"]
    assert [root.name for root in source.roots] == ["a", "b", "b~2"]
    assert source.roots[0].path == f"{origin} (decrypted)"
    assert [entry.source for entry in entries] == [0, 1, 2]
    for entry in entries:
        descriptor = source.open(entry)
        assert os.pread(descriptor, 9, 0) == entry.path[5:6].encode()
        os.close(descriptor)
        assert (entry.mode, entry.mtime_ns, entry.atime_ns) == (0o640, 2_000, 1_000)


def test_what_is_held_has_no_name_on_any_disk() -> None:
    """The descriptor is memory, or a file that was removed already."""
    descriptor = descriptor_of(b"secret" * 100_000)
    try:
        assert os.fstat(descriptor).st_nlink == 0
        assert os.fstat(descriptor).st_size == 600_000
    finally:
        os.close(descriptor)


def test_stopping_is_heard(origin: Path) -> None:
    """A source that was told to stop yields nothing more."""
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        list(held(origin, "a").entries(lambda _: None, cancel=cancel))
