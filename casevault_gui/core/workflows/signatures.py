"""Whose signature a package carries: by a known person, by an unknown one, or none.

A signature that does not hold is no fourth state but an error: the package is not what was signed.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from casevault_gui.core.errors import IdentityInvalid, SignatureInvalid
from casevault_gui.core.keys.contacts import Trust
from casevault_gui.core.keys.identity import Identity, PairOfSignatures, parse_identity
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.package import statement, tags
from casevault_gui.core.workflows.jobs import utc_now

if TYPE_CHECKING:
    from casevault_gui.core.keys.contacts import ContactBook
    from casevault_gui.core.keys.identity import PrivateIdentity
    from casevault_gui.core.package.reader import OpenPackage


def sign_statement(signer: PrivateIdentity, made: statement.Statement) -> dict[str, bytes]:
    """Return the files of the signature of `signer` over what a package says of itself."""
    document = made.document(signed=utc_now(), signer=signer.public.fingerprint)
    signatures = signer.sign(document, statement.CONTEXT)
    return {
        statement.STATEMENT: document,
        statement.IDENTITY: signer.public.document,
        statement.ED25519: signatures.ed25519,
        statement.MLDSA65: signatures.mldsa65,
    }


class Signer(StrEnum):
    """The three states."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed; `name` is what the user calls a known signer, `signed` the signer's own time.

    `revoked` is whether the user revoked an unknown signer, whom they knew before.
    """

    state: Signer
    identity: Identity | None = None
    name: str = ""
    signed: str = ""
    revoked: bool = False


def check_signature(opened: OpenPackage) -> tuple[Identity, str] | None:
    """Return who signed the package and when, None if nobody; raise `SignatureInvalid`.

    What is signed includes the hash of every tag file as `tagmanifest-sha256.txt` lists it; that
    the list tells the truth is for full verification to find.
    """
    paths = {name: f"{tags.FOLDER}/{name}" for name in statement.FILES}
    there = {name for name, path in paths.items() if path in opened.tag_paths}
    if not there:
        return None
    if there != set(paths):
        raise SignatureInvalid(problem="incomplete")
    files = {name: opened.tag(path) for name, path in paths.items()}
    try:
        identity = parse_identity(files[statement.IDENTITY])
    except IdentityInvalid as error:
        raise SignatureInvalid(problem="identity") from error
    if not identity.document.endswith(b"\n"):
        raise SignatureInvalid(problem="identity")
    document = files[statement.STATEMENT]
    signatures = PairOfSignatures(files[statement.ED25519], files[statement.MLDSA65])
    if not identity.verifies(document, signatures, statement.CONTEXT):
        raise SignatureInvalid(problem="signature")
    signed = statement.check_statement(document, _expected(opened), identity.fingerprint)
    return identity, signed


def signature_of(opened: OpenPackage, contacts: ContactBook, own: Identity | None) -> Signature:
    """Return the state to be shown; raise `SignatureInvalid`. Oneself is known to oneself."""
    found = check_signature(opened)
    if found is None:
        return Signature(Signer.NONE)
    identity, signed = found
    return acquaintance(identity, contacts, own, signed)


def acquaintance(
    identity: Identity, contacts: ContactBook, own: Identity | None, signed: str
) -> Signature:
    """Return how far a signer is known whose signature, made at `signed`, holds."""
    if own is not None and own.fingerprint == identity.fingerprint:
        return Signature(Signer.KNOWN, identity, identity.claims.name, signed)
    contact = contacts.known(identity.fingerprint)
    if contact is not None and contact.trust is Trust.COMPARED:
        return Signature(Signer.KNOWN, identity, contact.name, signed)
    revoked = contact is not None and contact.trust is Trust.REVOKED
    return Signature(Signer.UNKNOWN, identity, identity.claims.name, signed, revoked)


def _expected(opened: OpenPackage) -> statement.Statement:
    footer = opened.footer
    own = {f"{tags.FOLDER}/{name}" for name in statement.FILES}
    listed: dict[str, bytes] = {}
    for line in opened.tag(tags.TAG_HASH_LIST).splitlines():
        digest, _, path = line.decode("utf-8", "replace").partition("  ")
        if path not in own:
            try:
                listed[path] = bytes.fromhex(digest)
            except ValueError as error:
                raise SignatureInvalid(problem="statement") from error
    return statement.Statement.of(
        opened.header,
        opened.commitment,
        root=footer.root,
        files=footer.files,
        content_bytes=footer.content_bytes,
        exceptions=footer.exceptions,
        tags=listed,
    )
