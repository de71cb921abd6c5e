"""Where a log stands with its witnesses: what each signed last, and what this one refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.crypto.notes import VerifierKey
from casevault_gui.core.custody.brackets import cosignature_in, holders_by_witness
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.custody.listing import Listing, Told
from casevault_gui.core.errors import CheckpointMalformed
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.workflows.witness_trust import policy_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casevault_gui.core.crypto.trust_policy import Policy
    from casevault_gui.core.custody.reader import LogReader
    from casevault_gui.core.workflows.profile import Profile


@dataclass(frozen=True, slots=True)
class Standing:
    """A witness: whether the trust policy names it, and what it signed last of this log.

    `size` is how many entries that covers, `time` the witness's in seconds since 1970, `seq` the
    entry that holds it; 0, 0 and None where it signed nothing.
    """

    name: str
    key: VerifierKey
    trusted: bool
    size: int = 0
    time: int = 0
    seq: int | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A checkpoint of another log that was not cosigned, and the entry that says so.

    `problem` is a word of docs/hand-over.md, section 1.1.
    """

    entry: Told
    name: str
    problem: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """The checkpoint that was refused, and the one cosigned before, "" of a log not known."""

    note: str
    seen: str


def standings(profile: Profile) -> tuple[Standing, ...]:
    """Return the witnesses of the trust policy, in its order, then others who signed.

    Only signatures that verify now count. Raises `ProfileDamaged`, `PolicyMalformed`, `LogDamaged`.
    """
    policy = policy_of(profile)
    last = _last_signed(profile.log)
    found = []
    for key in policy.keys:
        seq, size, time, _, _ = last.pop(key.public, (None, 0, 0, key, ""))
        found.append(
            Standing(policy.name_of(key), key, trusted=True, size=size, time=time, seq=seq)
        )
    others = sorted(last.values(), key=lambda each: each[0])
    found += [
        Standing(name or key.name, key, trusted=False, size=size, time=time, seq=seq)
        for seq, size, time, key, name in others
    ]
    return tuple(found)


def reached(policy: Policy, found: Sequence[Standing]) -> int:
    """Return how many entries, from the first, the policy's quorum signed; 0 if none.

    Whoever signed more entries answers for fewer, as in `AnchorVerdict.reached`. Only what each
    witness signed last is looked at.
    """
    signers: set[bytes] = set()
    if policy.asks_nobody:
        return 0
    for each in sorted(found, key=lambda standing: -standing.size):
        signers |= {each.key.public} if each.size else set()
        if policy.is_met_by(signers):
            return each.size
    return 0


def refusals_of(log: LogReader) -> Listing:
    """Return what lists the entries of refused checkpoints."""
    return Listing(log, (EntryType.COSIGNED,), Phase.REFUSED, ("name", "log", "problem"))


def refusals(listed: Listing) -> tuple[Refusal, ...]:
    """Return what this witness refused, the newest first; raises `LogDamaged`."""
    return tuple(
        Refusal(
            entry,
            str(entry.more.get("name", "")) or str(entry.more.get("log", "")),
            str(entry.more["problem"]),
        )
        for entry in reversed(listed.entries())
        if entry.more.get("problem")
    )


def evidence_of(log: LogReader, refusal: Refusal) -> Evidence:
    """Return the two notes of a refusal, verbatim; raises `LogDamaged`."""
    more = log.entry(refusal.entry.seq).more
    return Evidence(str(more.get("note", "")), str(more.get("seen", "")))


def _last_signed(log: LogReader) -> dict[bytes, tuple[int, int, int, VerifierKey, str]]:
    """Return, by the witness's public key: entry, size, time, key, and what it is called there."""
    last: dict[bytes, tuple[int, int, int, VerifierKey, str]] = {}
    for text, seqs in holders_by_witness(log).items():
        try:
            key = VerifierKey.parse(text)
        except CheckpointMalformed:
            continue
        for entry in map(log.entry, sorted(seqs, reverse=True)):
            signed = cosignature_in(log, entry)
            if signed is None:
                continue
            if entry.seq > last.get(key.public, (-1,))[0]:
                size = int(str(entry.more["size"]))
                name = str(entry.more.get("name") or entry.more.get("receiver") or "")
                last[key.public] = (entry.seq, size, signed.time, key, name)
            break
    return last
