"""Writing, opening, verifying and extracting whole packages."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import bagit
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.errors import (
    Cancelled,
    EntryUnknown,
    KeyNotForPackage,
    NoSlotForCredential,
    PassphraseWrong,
    UnfinishedExists,
)
from casevault_gui.core.package.extract import extract_entries
from casevault_gui.core.package.footer import padme
from casevault_gui.core.package.outflow import SMALL
from casevault_gui.core.package.reader import OpenPackage, PackageReader
from casevault_gui.core.package.verify import Verified, verify_package
from casevault_gui.core.progress import CancelToken, Progress, ignore_progress

if TYPE_CHECKING:
    from tests.core.package.conftest import Make

FILES = {
    "a.txt": b"alpha",
    "empty": b"",
    "boundary": bytes(range(256)) * 64,
    "big.bin": os.urandom(3 << 20),
    "deep/er/" + "n" * 120 + ".txt": b"long name",
    "deep/Küche 100%.txt": b"umlaut",
    "a-b/x": b"sorts after a folder named a",
}


def verify(opened: OpenPackage) -> Verified:
    """Verify everything."""
    return verify_package(opened, report=ignore_progress, cancel=CancelToken())


def test_a_package_gives_back_every_byte(make: Make, tmp_path: Path) -> None:
    """What was sealed comes out again, byte for byte."""
    made = make(FILES)
    opened = made.open()
    out = tmp_path / "out"
    done = extract_entries(opened, None, out, report=ignore_progress, cancel=CancelToken())
    assert done.failed == []
    assert done.files == len(FILES)
    for name, content in FILES.items():
        assert (out / "evidence" / name).read_bytes() == content
        assert (out / "evidence" / name).stat().st_mode & 0o777 == 0o600


def test_times_of_change_and_access_come_back(make: Make, tmp_path: Path) -> None:
    """Files and folders have both times again, as they were before sealing, old ones too."""
    source = tmp_path / "source" / "evidence"
    names = ("large", "deep/er/small", "deep/er", "deep/empty", "deep", "")
    (source / "deep" / "er").mkdir(parents=True)
    (source / "deep" / "empty").mkdir()
    (source / "large").write_bytes(bytes(SMALL + 1))
    (source / "deep" / "er" / "small").write_bytes(b"x")
    for number, name in enumerate(names):
        at = 1_500_000_000_000_000_001 + number
        os.utime(source / name, ns=(at - 10**18, at))
    (source / "old").write_bytes(b"old")
    os.utime(source / "old", ns=(-1_000_000_001, -86_400_000_000_001))
    os.utime(source, ns=(7, 8))
    kept = {name: times(source / name) for name in (*names, "old")}
    opened = make(source=source).open()
    out = tmp_path / "out"
    extract_entries(opened, None, out, report=ignore_progress, cancel=CancelToken())
    assert {name: times(out / "evidence" / name) for name in kept} == kept


def times(path: Path) -> tuple[int, int]:
    """Return when a file was read and changed last."""
    found = path.stat()
    return found.st_atime_ns, found.st_mtime_ns


def test_a_line_that_cannot_be_read_costs_the_time_of_access_alone(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the manifest is damaged, a file comes out with the time of its change for both."""
    made = make({"a": b"alpha"})
    opened = made.open()
    place = OpenPackage.line_place

    def elsewhere(package: OpenPackage, number: int) -> tuple[int, int]:
        return place(package, number)[0] + 1, 10

    monkeypatch.setattr(OpenPackage, "line_place", elsewhere)
    out = tmp_path / "out"
    done = extract_entries(opened, None, out, report=ignore_progress, cancel=CancelToken())
    assert done.failed == []
    accessed, changed = times(out / "evidence" / "a")
    assert accessed == changed == opened.index.mtime_ns(opened.index.find("data/evidence/a"))


def test_verification_names_the_sha256_of_the_file(make: Make) -> None:
    """Full verification accounts for every byte and returns the package's own SHA-256."""
    made = make(FILES)
    verified = verify(made.open())
    assert verified.sha256 == hashlib.sha256(made.path.read_bytes()).hexdigest()
    assert (verified.files, verified.content_bytes) == (
        len(FILES),
        sum(len(content) for content in FILES.values()),
    )
    assert verified.root == made.written.root.hex()


def test_other_programs_read_the_bag(make: Make, tmp_path: Path) -> None:
    """The decrypted stream is a tar of a BagIt bag to tar, sha256sum and bagit."""
    made = make(FILES)
    opened = made.open()
    tar = tmp_path / "plain.tar"
    with tar.open("wb") as file:
        for piece in opened.pieces(0, opened.length - 256):
            file.write(piece)
    subprocess.run(["tar", "-xf", str(tar), "-C", str(tmp_path)], check=True)
    bag = tmp_path / opened.header.package
    for sums in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        subprocess.run(["sha256sum", "--quiet", "--strict", "-c", sums], cwd=bag, check=True)
    bagit.Bag(str(bag)).validate()


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.dictionaries(
        st.text(
            st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="/"), max_size=30
        ).filter(lambda name: name not in ("", ".", "..")),
        st.binary(max_size=40_000),
        min_size=1,
        max_size=6,
    )
)
def test_any_names_and_contents_survive(make: Make, files: dict[str, bytes]) -> None:
    """Whatever the names and contents, the package verifies and holds the same bytes."""
    made = make(files)
    opened = made.open()
    verify(opened)
    index = opened.index
    contents = sorted(
        b"".join(bytes(piece) for piece in opened.content(n))
        for n in range(len(index))
        if not index.folder(n)
    )
    assert contents == sorted(files.values())


def test_raw_names_travel_under_an_alias(make: Make, tmp_path: Path) -> None:
    """A name that is no UTF-8 keeps its bytes in the manifest and verifies under its alias."""
    source = tmp_path / "names" / "evidence"
    source.mkdir(parents=True)
    (Path(os.fsdecode(os.fsencode(source) + b"/caf\xe9\n.txt"))).write_bytes(b"x")
    opened = make(source=source).open()
    verify(opened)
    line = opened.line(len(opened.index) - 1)
    assert line.raw == b"caf\xe9\n.txt"
    assert line.path.startswith("data/evidence/caf__~")


def test_each_credential_opens_the_same_package(make: Make) -> None:
    """Key and passphrase slots lead to the same evidence; others are refused before decryption."""
    made = make({"a": b"1"}, passphrase=b"a passphrase")
    with PackageReader(made.path) as reader:
        assert reader.unlock_passphrase(b"a passphrase").footer == made.open().footer
        with pytest.raises(PassphraseWrong):
            reader.unlock_passphrase(b"another")
        with pytest.raises(KeyNotForPackage):
            reader.unlock_key(PackageKey.generate())
    with PackageReader(make({"a": b"1"}).path) as reader, pytest.raises(NoSlotForCredential):
        reader.unlock_passphrase(b"none")


def test_the_size_is_padded_or_exact(make: Make) -> None:
    """Padded packages have a Padmé length; the padding is at most twelve percent."""
    padded, bare = make(FILES), make(FILES, padded=False)
    length = padded.open().length
    assert padme(length) == length
    assert bare.open().footer.padding == 0
    assert length <= bare.open().length * 1.12 + 512


def test_links_and_fifos_become_exceptions(make: Make, tmp_path: Path) -> None:
    """What is no file is recorded and not followed."""
    source = tmp_path / "odd" / "evidence"
    source.mkdir(parents=True)
    (source / "file").write_bytes(b"x")
    (source / "link").symlink_to("/etc/passwd")
    os.mkfifo(source / "pipe")
    opened = make(source=source).open()
    verify(opened)
    kinds = {item.path: (item.kind.value, item.target) for item in opened.exceptions()}
    assert kinds == {
        "data/evidence/link": ("link", b"/etc/passwd"),
        "data/evidence/pipe": ("fifo", None),
    }


def test_a_file_that_vanishes_is_an_exception(make: Make, tmp_path: Path) -> None:
    """A file deleted between walk and reading is named, and the package still verifies."""

    def delete(path: str) -> None:
        if path.endswith("/b"):
            (tmp_path / "source1" / "evidence" / "b").unlink()

    opened = make({"a": b"1", "b": b"2"}, before_read=delete).open()
    verify(opened)
    assert [item.kind.value for item in opened.exceptions()] == ["vanished"]


def test_a_large_file_that_shrinks_is_filled_and_marked(make: Make, tmp_path: Path) -> None:
    """A file cut while it is read keeps its announced size in zeros, with ranges and a flaw."""
    big = tmp_path / "source" / "evidence"
    big.mkdir(parents=True)
    size = 20 << 20
    with (big / "a.bin").open("wb") as file:
        file.truncate(size)
    cut = False

    def report(progress: Progress) -> None:
        nonlocal cut
        if progress.done_bytes > 1 << 20 and not cut:
            cut = True
            os.truncate(big / "a.bin", 2 << 20)

    made = make(source=big, report=report)
    opened = made.open()
    verify(opened)
    number = opened.index.find("data/evidence/a.bin")
    assert opened.index.size(number) == size
    assert opened.line(number).flaws == ("changed", "unreadable-ranges")
    (item,) = opened.exceptions()
    assert item.kind.value == "shrunk"
    assert item.ranges[-1][1] == size


def test_cancelling_stops_the_writer(make: Make) -> None:
    """A cancelled token ends the writing with Cancelled."""
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        make({"a": b"1"}, cancel=token)


def test_an_existing_partial_is_never_touched(make: Make, tmp_path: Path) -> None:
    """Somebody else's unfinished package stops the writer and stays as it is."""
    (tmp_path / "package1.cvx.partial").write_bytes(b"theirs")
    with pytest.raises(UnfinishedExists):
        make({"a": b"1"})
    assert (tmp_path / "package1.cvx.partial").read_bytes() == b"theirs"


def test_extraction_replaces_nothing_and_follows_no_link(make: Make, tmp_path: Path) -> None:
    """A taken name gets a number; a planted link in the way fails instead of leading elsewhere."""
    opened = make({"a.txt": b"new", "sub/b": b"2"}).open()
    out, outside = tmp_path / "out", tmp_path / "outside"
    (out / "evidence").mkdir(parents=True)
    outside.mkdir()
    (out / "evidence" / "a.txt").write_bytes(b"old")
    done = extract_entries(opened, None, out, report=ignore_progress, cancel=CancelToken())
    assert (out / "evidence" / "a.txt").read_bytes() == b"old"
    assert (out / "evidence" / "a~2.txt").read_bytes() == b"new"
    assert done.renamed == [("evidence/a.txt", "evidence/a~2.txt")]
    shutil.rmtree(out / "evidence" / "sub")
    (out / "evidence" / "sub").symlink_to(outside)
    with pytest.raises(Exception, match="Target"):
        extract_entries(opened, None, out, report=ignore_progress, cancel=CancelToken())
    assert list(outside.iterdir()) == []


def test_the_index_finds_what_is_there_and_nothing_else(make: Make) -> None:
    """Paths are found by number, subtrees are whole, unknown paths are refused."""
    index = make(FILES).open().index
    for number in range(len(index)):
        assert index.find(index.path(number)) == number
    assert len(index.subtree(index.find("data/evidence"))) == len(index)
    for path in ("data", "data/evidence/none", "other/evidence", "data/evidence/a.txt/b"):
        with pytest.raises(EntryUnknown):
            index.find(path)
