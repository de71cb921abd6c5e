"""Scenes of a package in parts: `python -m tests.ui.scenes_seal_volumes OUT_DIR [NAME…]`."""

from __future__ import annotations

import sys

from casevault_gui.ui.pages.seal import At
from tests.file_limit import largest_file
from tests.ui.pictures import run, wait_for
from tests.ui.scenes_seal import Sealing, scene, sealed


def check_too_large(here: Sealing) -> None:
    """Sealing, step 3: the drive cannot hold the package as one file."""
    here.sample()
    with largest_file(100_000):
        here.to(At.CHECK)
        wait_for(lambda: here.page.check.checked is not None)


def check_split(here: Sealing) -> None:
    """Sealing, step 3: the package will be several files."""
    here.to(At.CHECK)
    here.page.check.split.setItemData(2, 30_000)
    here.page.check.split.setCurrentIndex(2)
    here.page.check.check()
    wait_for(lambda: here.page.check.checked is not None)


def sealed_split(here: Sealing) -> None:
    """Sealing, step 6: a package in several files."""
    check_split(here)
    sealed(here)


SCENES = [
    scene("seal-check-too-large", check_too_large),
    scene("seal-check-split", check_split),
    scene("seal-sealed-split", sealed_split),
]

if __name__ == "__main__":
    sys.exit(run(SCENES))
