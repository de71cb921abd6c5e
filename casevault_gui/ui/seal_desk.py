"""What the page of sealing asks of the core, and of the dialog that hands over the key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import check_request

if TYPE_CHECKING:
    from casevault_gui.core.cases.preflight import Preflight
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.release_key import KeyRelease
    from casevault_gui.core.workflows.seal import Sealed
    from casevault_gui.core.workflows.seal_request import SealRequest


class Prepared(Protocol):
    """A package that is written and verified and has no name yet."""

    @property
    def release(self) -> KeyRelease | None:
        """How its key is handed over; None when it has none."""

    def finish(self) -> Sealed:
        """Give it its name; raises `KeyNotProven`, `TargetTrouble`, `CustodyTrouble`."""

    def discard(self, reason: str) -> None:
        """Remove it; raises `TargetTrouble`, `CustodyTrouble`."""


class SealDesk(Protocol):
    """The way into sealing; both methods are slow: use the lane."""

    def check(self, request: SealRequest, report: Report, cancel: CancelToken) -> Preflight:
        """Return what sealing would meet; raises `SourceTrouble`, `Cancelled`."""

    def prepare(self, request: SealRequest, report: Report, cancel: CancelToken) -> Prepared:
        """Write and verify the package; raises any `CaseVaultError`."""


@dataclass(frozen=True, slots=True)
class ProfileSealDesk:
    """Sealing in the name of one profile."""

    profile: Profile

    def check(self, request: SealRequest, report: Report, cancel: CancelToken) -> Preflight:
        """Return what sealing would meet; writes nothing."""
        return check_request(request, report=report, cancel=cancel)

    def prepare(self, request: SealRequest, report: Report, cancel: CancelToken) -> Prepared:
        """Write and verify the package."""
        return prepare_package(self.profile, request, report=report, cancel=cancel)
