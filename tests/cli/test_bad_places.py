"""Sources, targets, drives and rights that forbid it, by command: said clearly, nothing changed."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from casevault_gui.core.workflows.profile import open_profile
from tests.cli.refusals import Ask, Opening, Refuse, nothing_changes, sealing
from tests.cli.running import make_evidence
from tests.conftest import NOBODY
from tests.volumes import Filler, small_volume

Nobody = Callable[[], AbstractContextManager[None]]


def test_a_source_that_is_not_there_seals_nothing(
    refuse: Refuse, evidence: Path, tmp_path: Path
) -> None:
    """One missing name among the sources stops it: nothing is left out in silence."""
    with nothing_changes(tmp_path):
        words = sealing(evidence, tmp_path / "c.cvx", tmp_path / "c.key", tmp_path / "none")
        assert str(tmp_path / "none") in refuse("CV-S01", *words)
        empty = ("seal", tmp_path / "none", "-o", tmp_path / "c.cvx", "--key-out", tmp_path / "k")
        refuse("CV-S01", *empty)


def test_an_empty_source_seals_nothing(refuse: Refuse, tmp_path: Path) -> None:
    """A folder without a file is nothing to seal."""
    (tmp_path / "empty").mkdir()
    with nothing_changes(tmp_path):
        refuse("CV-S02", *sealing(tmp_path / "empty", tmp_path / "c.cvx", tmp_path / "c.key"))


def test_what_exists_is_never_replaced(
    ask: Ask, refuse: Refuse, evidence: Path, tmp_path: Path
) -> None:
    """A package, an unfinished package and a key file that stand there stop the seal untouched."""
    for taken, code in (("c.cvx", "CV-T01"), ("c.cvx.partial", "CV-T08"), ("c.key", "CV-T01")):
        (tmp_path / taken).write_bytes(b"theirs")
        with nothing_changes(tmp_path):
            refuse(code, *sealing(evidence, tmp_path / "c.cvx", tmp_path / "c.key"))
        (tmp_path / taken).unlink()
    ask(*sealing(evidence, tmp_path / "c.cvx", tmp_path / "c.key"))


def test_no_target_lies_among_the_evidence(refuse: Refuse, evidence: Path, tmp_path: Path) -> None:
    """Neither the package nor its key is written into what is being opening."""
    with nothing_changes(tmp_path):
        refuse("CV-S03", *sealing(evidence, evidence / "c.cvx", tmp_path / "c.key"))
        refuse("CV-S03", *sealing(evidence, tmp_path / "c.cvx", evidence / "c.key"))


def test_a_target_folder_that_is_not_there_is_not_made(
    refuse: Refuse, evidence: Path, tmp_path: Path
) -> None:
    """A mistyped folder is an error and no new folder."""
    with nothing_changes(tmp_path):
        target = tmp_path / "medium" / "c.cvx"
        refuse("CV-T04", *sealing(evidence, target, tmp_path / "c.key"))


def test_a_full_drive_is_called_full(
    refuse: Refuse, opening: Opening, evidence: Path, tmp_path: Path
) -> None:
    """Sealing onto and extracting onto a full volume leave no file there by any name."""
    (evidence / "large").write_bytes(bytes(1 << 20))
    with small_volume(tmp_path / "volume", "256k") as volume:
        with nothing_changes(tmp_path):
            answer = refuse("CV-T02", *sealing(evidence, volume / "c.cvx", tmp_path / "c.key"))
            assert "are free" in answer
        Filler(volume).leave(0)
        refuse("CV-T02", "extract", opening.package, "-d", volume, "--key-file", opening.key)
        assert [path for path in volume.rglob("*") if path.is_file()] == [volume / "filler"]


def test_a_full_drive_of_the_profile_refuses_every_act(
    ask: Ask, refuse: Refuse, opening: Opening, evidence: Path, tmp_path: Path, own_home: Path
) -> None:
    """Where the custody log has no room, nothing is sealed, opened or extracted."""
    with small_volume(own_home / "volume", "1m") as volume:
        home = ("--home", volume / "home")
        ask("profile", "show", *home)
        Filler(volume).leave(0)
        with nothing_changes(tmp_path):
            refuse("CV-C04", *sealing(evidence, tmp_path / "d.cvx", tmp_path / "d.key"), *home)
            for words in opening.commands:
                refuse("CV-C04", *words, *home)
        assert ask("custody", "list", *home)["entries"]


def test_a_read_only_drive_is_called_so(
    refuse: Refuse, opening: Opening, evidence: Path, tmp_path: Path
) -> None:
    """Nothing can be sealed onto it or extracted onto it, and no profile is made there."""
    with small_volume(tmp_path / "volume", "1m") as volume:
        subprocess.run(["mount", "-o", "remount,ro", str(volume)], check=True)
        with nothing_changes(tmp_path):
            refuse("CV-T03", *sealing(evidence, volume / "c.cvx", tmp_path / "c.key"))
            words = ("extract", opening.package, "-d", volume / "out", "--key-file", opening.key)
            refuse("CV-T03", *words)
            refuse("CV-C12", "custody", "list", "--home", volume / "home")


@pytest.fixture
def common() -> Iterator[Path]:
    """Make a folder that everybody may read, with a folder `own` that nobody may write to."""
    with tempfile.TemporaryDirectory(prefix="casevault-") as made:
        place = Path(made)
        place.chmod(0o755)
        (place / "own").mkdir(mode=0o700)
        os.chown(place / "own", NOBODY, NOBODY)
        yield place


@pytest.fixture
def as_nobody(nobody: Nobody, refuse: Refuse, common: Path) -> Refuse:
    """Return the same as `refuse` without rights, with a profile of nobody's own."""
    # Whatever Python loads late it loads now: its own folders may be closed to nobody.
    refuse("CV-S01", *sealing(common / "none", common / "c.cvx", common / "c.key"))
    refuse("CV-K08", "extract", common / "none", "-d", common, "--key-file", common / "none")

    def refused(code: str, *words: object) -> str:
        with nobody():
            return refuse(code, *words, "--home", common / "own" / "profile")

    return refused


def test_without_rights_nothing_is_sealed(as_nobody: Refuse, common: Path) -> None:
    """A source that may not be read and a folder that may not be written to are told apart."""
    evidence, own = make_evidence(common / "evidence"), common / "own"
    words = sealing(evidence, common / "c.cvx", own / "c.key")
    assert str(common) in as_nobody("CV-T03", *words)
    as_nobody("CV-T03", *sealing(evidence, own / "c.cvx", common / "c.key"))
    evidence.chmod(0o700)
    said = as_nobody("CV-S01", *sealing(evidence, own / "c.cvx", own / "c.key"))
    assert f"because you have no right to read it: {evidence} [CV-S01]" in said
    assert {path.name for path in own.iterdir()} == {"profile"}
    assert not list(common.glob("c.*"))


def test_without_rights_nothing_is_opened_or_extracted(
    ask: Ask, as_nobody: Refuse, common: Path
) -> None:
    """A package and a key file that may not be read, and a folder closed to it, say so."""
    package, key, out = common / "c.cvx", common / "c.key", common / "own" / "out"
    ask(*sealing(make_evidence(common / "evidence"), package, key))
    words = ("extract", package, "--key-file", key, "-d")
    assert str(key) in as_nobody("CV-K08", *words, out)
    key.chmod(0o644)
    assert "no right to read it" in as_nobody("CV-S01", *words, out)
    assert not out.exists()
    package.chmod(0o644)
    as_nobody("CV-T03", *words, common / "out")
    assert not (common / "out").exists()


@pytest.mark.usefixtures("as_nobody")
def test_another_s_profile_cannot_be_used(
    ask: Ask, nobody: Nobody, refuse: Refuse, common: Path
) -> None:
    """A profile that belongs to somebody else is neither read nor changed."""
    home = common / "profile"
    ask("profile", "show", "--home", home)
    with nothing_changes(common):
        for mode in (0o700, 0o755):
            home.chmod(mode)
            with nobody():
                assert "no right" in refuse("CV-C12", "custody", "list", "--home", home)
        home.chmod(0o700)


def test_a_second_instance_is_refused(
    refuse: Refuse, opening: Opening, evidence: Path, tmp_path: Path
) -> None:
    """While one program has the profile open, another does nothing and names it."""
    with open_profile(Path(os.environ["CASEVAULT_HOME"])), nothing_changes(tmp_path):
        for words in (
            sealing(evidence, tmp_path / "d.cvx", tmp_path / "d.key"),
            *opening.commands,
        ):
            assert str(os.getpid()) in refuse("CV-C01", *words)
