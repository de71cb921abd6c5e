"""A folder of old exports by one request: what opens the packages, and what stands in the way."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.errors import (
    KeyOnSameVolume,
    LegacyKeyMissing,
    LegacyKeyWrong,
    TargetMissing,
)
from casevault_gui.core.keys.key_file import read_key_file
from casevault_gui.core.keys.passphrase import prepare
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.package.slots import Argon2Cost
from casevault_gui.core.progress import CancelToken, Progress, ignore_progress
from casevault_gui.core.workflows.migrate_all import FolderMigration, Told, migrate_all
from casevault_gui.core.workflows.profile import Profile
from tests.old_exports import Old, encrypted, make_old

CHEAP = Argon2Cost(memory_kib=19_456, passes=2, lanes=1)
PHRASE = "seven tidy otters paint"


@pytest.fixture
def old(tmp_path: Path) -> Old:
    """Make a folder of four old exports, and a file that is none."""
    made = make_old(tmp_path / "old")
    (tmp_path / "old" / "readme.txt").write_text("no export")
    return made


@pytest.fixture
def wanted(old: Old, tmp_path: Path) -> FolderMigration:
    """Ask for packages that a passphrase opens, with the one key of the exports."""
    (tmp_path / "packages").mkdir()
    return FolderMigration(
        folder=old.token.parent,
        target=tmp_path / "packages",
        passphrase=PHRASE,
        legacy_key=old.key,
        cost=CHEAP,
    )


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Path]:
    """Give a folder on another volume."""
    memory = Path("/dev/shm")  # noqa: S108 - another volume is what is wanted
    if not memory.is_dir() or memory.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is no second volume")
    with tempfile.TemporaryDirectory(dir=memory) as place:
        yield Path(place)


def run(profile: Profile, wanted: FolderMigration) -> list[Told]:
    """Migrate without a stop."""
    return migrate_all(profile, wanted, report=ignore_progress, cancel=CancelToken())


def fates(told: list[Told]) -> dict[str, str]:
    """Return what became of each file, by its name."""
    return {Path(each.line.file).name: each.line.fate.value for each in told}


def test_a_passphrase_opens_every_package(profile: Profile, wanted: FolderMigration) -> None:
    """Each export becomes a package, other files are named, and how far it is is told."""
    heard: list[Progress] = []
    told = migrate_all(profile, wanted, report=heard.append, cancel=CancelToken())
    assert fates(told) == {
        "case_17.db": "migrated", "export.enc": "migrated", "export.txt": "migrated",
        "readme.txt": "no-export", "reply.json": "migrated",
    }  # fmt: skip
    for path in sorted(wanted.target.iterdir()):
        with PackageReader(path) as reader:
            assert len(reader.unlock_passphrase(prepare(PHRASE)).index) >= 1
    assert [each.done_files for each in heard if not each.current] == [1, 2, 3, 4, 5]
    assert heard[-1].done_bytes == heard[-1].total_bytes
    assert fates(run(profile, wanted))["export.enc"] == "migrated-before"


def test_each_package_has_its_key_file(
    profile: Profile, wanted: FolderMigration, elsewhere: Path
) -> None:
    """Keys go where they do not travel with the packages, one for each, and the log says so."""
    told = run(profile, replace(wanted, keys=elsewhere, passphrase=""))
    assert {each.line.fate.value for each in told} == {"migrated", "no-export"}
    for path in sorted(wanted.target.iterdir()):
        key = read_key_file(elsewhere / (path.stem + ".key"))
        with PackageReader(path) as reader:
            assert len(reader.unlock_key(key).index) >= 1
    assert len(list(profile.log.find(kind=EntryType.KEY_STORED.value))) == 8


def test_keys_beside_the_packages_are_refused_before_anything(
    profile: Profile, wanted: FolderMigration, tmp_path: Path
) -> None:
    """One look at the folders is enough: no export is opened for nothing."""
    with pytest.raises(KeyOnSameVolume):
        run(profile, replace(wanted, keys=tmp_path))
    none = tmp_path / "none"
    for missing in (replace(wanted, target=none), replace(wanted, keys=none)):
        with pytest.raises(TargetMissing):
            run(profile, missing)
    assert list(profile.log.find(kind=EntryType.IMPORTED.value)) == []


def test_each_export_may_have_an_old_key_of_its_own(
    profile: Profile, wanted: FolderMigration, old: Old, tmp_path: Path
) -> None:
    """A key under the export's name goes before the one for all."""
    other, token = encrypted(old.database.read_bytes())
    old.token.write_bytes(token)
    keys = tmp_path / "keys"
    keys.mkdir()
    (keys / "export.enc.key").write_text(other + "\n")
    told = {Path(each.line.file).name: each for each in run(profile, wanted)}
    assert isinstance(told["export.enc"].trouble, LegacyKeyWrong)
    assert told["export.txt"].line.fate.value == "migrated"
    told = {
        Path(each.line.file).name: each
        for each in run(profile, replace(wanted, legacy_keys=keys, legacy_key=""))
    }
    assert told["export.enc"].line.fate.value == "migrated"
    assert told["export.txt"].line.fate.value == "migrated-before"


def test_trouble_with_one_is_told_and_stops_no_other(
    profile: Profile, wanted: FolderMigration, old: Old
) -> None:
    """What has no key stays as it is, with the reason; what came with its key is migrated."""
    told = {
        Path(each.line.file).name: each for each in run(profile, replace(wanted, legacy_key=""))
    }
    assert isinstance(told["export.enc"].trouble, LegacyKeyMissing)
    assert told["export.enc"].line.code == "CV-S07"
    assert told["reply.json"].line.fate.value == "migrated"
    assert json.loads(old.reply.read_text())["encryption_key"] == old.key


def test_a_stop_leaves_the_rest_unreached_and_nothing_half_done(
    profile: Profile, wanted: FolderMigration
) -> None:
    """What was sealed before the stop stays; the one at work leaves no file behind."""
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.current == "export.enc":
            cancel.cancel()

    told = migrate_all(profile, wanted, report=stop, cancel=cancel)
    assert fates(told) == {
        "case_17.db": "migrated", "export.enc": "not-reached", "export.txt": "not-reached",
        "readme.txt": "not-reached", "reply.json": "not-reached",
    }  # fmt: skip
    assert [path.name for path in wanted.target.iterdir()] == ["case_17.db.cvx"]
