"""Cases that the earlier system wrote in clear: its SQLite export, its API's objects as JSON.

They are sealed as the files they are. What they say of the case fills the record.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.contents_apart import contents_apart
from casevault_gui.core.cases.envelope_apart import MAX_BYTES
from casevault_gui.core.cases.legacy_database import Contents, NotAnExport
from casevault_gui.core.cases.legacy_export import SQLITE, begins_like_export
from casevault_gui.core.cases.legacy_record import NOT_ENCRYPTED, Provenance, record_of_export
from casevault_gui.core.cases.opening import read_regular
from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.errors import SourceUnreadable
from casevault_gui.core.files import shown_path
from casevault_gui.core.model import EntryKind, Finding, FindingLevel, SourceRoot
from casevault_gui.core.names import display_name

_LONGEST_REFERENCE = 200
_HEAD = 64
MOST_DATABASE = 64 << 20
MOST_JSON = 4 << 20
"""Largest files that are looked into for a case, in bytes."""
_BOM = b"\xef\xbb\xbf"


def record_in(path: Path) -> CaseRecord | None:
    """Return the record of the case in the file at `path`; None if it is no such case.

    What cannot be read is none: sealing says so by itself. Neither is a large file, which would
    take long to look into and may be any program's: old exports were small.
    """
    try:
        head, _ = read_regular(path, _HEAD)
        if head.startswith(SQLITE):
            most = MOST_DATABASE
        elif _is_object(head):
            most = MOST_JSON
        else:
            return None
        data, _ = read_regular(path, most + 1)
    except SourceUnreadable:
        return None
    contents = contents_in(data) if len(data) <= most else None
    if contents is None:
        return None
    came = Provenance(
        file=display_name(shown_path(os.fsencode(path.name))),
        shape="sqlite" if data.startswith(SQLITE) else "json",
        size=len(data),
        sha256=sha256(data).hex(),
        key=NOT_ENCRYPTED,
    )
    return record_of_export(contents, came, reference_of(path))


def contents_in(data: bytes) -> Contents | None:
    """Return the case in an SQLite file or in JSON; None if it is neither, or no case."""
    # A process is started only for what might be one.
    if len(data) > MAX_BYTES or not (data.startswith(SQLITE) or _is_object(data)):
        return None
    try:
        return contents_apart(data)
    except NotAnExport:
        return None


def _is_object(head: bytes) -> bool:
    return head[:_HEAD].removeprefix(_BOM).lstrip().startswith(b"{")


def reference_of(path: Path) -> str:
    """Return the reference of a case that names none: what the file is called."""
    name = display_name(shown_path(os.fsencode(path.stem)))[:_LONGEST_REFERENCE].strip()
    return name or "case"


def encrypted_export_findings(roots: Sequence[SourceRoot]) -> Iterator[Finding]:
    """Yield a finding if files that were chosen one by one are encrypted old exports."""
    found: list[str] = []
    for root in roots:
        # What cannot be read is named by the walk.
        with contextlib.suppress(SourceUnreadable):
            path = Path(os.fsdecode(root.raw))
            if root.kind is EntryKind.FILE and begins_like_export(path):
                found.append("data/" + root.name)
    if found:
        yield Finding(
            FindingLevel.DECIDE, "old-export-encrypted", {"count": len(found)}, tuple(found[:20])
        )
