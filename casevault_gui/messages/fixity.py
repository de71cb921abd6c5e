"""Words for trouble with watching over sealed packages."""

from __future__ import annotations

from collections.abc import Mapping

from casevault_gui.language import QT_TRANSLATE_NOOP
from casevault_gui.messages.words import Words

_ONLY_READ = QT_TRANSLATE_NOOP("messages", "Packages were only read; none was changed.")
_NOT_CHECKED = QT_TRANSLATE_NOOP(
    "messages", "What was not checked yet is not said to be whole. The report keeps what was."
)

WORDS: Mapping[str, Words] = {
    "CV-F00": Words(
        QT_TRANSLATE_NOOP("messages", "The packages could not be checked."),
        _ONLY_READ,
        _NOT_CHECKED,
        QT_TRANSLATE_NOOP("messages", "Try again: the check goes on where it stopped."),
    ),
    "CV-F01": Words(
        QT_TRANSLATE_NOOP(
            "messages",
            "This report of earlier checks cannot be added to[[: {problem}]][[, in line {line}]].",
        ),
        QT_TRANSLATE_NOOP("messages", "The file was not changed[[: {path}]]"),
        QT_TRANSLATE_NOOP("messages", "No package was checked."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Name the report that belongs to this place, or a new file. What was known from the old"
            " one is then known no longer.",
        ),
    ),
    "CV-F02": Words(
        QT_TRANSLATE_NOOP(
            "messages", "The place with the packages cannot be read[[: {problem}]][[ ({path})]]."
        ),
        _ONLY_READ,
        _NOT_CHECKED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Check the name, that the drive or the network is connected, and that you may read it.",
        ),
    ),
    "CV-F03": Words(
        QT_TRANSLATE_NOOP("messages", "A library that this needs is not installed[[: {name}]]."),
        _ONLY_READ,
        QT_TRANSLATE_NOOP("messages", "No package was checked."),
        QT_TRANSLATE_NOOP("messages", "Have CaseVault installed with it[[: {extra}]]"),
    ),
    "CV-F04": Words(
        QT_TRANSLATE_NOOP(
            "messages", "The processes or machines that check packages were lost[[: {path}]]"
        ),
        _ONLY_READ,
        _NOT_CHECKED,
        QT_TRANSLATE_NOOP(
            "messages",
            "See that they run and have the same CaseVault, then try again: the check goes on where"
            " it stopped.",
        ),
    ),
}

PROBLEMS: Mapping[tuple[str, str], str] = {
    ("CV-F01", "form"): QT_TRANSLATE_NOOP("messages", "it is none, or is damaged"),
    ("CV-F01", "newer"): QT_TRANSLATE_NOOP("messages", "a newer CaseVault made it"),
    ("CV-F01", "other-place"): QT_TRANSLATE_NOOP("messages", "it is about another place"),
    ("CV-F02", "missing"): QT_TRANSLATE_NOOP("messages", "it is not there"),
    ("CV-F02", "denied"): QT_TRANSLATE_NOOP("messages", "you have no right to read it"),
    ("CV-F02", "protocol"): QT_TRANSLATE_NOOP(
        "messages", "this kind of store is not known, or its library is not installed"
    ),
    ("CV-F02", "failed"): QT_TRANSLATE_NOOP("messages", "it does not answer as it should"),
}
