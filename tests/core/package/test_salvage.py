"""Salvage: what still holds comes out of a damaged package, and nothing else does."""

from __future__ import annotations

import os
from hashlib import shake_256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.crypto.stream import CHUNK, PREFIX, SEALED_CHUNK
from casevault_gui.core.errors import (
    CaseVaultError,
    CommitmentMismatch,
    EntryUnknown,
    HeaderMalformed,
    KeyNotForPackage,
    OpeningLost,
)
from casevault_gui.core.package import tags
from casevault_gui.core.package.extract import extract_entries
from casevault_gui.core.package.salvage import DamagedReader, Salvage
from casevault_gui.core.progress import CancelToken, ignore_progress

if TYPE_CHECKING:
    from tests.core.package.conftest import Made, Make


def noise(seed: int, size: int) -> bytes:
    """Return bytes that look random and are the same each time."""
    return shake_256(seed.to_bytes(8, "big")).digest(size)


FILES = {
    "a/small": b"one",
    "a/empty": b"",
    "a/" + "long-name-" * 12 + "é": noise(1, 40_000),
    "b/large": noise(2, 1_500_000),
    "b/medium": noise(3, 60_000),
    **{f"many/{number:03}": noise(100 + number, number * 97) for number in range(120)},
    "z": noise(4, 20_000),
}


class Rescued:
    """What came out of a damaged package."""

    def __init__(self, path: Path, key: PackageKey, folder: Path) -> None:
        """Salvage everything that holds into the new `folder`."""
        with DamagedReader(path) as reader:
            salvage = reader.unlock_key(key)
            salvage.survey(report=ignore_progress, cancel=CancelToken())
            self.lost_chunks = salvage.mended.lost
            self.complete = salvage.listing.complete
            self.unlisted = len(salvage.listing.unlisted)
            index = salvage.index
            self.lost = {
                index.path(n)[len("data/evidence/") :]: lost for n, lost in losses(salvage)
            }
            self.case = tag(salvage, tags.CASE)
            wanted = salvage.holding()
            done = extract_entries(
                salvage, wanted, folder, report=ignore_progress, cancel=CancelToken()
            )
        assert done.failed == []
        base = folder / "evidence"
        self.files = {
            str(path.relative_to(base)): path.read_bytes()
            for path in base.rglob("*")
            if path.is_file()
        }


def losses(salvage: Salvage) -> list[tuple[int, int]]:
    """Return the losses as pairs of number and bytes."""
    return [(loss.number, loss.lost) for loss in salvage.losses]


def tag(salvage: Salvage, path: str) -> bytes | None:
    """Return a tag file, None if it is lost."""
    try:
        return salvage.tag(path)
    except EntryUnknown:
        return None


class Damaged:
    """A package to be damaged: its bytes, its key, and where its parts stand."""

    def __init__(self, made: Made, folder: Path) -> None:
        """Take a whole package."""
        self.data = made.path.read_bytes()
        self.key = made.key
        self._folder = folder
        self._count = 0
        opened = made.open()
        self.front = len(opened.header.raw)
        self.tags_chunk = opened.footer.tags_offset // CHUNK
        self.index_place = self.place(opened.footer.index_offset)
        self.manifest_place = self.place(opened.footer.manifest_offset)
        index = opened.index
        self.contents = {
            index.path(n)[len("data/evidence/") :]: (index.offset(n), index.size(n))
            for n in range(len(index))
            if not index.folder(n)
        }
        opened.file.close()

    def place(self, offset: int) -> int:
        """Where in the file the chunk of a plaintext offset begins."""
        return self.front + PREFIX + offset // CHUNK * SEALED_CHUNK

    def rescue(self, data: bytes) -> Rescued:
        """Salvage from these bytes."""
        self._count += 1
        path = self._folder / f"damaged{self._count}"
        path.write_bytes(data)
        return Rescued(path, self.key, self._folder / f"out{self._count}")

    def untouched(self, start: int, end: int) -> set[str]:
        """Return the files none of whose chunks lie in the bytes [start, end) of the package."""
        return {
            path
            for path, (offset, size) in self.contents.items()
            if not size
            or self.place(offset + size - 1) + SEALED_CHUNK <= start
            or self.place(offset) >= end
        }


def expect(rescued: Rescued, names: set[str]) -> None:
    """Assert that exactly these files came out, as they were."""
    assert set(rescued.files) == names
    assert all(rescued.files[name] == FILES[name] for name in names)


@pytest.fixture
def damaged(make: Make, tmp_path: Path) -> Damaged:
    """Return a package of files of all sizes."""
    return Damaged(make(FILES), tmp_path)


def test_a_whole_package_comes_out_whole(damaged: Damaged) -> None:
    """Where nothing is lost, everything comes out and the list is complete."""
    rescued = damaged.rescue(damaged.data)
    expect(rescued, set(FILES))
    assert (rescued.lost, rescued.lost_chunks, rescued.complete) == ({}, 0, True)
    assert rescued.case is not None


def test_a_hole_in_the_middle_costs_the_files_that_lie_there(damaged: Damaged) -> None:
    """Zeros in the middle take the files under them; each loss is told in bytes."""
    start = damaged.place(damaged.contents["b/large"][0] + 5 * CHUNK)
    end = start + 3 * SEALED_CHUNK
    data = damaged.data[:start] + bytes(end - start) + damaged.data[end:]
    rescued = damaged.rescue(data)
    expect(rescued, set(FILES) - {"b/large"})
    assert rescued.lost == {"b/large": 3 * CHUNK}
    assert rescued.lost_chunks == 3
    assert rescued.complete


def test_bytes_cut_out_of_the_middle_shift_what_follows(damaged: Damaged) -> None:
    """Behind missing bytes the stream is found again from the end."""
    start = damaged.place(damaged.contents["b/large"][0] + 5 * CHUNK) + 77
    data = damaged.data[:start] + damaged.data[start + 12_345 :]
    rescued = damaged.rescue(data)
    expect(rescued, set(FILES) - {"b/large"})
    assert rescued.complete


def test_a_cut_tail_costs_what_is_behind_the_cut(damaged: Damaged) -> None:
    """Wherever the end is missing, every file before it comes out, by its member header."""
    for cut in range(damaged.front + PREFIX + 100, len(damaged.data), 131_313):
        rescued = damaged.rescue(damaged.data[:cut])
        expect(rescued, damaged.untouched(cut, len(damaged.data)) & set(rescued.files))
        headers = {
            path for path, (offset, _) in damaged.contents.items() if damaged.place(offset) < cut
        }
        kept = {path for path in headers if path in damaged.untouched(cut, len(damaged.data))}
        # The last one's own header may lie in the cut chunk.
        assert len(kept - set(rescued.files)) <= 1 + sum(not FILES[path] for path in kept)


def test_a_file_that_the_cut_goes_through_is_named(damaged: Damaged) -> None:
    """With the list behind it cut off too, a file that goes on behind the cut is named as lost."""
    offset, size = damaged.contents["b/large"]
    cut = damaged.place(offset) + 30 * SEALED_CHUNK
    rescued = damaged.rescue(damaged.data[:cut])
    assert rescued.lost == {"b/large": size - (30 * CHUNK - offset % CHUNK)}
    assert not rescued.complete


def test_without_its_list_a_file_is_proven_by_its_chunks(damaged: Damaged) -> None:
    """Where the list is cut off, files come out and are told apart as unlisted."""
    rescued = damaged.rescue(damaged.data[: damaged.place(damaged.tags_chunk * CHUNK)])
    assert not rescued.complete
    assert rescued.unlisted == len(FILES) - len(set(FILES) - set(rescued.files)) + len(rescued.lost)
    assert len(rescued.files) >= len(FILES) - 1


@pytest.mark.parametrize("length", [1, 12, 700, 40_000, 1_000_000])
def test_a_missing_beginning_costs_what_lay_there(damaged: Damaged, length: int) -> None:
    """The opening copy at the end opens what follows, whether bytes are zero or gone."""
    kept = damaged.untouched(0, length)
    expect(damaged.rescue(bytes(length) + damaged.data[length:]), kept)
    expect(damaged.rescue(damaged.data[length:]), kept)


@pytest.mark.parametrize("length", [1, 24, 80, 500, 2_000])
def test_a_missing_end_of_the_file_costs_no_evidence(damaged: Damaged, length: int) -> None:
    """Without trailer or opening copy everything is found from the beginning."""
    expect(damaged.rescue(damaged.data[:-length]), set(FILES))


def test_a_package_inside_other_bytes_is_found(damaged: Damaged) -> None:
    """Bytes before and behind a package, as in an image of a medium, do not hide it."""
    rescued = damaged.rescue(os.urandom(5_000) + damaged.data + bytes(7_000))
    expect(rescued, set(FILES))
    assert rescued.complete


def test_a_lost_index_is_made_from_the_manifest(damaged: Damaged) -> None:
    """Where the index does not hold, the manifest's lines name every file and its SHA-256."""
    place = damaged.index_place
    data = bytearray(damaged.data)
    data[place + 20] ^= 1
    rescued = damaged.rescue(bytes(data))
    expect(rescued, damaged.untouched(place, place + SEALED_CHUNK))
    assert (rescued.unlisted, rescued.complete) == (0, True)


def test_lost_lines_are_found_in_the_tar(damaged: Damaged) -> None:
    """Files whose lines are lost, with the index, are found by their member headers."""
    data = bytearray(damaged.data)
    for place in (damaged.index_place, damaged.manifest_place + SEALED_CHUNK):
        data[place + 20] ^= 1
    rescued = damaged.rescue(bytes(data))
    assert set(rescued.files) == damaged.untouched(
        damaged.index_place, damaged.index_place + SEALED_CHUNK
    )
    assert rescued.unlisted > 0
    assert not rescued.complete


def test_either_opening_serves(damaged: Damaged) -> None:
    """A flipped bit in header, MAC, salt or commitment of one opening is made up by the other."""
    for position in (9, 40, damaged.front - 1, damaged.front + 3, damaged.front + 40):
        for start in (0, len(damaged.data) - 24 - PREFIX - damaged.front):
            data = bytearray(damaged.data)
            data[start + position] ^= 4
            expect(damaged.rescue(bytes(data)), set(FILES))


def test_a_lying_trailer_changes_nothing(damaged: Damaged) -> None:
    """Whatever length a damaged trailer names, the chunks themselves decide."""
    for told in (0, 72, 1 << 20, 1 << 40, (1 << 64) - 1):
        data = damaged.data[:-8] + told.to_bytes(8, "big")
        expect(damaged.rescue(data), set(FILES))


def test_two_packages_in_one_file_are_not_mixed(damaged: Damaged, make: Make) -> None:
    """Of two packages behind each other the first is salvaged."""
    other = make({"other": b"x"}).path.read_bytes()
    expect(damaged.rescue(damaged.data + other), set(FILES))


def test_the_wrong_key_is_told_before_anything_is_read(damaged: Damaged, tmp_path: Path) -> None:
    """Salvage opens with the package's own credentials, and with no others."""
    path = tmp_path / "half"
    path.write_bytes(damaged.data[: len(damaged.data) // 2])
    with DamagedReader(path) as reader, pytest.raises(KeyNotForPackage):
        reader.unlock_key(PackageKey.generate())


def test_without_any_opening_nothing_can_be_done(damaged: Damaged, tmp_path: Path) -> None:
    """Where both openings are gone, that is said; so it is of a file that is no package."""
    for number, data in enumerate((damaged.data[1_000:-1_000], b"", b"no package", bytes(9_999))):
        path = tmp_path / f"gone{number}"
        path.write_bytes(data)
        with pytest.raises(OpeningLost):
            DamagedReader(path)


def test_openings_that_are_both_damaged_say_how(damaged: Damaged, tmp_path: Path) -> None:
    """Where both headers are damaged the trouble with them is named; so with both salts."""
    copy = len(damaged.data) - 24 - PREFIX - damaged.front
    path = tmp_path / "both"
    for position, trouble in ((12, HeaderMalformed), (damaged.front + 1, CommitmentMismatch)):
        data = bytearray(damaged.data)
        for start in (0, copy):
            data[start + position] ^= 0x80
        path.write_bytes(data)
        with pytest.raises(trouble), DamagedReader(path) as reader:
            reader.unlock_key(damaged.key)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_what_comes_out_is_as_it_was_sealed(damaged: Damaged, data: st.DataObject) -> None:
    """Whatever happens: what comes out is the evidence, and a whole list names all the rest."""
    package = bytearray(damaged.data)
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(package) - 1))
        length = data.draw(st.integers(1, 300_000))
        match data.draw(st.sampled_from(("zero", "cut", "insert", "flip", "double"))):
            case "zero":
                package[start : start + length] = bytes(len(package[start : start + length]))
            case "cut":
                del package[start : start + length]
            case "insert":
                package[start:start] = noise(length, length)
            case "flip":
                package[start] ^= 1 << length % 8
            case _:
                package[start:start] = package[start : start + length]
        if not package:
            break
    try:
        rescued = damaged.rescue(bytes(package))
    except CaseVaultError:
        return
    assert all(FILES[name] == content for name, content in rescued.files.items())
    assert not set(rescued.files) & set(rescued.lost)
    if rescued.complete:
        assert set(rescued.files) | set(rescued.lost) == set(FILES)


@pytest.mark.parametrize(
    ("start", "end"), [(0.0, 0.2), (0.3, 0.5), (0.7, 1.0), (0.999, 1.0)], ids=str
)
def test_every_kind_of_damage_names_its_losses(damaged: Damaged, start: float, end: float) -> None:
    """Beginning, middle or end: each file comes out or is named, or the list says that it lacks."""
    size = len(damaged.data)
    first, last = int(start * size), int(end * size)
    data = damaged.data[:first] + bytes(last - first) + damaged.data[last:]
    rescued = damaged.rescue(data)
    told = set(rescued.files) | set(rescued.lost)
    assert told <= set(FILES)
    if rescued.complete:
        assert told == set(FILES)
        assert set(rescued.files) == damaged.untouched(first, last)
    else:
        assert damaged.untouched(first, last) - set(rescued.files) <= {
            path for path, content in FILES.items() if not content
        }
