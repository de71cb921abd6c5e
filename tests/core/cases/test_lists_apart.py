"""Lists of hashes are read by a confined process, piece by piece, and never too much is taken."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from casevault_gui.core import canonical_json
from casevault_gui.core.cases import lists_apart as apart
from casevault_gui.core.cases.checked import CheckedSource, ListCheck
from casevault_gui.core.cases.folder import FolderSource
from casevault_gui.core.cases.hash_lists import Listed, read_list
from casevault_gui.core.cases.lists_apart import PIECE, ListsProcess, ListUnread
from casevault_gui.core.confined.frames import FrameInvalid
from casevault_gui.core.errors import Cancelled
from casevault_gui.core.progress import CancelToken
from tests.core.cases.test_checked import RECORD, run
from tests.core.viewers import strangers
from tests.core.viewers.strangers import Pipe, limited, stranger

MD5, SHA256 = "0" * 32, "a1" * 32
LISTS = {
    "SHA256SUMS": f"{SHA256}  a\n\\{SHA256} *b\\nc\n".encode(),
    "lone.dd.md5": MD5.encode(),
    "case.hashdeep": f"%%%% HASHDEEP-1.0\n%%%% md5,sha256,filename\n{MD5},{SHA256},x,y\n".encode(),
    "disk.001.txt": f"MD5 checksum: {MD5}\n".encode(),
    "manifest-sha256.txt": f"{SHA256}  data/%0A\n".encode(),
    "names.md5": f"{MD5}  ".encode() + b"\xff" * 70_000 + b"\n",
    "none.md5": b"",
}


def listed(name: str, data: bytes, process: ListsProcess | None = None) -> list[Listed]:
    """Return what a process says of a list."""
    with process or ListsProcess() as asked:
        return list(asked.listed(name, [data], CancelToken(), in_bag=True))


def test_a_process_says_of_lists_what_they_say() -> None:
    """Every kind of list gives the same there and here, one after another."""
    with ListsProcess() as process:
        for name, data in LISTS.items():
            here = list(read_list(name, [data], in_bag=True))
            there = list(process.listed(name, [data], CancelToken(), in_bag=True))
            assert there == here
            assert bool(here) == bool(data)


@pytest.mark.parametrize("size", [1_000, PIECE + 1, 3 * PIECE])
def test_pieces_may_end_anywhere(size: int) -> None:
    """Lists and sets come piece by piece, and what a piece cuts is put together."""
    data = b"".join(b"%064x  file %d\r\n" % (n, n) for n in range(30_000))
    pieces = [data[start : start + size] for start in range(0, len(data), size)]
    with ListsProcess() as process:
        found = list(process.listed("a.sha256", pieces, CancelToken(), in_bag=False))
        parts = list(process.set_parts(pieces, CancelToken()))
    assert [each.name for each in found] == [b"file %d" % n for n in range(30_000)]
    digests = [digest for part in parts for digest in part.digests]
    assert digests == [n.to_bytes(32, "big") for n in range(30_000)]


def test_a_list_that_was_left_leaves_nothing_for_the_next() -> None:
    """What breaks off while its pieces are read is told as it is; the next list is read whole."""

    def broken() -> Iterator[bytes]:
        yield f"{MD5}  x".encode()
        yield f"{MD5}  y".encode()
        msg = "drive"
        raise OSError(msg)

    with ListsProcess() as process:
        with pytest.raises(OSError, match="drive"):
            list(process.listed("a.md5", broken(), CancelToken(), in_bag=False))
        again = process.listed("a.md5", [f"{MD5}  b".encode()], CancelToken(), in_bag=False)
        assert list(again) == [Listed(b"b", "md5", MD5)]


@pytest.mark.parametrize(
    ("script", "seconds"),
    [
        (strangers.HANG, 0.5),
        (strangers.DIE, 60),
        (strangers.CRASH, 60),
        (strangers.GARBAGE, 60),
        (strangers.TOO_MUCH, 60),
    ],
)
def test_a_process_that_was_taken_over_ends_in_trouble(script: str, seconds: float) -> None:
    """A reader that hangs, dies or answers nonsense gives no list, and no set."""
    with ListsProcess(command=stranger(script), seconds=seconds) as process:
        with pytest.raises(ListUnread):
            list(process.listed("a.md5", [MD5.encode()], CancelToken(), in_bag=False))
        with pytest.raises(ListUnread):
            list(process.set_parts([MD5.encode()], CancelToken()))


INVENTING = """
import sys; sys.path.append(sys.argv[1])
from casevault_gui.core.cases import lists_apart
rows = {rows}
head = lists_apart._ANSWER.head(b'{{"others":{others}}}', len(rows))
lists_apart._Reading.step = lambda self, read: (lists_apart._QUESTION.read(read), head, rows)[1:]
sys.exit(lists_apart.main())
"""


@pytest.mark.parametrize(("rows", "others"), [("b'x' * 32 * 9", 0), ("b''", 9)])
def test_more_than_a_list_could_hold_is_refused(rows: str, others: int) -> None:
    """A reader that invents hashes without end is ended at the number that had room."""
    from casevault_gui.core.confined.process import command_of

    script = INVENTING.format(rows=rows, others=others)
    command = [sys.executable, "-I", "-B", "-c", script, command_of()[-1]]
    with ListsProcess(command=command) as process:
        parts = process.set_parts([b"x" * 32 * 8], CancelToken())
        assert len(list(parts)) == 1
        with pytest.raises(ListUnread):
            list(process.set_parts([b"x" * 32 * 7], CancelToken()))


@pytest.mark.parametrize(
    "data",
    [
        b"x",
        b"\1\0\0\0\x10\0",
        b"\1\0\0\0\5\0name5",
        b"\1\0\0\0\0\0a",
        b"\0\0\0\0\x10\0" + bytes(15),
    ],
)
def test_rows_in_another_form_are_no_answer(data: bytes) -> None:
    """What the process says of files has one form, and an end."""
    with pytest.raises(FrameInvalid):
        apart._listed(data, 0)


def test_a_set_and_a_head_in_another_form_are_no_answer() -> None:
    """Hashes have 32 bytes each, and what was counted is a number."""
    with pytest.raises(FrameInvalid):
        apart._set_part(bytes(33), 0)
    for said in (b"{", b"{}", b'{"others":-1}', b'{"others":"1"}', b'{"others":true}'):
        with pytest.raises(FrameInvalid):
            apart._answer(Pipe(apart._ANSWER.head(said, 0)).read, apart._set_part)
    head = apart._ANSWER.head(canonical_json.encode({"others": 3}), 0)
    used, part = apart._answer(Pipe(head).read, apart._set_part)
    assert (used, part.digests, part.others) == (3, [], 3)


def test_a_line_without_end_is_read_in_little_memory() -> None:
    """Neither a list nor a set holds more than a part of a line, however long it is."""
    endless = [b"ab" * (PIECE // 2)] * 60 + [f"\n{SHA256}  a\n".encode()]
    with ListsProcess(command=limited("lists_apart", 100 << 20)) as process:
        found = list(process.listed("a.sha256", endless, CancelToken(), in_bag=False))
        parts = list(process.set_parts(endless, CancelToken()))
    assert found == [Listed(b"a", "sha256", SHA256)]
    assert b"".join(part.digests[0] for part in parts if part.digests).hex() == SHA256


def test_reading_can_be_stopped() -> None:
    """Whoever no longer wants a list does not wait for it."""
    cancel = CancelToken()
    cancel.cancel()
    with ListsProcess(command=stranger(strangers.HANG)) as process, pytest.raises(Cancelled):
        list(process.set_parts([b"x"], cancel))


def test_a_list_whose_reader_broke_off_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The evidence is sealed all the same, and the record says of which list nothing is known."""
    case = tmp_path / "case"
    case.mkdir()
    (case / "a.md5").write_text(MD5)
    (case / "b.md5").write_text(MD5)
    monkeypatch.setattr(apart, "command_of", lambda _: stranger(strangers.DIE))
    source = CheckedSource(FolderSource([case], RECORD))
    assert run(source) == []
    assert source.checks == tuple(
        ListCheck(f"data/case/{name}.md5", problem="process") for name in "ab"
    )
    record = source.record(CancelToken())
    assert record is not None
    checks = record.document()["hash_checks"]
    assert isinstance(checks, list)
    assert [isinstance(each, dict) and each["problem"] for each in checks] == ["process"] * 2


def test_one_process_reads_lists_and_what_bags_foretell() -> None:
    """A set is whole before and after; a text of the greatest length holds what stands last."""
    info = b"\n".join([b"Payload-Oxum: " * (PIECE // 15 - 9), b"Payload-Oxum: 7.1"])
    with ListsProcess() as process:
        for _ in range(2):
            assert process.payload(info, CancelToken()) == (7, 1)
            assert process.payload(bytes(PIECE), CancelToken()) is None
            found = process.listed("a.md5", [MD5.encode()], CancelToken(), in_bag=False)
            assert list(found) == [Listed(b"a", "md5", MD5)]


def test_a_payload_in_another_form_is_no_answer() -> None:
    """Two numbers, or nothing."""
    for size in (1, 16, 31, 33):
        with pytest.raises(FrameInvalid):
            apart._payload(bytes(size), 0)


@pytest.mark.parametrize("script", [strangers.DIE, strangers.GARBAGE, strangers.TOO_MUCH])
def test_a_bag_whose_reader_broke_off_is_told(
    script: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It is sealed all the same, and the record says of what nothing is known."""
    case = tmp_path / "case"
    (case / "data").mkdir(parents=True)
    (case / "bagit.txt").write_text("BagIt-Version: 1.0\n")
    (case / "bag-info.txt").write_text("Payload-Oxum: 9.9\n")
    monkeypatch.setattr(apart, "command_of", lambda _: stranger(script))
    source = CheckedSource(FolderSource([case], RECORD))
    assert run(source) == []
    assert source.checks == (ListCheck("data/case/bag-info.txt", problem="process"),)


@pytest.mark.skipif(sys.platform != "linux", reason="limits are read from /proc")
def test_the_process_is_limited() -> None:
    """What reads lists writes no file and takes no more than its memory."""
    with ListsProcess() as process:
        list(process.set_parts([b"x"], CancelToken()))
        assert process._process is not None
        limits = Path(f"/proc/{process._process._process.pid}/limits").read_text()
    said = {line[:26].strip(): line[26:].split()[0] for line in limits.splitlines()}
    assert said["Max file size"] == "0"
    assert said["Max address space"] == str(apart.MEMORY)


def test_a_frozen_program_is_that_process_too() -> None:
    """Without a Python to start, the program starts itself and is told what to read."""
    process = ListsProcess(command=strangers.frozen(apart.ROLE))
    assert listed("a.md5", MD5.encode(), process) == [Listed(b"a", "md5", MD5)]
