"""Words for what was not packed, or not as found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from casevault_gui.core.model import ExceptionKind
from casevault_gui.language import QT_TRANSLATE_NOOP, translate
from casevault_gui.quantities import count_words

_KINDS: Mapping[ExceptionKind, str] = {
    ExceptionKind.LINK: QT_TRANSLATE_NOOP("exceptions", "A link: not packed, its target is noted"),
    ExceptionKind.SOCKET: QT_TRANSLATE_NOOP("exceptions", "A socket: holds nothing to pack"),
    ExceptionKind.FIFO: QT_TRANSLATE_NOOP("exceptions", "A pipe: holds nothing to pack"),
    ExceptionKind.DEVICE: QT_TRANSLATE_NOOP("exceptions", "A device: not packed"),
    ExceptionKind.UNREADABLE: QT_TRANSLATE_NOOP("exceptions", "Could not be read: not packed"),
    ExceptionKind.VANISHED: QT_TRANSLATE_NOOP("exceptions", "Vanished before it was read"),
    ExceptionKind.CHANGED: QT_TRANSLATE_NOOP("exceptions", "Changed while it was sealed"),
    ExceptionKind.SHRUNK: QT_TRANSLATE_NOOP("exceptions", "Became shorter while it was sealed"),
    ExceptionKind.READ_ERROR: QT_TRANSLATE_NOOP(
        "exceptions", "Parts could not be read and stand as zeros"
    ),
    ExceptionKind.COLLISION: QT_TRANSLATE_NOOP(
        "exceptions", "Its name in the package was taken: not packed"
    ),
    ExceptionKind.HASH_DIFFERS: QT_TRANSLATE_NOOP(
        "exceptions", "Packed as found: its hash is not the one a list beside it names"
    ),
    ExceptionKind.NOT_FOUND: QT_TRANSLATE_NOOP(
        "exceptions", "Named by a list of hashes, and not there"
    ),
    ExceptionKind.UNLISTED: QT_TRANSLATE_NOOP(
        "exceptions", "Packed: lies in a bag that does not list it"
    ),
    ExceptionKind.TIME: QT_TRANSLATE_NOOP(
        "exceptions", "Packed: a time of it is before 1677 or after 2262, and kept as the nearest"
    ),
}
_FEW = 8


def exception_words(kind: ExceptionKind) -> str:
    """Return what happened to one source entry, in words."""
    return translate("exceptions", _KINDS[kind])


def ranges_words(ranges: Sequence[tuple[int, int]]) -> str:
    """Return byte ranges [start, end) in words, the first few of them."""
    shown = [f"{count_words(start)}–{count_words(end)}" for start, end in ranges[:_FEW]]
    if len(ranges) > _FEW:
        shown.append("…")
    return translate("exceptions", "Bytes {ranges}").format(ranges=", ".join(shown))
