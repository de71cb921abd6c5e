"""The cards of a set, one for each holder: no way on before every card was made."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from casevault_gui.core.files import shown_path
from casevault_gui.ui.dialogs.confirm import ConfirmDialog
from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.share_card import ShareCardFacts, make_share_card
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.icon import Icon, IconButton
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.scrolling import scrolling
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.crypto.shares import Share
    from casevault_gui.core.workflows.share_release import ShareRelease
    from casevault_gui.messages import Message
    from casevault_gui.ui.dialogs.key_release import RunTask

_WIDTH = 720
_HEIGHT = 520


class ShareCardsDialog(Dialog):
    """Accepts when every card was saved; emits `discarded()` when the person gives up.

    Nothing of a share is ever shown on the screen: cards are made one by one, each logged before.
    """

    discarded = Signal()

    def __init__(
        self,
        release: ShareRelease,
        *,
        run_task: RunTask,
        explain: Callable[[BaseException], Message],
        choose_target: Callable[[QWidget, str, Callable[[Path], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        """Build it with no card made."""
        super().__init__(self.tr("The cards of several people"), "key", parent)
        self._release = release
        self._run_task = run_task
        self._explain = explain
        self._choose_target = choose_target
        self._busy = False
        self._question: ConfirmDialog | None = None
        self.setMinimumWidth(_WIDTH)
        self.trouble = MessagePanel()
        self.note = Text(kind="muted")
        self.saves: list[IconButton] = []
        self.ticks: list[Icon] = []
        self.states: list[Text] = []
        self.discard = IconButton(self.tr("&Discard package…"), "", "quiet")
        self.finish = IconButton(self.tr("F&inish"), "check", "primary")
        self._build()
        self.discard.clicked.connect(self.reject)
        self.finish.clicked.connect(self.accept)
        self._look()

    def accept(self) -> None:
        """Close if every card was made."""
        if not self._busy and self._release.proven:
            super().accept()

    def reject(self) -> None:
        """Close if every card was made, else ask first."""
        if self._busy or self._question is not None:
            return
        if self._release.proven:
            self.accept()
            return
        question = ConfirmDialog(
            self.tr("Discard this package?"),
            self.tr(
                "Not every card was made. Without them the people named cannot open the package,"
                " so it would be removed. Your original files were not changed."
            ),
            self.tr("&Discard the package"),
            self.tr("&Keep working on it"),
            self,
        )
        self._question = question
        question.finished.connect(self._answered)
        question.open()

    @Slot(int)
    def _answered(self, answer: int) -> None:
        self._question = None
        if answer == QDialog.DialogCode.Accepted:
            self.discarded.emit()
            super().reject()

    def _ask(self, number: int) -> None:
        proposed = (
            f"share-card-{self._release.package_id[:8]}-{self._release.set_id}-{number + 1}.pdf"
        )
        self._choose_target(self, proposed, partial(self._save, number))

    def _save(self, number: int, path: Path) -> None:
        release = self._release

        def make(share: Share) -> None:
            facts = ShareCardFacts(
                share,
                release.holders[number],
                len(release.holders),
                release.package_id,
                datetime.now(UTC),
            )
            make_share_card(path, facts)

        def save() -> None:
            release.check_card_place(path)
            release.give(number, make, shown_path(path))

        def done(_: object) -> None:
            self._busy = False
            self.ticks[number].show()
            self.states[number].setText(self.tr("Saved as {name}").format(name=path.name))
            self._look()
            waiting = [n for n in range(len(self.saves)) if n not in release.given]
            (self.saves[waiting[0]] if waiting else self.finish).setFocus()

        def failed(error: BaseException) -> None:
            self._busy = False
            self.trouble.show_message(self._explain(error))
            self._look()

        self.trouble.clear()
        self._busy = True
        self._look()
        self._run_task(save, done, failed)

    def _look(self) -> None:
        proven = self._release.proven
        for button in self.saves:
            button.setEnabled(not self._busy)
        self.discard.setEnabled(not self._busy)
        self.discard.setVisible(not proven)
        self.finish.setEnabled(not self._busy and proven)
        self.finish.setDefault(proven)
        self.note.setText(
            self.tr("Every card was made. Print each, hand it over, and delete the files.")
            if proven
            else self.tr("Finish becomes possible when every card was saved.")
        )

    def _build(self) -> None:
        release = self._release
        self.body.addWidget(
            Text(
                self.tr(
                    "{threshold} of these {shares} people together can open the package; fewer"
                    " cannot. Save a card for each on another drive than the package, print it, and"
                    " hand it over."
                ).format(threshold=release.threshold, shares=len(release.holders))
            )
        )
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(NEAR)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(1, 1)
        for number, name in enumerate(release.holders):
            save = IconButton(self.tr("Save card {n}…").format(n=number + 1), "print")
            save.setAccessibleName(
                self.tr("Save card {n} for {name}").format(n=number + 1, name=name)
            )
            save.clicked.connect(partial(self._ask, number))
            tick, state = Icon("check", 18, "success"), Text(kind="muted")
            tick.hide()
            self.saves.append(save)
            self.ticks.append(tick)
            self.states.append(state)
            grid.addWidget(Text(name, wrap=False), number, 0)
            grid.addWidget(state, number, 1)
            grid.addWidget(tick, number, 2)
            grid.addWidget(save, number, 3)
        grid.setRowStretch(len(release.holders), 1)
        area = scrolling(holder)
        area.setMaximumHeight(_HEIGHT)
        self.body.addWidget(area)
        self.body.addWidget(self.trouble)
        self.buttons.insertWidget(0, self.discard)
        self.buttons.insertWidget(1, self.note, 100)
        self.add_button(self.finish)
