"""Scenes of work with an open package: `python -m tests.ui.scenes_workbench OUT_DIR`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from casevault_gui.ui.pages.review_ways import Way as OpenBy
from casevault_gui.ui.review_desk import ProfileReviewDesk
from tests.ui import pictures
from tests.ui.pictures import run, settle
from tests.ui.review.case import Case
from tests.ui.review.derived import WORDS, derive
from tests.ui.review_stage import Reviewing, scene

if TYPE_CHECKING:
    from casevault_gui.ui.pages.review_disclose import DiscloseView

NOTED = {
    "Bank/transactions.csv": "Three transfers on one day, to the account of the forged invoice.",
    "Mail/new account.eml": "Who wrote this? Reply-To is not the sender's domain.",
}


def disclosing(here: Reviewing) -> DiscloseView:
    """Disclose the bank's files, and give a reason for photographs."""
    here.to_package().disclose.trigger()
    settle(400)
    view = here.page.disclosing
    assert view is not None
    index = view.files.desk.review.index
    view.files.browser.go_to(index.find("data/evidence/Bank"))
    view.files.take.click()
    view.files.choice.give_reason([index.find("data/evidence/Photos")], "Privacy of third parties")
    view.files.changed()
    return view


def disclose_files(here: Reviewing) -> None:
    """Disclosure: what the other side gets."""
    disclosing(here)


def disclose_reasons(here: Reviewing) -> None:
    """Disclosure: why the rest is withheld."""
    view = disclosing(here)
    view.flow.next.click()
    view.reasons.browser.go_to(view.files.desk.review.index.find("data/evidence/Phone"))


def disclose_schedule(here: Reviewing) -> None:
    """Disclosure: the schedule of what is withheld, before sealing."""
    disclose_reasons(here)
    view = here.page.disclosing
    assert view is not None
    view.reasons.rest.setEditText("Not relevant to the matter")
    view.flow.next.click()
    settle(400)
    view.schedule.named.click()
    settle(400)


def compared(here: Reviewing) -> None:
    """Review: the open package beside one derived from it."""
    case = Case(ProfileReviewDesk(here.profile), here.sealed)
    other = derive(case, here.folder / "for the defence.cvx")
    here.to_package().compare.trigger()
    view = here.page.comparing
    assert view is not None
    view.look_at(other)
    settle(500)
    view.unlock.form.choices[OpenBy.PASSPHRASE].click()
    view.unlock.form.passphrase.line.setText(WORDS)
    view.unlock.open.click()
    settle(1200)
    assert view.pairs is not None
    view.pairs.kind.setCurrentIndex(1)
    settle(300)


def noted(here: Reviewing) -> None:
    """Review: a note on a file, beside its details."""
    view = here.to_package()
    view.tabs.setCurrentWidget(view.details)
    for path, words in NOTED.items():
        view.browser.go_to(view.opened.index.find("data/evidence/" + path))
        settle(200)
        view.note.mark.setChecked(path.startswith("Mail"))
        view.note.text.setPlainText(words)
        view.note.keep()
        settle(300)


def notes(here: Reviewing) -> None:
    """Review: all notes on a package."""
    noted(here)
    here.package.list_notes.trigger()


def matched(here: Reviewing) -> None:
    """Review: files that are on a list of hashes."""
    view = here.to_package()
    index, known = view.opened.index, here.folder / "known.txt"
    places = [index.find("data/evidence/" + path) for path in NOTED]
    known.write_text("\n".join(index.sha256(place).hex() for place in places), encoding="ascii")
    here.desk.answers.files = (known,)
    view.match.trigger()
    settle(500)


SCENES: list[pictures.Scene] = [
    scene("disclose-files", disclose_files),
    scene("disclose-reasons", disclose_reasons),
    scene("disclose-schedule", disclose_schedule),
    scene("review-compared", compared),
    scene("review-matched", matched),
    scene("review-noted", noted),
    scene("review-notes", notes),
]

if __name__ == "__main__":
    sys.exit(run(SCENES))
