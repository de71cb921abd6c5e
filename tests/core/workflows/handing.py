"""What the tests of hand-overs do again and again."""

from __future__ import annotations

from pathlib import Path

from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.events import EntryType, Medium
from casevault_gui.core.custody.verify import LogVerdict
from casevault_gui.core.model import Actor
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.hand_over import (
    Circumstances,
    Offered,
    offer_package,
    read_transfer,
)
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.receiving import Answered, receive_package
from casevault_gui.core.workflows.verify_custody import verify_custody

SAID = Circumstances(
    party="Ben, evidence room",
    why="analysis",
    place="Room 4",
    condition="seal whole",
    second=Actor("Witness Wanda"),
    medium=Medium("Make", "Model", "S-1"),
    seals=("A-17", "A-18"),
)


def offer(profile: Profile, package: Path, name: str = "t") -> Offered:
    """Offer a package; the file is named `name`."""
    target = package.with_name(f"{name}.cvtransfer")
    return offer_package(
        profile, package, target, SAID, report=ignore_progress, cancel=CancelToken()
    )


def receive(profile: Profile, file: Path, package: Path, name: str = "r") -> Answered:
    """Receive a package; the receipt is named `name`."""
    return receive_package(
        profile,
        read_transfer(file),
        package,
        file.with_name(f"{name}.cvreceipt"),
        Circumstances(condition="as offered"),
        report=ignore_progress,
        cancel=CancelToken(),
    )


def verified(profile: Profile) -> LogVerdict:
    """Verify the log."""
    return verify_custody(profile, report=ignore_progress, cancel=CancelToken())


def last(profile: Profile, kind: EntryType) -> Entry:
    """Return the last entry of a type."""
    return list(profile.log.find(kind=kind))[-1]
