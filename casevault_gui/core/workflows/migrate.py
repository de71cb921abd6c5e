"""Migrating an old export: opened with its key, shown, and sealed anew under a fresh one.

The log hears of the old key before it is used, by its hash alone. What comes out is held in memory
and goes from there into the package, with the export as it was delivered beside it.
"""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import PurePath
from typing import TYPE_CHECKING

from casevault_gui.core.cases.case_export import contents_in, reference_of
from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.contents_apart import contents_apart
from casevault_gui.core.cases.held import HeldFile, HeldSource
from casevault_gui.core.cases.legacy_database import Contents, NotAnExport
from casevault_gui.core.cases.legacy_export import SQLITE, LegacyExport, read_export
from casevault_gui.core.cases.legacy_record import (
    KEY_APART,
    KEY_DELIVERED,
    NOT_ENCRYPTED,
    Provenance,
    record_of_export,
)
from casevault_gui.core.crypto.fernet import decrypt_token, parse_fernet_key, token_time
from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.errors import (
    Fact,
    LegacyDamaged,
    LegacyKeyInvalid,
    LegacyKeyMissing,
    LegacyKeyWrong,
    LegacyUnknown,
)
from casevault_gui.core.files import shown_path
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import Finding, FindingLevel, ObjectRef
from casevault_gui.core.names import display_name

if TYPE_CHECKING:
    from casevault_gui.core.cases.documents import Document
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.seal_request import SealRequest

__all__ = ["MIGRATED_FROM", "OpenedExport", "open_export", "read_export", "sealing_of"]

MIGRATED_FROM = "migrated_from"
"""The fact of a package's entry that names the SHA-256 of the old export."""
_OBJECT = "export"


@dataclass(frozen=True, slots=True)
class OpenedExport:
    """An old export that was opened: what to seal of it, and what people should see first.

    `tables` are rows by table; `disclosed` says that key and data came together, or that there
    never was a key; `made` is RFC 3339 in UTC, "" if the export does not say.
    """

    source: HeldSource
    record: CaseRecord
    sha256: str
    shape: str
    tables: dict[str, int]
    disclosed: bool
    made: str


def open_export(
    profile: Profile, export: LegacyExport, key_text: str = "", *, why: str = "", place: str = ""
) -> OpenedExport:
    """Open the export with `key_text`, or with the key that came in it, after the log says so.

    Raises `LegacyKeyMissing`, `LegacyKeyInvalid`, `LegacyKeyWrong`, `LegacyDamaged`,
    `LegacyUnknown`, `LogWriteFailed`.
    """
    key = _key(export, key_text)
    told: dict[str, Fact] = {"shape": export.shape.value, "disclosed": export.key_came_with_it}
    if key:
        told["legacy_key_sha256"] = sha256(key).hex()
    name = export.path.name
    fields: DraftFields = {
        "objects": (ObjectRef(_OBJECT, name, len(export.data), export.sha256),),
        "why": why,
        "place": place,
        "more": told,
    }
    with profile.log.begin(EntryType.IMPORTED, **fields) as act:
        opened = _opened(export, key)
        rows = sum(opened.tables.values())
        act.done(case=opened.record.reference, more={"tables": len(opened.tables), "rows": rows})
    return opened


def sealing_of(
    opened: OpenedExport, request: SealRequest, record: CaseRecord | None = None
) -> SealRequest:
    """Return the request to seal what was opened, with access and target as in `request`.

    `record` is the export's own after somebody edited it.
    """
    record = record or opened.record
    source = opened.source.with_record(record)
    told = {**request.told, MIGRATED_FROM: opened.sha256}
    return replace(request, sources=(), source=source, record=record, told=told)


def merged_record(opened: OpenedExport, typed: Document) -> CaseRecord:
    """Return the export's record with what somebody typed before in its place.

    Raises `CaseRecordInvalid`.
    """
    kept = {name: value for name, value in typed.items() if value}
    return CaseRecord.from_document({**opened.record.document(), **kept})


def _key(export: LegacyExport, key_text: str) -> bytes:
    """Return the 32 bytes of the key that is used, none for a plain database."""
    if not export.token:
        return b""
    text = key_text.strip() or export.key_text
    if not text:
        raise LegacyKeyMissing(path=shown_path(export.path))
    key = parse_fernet_key(text)
    if key is None:
        raise LegacyKeyInvalid(path=shown_path(export.path))
    return key


def _opened(export: LegacyExport, key: bytes) -> OpenedExport:
    content: bytes | None = export.data
    if export.token:
        content = decrypt_token(export.token, key)
    if content is None:
        raise LegacyKeyWrong(path=shown_path(export.path))
    contents, ending = _contents(export, content)
    came = _provenance(export, key)
    record = record_of_export(contents, came, reference_of(export.path))
    files = [HeldFile(export.path.name, export.data, export.path, export.status)]
    if export.token:
        name = PurePath(export.path.name).stem + ".decrypted" + ending
        files.append(HeldFile(name, content, export.path, export.status, "decrypted"))
    disclosed = export.key_came_with_it
    code = "old-export-disclosed" if disclosed else "old-export-key-apart"
    finding = Finding(FindingLevel.INFO, code, {"name": display_name(shown_path(export.path))})
    return OpenedExport(
        HeldSource(files, record, (finding,)),
        record,
        export.sha256,
        export.shape.value,
        contents.tables,
        disclosed,
        came.made,
    )


def _contents(export: LegacyExport, content: bytes) -> tuple[Contents, str]:
    """Return what the content holds, and the ending of a name for it.

    What a token held is authentic: it is taken as it is even if nothing here can read it.
    """
    if export.token:
        found = contents_in(content)
        ending = ".db" if content.startswith(SQLITE) else ".bin" if found is None else ".json"
        return found or Contents({}, {}, ()), ending
    try:
        return contents_apart(content), ".db"
    except NotAnExport as error:
        if error.problem == "unknown":
            raise LegacyUnknown(path=shown_path(export.path)) from error
        raise LegacyDamaged(path=shown_path(export.path), problem=error.problem) from error


def _provenance(export: LegacyExport, key: bytes) -> Provenance:
    made = token_time(export.token) if export.token else None
    how = KEY_DELIVERED if export.key_text else KEY_APART
    return Provenance(
        file=display_name(shown_path(os.fsencode(export.path.name))),
        shape=export.shape.value,
        size=len(export.data),
        sha256=export.sha256,
        key=how if export.token else NOT_ENCRYPTED,
        key_sha256=sha256(key).hex() if key else "",
        made="" if made is None else datetime.fromtimestamp(made, UTC).isoformat()[:19] + "Z",
    )
