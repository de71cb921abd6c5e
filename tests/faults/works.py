"""What the killed process does: the real workflows, telling its parent how far it came."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.custody.export import ExportForm
from casevault_gui.core.errors import UnfinishedExists
from casevault_gui.core.model import Actor
from casevault_gui.core.package import naming
from casevault_gui.core.package.recovery_record import beside
from casevault_gui.core.progress import CancelToken, Progress, ignore_progress
from casevault_gui.core.workflows.credentials import KeyCredential
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.recovery_records import make_record, repair_package
from casevault_gui.core.workflows.review import open_review
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from casevault_gui.core.workflows.verify_custody import export_custody, verify_custody

BATCH = 2
"""Files named together: with so few, kills fall between batches, inside them and before any."""
RING = 4
"""Buffers that sealing and verifying take in turns: evidence so small needs no more of them."""

Tell = Callable[[str, str], None]
"""Tells the parent a phase and a value; it has heard it before this returns."""


def seal(
    tell: Tell, home: str, evidence: str, target: str, key_file: str = "", volume_size: str = "0"
) -> None:
    """Seal `evidence` and keep its key; the parent learns it when custody of it is proven."""
    seen: set[str] = set()

    def report(progress: Progress) -> None:
        if progress.stage.value not in seen:
            seen.add(progress.stage.value)
            tell(progress.stage.value, "")

    with open_profile(Path(home), session=True) as profile:
        tell("opened", "")
        request = SealRequest(
            sources=(Path(evidence),),
            target=Path(target),
            record=CaseRecord(reference="2026-1"),
            volume_size=int(volume_size),
        )
        try:
            prepared = prepare_package(profile, request, report=report, cancel=CancelToken())
        except UnfinishedExists:
            tell("refused", "")
            return
        tell("written", "")
        release = prepared.release
        assert release is not None
        key = release.show()
        tell("shown", "")
        if key_file:
            release.save_to_file(Path(key_file), same_volume_ok=True)
        else:
            release.prove_retyped(key.groups[-1])
        tell("proven", key.text)
        prepared.finish()
        tell("named", "")


def extract(tell: Tell, home: str, package: str, key: str, folder: str) -> None:
    """Open a package, look at a file, and extract everything, a few files named at once."""
    naming._FEW, naming._BATCH_FILES = BATCH, BATCH
    credential = KeyCredential(PackageKey.parse(key))
    with open_profile(Path(home), session=True) as profile:
        tell("opened", "")
        with open_review(profile, Path(package), credential) as review:
            review.preview(review.index.find("data/evidence/a.txt"))
            tell("viewed", "")

            def report(progress: Progress) -> None:
                tell("extracting", progress.current)

            review.extract(None, Path(folder), report=report, cancel=CancelToken())
            tell("extracted", "")


def append(tell: Tell, home: str) -> None:
    """Write to the custody log by all that writes to it alone; each end is acknowledged."""

    def acknowledge(profile: Profile, phase: str) -> None:
        log = profile.log
        tell(phase, log.checkpoint_at(log.size).decode())

    with open_profile(Path(home), session=True) as profile:
        acknowledge(profile, "opened")
        for number in range(3):
            profile.describe_actor(Actor(f"Jana {number}", "Examiner", "Example Police"))
            acknowledge(profile, "described")
        verify_custody(profile, report=ignore_progress, cancel=CancelToken())
        acknowledge(profile, "verified")
    tell("closed", "")


def export(tell: Tell, home: str, folder: str) -> None:
    """Export the custody log."""
    with open_profile(Path(home), session=True) as profile:
        tell("opened", "")
        export_custody(
            profile,
            Path(folder),
            ExportForm.JSONL,
            report=lambda progress: tell("exporting", str(progress.done_files)),
            cancel=CancelToken(),
        )
        tell("exported", "")


def protect(tell: Tell, home: str, package: str, record: str) -> None:
    """Make the recovery record of a package."""
    with open_profile(Path(home), session=True) as profile:
        tell("opened", "")
        make_record(
            profile,
            Path(package),
            percent=5,
            record=Path(record),
            report=lambda progress: tell("protecting", str(progress.done_bytes)),
            cancel=CancelToken(),
        )
        tell("protected", "")


def repair(tell: Tell, home: str, package: str, record: str, target: str) -> None:
    """Write a damaged package anew, as it was."""
    with open_profile(Path(home), session=True) as profile:
        tell("opened", "")
        repair_package(
            profile,
            Path(package),
            Path(target),
            record=Path(record),
            report=lambda progress: tell("repairing", str(progress.done_bytes)),
            cancel=CancelToken(),
        )
        tell("repaired", "")


def warm(folder: Path) -> None:
    """Do all the work once below `folder`: then this process has imported whatever it takes."""
    told: dict[str, str] = {}
    home, package = str(folder / "home"), str(folder / "warm.cvx")
    (folder / "evidence").mkdir()
    (folder / "evidence" / "a.txt").write_text("warm")
    seal(told.__setitem__, home, str(folder / "evidence"), package)
    extract(told.__setitem__, home, package, told["proven"], str(folder / "out"))
    append(told.__setitem__, home)
    export(told.__setitem__, home, str(folder / "log"))
    record, mended = str(beside(Path(package))), str(folder / "mended.cvx")
    protect(told.__setitem__, home, package, record)
    with Path(package).open("r+b") as file:
        file.write(bytes(100))
    repair(told.__setitem__, home, package, record, mended)


WORKS: dict[str, Callable[..., None]] = {
    "seal": seal,
    "extract": extract,
    "append": append,
    "export": export,
    "protect": protect,
    "repair": repair,
}
