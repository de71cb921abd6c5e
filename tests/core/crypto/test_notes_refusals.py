"""Why a note, a checkpoint or a verifier key is refused, and the last sizes that are not."""

from __future__ import annotations

import pytest

from casevault_gui.core.crypto.merkle import EMPTY_ROOT
from casevault_gui.core.crypto.notes import (
    COSIGNATURE_TYPE,
    ED25519_TYPE,
    Checkpoint,
    NoteSignature,
    SignedNote,
    VerifierKey,
    cosigned_message,
    decode64,
    encode64,
    sign_note,
    verify_checkpoint,
)
from casevault_gui.core.crypto.primitives import SigningKey, sha256
from casevault_gui.core.errors import CheckpointMalformed

NAME = "example.org/log"
KEY = SigningKey(bytes(range(32)))
VKEY = VerifierKey(NAME, KEY.public)
OTHER = SigningKey(bytes(32))
TEXT = "first line\nlast line\n"
ROOT = encode64(EMPTY_ROOT)
LINE = "— name AAAAAAAA\n"
LARGEST = 2**63 - 1


def key_id(name: str, typed: bytes) -> str:
    """Work out a key id as the C2SP text says."""
    return sha256(name.encode() + b"\n" + typed)[:4].hex()


def vkey(name: str, typed: bytes) -> str:
    """Write a verifier key as the C2SP text says, whatever its parts."""
    return f"{name}+{key_id(name, typed)}+{encode64(typed)}"


def note_problem(data: bytes | str) -> object:
    """Return why these bytes are refused as a note."""
    with pytest.raises(CheckpointMalformed) as caught:
        SignedNote.parse(data if isinstance(data, bytes) else data.encode())
    return caught.value.facts["problem"]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"\xff\n\n" + LINE.encode(), "UTF-8"),
        (b"\xed\xa0\x80\n\n" + LINE.encode(), "UTF-8"),
        ("text\t\n\n" + LINE, "control character"),
        ("text\r\n\n" + LINE, "control character"),
        ("\0\n\n" + LINE, "control character"),
        ("text\x1f\n\n" + LINE, "control character"),
        ("text\n\n" + LINE[:-1] + "\x0b\n", "control character"),
        ("", "note structure"),
        ("text\n", "note structure"),
        ("text\n" + LINE, "note structure"),
        ("\n\n" + LINE, "note structure"),
        ("text\n\n", "note structure"),
        ("text\n\n" + LINE[:-1], "note structure"),
        ("text\n\n" + LINE + "more", "note structure"),
        ("text\n\n" + LINE * 101, "note structure"),
        ("text\n\n- name AAAAAAAA\n", "signature line"),
        ("text\n\n—name AAAAAAAA\n", "signature line"),
        ("text\n\n— name\n", "signature line"),
        ("text\n\n— name \n", "signature line"),
        ("text\n\n— name AAAA\n", "signature line"),
        ("text\n\n— name AAAAAA==\n", "signature line"),
        ("text\n\n— name AAAAAAA\n", "signature line"),
        ("text\n\n— name AAAAAAB=\n", "signature line"),
        ("text\n\n— name AAAA-AAA\n", "signature line"),
        ("text\n\n— name AAAAAAAé\n", "signature line"),
        ("text\n\n— name more AAAAAAAA\n", "signature line"),
        ("text\n\n— name AAAAAAAA \n", "signature line"),
        ("text\n\n—  AAAAAAAA\n", "key name"),
        ("text\n\n— na+me AAAAAAAA\n", "key name"),
        ("text\n\n— na\u2003me AAAAAAAA\n", "key name"),
        ("text\n\n— na\u00a0me AAAAAAAA\n", "key name"),
    ],
)
def test_each_malformed_note_has_its_problem(data: bytes | str, problem: str) -> None:
    """A note of another shape is refused, and the error says which rule it breaks."""
    assert note_problem(data) == problem


@pytest.mark.parametrize("letter", ["\x20", "\x7f", "\u0080", "\ud7ff", "\ue000", "\U0010ffff"])
def test_a_note_carries_every_other_character(letter: str) -> None:
    """Only what comes before the space, and the surrogates, are ruled out of a text."""
    data = f"text {letter}\n\n{LINE}".encode()
    assert SignedNote.parse(data).encode() == data


def test_a_text_may_hold_empty_lines() -> None:
    """The last empty line divides: those before it belong to the text."""
    signed = sign_note("one\n\ntwo\n\n\nthree\n", NAME, KEY)
    again = SignedNote.parse(signed.encode())
    assert again == signed
    assert again.verified_by([VKEY]) == (VKEY,)


def test_the_shortest_signature_line_is_read() -> None:
    """One byte behind the key id is enough to be a signature line, whether or not it verifies."""
    [signature] = SignedNote.parse(b"x\n\n\xe2\x80\x94 name AAAAAAE=\n").signatures
    assert signature == NoteSignature("name", bytes(4), b"\x01")


def test_a_note_of_the_greatest_length_is_read_and_no_longer_one() -> None:
    """A million bytes are a note, and a million and one are refused before they are decoded."""
    fill = 1_000_000 - len(f"\n\n{LINE}".encode())
    data = b"x" * fill + f"\n\n{LINE}".encode()
    assert len(data) == 1_000_000
    assert SignedNote.parse(data).text == "x" * fill + "\n"
    assert note_problem(b"\xff" + data) == "length"


def test_a_note_carries_a_hundred_signatures() -> None:
    """So many lines are read, each of them."""
    assert len(SignedNote.parse(f"text\n\n{LINE * 100}".encode()).signatures) == 100


def test_what_is_signed_is_what_was_given() -> None:
    """A signed note holds the text, and one line with the name, the key's id and its signature."""
    signed = sign_note(TEXT, NAME, KEY)
    assert signed.text == TEXT
    [line] = signed.signatures
    assert line == NoteSignature(NAME, VKEY.id, KEY.sign(TEXT.encode()))
    assert line.line == f"— {NAME} {encode64(line.key_id + line.payload)}"
    assert signed.verified_by([VKEY]) == (VKEY,)


@pytest.mark.parametrize("text", ["", "no newline", "control\t\n", "carriage\r\n", "\ud800\n"])
def test_a_text_no_note_could_carry_is_not_signed(text: str) -> None:
    """Signing refuses, with the same problem that reading such a note would have."""
    with pytest.raises(CheckpointMalformed) as caught:
        sign_note(text, NAME, KEY)
    assert caught.value.facts == {"problem": "note structure"}


def test_a_signature_that_fails_condemns_the_note() -> None:
    """A line that names a given key and does not verify is a problem of its own."""
    with pytest.raises(CheckpointMalformed) as caught:
        SignedNote(TEXT, (NoteSignature(NAME, VKEY.id, bytes(64)),)).verified_by([VKEY])
    assert caught.value.facts == {"problem": "signature"}


def test_keys_that_signed_are_named_once_in_the_order_of_their_lines() -> None:
    """Two lines of one key count once, whichever order the keys were given in."""
    other = VerifierKey("other", OTHER.public)
    lines = (*sign_note(TEXT, "other", OTHER).signatures, *sign_note(TEXT, NAME, KEY).signatures)
    note = SignedNote(TEXT, (*lines, *lines))
    assert note.verified_by([VKEY, other]) == (other, VKEY)
    assert note.verified_by([VKEY]) == (VKEY,)
    assert note.verified_by([]) == ()


@pytest.mark.parametrize(
    ("time", "holds"), [(0, True), (1, True), (LARGEST, True), (LARGEST + 1, False)]
)
def test_a_cosignature_holds_up_to_the_last_second(time: int, holds: bool) -> None:  # noqa: FBT001
    """Times are unsigned here and signed elsewhere, so only what both can hold is accepted."""
    witness = VerifierKey(NAME, KEY.public, COSIGNATURE_TYPE)
    payload = time.to_bytes(8, "big") + KEY.sign(cosigned_message(TEXT.encode(), time))
    note = SignedNote(TEXT, (NoteSignature(NAME, witness.id, payload),))
    if holds:
        assert note.verified_by([witness]) == (witness,)
    else:
        with pytest.raises(CheckpointMalformed) as caught:
            note.verified_by([witness])
        assert caught.value.facts == {"problem": "signature"}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "verifier key"),
        ("name", "verifier key"),
        ("name+00000000", "verifier key"),
        ("name+00000000+", "verifier key"),
        ("name+00000000+AA", "verifier key"),
        ("name+00000000+AAB=", "verifier key"),
        ("name+00000000+A AA", "verifier key"),
        ("name+00000000+é", "verifier key"),
        (vkey("name", b"\x01" + bytes(31)), "key type"),
        (vkey("name", b"\x01" + bytes(33)), "key type"),
        (vkey("name", b"\x04" + bytes(31)), "key type"),
        (vkey("name", b"\x02" + bytes(32)), "key type"),
        (vkey("name", b"\x01"), "key type"),
        (vkey("", b"\x01" + bytes(32)), "key name"),
        (vkey("na me", b"\x01" + bytes(32)), "key name"),
        (vkey("na\nme", b"\x01" + bytes(32)), "key name"),
        (vkey("na\u3000me", b"\x01" + bytes(32)), "key name"),
        (vkey("na\x00me", b"\x01" + bytes(32)), "key name"),
        (vkey("other", b"\x01" + bytes(32)).replace("other", "name"), "key id"),
        ("name+00000000+" + encode64(b"\x01" + bytes(32)), "key id"),
        ("name++" + encode64(b"\x01" + bytes(32)), "key id"),
        (vkey("name", b"\x04" + bytes(32)).replace("BAAA", "AQAA"), "key id"),
    ],
)
def test_each_malformed_verifier_key_has_its_problem(text: str, problem: str) -> None:
    """A verifier key of another shape is refused, and the error says what about it is wrong."""
    with pytest.raises(CheckpointMalformed) as caught:
        VerifierKey.parse(text)
    assert caught.value.facts == {"problem": problem}


@pytest.mark.parametrize(
    ("name", "public", "kind", "problem"),
    [
        ("", bytes(32), ED25519_TYPE, "key name"),
        ("a+b", bytes(32), ED25519_TYPE, "key name"),
        ("+", bytes(32), ED25519_TYPE, "key name"),
        ("a b", bytes(32), ED25519_TYPE, "key name"),
        ("a\u2028b", bytes(32), ED25519_TYPE, "key name"),
        ("a\x08b", bytes(32), ED25519_TYPE, "key name"),
        ("a\udfffb", bytes(32), ED25519_TYPE, "key name"),
        ("a", bytes(31), ED25519_TYPE, "key type"),
        ("a", bytes(33), COSIGNATURE_TYPE, "key type"),
        ("a", b"", ED25519_TYPE, "key type"),
        ("a", bytes(32), 0, "key type"),
        ("a", bytes(32), 2, "key type"),
        ("a", bytes(32), 255, "key type"),
    ],
)
def test_a_key_no_note_could_name_is_not_made(
    name: str, public: bytes, kind: int, problem: str
) -> None:
    """Names with spaces, plus signs or control characters, and unknown types, are refused."""
    with pytest.raises(CheckpointMalformed) as caught:
        VerifierKey(name, public, kind)
    assert caught.value.facts == {"problem": problem}


def test_a_verifier_key_whose_base64_holds_plus_signs_is_read() -> None:
    """Only the first two plus signs divide the text."""
    text = vkey("name", b"\x01\xfb\xef" + b"\xfb\xef\xbe" * 10)
    assert text.count("+") > 2
    assert VerifierKey.parse(text).text == text


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "checkpoint structure"),
        ("\n", "checkpoint structure"),
        ("origin\n5\n", "checkpoint structure"),
        (f"origin\n5\n{ROOT}", "checkpoint structure"),
        (f"\n5\n{ROOT}\n", "checkpoint structure"),
        (f"origin\n\n{ROOT}\n", "checkpoint structure"),
        ("origin\n5\n\n", "checkpoint structure"),
        (f"origin\n5\n{ROOT}\n\n", "checkpoint structure"),
        (f"origin\n5\n{ROOT}\n\nmore\n", "checkpoint structure"),
        (f"origin\n05\n{ROOT}\n", "size"),
        (f"origin\n00\n{ROOT}\n", "size"),
        (f"origin\n-1\n{ROOT}\n", "size"),
        (f"origin\n+1\n{ROOT}\n", "size"),
        (f"origin\n 1\n{ROOT}\n", "size"),
        (f"origin\n1_0\n{ROOT}\n", "size"),
        (f"origin\n٥\n{ROOT}\n", "size"),
        (f"origin\nfive\n{ROOT}\n", "size"),
        (f"origin\n{LARGEST + 1}\n{ROOT}\n", "size"),
        (f"origin\n{10**19}\n{ROOT}\n", "size"),
        (f"origin\n5\n{ROOT[:-1]}\n", "root"),
        (f"origin\n5\n{ROOT} \n", "root"),
        ("origin\n5\né\n", "root"),
        (f"origin\n5\n{encode64(bytes(31))}\n", "root"),
        (f"origin\n5\n{encode64(bytes(33))}\n", "root"),
        (f"origin\n5\n{encode64(bytes(31) + b'x')[:-2]}B=\n", "root"),
    ],
)
def test_each_malformed_checkpoint_has_its_problem(text: str, problem: str) -> None:
    """A text that is no checkpoint is refused, and the error says which line is wrong."""
    with pytest.raises(CheckpointMalformed) as caught:
        Checkpoint.parse(text)
    assert caught.value.facts == {"problem": problem}


@pytest.mark.parametrize("size", [0, 1, 10, LARGEST - 1, LARGEST])
def test_every_size_a_log_can_have_is_read(size: int) -> None:
    """From nothing to the largest signed number of 64 bits, the size comes back as it was."""
    checkpoint = Checkpoint.parse(f"origin\n{size}\n{ROOT}\n")
    assert checkpoint == Checkpoint("origin", size, EMPTY_ROOT)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (sign_note(f"{NAME}\n5\n{ROOT}\n", NAME, OTHER).encode(), "not signed by this log"),
        (sign_note(f"{NAME}\n5\n{ROOT}\n", "other", KEY).encode(), "not signed by this log"),
        (sign_note(f"other\n5\n{ROOT}\n", NAME, KEY).encode(), "origin"),
        (sign_note(f"{NAME}x\n5\n{ROOT}\n", NAME, KEY).encode(), "origin"),
        (sign_note(f"{NAME}\n5\n", NAME, KEY).encode(), "checkpoint structure"),
        (sign_note(f"{NAME}\n5\n{ROOT}\n", NAME, KEY).encode()[:-1], "note structure"),
    ],
)
def test_a_checkpoint_that_is_not_this_logs_has_its_problem(data: bytes, problem: str) -> None:
    """Another key, another origin and another text are told apart."""
    with pytest.raises(CheckpointMalformed) as caught:
        verify_checkpoint(data, VKEY)
    assert caught.value.facts == {"problem": problem}


@pytest.mark.parametrize(
    "text", ["A", "AB", "AB=", "AB==C", "A\n==", " AA==", "AA=\u003d=", "ÄÄ=="]
)
def test_base64_of_another_spelling_carries_the_callers_problem(text: str) -> None:
    """Whatever is wrong with the base64, the error names what it was to be."""
    with pytest.raises(CheckpointMalformed) as caught:
        decode64(text, "what it was to be")
    assert caught.value.facts == {"problem": "what it was to be"}
