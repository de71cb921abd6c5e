"""SLIP-0039 against its published vectors, and what a person may do to cards."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.crypto.shares import (
    Share,
    combine_shares,
    parse_share,
    split_secret,
)
from casevault_gui.core.errors import KeyTrouble, SharesDoNotCombine, ShareTextInvalid

VECTORS = json.loads(
    (Path(__file__).parents[2] / "vectors_published/slip39/vectors.json").read_bytes()
)
SECRET = bytes(range(32))


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector[0])
def test_published_vectors(vector: tuple[str, list[str], str, str]) -> None:
    """A valid set gives its secret, an invalid one is refused; words are written as they came."""
    _, texts, secret, _ = vector
    try:
        shares = [parse_share(text) for text in texts]
        assert [share.text for share in shares] == texts
        found = combine_shares(shares, b"TREZOR").hex()
    except KeyTrouble:
        found = ""
    assert found == secret


@pytest.mark.parametrize(("threshold", "count"), [(2, 2), (2, 3), (3, 5), (16, 16)])
def test_any_threshold_of_the_shares_gives_the_secret(threshold: int, count: int) -> None:
    """Every choice of exactly so many shares gives the secret back, and so do more."""
    shares = split_secret(SECRET, threshold=threshold, count=count)
    for chosen in itertools.islice(itertools.combinations(shares, threshold), 20):
        assert combine_shares(chosen) == SECRET
    assert combine_shares(shares) == SECRET


def test_too_few_shares_say_how_many_are_needed() -> None:
    """One share less than needed is refused, with the number."""
    shares = split_secret(SECRET, threshold=3, count=5)
    with pytest.raises(SharesDoNotCombine) as caught:
        combine_shares(shares[:2])
    assert caught.value.facts == {"problem": "few", "needed": 3, "given": 2}
    with pytest.raises(SharesDoNotCombine):
        combine_shares([])


def test_the_same_share_twice_counts_once() -> None:
    """Two copies of one card are one share."""
    shares = split_secret(SECRET, threshold=2, count=3)
    with pytest.raises(SharesDoNotCombine) as caught:
        combine_shares([shares[0], shares[0]])
    assert caught.value.facts["problem"] == "few"


def test_shares_of_two_sets_do_not_mix() -> None:
    """Cards of another set are named as such and never give a wrong secret."""
    one = split_secret(SECRET, threshold=2, count=2)
    other = split_secret(SECRET, threshold=2, count=2)
    with pytest.raises(SharesDoNotCombine) as caught:
        combine_shares([one[0], other[1]])
    assert caught.value.facts["problem"] in {"set", "digest"}


def changed(share: Share) -> Share:
    """Return a card of the same number and set with another value, its checksum right."""
    return replace(share, value=bytes([share.value[0] ^ 1]) + share.value[1:])


@pytest.mark.parametrize("wrong", [(1,), (0, 4), (2, 3)])
def test_one_card_more_than_needed_tells_which_is_wrong(wrong: tuple[int, ...]) -> None:
    """With cards to spare the odd ones are named by number; up to two, if enough are left."""
    shares = split_secret(SECRET, threshold=3, count=5)
    given_cards = [changed(each) if each.member in wrong else each for each in shares]
    with pytest.raises(SharesDoNotCombine) as caught:
        combine_shares(given_cards)
    numbers = ", ".join(str(member + 1) for member in wrong)
    assert caught.value.facts == {"problem": "odd", "numbers": numbers, "needed": 3, "given": 5}


def test_without_a_card_to_spare_no_card_is_accused() -> None:
    """Of exactly as many as are needed each could be the wrong one."""
    shares = split_secret(SECRET, threshold=3, count=5)
    with pytest.raises(SharesDoNotCombine) as caught:
        combine_shares([shares[0], changed(shares[1]), shares[2]])
    assert caught.value.facts == {"problem": "digest", "needed": 3, "given": 3}


@given(st.integers(0, 32), st.integers(0, 1023))
def test_one_wrong_word_is_always_found(place: int, word: int) -> None:
    """Whatever single word is exchanged, the share is refused and nothing is corrected."""
    from casevault_gui.core.crypto.slip39_words import WORDS

    words = TEXT.split()
    if words[place] == WORDS[word]:
        return
    words[place] = WORDS[word]
    with pytest.raises(ShareTextInvalid):
        parse_share(" ".join(words))


@given(st.text(max_size=300))
def test_any_text_is_a_share_or_is_refused(text: str) -> None:
    """No text makes the parser do anything but return a share or refuse."""
    try:
        share = parse_share(text)
    except ShareTextInvalid:
        return
    assert parse_share(share.text) == share


def test_a_word_that_is_none_is_pointed_at() -> None:
    """The number of the first unknown word is told, counted from 1."""
    words = TEXT.split()
    words[6] = "brightwater"
    with pytest.raises(ShareTextInvalid) as caught:
        parse_share(" ".join(words))
    assert caught.value.facts == {"problem": "word", "word": 7}


def test_capitals_and_line_breaks_do_not_matter() -> None:
    """A share copied in capitals over several lines is the same share."""
    assert parse_share(TEXT.upper().replace(" ", "\n")) == parse_share(TEXT)


def test_a_share_never_shows_its_value() -> None:
    """Its repr names set and number alone."""
    share = split_secret(SECRET, threshold=2, count=2)[0]
    assert share.value.hex() not in repr(share)
    assert not set(share.text.split()[4:]) & set(repr(share).split())


@pytest.mark.parametrize(("threshold", "count"), [(1, 1), (3, 2), (2, 17), (0, 5)])
def test_a_rule_that_makes_no_sense_is_a_defect(threshold: int, count: int) -> None:
    """Splitting refuses thresholds below two or above the count, and more than sixteen shares."""
    with pytest.raises(ValueError, match="threshold"):
        split_secret(SECRET, threshold=threshold, count=count)


TEXT = split_secret(SECRET, threshold=2, count=2)[0].text
