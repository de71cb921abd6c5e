"""Who signed an open package, in one of three states, or why its signature cannot be relied on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.core.errors import Cancelled
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.signatures import Signature, Signer
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.icon import Icon
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.text import Text, restyle

if TYPE_CHECKING:
    from casevault_gui.ui.review_desk import OpenedPackage
    from casevault_gui.ui.services import Services

_MINUTES = len("2026-01-01T00:00")


class SignerView(QWidget):
    """Asks at once for the package's signature and shows it; `stop` waits for it no more."""

    def __init__(
        self, services: Services, package: OpenedPackage, parent: QWidget | None = None
    ) -> None:
        """Ask who signed `package`."""
        super().__init__(parent)
        self._services = services
        self.icon = Icon("clock", 18)
        self.words = Text(self.tr("Looking for a signature…"), selectable=True)
        self.trouble = MessagePanel()
        self._told = QWidget()
        row = QHBoxLayout(self._told)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._told)
        column.addWidget(self.trouble)
        self._asked = services.desk.start(lambda _report, _cancel: package.signature())
        self._asked.succeeded.connect(self._known)
        self._asked.failed.connect(self._failed)

    def stop(self) -> None:
        """Wait for no answer any more."""
        self._asked.cancel()

    @Slot(object)
    def _known(self, signature: Signature) -> None:
        words, icon, tone = signer_words(signature)
        self.words.setText(words)
        self.words.setAccessibleName(words)
        self.icon.show_icon(icon)
        restyle(self.icon, tone)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self._told.hide()
            self.trouble.show_message(self._services.explain(error))


def signer_words(signature: Signature) -> tuple[str, str, str]:
    """Return who signed in words, with an icon and a tone."""
    translate = QCoreApplication.translate
    identity = signature.identity
    if signature.state is Signer.NONE or identity is None:
        return translate("SignerView", "Not signed"), "shield-off", "muted"
    name = display_name(signature.name) or translate("SignerView", "no name")
    when = display_name(signature.signed[:_MINUTES].replace("T", " "))
    if signature.state is Signer.KNOWN:
        words, icon, tone = (
            translate("SignerView", "Signed by {name}, whom you know, on {when} UTC"),
            "check",
            "success",
        )
    elif signature.revoked:
        words, icon, tone = (
            translate("SignerView", "Signed on {when} UTC by {name}, whom you revoked: {words}"),
            "error",
            "danger",
        )
    else:
        words, icon, tone = (
            translate(
                "SignerView",
                "Signed on {when} UTC by an identity you do not know, which calls itself"
                " {name}: {words}",
            ),
            "warning",
            "warning",
        )
    return words.format(name=name, when=when, words=identity.words), icon, tone
