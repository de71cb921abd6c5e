"""Recovery records: what they repair, what they cannot, and records that are damaged themselves."""

from __future__ import annotations

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from casevault_gui.core.errors import (
    DamageBeyondRecovery,
    PackageChangedMeanwhile,
    RecoveryRecordInvalid,
)
from casevault_gui.core.package.parity import Health, examine, repair, write_record
from casevault_gui.core.package.recovery_record import (
    CHECKSUM,
    HEAD,
    PERCENT,
    RecordHead,
    RecordReader,
)
from casevault_gui.core.package.sealed_file import SealedFile
from casevault_gui.core.progress import CancelToken, ignore_progress

if TYPE_CHECKING:
    from collections.abc import Callable

PACKAGE = bytes(range(16))
BLOCK = 4096


class Kept:
    """A file of random bytes with its record; stands for a package, of which nothing is parsed."""

    def __init__(self, folder: Path, length: int, parity: int) -> None:
        """Make both."""
        self.original = os.urandom(length)
        self.path, self.record, self.out = (folder / name for name in ("p", "p.recovery", "out"))
        self.path.write_bytes(self.original)
        self.head = self._written(parity)

    def _written(self, parity: int) -> RecordHead:
        file = SealedFile(self.path)
        out = os.open(self.record, os.O_RDWR | os.O_CREAT)
        try:
            return write_record(
                file, PACKAGE, parity, out, report=ignore_progress, cancel=CancelToken()
            )
        finally:
            os.close(out)
            file.close()

    def change(self, start: int, end: int) -> None:
        """Turn over every bit of a range of the package."""
        data = bytearray(self.path.read_bytes())
        data[start:end] = bytes(byte ^ 0xFF for byte in data[start:end])
        self.path.write_bytes(data)

    def examine(self) -> Health:
        """Compare both."""
        with self._open() as (file, record):
            return examine(file, record, report=ignore_progress, cancel=CancelToken())

    def repair(self) -> bytes:
        """Return what repairing writes."""
        out = os.open(self.out, os.O_RDWR | os.O_CREAT | os.O_TRUNC)
        try:
            with self._open() as (file, record):
                repair(file, record, out, report=ignore_progress, cancel=CancelToken())
        finally:
            os.close(out)
        return self.out.read_bytes()

    def _open(self) -> _Open:
        return _Open(self.path, self.record)


class _Open:
    def __init__(self, path: Path, record: Path) -> None:
        self._paths = path, record

    def __enter__(self) -> tuple[SealedFile, RecordReader]:
        self._files = tuple(SealedFile(path) for path in self._paths)
        try:
            return self._files[0], RecordReader(self._files[1])
        except BaseException:
            self.__exit__()
            raise

    def __exit__(self, *_: object) -> None:
        for file in self._files:
            file.close()


if TYPE_CHECKING:
    Keep = Callable[[int, int], Kept]


@pytest.fixture
def keep(tmp_path: Path) -> Keep:
    """Return a function that makes a file of a length, and its record of so many parity blocks."""
    return lambda length, parity: Kept(tmp_path, length, parity)


def test_an_untouched_package_is_whole(keep: Keep) -> None:
    """Nothing damaged is said of a package that is as it was."""
    kept = keep(300_001, 1)
    health = kept.examine()
    assert health.whole
    assert (health.blocks, health.damaged, health.beyond, health.parity_damaged) == (74, 0, 0, 0)
    assert kept.repair() == kept.original


@pytest.mark.parametrize(("percent", "parity"), sorted(PERCENT.items()))
def test_a_stretch_of_the_promised_length_is_repaired_anywhere(
    keep: Keep, percent: int, parity: int
) -> None:
    """Any one damaged stretch of the promised share comes back, wherever it begins."""
    kept = keep(1_300_000, parity)
    length = (parity * kept.head.rows - 1) * BLOCK
    assert length >= kept.head.length * (percent - 2) // 100
    for start in (0, 1, 4095, 500_000, 1_300_000 - length):
        kept.path.write_bytes(kept.original)
        kept.change(start, start + length)
        assert kept.repair() == kept.original


def test_one_block_more_than_parity_is_beyond(keep: Keep) -> None:
    """Where a row lacks more than its parity, nothing is called repaired."""
    kept = keep(800_000, 2)
    rows = kept.head.rows
    for column in range(3):
        place = column * rows * BLOCK
        kept.change(place, place + 1)
    assert (kept.examine().damaged, kept.examine().beyond) == (3, 3)
    with pytest.raises(DamageBeyondRecovery) as caught:
        kept.repair()
    assert caught.value.facts == {"damaged": 3, "beyond": 3, "blocks": 196}


def test_a_lost_end_is_written_again(keep: Keep) -> None:
    """A package cut short has its end back, and one with bytes behind it loses them."""
    kept = keep(700_000, 4)
    kept.path.write_bytes(kept.original[:650_000])
    health = kept.examine()
    assert (health.length, health.wanted, health.beyond) == (650_000, 700_000, 0)
    assert kept.repair() == kept.original
    kept.path.write_bytes(kept.original + b"more")
    assert kept.examine().damaged == 0
    assert not kept.examine().whole
    assert kept.repair() == kept.original


def test_damage_to_the_record_counts_with_that_of_the_package(keep: Keep) -> None:
    """A damaged head, list or parity block is done without as long as enough is left."""
    kept = keep(400_000, 2)
    record = kept.record.read_bytes()
    kept.change(0, 10)
    head = kept.head
    harmless = {
        "head": 5,
        "list": HEAD + 3,
        "parity": head.parity_start + 7,
        "end": len(record) - 1,
    }
    for place in harmless.values():
        data = bytearray(record)
        data[place] ^= 1
        kept.record.write_bytes(data)
        assert kept.repair() == kept.original
    data = bytearray(record)
    for column in range(2):
        data[head.parity_start + column * head.rows * BLOCK] ^= 1
    kept.record.write_bytes(data)
    assert kept.examine().parity_damaged == 2
    with pytest.raises(DamageBeyondRecovery):
        kept.repair()


def test_a_record_cut_at_either_side_serves(keep: Keep) -> None:
    """Head and list stand at both ends: the record may lack one of them, and some parity."""
    kept = keep(400_000, 1)
    record = kept.record.read_bytes()
    kept.change(100, 200)
    kept.record.write_bytes(record[: kept.head.parity_end])
    assert kept.repair() == kept.original
    kept.record.write_bytes(record[kept.head.parity_start :])
    assert kept.repair() == kept.original


def test_a_record_without_a_list_is_refused(keep: Keep) -> None:
    """With both lists damaged nobody knows which blocks hold."""
    kept = keep(200_000, 1)
    data = bytearray(kept.record.read_bytes())
    data[HEAD] ^= 1
    data[kept.head.parity_end] ^= 1
    kept.record.write_bytes(data)
    with pytest.raises(RecoveryRecordInvalid) as caught:
        kept.examine()
    assert caught.value.facts == {"problem": "damaged"}


def test_every_changed_byte_of_a_record_is_done_without_or_refused(keep: Keep) -> None:
    """Whatever single byte of a record is changed, a repaired package is as it was."""
    kept = keep(20_000, 2)
    record = kept.record.read_bytes()
    kept.change(0, 1)
    for place in [*range(HEAD + 64), *range(HEAD + 64, len(record), 997)]:
        data = bytearray(record)
        data[place] ^= 0x41
        kept.record.write_bytes(data)
        assert kept.repair() == kept.original


def test_the_parity_is_what_the_document_says(keep: Keep) -> None:
    """Each byte of parity is the sum of its row's bytes, each times 1 / (row + column)."""
    kept = keep(3 * BLOCK * 20, 4)
    head, record = kept.head, kept.record.read_bytes()
    powers, logarithms, value = [0] * 510, [0] * 256, 1
    for exponent in range(255):
        powers[exponent] = powers[exponent + 255] = value
        logarithms[value] = exponent
        value = value << 1 ^ (0x11D if value & 0x80 else 0)
    for parity in range(4):
        for place in (0, 1, BLOCK - 1, BLOCK * 2 + 17):
            expected = 0
            for column in range(20):
                byte = kept.original[column * head.rows * BLOCK + place]
                if byte:
                    inverse = 255 - logarithms[(20 + parity) ^ column]
                    expected ^= powers[logarithms[byte] + inverse]
            at = head.parity_start + parity * head.rows * BLOCK + place
            assert record[at] == expected
    assert record[HEAD : HEAD + CHECKSUM] == sha256(kept.original[:BLOCK]).digest()[:CHECKSUM]
    assert len(record) == head.size


def test_a_package_that_changes_while_it_is_read_gets_no_record(tmp_path: Path) -> None:
    """Parity of other bytes than those whose SHA-256 the record names is never made."""
    path = tmp_path / "p"
    path.write_bytes(bytes(100_000))
    file = SealedFile(path)
    out = os.open(tmp_path / "r", os.O_RDWR | os.O_CREAT)
    seen = []

    def change(_: object) -> None:
        seen.append(1)
        if len(seen) == 20:
            path.write_bytes(b"\1" + bytes(99_999))

    try:
        with pytest.raises(PackageChangedMeanwhile):
            write_record(file, PACKAGE, 1, out, report=change, cancel=CancelToken())
    finally:
        os.close(out)
        file.close()


def test_the_stand_alone_program_repairs_the_same(keep: Keep) -> None:
    """Python's standard library alone, by the document alone, brings back the same bytes."""
    kept = keep(900_000, 4)
    kept.change(5_000, 150_000)
    program = Path(__file__).parents[3] / "resources" / "cvx_repair.py"
    command = [sys.executable, "-I", *map(str, (program, kept.path, kept.out))]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert kept.out.read_bytes() == kept.original
    assert "36 blocks repaired" in done.stdout
    kept.out.unlink()
    kept.change(0, 400_000)
    refused = subprocess.run(command, capture_output=True, text=True, check=False)
    assert refused.returncode == 1
    assert "lacks" in refused.stderr
    assert sorted(path.name for path in kept.path.parent.iterdir()) == ["p", "p.recovery"]
