"""Whose package it is: three states, and an error where the signature does not hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest

from casevault_gui.core import canonical_json
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import SignatureInvalid, VerifyAfterWriteFailed
from casevault_gui.core.keys.contacts import Trust
from casevault_gui.core.keys.identity import PrivateIdentity
from casevault_gui.core.package import statement, tags
from casevault_gui.core.package.reader import OpenPackage
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows import identities, seal, signatures
from casevault_gui.core.workflows.credentials import PassphraseCredential
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.review import Review, open_review
from casevault_gui.core.workflows.signatures import Signature, Signer, check_signature
from tests.key_world import PASSPHRASE, Made, seal_for, somebody

HAND = PassphraseCredential(PASSPHRASE)
Files = dict[str, bytes]


@dataclass
class World:
    """A package signed by Dana and one by nobody."""

    profile: Profile
    dana: PrivateIdentity
    signed: Made
    unsigned: Made
    evidence: Path


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Seal both."""
    folder = tmp_path_factory.mktemp("signatures")
    evidence = folder / "evidence"
    evidence.mkdir()
    (evidence / "a.txt").write_text("alpha")
    dana = somebody("Dana")
    with open_profile(folder / "home") as profile:
        signed = seal_for(
            profile, evidence, folder / "signed.cvx", passphrase=PASSPHRASE, signer=dana
        )
        unsigned = seal_for(profile, evidence, folder / "unsigned.cvx", passphrase=PASSPHRASE)
        yield World(profile, dana, signed, unsigned, evidence)


def review_of(profile: Profile, made: Made) -> Review:
    """Open a package for review."""
    return open_review(profile, made.path, HAND)


def signature_of(profile: Profile, made: Made) -> Signature:
    """Return who signed a package, as this profile sees it."""
    with review_of(profile, made) as review:
        return review.signature()


def test_no_signature_is_a_state_and_no_fault(world: World) -> None:
    """An unsigned package verifies; nobody signed it."""
    with review_of(world.profile, world.unsigned) as review:
        review.verify(report=ignore_progress, cancel=CancelToken())
        assert review.signature() == Signature(Signer.NONE)
    last = list(world.profile.log.find(kind=EntryType.VERIFIED))[-1]
    assert "signer" not in last.more


def test_a_signer_is_known_only_once_compared(world: World, tmp_path: Path) -> None:
    """Unknown as a stranger and as a new contact; known when compared; unknown when revoked."""
    file = tmp_path / "dana.cvid"
    file.write_bytes(world.dana.public.document)
    with open_profile(tmp_path / "home") as profile:
        stranger = signature_of(profile, world.signed)
        assert (stranger.state, stranger.name, stranger.revoked) == (Signer.UNKNOWN, "Dana", False)
        assert stranger.identity == world.dana.public
        assert stranger.signed.endswith("Z")
        contact = identities.add_contact(profile, file, "Dana of the lab")
        assert signature_of(profile, world.signed).state is Signer.UNKNOWN
        identities.set_trust(profile, contact, Trust.COMPARED, "in person")
        known = signature_of(profile, world.signed)
        assert (known.state, known.name) == (Signer.KNOWN, "Dana of the lab")
        identities.set_trust(profile, contact, Trust.REVOKED)
        gone = signature_of(profile, world.signed)
        assert (gone.state, gone.name, gone.revoked) == (Signer.UNKNOWN, "Dana", True)


def test_oneself_is_known_to_oneself(world: World, tmp_path: Path) -> None:
    """One's own signature needs no comparing."""
    with open_profile(tmp_path / "home") as profile:
        (profile.home / identities.OWN_FILE).write_bytes(world.dana.public.document)
        assert signature_of(profile, world.signed).state is Signer.KNOWN


def test_verifying_says_in_the_log_who_signed(world: World) -> None:
    """The entry of a whole package names the fingerprint its signature holds under."""
    with review_of(world.profile, world.signed) as review:
        review.verify(report=ignore_progress, cancel=CancelToken())
    last = list(world.profile.log.find(kind=EntryType.VERIFIED))[-1]
    assert last.more["signer"] == world.dana.public.fingerprint.hex()


def resigned(whole: Files, dana: PrivateIdentity, plain: bytes = b"", **changes: object) -> Files:
    """Return the files with a statement that says something else, signed well."""
    members = canonical_json.decode_object(whole[statement.STATEMENT])
    changed = cast("dict[str, canonical_json.Json]", {**members, **changes})
    document = plain or canonical_json.encode(changed)
    made = dana.sign(document, statement.CONTEXT)
    return {
        **whole,
        statement.STATEMENT: document,
        statement.ED25519: made.ed25519,
        statement.MLDSA65: made.mldsa65,
    }


def flipped(data: bytes) -> bytes:
    """Return the bytes with the last one changed."""
    return data[:-1] + bytes([data[-1] ^ 1])


def test_whatever_of_a_signature_is_changed_is_found(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files altered, left out or made for other contents: an error, and verifying has failed."""
    eve = somebody("Eve")

    def alter(what: str, files: Files) -> Files:
        changed = {
            "ed25519": {**files, statement.ED25519: flipped(files[statement.ED25519])},
            "mldsa65": {**files, statement.MLDSA65: flipped(files[statement.MLDSA65])},
            "statement": {**files, statement.STATEMENT: flipped(files[statement.STATEMENT])},
            "identity": {**files, statement.IDENTITY: flipped(files[statement.IDENTITY][:-1])},
            "another": {**files, statement.IDENTITY: eve.public.document},
            "incomplete": {n: d for n, d in files.items() if n != statement.MLDSA65},
            "root": resigned(files, world.dana, root="00" * 32),
            "header": resigned(files, world.dana, header="00" * 32),
            "tags": resigned(files, world.dana, tags={}),
            "files": resigned(files, world.dana, files=7),
            "signer": resigned(files, world.dana, signer=eve.public.fingerprint.hex()),
            "kind": resigned(files, world.dana, kind="casevault-grant"),
            "time": resigned(files, world.dana, signed="yesterday"),
            "no time": resigned(files, world.dana, signed=7),
            "no form": resigned(files, world.dana, plain=b"no JSON"),
            "member": resigned(files, world.dana, extra=1),
        }
        return changed[what]

    problems = {
        "ed25519": "signature",
        "mldsa65": "signature",
        "statement": "signature",
        "identity": "identity",
        "another": "signature",
        "incomplete": "incomplete",
        "root": "differs",
        "header": "differs",
        "tags": "differs",
        "files": "differs",
        "signer": "differs",
        "kind": "differs",
        "time": "statement",
        "no time": "statement",
        "no form": "statement",
        "member": "differs",
    }
    sign = signatures.sign_statement
    # What is written is read back at once and would be refused; here it must be written.
    monkeypatch.setattr(seal, "check_signature", lambda _: None)
    for what, problem in problems.items():

        def altered(
            signer: PrivateIdentity, said: statement.Statement, what: str = what
        ) -> Mapping[str, bytes]:
            return alter(what, sign(signer, said))

        monkeypatch.setattr(seal, "sign_statement", altered)
        target = tmp_path / f"{what}.cvx"
        made = seal_for(
            world.profile, world.evidence, target, passphrase=PASSPHRASE, signer=world.dana
        )
        with review_of(world.profile, made) as review:
            with pytest.raises(SignatureInvalid) as caught:
                review.signature()
            assert caught.value.facts["problem"] == problem, what
            with pytest.raises(SignatureInvalid):
                review.verify(report=ignore_progress, cancel=CancelToken())
        last = list(world.profile.log.find(kind=EntryType.VERIFIED))[-1]
        assert (last.phase, last.reason) == (Phase.FAILED, SignatureInvalid.code)


def test_a_signature_that_went_wrong_gives_no_package(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was just signed is checked as it lies on the target, before the package has a name."""
    sign = PrivateIdentity.sign

    def broken(self: PrivateIdentity, message: bytes, context: bytes) -> object:
        return sign(self, message + b"!", context)

    monkeypatch.setattr(PrivateIdentity, "sign", broken)
    with pytest.raises(VerifyAfterWriteFailed):
        seal_for(
            world.profile,
            world.evidence,
            tmp_path / "broken.cvx",
            passphrase=PASSPHRASE,
            signer=world.dana,
        )
    assert not list(tmp_path.glob("broken.cvx*"))


def test_a_list_of_tag_files_that_cannot_be_read_is_no_statement(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The signature covers what the list says; a line that is no hash ends the check."""
    tag = OpenPackage.tag

    def garbled(self: OpenPackage, path: str) -> bytes:
        data = tag(self, path)
        return b"zz  bagit.txt\n" + data if path == tags.TAG_HASH_LIST else data

    with review_of(world.profile, world.signed) as review:
        monkeypatch.setattr(OpenPackage, "tag", garbled)
        with pytest.raises(SignatureInvalid) as caught:
            check_signature(review._package)
    assert caught.value.facts["problem"] == "statement"
