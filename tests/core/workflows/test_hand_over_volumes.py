"""Handing over a package in several files: one hash, however many files it lies in."""

from __future__ import annotations

from pathlib import Path

import pytest

from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.errors import VolumeMissing
from casevault_gui.core.package.durable_volumes import DurableVolumes
from casevault_gui.core.volume_names import volumes_at
from casevault_gui.core.workflows.profile import Profile, open_profile
from tests.core.workflows.conftest import Seal
from tests.core.workflows.handing import last, offer, receive


def test_a_package_that_was_split_on_the_way_is_the_one_offered(
    seal: Seal, profile: Profile, tmp_path: Path
) -> None:
    """Offered as one file and received as volumes it has the hash offered, and its own name."""
    sealed = seal().sealed
    offered = offer(profile, sealed.path)
    (tmp_path / "there").mkdir()
    base = tmp_path / "there" / "case.cvx"
    file = DurableVolumes(base, bytes.fromhex(sealed.package), 30_000)
    file.write(sealed.path.read_bytes())
    file.finish()
    paths = volumes_at(base)
    assert len(paths) > 2
    with open_profile(tmp_path / "their-home") as theirs:
        receive(theirs, offered.file, paths[1])
        (told,) = last(theirs, EntryType.RECEIVED).objects
        assert (told.name, told.size, told.sha256) == ("case.cvx", sealed.size, sealed.sha256)


def test_an_incomplete_set_is_not_received(seal: Seal, profile: Profile, tmp_path: Path) -> None:
    """A set of which a file is missing has no hash, and is refused by its number."""
    sealed = seal().sealed
    offered = offer(profile, sealed.path)
    file = DurableVolumes(tmp_path / "split.cvx", bytes.fromhex(sealed.package), 30_000)
    file.write(sealed.path.read_bytes())
    file.finish()
    first, second, *_ = volumes_at(tmp_path / "split.cvx")
    second.unlink()
    with open_profile(tmp_path / "their-home") as theirs, pytest.raises(VolumeMissing):
        receive(theirs, offered.file, first)
