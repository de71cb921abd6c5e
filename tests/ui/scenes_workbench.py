"""Scenes of work with an open package: `python -m tests.ui.scenes_workbench OUT_DIR`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tests.ui import pictures
from tests.ui.pictures import run, settle
from tests.ui.review_stage import Reviewing, scene

if TYPE_CHECKING:
    from casevault_gui.ui.pages.review_disclose import DiscloseView


def disclosing(here: Reviewing) -> DiscloseView:
    """Disclose the bank's files, and give a reason for photographs."""
    here.to_package().disclose.click()
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


SCENES: list[pictures.Scene] = [
    scene("disclose-files", disclose_files),
    scene("disclose-reasons", disclose_reasons),
    scene("disclose-schedule", disclose_schedule),
]

if __name__ == "__main__":
    sys.exit(run(SCENES))
