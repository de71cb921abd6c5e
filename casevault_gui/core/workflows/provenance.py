"""Where a derived package comes from: what it proves of its original, and who signed that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import NotCanonical
from casevault_gui.core.errors import DisclosureInvalid, IdentityInvalid
from casevault_gui.core.keys.identity import PairOfSignatures, parse_identity
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.package import statement, tags
from casevault_gui.core.package.disclosure import ORIGIN, Disclosed, check_disclosure
from casevault_gui.core.workflows.signatures import Signature, Signer, acquaintance

if TYPE_CHECKING:
    from casevault_gui.core.keys.contacts import ContactBook
    from casevault_gui.core.keys.identity import Identity
    from casevault_gui.core.package.reader import OpenPackage


@dataclass(frozen=True, slots=True)
class Provenance:
    """What a derived package proves, and whose signature its original bears."""

    disclosed: Disclosed
    signature: Signature


def provenance_of(
    opened: OpenPackage, contacts: ContactBook, own: Identity | None
) -> Provenance | None:
    """Return what a derived package proves and who signed its original; None if it is none.

    Raises `DisclosureInvalid`, `PackageNewer`.
    """
    disclosed = check_disclosure(opened)
    if disclosed is None:
        return None
    return Provenance(disclosed, _origin_signature(opened, disclosed, contacts, own))


def _origin_signature(
    opened: OpenPackage, disclosed: Disclosed, contacts: ContactBook, own: Identity | None
) -> Signature:
    paths = {found: f"{tags.FOLDER}/{name}" for found, name in ORIGIN.items()}
    there = {found for found, path in paths.items() if path in opened.tag_paths}
    if not there:
        return Signature(Signer.NONE)
    if there != set(paths):
        raise DisclosureInvalid(problem="origin")
    files = {found: opened.tag(path) for found, path in paths.items()}
    document = files[statement.STATEMENT]
    try:
        identity = parse_identity(files[statement.IDENTITY])
        members = canonical_json.decode_object(document)
    except (IdentityInvalid, NotCanonical) as error:
        raise DisclosureInvalid(problem="origin") from error
    signatures = PairOfSignatures(files[statement.ED25519], files[statement.MLDSA65])
    says = (members.get("package"), members.get("root"), members.get("files"))
    holds = (
        identity.verifies(document, signatures, statement.CONTEXT)
        and members.get("signer") == identity.fingerprint.hex()
        and says == (disclosed.package, disclosed.root, disclosed.files)
    )
    if not holds:
        raise DisclosureInvalid(problem="origin")
    return acquaintance(identity, contacts, own, str(members.get("signed", "")))
