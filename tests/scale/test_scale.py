"""A million files, and one file larger than the disk: sealed, listed, verified, taken out."""

from __future__ import annotations

import sys
from pathlib import Path

from tests import figures
from tests.scale.measured import Acts

PER_FOLDER = 1_000
MOST_MIB = 400
CHUNK = 16_384


def content(number: int) -> bytes:
    """Return what is in a file: every tenth is empty."""
    return b"" if number % 10 == 0 else b"evidence %d\n" % number


def make_files(folder: Path, count: int) -> None:
    """Make them, by the thousand in a folder."""
    for first in range(0, count, PER_FOLDER):
        place = folder / f"{first // PER_FOLDER:04}"
        place.mkdir(parents=True)
        for number in range(first, min(first + PER_FOLDER, count)):
            (place / f"{number:07}.txt").write_bytes(content(number))


def test_a_package_of_very_many_files(files: int, room: Path) -> None:
    """It is sealed, listed and verified, and one file comes out of it, in little memory."""
    source, package, key = room / "evidence", room / "many.cvx", room / "many.key"
    make_files(source, files)
    acts, home = Acts(room), ("--home", room / "home")
    acts("seal", *home, "seal", "-o", package, "--key-out", key, "--same-volume-ok", source)
    opened = (package, "--key-file", key)
    listed = acts("list", *home, "list", *opened)
    acts("verify", *home, "verify", *opened)
    chosen = files // 2 + 1
    path = f"evidence/{chosen // PER_FOLDER:04}/{chosen:07}.txt"
    acts("extract one", *home, "extract", *opened, "-d", room / "out", path)
    with listed.said.open("rb") as lines:
        names = sum(line.rstrip().endswith(b".txt") for line in lines)
    assert names == files
    (found,) = [each for each in (room / "out").rglob("*") if each.is_file()]
    assert found.read_bytes() == content(chosen)
    assert acts.most < MOST_MIB
    figures.give("files-of-one-package", tried=files, found=acts.figures())


def test_a_package_of_one_very_large_file(mebibytes: tuple[int, int], room: Path) -> None:
    """A sparse file is sealed as all the bytes it has, and verified, in little memory."""
    size = mebibytes[1] << 20
    source, package, key = room / "sparse.img", room / "large.cvx", room / "large.key"
    with source.open("wb") as file:
        file.truncate(size)
    acts, home = Acts(room), ("--home", room / "home")
    acts("seal", *home, "seal", "-o", package, "--key-out", key, "--same-volume-ok", source)
    opened = (package, "--key-file", key)
    listed = acts("list", *home, "--json", "list", *opened)
    acts("verify", *home, "verify", *opened)
    assert str(size).encode() in listed.said.read_bytes()
    assert package.stat().st_size > size
    assert acts.most < MOST_MIB
    figures.give("MiB-of-a-sparse-file", tried=mebibytes[1], found=acts.figures())
    package.unlink()


def test_a_package_larger_than_the_disk(mebibytes: tuple[int, int], room: Path) -> None:
    """Every chunk of it can be opened again as it comes, to the last, in little memory."""
    source = room / "sparse.img"
    size = mebibytes[0] << 20
    with source.open("wb") as file:
        file.truncate(size)
    acts = Acts(room)
    command = (sys.executable, "-m", "tests.scale.streamed")
    done = acts("seal and open again", source, command=command)
    assert int(done.said.read_text()) >= size // CHUNK
    assert acts.most < MOST_MIB
    figures.give("MiB-sealed-and-opened-again", tried=mebibytes[0], found=acts.figures())
