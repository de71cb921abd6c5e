"""Real places for keys, and packages sealed to them, for tests of workflows and of commands.

A folder of tests takes the fixtures it needs by importing them into its conftest.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.keys import stretching
from casevault_gui.core.keys.identity import Claims, PrivateIdentity, make_identity
from casevault_gui.core.keys.pinned_keys import ProviderSettings
from casevault_gui.core.package.slots import Pbkdf2Cost
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows import providers
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.recipients import Recipient, ShareScheme, person
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from tests.core.keys.providers.contract import PIN
from tests.core.keys.providers.loopback import serve
from tests.core.keys.providers.pem_file import make_pem
from tests.core.keys.providers.soft_token import LABEL, soft_token
from tests.core.keys.providers.transit import respond
from tests.least_stretching import LEAST

WORDS = "seven words that open this vault alone"
PASSPHRASE = "correct horse battery staple quagmire"


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stretch new passphrases of vault and profile as little as is accepted."""
    monkeypatch.setattr(stretching, "USUAL", LEAST)


@pytest.fixture(scope="session")
def rsa_pem(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Let OpenSSL make an encrypted RSA key."""
    return make_pem(tmp_path_factory.mktemp("pem") / "key.pem")


@pytest.fixture(scope="session")
def curve_pem(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Let OpenSSL make an encrypted key on P-256."""
    return make_pem(tmp_path_factory.mktemp("pem") / "curve.pem", "p256")


@pytest.fixture(scope="module")
def token_module(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Make a token with keys, and give the module that reaches it."""
    with soft_token(tmp_path_factory.mktemp("softhsm")) as module:
        yield module


@pytest.fixture(scope="module")
def transit_address() -> Iterator[str]:
    """Run a transit engine on the loopback."""
    with serve(respond) as address:
        yield address


def ask(what: str) -> str:
    """Answer whatever a token, service or key file asks for: it is the same for all of them."""
    assert what in {"pin", "passphrase", "token"}
    return PIN


def pem_settings(path: Path) -> ProviderSettings:
    """Return the settings of a key file."""
    return ProviderSettings("pem", (("path", str(path)),))


def token_uri(key: str = "p256") -> str:
    """Return the URI of one of the token's keys."""
    return f"pkcs11:token={LABEL};object={key}"


def token_settings(module: str, key: str = "p256") -> ProviderSettings:
    """Return the settings of one of the token's keys."""
    return ProviderSettings("pkcs11", (("module", module), ("uri", token_uri(key))))


def transit_settings(address: str, key: str = "aes") -> ProviderSettings:
    """Return the settings of one of the engine's keys."""
    return ProviderSettings("hashicorp-vault", (("address", address), ("key", key)))


def somebody(name: str) -> PrivateIdentity:
    """Return a new identity of somebody else, with its private half."""
    secret, identity = make_identity(Claims(name), "2026-04-01")
    return PrivateIdentity(secret, identity)


@dataclass
class Made:
    """A package sealed by its workflow; `cards` are the text files of its share cards."""

    path: Path
    package: str
    key: PackageKey | None
    cards: tuple[Path, ...]


def seal_for(
    profile: Profile,
    evidence: Path,
    target: Path,
    *,
    recipients: tuple[Recipient, ...] = (),
    shares: ShareScheme | None = None,
    passphrase: str = "",
    with_key: bool = False,
    signer: PrivateIdentity | None = None,
    in_vault: bool = False,
) -> Made:
    """Seal for these, write the cards into a folder beside the package, retype the key."""
    request = SealRequest(
        sources=(evidence,),
        target=target,
        record=CaseRecord(reference="2026-1"),
        with_key=with_key,
        passphrase=passphrase,
        cost=Pbkdf2Cost(210_000),
        recipients=recipients,
        shares=shares,
        signer=signer,
        keep_in_vault=in_vault,
    )
    prepared = prepare_package(profile, request, report=ignore_progress, cancel=CancelToken())
    key: PackageKey | None = None
    cards: list[Path] = []
    if prepared.shares is not None:
        folder = target.with_suffix(".cards")
        folder.mkdir()
        numbers = range(len(prepared.shares.holders))
        cards = [prepared.shares.save(n, folder, same_volume_ok=True)[0] for n in numbers]
    if prepared.release is not None:
        if in_vault:
            prepared.release.save_to_vault()
        key = prepared.release.show()
        assert prepared.release.prove_retyped(key.groups[-1])
    return Made(target, prepared.finish().package, key, tuple(cards))


@dataclass
class AllWays:
    """A package with eight slots of all seven types, and what opens each."""

    profile: Profile
    made: Made
    own: PrivateIdentity
    other: PrivateIdentity


def seal_in_all_ways(
    profile: Profile,
    evidence: Path,
    target: Path,
    places: tuple[Path, str, str],
    own: PrivateIdentity,
) -> AllWays:
    """Configure key file, token and service (`places`), and seal for everything at once.

    Slots: key, passphrase, two people, RSA in a file, a curve in a token, cards, a service.
    """
    pem, module, address = places
    providers.fetch_and_pin(profile, "desk", pem_settings(pem), "made here", ask)
    providers.fetch_and_pin(profile, "token", token_settings(module), "made here", ask)
    providers.pin_service(profile, "service", transit_settings(address), "made here", ask)
    other = somebody("Bo")
    keys = providers.pinned_keys(profile)
    made = seal_for(
        profile,
        evidence,
        target,
        recipients=(
            person(own.public),
            person(other.public),
            *(
                providers.recipient_of(keys.find(name), ask)
                for name in ("desk", "token", "service")
            ),
        ),
        shares=ShareScheme(2, ("Ada", "Ben", "Cleo")),
        passphrase=PASSPHRASE,
        with_key=True,
        in_vault=True,
    )
    return AllWays(profile, made, own, other)
