"""What the page of witnesses asks of the core: policy, keys, requests, cosignatures, refusals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.custody.extract import parse_vkey_file
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.workflows import witness_trust, witnessing
from casevault_gui.core.workflows.verify_custody import verify_custody
from casevault_gui.core.workflows.witness_standing import (
    evidence_of,
    reached,
    refusals,
    refusals_of,
    standings,
)
from casevault_gui.ui.handover_desk import Slip

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from casevault_gui.core.crypto.trust_policy import Policy
    from casevault_gui.core.custody.verify import LogVerdict
    from casevault_gui.core.keys.known_logs import KnownLog
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.witness_standing import Evidence, Refusal, Standing
    from casevault_gui.core.workflows.witnessing import Cosigned, Received

TYPED = "typed or scanned"
"""Where a checkpoint was seen that was not a file."""
_ANSWER = "cosignature.txt"
_WITNESS_KEY, _LOG_KEY = "witness.vkey", "log.vkey"


@dataclass(frozen=True, slots=True)
class Trusted:
    """Who vouches for this log: the policy in force, and each witness with what it signed last.

    `reached` is how many entries the policy's quorum signed.
    """

    policy: Policy
    standings: Sequence[Standing]
    size: int
    reached: int


@dataclass(frozen=True, slots=True)
class Served:
    """What this profile does as a witness: the logs it knows, and what it refused."""

    logs: Sequence[KnownLog]
    refusals: Sequence[Refusal]


class WitnessDesk:
    """A profile's witnesses, and the profile as one. Everything may raise `CustodyTrouble`."""

    def __init__(self, profile: Profile) -> None:
        """Serve an open profile."""
        self._profile = profile
        self._refused = refusals_of(profile.log)

    def trusted(self) -> Trusted:
        """Return who vouches for this log."""
        profile = self._profile
        policy = witness_trust.policy_of(profile)
        found = standings(profile)
        return Trusted(policy, found, profile.log.size, reached(policy, found))

    def served(self) -> Served:
        """Return whom this profile vouches for."""
        profile = self._profile
        return Served(witness_trust.known_logs(profile).all(), refusals(self._refused))

    def evidence(self, refusal: Refusal) -> tuple[Refusal, Evidence]:
        """Return a refusal with its two notes."""
        return refusal, evidence_of(self._profile.log, refusal)

    def set_policy(self, text: bytes) -> Policy:
        """Take over a trust policy; raises `PolicyMalformed`."""
        return witness_trust.set_policy(self._profile, text)

    def keys(self) -> tuple[Slip, Slip]:
        """Return this profile's key as a witness, and the key of its log."""
        profile = self._profile
        return (
            _text_slip(_WITNESS_KEY, witness_trust.witness_of(profile).vkey.text),
            _text_slip(_LOG_KEY, profile.log.vkey.text),
        )

    def request(self, target: Path, old: int | None) -> Slip:
        """Ask for a cosignature of the log as it is now; `old` is what the witness saw last."""
        witnessing.request_cosignature(self._profile, target, old)
        return Slip(target.name, target.read_bytes(), target, as_text=True)

    def read_request(self, path: Path) -> bytes:
        """Return the bytes of a request; raises `SourceUnreadable`."""
        return witness_trust.read_request(path)

    def read_answer(self, path: Path) -> bytes:
        """Return the bytes of an answer; raises `SourceUnreadable`."""
        return witness_trust.read_answer(path)

    def read_key(self, path: Path) -> bytes:
        """Return the bytes of a file with a key; raises `SourceUnreadable`."""
        return witness_trust.read_key_bytes(path)

    def witness_line(self, key: bytes, name: str) -> str:
        """Return the line of a policy that names a witness; raises `WitnessUnknown`."""
        return f"witness {name} {witness_trust.parse_witness_key(key).text}"

    def receive(self, data: bytes) -> Sequence[Received]:
        """Take in what a witness answered; raises `WitnessUnknown`, `TransferRepeated`."""
        return witnessing.receive_cosignatures(self._profile, data)

    def cosign(self, data: bytes) -> tuple[Cosigned, Slip]:
        """Cosign the checkpoint in a request; raises `WitnessRefused`, which stays in the log."""
        cosigned = witnessing.cosign_request(self._profile, data)
        return cosigned, Slip(_ANSWER, cosigned.answer, as_text=True)

    def know(self, key: bytes, name: str) -> KnownLog:
        """Know a log from now on; raises `ContactExists`, `IdentityInvalid`."""
        return witness_trust.know_log(self._profile, name, parse_vkey_file(key))

    def compare(self, checkpoint: bytes, report: Report, cancel: CancelToken) -> LogVerdict:
        """Compare the log with a checkpoint that was typed or scanned; slow, and itself an entry.

        Raises `CheckpointMistyped`, `CheckpointMalformed`.
        """
        notes = [(checkpoint, TYPED)]
        return verify_custody(self._profile, checkpoints=notes, report=report, cancel=cancel)


def _text_slip(name: str, text: str) -> Slip:
    return Slip(name, f"{text}\n".encode(), as_text=True)
