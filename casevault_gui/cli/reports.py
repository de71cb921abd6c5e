"""`custody report`: papers about the custody log, as PDF; an entry's sheet also as plain text."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.cli.opening import names_credential, opened_by
from casevault_gui.cli.shell import COMPLETE, WrongUse
from casevault_gui.core.custody.sheet import sheet_text
from casevault_gui.core.files import shown_path
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.public_facts import inspect
from casevault_gui.core.workflows.reports import (
    OF_ONE_PACKAGE,
    ReportKind,
    ReportRequest,
    is_spoken,
    write_report,
)
from casevault_gui.core.workflows.review import open_review

if TYPE_CHECKING:
    from casevault_gui.cli.shell import Shell
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.provenance import Provenance
    from casevault_gui.core.workflows.reports import Draw, ReportContents
    from casevault_gui.core.workflows.review import Review

_OPENING = frozenset({ReportKind.HASHES, ReportKind.DISCLOSURE})
"""The papers for which the package is opened."""


def report(shell: Shell) -> int:
    """Make one paper; its announcement is in the log before it is drawn."""
    options = shell.options
    request = _request(shell)
    draw = _drawer(shell, request)
    with (
        shell.open_profile() as profile,
        shell.stoppable() as cancel,
        ExitStack() as opened,
    ):
        review = _review(shell, profile, opened)
        made = write_report(
            profile,
            request,
            options.output,
            draw,
            index=review.index if review else None,
            provenance=_provenance(request, review),
            report=shell.report,
            cancel=cancel,
        )
    path = shown_path(options.output.absolute())
    document = {
        "file": path,
        "report": request.kind.value,
        "entries": len(made.story.entries),
        "checkpoint": made.checkpoint.size,
    }
    shell.answer(document, f"Written: {display_name(path)}")
    return COMPLETE


def _request(shell: Shell) -> ReportRequest:
    options = shell.options
    kind = ReportKind(options.kind)
    if kind in OF_ONE_PACKAGE and options.package is None:
        msg = f"say which package a paper of the kind {kind.value} is about: --package"
        raise WrongUse(msg)
    if kind is ReportKind.CUSTODY and options.package is None and options.case is None:
        msg = "say what the report is about: --case or --package"
        raise WrongUse(msg)
    if kind is ReportKind.ENTRY and options.entry is None:
        msg = "say which entry the sheet is for: --entry"
        raise WrongUse(msg)
    if names_credential(shell) and kind not in _OPENING:
        msg = "only a hash memorandum and a disclosure schedule open a package"
        raise WrongUse(msg)
    if kind is ReportKind.DISCLOSURE and not names_credential(shell):
        msg = "a disclosure schedule opens the package: say with what, --key-file for instance"
        raise WrongUse(msg)
    return ReportRequest(
        kind=kind,
        case=options.case or "",
        package=_package(options.package),
        seq=options.entry if kind is ReportKind.ENTRY else None,
        to=options.to,
        way=options.way,
        why=options.why,
    )


def _package(named: str | None) -> str:
    """Return the id of a package that is named by its file or by its id."""
    if named is None:
        return ""
    path = Path(named)
    return inspect(path).package if path.is_file() else named.lower()


def _drawer(shell: Shell, request: ReportRequest) -> Draw:
    spoken = is_spoken(shell.options.output.name)
    paper = spoken or shell.options.output.suffix.lower() == ".pdf"
    if request.kind is ReportKind.ENTRY and not paper:
        return _plain_sheet
    try:
        drawing = shell.load_drawing()
    except ImportError as error:
        msg = "drawing a PDF needs Qt (PySide6), which is not installed here"
        raise WrongUse(msg) from error
    return drawing.spoken_paper if spoken else drawing.paper


def _plain_sheet(contents: ReportContents) -> bytes:
    return b"" if contents.sheet is None else sheet_text(contents.sheet)


def _review(shell: Shell, profile: Profile, opened: ExitStack) -> Review | None:
    """Return the package, opened, if the options say with what."""
    if not names_credential(shell):
        return None
    path = Path(shell.options.package)
    with opened_by(shell, profile) as credential:
        return opened.enter_context(open_review(profile, path, credential))


def _provenance(request: ReportRequest, review: Review | None) -> Provenance | None:
    if review is None or request.kind is not ReportKind.DISCLOSURE:
        return None
    found = review.provenance()
    if found is None:
        msg = "the package is not a derived one: nothing was withheld from it"
        raise WrongUse(msg)
    return found
