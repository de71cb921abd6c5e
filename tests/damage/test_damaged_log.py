"""Damaged custody logs: each is refused, or told wrong, or tells what was written."""

from __future__ import annotations

from collections import Counter
from hashlib import shake_256
from pathlib import Path

import pytest

from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.errors import CustodyTrouble
from casevault_gui.core.model import Actor
from tests import figures
from tests.core.custody.samples import OBJECTS, fill_quickly
from tests.core.custody.test_faults import KEYS, Sound, leaves_in, use

PAGE = 4096


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Sound:
    """Make a log with something of everything."""
    path = tmp_path_factory.mktemp("sound") / "custody.log"
    with CustodyLog.create(path, KEYS, Actor("Jana"), {"name": "x"}) as log:
        with log.begin(EntryType.CREATED, case="2026-1", objects=OBJECTS):
            pass
        fill_quickly(log, 97)
        log.add_anchor(log.checkpoint_at(60), "package")
        log.begin(EntryType.OPENED, objects=OBJECTS)
    return Sound(path)


def damaged(data: bytes, number: int) -> bytes:
    """Return the log with one thing wrong; each number's is another, and the same for ever."""
    drawn = shake_256(b"damaged log" + number.to_bytes(8, "big")).digest(96)
    at = int.from_bytes(drawn[:4], "big") % len(data)
    size = (1, 2, 8, 64, PAGE)[drawn[4] % 5]
    page, other = at - at % PAGE, int.from_bytes(drawn[5:8], "big") % (len(data) // PAGE) * PAGE
    match drawn[8] % 8:
        case 0 | 1:
            return data[:at] + bytes([data[at] ^ 1 << drawn[9] % 8]) + data[at + 1 :]
        case 2:
            return data[:at] + drawn[16 : 16 + min(size, 64)] + data[at + min(size, 64) :]
        case 3:
            return data[:at] + bytes(len(data[at : at + size])) + data[at + size :]
        case 4:
            return data[:at]
        case 5:
            return data[:at] + data[at + size :]
        case 6:
            return data[:page] + data[other : other + PAGE] + data[page + PAGE :]
        case _:
            first, second = sorted((page, other))
            swapped = data[second : second + PAGE] + data[first + PAGE : second]
            return data[:first] + swapped + data[first : first + PAGE] + data[second + PAGE :]


def test_no_damage_is_passed_off_as_history(
    sound: Sound, numbers: tuple[int, ...], tmp_path: Path
) -> None:
    """Nothing but an error of ours comes out, and no log verifies that tells something else."""
    path = tmp_path / "log"
    found: Counter[str] = Counter()
    for number in numbers:
        path.write_bytes(damaged(sound.data, number))
        try:
            consistent = use(path)
        except CustodyTrouble as error:
            found[error.code] += 1
            continue
        if consistent:
            assert leaves_in(path)[:-1] == sound.leaves, number
        found["told by verification" if not consistent else "whatever was lost said nothing"] += 1
    figures.give("damaged-logs", tried=len(numbers), found=dict(found.most_common()))
    assert len(found) > 2
