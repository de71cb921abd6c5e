"""`info` and `extract`, and how a package is opened for them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from casevault_gui.cli.opening import (
    names_credential,
    opened_by,
    signature_document,
    signature_words,
)
from casevault_gui.cli.shell import COMPLETE, EXIT, Shell
from casevault_gui.core.crypto.keytext import short_fingerprint
from casevault_gui.core.errors import TargetExists
from casevault_gui.core.files import shown_path
from casevault_gui.core.names import display_name
from casevault_gui.core.package.places import ConflictPolicy
from casevault_gui.core.workflows.extracted import save_names
from casevault_gui.core.workflows.public_facts import SlotFacts, inspect
from casevault_gui.core.workflows.review import Review, open_review
from casevault_gui.quantities import files_words, size_words

if TYPE_CHECKING:
    from casevault_gui.core.workflows.profile import Profile


_SERVICES = {"aws-kms": "AWS KMS", "vault-transit": "HashiCorp Vault"}


def info(shell: Shell) -> int:
    """Show the public header, and who signed if the options say what opens the package."""
    facts = inspect(shell.options.package)
    signature = None
    if names_credential(shell):
        with shell.open_profile() as profile, open_package(shell, profile) as review:
            signature = review.signature()
    slots = [
        {
            "type": slot.type,
            "id": slot.slot_id,
            "known": slot.known,
            "fingerprint": slot.fingerprint,
            "set": slot.set_id,
            "needed": slot.threshold,
            "service": slot.service,
        }
        for slot in facts.slots
    ]
    lines = [
        f"CaseVault package, format 1, {size_words(facts.size)}",
        f"Package id  {facts.package}",
    ]
    lines += [
        f"File {each.number:>3} of {len(facts.volumes)}  {size_words(each.size)}"
        f"  {display_name(shown_path(each.path or facts.path))}"
        for each in facts.volumes
    ]
    lines += [f"Opens with  {slot_words(slot)}" for slot in facts.slots]
    document: dict[str, object] = {
        "package": facts.package,
        "size": facts.size,
        "format": 1,
        "volumes": [
            {"number": each.number, "file": shown_path(each.path or facts.path), "size": each.size}
            for each in facts.volumes
        ],
        "slots": slots,
    }
    if signature is not None:
        document["signature"] = signature_document(signature)
        lines += signature_words(signature)
    else:
        lines.append("Who signed it, if anybody, is inside: `verify` says so.")
    shell.answer(document, *lines)
    return COMPLETE


def slot_words(slot: SlotFacts) -> str:
    """Say in words what a slot opens with; the header names nobody."""
    match slot.type:
        case "key":
            return f"a package key, fingerprint {short_fingerprint(slot.fingerprint)}"
        case "passphrase":
            return "a passphrase"
        case "hpke":
            return "somebody's identity (post-quantum)"
        case "rsa-oaep":
            return "a token, key service or key file: RSA"
        case "ecdh":
            return "a token or key file: elliptic curve"
        case "shares":
            return f"{slot.threshold} share cards of set {slot.set_id}"
        case "service":
            return f"a key of {_SERVICES.get(slot.service, slot.service)}, online"
        case _:
            return f"{display_name(slot.type)}  (not known to this version)"


def open_package(shell: Shell, profile: Profile) -> Review:
    """Open the package that the options name, by what they say opens it."""
    with opened_by(shell, profile) as credential:
        return open_review(profile, shell.options.package, credential)


def extract(shell: Shell) -> int:
    """Extract all files, or the named ones; and the case record, if asked for."""
    options = shell.options
    if options.names is not None and os.path.lexists(options.names):
        # It is written at the end, and never over a file: said before hours of work, not after.
        raise TargetExists(path=shown_path(options.names))
    with (
        shell.open_profile() as profile,
        open_package(shell, profile) as review,
        shell.stoppable() as cancel,
    ):
        numbers = None
        if options.paths:
            numbers = [review.index.find(f"data/{path.rstrip('/')}") for path in options.paths]
        if options.case_out is not None:
            review.save_record(options.case_out)
        done = review.extract(
            numbers,
            options.directory,
            policy=ConflictPolicy(options.on_conflict),
            report=shell.report,
            cancel=cancel,
        )
        if options.names is not None:
            save_names(done, options.names)
    document = {
        "outcome": done.outcome.value,
        "folder": shown_path(done.folder),
        "files": done.files,
        "bytes": done.content_bytes,
        "renamed": [list(pair) for pair in done.renamed],
        "failed": [list(pair) for pair in done.failed],
        "skipped": list(done.skipped),
    }
    where = display_name(shown_path(done.folder))
    lines = [f"Extracted {files_words(done.files)} ({size_words(done.content_bytes)}) to {where}"]
    lines += [f"  renamed: {display_name(a)} is now {b}" for a, b in done.renamed]
    lines += [f"  skipped, its name is taken: {display_name(path)}" for path in done.skipped]
    lines += [f"  FAILED {code}: {display_name(path)}" for path, code in done.failed]
    shell.answer(document, *lines)
    return EXIT[done.outcome]
