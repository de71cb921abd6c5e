"""Lists of hashes as other programs write them."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.cases.hash_lists import LENGTHS, Listed, is_list, read_list

DATA = b"evidence"
HASHES = {
    name: hashlib.new(name, DATA, usedforsecurity=False).hexdigest() for name in LENGTHS.values()
}
MD5, SHA1, SHA256 = HASHES["md5"], HASHES["sha1"], HASHES["sha256"]


def read(name: str, text: str | bytes, *, in_bag: bool = False) -> list[Listed]:
    """Return what a list of this name and content says."""
    data = text.encode() if isinstance(text, str) else text
    return list(read_list(name, [data], in_bag=in_bag))


@pytest.mark.parametrize("algorithm", HASHES)
@pytest.mark.parametrize("option", ["--text", "--binary", "--tag"])
def test_lists_of_the_core_utilities_are_read(algorithm: str, option: str, tmp_path: Path) -> None:
    """What md5sum, sha1sum, sha256sum and sha512sum write, names with line breaks too, is read."""
    names = ["plain.bin", "with space.bin", "line\nbreak", "back\\slash", "Küche"]
    for name in names:
        (tmp_path / name).write_bytes(DATA)
    made = subprocess.run(
        [f"{algorithm}sum", option, "--", *names], cwd=tmp_path, capture_output=True, check=True
    )
    for list_name in (f"all.{algorithm}", f"{algorithm.upper()}SUMS"):
        found = read(list_name, made.stdout)
        assert found == [Listed(n.encode(), algorithm, HASHES[algorithm]) for n in names]


def test_a_lone_hash_is_of_the_file_it_is_named_after() -> None:
    """A side file that holds nothing else means the file without its ending."""
    assert read("disk.dd.md5", f"{MD5.upper()}\r\n") == [Listed(b"disk.dd", "md5", MD5)]
    assert read("disk.dd.sha256", f"\ufeff{SHA256}") == [Listed(b"disk.dd", "sha256", SHA256)]


def test_hashdeep_is_read() -> None:
    """All algorithms of a hashdeep list are taken, names with commas too."""
    text = (
        "%%%% HASHDEEP-1.0\n%%%% size,md5,sha256,filename\n## Invoked from: /x\n## \n"
        f"8,{MD5},{SHA256},./a,b.txt\nbroken\n"
    )
    for name in ("case.hashdeep", "all.md5"):
        assert read(name, text) == [
            Listed(b"./a,b.txt", "md5", MD5),
            Listed(b"./a,b.txt", "sha256", SHA256),
        ]


@pytest.mark.parametrize(
    "text",
    [
        (
            f"Created By AccessData FTK Imager\n\n[Computed Hashes]\n MD5 checksum:    {MD5}\n"
            f" SHA1 checksum:   {SHA1}\n\nImage Verification Results:\n"
            f" MD5 checksum:    {MD5} : verified\n SHA1 checksum:   {SHA1} : verified\n"
        ),
        (
            f"ewfacquire\n\nMD5 hash calculated over data:\t\t{MD5}\n"
            f"SHA1 hash calculated over data:\t\t{SHA1}\n"
        ),
        f"GUYMAGER\n\nMD5 hash                   : {MD5}\nSHA1 hash                  : {SHA1}\n",
    ],
)
def test_logs_of_imagers_are_read(text: str) -> None:
    """A log beside a raw image gives the hashes that were computed over it."""
    assert read("disk.001.txt", text) == [
        Listed(b"disk.001", "md5", MD5, split=True),
        Listed(b"disk.001", "sha1", SHA1, split=True),
    ]


def test_a_log_that_contradicts_itself_says_nothing() -> None:
    """Of two different hashes of one kind none is taken."""
    text = f"MD5 checksum: {MD5}\nMD5 checksum: {'0' * 32}\nSHA1 checksum: {SHA1}\n"
    assert read("disk.dd.log", text) == [Listed(b"disk.dd", "sha1", SHA1)]


def test_manifests_are_lists_in_a_bag_alone() -> None:
    """A file called like a bag's manifest means nothing elsewhere."""
    text = f"{SHA256}  data/a%0Ab%25.txt\n"
    assert read("manifest-sha256.txt", text, in_bag=True) == [
        Listed(b"data/a\nb%.txt", "sha256", SHA256)
    ]
    assert read("manifest-sha256.txt", text) == []


@pytest.mark.parametrize(
    ("name", "listed"),
    [
        ("a.md5", True), ("A.SHA256", True), ("MD5SUMS", True), ("sha1sum.txt", True),
        ("x.hashdeep", True), ("disk.dd.txt", True), ("disk.001.log", True),
        ("manifest-md5.txt", True), ("tagmanifest-sha512.txt", True),
        ("notes.txt", False), ("md5", False), (".md5", False), ("disk.E01.txt", False),
        ("readme", False),
    ],
)  # fmt: skip
def test_lists_are_known_by_name(name: str, listed: bool) -> None:  # noqa: FBT001
    """Only files that are called like lists are looked into."""
    assert is_list(name) is listed


NAMES = st.sampled_from(["a.md5", "SHA1SUMS", "x.hashdeep", "d.dd.txt", "manifest-md5.txt"])
PIECES = st.sampled_from(
    [MD5, SHA1, "  ", " *", "name", "MD5 (", ") = ", "\\", "\n", "%%%% HASHDEEP-1.0\n",
     "%%%% md5,filename\n", ",", "MD5 checksum: ", "%0"]
)  # fmt: skip


@given(NAMES, st.lists(PIECES, max_size=20).map("".join) | st.text(max_size=200))
def test_no_text_breaks_the_reading(name: str, text: str) -> None:
    """Whatever a list holds, what comes out are whole hashes of known kinds."""
    for each in read(name, text, in_bag=True):
        assert LENGTHS[len(each.digest)] == each.algorithm
        assert each.digest == each.digest.lower()


@pytest.mark.parametrize("size", [1, 7, 4096, 1 << 22])
def test_a_long_list_is_read_in_pieces_of_any_size(size: int) -> None:
    """A list of several MiB gives every line, wherever the pieces end, and so does its first."""
    line = f"{MD5}  file {{}}\r\n"
    count = 20 if size < 4096 else 60_000
    text = b"\xef\xbb\xbf" + "".join(line.format(n) for n in range(count)).encode()
    pieces = (text[start : start + size] for start in range(0, len(text), size))
    found = list(read_list("all.md5", pieces, in_bag=False))
    assert found == [Listed(b"file %d" % n, "md5", MD5) for n in range(count)]


def test_a_line_without_end_takes_no_more_memory_than_a_part() -> None:
    """What never ends is no list; what follows it in the file is still read."""
    pieces = [b"x" * (1 << 20)] * 3 + [b"\n", f"{MD5}  a\n".encode()]
    assert list(read_list("all.md5", pieces, in_bag=False)) == [Listed(b"a", "md5", MD5)]


def test_a_log_longer_than_logs_are_says_nothing() -> None:
    """A log of many megabytes beside an image is some other text."""
    pieces = [b"noise\n" * (1 << 18), f"MD5: {MD5}\n".encode()]
    assert list(read_list("disk.dd.txt", pieces, in_bag=False)) == []
