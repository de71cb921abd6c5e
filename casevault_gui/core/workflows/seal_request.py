"""What to seal, where to, and who may open it; and what stands against it."""

from __future__ import annotations

import os
from dataclasses import field
from typing import TYPE_CHECKING

from casevault_gui.core.cases.case_export import encrypted_export_findings
from casevault_gui.core.cases.checked import CheckedSource
from casevault_gui.core.cases.folder import FolderSource
from casevault_gui.core.cases.preflight import Preflight, preflight
from casevault_gui.core.cases.target_checks import home_findings
from casevault_gui.core.cases.unpacking import UnpackingSource
from casevault_gui.core.errors import (
    CaseVaultError,
    KeyOnSameVolume,
    SourceEmpty,
    SourceHoldsProfile,
    SourceUnreadable,
    TargetDenied,
    TargetExists,
    TargetFileTooLarge,
    TargetFull,
    TargetInsideSource,
    TargetMissing,
    TooManyVolumes,
    UnfinishedExists,
)
from casevault_gui.core.files import shown_path
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import Finding, FindingLevel
from casevault_gui.core.package.slots import Argon2Cost, KdfCost
from casevault_gui.core.workflows.image_hashes import image_reader
from casevault_gui.core.workflows.recipients import PersonRecipient

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from casevault_gui.core.canonical_json import Json
    from casevault_gui.core.cases.case_record import CaseRecord
    from casevault_gui.core.cases.case_source import CaseSource
    from casevault_gui.core.errors import Fact
    from casevault_gui.core.keys.identity import PrivateIdentity
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.recipients import Recipient, ShareScheme


@dataclass(frozen=True, slots=True, kw_only=True)
class SealRequest:
    """What to seal, where to, and who may open it. `passphrase` is text, empty for none.

    `key_file` is where the package key will be written, where that is known before; it may lie on
    the package's own volume only with `same_volume_ok`; so with `cards_folder`, where share cards
    will be written.

    `source`, where it is given, is what is sealed instead of the files and folders `sources`;
    `told` are further facts for the log's entry about the package, `further_tags` further files
    under `casevault/` in it, by name. Unless `tells_case`, the custody entries in the package are
    those about itself, and none of the others of its case. With `unpack`, ZIP archives
    among the sources are sealed by their contents.

    With `verify_sources`, the originals are read again after sealing and compared.

    With `volume_size`, in bytes, it becomes volumes of at most this size; if that is None, only
    where the target cannot hold it as one file.

    `recipients` and the holders of `shares` open it besides. `signer` signs it. `keep_in_vault`
    keeps the package key in the profile's vault, which must be unlocked.
    """

    target: Path
    record: CaseRecord
    sources: tuple[Path, ...] = ()
    source: CaseSource | None = None
    unpack: bool = False
    with_key: bool = True
    passphrase: str = field(default="", repr=False)
    cost: KdfCost = Argon2Cost()
    why: str = ""
    place: str = ""
    padded: bool = True
    key_file: Path | None = None
    cards_folder: Path | None = None
    same_volume_ok: bool = False
    recipients: tuple[Recipient, ...] = ()
    shares: ShareScheme | None = None
    signer: PrivateIdentity | None = None
    keep_in_vault: bool = False
    told: Mapping[str, Fact] = field(default_factory=dict)
    further_tags: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    tells_case: bool = True
    volume_size: int | None = 0
    verify_sources: bool = False

    def case_source(self, home: Path) -> CaseSource:
        """Return what is sealed; raises `SourceTrouble`.

        Files of this machine are compared with the lists of hashes among them, disk images with
        the hashes in them; a `source` that was given is not. Large files of archives pass through
        the profile's folder `home`.
        """
        if self.source is not None:
            return self.source
        if self.unpack:
            return CheckedSource(UnpackingSource(self.sources, self.record, home), image_reader())
        return CheckedSource(FolderSource(self.sources, self.record), image_reader())

    @property
    def opens_with_anything(self) -> bool:
        """Whether anybody at all could open the package."""
        return bool(self.with_key or self.passphrase or self.recipients or self.shares)


def check_request(
    request: SealRequest,
    *,
    home: Path,
    source: CaseSource | None = None,
    report: Report,
    cancel: CancelToken,
) -> Preflight:
    """Return the pre-flight findings, those about recipients too; raise `SourceTrouble`.

    `home` is the profile's folder, whose secrets must not be sealed. `source` is the request's own
    source, where it is made already.
    """
    source = source or request.case_source(home)
    noted = (
        *source.findings,
        *home_findings(source.roots, home),
        *(encrypted_export_findings(source.roots) if request.source is None else ()),
        *recipient_findings(request.recipients),
    )
    return preflight(
        source,
        request.target,
        key_file=request.key_file,
        cards_folder=request.cards_folder,
        volume_size=request.volume_size,
        noted=noted,
        report=report,
        cancel=cancel,
    )


def recipient_findings(recipients: Sequence[Recipient]) -> Iterator[Finding]:
    """Yield what the person should decide about those who get access."""
    strangers = [
        each.name for each in recipients if isinstance(each, PersonRecipient) and not each.compared
    ]
    classical = [each.name for each in recipients if each.classical]
    for code, names in (("recipient-not-compared", strangers), ("classical-recipient", classical)):
        if names:
            facts: dict[str, Json] = {"count": len(names), "names": ", ".join(names)}
            yield Finding(FindingLevel.DECIDE, code, facts)


_BLOCKED: dict[str, type[CaseVaultError]] = {
    "target-exists": TargetExists,
    "partial-exists": UnfinishedExists,
    "target-folder-missing": TargetMissing,
    "target-not-writable": TargetDenied,
    "target-inside-source": TargetInsideSource,
    "no-space": TargetFull,
    "file-too-large-for-volume": TargetFileTooLarge,
    "too-many-volumes": TooManyVolumes,
    "source-unreadable": SourceUnreadable,
    "profile-among-sources": SourceHoldsProfile,
    "nothing-to-seal": SourceEmpty,
    "key-file-exists": TargetExists,
    "key-file-inside-source": TargetInsideSource,
    "key-folder-unusable": TargetDenied,
    "key-file-same-volume": KeyOnSameVolume,
}


def refuse_blocked(request: SealRequest, found: Preflight) -> None:
    """Raise the error of the first finding that forbids sealing."""
    for finding in found.findings:
        error = _BLOCKED.get(finding.code)
        if error is None or (error is KeyOnSameVolume and request.same_volume_ok):
            continue
        if finding.code == "key-folder-unusable" and finding.facts["path"] in _missing(request):
            error = TargetMissing
        facts = {k: v for k, v in finding.facts.items() if isinstance(v, str | int)}
        if finding.examples:
            facts.setdefault("path", finding.examples[0])
        if finding.reasons:
            facts["problem"] = finding.reasons[0]
        raise error(finding.code, **facts)


def _missing(request: SealRequest) -> set[str]:
    """Return the folders for keys that are not there, rather than closed."""
    folders = [request.key_file.absolute().parent] if request.key_file else []
    folders += [request.cards_folder.absolute()] if request.cards_folder else []
    # Path.exists raises where nobody may look.
    return {shown_path(folder) for folder in folders if not os.path.lexists(folder)}
