"""Words for trouble with identities, shares, grants, vaults, tokens and key services."""

from __future__ import annotations

from collections.abc import Mapping

from casevault_gui.messages.words import QT_TRANSLATE_NOOP, Words

_SAFE = QT_TRANSLATE_NOOP("messages", "The package and its contents were not changed.")
_NOT_OPENED = QT_TRANSLATE_NOOP("messages", "The package was not opened.")
_NOTHING_KEPT = QT_TRANSLATE_NOOP("messages", "Nothing was added to your contacts.")

WORDS: Mapping[str, Words] = {
    "CV-P14": Words(
        QT_TRANSLATE_NOOP(
            "messages", "The signature in this package does not hold[[: {problem}]]."
        ),
        _SAFE,
        QT_TRANSLATE_NOOP("messages", "The package was not accepted as whole."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Do not rely on it. Ask the sender for the package's SHA-256 and for another copy.",
        ),
    ),
    "CV-P15": Words(
        QT_TRANSLATE_NOOP("messages", "This grant cannot be used[[: {problem}]]."),
        _SAFE,
        _NOT_OPENED,
        QT_TRANSLATE_NOOP("messages", "Ask who granted access for the file once more[[: {path}]]"),
    ),
    "CV-K18": Words(
        QT_TRANSLATE_NOOP("messages", "This share was not typed correctly[[: {problem}]]."),
        _SAFE,
        QT_TRANSLATE_NOOP("messages", "The share was not used, and nothing in it was guessed."),
        QT_TRANSLATE_NOOP(
            "messages", "Compare it with the card, word by word[[, beginning with word {word}]]."
        ),
    ),
    "CV-K19": Words(
        QT_TRANSLATE_NOOP("messages", "These shares do not open the package[[: {problem}]]."),
        _SAFE,
        _NOT_OPENED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Check that all cards carry the set number that the package shows.[[ {needed} of them"
            " are needed.]]",
        ),
    ),
    "CV-I00": Words(
        QT_TRANSLATE_NOOP("messages", "The identity could not be used."),
        _SAFE,
        _NOTHING_KEPT,
        QT_TRANSLATE_NOOP("messages", "Try again, or ask its owner for the file once more."),
    ),
    "CV-I01": Words(
        QT_TRANSLATE_NOOP("messages", "This is not a sound identity file[[: {problem}]]."),
        QT_TRANSLATE_NOOP("messages", "Your contacts and packages are as they were."),
        _NOTHING_KEPT,
        QT_TRANSLATE_NOOP("messages", "Ask its owner for the file once more[[: {path}]]"),
    ),
}

PROBLEMS: Mapping[tuple[str, str], str] = {
    ("CV-P14", "statement"): QT_TRANSLATE_NOOP("messages", "what was signed is damaged"),
    ("CV-P14", "differs"): QT_TRANSLATE_NOOP("messages", "it was made for other contents"),
    ("CV-P14", "identity"): QT_TRANSLATE_NOOP("messages", "the signer's identity is damaged"),
    ("CV-P14", "signature"): QT_TRANSLATE_NOOP("messages", "it is not the signer's"),
    ("CV-P14", "incomplete"): QT_TRANSLATE_NOOP("messages", "a part of it is missing"),
    ("CV-P15", "form"): QT_TRANSLATE_NOOP("messages", "it is another kind of file, or damaged"),
    ("CV-P15", "slot"): QT_TRANSLATE_NOOP("messages", "a newer CaseVault made it"),
    ("CV-P15", "identity"): QT_TRANSLATE_NOOP("messages", "the granter's identity is damaged"),
    ("CV-P15", "signature"): QT_TRANSLATE_NOOP("messages", "it was altered after it was made"),
    ("CV-P15", "package"): QT_TRANSLATE_NOOP("messages", "it is for another package"),
    ("CV-P15", "unreadable"): QT_TRANSLATE_NOOP("messages", "it cannot be read"),
    ("CV-K18", "word"): QT_TRANSLATE_NOOP("messages", "a word is not one of those used on cards"),
    ("CV-K18", "length"): QT_TRANSLATE_NOOP("messages", "words are missing"),
    ("CV-K18", "checksum"): QT_TRANSLATE_NOOP("messages", "a word is wrong or out of its place"),
    ("CV-K18", "padding"): QT_TRANSLATE_NOOP("messages", "words are missing or too many"),
    ("CV-K18", "groups"): QT_TRANSLATE_NOOP("messages", "it is of a kind not used here"),
    ("CV-K19", "few"): QT_TRANSLATE_NOOP("messages", "there are too few of them"),
    ("CV-K19", "set"): QT_TRANSLATE_NOOP("messages", "they are not of one set"),
    ("CV-K19", "differ"): QT_TRANSLATE_NOOP("messages", "two differ that carry the same number"),
    ("CV-K19", "digest"): QT_TRANSLATE_NOOP("messages", "they do not belong together"),
    ("CV-I01", "form"): QT_TRANSLATE_NOOP("messages", "it is another kind of file, or damaged"),
    ("CV-I01", "member"): QT_TRANSLATE_NOOP("messages", "a part of it is damaged"),
    ("CV-I01", "key"): QT_TRANSLATE_NOOP("messages", "its key is damaged"),
    ("CV-I01", "signature"): QT_TRANSLATE_NOOP("messages", "it was altered after it was made"),
    ("CV-I01", "unreadable"): QT_TRANSLATE_NOOP("messages", "it cannot be read"),
    ("CV-I01", "other-secret"): QT_TRANSLATE_NOOP(
        "messages", "the secret keys at hand belong to another identity"
    ),
}
