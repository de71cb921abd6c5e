"""Times of last access, which stand in the manifest's lines and not in the index."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from casevault_gui.core.errors import PackageError
from casevault_gui.core.package.spans import Window

if TYPE_CHECKING:
    from casevault_gui.core.package.contents import Contents

_HEAD: Final = 40
"""Bytes that surely hold the first member of a line."""
_TIME: Final = re.compile(rb'\{"atime_ns":"(-?[0-9]{1,19})"')
"""How every line begins: its members stand in order (docs/cvx-format.md sections 2 and 7.3)."""


class AccessTimes:
    """Reads them best in package order: a megabyte of lines at a time, and no line is parsed."""

    def __init__(self, package: Contents) -> None:
        """Read from `package`."""
        self._package = package
        self._window = Window(package)

    def ns(self, number: int) -> int | None:
        """Return an entry's time in nanoseconds since 1970 UTC, None where it cannot be told."""
        try:
            place = self._package.line_place(number)
            if place is None:
                return None
            offset, length = place
            found = _TIME.match(self._window.read(offset, min(length, _HEAD)))
        except PackageError:
            return None
        return None if found is None else int(found[1])
