"""Recovery rehearsal: something that a person brings opens the new package, and files are read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from casevault_gui.core.workflows.key_records import KeyRecord
from casevault_gui.ui.dialogs.with_package import SAMPLE, PackageDialog
from casevault_gui.ui.pages.review_ways import Way

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.core.workflows.seal import Sealed
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Lane


class RehearseDialog(PackageDialog):
    """Proves that a package just sealed opens; `way` and `slot_id` say with what, afterwards."""

    def __init__(self, services: Services, sealed: Sealed, parent: QWidget | None = None) -> None:
        """Build it for a package, and look at its file at once."""
        record = KeyRecord(sealed.package, sealed.path.name)
        title = self.tr("Can it be had back?")
        super().__init__(services, record, title, self.tr("&Open a sample"), parent)
        self.way = Way.KEY
        self.lead.setText(
            self.tr(
                "Take what somebody will have on the day it is needed, best something else than the"
                " key you just took. It opens the package as it lies on the drive; up to {n} files"
                " chosen at random are read and their hashes compared. Nothing is written but the"
                " custody log."
            ).format(n=SAMPLE)
        )
        self.form.ways.order = (Way.PASSPHRASE, Way.IDENTITY, Way.SHARES, Way.TOKEN, Way.KEY)
        self.file.hide()
        self.look()
        self.look_at(sealed.path)

    @property
    def lane(self) -> Lane:
        """Large files take long to read."""
        return self._services.lane

    @property
    def slot_id(self) -> str:
        """The slot that was opened, once the dialog has accepted."""
        return cast("str", self.result_value)

    def act(self) -> Callable[[], object]:
        """Return the proof."""
        self.way = self.form.way
        path, wish = self.wish()
        return partial(self._services.keys.test_key, path, wish, SAMPLE)
