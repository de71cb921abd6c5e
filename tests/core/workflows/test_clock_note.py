"""Notes on the clock: entries say how far it is off, as long as that is known; nothing blocks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from casevault_gui.core.canonical_json import Json
from casevault_gui.core.custody.clock import ComparedClock, Comparison, Moment, utc_text
from casevault_gui.core.custody.entry_parser import parse_entry
from casevault_gui.core.custody.events import Draft, EntryType
from casevault_gui.core.workflows.clock_note import COMPARED, compare_clock, parse_shown
from casevault_gui.core.workflows.profile import Profile, open_profile

MOMENT = Moment(1_700_000_090_000, 5_000_000_000, "boot-1")
BETTER = 1_700_000_000_000


def clk(profile: Profile) -> Json:
    """Append a note and return what it says of its clock."""
    return profile.log.append(Draft(type=EntryType.NOTE_ADDED)).members["clk"]


def test_entries_say_how_far_the_clock_is_off(tmp_path: Path) -> None:
    """After a comparison each entry holds the offset, in the next run too; the note says why."""
    home = tmp_path / "home"
    with open_profile(home) as profile:
        assert clk(profile) == {"src": "system"}
        shown = profile.clock.base().utc_ms - 90_000
        ahead = compare_clock(profile, shown, "radio clock")
        assert 90_000 <= ahead < 150_000
        [note] = [
            entry
            for entry in profile.log.find(kind=EntryType.NOTE_ADDED)
            if entry.why == COMPARED and entry.ref is not None
        ]
        assert note.more == {
            "source": "radio clock",
            "shown": utc_text(shown),
            "offset_ms": ahead,
        }
        told = clk(profile)
        assert isinstance(told, dict)
        assert told["offset_ms"] == ahead
    with open_profile(home) as profile:
        assert clk(profile) == told
        last = profile.log.entry(profile.log.size - 1)
        assert parse_entry(last.body).members["clk"] == told


@pytest.mark.parametrize(
    ("later", "known"),
    [
        (replace(MOMENT, utc_ms=MOMENT.utc_ms + 60_000, monotonic_us=5_060_000_000), True),
        (replace(MOMENT, utc_ms=MOMENT.utc_ms + 61_500, monotonic_us=5_060_000_000), True),
        (replace(MOMENT, utc_ms=MOMENT.utc_ms + 70_000, monotonic_us=5_060_000_000), False),
        (replace(MOMENT, utc_ms=BETTER, monotonic_us=5_000_000_001), False),
        (replace(MOMENT, boot="boot-2"), False),
    ],
)
def test_a_clock_that_was_set_is_not_known_any_more(later: Moment, *, known: bool) -> None:
    """Slow drift keeps the note; a step of the clock, or another boot, ends what it says."""
    clock = ComparedClock(lambda: later)
    clock.comparison = Comparison.of(MOMENT, BETTER)
    told = clock()
    assert (told.error_ms, told.checked) == (
        (90_000, utc_text(MOMENT.utc_ms)) if known else (None, "")
    )


def test_a_damaged_note_blocks_nothing(tmp_path: Path) -> None:
    """Whatever stands in its file, the profile opens, and entries say no offset."""
    home = tmp_path / "home"
    with open_profile(home) as profile:
        compare_clock(profile, 0, "a joke")
    (home / "clock.json").write_text("[]")
    with open_profile(home) as profile:
        assert clk(profile) == {"src": "system"}


def test_times_as_people_write_them() -> None:
    """Whole seconds and thousandths in UTC are read; other forms and impossible times are not."""
    assert parse_shown("2023-11-14T22:13:20Z") == BETTER
    assert parse_shown("2023-11-14T22:13:20.500Z") == BETTER + 500
    for text in ("2023-11-14 22:13", "2023-02-30T00:00:00Z", "22:13", "", "2023-11-14T24:00:00Z"):
        assert parse_shown(text) is None
