"""Notes on the clock: how far it was off from a better one, as a person read that.

A note never sets a clock and never blocks: entries from then on say the offset, until the clock is
set or the system restarts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from casevault_gui.core.custody.clock import Comparison, utc_ms, utc_text
from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.errors import LogNewer, ProfileDamaged
from casevault_gui.core.keys.coded_file import CodedFile

if TYPE_CHECKING:
    from casevault_gui.core.workflows.profile import Profile

COMPARED: Final = "clock compared"
"""`why` of the entry that says so."""
_FILE: Final = "clock.json"
_WHOLE_SECONDS: Final = re.compile(r"(.+T\d\d:\d\d:\d\d)Z")


def parse_shown(text: str) -> int | None:
    """Return a time as a person writes it (UTC, seconds or thousandths), None for other text."""
    whole = _WHOLE_SECONDS.fullmatch(text)
    try:
        return utc_ms(f"{whole[1]}.000Z" if whole else text)
    except ValueError:
        return None


def compare_clock(profile: Profile, shown_ms: int, source: str) -> int:
    """Note what a better clock shows now; return how far this machine's is ahead of it, in ms.

    Raises `LogWriteFailed`, `TargetTrouble`.
    """
    comparison = Comparison.of(profile.clock.base(), shown_ms)
    told: DraftFields = {
        "why": COMPARED,
        "more": {
            "source": source,
            "shown": utc_text(shown_ms),
            "offset_ms": comparison.error_ms,
        },
    }
    with profile.log.begin(EntryType.NOTE_ADDED, **told):
        clock_file(profile).write(
            [
                {
                    "apart_ms": comparison.apart_ms,
                    "boot": comparison.boot,
                    "checked": comparison.checked,
                    "error_ms": comparison.error_ms,
                }
            ]
        )
        profile.clock.comparison = comparison
    return comparison.error_ms


def kept_comparison(profile: Profile) -> Comparison | None:
    """Return the last comparison; None where there is none that can be read: it is but a note."""
    try:
        [row] = clock_file(profile).read()
        numbers = [int(str(row[name])) for name in ("error_ms", "apart_ms")]
        return Comparison(numbers[0], str(row["checked"]), str(row["boot"]), numbers[1])
    except (ProfileDamaged, LogNewer, KeyError, ValueError):
        return None


def clock_file(profile: Profile) -> CodedFile:
    """Return where the last comparison is kept."""
    key = profile.derived_key(b"clock")
    return CodedFile(profile.home / _FILE, "casevault-clock", key)
