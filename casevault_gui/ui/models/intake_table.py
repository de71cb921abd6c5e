"""What the person chose to seal, in a table that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from casevault_gui.core.files import shown_path
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import EntryKind
from casevault_gui.core.names import display_name
from casevault_gui.quantities import count_words, local_words, size_words
from casevault_gui.ui.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
NUMBER, NAME, KIND, SIZE, MODIFIED, STATUS = range(6)
_NOWHERE = QModelIndex()
_NS_PER_S = 1_000_000_000


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """What was found at one source; sizes in bytes, `modified_ns` since 1970 UTC.

    `skipped` counts links, devices and what cannot be read. `trouble` is the `problem` of a
    `SourceUnreadable`, "" for none.
    """

    kind: EntryKind
    size: int = 0
    files: int = 0
    folders: int = 0
    skipped: int = 0
    modified_ns: int = 0
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Totals:
    """All sources together; `counting` says that some were not looked at yet."""

    sources: int = 0
    files: int = 0
    size: int = 0
    counting: bool = False


class IntakeTable(QAbstractTableModel):
    """One row for each source in the order they came; `add` and `remove` can be undone."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._paths: tuple[Path, ...] = ()
        self._facts: dict[Path, SourceFacts] = {}
        self._history: list[tuple[Path, ...]] = []
        self._columns = (
            self.tr("No."),
            self.tr("Name"),
            self.tr("Kind"),
            self.tr("Size"),
            self.tr("Modified"),
            self.tr("Status"),
        )

    @property
    def paths(self) -> tuple[Path, ...]:
        """The sources."""
        return self._paths

    @property
    def can_undo(self) -> bool:
        """Whether there is anything to undo."""
        return bool(self._history)

    @property
    def unknown(self) -> tuple[Path, ...]:
        """The sources nobody has looked at yet."""
        return tuple(path for path in self._paths if path not in self._facts)

    def add(self, paths: Sequence[Path]) -> int:
        """Add the paths that are not there yet and return how many those were."""
        fresh = dict.fromkeys(path.absolute() for path in paths)
        wanted = (*self._paths, *(path for path in fresh if path not in self._paths))
        added = len(wanted) - len(self._paths)
        if added:
            self._change(wanted)
        return added

    def remove(self, rows: Sequence[int]) -> None:
        """Take rows off the list; nothing happens to the files."""
        leaving = set(rows)
        kept = tuple(path for row, path in enumerate(self._paths) if row not in leaving)
        if kept != self._paths:
            self._change(kept)

    def undo(self) -> None:
        """Take back the last change."""
        if self._history:
            self._show(self._history.pop())

    def clear(self) -> None:
        """Forget everything, also how to undo."""
        self._history.clear()
        self._facts.clear()
        self._show(())

    def forget_facts(self) -> None:
        """Look at everything again."""
        self._facts.clear()
        self._tell()

    def learn(self, facts: dict[Path, SourceFacts]) -> None:
        """Take what was found at some sources."""
        self._facts.update(facts)
        self._tell()

    def totals(self) -> Totals:
        """Return the sum; what lies inside another source counts once."""
        counted = [
            self._facts[path]
            for path in self._paths
            if path in self._facts and self._around(path) is None
        ]
        return Totals(
            len(self._paths),
            sum(facts.files for facts in counted),
            sum(facts.size for facts in counted),
            counting=bool(self.unknown),
        )

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of sources."""
        return 0 if parent.isValid() else len(self._paths)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return six."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section in {NUMBER, SIZE}:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._columns[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words, the whole path and exact size as tool tips."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        path = self._paths[row]
        facts = self._facts.get(path)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, column, path, facts)
        if role == Qt.ItemDataRole.ToolTipRole:
            if column == SIZE and facts is not None:
                return self.tr("Bytes: {n}").format(n=count_words(facts.size))
            shown = (
                self._status(path, facts) if column == STATUS else display_name(shown_path(path))
            )
            return plain_tip(shown)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in {NUMBER, SIZE}:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _words(self, row: int, column: int, path: Path, facts: SourceFacts | None) -> str:
        if column == NUMBER:
            return str(row + 1)
        if column == NAME:
            return display_name(shown_path(Path(path.name or path)))
        if column == STATUS:
            return self._status(path, facts)
        if facts is None:
            return ""
        if column == KIND:
            return self.tr("Folder") if facts.kind is EntryKind.FOLDER else self.tr("File")
        if facts.trouble:
            return ""
        if column == SIZE:
            return size_words(facts.size)
        return local_words(facts.modified_ns // _NS_PER_S)

    def _status(self, path: Path, facts: SourceFacts | None) -> str:
        around = self._around(path)
        if around is not None:
            number = self._paths.index(around) + 1
            return self.tr("Inside number {n}: sealed once").format(n=number)
        if facts is None:
            return self.tr("Looking…")
        if facts.trouble:
            return self._trouble(facts.trouble)
        words = self.tr("Ready")
        if facts.kind is EntryKind.FOLDER:
            words = self.tr("Ready · files: {n}").format(n=count_words(facts.files))
        if facts.skipped:
            skipped = self.tr("not packed: {n}").format(n=count_words(facts.skipped))
            words = f"{words} · {skipped}"
        return words

    def _trouble(self, problem: str) -> str:
        words = {
            "missing": self.tr("Not there"),
            "link": self.tr("A link: add what it points to"),
            "special": self.tr("No file and no folder"),
        }
        return words.get(problem, self.tr("Cannot be read"))

    def _around(self, path: Path) -> Path | None:
        parents = set(path.parents)
        return next((other for other in self._paths if other in parents), None)

    def _change(self, paths: tuple[Path, ...]) -> None:
        self._history.append(self._paths)
        self._show(paths)

    def _show(self, paths: tuple[Path, ...]) -> None:
        self.beginResetModel()
        self._paths = paths
        self.endResetModel()

    def _tell(self) -> None:
        if self._paths:
            last = self.index(len(self._paths) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
