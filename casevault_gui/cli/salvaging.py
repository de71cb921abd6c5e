"""`salvage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.cli.opening import opened_by
from casevault_gui.cli.shell import EXIT
from casevault_gui.core.files import shown_path
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.salvage import EVIDENCE, INCOMPLETE, LOSSES
from casevault_gui.core.workflows.salvage import salvage as salvage_package
from casevault_gui.quantities import files_words, size_words

if TYPE_CHECKING:
    from casevault_gui.cli.shell import Shell

_SHOWN = 20


def salvage(shell: Shell) -> int:
    """Bring out of a damaged package what still holds."""
    options = shell.options
    with (
        shell.open_profile() as profile,
        opened_by(shell, profile) as credential,
        shell.stoppable() as cancel,
    ):
        done = salvage_package(
            profile,
            options.package,
            credential,
            options.directory,
            why=options.why,
            incomplete=options.incomplete,
            report=shell.report,
            cancel=cancel,
        )
    document = {
        "outcome": done.outcome.value,
        "package": done.package,
        "folder": shown_path(done.folder),
        "files": done.files,
        "bytes": done.content_bytes,
        "unlisted": done.unlisted,
        "lost": [{"path": file.path, "size": file.size, "lost": file.lost} for file in done.lost],
        "incomplete": [
            {"path": part.path, "file": part.file, "holes": [list(hole) for hole in part.holes]}
            for part in done.incomplete
        ],
        "complete_list": done.complete_list,
        "chunks": done.chunks,
        "lost_chunks": done.lost_chunks,
        "length_known": done.length_known,
        "missing_volumes": list(done.missing_volumes),
        "records": list(done.records),
        "renamed": [list(pair) for pair in done.renamed],
    }
    where = display_name(shown_path(done.folder / EVIDENCE))
    lines = [
        f"Salvaged {files_words(done.files)} ({size_words(done.content_bytes)}) to {where}",
        f"Blocks that do not hold: {done.lost_chunks} of {done.chunks}"
        + ("" if done.length_known else " that are left; the end is missing"),
        f"Files lost: {len(done.lost)}",
    ]
    if done.missing_volumes:
        numbers = ", ".join(map(str, done.missing_volumes))
        lines.insert(1, f"Parts of the package that are missing: {numbers}")
    lines += [
        f"  {display_name(file.path)}: {size_words(file.lost)} of {size_words(file.size)} damaged"
        for file in done.lost[:_SHOWN]
    ]
    if len(done.lost) > _SHOWN:
        lines.append(f"  and {len(done.lost) - _SHOWN} more")
    if done.incomplete:
        folder = display_name(shown_path(done.folder / INCOMPLETE))
        lines.append(
            f"Of {files_words(len(done.incomplete))} a part was written to {folder}, with zeros for"
            " what is lost. They are no evidence as a whole."
        )
    if done.unlisted:
        lines.append(
            f"Of {files_words(done.unlisted)} the list with the SHA-256 is lost: the encryption"
            " alone proves their content."
        )
    if not done.complete_list:
        lines.append("The list of files is damaged too: there may have been more files.")
    lines.append(f"All of it is written down in {display_name(shown_path(done.folder / LOSSES))}")
    shell.answer(document, *lines)
    return EXIT[done.outcome]
