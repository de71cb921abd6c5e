"""Words for trouble with what should be sealed and with where output goes."""

from __future__ import annotations

from collections.abc import Mapping

from casevault_gui.language import QT_TRANSLATE_NOOP
from casevault_gui.messages.words import Words

_ORIGINALS = QT_TRANSLATE_NOOP("messages", "Your original files were not changed.")
_NOT_SEALED = QT_TRANSLATE_NOOP("messages", "No package was made.")
_NOT_WRITTEN = QT_TRANSLATE_NOOP("messages", "Nothing was written under the final name.")
_EXISTING = QT_TRANSLATE_NOOP(
    "messages", "Your original files were not changed, and no existing file was replaced."
)

WORDS: Mapping[str, Words] = {
    "CV-S00": Words(
        QT_TRANSLATE_NOOP("messages", "What you chose cannot be sealed."),
        _ORIGINALS,
        _NOT_SEALED,
        QT_TRANSLATE_NOOP("messages", "Look at the list of chosen files and folders."),
    ),
    "CV-S01": Words(
        QT_TRANSLATE_NOOP("messages", "This cannot be read[[, because {problem}]][[: {path}]]"),
        _ORIGINALS,
        QT_TRANSLATE_NOOP("messages", "Nothing was read from it or used in its place."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Check the name, that the drive is connected, and that you may read it; or leave it"
            " out.",
        ),
    ),
    "CV-S02": Words(
        QT_TRANSLATE_NOOP("messages", "There is nothing to seal."),
        _ORIGINALS,
        _NOT_SEALED,
        QT_TRANSLATE_NOOP("messages", "Add at least one file or folder."),
    ),
    "CV-S03": Words(
        QT_TRANSLATE_NOOP(
            "messages", "This would lie among the files being sealed, and change them[[: {path}]]"
        ),
        _ORIGINALS,
        QT_TRANSLATE_NOOP("messages", "It was not written."),
        QT_TRANSLATE_NOOP(
            "messages", "Choose a place outside of [[{source}, or of all ]]the folders you seal."
        ),
    ),
    "CV-S04": Words(
        QT_TRANSLATE_NOOP("messages", "The case record needs a correction."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed; what you typed is still there."),
        _NOT_SEALED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Look at the case record again[[, at “{field}”]][[, in line {line}]][[: {problem}]].",
        ),
    ),
    "CV-S05": Words(
        QT_TRANSLATE_NOOP(
            "messages", "Your CaseVault profile lies among what you chose[[: {path}]]"
        ),
        _ORIGINALS,
        QT_TRANSLATE_NOOP(
            "messages",
            "No package was made: whoever opens it would hold the secret keys of your custody log.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Choose the files and folders beside it, not the folder that holds it."
        ),
    ),
    "CV-S13": Words(
        QT_TRANSLATE_NOOP(
            "messages", "An original is no longer what was sealed[[: {path}]][[ ({count} of them)]]"
        ),
        QT_TRANSLATE_NOOP("messages", "CaseVault only read your original files."),
        _NOT_SEALED,
        QT_TRANSLATE_NOOP(
            "messages",
            "A program is writing to it, or its drive gives other bytes each time. Stop what"
            " writes, copy failing media first, then seal again.",
        ),
    ),
    "CV-T00": Words(
        QT_TRANSLATE_NOOP("messages", "The output could not be written."),
        _EXISTING,
        _NOT_WRITTEN,
        QT_TRANSLATE_NOOP("messages", "Choose another place, then try again."),
    ),
    "CV-T01": Words(
        QT_TRANSLATE_NOOP("messages", "A file with this name is already there."),
        QT_TRANSLATE_NOOP("messages", "The existing file was not touched[[: {path}]]"),
        _NOT_WRITTEN,
        QT_TRANSLATE_NOOP("messages", "Choose another name or another folder."),
    ),
    "CV-T02": Words(
        QT_TRANSLATE_NOOP("messages", "The drive is full."),
        _EXISTING,
        _NOT_WRITTEN,
        QT_TRANSLATE_NOOP(
            "messages",
            "[[This needs {needed:size}, and {free:size} are free. ]]Make room or choose another"
            " drive[[ than that of {path}]].",
        ),
    ),
    "CV-T03": Words(
        QT_TRANSLATE_NOOP("messages", "You may not write in this place."),
        _EXISTING,
        _NOT_WRITTEN,
        QT_TRANSLATE_NOOP(
            "messages",
            "The drive may be write-protected. Choose a folder you may write to, or ask for the"
            " right[[: {path}]]",
        ),
    ),
    "CV-T04": Words(
        QT_TRANSLATE_NOOP("messages", "The folder is not there[[: {path}]]"),
        _EXISTING,
        _NOT_WRITTEN,
        QT_TRANSLATE_NOOP("messages", "Connect the drive or choose another folder."),
    ),
    "CV-T05": Words(
        QT_TRANSLATE_NOOP("messages", "The drive failed while it was being written to."),
        _EXISTING,
        QT_TRANSLATE_NOOP("messages", "This copy is void and must not be used[[: {path}]]"),
        QT_TRANSLATE_NOOP(
            "messages", "Do not trust this drive any more. Choose another drive and seal again."
        ),
    ),
    "CV-T06": Words(
        QT_TRANSLATE_NOOP("messages", "This drive cannot hold a file that large."),
        _EXISTING,
        _NOT_WRITTEN,
        QT_TRANSLATE_NOOP(
            "messages",
            "[[Its format allows files of at most {limit:size}. ]]Let the package be split into"
            " parts, or choose a drive with another format.",
        ),
    ),
    "CV-T07": Words(
        QT_TRANSLATE_NOOP(
            "messages", "What came back from the drive is not what was written to it."
        ),
        _EXISTING,
        QT_TRANSLATE_NOOP(
            "messages", "The package was not accepted. This copy is void[[: {path}]]"
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Do not trust this drive or its cable. Seal again to another drive."
        ),
    ),
    "CV-T08": Words(
        QT_TRANSLATE_NOOP("messages", "An unfinished package already lies in this place."),
        QT_TRANSLATE_NOOP("messages", "The unfinished package was not touched[[: {path}]]"),
        _NOT_WRITTEN,
        QT_TRANSLATE_NOOP(
            "messages",
            "Start CaseVault again (on the command line: casevault doctor) to see what was"
            " interrupted, or choose another name.",
        ),
    ),
    "CV-T09": Words(
        QT_TRANSLATE_NOOP("messages", "The package would be split into too many parts."),
        _EXISTING,
        _NOT_WRITTEN,
        QT_TRANSLATE_NOOP(
            "messages",
            "Choose larger parts.[[ A package has at most {limit} of them.]][[ This would take"
            " about {volumes}.]]",
        ),
    ),
}

PROBLEMS: Mapping[tuple[str, str], str] = {
    ("CV-S01", "missing"): QT_TRANSLATE_NOOP("messages", "it is not there"),
    ("CV-S01", "denied"): QT_TRANSLATE_NOOP("messages", "you have no right to read it"),
    ("CV-S01", "folder"): QT_TRANSLATE_NOOP("messages", "it is a folder"),
    ("CV-S01", "link"): QT_TRANSLATE_NOOP(
        "messages", "it is a link (name what it points to instead)"
    ),
    ("CV-S01", "special"): QT_TRANSLATE_NOOP("messages", "it is neither a file nor a folder"),
    ("CV-S01", "process"): QT_TRANSLATE_NOOP(
        "messages",
        "the process that read it broke off, or needed more time or memory than it is given",
    ),
    ("CV-S01", "failed"): QT_TRANSLATE_NOOP("messages", "its drive failed"),
    ("CV-S04", "required"): QT_TRANSLATE_NOOP("messages", "this must be filled in"),
    ("CV-S04", "length"): QT_TRANSLATE_NOOP("messages", "this is too long"),
    ("CV-S04", "control"): QT_TRANSLATE_NOOP("messages", "this holds characters that do not print"),
    ("CV-S04", "surrogate"): QT_TRANSLATE_NOOP("messages", "this holds broken characters"),
    ("CV-S04", "process"): QT_TRANSLATE_NOOP(
        "messages",
        "the process that read it broke off, or needed more time or memory than it is given",
    ),
    ("CV-S04", "choice"): QT_TRANSLATE_NOOP("messages", "this is none of the values allowed"),
    ("CV-S04", "date"): QT_TRANSLATE_NOOP("messages", "this is not a date such as 2026-03-31"),
    ("CV-S04", "order"): QT_TRANSLATE_NOOP("messages", "this ends before it begins"),
    ("CV-S04", "repeated"): QT_TRANSLATE_NOOP("messages", "this number or name is used twice"),
    ("CV-S04", "count"): QT_TRANSLATE_NOOP("messages", "there are too many of these"),
    ("CV-S04", "number"): QT_TRANSLATE_NOOP("messages", "this is not a whole number in its range"),
    ("CV-S04", "decimal"): QT_TRANSLATE_NOOP("messages", "this is not an amount such as 1204.50"),
    ("CV-S04", "hash"): QT_TRANSLATE_NOOP("messages", "this is not a hash of that kind"),
    ("CV-S04", "version"): QT_TRANSLATE_NOOP(
        "messages", "the record follows newer rules than this program knows"
    ),
    ("CV-S04", "table"): QT_TRANSLATE_NOOP(
        "messages",
        "the table must name its columns in the first line (amount; internal and external; or"
        " from and to) and have no more cells in any line",
    ),
    ("CV-S04", "type"): QT_TRANSLATE_NOOP("messages", "this is not the kind of value expected"),
    ("CV-S04", "size"): QT_TRANSLATE_NOOP("messages", "the file is too large"),
    ("CV-S04", "encoding"): QT_TRANSLATE_NOOP("messages", "the file is not plain text"),
    ("CV-S04", "json"): QT_TRANSLATE_NOOP("messages", "the file is not well formed JSON"),
    ("CV-S04", "depth"): QT_TRANSLATE_NOOP("messages", "the file is nested too deeply"),
    ("CV-S04", "duplicate"): QT_TRANSLATE_NOOP("messages", "a name stands in it twice"),
}
