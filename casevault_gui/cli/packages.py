"""`info`, `list`, `verify`, `extract`."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from casevault_gui.cli.sealing import EXIT, exception_document, exception_line
from casevault_gui.cli.shell import COMPLETE, Shell
from casevault_gui.core.cases import case_json
from casevault_gui.core.crypto.keytext import short_fingerprint
from casevault_gui.core.files import shown_path
from casevault_gui.core.model import Outcome
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.review import Review, inspect, open_review
from casevault_gui.quantities import files_words, size_words


def info(shell: Shell) -> int:
    """Show the public header."""
    facts = inspect(shell.options.package)
    slots = [
        {
            "type": slot.type,
            "id": slot.slot_id,
            "known": slot.known,
            "fingerprint": slot.fingerprint,
        }
        for slot in facts.slots
    ]
    lines = [
        f"CaseVault package, format 1, {size_words(facts.size)}",
        f"Package id  {facts.package}",
    ]
    for slot in facts.slots:
        mark = f"  fingerprint {short_fingerprint(slot.fingerprint)}" if slot.fingerprint else ""
        unknown = "" if slot.known else "  (not known to this version)"
        lines.append(f"Opens with  {slot.type}{mark}{unknown}")
    document = {"package": facts.package, "size": facts.size, "format": 1, "slots": slots}
    shell.answer(document, *lines)
    return COMPLETE


def list_files(shell: Shell) -> int:
    """List the entries, and what was not packed."""
    options = shell.options
    with (
        shell.open_profile() as profile,
        open_review(profile, options.package, shell.credential()) as review,
    ):
        rows = _rows(review)
        lines = [
            f"{row['size']:>14} {row['mtime']} {display_name(str(row['path']))}"
            + ("/" if row["kind"] == "folder" else "")
            for row in rows
        ]
        if review.exceptions:
            lines.append(f"Not packed, or not as found: {len(review.exceptions)}")
            lines += [exception_line(item) for item in review.exceptions]
        record = review.record
        document = {
            "package": review.facts.package,
            "case": None if record is None else json.loads(case_json.dump(record)),
            "entries": rows,
            "exceptions": [exception_document(item) for item in review.exceptions],
        }
        shell.answer(document, *lines)
    return COMPLETE


def verify(shell: Shell) -> int:
    """Verify everything."""
    options = shell.options
    with (
        shell.open_profile() as profile,
        open_review(profile, options.package, shell.credential()) as review,
        shell.stoppable() as cancel,
    ):
        verified = review.verify(report=shell.report, cancel=cancel)
    document = {
        "outcome": Outcome.COMPLETE.value,
        "package": verified.package,
        "sha256": verified.sha256,
        "size": verified.size,
        "files": verified.files,
        "bytes": verified.content_bytes,
        "root": verified.root,
        "exceptions": verified.exceptions,
    }
    shell.answer(
        document,
        f"Whole: {files_words(verified.files)} ({size_words(verified.content_bytes)}),"
        " every byte holds.",
        f"Package SHA-256  {verified.sha256}",
        f"Not packed when it was sealed: {verified.exceptions}",
    )
    return COMPLETE


def extract(shell: Shell) -> int:
    """Extract all files, or the named ones; and the case record, if asked for."""
    options = shell.options
    with (
        shell.open_profile() as profile,
        open_review(profile, options.package, shell.credential()) as review,
        shell.stoppable() as cancel,
    ):
        numbers = None
        if options.paths:
            numbers = [review.index.find(f"data/{path.rstrip('/')}") for path in options.paths]
        if options.case_out is not None:
            review.save_record(options.case_out)
        done = review.extract(numbers, options.directory, report=shell.report, cancel=cancel)
    document = {
        "outcome": done.outcome.value,
        "folder": shown_path(done.folder),
        "files": done.files,
        "bytes": done.content_bytes,
        "renamed": [list(pair) for pair in done.renamed],
        "failed": [list(pair) for pair in done.failed],
    }
    where = display_name(shown_path(done.folder))
    lines = [f"Extracted {files_words(done.files)} ({size_words(done.content_bytes)}) to {where}"]
    lines += [f"  renamed: {display_name(a)} is now {b}" for a, b in done.renamed]
    lines += [f"  FAILED {code}: {display_name(path)}" for path, code in done.failed]
    shell.answer(document, *lines)
    return EXIT[done.outcome]


def _rows(review: Review) -> list[dict[str, object]]:
    index = review.index
    rows: list[dict[str, object]] = []
    for number in range(len(index)):
        folder = index.folder(number)
        row: dict[str, object] = {
            "path": index.path(number).removeprefix("data/"),
            "kind": "folder" if folder else "file",
            "size": index.size(number),
            "mtime": _time(index.mtime_ns(number)),
        }
        if not folder:
            row["sha256"] = index.sha256(number).hex()
        rows.append(row)
    return rows


def _time(nanoseconds: int) -> str:
    try:
        moment = datetime.fromtimestamp(nanoseconds // 1_000_000_000, UTC)
    except (ValueError, OverflowError, OSError):
        return f"{nanoseconds} ns"
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
