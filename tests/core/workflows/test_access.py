"""Who may open a package is decided, named in the log, and handed out before it has its name."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.preflight import Preflight
from casevault_gui.core.crypto.foreign_keys import ForeignKey
from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.crypto.shares import Share
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import (
    CaseVaultError,
    ContactRevoked,
    ContactUnknown,
    KeyNotProven,
    KeyOnSameVolume,
    LogWriteFailed,
    NoSlotForCredential,
    ProviderAbsent,
    ProviderCannot,
    ProviderUnknown,
    ShareTextInvalid,
    TargetDenied,
    TargetExists,
    TargetInsideSource,
    TargetMissing,
    TooManyWays,
    VaultLocked,
    VerifyAfterWriteFailed,
)
from casevault_gui.core.keys import share_file
from casevault_gui.core.keys.contacts import Trust
from casevault_gui.core.keys.identity import Claims
from casevault_gui.core.keys.share_file import read_share_file, share_files
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.progress import CancelToken, Progress, Stage, ignore_progress
from casevault_gui.core.workflows import identities, providers
from casevault_gui.core.workflows.credentials import SharesCredential
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.providers import read_public_key
from casevault_gui.core.workflows.recipients import (
    KeyRecipient,
    PersonRecipient,
    Recipient,
    ServiceRecipient,
    ShareScheme,
    kind_of,
    person,
)
from casevault_gui.core.workflows.seal import PreparedPackage, prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest, check_request, recipient_findings
from casevault_gui.core.workflows.sealing_options import (
    SealExtras,
    contact_recipient,
    pinned_recipient,
    recipient_of,
    seal_options,
    with_extras,
)
from casevault_gui.core.workflows.unlock import prove_key
from tests import volumes
from tests.core.keys.providers.contract import PIN
from tests.core.keys.providers.pem_file import public_half
from tests.key_world import (
    PASSPHRASE,
    WORDS,
    ask,
    pem_settings,
    seal_for,
    somebody,
    transit_settings,
)

HOLDERS = ("Ada", "Ben", "Cleo")


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


Ask = Callable[..., SealRequest]


def prepared(profile: Profile, request: SealRequest) -> PreparedPackage:
    """Write and verify what is asked for."""
    return prepare_package(profile, request, report=ignore_progress, cancel=CancelToken())


@pytest.fixture
def pinned_rsa(rsa_pem: Path) -> ForeignKey:
    """Give the public half of a key file, as somebody would send it."""
    return read_public_key(public_half(rsa_pem))


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


# --- cards -------------------------------------------------------------------------------------


def test_every_card_is_made_before_the_package_has_its_name(
    profile: Profile, request_for: Ask, tmp_path: Path
) -> None:
    """Two of three cards are not custody; the third is. Each is an entry with holder and number."""
    ready = prepared(profile, request_for(shares=ShareScheme(2, HOLDERS)))
    release = ready.shares
    assert release is not None
    for number in (0, 2):
        release.save(number, tmp_path, same_volume_ok=True)
        with pytest.raises(KeyNotProven):
            ready.finish()
    assert release.given == {0, 2}
    card, words = release.save(1, tmp_path, same_volume_ok=True)
    assert ready.finish().path.exists()
    assert stat.S_IMODE(card.stat().st_mode) == stat.S_IMODE(words.stat().st_mode) == 0o600
    printed = [e for e in profile.log.find(kind=EntryType.KEY_PRINTED) if e.phase is Phase.DONE]
    told = [(e.more["share"], e.more["holder"], e.more["set"]) for e in printed]
    assert told == [(n, HOLDERS[n - 1], release.set_id) for n in (1, 3, 2)]
    assert printed[-1].why == str(card)
    split = list(profile.log.find(kind=EntryType.KEY_SPLIT))[-1]
    assert split.more["holders"] == "1: Ada; 2: Ben; 3: Cleo"
    assert split.more["threshold"] == 2


def test_a_card_names_its_holder_and_never_the_case(
    profile: Profile, request_for: Ask, tmp_path: Path
) -> None:
    """Card and words give the same share; the card says set, number, holder and package."""
    ready = prepared(profile, request_for(shares=ShareScheme(2, HOLDERS)))
    release = ready.shares
    assert release is not None
    card, words = release.save(1, tmp_path, same_volume_ok=True)
    text = card.read_text()
    for said in (f"card 2 of 3, set {release.set_id}", "Held by: Ben", release.package_id):
        assert said in text
    assert "2026-1" not in text + words.read_text()
    assert read_share_file(card) == read_share_file(words)
    assert (read_share_file(card).member, read_share_file(card).threshold) == (1, 2)
    ready.discard("test")


def test_a_bad_place_for_cards_is_refused_before_the_work(
    profile: Profile, request_for: Ask, evidence: Path, tmp_path: Path
) -> None:
    """On the package's volume, in no folder, among the evidence: known while looking around."""
    cases: list[tuple[Path, bool, type[CaseVaultError]]] = [
        (tmp_path, False, KeyOnSameVolume),
        (tmp_path / "none", True, TargetMissing),
        (evidence / "sub", True, TargetInsideSource),
        (tmp_path / "file", True, TargetDenied),
    ]
    (tmp_path / "file").touch()
    for folder, ok, error in cases:
        stages: set[Stage] = set()
        found: list[Preflight] = []
        request = request_for(
            shares=ShareScheme(2, HOLDERS), cards_folder=folder, same_volume_ok=ok
        )

        def report(progress: Progress, seen: set[Stage] = stages) -> None:
            seen.add(progress.stage)

        with pytest.raises(error):
            prepare_package(
                profile, request, report=report, cancel=CancelToken(), on_findings=found.append
            )
        assert stages == {Stage.SCAN}
        assert len(found) == 1


def test_a_card_chosen_late_does_not_travel_with_its_package(
    profile: Profile, request_for: Ask, evidence: Path, tmp_path: Path
) -> None:
    """A card on the package's volume, over a file, or among the evidence does not count."""
    ready = prepared(profile, request_for(shares=ShareScheme(2, HOLDERS)))
    release = ready.shares
    assert release is not None
    for place in (tmp_path / "card.pdf", evidence / "card.pdf"):
        with pytest.raises((KeyOnSameVolume, TargetInsideSource)):
            release.check_card_place(place)
    with pytest.raises(KeyOnSameVolume):
        release.save(0, tmp_path)
    with pytest.raises(TargetInsideSource):
        release.save(0, evidence, same_volume_ok=True)
    with volumes.small_volume(tmp_path / "stick", "64k") as stick:
        release.check_card_place(stick / "card.pdf")
        release.save(0, stick)
        with pytest.raises(TargetExists):
            release.save(0, stick)
    assert release.given == {0}
    failed = [e for e in profile.log.find(kind=EntryType.KEY_PRINTED) if e.phase is Phase.FAILED]
    assert len(failed) == 3
    assert not list(evidence.rglob("set-*"))
    ready.discard("test")


def test_a_card_that_reads_back_otherwise_is_none(
    profile: Profile, request_for: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stands in the file is compared with the share, not only written."""
    ready = prepared(profile, request_for(shares=ShareScheme(2, HOLDERS)))
    release = ready.shares
    assert release is not None
    release.save(0, tmp_path, same_volume_ok=True)
    other = read_share_file(next(tmp_path.glob("*card-1.txt")))
    # No medium here returns other bytes than were written; its reader does.
    monkeypatch.setattr(share_file, "read_share_file", lambda _path: other)
    with pytest.raises(VerifyAfterWriteFailed):
        release.save(1, tmp_path, same_volume_ok=True)
    assert release.given == {0}
    ready.discard("test")


def test_cards_of_a_discarded_package_open_nothing(
    profile: Profile, request_for: Ask, evidence: Path, tmp_path: Path
) -> None:
    """The next package of the same evidence has another set."""
    first = prepared(profile, request_for(shares=ShareScheme(2, HOLDERS)))
    assert first.shares is not None
    cards = [first.shares.save(n, tmp_path, same_volume_ok=True)[0] for n in range(3)]
    first.discard("changed our minds")
    made = seal_for(profile, evidence, tmp_path / "next.cvx", shares=ShareScheme(2, HOLDERS))
    old = SharesCredential(tuple(map(read_share_file, cards)))
    with pytest.raises(CaseVaultError):
        prove_key(profile, made.path, old)
    assert prove_key(profile, made.path, SharesCredential(tuple(map(read_share_file, made.cards))))


def test_a_file_that_is_no_card_says_which_word_is_wrong(tmp_path: Path) -> None:
    """Lines for people are passed over; a wrong word is named by its place."""
    card = tmp_path / "card.txt"
    card.write_text("# Held by: academic\nacademic acid\nacne notaword academic\n")
    with pytest.raises(ShareTextInvalid) as caught:
        read_share_file(card)
    assert caught.value.facts == {"problem": "word", "word": 4}
    assert share_files(tmp_path, _share()) == (
        tmp_path / "set-7-card-3.txt",
        tmp_path / "set-7-card-3.words",
    )


def _share() -> Share:
    return Share(7, True, 0, 0, 1, 1, 2, 2, bytes(32))


# --- what a profile offers ---------------------------------------------------------------------


def test_a_profile_offers_whom_it_may_seal_to(
    profile: Profile, tmp_path: Path, rsa_pem: Path, pinned_rsa: ForeignKey
) -> None:
    """Contacts that are not revoked, pinned keys that passed their test or have none to pass."""
    for name in ("Bo", "Cy"):
        file = tmp_path / f"{name}.cvid"
        file.write_bytes(somebody(name).public.document)
        identities.add_contact(profile, file)
    book = identities.contacts(profile)
    identities.set_trust(profile, book.find("Cy"), Trust.REVOKED)
    identities.set_trust(profile, book.find("Bo"), Trust.COMPARED, "by voice")
    providers.pin_key(profile, "sent", pinned_rsa, "by mail")
    providers.pin_key(profile, "untested", pinned_rsa, "", pem_settings(rsa_pem))
    options = seal_options(profile)
    assert [each.name for each in options.contacts] == ["Bo"]
    assert [each.name for each in options.keys] == ["sent"]
    assert (options.vault, options.vault_locked, options.identity) == (False, False, "")
    bo = contact_recipient(profile, "Bo")
    assert (bo.name, bo.compared) == ("Bo", True)
    assert recipient_of(book.find("Bo")) == bo
    assert pinned_recipient(profile, "sent", ask) == KeyRecipient("sent", pinned_rsa)
    cases: list[tuple[type[CaseVaultError], Callable[[], Recipient]]] = [
        (ContactRevoked, lambda: contact_recipient(profile, "Cy")),
        (ContactUnknown, lambda: contact_recipient(profile, "Di")),
        (ProviderCannot, lambda: pinned_recipient(profile, "untested", ask)),
        (ProviderUnknown, lambda: pinned_recipient(profile, "none", ask)),
    ]
    for error, act in cases:
        with pytest.raises(error):
            act()


def test_a_bare_key_is_a_recipient_without_identity(profile: Profile) -> None:
    """A contact from an age recipient has no fingerprint of an identity and was not compared."""
    receiving = somebody("x").public.receiving
    contact = identities.contacts(profile).add("age", receiving, None, "2026-01-01T00:00:00Z")
    assert recipient_of(contact) == PersonRecipient("age", receiving)


@pytest.mark.usefixtures("cheap")
def test_what_was_chosen_besides_completes_the_request(
    profile: Profile, request_for: Ask, transit_address: str
) -> None:
    """Services are connected to, the vault is unlocked, the signer is one's own identity."""
    profile.make_vault(WORDS)
    identities.create_identity(profile, Claims("Dana"))
    vault = profile.vault
    assert vault is not None
    providers.pin_service(profile, "aes", transit_settings(transit_address), "", ask)
    service = providers.pinned_keys(profile).find("aes")
    assert recipient_of(service) is None
    vault.lock()
    assert seal_options(profile).vault_locked
    extras = SealExtras(
        services=(service,),
        shares=ShareScheme(2, HOLDERS),
        sign=True,
        keep_in_vault=True,
        vault_passphrase=WORDS,
        token=PIN,
    )
    assert extras.opens
    assert not SealExtras(sign=True).opens
    whole = with_extras(profile, request_for(), extras)
    assert isinstance(whole.recipients[0], ServiceRecipient)
    assert whole.signer is not None
    assert (whole.shares, whole.keep_in_vault) == (extras.shares, True)
    whole.recipients[0].close()
    vault.lock()
    with pytest.raises(VaultLocked):
        with_extras(profile, request_for(), SealExtras(sign=True))
    assert WORDS not in repr(extras)
    assert PIN not in repr(extras)
    plain = with_extras(profile, request_for(passphrase=PASSPHRASE), SealExtras())
    assert plain.signer is None
