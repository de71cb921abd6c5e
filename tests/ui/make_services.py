"""Services as the pages know them: real lanes, settings and custody log, plain functions beside."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from casevault_gui.core.custody.events import Draft, EntryType, LogKeys, Phase
from casevault_gui.core.custody.export import ExportForm, export_log
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.verify import LogVerdict, verify_log
from casevault_gui.core.model import Actor, ObjectRef
from casevault_gui.core.progress import CancelToken, Report
from casevault_gui.messages import explain, finding_words
from casevault_gui.ui.clipboard import SecretClipboard
from casevault_gui.ui.custody_view import LogCustodyView
from casevault_gui.ui.keys_desk import VaultEvents, VaultFacts
from casevault_gui.ui.services import (
    Choosers,
    InterruptedJob,
    KeyChange,
    KeyringState,
    KeyringView,
    Library,
    ProfileFacts,
    Protection,
    Services,
)
from casevault_gui.ui.settings import SettingsStore
from casevault_gui.ui.tasks import Lane
from casevault_gui.ui.theme import Theme

if TYPE_CHECKING:
    from casevault_gui.ui.handover_desk import HandOverDesk
    from casevault_gui.ui.keys_desk import KeysDesk
    from casevault_gui.ui.review_desk import ReviewDesk
    from casevault_gui.ui.seal_desk import SealDesk
    from casevault_gui.ui.witness_desk import WitnessDesk

ACTOR = Actor(
    name="Dana Whitfield", title="Investigator", agency="County Prosecutor", number="4471"
)
TOOL = {"name": "casevault", "version": "0.1.0"}
PACKAGE = "5f0c1d7e9a3b4c2d8e6f7a1b2c3d4e5f"


class Profile:
    """A profile in memory; `refuse` is raised by the next change."""

    def __init__(self, facts: ProfileFacts) -> None:
        """Start with `facts`."""
        self.now = facts
        self.refuse: Exception | None = None
        self.protections: list[tuple[Protection, str]] = []

    def facts(self) -> ProfileFacts:
        """Return what is known now."""
        return self.now

    def describe_actor(self, actor: Actor) -> None:
        """Set who acts."""
        self._may_refuse()
        self.now = replace(self.now, actor=actor)

    def protect(self, protection: Protection, passphrase: str = "") -> None:
        """Keep what was asked."""
        self._may_refuse()
        self.protections.append((protection, passphrase))
        self.now = replace(self.now, protection=protection)

    def change_key(self, why: str, passphrase: str = "") -> KeyChange:
        """Nobody asks a profile in memory."""
        raise NotImplementedError

    def _may_refuse(self) -> None:
        if self.refuse is not None:
            raise self.refuse


@dataclass
class Jobs:
    """Interrupted work in memory."""

    found: list[InterruptedJob] = field(default_factory=list)
    cleaned: list[InterruptedJob] = field(default_factory=list)
    finished: list[InterruptedJob] = field(default_factory=list)
    refuse: Exception | None = None

    def interrupted(self) -> Sequence[InterruptedJob]:
        """Return what is left."""
        return tuple(self.found)

    def clean_up(self, job: InterruptedJob) -> None:
        """Take it off the list."""
        if self.refuse is not None:
            raise self.refuse
        self.found.remove(job)
        self.cleaned.append(job)

    def finish(self, job: InterruptedJob) -> None:
        """Take it off the list."""
        self.found.remove(job)
        self.finished.append(job)


class NoVault:
    """A way to keys where no vault was made; tests about keys bring a real one."""

    def lock_vault(self) -> None:
        """Do nothing: there is none."""

    def vault(self) -> VaultFacts:
        """Return that there is none."""
        return VaultFacts()


@dataclass
class Answers:
    """What the person answers in the system's file dialogs; nothing is cancel."""

    files: tuple[Path, ...] = ()
    folder: Path | None = None
    package: Path | None = None
    target: Path | None = None
    proposed: str = ""

    def choosers(self) -> Choosers:
        """Return choosers that answer at once."""
        return Choosers(self._files, self._folder, self._package, self._target)

    def _files(self, _parent: QWidget, chosen: Callable[[Sequence[Path]], None]) -> None:
        if self.files:
            chosen(self.files)

    def _folder(self, _parent: QWidget, chosen: Callable[[Path], None]) -> None:
        if self.folder is not None:
            chosen(self.folder)

    def _package(self, _parent: QWidget, chosen: Callable[[Path], None]) -> None:
        if self.package is not None:
            chosen(self.package)

    def _target(self, _parent: QWidget, proposed: str, chosen: Callable[[Path], None]) -> None:
        self.proposed = proposed
        if self.target is not None:
            chosen(self.target)


def drafts() -> Iterable[Draft]:
    """Return a day's work: a package sealed, its key kept, a package opened, a wrong key."""
    sealed = ObjectRef("package", "2026-0417.cvx", 48_210_944, "ab" * 32, PACKAGE)
    key = "cd" * 32
    yield Draft(type=EntryType.SESSION_OPENED)
    steps = (
        (EntryType.CREATED, ""),
        (EntryType.KEY_GENERATED, key),
        (EntryType.KEY_SHOWN, key),
        (EntryType.KEY_COPIED, key),
        (EntryType.KEY_STORED, key),
        (EntryType.VERIFIED, ""),
    )
    for kind, fingerprint in steps:
        yield Draft(type=kind, case="2026-0417", objects=(sealed,), key=fingerprint)
    yield Draft(type=EntryType.OPENED, phase=Phase.REFUSED, case="2026-0388", reason="CV-K02")
    picture = ObjectRef("file", "data/phone/IMG_0042.jpg", 1_204_113, "ef" * 32, PACKAGE)
    yield Draft(type=EntryType.VIEWED, case="2026-0417", objects=(picture,))
    yield Draft(type=EntryType.EXTRACTED, phase=Phase.FAILED, case="2026-0417", reason="CV-T02")


@dataclass
class Desk:
    """Services with the pieces a test wants to turn."""

    services: Services
    profile: Profile
    jobs: Jobs
    answers: Answers
    log: CustodyLog
    keyring: list[KeyringView]
    shown: list[Path]

    def close(self) -> None:
        """Stop the lanes, then let go of the log."""
        self.services.close_lanes()
        self.log.close()


def make_log(folder: Path, content: Iterable[Draft]) -> CustodyLog:
    """Return a real log with these entries."""
    log = CustodyLog.create(folder / "custody.db", LogKeys.generate(), ACTOR, TOOL)
    for draft in content:
        log.append(draft)
    return log


def make_desk(application: QApplication, folder: Path) -> Desk:
    """Return services over a new profile in `folder`."""
    log = make_log(folder, drafts())

    def verify(_checkpoints: Sequence[Path], report: Report, cancel: CancelToken) -> LogVerdict:
        verdict = verify_log(log, report=report, cancel=cancel)
        log.append(Draft(type=EntryType.LOG_VERIFIED))
        return verdict

    def export(target: Path, form: str, report: Report, cancel: CancelToken) -> object:
        target.mkdir()
        return export_log(log, target, (ExportForm(form),), report=report, cancel=cancel)

    def write_paper(*_wanted: object) -> object:
        msg = "tests of papers bring a real profile"
        raise NotImplementedError(msg)

    sample = folder / "sample"
    sample.mkdir()
    (sample / "note.txt").write_text("a note", encoding="utf-8")
    profile = Profile(ProfileFacts(ACTOR, log.vkey.name, Protection.NONE, folder))
    jobs, answers, shown = Jobs(), Answers(), list[Path]()
    keyring = [KeyringView(KeyringState.READY, "Secret Service")]
    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    services = Services(
        lane=Lane("work"),
        desk=Lane("desk"),
        theme=Theme(application),
        settings=SettingsStore(store),
        choosers=answers.choosers(),
        clipboard=SecretClipboard(seconds=0.05, tick_ms=10),
        profile=profile,
        # Tests of sealing and of reviewing bring their own.
        seal=cast("SealDesk", None),
        review=cast("ReviewDesk", None),
        keys=cast("KeysDesk", NoVault()),
        vault_events=VaultEvents(),
        handover=cast("HandOverDesk", None),
        witnesses=cast("WitnessDesk", None),
        custody=LogCustodyView(log, verify, export, write_paper),
        recovery=jobs,
        explain=explain,
        finding_words=finding_words,
        keyring=lambda: keyring[0],
        is_package=lambda path: path.read_bytes()[:4] == b"CVX\x01",
        sample_case=lambda: sample,
        show_in_folder=shown.append,
        libraries=lambda: (
            Library("Qt for Python", "6.11", "LGPL-3.0"),
            Library("cryptography", "50.0", "Apache-2.0"),
        ),
        version="0.1.0",
    )
    return Desk(services, profile, jobs, answers, log, keyring, shown)


@contextmanager
def open_desk(application: QApplication, folder: Path) -> Iterator[Desk]:
    """Give services over a new profile and close them afterwards."""
    desk = make_desk(application, folder)
    try:
        yield desk
    finally:
        desk.close()
