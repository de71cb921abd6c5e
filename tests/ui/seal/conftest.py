"""A page of sealing over the real core, in a profile of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.ui.pages.seal import SealPage
from tests.ui.make_services import Desk
from tests.ui.seal.steps import idle
from tests.ui.seal_samples import Bench, seal_services


@pytest.fixture
def bench(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Bench]:
    """Give the page, shown, and what it stands on."""
    folder = tmp_path / "work"
    folder.mkdir()
    with seal_services(desk, folder) as (services, seal, profile):
        page = SealPage(services)
        qtbot.addWidget(page)
        page.resize(1000, 640)
        page.show()
        made = Bench(page, desk, seal, profile, folder)
        yield made
        if page.run.dialog is not None:
            page.run.dialog.done(0)
        # Out of sight it may look once more at its target: before the lanes close.
        page.hide()
        services.lane.cancel_all()
        idle(qtbot, made)


@pytest.fixture
def page(bench: Bench) -> SealPage:
    """Give the page alone."""
    return bench.page
