"""Sealing into several files from the window: proposed, chosen, and told when it is done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.volume_names import MEDIA, volumes_at
from casevault_gui.ui.pages.seal import At
from casevault_gui.ui.widgets.volume_size_field import OWN
from tests.file_limit import largest_file
from tests.ui.seal.steps import idle, to, to_result
from tests.ui.seal_samples import Bench


def test_the_proposal_is_accepted_by_one_click(qtbot: QtBot, bench: Bench) -> None:
    """Where the drive cannot hold one file that large, a click splits it and the way is free."""
    step = bench.page.check
    to(qtbot, bench, At.EVIDENCE)
    with largest_file(200_000):
        to(qtbot, bench, At.CHECK)
        assert step.findings.blocked
        (card,) = [card for card in step.findings.cards if card.remedy is not None]
        assert card.remedy is not None
        card.remedy.click()
        idle(qtbot, bench)
        assert step.ready
        assert step.volume_size is None
        assert step.checked is not None
        assert step.checked.preflight.volume_size == 200_000
        codes = {finding.code for finding in step.checked.preflight.findings}
        assert "split-into-volumes" in codes
        assert not [card for card in step.findings.cards if card.remedy is not None]


def test_a_size_can_be_chosen(qtbot: QtBot, bench: Bench) -> None:
    """Each medium has its size; choosing one checks anew, and it is what is asked for."""
    to(qtbot, bench, At.CHECK)
    step = bench.page.check
    assert bench.page.request().volume_size == 0
    sizes = [step.split.itemData(at) for at in range(step.split.count())]
    assert sizes == [0, None, *MEDIA.values(), OWN]
    step.split.setCurrentIndex(3)
    step.split.activated.emit(3)
    idle(qtbot, bench)
    assert bench.page.request().volume_size == MEDIA["cd"]
    assert step.checked is not None
    assert step.checked.preflight.volume_size == MEDIA["cd"]


def test_a_size_of_one_s_own_can_be_typed(qtbot: QtBot, bench: Bench) -> None:
    """Its field comes with the choice, and each number that is typed is checked anew."""
    to(qtbot, bench, At.CHECK)
    step = bench.page.check
    assert not step.sizes.own.isVisible()
    step.split.setCurrentIndex(step.split.count() - 1)
    step.split.activated.emit(step.split.count() - 1)
    assert step.sizes.own.isVisible()
    step.sizes.own.setValue(7)
    idle(qtbot, bench)
    assert bench.page.request().volume_size == 7_000_000
    assert step.checked is not None
    assert step.checked.preflight.volume_size == 7_000_000


def test_the_result_names_the_files_and_opens_the_first(qtbot: QtBot, bench: Bench) -> None:
    """A package in several files says how many they are, and that all are needed."""
    to(qtbot, bench, At.CHECK)
    step = bench.page.check
    step.split.setItemData(2, 100_000)
    step.split.setCurrentIndex(2)
    step.check()
    idle(qtbot, bench)
    key = to_result(qtbot, bench)
    result = bench.page.result
    assert result.sealed is not None
    files = volumes_at(result.sealed.path)
    assert len(files) == result.sealed.volumes > 2
    words = "\n".join(label.text() for label in result.findChildren(QLabel))
    assert f"{len(files)}, all of them needed: {files[0].name} to {files[-1].name}" in words
    shown: list[Path] = []
    bench.page.flow.open_wanted.connect(shown.append)
    result.open.click()
    assert shown == [files[0]]
    with PackageReader(files[1]) as reader:
        assert reader.unlock_key(PackageKey.parse(key)).footer.files == 3
