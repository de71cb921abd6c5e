"""Looks at what the person chose: how many files, how large, and whether it can be read at all."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from casevault_gui.core.cases.folder import resolve_roots, survey
from casevault_gui.core.errors import SourceTrouble
from casevault_gui.core.model import EntryKind, IntakeException, SourceRoot
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage
from casevault_gui.ui.models.intake_table import SourceFacts

_PATIENCE = 0.4
"""Seconds after which a batch ends, so that the table fills while the rest is looked at."""


def look_at(paths: Sequence[Path], report: Report, cancel: CancelToken) -> dict[Path, SourceFacts]:
    """Return what is found at the first of `paths`, and at more while it is quick.

    Opens no file. Raises `Cancelled`.
    """
    end = time.monotonic() + _PATIENCE
    found: dict[Path, SourceFacts] = {}
    for path in paths:
        found[path] = _look(path, report, cancel)
        if time.monotonic() > end:
            break
    return found


def _look(path: Path, report: Report, cancel: CancelToken) -> SourceFacts:
    try:
        root = resolve_roots((path,))[0]
    except SourceTrouble as error:
        return SourceFacts(EntryKind.FILE, trouble=str(error.facts.get("problem", "")) or "denied")
    return _count(root, report, cancel)


def _count(root: SourceRoot, report: Report, cancel: CancelToken) -> SourceFacts:
    skipped: list[IntakeException] = []
    size = files = folders = modified = 0
    with closing(survey((root,), skipped.append, cancel=cancel)) as found:
        for entry, _ in found:
            if not files + folders:
                modified = entry.mtime_ns
            if entry.kind is EntryKind.FILE:
                files += 1
                size += entry.size
                report(Progress(Stage.SCAN, size, 0, files, 0, entry.path))
            else:
                folders += 1
    return SourceFacts(root.kind, size, files, folders, len(skipped), modified)
