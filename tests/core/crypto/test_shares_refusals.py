"""Why cards are refused, alone or together, and what the cards of a new set have in common."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from casevault_gui.core.crypto.shares import (
    Share,
    combine_shares,
    parse_share,
    split_secret,
)
from casevault_gui.core.crypto.slip39_words import WORDS
from casevault_gui.core.errors import SharesDoNotCombine, ShareTextInvalid

SECRET, OTHER_SECRET = bytes(range(32)), bytes(32)
TWO_OF_THREE = split_secret(SECRET, threshold=2, count=3)


def card(size: int = 32, **changes: Any) -> Share:
    """Make a card with so many bytes of value."""
    plain = Share(
        set_id=21_845,
        extendable=True,
        exponent=0,
        group=0,
        group_threshold=1,
        groups=1,
        member=4,
        threshold=3,
        value=bytes(range(1, size + 1)),
    )
    return replace(plain, **changes)


def text_problem(text: str) -> dict[str, str | int | bool]:
    """Return why these words are no card."""
    with pytest.raises(ShareTextInvalid) as caught:
        parse_share(text)
    return caught.value.facts


def trouble(*cards: Share) -> dict[str, str | int | bool]:
    """Return why these cards do not combine."""
    with pytest.raises(SharesDoNotCombine) as caught:
        combine_shares(cards)
    return caught.value.facts


def other(share: Share) -> Share:
    """Return a card of the same number with another value."""
    return replace(share, value=bytes([share.value[0] ^ 1]) + share.value[1:])


# --- one card ------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [16, 18, 20, 22, 24, 26, 28, 30, 32, 48, 64])
def test_a_card_of_every_size_reads_back(size: int) -> None:
    """Values of a whole number of 16 bits come back, those whose words leave 8 bits over too."""
    assert parse_share(card(size).text) == card(size)


@pytest.mark.parametrize(
    "changes",
    [
        {"set_id": 0},
        {"set_id": 32_767},
        {"extendable": False},
        {"exponent": 15},
        {"group": 15, "groups": 16},
        {"groups": 16, "group_threshold": 16},
        {"groups": 2, "group_threshold": 2},
        {"member": 15},
        {"threshold": 16},
        {"threshold": 1},
    ],
)
def test_each_field_of_a_card_reads_back(changes: dict[str, Any]) -> None:
    """The least and the greatest value of every field survive the words."""
    assert parse_share(card(**changes).text) == card(**changes)


@pytest.mark.parametrize("size", [0, 2, 12, 14])
def test_a_card_of_too_few_words_is_refused(size: int) -> None:
    """Fewer than twenty words hold less than 128 bits, whatever their checksum."""
    words = card(size).text
    assert len(words.split()) < 20
    assert text_problem(words) == {"problem": "length"}


def test_a_card_without_words_is_too_short() -> None:
    """Nothing, and white space alone, are no card."""
    assert text_problem("") == text_problem(" \n") == {"problem": "length"}


@pytest.mark.parametrize("place", [1, 2, 19, 33])
def test_the_first_word_that_is_none_is_counted(place: int) -> None:
    """Its number counts from 1, before anything else is judged."""
    words = card().text.split()
    words[place - 1] = "academics"
    assert text_problem(" ".join(words)) == {"problem": "word", "word": place}
    assert text_problem(" ".join(words[:place])) == {"problem": "word", "word": place}


def test_a_wrong_word_breaks_the_checksum() -> None:
    """A word of the list in the wrong place is refused by the checksum."""
    words = card().text.split()
    swapped = " ".join([*words[:5], words[6], words[5], *words[7:]])
    assert text_problem(swapped) == {"problem": "checksum"}
    words[-1] = WORDS[WORDS.index(words[-1]) ^ 1]
    assert text_problem(" ".join(words)) == {"problem": "checksum"}


@pytest.mark.parametrize("size", [17, 21, 23, 25, 31, 33])
def test_a_value_of_an_odd_number_of_bytes_is_refused(size: int) -> None:
    """Only whole multiples of 16 bits are values: more than 8 bits are left over, or set ones."""
    value = b"\x01" + bytes(size - 1)
    assert text_problem(replace(card(), value=value).text) == {"problem": "padding"}


def test_more_groups_needed_than_there_are_is_refused() -> None:
    """A group threshold above the number of groups cannot be met."""
    impossible = card(groups=2, group_threshold=3)
    assert text_problem(impossible.text) == {"problem": "groups"}


def test_a_card_is_named_by_set_number_and_threshold() -> None:
    """Numbers count from 1 for people."""
    assert repr(card()) == "Share(set 21845, number 5, needs 3)"


# --- the cards of a new set ----------------------------------------------------------------------


@pytest.mark.parametrize(("threshold", "count"), [(2, 2), (2, 16), (3, 4), (16, 16)])
def test_the_cards_of_a_set_are_of_one_group(threshold: int, count: int) -> None:
    """Each is extendable, of the least exponent and the only group, numbered, and reads back."""
    cards = split_secret(SECRET, threshold=threshold, count=count)
    assert len({each.common for each in cards}) == 1
    for number, each in enumerate(cards):
        assert (each.extendable, each.exponent, each.group) == (True, 0, 0)
        assert (each.group_threshold, each.groups) == (1, 1)
        assert (each.member, each.threshold, len(each.value)) == (number, threshold, 32)
        assert parse_share(each.text) == each


def test_every_bit_of_a_sets_number_is_drawn() -> None:
    """Among fifty sets each of the fifteen bits is set in some, and no more than fifteen are."""
    drawn = 0
    for _ in range(50):
        drawn |= split_secret(SECRET, threshold=2, count=2)[0].set_id
    assert drawn == 2**15 - 1


@pytest.mark.parametrize("threshold", [3, 4, 16])
def test_one_card_fewer_does_not_hold_the_secret(threshold: int) -> None:
    """Even cards that say they need one fewer do not give the secret: it is not among them."""
    cards = split_secret(SECRET, threshold=threshold, count=threshold)
    fewer = [replace(each, threshold=threshold - 1) for each in cards[:-1]]
    facts = {"problem": "digest", "needed": threshold - 1, "given": threshold - 1}
    assert trouble(*fewer) == facts


@pytest.mark.parametrize("length", [0, 16, 31, 33, 64])
def test_only_a_secret_of_32_bytes_is_split(length: int) -> None:
    """Another length is a defect of the caller."""
    with pytest.raises(ValueError, match="32-byte secret"):
        split_secret(bytes(length), threshold=2, count=2)


# --- cards together ------------------------------------------------------------------------------


def test_no_cards_are_too_few() -> None:
    """Nothing tells how many would be needed."""
    assert trouble() == {"problem": "few", "needed": 0, "given": 0}


@pytest.mark.parametrize(
    "changes",
    [
        {"set_id": TWO_OF_THREE[0].set_id ^ 1},
        {"extendable": False},
        {"exponent": 1},
        {"groups": 2},
        {"groups": 2, "group_threshold": 2},
        {"value": bytes(16)},
    ],
)
def test_cards_of_two_sets_are_told(changes: dict[str, Any]) -> None:
    """Whatever all cards of a set share, one card that differs in it is of another set."""
    stranger = replace(TWO_OF_THREE[1], **changes)
    facts = {"problem": "set", "needed": 2, "given": 3}
    assert trouble(TWO_OF_THREE[0], stranger, TWO_OF_THREE[2]) == facts


def test_cards_that_disagree_on_how_many_are_needed_are_of_two_sets() -> None:
    """What the first card says is told as the number needed."""
    first, second = TWO_OF_THREE[0], replace(TWO_OF_THREE[1], threshold=3)
    assert trouble(first, second) == {"problem": "set", "needed": 2, "given": 2}
    assert trouble(second, first) == {"problem": "set", "needed": 3, "given": 2}


def test_two_cards_of_one_number_that_differ_are_told() -> None:
    """Neither is taken for the true one, even where enough others are at hand."""
    first, second, third = TWO_OF_THREE
    facts = {"problem": "differ", "needed": 2, "given": 4}
    assert trouble(first, other(first), second, third) == facts


def test_cards_of_a_group_that_is_not_whole_do_not_count() -> None:
    """A single card of another group neither helps nor harms where one group is enough."""
    one = [replace(each, groups=2) for each in TWO_OF_THREE]
    lonely = replace(one[0], group=1)
    assert combine_shares([one[0], one[1], lonely]) == SECRET
    assert trouble(one[0], lonely) == {"problem": "few", "needed": 2, "given": 2}


def test_where_one_group_is_enough_two_groups_must_agree() -> None:
    """Two whole groups that hold different secrets are refused, and the groups are counted."""
    one = [replace(each, groups=2) for each in TWO_OF_THREE[:2]]
    again = split_secret(SECRET, threshold=2, count=2)
    wrong = split_secret(OTHER_SECRET, threshold=2, count=2)
    set_id = one[0].set_id
    same = [replace(each, set_id=set_id, groups=2, group=1) for each in again]
    differing = [replace(each, set_id=set_id, groups=2, group=1) for each in wrong]
    assert combine_shares([*one, *same]) == SECRET
    assert trouble(*one, *differing) == {"problem": "differ", "needed": 1, "given": 2}


def test_three_wrong_cards_are_too_many_to_accuse_any() -> None:
    """At most two are named; with three wrong only that they do not belong together is said."""
    cards = split_secret(SECRET, threshold=2, count=7)
    wrong = [other(each) for each in cards[:3]]
    facts = {"problem": "digest", "needed": 2, "given": 7}
    assert trouble(*wrong, *cards[3:]) == facts


def test_two_wrong_cards_are_told_where_enough_others_are_left() -> None:
    """With one card to spare two wrong ones cannot be told, with two they can."""
    cards = split_secret(SECRET, threshold=2, count=4)
    wrong = [other(each) for each in cards[:2]]
    assert trouble(*wrong, cards[2]) == {"problem": "digest", "needed": 2, "given": 3}
    facts = {"problem": "odd", "numbers": "1, 2", "needed": 2, "given": 4}
    assert trouble(*wrong, *cards[2:]) == facts


def test_of_cards_that_each_hold_the_whole_the_odd_one_is_told() -> None:
    """Where one card is enough, cards carry the same value: the one that does not is named."""
    cards = [card(threshold=1, member=number) for number in range(3)]
    facts = {"problem": "odd", "numbers": "2", "needed": 1, "given": 3}
    assert trouble(cards[0], other(cards[1]), cards[2]) == facts


def test_of_cards_that_all_differ_none_is_accused() -> None:
    """Four single cards with four values leave nothing to hold any of them to."""
    cards = [card(threshold=1, member=number, value=bytes([number]) * 32) for number in range(4)]
    assert trouble(*cards) == {"problem": "differ", "needed": 1, "given": 4}


@pytest.mark.parametrize(
    ("values", "odd"), [("ab", ""), ("abb", "1"), ("aab", "3"), ("aabb", ""), ("babbb", "2")]
)
def test_of_single_cards_the_smaller_number_is_accused(values: str, odd: str) -> None:
    """Each of them is the secret by itself: what half of them say is as good as the other half."""
    cards = [
        card(threshold=1, member=number, value=value.encode() * 32)
        for number, value in enumerate(values)
    ]
    told = {"needed": 1, "given": len(values)}
    problem = {"problem": "odd", "numbers": odd} if odd else {"problem": "differ"}
    assert trouble(*cards) == problem | told
