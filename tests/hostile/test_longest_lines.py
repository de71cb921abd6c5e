"""Names and accounts that are longer than a line of a package can be."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from casevault_gui.core import canonical_json
from casevault_gui.core.cases.checked import CheckedSource
from casevault_gui.core.cases.folder import FolderSource
from casevault_gui.core.model import ExceptionKind, IntakeException
from casevault_gui.core.package.manifest import MAX_LINE, fitting, format_exception, parse_exception
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.progress import CancelToken
from casevault_gui.core.workflows.profile import open_profile
from tests.core.cases.test_checked import RECORD, run
from tests.hostile.bags import FINE, SUM, put
from tests.key_world import cheap, seal_for

__all__ = ["cheap"]


def exceptions_of(evidence: Path, place: Path) -> tuple[IntakeException, ...]:
    """Seal it, and return what the sealed package says was not as found."""
    with open_profile(place / "home", session=True) as profile:
        made = seal_for(profile, evidence, place / "made.cvx", with_key=True)
    assert made.key is not None
    with PackageReader(made.path) as package:
        return package.unlock_key(made.key).exceptions()


@pytest.mark.usefixtures("cheap")
def test_a_list_cannot_make_accounts_that_nobody_reads(tmp_path: Path) -> None:
    """Whatever long names a list of hashes has, the exceptions of the package can be read."""
    bag = tmp_path / "bag"
    bag.mkdir()
    names = ("d/" * 40_000 + "x", "q" * 60_000, '"/' * 20_000 + "x", "d/" * 15_000 + "x")
    lists = "".join(f"{SUM}  {name}\n" for name in names).encode()
    deep = {"n/" * 100 + f"{number:0200}.sha256": f"{SUM}  x\n".encode() for number in range(9)}
    put(("", (), FINE | {"manifest-sha256.txt": lists} | deep, None), bag)
    found = exceptions_of(bag, tmp_path)
    assert [each.kind for each in found].count(ExceptionKind.NOT_FOUND) == 3


def test_names_too_long_for_a_package_are_counted(tmp_path: Path) -> None:
    """They are no files of the package, and each is counted with its list."""
    bag = tmp_path / "bag"
    bag.mkdir()
    names = ("data/a", "d/" * 20_000 + "x", ('"' * 200 + "/") * 100 + "x")
    listed = "".join(f"{SUM}  {name}\n" for name in names).encode()
    put(("", (), FINE | {"manifest-sha256.txt": listed}, None), bag)
    source = CheckedSource(FolderSource([bag], RECORD))
    assert run(source) == []
    (check,) = source.checks
    assert (check.matched, check.misplaced, check.missing) == (1, 2, 0)


def test_names_of_quotation_marks_end_where_a_line_ends(tmp_path: Path) -> None:
    """A path that only JSON makes too long is told, in a line that can be read."""
    case = tmp_path / "case"
    case.mkdir()
    here = os.open(case, os.O_RDONLY)
    for number in range(90):
        name = '"' * 250 + str(number)
        os.mkdir(name, dir_fd=here)
        below = os.open(name, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)
    told: list[IntakeException] = []
    source = FolderSource([case], RECORD)
    found = list(source.entries(told.append, cancel=CancelToken()))
    assert 60 < len(found) < 70
    assert all(len(canonical_json.encode(entry.path)) <= 32_770 for entry in found)
    (last,) = told
    assert (last.kind, last.errno) == (ExceptionKind.UNREADABLE, errno.ENAMETOOLONG)
    assert parse_exception(format_exception(last)) == last
    shutil.rmtree(case)


def test_an_account_too_long_for_a_line_is_several() -> None:
    """Of many unreadable ranges none is lost, whatever the number, and each line can be read."""
    ranges = tuple((place << 36, (place << 36) + 512) for place in range(10_000))
    item = IntakeException(
        ExceptionKind.READ_ERROR, "data/" + "x" * 30_000, "Input/output error", ranges=ranges
    )
    lines = [format_exception(part) for part in fitting(item)]
    assert all(len(line) <= MAX_LINE for line in lines)
    back = [parse_exception(line) for line in lines]
    assert tuple(one for part in back for one in part.ranges) == ranges
    assert {(part.path, part.detail) for part in back} == {(item.path, item.detail)}


def test_a_detail_too_long_for_a_line_is_left_out() -> None:
    """What explains gives way to what is told."""
    item = IntakeException(ExceptionKind.NOT_FOUND, "data/x", "named by " + "y" * MAX_LINE)
    (short,) = fitting(item)
    assert parse_exception(format_exception(short)) == IntakeException(
        ExceptionKind.NOT_FOUND, "data/x"
    )
