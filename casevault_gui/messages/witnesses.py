"""Words for trouble with witnesses, checkpoints typed in, and hand-overs."""

from __future__ import annotations

from collections.abc import Mapping

from casevault_gui.language import QT_TRANSLATE_NOOP
from casevault_gui.messages.words import Words

_UNTOUCHED = QT_TRANSLATE_NOOP("messages", "Your evidence and your packages were not touched.")
_PACKAGE_UNTOUCHED = QT_TRANSLATE_NOOP(
    "messages", "The package was only read. It was not changed, and nothing in it was opened."
)

WORDS: Mapping[str, Words] = {
    "CV-C13": Words(
        QT_TRANSLATE_NOOP(
            "messages",
            "This text is not a checkpoint as it was printed[[: {problem}]][[ ({path})]].",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "The log was not changed. What you typed was not corrected for you."
        ),
        QT_TRANSLATE_NOOP("messages", "The log was not compared with it."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Compare with the paper[[ at line {line}, character {position} (spaces do not"
            " count)]][[, where “{found}” stands]], and try again.",
        ),
    ),
    "CV-C14": Words(
        QT_TRANSLATE_NOOP("messages", "The checkpoint was not cosigned[[: {problem}]]."),
        QT_TRANSLATE_NOOP(
            "messages",
            "What this witness knew is unchanged. A refused checkpoint of a known log"
            " stays in the custody log as evidence, beside the one it contradicts.",
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was signed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Tell whoever sent it[[: this witness last saw {size} entries]]. Two checkpoints that"
            " contradict each other are a matter for whoever looks after that log.",
        ),
    ),
    "CV-C15": Words(
        QT_TRANSLATE_NOOP("messages", "This cosignature cannot be used[[: {problem}]]."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("messages", "It was not taken into the log."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Get the key of the witness from the witness itself, and name it in the trust policy;"
            " on the command line it can also be given with --witness.",
        ),
    ),
    "CV-C16": Words(
        QT_TRANSLATE_NOOP(
            "messages", "The trust policy breaks a rule[[ in line {line}]][[: {problem}]]."
        ),
        QT_TRANSLATE_NOOP("messages", "The policy used before is still in force."),
        QT_TRANSLATE_NOOP("messages", "The new policy was not taken over."),
        QT_TRANSLATE_NOOP("messages", "Correct the line. docs/hand-over.md shows the form."),
    ),
    "CV-C17": Words(
        QT_TRANSLATE_NOOP(
            "messages", "This transfer file or receipt does not hold[[: {problem}]][[ ({path})]]."
        ),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("messages", "Nothing was taken from it."),
        QT_TRANSLATE_NOOP("messages", "Ask whoever sent it for the file again."),
    ),
    "CV-C18": Words(
        QT_TRANSLATE_NOOP("messages", "This is not the package that was offered."),
        _PACKAGE_UNTOUCHED,
        QT_TRANSLATE_NOOP("messages", "It was not logged as received."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Look for the right file, or refuse the transfer.[[ Offered is package {offered}, this"
            " file is package {found}.]]",
        ),
    ),
    "CV-C19": Words(
        QT_TRANSLATE_NOOP(
            "messages", "The package differs from the one that was offered[[ in its {problem}]]."
        ),
        _PACKAGE_UNTOUCHED,
        QT_TRANSLATE_NOOP(
            "messages", "It was not logged as received; the log says that it was refused."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Copy it again from the medium; if that does not help, refuse the transfer with a"
            " reason.[[ Offered was {offered}, this file has {found}.]]",
        ),
    ),
    "CV-C23": Words(
        QT_TRANSLATE_NOOP("messages", "This receipt answers no offer of this custody log."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("messages", "No offer was closed by it."),
        QT_TRANSLATE_NOOP(
            "messages", "It belongs to another log[[: {log}]]. Import it where the offer was made."
        ),
    ),
    "CV-C21": Words(
        QT_TRANSLATE_NOOP("messages", "This was taken in before[[: entry {seq} says so]]."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("messages", "It was not logged a second time."),
        QT_TRANSLATE_NOOP("messages", "There is nothing to do."),
    ),
    "CV-C22": Words(
        QT_TRANSLATE_NOOP("messages", "There is no such offer[[ of package {package}]] open."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("messages", "Nothing was logged."),
        QT_TRANSLATE_NOOP(
            "messages",
            "See the open offers on the page of hand-over, or by casevault hand-over list.",
        ),
    ),
}

PROBLEMS: Mapping[tuple[str, str], str] = {
    ("CV-C19", "size"): QT_TRANSLATE_NOOP("messages", "size"),
    ("CV-C13", "structure"): QT_TRANSLATE_NOOP(
        "messages", "the name of a log, a number, a hash and a signature are not all there"
    ),
    ("CV-C13", "other log"): QT_TRANSLATE_NOOP("messages", "it names another log than this one"),
    ("CV-C13", "character"): QT_TRANSLATE_NOOP("messages", "a character is wrong"),
    ("CV-C13", "missing"): QT_TRANSLATE_NOOP("messages", "characters are missing"),
    ("CV-C13", "too many"): QT_TRANSLATE_NOOP("messages", "there are too many characters"),
    ("CV-C13", "apart"): QT_TRANSLATE_NOOP(
        "messages", "its number and its hash do not belong together in this log"
    ),
    ("CV-C13", "signature"): QT_TRANSLATE_NOOP(
        "messages", "its signature does not hold, and the log is too short to say where"
    ),
    ("CV-C14", "unknown"): QT_TRANSLATE_NOOP("messages", "this witness does not know the log"),
    ("CV-C14", "signature"): QT_TRANSLATE_NOOP("messages", "the log did not sign it"),
    ("CV-C14", "old"): QT_TRANSLATE_NOOP(
        "messages", "its proof does not begin where this witness stands"
    ),
    ("CV-C14", "rollback"): QT_TRANSLATE_NOOP(
        "messages", "it covers fewer entries than this witness has seen of the log"
    ),
    ("CV-C14", "fork"): QT_TRANSLATE_NOOP(
        "messages", "it contradicts what this witness has seen of the log"
    ),
    ("CV-C14", "form"): QT_TRANSLATE_NOOP("messages", "this is no request for a cosignature"),
    ("CV-C15", "unknown"): QT_TRANSLATE_NOOP("messages", "its witness is not known here"),
    ("CV-C15", "checkpoint"): QT_TRANSLATE_NOOP(
        "messages", "it fits no checkpoint that this log gave out"
    ),
    ("CV-C15", "form"): QT_TRANSLATE_NOOP("messages", "this is no cosignature"),
    ("CV-C17", "form"): QT_TRANSLATE_NOOP("messages", "it is another kind of file, or damaged"),
    ("CV-C17", "length"): QT_TRANSLATE_NOOP("messages", "it is too long"),
    ("CV-C17", "newer"): QT_TRANSLATE_NOOP("messages", "it was made by a newer CaseVault"),
    ("CV-C17", "checkpoint"): QT_TRANSLATE_NOOP("messages", "its log did not sign its checkpoint"),
    ("CV-C17", "entry"): QT_TRANSLATE_NOOP("messages", "an entry in it breaks a rule"),
    ("CV-C17", "proof"): QT_TRANSLATE_NOOP(
        "messages", "an entry in it does not stand under its checkpoint"
    ),
    ("CV-C17", "offer"): QT_TRANSLATE_NOOP("messages", "what it says is no offer of a package"),
    ("CV-C17", "answer"): QT_TRANSLATE_NOOP(
        "messages", "what it says is neither a receipt nor a refusal"
    ),
    ("CV-C17", "differs"): QT_TRANSLATE_NOOP("messages", "it says something else than the offer"),
    ("CV-C17", "cosignature"): QT_TRANSLATE_NOOP(
        "messages", "its cosignature does not fit the checkpoint it was given"
    ),
    ("CV-C17", "unreadable"): QT_TRANSLATE_NOOP("messages", "it cannot be read"),
    ("CV-C17", "own"): QT_TRANSLATE_NOOP(
        "messages", "it is an offer of this very log, which cannot be its own receiver"
    ),
}
