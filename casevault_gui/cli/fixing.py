"""`fixity check` and `fixity report`."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from casevault_gui.cli.shell import COMPLETE, EXCEPTIONS, Shell
from casevault_gui.core.files import shown_path
from casevault_gui.core.fixity.register import (
    SOUND,
    Checked,
    FixityReport,
    State,
    not_sound,
    overdue,
)
from casevault_gui.core.names import display_name
from casevault_gui.core.processors import processors
from casevault_gui.core.workflows.fixity import check_fixity
from casevault_gui.core.workflows.fixity_workers import machines, processes

if TYPE_CHECKING:
    from concurrent.futures import Executor

_WORDS = {
    State.HELD: "whole: the known SHA-256",
    State.FIRST: "seen for the first time: its SHA-256 is known from now on",
    State.CHANGED: "CHANGED: another SHA-256 than the known one",
    State.DAMAGED: "DAMAGED: its bytes break the format",
    State.UNREADABLE: "UNREADABLE",
    State.MISSING: "MISSING: it was there before",
}


def check(shell: Shell) -> int:
    """Check the packages in a folder or store, and add to the report."""
    options = shell.options
    before = "" if options.older is None else _days_ago(options.older)
    with shell.open_profile() as profile, ExitStack() as stack:
        executor: Executor | None = None
        count = processors() if options.workers is None else options.workers
        if options.dask is not None:
            executor, count = stack.enter_context(machines(options.dask))
        elif count > 1:
            executor, count = stack.enter_context(processes(count))
        cancel = stack.enter_context(shell.stoppable())
        done = check_fixity(
            profile,
            options.place,
            options.report,
            before=before,
            executor=executor,
            workers=count,
            report=shell.report,
            cancel=cancel,
        )
    document = {
        "place": done.place,
        "counts": {state.value: count for state, count in done.counts.items()},
        "not_due": done.skipped,
        "troubled": [_document(each) for each in done.troubled],
        "report": shown_path(options.report),
        "report_sha256": done.sha256,
    }
    counted = [
        f"{done.counts[state]:>8}  {words}" for state, words in _WORDS.items() if done.counts[state]
    ]
    skipped = [f"{done.skipped:>8}  not due yet"] if done.skipped else []
    nothing = [] if counted or skipped else ["No package is there, and none was before."]
    shell.answer(document, *map(_line, done.troubled), *counted, *skipped, *nothing)
    return COMPLETE if all(state in SOUND for state, n in done.counts.items() if n) else EXCEPTIONS


def report(shell: Shell) -> int:
    """Say what the last checks found not sound, and what is overdue."""
    options = shell.options
    found = FixityReport.read(options.report)
    troubled = not_sound(found.latest.values())
    due = overdue(found.latest.values(), _days_ago(options.due))
    interrupted = found.unfinished is not None
    document = {
        "place": found.place,
        "packages": len(found.latest),
        "interrupted": interrupted,
        "troubled": [_document(each) for each in troubled],
        "overdue": [_document(each) for each in due],
    }
    shell.answer(
        document,
        f"{len(found.latest)} packages in {display_name(found.place)}",
        *(["The last run was interrupted; `fixity check` goes on."] if interrupted else []),
        *map(_line, troubled),
        *(f"OVERDUE  {display_name(each.path)}: last sound {each.good or 'never'}" for each in due),
    )
    return EXCEPTIONS if troubled or due else COMPLETE


def _days_ago(days: int) -> str:
    return (datetime.now(UTC) - timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")


def _line(checked: Checked) -> str:
    code = f" [{checked.problem}]" if checked.problem else ""
    return f"{display_name(checked.path)}: {_WORDS[checked.state]}{code}"


def _document(checked: Checked) -> dict[str, object]:
    return {
        "path": checked.path,
        "state": checked.state.value,
        "package": checked.package,
        "sha256": checked.sha256,
        "expected": checked.expected,
        "problem": checked.problem,
        "at": checked.at,
        "good": checked.good,
    }
