"""`list --find`: only what fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cli.running import run

if TYPE_CHECKING:
    from tests.cli.conftest import OnDisk


def test_only_what_fits_is_listed(sealed: OnDisk) -> None:
    """A query narrows the list, by name and by hash, as in the window."""
    way = ("list", sealed.package, "--key-file", sealed.key)
    every = run(*way)["entries"]
    first = next(row for row in every if row["kind"] == "file")
    by_hash = run(*way, "--find", first["sha256"][:12])["entries"]
    assert [row["path"] for row in by_hash] == [
        row["path"] for row in every if row.get("sha256") == first["sha256"]
    ]
    folders = run(*way, "--find", "is:folder")["entries"]
    assert {row["kind"] for row in folders} == {"folder"}
    assert run(*way, "--find", "no such name")["entries"] == []
