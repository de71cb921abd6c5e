"""Archives whose names begin with `./`, as those made of the folder `.` by bsdtar."""

from __future__ import annotations

import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from casevault_gui.core.errors import ArchiveRefused
from casevault_gui.core.model import EntryKind
from tests.core.cases.test_zip import entries, files, source
from tests.hostile_zips import made


def test_a_dot_before_names_is_the_archive_itself(tmp_path: Path) -> None:
    """What begins with one lies where it would without; `./` gives the top its rights and time."""
    path = tmp_path / "dots.zip"
    path.write_bytes(made(("./b/x", b"1"), ("a", b"2"), ("./c.txt", b"3"), ("./...", b"4")))
    found = source(path)
    assert files(found) == {
        f"data/dots.zip/{name}": data
        for name, data in (("b/x", b"1"), ("a", b"2"), ("c.txt", b"3"), ("...", b"4"))
    }
    if shutil.which("bsdtar") is None:
        pytest.skip("no bsdtar here")
    (tmp_path / "tree").mkdir(mode=0o750)
    os.utime(tmp_path / "tree", (1_700_000_000, 1_700_000_000))
    subprocess.run(["bsdtar", "-cf", "../top.zip", "--format", "zip", "."],
                   cwd=tmp_path / "tree", check=True)  # fmt: skip
    (top,) = entries(source(tmp_path / "top.zip"))
    assert (top.path, top.kind) == ("data/top.zip", EntryKind.FOLDER)
    assert (top.mode, top.mtime_ns) == (0o750, 1_700_000_000 * 10**9)


@pytest.mark.parametrize(
    ("names", "problem"),
    [
        (("a", "./a"), "duplicate"),
        (("./a", "a/b"), "duplicate"),
        (("./a/", "./a"), "duplicate"),
        (("./", "./"), "duplicate"),
        (("././a",), "path"),
        (("././",), "path"),
        ((".//",), "path"),
        ((".//a",), "path"),
        (("./..",), "path"),
        (("./../a",), "path"),
        (("./a/../b",), "path"),
        (("a/./b",), "path"),
        (("./C:a",), "path"),
        (("./\\a",), "path"),
        ((".",), "path"),
        (("/",), "path"),
    ],
)
def test_a_dot_before_names_hides_nothing(
    names: tuple[str, ...], problem: str, tmp_path: Path
) -> None:
    """Without it names are what they are: two in one place, or a way out."""
    path = tmp_path / "dots.zip"
    holders = tuple(chr(65 + number) * len(name) for number, name in enumerate(names))
    data = made(*((holder, b"") for holder in holders), method=zipfile.ZIP_STORED)
    for holder, name in zip(holders, names, strict=True):
        data = data.replace(holder.encode(), name.encode())
    path.write_bytes(data)
    with pytest.raises(ArchiveRefused) as caught:
        source(path)
    assert caught.value.facts["problem"] == problem
