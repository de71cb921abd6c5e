"""Words for trouble with keys, passphrases and the system's keyring."""

from __future__ import annotations

from collections.abc import Mapping

from casevault_gui.language import QT_TRANSLATE_NOOP
from casevault_gui.messages.words import Words

_SAFE = QT_TRANSLATE_NOOP("messages", "The package and its contents were not changed.")
_NOT_OPENED = QT_TRANSLATE_NOOP("messages", "The package was not opened.")
_KEY_SAFE = QT_TRANSLATE_NOOP(
    "messages", "The package was not changed. Other copies of its key are as they were."
)
_NOT_KEPT = QT_TRANSLATE_NOOP("messages", "The key was not read from or kept in the keyring.")
_OTHER_PLACE = QT_TRANSLATE_NOOP(
    "messages", "Keep the key in another way: copy it, print it, or save it on another medium."
)

WORDS: Mapping[str, Words] = {
    "CV-K00": Words(
        QT_TRANSLATE_NOOP("messages", "The key could not be used."),
        _SAFE,
        _NOT_OPENED,
        QT_TRANSLATE_NOOP("messages", "Try again, or use another key that this package accepts."),
    ),
    "CV-K01": Words(
        QT_TRANSLATE_NOOP("messages", "The key was not typed correctly."),
        _SAFE,
        QT_TRANSLATE_NOOP("messages", "The key was not tried, and nothing in it was guessed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Look at [[character {position:ordinal} (in group {position:group}) of ]]the key"
            "[[: {problem}]].",
        ),
    ),
    "CV-K02": Words(
        QT_TRANSLATE_NOOP("messages", "This key is well written but belongs to another package."),
        _SAFE,
        QT_TRANSLATE_NOOP("messages", "Nothing was decrypted."),
        QT_TRANSLATE_NOOP(
            "messages",
            "[[The fingerprint of this key is {fingerprint:fingerprint}. ]][[It belongs to package"
            " {known_package}. ]]Compare fingerprints on the key card or the receipt, and look for"
            " the key of this package.",
        ),
    ),
    "CV-K03": Words(
        QT_TRANSLATE_NOOP("messages", "This passphrase does not open the package."),
        _SAFE,
        _NOT_OPENED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Type it again. Look at capital letters, spaces and the keyboard layout. If the"
            " package has another key, use that one.",
        ),
    ),
    "CV-K04": Words(
        QT_TRANSLATE_NOOP("messages", "This package cannot be opened in this way."),
        _SAFE,
        _NOT_OPENED,
        QT_TRANSLATE_NOOP(
            "messages",
            "[[You offered: {wanted}. This package opens with: {offered}. ]]Use a key or"
            " passphrase that this package accepts.",
        ),
    ),
    "CV-K05": Words(
        QT_TRANSLATE_NOOP(
            "messages", "The key would lie on the same medium as the package it opens."
        ),
        _KEY_SAFE,
        QT_TRANSLATE_NOOP("messages", "The key was not saved[[ to {path}]]"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Choose another drive for the key. Whoever loses or steals the medium must not hold"
            " both.",
        ),
    ),
    "CV-K06": Words(
        QT_TRANSLATE_NOOP("messages", "Nobody has shown yet that the key of this package is kept."),
        QT_TRANSLATE_NOOP(
            "messages", "The package is whole on the drive, and your original files are unchanged."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "The package keeps its unfinished name until its key is in safe hands."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Copy, print or store the key, then confirm it. Without its key, nobody can open the"
            " package, not even we.",
        ),
    ),
    "CV-K07": Words(
        QT_TRANSLATE_NOOP("messages", "This passphrase cannot be used[[: {problem}]]."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "The passphrase was not set or tried."),
        QT_TRANSLATE_NOOP(
            "messages", "Choose several words that you can remember and others cannot guess."
        ),
    ),
    "CV-K08": Words(
        QT_TRANSLATE_NOOP(
            "messages", "No key or passphrase could be read from this file[[: {problem}]]."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Nothing was sealed or opened."),
        QT_TRANSLATE_NOOP("messages", "Check the file, or give it in another way[[: {path}]]"),
    ),
    "CV-K09": Words(
        QT_TRANSLATE_NOOP("messages", "This package was not sealed for this key[[: {name}]]."),
        _SAFE,
        _NOT_OPENED,
        QT_TRANSLATE_NOOP(
            "messages", "Try another way to open it, or ask the sender for whom it was sealed."
        ),
    ),
    "CV-K10": Words(
        QT_TRANSLATE_NOOP("messages", "The keyring of this computer did not do what was asked."),
        _KEY_SAFE,
        _NOT_KEPT,
        _OTHER_PLACE,
    ),
    "CV-K11": Words(
        QT_TRANSLATE_NOOP("messages", "This computer has no keyring that CaseVault can use."),
        _KEY_SAFE,
        _NOT_KEPT,
        QT_TRANSLATE_NOOP(
            "messages",
            "That is normal on a computer without a network. Copy the key, print it, or save it"
            " on another medium.",
        ),
    ),
    "CV-K12": Words(
        QT_TRANSLATE_NOOP("messages", "The keyring is locked."),
        _KEY_SAFE,
        _NOT_KEPT,
        QT_TRANSLATE_NOOP("messages", "Unlock the keyring of your system, then try again."),
    ),
    "CV-K13": Words(
        QT_TRANSLATE_NOOP("messages", "The keyring refused access."),
        _KEY_SAFE,
        _NOT_KEPT,
        QT_TRANSLATE_NOOP(
            "messages", "Allow CaseVault to use the keyring when your system asks, then try again."
        ),
    ),
    "CV-K14": Words(
        QT_TRANSLATE_NOOP("messages", "The keyring cannot hold an entry of this size."),
        _KEY_SAFE,
        _NOT_KEPT,
        _OTHER_PLACE,
    ),
    "CV-K15": Words(
        QT_TRANSLATE_NOOP(
            "messages", "The keyring said it kept the key, but it did not give it back."
        ),
        _KEY_SAFE,
        QT_TRANSLATE_NOOP("messages", "The key does not count as kept in the keyring."),
        _OTHER_PLACE,
    ),
    "CV-K16": Words(
        QT_TRANSLATE_NOOP("messages", "The keyring gave no answer[[ within {seconds} seconds]]."),
        _KEY_SAFE,
        _NOT_KEPT,
        QT_TRANSLATE_NOOP(
            "messages",
            "Look for a window of your system that waits for your permission. Then try again, or"
            " keep the key in another way.",
        ),
    ),
    "CV-K17": Words(
        QT_TRANSLATE_NOOP("messages", "The keyring works, but holds no key for this package."),
        _SAFE,
        _NOT_OPENED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Type the key, or open the package on the computer where its key was stored.",
        ),
    ),
}

PROBLEMS: Mapping[tuple[str, str], str] = {
    ("CV-K01", "prefix"): QT_TRANSLATE_NOOP("messages", "a key begins with cvkey1"),
    ("CV-K01", "character"): QT_TRANSLATE_NOOP("messages", "this character never stands in a key"),
    ("CV-K01", "case"): QT_TRANSLATE_NOOP("messages", "large and small letters are mixed"),
    ("CV-K01", "length"): QT_TRANSLATE_NOOP("messages", "the key is too short or too long"),
    ("CV-K01", "checksum"): QT_TRANSLATE_NOOP(
        "messages", "the check at the end does not agree, so a character is wrong"
    ),
    ("CV-K01", "padding"): QT_TRANSLATE_NOOP("messages", "the end of the key is wrong"),
    ("CV-K07", "empty"): QT_TRANSLATE_NOOP("messages", "it is empty"),
    ("CV-K07", "too-long"): QT_TRANSLATE_NOOP("messages", "it is too long"),
    ("CV-K07", "control"): QT_TRANSLATE_NOOP("messages", "it holds characters that do not print"),
    ("CV-K07", "not-text"): QT_TRANSLATE_NOOP("messages", "it is not plain text"),
    ("CV-K08", "missing"): QT_TRANSLATE_NOOP("messages", "the file is not there"),
    ("CV-K08", "empty"): QT_TRANSLATE_NOOP("messages", "it is empty"),
    ("CV-K08", "denied"): QT_TRANSLATE_NOOP("messages", "you may not read the file"),
    ("CV-K08", "folder"): QT_TRANSLATE_NOOP("messages", "this is a folder"),
    ("CV-K08", "too-large"): QT_TRANSLATE_NOOP("messages", "the file is too large for a key"),
    ("CV-K08", "not-text"): QT_TRANSLATE_NOOP("messages", "the file is not plain text"),
    ("CV-K08", "failed"): QT_TRANSLATE_NOOP("messages", "the drive could not read the file"),
}
