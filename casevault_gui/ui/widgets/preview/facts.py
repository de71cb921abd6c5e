"""What a file says of itself: camera, container, headers; names and values as they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from casevault_gui.core.names import display_name
from casevault_gui.ui.models.text_table import TextTable
from casevault_gui.ui.widgets.plain_table import plain_table

_TRACK = re.compile(r"track (\d+): ([a-z-]+)")


class FactsPane(QWidget):
    """Shows names and values; names that this program gave are words, others stay as they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.model = TextTable((self.tr("Name"), self.tr("Value")), self)
        self.view = plain_table(self.model, self.tr("What the file says of itself"), (160, 200))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def show_facts(self, facts: Sequence[tuple[str, str]], *, known: bool) -> None:
        """Show facts; with `known` names, those are words of ours."""
        self.model.show_rows(
            [
                (self._name(name) if known else display_name(name), display_name(value))
                for name, value in facts
            ]
        )
        self.view.scrollToTop()

    def clear(self) -> None:
        """Forget everything."""
        self.model.show_rows(())

    def _name(self, name: str) -> str:
        track = _TRACK.fullmatch(name)
        if track:
            return self.tr("Track {n}: {what}").format(n=track[1], what=self._name(track[2]))
        words = {
            "format": self.tr("Format"),
            "kind": self.tr("Kind"),
            "codec": self.tr("Coding"),
            "channels": self.tr("Channels"),
            "sample-rate": self.tr("Sampling rate"),
            "bit-rate": self.tr("Bit rate"),
            "bits": self.tr("Bits of a sample"),
            "size": self.tr("Size"),
            "duration": self.tr("Duration"),
            "made": self.tr("Made, says the file"),
            "changed": self.tr("Changed, says the file"),
            "recorded": self.tr("Recorded"),
            "place": self.tr("Place"),
            "maker": self.tr("Maker of the device"),
            "model": self.tr("Model of the device"),
            "software": self.tr("Software"),
            "title": self.tr("Title"),
            "artist": self.tr("Artist"),
            "album": self.tr("Album"),
            "year": self.tr("Year"),
            "track": self.tr("Track"),
            "genre": self.tr("Genre"),
            "comment": self.tr("Comment"),
            "copyright": self.tr("Copyright"),
            "owner": self.tr("Owner"),
            "length-ms": self.tr("Milliseconds"),
            "pictures": self.tr("Bytes of pictures"),
        }
        return words.get(name, display_name(name))
