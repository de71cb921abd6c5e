"""A desk that really seals, cheaply; and a page of sealing over it, with the sample case."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from casevault_gui.core.cases.preflight import Preflight
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.package.slots import Argon2Cost
from casevault_gui.core.policy.in_force import NO_POLICY, PolicyInForce
from casevault_gui.core.progress import CancelToken, Report
from casevault_gui.core.workflows.migrate import OpenedExport
from casevault_gui.core.workflows.migrate_all import FolderMigration, Told
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.seal_request import SealRequest
from casevault_gui.ui.keys_desk import ProfileKeysDesk
from casevault_gui.ui.pages.page import PageName
from casevault_gui.ui.pages.seal import SealPage
from casevault_gui.ui.review_desk import ProfileReviewDesk
from casevault_gui.ui.seal_desk import Prepared, ProfileSealDesk
from casevault_gui.ui.sealing_options import SealExtras, SealOptions
from casevault_gui.ui.services import Services
from tests.ui.make_services import Desk

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample_case"
CHEAP = Argon2Cost(memory_kib=19_456, passes=2, lanes=1)
LONG_AGO = 1_710_500_000_000_000_000


@dataclass
class CheapDesk:
    """The real desk with a cheap key derivation; `before` runs ahead of each preparation."""

    real: ProfileSealDesk
    before: Callable[[Report, CancelToken], None] | None = None

    def options(self) -> SealOptions:
        """Offer for real."""
        return self.real.options()

    def complete(self, request: SealRequest, extras: SealExtras) -> SealRequest:
        """Complete for real."""
        return self.real.complete(request, extras)

    def is_old_export(self, path: Path) -> bool:
        """Look for real."""
        return self.real.is_old_export(path)

    def open_export(self, path: Path, key_text: str) -> OpenedExport:
        """Open for real."""
        return self.real.open_export(path, key_text)

    def migrate_all(
        self, wanted: FolderMigration, report: Report, cancel: CancelToken
    ) -> list[Told]:
        """Migrate for real."""
        if self.before is not None:
            self.before(report, cancel)
        return self.real.migrate_all(replace(wanted, cost=CHEAP), report, cancel)

    def check(self, request: SealRequest, report: Report, cancel: CancelToken) -> Preflight:
        """Check for real."""
        return self.real.check(request, report, cancel)

    def prepare(self, request: SealRequest, report: Report, cancel: CancelToken) -> Prepared:
        """Seal for real."""
        if self.before is not None:
            self.before(report, cancel)
        return self.real.prepare(replace(request, cost=CHEAP), report, cancel)


def copy_sample(folder: Path) -> Path:
    """Copy the sample case into `folder`, made long ago, and return where it is."""
    made = folder / "sample_case"
    for source in (SAMPLE, *sorted(SAMPLE.rglob("*"))):
        place = made / source.relative_to(SAMPLE)
        if source.is_dir():
            place.mkdir(parents=True)
        else:
            place.write_bytes(source.read_bytes())
            os.utime(place, ns=(LONG_AGO, LONG_AGO))
    return made


@dataclass
class Bench:
    """A page that seals, and what it stands on."""

    page: SealPage
    desk: Desk
    seal: CheapDesk
    profile: Profile
    folder: Path

    def take_key(self) -> PackageKey:
        """Take the key in the open dialog, as a person does who retypes its end."""
        dialog = self.page.run.dialog
        assert dialog is not None
        release = dialog._release
        key = release.show()
        assert release.prove_retyped(key.groups[-1])
        return key


@contextmanager
def seal_services(
    desk: Desk, folder: Path, policy: PolicyInForce = NO_POLICY
) -> Iterator[tuple[Services, CheapDesk, Profile]]:
    """Give services that seal in a profile of their own, under a policy."""
    os.environ["HOME"] = str(folder)
    with open_profile(folder / "sealing", policy=policy) as profile:
        seal = CheapDesk(ProfileSealDesk(profile))
        services = replace(
            desk.services,
            seal=seal,
            review=ProfileReviewDesk(profile),
            keys=ProfileKeysDesk(profile, desk.services.vault_events),
            sample_case=lambda: SAMPLE,
            policy=profile.policy,
        )
        yield services, seal, profile
        # Whatever still writes the log must end before the profile closes.
        services.close_lanes()


def page_of(window: QWidget) -> SealPage:
    """Return the window's page of sealing."""
    page = window.page(PageName.SEAL)  # type: ignore[attr-defined]
    assert isinstance(page, SealPage)
    return page
