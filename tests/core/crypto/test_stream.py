"""The evidence stream: as section 6 of the format says, and never sealed twice."""

from __future__ import annotations

from itertools import pairwise

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from casevault_gui.core.crypto.stream import (
    CHUNK,
    PREFIX,
    SEALED_CHUNK,
    StreamOpener,
    StreamSealer,
    plain_length,
    plain_share,
    sealed_length,
)
from casevault_gui.core.errors import CommitmentMismatch, PackageTruncated, StreamDamaged

KEY, ID = bytes(range(32)), bytes(range(16))
PLAIN = bytes(number * 7 % 251 for number in range(2 * CHUNK + 100))


def buffers(data: bytes | bytearray, size: int) -> list[memoryview]:
    """Cut into buffers of `size` bytes, the last as long as what is left."""
    return [memoryview(data)[at : at + size] for at in range(0, len(data), size)]


def sealed_run(plain: bytes = PLAIN) -> tuple[bytes, list[memoryview]]:
    """Seal a stream; return its prefix and its sealed chunks."""
    sealer = StreamSealer(KEY, ID)
    whole = len(plain) // CHUNK * CHUNK
    last = memoryview(plain[whole:].ljust(CHUNK, b"?"))
    out = bytearray(sealed_length(len(plain)) - PREFIX)
    targets = buffers(out, SEALED_CHUNK)
    written = sealer.seal([*buffers(plain[:whole], CHUNK), last], targets, len(plain) - whole)
    assert written == len(out)
    return sealer.prefix, targets


def opened_by_the_text(prefix: bytes, chunks: list[memoryview]) -> bytes:
    """Open a stream by what section 6 says, without the program."""
    info = b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0" + prefix[:24]
    info += b"casevault/v1\0" + ID
    derived = HKDFExpand(hashes.SHA512(), 76, info).derive(KEY)
    assert derived[44:] == prefix[24:]
    base = int.from_bytes(derived[32:44], "big")
    aead = AESGCM(derived[:32])
    return b"".join(
        aead.decrypt((base ^ number).to_bytes(12, "big"), bytes(chunk), b"")
        for number, chunk in enumerate(chunks)
    )


@pytest.mark.parametrize("length", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 100])
def test_a_stream_is_what_the_text_says(length: int) -> None:
    """What is sealed opens by the text alone, and the last chunk is short, empty if need be."""
    prefix, chunks = sealed_run(PLAIN[:length])
    assert len(prefix) == 56
    assert [len(chunk) for chunk in chunks[:-1]] == [16_400] * (length // CHUNK)
    assert len(chunks[-1]) == length % CHUNK + 16
    assert opened_by_the_text(prefix, chunks) == PLAIN[:length]


def test_a_stream_sealed_in_several_runs_is_one_stream() -> None:
    """Each run says how much it wrote and goes on where the one before it ended."""
    sealer, parts = StreamSealer(KEY, ID), []
    for first, count in ((0, 1), (1, 1), (2, 0)):
        out = bytearray(count * SEALED_CHUNK)
        plain = buffers(PLAIN[first * CHUNK : (first + count) * CHUNK], CHUNK)
        assert sealer.seal(plain, buffers(out, SEALED_CHUNK)) == count * SEALED_CHUNK
        parts += buffers(out, SEALED_CHUNK)
    tail = bytearray(100 + 16)
    assert sealer.seal([memoryview(PLAIN[2 * CHUNK :])], [memoryview(tail)], 100) == len(tail)
    assert opened_by_the_text(sealer.prefix, [*parts, memoryview(tail)]) == PLAIN


def test_every_stream_has_a_salt_of_its_own() -> None:
    """Two streams of one key and one package share neither salt nor commitment."""
    one, two = StreamSealer(KEY, ID).prefix, StreamSealer(KEY, ID).prefix
    assert len(one) == len(two) == PREFIX
    assert one[:24] != two[:24]
    assert one[24:] != two[24:]


@pytest.mark.parametrize("last", [0, 1, CHUNK - 1])
def test_nothing_follows_the_last_chunk(last: int) -> None:
    """A stream that ended is never sealed on, not even with nothing."""
    sealer = StreamSealer(KEY, ID)
    room = memoryview(bytearray(SEALED_CHUNK))
    assert sealer.seal([memoryview(bytes(CHUNK))], [room[: last + 16]], last) == last + 16
    for plain, length in (([], -1), ([memoryview(bytes(CHUNK))], -1), ([memoryview(b"")], 0)):
        with pytest.raises(ValueError, match="ended"):
            sealer.seal(plain, [room][: len(plain)], length)


def test_a_last_chunk_as_long_as_a_whole_one_is_refused() -> None:
    """A whole chunk at the end would leave open whether the stream ended there."""
    sealer = StreamSealer(KEY, ID)
    plain, room = [memoryview(bytes(CHUNK))], [memoryview(bytearray(SEALED_CHUNK))]
    for last in (CHUNK, CHUNK + 1):
        with pytest.raises(ValueError, match="short"):
            sealer.seal(plain, room, last)
    assert sealer.seal(plain, room) == SEALED_CHUNK


class Chunks(list[memoryview]):
    """A run that says it is of so many chunks, for numbers that no memory holds."""

    def __init__(self, count: int) -> None:
        super().__init__([memoryview(bytes(CHUNK))])
        self.said = count

    def __len__(self) -> int:
        return self.said


def test_a_stream_has_at_most_2_to_the_38_chunks() -> None:
    """A run that would pass the limit is refused, and one that reaches it is not."""
    sealer, room = StreamSealer(KEY, ID), [memoryview(bytearray(SEALED_CHUNK))]
    for count in (2**38 + 1, 2**38 + 2):
        with pytest.raises(ValueError, match="full"):
            sealer.seal(Chunks(count), room)
    assert sealer.seal(Chunks(1), room) == SEALED_CHUNK
    with pytest.raises(ValueError, match="full"):
        sealer.seal(Chunks(2**38), room)
    assert sealer.seal(Chunks(2**38 - 1), room) == (2**38 - 1) * SEALED_CHUNK
    with pytest.raises(ValueError, match="full"):
        sealer.seal(Chunks(1), room)


def test_chunks_open_in_any_order() -> None:
    """Whole chunks open in runs from any number on, and each alone, the last one too."""
    prefix, chunks = sealed_run()
    opener = StreamOpener(KEY, ID, prefix)
    room = memoryview(bytearray(CHUNK))
    assert opener.open(2, chunks[2], room) == 100
    assert room[:100] == PLAIN[2 * CHUNK :]
    assert opener.open(0, chunks[0], room) == CHUNK
    assert room == PLAIN[:CHUNK]
    both = buffers(bytearray(2 * CHUNK), CHUNK)
    opener.open_run(1, chunks[1:2], both[1:])
    assert both[1] == PLAIN[CHUNK : 2 * CHUNK]
    opener.open_run(0, chunks[:2], both)
    assert b"".join(both) == PLAIN[: 2 * CHUNK]
    assert opener.authentic(0, chunks[:2], both) == 2
    opener.open_run(5, [], [])


@pytest.mark.parametrize("first", [0, 1])
def test_a_damaged_chunk_is_named_by_number_and_place(first: int) -> None:
    """The facts count chunks of the stream, and bytes of the plaintext before the chunk."""
    prefix, chunks = sealed_run()
    chunks[1][5] ^= 1
    opener = StreamOpener(KEY, ID, prefix)
    out = buffers(bytearray(b"?" * 2 * CHUNK), CHUNK)[first:]
    with pytest.raises(StreamDamaged) as caught:
        opener.open_run(first, chunks[first:2], out)
    assert caught.value.facts == {"chunk": 1, "offset": 16_384}
    assert out[-1] == bytes(CHUNK)
    assert opener.authentic(first, chunks[first:2], out) == 1 - first
    with pytest.raises(StreamDamaged) as caught:
        opener.open(1, chunks[1], out[0])
    assert caught.value.facts == {"chunk": 1, "offset": 16_384}


def test_a_chunk_in_anothers_place_is_damaged() -> None:
    """A chunk moved, or cut short of its tag, does not open, and says where it was looked for."""
    prefix, chunks = sealed_run()
    opener, room = StreamOpener(KEY, ID, prefix), memoryview(bytearray(CHUNK))
    for number, chunk in ((3, chunks[2]), (2, chunks[2][:-1]), (2, chunks[2][:15])):
        with pytest.raises(StreamDamaged) as caught:
            opener.open(number, chunk, room)
        assert caught.value.facts == {"chunk": number, "offset": number * CHUNK}
    with pytest.raises(StreamDamaged) as caught:
        opener.open_run(4, [chunks[0]], [room])
    assert caught.value.facts == {"chunk": 4, "offset": 4 * CHUNK}


def test_a_commitment_holds_for_one_key_one_package_and_one_salt() -> None:
    """Another key, another package and any changed byte of the prefix are refused."""
    prefix = StreamSealer(KEY, ID).prefix
    StreamOpener(KEY, ID, prefix)
    StreamOpener(KEY, ID, prefix + b"what follows")
    wrong = [(bytes(32), ID, prefix), (KEY, bytes(16), prefix), (KEY, ID, prefix[:-1])]
    wrong += [
        (KEY, ID, prefix[:at] + bytes([prefix[at] ^ 1]) + prefix[at + 1 :]) for at in range(PREFIX)
    ]
    for key, package_id, changed in wrong:
        with pytest.raises(CommitmentMismatch):
            StreamOpener(key, package_id, changed)


@pytest.mark.parametrize(
    ("plain", "sealed"),
    [
        (0, 72),
        (1, 73),
        (16_383, 16_455),
        (16_384, 16_472),
        (16_385, 16_473),
        (32_767, 32_855),
        (32_768, 32_872),
        (10**12, 56 + 10**12 + 16 * 61_035_157),
    ],
)
def test_lengths_follow_from_one_another(plain: int, sealed: int) -> None:
    """A stream is its prefix, its bytes, and a tag for each chunk, of which the last is short."""
    assert sealed_length(plain) == sealed
    assert plain_length(sealed) == plain


@pytest.mark.parametrize(
    "length", [-1, 0, 55, 56, 71, 16_456, 16_471, 32_856, 32_871, 56 + 16_400 * 1000 + 15]
)
def test_a_length_no_stream_has_is_told_with_its_size(length: int) -> None:
    """Less than a tag behind the last whole chunk means that the end is missing."""
    with pytest.raises(PackageTruncated) as caught:
        plain_length(length)
    assert caught.value.facts == {"size": length}


def test_no_share_of_a_package_holds_more_plaintext_than_chunks() -> None:
    """Each whole sealed chunk holds one of plaintext, and a part at most its own bytes."""
    wanted = {
        0: 0,
        1: 1,
        16_383: 16_383,
        16_384: 16_384,
        16_385: 16_384,
        16_399: 16_384,
        16_400: 16_384,
        16_401: 16_385,
        2 * 16_400 - 1: 2 * 16_384,
        1000 * 16_400: 1000 * 16_384,
    }
    assert {sealed: plain_share(sealed) for sealed in wanted} == wanted
    shares = [plain_share(sealed) for sealed in range(16_000, 17_000)]
    assert {after - before for before, after in pairwise(shares)} == {0, 1}
