"""`copy`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.cli.sealed_answer import set_words
from casevault_gui.cli.shell import COMPLETE
from casevault_gui.core.files import shown_path
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.copying import copy_package
from casevault_gui.quantities import size_words

if TYPE_CHECKING:
    from casevault_gui.cli.shell import Shell


def copy(shell: Shell) -> int:
    """Copy a package into one file, or into several."""
    options = shell.options
    with shell.open_profile() as profile, shell.stoppable() as cancel:
        made = copy_package(
            profile,
            options.package,
            options.output,
            volume_size=options.volume_size,
            why=options.why,
            report=shell.report,
            cancel=cancel,
        )
    document = {
        "package": made.package,
        "path": shown_path(made.path),
        "size": made.size,
        "sha256": made.sha256,
        "volumes": made.volumes,
    }
    name = display_name(shown_path(made.path))
    lines = [f"Copied and compared: {name} ({size_words(made.size)})"]
    if made.volumes:
        lines.append(set_words(made.path, made.volumes))
    lines.append(f"Package SHA-256  {made.sha256}")
    shell.answer(document, *lines)
    return COMPLETE
