"""The envelope of an old export is opened by a confined process: a token, or why there is none."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import Json
from casevault_gui.core.cases import envelope_apart as apart
from casevault_gui.core.cases.envelope_apart import EnvelopeUnread, open_envelope
from casevault_gui.core.cases.legacy_export import read_export
from casevault_gui.core.confined.frames import FrameInvalid
from casevault_gui.core.confined.process import ConfinedProcess, command_of
from casevault_gui.core.errors import Cancelled, LegacyDamaged
from casevault_gui.core.progress import CancelToken
from tests.core.viewers import strangers
from tests.core.viewers.strangers import Pipe, limited, stranger

TOKEN = b"gAAAAABtoken"
REPLY = json.dumps({"encrypted_data": TOKEN.hex(), "encryption_key": "k" * 44}).encode()


def problem_of(data: bytes, command: list[str] | None = None, seconds: float = 60) -> str:
    """Return why there is no token."""
    with pytest.raises(EnvelopeUnread) as caught:
        open_envelope(data, command=command, seconds=seconds)
    return caught.value.problem


@pytest.mark.parametrize("held", [TOKEN.hex(), TOKEN.decode(), f"  {TOKEN.hex()}\n"])
def test_token_and_key_come_out(held: str) -> None:
    """The token may be hexadecimal or plain, in the reply itself or one object below."""
    reply = {"encrypted_data": held, "encryption_key": "k" * 44}
    for document in (reply, {"status": "ok", "result": reply}):
        assert open_envelope(json.dumps(document).encode()) == (TOKEN, "k" * 44)


@pytest.mark.parametrize("key", [None, 7, [], ""])
def test_a_reply_without_a_key_has_none(key: object) -> None:
    """What is no text is no key."""
    reply = {"encrypted_data": TOKEN.hex(), "encryption_key": key}
    assert open_envelope(json.dumps(reply).encode()) == (TOKEN, "")


def test_a_key_of_any_length_is_cut() -> None:
    """A key that is a book is still none, and takes no memory of the program."""
    reply = {"encrypted_data": TOKEN.hex(), "encryption_key": "\u0416" * 1_000_000}
    assert open_envelope(json.dumps(reply).encode())[1] == "\u0416" * 1_000


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"{", "json"),
        (b'{"encrypted_data": ' + b"[" * 200_000, "json"),
        (b'{"encrypted_data": "67", "a": ' + b"[" * 40 + b"]" * 40 + b"}", "json"),
        (b'{"encrypted_data": "67", "a": ' + b'{"a":' * 900 + b"1" + b"}" * 901, "json"),
        (b'{"encrypted_data": "67", "encrypted_data": "67"}', "json"),
        (b'{"encrypted_data": "\\ud800"}', "json"),
        (b'{"encrypted_data": NaN}', "json"),
        (b"\xff", "json"),
        (b"{}", "unknown"),
        (b"[]", "unknown"),
        (b'{"a": {"b": {"encrypted_data": "67"}}}', "unknown"),
        (b'{"encrypted_data": ' + b"9" * 5_000_000 + b"}", "hex"),
        (b'{"encrypted_data": 1e999999999}', "hex"),
        (b'{"encrypted_data": "6z"}', "hex"),
        ('{"encrypted_data": "\uff16\uff17"}'.encode(), "hex"),
    ],
)
def test_what_is_no_reply_is_said_by_the_process(data: bytes, problem: str) -> None:
    """Broken and hostile documents are told apart, however deep, and numbers are never counted."""
    assert problem_of(data) == problem


@pytest.mark.parametrize(
    ("script", "seconds"),
    [
        (strangers.HANG, 0.5),
        (strangers.HANG_UNREAD, 0.5),
        (strangers.DIE, 60),
        (strangers.CRASH, 60),
        (strangers.GARBAGE, 60),
        (strangers.TOO_MUCH, 60),
    ],
)
def test_a_process_that_was_taken_over_ends_in_trouble(script: str, seconds: float) -> None:
    """A reader that hangs, dies or answers nonsense costs its time and nothing else."""
    assert problem_of(REPLY, stranger(script), seconds) == "process"


def test_what_takes_too_much_memory_is_ended() -> None:
    """A document whose parts take far more than its bytes ends the process alone."""
    command = limited("envelope_apart", 100 << 20)
    assert open_envelope(REPLY, command=command) == (TOKEN, "k" * 44)
    assert problem_of(b'{"a": [' + b"{}," * 1_500_000 + b"{}]}", command) == "process"


def test_an_export_whose_reader_broke_off_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Whoever wanted the export hears that its reader was ended, as of any damaged one."""
    path = tmp_path / "reply.json"
    path.write_bytes(REPLY)
    monkeypatch.setattr(apart, "command_of", lambda _: stranger(strangers.DIE))
    with pytest.raises(LegacyDamaged) as caught:
        read_export(path)
    assert caught.value.facts["problem"] == "process"


def test_opening_can_be_stopped() -> None:
    """Whoever no longer wants the token does not wait for it."""
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        open_envelope(REPLY, cancel, command=stranger(strangers.HANG))


@pytest.mark.parametrize(
    "said",
    [
        {"problem": "", "key": 1},
        {"problem": "", "key": "k" * 1_001},
        {"problem": "other", "key": ""},
        {"problem": 1, "key": ""},
        {"key": ""},
        {},
    ],
)
def test_an_answer_in_another_form_is_refused(said: dict[str, Json]) -> None:
    """Only a key that may be one and problems of ours are an answer."""
    head = apart._ANSWER.head(canonical_json.encode(said), 0)
    with pytest.raises(FrameInvalid):
        apart._read_answer(Pipe(head).read)
    with pytest.raises(FrameInvalid):
        apart._read_answer(Pipe(apart._ANSWER.head(b"{", 0)).read)


@pytest.mark.skipif(sys.platform != "linux", reason="limits are read from /proc")
def test_the_process_is_limited() -> None:
    """What reads an envelope writes no file and takes no more than its memory and time."""
    head = apart._QUESTION.head(b"{}", len(REPLY))
    with ConfinedProcess(command_of(apart.ROLE)) as process:
        process.exchange(head, REPLY, apart._read_answer, CancelToken(), seconds=60)
        limits = Path(f"/proc/{process._process.pid}/limits").read_text()
    said = {line[:26].strip(): line[26:].split()[0] for line in limits.splitlines()}
    assert said["Max file size"] == "0"
    assert said["Max address space"] == str(apart.MEMORY)
    assert said["Max cpu time"] == str(apart.CPU_SECONDS)


def test_a_frozen_program_is_that_process_too() -> None:
    """Without a Python to start, the program starts itself and is told what to read."""
    assert open_envelope(REPLY, command=strangers.frozen(apart.ROLE)) == (TOKEN, "k" * 44)
