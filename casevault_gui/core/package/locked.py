"""A locked package: its public header, and each kind of credential that may open it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Generic, TypeVar

from casevault_gui.core.crypto.shares import combine_shares
from casevault_gui.core.errors import (
    GrantInvalid,
    KeyNotForPackage,
    NoSlotForCredential,
    NotARecipient,
    PassphraseWrong,
    SharesDoNotCombine,
    SlotMismatch,
)
from casevault_gui.core.package.slots import HpkeSlot, KeySlot, PassphraseSlot, SharesSlot

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType
    from typing import Self

    from casevault_gui.core.crypto.hybrid import ReceivingKey
    from casevault_gui.core.crypto.keytext import PackageKey
    from casevault_gui.core.crypto.shares import Share
    from casevault_gui.core.package.grant import Grant
    from casevault_gui.core.package.header import Header
    from casevault_gui.core.package.sealed_file import SealedFile
    from casevault_gui.core.package.slots import Slot, WrappingSlot

Opened_co = TypeVar("Opened_co", covariant=True)


class Locked(ABC, Generic[Opened_co]):
    """What a header offers, and what opening gives; slots of grants join those of the header.

    Use as a context, or `close` it: what was opened is unusable then.
    """

    def __init__(self, file: SealedFile, header: Header, slots: tuple[Slot, ...]) -> None:
        """Take over the file, with its public header and the slots that may be tried."""
        self.file = file
        self.header = header
        self.slots = slots

    def __enter__(self) -> Self:
        """Use as a context that closes the file."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file."""
        self.close()

    def close(self) -> None:
        """Close the file."""
        self.file.close()

    @property
    @abstractmethod
    def commitment(self) -> bytes:
        """The stream's commitment as it stands in the file, 32 bytes."""

    @abstractmethod
    def _opened(self, data_key: bytes, slot_id: str) -> Opened_co:
        """Return what the data key opens."""

    def accept_grant(self, grant: Grant) -> None:
        """Let a grant's slot open the package too; raise `GrantInvalid` if it is for another."""
        if (grant.package, grant.commitment) != (self.header.package, self.commitment.hex()):
            raise GrantInvalid(problem="package")
        self.slots += (grant.slot,)

    def unlock_key(self, key: PackageKey) -> Opened_co:
        """Open with a package key; raise `KeyNotForPackage` before anything is decrypted."""
        slots = [slot for slot in self.slots if isinstance(slot, KeySlot)]
        if not slots:
            raise NoSlotForCredential(wanted=KeySlot.TYPE, offered=self.offered)
        matching = [slot for slot in slots if slot.fingerprint == key.fingerprint]
        if not matching:
            raise KeyNotForPackage(fingerprint=key.fingerprint)
        for slot in matching:
            data_key = slot.open(self.header.package_id, key)
            if data_key is not None:
                return self._opened(data_key, slot.slot_id)
        raise SlotMismatch(slot=matching[0].slot_id)

    def unlock_passphrase(self, passphrase: bytes) -> Opened_co:
        """Open with a prepared passphrase; raise `PassphraseWrong`."""
        slots = [slot for slot in self.slots if isinstance(slot, PassphraseSlot)]
        if not slots:
            raise NoSlotForCredential(wanted=PassphraseSlot.TYPE, offered=self.offered)
        for slot in slots:
            data_key = slot.open(self.header.package_id, passphrase)
            if data_key is not None:
                return self._opened(data_key, slot.slot_id)
        raise PassphraseWrong

    def unlock_person(self, key: ReceivingKey) -> Opened_co:
        """Open with a person's receiving key; raise `NotARecipient` if no slot is for it."""
        slots = [slot for slot in self.slots if isinstance(slot, HpkeSlot)]
        if not slots:
            raise NoSlotForCredential(wanted=HpkeSlot.TYPE, offered=self.offered)
        for slot in slots:
            data_key = slot.open(self.header.package_id, key)
            if data_key is not None:
                return self._opened(data_key, slot.slot_id)
            if slot.is_for(self.header.package_id, key.public):
                raise SlotMismatch(slot=slot.slot_id)
        raise NotARecipient

    def unlock_shares(self, shares: Sequence[Share]) -> Opened_co:
        """Open with shares; raise `SharesDoNotCombine` if too few or of another set."""
        slots = [slot for slot in self.slots if isinstance(slot, SharesSlot)]
        if not slots:
            raise NoSlotForCredential(wanted=SharesSlot.TYPE, offered=self.offered)
        sets = {share.set_id for share in shares}
        matching = [slot for slot in slots if sets == {slot.set_id}]
        if not matching:
            needed = min(slot.threshold for slot in slots)
            raise SharesDoNotCombine(problem="set", needed=needed, given=len(shares))
        secret = combine_shares(shares)
        for slot in matching:
            data_key = slot.unwrap(self.header.package_id, secret)
            if data_key is not None:
                return self._opened(data_key, slot.slot_id)
        raise SlotMismatch(slot=matching[0].slot_id)

    def unlock_data_key(self, data_key: bytes) -> Opened_co:
        """Open with the data key itself, which only who has just sealed the package holds."""
        return self._opened(data_key, "")

    def unlock_secret(self, slot: WrappingSlot, secret: bytes) -> Opened_co:
        """Open with the 32-byte secret of one slot, or of a grant's; raise `SlotMismatch`."""
        data_key = slot.unwrap(self.header.package_id, secret)
        if data_key is None:
            raise SlotMismatch(slot=slot.slot_id)
        return self._opened(data_key, slot.slot_id)

    @property
    def offered(self) -> str:
        """The slot types that could open it, for messages."""
        return ", ".join(sorted({slot.type for slot in self.slots}))
