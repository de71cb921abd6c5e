"""A log's key is changed: the old log ends, the new one goes on, and both can be followed."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from casevault_gui.core.crypto.notes import verify_checkpoint
from casevault_gui.core.custody.act import Act
from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.events import Draft, EntryType, LogKeys, Phase
from casevault_gui.core.custody.export import ExportForm
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.succession import (
    Break,
    FormerVerdict,
    link_broken,
    predecessor_of,
)
from casevault_gui.core.custody.verify import LogVerdict
from casevault_gui.core.errors import (
    KeyChangeRefused,
    LogEnded,
    ProfileLocked,
    TargetFull,
)
from casevault_gui.core.keys.log_keys import Protection
from casevault_gui.core.model import Actor
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows import succession
from casevault_gui.core.workflows.foreign import known_foreign_logs
from casevault_gui.core.workflows.jobs import Journal, extraction
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.profile_folder import LOG_FILE
from casevault_gui.core.workflows.succession import change_log_key
from casevault_gui.core.workflows.succession_folder import (
    FORMER,
    STAGING,
    former_home,
)
from casevault_gui.core.workflows.verify_custody import export_custody, verify_custody
from casevault_gui.core.workflows.witness_trust import (
    know_log,
    known_logs,
    policy_of,
    set_policy,
    witness_of,
)
from tests.core.workflows.handing import offer, receive

ROOT = Path(__file__).parents[3]
Change = Callable[[], Profile]


@pytest.fixture
def change(profile: Profile) -> Change:
    """Return what changes the log's key and opens the profile again; the test closes it."""

    def act() -> Profile:
        change_log_key(profile, "stolen laptop")
        return open_profile(profile.home)

    return act


def verdict_of(profile: Profile) -> LogVerdict:
    """Verify the log, and those before it."""
    return verify_custody(profile, report=ignore_progress, cancel=CancelToken())


def test_each_log_names_the_other(profile: Profile, change: Change) -> None:
    """The old one ends with the new key and its checkpoint; the new one begins with the old's."""
    old, home = profile.log.vkey, profile.home
    with change() as new:
        first, second = new.log.entry(0), new.log.entry(1)
        assert (first.type, second.type) == ("log_created", "log_key_rotated")
        assert (second.why, second.more["predecessor"]) == ("stolen laptop", old.text)
        held = verify_checkpoint(str(second.more["predecessor_checkpoint"]).encode(), old)
        vkey = new.log.vkey
        assert vkey != old
        assert new.actor == profile.actor
    with open_profile(former_home(home, old.name)) as former:
        last = former.log.entry(former.log.size - 1)
        assert (last.phase, last.more["successor"]) == (Phase.DONE, vkey.text)
        assert (last.ref, held.size) == (last.seq - 1, last.seq)
        note = str(last.more["successor_checkpoint"]).encode()
        assert verify_checkpoint(note, vkey).size == 2
    assert not (home / STAGING).exists()


def test_an_ended_log_takes_no_more_entries(profile: Profile, change: Change) -> None:
    """It can be verified and exported, leaves no trace of that, and refuses everything else."""
    home = former_home(profile.home, profile.origin)
    change().close()
    with open_profile(home) as former:
        size = former.log.size
        assert verdict_of(former).internal.consistent
        export_custody(
            former, home / "out", ExportForm.JSONL, report=ignore_progress, cancel=CancelToken()
        )
        assert former.log.size == size
        with pytest.raises(LogEnded):
            former.log.append(Draft(type=EntryType.NOTE_ADDED))
        with pytest.raises(LogEnded):
            change_log_key(former, "again")
    with pytest.raises(LogEnded):
        open_profile(home, session=True)


def test_what_lay_under_old_keys_lies_under_new_ones(
    profile: Profile, ben: Profile, package: Path
) -> None:
    """Known logs, policy and foreign entries are there; nothing opens with the old secrets."""
    know_log(profile, "Ben", ben.log.vkey)
    set_policy(profile, f"witness ben {witness_of(ben).vkey.text}\nquorum ben\n".encode())
    receive(profile, offer(ben, package).file, package)
    told = known_foreign_logs(profile)
    policy, known = policy_of(profile), known_logs(profile).all()
    witness, keys = witness_of(profile).vkey, profile.log_keys
    change_log_key(profile, "stolen")
    with open_profile(profile.home) as new:
        assert known_foreign_logs(new) == told
        assert (policy_of(new), known_logs(new).all()) == (policy, known)
        assert witness_of(new).vkey != witness
        assert new.log_keys != keys
        assert verdict_of(new).former[0].problem is None


def test_every_key_made_from_the_secrets_is_made_anew() -> None:
    """No purpose is forgotten: each is copied under new keys, or is meant to change."""
    source = "".join(path.read_text("utf-8") for path in (ROOT / "casevault_gui").rglob("*.py"))
    purposes = set(re.findall(r'derived_key\(b"([a-z-]+)"\)', source))
    copied = {
        "clock", "contacts", "foreign-logs", "known-logs", "notes", "pinned-keys", "trust-policy",
    }  # fmt: skip
    assert purposes == {*copied, "witness", "former-keys"}


def test_logs_before_are_followed_to_the_first(profile: Profile, change: Change) -> None:
    """After two changes verification tells of both, the newest first, and of their sizes."""
    origin = profile.origin
    with change() as second:
        middle = second.origin
        change_log_key(second, "again")
    with open_profile(profile.home) as third:
        found = verdict_of(third).former
    assert [(each.origin, each.problem) for each in found] == [(middle, None), (origin, None)]
    assert found[0].size == 4


def test_a_log_that_is_gone_or_altered_is_told(profile: Profile, change: Change) -> None:
    """The old log missing, cut, or ended by another hand: each says that it does not follow."""
    old = former_home(profile.home, profile.origin)
    keys = profile.log_keys
    with change() as new:
        path = old / LOG_FILE
        whole = path.read_bytes()
        path.unlink()
        assert verdict_of(new).former == (FormerVerdict(profile.origin, 0, Break.MISSING),)
        # The thief writes another history of the old log, with another end.
        with CustodyLog.create(path, keys, Actor("Eve"), {"name": "x"}) as rival:
            rival.append(Draft(type=EntryType.LOG_KEY_ROTATED, more={"successor": "other"}))
        assert verdict_of(new).former[0].problem is Break.OLD_LOG
        path.write_bytes(whole)
        assert verdict_of(new).former[0].problem is None


def test_a_log_that_names_what_never_named_it_is_told(profile: Profile, tmp_path: Path) -> None:
    """Whoever claims to go on after a log that goes on elsewhere is found out."""
    keys, home = profile.log_keys, former_home(profile.home, profile.origin)
    change_log_key(profile, "stolen")
    with open_profile(profile.home) as true:
        more = true.log.entry(1).more
        path = tmp_path / "false"
        with (
            CustodyLog.create(path, LogKeys.generate(), Actor("Eve"), {"name": "x"}) as false,
            CustodyLog.open(home / LOG_FILE, keys) as old,
        ):
            false.append(Draft(type=EntryType.LOG_KEY_ROTATED, more=more))
            found = predecessor_of(false)
            assert found is not None
            assert link_broken(old, false, found) is Break.UNNAMED
            assert link_broken(old, true.log, found) is None


class Stop(BaseException):
    """The machine stops."""


def test_stopped_before_it_is_decided_the_old_log_goes_on(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was begun is thrown away, and the log says that it failed."""

    def full(*_: object) -> None:
        raise TargetFull

    monkeypatch.setattr(succession, "decide", full)
    with pytest.raises(TargetFull):
        change_log_key(profile, "stolen")
    assert not (profile.home / STAGING).exists()
    last = profile.log.entry(profile.log.size - 1)
    assert (last.type, last.phase) == ("log_key_rotated", Phase.FAILED)
    profile.log.append(Draft(type=EntryType.NOTE_ADDED, why="work goes on"))


def test_stopped_after_it_is_decided_the_next_opening_ends_it(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the last entry nor a file was in its place: both are, after opening again."""
    origin, home, append = profile.origin, profile.home, CustodyLog.append

    def until_decided(log: CustodyLog, draft: Draft) -> Entry:
        if (home / STAGING / "ready.json").exists():
            raise Stop
        return append(log, draft)

    with monkeypatch.context() as patch:
        patch.setattr(CustodyLog, "append", until_decided)
        with pytest.raises(Stop):
            change_log_key(profile, "stolen")
    size = profile.log.size
    profile.close()
    with open_profile(home) as new:
        assert new.origin != origin
        assert verdict_of(new).former == (FormerVerdict(origin, size + 1, None),)
    assert not (home / STAGING).exists()


def test_an_end_that_could_not_be_written_is_written_later(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the log says that the change failed, though it was decided, its end follows."""
    home = profile.home
    with monkeypatch.context() as patch:
        patch.setattr(Act, "done", lambda *_, **__: (_ for _ in ()).throw(Stop))
        with pytest.raises(Stop):
            change_log_key(profile, "stolen")
    assert profile.log.entry(profile.log.size - 1).phase is Phase.FAILED
    profile.close()
    with open_profile(home) as new:
        assert verdict_of(new).former[0].problem is None


@pytest.mark.parametrize("moves", range(1, 9))
def test_files_that_had_changed_places_in_part_all_do(
    profile: Profile, monkeypatch: pytest.MonkeyPatch, moves: int
) -> None:
    """After any number of moves the rest is made up for, and the folder is a profile throughout."""
    rename, made = Path.rename, list[Path]()

    def some(path: Path, target: Path) -> Path:
        if STAGING in target.parts or (STAGING not in path.parts and FORMER not in target.parts):
            return rename(path, target)
        if len(made) == moves:
            raise Stop
        made.append(target)
        return rename(path, target)

    origin, home = profile.origin, profile.home
    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", some)
        try:
            change_log_key(profile, "stolen")
        except Stop:
            assert (home / STAGING).exists()
    with open_profile(home) as new:
        assert new.origin != origin
        assert verdict_of(new).former[0].problem is None
    assert not (home / STAGING).exists()


def test_a_protected_profile_stays_protected(profile: Profile) -> None:
    """By a passphrase that must be said: the old keys' file keeps the old one."""
    profile.protect(Protection.PASSPHRASE, "old horse battery staple")
    with pytest.raises(ProfileLocked):
        change_log_key(profile, "stolen")
    change_log_key(profile, "stolen", "new horse battery staple")
    with pytest.raises(ProfileLocked):
        open_profile(profile.home)
    with open_profile(profile.home, ask_passphrase=lambda: "new horse battery staple") as new:
        assert new.protection is Protection.PASSPHRASE
        assert verdict_of(new).former[0].problem is None


def test_unfinished_work_comes_first(profile: Profile, tmp_path: Path) -> None:
    """While a job waits to be put in order, the log that announced it goes on."""
    Journal(profile.home).begin(extraction("0f" * 16, tmp_path, 3))
    size = profile.log.size
    with pytest.raises(KeyChangeRefused):
        change_log_key(profile, "stolen")
    assert profile.log.size == size


# --- the stand-alone verifier ---------------------------------------------------------------------


def exported(profile: Profile, folder: Path) -> Path:
    """Export a log."""
    export_custody(profile, folder, ExportForm.JSONL, report=ignore_progress, cancel=CancelToken())
    return folder


def check(*arguments: object) -> tuple[int, str]:
    """Run the stand-alone verifier."""
    done = subprocess.run(
        [sys.executable, ROOT / "resources" / "custody_verify.py", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def test_the_stand_alone_verifier_follows(profile: Profile, change: Change, tmp_path: Path) -> None:
    """With both exports it verifies both; a third log is neither's successor."""
    home = former_home(profile.home, profile.origin)
    stranger = exported(profile, tmp_path / "before")
    with change() as new, open_profile(home) as former:
        heir, old = exported(new, tmp_path / "new"), exported(former, tmp_path / "old")
    code, said = check(heir, "--predecessor", old)
    assert (code, said.count("Internally consistent")) == (0, 2), said
    assert "Anchored: the first 2 entries, by the log before" in said
    code, said = check(heir, "--predecessor", stranger)
    assert (code, "names no successor" in said) == (1, True)
    code, said = check(old, "--predecessor", heir)
    assert (code, "names no predecessor" in said) == (1, True)
    lines = (old / "entries.jsonl").read_bytes().replace(b"stolen laptop", b"stolen laptoq")
    (old / "entries.jsonl").write_bytes(lines)
    assert check(heir, "--predecessor", old)[0] == 1
