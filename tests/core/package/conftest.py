"""Packages made from real files, for the tests of the package room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from casevault_gui.core.cases.folder import FolderSource, open_source
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.crypto.primitives import random_bytes
from casevault_gui.core.model import Aside, IntakeEntry, IntakeException
from casevault_gui.core.package.header import build_header
from casevault_gui.core.package.reader import OpenPackage, PackageReader
from casevault_gui.core.package.slots import KeySlot, PassphraseSlot, Pbkdf2Cost, Slot
from casevault_gui.core.package.writer import Intake, Written, write_package
from casevault_gui.core.progress import CancelToken, Report, ignore_progress


@dataclass
class Made:
    """A written package, its key, and what the writer said."""

    path: Path
    key: PackageKey
    written: Written

    def open(self) -> OpenPackage:
        """Open it with its key."""
        return PackageReader(self.path).unlock_key(self.key)


Make = Callable[..., Made]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Return a function that writes a package of the files given as path and content."""
    count = 0

    def write(
        files: dict[str, bytes] | None = None,
        *,
        source: Path | None = None,
        target: Path | None = None,
        total_bytes: int = 0,
        padded: bool = True,
        passphrase: bytes = b"",
        before_read: Callable[[str], None] = lambda _: None,
        report: Report = ignore_progress,
        cancel: CancelToken | None = None,
        further_tags: dict[str, bytes] | None = None,
        volume_size: int = 0,
        aside: Aside | None = None,
    ) -> Made:
        nonlocal count
        count += 1
        if source is None:
            source = tmp_path / f"source{count}" / "evidence"
            source.mkdir(parents=True)
            for name, content in (files or {}).items():
                place = source / name
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(content)
        found = FolderSource((source,))
        exceptions: list[IntakeException] = []
        token = cancel or CancelToken()

        def opened(entry: IntakeEntry) -> int:
            before_read(entry.path)
            return open_source(entry)

        package_id, data_key, key = random_bytes(16), random_bytes(32), PackageKey.generate()
        slots: list[Slot] = [KeySlot.make(package_id, data_key, key)]
        if passphrase:
            cost = Pbkdf2Cost(210_000)
            slots.append(PassphraseSlot.make(package_id, data_key, passphrase, cost))
        target = target or tmp_path / f"package{count}.cvx.partial"
        written = write_package(
            target,
            build_header(package_id, tuple(slots), data_key),
            data_key,
            Intake(
                roots=found.roots,
                entries=found.entries(exceptions.append, cancel=token),
                exceptions=exceptions,
                open_source=opened,
                case_json=b'{"reference": "T-1"}\n',
                tool="CaseVault test",
                clock=lambda: "2026-01-02T03:04:05Z",
                further_tags=lambda: {"custody.jsonl": b"{}\n", **(further_tags or {})},
                total_bytes=total_bytes,
                aside=aside,
            ),
            report=report,
            cancel=token,
            padded=padded,
            volume_size=volume_size,
        )
        return Made(target, key, written)

    return write
