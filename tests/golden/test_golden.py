"""What earlier releases made is opened by this one: packages, log, profile, recovery records."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.keys.pem import PemKey
from casevault_gui.core.keys.share_file import read_share_file
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows import identities
from casevault_gui.core.workflows.credentials import (
    Credential,
    IdentityCredential,
    KeyCredential,
    PassphraseCredential,
    SharesCredential,
    UnwrapperCredential,
    VaultCredential,
)
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.core.workflows.recovery_records import repair_package
from casevault_gui.core.workflows.review import open_review
from casevault_gui.core.workflows.unlock import prove_key
from casevault_gui.core.workflows.vaults import unlock_vault
from casevault_gui.core.workflows.verify_custody import verify_custody
from tests.core.keys.providers.contract import PIN
from tests.key_world import PASSPHRASE, WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casevault_gui.core.workflows.profile import Profile

HERE = Path(__file__).parent
RESOURCES = HERE.parents[1] / "resources"
RELEASES = sorted(path.name for path in HERE.iterdir() if (path / "expected.json").exists())


@dataclass(frozen=True)
class Release:
    """A copy of what a release made, and the profile in it, opened by this one."""

    folder: Path
    expected: dict[str, Any]
    profile: Profile

    def key(self, package: str = "every-slot.cvx") -> PackageKey:
        """Return a package's key."""
        return PackageKey.parse(self.expected["keys"][package])


@pytest.fixture(scope="module", params=RELEASES)
def release(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Release]:
    """Copy what a release made, and open its profile."""
    folder = tmp_path_factory.mktemp("golden") / request.param
    shutil.copytree(HERE / request.param, folder)
    for path in (folder / "home", *(folder / "home").rglob("*")):
        path.chmod(0o700 if path.is_dir() else 0o600)
    expected = json.loads((folder / "expected.json").read_text())
    with open_profile(folder / "home", session=True) as profile:
        unlock_vault(profile, WORDS)
        yield Release(folder, expected, profile)


def test_every_slot_opens(release: Release) -> None:
    """Key, vault, passphrase, identity, cards, RSA and both curves open a package and its files."""
    folder = release.folder
    cards = sorted((folder / "every-slot.cards").glob("*.txt"))
    pems = [PemKey(folder / f"{kind}.pem", PIN.encode()) for kind in ("rsa", "p256", "p384")]
    credentials: list[Credential] = [
        KeyCredential(release.key()),
        VaultCredential(),
        PassphraseCredential(PASSPHRASE),
        IdentityCredential(identities.private_identity(release.profile)),
        SharesCredential(tuple(map(read_share_file, cards[:2]))),
        *map(UnwrapperCredential, pems),
    ]
    package = folder / "every-slot.cvx"
    opened = [prove_key(release.profile, package, each, sample=2) for each in credentials]
    assert opened[0] == opened[1]
    assert len(set(opened)) == len(credentials) - 1


@pytest.mark.parametrize("package", ["every-slot.cvx", "volumes.cvx"])
def test_a_package_verifies_and_gives_its_files(
    release: Release, package: str, tmp_path: Path
) -> None:
    """One file or volumes: all of it verifies, and the files have the hashes they had."""
    credential = KeyCredential(release.key(package))
    progress: dict[str, Any] = {"report": ignore_progress, "cancel": CancelToken()}
    with open_review(release.profile, release.folder / package, credential) as review:
        verified = review.verify(**progress)
        review.extract(None, tmp_path / "out", **progress)
        signature = review.signature()
    assert hashes(tmp_path / "out" / "evidence") == release.expected["files"]
    if package == "every-slot.cvx":
        assert verified.sha256 == release.expected["sha256"]
        assert signature.identity is not None
        assert signature.identity.fingerprint.hex() == release.expected["identity"]


def hashes(folder: Path) -> dict[str, str]:
    """Return each file's path and SHA-256."""
    return {
        str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_log_goes_on_where_it_ended(release: Release) -> None:
    """The log verifies with the checkpoint of then, and takes entries."""
    note = (release.folder / "log" / "checkpoint.txt").read_bytes()
    verdict = verify_custody(
        release.profile,
        checkpoints=[(note, "golden")],
        report=ignore_progress,
        cancel=CancelToken(),
    )
    assert verdict.internal.consistent
    assert not verdict.anchors.mismatches
    assert verdict.anchors.up_to >= int(note.split(b"\n")[1])


def test_a_recovery_record_repairs(release: Release, tmp_path: Path) -> None:
    """A damaged package of then is made whole by its record."""
    package = tmp_path / "damaged.cvx"
    data = bytearray((release.folder / "every-slot.cvx").read_bytes())
    data[20_000:24_000] = bytes(4_000)
    package.write_bytes(data)
    repair_package(
        release.profile,
        package,
        tmp_path / "whole.cvx",
        record=release.folder / "every-slot.cvx.recovery",
        report=ignore_progress,
        cancel=CancelToken(),
    )
    whole = sha256((tmp_path / "whole.cvx").read_bytes()).hexdigest()
    assert whole == release.expected["sha256"]


def test_the_stand_alone_programs_read_it(release: Release, tmp_path: Path) -> None:
    """Reader and verifier in one file each take package and log of then."""
    key = tmp_path / "key"
    key.write_text(release.expected["keys"]["every-slot.cvx"])
    package, log = release.folder / "every-slot.cvx", release.folder / "log"
    for program, *words in (
        ("cvx_reader.py", "verify", package, "--key-file", key),
        ("custody_verify.py", log),
    ):
        subprocess.run([sys.executable, RESOURCES / program, *map(str, words)], check=True)
