"""What the pages may use; `app.py` builds it once and hands it to the window.

Pages know these names only. Each callable is one way into the core, so a page can be tested with
plain functions and no window can reach evidence or a key by another path.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import Actor, Finding
from casevault_gui.core.policy.in_force import NO_POLICY, PolicyInForce
from casevault_gui.core.progress import CancelToken, Report
from casevault_gui.messages import Message
from casevault_gui.ui.settings import SettingsStore
from casevault_gui.ui.tasks import Lane
from casevault_gui.ui.theme import Theme

if TYPE_CHECKING:
    from casevault_gui.core.custody.proof import EntryProof
    from casevault_gui.core.custody.search import CustodyFilter, CustodyRow, FoundEntries
    from casevault_gui.core.custody.story import StoryAct
    from casevault_gui.core.custody.verify import LogVerdict
    from casevault_gui.core.workflows.diagnostics import Diagnosis
    from casevault_gui.core.workflows.reports import ReportRequest
    from casevault_gui.ui.clipboard import SecretClipboard
    from casevault_gui.ui.handover_desk import HandOverDesk
    from casevault_gui.ui.keys_desk import KeysDesk
    from casevault_gui.ui.review_desk import ReviewDesk
    from casevault_gui.ui.seal_desk import SealDesk
    from casevault_gui.ui.vault_desk import VaultEvents
    from casevault_gui.ui.witness_desk import WitnessDesk


class Protection(StrEnum):
    """How the private half of the profile is kept."""

    NONE = "none"
    PASSPHRASE = "passphrase"  # noqa: S105 - a kind of protection, not a secret
    KEYRING = "keyring"


@dataclass(frozen=True, slots=True)
class ProfileFacts:
    """What the window shows of the profile; `origin` names its custody log."""

    actor: Actor = field(default_factory=Actor)
    origin: str = ""
    protection: Protection = Protection.NONE
    home: Path = field(default_factory=Path)
    had_entries: int = 0
    """How many entries the log had, if at this start it turned out cut or older; else 0."""


@dataclass(frozen=True, slots=True)
class KeyChange:
    """The new log's verifier key as text, and name and folder of the log that has ended."""

    key: str
    former: str
    former_home: Path


class ProfileDesk(Protocol):
    """The profile as the settings page uses it; the methods may take a while: use the lane."""

    def facts(self) -> ProfileFacts:
        """Return what is known now; quick."""

    def describe_actor(self, actor: Actor) -> None:
        """Set who acts from now on; raises CustodyTrouble when it cannot be recorded."""

    def protect(self, protection: Protection, passphrase: str = "") -> None:
        """Protect the profile in this way; raises KeyTrouble or CustodyTrouble."""

    def change_key(self, why: str, passphrase: str = "") -> KeyChange:
        """End the log, go on with one under a new key, and close the profile.

        `passphrase` is new, for a profile that has one. Raises KeyTrouble or CustodyTrouble.
        """


class KeyringState(StrEnum):
    """What the system's keyring can do for us, as the status strip names it."""

    READY = "ready"
    LOCKED = "locked"
    DENIED = "denied"
    ABSENT = "absent"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class KeyringView:
    """The keyring's state and the name of the program behind it."""

    state: KeyringState = KeyringState.UNKNOWN
    backend: str = ""


class CustodyView(Protocol):
    """The custody log as the custody page reads it."""

    def size(self) -> int:
        """Return the number of entries; quick."""

    def rows(self, start: int, stop: int) -> Sequence[CustodyRow]:
        """Return entries start to stop (not included), oldest first; quick for some hundreds."""

    def find(
        self, wish: CustodyFilter, found: FoundEntries, report: Report, cancel: CancelToken
    ) -> None:
        """Add the entries that match to `found`, newest first; slow. Raises CustodyTrouble."""

    def detail(self, seq: int) -> str:
        """Return the entry's canonical JSON set out for reading."""

    def verify(
        self, checkpoints: Sequence[Path], report: Report, cancel: CancelToken
    ) -> LogVerdict:
        """Check the whole log and return the three answers; slow, and itself an entry.

        `checkpoints` are files of those held outside; raises SourceUnreadable, CheckpointMalformed.
        """

    def export(self, folder: Path, form: str, report: Report, cancel: CancelToken) -> Path:
        """Write the log, in an `ExportForm`, into a new folder in `folder` and return it; slow."""

    def prove(self, seq: int) -> EntryProof:
        """Check what holds an entry in its place; raises LogDamaged."""

    def story(self, case: str, package: str, cancel: CancelToken) -> Sequence[StoryAct]:
        """Return the acts of a case or package, oldest first; slow. Raises LogDamaged."""

    def write_paper(
        self, request: ReportRequest, path: Path, report: Report, cancel: CancelToken
    ) -> object:
        """Write a paper about the log as the new PDF `path`; slow, and itself an entry.

        Raises NothingToReport, TargetTrouble, LogDamaged, LogWriteFailed.
        """


class JobKind(StrEnum):
    """What kind of work was interrupted."""

    SEAL = "seal"
    COPY = "copy"
    EXTRACT = "extract"


class JobAdvice(StrEnum):
    """What may be done about interrupted work."""

    CLEAN_UP = "clean-up"
    FINISH = "finish"


@dataclass(frozen=True, slots=True)
class InterruptedJob:
    """Work that ended without saying so; `partial` is what it left, `started` UTC text."""

    kind: JobKind
    target: Path
    partial: Path
    started: str
    advice: JobAdvice
    identifier: str = ""


class Recovery(Protocol):
    """What the dialog after a crash uses; the methods are slow: use the lane."""

    def interrupted(self) -> Sequence[InterruptedJob]:
        """Return the work found interrupted at this start; quick."""

    def clean_up(self, job: InterruptedJob) -> None:
        """Remove what the job left; raises TargetTrouble, CustodyTrouble."""

    def finish(self, job: InterruptedJob) -> None:
        """Finish the job; raises PackageError, TargetTrouble, CustodyTrouble."""


@dataclass(frozen=True, slots=True)
class Choosers:
    """The system's file dialogs as functions, so that tests can answer them.

    Each takes the parent and calls `chosen` later with what the person chose (never with nothing).
    """

    files: Callable[[QWidget, Callable[[Sequence[Path]], None]], None]
    folder: Callable[[QWidget, Callable[[Path], None]], None]
    package: Callable[[QWidget, Callable[[Path], None]], None]
    target: Callable[[QWidget, str, Callable[[Path], None]], None]
    """Also takes the name to propose; never asks about replacing, for nothing is replaced."""


@dataclass(frozen=True, slots=True)
class Library:
    """A library this program runs with, for the page that tells about it."""

    name: str
    version: str
    licence: str


@dataclass(frozen=True, slots=True)
class Services:
    """Everything the pages may use.

    `lane` is for long work (a seal may hold it for hours), `desk` for short work that must not wait
    behind it, `far` for tokens and services, which may take their whole limit of time, `seeking`
    for searches, behind which nothing else may wait. `is_package` looks at a file's first bytes.
    `sample_case` returns the folder of the sample. `seal`, `review`, `keys`, `handover` and
    `witnesses` are the workflows' doors. `clipboard` is the one that keys are copied to.
    `diagnose` looks at the machine; slow. `reopen` closes the window and opens the profile anew,
    where something can. `policy` is what the agency demands; the workflows see
    to it, pages only explain.
    """

    lane: Lane
    desk: Lane
    theme: Theme
    settings: SettingsStore
    choosers: Choosers
    clipboard: SecretClipboard
    profile: ProfileDesk
    seal: SealDesk
    review: ReviewDesk
    keys: KeysDesk
    vault_events: VaultEvents
    custody: CustodyView
    handover: HandOverDesk
    witnesses: WitnessDesk
    recovery: Recovery
    explain: Callable[[BaseException], Message]
    finding_words: Callable[[Finding], tuple[str, str]]
    keyring: Callable[[], KeyringView]
    is_package: Callable[[Path], bool]
    sample_case: Callable[[], Path]
    show_in_folder: Callable[[Path], None]
    libraries: Callable[[], Sequence[Library]]
    version: str = ""
    policy: PolicyInForce = NO_POLICY
    diagnose: Callable[[], Diagnosis] | None = None
    reopen: Callable[[], None] | None = None
    far: Lane = field(default_factory=lambda: Lane("far"))
    seeking: Lane = field(default_factory=lambda: Lane("seeking"))

    @property
    def busy(self) -> bool:
        """Whether any lane works."""
        return any(lane.busy for lane in (self.lane, self.desk, self.far, self.seeking))

    def close_lanes(self) -> None:
        """Stop the work and wait for what cannot be stopped; nothing is delivered afterwards."""
        for lane in (self.seeking, self.lane, self.far, self.desk):
            lane.close()
