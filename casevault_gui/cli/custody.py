"""`custody list`, `custody verify`, `custody export`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from casevault_gui.cli.shell import COMPLETE, FAILED, Shell, WrongUse
from casevault_gui.cli.witnesses import signed_words
from casevault_gui.core.custody.brackets import bracket_of
from casevault_gui.core.custody.export import ExportForm
from casevault_gui.core.custody.meaning import GapKind
from casevault_gui.core.custody.succession import Break
from casevault_gui.core.files import shown_path
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.clock_note import compare_clock, parse_shown
from casevault_gui.core.workflows.foreign import known_foreign_logs, story_of
from casevault_gui.core.workflows.verify_custody import (
    export_custody,
    read_checkpoint,
    verify_custody,
)
from casevault_gui.core.workflows.witness_trust import policy_of
from casevault_gui.quantities import entries_words, time_words

if TYPE_CHECKING:
    from casevault_gui.core.crypto.cosignatures import Cosignature
    from casevault_gui.core.crypto.trust_policy import Policy
    from casevault_gui.core.custody.brackets import Witnessed
    from casevault_gui.core.custody.entry import Entry
    from casevault_gui.core.custody.succession import FormerVerdict

_MOST_FILES = 12
_GAPS = {
    GapKind.INTENT_UNRESOLVED: "announced, and nobody logged how it ended",
    GapKind.RESOLVES_NOTHING: "ends what was never announced",
    GapKind.RESOLVED_TWICE: "announced once and ended twice",
    GapKind.CLOCK_WENT_BACK: "the clock had gone back",
    GapKind.PACKAGE_UNKNOWN: "a package that this log never saw arrive",
    GapKind.OFFER_OPEN: "offered, and no receipt came back",
    GapKind.NEVER_OFFERED: "received, and no giver's offer came with it",
}


_BREAKS = {
    Break.MISSING: "that log is not kept here, or does not open",
    Break.UNNAMED: "that log does not end by naming this one",
    Break.CHECKPOINT: "what one holds of the other is not what it was",
    Break.OLD_LOG: "that log does not hold, or a checkpoint held outside contradicts it",
}


def list_entries(shell: Shell) -> int:
    """List the entries, oldest first; those of one case from all logs."""
    if shell.options.case is not None:
        return _list_case(shell)
    with shell.open_profile() as profile:
        start = max(0, profile.log.size - shell.options.last) if shell.options.last > 0 else 0
        entries = list(profile.log.entries(start))
    document = {"entries": [json.loads(entry.body) for entry in entries]}
    shell.answer(document, *map(_entry_words, entries))
    return COMPLETE


def compare(shell: Shell) -> int:
    """Compare the machine's clock with a better one."""
    shown = parse_shown(shell.options.shows)
    if shown is None:
        msg = "a time is written as 2026-10-09T14:03:11Z"
        raise WrongUse(msg)
    with shell.open_profile() as profile:
        ahead = compare_clock(profile, shown, shell.options.source)
    words = "ahead of" if ahead >= 0 else "behind"
    shell.answer(
        {"offset_ms": ahead, "source": shell.options.source},
        f"This machine's clock is {abs(ahead) / 1000:.1f} s {words} {shell.options.source}."
        " Later entries say so until the clock is set or the machine restarts.",
    )
    return COMPLETE


def list_foreign(shell: Shell) -> int:
    """List what is kept of other logs, verified now; failure only where something does not hold."""
    with shell.open_profile() as profile:
        logs = known_foreign_logs(profile)
    shell.answer(
        {
            "logs": [
                {"log": log.origin, "size": log.size, "entries": len(log.entries)}
                | {"places": log.places, "holds": log.holds, "problems": log.problems}
                for log in logs
            ]
        },
        *(
            f"{log.origin or 'not verified':<49} {len(log.entries)} of {entries_words(log.size)}, "
            + ("holds" if log.holds else f"DOES NOT HOLD: {', '.join(log.problems)}")
            for log in logs
        ),
    )
    return COMPLETE if all(log.holds for log in logs) else FAILED


def _list_case(shell: Shell) -> int:
    with shell.open_profile() as profile:
        story = story_of(profile, shell.options.case)
    lines = [
        f"{'own' if line.own else line.entry.log[-8:]:<8} {_entry_words(line.entry)}"
        + ("" if line.holds else "  [its log does not hold]")
        for line in story
    ]
    document = [
        {"log": line.entry.log, "own": line.own, "holds": line.holds}
        | {"entry": json.loads(line.entry.body)}
        for line in story
    ]
    shell.answer({"case": shell.options.case, "story": document}, *lines)
    return COMPLETE


def _entry_words(entry: Entry) -> str:
    about = ", ".join(display_name(reference.name) for reference in entry.objects)
    notes = ", ".join(display_name(note) for note in (entry.why, entry.reason) if note)
    why = f" ({notes})" if notes else ""
    act = f"{entry.type} {entry.phase.value}"
    return f"{entry.seq:>6} {entry.time} {act:<26} {about}{why}"


def verify(shell: Shell) -> int:
    """Verify the log; three answers, and failure only for a contradiction."""
    notes = [read_checkpoint(path) for path in shell.options.checkpoint]
    with shell.open_profile() as profile, shell.stoppable() as cancel:
        verdict = verify_custody(profile, checkpoints=notes, report=shell.report, cancel=cancel)
        policy = policy_of(profile)
        brackets = {
            seq: bracket_of(profile.log, seq, verdict.anchors.matches)
            for seq in shell.options.entry
        }
    internal, anchors = verdict.internal, verdict.anchors
    problem = internal.problem
    consistent = problem is None
    document = {
        "entries": internal.size,
        "root": internal.root.hex(),
        "consistent": consistent,
        "problem": None if problem is None else str(problem),
        "anchored": {
            "up_to": anchors.up_to,
            "by": [
                {"size": match.size, "where": match.where}
                | {"cosigned": [_signed_document(each, policy) for each in match.cosigned]}
                for match in anchors.matches
            ],
            "quorum_up_to": anchors.reached(policy),
            "contradicted_by": [
                {"size": miss.size, "where": miss.where} for miss in anchors.mismatches
            ],
        },
        "gaps": [{"kind": gap.kind.value, "seq": gap.seq} for gap in verdict.gaps],
        "former": [
            {"log": each.origin, "size": each.size, "problem": each.problem}
            for each in verdict.former
        ],
        "entries_in_time": {
            str(seq): {
                "not_before": _bound_document(found.not_before),
                "not_after": _bound_document(found.not_after),
            }
            for seq, found in brackets.items()
        },
    }
    lines = [
        f"1. Internally consistent: {'yes' if consistent else 'NO'}, {entries_words(internal.size)}"
        + ("" if consistent else f" ({problem})"),
    ]
    if anchors.mismatches:
        lines.append("2. CONTRADICTED by a checkpoint held outside: the log was cut or rewritten.")
        lines += [f"     size {miss.size}, {miss.where}" for miss in anchors.mismatches]
    elif anchors.matches:
        lines.append(f"2. Anchored up to entry {anchors.up_to - 1} by:")
        for match in anchors.matches:
            words = [signed_words(each, policy.name_of(each.key)) for each in match.cosigned]
            lines.append(", ".join([f"     size {match.size}", display_name(match.where), *words]))
        if not policy.asks_nobody:
            reached = anchors.reached(policy)
            lines.append(f"     The trust policy's quorum cosigned the first {reached} entries.")
    else:
        lines.append("2. Not anchored: no checkpoint held outside is known yet.")
    lines.append(f"3. Gaps in meaning: {len(verdict.gaps)}")
    lines += [f"     entry {gap.seq}: {_GAPS[gap.kind]}" for gap in verdict.gaps]
    lines += [_former_words(each) for each in verdict.former]
    for seq, found in brackets.items():
        lines.append(f"Entry {seq} was written, by clocks of others:")
        lines += [_bound_words("not before", found.not_before, policy)]
        lines += [_bound_words("not after", found.not_after, policy)]
    shell.answer(document, *lines)
    followed = all(each.problem is None for each in verdict.former)
    return COMPLETE if consistent and followed and not anchors.mismatches else FAILED


def _former_words(found: FormerVerdict) -> str:
    if found.problem is None:
        size = entries_words(found.size)
        return f"It goes on after {found.origin}, {size}: that log holds, and each names the other."
    return f"It does NOT follow {found.origin or 'the log it names'}: {_BREAKS[found.problem]}"


def _signed_document(signed: Cosignature, policy: Policy) -> dict[str, object]:
    return {
        "name": policy.name_of(signed.key),
        "witness": signed.key.text,
        "time": time_words(signed.time),
    }


def _bound_document(bound: Witnessed | None) -> dict[str, object] | None:
    if bound is None:
        return None
    signed = bound.cosignature
    return {"time": time_words(signed.time), "witness": signed.key.text, "at": bound.at}


def _bound_words(words: str, bound: Witnessed | None, policy: Policy) -> str:
    if bound is None:
        return f"     {words}: no witness says"
    signed = bound.cosignature
    name = policy.name_of(signed.key) or signed.key.name
    return f"     {words} {time_words(signed.time)}, by {display_name(name)}"


def export(shell: Shell) -> int:
    """Export the log."""
    with shell.open_profile() as profile, shell.stoppable() as cancel:
        exported = export_custody(
            profile,
            shell.options.output,
            ExportForm(shell.options.format),
            report=shell.report,
            cancel=cancel,
        )
    files = [shown_path(path) for path in exported.files]
    document = {"files": files, "entries": exported.size}
    # A tree of tiles has thousands of files.
    few = files if len(files) < _MOST_FILES else [shown_path(shell.options.output.absolute())]
    shell.answer(document, f"Exported {entries_words(exported.size)}:", *few)
    return COMPLETE
