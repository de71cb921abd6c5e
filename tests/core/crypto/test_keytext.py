"""The written form of a package key: one text per key, every slip refused and pointed at."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.crypto.keytext import (
    PackageKey,
    bech32_residue,
    bech32m_encode,
    bech32m_residue,
    normalise,
    short_fingerprint,
)
from casevault_gui.core.errors import KeyTextInvalid

ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
KEYS = st.binary(min_size=32, max_size=32).map(PackageKey)
KEY = PackageKey(bytes(range(32)))

BIP350_VALID = (
    "A1LQFN3A",
    "a1lqfn3a",
    "an83characterlonghumanreadablepartthatcontainsthetheexcludedcharactersbioandnumber11sg7hg6",
    "abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx",
    "11llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllludsr8",
    "split1checkupstagehandshakeupstreamerranterredcaperredlc445v",
    "?1v759aa",
)
BIP350_WRONG_CHECKSUM = (
    "M1VUXWEZ",  # computed over the upper-case prefix
    "A12UEL5L",  # plain Bech32 (BIP-173)
    "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",  # plain Bech32
)


BIP173_VALID = (
    "A12UEL5L",
    "a12uel5l",
    "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
    "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
    "?1ezyfcl",
)


def parts_of(text: str) -> tuple[str, list[int]]:
    """Split at the last `1`, and give the characters after it as numbers."""
    prefix, _, data = text.lower().rpartition("1")
    return prefix, [ALPHABET.index(c) for c in data]


def residue_of(text: str) -> int:
    """Check a text as BIP-350 says."""
    return bech32m_residue(*parts_of(text))


def refusal(text: str) -> tuple[object, object]:
    """Return problem and position of the refusal of `text`."""
    with pytest.raises(KeyTextInvalid) as caught:
        PackageKey.parse(text)
    return caught.value.facts["problem"], caught.value.facts.get("position")


@pytest.mark.parametrize("text", BIP350_VALID)
def test_valid_strings_of_bip_350_have_no_residue(text: str) -> None:
    """The checksum agrees with every valid Bech32m string the BIP publishes."""
    assert residue_of(text) == 0


@pytest.mark.parametrize("text", BIP350_WRONG_CHECKSUM)
def test_strings_bip_350_calls_invalid_have_a_residue(text: str) -> None:
    """A checksum made over capitals, or with the constant of BIP-173, is refused."""
    assert residue_of(text) != 0


@pytest.mark.parametrize("text", BIP173_VALID)
def test_the_older_checksum_is_that_of_bip_173(text: str) -> None:
    """Strings BIP-173 publishes have no residue by the older constant, and one by the newer."""
    assert bech32_residue(*parts_of(text)) == 0
    assert residue_of(text) != 0


@pytest.mark.parametrize("text", BIP350_VALID)
def test_the_older_checksum_refuses_the_newer(text: str) -> None:
    """A Bech32m string is no Bech32 string, and what is left tells the two constants apart."""
    assert bech32_residue(*parts_of(text)) == 0x2BC830A3 ^ 1


def test_encoding_gives_the_string_of_bip_350() -> None:
    """Bytes under the prefix `split` become the BIP's own example."""
    data = bytes.fromhex("c5f38b70305f519bf66d85fb6cf03058f3dde463ecd7918f2dc743918f2d")
    text = "split1checkupstagehandshakeupstreamerranterredcaperredlc445v"
    assert bech32m_encode("split", data) == text


def test_a_key_has_this_text_for_ever() -> None:
    """A known key keeps the text, groups and fingerprint that are printed on old key cards."""
    assert KEY.text == "cvkey1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0s8frvlc"
    assert KEY.groups[:2] == ("cvke", "y1qq")
    assert KEY.groups[-1] == "rvlc"
    assert len(KEY.groups) == 16
    assert {len(group) for group in KEY.groups} == {4}
    assert KEY.fingerprint == "630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd"
    assert short_fingerprint(KEY.fingerprint) == "630D-CD29-66C4-3366"


@given(KEYS)
def test_parsing_what_was_written_gives_the_key(key: PackageKey) -> None:
    """Every key survives its text, plain, grouped, in capitals and over several lines."""
    text = key.text
    assert re.fullmatch("cvkey1[a-z0-9]{58}", text)
    assert PackageKey.parse(text) == key
    assert PackageKey.parse(" ".join(key.groups)) == key
    assert PackageKey.parse("-".join(key.groups).upper()) == key
    assert PackageKey.parse("\r\n".join(key.groups) + "\n") == key
    assert PackageKey.parse("\u00a0".join(key.groups)) == key


@given(st.text(alphabet="cvkey1" + ALPHABET + ALPHABET.upper() + " -", max_size=80))
def test_what_parses_is_written_back_unchanged(text: str) -> None:
    """No second text stands for a key: whatever parses equals the key's text once normalised."""
    try:
        key = PackageKey.parse(text)
    except KeyTextInvalid:
        return
    assert normalise(text).lower() == key.text


@given(KEYS, st.integers(0, 63), st.characters(codec="utf-8"))
def test_every_substitution_is_refused_at_its_place(key: PackageKey, at: int, other: str) -> None:
    """One character replaced by any other character is refused, and pointed at."""
    if other.lower() == key.text[at] or normalise(other) == "":
        return
    problem, position = refusal(key.text[:at] + other + key.text[at + 1 :])
    assert position == at
    expected = "prefix" if at < 6 else "checksum" if other in ALPHABET else "character"
    assert problem == expected or (problem == "case" and other.isupper())


def test_every_single_substitution_of_one_key_is_refused_at_its_place() -> None:
    """All 58 places times 31 wrong characters: each is refused and located exactly."""
    for at in range(6, 64):
        for other in ALPHABET:
            if other != KEY.text[at]:
                assert refusal(KEY.text[:at] + other + KEY.text[at + 1 :]) == ("checksum", at)


@given(KEYS, st.integers(6, 62))
def test_swapped_neighbours_are_refused_at_their_place(key: PackageKey, at: int) -> None:
    """Two neighbours typed in the wrong order are refused and the first is pointed at."""
    text = key.text
    if text[at] == text[at + 1]:
        return
    swapped = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    assert refusal(swapped) == ("checksum", at)


@given(KEYS, st.data())
def test_any_transposition_is_refused(key: PackageKey, data: st.DataObject) -> None:
    """Any two different characters exchanged are refused, in the prefix too."""
    first = data.draw(st.integers(0, 62))
    second = data.draw(st.integers(first + 1, 63))
    letters = list(key.text)
    if letters[first] == letters[second]:
        return
    letters[first], letters[second] = letters[second], letters[first]
    refusal("".join(letters))


@given(KEYS, st.integers(0, 63))
def test_every_deletion_is_refused(key: PackageKey, at: int) -> None:
    """One character left out is refused."""
    refusal(key.text[:at] + key.text[at + 1 :])


@given(KEYS, st.integers(0, 64), st.sampled_from(ALPHABET + "1"))
def test_every_insertion_is_refused(key: PackageKey, at: int, extra: str) -> None:
    """One character too many is refused, before a final `p` as elsewhere."""
    refusal(key.text[:at] + extra + key.text[at:])


@given(KEYS, st.lists(st.integers(6, 63), min_size=3, max_size=4, unique=True), st.data())
def test_three_or_four_wrong_characters_are_refused(
    key: PackageKey, places: list[int], data: st.DataObject
) -> None:
    """Up to four wrong characters are always found, as the code promises."""
    letters = list(key.text)
    for place in places:
        shift = data.draw(st.integers(1, 31))
        letters[place] = ALPHABET[ALPHABET.index(letters[place]) ^ shift]
    assert refusal("".join(letters))[0] == "checksum"


def test_errors_that_cannot_be_placed_say_so() -> None:
    """Two far errors have no single place, so none is pretended."""
    text = KEY.text
    wrong = text[:10] + "q" + text[11:40] + "q" + text[41:]
    assert refusal(wrong) == ("checksum", None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ("length", 0)),
        ("cvkey", ("length", 5)),
        (KEY.text[:30], ("length", 30)),
        (KEY.text + "q", ("length", 64)),
        ("q" * 100_000, ("length", 64)),
        ("age1qqqq", ("prefix", 0)),
        ("cvkez1", ("prefix", 4)),
        ("cvkey1qqb", ("character", 8)),
        ("CVKEY1QQq", ("case", 8)),
        ("cvkey1 qq-Q", ("case", 8)),
        ("cvkey1q\u200bq", ("character", 7)),
        ("cvkey1q\u0131", ("character", 7)),
        ("\u212avkey1", ("prefix", 0)),
        ("cv\u212aey1", ("prefix", 2)),
        ("CV\u212aEY1", ("prefix", 2)),
        ("CVKEY1\u212a", ("character", 6)),
        (KEY.text[:6].upper() + KEY.text[6:], ("case", 6)),
    ],
)
def test_each_problem_has_its_name_and_place(text: str, expected: tuple[str, int]) -> None:
    """Prefix, character, case and length problems are told apart, counted without separators."""
    assert refusal(text) == expected


def test_a_text_is_read_up_to_the_longest_input() -> None:
    """White space between counts up to 1024 characters in all; one more is refused unread."""
    assert PackageKey.parse(KEY.text.ljust(1024)) == KEY
    assert refusal(KEY.text.ljust(1025)) == ("length", 64)


def test_a_text_with_bits_beyond_the_key_is_refused() -> None:
    """The four spare bits of the last data character must be zero: one text per key."""
    values = [ALPHABET.index(c) for c in KEY.text[6:-6]]
    values[-1] |= 1
    checksum = bech32m_residue("cvkey", values + [0] * 6)
    values += [checksum >> 5 * (5 - i) & 31 for i in range(6)]
    text = "cvkey1" + "".join(ALPHABET[v] for v in values)
    assert residue_of(text) == 0
    assert refusal(text) == ("padding", 57)


def test_no_representation_shows_the_secret() -> None:
    """Neither repr, str nor a formatted string of a key holds any of its groups or bytes."""
    shown = f"{KEY!r} {KEY!s} {KEY}"
    assert "630D-CD29-66C4-3366" in shown
    assert not any(group in shown for group in KEY.groups[2:])
    assert KEY.raw.hex()[:8] not in shown


def test_errors_never_carry_what_was_typed() -> None:
    """The refusal of a mistyped key holds nothing of the key."""
    with pytest.raises(KeyTextInvalid) as caught:
        PackageKey.parse(KEY.text[:-1] + "q")
    assert KEY.groups[5] not in f"{caught.value!r} {caught.value.facts}"


def test_generated_keys_differ_and_compare_by_value() -> None:
    """Two generated keys differ; a key equals its copy, hashes alike, and equals no bytes."""
    one, two = PackageKey.generate(), PackageKey.generate()
    assert one != two
    assert PackageKey(one.raw) == one
    assert hash(PackageKey(one.raw)) == hash(one) != hash(two)
    assert one != one.raw


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_key_of_another_length_is_a_defect(length: int) -> None:
    """Only 32 bytes make a key."""
    with pytest.raises(ValueError, match="32 bytes"):
        PackageKey(bytes(length))
