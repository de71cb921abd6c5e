"""`custody list`, `custody verify`, `custody export`."""

from __future__ import annotations

import json

from casevault_gui.cli.shell import COMPLETE, FAILED, Shell
from casevault_gui.core.custody.export import ExportForm
from casevault_gui.core.custody.meaning import GapKind
from casevault_gui.core.files import shown_path
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.verify_custody import (
    export_custody,
    read_checkpoint,
    verify_custody,
)

_GAPS = {
    GapKind.INTENT_UNRESOLVED: "announced, and nobody logged how it ended",
    GapKind.RESOLVES_NOTHING: "ends what was never announced",
    GapKind.RESOLVED_TWICE: "announced once and ended twice",
    GapKind.CLOCK_WENT_BACK: "the clock had gone back",
    GapKind.PACKAGE_UNKNOWN: "a package that this log never saw arrive",
    GapKind.OFFER_OPEN: "offered, and no receipt came back",
}


def list_entries(shell: Shell) -> int:
    """List the entries, oldest first."""
    with shell.open_profile() as profile:
        start = max(0, profile.log.size - shell.options.last) if shell.options.last > 0 else 0
        entries = list(profile.log.entries(start))
    document = {"entries": [json.loads(entry.body) for entry in entries]}
    lines = []
    for entry in entries:
        about = ", ".join(display_name(reference.name) for reference in entry.objects)
        notes = ", ".join(display_name(note) for note in (entry.why, entry.reason) if note)
        why = f" ({notes})" if notes else ""
        act = f"{entry.type} {entry.phase.value}"
        lines.append(f"{entry.seq:>6} {entry.time} {act:<26} {about}{why}")
    shell.answer(document, *lines)
    return COMPLETE


def verify(shell: Shell) -> int:
    """Verify the log; three answers, and failure only for a contradiction."""
    notes = [read_checkpoint(path) for path in shell.options.checkpoint]
    with shell.open_profile() as profile, shell.stoppable() as cancel:
        verdict = verify_custody(profile, checkpoints=notes, report=shell.report, cancel=cancel)
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
            "by": [{"size": match.size, "where": match.where} for match in anchors.matches],
            "contradicted_by": [
                {"size": miss.size, "where": miss.where} for miss in anchors.mismatches
            ],
        },
        "gaps": [{"kind": gap.kind.value, "seq": gap.seq} for gap in verdict.gaps],
    }
    lines = [
        f"1. Internally consistent: {'yes' if consistent else 'NO'}, {internal.size} entries"
        + ("" if consistent else f" ({problem})"),
    ]
    if anchors.mismatches:
        lines.append("2. CONTRADICTED by a checkpoint held outside: the log was cut or rewritten.")
        lines += [f"     size {miss.size}, {miss.where}" for miss in anchors.mismatches]
    elif anchors.matches:
        lines.append(f"2. Anchored up to entry {anchors.up_to - 1} by:")
        lines += [f"     size {match.size}, {match.where}" for match in anchors.matches]
    else:
        lines.append("2. Not anchored: no checkpoint held outside is known yet.")
    lines.append(f"3. Gaps in meaning: {len(verdict.gaps)}")
    lines += [f"     entry {gap.seq}: {_GAPS[gap.kind]}" for gap in verdict.gaps]
    shell.answer(document, *lines)
    return COMPLETE if consistent and not anchors.mismatches else FAILED


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
    shell.answer(document, f"Exported {exported.size} entries:", *files)
    return COMPLETE
