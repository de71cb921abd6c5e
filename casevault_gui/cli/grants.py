"""`grant`: access to a sealed package for one more person, key, or set of cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.cli.cards import card_lines, cards_document, scheme_of, write_cards
from casevault_gui.cli.opening import open_for_identity, opened_by
from casevault_gui.cli.providers import asker
from casevault_gui.cli.sealing import say_finding
from casevault_gui.cli.shell import COMPLETE, Shell
from casevault_gui.core.files import shown_path
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.grants import grant_access, split_anew
from casevault_gui.core.workflows.identities import private_identity
from casevault_gui.core.workflows.recipients import ServiceRecipient
from casevault_gui.core.workflows.seal_request import recipient_findings
from casevault_gui.core.workflows.sealing_options import contact_recipient, pinned_recipient

if TYPE_CHECKING:
    from casevault_gui.core.package.grant import Grant
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.recipients import Recipient, ShareScheme


def grant(shell: Shell) -> int:
    """Write a grant beside a sealed package, which stays as it is."""
    scheme = scheme_of(shell)
    with shell.open_profile() as profile:
        open_for_identity(shell, profile)
        if scheme is not None:
            _split(shell, profile, scheme)
        else:
            _give(shell, profile)
    return COMPLETE


def _give(shell: Shell, profile: Profile) -> None:
    options = shell.options
    recipient = _recipient(shell, profile)
    findings = list(recipient_findings([recipient]))
    for finding in findings:
        say_finding(shell, finding)
    try:
        granter = private_identity(profile)
        with opened_by(shell, profile) as credential:
            made = grant_access(
                profile,
                options.package,
                credential,
                recipient,
                granter,
                options.output,
                why=options.why,
            )
    finally:
        if isinstance(recipient, ServiceRecipient):
            recipient.close()
    document = {
        **_document(shell, made),
        "to": recipient.name,
        "findings": [finding.code for finding in findings],
    }
    shell.answer(document, _line(shell, display_name(recipient.name)))


def _split(shell: Shell, profile: Profile, scheme: ShareScheme) -> None:
    options = shell.options
    granter = private_identity(profile)
    with opened_by(shell, profile) as credential:
        split = split_anew(profile, options.package, credential, scheme, granter, why=options.why)
    files = write_cards(shell, split.shares)
    made = split.finish(options.output)
    shell.answer(
        {**_document(shell, made), "cards": cards_document(split.shares, files)},
        _line(shell, "the holders of these cards"),
        *card_lines(split.shares, files),
        "Cards of an older set still open the package: have them given back and destroyed.",
    )


def _recipient(shell: Shell, profile: Profile) -> Recipient:
    if shell.options.to is not None:
        return contact_recipient(profile, shell.options.to)
    return pinned_recipient(profile, shell.options.to_key, asker(shell))


def _document(shell: Shell, made: Grant) -> dict[str, object]:
    return {
        "grant": shown_path(shell.options.output.absolute()),
        "package": made.package,
        "slot": made.slot.type,
        "made": made.made,
    }


def _line(shell: Shell, whom: str) -> str:
    where = display_name(shown_path(shell.options.output.absolute()))
    return f"{where} opens the package for {whom}. What was given cannot be taken back."
