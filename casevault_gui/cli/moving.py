"""`custody move`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.cli.shell import COMPLETE
from casevault_gui.core.files import shown_path
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.log_server import move_log
from casevault_gui.quantities import entries_words

if TYPE_CHECKING:
    from casevault_gui.cli.shell import Shell


def move(shell: Shell) -> int:
    """Move the custody log onto a server, and verify it there."""
    with shell.open_profile() as profile, shell.stoppable() as cancel:
        moved = move_log(profile, shell.options.to, report=shell.report, cancel=cancel)
    shell.answer(
        {"schema": moved.schema, "entries": moved.entries, "old": shown_path(moved.old)},
        f"Moved and verified: {entries_words(moved.entries)}, in the schema {moved.schema}",
        f"The old file stays as {display_name(shown_path(moved.old))}; remove it once the server's"
        " backup holds the log.",
    )
    return COMPLETE
