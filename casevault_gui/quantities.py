"""Sizes, durations and counts as people read them; Qt-free, both shells use it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

from casevault_gui.language import QT_TRANSLATE_NOOP, translate

_STEP = 1000
_ROUNDS_UP = 999.5
_TWO_DIGITS = 9.995
_THREE_DIGITS = 99.95
_UNITS = (
    QT_TRANSLATE_NOOP("quantities", "kB"),
    QT_TRANSLATE_NOOP("quantities", "MB"),
    QT_TRANSLATE_NOOP("quantities", "GB"),
    QT_TRANSLATE_NOOP("quantities", "TB"),
    QT_TRANSLATE_NOOP("quantities", "PB"),
    QT_TRANSLATE_NOOP("quantities", "EB"),
)
_MINUTE = 60
_HOUR = 3600


def size_words(size: int) -> str:
    """Return `size` bytes with three significant digits in decimal units, as drives are sold."""
    if abs(size) < _STEP:
        return _counted(translate("quantities", "1 byte"), _PLURALS.bytes(abs(size)), size)
    value, unit = size / _STEP, 0
    while abs(value) >= _ROUNDS_UP and unit < len(_UNITS) - 1:
        value, unit = value / _STEP, unit + 1
    digits = 2 if abs(value) < _TWO_DIGITS else 1 if abs(value) < _THREE_DIGITS else 0
    point = translate("quantities", ".", "decimal point")
    return f"{value:.{digits}f}".replace(".", point) + f" {translate('quantities', _UNITS[unit])}"


def duration_words(seconds: float) -> str:
    """Return a duration as `42 s`, `3 min 05 s` or `2 h 07 min`."""
    whole = max(0, round(seconds))
    if whole < _MINUTE:
        return translate("quantities", "{s} s").format(s=whole)
    if whole < _HOUR:
        words = translate("quantities", "{min} min {s:02} s")
        return words.format(min=whole // _MINUTE, s=whole % _MINUTE)
    words = translate("quantities", "{h} h {min:02} min")
    return words.format(h=whole // _HOUR, min=whole % _HOUR // _MINUTE)


def files_words(count: int) -> str:
    """Return a number of files as `1 file`, `12 files`."""
    return _counted(translate("quantities", "1 file"), _PLURALS.files(count), count)


def entries_words(count: int) -> str:
    """Return a number of entries as `1 entry`, `12 entries`."""
    return _counted(translate("quantities", "1 entry"), _PLURALS.entries(count), count)


def acts_words(count: int) -> str:
    """Return a number of acts in the custody log as `1 act`, `12 acts`."""
    return _counted(translate("quantities", "1 act"), _PLURALS.acts(count), count)


def count_words(count: int) -> str:
    """Return a count with narrow groups of three digits."""
    return f"{count:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")


def date_words(moment: date) -> str:
    """Return a date with four digits for the year, in the order the language has it."""
    words = translate("quantities", "{year:04}-{month:02}-{day:02}")
    return words.format(year=moment.year, month=moment.month, day=moment.day)


def minute_words(moment: datetime) -> str:
    """Return a date and the time of the day to the minute, in the time zone of `moment`."""
    return f"{date_words(moment)} {moment:%H:%M}"


def second_words(moment: datetime) -> str:
    """Return a date and the time of the day to the second, in the time zone of `moment`."""
    return f"{date_words(moment)} {moment:%H:%M:%S}"


def moment_words(seconds: int) -> str:
    """Return a time in seconds since 1970 to the minute, in UTC; beyond the year 9999 as it is."""
    return _moment(seconds, lambda moment: f"{minute_words(moment)} UTC")


def local_words(seconds: int) -> str:
    """Return a time in seconds since 1970 to the minute, in this computer's zone, as above."""
    return _moment(seconds, lambda moment: minute_words(moment.astimezone()))


def time_words(seconds: int) -> str:
    """Return a time in seconds since 1970 as RFC 3339 in UTC; beyond the year 9999, its seconds."""
    return _moment(seconds, lambda moment: moment.strftime("%Y-%m-%dT%H:%M:%SZ"))


def _moment(seconds: int, say: Callable[[datetime], str]) -> str:
    try:
        return say(datetime.fromtimestamp(seconds, UTC))
    except (OverflowError, ValueError, OSError):
        return f"{seconds} s"


class _Plurals:
    """Texts with forms for numbers: `lupdate` sees those where a class calls its `tr`."""

    def tr(self, literal: str, disambiguation: str | None, n: int) -> str:
        return translate("_Plurals", literal, disambiguation, n)

    def bytes(self, n: int) -> str:
        return self.tr("{count} bytes", None, n)

    def files(self, n: int) -> str:
        return self.tr("{count} files", None, n)

    def entries(self, n: int) -> str:
        return self.tr("{count} entries", None, n)

    def acts(self, n: int) -> str:
        return self.tr("{count} acts", None, n)


_PLURALS = _Plurals()


def _counted(one: str, many: str, count: int) -> str:
    return one if count == 1 else many.format(count=count_words(count))
