"""Granting access to a sealed package: a small signed file beside it; the package never changes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.errors import GrantInvalid, IdentityInvalid, KeyNotProven
from casevault_gui.core.files import shown_path, write_private
from casevault_gui.core.keys.identity import Identity, PairOfSignatures, parse_identity
from casevault_gui.core.model import ObjectRef
from casevault_gui.core.package.grant import (
    CONTEXT,
    LONGEST,
    Grant,
    encode_grant,
    message_of,
    parse_grant,
    unsigned_grant,
)
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.workflows.access import split_access
from casevault_gui.core.workflows.policy_checks import access_wish
from casevault_gui.core.workflows.recipients import ShareScheme, kind_of
from casevault_gui.core.workflows.share_release import ShareRelease
from casevault_gui.core.workflows.unlock import unlock

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.keys.identity import PrivateIdentity
    from casevault_gui.core.package.slots import Slot
    from casevault_gui.core.workflows.credentials import Credential
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.recipients import Recipient


def grant_access(
    profile: Profile,
    package: Path,
    credential: Credential,
    recipient: Recipient,
    granter: PrivateIdentity,
    target: Path,
    *,
    why: str = "",
) -> Grant:
    """Open the package and write a grant for one more recipient to the new file `target`.

    Raises as `unlock`, `TargetTrouble`, and `AgencyPolicyTrouble` for who may not get access.
    """
    with PackageReader(package) as reader:
        fields = _fields(reader, why)
        fields["more"] = {
            "recipient": recipient.name,
            "reference": recipient.reference,
            "slot": kind_of(recipient),
        }
        with profile.log.begin(EntryType.KEY_GRANTED, **fields):
            profile.policy.check_grant(access_wish((recipient,)))
            opened = unlock(profile, reader, credential, _fields(reader, why))
            slot = recipient.slot(reader.header.package_id, opened.data_key)
            document = _signed(reader, opened.commitment, slot, granter, why)
            write_private(target, document)
    return parse_grant(document)


class PreparedSplit:
    """A new set of shares whose cards are not all made yet; without its grant they open nothing."""

    def __init__(
        self, profile: Profile, shares: ShareRelease, document: bytes, fields: DraftFields
    ) -> None:
        """Made by `split_anew`."""
        self._profile = profile
        self._document = document
        self._fields = fields
        self.shares = shares

    def finish(self, target: Path) -> Grant:
        """Write the grant to the new file `target`; raises `KeyNotProven`, `TargetTrouble`."""
        if not self.shares.proven:
            raise KeyNotProven
        told: DraftFields = {
            **self._fields,
            "place": shown_path(target.absolute()),
            "more": {"grant": "share cards", "set": self.shares.set_id},
        }
        with self._profile.log.begin(EntryType.NOTE_ADDED, **told):
            write_private(target, self._document)
        return parse_grant(self._document)


def split_anew(
    profile: Profile,
    package: Path,
    credential: Credential,
    scheme: ShareScheme,
    granter: PrivateIdentity,
    *,
    why: str = "",
) -> PreparedSplit:
    """Split access to a package among people anew, as when they change; the grant is written last.

    The old cards still open the package: who must not have them any more must give them back.
    """
    with PackageReader(package) as reader:
        fields = _fields(reader, why)
        profile.policy.check_grant(access_wish((), scheme))
        opened = unlock(profile, reader, credential, fields)
        slot, shares = split_access(
            profile, scheme, reader.header.package_id, opened.data_key, fields
        )
        document = _signed(reader, opened.commitment, slot, granter, why)
        release = ShareRelease(
            profile, shares, scheme.holders, reader.header.package, package.absolute(), ""
        )
        return PreparedSplit(profile, release, document, fields)


def read_grant(path: Path) -> tuple[Grant, Identity]:
    """Return a grant and who made it, its signatures verified; raise `GrantInvalid`."""
    shown = shown_path(path)
    try:
        with path.open("rb") as file:
            data = file.read(LONGEST + 1)
    except OSError as error:
        raise GrantInvalid(problem="unreadable", path=shown) from error
    try:
        grant = parse_grant(data)
    except GrantInvalid as error:
        error.facts["path"] = shown
        raise
    try:
        granter = parse_identity(grant.granter)
    except IdentityInvalid as error:
        raise GrantInvalid(problem="identity", path=shown) from error
    pair = PairOfSignatures(grant.ed25519, grant.mldsa65)
    if not granter.verifies(grant.message, pair, CONTEXT):
        raise GrantInvalid(problem="signature", path=shown)
    return grant, granter


def _signed(
    reader: PackageReader, commitment: bytes, slot: Slot, granter: PrivateIdentity, why: str
) -> bytes:
    unsigned = unsigned_grant(
        package=reader.header.package,
        commitment=commitment,
        made=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        why=why,
        slot=slot,
        granter=granter.public.document,
    )
    made = granter.sign(message_of(unsigned), CONTEXT)
    return encode_grant(unsigned, made.ed25519, made.mldsa65)


def _fields(reader: PackageReader, why: str) -> DraftFields:
    file = reader.file
    reference = ObjectRef("package", file.name, file.size, "", reader.header.package)
    return {"objects": (reference,), "why": why}
