"""Checkpoints typed from paper: any wrapping is read, any slip is pointed at, none corrected."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.typed_checkpoint import read_checkpoint_text
from casevault_gui.core.errors import CheckpointMalformed, CheckpointMistyped
from tests.core.custody.samples import fill

WITNESS_LINE = "— casevault/witness/v1/00112233445566778899aabbccddeeff AAAA"


@pytest.fixture
def printed(log: CustodyLog) -> str:
    """Return a checkpoint over 13 of the log's entries."""
    fill(log, 20)
    return log.checkpoint_at(13).decode()


def where(text: str, log: CustodyLog) -> tuple[str, int, int, str]:
    """Return why and where a text is refused: problem, line, position and character."""
    with pytest.raises(CheckpointMistyped) as caught:
        read_checkpoint_text(text.encode(), log)
    facts = caught.value.facts
    line, position = facts["line"], facts["position"]
    assert isinstance(line, int)
    assert isinstance(position, int)
    return str(facts["problem"]), line, position, str(facts["found"])


def test_the_file_itself_is_read_as_it_is(log: CustodyLog, printed: str) -> None:
    """Exact bytes, cosigned or not, are given back unchanged."""
    assert read_checkpoint_text(printed.encode(), log) == printed.encode()


FEW = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
GAPS = ("", " ", "\n", "\r\n", "\t", "\u00a0", "\n\n")


@FEW
@given(
    gap=st.sampled_from(GAPS),
    cuts=st.lists(st.integers(0, 140), max_size=12),
    dash=st.sampled_from(["—", "–", "-", "--", "- -", "−"]),
)
def test_any_wrapping_is_read(
    log: CustodyLog, printed: str, gap: str, cuts: list[int], dash: str
) -> None:
    """Spaces and line ends between any two characters of a line, and any dash, change nothing."""
    name, size, root, _, signed, _ = printed.split("\n")
    typed = [
        "".join(gap * (at in cuts) + character for at, character in enumerate(line))
        for line in (name, root, signed.removeprefix("— "))
    ]
    text = f"{typed[0]}\n{size}\n{typed[1]}{dash} {typed[2]}"
    assert read_checkpoint_text(text.encode(), log) == printed.encode()


@pytest.mark.parametrize("data", ["\ufeff{}", "{}\r\n", "\n\n {}"])
def test_what_editors_add_does_not_matter(log: CustodyLog, printed: str, data: str) -> None:
    """A byte order mark, other line ends and empty lines are passed over."""
    text = data.format(printed.replace("\n", "\r\n"))
    assert read_checkpoint_text(text.encode(), log) == printed.encode()


def test_a_number_on_the_line_of_its_hash_is_read(log: CustodyLog, printed: str) -> None:
    """Where number and hash stand together, the hash is the last 44 characters."""
    name, size, root, *rest = printed.split("\n")
    text = "\n".join([name, f"{size} {root}", *rest])
    assert read_checkpoint_text(text.encode(), log) == printed.encode()


def test_a_hash_broken_behind_its_first_digits_is_read(log: CustodyLog) -> None:
    """Digits of a hash that stand on a line of their own are not taken for the number's."""
    fill(log, 200)
    notes = [log.checkpoint_at(size).decode().split("\n") for size in range(1, 200)]
    digits = [lines for lines in notes if lines[2][0].isdigit()]
    assert digits
    for name, size, root, *rest in digits:
        first = len(root) - len(root.lstrip("0123456789"))
        text = "\n".join([name, size, root[:first], root[first:], *rest])
        assert (
            read_checkpoint_text(text.encode(), log)
            == "\n".join([name, size, root, *rest]).encode()
        )


def test_a_character_left_out_behind_first_digits_is_pointed_at(log: CustodyLog) -> None:
    """A hash that begins with digits is still told from the number when a character is missing."""
    fill(log, 60)
    notes = [log.checkpoint_at(size).decode().split("\n") for size in range(1, 60)]
    digits = [lines for lines in notes if lines[2][0].isdigit()]
    assert digits
    for name, size, root, *rest in digits:
        at = next(at for at in range(10, 40) if root[at] not in (root[at - 1], root[at + 1]))
        text = "\n".join([name, size, root[:at] + root[at + 1 :], *rest])
        assert where(text, log) == ("missing", 3, at + 1, root[at + 1])


def test_further_signatures_are_not_read(log: CustodyLog, printed: str) -> None:
    """A witness's line on the paper is left to be taken in as a file."""
    text = printed.replace("\n", " \n") + WITNESS_LINE
    assert read_checkpoint_text(text.encode(), log) == printed.encode()


def test_each_wrong_character_is_pointed_at(log: CustodyLog, printed: str) -> None:
    """A character of name, hash or signature that is another is named by line and position."""
    lines = printed.split("\n")
    for number in (1, 3, 5):
        line = lines[number - 1].replace(" ", "")
        first = 2 if number == 5 else 1
        for position in range(first, len(line) + 1):
            right = line[position - 1]
            wrong = "1" if right != "1" else "2"
            changed = line[: position - 1] + wrong + line[position:]
            text = "\n".join([*lines[: number - 1], changed, *lines[number:]])
            assert where(text, log)[1:] == (number, position, wrong)


def test_a_missing_or_doubled_character_is_pointed_at(log: CustodyLog, printed: str) -> None:
    """A character left out or typed twice is told at the first place where the text is off."""
    lines = printed.split("\n")
    root = lines[2]
    at = next(at for at in range(10, 40) if root[at] not in (root[at - 1], root[at + 1]))
    left_out = "\n".join([*lines[:2], root[:at] + root[at + 1 :], *lines[3:]])
    assert where(left_out, log) == ("missing", 3, at + 1, root[at + 1])
    twice = "\n".join([*lines[:2], root[:at] + root[at - 1] + root[at:], *lines[3:]])
    assert where(twice, log)[:3] == ("too many", 3, at + 1)
    cut = printed[: printed.rindex(" ") + 40]
    assert where(cut, log)[:2] == ("missing", 5)
    assert where(printed.partition("\n\n")[0] + "\n—", log)[0] == "missing"


def test_a_wrong_number_is_told_from_a_wrong_hash(log: CustodyLog, printed: str) -> None:
    """Where nearly the whole hash differs, the number is pointed at."""
    assert where(printed.replace("\n13\n", "\n12\n"), log) == ("apart", 2, 1, "1")
    assert where(printed.replace("\n13\n", "\n013\n"), log)[:2] == ("character", 2)
    assert where(printed.replace("\n13\n", "\n1E\n"), log)[:2] == ("character", 2)


def test_a_longer_log_can_only_say_that_it_is_wrong(log: CustodyLog, printed: str) -> None:
    """Of more entries than the log has, no place can be told but that the signature fails."""
    assert where(printed.replace("\n13\n", "\n9999\n"), log)[0] == "signature"


def test_another_history_of_this_log_is_read_and_not_called_a_slip(
    log: CustodyLog, new_log: Callable[[str], CustodyLog]
) -> None:
    """A contradicting checkpoint typed rightly is read: it is evidence, not a mistake in typing."""
    twin = new_log("twin")
    fill(twin, 5)
    fill(log, 5)
    note = twin.checkpoint_at(4)
    typed = note.decode().replace("/", "/ ").encode()
    assert read_checkpoint_text(typed, log) == note


def test_another_logs_name_is_told_from_a_slip(log: CustodyLog, printed: str) -> None:
    """The name of another log, typed rightly, is called so; the first difference is pointed at."""
    other = "casevault/log/v1/" + "0123456789abcdef" * 2
    text = printed.replace(log.vkey.name, other).replace("\n", " \n")
    assert where(text, log)[0] == "other log"


@pytest.mark.parametrize(
    "data", [b"", b"hello", b"\xff\xfe", b"x" * 100_000, b"# A note\n\nof mine\n"]
)
def test_what_is_no_checkpoint_is_not_called_a_slip(log: CustodyLog, data: bytes) -> None:
    """Another kind of file is refused as that, without a place."""
    with pytest.raises(CheckpointMalformed) as caught:
        read_checkpoint_text(data, log)
    assert "line" not in caught.value.facts


@FEW
@given(st.text(max_size=100), st.integers(0, 300), st.integers(0, 300))
def test_no_text_but_the_right_one_is_accepted(
    log: CustodyLog, printed: str, middle: str, start: int, end: int
) -> None:
    """Whatever is changed in a printed checkpoint, it is refused or is that checkpoint."""
    text = printed[:start] + middle + printed[end:]
    try:
        note = read_checkpoint_text(text.encode("utf-8", "replace"), log)
    except CheckpointMalformed:
        return
    assert note in {printed.encode(), text.encode()}
