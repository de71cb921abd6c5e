"""Trust policies in the form of C2SP `tlog-policy`: what they ask for, and where they are wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.crypto.cosignatures import Witness
from casevault_gui.core.crypto.notes import VerifierKey
from casevault_gui.core.crypto.primitives import SigningKey
from casevault_gui.core.crypto.trust_policy import EMPTY, Policy, parse_policy
from casevault_gui.core.errors import PolicyMalformed

KEYS = {name: Witness(bytes([number] * 32)).vkey for number, name in enumerate("ABCDE")}
LOG = VerifierKey("example.org/log", SigningKey(bytes(range(32))).public)
EXAMPLE = f"""\
# The form's own example: two of X, and one of Y.
log {LOG.text}

witness X1 {KEYS["A"].text}
\twitness   X2 {KEYS["B"].text}  https://x2.example
witness X3 {KEYS["C"].text}
group X 2 X1 X2 X3
witness Y1 {KEYS["D"].text}
witness Y2 {KEYS["E"].text}
group Y any Y1 Y2
group both all X Y
quorum both
""".encode()


def met(policy: Policy, names: str) -> bool:
    """Say whether these witnesses are enough."""
    return policy.is_met_by({KEYS[name].public for name in names})


def test_the_example_asks_for_what_it_says() -> None:
    """Two of the first three and one of the last two are enough, and nothing less."""
    policy = parse_policy(EXAMPLE)
    assert policy.logs == (LOG,)
    assert set(policy.keys) == set(KEYS.values())
    assert policy.name_of(KEYS["B"]) == "X2"
    assert policy.name_of(LOG) == ""
    for enough in ("ABD", "BCE", "ABCDE"):
        assert met(policy, enough)
    for less in ("", "AD", "ABC", "DE", "CDE"):
        assert not met(policy, less)


def test_a_single_witness_or_none_can_be_the_quorum() -> None:
    """A witness's name asks for that witness; `none` for nobody."""
    one = parse_policy(f"witness A {KEYS['A'].text}\nquorum A\n".encode())
    assert met(one, "A")
    assert not met(one, "BCD")
    assert met(parse_policy(b"quorum none\n"), "")
    assert met(EMPTY, "")


def test_names_are_octets() -> None:
    """A name that is no UTF-8, or holds a no-break space, is one name."""
    text = b"witness \xff\xa0 " + KEYS["A"].text.encode() + b"\nquorum \xff\xa0\n"
    assert met(parse_policy(text), "A")


A, B = (f"witness {name} {KEYS[name].text}" for name in "AB")


@pytest.mark.parametrize(
    ("lines", "line"),
    [
        ([], 0),
        ([A], 1),
        (["quorum A"], 1),
        ([A, "quorum B"], 2),
        (["quorum none", "quorum none"], 2),
        ([A, A.replace(" A ", " B "), "quorum A"], 2),
        ([A, B.replace(" B ", " A "), "quorum A"], 2),
        ([B.replace(" B ", " none "), "quorum none"], 1),
        ([f"log {LOG.text}", f"log {LOG.text}", "quorum none"], 2),
        ([f"log {KEYS['A'].text}", "quorum none"], 1),
        ([f"witness A {LOG.text}", "quorum none"], 1),
        ([A, B, "group G 3 A B", "quorum G"], 3),
        ([A, B, "group G 0 A B", "quorum G"], 3),
        ([A, B, "group G 01 A B", "quorum G"], 3),
        ([A, B, "group G some A B", "quorum G"], 3),
        ([A, "group G any A A", "quorum G"], 2),
        ([A, "group G any", "quorum A"], 2),
        ([A, "group G any none", "quorum A"], 2),
        ([A, B, "group G any A", "group H all A B", "quorum H"], 4),
        (["group G any A", A, "quorum G"], 1),
        ([A, "group A any A", "quorum A"], 2),
        (["observer A", "quorum none"], 1),
        (["quorum none none"], 1),
        ([A + " url more", "quorum A"], 1),
        (["# a\x0bb", "quorum none"], 1),
        (["quorum\u00a0none"], 1),
    ],
)
def test_a_broken_rule_is_named_by_its_line(lines: list[str], line: int) -> None:
    """Each rule of the form, broken, is refused at the line that breaks it."""
    text = "".join(f"{each}\n" for each in lines).encode()
    with pytest.raises(PolicyMalformed) as caught:
        parse_policy(text)
    assert caught.value.facts["line"] == max(line, 1)


def test_an_unfinished_or_oversized_text_is_refused() -> None:
    """Every line ends in a newline, and a text has a limit."""
    for text in (b"quorum none", b"#" * 300_000 + b"\nquorum none\n"):
        with pytest.raises(PolicyMalformed):
            parse_policy(text)


@given(st.integers(0, len(EXAMPLE)), st.integers(0, len(EXAMPLE)), st.binary(max_size=20))
def test_a_damaged_policy_is_refused_in_words_or_still_asks_for_something(
    start: int, end: int, middle: bytes
) -> None:
    """No change of the text makes a policy that the empty set meets, unless it says `none`."""
    text = EXAMPLE[:start] + middle + EXAMPLE[end:]
    try:
        policy = parse_policy(text)
    except PolicyMalformed:
        return
    assert policy.quorum == "none" or not policy.is_met_by(set())
