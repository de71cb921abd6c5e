"""Who may open a package is decided, and named in the log, before anybody has access."""

from __future__ import annotations

from pathlib import Path

import pytest

from casevault_gui.core.crypto.foreign_keys import ForeignKey
from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import (
    LogWriteFailed,
    NoSlotForCredential,
    ProviderAbsent,
    TooManyWays,
)
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.providers import read_public_key
from casevault_gui.core.workflows.recipients import (
    KeyRecipient,
    PersonRecipient,
    ServiceRecipient,
    kind_of,
    person,
)
from casevault_gui.core.workflows.seal_request import check_request, recipient_findings
from tests.core.keys.providers.pem_file import public_half
from tests.core.workflows.asking import Ask, prepared
from tests.key_world import (
    seal_for,
    somebody,
)


def test_a_package_that_nobody_could_open_is_not_begun(
    profile: Profile, request_for: Ask, tmp_path: Path
) -> None:
    """No key, passphrase, recipient or card: refused before the evidence is looked at."""
    with pytest.raises(NoSlotForCredential):
        prepared(profile, request_for())
    assert not list(tmp_path.glob("case.cvx*"))
    assert list(profile.log.entries())[-1].phase is Phase.FAILED


def test_more_ways_than_a_package_has_room_for_are_refused(
    profile: Profile, request_for: Ask
) -> None:
    """The sixty-fifth way is counted before any is made; sixty-four are sealed."""
    people = [PersonRecipient(f"P{n}", somebody("x").public.receiving) for n in range(2)]
    many = tuple(people[n % 2] for n in range(64))
    with pytest.raises(TooManyWays) as caught:
        prepared(profile, request_for(recipients=many, with_key=True))
    assert caught.value.facts == {"given": 65, "limit": 64}
    assert list(profile.log.find(kind=EntryType.KEY_GRANTED)) == []
    ready = prepared(profile, request_for(recipients=many))
    assert len(ready.opens_with) == 64
    ready.discard("test")


def test_each_recipient_is_in_the_log_before_it_has_access(
    profile: Profile, request_for: Ask, pinned_rsa: ForeignKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Name, kind and hash of the key stand in the intent; where that fails there is no slot."""
    bo = somebody("Bo").public
    recipients = (person(bo), KeyRecipient("HSM", pinned_rsa))
    prepared(profile, request_for(recipients=recipients)).discard("test")
    granted = profile.log.find(kind=EntryType.KEY_GRANTED)
    told = [(e.phase, e.more["recipient"], e.more["slot"], e.more["reference"]) for e in granted]
    hpke = ("Bo", "hpke", bo.fingerprint.hex())
    rsa = ("HSM", "rsa-oaep", sha256(pinned_rsa.spki).hex())
    assert told == [(p, *who) for who in (hpke, rsa) for p in (Phase.INTENT, Phase.DONE)]
    made: list[str] = []
    monkeypatch.setattr(PersonRecipient, "slot", lambda *_: made.append("slot"))

    def full(*_: object, **__: object) -> None:
        raise LogWriteFailed

    begin = profile.log.begin
    monkeypatch.setattr(
        profile.log,
        "begin",
        lambda kind, **more: full() if kind is EntryType.KEY_GRANTED else begin(kind, **more),
    )
    with pytest.raises(LogWriteFailed):
        prepared(profile, request_for(recipients=recipients))
    assert made == []


def test_a_recipient_knows_what_it_becomes(pinned_rsa: ForeignKey, curve_pem: Path) -> None:
    """Kind, hash and whether later computers could open it, for each of four."""
    curve = read_public_key(public_half(curve_pem))
    bare = PersonRecipient("age", somebody("x").public.receiving)
    service = ServiceRecipient("KMS", "aws-kms", "alias/case", lambda secret, _: secret)
    found = [(kind_of(each), each.classical) for each in (bare, service, _key(curve))]
    assert found == [("hpke", False), ("service", False), ("ecdh", True)]
    assert kind_of(KeyRecipient("HSM", pinned_rsa)) == "rsa-oaep"
    assert bare.reference == sha256(bare.receiving).hex()
    assert service.reference == sha256(b"alias/case").hex()
    service.close()


def _key(key: ForeignKey) -> KeyRecipient:
    return KeyRecipient("key", key)


def test_what_is_to_be_decided_about_recipients_is_found(
    profile: Profile, request_for: Ask, pinned_rsa: ForeignKey
) -> None:
    """A stranger and a classical key are findings; a person who was compared is none."""
    bo, cy = somebody("Bo").public, somebody("Cy").public
    stranger = PersonRecipient("Cy", cy.receiving, cy.fingerprint.hex())
    assert list(recipient_findings([person(bo)])) == []
    request = request_for(recipients=(person(bo), stranger, _key(pinned_rsa)))
    found = check_request(request, home=profile.home, report=ignore_progress, cancel=CancelToken())
    about = {f.code: f.facts for f in found.findings if "recipient" in f.code}
    assert about == {
        "recipient-not-compared": {"count": 1, "names": "Cy"},
        "classical-recipient": {"count": 1, "names": "key"},
    }


def test_a_person_alone_may_open(profile: Profile, evidence: Path, tmp_path: Path) -> None:
    """A package without a key of its own is no gap where somebody else opens it."""
    bo = somebody("Bo")
    made = seal_for(profile, evidence, tmp_path / "p.cvx", recipients=(person(bo.public),))
    assert made.key is None
    with PackageReader(made.path) as reader:
        assert [slot.type for slot in reader.slots] == ["hpke"]
        assert len(reader.unlock_person(bo.receiving).index) == 5


def test_a_service_that_fails_leaves_no_package(
    profile: Profile, request_for: Ask, tmp_path: Path
) -> None:
    """Sealing asks the service; where it does not answer nothing is written, as the log says."""

    def refuse(_secret: bytes, _package: str) -> bytes:
        raise ProviderAbsent(name="KMS", problem="unreachable")

    service = ServiceRecipient("KMS", "aws-kms", "alias/case", refuse)
    with pytest.raises(ProviderAbsent):
        prepared(profile, request_for(recipients=(service,)))
    assert not list(tmp_path.glob("case.cvx*"))
    ends = [(e.type, e.phase) for e in list(profile.log.entries())[-2:]]
    assert ends == [("key_granted", Phase.FAILED), ("created", Phase.FAILED)]
