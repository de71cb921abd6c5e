"""A checkpoint typed wrongly: the one place that is named for each kind of slip."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from casevault_gui.core.crypto.merkle import MAX_SIZE
from casevault_gui.core.custody.events import LogKeys
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.typed_checkpoint import MAX_TYPED_BYTES, read_checkpoint_text
from casevault_gui.core.errors import CheckpointMalformed, CheckpointMistyped
from casevault_gui.core.model import Actor
from tests.core.custody.samples import fill, fill_quickly

FAMILY = "casevault/log/v1/"
NAME = 49
"""Characters of a log's name."""


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CustodyLog]:
    """Give a log of 140 entries, which these tests only read."""
    path = tmp_path_factory.mktemp("long") / "custody.log"
    keys = LogKeys(bytes(range(32)), bytes(range(32, 64)))
    with CustodyLog.create(path, keys, Actor("Jana"), {}) as log:
        fill_quickly(log, 139)
        yield log


class Typed:
    """The five parts of a checkpoint as printed, to be typed otherwise."""

    def __init__(self, log: CustodyLog, size: int) -> None:
        """Print the checkpoint over the log's first `size` entries."""
        self.log = log
        self.name, self.size, self.root, _, signed, _ = log.checkpoint_at(size).decode().split("\n")
        self.dash, self.signer, self.signature = signed.split(" ")

    @property
    def text(self) -> str:
        """What is typed now."""
        signed = f"{self.dash} {self.signer} {self.signature}"
        return f"{self.name}\n{self.size}\n{self.root}\n\n{signed}\n"

    def refusal(self) -> dict[str, object]:
        """Return all facts of the refusal of what is typed now."""
        return refusal(self.text, self.log)


def refusal(text: str, log: CustodyLog) -> dict[str, object]:
    """Return all facts of the refusal of a text."""
    with pytest.raises(CheckpointMistyped) as caught:
        read_checkpoint_text(text.encode(), log)
    return dict(caught.value.facts)


def at(problem: str, line: int, position: int, found: str) -> dict[str, object]:
    """Return the facts of a refusal that names this place."""
    return {"problem": problem, "line": line, "position": position, "found": found}


def others(text: str, count: int) -> str:
    """Return a text whose first `count` characters are others of the same alphabet."""
    return "".join("0" if each != "0" else "1" for each in text[:count]) + text[count:]


@pytest.mark.parametrize("part", ["name", "signer"])
def test_three_slips_in_a_name_are_slips_and_four_are_another_log(
    long: CustodyLog, part: str
) -> None:
    """Up to three wrong characters are pointed at; from four on it is another log's name."""
    typed = Typed(long, 130)
    line, first = (1, 18) if part == "name" else (5, 19)
    for count, problem in ((1, "character"), (3, "character"), (4, "other log")):
        setattr(typed, part, FAMILY + others(long.vkey.name[17:], count))
        assert typed.refusal() == at(problem, line, first, getattr(typed, part)[17])


def test_many_characters_that_no_name_has_are_a_slip(long: CustodyLog) -> None:
    """A name of another form is no other log's; with the family's 17 characters it is tried."""
    typed = Typed(long, 130)
    typed.name = FAMILY + "z" * 32
    spaced = typed.text.replace("\n", " \n")
    assert refusal(spaced, long) == at("character", 1, 18, "z")
    with pytest.raises(CheckpointMalformed) as caught:
        read_checkpoint_text(b"y" + spaced[1:].encode(), long)
    assert type(caught.value) is CheckpointMalformed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{name}\n{size}\n{root}\n", {"problem": "structure"}),
        ("\u2014{rest}\n{size}\n{root}\n\n\u2014 {name} {signature}", {"problem": "structure"}),
        ("{name}\n\u2014 {name} {signature}", at("missing", 1, NAME, "{end}")),
        ("c\u2014{rest2}", at("missing", 1, 1, "c")),
        ("{name}\n{size}\n{root}\n\u2014", at("missing", 4, 1, "\u2014")),
        ("{name}\n{size}\n{root}\n\u2014 \u2010\n-", at("missing", 5, 1, "-")),
        ("{name}\n{size}\n{root}\n\u2014 {name}", at("missing", 4, NAME + 1, "{end}")),
        ("{name}\n{size}\n\u2014 {name} {signature}", at("missing", 2, 3, "0")),
        ("{name}\nl\n{root43}\n\u2014 {name} {signature}", at("missing", 3, 43, "{end43}")),
    ],
)
def test_a_part_that_is_missing_is_missed_behind_what_is_there(
    long: CustodyLog, text: str, expected: dict[str, object]
) -> None:
    """Without a dash there is no structure; else the last character before the gap is named."""
    typed = Typed(long, 130)
    parts = {
        "name": typed.name,
        "rest": typed.name[1:],
        "rest2": typed.name[2:],
        "end": typed.name[-1],
        "size": typed.size,
        "root": typed.root,
        "root43": typed.root[:43],
        "end43": typed.root[42],
        "signature": typed.signature,
    }
    found = refusal(text.format(**parts), long)
    named = {key: each.format(**parts) for key, each in expected.items() if isinstance(each, str)}
    assert found == {**expected, **named}


def test_a_text_that_is_not_utf8_has_no_structure(long: CustodyLog) -> None:
    """Bytes that are no text, behind a beginning like this log's, are refused without a place."""
    with pytest.raises(CheckpointMistyped) as caught:
        read_checkpoint_text(long.vkey.name.encode() + b"\n\xff\n", long)
    assert caught.value.facts == {"problem": "structure"}


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ("1E", at("character", 2, 2, "E")),
        ("1X", at("character", 2, 2, "X")),
        ("X3", at("character", 2, 1, "X")),
        ("0130", at("character", 2, 1, "0")),
        ("0", at("character", 2, 1, "0")),
        (str(MAX_SIZE + 1), at("character", 2, 1, "9")),
        ("1" * 20, at("character", 2, 1, "1")),
    ],
)
def test_a_number_that_no_checkpoint_has_is_pointed_at(
    long: CustodyLog, size: str, expected: dict[str, object]
) -> None:
    """Letters are named where they stand; leading zeros and too large numbers at their start."""
    typed = Typed(long, 130)
    typed.size = size
    assert typed.refusal() == expected


@pytest.mark.parametrize("size", ["141", "9999", str(MAX_SIZE)])
def test_of_more_entries_than_there_are_only_the_signature_can_be_named(
    long: CustodyLog, size: str
) -> None:
    """The signature is named at its first character; lengths and impossible characters still are.

    What this log would have printed nobody knows, up to the largest size a checkpoint can have.
    """
    typed = Typed(long, 130)
    typed.size = size
    assert typed.refusal() == at("signature", 5, NAME + 2, typed.signature[0])
    root = typed.root
    typed.root = root[:43]
    assert typed.refusal() == at("missing", 3, 43, root[42])
    typed.root = root + "="
    assert typed.refusal() == at("too many", 3, 45, "=")
    typed.root = root[:20] + "!" + root[21:]
    assert typed.refusal() == at("character", 3, 21, "!")


@pytest.mark.parametrize("size", [130, 140])
def test_a_slip_in_hash_or_signature_is_pointed_at(long: CustodyLog, size: int) -> None:
    """Impossible, wrong, missing and added characters, up to the checkpoint over everything."""
    typed = Typed(long, size)
    root, signature = typed.root, typed.signature
    for wrong in ("!", "0" if root[20] != "0" else "1"):
        typed.root = root[:20] + wrong + root[21:]
        assert typed.refusal() == at("character", 3, 21, wrong)
    typed.root = root[:-1]
    assert typed.refusal() == at("missing", 3, 43, root[42])
    typed.root = root + "A"
    assert typed.refusal() == at("too many", 3, 45, "A")
    typed.root = root
    for wrong in ("!", "0" if signature[7] != "0" else "1"):
        typed.signature = signature[:7] + wrong + signature[8:]
        assert typed.refusal() == at("character", 5, NAME + 9, wrong)
    typed.signature = signature[:-1]
    assert typed.refusal() == at("missing", 5, NAME + 92, signature[90])
    typed.signature = signature + "A"
    assert typed.refusal() == at("too many", 5, NAME + 94, "A")


def test_half_a_hash_wrong_is_typing_and_more_is_another_number(long: CustodyLog) -> None:
    """Up to 22 of 44, and 46 of 92, wrong characters the first is named; from there the number."""
    typed = Typed(long, 130)
    root, signature = typed.root, typed.signature
    typed.root = others(root, 22)
    assert typed.refusal() == at("character", 3, 1, typed.root[0])
    typed.root = others(root, 23)
    assert typed.refusal() == at("apart", 2, 1, "1")
    typed.root, typed.signature = root, others(signature, 46)
    assert typed.refusal() == at("character", 5, NAME + 2, typed.signature[0])
    typed.signature = others(signature, 47)
    assert typed.refusal() == at("apart", 2, 1, "1")


def test_a_number_broken_over_lines_is_read(long: CustodyLog) -> None:
    """Of several line ends behind digits the one counts that leaves a whole hash."""
    typed = Typed(long, 130)
    printed = typed.text
    for size in ("1\n30", "13\n0", "1\n3\n0"):
        typed.size = size
        assert read_checkpoint_text(typed.text.encode(), long) == printed.encode()


@pytest.mark.parametrize("first", ["X", "A", "+"])
def test_only_digits_can_belong_to_the_number(long: CustodyLog, first: str) -> None:
    """A hash broken behind a first letter, and one character too long, is not taken for a number's.

    The letter stays the hash's, and the hash is what is too long.
    """
    typed = Typed(long, 7)
    typed.root = f"{first}\n{'0' * 43}="
    assert typed.refusal()["problem"] == "too many"


def test_a_text_is_tried_up_to_16384_bytes(long: CustodyLog) -> None:
    """A longer one is none that anybody typed: it is refused as another kind of file."""
    printed = long.checkpoint_at(130).decode()
    room = MAX_TYPED_BYTES - len(printed.encode())
    assert MAX_TYPED_BYTES == 16_384
    assert read_checkpoint_text((printed + " " * room).encode(), long) == printed.encode()
    with pytest.raises(CheckpointMalformed) as caught:
        read_checkpoint_text((printed + " " * (room + 1)).encode(), long)
    assert type(caught.value) is CheckpointMalformed


@pytest.mark.parametrize("data", [b"", b"hello", b"# A note\n\nof mine\n", FAMILY[:-1].encode()])
def test_another_kind_of_file_is_refused_as_that(long: CustodyLog, data: bytes) -> None:
    """What begins otherwise than this log's checkpoints is no typing mistake."""
    with pytest.raises(CheckpointMalformed) as caught:
        read_checkpoint_text(data, long)
    assert type(caught.value) is CheckpointMalformed


def test_a_checkpoint_that_names_this_log_once_is_tried(long: CustodyLog, tmp_path: Path) -> None:
    """A whole note with one of its two names right is a slip; with neither another log's file."""
    typed = Typed(long, 130)
    other = FAMILY + others(long.vkey.name[17:], 32)
    typed.signer = other
    assert typed.refusal() == at("other log", 5, 19, other[17])
    typed.signer, typed.name = typed.name, other
    assert typed.refusal() == at("other log", 1, 18, other[17])
    with CustodyLog.create(tmp_path / "other", LogKeys.generate(), Actor(), {}) as theirs:
        fill(theirs, 2)
        note = theirs.checkpoint_at()
    with pytest.raises(CheckpointMalformed) as caught:
        read_checkpoint_text(note, long)
    assert type(caught.value) is CheckpointMalformed
    assert caught.value.facts == {"problem": "not signed by this log"}
