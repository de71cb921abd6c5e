"""The exhibits of a case, its parties, and its devices and media: tables edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.cases.case_record import Device, Exhibit, Party
from casevault_gui.language import translate
from casevault_gui.ui.widgets.parts_table import Column, PartsModel, PartsTable, TableWords
from casevault_gui.ui.widgets.record_words import COLUMNS, DEVICE_KIND, PARTY_ROLE, word_for

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def _column(member: str, choices: dict[str, str] | None = None, width: int = 0) -> Column:
    return Column(member, word_for(COLUMNS, member), choices or {}, width)


class ExhibitsModel(PartsModel):
    """Number, description and place of each exhibit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        where = translate("ExhibitsModel", "Where it is in the evidence")
        columns = (_column("number", width=100), _column("description"), Column("path", where))
        super().__init__(Exhibit(), columns, parent)

    def exhibits(self) -> tuple[Exhibit, ...]:
        """Return the exhibits as they stand."""
        return tuple(part for part in self.parts() if isinstance(part, Exhibit))


class ExhibitsTable(PartsTable):
    """The exhibits of a case."""

    model: ExhibitsModel

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build an empty table."""
        said = TableWords(
            self.tr("Exhibits"),
            self.tr("No exhibits yet. They are optional."),
            self.tr("Add e&xhibit"),
            self.tr("&Remove exhibit"),
            self.tr("Exhibit in line {row}, {column}: {problem}"),
        )
        super().__init__(ExhibitsModel(), said, parent)

    def exhibits(self) -> tuple[Exhibit, ...]:
        """Return the exhibits as they stand."""
        return self.model.exhibits()


class PartiesTable(PartsTable):
    """Whom the case has to do with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build an empty table."""
        columns = (
            _column("name"),
            _column("role", PARTY_ROLE, 130),
            _column("organisation"),
            _column("contact"),
        )
        said = TableWords(
            self.tr("Parties"),
            self.tr("Nobody yet: subjects, victims, witnesses, counsel and others."),
            self.tr("Add &party"),
            self.tr("Remove party"),
            self.tr("Party in line {row}, {column}: {problem}"),
        )
        super().__init__(PartsModel(Party(), columns), said, parent)

    def parties(self) -> tuple[Party, ...]:
        """Return the parties as they stand."""
        return tuple(part for part in self.model.parts() if isinstance(part, Party))


class DevicesTable(PartsTable):
    """Devices and media that the evidence comes from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build an empty table."""
        columns = (
            _column("id", width=90),
            _column("kind", DEVICE_KIND, 130),
            _column("make"),
            _column("model"),
            _column("serial"),
            _column("condition"),
        )
        said = TableWords(
            self.tr("Devices and media"),
            self.tr("None yet. Exhibits refer to a device by its name."),
            self.tr("Add &device"),
            self.tr("Remove device"),
            self.tr("Device in line {row}, {column}: {problem}"),
        )
        super().__init__(PartsModel(Device(), columns), said, parent)

    def devices(self) -> tuple[Device, ...]:
        """Return the devices as they stand."""
        return tuple(part for part in self.model.parts() if isinstance(part, Device))
