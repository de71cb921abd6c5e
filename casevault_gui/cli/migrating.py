"""`migrate`: old exports of the earlier system, one or a folder of them."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.cli.sealing import (
    keyed,
    make_package,
    request_for,
    require_access,
    seal_whole,
    with_people,
)
from casevault_gui.cli.shell import COMPLETE, EXCEPTIONS, FAILED, WrongUse
from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.errors import KeyNotProven, TargetExists, TargetMissing
from casevault_gui.core.files import shown_path
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.migrate import open_export, read_export, sealing_of
from casevault_gui.core.workflows.migrate_folder import (
    Fate,
    Migrated,
    files_of,
    migrate_folder,
    write_report,
)
from casevault_gui.messages import explain

if TYPE_CHECKING:
    from casevault_gui.cli.shell import Shell
    from casevault_gui.core.cases.legacy_export import LegacyExport
    from casevault_gui.core.errors import CaseVaultError
    from casevault_gui.core.workflows.migrate import OpenedExport
    from casevault_gui.core.workflows.migrate_folder import Line
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.seal_request import SealRequest

_NOT_YET = CaseRecord(reference="case")
"""Stands where the export's own record will."""
_WORDS = {
    Fate.MIGRATED: "migrated",
    Fate.BEFORE: "migrated before",
    Fate.FAILED: "NOT migrated",
    Fate.NO_EXPORT: "no old export",
    Fate.NOT_REACHED: "not reached",
}


def migrate(shell: Shell) -> int:
    """Open an old export, say what is in it, and seal it anew under a fresh key."""
    options = shell.options
    if options.legacy.is_dir():
        return _migrate_folder(shell)
    if options.report is not None or options.legacy_keys is not None:
        msg = "--report and --legacy-keys are for a folder of old exports"
        raise WrongUse(msg)
    require_access(shell)
    export = read_export(options.legacy)
    key_text = _key_text(shell, export)
    request = request_for(shell, _NOT_YET)
    with shell.open_profile() as profile, ExitStack() as sessions:
        whole = with_people(shell, profile, request, sessions)
        opened = open_export(profile, export, key_text, why=options.why)
        for line in _lines(opened):
            shell.note(line)
        more = {"legacy": _document(opened)}
        return seal_whole(shell, profile, sealing_of(opened, whole), more)


def _key_text(shell: Shell, export: LegacyExport) -> str:
    """Return the key that was named, or asked for where none came; "" where none is needed."""
    named = shell.options.legacy_key_file
    if named is None and export.token and not export.key_text and shell.asking.possible:
        named = "-"
    return shell.asking.legacy_key(named) if named is not None else ""


def _lines(opened: OpenedExport) -> list[str]:
    made = f", made {opened.made}" if opened.made else ""
    counts = ", ".join(f"{display_name(name)} {rows}" for name, rows in opened.tables.items())
    return [
        f"Old export ({opened.shape}{made}), SHA-256 {opened.sha256}",
        f"Case {display_name(opened.record.reference)}; rows: {counts or 'none that can be read'}",
    ]


def _document(opened: OpenedExport) -> dict[str, object]:
    return {
        "sha256": opened.sha256,
        "shape": opened.shape,
        "made": opened.made,
        "case": opened.record.reference,
        "tables": opened.tables,
        "disclosed": opened.disclosed,
    }


# --- a folder ---------------------------------------------------------------------------------


def _migrate_folder(shell: Shell) -> int:
    options = shell.options
    others = options.recipient or options.to_key or options.passphrase_file is not None
    if not (keyed(shell) or others) or options.shares is not None:
        msg = (
            "for a folder, say where keys are kept or who opens the packages: --key-out DIR,"
            " --keyring, --vault, --passphrase-file, --recipient or --to-key"
        )
        raise WrongUse(msg)
    _require_folders(shell)
    files = files_of(options.legacy)
    one_key = ""
    if options.legacy_key_file is not None:
        one_key = shell.asking.legacy_key(options.legacy_key_file)
    request = request_for(shell, _NOT_YET)
    with shell.open_profile() as profile, ExitStack() as sessions:
        whole = with_people(shell, profile, request, sessions)

        def one(export: LegacyExport, target: Path) -> Migrated:
            key_text = _own_key(shell, export) or (one_key if not export.key_text else "")
            return _migrate_one(shell, profile, export, key_text, _for_one(whole, export, target))

        with shell.stoppable() as cancel:
            lines = migrate_folder(
                profile,
                files,
                options.output,
                one,
                cancel=cancel,
                on_line=lambda *told: _say(shell, *told),
            )
    if options.report is not None:
        write_report(lines, options.report)
    counts = {fate.value: sum(line.fate is fate for line in lines) for fate in Fate}
    rows = [f"{_WORDS[fate]}: {counts[fate.value]}" for fate in Fate if counts[fate.value]]
    shell.answer({"counts": counts, "files": [asdict(line) for line in lines]}, *rows)
    lacking = counts[Fate.FAILED.value] + counts[Fate.NOT_REACHED.value]
    whole_ones = counts[Fate.MIGRATED.value] + counts[Fate.BEFORE.value]
    if lacking:
        return EXCEPTIONS if whole_ones else FAILED
    return COMPLETE


def _require_folders(shell: Shell) -> None:
    """Raise `TargetTrouble` before any work if a folder is missing or the report stands."""
    options = shell.options
    for folder in (options.output, options.key_out):
        if folder is not None and not folder.is_dir():
            raise TargetMissing(path=shown_path(folder))
    if options.report is not None and options.report.exists():
        raise TargetExists(path=shown_path(options.report))


def _own_key(shell: Shell, export: LegacyExport) -> str:
    """Return the key that lies under the export's name in the folder of keys; "" if none does."""
    if shell.options.legacy_keys is None:
        return ""
    path: Path = shell.options.legacy_keys / (export.path.name + ".key")
    return shell.asking.legacy_key(str(path)) if path.is_file() else ""


def _for_one(whole: SealRequest, export: LegacyExport, target: Path) -> SealRequest:
    key_file = whole.key_file
    if key_file is not None:
        key_file /= export.path.name + ".key"
    return replace(whole, target=target, key_file=key_file)


def _migrate_one(
    shell: Shell, profile: Profile, export: LegacyExport, key_text: str, request: SealRequest
) -> Migrated:
    opened = open_export(profile, export, key_text, why=shell.options.why)
    made = make_package(shell, profile, sealing_of(opened, request))
    if made is None:
        raise KeyNotProven
    return Migrated(opened.record.reference, opened.disclosed, made.sealed)


def _say(shell: Shell, line: Line, trouble: CaseVaultError | None) -> None:
    shell.note(f"{_WORDS[line.fate]}: {display_name(line.file)}")
    if trouble is not None:
        message = explain(trouble)
        shell.note(f"  {message.what} [{message.code}]")
        shell.note(f"  {message.next}")
