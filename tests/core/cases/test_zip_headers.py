"""What the header before a member's data says, where more follows behind the data."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from casevault_gui.core.errors import ArchiveRefused
from tests.core.cases.test_zip import entries, files, source

if TYPE_CHECKING:
    from typing_extensions import Buffer


class _Stream(io.RawIOBase):
    """A file that cannot go back, so that sizes follow the data."""

    def __init__(self, file: io.BufferedWriter) -> None:
        self._file = file

    def writable(self) -> bool:
        return True

    def write(self, data: Buffer) -> int:
        return self._file.write(data)


@pytest.mark.parametrize("told", [0, 4, 5])
def test_a_size_told_before_the_data_must_be_the_directorys(told: int, tmp_path: Path) -> None:
    """A size may be told before and behind the data; another than the list's is refused."""
    archive = tmp_path / "made.zip"
    with archive.open("wb") as file, zipfile.ZipFile(_Stream(file), "w") as packed:
        packed.writestr("a", b"beta")
    data = bytearray(archive.read_bytes())
    assert data[6] & 8
    data[22:26] = told.to_bytes(4, "little")
    archive.write_bytes(data)
    if told <= len(b"beta"):
        assert files(source(archive)) == {"data/made.zip/a": b"beta"}
    else:
        with pytest.raises(ArchiveRefused) as caught:
            entries(source(archive))
        assert caught.value.facts["problem"] == "differs"
