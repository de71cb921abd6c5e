"""A real profile behind the page of keys: its desk, packages sealed for real, people, key files."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.crypto.age_text import PREFIX
from casevault_gui.core.crypto.hybrid import (
    RECEIVING_PUBLIC_BYTES,
    RECEIVING_SEED_BYTES,
    ReceivingKey,
)
from casevault_gui.core.crypto.keytext import ALPHABET, bech32_residue
from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.keys.identity import Claims, make_identity
from casevault_gui.core.model import Actor
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.recipients import Recipient, ShareScheme
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from casevault_gui.ui.keys_desk import ProfileKeysDesk, VaultEvents
from casevault_gui.ui.profile_desk import ProfileService
from casevault_gui.ui.review_desk import ProfileReviewDesk
from casevault_gui.ui.services import Services
from tests.ui.make_services import ACTOR, Desk
from tests.ui.review_samples import CHEAP, Sealed

CHEAPEST = {"lanes": 1, "memory_kib": 19 * 1024, "passes": 2}
"""The smallest Argon2id that is accepted, for `stretching.USUAL`."""
WORDS = "seven tidy otters paint a barn"
PIN = "a-pin-4321"
CLAIMS = Claims("Mara Okafor", "Digital examiner", "State Crime Laboratory", "C-118")


@dataclass
class KeysBench:
    """The window's services over a real profile."""

    profile: Profile
    desk: Desk
    services: Services
    folder: Path

    def idle(self, qtbot: QtBot) -> None:
        """Wait until no lane works and what was left to the event loop is done."""
        services = self.services
        qtbot.waitUntil(lambda: not services.busy)

    def entries(self, kind: EntryType) -> list[tuple[str, str]]:
        """Return phase and reason-or-why of the log's entries of a kind, the oldest first."""
        found = sorted(self.profile.log.find(kind=kind), key=lambda entry: entry.seq)
        return [(entry.phase, entry.reason or entry.why) for entry in found]

    def seal(
        self,
        name: str = "2026-0417.cvx",
        *,
        case: str = "2026-0417",
        passphrase: str = "",
        with_key: bool = True,
        kept: str = "retyped",
        recipients: tuple[Recipient, ...] = (),
        shares: ShareScheme | None = None,
    ) -> Sealed:
        """Seal a note; `kept` says how custody of the key is proven: retyped, vault, printed."""
        source = self.folder / "evidence"
        source.mkdir(exist_ok=True)
        (source / "note.txt").write_text("seen at noon", encoding="utf-8")
        request = SealRequest(
            sources=(source,),
            target=self.folder / name,
            record=CaseRecord(reference=case),
            with_key=with_key,
            passphrase=passphrase,
            cost=CHEAP,
            recipients=recipients,
            shares=shares,
        )
        made = prepare_package(self.profile, request, report=ignore_progress, cancel=CancelToken())
        text = ""
        if made.release is not None:
            key = made.release.show()
            text = key.text
            if kept == "retyped":
                made.release.prove_retyped(key.groups[-1])
            elif kept == "vault":
                made.release.save_to_vault()
            else:
                made.release.print_card(lambda _key: None, "office printer")
        if made.shares is not None:
            for number in range(len(made.shares.holders)):
                made.shares.give(number, lambda _share: None, "office printer")
        sealed = made.finish()
        return Sealed(sealed.path, text)


def told(shown: QWidget) -> str:
    """Return everything a part of the window says, once it is laid out."""
    QApplication.sendPostedEvents()
    labels = shown.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(shown))


def identity_file(folder: Path, claims: Claims = CLAIMS, name: str = "") -> Path:
    """Write somebody's identity file and return it."""
    _, identity = make_identity(claims, "2026-03-02")
    path = folder / f"{name or claims.name.split(' ')[0].lower()}.cvid"
    path.write_bytes(identity.document)
    return path


def age_file(folder: Path) -> Path:
    """Write a file with a recipient of the age program, as its own key maker does."""
    number = int.from_bytes(ReceivingKey(bytes(range(RECEIVING_SEED_BYTES))).public, "big")
    count = -(-RECEIVING_PUBLIC_BYTES * 8 // 5)
    number <<= count * 5 - RECEIVING_PUBLIC_BYTES * 8
    symbols = [number >> 5 * place & 31 for place in reversed(range(count))]
    check = bech32_residue(PREFIX, [*symbols, *[0] * 6])
    symbols += [check >> 5 * place & 31 for place in reversed(range(6))]
    path = folder / "court.txt"
    text = "".join(ALPHABET[symbol] for symbol in symbols)
    path.write_text(f"# for the court\n{PREFIX}1{text}\n")
    return path


def pem_key(folder: Path, name: str = "archive") -> tuple[Path, Path]:
    """Let OpenSSL make an encrypted P-256 key; return its private and public file."""
    private, public = folder / f"{name}.pem", folder / f"{name}-public.pem"
    made = ["openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]
    sealed = ["-aes256", "-pass", f"pass:{PIN}", "-out", str(private)]
    subprocess.run([*made, *sealed], check=True, capture_output=True)
    shown = ["openssl", "pkey", "-in", str(private), "-passin", f"pass:{PIN}"]
    subprocess.run([*shown, "-pubout", "-out", str(public)], check=True, capture_output=True)
    return private, public


@contextmanager
def keys_bench(desk: Desk, home: Path) -> Iterator[KeysBench]:
    """Give services over a real profile in a new folder below `home`."""
    folder = home / "work"
    folder.mkdir()
    with open_profile(home / "real") as profile:
        profile.describe_actor(replace(ACTOR, account=""))
        events = VaultEvents()
        services = replace(
            desk.services,
            keys=ProfileKeysDesk(profile, events),
            review=ProfileReviewDesk(profile),
            profile=ProfileService(profile),
            vault_events=events,
        )
        yield KeysBench(profile, desk, services, folder)


SECOND = Actor(name="Ruth Amsel", title="Evidence custodian", agency="County Prosecutor")
