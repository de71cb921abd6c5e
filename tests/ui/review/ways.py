"""A package with a slot of every type, sealed for real, and what opens each of them."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.crypto.shares import Share
from casevault_gui.core.keys import stretching
from casevault_gui.core.keys.identity import Claims, Identity, PrivateIdentity
from casevault_gui.core.keys.pinned_keys import ProviderSettings
from casevault_gui.core.keys.vault import Vault
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows import identities, providers
from casevault_gui.core.workflows.credentials import KeyCredential
from casevault_gui.core.workflows.grants import grant_access
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.recipients import (
    KeyRecipient,
    Recipient,
    ShareScheme,
    person,
)
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from casevault_gui.ui.review_desk import ProfileReviewDesk
from tests.core.keys.providers import contract
from tests.ui.review_samples import CHEAP, PASSPHRASE

CHEAPEST = {"lanes": 1, "memory_kib": 19 * 1024, "passes": 2}
"""The smallest Argon2id that is accepted, for `stretching.USUAL`."""
VAULT_WORDS = "a barn that otters paint"
PIN = "pin of the file 77"
TOKEN = contract.PIN
"""What the transit engine on the loopback lets in."""
RSA, CURVE, SERVICE = "HSM of the lab", "Smart card of Dana", "Key service of the office"
HOLDERS = ("Ada", "Ben", "Cyd")
DANA = Claims("Dana Whitfield", "Investigator", "County Prosecutor", "4471")
RUTH = Claims("Ruth Amsel", "Evidence custodian", "County Prosecutor", "2210")
ALGORITHMS = {
    RSA: ("RSA", "rsa_keygen_bits:3072"),
    CURVE: ("EC", "ec_paramgen_curve:P-384"),
}


@dataclass(frozen=True)
class AllWays:
    """The package, the profile that sealed it, its own identity and the cards handed out."""

    profile: Profile
    folder: Path
    path: Path
    identity: Identity
    cards: tuple[Share, ...]
    credential: KeyCredential

    @property
    def desk(self) -> ProfileReviewDesk:
        """Reviewing in the name of the profile that sealed it."""
        return ProfileReviewDesk(self.profile)

    def grant(self, recipient: Identity, target: Path) -> Path:
        """Let somebody else have access, by a grant in a new file; the vault is unlocked for it."""
        if self.vault.locked:
            self.vault.unlock(VAULT_WORDS)
        granter = identities.private_identity(self.profile)
        grant_access(self.profile, self.path, self.credential, person(recipient), granter, target)
        return target

    @property
    def vault(self) -> Vault:
        """The vault of that profile."""
        vault = self.profile.vault
        assert vault is not None
        return vault


def seal_note(
    profile: Profile,
    target: Path,
    *,
    signer: PrivateIdentity | None,
    recipients: tuple[Recipient, ...] = (),
    shares: ShareScheme | None = None,
) -> tuple[KeyCredential, tuple[Share, ...]]:
    """Seal a note as `target`, its key kept in the vault; return its key and its cards."""
    source = target.parent / "evidence"
    source.mkdir(exist_ok=True)
    (source / "note.txt").write_text("seen at noon", encoding="utf-8")
    request = SealRequest(
        sources=(source,),
        target=target,
        record=CaseRecord(reference="2024-0117-FR"),
        passphrase=PASSPHRASE,
        cost=CHEAP,
        recipients=recipients,
        shares=shares,
        signer=signer,
        keep_in_vault=True,
    )
    made = prepare_package(profile, request, report=ignore_progress, cancel=CancelToken())
    cards: list[Share] = []
    if made.shares is not None:
        for number in range(len(made.shares.holders)):
            made.shares.give(number, cards.append, "office printer")
    assert made.release is not None
    key = made.release.show()
    made.release.save_to_vault()
    made.finish()
    return KeyCredential(key), tuple(cards)


def pin_file(profile: Profile, folder: Path, name: str) -> KeyRecipient:
    """Let OpenSSL make an encrypted key, pin it, and prove that it opens."""
    algorithm, option = ALGORITHMS[name]
    private, public = folder / f"{algorithm}.pem", folder / f"{algorithm}.pub"
    locked = ("-aes256", "-pass", f"pass:{PIN}", "-out", str(private))
    for words in (
        ("genpkey", "-algorithm", algorithm, "-pkeyopt", option, *locked),
        ("pkey", "-in", str(private), "-passin", f"pass:{PIN}", "-pubout", "-out", str(public)),
    ):
        subprocess.run(["openssl", *words], check=True, capture_output=True)
    key = providers.read_public_key(public)
    settings = ProviderSettings("pem", (("path", str(private)),))
    providers.pin_key(profile, name, key, "handed over in person", settings)
    providers.test_provider(profile, name, lambda _: PIN)
    return KeyRecipient(name, key)


def pin_engine(profile: Profile, address: str) -> Recipient:
    """Pin a symmetric key of the transit engine at `address`, and prove that it opens."""
    settings = ProviderSettings("hashicorp-vault", (("address", address), ("key", "aes")))
    pinned = providers.pin_service(profile, SERVICE, settings, "told in person", lambda _: TOKEN)
    return providers.recipient_of(pinned, lambda _: TOKEN)


def seal_all_ways(profile: Profile, folder: Path, address: str) -> AllWays:
    """Give the profile a vault, an identity and keys in places, and seal for all of them and more.

    `address` is that of a transit engine.
    """
    folder.mkdir(exist_ok=True)
    profile.make_vault(VAULT_WORDS)
    identity = identities.create_identity(profile, DANA)
    path = folder / "2024-0117-FR.cvx"
    key, cards = seal_note(
        profile,
        path,
        signer=identities.private_identity(profile),
        recipients=(
            person(identity),
            pin_file(profile, folder, RSA),
            pin_file(profile, folder, CURVE),
            pin_engine(profile, address),
        ),
        shares=ShareScheme(2, HOLDERS),
    )
    return AllWays(profile, folder, path, identity, cards, key)


@dataclass(frozen=True)
class Granted:
    """A second person's profile, and the grant that was made for their identity."""

    profile: Profile
    grant: Path


@contextmanager
def granted(sealed: AllWays, home: Path) -> Iterator[Granted]:
    """Let Ruth, who has another profile, have access to the package by a grant."""
    with open_profile(home) as profile:
        profile.make_vault(VAULT_WORDS)
        ruth = identities.create_identity(profile, RUTH)
        yield Granted(profile, sealed.grant(ruth, home / "ruth.cvxgrant"))


@contextmanager
def cheap_vaults() -> Iterator[None]:
    """Let vaults that are made meanwhile use the smallest accepted Argon2id."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stretching, "USUAL", CHEAPEST)
        yield
