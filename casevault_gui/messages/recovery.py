"""Words for trouble with recovery records."""

from __future__ import annotations

from collections.abc import Mapping

from casevault_gui.language import QT_TRANSLATE_NOOP
from casevault_gui.messages.words import Words

_ONLY_READ = QT_TRANSLATE_NOOP(
    "messages", "The package and its recovery record were only read, not changed."
)
_NOTHING_REPAIRED = QT_TRANSLATE_NOOP("messages", "Nothing was repaired, and no file was made.")
_NO_RECORD = QT_TRANSLATE_NOOP("messages", "No recovery record was made.")

WORDS: Mapping[str, Words] = {
    "CV-R00": Words(
        QT_TRANSLATE_NOOP("messages", "The recovery record could not be used."),
        _ONLY_READ,
        _NOTHING_REPAIRED,
        QT_TRANSLATE_NOOP("messages", "Look for another copy of the package or of its record."),
    ),
    "CV-R01": Words(
        QT_TRANSLATE_NOOP("messages", "This recovery record cannot be used[[: {problem}]]."),
        _ONLY_READ,
        _NOTHING_REPAIRED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Check that you chose the right file[[ ({path})]], or look for another copy of the"
            " record. Without one, salvage brings out what still holds.",
        ),
    ),
    "CV-R02": Words(
        QT_TRANSLATE_NOOP("messages", "This recovery record was made for another package."),
        _ONLY_READ,
        _NOTHING_REPAIRED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Choose the record that was made with this package; its name is the package's with"
            " “.recovery” behind it.",
        ),
    ),
    "CV-R03": Words(
        QT_TRANSLATE_NOOP(
            "messages", "More of this package is damaged than its recovery record can repair."
        ),
        _ONLY_READ,
        _NOTHING_REPAIRED,
        QT_TRANSLATE_NOOP(
            "messages",
            "[[Of {blocks} blocks {damaged} do not hold, and {beyond} of these cannot be"
            " repaired. ]]Look for a better copy of the package or of the record. Without one,"
            " salvage brings out what still holds.",
        ),
    ),
    "CV-R04": Words(
        QT_TRANSLATE_NOOP(
            "messages", "The package gave other bytes when it was read a second time."
        ),
        QT_TRANSLATE_NOOP("messages", "The package was only read, not changed."),
        _NO_RECORD,
        QT_TRANSLATE_NOOP(
            "messages",
            "The drive may be failing, or a program is writing to the file[[ ({path})]]. Verify the"
            " package, and copy it to another drive before you go on.",
        ),
    ),
}

PROBLEMS: Mapping[tuple[str, str], str] = {
    ("CV-R01", "not-one"): QT_TRANSLATE_NOOP("messages", "it is none"),
    ("CV-R01", "damaged"): QT_TRANSLATE_NOOP("messages", "it is too damaged itself to be read"),
    ("CV-R01", "rules"): QT_TRANSLATE_NOOP("messages", "it breaks a rule of its format"),
    ("CV-R01", "newer"): QT_TRANSLATE_NOOP("messages", "a newer CaseVault made it"),
}
