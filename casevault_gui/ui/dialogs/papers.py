"""Which paper about the custody log is wanted, and about what."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

# Desks draw on their lanes; what makes classes of Qt is imported here, on the window's thread.
import casevault_gui.ui.reports.drawing
import casevault_gui.ui.reports.verification  # noqa: F401
from casevault_gui.core.custody.search import CustodyRow
from casevault_gui.core.workflows.reports import OF_ONE_PACKAGE, ReportKind, ReportRequest
from casevault_gui.language import QT_TRANSLATE_NOOP, translate
from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.scrolling import keep_from_wheel
from casevault_gui.ui.widgets.text import Text

_WIDTH, _LINES, _LONGEST = 560, 3, 400
_PACKAGE = re.compile(r"[0-9a-f]{32}")

_KINDS: Mapping[ReportKind, tuple[str, str]] = {
    ReportKind.CUSTODY: (
        QT_TRANSLATE_NOOP("papers", "Custody report"),
        QT_TRANSLATE_NOOP(
            "papers",
            "Every entry of a case or package, the three answers about the log, a checkpoint.",
        ),
    ),
    ReportKind.HASHES: (
        QT_TRANSLATE_NOOP("papers", "Hash memorandum"),
        QT_TRANSLATE_NOOP(
            "papers", "The package's hash and root, to travel apart from the encrypted medium."
        ),
    ),
    ReportKind.LETTER: (
        QT_TRANSLATE_NOOP("papers", "Key delivery letter"),
        QT_TRANSLATE_NOOP(
            "papers", "Tells the recipient which package a key opens. No key and no case on it."
        ),
    ),
    ReportKind.HANDOVER: (
        QT_TRANSLATE_NOOP("papers", "Hand-over receipt"),
        QT_TRANSLATE_NOOP(
            "papers",
            "The package's last hand-over, for both sides to sign; without one, the empty form.",
        ),
    ),
    ReportKind.DISPOSAL: (
        QT_TRANSLATE_NOOP("papers", "Disposal certificate"),
        QT_TRANSLATE_NOOP("papers", "What was destroyed of a package, for two persons to sign."),
    ),
    ReportKind.FRE_902_14: (
        QT_TRANSLATE_NOOP("papers", "Draft: certification, FRE 902(14)"),
        QT_TRANSLATE_NOOP("papers", "A draft to complete and correct; it is not signed."),
    ),
    ReportKind.BSA_63_A: (
        QT_TRANSLATE_NOOP("papers", "Draft: certificate, BSA section 63, part A"),
        QT_TRANSLATE_NOOP("papers", "A draft to complete and correct; it is not signed."),
    ),
    ReportKind.BSA_63_B: (
        QT_TRANSLATE_NOOP("papers", "Draft: certificate, BSA section 63, part B"),
        QT_TRANSLATE_NOOP("papers", "A draft to complete and correct; it is not signed."),
    ),
    ReportKind.ENTRY: (
        QT_TRANSLATE_NOOP("papers", "How to check one entry"),
        QT_TRANSLATE_NOOP(
            "papers", "One sheet with commands of openssl and sha256sum, for a clerk."
        ),
    ),
}


class PapersDialog(Dialog):
    """Asks which paper; `wanted(ReportRequest, str)` also proposes the file's name."""

    wanted = Signal(object, str)

    def __init__(self, row: CustodyRow | None, parent: QWidget | None = None) -> None:
        """Begin with the case and package of the entry that is looked at."""
        super().__init__(self.tr("Papers about the log"), "print", parent)
        self.setMinimumWidth(_WIDTH)
        self._seq = None if row is None else row.seq
        self.kind = QComboBox()
        for kind, (name, _) in _KINDS.items():
            self.kind.addItem(translate("papers", name), kind.value)
        self.what = Text(kind="muted")
        self.case = _field(row.case if row else "")
        self.package = _field(row.package if row else "")
        self.recipient = QPlainTextEdit()
        self.recipient.setTabChangesFocus(True)
        self.way = _field("")
        self.way.setPlaceholderText(self.tr("For instance: by hand, with officer Okafor"))
        self.entry = Text()
        self.missing = Text(kind="muted")
        self.fields = {
            self.case: FormField(self.tr("Case, as the log writes it"), self.case),
            self.package: FormField(self.tr("Package id, 32 digits"), self.package),
            self.recipient: FormField(self.tr("Who gets the letter"), self.recipient),
            self.way: FormField(self.tr("How the key travels"), self.way),
        }
        self.cancel = IconButton(self.tr("Cancel"))
        self.save = IconButton(self.tr("&Save as…"), "save", "primary")
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._show_kind)
        for line in (self.case, self.package):
            line.textChanged.connect(self._look)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._ask)
        self._show_kind()

    def request(self) -> ReportRequest:
        """Return what is asked for now; fields that are not shown say nothing."""
        kind = self._kind
        letter = kind is ReportKind.LETTER
        return ReportRequest(
            kind=kind,
            case=self.case.text().strip() if kind is ReportKind.CUSTODY else "",
            package="" if kind is ReportKind.ENTRY else self.package.text().strip().lower(),
            seq=self._seq if kind is ReportKind.ENTRY else None,
            to=self.recipient.toPlainText().strip() if letter else "",
            way=self.way.text().strip() if letter else "",
        )

    @property
    def _kind(self) -> ReportKind:
        return ReportKind(self.kind.currentData())

    @Slot()
    def _show_kind(self) -> None:
        kind = self._kind
        letter = kind is ReportKind.LETTER
        self.what.setText(translate("papers", _KINDS[kind][1]))
        self.fields[self.case].setVisible(kind is ReportKind.CUSTODY)
        self.fields[self.package].setVisible(kind is not ReportKind.ENTRY)
        self.fields[self.recipient].setVisible(letter)
        self.fields[self.way].setVisible(letter)
        self.entry.setVisible(kind is ReportKind.ENTRY)
        self._look()

    @Slot()
    def _look(self) -> None:
        request = self.request()
        named = bool(_PACKAGE.fullmatch(request.package))
        if request.kind is ReportKind.ENTRY:
            words = "" if request.seq is not None else self.tr("Choose an entry in the table.")
        elif request.kind in OF_ONE_PACKAGE:
            words = "" if named else self.tr("Which package? Its id is in each of its entries.")
        elif request.package and not named:
            words = self.tr("A package id has 32 digits, 0 to 9 and a to f.")
        else:
            told = request.case or named
            words = "" if told else self.tr("Which case or package is it about?")
        self.missing.setText(words)
        self.missing.setVisible(bool(words))
        self.save.setEnabled(not words)

    @Slot()
    def _ask(self) -> None:
        request = self.request()
        self.wanted.emit(request, proposed_name(request))
        self.accept()

    def _lay_out(self) -> None:
        self.kind.setAccessibleName(self.tr("Which paper"))
        keep_from_wheel(self.kind)
        height = self.recipient.fontMetrics().lineSpacing() * _LINES
        self.recipient.setFixedHeight(height + 2 * self.recipient.frameWidth() + 12)
        self.entry.setText(
            ""
            if self._seq is None
            else self.tr("About entry {n}, which is chosen in the table.").format(n=self._seq)
        )
        for widget in (self.kind, self.what, *self.fields.values(), self.entry, self.missing):
            self.body.addWidget(widget)
        self.body.addWidget(
            Text(
                self.tr(
                    "The paper is announced in the log before it is made. It is a PDF, and readable"
                    " by whoever gets it."
                ),
                "muted",
            )
        )
        self.body.addStretch(1)
        self.add_button(self.cancel)
        self.add_button(self.save, default=True)


def proposed_name(request: ReportRequest) -> str:
    """Return a name for the file; that of a letter tells no more than the letter."""
    subject = request.package[:8]
    if request.kind is ReportKind.CUSTODY and request.case:
        subject = re.sub(r"[^\w.-]+", "-", request.case).strip("-.") or "case"
    if request.seq is not None:
        subject = str(request.seq)
    start = {
        ReportKind.CUSTODY: "custody-report",
        ReportKind.HASHES: "hash-memorandum",
        ReportKind.LETTER: "key-letter",
        ReportKind.DISPOSAL: "disposal",
        ReportKind.HANDOVER: "hand-over",
        ReportKind.DISCLOSURE: "disclosure-schedule",
        ReportKind.ENTRY: "check-entry",
    }.get(request.kind, f"draft-{request.kind.value}")
    return f"{start}-{subject}.pdf"


def _field(text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setMaxLength(_LONGEST)
    return field
