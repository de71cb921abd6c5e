"""Sizes, durations and counts as people read them; Qt-free, both shells use it."""

from __future__ import annotations

from datetime import UTC, datetime

_STEP = 1000
_ROUNDS_UP = 999.5
_TWO_DIGITS = 9.995
_THREE_DIGITS = 99.95
_UNITS = ("bytes", "kB", "MB", "GB", "TB", "PB", "EB")
_MINUTE = 60
_HOUR = 3600


def size_words(size: int) -> str:
    """Return `size` bytes with three significant digits in decimal units, as drives are sold."""
    if abs(size) < _STEP:
        return "1 byte" if size == 1 else f"{size} bytes"
    value, unit = size / _STEP, 1
    while abs(value) >= _ROUNDS_UP and unit < len(_UNITS) - 1:
        value, unit = value / _STEP, unit + 1
    digits = 2 if abs(value) < _TWO_DIGITS else 1 if abs(value) < _THREE_DIGITS else 0
    return f"{value:.{digits}f} {_UNITS[unit]}"


def duration_words(seconds: float) -> str:
    """Return a duration as `42 s`, `3 min 05 s` or `2 h 07 min`."""
    whole = max(0, round(seconds))
    if whole < _MINUTE:
        return f"{whole} s"
    if whole < _HOUR:
        return f"{whole // _MINUTE} min {whole % _MINUTE:02} s"
    return f"{whole // _HOUR} h {whole % _HOUR // _MINUTE:02} min"


def files_words(count: int) -> str:
    """Return a number of files as `1 file`, `12 files`."""
    return "1 file" if count == 1 else f"{count_words(count)} files"


def entries_words(count: int) -> str:
    """Return a number of entries as `1 entry`, `12 entries`."""
    return "1 entry" if count == 1 else f"{count_words(count)} entries"


def acts_words(count: int) -> str:
    """Return a number of acts in the custody log as `1 act`, `12 acts`."""
    return "1 act" if count == 1 else f"{count_words(count)} acts"


def count_words(count: int) -> str:
    """Return a count with narrow groups of three digits."""
    return f"{count:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")


def moment_words(seconds: int) -> str:
    """Return a time in seconds since 1970 to the minute, in UTC; beyond the year 9999 as it is."""
    try:
        return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M UTC")
    except (OverflowError, ValueError, OSError):
        return f"{seconds} s"


def time_words(seconds: int) -> str:
    """Return a time in seconds since 1970 as RFC 3339 in UTC; beyond the year 9999, its seconds."""
    try:
        return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (OverflowError, ValueError, OSError):
        return f"{seconds} s"
