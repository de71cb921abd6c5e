"""`identity` and `contact`: who you are to others, and who they are to you."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.cli.opening import open_vault
from casevault_gui.cli.shell import COMPLETE, Shell
from casevault_gui.core.crypto.keytext import short_fingerprint
from casevault_gui.core.errors import IdentityMissing
from casevault_gui.core.files import shown_path
from casevault_gui.core.keys.contacts import Trust
from casevault_gui.core.keys.identity import Claims
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows import identities

if TYPE_CHECKING:
    from casevault_gui.core.keys.contacts import Contact
    from casevault_gui.core.keys.identity import Identity
    from casevault_gui.core.workflows.profile import Profile

_TRUST = {
    Trust.NEW: "fingerprint NOT COMPARED yet",
    Trust.COMPARED: "compared",
    Trust.REVOKED: "REVOKED",
}


def make_identity(shell: Shell) -> int:
    """Make one's own identity."""
    options = shell.options
    claims = Claims(
        *(getattr(options, name).strip() for name in ("name", "role", "agency", "number"))
    )
    with shell.open_profile() as profile:
        if identities.lies_in_vault(profile):
            open_vault(shell, profile)
        identity = identities.create_identity(profile, claims)
        _answer_identity(shell, profile, identity)
    return COMPLETE


def show_identity(shell: Shell) -> int:
    """Show one's own identity."""
    with shell.open_profile() as profile:
        identity = identities.own_identity(profile)
        if identity is None:
            raise IdentityMissing(problem="none")
        _answer_identity(shell, profile, identity)
    return COMPLETE


def export_identity(shell: Shell) -> int:
    """Write its public half."""
    path = shell.options.file
    with shell.open_profile() as profile:
        identity = identities.export_identity(profile, path)
    shown = shown_path(path.absolute())
    shell.answer(
        {"file": shown, **_identity_document(identity)},
        f"Written to {display_name(shown)}. Whoever gets it compares these words with you:",
        f"    {identity.words}",
    )
    return COMPLETE


def add_contact(shell: Shell) -> int:
    """Add a contact."""
    with shell.open_profile() as profile:
        contact = identities.add_contact(profile, shell.options.file, shell.options.name or "")
    _answer_contact(shell, contact, "Added. Before you seal to them, compare this with them:")
    return COMPLETE


def list_contacts(shell: Shell) -> int:
    """List the contacts."""
    with shell.open_profile() as profile:
        contacts = identities.contacts(profile).all()
    lines = [line for contact in contacts for line in _contact_lines(contact)]
    shell.answer({"contacts": [_contact_document(each) for each in contacts]}, *lines)
    return COMPLETE


def compare_contact(shell: Shell) -> int:
    """Keep that a fingerprint was compared."""
    contact = _set_trust(shell, Trust.COMPARED, shell.options.how)
    _answer_contact(shell, contact, "Kept as compared. What you compared:")
    return COMPLETE


def revoke_contact(shell: Shell) -> int:
    """Revoke a contact."""
    contact = _set_trust(shell, Trust.REVOKED, "")
    _answer_contact(shell, contact, "Revoked. Packages sealed to them before still open for them:")
    return COMPLETE


def remove_contact(shell: Shell) -> int:
    """Forget a contact."""
    with shell.open_profile() as profile:
        contact = identities.contacts(profile).find(shell.options.name)
        identities.remove_contact(profile, contact)
    _answer_contact(shell, contact, "Forgotten:")
    return COMPLETE


def _set_trust(shell: Shell, trust: Trust, how: str) -> Contact:
    with shell.open_profile() as profile:
        contact = identities.contacts(profile).find(shell.options.name)
        return identities.set_trust(profile, contact, trust, how)


def _answer_identity(shell: Shell, profile: Profile, identity: Identity) -> None:
    place = "vault" if identities.lies_in_vault(profile) else "keyring"
    claims = identity.claims
    who = ", ".join(
        display_name(each)
        for each in (claims.name, claims.role, claims.agency, claims.number)
        if each
    )
    shell.answer(
        {**_identity_document(identity), "secret_in": place},
        f"Identity     {who or '(says nothing of itself)'}, made {identity.made}",
        f"Words        {identity.words}",
        f"Digits       {identity.digits}",
        f"Secret keys  in the {'key vault' if place == 'vault' else 'OS keyring'}",
    )


def _identity_document(identity: Identity) -> dict[str, object]:
    claims = identity.claims
    return {
        "name": claims.name,
        "role": claims.role,
        "agency": claims.agency,
        "number": claims.number,
        "made": identity.made,
        "fingerprint": identity.fingerprint.hex(),
        "words": identity.words,
        "digits": identity.digits,
    }


def _answer_contact(shell: Shell, contact: Contact, words: str) -> None:
    shell.answer(_contact_document(contact), words, *_contact_lines(contact))


def _contact_document(contact: Contact) -> dict[str, object]:
    identity = contact.identity
    return {
        "contact": contact.name,
        "trust": contact.trust.value,
        "added": contact.added,
        "compared": contact.compared,
        "how": contact.how,
        "fingerprint": contact.fingerprint,
        "identity": None if identity is None else _identity_document(identity),
    }


def _contact_lines(contact: Contact) -> list[str]:
    how = f" ({display_name(contact.how)})" if contact.how else ""
    when = f" {contact.compared}" if contact.compared else ""
    lines = [f"{display_name(contact.name)}: {_TRUST[contact.trust]}{when}{how}"]
    if contact.identity is None:
        short = short_fingerprint(contact.fingerprint)
        return [*lines, f"    a bare key without identity, fingerprint {short}"]
    return [*lines, f"    {contact.identity.words}", f"    {contact.identity.digits}"]
