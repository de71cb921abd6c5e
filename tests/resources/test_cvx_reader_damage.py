"""Whatever the bytes are, the stand-alone reader comes to an outcome of the specification."""

from __future__ import annotations

import io
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.vectors import main_reader
from tests.vectors.forge import Forge, Member
from tests.vectors.vector import Case, at

OUTCOMES = frozenset(
    [
        "success",
        "format",
        "newer",
        "header",
        "credential",
        "slot",
        "mac",
        "commitment",
        "truncated",
        "stream",
        "footer",
        "manifest",
        "bag",
        "content",
    ]
)
CASEVAULT, CASE = 5, 6  # Positions of these members in a bag without files.
FORGE = Forge("damage")
PACKAGE = FORGE.build()
HEADER = 12 + int.from_bytes(PACKAGE[8:12], "big")
FRONT = HEADER + 32
STREAM_END = len(PACKAGE) - FRONT - 56 - 24


def outcome(reader: ModuleType, package: bytes, credential: bytes | str = FORGE.key) -> str:
    """Open and verify; any other exception than the reader's own goes up."""
    try:
        reader.Package(io.BytesIO(package), credential).verify()
    except reader.CvxError as error:
        return str(error.args[0])
    return "success"


def expected(position: int) -> set[str]:
    """Tell which outcomes a wrong bit at a position may have."""
    for end, outcomes in (
        (8, {"format"}),
        (12, {"header", "truncated"}),
        (HEADER, {"header", "newer", "credential", "slot", "mac"}),
        (FRONT, {"mac"}),
        (FRONT + 56, {"commitment"}),
        (STREAM_END, {"stream"}),
    ):
        if position < end:
            return outcomes
    return {"truncated"}


def test_the_package_itself_is_sound(standalone: ModuleType) -> None:
    """What the tests below damage is right before."""
    assert outcome(standalone, PACKAGE) == "success"


@pytest.mark.parametrize("bits", [(0, 1, 2, 3), (4, 5, 6, 7)])
def test_every_bit_counts(standalone: ModuleType, bits: tuple[int, ...]) -> None:
    """One wrong bit anywhere outside the ciphertext, and one in each of its bytes, is found."""
    damaged = bytearray(PACKAGE)
    for position in range(len(PACKAGE)):
        in_ciphertext = FRONT + 56 <= position < STREAM_END - 16
        for bit in bits if not in_ciphertext else {position % 8} & set(bits):
            damaged[position] ^= 1 << bit
            found = outcome(standalone, bytes(damaged))
            assert found in expected(position), (position, bit)
            damaged[position] ^= 1 << bit


def test_every_length_counts(standalone: ModuleType) -> None:
    """A package cut anywhere is never taken for a whole one."""
    for length in range(len(PACKAGE)):
        found = outcome(standalone, PACKAGE[:length])
        assert found == ("format" if length < 12 else "truncated"), length


@pytest.mark.parametrize(
    ("position", "size", "content"),
    [
        (CASEVAULT, b"00000000005", b"hello"),
        (CASE, b"-0000000001", b""),
        (CASE, b"000000000_5", b"hello"),
        (CASE, b"0o000000005", b"hello"),
    ],
)
def test_sizes_of_tag_members_are_what_they_must_be(
    standalone: ModuleType, tmp_path: Path, position: int, size: bytes, content: bytes
) -> None:
    """A folder with content, and a tag file's size that is no octal number, are outcome `bag`."""

    def claim(member: Member) -> Member:
        block = member.header[:124] + size + member.header[135:148] + b" " * 8 + member.header[156:]
        block = block[:148] + b"%06o\0 " % sum(block) + block[156:]
        return Member(member.path, content, block)

    def tags(files: list[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
        return [(path, content if path == "casevault/case.json" else old) for path, old in files]

    forge = Forge("sizes of tag members", tags=tags, members=at(position, claim))
    package = tmp_path / "package.cvx"
    package.write_bytes(forge.build())
    case = Case("sizes", "bag", "", forge.key_text, None, None, "", ())
    assert main_reader.outcome(package, case) == "bag"
    assert outcome(standalone, package.read_bytes(), forge.key) == "bag"


@settings(max_examples=400, deadline=None)
@given(
    position=st.integers(0, HEADER),
    removed=st.integers(0, 40),
    added=st.binary(max_size=40)
    | st.sampled_from([b'"', b"{", b"[" * 40, b"\\u0000", b"1e9", b"null"]),
)
def test_any_change_of_the_header_has_an_outcome(
    standalone: ModuleType, position: int, removed: int, added: bytes
) -> None:
    """Bytes removed from and put into the header end in an outcome, never another exception."""
    header = PACKAGE[12:HEADER]
    changed = header[:position] + added + header[position + removed :]
    front = PACKAGE[:8] + len(changed).to_bytes(4, "big") + changed
    found = outcome(standalone, front + PACKAGE[HEADER:])
    assert found in OUTCOMES - ({"success"} if changed != header else set())


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_behind_the_magic_have_an_outcome(standalone: ModuleType, data: bytes) -> None:
    """A file of anything behind the magic is refused in order."""
    assert outcome(standalone, PACKAGE[:8] + data) in {"format", "header", "truncated", "newer"}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4)
    ),
    max_leaves=12,
)


@settings(max_examples=300, deadline=None)
@given(name=st.sampled_from(["about", "critical", "slots", "suite", "version", "x"]), value=JSON)
def test_any_value_of_a_member_has_an_outcome(
    standalone: ModuleType, name: str, value: object
) -> None:
    """A header member of any JSON value ends in an outcome."""
    forge = Forge("damage", header=lambda header: {**header, name: value, "z": 1})
    assert outcome(standalone, forge.build(), forge.key) in OUTCOMES


@settings(max_examples=300, deadline=None)
@given(text=st.text(max_size=70) | st.text("cvkey1qpzry9x8gf2tvdw0s3jn54khce6mua7l -", max_size=90))
def test_any_credential_has_an_outcome(standalone: ModuleType, text: str) -> None:
    """Whatever is typed as a key or as a passphrase is no credential of this package."""
    with pytest.raises(standalone.CvxError) as caught:
        standalone.parse_key(text)
    assert caught.value.args[0] == "credential"
    assert outcome(standalone, PACKAGE, text) == "credential"
