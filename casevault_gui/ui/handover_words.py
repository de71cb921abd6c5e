"""Words for hand-overs: what became of offers, how old they are, and why nothing was cosigned."""

from __future__ import annotations

from collections.abc import Mapping

from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.offers import OfferState
from casevault_gui.language import QT_TRANSLATE_NOOP, translate
from casevault_gui.messages import PROBLEMS, explain_code

_HOUR_MS = 3_600_000
_DAY_MS = 24 * _HOUR_MS
_MINUTE_MS = 60_000
_STATES: Mapping[OfferState, tuple[str, str, str]] = {
    OfferState.OPEN: (QT_TRANSLATE_NOOP("handover", "Open"), "clock", "warning"),
    OfferState.RECEIVED: (QT_TRANSLATE_NOOP("handover", "Received"), "check", "success"),
    OfferState.REFUSED: (QT_TRANSLATE_NOOP("handover", "Refused"), "stop", "danger"),
    OfferState.RETURNED: (QT_TRANSLATE_NOOP("handover", "Came back"), "back", "muted"),
}
_UNSIGNED: Mapping[str, str] = {
    "rollback": QT_TRANSLATE_NOOP(
        "handover", "it covers fewer entries than you saw of that log before"
    ),
    "fork": QT_TRANSLATE_NOOP(
        "handover",
        "it CONTRADICTS what you saw of that log before. Both checkpoints are kept in your log",
    ),
    "old": QT_TRANSLATE_NOOP(
        "handover", "it brings no proof that it goes on from what you saw of that log before"
    ),
    "signature": QT_TRANSLATE_NOOP("handover", "another key is known under that log's name"),
}


def state_words(state: OfferState) -> tuple[str, str, str]:
    """Return the word for what became of an offer, its icon, and its tone."""
    words, icon, tone = _STATES[state]
    return translate("handover", words), icon, tone


def age_words(age_ms: int) -> str:
    """Return how long an offer has been open, or was, in its largest unit."""
    for unit, one, many in (
        (_DAY_MS, translate("handover", "1 day"), translate("handover", "{n} days")),
        (_HOUR_MS, translate("handover", "1 hour"), translate("handover", "{n} hours")),
        (_MINUTE_MS, translate("handover", "1 minute"), translate("handover", "{n} minutes")),
    ):
        count = age_ms // unit
        if count:
            return one if count == 1 else many.format(n=count)
    return translate("handover", "just now")


def unsigned_words(problem: str) -> str:
    """Return why a giver's checkpoint was not cosigned."""
    literal = _UNSIGNED.get(problem)
    return problem if literal is None else translate("handover", literal)


def refused_words(problem: str) -> str:
    """Return why a checkpoint was refused, as its error would say it."""
    literal = PROBLEMS.get(("CV-C14", problem))
    return problem if literal is None else translate("messages", literal)


def came_with_words(where: str) -> str:
    """Return what entries of another log came with: a hand-over's file, or a package."""
    return {
        "transfer file": translate("handover", "a transfer file"),
        "receipt": translate("handover", "a receipt"),
    }.get(where, display_name(where))


def foreign_words(problem: str) -> str:
    """Return what is wrong with what came of another log."""
    if problem == "fork":
        return translate(
            "handover", "what came of it contradicts itself: two histories were signed"
        )
    if problem == "file":
        return translate("handover", "a file kept here is damaged")
    words = explain_code(problem)
    return f"{words} ({problem})" if words else problem
