"""Who signed an open package, in one of three states, or why its signature cannot be relied on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.signatures import Signature, Signer
from casevault_gui.ui.pages.review_line import AnswerLine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.ui.review_desk import OpenedPackage
    from casevault_gui.ui.services import Services

_MINUTES = len("2026-01-01T00:00")


class SignerView(AnswerLine):
    """Asks at once for the package's signature and shows it; `stop` waits for it no more."""

    def __init__(
        self, services: Services, package: OpenedPackage, parent: QWidget | None = None
    ) -> None:
        """Ask who signed `package`."""
        super().__init__(services, package.signature, "clock", parent)
        self.words.setText(self.tr("Looking for a signature…"))

    def _show(self, answer: object) -> None:
        if isinstance(answer, Signature):
            self.tell(*signer_words(answer))


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
