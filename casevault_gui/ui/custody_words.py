"""Words for what stands in a custody log: types of entries, phases, gaps."""

from __future__ import annotations

from collections.abc import Mapping

from casevault_gui.core.custody.act import CANCELLED
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.custody.meaning import GapKind
from casevault_gui.core.workflows.recover import INTERRUPTED
from casevault_gui.language import QT_TRANSLATE_NOOP, translate
from casevault_gui.messages import explain_code

_TYPES: Mapping[str, str] = {
    EntryType.LOG_CREATED: QT_TRANSLATE_NOOP("custody", "Log begun"),
    EntryType.LOG_KEY_ROTATED: QT_TRANSLATE_NOOP("custody", "Key of the log changed"),
    EntryType.SCHEMA_MIGRATED: QT_TRANSLATE_NOOP("custody", "Log moved to a newer version"),
    EntryType.RESTORED: QT_TRANSLATE_NOOP("custody", "Log restored from a copy"),
    EntryType.LOG_VERIFIED: QT_TRANSLATE_NOOP("custody", "Log checked"),
    EntryType.CHECKPOINT: QT_TRANSLATE_NOOP("custody", "Checkpoint made"),
    EntryType.CHECKPOINT_PRINTED: QT_TRANSLATE_NOOP("custody", "Checkpoint printed"),
    EntryType.COSIGNED: QT_TRANSLATE_NOOP("custody", "Another log's checkpoint signed"),
    EntryType.COSIGNATURE_RECEIVED: QT_TRANSLATE_NOOP("custody", "Witness signature received"),
    EntryType.RECEIPT_IMPORTED: QT_TRANSLATE_NOOP("custody", "Receipt taken in"),
    EntryType.TIMESTAMPED: QT_TRANSLATE_NOOP("custody", "Time stamp received"),
    EntryType.SESSION_OPENED: QT_TRANSLATE_NOOP("custody", "CaseVault started"),
    EntryType.SESSION_CLOSED: QT_TRANSLATE_NOOP("custody", "CaseVault closed"),
    EntryType.UNCLEAN_EXIT_FOUND: QT_TRANSLATE_NOOP("custody", "Interruption found"),
    EntryType.CLOCK_ANOMALY: QT_TRANSLATE_NOOP("custody", "Clock went back"),
    EntryType.CREATED: QT_TRANSLATE_NOOP("custody", "Package sealed"),
    EntryType.IMPORTED: QT_TRANSLATE_NOOP("custody", "Package taken in"),
    EntryType.OPENED: QT_TRANSLATE_NOOP("custody", "Package opened"),
    EntryType.VERIFIED: QT_TRANSLATE_NOOP("custody", "Package verified"),
    EntryType.VIEWED: QT_TRANSLATE_NOOP("custody", "File looked at"),
    EntryType.EXTRACTED: QT_TRANSLATE_NOOP("custody", "Files taken out"),
    EntryType.COPIED: QT_TRANSLATE_NOOP("custody", "Package copied"),
    EntryType.DELETED: QT_TRANSLATE_NOOP("custody", "File removed"),
    EntryType.SALVAGED: QT_TRANSLATE_NOOP("custody", "Files salvaged"),
    EntryType.PROTECTED: QT_TRANSLATE_NOOP("custody", "Recovery record made"),
    EntryType.REPAIRED: QT_TRANSLATE_NOOP("custody", "Package repaired"),
    EntryType.KEY_GENERATED: QT_TRANSLATE_NOOP("custody", "Key made"),
    EntryType.KEY_SHOWN: QT_TRANSLATE_NOOP("custody", "Key shown"),
    EntryType.KEY_COPIED: QT_TRANSLATE_NOOP("custody", "Key copied"),
    EntryType.KEY_PRINTED: QT_TRANSLATE_NOOP("custody", "Key printed"),
    EntryType.KEY_STORED: QT_TRANSLATE_NOOP("custody", "Key stored"),
    EntryType.KEY_RETRIEVED: QT_TRANSLATE_NOOP("custody", "Key fetched"),
    EntryType.KEY_GRANTED: QT_TRANSLATE_NOOP("custody", "Access granted"),
    EntryType.KEY_SPLIT: QT_TRANSLATE_NOOP("custody", "Key split into shares"),
    EntryType.KEY_TESTED: QT_TRANSLATE_NOOP("custody", "Key tested"),
    EntryType.KEY_REJECTED: QT_TRANSLATE_NOOP("custody", "Key did not fit"),
    EntryType.KEY_DESTROYED: QT_TRANSLATE_NOOP("custody", "Key destroyed"),
    EntryType.TRANSFER_OFFERED: QT_TRANSLATE_NOOP("custody", "Hand-over offered"),
    EntryType.TRANSFERRED: QT_TRANSLATE_NOOP("custody", "Handed over"),
    EntryType.RECEIVED: QT_TRANSLATE_NOOP("custody", "Received"),
    EntryType.TRANSFER_REFUSED: QT_TRANSLATE_NOOP("custody", "Hand-over refused"),
    EntryType.RETURNED: QT_TRANSLATE_NOOP("custody", "Returned"),
    EntryType.SEAL_CHECKED: QT_TRANSLATE_NOOP("custody", "Physical seal checked"),
    EntryType.SEAL_BROKEN: QT_TRANSLATE_NOOP("custody", "Physical seal broken"),
    EntryType.DISCLOSED: QT_TRANSLATE_NOOP("custody", "Disclosed"),
    EntryType.DISPOSED: QT_TRANSLATE_NOOP("custody", "Disposed of"),
    EntryType.CORRECTION: QT_TRANSLATE_NOOP("custody", "Correction"),
    EntryType.NOTE_ADDED: QT_TRANSLATE_NOOP("custody", "Note"),
}
_PHASES: Mapping[str, str] = {
    Phase.INTENT: QT_TRANSLATE_NOOP("custody", "announced"),
    Phase.DONE: QT_TRANSLATE_NOOP("custody", "done"),
    Phase.FAILED: QT_TRANSLATE_NOOP("custody", "failed"),
    Phase.REFUSED: QT_TRANSLATE_NOOP("custody", "refused"),
}
PHASE_ICONS: Mapping[str, str] = {
    Phase.INTENT: "clock",
    Phase.DONE: "check",
    Phase.FAILED: "error",
    Phase.REFUSED: "stop",
}
"""The icon of each phase."""
_GAPS: Mapping[str, str] = {
    GapKind.INTENT_UNRESOLVED: QT_TRANSLATE_NOOP(
        "custody", "Entry {seq} was announced, and nothing says how it ended."
    ),
    GapKind.RESOLVES_NOTHING: QT_TRANSLATE_NOOP(
        "custody", "Entry {seq} ends something that was never announced."
    ),
    GapKind.RESOLVED_TWICE: QT_TRANSLATE_NOOP(
        "custody", "Entry {seq} ends something that had ended before."
    ),
    GapKind.CLOCK_WENT_BACK: QT_TRANSLATE_NOOP(
        "custody", "The clock went back before entry {seq}."
    ),
    GapKind.PACKAGE_UNKNOWN: QT_TRANSLATE_NOOP(
        "custody", "Entry {seq} is about a package this log never saw arrive ({detail})."
    ),
    GapKind.OFFER_OPEN: QT_TRANSLATE_NOOP(
        "custody", "The hand-over offered in entry {seq} has no receipt yet ({detail})."
    ),
    GapKind.NEVER_OFFERED: QT_TRANSLATE_NOOP(
        "custody", "The package received in entry {seq} came without an offer ({detail})."
    ),
}

_PROBLEMS: Mapping[str, str] = {
    "missing": QT_TRANSLATE_NOOP("custody", "An entry is missing."),
    "prev": QT_TRANSLATE_NOOP("custody", "It does not follow the entry before it."),
    "target": QT_TRANSLATE_NOOP("custody", "It names another entry that is not that one."),
    "subtree": QT_TRANSLATE_NOOP("custody", "The tree of hashes differs from the entries."),
    "root": QT_TRANSLATE_NOOP("custody", "The tree of hashes differs from the entries."),
    "signature": QT_TRANSLATE_NOOP("custody", "Its signature does not hold."),
    "body": QT_TRANSLATE_NOOP("custody", "Its contents were changed or damaged."),
    "entry": QT_TRANSLATE_NOOP("custody", "Its contents break the rules of the log."),
    "columns": QT_TRANSLATE_NOOP("custody", "It stands under facts that are not its own."),
    "hash": QT_TRANSLATE_NOOP("custody", "Its hash was changed or damaged."),
}
_REASONS: Mapping[str, str] = {
    CANCELLED: QT_TRANSLATE_NOOP("custody", "A person stopped it."),
    INTERRUPTED: QT_TRANSLATE_NOOP("custody", "CaseVault or the computer stopped in the middle."),
}


def type_words(name: str) -> str:
    """Return words for a type of entry; a type of a later version is shown as it is."""
    literal = _TYPES.get(name)
    return name.replace("_", " ") if literal is None else translate("custody", literal)


def phase_words(name: str) -> str:
    """Return the word for a phase."""
    literal = _PHASES.get(name)
    return name if literal is None else translate("custody", literal)


def gap_words(kind: str, seq: int, detail: str) -> str:
    """Return a sentence about a gap."""
    literal = _GAPS.get(kind)
    if literal is None:
        return f"{seq}: {kind} {detail}"
    return translate("custody", literal).format(seq=seq, detail=detail)


def problem_words(code: str) -> str:
    """Return a sentence about where a log disagrees with itself."""
    literal = _PROBLEMS.get(code)
    return code if literal is None else translate("custody", literal)


def reason_words(reason: str) -> str:
    """Return why an act failed or was refused: a sentence, with the code if there is one."""
    literal = _REASONS.get(reason)
    if literal is not None:
        return translate("custody", literal)
    words = explain_code(reason)
    return f"{words} ({reason})" if words else reason


def known_types() -> tuple[str, ...]:
    """Return the types this version writes, in the order of their groups."""
    return tuple(_TYPES)


def known_phases() -> tuple[str, ...]:
    """Return the phases, in their order in time."""
    return tuple(_PHASES)
