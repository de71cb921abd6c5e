"""Words for trouble with what cases come in: old exports, archives."""

from __future__ import annotations

from collections.abc import Mapping

from casevault_gui.language import QT_TRANSLATE_NOOP
from casevault_gui.messages.words import Words

_UNTOUCHED = QT_TRANSLATE_NOOP(
    "messages", "The old export was not changed. Nothing of it was written anywhere."
)
_NOT_MIGRATED = QT_TRANSLATE_NOOP("messages", "Nothing was decrypted, and no package was made.")

WORDS: Mapping[str, Words] = {
    "CV-S06": Words(
        QT_TRANSLATE_NOOP("messages", "This is no export of the earlier system[[: {path}]]"),
        _UNTOUCHED,
        _NOT_MIGRATED,
        QT_TRANSLATE_NOOP(
            "messages",
            "An old export is one of four: the reply of the earlier system (JSON with"
            " “encrypted_data”), its data as hexadecimal text, a Fernet token, or a database"
            " case_….db. Anything else is sealed as it is: casevault seal.",
        ),
    ),
    "CV-S07": Words(
        QT_TRANSLATE_NOOP("messages", "This old export came without its key[[: {path}]]"),
        _UNTOUCHED,
        _NOT_MIGRATED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Give the key that the earlier system showed or delivered with it (on the command line:"
            " --legacy-key-file F). Without that key nobody can open it; you can still seal it as"
            " it is.",
        ),
    ),
    "CV-S08": Words(
        QT_TRANSLATE_NOOP(
            "messages", "What was given as the key of the old export is no such key."
        ),
        _UNTOUCHED,
        _NOT_MIGRATED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Such a key has 44 characters and ends with “=” (or it is written as 64 or 88"
            " hexadecimal digits). Copy it whole, without quotation marks[[: {path}]]",
        ),
    ),
    "CV-S09": Words(
        QT_TRANSLATE_NOOP("messages", "This old export does not open with this key[[: {path}]]"),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Nothing was decrypted, and no package was made. Either the key belongs to another"
            " export, or this one was altered: its format cannot tell which.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Try the key of each export delivered at that time. If none opens it, get another copy"
            " of the export, and treat this one as altered.",
        ),
    ),
    "CV-S10": Words(
        QT_TRANSLATE_NOOP("messages", "This old export is not whole[[: {problem}]][[ ({path})]]."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("messages", "No package was made of it."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Get another copy of it. What cannot be had again can be sealed as it is: casevault"
            " seal.",
        ),
    ),
    "CV-S11": Words(
        QT_TRANSLATE_NOOP("messages", "This old export is too large to be opened[[: {path}]]"),
        _UNTOUCHED,
        _NOT_MIGRATED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Its format can only be checked whole, in memory[[; {limit:size} are the most that is"
            " read, and this is {size:size}]]. Seal it as it is, and keep its key apart from it.",
        ),
    ),
    "CV-S12": Words(
        QT_TRANSLATE_NOOP(
            "messages", "This archive is not safe to unpack[[: {problem}]][[ ({path})]]."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "The archive was not changed. Nothing was taken out of it or written."
        ),
        QT_TRANSLATE_NOOP("messages", "No package was made[[; it is about “{member}”]]."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Seal the archive as the file it is (on the command line: without --unpack). It is then"
            " kept whole, and nothing in it can do harm.",
        ),
    ),
}

PROBLEMS: Mapping[tuple[str, str], str] = {
    ("CV-S10", "json"): QT_TRANSLATE_NOOP("messages", "it is not well formed JSON"),
    ("CV-S10", "hex"): QT_TRANSLATE_NOOP("messages", "its hexadecimal text breaks off or is wrong"),
    ("CV-S10", "truncated"): QT_TRANSLATE_NOOP("messages", "part of the encrypted data is missing"),
    ("CV-S10", "database"): QT_TRANSLATE_NOOP("messages", "the database in it is damaged"),
    ("CV-S10", "process"): QT_TRANSLATE_NOOP(
        "messages",
        "the process that read it broke off, or needed more time or memory than it is given",
    ),
    ("CV-S10", "journal"): QT_TRANSLATE_NOOP(
        "messages",
        "beside it lies a journal with changes that are not in it yet; open and close it once with"
        " the program that made it",
    ),
    ("CV-S12", "form"): QT_TRANSLATE_NOOP(
        "messages", "it is no whole ZIP archive, or something stands before or after it"
    ),
    ("CV-S12", "directory"): QT_TRANSLATE_NOOP("messages", "its list of contents is damaged"),
    ("CV-S12", "count"): QT_TRANSLATE_NOOP("messages", "it lists too many files"),
    ("CV-S12", "size"): QT_TRANSLATE_NOOP("messages", "what it holds would be too large"),
    ("CV-S12", "ratio"): QT_TRANSLATE_NOOP(
        "messages", "far more would come out of it than it could honestly hold"
    ),
    ("CV-S12", "overlap"): QT_TRANSLATE_NOOP("messages", "files in it share the same bytes"),
    ("CV-S12", "path"): QT_TRANSLATE_NOOP("messages", "a name in it leads to another place"),
    ("CV-S12", "duplicate"): QT_TRANSLATE_NOOP("messages", "two things in it have one name"),
    ("CV-S12", "encrypted"): QT_TRANSLATE_NOOP("messages", "it is encrypted"),
    ("CV-S12", "method"): QT_TRANSLATE_NOOP(
        "messages", "it is compressed in a way that is not read here"
    ),
    ("CV-S12", "process"): QT_TRANSLATE_NOOP(
        "messages",
        "the process that read its list of contents broke off, or needed more time or memory than"
        " it is given",
    ),
    ("CV-S12", "differs"): QT_TRANSLATE_NOOP(
        "messages", "its list of contents and the contents contradict each other"
    ),
}
