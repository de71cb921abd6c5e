"""Destroy copies of a key: two persons, what each says was done, and what nobody can prove."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from casevault_gui.core.crypto.keytext import short_fingerprint
from casevault_gui.core.model import Actor
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.destroy import REACHABLE, Destruction
from casevault_gui.core.workflows.key_records import PlaceKind
from casevault_gui.ui.dialogs.act import ActDialog
from casevault_gui.ui.dialogs.confirm import ConfirmDialog
from casevault_gui.ui.keys_words import lasting_kinds, place_words
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.workflows.key_records import KeyRecord
    from casevault_gui.ui.services import Services

_WIDTH = 720
_LONGEST = 500


class DestroyDialog(ActDialog):
    """Removes what CaseVault reaches, and records what the two attest about the rest."""

    def __init__(
        self, services: Services, record: KeyRecord, parent: QWidget | None = None
    ) -> None:
        """Build it for a record."""
        super().__init__(
            services, self.tr("Destroy copies of a key"), "warning", self.tr("&Destroy…"), parent
        )
        self.go.setProperty("kind", "danger")
        self.setMinimumWidth(_WIDTH)
        self.record = record
        self.question: ConfirmDialog | None = None
        self._kinds = tuple(
            kind
            for kind in PlaceKind
            if kind in lasting_kinds(record) and kind is not PlaceKind.RECIPIENT
        )
        self.marks = {kind: QCheckBox(place_words(kind)) for kind in self._kinds}
        self.hows = {kind: QLineEdit() for kind in self._kinds if kind not in REACHABLE}
        self.second = {name: QLineEdit() for name in ("name", "title", "agency", "number")}
        self.why = QLineEdit()
        self.understood = QCheckBox(
            self.tr("We are &both present, and know that no other copy can be ruled out")
        )
        self._lay_out()
        for line in (*self.hows.values(), *self.second.values(), self.why):
            line.setMaxLength(_LONGEST)
            line.textChanged.connect(self._changed)
        for mark in (*self.marks.values(), self.understood):
            mark.toggled.connect(self._changed)
        self._changed()

    @property
    def destructions(self) -> tuple[Destruction, ...]:
        """What is marked, with what was said of each."""
        return tuple(
            Destruction(kind, self.hows[kind].text().strip() if kind in self.hows else "")
            for kind in self._kinds
            if self.marks[kind].isChecked()
        )

    @property
    def usable(self) -> bool:
        """Whether two persons said all there is to say."""
        marked = self.destructions
        told = all(each.how or each.place in REACHABLE for each in marked)
        persons = bool(self._second.name) and not self._same_person
        reason = bool(self.why.text().strip())
        return bool(marked) and told and persons and reason and self.understood.isChecked()

    @property
    def _second(self) -> Actor:
        return Actor(**{name: line.text().strip() for name, line in self.second.items()})

    @property
    def _same_person(self) -> bool:
        own = self._services.profile.facts().actor.name.strip()
        return bool(own) and self._second.name.casefold() == own.casefold()

    @Slot()
    def try_it(self) -> None:
        """Ask once more, with all of it in view."""
        if not self.usable or self.question is not None:
            return
        names = ", ".join(place_words(each.place) for each in self.destructions)
        left = lasting_kinds(self.record) - {each.place for each in self.destructions}
        text = self.tr(
            "Of the key of {name}: {places}.\nPresent: {first} and {second}.\nWhat CaseVault"
            " removes cannot be brought back."
        ).format(
            name=display_name(self.record.name),
            places=names,
            first=display_name(self._services.profile.facts().actor.name) or self.tr("you"),
            second=display_name(self._second.name),
        )
        if not left:
            text += "\n\n" + self.tr(
                "After this the log knows no place from which the package opens. If it has no"
                " passphrase, its contents are lost for good."
            )
        self.question = ConfirmDialog(
            self.tr("Destroy these copies for good?"),
            text,
            self.tr("&Destroy them"),
            self.tr("&Keep everything"),
            self,
        )
        self.question.accepted.connect(self._go_on)
        self.question.finished.connect(self._answered)
        self.question.open()

    def act(self) -> Callable[[], object]:
        """Return what destroys them."""
        keys, why = self._services.keys, self.why.text().strip()
        return partial(keys.destroy, self.record, self.destructions, self._second, why)

    @Slot()
    def _go_on(self) -> None:
        super().try_it()

    @Slot()
    def _answered(self) -> None:
        self.question = None

    @Slot()
    def _changed(self) -> None:
        for kind, line in self.hows.items():
            line.setEnabled(self.marks[kind].isChecked())
        same = self.tr("Somebody else than you is needed.") if self._same_person else ""
        self.name_field.show_problem(same)
        self.look()

    # --- building --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        lead = self.tr("{name}, key {fingerprint}. Mark what is destroyed now, together.")
        self.fields.addWidget(
            Text(
                lead.format(
                    name=display_name(self.record.name),
                    fingerprint=short_fingerprint(self.record.fingerprint),
                )
            )
        )
        self.fields.addLayout(self._places())
        people = [
            display_name(place.detail)
            for place in self.record.standing
            if place.kind is PlaceKind.RECIPIENT
        ]
        if people:
            words = self.tr("Access that was given cannot be taken back: {names}.")
            self.fields.addWidget(Text(words.format(names=", ".join(people)), "muted"))
        self.fields.addWidget(Text(self.tr("The second person"), "strong"))
        self.fields.addLayout(self._person())
        self.fields.addWidget(FormField(self.tr("Reason"), self.why, required=True))
        self.fields.addWidget(
            Text(
                self.tr(
                    "The log keeps who was present and what you both say was done. That nobody"
                    " copied, photographed or remembered the key, nobody can prove."
                ),
                "muted",
            )
        )
        self.fields.addWidget(self.understood)

    def _places(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(NEAR)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(1, 1)
        for row, kind in enumerate(self._kinds):
            grid.addWidget(self.marks[kind], row, 0)
            if kind in REACHABLE:
                words = self.tr("CaseVault removes it and looks whether it is gone.")
                grid.addWidget(Text(words, "muted"), row, 1)
            else:
                line = self.hows[kind]
                line.setPlaceholderText(self.tr("How you destroyed it, such as: card shredded"))
                line.setAccessibleName(
                    self.tr("How it was destroyed: {place}").format(place=place_words(kind))
                )
                grid.addWidget(line, row, 1)
        if not self._kinds:
            words = self.tr("The log knows no copy that could be destroyed.")
            grid.addWidget(Text(words), 0, 0, 1, 2)
        return grid

    def _person(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(NEAR)
        grid.setVerticalSpacing(TIGHT)
        words = {
            "name": self.tr("Name"),
            "title": self.tr("Title or role"),
            "agency": self.tr("Agency"),
            "number": self.tr("Badge or staff number"),
        }
        for place, (name, line) in enumerate(self.second.items()):
            field = FormField(words[name], line, required=name == "name")
            if name == "name":
                self.name_field = field
            grid.addWidget(field, place // 2, place % 2)
        return grid
