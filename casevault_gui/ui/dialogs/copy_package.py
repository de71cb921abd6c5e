"""Copying a package as it is: where to, into how many files, and what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from casevault_gui.core.files import shown_path
from casevault_gui.core.names import display_name
from casevault_gui.core.volume_names import first_file, named_volume, volume_path
from casevault_gui.core.workflows.copying import Copied
from casevault_gui.quantities import count_words, size_words
from casevault_gui.ui.dialogs.work import WorkDialog
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.outcome_panel import OutcomePanel
from casevault_gui.ui.widgets.text import Text
from casevault_gui.ui.widgets.volume_size_field import VolumeSizeField

if TYPE_CHECKING:
    from casevault_gui.ui.dialogs.recovery_record import RecoveryDoor
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Work

_WIDTH = 620
_LONGEST = 500
_SUFFIX = ".cvx"


def proposed_copy(package: Path) -> Path:
    """Return a name beside the package, or the volumes of it that `package` is one of."""
    named = named_volume(package)
    whole = named[0] if named is not None else package
    return whole.with_name(f"{whole.stem} copy{_SUFFIX}")


class CopyDialog(WorkDialog):
    """Copies and compares, and stays open to say what came of it."""

    def __init__(self, services: Services, package: Path, parent: QWidget | None = None) -> None:
        """Propose a name beside `package`, a file of it."""
        super().__init__(services, self.tr("Copy the package"), "copy", self.tr("&Copy"), parent)
        self.setMinimumWidth(_WIDTH)
        self._package = package
        self._made: Copied | None = None
        self.target = QLineEdit(shown_path(proposed_copy(package)))
        self.choose = IconButton(self.tr("C&hange…"), "folder")
        self.sizes = VolumeSizeField()
        self.why = QLineEdit()
        self.why.setMaxLength(_LONGEST)
        self.outcome = OutcomePanel()
        self.outcome.dismiss.hide()
        self.show_folder = IconButton(self.tr("Show in &folder"), "folder")
        self.outcome.add_button(self.show_folder)
        self._lay_out()
        self.choose.clicked.connect(self._ask_target)
        self.target.textChanged.connect(self.look)
        self.sizes.changed.connect(self._refit)
        self.show_folder.clicked.connect(self._show_folder)
        self.look()

    @property
    def usable(self) -> bool:
        """Whether there is a name, and the package was not copied yet."""
        return bool(self.target.text().strip()) and self._made is None

    def work(self) -> Work:
        """Return what copies."""
        desk, package, size = self._services.review, self._package, self.sizes.chosen
        target = Path(self.target.text().strip()).expanduser().absolute()
        why = self.why.text().strip()
        return lambda report, cancel: desk.copy(
            package, target, size, why, report=report, cancel=cancel
        )

    @Slot()
    def accept(self) -> None:
        """Say what came of it, and stay."""
        made = self.result_value
        if not isinstance(made, Copied):
            return
        self._made = made
        self.outcome.show_outcome(
            "success", self.tr("Copied, read back and compared"), self._files_words(made)
        )
        first = first_file(made.path, made.volumes)
        self.outcome.facts.add_path(self.tr("File"), display_name(shown_path(first)))
        self.outcome.facts.add_digest(self.tr("SHA-256 of the package"), made.sha256)
        self._form.hide()
        self.cancel.setText(self.tr("Close"))
        self.look()
        self.outcome.setFocus()
        # The facts that were just added know their height when the event loop has been reached.
        QTimer.singleShot(0, self, self.fit)

    def _files_words(self, made: Copied) -> str:
        size = size_words(made.size)
        if not made.volumes:
            return self.tr("One file, {size}.").format(size=size)
        last = display_name(volume_path(made.path, made.volumes).name)
        return self.tr("Files: {n}, {size} together; the last is {last}. All are needed.").format(
            n=count_words(made.volumes), size=size, last=last
        )

    @Slot()
    def _ask_target(self) -> None:
        self._services.choosers.target(self, self.target.text(), self._chosen)

    def _chosen(self, path: Path) -> None:
        named = path if path.suffix == _SUFFIX else path.with_name(path.name + _SUFFIX)
        self.target.setText(shown_path(named))

    @Slot()
    def _show_folder(self) -> None:
        if self._made is not None:
            self._services.show_in_folder(first_file(self._made.path, self._made.volumes))

    @Slot()
    def _refit(self) -> None:
        QTimer.singleShot(0, self, self.fit)

    def _lay_out(self) -> None:
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(NEAR)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(FormField(self.tr("Where the copy goes"), self.target), 1)
        # The button stands beside the line, not beside its label.
        row.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignBottom)
        form.addWidget(
            Text(
                self.tr(
                    "The package is copied as it is: no key is needed, nothing of it is opened. It"
                    " can be joined into one file, or split for another medium."
                ),
                "muted",
            )
        )
        form.addLayout(row)
        form.addWidget(self.sizes)
        form.addWidget(FormField(self.tr("Reason, for the custody log"), self.why))
        self.fields.addWidget(self._form)
        self.fields.addWidget(self.outcome)


class CopyDoor(QObject):
    """The button that opens the dialog, for the package that the recovery record's is of."""

    def __init__(self, services: Services, parent: QWidget, beside: RecoveryDoor) -> None:
        """Build the button; it is of use once a package is named."""
        super().__init__(parent)
        self._services = services
        self._parent = parent
        self._package: Path | None = None
        self.dialog: CopyDialog | None = None
        self.button = IconButton(self.tr("C&opy…"), "copy")
        self.button.clicked.connect(self._open)
        beside.served.connect(self._show_package)

    @Slot(object)
    def _show_package(self, package: Path | None) -> None:
        self._package = package
        self.button.setVisible(package is not None)

    @Slot()
    def _open(self) -> None:
        if self._package is None:
            return
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = CopyDialog(self._services, self._package, self._parent.window())
        self.dialog.open()
