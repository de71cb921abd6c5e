"""The head of a recovery record, and the code that computes its parity."""

from __future__ import annotations

from hashlib import sha256, shake_256
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casevault_gui.core.errors import RecoveryRecordInvalid
from casevault_gui.core.package.erasure_code import encode, reconstruct
from casevault_gui.core.package.recovery_record import (
    HEAD,
    PERCENT,
    RecordHead,
    new_head,
    parse_head,
)

PACKAGE = bytes(range(16))

HEADS = st.builds(
    lambda parity, length, whole, table: new_head(PACKAGE, length, parity)._replace(
        sha256=whole, table_sha256=table
    ),
    st.sampled_from(sorted(PERCENT.values())),
    st.integers(1, 1 << 50),
    st.binary(min_size=32, max_size=32),
    st.binary(min_size=32, max_size=32),
)


@given(HEADS)
def test_a_head_is_read_as_it_was_written(head: RecordHead) -> None:
    """Packing and parsing are inverse."""
    assert parse_head(head.pack()) == head


@settings(max_examples=200)
@given(HEADS, st.integers(0, HEAD * 8 - 1))
def test_a_head_with_one_other_bit_is_refused(head: RecordHead, bit: int) -> None:
    """No damaged head is taken for one."""
    data = bytearray(head.pack())
    data[bit // 8] ^= 1 << bit % 8
    with pytest.raises(RecoveryRecordInvalid):
        parse_head(bytes(data))


@given(st.binary(max_size=200), st.booleans())
def test_any_bytes_are_refused(data: bytes, begins: bool) -> None:  # noqa: FBT001 - Hypothesis
    """Bytes that are no head raise the one error, whatever they are."""
    with pytest.raises(RecoveryRecordInvalid):
        parse_head((b"CVXREC1\n" if begins else b"") + data)


@pytest.mark.parametrize(
    "change",
    [{"data": 0}, {"parity": 0}, {"data": 31, "parity": 2}, {"block": 2048}, {"block": 5000},
     {"block": 1 << 21}, {"length": 0}],
)  # fmt: skip
def test_rules_are_kept_whatever_the_checksum_says(change: dict[str, Any]) -> None:
    """A head whose own hash holds is still refused where it breaks a rule."""
    head = new_head(PACKAGE, 1000, 1)._replace(**change)
    with pytest.raises(RecoveryRecordInvalid) as caught:
        parse_head(head.pack())
    assert caught.value.facts == {"problem": "rules"}


@pytest.mark.parametrize(
    ("parity", "digest"),
    [
        (1, "86e71beed2a593be6ae1a71d25d362ae38e9628c79cce2e486521bf2347ac87e"),
        (2, "6975b4e139dce6bdd178fa50db2fa2772b1babe39f76f354269e4a5fd6c307c1"),
        (4, "f55de895a7a57f10162ac8162255af5ad20ab04aaf95d5345917c3fbc6bf1423"),
        (8, "88472dd585b901d5d7231f8809f45bdecfa83b5c318d9940f2faaa262d1ce226"),
    ],
)
def test_the_parity_is_that_of_isa_l(parity: int, digest: str) -> None:
    """A row of known blocks has the parity that ISA-L computed (pyeclib 1.8.0, isa_l_rs_cauchy)."""
    row = [shake_256(bytes([number])).digest(4096) for number in range(20)]
    assert sha256(b"".join(encode(row, parity))).hexdigest() == digest


@given(st.data(), st.integers(1, 24), st.integers(1, 8))
def test_any_blocks_as_many_as_the_row_has_give_the_others(
    data: st.DataObject, width: int, parity: int
) -> None:
    """Whatever is lost, up to the number of parity blocks, comes back."""
    row = [data.draw(st.binary(min_size=3, max_size=3)) for _ in range(width)]
    every = row + encode(row, parity)
    gone = data.draw(st.sets(st.integers(0, width + parity - 1), max_size=parity))
    lost = sorted(number for number in gone if number < width)
    held = {number: block for number, block in enumerate(every) if number not in gone}
    assert reconstruct(held, lost, width) == [row[number] for number in lost]
