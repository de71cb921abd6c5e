"""Reviewing a package: credentials, looking, verifying, extracting, and what the log says."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.custody.export import ExportForm
from casevault_gui.core.custody.extract import verify_extract
from casevault_gui.core.errors import (
    ContentMismatch,
    KeyNotForPackage,
    KeyringTrouble,
    NotAPackage,
    PassphraseWrong,
    ProfileLocked,
    ProfilePassphraseWrong,
    SourceUnreadable,
    StreamDamaged,
)
from casevault_gui.core.keys.log_keys import Protection
from casevault_gui.core.model import Actor, Outcome
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.credentials import (
    KeyCredential,
    KeyringCredential,
    PassphraseCredential,
)
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.profile_folder import default_home
from casevault_gui.core.workflows.public_facts import inspect
from casevault_gui.core.workflows.review import open_review
from casevault_gui.core.workflows.unlock import (
    prove_key,
    show_key,
    store_key,
)
from casevault_gui.core.workflows.verify_custody import export_custody, verify_custody

if TYPE_CHECKING:
    from tests.conftest import SecretService
    from tests.core.workflows.conftest import Seal


def test_the_public_header_needs_no_key_and_no_entry(seal: Seal, profile: Profile) -> None:
    """Anyone may look at the header; that touches no evidence and leaves no entry."""
    done = seal(passphrase="a long passphrase")
    size = profile.log.size
    facts = inspect(done.sealed.path)
    assert facts.package == done.sealed.package
    assert [slot.type for slot in facts.slots] == ["key", "passphrase"]
    assert facts.slots[0].fingerprint == done.key.fingerprint
    assert profile.log.size == size


def test_a_review_shows_verifies_and_extracts(seal: Seal, profile: Profile, tmp_path: Path) -> None:
    """With the key, the record, previews, a full verification and all files are at hand."""
    done = seal()
    with open_review(profile, done.sealed.path, KeyCredential(done.key)) as review:
        assert review.record is not None
        assert review.record.reference == "2026-1"
        assert review.intake["tool"] == profile.tool
        number = review.index.find("data/evidence/a.txt")
        preview = review.preview(number)
        assert (preview.data, preview.verified) == (b"alpha", True)
        big = review.index.find("data/evidence/sub/b.bin")
        assert not review.preview(big, max_bytes=10).complete
        verified = review.verify(report=ignore_progress, cancel=CancelToken())
        assert verified.sha256 == done.sealed.sha256
        folder = review.index.find("data/evidence/sub")
        some = review.extract(
            [folder], tmp_path / "some", report=ignore_progress, cancel=CancelToken()
        )
        assert (some.files, some.outcome) == (1, Outcome.COMPLETE)
        everything = review.extract(
            None, tmp_path / "all", report=ignore_progress, cancel=CancelToken()
        )
        assert everything.files == 3
    types = [entry.type for entry in profile.log.entries() if entry.phase.value == "intent"]
    assert types[-6:] == ["opened", "viewed", "viewed", "verified", "extracted", "extracted"]


def test_the_packages_own_hash_can_be_left_out(seal: Seal, profile: Profile) -> None:
    """All is proven without it, the log claims no hash for it, and one altered byte still fails."""
    done = seal()
    with open_review(profile, done.sealed.path, KeyCredential(done.key)) as review:
        verified = review.verify(report=ignore_progress, cancel=CancelToken(), package_hash=False)
    assert (verified.sha256, verified.files) == ("", 3)
    last = list(profile.log.find(kind=EntryType.VERIFIED))[-1]
    assert [(each.package, each.sha256) for each in last.objects] == [(done.sealed.package, "")]
    data = bytearray(done.sealed.path.read_bytes())
    data[len(data) // 2] ^= 1
    done.sealed.path.chmod(0o600)
    done.sealed.path.write_bytes(data)
    with (
        open_review(profile, done.sealed.path, KeyCredential(done.key)) as review,
        pytest.raises(StreamDamaged),
    ):
        review.verify(report=ignore_progress, cancel=CancelToken(), package_hash=False)


def test_the_package_carries_its_custody_and_anchors_the_log(seal: Seal, profile: Profile) -> None:
    """The extract inside verifies by itself, and the package's checkpoint anchors our log."""
    done = seal()
    with open_review(profile, done.sealed.path, KeyCredential(done.key)) as review:
        assert review.custody_extract is not None
        verdict = verify_extract(review.custody_extract)
        assert verdict.entries[0].type == "created"
        review.verify(report=ignore_progress, cancel=CancelToken())
    answers = verify_custody(profile, report=ignore_progress, cancel=CancelToken())
    assert answers.internal.problem is None
    assert [match.where for match in answers.anchors.matches] == [f"package {done.sealed.package}"]
    assert answers.gaps == ()


def test_wrong_credentials_are_refused_and_logged(seal: Seal, profile: Profile) -> None:
    """A wrong key or passphrase is answered before decryption and stands in the log."""
    done, other = seal(passphrase="a long passphrase"), seal("other.cvx")
    path = done.sealed.path
    with pytest.raises(KeyNotForPackage) as caught:
        open_review(profile, path, KeyCredential(other.key))
    assert caught.value.facts["known_package"] == other.sealed.package
    with pytest.raises(KeyNotForPackage):
        open_review(profile, path, KeyCredential(PackageKey.generate()))
    with pytest.raises(PassphraseWrong):
        open_review(profile, path, PassphraseCredential("wrong"))
    with open_review(profile, path, PassphraseCredential("a long passphrase")):
        pass
    refused = [e for e in profile.log.entries() if e.type == "key_rejected"]
    assert [e.reason for e in refused] == ["CV-K02", "CV-K02", "CV-K03"]


def test_what_is_no_package_is_said_to_be_none(tmp_path: Path) -> None:
    """A drawing that is also called .cvx, and a missing file, have their own errors."""
    drawing = tmp_path / "drawing.cvx"
    drawing.write_bytes(b"<?xml version='1.0'?><canvas/>")
    with pytest.raises(NotAPackage):
        inspect(drawing)
    with pytest.raises(SourceUnreadable):
        inspect(tmp_path / "none.cvx")


def test_a_damaged_file_fails_alone(seal: Seal, profile: Profile, tmp_path: Path) -> None:
    """Files whose chunks hold come out; the damaged one is named with its code."""
    done = seal()
    data = bytearray(done.sealed.path.read_bytes())
    with open_review(profile, done.sealed.path, KeyCredential(done.key)) as review:
        number = review.index.find("data/evidence/sub/b.bin")
        chunk = (review.index.offset(number) + 50_000) // 16384
        stream = int.from_bytes(data[8:12], "big") + 44
    data[stream + 56 + chunk * 16400 + 9] ^= 1
    broken = tmp_path / "broken.cvx"
    broken.write_bytes(data)
    with open_review(profile, broken, KeyCredential(done.key)) as review:
        found = review.extract(None, tmp_path / "out", report=ignore_progress, cancel=CancelToken())
        assert found.outcome is Outcome.EXCEPTIONS
        assert found.failed == (("data/evidence/sub/b.bin", "CV-P08"),)
        assert found.files == 2
        with pytest.raises((StreamDamaged, ContentMismatch)):
            review.preview(number)
        with pytest.raises(StreamDamaged):
            review.verify(report=ignore_progress, cancel=CancelToken())
    assert not (tmp_path / "out" / "evidence" / "sub" / "b.bin").exists()
    last = list(profile.log.entries())[-1]
    assert (last.type, last.phase.value, last.reason) == ("verified", "failed", "CV-P08")


def test_the_real_keyring_keeps_and_gives_back_the_key(
    seal: Seal,
    profile: Profile,
    secret_service: SecretService,  # noqa: ARG001 - it runs while the test does
) -> None:
    """Stored keys open the package; each way to the key is in the log."""
    done = seal()
    path = done.sealed.path
    store_key(profile, path, KeyCredential(done.key))
    assert show_key(profile, path) == done.key
    assert prove_key(profile, path, KeyringCredential())
    with open_review(profile, path, KeyringCredential()) as review:
        assert len(review.index) == 5
    profile.keyring.delete(done.sealed.package)
    with pytest.raises(KeyringTrouble):
        open_review(profile, path, KeyringCredential())


def test_without_a_keyring_the_answer_is_clear(seal: Seal, profile: Profile) -> None:
    """On a machine without a keyring, asking it is an expected trouble."""
    done = seal()
    with pytest.raises(KeyringTrouble):
        open_review(profile, done.sealed.path, KeyringCredential())


def test_a_profile_is_protected_and_unlocked_by_passphrase(tmp_path: Path) -> None:
    """Protected, the profile opens with its passphrase only, and keeps its identity and log."""
    home = tmp_path / "home"
    with open_profile(home, session=True) as profile:
        profile.describe_actor(Actor(name="Dana", title="Sergeant", agency="X", number="7"))
        profile.protect(Protection.PASSPHRASE, "correct horse battery staple")
        origin = profile.origin
    with pytest.raises(ProfileLocked):
        open_profile(home)
    with pytest.raises(ProfilePassphraseWrong):
        open_profile(home, ask_passphrase=lambda: "wrong")
    with open_profile(home, ask_passphrase=lambda: "correct horse battery staple") as profile:
        assert (profile.origin, profile.actor.name) == (origin, "Dana")
        assert profile.protection is Protection.PASSPHRASE


def test_a_session_that_never_closed_is_noted(tmp_path: Path) -> None:
    """After a session without an end, the next one says so first."""
    home = tmp_path / "home"
    profile = open_profile(home, session=True)
    profile.log.close()
    profile._lock.release()
    with open_profile(home, session=True) as again:
        types = [entry.type for entry in again.log.entries()]
    assert types[-2:] == ["unclean_exit_found", "session_opened"]


def test_the_home_follows_its_variable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """CASEVAULT_HOME names the profile; without it the platform's place does."""
    monkeypatch.setenv("CASEVAULT_HOME", str(tmp_path / "named"))
    assert default_home() == tmp_path / "named"
    monkeypatch.delenv("CASEVAULT_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_home() == tmp_path / "casevault"


def test_an_outside_checkpoint_notices_a_log_cut_short(
    seal: Seal, profile: Profile, tmp_path: Path
) -> None:
    """A checkpoint exported before contradicts an older copy of the log."""
    copy = (profile.home / "custody.sqlite").read_bytes()
    seal()
    export_custody(
        profile, tmp_path / "out", ExportForm.JSONL, report=ignore_progress, cancel=CancelToken()
    )
    note = (tmp_path / "out" / "checkpoint.txt").read_bytes()
    home = profile.home
    profile.close()
    (home / "custody.sqlite").write_bytes(copy)
    with open_profile(home) as restored:
        answers = verify_custody(
            restored,
            checkpoints=[(note, "USB stick")],
            report=ignore_progress,
            cancel=CancelToken(),
        )
        assert answers.internal.problem is None
        assert [miss.where for miss in answers.anchors.mismatches]
    profile.close = lambda: None  # type: ignore[method-assign]
