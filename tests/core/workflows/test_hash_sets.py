"""Lists of hashes against the files of a package: every usual form, and lists that are none."""

from __future__ import annotations

from hashlib import md5, sha1, sha256
from pathlib import Path

import pytest

from casevault_gui.core.errors import Cancelled, SourceUnreadable
from casevault_gui.core.package.index import PackageIndex
from casevault_gui.core.progress import CancelToken, Progress, Stage, ignore_progress
from casevault_gui.core.workflows.hash_sets import HashMatch, match_hashes
from tests.core.viewers.strangers import CRASH, stranger
from tests.ui.index_samples import index_of, line_of

CONTENTS = {"a/one": b"one", "a/same": b"same", "b/same too": b"same", "two": b"two"}
ONE, SAME, TWO, OTHER = (sha256(word).hexdigest() for word in (b"one", b"same", b"two", b"x"))
_MD5, _SHA1 = md5(b"one").hexdigest(), sha1(b"one").hexdigest()  # noqa: S324 - as lists have them


@pytest.fixture
def index() -> PackageIndex:
    """Give an index of four files, two of them alike, in two folders."""
    files = [
        line_of(path, len(data))._replace(sha256=sha256(data).digest())
        for path, data in CONTENTS.items()
    ]
    return index_of([line_of("a/"), line_of("b/"), *files])


def found(index: PackageIndex, path: Path) -> HashMatch:
    """Return what the list at a path gives."""
    return match_hashes(index, path, report=ignore_progress, cancel=CancelToken())


def names(index: PackageIndex, path: Path) -> list[str]:
    """Return the paths of the files on the list at a path."""
    return [index.path(number).removeprefix("data/") for number in found(index, path).hits]


@pytest.mark.parametrize(
    "text",
    [
        f"{OTHER}\n{ONE}\n",
        f"{ONE.upper()}\r\n",
        f"{ONE}  some other name\n",
        f"{ONE} *binary",
        f"SHA256 (x) = {ONE}\n",
        f"%%%% HASHDEEP-1.0\n%%%% size,md5,sha256,filename\n3,{_MD5},{ONE},/x\n",
        f'"SHA-256","SHA-1","MD5","FileName"\n"{ONE}","{_SHA1}","{_MD5}","{TWO}"\n',
        "x" * 200_000 + f"\n{ONE}\n",
    ],
    ids=["bare", "upper", "sums", "no-end", "bsd", "hashdeep", "nsrl", "long-line"],
)
def test_every_usual_form_is_understood(index: PackageIndex, tmp_path: Path, text: str) -> None:
    """The first SHA-256 of a line counts, whatever stands around it."""
    (tmp_path / "list").write_text(text, encoding="utf-8", newline="")
    assert names(index, tmp_path / "list") == ["a/one"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_a_list_of_other_systems_is_understood(
    index: PackageIndex, tmp_path: Path, encoding: str
) -> None:
    """Tools of Windows write a mark first, and two bytes a letter."""
    (tmp_path / "list").write_text(f"{SAME}\n{ONE}\n", encoding=encoding)
    assert names(index, tmp_path / "list") == ["a/one", "a/same", "b/same too"]


def test_what_cannot_be_compared_is_counted(index: PackageIndex, tmp_path: Path) -> None:
    """Lines with MD5 or SHA-1 alone are told apart; other lines are passed over."""
    path = tmp_path / "known.txt"
    path.write_text(f"# head\n{_MD5}\n{_SHA1}  x\n{OTHER}\nf{ONE}\n{'0' * 63}\n", encoding="ascii")
    match = found(index, path)
    assert (match.name, match.listed, match.others, list(match.hits)) == ("known.txt", 1, 2, [])
    assert match.sha256 == sha256(path.read_bytes()).hexdigest()


def test_what_is_no_list_has_nothing(index: PackageIndex, tmp_path: Path) -> None:
    """Bytes of any kind are read without trouble."""
    (tmp_path / "list").write_bytes(bytes(range(256)) * 5_000)
    assert found(index, tmp_path / "list").listed == 0
    (tmp_path / "list").write_bytes(b"\xff\xfe\x00")
    assert found(index, tmp_path / "list").listed == 0


def test_it_can_be_stopped_and_reports(index: PackageIndex, tmp_path: Path) -> None:
    """Long lists tell how far they are read."""
    path = tmp_path / "list"
    path.write_text(f"{OTHER}\n" * 40_000, encoding="ascii")
    heard: list[Progress] = []
    match_hashes(index, path, report=heard.append, cancel=CancelToken())
    assert len(heard) > 2
    assert heard[-1].stage is Stage.COMPARE
    assert heard[-1].total_bytes == path.stat().st_size
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        match_hashes(index, path, report=heard.append, cancel=token)


def test_a_missing_list_is_told(index: PackageIndex, tmp_path: Path) -> None:
    """A name without a file is trouble with a source."""
    with pytest.raises(SourceUnreadable):
        found(index, tmp_path / "none")


def test_a_list_whose_reader_breaks_off_is_told(index: PackageIndex, tmp_path: Path) -> None:
    """What ends the process that reads a list is trouble with that list and nothing else."""
    (tmp_path / "list").write_text(ONE, encoding="ascii")
    with pytest.raises(SourceUnreadable) as caught:
        match_hashes(
            index, tmp_path / "list", report=ignore_progress, cancel=CancelToken(),
            command=stranger(CRASH),
        )  # fmt: skip
    assert caught.value.facts["problem"] == "process"
