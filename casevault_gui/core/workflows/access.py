"""Giving access to a new package: its keys are made, split and wrapped, each logged before it is.

What comes out is the header's slots and the secrets that somebody must now take: the package key,
and the shares.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.crypto.primitives import random_bytes
from casevault_gui.core.crypto.shares import split_secret
from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.errors import NoSlotForCredential, TooManyWays
from casevault_gui.core.keys.passphrase import prepare
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.package.slots import (
    MAX_SLOTS,
    KeySlot,
    PassphraseSlot,
    SharesSlot,
    Slot,
)
from casevault_gui.core.workflows.recipients import kind_of

if TYPE_CHECKING:
    from casevault_gui.core.crypto.shares import Share
    from casevault_gui.core.custody.events import DraftFields
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.recipients import ShareScheme
    from casevault_gui.core.workflows.seal_request import SealRequest


@dataclass(frozen=True, slots=True, repr=False)
class Access:
    """The secrets of one new package; only `slots` go into it."""

    data_key: bytes
    slots: tuple[Slot, ...]
    key: PackageKey | None
    passphrase: bytes
    shares: tuple[Share, ...]


def give_access(
    profile: Profile, request: SealRequest, package_id: bytes, fields: DraftFields
) -> Access:
    """Make data key, secrets and slots; `fields` describe the package in the entries.

    Raises `NoSlotForCredential` if nobody could open it, `TooManyWays`, `PassphraseUnusable`,
    `LogWriteFailed`, and what a service raises that wraps a secret.
    """
    passphrase = prepare(request.passphrase) if request.passphrase else b""
    if not request.opens_with_anything:
        raise NoSlotForCredential(wanted="any", offered="")
    ways = len(request.recipients) + sum(map(bool, (request.with_key, passphrase, request.shares)))
    if ways > MAX_SLOTS:
        raise TooManyWays(given=ways, limit=MAX_SLOTS)
    data_key = random_bytes(32)
    slots: list[Slot] = []
    key = None
    if request.with_key:
        key = PackageKey.generate()
        made: DraftFields = {**fields, "key": key.fingerprint}
        with profile.log.begin(EntryType.KEY_GENERATED, **made):
            slots.append(KeySlot.make(package_id, data_key, key))
    if passphrase:
        slots.append(PassphraseSlot.make(package_id, data_key, passphrase, request.cost))
    for recipient in request.recipients:
        told: DraftFields = {
            **fields,
            "more": {
                "recipient": recipient.name,
                "reference": recipient.reference,
                "slot": kind_of(recipient),
            },
        }
        with profile.log.begin(EntryType.KEY_GRANTED, **told):
            slots.append(recipient.slot(package_id, data_key))
    shares: tuple[Share, ...] = ()
    if request.shares is not None:
        slot, shares = split_access(profile, request.shares, package_id, data_key, fields)
        slots.append(slot)
    return Access(data_key, tuple(slots), key, passphrase, shares)


def split_access(
    profile: Profile,
    scheme: ShareScheme,
    package_id: bytes,
    data_key: bytes,
    fields: DraftFields,
) -> tuple[SharesSlot, tuple[Share, ...]]:
    """Make a secret, split it among the holders, and wrap `data_key` under it."""
    secret = random_bytes(32)
    shares = split_secret(secret, threshold=scheme.threshold, count=len(scheme.holders))
    told: DraftFields = {
        **fields,
        "more": {
            "set": shares[0].set_id,
            "threshold": scheme.threshold,
            "shares": len(shares),
            "holders": "; ".join(
                f"{number}: {holder}" for number, holder in enumerate(scheme.holders, 1)
            ),
        },
    }
    with profile.log.begin(EntryType.KEY_SPLIT, **told):
        slot = SharesSlot.make(
            package_id,
            data_key,
            secret,
            set_id=shares[0].set_id,
            threshold=scheme.threshold,
        )
    return slot, shares
