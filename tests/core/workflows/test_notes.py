"""A reviewer's notes: kept in the profile, encrypted, found again, written down when asked."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.errors import ProfileDamaged, TargetExists
from casevault_gui.core.package.slots import Pbkdf2Cost
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.credentials import PassphraseCredential
from casevault_gui.core.workflows.notes import NoteBook, matching
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.review import Review, open_review
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest

WORDS = "long words that do not belong together"
SAID = "The total does not fit the invoice"


@dataclass
class Case:
    """An open package of two files, and the profile it is open in."""

    profile: Profile
    review: Review
    path: Path

    def number(self, path: str) -> int:
        """Return the entry at a path."""
        return self.review.index.find(f"data/{path}")

    def files(self) -> list[Path]:
        """Return the files that notes are kept in."""
        return sorted((self.profile.home / "notes").glob("*"))


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """Seal two files and open the package."""
    folder = tmp_path / "case"
    folder.mkdir()
    (folder / "a.txt").write_bytes(b"alpha")
    (folder / "b.txt").write_bytes(b"beta")
    with open_profile(tmp_path / "profile") as profile:
        request = SealRequest(
            sources=(folder,),
            target=tmp_path / "whole.cvx",
            record=CaseRecord(reference="R-1"),
            with_key=False,
            passphrase=WORDS,
            cost=Pbkdf2Cost(210_000),
        )
        prepared = prepare_package(profile, request, report=ignore_progress, cancel=CancelToken())
        path = prepared.finish().path
        with open_review(profile, path, PassphraseCredential(WORDS)) as review:
            yield Case(profile, review, path)


def test_notes_come_back_and_the_package_stays(case: Case) -> None:
    """A note is found again by another opening of the book; the package is not touched by it."""
    before = case.path.read_bytes()
    size = case.profile.log.size
    NoteBook(case.profile).keep(case.review, case.number("case/a.txt"), f" {SAID} ", bookmark=False)
    NoteBook(case.profile).keep(case.review, case.number("case"), "", bookmark=True)
    [found] = NoteBook(case.profile).all()
    assert found == NoteBook(case.profile).of(case.review)
    assert (found.package, found.case, found.file) == (
        case.review.facts.package,
        "R-1",
        "whole.cvx",
    )
    folder, file = found.notes
    assert (folder.path, folder.sha256, folder.text, folder.bookmark) == ("case", "", "", True)
    index = case.review.index
    assert file.sha256 == index.sha256(case.number("case/a.txt")).hex()
    assert (file.text, file.bookmark) == (SAID, False)
    assert case.path.read_bytes() == before
    assert case.profile.log.size == size


def test_an_emptied_note_is_gone(case: Case) -> None:
    """A note that says and marks nothing is forgotten; with the last one its file goes."""
    book = NoteBook(case.profile)
    book.keep(case.review, case.number("case/a.txt"), SAID, bookmark=True)
    book.keep(case.review, case.number("case/b.txt"), "other", bookmark=False)
    kept = book.keep(case.review, case.number("case/a.txt"), "", bookmark=False)
    assert [note.path for note in kept.notes] == ["case/b.txt"]
    book.keep(case.review, case.number("case/b.txt"), " ", bookmark=False)
    assert case.files() == []
    assert book.all() == []


def test_nothing_of_a_note_can_be_read_in_the_profile(case: Case) -> None:
    """Neither words nor path nor package stand in what is stored, or in its name."""
    NoteBook(case.profile).keep(case.review, case.number("case/a.txt"), SAID, bookmark=True)
    [stored] = case.files()
    told = stored.read_bytes() + stored.name.encode()
    for secret in (SAID, "a.txt", case.review.facts.package, "R-1"):
        assert secret.encode() not in told
    assert stored.stat().st_mode & 0o777 == 0o600


def test_a_damaged_or_exchanged_file_is_refused(case: Case) -> None:
    """What was altered, or put in another's place, is told as damage and never read."""
    book = NoteBook(case.profile)
    book.keep(case.review, case.number("case/a.txt"), SAID, bookmark=True)
    [stored] = case.files()
    data = bytearray(stored.read_bytes())
    stored.rename(stored.with_name("0" * 32 + ".note"))
    with pytest.raises(ProfileDamaged):
        book.all()
    data[20] ^= 1
    stored.write_bytes(data)
    with pytest.raises(ProfileDamaged):
        book.of(case.review)


def test_notes_are_found_by_any_of_their_words(case: Case) -> None:
    """Path, text, case and file name are searched, in any case of letters."""
    book = NoteBook(case.profile)
    book.keep(case.review, case.number("case/a.txt"), SAID, bookmark=False)
    book.keep(case.review, case.number("case/b.txt"), "", bookmark=True)
    paths = {
        wanted: [note.path for each in matching(book.all(), wanted) for note in each.notes]
        for wanted in ("TOTAL", "b.TXT", "r-1", "nothing of it", "")
    }
    both = ["case/a.txt", "case/b.txt"]
    assert paths == {
        "TOTAL": both[:1],
        "b.TXT": both[1:],
        "r-1": both,
        "nothing of it": [],
        "": both,
    }


def test_exporting_notes_is_an_entry(case: Case, tmp_path: Path) -> None:
    """Both forms tell each note; the log says where they went and not what they say."""
    book = NoteBook(case.profile)
    book.keep(case.review, case.number("case/a.txt"), f"={SAID}", bookmark=True)
    book.export(book.all(), tmp_path / "out.csv")
    [row] = csv.DictReader(io.StringIO((tmp_path / "out.csv").read_text(encoding="utf-8")))
    assert (row["path"], row["note"], row["bookmark"]) == ("case/a.txt", f"'={SAID}", "True")
    book.export(book.all(), tmp_path / "out.json")
    [found] = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["rows"]
    assert (found["note"], found["bookmark"]) == (f"={SAID}", True)
    with pytest.raises(TargetExists):
        book.export(book.all(), tmp_path / "out.csv")
    entries = list(case.profile.log.find(kind=EntryType.NOTE_ADDED))
    assert [entry.phase.value for entry in entries] == ["intent", "done"] * 2 + ["intent", "failed"]
    assert entries[0].why == "reviewer's notes exported"
    assert entries[0].objects[0].package == case.review.facts.package
