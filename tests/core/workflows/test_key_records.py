"""What became of each package's keys, told from the log alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.custody.events import Draft, EntryType
from casevault_gui.core.errors import KeyRecordUnknown
from casevault_gui.core.model import ObjectRef
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.credentials import KeyCredential, PassphraseCredential
from casevault_gui.core.workflows.key_records import PlaceKind, find_record, key_records
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.recipients import ShareScheme, person
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from casevault_gui.core.workflows.unlock import keep_key, prove_key, show_key
from tests.core.workflows.conftest import Prepare, Seal
from tests.key_world import PASSPHRASE, WORDS, seal_for, somebody


@pytest.mark.usefixtures("cheap")
def test_every_place_a_key_went_to_is_told(
    profile: Profile, evidence: Path, tmp_path: Path
) -> None:
    """Shown, copied, printed, in a file, in the vault, retyped; given to people and to holders."""
    profile.make_vault(WORDS)
    request = SealRequest(
        sources=(evidence,),
        target=tmp_path / "case.cvx",
        record=CaseRecord(reference="2026-1"),
        recipients=(person(somebody("Bo").public),),
        shares=ShareScheme(2, ("Ada", "Ben")),
    )
    ready = prepare_package(profile, request, report=ignore_progress, cancel=CancelToken())
    assert ready.shares is not None
    assert ready.release is not None
    for number in range(2):
        ready.shares.save(number, tmp_path, same_volume_ok=True)
    release, done = ready.release, []
    key = release.show()
    release.copied(lambda: done.append("copied"))
    release.clipboard_outcome("cleared")
    release.print_card(lambda _: done.append("printed"), "Laser in room 4")
    release.save_to_vault()
    release.save_to_file(tmp_path / "case.key", same_volume_ok=True)
    release.prove_retyped(key.groups[-1])
    sealed = ready.finish()
    assert done == ["copied", "printed"]
    (record,) = key_records(profile)
    assert (record.package, record.name, record.case) == (sealed.package, "case.cvx", "2026-1")
    assert (record.fingerprint, record.tested) == (key.fingerprint, 0)
    assert record.made > 0
    told = [(place.kind, place.detail) for place in record.places]
    assert told == [
        (PlaceKind.RECIPIENT, "Bo"),
        (PlaceKind.SHARES, f"set {ready.shares.set_id}, 2 of 2: 1: Ada; 2: Ben"),
        (PlaceKind.SHOWN, ""),
        (PlaceKind.COPIED, ""),
        (PlaceKind.PRINTED, "Laser in room 4"),
        (PlaceKind.VAULT, ""),
        (PlaceKind.FILE, str(tmp_path / "case.key")),
        (PlaceKind.RETYPED, ""),
    ]
    assert record.standing == tuple(record.places)


@pytest.mark.usefixtures("cheap")
def test_the_last_proof_is_told_and_a_place_once(
    profile: Profile, seal: Seal, evidence: Path, tmp_path: Path
) -> None:
    """Opening or testing proves the key; keeping or showing it twice is one place."""
    profile.make_vault(WORDS)
    done = seal()
    for _ in range(2):
        keep_key(profile, done.sealed.path, KeyCredential(done.key), "vault")
        show_key(profile, done.sealed.path, "vault")
    record = find_record(profile, done.sealed.package)
    assert record.tested >= record.made
    assert record.tested_with == "package key"
    kinds = [place.kind for place in record.places]
    assert kinds == [PlaceKind.SHOWN, PlaceKind.RETYPED, PlaceKind.VAULT]
    plain = seal_for(profile, evidence, tmp_path / "plain.cvx", passphrase=PASSPHRASE)
    prove_key(profile, plain.path, PassphraseCredential(PASSPHRASE))
    newest = key_records(profile)[0]
    assert (newest.package, newest.fingerprint, newest.tested_with) == (
        plain.package,
        "",
        "passphrase",
    )


def test_a_package_that_never_was_has_no_keys(
    profile: Profile, prepare: Prepare, seal: Seal
) -> None:
    """Sealing that was given up leaves no record; what was sealed before keeps its own."""
    kept = seal("kept.cvx")
    ready = prepare("gone.cvx")
    assert ready.release is not None
    ready.release.show()
    ready.discard("key not proven")
    assert [record.package for record in key_records(profile)] == [kept.sealed.package]


def test_a_package_of_elsewhere_is_none_of_ours(
    profile: Profile, seal: Seal, tmp_path: Path
) -> None:
    """Opening what arrived tells nothing of keys; an entry about no package tells nothing."""
    done = seal()
    with open_profile(tmp_path / "other") as other:
        prove_key(other, done.sealed.path, KeyCredential(done.key))
        other.log.append(Draft(type=EntryType.KEY_SHOWN))
        assert key_records(other) == ()
    assert len(key_records(profile)) == 1


def test_a_record_is_found_by_the_beginning_of_its_id(profile: Profile, seal: Seal) -> None:
    """Eight digits that fit one package do; fewer, none, or several do not."""
    done = seal()
    package = done.sealed.package
    assert find_record(profile, package).package == package
    assert find_record(profile, f" {package[:8].upper()}").package == package
    # Another package that begins alike, as one in four thousand million does.
    alike = package[:12] + "0" * 20
    told = Draft(type=EntryType.KEY_SHOWN, objects=(ObjectRef("package", package=alike),))
    profile.log.append(told)
    for wanted, problem in (
        (package[:8], "several"),
        ("00" * 16, "none"),
        (package[:7], "several"),
        ("", "several"),
    ):
        with pytest.raises(KeyRecordUnknown) as caught:
            find_record(profile, wanted)
        assert caught.value.facts["problem"] == problem
