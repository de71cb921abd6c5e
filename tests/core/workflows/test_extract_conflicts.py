"""Extracting where names are taken: numbered, skipped, or refused; and the list of names."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from casevault_gui.core.errors import TargetExists
from casevault_gui.core.model import Outcome
from casevault_gui.core.package import extract
from casevault_gui.core.package.places import ConflictPolicy
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.credentials import KeyCredential
from casevault_gui.core.workflows.extracted import Extracted, save_names
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.review import open_review
from tests.core.workflows.conftest import Seal

Take = Callable[[ConflictPolicy], Extracted]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Return a folder where one name is taken by a file, and one by a link to nowhere."""
    folder = tmp_path / "out"
    (folder / "evidence" / "sub").mkdir(parents=True)
    (folder / "evidence" / "a.txt").write_text("mine")
    (folder / "evidence" / "sub" / "b.bin").symlink_to("nowhere")
    return folder


@pytest.fixture
def take(seal: Seal, profile: Profile, out: Path) -> Take:
    """Return what extracts everything into `out`."""
    done = seal()

    def go(policy: ConflictPolicy) -> Extracted:
        with open_review(profile, done.sealed.path, KeyCredential(done.key)) as review:
            return review.extract(
                None, out, policy=policy, report=ignore_progress, cancel=CancelToken()
            )

    return go


def names(folder: Path) -> list[str]:
    """Return what lies below a folder."""
    found = folder.rglob("*")
    return sorted(str(each.relative_to(folder)) for each in found if not each.is_dir())


def test_a_taken_name_gets_a_number(take: Take, out: Path, profile: Profile) -> None:
    """By itself, each file whose name is taken gets a number, and the list says so."""
    done = take(ConflictPolicy.NUMBER)
    assert (done.outcome, done.files, done.skipped) == (Outcome.COMPLETE, 3, ())
    assert done.numbered == {"evidence/a~2.txt", "evidence/sub/b~2.bin"}
    assert (out / "evidence" / "a.txt").read_text() == "mine"
    assert (out / "evidence" / "a~2.txt").read_text() == "alpha"
    assert list(profile.log.entries())[-2].more["policy"] == "number"


def test_a_taken_name_is_skipped(take: Take, out: Path, profile: Profile) -> None:
    """What stands there is left, links too; the rest comes out, and the log counts what did not."""
    before = names(out)
    done = take(ConflictPolicy.SKIP)
    assert (done.outcome, done.files) == (Outcome.EXCEPTIONS, 1)
    assert done.skipped == ("data/evidence/a.txt", "data/evidence/sub/b.bin")
    assert len(names(out)) == len(before) + 1
    assert (out / "evidence" / "a.txt").read_text() == "mine"
    assert (out / "evidence" / "sub" / "b.bin").is_symlink()
    begun, ended = list(profile.log.entries())[-2:]
    assert (begun.more["policy"], ended.more["skipped"]) == ("skip", 2)


def test_a_taken_name_refuses_everything(take: Take, out: Path, profile: Profile) -> None:
    """One taken name is enough, and nothing at all is written; elsewhere everything comes out."""
    before = names(out)
    with pytest.raises(TargetExists) as caught:
        take(ConflictPolicy.REFUSE)
    assert caught.value.facts["path"] == "evidence/a.txt"
    assert names(out) == before
    assert list(profile.log.entries())[-1].reason == "CV-T01"
    (out / "evidence" / "a.txt").unlink()
    (out / "evidence" / "sub" / "b.bin").unlink()
    assert take(ConflictPolicy.REFUSE).files == 3


@pytest.mark.parametrize("policy", [ConflictPolicy.SKIP, ConflictPolicy.REFUSE])
def test_a_name_taken_meanwhile_is_not_replaced(
    take: Take, out: Path, policy: ConflictPolicy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that another program puts there after the look for taken names stays as it is."""
    monkeypatch.setattr(extract, "is_taken", lambda *_: False)
    before = names(out)
    if policy is ConflictPolicy.SKIP:
        done = take(policy)
        assert done.skipped == ("data/evidence/a.txt", "data/evidence/sub/b.bin")
        assert len(names(out)) == len(before) + 1
    else:
        with pytest.raises(TargetExists):
            take(policy)
    assert (out / "evidence" / "a.txt").read_text() == "mine"
    assert not list(out.rglob(".casevault-*"))


def test_the_list_of_names_is_written_for_programs(tmp_path: Path) -> None:
    """Names in the package, on disk and why, as CSV or JSON; no existing file is replaced."""
    done = Extracted(
        Outcome.EXCEPTIONS,
        tmp_path,
        2,
        9,
        (("e/a.txt", "e/a~2.txt"), ("e/CON", "e/%43ON")),
        (("data/e/=x", "CV-P08"),),
        frozenset({"e/a~2.txt"}),
        ("data/e/b",),
    )
    expected = [
        ["e/=x", "", "CV-P08"],
        ["e/CON", "e/%43ON", "unsafe"],
        ["e/a.txt", "e/a~2.txt", "taken"],
        ["e/b", "", "skipped"],
    ]
    save_names(done, tmp_path / "names.csv")
    with (tmp_path / "names.csv").open(newline="") as file:
        assert list(csv.reader(file)) == [["package", "disk", "why"], *expected]
    save_names(done, tmp_path / "names.json")
    told = json.loads((tmp_path / "names.json").read_bytes())
    assert [list(row.values()) for row in told["rows"]] == expected
    with pytest.raises(TargetExists):
        save_names(done, tmp_path / "names.json")
