"""Words for trouble with `.cvx` packages, and for the two codes that stand above the groups."""

from __future__ import annotations

from collections.abc import Mapping

from casevault_gui.language import QT_TRANSLATE_NOOP
from casevault_gui.messages.words import Words

_PACKAGE_SAFE = QT_TRANSLATE_NOOP(
    "messages", "The package file was only read. Nothing in it was changed."
)
_NOTHING_RELEASED = QT_TRANSLATE_NOOP(
    "messages", "No file was taken out of the package, and nothing unverified was shown."
)
_ASK_AGAIN = QT_TRANSLATE_NOOP(
    "messages",
    "Compare the SHA-256 of this copy with the one on the receipt. If they differ, ask for"
    " another copy; if they agree, note the code and tell whoever sealed it.",
)

WORDS: Mapping[str, Words] = {
    "CV-X00": Words(
        QT_TRANSLATE_NOOP("messages", "Something stopped this step."),
        QT_TRANSLATE_NOOP("messages", "Your original files were not changed."),
        QT_TRANSLATE_NOOP("messages", "The step was not finished."),
        QT_TRANSLATE_NOOP("messages", "Try again. If it happens again, note the code."),
    ),
    "CV-X01": Words(
        QT_TRANSLATE_NOOP("messages", "You stopped this step."),
        QT_TRANSLATE_NOOP(
            "messages", "Your original files were not changed, and unfinished files were removed."
        ),
        QT_TRANSLATE_NOOP("messages", "The step was not finished. The custody log says so."),
        QT_TRANSLATE_NOOP("messages", "Start again whenever you like."),
    ),
    "CV-X03": Words(
        QT_TRANSLATE_NOOP(
            "messages",
            "CaseVault tested its cryptography on this machine, and it answered wrongly.",
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was opened, read or written."),
        QT_TRANSLATE_NOOP("messages", "CaseVault does no work here until the test passes."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Do not use this machine or this copy of the program for evidence. Install CaseVault"
            " again, then have the machine's memory tested. `casevault doctor` repeats the test.",
        ),
    ),
    "CV-X02": Words(
        QT_TRANSLATE_NOOP("messages", "This file could not be shown[[, because {problem}]]."),
        QT_TRANSLATE_NOOP(
            "messages",
            "The package and the file in it are as they were. Only the process that read it was"
            " ended.",
        ),
        QT_TRANSLATE_NOOP("messages", "No picture, table or text was made of it."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Look at its bytes here, or examine it elsewhere, on a machine you can spare: it may be"
            " damaged, or made to do harm.",
        ),
    ),
    "CV-P00": Words(
        QT_TRANSLATE_NOOP("messages", "This package could not be used."),
        _PACKAGE_SAFE,
        _NOTHING_RELEASED,
        _ASK_AGAIN,
    ),
    "CV-P01": Words(
        QT_TRANSLATE_NOOP("messages", "This file is not a CaseVault package."),
        QT_TRANSLATE_NOOP("messages", "The file was only read, not changed."),
        QT_TRANSLATE_NOOP("messages", "It was not opened."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Check that you chose the right file. Some drawing programs also use the ending .cvx"
            " for their own files.",
        ),
    ),
    "CV-P02": Words(
        QT_TRANSLATE_NOOP("messages", "This package was made by a newer CaseVault."),
        _PACKAGE_SAFE,
        QT_TRANSLATE_NOOP("messages", "It was not opened, because this version could misread it."),
        QT_TRANSLATE_NOOP("messages", "Open it with a newer version of CaseVault."),
    ),
    "CV-P03": Words(
        QT_TRANSLATE_NOOP("messages", "The beginning of this package is damaged."),
        _PACKAGE_SAFE,
        _NOTHING_RELEASED,
        _ASK_AGAIN,
    ),
    "CV-P04": Words(
        QT_TRANSLATE_NOOP(
            "messages", "The beginning of this package was altered after it was sealed."
        ),
        _PACKAGE_SAFE,
        QT_TRANSLATE_NOOP("messages", "Nothing was decrypted."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Keep this copy as it is. Ask for another copy, and compare the SHA-256 of both with"
            " the receipt.",
        ),
    ),
    "CV-P05": Words(
        QT_TRANSLATE_NOOP(
            "messages", "The place for this key in the package holds something that does not fit."
        ),
        _PACKAGE_SAFE,
        QT_TRANSLATE_NOOP("messages", "Nothing was decrypted."),
        QT_TRANSLATE_NOOP(
            "messages",
            "The package may have been altered. Ask for another copy, or try another key or"
            " passphrase that this package accepts.",
        ),
    ),
    "CV-P06": Words(
        QT_TRANSLATE_NOOP(
            "messages", "The sealed contents do not belong to the beginning of this package."
        ),
        _PACKAGE_SAFE,
        QT_TRANSLATE_NOOP("messages", "Nothing was decrypted."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Two packages may have been mixed, or this one was altered. Keep it as it is and ask"
            " for another copy.",
        ),
    ),
    "CV-P07": Words(
        QT_TRANSLATE_NOOP("messages", "The end of this package is missing."),
        _PACKAGE_SAFE,
        QT_TRANSLATE_NOOP("messages", "The package was not accepted as complete."),
        QT_TRANSLATE_NOOP(
            "messages",
            "A copy or a download probably stopped early.[[ This file has {size:size}.]] Copy it"
            " again from the original medium. Where no whole copy is left, salvage brings out what"
            " still holds.",
        ),
    ),
    "CV-P16": Words(
        QT_TRANSLATE_NOOP("messages", "Nothing that opens a package is left in this file."),
        QT_TRANSLATE_NOOP("messages", "The file was only read, not changed."),
        QT_TRANSLATE_NOOP("messages", "Nothing could be salvaged."),
        QT_TRANSLATE_NOOP(
            "messages",
            "A package opens by its first bytes, or by the copy of them at its end; this file has"
            " neither. Check that you chose the right file, or look for another copy.",
        ),
    ),
    "CV-P08": Words(
        QT_TRANSLATE_NOOP("messages", "A part of the sealed contents is damaged or was altered."),
        _PACKAGE_SAFE,
        QT_TRANSLATE_NOOP("messages", "The damaged part was not shown and not written anywhere."),
        QT_TRANSLATE_NOOP(
            "messages",
            "[[The damage begins at byte {offset} of the contents (block {chunk}). ]]Ask for"
            " another copy, and compare the SHA-256 with the receipt. Where no whole copy is left,"
            " salvage brings out what still holds.",
        ),
    ),
    "CV-P09": Words(
        QT_TRANSLATE_NOOP("messages", "The end of the sealed contents breaks a rule."),
        _PACKAGE_SAFE,
        _NOTHING_RELEASED,
        _ASK_AGAIN,
    ),
    "CV-P10": Words(
        QT_TRANSLATE_NOOP("messages", "The contents of this package are not in the right order."),
        _PACKAGE_SAFE,
        _NOTHING_RELEASED,
        _ASK_AGAIN,
    ),
    "CV-P11": Words(
        QT_TRANSLATE_NOOP("messages", "The list of files in this package breaks a rule."),
        _PACKAGE_SAFE,
        _NOTHING_RELEASED,
        _ASK_AGAIN,
    ),
    "CV-P12": Words(
        QT_TRANSLATE_NOOP("messages", "A file in the package is not the file that was listed."),
        _PACKAGE_SAFE,
        QT_TRANSLATE_NOOP("messages", "One file was not accepted[[: {path}]]"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The other files are judged one by one. Keep this copy, ask for another, and tell"
            " whoever sealed it.",
        ),
    ),
    "CV-P13": Words(
        QT_TRANSLATE_NOOP("messages", "The package holds no file with this name[[: {path}]]"),
        _PACKAGE_SAFE,
        QT_TRANSLATE_NOOP("messages", "Nothing was taken out."),
        QT_TRANSLATE_NOOP("messages", "Choose a file from the list of the package."),
    ),
    "CV-P21": Words(
        QT_TRANSLATE_NOOP("messages", "A part of this package has a beginning that does not hold."),
        _PACKAGE_SAFE,
        _NOTHING_RELEASED,
        QT_TRANSLATE_NOOP(
            "messages",
            "[[{path}: {problem}. ]]Copy this part again from where it was sealed. Where no whole"
            " copy is left, salvage brings out what still holds.",
        ),
    ),
    "CV-P22": Words(
        QT_TRANSLATE_NOOP(
            "messages", "A part among these is another package's[[: part {number} of {count}]]."
        ),
        _PACKAGE_SAFE,
        _NOTHING_RELEASED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Put the part that belongs here into the folder[[, and take this one away: {path}]].",
        ),
    ),
    "CV-P23": Words(
        QT_TRANSLATE_NOOP(
            "messages", "A part of this package is there twice[[: part {number} of {count}]]."
        ),
        _PACKAGE_SAFE,
        _NOTHING_RELEASED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Move one of the two out of the folder[[: {path} or {other}]].[[ Missing: {numbers}.]]",
        ),
    ),
    "CV-P24": Words(
        QT_TRANSLATE_NOOP(
            "messages", "Parts of this package are missing[[: {numbers}, of {count}]]."
        ),
        _PACKAGE_SAFE,
        _NOTHING_RELEASED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Copy the missing parts into the folder of the others[[: {folder}]]. Where they are"
            " lost, salvage brings out what lies in the parts that are left.",
        ),
    ),
    "CV-P25": Words(
        QT_TRANSLATE_NOOP(
            "messages",
            "A part of this package does not have its length[[: part {number} of {count}]].",
        ),
        _PACKAGE_SAFE,
        _NOTHING_RELEASED,
        QT_TRANSLATE_NOOP(
            "messages",
            "A copy or a download probably stopped early.[[ {path} has {size:size}, and should have"
            " {wanted:size}.]] Copy this part again. Where no whole copy is left, salvage brings"
            " out what still holds.",
        ),
    ),
}

PROBLEMS: Mapping[tuple[str, str], str] = {
    ("CV-P21", "damaged"): QT_TRANSLATE_NOOP("messages", "its first bytes are damaged"),
    ("CV-P21", "unfinished"): QT_TRANSLATE_NOOP("messages", "it was never finished"),
    ("CV-P21", "disagrees"): QT_TRANSLATE_NOOP("messages", "it does not fit the other parts"),
    ("CV-X02", "start"): QT_TRANSLATE_NOOP("messages", "the process for it did not start"),
    ("CV-X02", "crash"): QT_TRANSLATE_NOOP("messages", "the process that read it broke off"),
    ("CV-X02", "time"): QT_TRANSLATE_NOOP("messages", "reading it took too long"),
    ("CV-X02", "answer"): QT_TRANSLATE_NOOP("messages", "what came of reading it made no sense"),
    ("CV-X02", "large"): QT_TRANSLATE_NOOP("messages", "it is too large for a preview"),
}
"""Words for the value of the fact `problem`, by code."""
