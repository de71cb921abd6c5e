"""The stand-alone reader on a package in several files, by its commands."""

from __future__ import annotations

from tests.resources.medium import CASE, Medium, files_below
from tests.vectors.volume_files import split


def _split(medium: Medium) -> list[str]:
    """Put volumes in the place of the package; return their names."""
    files = split(medium.package.read_bytes(), medium.forge.package_id, (3_000, 4_000))
    medium.package.unlink()
    for file in files:
        name = file.name.replace("vector.cvx", medium.package.name)
        (medium.folder / name).write_bytes(file.encode())
    medium.package = medium.folder / "case.cvx.002"
    return [f"case.cvx.{number:03}" for number in (1, 2, 3)]


def test_any_volume_gives_all_that_the_package_gives(medium: Medium) -> None:
    """Information, verification and extraction work from one file of the set."""
    names = _split(medium)
    code, told = medium.run("info")
    assert code == 0
    assert told[0]["volumes"] == [str(medium.folder / name) for name in names]
    assert medium.run("verify")[1][-1] == {"outcome": "success"}
    code, _, target = medium.extract()
    assert code == 0
    assert files_below(target) == {
        entry.path: entry.content for entry in CASE if entry.content is not None
    }


def test_a_missing_volume_is_named_by_its_number(medium: Medium) -> None:
    """The outcome says that a volume is missing, and where it says which, of how many."""
    names = _split(medium)
    (medium.folder / names[2]).unlink()
    code, told = medium.run("verify")
    assert (code, told[-1]) == (1, {"outcome": "volume-missing", "where": "[3] of 3"})
