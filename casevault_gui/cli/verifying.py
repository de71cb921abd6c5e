"""`verify`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from casevault_gui.cli.opening import opened_by, signature_document, signature_words
from casevault_gui.cli.provenance_answer import provenance_document, provenance_lines
from casevault_gui.cli.shell import COMPLETE, FAILED, Shell, WrongUse
from casevault_gui.core.files import shown_path
from casevault_gui.core.model import Outcome
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.review import Review, open_review
from casevault_gui.core.workflows.verification import report_verification, verification_json
from casevault_gui.messages.verification import outcome_words, verification_html
from casevault_gui.quantities import files_words, size_words

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.verification import DrawVerification, VerificationReport

_SHOWN = 50


def _open(shell: Shell, profile: Profile) -> Review:
    with opened_by(shell, profile) as credential:
        return open_review(profile, shell.options.package, credential)


def verify(shell: Shell) -> int:
    """Verify everything, the signature too."""
    path, hashed = shell.options.report, shell.options.package_hash
    if path is not None and not hashed:
        msg = "a report names the package's SHA-256: --report goes without --no-package-hash"
        raise WrongUse(msg)
    draw = None if path is None else _drawer(shell, path)
    with (
        shell.open_profile() as profile,
        _open(shell, profile) as review,
        shell.stoppable() as cancel,
    ):
        if path is not None and draw is not None:
            made = report_verification(
                profile, review, path, draw, report=shell.report, cancel=cancel
            )
            return _answer_report(shell, made, path)
        verified = review.verify(report=shell.report, cancel=cancel, package_hash=hashed)
        signature, provenance = review.signature(), review.provenance()
    document = {
        "outcome": Outcome.COMPLETE.value,
        "package": verified.package,
        "sha256": verified.sha256 or None,
        "size": verified.size,
        "files": verified.files,
        "bytes": verified.content_bytes,
        "root": verified.root,
        "exceptions": verified.exceptions,
        "signature": signature_document(signature),
        "provenance": provenance_document(provenance),
    }
    shell.answer(
        document,
        f"Whole: {files_words(verified.files)} ({size_words(verified.content_bytes)}),"
        " every byte holds.",
        f"Package SHA-256  {verified.sha256 or 'not worked out'}",
        f"Not packed when it was sealed: {verified.exceptions}",
        *signature_words(signature),
        *provenance_lines(provenance),
    )
    return COMPLETE


def _answer_report(shell: Shell, made: VerificationReport, path: Path) -> int:
    document = {**json.loads(verification_json(made)), "written": shown_path(path.absolute())}
    if made.error is None:
        shell.answer(document, outcome_words(made), f"Written: {display_name(str(path))}")
        return COMPLETE
    damaged = [f"  {display_name(each.path)}" for each in made.files if each.code]
    shell.answer(
        document,
        outcome_words(made),
        f"Damaged files: {made.files.damaged} of {len(made.files)}",
        *damaged[:_SHOWN],
        f"Written: {display_name(str(path))}",
    )
    return FAILED


def _drawer(shell: Shell, path: Path) -> DrawVerification:
    match path.suffix.lower():
        case ".json":
            return verification_json
        case ".html":
            return verification_html
        case ".pdf":
            try:
                return shell.load_drawing().verification
            except ImportError as error:
                msg = "drawing a PDF needs Qt (PySide6), which is not installed here"
                raise WrongUse(msg) from error
        case _:
            msg = "a report is a .html, .pdf or .json"
            raise WrongUse(msg)
