"""What this machine's clocks say, as a custody entry records it. Reading them never fails."""

from __future__ import annotations

import hashlib
import os
import re
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from casevault_gui.core.canonical_json import MAX_INTEGER
from casevault_gui.core.late_dataclass import dataclass

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_UTC = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}\.[0-9]{3}Z")
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_LOCAL_TIME = Path("/etc/localtime")
_BOOT_STEP_NS = 10 * 10**9
MOST_DRIFT_MS = 2_000
"""A clock that moved further against the one nobody sets was set, not slewed."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One reading of the clocks.

    `utc_ms` counts milliseconds since 1970 UTC; `monotonic_us` microseconds of a clock nobody can
    set, comparable only within one `boot`. `zone` is the IANA name if known, `offset_min` local
    time minus UTC in minutes. `source` names the clock; `error_ms`, if it was compared with a
    better one, how far it was ahead of that, and `checked` when (as `utc_text`).
    """

    utc_ms: int
    monotonic_us: int
    boot: str
    zone: str = ""
    offset_min: int = 0
    source: str = "system"
    error_ms: int | None = None
    checked: str = ""


Clock = Callable[[], Moment]
"""Reads the clocks."""


def system_clock() -> Moment:
    """Read this machine's clocks."""
    now_ns, up_ns = time.time_ns(), monotonic_ns()
    now = time.localtime(now_ns // 10**9)
    return Moment(
        utc_ms=now_ns // 10**6,
        # Microseconds: nanoseconds pass the largest exact JSON integer after 104 days.
        monotonic_us=min(up_ns // 1000, MAX_INTEGER),
        boot=_boot(now_ns - up_ns),
        zone=_zone(),
        offset_min=now.tm_gmtoff // 60,
    )


@dataclass(frozen=True, slots=True)
class Comparison:
    """How far this machine's clock was ahead of a better one: `error_ms`, and when (`checked`).

    `boot` and `apart_ms` (clock time minus the clock nobody sets) tell whether the clock was set
    since: then the comparison says nothing any more.
    """

    error_ms: int
    checked: str
    boot: str
    apart_ms: int

    @classmethod
    def of(cls, moment: Moment, better_ms: int) -> Comparison:
        """Compare a reading with what a better clock showed then (milliseconds since 1970)."""
        return cls(
            moment.utc_ms - better_ms, utc_text(moment.utc_ms), moment.boot, _apart_ms(moment)
        )

    def holds(self, moment: Moment) -> bool:
        """Say whether the clock runs on as it ran when it was compared."""
        stepped = abs(_apart_ms(moment) - self.apart_ms) > MOST_DRIFT_MS
        return moment.boot == self.boot and not stepped


class ComparedClock:
    """A clock that says with each reading how far it is off, as long as that is known."""

    def __init__(self, base: Clock = system_clock) -> None:
        """Read `base`."""
        self.base = base
        self.comparison: Comparison | None = None

    def __call__(self) -> Moment:
        """Read the clock."""
        moment, known = self.base(), self.comparison
        if known is None or not known.holds(moment):
            return moment
        return replace(moment, error_ms=known.error_ms, checked=known.checked)


def _apart_ms(moment: Moment) -> int:
    return moment.utc_ms - moment.monotonic_us // 1000


def utc_text(utc_ms: int) -> str:
    """Return `YYYY-MM-DDTHH:MM:SS.mmmZ`; raise `OverflowError` outside the years 1 to 9999."""
    moment = _EPOCH + timedelta(milliseconds=utc_ms)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def utc_ms(text: str) -> int:
    """Return the milliseconds since 1970 of a `utc_text`; raise `ValueError` for other text."""
    # The pattern admits one form alone, and not hour 24, which later Pythons read as the next day;
    # fromisoformat then refuses days and minutes that do not exist.
    if not _UTC.fullmatch(text):
        msg = "not a time in canonical form"
        raise ValueError(msg)
    return (datetime.fromisoformat(text) - _EPOCH) // timedelta(milliseconds=1)


def monotonic_ns() -> int:
    """Return nanoseconds of a clock that nobody sets and that goes on while the machine sleeps."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    return time.monotonic_ns()


def _boot(booted_ns: int) -> str:
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()[:64]
    except (OSError, UnicodeDecodeError):
        # Rounded: the two clocks are read a moment apart. A new value now and then does no harm.
        step = booted_ns // _BOOT_STEP_NS
        return hashlib.sha256(f"boot {step}".encode()).hexdigest()[:32]


def _zone() -> str:
    name = os.environ.get("TZ", "").removeprefix(":")
    if not name:
        try:
            name = str(_LOCAL_TIME.readlink())
        except OSError:
            return ""
        name = name.partition("zoneinfo/")[2]
    plain = name.isascii() and name.replace("/", "").replace("_", "").replace("-", "").isalnum()
    return name if plain else ""
