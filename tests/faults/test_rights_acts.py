"""What is done with a package, without the rights to it: refused in words, nothing left behind."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from casevault_gui.core.custody.events import Phase
from casevault_gui.core.errors import LogWriteFailed, SourceUnreadable, TargetDenied
from casevault_gui.core.progress import Progress, ignore_progress
from casevault_gui.core.volume_names import volumes_at
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.recover import interrupted
from tests.conftest import NOBODY
from tests.faults.acts_on_packages import ACTS, Act, Case, make_case
from tests.faults.aftermath import stand
from tests.faults.conftest import Evidence
from tests.faults.test_rights import Nobody, _warmed, last, own, profile

__all__ = ["_warmed", "own", "profile"]

each_act = pytest.mark.parametrize("act", ACTS, ids=lambda act: act.name)


@pytest.fixture
def case(yard: Path, evidence: Evidence) -> Case:
    """Seal a package that everybody may read."""
    made = make_case(yard / "case", evidence)
    for path in (made.package, made.damaged, made.record):
        path.chmod(0o644)
    (yard / "case").chmod(0o755)
    return made


@each_act
def test_into_a_closed_folder_nothing_is_written(
    profile: Profile, nobody: Nobody, case: Case, yard: Path, act: Act
) -> None:
    """A folder without the right to write there gets nothing, and the log says why."""
    before = stand(case.package.parent)
    with nobody(), pytest.raises(TargetDenied):
        act.do(profile, case, yard / "case" / "out", ignore_progress)
    assert stand(case.package.parent) == before
    assert last(profile) == (act.entry, Phase.FAILED, "CV-T03")
    assert interrupted(profile) == ()


@each_act
def test_a_right_lost_on_the_way_leaves_no_name(
    profile: Profile, nobody: Nobody, case: Case, own: Path, act: Act
) -> None:
    """A folder that is closed meanwhile: no name, or a whole thing; opened again, it is done."""
    folder = own / "medium"
    folder.mkdir(mode=0o700)
    os.chown(folder, NOBODY, NOBODY)

    def close(_: Progress) -> None:
        folder.chmod(0o500)

    with nobody():
        try:
            act.do(profile, case, folder / "out", close)
        except TargetDenied:
            assert last(profile)[1:] == (Phase.FAILED, "CV-T03")
            assert not (folder / "out").is_file()
            assert volumes_at(folder / "out") == []
        else:
            act.assert_made(case, folder / "out")
        assert interrupted(profile) == ()
        folder.chmod(0o700)
        act.do(profile, case, folder / "out2", ignore_progress)
    act.assert_made(case, folder / "out2")


@each_act
def test_a_package_that_may_not_be_read_is_not_touched(
    profile: Profile, nobody: Nobody, case: Case, own: Path, act: Act
) -> None:
    """Without the right to read it nothing is begun: the error names the file."""
    for path in (case.package, case.damaged, case.record):
        path.chmod(0o600)
    with nobody():
        with pytest.raises(SourceUnreadable) as caught:
            act.do(profile, case, own / "out", ignore_progress)
        assert caught.value.facts["problem"] == "denied"
    assert [path.name for path in own.iterdir()] == ["home"]


@each_act
def test_a_log_that_may_not_be_written_forbids_it(
    profile: Profile, nobody: Nobody, case: Case, own: Path, act: Act
) -> None:
    """What the log cannot say is not done."""
    (own / "home").chmod(0o500)
    (own / "home" / "custody.sqlite").chmod(0o400)
    with nobody(), pytest.raises(LogWriteFailed):
        act.do(profile, case, own / "out", ignore_progress)
    assert [path.name for path in own.iterdir()] == ["home"]
    (own / "home" / "custody.sqlite").chmod(0o600)
    (own / "home").chmod(0o700)
