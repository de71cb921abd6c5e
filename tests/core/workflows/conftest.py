"""A profile and a sealed case, made by the real workflows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.crypto.foreign_keys import ForeignKey
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.keys import stretching
from casevault_gui.core.keys.identity import Claims
from casevault_gui.core.model import Actor
from casevault_gui.core.package.slots import Pbkdf2Cost
from casevault_gui.core.progress import CancelToken, Report, ignore_progress
from casevault_gui.core.workflows import identities
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.providers import read_public_key
from casevault_gui.core.workflows.seal import PreparedPackage, Sealed, prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from casevault_gui.core.workflows.vaults import unlock_vault
from tests.core.keys.providers.pem_file import public_half
from tests.key_world import (
    WORDS,
    AllWays,
    cheap,
    curve_pem,
    rsa_pem,
    seal_in_all_ways,
    token_module,
    transit_address,
)
from tests.least_stretching import LEAST

__all__ = ["cheap", "curve_pem", "rsa_pem", "token_module", "transit_address"]


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    """Open a new profile."""
    with open_profile(tmp_path / "home") as opened:
        yield opened


@pytest.fixture
def evidence(tmp_path: Path) -> Path:
    """Make a folder of three files."""
    folder = tmp_path / "evidence"
    (folder / "sub").mkdir(parents=True)
    (folder / "a.txt").write_bytes(b"alpha")
    (folder / "sub" / "b.bin").write_bytes(bytes(100_000))
    (folder / "empty").write_bytes(b"")
    return folder


@dataclass
class Done:
    """A sealed package and the key its person retyped."""

    sealed: Sealed
    key: PackageKey


Prepare = Callable[..., PreparedPackage]
Seal = Callable[..., Done]


@pytest.fixture
def prepare(profile: Profile, evidence: Path, tmp_path: Path) -> Prepare:
    """Return a function that prepares a package of the evidence."""

    def run(
        name: str = "case.cvx",
        *,
        passphrase: str = "",
        with_key: bool = True,
        report: Report = ignore_progress,
        cancel: CancelToken | None = None,
    ) -> PreparedPackage:
        request = SealRequest(
            sources=(evidence,),
            target=tmp_path / name,
            record=CaseRecord(reference="2026-1"),
            with_key=with_key,
            passphrase=passphrase,
            cost=Pbkdf2Cost(210_000),
        )
        return prepare_package(profile, request, report=report, cancel=cancel or CancelToken())

    return run


@pytest.fixture
def seal(prepare: Prepare) -> Seal:
    """Return a function that seals the evidence and retypes the key."""

    def run(name: str = "case.cvx", *, passphrase: str = "") -> Done:
        prepared = prepare(name, passphrase=passphrase)
        assert prepared.release is not None
        key = prepared.release.show()
        assert prepared.release.prove_retyped(key.groups[-1])
        return Done(prepared.finish(), key)

    return run


@pytest.fixture
def request_for(evidence: Path, tmp_path: Path) -> Callable[..., SealRequest]:
    """Return a function that asks for a package of the evidence."""

    def make(**more: object) -> SealRequest:
        fields = {
            "sources": (evidence,),
            "target": tmp_path / "case.cvx",
            "record": CaseRecord(reference="2026-1"),
            "with_key": False,
            **more,
        }
        return SealRequest(**fields)  # type: ignore[arg-type]

    return make


@pytest.fixture
def pinned_rsa(rsa_pem: Path) -> ForeignKey:
    """Give the public half of a key file, as somebody would send it."""
    return read_public_key(public_half(rsa_pem))


@pytest.fixture(scope="module")
def sealed_once(
    tmp_path_factory: pytest.TempPathFactory,
    rsa_pem: Path,
    token_module: str,
    transit_address: str,
) -> Iterator[AllWays]:
    """Seal one package in every way there is, in a profile with vault and identity."""
    folder = tmp_path_factory.mktemp("ways")
    evidence = folder / "evidence"
    evidence.mkdir()
    for name in ("a.txt", "b.txt", "c.txt"):
        (evidence / name).write_text(name)
    with pytest.MonkeyPatch.context() as patch, open_profile(folder / "home") as profile:
        patch.setattr(stretching, "USUAL", LEAST)
        profile.make_vault(WORDS)
        identities.create_identity(profile, Claims("Dana"))
        own = identities.private_identity(profile)
        where = (rsa_pem, token_module, transit_address)
        yield seal_in_all_ways(profile, evidence, folder / "all.cvx", where, own)


@pytest.fixture
def ways(sealed_once: AllWays) -> AllWays:
    """Give that package, its vault unlocked."""
    unlock_vault(sealed_once.profile, WORDS)
    return sealed_once


@pytest.fixture
def ben(tmp_path: Path) -> Iterator[Profile]:
    """Open the profile of who receives."""
    with open_profile(tmp_path / "ben") as opened:
        opened.describe_actor(Actor("Ben"))
        yield opened


@pytest.fixture
def package(seal: Seal, profile: Profile) -> Path:
    """Seal a package in the giver's profile."""
    profile.describe_actor(Actor("Ada"))
    return seal().sealed.path
