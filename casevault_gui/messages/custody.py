"""Words for trouble with the custody log and the profile it belongs to."""

from __future__ import annotations

from collections.abc import Mapping

from casevault_gui.language import QT_TRANSLATE_NOOP
from casevault_gui.messages.words import Words

_UNTOUCHED = QT_TRANSLATE_NOOP(
    "messages", "Your evidence and your packages were not touched. The log was not changed."
)
_NOT_STARTED = QT_TRANSLATE_NOOP(
    "messages", "CaseVault did not go on, because no step may happen without its entry in the log."
)
_KEEP_COPY = QT_TRANSLATE_NOOP(
    "messages",
    "Make a copy of the profile folder as it is now, before anything else. Then restore your last"
    " good copy or ask whoever looks after your logs.",
)

WORDS: Mapping[str, Words] = {
    "CV-C00": Words(
        QT_TRANSLATE_NOOP("messages", "The custody log could not be used."),
        _UNTOUCHED,
        _NOT_STARTED,
        _KEEP_COPY,
    ),
    "CV-C01": Words(
        QT_TRANSLATE_NOOP("messages", "CaseVault is already running with this profile."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("messages", "It was not started a second time."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Use the CaseVault that is running[[ (process {pid})]], or wait until it has ended and"
            " try again.",
        ),
    ),
    "CV-C02": Words(
        QT_TRANSLATE_NOOP("messages", "The file of the custody log is damaged."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Your evidence and packages were not touched. [[Entries up to {after} are good.]]",
        ),
        _NOT_STARTED,
        _KEEP_COPY,
    ),
    "CV-C03": Words(
        QT_TRANSLATE_NOOP("messages", "This profile was used by a newer CaseVault."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("messages", "The profile was not opened."),
        QT_TRANSLATE_NOOP(
            "messages", "Use the newer CaseVault, or start with another profile folder."
        ),
    ),
    "CV-C04": Words(
        QT_TRANSLATE_NOOP("messages", "The entry in the custody log could not be written."),
        QT_TRANSLATE_NOOP("messages", "Your original files and earlier entries were not changed."),
        QT_TRANSLATE_NOOP(
            "messages", "The step itself was refused: nothing happens without its entry in the log."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Check that the drive of the profile has room and may be written[[: {path}]]",
        ),
    ),
    "CV-C05": Words(
        QT_TRANSLATE_NOOP("messages", "Your profile is protected and still locked."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("messages", "The custody log was not opened."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Unlock the profile, then go on. On the command line, name its passphrase with"
            " --profile-passphrase-file.",
        ),
    ),
    "CV-C06": Words(
        QT_TRANSLATE_NOOP("messages", "This passphrase does not unlock your profile."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("messages", "The profile stays locked."),
        QT_TRANSLATE_NOOP(
            "messages", "Type it again. Look at capital letters, spaces and the keyboard layout."
        ),
    ),
    "CV-C07": Words(
        QT_TRANSLATE_NOOP(
            "messages", "This checkpoint or proof cannot be used[[: {problem}]][[ ({path})]]."
        ),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("messages", "It says nothing about this log."),
        QT_TRANSLATE_NOOP("messages", "Take the checkpoint again from where you keep it."),
    ),
    "CV-C08": Words(
        QT_TRANSLATE_NOOP(
            "messages", "A checkpoint kept outside [[(at entry {size}) ]]contradicts this log."
        ),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("messages", "The log does not count as verified."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Either the log was rewritten, or the checkpoint belongs to another log. Keep both as"
            " they are, and compare the name of the log.",
        ),
    ),
    "CV-C09": Words(
        QT_TRANSLATE_NOOP("messages", "The custody log contradicts itself[[ at entry {seq}]]."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("messages", "The log does not count as verified[[: {problem}]]."),
        _KEEP_COPY,
    ),
    "CV-C10": Words(
        QT_TRANSLATE_NOOP("messages", "An entry breaks a rule of the custody log."),
        QT_TRANSLATE_NOOP("messages", "The earlier entries were not changed."),
        QT_TRANSLATE_NOOP("messages", "The entry was not written, so the step was not done."),
        QT_TRANSLATE_NOOP(
            "messages", "Shorten or change what you typed[[ in “{field}”]][[: {problem}]]."
        ),
    ),
    "CV-C11": Words(
        QT_TRANSLATE_NOOP("messages", "A file of your profile is missing or damaged."),
        QT_TRANSLATE_NOOP("messages", "Your evidence and your packages were not touched."),
        QT_TRANSLATE_NOOP(
            "messages",
            "The profile was not opened.[[ The file is {path}.]][[ The reason: {problem}.]]",
        ),
        _KEEP_COPY,
    ),
    "CV-C12": Words(
        QT_TRANSLATE_NOOP("messages", "The profile cannot live in this folder[[: {problem}]]."),
        QT_TRANSLATE_NOOP("messages", "Your evidence and your packages were not touched."),
        QT_TRANSLATE_NOOP("messages", "The profile was not made or opened."),
        QT_TRANSLATE_NOOP(
            "messages", "Choose a folder of your own on a drive in this computer[[, not {path}]]."
        ),
    ),
    "CV-C20": Words(
        QT_TRANSLATE_NOOP(
            "messages", "The custody log holds nothing that this paper could tell of."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "No paper was made."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Look in the custody log for how case and package are written there, and try again.",
        ),
    ),
    "CV-C25": Words(
        QT_TRANSLATE_NOOP(
            "messages", "This custody log has ended: its key was changed, and another log goes on."
        ),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("messages", "Nothing was done, for nothing can be logged here any more."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Work in the profile that goes on. This log can still be verified and exported by"
            " `casevault custody`.",
        ),
    ),
    "CV-C26": Words(
        QT_TRANSLATE_NOOP(
            "messages", "The key of the custody log cannot be changed while work is unfinished."
        ),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("messages", "The key was not changed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Put in order what an earlier run left unfinished, then change the key again.",
        ),
    ),
    "CV-C30": Words(
        QT_TRANSLATE_NOOP(
            "messages", "The server that holds the custody log cannot be used[[: {problem}]]."
        ),
        _UNTOUCHED,
        _NOT_STARTED,
        QT_TRANSLATE_NOOP(
            "messages",
            "See that the server runs and lets you in by your account, a certificate or a password"
            " file of its own, then try again.",
        ),
    ),
    "CV-C31": Words(
        QT_TRANSLATE_NOOP("messages", "This custody log lies on a server already."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("messages", "It was not moved."),
        QT_TRANSLATE_NOOP("messages", "Go on working with it where it is."),
    ),
    "CV-C24": Words(
        QT_TRANSLATE_NOOP(
            "messages",
            "A part of the check of the custody log ended before its time[[ ({exit})]].",
        ),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("messages", "The log was not checked to its end: nothing is said of it."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Close other programs, for memory may be short, and check the log again.",
        ),
    ),
}

_NOT_A_NOTE = QT_TRANSLATE_NOOP("messages", "it is another kind of file, or damaged")
_OF_ANOTHER_LOG = QT_TRANSLATE_NOOP("messages", "this log did not sign it; it is of another log")

PROBLEMS: Mapping[tuple[str, str], str] = {
    ("CV-C30", "library"): QT_TRANSLATE_NOOP(
        "messages", "the library for it is not installed (the extra “postgres”)"
    ),
    ("CV-C30", "password"): QT_TRANSLATE_NOOP(
        "messages", "its address holds a password, which would be readable"
    ),
    ("CV-C30", "connection"): QT_TRANSLATE_NOOP("messages", "it does not answer, or refuses"),
    **{
        ("CV-C07", problem): _NOT_A_NOTE
        for problem in (
            "length",
            "UTF-8",
            "control character",
            "note structure",
            "checkpoint structure",
            "signature line",
            "size",
            "root",
            "key type",
            "verifier key",
            "key id",
        )
    },
    ("CV-C07", "not signed by this log"): _OF_ANOTHER_LOG,
    ("CV-C07", "origin"): _OF_ANOTHER_LOG,
    ("CV-C07", "key name"): _OF_ANOTHER_LOG,
    ("CV-C07", "signature"): QT_TRANSLATE_NOOP("messages", "it was altered after it was signed"),
    ("CV-C11", "missing"): QT_TRANSLATE_NOOP("messages", "it is not there"),
    ("CV-C11", "unreadable"): QT_TRANSLATE_NOOP("messages", "it cannot be read"),
    ("CV-C11", "format"): QT_TRANSLATE_NOOP("messages", "it is damaged"),
    ("CV-C11", "check"): QT_TRANSLATE_NOOP("messages", "it is damaged"),
    ("CV-C11", "members"): QT_TRANSLATE_NOOP("messages", "it is damaged"),
    ("CV-C11", "identity"): QT_TRANSLATE_NOOP("messages", "it is damaged"),
    ("CV-C11", "secrets"): QT_TRANSLATE_NOOP("messages", "it belongs to another profile"),
    ("CV-C12", "network"): QT_TRANSLATE_NOOP(
        "messages", "it lies on a network drive, where a log cannot be kept safely"
    ),
    ("CV-C12", "permissions"): QT_TRANSLATE_NOOP("messages", "you have no right to use it"),
    ("CV-C12", "readonly"): QT_TRANSLATE_NOOP("messages", "it cannot be written to"),
    ("CV-C12", "missing"): QT_TRANSLATE_NOOP("messages", "it is not there and cannot be made"),
    ("CV-C12", "full"): QT_TRANSLATE_NOOP("messages", "its drive is full"),
    ("CV-C12", "failed"): QT_TRANSLATE_NOOP("messages", "its drive failed"),
    ("CV-C12", "not-folder"): QT_TRANSLATE_NOOP("messages", "it is a file"),
    ("CV-C12", "occupied"): QT_TRANSLATE_NOOP("messages", "it holds other things already"),
}
