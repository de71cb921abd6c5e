"""The policy of an agency: found, read strictly, and obeyed by every act that it governs."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import (
    AgencyPolicyInvalid,
    AgencyPolicyRefuses,
    AgencyPolicyTrouble,
    AgencyPolicyUnsigned,
    OriginalDiffers,
)
from casevault_gui.core.keys.identity import Claims
from casevault_gui.core.keys.log_keys import Protection
from casevault_gui.core.policy.in_force import NO_POLICY, PolicyInForce
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows import identities
from casevault_gui.core.workflows.agency_policy import policies_in_force, read_policy, sign_policy
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.recipients import PersonRecipient, ShareScheme
from casevault_gui.core.workflows.seal import PreparedPackage, prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from casevault_gui.core.workflows.vaults import change_vault_passphrase, hold_vault_in_keyring
from tests.key_world import WORDS, somebody

HEAD = 'version = 1\nname = "County evidence"\ncontact = "extension 4471"\n'
GOOD = "four unlike ships paint otters quietly"
Request = Callable[..., SealRequest]
Obey = Callable[..., PolicyInForce]


@pytest.fixture
def obey(profile: Profile, tmp_path: Path) -> Obey:
    """Return a function that puts a policy of these lines into force."""

    def run(*lines: str) -> PolicyInForce:
        file = tmp_path / "policy.toml"
        file.write_text(HEAD + "\n".join(lines), "utf-8")
        profile.policy = policies_in_force((file,), folder=tmp_path / "none", variable="")
        return profile.policy

    return run


def prepare(profile: Profile, request: SealRequest) -> PreparedPackage:
    """Prepare a package."""
    return prepare_package(profile, request, report=ignore_progress, cancel=CancelToken())


def refused(profile: Profile, request: SealRequest) -> str:
    """Return which rule refuses the request; nothing may be left of it but entries."""
    with pytest.raises(AgencyPolicyRefuses) as caught:
        prepare(profile, request)
    assert caught.value.facts["policy"] == "County evidence"
    assert not list(request.target.parent.glob("*.cvx*"))
    return str(caught.value.facts["problem"])


@pytest.mark.parametrize(
    ("lines", "more", "rule"),
    [
        ("[sealing]\nrequired = ['shares']", {"with_key": True}, "required-shares"),
        ("[sealing]\nforbidden = ['passphrase']", {"passphrase": GOOD}, "forbidden-passphrase"),
        ("[sealing]\nsigned = true", {"with_key": True}, "signed"),
        ("[passphrase]\nleast_level = 3", {"passphrase": "otter 12"}, "passphrase-3"),
        ("[case]\nrequired = ['title']", {"with_key": True}, "case-field"),
        ("[profile]\nprotected = true", {"with_key": True}, "protected"),
        ("[keys]\nfiles = false", {"with_key": True, "key_file": Path("k")}, "key_files"),
        (
            "[keys]\nsame_volume = false",
            {"with_key": True, "key_file": Path("k"), "same_volume_ok": True},
            "same_volume",
        ),
        (
            "[sealing]\nleast_shares = 3",
            {"shares": ShareScheme(2, ("a", "b", "c"))},
            "least_shares",
        ),
        (
            "[sealing]\ncompared_recipients = true",
            {"recipients": (PersonRecipient("Eve", bytes(1216)),)},
            "compared_recipients",
        ),
        (
            "[sealing.recipients]\n'Recovery' = '" + "ab" * 32 + "'",
            {"with_key": True},
            "recipient",
        ),
    ],
)
def test_what_breaks_a_rule_is_not_sealed(
    profile: Profile,
    request_for: Request,
    obey: Obey,
    lines: str,
    more: dict[str, object],
    rule: str,
) -> None:
    """Each rule refuses the one thing it is about, and the log says that it was refused."""
    obey(lines)
    assert refused(profile, request_for(**more)) == rule
    last = profile.log.entry(profile.log.size - 1)
    assert (last.type, last.phase, last.reason) == (EntryType.CREATED, Phase.REFUSED, "CV-A03")


def test_what_obeys_is_sealed_and_the_entries_name_the_policy(
    profile: Profile, request_for: Request, obey: Obey
) -> None:
    """The log's entries about the package and its key hold the hash of the policy's bytes."""
    policy = obey("[case]\nrequired = ['title']", "[sealing]\nrequired = ['key']")
    record = CaseRecord(reference="2026-1", title="Phones")
    prepared = prepare(profile, request_for(with_key=True, record=record))
    assert prepared.release is not None
    prepared.release.prove_retyped(prepared.release.show().groups[-1])
    prepared.finish()
    told = {
        (entry.type, entry.more.get("agency_policy"))
        for kind in (EntryType.CREATED, EntryType.KEY_GENERATED, EntryType.KEY_SHOWN)
        for entry in profile.log.find(kind=kind)
    }
    assert {digest for _, digest in told} == {policy.sha256}
    assert len(policy.sha256) == 64


def test_the_agencys_recipient_is_added_by_itself(
    profile: Profile, request_for: Request, obey: Obey
) -> None:
    """A contact whom the policy names by fingerprint gets access without being chosen."""
    recovery = somebody("Recovery").public
    identities.contacts(profile).add("Recovery", recovery.receiving, recovery, "2026-01-01")
    obey(
        "[sealing]\ncompared_recipients = true",
        f"[sealing.recipients]\n'Recovery' = '{recovery.fingerprint.hex()}'",
    )
    prepared = prepare(profile, request_for(with_key=True))
    assert prepared.opens_with == ("key", "hpke")
    granted = [entry.more["reference"] for entry in profile.log.find(kind=EntryType.KEY_GRANTED)]
    assert set(granted) == {recovery.fingerprint.hex()}
    prepared.discard("test")


def test_a_bad_policy_opens_no_gate(profile: Profile, request_for: Request, obey: Obey) -> None:
    """With a file that is not understood nothing is sealed, nor any passphrase or keyring used."""
    obey("[sealing]\nrequird = ['key']")
    acts: list[Callable[[], object]] = [
        lambda: prepare(profile, request_for(with_key=True)),
        lambda: profile.make_vault(GOOD),
        lambda: profile.protect(Protection.PASSPHRASE, GOOD),
        lambda: profile.protect(Protection.NONE),
        lambda: identities.create_identity(profile, Claims("Dana")),
        lambda: profile.policy.check_use("clipboard"),
    ]
    for act in acts:
        with pytest.raises(AgencyPolicyInvalid) as caught:
            act()
        assert caught.value.facts["rule"] == "sealing.requird"
    assert not profile.policy.permits("keyring")
    assert not list(request_for().target.parent.glob("*.cvx*"))


@pytest.mark.usefixtures("cheap")
def test_secrets_of_the_profile_obey_too(profile: Profile, obey: Obey) -> None:
    """Vault, protection and identity keep to the strength and the places that are allowed."""
    obey("[passphrase]\nleast_level = 2", "[keys]\nkeyring = false", "[profile]\nprotected = true")
    acts: dict[str, Callable[[], object]] = {
        "passphrase-2": lambda: profile.make_vault("otter 12"),
        "keyring": lambda: profile.protect(Protection.KEYRING),
        "protected": lambda: profile.protect(Protection.NONE),
    }
    for rule, act in acts.items():
        with pytest.raises(AgencyPolicyRefuses) as caught:
            act()
        assert caught.value.facts["problem"] == rule
    with pytest.raises(AgencyPolicyRefuses):
        identities.create_identity(profile, Claims("Dana"))
    profile.make_vault(WORDS)
    with pytest.raises(AgencyPolicyRefuses):
        hold_vault_in_keyring(profile, hold=True)
    with pytest.raises(AgencyPolicyRefuses):
        change_vault_passphrase(profile, WORDS, "otter 12")
    profile.protect(Protection.PASSPHRASE, GOOD)
    assert profile.protection is Protection.PASSPHRASE


def test_the_key_goes_only_where_the_policy_lets_it(
    profile: Profile, request_for: Request, obey: Obey, tmp_path: Path
) -> None:
    """Clipboard, keyring, files and the package's drive are refused when the key is handed over."""
    prepared = prepare(profile, request_for(with_key=True))
    release = prepared.release
    assert release is not None
    obey("[keys]\nkeyring = false\nclipboard = false\nsame_volume = false")
    copied: list[int] = []
    acts: tuple[Callable[[], object], ...] = (
        lambda: release.copied(lambda: copied.append(1)),
        release.save_to_keyring,
        lambda: release.save_to_file(tmp_path / "k", same_volume_ok=True),
    )
    for act in acts:
        with pytest.raises(AgencyPolicyRefuses):
            act()
    obey("[keys]\nfiles = false")
    with pytest.raises(AgencyPolicyRefuses):
        release.save_to_file(tmp_path / "k", same_volume_ok=True)
    assert not copied
    assert not release.proven
    assert not (tmp_path / "k").exists()
    prepared.discard("test")


def test_a_second_policy_can_only_forbid_more(tmp_path: Path) -> None:
    """The system's file and one that was named are obeyed both; neither takes anything back."""
    system, named = tmp_path / "etc", tmp_path / "named.toml"
    system.mkdir()
    (system / "policy.toml").write_text(
        HEAD + "[keys]\nkeyring = false\n[window]\nlock_minutes = 10"
    )
    named.write_text(HEAD + "[keys]\nkeyring = true\n[window]\nlock_minutes = 20")
    both = policies_in_force((named,), folder=system, variable="")
    assert (both.permits("keyring"), both.lock_minutes) == (False, 10)
    assert len(both.sha256.split()) == 2
    # The variable of the environment is one more way to name it, and the same file counts once.
    assert policies_in_force((named,), folder=system, variable=str(named)) == both
    assert policies_in_force(folder=tmp_path / "none", variable="") == NO_POLICY


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("version = 1\n", "missing-rule"),
        ("name = 'x'\n", "version"),
        ("version = 2\nname = 'x'\n", "newer"),
        ("version = true\nname = 'x'\n", "version"),
        ("version = 1\nname = ''\n", "value"),
        ("version = 1\nname = 'x'\nname = 'y'\n", "syntax"),
        ("version = 1\nname = 'x'\ncolour = 'red'\n", "unknown"),
        (HEAD + "[sealing]\nsigned = 'yes'\n", "type"),
        (HEAD + "[sealing]\nrequired = ['keys']\n", "value"),
        (HEAD + "[sealing]\nrequired = ['key', 'key']\n", "value"),
        (HEAD + "[sealing]\nrequired = ['key']\nforbidden = ['key']\n", "contradiction"),
        (HEAD + "[sealing]\nverify = 'twice'\n", "value"),
        (HEAD + "[sealing.recipients]\nRecovery = 'AB'\n", "value"),
        (HEAD + "sealing = 3\n", "type"),
        (HEAD + "[window]\nlock_minutes = 0\n", "value"),
        (HEAD + "[case]\nrequired = ['reference']\n", "value"),
        ("#" * 300_000, "too-large"),
    ],
)
def test_a_file_that_is_not_understood_is_no_policy(
    tmp_path: Path, text: str, problem: str
) -> None:
    """One unknown word, one value of another kind, and the whole file counts as bad."""
    file = tmp_path / "policy.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(AgencyPolicyInvalid) as caught:
        read_policy(file)
    assert caught.value.facts["problem"] == problem


def test_a_file_that_is_not_there_or_open_to_all_is_no_policy(tmp_path: Path) -> None:
    """A named file must exist, hold text, and not be writable for everybody."""
    missing = policies_in_force((tmp_path / "gone",), folder=tmp_path, variable="")
    assert missing.trouble is not None
    assert missing.trouble.facts["problem"] == "missing"
    file = tmp_path / "policy.toml"
    file.write_bytes(b"\xff")
    with pytest.raises(AgencyPolicyInvalid) as caught:
        read_policy(file)
    assert caught.value.facts["problem"] == "not-text"
    file.write_text(HEAD)
    if os.name != "nt":
        file.chmod(0o666)
        found = policies_in_force((file,), folder=tmp_path / "none", variable="")
        assert found.trouble is not None
        assert found.trouble.facts["problem"] == "open"
        with pytest.raises(AgencyPolicyTrouble):
            found.require_readable()


@pytest.mark.usefixtures("cheap")
def test_where_a_key_lies_beside_it_a_policy_must_be_signed(
    profile: Profile, tmp_path: Path
) -> None:
    """The signature is of these bytes and by the identity whose public half is in the folder."""
    profile.make_vault(WORDS)
    own = identities.create_identity(profile, Claims("Agency"))
    file = tmp_path / "etc" / "policy.toml"
    file.parent.mkdir()
    file.write_text(HEAD)
    signature = sign_policy(profile, file)
    (file.parent / "policy.cvid").write_bytes(own.document)

    def found() -> PolicyInForce:
        return policies_in_force(folder=file.parent, variable="")

    def problem() -> object:
        trouble = found().trouble
        assert isinstance(trouble, AgencyPolicyUnsigned)
        return trouble.facts["problem"]

    assert found().policies[0].signed_by == "Agency"
    whole = signature.read_bytes()
    file.write_text(HEAD + "# changed")
    assert problem() == "other-file"
    file.write_text(HEAD)
    signature.write_bytes(whole.replace(b'"v":1', b'"v":2'))
    assert problem() == "form"
    signed = whole.index(b'"signed":"20') + len(b'"signed":"20')
    signature.write_bytes(whole[:signed] + b"99" + whole[signed + 2 :])
    assert problem() == "signature"
    signature.unlink()
    assert problem() == "missing"
    signature.write_bytes(whole)
    (file.parent / "policy.cvid").write_bytes(somebody("Other").public.document)
    assert problem() == "signer"
    (file.parent / "policy.cvid").write_bytes(b"{}")
    assert problem() == "key"


def test_the_originals_are_read_again(profile: Profile, request_for: Request, obey: Obey) -> None:
    """With the level “sources” a file that changed after it was sealed ends the sealing."""
    obey("[sealing]\nverify = 'sources'")
    request = request_for(with_key=True)
    prepared = prepare(profile, request)
    assert prepared.originals == 3
    prepared.discard("test")
    changed = request.sources[0] / "a.txt"

    def write_meanwhile(progress: object) -> None:
        if str(getattr(progress, "stage", "")) == "originals":
            changed.write_bytes(b"omega")

    with pytest.raises(OriginalDiffers) as caught:
        prepare_package(profile, request, report=write_meanwhile, cancel=CancelToken())
    assert caught.value.facts == {"path": "data/evidence/a.txt", "count": 1}
    assert not list(request.target.parent.glob("*.cvx*"))
