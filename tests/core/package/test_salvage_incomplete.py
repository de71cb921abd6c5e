"""Lost files as far as they hold: what is outside the holes is the evidence, in its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casevault_gui.core.crypto.stream import CHUNK, SEALED_CHUNK, TAG
from casevault_gui.core.errors import CaseVaultError
from casevault_gui.core.package.extract import extract_entries
from casevault_gui.core.package.past_cache_writing import GROWTH
from casevault_gui.core.package.salvage import DamagedReader
from casevault_gui.core.package.salvage_incomplete import MARK, Incomplete, IncompleteFile
from casevault_gui.core.progress import CancelToken, ignore_progress
from tests.core.package.test_salvage import FILES, Damaged

if TYPE_CHECKING:
    from tests.core.package.conftest import Make

LARGE = "b/large"


class Parts:
    """What of the lost files of a damaged package was written."""

    def __init__(self, damaged: Damaged, data: bytes, folder: Path) -> None:
        """Salvage these bytes; write below the new `folder` what is incomplete."""
        folder.mkdir()
        path = folder / "damaged.cvx"
        path.write_bytes(data)
        with DamagedReader(path) as reader:
            salvage = reader.unlock_key(damaged.key)
            salvage.survey(report=ignore_progress, cancel=CancelToken())
            lost = {loss.number: loss.lost for loss in salvage.losses}
            found = Incomplete(salvage, report=ignore_progress, cancel=CancelToken())
            done = extract_entries(
                found, None, folder / "out", report=ignore_progress, cancel=CancelToken()
            )
        assert done.failed == []
        base = folder / "out" / "evidence"
        self.written = {
            path.relative_to(base).as_posix(): path.read_bytes()
            for path in base.rglob("*")
            if path.is_file()
        }
        self.files = {file.mark.removeprefix("data/evidence/"): file for file in found.files}
        for file in found.files:
            assert sum(end - start for start, end in file.holes) == lost[file.number]

    def assert_true(self) -> None:
        """Assert that each is marked, and holds the evidence outside its holes and zeros inside."""
        assert self.written.keys() == self.files.keys()
        for mark, file in self.files.items():
            assert mark.endswith(MARK)
            whole, written = FILES[mark.removesuffix(MARK)], self.written[mark]
            assert (file.size, file.written) == (len(whole), len(written))
            self._assert_place_by_place(whole, written, file)

    @staticmethod
    def _assert_place_by_place(whole: bytes, written: bytes, file: IncompleteFile) -> None:
        expected, before = bytearray(whole), -1
        for start, end in file.holes:
            assert before < start < end <= len(whole)
            expected[start:end] = bytes(end - start)
            before = end
        assert written == bytes(expected[: file.written])
        assert file.holes
        assert not expected[file.written :].strip(b"\0")


@pytest.fixture
def damaged(make: Make, tmp_path: Path) -> Damaged:
    """Return a package of files of all sizes."""
    return Damaged(make(FILES), tmp_path)


def test_nothing_is_incomplete_in_a_whole_package(damaged: Damaged, tmp_path: Path) -> None:
    """Of a package that is whole no file is written as incomplete."""
    assert Parts(damaged, damaged.data, tmp_path / "parts").files == {}


def test_a_hole_in_a_large_file_is_zeros_and_told(damaged: Damaged, tmp_path: Path) -> None:
    """Two damaged blocks of a large file are two holes; all the rest of it is there."""
    data = bytearray(damaged.data)
    offset, size = damaged.contents[LARGE]
    for block in (10, 11, 40):
        data[damaged.place(offset) + block * SEALED_CHUNK] ^= 1
    parts = Parts(damaged, bytes(data), tmp_path / "parts")
    parts.assert_true()
    assert parts.files.keys() == {LARGE + MARK}
    skip = offset % CHUNK
    holes = parts.files[LARGE + MARK].holes
    assert holes == (
        (10 * CHUNK - skip, 12 * CHUNK - skip),
        (40 * CHUNK - skip, 41 * CHUNK - skip),
    )
    assert parts.files[LARGE + MARK].written == size


@pytest.mark.parametrize("zeros", [0, GROWTH])
def test_a_cut_file_is_written_up_to_the_cut(damaged: Damaged, tmp_path: Path, zeros: int) -> None:
    """Where the end is missing, a file ends with its last block; its hole is behind that.

    A package that was never finished may have been made longer ahead of what was written.
    """
    offset, size = damaged.contents[LARGE]
    cut = damaged.place(offset) + 30 * SEALED_CHUNK + 5_000
    parts = Parts(damaged, damaged.data[:cut] + bytes(zeros), tmp_path / "parts")
    parts.assert_true()
    written = 30 * CHUNK - offset % CHUNK
    assert parts.files[LARGE + MARK].holes == ((written, size),)
    assert len(parts.written[LARGE + MARK]) == written


def test_of_a_file_without_a_block_that_holds_nothing_is_written(
    damaged: Damaged, tmp_path: Path
) -> None:
    """A file all of whose blocks are lost is lost, and no file of zeros stands for it."""
    data = bytearray(damaged.data)
    offset, size = damaged.contents["z"]
    start, end = damaged.place(offset), damaged.place(offset + size - 1) + SEALED_CHUNK
    for tag in range(start + SEALED_CHUNK - TAG, end, SEALED_CHUNK):
        data[tag] ^= 1
    parts = Parts(damaged, bytes(data), tmp_path / "parts")
    parts.assert_true()
    assert "z" + MARK not in parts.files


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    damages=st.lists(
        st.tuples(
            st.sampled_from(("zero", "cut", "insert", "end")),
            st.floats(0, 1, exclude_max=True),
            st.integers(1, 200_000),
        ),
        min_size=1,
        max_size=4,
    ),
)
def test_whatever_is_lost_the_rest_is_in_its_place(
    damaged: Damaged,
    tmp_path_factory: pytest.TempPathFactory,
    damages: list[tuple[str, float, int]],
) -> None:
    """Zeroed, cut out, put in or cut off: outside the holes each byte is that of the evidence."""
    data = bytearray(damaged.data)
    for kind, share, length in damages:
        start = int(share * len(data))
        match kind:
            case "zero":
                data[start : start + length] = bytes(len(data[start : start + length]))
            case "cut":
                del data[start : start + length]
            case "insert":
                data[start:start] = bytes(length)
            case _:
                del data[max(1, start) :]
    try:
        parts = Parts(damaged, bytes(data), tmp_path_factory.mktemp("any") / "parts")
    except CaseVaultError:
        return
    parts.assert_true()
