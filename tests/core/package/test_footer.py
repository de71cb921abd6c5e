"""The footer: what it says, what it must agree with, and how long a package is made."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest

from casevault_gui.core.errors import FooterMalformed
from casevault_gui.core.package.footer import LENGTH, Footer, padme

FOOTER = Footer(
    tar_length=10_240,
    tags_offset=2048,
    manifest_offset=4096,
    manifest_length=700,
    index_offset=6144,
    index_length=4096,
    padding=100,
    entries=12,
    files=10,
    content_bytes=1000,
    exceptions=3,
    root=bytes(range(32)),
    manifest_sha256=bytes(range(1, 33)),
    index_sha256=bytes(range(2, 34)),
)
PLAIN = 10_240 + 100 + LENGTH


def reason(data: bytes, plain_length: int = PLAIN) -> str:
    """Return why a footer is refused."""
    with pytest.raises(FooterMalformed) as caught:
        Footer.parse(data, plain_length)
    return caught.value.reason


def resealed(body: bytes) -> bytes:
    """Return a body with its hash."""
    return body + sha256(body).digest()


def test_a_footer_lies_as_the_text_says() -> None:
    """Mark, eleven numbers of eight bytes, three hashes, zeros, and the hash of all that."""
    data = FOOTER.pack()
    assert len(data) == 256
    assert data[:8] == b"CVXFOOT1"
    numbers = [int.from_bytes(data[at : at + 8], "big") for at in range(8, 96, 8)]
    assert numbers == [10_240, 2048, 4096, 700, 6144, 4096, 100, 12, 10, 1000, 3]
    assert data[96:192] == FOOTER.root + FOOTER.manifest_sha256 + FOOTER.index_sha256
    assert data[192:224] == bytes(32)
    assert data[224:] == sha256(data[:224]).digest()
    assert Footer.parse(data, PLAIN) == FOOTER


@pytest.mark.parametrize("at", [0, 8, 95, 191, 223, 224, 255])
def test_no_byte_of_a_footer_may_differ(at: int) -> None:
    """Its hash finds each."""
    data = bytearray(FOOTER.pack())
    data[at] ^= 1
    assert reason(bytes(data)) == "hash"


def test_a_footer_has_one_length_and_one_form() -> None:
    """Shorter and longer ones, another mark, and bytes where zeros belong are refused."""
    data = FOOTER.pack()
    assert reason(data[:-1]) == "hash"
    assert reason(resealed(data[:223])) == "hash"
    assert reason(resealed(data[:224] + b"\0")) == "hash"
    assert reason(b"") == "hash"
    assert reason(resealed(b"CVXFOOT2" + data[8:224])) == "form"
    assert reason(resealed(data[:223] + b"\1")) == "form"


@pytest.mark.parametrize(
    "changes",
    [
        {"tags_offset": 0},
        {"tags_offset": 4096},
        {"manifest_offset": 2048},
        {"manifest_length": 10_240 - 4096},
        {"manifest_offset": 10_240, "manifest_length": 0},
        {"index_length": 0},
        {"tags_offset": 10_240, "manifest_offset": 10_240, "index_offset": 10_240}
        | {"manifest_length": 0, "index_length": 0},
    ],
)
def test_regions_may_lie_anywhere_behind_the_tags(changes: dict[str, Any]) -> None:
    """From the first byte of the tags to the last of the tar."""
    footer = replace(FOOTER, **changes)
    assert Footer.parse(footer.pack(), PLAIN) == footer


@pytest.mark.parametrize(
    "changes",
    [
        {"padding": 101},
        {"padding": 99},
        {"tar_length": 10_240 - 512},
        {"tar_length": 10_241, "padding": 99},
        {"tags_offset": 10_241},
        {"tags_offset": 4097},
        {"manifest_length": 10_240 - 4096 + 1},
        {"manifest_offset": 2047},
        {"index_length": 4097},
        {"index_offset": 2047, "index_length": 1},
        {"index_offset": 10_241, "index_length": 0},
    ],
)
def test_regions_that_reach_out_are_refused(changes: dict[str, Any]) -> None:
    """By one byte, before the tags or behind the tar, or a length that does not add up."""
    assert reason(replace(FOOTER, **changes).pack()) == "regions"
    assert reason(FOOTER.pack(), PLAIN + 1) == "regions"
    assert reason(FOOTER.pack(), PLAIN - 1) == "regions"


@pytest.mark.parametrize(
    ("length", "padded"),
    [
        (0, 0),
        (1, 1),
        (2, 2),
        (7, 7),
        (8, 8),
        (9, 10),
        (15, 16),
        (16, 16),
        (17, 18),
        (100, 104),
        (1000, 1024),
        (1024, 1024),
        (1025, 1088),
        (65_537, 67_584),
        (10**9, 1_006_632_960),
        (1 << 40, 1 << 40),
        ((1 << 40) + 1, (1 << 40) + (1 << 34)),
    ],
)
def test_a_length_is_padded_as_padme_says(length: int, padded: int) -> None:
    """Numbers by the rule of Nikitin and others: as many leading bits as the exponent has."""
    assert padme(length) == padded
