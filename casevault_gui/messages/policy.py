"""Words for what the policy of an agency refuses, and for its rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from casevault_gui.core.policy.rules import Way
from casevault_gui.language import QT_TRANSLATE_NOOP
from casevault_gui.messages.words import Words

if TYPE_CHECKING:
    from casevault_gui.core.policy.rules import Rules

_SAFE = QT_TRANSLATE_NOOP(
    "messages", "Your original files were not changed. Packages can be opened and verified."
)
_NOT_DONE = QT_TRANSLATE_NOOP(
    "messages", "Nothing was sealed, and no key was kept, copied or given to anybody."
)

WORDS: Mapping[str, Words] = {
    "CV-A00": Words(
        QT_TRANSLATE_NOOP("messages", "The policy of your agency stands against this."),
        _SAFE,
        _NOT_DONE,
        QT_TRANSLATE_NOOP("messages", "Ask whoever administers CaseVault in your agency."),
    ),
    "CV-A01": Words(
        QT_TRANSLATE_NOOP(
            "messages",
            "The policy file of your agency cannot be used[[: {problem}]][[, at “{rule}”]]"
            "[[, in line {line}]].",
        ),
        _SAFE,
        QT_TRANSLATE_NOOP(
            "messages",
            "Nothing was sealed, and no key was kept, copied or given to anybody: what the policy"
            " forbids is not known.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Have whoever administers CaseVault correct the file[[ {path}]], then start CaseVault"
            " again.",
        ),
    ),
    "CV-A02": Words(
        QT_TRANSLATE_NOOP(
            "messages", "The policy file is not signed as your agency demands[[: {problem}]]."
        ),
        _SAFE,
        _NOT_DONE,
        QT_TRANSLATE_NOOP(
            "messages",
            "Have whoever administers CaseVault sign the file[[ {path}]] again, then start"
            " CaseVault again.",
        ),
    ),
    "CV-A03": Words(
        QT_TRANSLATE_NOOP(
            "messages",
            "The policy[[ “{policy}”]] of your agency stands against this[[: {problem}]].",
        ),
        _SAFE,
        QT_TRANSLATE_NOOP("messages", "It was not done; no package was made for it."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Do it as the policy asks: the settings show all of it, and so does `casevault policy"
            " show`.[[ Whom to ask: {contact}.]]",
        ),
    ),
}

_LEVELS = (
    "",
    QT_TRANSLATE_NOOP("messages", "weak or better"),
    QT_TRANSLATE_NOOP("messages", "fair or better"),
    QT_TRANSLATE_NOOP("messages", "strong or better"),
    QT_TRANSLATE_NOOP("messages", "very strong"),
)
_WAYS = {
    Way.KEY: QT_TRANSLATE_NOOP("messages", "a package key"),
    Way.PASSPHRASE: QT_TRANSLATE_NOOP("messages", "a passphrase"),
    Way.PERSON: QT_TRANSLATE_NOOP("messages", "a contact's identity"),
    Way.PINNED_KEY: QT_TRANSLATE_NOOP("messages", "a pinned public key"),
    Way.SERVICE: QT_TRANSLATE_NOOP("messages", "a key service"),
    Way.SHARES: QT_TRANSLATE_NOOP("messages", "share cards"),
}

PROBLEMS: Mapping[tuple[str, str], str] = {
    ("CV-A01", "missing"): QT_TRANSLATE_NOOP("messages", "it is not there"),
    ("CV-A01", "denied"): QT_TRANSLATE_NOOP("messages", "you have no right to read it"),
    ("CV-A01", "failed"): QT_TRANSLATE_NOOP("messages", "it cannot be read"),
    ("CV-A01", "open"): QT_TRANSLATE_NOOP("messages", "anybody on this computer may change it"),
    ("CV-A01", "too-large"): QT_TRANSLATE_NOOP("messages", "it is too large to be one"),
    ("CV-A01", "not-text"): QT_TRANSLATE_NOOP("messages", "it is no text in UTF-8"),
    ("CV-A01", "syntax"): QT_TRANSLATE_NOOP("messages", "it is not well-formed TOML"),
    ("CV-A01", "version"): QT_TRANSLATE_NOOP("messages", "it does not say which version it is"),
    ("CV-A01", "newer"): QT_TRANSLATE_NOOP("messages", "it needs a newer CaseVault"),
    ("CV-A01", "unknown"): QT_TRANSLATE_NOOP("messages", "it has a rule that is not known"),
    ("CV-A01", "missing-rule"): QT_TRANSLATE_NOOP("messages", "something is missing in it"),
    ("CV-A01", "type"): QT_TRANSLATE_NOOP("messages", "a value is of another kind than its rule"),
    ("CV-A01", "value"): QT_TRANSLATE_NOOP("messages", "a value is not among the possible ones"),
    ("CV-A01", "contradiction"): QT_TRANSLATE_NOOP("messages", "no package could obey it"),
    ("CV-A02", "missing"): QT_TRANSLATE_NOOP("messages", "there is no signature beside it"),
    ("CV-A02", "form"): QT_TRANSLATE_NOOP("messages", "what lies beside it is no signature"),
    ("CV-A02", "other-file"): QT_TRANSLATE_NOOP(
        "messages", "the signature is for another file, or the file was changed"
    ),
    ("CV-A02", "signer"): QT_TRANSLATE_NOOP("messages", "somebody else signed it"),
    ("CV-A02", "signature"): QT_TRANSLATE_NOOP("messages", "the signature does not hold"),
    ("CV-A02", "key"): QT_TRANSLATE_NOOP(
        "messages", "the key that signatures are checked with cannot be used"
    ),
    ("CV-A03", "case-field"): QT_TRANSLATE_NOOP(
        "messages", "the case record must say something in “{field}”"
    ),
    ("CV-A03", "required-key"): QT_TRANSLATE_NOOP("messages", "it must open with a package key"),
    ("CV-A03", "required-passphrase"): QT_TRANSLATE_NOOP(
        "messages", "it must open with a passphrase"
    ),
    ("CV-A03", "required-person"): QT_TRANSLATE_NOOP("messages", "it must open for a contact"),
    ("CV-A03", "required-pinned-key"): QT_TRANSLATE_NOOP(
        "messages", "it must open with a pinned public key"
    ),
    ("CV-A03", "required-service"): QT_TRANSLATE_NOOP(
        "messages", "it must open with a key service"
    ),
    ("CV-A03", "required-shares"): QT_TRANSLATE_NOOP("messages", "it must open with share cards"),
    ("CV-A03", "forbidden-key"): QT_TRANSLATE_NOOP(
        "messages", "it must not open with a package key"
    ),
    ("CV-A03", "forbidden-passphrase"): QT_TRANSLATE_NOOP(
        "messages", "it must not open with a passphrase"
    ),
    ("CV-A03", "forbidden-person"): QT_TRANSLATE_NOOP("messages", "it must not open for a contact"),
    ("CV-A03", "forbidden-pinned-key"): QT_TRANSLATE_NOOP(
        "messages", "it must not open with a pinned public key"
    ),
    ("CV-A03", "forbidden-service"): QT_TRANSLATE_NOOP(
        "messages", "it must not open with a key service"
    ),
    ("CV-A03", "forbidden-shares"): QT_TRANSLATE_NOOP(
        "messages", "it must not open with share cards"
    ),
    ("CV-A03", "recipient"): QT_TRANSLATE_NOOP(
        "messages",
        "it must open for “{name}”, who is not among your contacts or pinned keys[[ (fingerprint"
        " {reference})]]",
    ),
    ("CV-A03", "compared_recipients"): QT_TRANSLATE_NOOP(
        "messages", "the fingerprint was not compared with[[ {name}]]"
    ),
    ("CV-A03", "post_quantum"): QT_TRANSLATE_NOOP(
        "messages", "a later quantum computer could open it through[[ {name}]]"
    ),
    ("CV-A03", "least_shares"): QT_TRANSLATE_NOOP(
        "messages", "at least {needed} cards must be needed to open it"
    ),
    ("CV-A03", "signed"): QT_TRANSLATE_NOOP("messages", "you must sign it with your identity"),
    ("CV-A03", "passphrase-1"): QT_TRANSLATE_NOOP("messages", "the passphrase is guessed at once"),
    ("CV-A03", "passphrase-2"): QT_TRANSLATE_NOOP("messages", "the passphrase must be fair"),
    ("CV-A03", "passphrase-3"): QT_TRANSLATE_NOOP("messages", "the passphrase must be strong"),
    ("CV-A03", "passphrase-4"): QT_TRANSLATE_NOOP("messages", "the passphrase must be very strong"),
    ("CV-A03", "keyring"): QT_TRANSLATE_NOOP("messages", "no secret goes into the keyring"),
    ("CV-A03", "clipboard"): QT_TRANSLATE_NOOP("messages", "no key goes onto the clipboard"),
    ("CV-A03", "key_files"): QT_TRANSLATE_NOOP("messages", "no key is written into a file"),
    ("CV-A03", "same_volume"): QT_TRANSLATE_NOOP(
        "messages", "no key lies on the package's own drive"
    ),
    ("CV-A03", "protected"): QT_TRANSLATE_NOOP(
        "messages", "your profile must be protected by a passphrase or the keyring"
    ),
}

RULES: Mapping[str, str] = {
    "required": QT_TRANSLATE_NOOP("messages", "Every package opens with {value}."),
    "forbidden": QT_TRANSLATE_NOOP("messages", "No package opens with {value}."),
    "recipients": QT_TRANSLATE_NOOP("messages", "Every package also opens for {value}."),
    "signed": QT_TRANSLATE_NOOP("messages", "Every package is signed with an identity."),
    "compared_recipients": QT_TRANSLATE_NOOP(
        "messages", "Only people whose fingerprint was compared are given access."
    ),
    "post_quantum": QT_TRANSLATE_NOOP(
        "messages", "Nobody is given access in a way that a quantum computer could break."
    ),
    "least_shares": QT_TRANSLATE_NOOP("messages", "Of share cards at least {value} are needed."),
    "verify_sources": QT_TRANSLATE_NOOP(
        "messages", "After sealing, the originals are read again and compared."
    ),
    "case_required": QT_TRANSLATE_NOOP("messages", "The case record says something in {value}."),
    "passphrase_level": QT_TRANSLATE_NOOP("messages", "New passphrases are {value}."),
    "keyring": QT_TRANSLATE_NOOP("messages", "No secret goes into the keyring."),
    "clipboard": QT_TRANSLATE_NOOP("messages", "No key goes onto the clipboard."),
    "key_files": QT_TRANSLATE_NOOP("messages", "No key is written into a file."),
    "same_volume": QT_TRANSLATE_NOOP("messages", "No key lies on the package's own drive."),
    "protected": QT_TRANSLATE_NOOP(
        "messages", "Profiles are protected by a passphrase or the keyring."
    ),
    "lock_minutes": QT_TRANSLATE_NOOP(
        "messages", "The key vault locks after at most {value} minutes."
    ),
    "clipboard_seconds": QT_TRANSLATE_NOOP(
        "messages", "A copied key is cleared after at most {value} seconds."
    ),
}
"""Each rule in a sentence, by its field of `Rules`; one that demands nothing is not said."""


def rule_values(rules: Rules) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the fields of the rules that demand something, with literals of what they demand."""
    for name in ("required", "forbidden"):
        ways = sorted(getattr(rules, name))
        yield from ((name, (_WAYS[way],)) for way in ways)
    if rules.recipients:
        yield "recipients", tuple(rules.recipients)
    flags = ("signed", "compared_recipients", "post_quantum", "verify_sources", "protected")
    yield from ((name, ()) for name in flags if getattr(rules, name))
    uses = ("keyring", "clipboard", "key_files", "same_volume")
    yield from ((name, ()) for name in uses if not getattr(rules, name))
    if rules.case_required:
        yield "case_required", rules.case_required
    if rules.passphrase_level:
        yield "passphrase_level", (_LEVELS[rules.passphrase_level],)
    for name in ("least_shares", "lock_minutes", "clipboard_seconds"):
        if getattr(rules, name):
            yield name, (str(getattr(rules, name)),)
