"""Share cards: all are made, apart from the package, before it has its name."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from casevault_gui.core.cases.preflight import Preflight
from casevault_gui.core.crypto.shares import Share
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import (
    CaseVaultError,
    KeyNotProven,
    KeyOnSameVolume,
    ShareTextInvalid,
    TargetDenied,
    TargetExists,
    TargetInsideSource,
    TargetMissing,
    VerifyAfterWriteFailed,
)
from casevault_gui.core.keys import share_file
from casevault_gui.core.keys.share_file import read_share_file, share_files
from casevault_gui.core.progress import CancelToken, Progress, Stage
from casevault_gui.core.workflows.credentials import SharesCredential
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.recipients import (
    ShareScheme,
)
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.unlock import prove_key
from tests import volumes
from tests.core.workflows.asking import HOLDERS, Ask, prepared
from tests.key_world import (
    seal_for,
)


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
