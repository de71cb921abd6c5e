"""Scenes of looking at files in an open package: `python -m tests.ui.scenes_previews OUT_DIR`."""

from __future__ import annotations

import sys

from casevault_gui.ui.widgets.preview.ways import Way
from tests.ui import pictures
from tests.ui.pictures import SHARP, run, wait_for
from tests.ui.review_stage import Reviewing, scene


def text(here: Reviewing) -> None:
    """Review: a text in Cyrillic."""
    here.stand_on("Phone/сообщение.txt")


def part(here: Reviewing) -> None:
    """Review: the start of a long text, searched."""
    here.stand_on("Documents/long.txt")
    pane = here.package.preview.panes[Way.TEXT]
    pane.wanted.setText("0000012")  # type: ignore[union-attr]
    pane.find_next()  # type: ignore[union-attr]


def image(here: Reviewing) -> None:
    """Review: a photograph."""
    here.stand_on("Photos/IMG_0412.jpg")


def hexadecimal(here: Reviewing) -> None:
    """Review: a database as bytes."""
    here.stand_on("Phone/messages.sqlite")
    here.package.preview.show_way(Way.HEX)


def database(here: Reviewing) -> None:
    """Review: a database as tables."""
    here.stand_on("Phone/messages.sqlite")


def document(here: Reviewing) -> None:
    """Review: a page of a PDF."""
    here.stand_on("Documents/Invoice 2024-117.pdf")


def mail(here: Reviewing) -> None:
    """Review: a message."""
    here.stand_on("Mail/new account.eml")


def attachments(here: Reviewing) -> None:
    """Review: what is attached to a message."""
    here.stand_on("Mail/new account.eml")
    here.package.preview.show_way(Way.PARTS)


def gallery(here: Reviewing) -> None:
    """Review: the pictures of a folder."""
    here.stand_on("Photos")
    view = here.package.preview.gallery
    view.button.click()
    wait_for(lambda: len(view.model._images) == 2)


def camera(here: Reviewing) -> None:
    """Review: what the camera wrote into a photograph."""
    here.stand_on("Photos/IMG_0412.jpg")
    here.package.preview.show_way(Way.FACTS)


def table(here: Reviewing) -> None:
    """Review: a table of transactions."""
    here.stand_on("Bank/transactions.csv")


def tree(here: Reviewing) -> None:
    """Review: a JSON document."""
    here.stand_on("Bank/account.json")


SCENES: list[pictures.Scene] = [
    scene("review-text", text, SHARP),
    scene("review-part", part),
    scene("review-image", image),
    scene("review-hex", hexadecimal),
    scene("review-database", database),
    scene("review-document", document),
    scene("review-mail", mail),
    scene("review-attachments", attachments),
    scene("review-camera", camera),
    scene("review-gallery", gallery),
    scene("review-csv", table),
    scene("review-json", tree),
]

if __name__ == "__main__":
    sys.exit(run(SCENES))
