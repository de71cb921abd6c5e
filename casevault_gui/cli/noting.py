"""`notes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.cli.shell import COMPLETE, Shell
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.notes import COLUMNS, NoteBook, cells, matching

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casevault_gui.core.workflows.notes import PackageNotes


def notes(shell: Shell) -> int:
    """Tell the notes and bookmarks the reviewer keeps, and write them into a file if wished."""
    options = shell.options
    with shell.open_profile() as profile:
        book = NoteBook(profile)
        found = matching(book.all(), options.find)
        if options.package:
            found = [each for each in found if each.package.startswith(options.package.lower())]
        if options.output is not None:
            book.export(found, options.output)
    rows = [
        dict(zip(COLUMNS, cells(each, note), strict=True)) for each in found for note in each.notes
    ]
    shell.answer({"notes": rows}, *(_lines(found) if found else ["No notes"]))
    return COMPLETE


def _lines(found: list[PackageNotes]) -> Iterator[str]:
    for each in found:
        yield f"{display_name(each.file)}, package {each.package}"
        for note in each.notes:
            mark = "*" if note.bookmark else " "
            yield f"  {mark} {display_name(note.path)}"
            yield from (f"      {display_name(line)}" for line in note.text.splitlines())
