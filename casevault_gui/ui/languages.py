"""The window's languages: which there are, which one is meant, and how it is put on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from casevault_gui.language import use_translator
from casevault_gui.ui.assets import resources_folder

SYSTEM = ""
"""The choice of whatever language the system speaks."""

ENGLISH = "en"
LANGUAGES: Mapping[str, str] = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ar": "العربية",
}
"""Each language's code and its own name for itself."""

# Digits of hashes, keys and sizes are the same in every language: those of Morocco write 0 to 9.
_PLACES: Mapping[str, QLocale] = {
    "ar": QLocale(QLocale.Language.Arabic, QLocale.Country.Morocco),
}


def meant_by(choice: str) -> str:
    """Return the code of the language that a choice means: the system's, where we have it."""
    if choice in LANGUAGES:
        return choice
    wished = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wished if code in LANGUAGES), ENGLISH)


def speak(application: QApplication, code: str) -> None:
    """Put on the language `code` before anything is shown; windows that stand keep their words.

    Texts come from `resources/translations`, Qt's own from beside Qt; what is missing is English.
    """
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(_PLACES.get(code, QLocale(code)))
    if code == ENGLISH:
        use_translator(None)
    else:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(application, f"{qt}/qtbase_{code}.qm")
        _install(application, str(resources_folder() / "translations" / f"casevault_{code}.qm"))
        use_translator(QCoreApplication.translate, code)
    application.setLayoutDirection(QLocale().textDirection())


def _install(application: QApplication, path: str) -> None:
    translator = QTranslator(application)
    if translator.load(path):
        application.installTranslator(translator)
