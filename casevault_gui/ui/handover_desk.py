"""What the pages of hand-over ask of the core: offers, what came in, receipts, other logs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casevault_gui.core.custody.hand_over import Receipt, Transfer, package_in
from casevault_gui.core.errors import TransferInvalid
from casevault_gui.core.files import write_private
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.workflows import hand_over, offers, receiving
from casevault_gui.core.workflows.code_sheet import write_code_sheet
from casevault_gui.core.workflows.foreign import known_foreign_logs
from casevault_gui.core.workflows.hand_over import TRANSFER_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from casevault_gui.core.custody.entry import Entry
    from casevault_gui.core.custody.foreign import ForeignLog
    from casevault_gui.core.custody.listing import Told
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.hand_over import Circumstances
    from casevault_gui.core.workflows.offers import Offer
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.receiving import Answered

_NO_NAME = re.compile(r"[^\w.-]+")
_RECEIPT = b'"kind":"casevault-receipt"'


@dataclass(frozen=True, slots=True)
class Slip:
    """A file that is to leave this computer: its bytes, and where it was written, if it was.

    `name` is what it is called where none was chosen; `as_text` whether other programs read its
    text as it stands; `package` the id of what it is about, "" for none.
    """

    name: str
    data: bytes
    path: Path | None = None
    package: str = ""
    as_text: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """An offer answered, and the file for the giver."""

    answered: Answered
    slip: Slip


class HandOverDesk:
    """Offers and answers of one profile. Everything may raise `CustodyTrouble`."""

    def __init__(self, profile: Profile) -> None:
        """Serve an open profile."""
        self._profile = profile
        self._offers = offers.OfferBook(profile.log)
        self._arrivals = offers.arrivals_of(profile.log)

    def offers(self) -> Sequence[Offer]:
        """Return what was offered, the newest first."""
        return self._offers.offers()[::-1]

    def arrivals(self) -> Sequence[Told]:
        """Return what was received, the newest first."""
        return self._arrivals.entries()[::-1]

    def foreign(self) -> Sequence[ForeignLog]:
        """Return what is known of other logs, read now; what is new or changed is verified."""
        return known_foreign_logs(self._profile)

    def read_file(self, path: Path) -> bytes:
        """Return the bytes of a transfer file or receipt; raises `SourceUnreadable`."""
        return hand_over.read_hand_over(path)

    def read(self, data: bytes) -> Transfer | Receipt:
        """Verify a transfer file or receipt; raises `TransferInvalid`."""
        return Receipt.parse(data) if _RECEIPT in data else Transfer.parse(data)

    def offer(
        self, package: Path, target: Path, said: Circumstances, report: Report, cancel: CancelToken
    ) -> Slip:
        """Offer a package; return the transfer file, written to `target`."""
        profile = self._profile
        made = hand_over.offer_package(profile, package, target, said, report=report, cancel=cancel)
        return _slip(target, package_in(made.entry).package)

    def transfer_again(self, offer: Offer) -> Slip:
        """Return the transfer file of an offer once more; it says what it said."""
        entry = self._profile.log.entry(offer.entry.seq)
        data = hand_over.transfer_of(self._profile, entry).encode()
        name = file_name(offer.package.name, TRANSFER_SUFFIX)
        return Slip(name, data, package=offer.package.package)

    def take_back(self, offer: Offer, why: str) -> Entry:
        """End an open offer whose package came back; raises `OfferUnknown`."""
        return offers.take_back(self._profile, offer.package.package, why, offer.entry.seq)

    def take_in(self, receipt: Receipt) -> Entry:
        """Take in the answer to one of our offers."""
        return hand_over.import_receipt(self._profile, receipt)

    def receive(
        self,
        transfer: Transfer,
        package: Path,
        target: Path,
        said: Circumstances,
        report: Report,
        cancel: CancelToken,
    ) -> Reply:
        """Compare a package with its offer and take it over; the receipt goes to `target`."""
        profile = self._profile
        answered = receiving.receive_package(
            profile, transfer, package, target, said, report=report, cancel=cancel
        )
        return _reply(answered)

    def receive_unoffered(
        self, package: Path, said: Circumstances, report: Report, cancel: CancelToken
    ) -> Entry:
        """Take over a package that came without a transfer file."""
        profile = self._profile
        return receiving.receive_unoffered(profile, package, said, report=report, cancel=cancel)

    def refuse(self, transfer: Transfer, target: Path, said: Circumstances) -> Reply:
        """Refuse an offer; the answer goes to `target`."""
        return _reply(receiving.refuse_transfer(self._profile, transfer, target, said))

    def answer_again(self, data: bytes, target: Path) -> Reply:
        """Write the answer to a transfer file once more."""
        found = self.read(data)
        if not isinstance(found, Transfer):
            raise TransferInvalid(problem="offer")
        return _reply(receiving.answer_again(self._profile, found, target))

    def save(self, slip: Slip, path: Path) -> None:
        """Write a file as the new file `path`; raises `TargetTrouble`."""
        write_private(path, slip.data)

    def sheet(self, slip: Slip, path: Path, draw: Callable[[], bytes]) -> None:
        """Write a paper with a file's codes as the new file `path`; the log says so first."""
        write_code_sheet(self._profile, slip.data, path, draw, slip.package)


def file_name(package: str, suffix: str) -> str:
    """Return what a file about a package of this name is called where nothing else was chosen."""
    stem = _NO_NAME.sub("-", package.removesuffix(".cvx")).strip("-.")
    return f"{stem or 'package'}{suffix}"


def _slip(path: Path, package: str) -> Slip:
    return Slip(path.name, path.read_bytes(), path, package)


def _reply(answered: Answered) -> Reply:
    return Reply(answered, _slip(answered.file, answered.transfer.package.package))
