"""What the clocks say, and the one form in which it is written."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.canonical_json import MAX_INTEGER
from casevault_gui.core.custody import clock


def test_the_clock_says_now() -> None:
    """The system clock gives the current time and a boot that stays the same between readings."""
    before = int(datetime.now(UTC).timestamp() * 1000) - 1
    first, second = clock.system_clock(), clock.system_clock()
    assert before <= first.utc_ms <= second.utc_ms <= before + 60_000
    assert first.boot == second.boot != ""
    assert 0 <= first.monotonic_us <= second.monotonic_us <= MAX_INTEGER


def test_without_the_systems_boot_id_one_is_made(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where the system names no boot, a name is derived from when it began."""
    monkeypatch.setattr(clock, "_BOOT_ID", tmp_path / "absent")
    assert len(clock.system_clock().boot) == 32


@pytest.mark.parametrize(
    ("value", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        (":America/Port-au-Prince", "America/Port-au-Prince"),
        ("EST5EDT,M3.2.0,M11.1.0", ""),
    ],
)
def test_the_zone_is_an_iana_name_or_nothing(
    monkeypatch: pytest.MonkeyPatch, value: str, zone: str
) -> None:
    """A zone set by name is recorded; a POSIX rule, which names no zone, is not."""
    monkeypatch.setenv("TZ", value)
    assert clock.system_clock().zone == zone


def test_the_zone_follows_the_systems_link(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without TZ the name is where the system's local time leads, or empty."""
    monkeypatch.delenv("TZ", raising=False)
    link = tmp_path / "localtime"
    monkeypatch.setattr(clock, "_LOCAL_TIME", link)
    assert clock.system_clock().zone == ""
    link.symlink_to("../usr/share/zoneinfo/Asia/Kolkata")
    assert clock.system_clock().zone == "Asia/Kolkata"


@given(st.integers(-62_135_596_800_000, 253_402_300_799_999))
def test_every_millisecond_has_one_text(milliseconds: int) -> None:
    """From the year 1 to 9999, a time comes back from its text, which has one length."""
    text = clock.utc_text(milliseconds)
    assert len(text) == len("2026-10-09T14:03:11.270Z")
    assert clock.utc_ms(text) == milliseconds


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-10-09T14:03:11Z",
        "2026-10-09T14:03:11.270",
        "2026-10-09T14:03:11.270+00:00",
        "2026-10-09 14:03:11.270Z",
        "2026-02-30T14:03:11.270Z",
        "2026-10-09T24:00:00.000Z",
        "２026-10-09T14:03:11.270Z",
        "2026-10-09T14:03:11.270Z\n",
    ],
)
def test_other_forms_of_time_are_refused(text: str) -> None:
    """A time in any other form, or one that does not exist, is refused."""
    with pytest.raises(ValueError, match=r".+"):
        clock.utc_ms(text)
