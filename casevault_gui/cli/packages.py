"""`seal`, `info`, `list`, `verify`, `extract`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from casevault_gui.cli.shell import COMPLETE, EXCEPTIONS, FAILED, WRONG_USE, Shell
from casevault_gui.core.cases.case_json import read_case_json
from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.crypto.keytext import short_fingerprint
from casevault_gui.core.model import Outcome
from casevault_gui.core.names import display_name
from casevault_gui.core.progress import CancelToken
from casevault_gui.core.workflows.review import inspect, open_review
from casevault_gui.core.workflows.seal import PreparedPackage, Sealed, prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest, check_request
from casevault_gui.messages import finding_words
from casevault_gui.quantities import size_words

if TYPE_CHECKING:
    from casevault_gui.core.model import Finding

_EXIT = {Outcome.COMPLETE: COMPLETE, Outcome.EXCEPTIONS: EXCEPTIONS, Outcome.FAILED: FAILED}
_SAME_VOLUME = "key-file-same-volume"


def seal(shell: Shell) -> int:
    """Seal sources into a package and hand its key where the options say."""
    options = shell.options
    keyed = options.key_out is not None or options.keyring
    if not keyed and options.passphrase_file is None and not shell.interactive:
        shell.note("seal: say who keeps the key: --key-out, --keyring or --passphrase-file.")
        return WRONG_USE
    record = CaseRecord(reference=options.output.stem)
    if options.case is not None:
        record = read_case_json(options.case)
    passphrase = ""
    if options.passphrase_file is not None:
        passphrase = shell.read_passphrase(options.passphrase_file)
    request = SealRequest(
        sources=tuple(options.sources),
        target=options.output,
        record=record,
        with_key=keyed or not passphrase,
        passphrase=passphrase,
        why=options.why,
    )
    cancel = CancelToken()
    found = check_request(request, key_file=options.key_out, report=shell.report, cancel=cancel)
    with shell.open_profile() as profile:
        for finding in found.findings:
            _say_finding(shell, finding)
        prepared = prepare_package(profile, request, report=shell.report, cancel=cancel)
        try:
            proven = _release(shell, prepared)
        except BaseException:
            prepared.discard("key not handed over")
            raise
        if not proven:
            prepared.discard("key not proven")
            shell.note("Nothing was sealed: the key was not confirmed.")
            return FAILED
        sealed = prepared.finish()
    shell.answer(_sealed_document(sealed, found.findings), *_sealed_lines(sealed))
    return _EXIT[sealed.outcome]


def _release(shell: Shell, prepared: PreparedPackage) -> bool:
    release, options = prepared.release, shell.options
    if release is None:
        return True
    if options.key_out is not None:
        release.save_to_file(options.key_out, same_volume_ok=options.same_volume_ok)
    elif options.keyring:
        release.save_to_keyring()
        shell.note("The OS keyring is a convenience: keep a second copy of the key elsewhere.")
    else:
        key = release.show()
        shell.note("This key is shown once. Nobody can open the package without it.")
        for start in range(0, len(key.groups), 4):
            print("    " + " ".join(key.groups[start : start + 4]))
        return release.prove_retyped(input("Type the last group of four to confirm: "))
    return release.proven


def _say_finding(shell: Shell, finding: Finding) -> None:
    if finding.code == _SAME_VOLUME and shell.options.same_volume_ok:
        return
    title, text = finding_words(finding)
    shell.note(f"{finding.level.value}: {title} {text}")


def _sealed_document(sealed: Sealed, findings: tuple[Finding, ...]) -> dict[str, object]:
    return {
        "outcome": sealed.outcome.value,
        "path": str(sealed.path),
        "package": sealed.package,
        "size": sealed.size,
        "sha256": sealed.sha256,
        "root": sealed.root,
        "files": sealed.files,
        "bytes": sealed.content_bytes,
        "fingerprint": sealed.fingerprint,
        "opens_with": list(sealed.opens_with),
        "key_places": list(sealed.key_places),
        "exceptions": [
            {"kind": item.kind.value, "path": item.path, "detail": item.detail}
            for item in sealed.exceptions
        ],
        "findings": [finding.code for finding in findings],
    }


def _sealed_lines(sealed: Sealed) -> list[str]:
    lines = [
        f"Sealed {sealed.files} files ({size_words(sealed.content_bytes)}) into {sealed.path}",
        f"Package id       {sealed.package}",
        f"Package SHA-256  {sealed.sha256}",
    ]
    if sealed.fingerprint:
        lines.append(f"Key fingerprint  {short_fingerprint(sealed.fingerprint)}")
    lines.append(f"Opens with       {', '.join(sealed.opens_with)}")
    if sealed.exceptions:
        lines.append(f"{len(sealed.exceptions)} exceptions: not packed, or not as found:")
        lines += [f"  {item.kind.value}: {display_name(item.path)}" for item in sealed.exceptions]
    return lines


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
    """List the entries."""
    options = shell.options
    with (
        shell.open_profile() as profile,
        open_review(profile, options.package, shell.credential()) as review,
    ):
        index = review.index
        rows = []
        for number in range(len(index)):
            folder = index.folder(number)
            row = {
                "path": index.path(number).removeprefix("data/"),
                "kind": "folder" if folder else "file",
                "size": index.size(number),
                "mtime": _time(index.mtime_ns(number)),
            }
            if not folder:
                row["sha256"] = index.sha256(number).hex()
            rows.append(row)
        lines = [
            f"{row['size']:>14} {row['mtime']} {display_name(str(row['path']))}"
            + ("/" if row["kind"] == "folder" else "")
            for row in rows
        ]
        shell.answer({"package": review.facts.package, "entries": rows}, *lines)
    return COMPLETE


def verify(shell: Shell) -> int:
    """Verify everything."""
    options = shell.options
    with (
        shell.open_profile() as profile,
        open_review(profile, options.package, shell.credential()) as review,
    ):
        verified = review.verify(report=shell.report, cancel=CancelToken())
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
        f"Whole: {verified.files} files ({size_words(verified.content_bytes)}), every byte holds.",
        f"Package SHA-256  {verified.sha256}",
        f"Not packed when it was sealed: {verified.exceptions}",
    )
    return COMPLETE


def extract(shell: Shell) -> int:
    """Extract all files, or the named ones."""
    options = shell.options
    with (
        shell.open_profile() as profile,
        open_review(profile, options.package, shell.credential()) as review,
    ):
        numbers = None
        if options.paths:
            numbers = [review.index.find(f"data/{path.rstrip('/')}") for path in options.paths]
        done = review.extract(numbers, options.directory, report=shell.report, cancel=CancelToken())
    document = {
        "outcome": done.outcome.value,
        "folder": str(done.folder),
        "files": done.files,
        "bytes": done.content_bytes,
        "renamed": [list(pair) for pair in done.renamed],
        "failed": [list(pair) for pair in done.failed],
    }
    lines = [f"Extracted {done.files} files ({size_words(done.content_bytes)}) to {done.folder}"]
    lines += [f"  renamed: {display_name(a)} is now {b}" for a, b in done.renamed]
    lines += [f"  FAILED {code}: {display_name(path)}" for path, code in done.failed]
    shell.answer(document, *lines)
    return _EXIT[done.outcome]


def _time(nanoseconds: int) -> str:
    try:
        moment = datetime.fromtimestamp(nanoseconds // 1_000_000_000, UTC)
    except (ValueError, OverflowError, OSError):
        return f"{nanoseconds} ns"
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
