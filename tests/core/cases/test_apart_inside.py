"""What the confined processes of cases do inside, step by step, without their walls."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterable

import pytest

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import Json
from casevault_gui.core.cases import (
    contents_apart,
    envelope_apart,
    lists_apart,
    record_apart,
    record_inside,
)
from casevault_gui.core.cases.documents import JsonValue, Number
from casevault_gui.core.cases.hash_sets import SetReader
from casevault_gui.core.confined.frames import Read

TOKEN = b"gAAAAABtoken"
ONE, TWO = (hashlib.sha256(word).hexdigest() for word in (b"one", b"two"))


def reading(data: bytes) -> Read:
    """Return what reads `data` as from a pipe."""
    return io.BytesIO(data).read


def joined(answer: Iterable[bytes]) -> Read:
    """Return what reads the pieces of an answer."""
    return reading(b"".join(answer))


def opened(data: bytes) -> tuple[dict[str, object], bytes]:
    """Return what the process of envelopes says of a reply, and the token."""
    question = envelope_apart._QUESTION.head(b"{}", len(data)) + data
    header, token = envelope_apart._ANSWER.read(joined(envelope_apart._step(reading(question))))
    return dict(canonical_json.decode_object(header)), bytes(token)


@pytest.mark.parametrize("held", [TOKEN.hex(), TOKEN.decode()])
def test_an_envelope_gives_its_token_and_key(held: str) -> None:
    """Beside each other in the reply, or one object below it."""
    reply = {"encrypted_data": held, "encryption_key": "k" * 44}
    for document in (reply, {"result": reply}):
        said, token = opened(json.dumps(document).encode())
        assert (said, token) == ({"problem": "", "key": "k" * 44}, TOKEN)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"{", "json"),
        (b"[]", "unknown"),
        (b"{}", "unknown"),
        (b'{"encrypted_data": 7}', "hex"),
        (b'{"encrypted_data": "\xc3\xa9"}', "hex"),
        (b'{"encrypted_data": "6"}', "hex"),
    ],
)
def test_an_envelope_without_a_token_says_why(data: bytes, problem: str) -> None:
    """Each by its own word, and with no token at all."""
    assert opened(data) == ({"problem": problem, "key": ""}, b"")


def test_a_document_that_takes_all_memory_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Python has no more room the answer is that the process failed."""

    def full(_data: bytearray) -> tuple[bytes, str]:
        raise MemoryError

    monkeypatch.setattr(envelope_apart, "_opened", full)
    assert opened(b"{}")[0]["problem"] == "process"


def asked(
    process: lists_apart._Reading, piece: bytes, *, last: bool, begin: dict[str, object] | None
) -> tuple[int, bytes]:
    """Return how many other hashes a piece of a list has, and its rows."""
    question = {"last": last} if begin is None else {"last": last, "begin": begin}
    head = lists_apart._QUESTION.head(canonical_json.encode(question), len(piece))  # type: ignore[arg-type]
    answer = joined(process.step(reading(head + piece)))
    header, rows = lists_apart._ANSWER.read(answer)
    others = canonical_json.decode_object(header)["others"]
    assert isinstance(others, int)
    return others, bytes(rows)


def test_a_set_is_read_in_pieces_and_a_list_after_it() -> None:
    """A line cut in two is one line; what was read before leaves nothing to the next list."""
    process = lists_apart._Reading()
    text = f"{ONE}  a\n{'0' * 32}  b\n{TWO}".encode()
    assert asked(process, text[:40], last=False, begin={}) == (0, b"")
    assert asked(process, text[40:], last=True, begin=None) == (1, bytes.fromhex(ONE + TWO))
    begin: dict[str, object] = {"name": "SHA256SUMS", "in_bag": False}
    others, rows = asked(process, f"{ONE}  a.txt\n".encode(), last=True, begin=begin)
    assert others == 0
    assert rows.endswith(b"a.txt" + bytes.fromhex(ONE))


def test_what_a_bag_foretells_is_read_beside_the_lists() -> None:
    """The first line that gives two numbers; nothing where none does."""
    process, begin = lists_apart._Reading(), {"info": True}
    for info, found in (
        (b"a: b\r\nPayload-Oxum : 12.3 \r\nPayload-Oxum: 4.5", (12, 3)),
        (b"Payload-Oxum: " + b"9" * 30 + b".0", (10**30 - 1, 0)),
        (b"Payload-Oxum: " + b"9" * 31 + b".1\n Payload-Oxum: 1.1\nPayload-Oxum: x.1", None),
        (b"", None),
    ):
        others, data = asked(process, info, last=True, begin=dict(begin))
        assert lists_apart._payload(data, others) == (0, found)


def test_a_set_of_any_form_gives_its_hashes() -> None:
    """UTF-16, lines without an end, endless lines, letters of both sizes."""
    wide = SetReader()
    text = f"{ONE.upper()},x\r{'a' * 40}\r\n{TWO}"
    assert wide.feed(text.encode("utf-16"), last=True) == bytes.fromhex(ONE + TWO)
    assert wide.others == 1
    endless = SetReader()
    assert endless.feed(b"x " * 200_000) == b""
    assert endless.feed(f" {ONE}".encode(), last=True) == bytes.fromhex(ONE)
    long = SetReader()
    assert long.feed(b"y " * 100_000 + b"\n" + TWO.encode(), last=True) == bytes.fromhex(TWO)


def told(question: Json, data: bytes) -> tuple[str, int, JsonValue]:
    """Return what the process of case records says: a problem, a line, and what it found."""
    asked = record_inside.QUESTION.head(canonical_json.encode(question), len(data)) + data
    answer = joined(record_inside._step(reading(asked)))
    return record_apart._read_answer(answer, lambda value: value)


def test_a_record_is_told_as_it_stands() -> None:
    """Or what is wrong with it, and in which line."""
    assert told({}, b'{"b": 1.10, "a": [null]}') == ("", 0, {"b": Number("1.10"), "a": [None]})
    assert told({}, b'{\n"a" 1}') == ("json", 2, None)
    assert told({}, b"[" * 100_000) == ("depth", 0, None)


def test_a_table_is_told_line_by_line() -> None:
    """Lines that say nothing are left out; the line is named where it stops being a table."""
    lines: list[JsonValue] = [[Number("1"), "a", "b"], [Number("3"), "1", "2"]]
    assert told({"rows": 9}, b"a;b\n ; \n1;2\n") == ("", 0, lines)
    assert told({"rows": 9}, b'a;b\n\n1;2\n"') == ("table", 4, lines)
    assert told({"rows": 0}, b"a;b\n\n1;2\n3;4\n") == ("", 0, lines)
    assert told({"rows": 9}, b"\xff") == ("encoding", 0, None)


def test_a_record_beyond_all_bounds_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that takes all memory, or whose answer would be too long."""

    def full(*_: object) -> JsonValue:
        raise MemoryError

    monkeypatch.setattr(record_inside, "_MOST_ANSWER", 20)
    assert told({}, b'["long", "long"]') == ("process", 0, None)
    monkeypatch.setattr(record_inside, "read_document", full)
    assert told({}, b"{}") == ("process", 0, None)


def test_an_export_is_told_with_what_is_json_in_it() -> None:
    """Its rows as they are, and what the texts in some columns say."""
    data = b'{"case": {"id": "c", "encrypted_pii": "{\\"name\\": 1.0}", "indicators": "{"}}'
    question = contents_apart._QUESTION.head(b"{}", len(data)) + data
    found = contents_apart._read_answer(joined(contents_apart._step(reading(question))))
    assert found.nested == {'{"name": 1.0}': {"name": Number("1.0")}}
    assert found.case["indicators"] == "{"
