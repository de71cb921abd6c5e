"""No service hears of a key before the log has: the log is read while the request waits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from casevault_gui.core.custody.events import LogKeys
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.errors import ProviderDenied
from casevault_gui.core.keys import log_keys
from casevault_gui.core.workflows import providers
from casevault_gui.core.workflows.opening import TokenWish, fulfilled
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.profile_folder import KEYS_FILE, LOG_FILE
from casevault_gui.core.workflows.unlock import prove_key
from tests.core.keys.providers import transit
from tests.core.keys.providers.contract import PIN
from tests.core.keys.providers.loopback import Answer, Request, serve
from tests.key_world import ask, seal_for, transit_settings


@dataclass
class Engine:
    """An engine that reads the profile's log, through a connection of its own, at each request.

    `seen` has the request's path with the types and reasons of the acts announced and not ended.
    """

    home: Path
    address: str = ""
    seen: list[tuple[str, list[tuple[str, str]]]] = field(default_factory=list)

    def respond(self, request: Request) -> Answer:
        """Look, then answer."""
        secrets = log_keys.load(self.home / KEYS_FILE)
        keys = LogKeys(secrets.signing_seed, secrets.body_key)
        with CustodyLog.open(self.home / LOG_FILE, keys) as log:
            open_acts = [(entry.type, entry.why) for entry in log.unresolved()]
        self.seen.append((request.path.removeprefix("/v1/transit/"), open_acts))
        return transit.respond(request)

    def taken(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Return what was seen since the last time."""
        seen, self.seen = self.seen, []
        return seen


@pytest.fixture
def engine(profile: Profile) -> Iterator[Engine]:
    """Run the engine."""
    made = Engine(profile.home)
    with serve(made.respond) as address:
        made.address = address
        yield made


TESTED = [("key_tested", "test unwrap")]


def test_pinning_is_announced_before_the_service_is_asked(profile: Profile, engine: Engine) -> None:
    """For its public key, the test of it, and the test of a symmetric key alike."""
    settings = transit_settings(engine.address, "case")
    providers.fetch_and_pin(profile, "case", settings, "", ask)
    asked = engine.taken()
    assert asked[0][0] == "keys/case"
    assert asked[-1][0] == "decrypt/case"
    assert [acts for _, acts in asked] == [TESTED] * len(asked)
    providers.pin_service(profile, "aes", transit_settings(engine.address), "", ask)
    asked = engine.taken()
    assert [path for path, _ in asked][-2:] == ["encrypt/aes", "decrypt/aes"]
    assert [acts for _, acts in asked] == [TESTED] * len(asked)
    assert list(profile.log.unresolved()) == []


def test_a_refused_token_was_announced_too(profile: Profile, engine: Engine) -> None:
    """What fails at the service stands in the log as well, and began there."""
    settings = transit_settings(engine.address)
    with pytest.raises(ProviderDenied):
        providers.pin_service(profile, "aes", settings, "", lambda _: "another")
    assert {acts[0] for _, acts in engine.taken()} == set(TESTED)


def test_every_later_request_follows_an_announcement(
    profile: Profile, engine: Engine, evidence: Path, tmp_path: Path
) -> None:
    """Testing again, sealing by the service, reaching it and opening: an act stands open first."""
    case = transit_settings(engine.address, "case")
    providers.fetch_and_pin(profile, "case", case, "", ask)
    providers.pin_service(profile, "aes", transit_settings(engine.address), "", ask)
    engine.taken()
    for name in ("case", "aes"):
        providers.test_provider(profile, name, ask)
    assert {acts[0] for _, acts in engine.taken()} == set(TESTED)
    keys = providers.pinned_keys(profile)
    recipients = tuple(providers.recipient_of(keys.find(name), ask) for name in ("case", "aes"))
    # Connecting alone asks nothing: nobody announced it.
    assert engine.taken() == []
    made = seal_for(profile, evidence, tmp_path / "case.cvx", recipients=recipients)
    assert [(path, acts[0][0]) for path, acts in engine.taken()] == [("encrypt/aes", "created")]
    for name in ("case", "aes"):
        with fulfilled(profile, TokenWish(name, PIN)) as credential:
            prove_key(profile, made.path, credential)
    asked = engine.taken()
    assert {path for path, _ in asked} == {"keys/case", "decrypt/case", "decrypt/aes"}
    first = {acts[0] for path, acts in asked if path.startswith("decrypt")}
    assert first == {("key_tested", "")}
    assert all(acts for _, acts in asked)
