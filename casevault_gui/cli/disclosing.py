"""`disclose`."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING

from casevault_gui.cli.opening import opened_by
from casevault_gui.cli.sealing import make_package, request_for, with_people
from casevault_gui.cli.shell import EXIT, FAILED, Shell, WrongUse
from casevault_gui.core.cases.case_json import read_case_json
from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.workflows.disclose import Plan, disclose, numbers_of, plan_disclosure
from casevault_gui.core.workflows.review import open_review
from casevault_gui.quantities import files_words, size_words

if TYPE_CHECKING:
    from casevault_gui.core.workflows.review import Review


def disclose_files(shell: Shell) -> int:
    """Make a derived package with some files of a sealed one."""
    options = shell.options
    if not (options.key_out or options.recipient or options.to_key or shell.interactive):
        msg = "say who opens what is disclosed: --key-out, --recipient or --to-key"
        raise WrongUse(msg)
    given = read_case_json(options.case) if options.case is not None else None
    # What opens the original is not what opens the package made from it.
    new = shell.with_options(
        passphrase_file=None, keyring=False, vault=False, shares=None, holder=[], shares_out=None
    )
    with shell.open_profile() as profile, ExitStack() as sessions:
        credential = sessions.enter_context(opened_by(shell, profile))
        review = sessions.enter_context(
            open_review(profile, options.package, credential, why=options.why)
        )
        plan = _plan(shell, review)
        record = given or CaseRecord(reference=_reference(review))
        request = with_people(new, profile, request_for(new, record), sessions)
        made = make_package(new, profile, request, partial(disclose, review=review, plan=plan))
    if made is None:
        return FAILED
    document = {
        **made.document,
        "original": review.facts.package,
        "disclosed": len(plan.chosen),
        "withheld": len(plan.withheld),
    }
    lines = [
        *made.lines,
        (
            f"Disclosed {files_words(len(plan.chosen))} ({size_words(plan.total)}) of package"
            f" {review.facts.package}; withheld {files_words(len(plan.withheld))}"
        ),
    ]
    shell.answer(document, *lines)
    return EXIT[made.sealed.outcome]


def _plan(shell: Shell, review: Review) -> Plan:
    options = shell.options
    reasons = {
        number: text for place, text in options.reason_for for number in numbers_of(review, [place])
    }
    return plan_disclosure(
        review,
        numbers_of(review, options.include),
        reasons,
        reason=options.reason,
        named=options.name_withheld,
    )


def _reference(review: Review) -> str:
    return review.record.reference if review.record is not None else review.facts.path.stem
