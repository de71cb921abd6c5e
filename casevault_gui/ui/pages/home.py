"""Home: the three things people come for, and a sample case to try them on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.ui.pages.home_recent import RecentCard
from casevault_gui.ui.pages.page import READING_WIDTH, Errand, Page, PageName
from casevault_gui.ui.services import Services
from casevault_gui.ui.theme import HAIR, NEAR, WIDE
from casevault_gui.ui.widgets.card import ActionCard, card
from casevault_gui.ui.widgets.drop_area import dropped_paths
from casevault_gui.ui.widgets.icon import Icon, IconButton
from casevault_gui.ui.widgets.text import Text


class HomePage(Page):
    """Three large actions; anything dropped goes where its contents say it belongs."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__(
            services,
            self.tr("What would you like to do?"),
            self.tr("Everything happens on this computer. Nothing is sent anywhere."),
            parent,
            widest=READING_WIDTH,
        )
        self.setAcceptDrops(True)
        self.seal = ActionCard(
            "seal",
            self.tr("Seal a case"),
            self.tr(
                "Put files and folders into one encrypted package. Your originals are only read."
            ),
        )
        self.open = ActionCard(
            "open",
            self.tr("Open or verify a package"),
            self.tr("Check that a package is whole and unaltered, look inside, take files out."),
        )
        self.custody = ActionCard(
            "custody",
            self.tr("Custody log"),
            self.tr("See who did what and when, check the record, and export it."),
        )
        self.sample = IconButton(self.tr("&Try it with the sample case"), "sample")
        self.recent = RecentCard(services.settings)
        self.recent.wanted.connect(self._to_recent)
        self.seal.clicked.connect(self._to_seal)
        self.open.clicked.connect(self._to_open)
        self.custody.clicked.connect(self._to_custody)
        self.sample.clicked.connect(self._to_sample)
        self._lay_out()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Invite files and folders of this computer."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Send what was dropped to the page it belongs to."""
        event.acceptProposedAction()
        self.take(dropped_paths(event.mimeData()))

    def take(self, paths: tuple[Path, ...]) -> None:
        """Open `paths` if it is one package by its contents, else put all of it up for sealing.

        A transfer file or receipt, which only its name tells of, goes to the page of hand-over.
        """
        if not paths:
            return
        # Nobody has dropped anything before the window stands.
        from casevault_gui.core.workflows.hand_over import (  # noqa: PLC0415
            RECEIPT_SUFFIX,
            TRANSFER_SUFFIX,
        )

        if len(paths) == 1 and paths[0].suffix in {TRANSFER_SUFFIX, RECEIPT_SUFFIX}:
            self.wanted.emit(Errand(PageName.HANDOVER, paths))
            return
        is_package = self.services.is_package
        task = self.services.desk.start(
            lambda _report, _cancel: Errand(
                PageName.OPEN if len(paths) == 1 and is_package(paths[0]) else PageName.SEAL, paths
            )
        )
        task.succeeded.connect(self._go)
        task.failed.connect(self.show_trouble)

    @Slot(object)
    def _go(self, errand: Errand) -> None:
        self.wanted.emit(errand)

    @Slot()
    def _to_seal(self) -> None:
        self.wanted.emit(Errand(PageName.SEAL))

    @Slot()
    def _to_open(self) -> None:
        self.wanted.emit(Errand(PageName.OPEN))

    @Slot(object)
    def _to_recent(self, path: Path) -> None:
        self.wanted.emit(Errand(PageName.OPEN, (path,)))

    @Slot()
    def _to_custody(self) -> None:
        self.wanted.emit(Errand(PageName.CUSTODY))

    @Slot()
    def _to_sample(self) -> None:
        self.wanted.emit(Errand(PageName.SEAL, (self.services.sample_case(),), sample=True))

    def _lay_out(self) -> None:
        for action in (self.seal, self.open, self.custody):
            self.body.addWidget(action)
        self.body.addWidget(self.recent)
        self.body.addWidget(self._drop_hint())
        self.body.addWidget(self._newcomer())
        self.body.addStretch(1)

    def _drop_hint(self) -> QWidget:
        hint = Text(
            self.tr(
                "You can also drop things anywhere here: a package opens, anything else is put up"
                " for sealing."
            ),
            "muted",
        )
        frame, column = card(spacing=HAIR)
        frame.setProperty("kind", "drop")
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(Icon("drop", 22, "accent"))
        row.addWidget(hint, 1)
        column.addLayout(row)
        return frame

    def _newcomer(self) -> QWidget:
        frame, column = card()
        words = QVBoxLayout()
        words.setSpacing(HAIR)
        words.addWidget(Text(self.tr("New here?"), "strong"))
        words.addWidget(
            Text(
                self.tr(
                    "Seal a made-up case of a dozen small files, receive its key, and open it"
                    " again. It takes a minute."
                ),
                "muted",
            )
        )
        row = QHBoxLayout()
        row.setSpacing(WIDE)
        row.addLayout(words, 1)
        row.addWidget(self.sample)
        column.addLayout(row)
        return frame
