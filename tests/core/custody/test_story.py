"""The story of one case or package: its entries, and what they say of the packages."""

from __future__ import annotations

from casevault_gui.core.custody.events import Draft, EntryType, Phase
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.story import (
    ActGroup,
    PackageStory,
    StoryAct,
    acts_of,
    group_of,
    in_time,
    read_story,
)
from casevault_gui.core.model import Actor, ObjectRef
from tests.core.custody.samples import OBJECTS, PACKAGE

NAMED = (ObjectRef("package", "exhibit.cvx", package=PACKAGE),)


def seal(log: CustodyLog) -> None:
    """Log the sealing of one package of the case 2026-1."""
    act = log.begin(EntryType.CREATED, case="2026-1", objects=NAMED)
    log.append(Draft(type=EntryType.KEY_GENERATED, case="2026-1", objects=NAMED, key="cd" * 32))
    act.done(objects=OBJECTS, more={"root": "12" * 32, "files": 3, "exceptions": 1})


def test_a_story_holds_the_entries_of_its_case_alone(log: CustodyLog) -> None:
    """Entries of other cases, and those of none, are not in it; the order is the log's."""
    seal(log)
    log.append(Draft(type=EntryType.NOTE_ADDED, case="2026-2"))
    story = read_story(log, case="2026-1")
    assert [entry.seq for entry in story.entries] == [1, 2, 3]
    assert {entry.case for entry in story.entries} == {"2026-1"}


def test_a_story_knows_what_was_sealed(log: CustodyLog) -> None:
    """Hash, size, root, counts, time and key come from the entries that are done."""
    seal(log)
    done = log.entry(3)
    (package,) = read_story(log, package=PACKAGE).packages
    assert package == PackageStory(
        package=PACKAGE,
        name="exhibit.cvx",
        size=10,
        sha256="ab" * 32,
        root="12" * 32,
        files=3,
        exceptions=1,
        sealed=done.time,
        key="cd" * 32,
    )


def test_a_seal_that_failed_gives_no_hash(log: CustodyLog) -> None:
    """What was only announced, or failed, is no fact about the package."""
    log.append(
        Draft(type=EntryType.CREATED, phase=Phase.FAILED, objects=OBJECTS, more={"root": "1"})
    )
    (package,) = read_story(log, package=PACKAGE).packages
    assert (package.sha256, package.root, package.sealed) == ("", "", "")


def test_nothing_asked_is_nothing_told(log: CustodyLog) -> None:
    """Without case and package there is no story, not the whole log."""
    seal(log)
    story = read_story(log)
    assert (story.entries, story.packages) == ((), ())


def test_files_of_a_package_do_not_rename_it(log: CustodyLog) -> None:
    """A file that was looked at names its package, never the package's name or hash."""
    picture = ObjectRef("file", "data/a.jpg", 5, "ee" * 32, PACKAGE)
    log.append(Draft(type=EntryType.VIEWED, objects=(picture,)))
    (package,) = read_story(log, package=PACKAGE).packages
    assert package == PackageStory(package=PACKAGE)


def test_an_act_is_told_once_with_its_end(log: CustodyLog) -> None:
    """Announcement and end are one act; what failed or has no end says so."""
    seal(log)
    log.begin(EntryType.EXTRACTED, case="2026-1").failed("CV-T02")
    log.begin(EntryType.OPENED, case="2026-1")
    acts = acts_of(read_story(log, case="2026-1").entries)
    assert [(act.type, act.seq, act.last, act.phase) for act in acts] == [
        ("created", 1, 3, Phase.DONE),
        ("key_generated", 2, 2, Phase.DONE),
        ("extracted", 4, 5, Phase.FAILED),
        ("opened", 6, 6, Phase.INTENT),
    ]
    assert [act.group for act in acts] == [
        ActGroup.PACKAGE, ActGroup.KEY, ActGroup.PACKAGE, ActGroup.PACKAGE,
    ]  # fmt: skip


def test_every_type_has_a_group() -> None:
    """A type that nobody knows, and the log's own, are record; hand-overs are custody."""
    assert group_of("received") is ActGroup.CUSTODY
    assert group_of("note_added") is ActGroup.RECORD
    assert group_of("frobnicated") is ActGroup.RECORD


def test_logs_are_told_together_by_time() -> None:
    """Acts of two logs stand by time; one whose clock went back keeps its own order."""

    def acts(log: str, *times: int) -> list[StoryAct]:
        who = Actor("Ada")
        return [
            StoryAct(n, n, "opened", Phase.DONE, ActGroup.OTHERS, ms, "", who, log)
            for n, ms in enumerate(times)
        ]

    told = in_time(acts("", 10, 30, 20, 40), acts("other", 15, 35))
    assert [(act.log, act.utc_ms) for act in told] == [
        ("", 10), ("other", 15), ("", 30), ("", 20), ("other", 35), ("", 40),
    ]  # fmt: skip
