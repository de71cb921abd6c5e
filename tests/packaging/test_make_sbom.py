"""The bill of materials: all that is locked, with hashes and licences, the same each time."""

from __future__ import annotations

import make_sbom

LOCK = """\
one==1.2 ; sys_platform == 'win32' \\
    --hash=sha256:{a} \\
    --hash=sha256:{b}
two-parts==3
""".format(a="a" * 64, b="b" * 64)


def test_a_lock_is_read_whole() -> None:
    """Names, versions, markers and hashes come out as they stand."""
    one, two = make_sbom.locked(LOCK)
    assert (one.name, one.version, one.marker) == ("one", "1.2", "sys_platform == 'win32'")
    assert one.hashes == ["a" * 64, "b" * 64]
    assert (two.name, two.version, two.marker, two.hashes) == ("two-parts", "3", "", [])


def test_everything_locked_is_in_the_bill() -> None:
    """Each has its version and hashes, and each that is installed says its licence."""
    packages = make_sbom.locked(make_sbom.LOCK.read_text("utf-8"))
    bill = make_sbom.bill(packages)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    listed = {part["name"]: part for part in bill["components"]}
    assert {"cryptography", "keyring", "pyside6-essentials", "segno"} < listed.keys()
    assert len(listed) == len(packages)
    assert all(part["properties"] for part in listed.values())
    silent = [name for name, part in listed.items() if "licenses" not in part]
    said = [
        part["licenses"][0]["license"]["name"] for part in listed.values() if "licenses" in part
    ]
    assert "not said" not in said
    assert len(silent) < 5
    assert bill == make_sbom.bill(packages)


def test_the_table_has_a_row_for_each() -> None:
    """People read it as a table."""
    packages = make_sbom.locked(make_sbom.LOCK.read_text("utf-8"))
    assert len(list(make_sbom.table(packages))) == 2 + len(packages)
