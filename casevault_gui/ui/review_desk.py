"""What the page of opening and reviewing asks of the core."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.keys.key_file import read_key_file
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.workflows import identities
from casevault_gui.core.workflows.compare import export_comparison
from casevault_gui.core.workflows.copying import Copied, copy_package
from casevault_gui.core.workflows.extracted import Extracted
from casevault_gui.core.workflows.grants import read_grant
from casevault_gui.core.workflows.hash_matches import export_matches
from casevault_gui.core.workflows.notes import NoteBook
from casevault_gui.core.workflows.public_facts import PublicFacts, inspect, inspect_damaged
from casevault_gui.core.workflows.recovery_records import (
    Protected,
    Repaired,
    check_package,
    make_record,
    record_place,
    repair_package,
)
from casevault_gui.core.workflows.review import Preview, open_review
from casevault_gui.core.workflows.salvage import Salvaged, salvage
from casevault_gui.ui.disclose_desk import DisclosureDesk, disclosure_desk, reviewed
from casevault_gui.ui.keyring_view import keyring_view
from casevault_gui.ui.opening import GrantFacts, Places, Wish, fulfilled, places
from casevault_gui.ui.review_papers import PaperDesk, ProfilePaperDesk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casevault_gui.core.cases.case_record import CaseRecord
    from casevault_gui.core.custody.extract import CustodyExtract
    from casevault_gui.core.errors import CaseRecordInvalid
    from casevault_gui.core.model import IntakeException
    from casevault_gui.core.package.footer import Footer
    from casevault_gui.core.package.index import PackageIndex
    from casevault_gui.core.package.manifest import ManifestLine
    from casevault_gui.core.package.places import ConflictPolicy
    from casevault_gui.core.package.verify import Verified
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.compare import Pairing
    from casevault_gui.core.workflows.hash_sets import HashMatch
    from casevault_gui.core.workflows.notes import PackageNotes
    from casevault_gui.core.workflows.provenance import Provenance
    from casevault_gui.core.workflows.signatures import Signature
    from casevault_gui.ui.services import KeyringView


class OpenedPackage(Protocol):
    """An open package; what touches evidence logs itself first. All methods are for a lane."""

    facts: PublicFacts
    record: CaseRecord | None
    record_problem: CaseRecordInvalid | None
    exceptions: tuple[IntakeException, ...]
    custody_extract: CustodyExtract | None

    @property
    def index(self) -> PackageIndex:
        """The package's entries."""

    @property
    def footer(self) -> Footer:
        """Counts and root."""

    def line(self, number: int) -> ManifestLine:
        """Return an entry's manifest line; raises `PackageError`."""

    def preview(self, number: int, max_bytes: int = 1 << 20) -> Preview:
        """Return the start of a file; raises `PackageError`, `CustodyTrouble`."""

    def signature(self) -> Signature:
        """Return who signed the package; raises `SignatureInvalid`."""

    def provenance(self) -> Provenance | None:
        """Return what a derived package proves of its original; raises `DisclosureInvalid`."""

    def verify(self, *, report: Report, cancel: CancelToken) -> Verified:
        """Verify everything; raises `PackageError`, `Cancelled`, `CustodyTrouble`."""

    def extract(
        self,
        numbers: Sequence[int] | None,
        folder: Path,
        *,
        policy: ConflictPolicy,
        report: Report,
        cancel: CancelToken,
    ) -> Extracted:
        """Bring entries (None: all) out below `folder`; raises `TargetTrouble`, `Cancelled`."""

    def close(self) -> None:
        """Close the file and forget everything."""


class ReviewDesk(PaperDesk, Protocol):
    """The way into a package. All of it is slow: use a lane."""

    def inspect(self, path: Path) -> PublicFacts:
        """Return what anyone can see; raises `PackageError`, `SourceUnreadable`."""

    def inspect_damaged(self, path: Path) -> PublicFacts:
        """Return what is left of a public header; raises `OpeningLost`, `SourceUnreadable`."""

    def salvage(
        self,
        path: Path,
        wish: Wish,
        folder: Path,
        why: str = "",
        *,
        incomplete: bool,
        report: Report,
        cancel: CancelToken,
    ) -> Salvaged:
        """Bring what still holds into the new `folder`; raises as `open`, and `TargetTrouble`.

        If `incomplete`, lost files too as far as they hold, marked.
        """

    def record_place(self, package: Path) -> Path:
        """Return where a package's recovery record is, or would be; raises `SourceUnreadable`."""

    def protect(
        self, package: Path, record: Path, percent: int, *, report: Report, cancel: CancelToken
    ) -> Protected:
        """Make the new recovery record; raises `PackageError`, `TargetTrouble`, `Cancelled`."""

    def compare_with_record(
        self, package: Path, record: Path, *, report: Report, cancel: CancelToken
    ) -> Repaired:
        """Compare every block; raises `RecoveryTrouble`, `SourceUnreadable`, `Cancelled`."""

    def repair(
        self, package: Path, target: Path, record: Path, *, report: Report, cancel: CancelToken
    ) -> Repaired:
        """Write the package as it was to `target`; raises as comparing does, `TargetTrouble`."""

    def copy(
        self,
        package: Path,
        target: Path,
        volume_size: int | None,
        why: str,
        *,
        report: Report,
        cancel: CancelToken,
    ) -> Copied:
        """Copy a package as it is, and compare; `volume_size` as for sealing; needs no key.

        Raises `PackageError`, `TargetTrouble`, `Cancelled`.
        """

    def keyring(self) -> KeyringView:
        """Return what the keyring says now; whether it holds a key shows when it is asked."""

    def places(self, package: str) -> Places:
        """Return what the profile could open this package with; raises `VaultTrouble`."""

    def read_key_file(self, path: Path) -> PackageKey:
        """Return the key in a key file; raises `KeyFileUnreadable`, `KeyTextInvalid`."""

    def read_grant(self, path: Path) -> GrantFacts:
        """Return a grant, its signatures verified; raises `GrantInvalid`."""

    def disclosing(self, package: OpenedPackage) -> DisclosureDesk:
        """Return the way to disclose some of an open package."""

    def export_comparison(
        self, first: OpenedPackage, second: OpenedPackage, pairs: Pairing, path: Path
    ) -> None:
        """Write a comparison into a new file; raises `TargetTrouble`, `CustodyTrouble`."""

    def notes(self, package: OpenedPackage) -> PackageNotes:
        """Return the reviewer's notes on an open package; raises `ProfileDamaged`."""

    def keep_note(
        self, package: OpenedPackage, number: int, text: str, *, bookmark: bool
    ) -> PackageNotes:
        """Keep a note on an entry; raises `ProfileDamaged`, `TargetTrouble`."""

    def export_notes(self, package: OpenedPackage, path: Path) -> None:
        """Write the notes into a new file; raises `TargetTrouble`, `CustodyTrouble`."""

    def export_matches(
        self, package: OpenedPackage, matches: Sequence[HashMatch], path: Path
    ) -> None:
        """Write hits of lists into a new file; raises `TargetTrouble`, `CustodyTrouble`."""

    def open(self, path: Path, wish: Wish, why: str = "") -> OpenedPackage:
        """Open; raises `KeyTrouble`, `PackageError`, `SourceUnreadable`, `CustodyTrouble`."""


@dataclass(frozen=True, slots=True)
class ProfileReviewDesk(ProfilePaperDesk):
    """Reviewing in the name of one profile."""

    def inspect(self, path: Path) -> PublicFacts:
        """Return what anyone can see; nothing is logged."""
        return inspect(path)

    def inspect_damaged(self, path: Path) -> PublicFacts:
        """Return what is left of a public header; nothing is logged."""
        return inspect_damaged(path)

    def salvage(
        self,
        path: Path,
        wish: Wish,
        folder: Path,
        why: str = "",
        *,
        incomplete: bool,
        report: Report,
        cancel: CancelToken,
    ) -> Salvaged:
        """Bring what still holds into the new `folder`."""
        with fulfilled(self.profile, wish) as credential:
            return salvage(
                self.profile,
                path,
                credential,
                folder,
                why=why,
                incomplete=incomplete,
                report=report,
                cancel=cancel,
            )

    def record_place(self, package: Path) -> Path:
        """Return where a package's recovery record is, or would be."""
        return record_place(package)

    def protect(
        self, package: Path, record: Path, percent: int, *, report: Report, cancel: CancelToken
    ) -> Protected:
        """Make the new recovery record."""
        return make_record(
            self.profile, package, percent=percent, record=record, report=report, cancel=cancel
        )

    def compare_with_record(
        self, package: Path, record: Path, *, report: Report, cancel: CancelToken
    ) -> Repaired:
        """Compare every block; nothing is logged."""
        return check_package(package, record, report=report, cancel=cancel)

    def repair(
        self, package: Path, target: Path, record: Path, *, report: Report, cancel: CancelToken
    ) -> Repaired:
        """Write the package as it was to `target`."""
        return repair_package(
            self.profile, package, target, record=record, report=report, cancel=cancel
        )

    def copy(
        self,
        package: Path,
        target: Path,
        volume_size: int | None,
        why: str,
        *,
        report: Report,
        cancel: CancelToken,
    ) -> Copied:
        """Copy a package as it is, and compare."""
        return copy_package(
            self.profile,
            package,
            target,
            volume_size=volume_size,
            why=why,
            report=report,
            cancel=cancel,
        )

    def keyring(self) -> KeyringView:
        """Return the keyring's state in the words of the window."""
        return keyring_view(self.profile)

    def read_key_file(self, path: Path) -> PackageKey:
        """Return the key in a key file."""
        return read_key_file(path)

    def places(self, package: str) -> Places:
        """Return what the profile could open this package with."""
        return places(self.profile, package)

    def read_grant(self, path: Path) -> GrantFacts:
        """Return a grant."""
        grant, granter = read_grant(path)
        own = identities.own_identity(self.profile)
        return GrantFacts(
            grant,
            granter,
            grant.slot.type,
            identities.contacts(self.profile).known(granter.fingerprint),
            own is not None and own.fingerprint == granter.fingerprint,
        )

    def disclosing(self, package: OpenedPackage) -> DisclosureDesk:
        """Return the way to disclose some of an open package."""
        return disclosure_desk(self.profile, package)

    def export_comparison(
        self, first: OpenedPackage, second: OpenedPackage, pairs: Pairing, path: Path
    ) -> None:
        """Write a comparison into a new file, as CSV or JSON by its name."""
        export_comparison(self.profile, reviewed(first), reviewed(second), pairs, path)

    def notes(self, package: OpenedPackage) -> PackageNotes:
        """Return the reviewer's notes on an open package."""
        return NoteBook(self.profile).of(reviewed(package))

    def keep_note(
        self, package: OpenedPackage, number: int, text: str, *, bookmark: bool
    ) -> PackageNotes:
        """Keep a note on an entry."""
        return NoteBook(self.profile).keep(reviewed(package), number, text, bookmark=bookmark)

    def export_notes(self, package: OpenedPackage, path: Path) -> None:
        """Write the notes on an open package into a new file, as CSV or JSON by its name."""
        book = NoteBook(self.profile)
        book.export([book.of(reviewed(package))], path)

    def export_matches(
        self, package: OpenedPackage, matches: Sequence[HashMatch], path: Path
    ) -> None:
        """Write hits of lists into a new file, as CSV or JSON by its name."""
        export_matches(self.profile, reviewed(package), matches, path)

    def open(self, path: Path, wish: Wish, why: str = "") -> OpenedPackage:
        """Open a package; its rows are grouped by folder here, so that the tree appears at once."""
        with fulfilled(self.profile, wish) as credential:
            review = open_review(self.profile, path, credential, why=why)
        try:
            review.index.children(None)
        except BaseException:
            review.close()
            raise
        return review
