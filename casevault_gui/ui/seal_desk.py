"""What the page of sealing asks of the core, and of the dialog that hands over the key."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Protocol

from casevault_gui.core.cases.legacy_export import begins_like_export
from casevault_gui.core.errors import SourceUnreadable, VaultTrouble
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.workflows.migrate import OpenedExport, open_export, read_export
from casevault_gui.core.workflows.migrate_all import FolderMigration, Told, migrate_all
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import check_request
from casevault_gui.ui.sealing_options import (
    SealExtras,
    SealOptions,
    seal_options,
    with_extras,
)

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.cases.preflight import Preflight
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.release_key import KeyRelease
    from casevault_gui.core.workflows.seal import PreparedPackage, Sealed
    from casevault_gui.core.workflows.seal_request import SealRequest
    from casevault_gui.core.workflows.share_release import ShareRelease


class Prepared(Protocol):
    """A package that is written and verified and has no name yet."""

    @property
    def release(self) -> KeyRelease | None:
        """How its key is handed over; None when it has none."""

    @property
    def shares(self) -> ShareRelease | None:
        """How its cards are handed out; None when it has none."""

    def finish(self) -> Sealed:
        """Give it its name; raises `KeyNotProven`, `TargetTrouble`, `CustodyTrouble`."""

    def discard(self, reason: str) -> None:
        """Remove it; raises `TargetTrouble`, `CustodyTrouble`."""


class SealDesk(Protocol):
    """The way into sealing; all of it is slow: use a lane."""

    def options(self) -> SealOptions:
        """Return whom the package could be sealed for; raises `ProfileDamaged`, `VaultTrouble`."""

    def complete(self, request: SealRequest, extras: SealExtras) -> SealRequest:
        """Return the request with what was chosen besides; raises any `KeyTrouble`."""

    def is_old_export(self, path: Path) -> bool:
        """Whether the file begins like an encrypted export of the earlier system."""

    def open_export(self, path: Path, key_text: str) -> OpenedExport:
        """Open an old export with this key, or with that in it; raises `SourceTrouble`."""

    def migrate_all(
        self, wanted: FolderMigration, report: Report, cancel: CancelToken
    ) -> list[Told]:
        """Migrate a folder of old exports; raises `TargetTrouble`, `SourceUnreadable`."""

    def check(self, request: SealRequest, report: Report, cancel: CancelToken) -> Preflight:
        """Return what sealing would meet; raises `SourceTrouble`, `Cancelled`."""

    def prepare(self, request: SealRequest, report: Report, cancel: CancelToken) -> Prepared:
        """Write and verify the package; raises any `CaseVaultError`."""


@dataclass(frozen=True, slots=True)
class ProfileSealDesk:
    """Sealing in the name of one profile."""

    profile: Profile

    def options(self) -> SealOptions:
        """Return whom the package could be sealed for."""
        return seal_options(self.profile)

    def complete(self, request: SealRequest, extras: SealExtras) -> SealRequest:
        """Return the request with what was chosen besides."""
        return with_extras(self.profile, request, extras)

    def is_old_export(self, path: Path) -> bool:
        """Whether the file begins like an encrypted export of the earlier system."""
        try:
            return begins_like_export(path)
        except SourceUnreadable:
            return False

    def open_export(self, path: Path, key_text: str) -> OpenedExport:
        """Open an old export; the log hears of it first."""
        return open_export(self.profile, read_export(path), key_text)

    def migrate_all(
        self, wanted: FolderMigration, report: Report, cancel: CancelToken
    ) -> list[Told]:
        """Migrate a folder of old exports; each is in the log by itself."""
        return migrate_all(self.profile, wanted, report=report, cancel=cancel)

    def check(self, request: SealRequest, report: Report, cancel: CancelToken) -> Preflight:
        """Return what sealing would meet; writes nothing."""
        return check_request(request, home=self.profile.home, report=report, cancel=cancel)

    def prepare(self, request: SealRequest, report: Report, cancel: CancelToken) -> Prepared:
        """Write and verify the package; its key goes into the vault at once where that was wished.

        A vault that fails then is told by the key dialog, where the key can be kept otherwise.
        """
        prepared = self._made(request, report, cancel)
        if request.keep_in_vault and prepared.release is not None:
            with contextlib.suppress(VaultTrouble):
                prepared.release.save_to_vault()
        return prepared

    def _made(self, request: SealRequest, report: Report, cancel: CancelToken) -> PreparedPackage:
        """Return the package, written and verified; a subclass may make another one of it."""
        return prepare_package(self.profile, request, report=report, cancel=cancel)
