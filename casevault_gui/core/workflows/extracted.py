"""What an extraction gave, and the list of the names that changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.files import shown_path
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.rows_file import write_rows

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.model import Outcome


@dataclass(frozen=True, slots=True)
class Extracted:
    """What came out: names that changed (as found, as written), failures by code.

    `numbered` are names as written that got a number because theirs was taken, `skipped` the bag
    paths of files that were left out for that reason.
    """

    outcome: Outcome
    folder: Path
    files: int
    content_bytes: int
    renamed: tuple[tuple[str, str], ...]
    failed: tuple[tuple[str, str], ...]
    numbered: frozenset[str] = frozenset()
    skipped: tuple[str, ...] = ()


def save_names(extracted: Extracted, path: Path) -> Extracted:
    """Write which names changed or did not come out, and why, into the new file `path`.

    CSV or JSON by its ending. `why`: `taken` (a number was added), `unsafe` (a name that some
    system cannot hold, or holds for another one's), `skipped`, or the code of an error. Raises
    `TargetTrouble`; returns `extracted` again.
    """
    rows: list[tuple[str, str, str]] = [
        (found, place, "taken" if place in extracted.numbered else "unsafe")
        for found, place in extracted.renamed
    ]
    rows += [(left.removeprefix("data/"), "", "skipped") for left in extracted.skipped]
    rows += [(left.removeprefix("data/"), "", code) for left, code in extracted.failed]
    head = {"folder": shown_path(extracted.folder), "files": extracted.files}
    write_rows(path, ("package", "disk", "why"), sorted(rows), head)
    return extracted
