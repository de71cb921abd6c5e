"""Words for trouble with disclosing, and with what derived packages prove."""

from __future__ import annotations

from collections.abc import Mapping

from casevault_gui.language import QT_TRANSLATE_NOOP
from casevault_gui.messages.words import Words

_ORIGINAL_SAFE = QT_TRANSLATE_NOOP(
    "messages", "The original package was only read. Nothing in it was changed."
)
_NOTHING_MADE = QT_TRANSLATE_NOOP("messages", "Nothing was disclosed, and no package was made.")

WORDS: Mapping[str, Words] = {
    "CV-P17": Words(
        QT_TRANSLATE_NOOP(
            "messages",
            "This package does not prove what it says about the original it was made from"
            "[[: {problem}]].",
        ),
        QT_TRANSLATE_NOOP("messages", "The package file was only read, not changed."),
        QT_TRANSLATE_NOOP("messages", "Its files were not accepted as files of the original."),
        QT_TRANSLATE_NOOP(
            "messages",
            "[[Look at {path}. ]]Ask whoever disclosed it to make it again from the original.",
        ),
    ),
    "CV-P18": Words(
        QT_TRANSLATE_NOOP("messages", "No file was chosen for disclosure."),
        _ORIGINAL_SAFE,
        _NOTHING_MADE,
        QT_TRANSLATE_NOOP("messages", "Choose at least one file, or a folder with files in it."),
    ),
    "CV-P19": Words(
        QT_TRANSLATE_NOOP(
            "messages", "Something is to be withheld without a reason[[: {path}]][[ ({count})]]."
        ),
        _ORIGINAL_SAFE,
        _NOTHING_MADE,
        QT_TRANSLATE_NOOP("messages", "Give a reason for everything that is withheld."),
    ),
    "CV-P20": Words(
        QT_TRANSLATE_NOOP(
            "messages", "A chosen file must not be disclosed[[: {path}]][[ (exhibit {exhibit})]]."
        ),
        _ORIGINAL_SAFE,
        _NOTHING_MADE,
        QT_TRANSLATE_NOOP(
            "messages",
            "The case record says so. Leave the file out, or have whoever keeps the record change"
            " it and seal the case again.",
        ),
    ),
}

PROBLEMS: Mapping[tuple[str, str], str] = {
    ("CV-P17", "form"): QT_TRANSLATE_NOOP("messages", "its list of proofs is damaged"),
    ("CV-P17", "proof"): QT_TRANSLATE_NOOP("messages", "a proof does not lead to the original"),
    ("CV-P17", "file"): QT_TRANSLATE_NOOP("messages", "a file is not as the original has it"),
    ("CV-P17", "unproven"): QT_TRANSLATE_NOOP("messages", "a file has no proof"),
    ("CV-P17", "count"): QT_TRANSLATE_NOOP(
        "messages", "disclosed and withheld files are not all the files there were"
    ),
    ("CV-P17", "size"): QT_TRANSLATE_NOOP("messages", "it names too many files"),
    ("CV-P17", "origin"): QT_TRANSLATE_NOOP(
        "messages", "the original's signature does not belong to it"
    ),
}
