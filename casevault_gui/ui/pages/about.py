"""About: which version runs on what, the licence, and the limits, said plainly."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from casevault_gui.ui.dialogs.diagnostics import DiagnosticsDialog
from casevault_gui.ui.pages.page import READING_WIDTH, Errand, Page
from casevault_gui.ui.services import Services
from casevault_gui.ui.theme import FAR, HAIR
from casevault_gui.ui.widgets.card import card
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import MonoText, Text


class AboutPage(Page):
    """Facts about the program."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__(
            services,
            self.tr("About CaseVault"),
            self.tr("Version {version} · Apache License 2.0").format(version=services.version),
            parent,
            widest=READING_WIDTH,
        )
        self._filled = False
        self.dialog: DiagnosticsDialog | None = None
        self.diagnostics = IconButton(self.tr("&Diagnostics…"), "info")
        self.diagnostics.clicked.connect(self._diagnose)
        self.header.addWidget(self.diagnostics)
        self.diagnostics.setHidden(services.diagnose is None)
        self.guide = IconButton(self.tr("Read the &guide"), "file")
        self.guide.clicked.connect(self.guide_wanted)
        self.header.addWidget(self.guide)
        self.body.addWidget(self._promises())
        self.body.addWidget(self._limits())
        self._grid = QGridLayout()
        self.body.addWidget(self._libraries())
        self.body.addStretch(1)

    def arrive(self, errand: Errand) -> None:
        """Ask for the libraries the first time somebody looks."""
        del errand
        if self._filled:
            return
        self._filled = True
        for row, library in enumerate(self.services.libraries(), 1):
            for column, text in enumerate((library.name, library.version, library.licence)):
                self._grid.addWidget(Text(text, wrap=False, selectable=True), row, column)

    @Slot()
    def _diagnose(self) -> None:
        self.dialog = DiagnosticsDialog(self.services, self)
        self.dialog.open()

    def _promises(self) -> QWidget:
        return self._card(
            self.tr("What you can rely on"),
            (
                self.tr("Nothing is uploaded, and nothing about you is counted or reported."),
                self.tr("Your original files are only read. No existing file is ever replaced."),
                self.tr(
                    "A package gets its name only after everything in it was read back and checked."
                ),
                self.tr(
                    "Every step with evidence or a key stands in the custody log before it happens."
                ),
            ),
        )

    def _limits(self) -> QWidget:
        return self._card(
            self.tr("What no program can promise"),
            (
                self.tr(
                    "Without its key, nobody can open a package. There is no way around it, for"
                    " you or for us."
                ),
                self.tr(
                    "The custody log is tamper-evident up to the last outside checkpoint. Give"
                    " checkpoints to others: packages, receipts and exports carry one."
                ),
                self.tr("Names and times in the log are what this computer and its user said."),
                self.tr(
                    "A key that was on the screen or in the clipboard may have been seen or copied,"
                    " and this computer's memory cannot be wiped with certainty."
                ),
                self.tr("A computer that others control can watch everything you do on it."),
            ),
        )

    def _card(self, title: str, lines: tuple[str, ...]) -> QWidget:
        frame, column = card()
        column.addWidget(Text(title, "title"))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, words in enumerate(lines):
            dot = Text("•", "muted", wrap=False)
            dot.setAccessibleName(" ")
            grid.addWidget(dot, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(words), row, 1)
        column.addLayout(grid)
        return frame

    def _libraries(self) -> QWidget:
        frame, column = card()
        column.addWidget(Text(self.tr("Made with"), "title"))
        self._grid.setHorizontalSpacing(FAR)
        self._grid.setVerticalSpacing(HAIR)
        self._grid.setColumnStretch(2, 1)
        for index, words in enumerate((self.tr("Name"), self.tr("Version"), self.tr("Licence"))):
            self._grid.addWidget(Text(words, "label", wrap=False), 0, index)
        column.addLayout(self._grid)
        column.addWidget(Text(self.tr("Profile folder"), "label"))
        column.addWidget(MonoText(str(self.services.profile.facts().home)))
        return frame
