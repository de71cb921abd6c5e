"""Transfer files, receipts and cosigned checkpoints, judged by the stand-alone verifier."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casevault_gui.core.canonical_json import encode
from casevault_gui.core.crypto.cosignatures import WitnessRequest
from casevault_gui.core.custody.hand_over import Receipt, Transfer
from casevault_gui.core.errors import TransferInvalid
from casevault_gui.core.model import Actor
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.hand_over import Circumstances, offer_package
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.core.workflows.receiving import receive_package
from casevault_gui.core.workflows.witness_trust import know_log, witness_of
from casevault_gui.core.workflows.witnessing import cosign_request, request_cosignature
from tests.outside.conftest import SealedCase
from tests.standalone_tools import load


@pytest.fixture(scope="module")
def verifier() -> ModuleType:
    """Import the stand-alone verifier."""
    return load("custody_verify")


@dataclass(frozen=True)
class Handed:
    """Two transfer files of one log, the receipt for the first, and a cosigned checkpoint."""

    transfer: bytes
    other: bytes
    receipt: bytes
    cosigned: bytes
    witness: bytes
    log: bytes


@pytest.fixture(scope="module")
def handed(case: SealedCase, tmp_path_factory: pytest.TempPathFactory) -> Handed:
    """Hand the sample case over."""
    folder = tmp_path_factory.mktemp("handed")
    with open_profile(folder / "a") as giver, open_profile(folder / "b") as receiver:
        giver.describe_actor(Actor("Ada"))
        files = []
        for name in ("one", "two"):
            offer_package(
                giver, case.package, folder / name, Circumstances(party="Ben"),
                report=ignore_progress, cancel=CancelToken(),
            )  # fmt: skip
            files.append((folder / name).read_bytes())
        answered = receive_package(
            receiver, Transfer.parse(files[0]), case.package, folder / "r", Circumstances(),
            report=ignore_progress, cancel=CancelToken(),
        )  # fmt: skip
        request_cosignature(giver, folder / "request", answered.entry.seq and 0)
        with open_profile(folder / "c") as witness:
            know_log(witness, "a", giver.log.vkey)
            request = (folder / "request").read_bytes()
            answer = cosign_request(witness, request).answer
            key = witness_of(witness).vkey.text.encode() + b"\n"
        return Handed(
            files[0],
            files[1],
            answered.file.read_bytes(),
            WitnessRequest.parse(request).note.encode() + answer,
            key,
            giver.log.vkey.text.encode() + b"\n",
        )


@dataclass
class Judge:
    """The verifier, run on files of one folder."""

    verifier: ModuleType
    folder: Path
    patch: pytest.MonkeyPatch

    def __call__(self, data: bytes, transfer: bytes | None = None) -> int:
        """Return the exit code of a verification of a file."""
        (self.folder / "file").write_bytes(data)
        words = ["custody_verify.py", str(self.folder / "file")]
        if transfer is not None:
            (self.folder / "transfer").write_bytes(transfer)
            words += ["--transfer", str(self.folder / "transfer")]
        self.patch.setattr("sys.argv", words)
        code: int = self.verifier.main()
        return code


@pytest.fixture
def judge(verifier: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Judge:
    """Return the verifier on an empty folder."""
    return Judge(verifier, tmp_path, monkeypatch)


def test_files_of_a_hand_over_hold(
    judge: Judge, handed: Handed, capsys: pytest.CaptureFixture[str]
) -> None:
    """The files hold, the receipt answers its offer, and the cosigner is named."""
    assert judge(handed.transfer) == judge(handed.receipt) == 0
    capsys.readouterr()
    assert judge(handed.receipt, handed.transfer) == 0
    said = capsys.readouterr().out
    assert "received" in said
    assert "Answers the offer, cosigned by casevault/witness/v1/" in said


def test_a_receipt_answers_one_offer(judge: Judge, handed: Handed) -> None:
    """It does not pass for the answer to another offer, nor a transfer file for an answer."""
    assert judge(handed.receipt, handed.other) == 1
    assert judge(handed.receipt, handed.receipt) == 1


def test_an_altered_cosignature_in_a_receipt_is_found(judge: Judge, handed: Handed) -> None:
    """Another signature, and one by a stranger, fail; none at all is said to be none."""
    document = json.loads(handed.receipt)
    line = document["cosignature"]
    for other in (line[:-6] + "AAAA==", line.replace("casevault/witness", "somebody/else"), "x"):
        altered = encode({**document, "cosignature": other}) + b"\n"
        assert judge(altered, handed.transfer) == 1
    assert judge(encode({**document, "cosignature": ""}) + b"\n", handed.transfer) == 0


@settings(max_examples=150)
@given(at=st.integers(0, 10**6), bit=st.integers(0, 7), receipt=st.booleans())
def test_both_programs_give_one_verdict(
    verifier: ModuleType,
    handed: Handed,
    tmp_path_factory: pytest.TempPathFactory,
    at: int,
    bit: int,
    *,
    receipt: bool,
) -> None:
    """Of a file with one bit flipped, program and verifier say the same."""
    data = bytearray(handed.receipt if receipt else handed.transfer)
    data[at % len(data)] ^= 1 << bit
    file = tmp_path_factory.getbasetemp() / "flipped"
    file.write_bytes(data)
    try:
        (Receipt.parse if receipt else Transfer.parse)(bytes(data))
        ours = True
    except TransferInvalid:
        ours = False
    try:
        verifier.HandOver(file)
        theirs = True
    except verifier.Refused:
        theirs = False
    # The line of a cosignature is looked at only beside the checkpoint it is about.
    assert ours == theirs or (receipt and theirs)


def test_a_cosigned_checkpoint_is_told_with_its_witness(
    verifier: ModuleType, handed: Handed
) -> None:
    """With the witness's key the cosignature verifies; no flipped bit of it does."""
    key, witness = verifier.LogKey(handed.log), verifier.Key(handed.witness, 4)
    found = verifier.Checkpoint(handed.cosigned, key, (witness,))
    assert [name for name, _ in found.cosigned] == [witness.origin]
    assert verifier.Checkpoint(handed.cosigned, key).cosigned == []
    start = handed.cosigned.rindex(b" ") + 1
    for at in range(start, len(handed.cosigned) - 1):
        for bit in range(8):
            altered = bytearray(handed.cosigned)
            altered[at] ^= 1 << bit
            try:
                found = verifier.Checkpoint(bytes(altered), key, (witness,))
            except verifier.Refused:
                continue
            assert found.cosigned == []
