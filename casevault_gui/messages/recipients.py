"""Words for trouble with identities, shares, grants, vaults, tokens and key services."""

from __future__ import annotations

from collections.abc import Mapping

from casevault_gui.language import QT_TRANSLATE_NOOP
from casevault_gui.messages.words import Words

_SAFE = QT_TRANSLATE_NOOP("messages", "The package and its contents were not changed.")
_NOT_OPENED = QT_TRANSLATE_NOOP("messages", "The package was not opened.")
_NOTHING_KEPT = QT_TRANSLATE_NOOP("messages", "Nothing was added to your contacts.")
_AS_WAS = QT_TRANSLATE_NOOP("messages", "Your packages, contacts and keys are as they were.")
_VAULT_SAFE = QT_TRANSLATE_NOOP("messages", "What the vault holds was not changed.")
_NOT_FROM_VAULT = QT_TRANSLATE_NOOP("messages", "No key was read from or kept in the vault.")
_NOT_USED = QT_TRANSLATE_NOOP("messages", "The key was not used, and nothing was opened with it.")

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
    "CV-K20": Words(
        QT_TRANSLATE_NOOP("messages", "A second person must be present and named."),
        QT_TRANSLATE_NOOP("messages", "Every copy of the key is as it was."),
        QT_TRANSLATE_NOOP("messages", "Nothing was destroyed."),
        QT_TRANSLATE_NOOP("messages", "Name somebody else who is present and attests it."),
    ),
    "CV-K23": Words(
        QT_TRANSLATE_NOOP("messages", "Nobody is named as the one who destroys the key."),
        QT_TRANSLATE_NOOP("messages", "Every copy of the key is as it was."),
        QT_TRANSLATE_NOOP("messages", "Nothing was destroyed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Say in the settings who you are (or `casevault profile describe --name …`), then try"
            " again: two persons attest it.",
        ),
    ),
    "CV-K21": Words(
        QT_TRANSLATE_NOOP("messages", "The log tells of no single package here[[: {name}]]"),
        QT_TRANSLATE_NOOP("messages", "Every copy of every key is as it was."),
        QT_TRANSLATE_NOOP("messages", "Nothing was looked up or destroyed."),
        QT_TRANSLATE_NOOP("messages", "Take the package id from the list of keys, whole."),
    ),
    "CV-K22": Words(
        QT_TRANSLATE_NOOP(
            "messages", "One package cannot be opened in so many ways[[: {given} were chosen]]."
        ),
        QT_TRANSLATE_NOOP("messages", "Your original files were not changed."),
        QT_TRANSLATE_NOOP("messages", "No package was made."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Choose fewer[[; {limit} are possible]]. Others can be given access afterwards.",
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
    "CV-I02": Words(
        QT_TRANSLATE_NOOP("messages", "Your own identity is not at hand[[: {problem}]]."),
        _AS_WAS,
        QT_TRANSLATE_NOOP("messages", "Nothing was signed, and nothing was opened with it."),
        QT_TRANSLATE_NOOP(
            "messages", "Make an identity, or unlock the vault or keyring that holds its keys."
        ),
    ),
    "CV-I03": Words(
        QT_TRANSLATE_NOOP("messages", "No single contact is meant[[ by {name}]]."),
        _AS_WAS,
        QT_TRANSLATE_NOOP("messages", "Nobody was given access."),
        QT_TRANSLATE_NOOP(
            "messages", "Look at your contacts, and name one by its fingerprint if names repeat."
        ),
    ),
    "CV-I04": Words(
        QT_TRANSLATE_NOOP("messages", "This identity is among your contacts already[[: {name}]]."),
        _AS_WAS,
        _NOTHING_KEPT,
        QT_TRANSLATE_NOOP("messages", "Use the contact you have."),
    ),
    "CV-I05": Words(
        QT_TRANSLATE_NOOP("messages", "This contact was revoked[[: {name}]]."),
        _AS_WAS,
        QT_TRANSLATE_NOOP("messages", "Nobody was given access."),
        QT_TRANSLATE_NOOP(
            "messages", "Choose somebody else, or add and compare their new identity."
        ),
    ),
    "CV-V00": Words(
        QT_TRANSLATE_NOOP("messages", "The key vault could not be used."),
        _VAULT_SAFE,
        _NOT_FROM_VAULT,
        QT_TRANSLATE_NOOP("messages", "Try again, or use another copy of the key."),
    ),
    "CV-V01": Words(
        QT_TRANSLATE_NOOP("messages", "This profile has no key vault."),
        _AS_WAS,
        _NOT_FROM_VAULT,
        QT_TRANSLATE_NOOP("messages", "Make one first, or keep the key in another way."),
    ),
    "CV-V02": Words(
        QT_TRANSLATE_NOOP("messages", "The key vault is locked."),
        _VAULT_SAFE,
        _NOT_FROM_VAULT,
        QT_TRANSLATE_NOOP("messages", "Unlock it with its passphrase, then try again."),
    ),
    "CV-V03": Words(
        QT_TRANSLATE_NOOP("messages", "This passphrase does not unlock the key vault."),
        _VAULT_SAFE,
        QT_TRANSLATE_NOOP("messages", "The vault stays locked."),
        QT_TRANSLATE_NOOP("messages", "Type it again. Look at capitals and the keyboard layout."),
    ),
    "CV-V04": Words(
        QT_TRANSLATE_NOOP("messages", "The file of the key vault is damaged[[: {problem}]]."),
        QT_TRANSLATE_NOOP("messages", "The file was left as it is. Packages are not affected."),
        _NOT_FROM_VAULT,
        QT_TRANSLATE_NOOP(
            "messages", "Set the file aside and restore a backup of the vault[[: {path}]]"
        ),
    ),
    "CV-V05": Words(
        QT_TRANSLATE_NOOP("messages", "A newer CaseVault wrote this vault."),
        _VAULT_SAFE,
        _NOT_FROM_VAULT,
        QT_TRANSLATE_NOOP(
            "messages", "Use a newer CaseVault.[[ The vault is of version {version}.]]"
        ),
    ),
    "CV-V06": Words(
        QT_TRANSLATE_NOOP("messages", "This profile has a key vault already."),
        _VAULT_SAFE,
        QT_TRANSLATE_NOOP("messages", "No second one was made."),
        QT_TRANSLATE_NOOP("messages", "Unlock the one you have, or restore a backup into it."),
    ),
    "CV-V07": Words(
        QT_TRANSLATE_NOOP("messages", "This is no sound backup of a key vault[[: {problem}]]."),
        _VAULT_SAFE,
        QT_TRANSLATE_NOOP("messages", "Nothing was restored."),
        QT_TRANSLATE_NOOP("messages", "Try another copy of the backup[[: {path}]]"),
    ),
    "CV-U00": Words(
        QT_TRANSLATE_NOOP("messages", "The token or key service could not be used[[: {name}]]."),
        _SAFE,
        _NOT_USED,
        QT_TRANSLATE_NOOP("messages", "Try again, or open the package in another way."),
    ),
    "CV-U01": Words(
        QT_TRANSLATE_NOOP("messages", "There is no answer[[ from {name}]][[: {problem}]]."),
        _SAFE,
        _NOT_USED,
        QT_TRANSLATE_NOOP("messages", "Insert the token, or check the connection and the address."),
    ),
    "CV-U02": Words(
        QT_TRANSLATE_NOOP("messages", "The PIN[[ of {name}]] is wrong or missing[[: {problem}]]."),
        _SAFE,
        _NOT_USED,
        QT_TRANSLATE_NOOP(
            "messages", "Check the PIN before trying again: tokens block after a few wrong ones."
        ),
    ),
    "CV-U03": Words(
        QT_TRANSLATE_NOOP("messages", "You may not use this key[[: {name}]]."),
        _SAFE,
        _NOT_USED,
        QT_TRANSLATE_NOOP("messages", "Ask whoever manages the key for access."),
    ),
    "CV-U04": Words(
        QT_TRANSLATE_NOOP("messages", "No answer came in time[[ from {name}]][[ ({seconds} s)]]."),
        _SAFE,
        _NOT_USED,
        QT_TRANSLATE_NOOP("messages", "Try again later, or open the package in another way."),
    ),
    "CV-U05": Words(
        QT_TRANSLATE_NOOP(
            "messages", "The key or token[[ {name}]] cannot do what is needed[[: {problem}]]."
        ),
        _SAFE,
        _NOT_USED,
        QT_TRANSLATE_NOOP("messages", "Choose another key or another token."),
    ),
    "CV-U06": Words(
        QT_TRANSLATE_NOOP(
            "messages", "The library for this kind of key is not installed[[: {name}]]."
        ),
        _SAFE,
        _NOT_USED,
        QT_TRANSLATE_NOOP("messages", "Have CaseVault installed with it[[: {extra}]]"),
    ),
    "CV-U07": Words(
        QT_TRANSLATE_NOOP("messages", "The package was not sealed for this key[[: {name}]]."),
        _SAFE,
        _NOT_OPENED,
        QT_TRANSLATE_NOOP("messages", "Choose another key, or open the package in another way."),
    ),
    "CV-U08": Words(
        QT_TRANSLATE_NOOP("messages", "The key[[ of {name}]] is not the one that was pinned."),
        _SAFE,
        _NOT_USED,
        QT_TRANSLATE_NOOP(
            "messages", "Ask whoever manages the key whether it was replaced, then pin it anew."
        ),
    ),
    "CV-U09": Words(
        QT_TRANSLATE_NOOP("messages", "There is no single key of this name[[: {name}]]."),
        _AS_WAS,
        _NOT_USED,
        QT_TRANSLATE_NOOP("messages", "Look at the list of keys and choose a name from it."),
    ),
    "CV-U10": Words(
        QT_TRANSLATE_NOOP("messages", "This private key file cannot be used[[: {problem}]]."),
        _SAFE,
        _NOT_USED,
        QT_TRANSLATE_NOOP("messages", "Check the file and its passphrase[[: {path}]]"),
    ),
    "CV-U11": Words(
        QT_TRANSLATE_NOOP("messages", "Nothing can be sealed to this key[[: {problem}]]."),
        _AS_WAS,
        QT_TRANSLATE_NOOP("messages", "The key was not pinned."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Use an RSA key of 3072 or 4096 bits, or one on the curve P-256 or P-384[[: {path}]]",
        ),
    ),
}

PROBLEMS: Mapping[tuple[str, str], str] = {
    ("CV-V07", "format"): QT_TRANSLATE_NOOP("messages", "it is another kind of file"),
    ("CV-V07", "kind"): QT_TRANSLATE_NOOP("messages", "it is another kind of file"),
    ("CV-V07", "schema"): QT_TRANSLATE_NOOP("messages", "its inner structure is not sound"),
    ("CV-V07", "structure"): QT_TRANSLATE_NOOP("messages", "its inner structure is not sound"),
    ("CV-V07", "check"): QT_TRANSLATE_NOOP("messages", "a part of it was altered or lost"),
    ("CV-V07", "record"): QT_TRANSLATE_NOOP("messages", "an entry in it was altered or lost"),
    ("CV-V07", "value"): QT_TRANSLATE_NOOP("messages", "an entry in it was altered or lost"),
    ("CV-V07", "held"): QT_TRANSLATE_NOOP("messages", "what the keyring holds does not fit it"),
    ("CV-V07", "unreadable"): QT_TRANSLATE_NOOP("messages", "it cannot be read"),
    ("CV-V04", "format"): QT_TRANSLATE_NOOP("messages", "it is another kind of file"),
    ("CV-V04", "kind"): QT_TRANSLATE_NOOP("messages", "it is another kind of file"),
    ("CV-V04", "schema"): QT_TRANSLATE_NOOP("messages", "its inner structure is not sound"),
    ("CV-V04", "structure"): QT_TRANSLATE_NOOP("messages", "its inner structure is not sound"),
    ("CV-V04", "check"): QT_TRANSLATE_NOOP("messages", "a part of it was altered or lost"),
    ("CV-V04", "record"): QT_TRANSLATE_NOOP("messages", "an entry in it was altered or lost"),
    ("CV-V04", "value"): QT_TRANSLATE_NOOP("messages", "an entry in it was altered or lost"),
    ("CV-V04", "held"): QT_TRANSLATE_NOOP("messages", "what the keyring holds does not fit it"),
    ("CV-V04", "unreadable"): QT_TRANSLATE_NOOP("messages", "it cannot be read"),
    ("CV-I02", "none"): QT_TRANSLATE_NOOP("messages", "none was made yet"),
    ("CV-I02", "secret"): QT_TRANSLATE_NOOP("messages", "its secret keys are not where they were"),
    ("CV-U10", "encrypted"): QT_TRANSLATE_NOOP("messages", "it needs its passphrase"),
    ("CV-U10", "not-encrypted"): QT_TRANSLATE_NOOP("messages", "it lies in clear, unprotected"),
    ("CV-U10", "passphrase"): QT_TRANSLATE_NOOP("messages", "the passphrase is wrong"),
    ("CV-U10", "malformed"): QT_TRANSLATE_NOOP("messages", "it is no private key, or damaged"),
    ("CV-U10", "unsuitable"): QT_TRANSLATE_NOOP("messages", "a key of this kind is not used"),
    ("CV-U10", "unreadable"): QT_TRANSLATE_NOOP("messages", "it cannot be read"),
    ("CV-U01", "token"): QT_TRANSLATE_NOOP("messages", "the token is not there"),
    ("CV-U01", "several"): QT_TRANSLATE_NOOP("messages", "several tokens fit, name one"),
    ("CV-U01", "key"): QT_TRANSLATE_NOOP("messages", "the key is not there, or is switched off"),
    ("CV-U01", "keys"): QT_TRANSLATE_NOOP("messages", "several keys fit, name one"),
    ("CV-U01", "unreachable"): QT_TRANSLATE_NOOP("messages", "its address cannot be reached"),
    ("CV-U01", "sealed"): QT_TRANSLATE_NOOP("messages", "the service is not open for use"),
    ("CV-U02", "pin"): QT_TRANSLATE_NOOP("messages", "the token did not accept it"),
    ("CV-U02", "no-pin"): QT_TRANSLATE_NOOP("messages", "none was given"),
    ("CV-U02", "no-token"): QT_TRANSLATE_NOOP("messages", "no access token was given"),
    ("CV-U02", "blocked"): QT_TRANSLATE_NOOP("messages", "the token is blocked after wrong PINs"),
    ("CV-U05", "mechanism"): QT_TRANSLATE_NOOP(
        "messages", "it does not know this way of decrypting"
    ),
    ("CV-U05", "key-kind"): QT_TRANSLATE_NOOP("messages", "its key is of another kind"),
    ("CV-U05", "kind"): QT_TRANSLATE_NOOP("messages", "this is not offered there"),
    ("CV-U05", "uri"): QT_TRANSLATE_NOOP("messages", "its address is not well formed"),
    ("CV-U05", "pin-in-uri"): QT_TRANSLATE_NOOP(
        "messages", "its address holds a PIN, which must not lie on the drive"
    ),
    ("CV-U05", "untested"): QT_TRANSLATE_NOOP("messages", "it has not passed its test yet"),
    ("CV-U05", "no-provider"): QT_TRANSLATE_NOOP("messages", "only its public half is known here"),
    ("CV-U11", "unreadable"): QT_TRANSLATE_NOOP("messages", "the file cannot be read"),
    ("CV-U11", "kind"): QT_TRANSLATE_NOOP("messages", "a key of this kind is not sealed to"),
    ("CV-U05", "closed"): QT_TRANSLATE_NOOP("messages", "it was closed meanwhile"),
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
    ("CV-K19", "odd"): QT_TRANSLATE_NOOP("messages", "card {numbers} does not fit the others"),
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
