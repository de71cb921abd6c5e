"""Words about keys: every kind of place, state and secret has some, and advice fits the record."""

from __future__ import annotations

import pytest

from casevault_gui.core.keys.contacts import Trust
from casevault_gui.core.keys.pinned_keys import KINDS
from casevault_gui.core.workflows.key_records import KeyPlace, KeyRecord, PlaceKind
from casevault_gui.ui import keys_words as words
from casevault_gui.ui.keys_words import Standing

NOON = 1_776_417_120_000

pytestmark = pytest.mark.usefixtures("qapp")


def record(*kinds: PlaceKind, gone: tuple[PlaceKind, ...] = (), key: str = "ab" * 32) -> KeyRecord:
    """Return a record with places of these kinds."""
    places = [KeyPlace(kind, f"{number}", NOON) for number, kind in enumerate(kinds)]
    places += [KeyPlace(kind, "", NOON, NOON + 1) for kind in gone]
    return KeyRecord("00" * 16, "a.cvx", "1", key, NOON, places=places)


@pytest.mark.parametrize("kind", list(PlaceKind))
def test_every_place_has_a_name(kind: PlaceKind) -> None:
    """No place is called as the program calls it inside."""
    assert words.place_words(kind)
    assert words.place_words(kind) != kind.value


@pytest.mark.parametrize("trust", list(Trust))
def test_every_trust_state_has_a_word_and_an_icon(trust: Trust) -> None:
    """Never by colour alone."""
    picture, tone = words.TRUST_ICONS[trust]
    assert words.trust_words(trust)
    assert picture
    assert tone
    assert len({icon for icon, _ in words.TRUST_ICONS.values()}) == len(Trust)


@pytest.mark.parametrize("kind", [*KINDS, words.PUBLIC_ONLY])
def test_every_kind_of_place_says_what_it_does_not_protect_against(kind: str) -> None:
    """One sentence for each."""
    assert words.kind_words(kind) != kind
    assert words.limit_words(kind).endswith(".")


def test_an_unknown_kind_is_shown_as_it_is() -> None:
    """A later version's word is better than none."""
    assert (words.kind_words("later"), words.limit_words("later")) == ("later", "")
    assert words.secret_words("later") == ""


@pytest.mark.parametrize(
    ("shown", "standing", "said"),
    [
        (record(), Standing.NONE, "No place known"),
        (record(PlaceKind.SHOWN, PlaceKind.COPIED), Standing.NONE, "No place known"),
        (record(gone=(PlaceKind.VAULT,)), Standing.NONE, "No place known"),
        (record(key=""), Standing.PHRASE, "Passphrase only"),
        (record(PlaceKind.VAULT, PlaceKind.SHOWN), Standing.HERE, "Key vault only"),
        (record(PlaceKind.VAULT, PlaceKind.KEYRING), Standing.HERE, "Keyring + Key vault only"),
        (record(PlaceKind.PRINTED), Standing.KEPT, "1 place"),
        (record(PlaceKind.RECIPIENT, PlaceKind.RECIPIENT, key=""), Standing.KEPT, "2 places"),
    ],
)
def test_a_record_says_how_safe_its_key_is(shown: KeyRecord, standing: Standing, said: str) -> None:
    """What is on this computer alone, or nowhere, brings a warning in words; the rest none."""
    assert words.standing_of(shown) is standing
    assert words.standing_words(shown) == said
    assert bool(words.standing_advice(shown)) is (standing is not Standing.KEPT)


def test_what_opened_a_package_is_said_in_words() -> None:
    """Words for the log's own names, others as they are, and nothing that reorders text."""
    assert words.with_words("vault") == "the key vault"
    assert words.with_words("pkcs11: HSM") == "pkcs11: HSM"
    assert "\u202e" not in words.with_words("shares\u202e")


def test_moments_are_said_to_the_minute() -> None:
    """In UTC, and nothing for never."""
    assert words.moment_words(NOON) == "2026-04-17 09:12"
    assert words.moment_words(0) == ""
    assert words.minute_words("2026-04-17T09:12:33Z") == "2026-04-17 09:12"
