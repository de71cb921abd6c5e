"""Words for the findings of the check before sealing: a title and an explanation for each code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.messages.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str]] = {
    "space": (
        QT_TRANSLATE_NOOP("messages", "Not enough room on the drive"),
        QT_TRANSLATE_NOOP("messages", "The package needs {needed:size}; {free:size} are free."),
    ),
}
