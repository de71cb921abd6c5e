"""`policy show`, `policy check`, `policy sign`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.cli.opening import open_for_identity
from casevault_gui.cli.shell import COMPLETE, Shell
from casevault_gui.core.files import shown_path
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.agency_policy import (
    policies_in_force,
    read_policy,
    sign_policy,
    system_folder,
)
from casevault_gui.messages import policy_sentences

if TYPE_CHECKING:
    from casevault_gui.core.policy.in_force import PolicyInForce
    from casevault_gui.core.policy.rules import AgencyPolicy


def show(shell: Shell) -> int:
    """Show the policies in force; fails, as sealing would, if one of them is bad."""
    found = in_force(shell)
    found.require_readable()
    lines = [line for policy in found.policies for line in _lines(policy)]
    shell.answer(
        {"policies": [_document(policy) for policy in found.policies]},
        *(lines or [f"No policy is in force; the system's would stand in {_folder()}."]),
    )
    return COMPLETE


def check(shell: Shell) -> int:
    """Say what a policy file demands, before it is put in force."""
    policy = read_policy(shell.options.file)
    shell.answer(_document(policy), *_lines(policy))
    return COMPLETE


def sign(shell: Shell) -> int:
    """Sign a policy file with one's own identity."""
    options = shell.options
    with shell.open_profile() as profile:
        open_for_identity(shell, profile)
        target = sign_policy(profile, options.file, options.output)
    shell.answer(
        {"signature": shown_path(target)},
        f"Signed: {shown_path(target)}. Where your identity stands as policy.cvid in"
        f" {_folder()}, every policy must be signed by it.",
    )
    return COMPLETE


def in_force(shell: Shell) -> PolicyInForce:
    """Return the policies in force for this run."""
    named = shell.options.policy
    return policies_in_force(() if named is None else (named,))


def _folder() -> str:
    return shown_path(system_folder())


def _document(policy: AgencyPolicy) -> dict[str, object]:
    return {
        "name": policy.name,
        "contact": policy.contact,
        "path": policy.place,
        "sha256": policy.sha256,
        "signed_by": policy.signed_by,
        "rules": list(policy_sentences(policy)),
    }


def _lines(policy: AgencyPolicy) -> list[str]:
    signed = f"signed by {display_name(policy.signed_by)}" if policy.signed_by else "not signed"
    return [
        f"Policy   {display_name(policy.name)}",
        f"File     {policy.place}, {signed}",
        f"SHA-256  {policy.sha256}",
        *([f"Ask      {display_name(policy.contact)}"] if policy.contact else []),
        *(f"  {display_name(sentence)}" for sentence in policy_sentences(policy)),
    ]
