"""Words for the three answers about a custody log, on the screen and on paper."""

from __future__ import annotations

from casevault_gui.core.custody.succession import Break, FormerVerdict
from casevault_gui.core.custody.verify import AnchorVerdict, InternalVerdict, LogVerdict
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.language import translate
from casevault_gui.quantities import count_words, entries_words, moment_words
from casevault_gui.ui.custody_words import gap_words, problem_words


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: its tone (`success`, `warning`, `danger`), the answer, and lines about it."""

    tone: str
    words: str
    more: tuple[str, ...] = ()


def questions() -> tuple[str, str, str]:
    """Return the three questions."""
    return (
        translate("verdict", "Does it agree with itself?"),
        translate("verdict", "Anchored outside up to?"),
        translate("verdict", "Anything left open?"),
    )


def answers(verdict: LogVerdict) -> tuple[Answer, Answer, Answer]:
    """Return the answers to the three questions, never summed up into one."""
    return (
        _followed(verdict),
        _anchored(verdict.anchors, verdict.internal.size),
        _gaps(verdict),
    )


def _followed(verdict: LogVerdict) -> Answer:
    """Answer for the log itself, and for those it goes on after."""
    own = _consistent(verdict.internal)
    broken = [each for each in verdict.former if each.problem is not None]
    lines = tuple(map(_former_words, verdict.former))
    if not broken or own.tone == "danger":
        return Answer(own.tone, own.words, (*own.more, *lines))
    return Answer(
        "danger", translate("verdict", "It does not follow the log before it"), (*own.more, *lines)
    )


def _former_words(found: FormerVerdict) -> str:
    reasons = {
        Break.MISSING: translate("verdict", "that log is not kept here, or does not open"),
        Break.UNNAMED: translate("verdict", "that log does not end by naming this one"),
        Break.CHECKPOINT: translate("verdict", "what one holds of the other is not what it was"),
        Break.OLD_LOG: translate(
            "verdict", "that log does not hold, or a checkpoint held outside contradicts it"
        ),
    }
    name = found.origin[-8:]
    if found.problem is None:
        words = translate(
            "verdict", "Goes on after log …{end}, {entries}: it holds, and each names the other."
        )
        return words.format(end=name, entries=entries_words(found.size))
    words = translate("verdict", "Does not follow log …{end}: {why}.")
    return words.format(end=name, why=reasons[found.problem])


def _consistent(internal: InternalVerdict) -> Answer:
    if internal.problem is None:
        return Answer(
            "success",
            translate("verdict", "Yes, all {entries}").format(entries=entries_words(internal.size)),
            (translate("verdict", "Every entry, link and signature agrees."),),
        )
    return Answer(
        "danger",
        translate("verdict", "No, from entry {n} on").format(n=internal.problem.seq),
        (problem_words(internal.problem.code),),
    )


def _anchored(anchors: AnchorVerdict, size: int) -> Answer:
    if anchors.mismatches:
        worst = anchors.mismatches[0]
        words = {
            "shorter": translate(
                "verdict", "The log ends before a checkpoint that was kept outside"
            ),
            "different": translate("verdict", "A checkpoint kept outside contradicts the log"),
        }.get(worst.code, worst.code)
        where = translate("verdict", "Checkpoint over {entries}, from {where}")
        lines = (
            where.format(entries=entries_words(each.size), where=each.where)
            for each in anchors.mismatches
        )
        return Answer("danger", words, tuple(lines))
    if not anchors.matches:
        return Answer(
            "warning",
            translate("verdict", "Not anchored yet"),
            (
                translate(
                    "verdict",
                    "No checkpoint held outside is known. An export has one to give away; compare"
                    " it later.",
                ),
            ),
        )
    last = max(anchors.matches, key=lambda match: match.size)
    tone = "success" if anchors.up_to == size else "warning"
    words = translate("verdict", "The first {n} of {entries}").format(
        n=count_words(anchors.up_to), entries=entries_words(size)
    )
    by = translate("verdict", "By: {where}").format(where=last.where)
    cosigned = translate("verdict", "Cosigned on {time}, by the witness's clock")
    times = (cosigned.format(time=moment_words(each.time)) for each in last.cosigned)
    return Answer(tone, words, (by, *times))


def _gaps(verdict: LogVerdict) -> Answer:
    lines = tuple(gap_words(gap.kind, gap.seq, gap.detail) for gap in verdict.gaps)
    if not lines:
        return Answer("success", translate("verdict", "Nothing left open"))
    one, many = (
        translate("verdict", "One thing to explain"),
        translate("verdict", "{n} things to explain"),
    )
    return Answer("warning", one if len(lines) == 1 else many.format(n=len(lines)), lines)
