"""`custody witness-request`, `cosign`, `cosignature`, and the keys and policy they rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.cli.shell import COMPLETE, Shell
from casevault_gui.core.files import shown_path, write_private
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.witness_trust import (
    know_log,
    known_logs,
    policy_of,
    read_answer,
    read_log_key,
    read_policy,
    read_request,
    read_witness_key,
    set_policy,
    witness_of,
)
from casevault_gui.core.workflows.witnessing import (
    cosign_request,
    receive_cosignatures,
    request_cosignature,
    write_answer,
)
from casevault_gui.quantities import time_words

if TYPE_CHECKING:
    from casevault_gui.core.crypto.cosignatures import Cosignature


def witness_request(shell: Shell) -> int:
    """Ask a witness to cosign the log as it is now."""
    path = shell.options.output
    with shell.open_profile() as profile:
        size = request_cosignature(profile, path, shell.options.old)
    where = shown_path(path.absolute())
    shell.answer(
        {"request": where, "entries": size},
        f"{display_name(where)} asks a witness to cosign the first {size} entries.",
    )
    return COMPLETE


def cosign(shell: Shell) -> int:
    """Cosign somebody's checkpoint, as their witness."""
    with shell.open_profile() as profile:
        cosigned = cosign_request(profile, read_request(shell.options.request))
        write_answer(shell.options.output, cosigned)
    where, when = shown_path(shell.options.output.absolute()), time_words(cosigned.time)
    log, size = cosigned.log, cosigned.checkpoint.size
    shell.answer(
        {
            "log": log.key.name,
            "name": log.name,
            "entries": size,
            "time": when,
            "cosignature": where,
        },
        f"Cosigned the first {size} entries of {display_name(log.name)} at {when}:"
        f" {display_name(where)}",
    )
    return COMPLETE


def cosignature(shell: Shell) -> int:
    """Take in a witness's answer."""
    given = tuple(read_witness_key(path) for path in shell.options.witness)
    data = read_answer(shell.options.file)
    with shell.open_profile() as profile:
        taken = receive_cosignatures(profile, data, given)
    document = [
        {"name": each.name, "witness": each.key.text, "entries": each.size}
        | {"time": time_words(each.time)}
        for each in taken
    ]
    lines = [
        f"The first {each.size} entries are cosigned by {display_name(each.name)}"
        f" at {time_words(each.time)}."
        for each in taken
    ]
    shell.answer({"cosignatures": document}, *lines)
    return COMPLETE


def witness_key(shell: Shell) -> int:
    """Show this profile's key as a witness, and its log's, or write them to files."""
    with shell.open_profile() as profile:
        keys = {"witness": witness_of(profile).vkey, "log": profile.log.vkey}
    for name, path in (("witness", shell.options.output), ("log", shell.options.log_output)):
        if path is not None:
            write_private(path, f"{keys[name].text}\n".encode())
    shell.answer(
        {name: key.text for name, key in keys.items()},
        f"As a witness: {keys['witness'].text}",
        f"This log:     {keys['log'].text}",
    )
    return COMPLETE


def know(shell: Shell) -> int:
    """Know a log, so that its checkpoints are cosigned."""
    key = read_log_key(shell.options.file)
    with shell.open_profile() as profile:
        log = know_log(profile, shell.options.name, key)
    shell.answer(
        {"name": log.name, "vkey": log.key.text},
        f"{display_name(log.name)} is known: {log.key.name}",
    )
    return COMPLETE


def known(shell: Shell) -> int:
    """List the logs this profile is a witness of."""
    with shell.open_profile() as profile:
        logs = known_logs(profile).all()
    seen = [0 if each.seen is None else each.seen.size for each in logs]
    shell.answer(
        {
            "logs": [
                {"name": each.name, "vkey": each.key.text, "entries": size}
                for each, size in zip(logs, seen, strict=True)
            ]
        },
        *(
            f"{size:>8} entries cosigned  {display_name(each.name)}  {each.key.name}"
            for each, size in zip(logs, seen, strict=True)
        ),
    )
    return COMPLETE


def policy(shell: Shell) -> int:
    """Show the trust policy, or take over another."""
    with shell.open_profile() as profile:
        if shell.options.set is not None:
            found = set_policy(profile, read_policy(shell.options.set))
        else:
            found = policy_of(profile)
    text = found.text.decode("utf-8", "replace")
    shell.answer(
        {"policy": text, "quorum": found.quorum},
        *(display_name(line) for line in text.split("\n")[:-1]),
    )
    return COMPLETE


def signed_words(signed: Cosignature, name: str) -> str:
    """Say who cosigned, when, and whether the trust policy names them."""
    who = display_name(name) if name else f"{signed.key.name} (not in the trust policy)"
    return f"cosigned by {who} at {time_words(signed.time)}"
