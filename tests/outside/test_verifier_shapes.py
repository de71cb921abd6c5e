"""The stand-alone verifier reads entries by shape exactly as it reads them whole, or not at all."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.custody.events import LogKeys
from tests.core.custody.test_entry_shapes import BASE, ODD, bytes_of
from tests.standalone_tools import load


@pytest.fixture(scope="session")
def verifier() -> ModuleType:
    """Import the stand-alone verifier."""
    return load("custody_verify")


def said(verifier: ModuleType, check: Any, line: bytes, *key: object) -> tuple[object, ...]:
    """Return what an entry's check gives: its number and the hash before it, or a refusal."""
    try:
        entry = check(line, *key)
    except verifier.Refused as error:
        return (str(error),)
    return entry["seq"], entry["prev"], entry.get("target")


def trained(verifier: ModuleType, **changed: object) -> Any:
    """Return entries that have seen the base entry."""
    key = verifier.LogKey(f"{LogKeys(bytes(32), bytes(32)).vkey.text}\n".encode())
    entries = verifier.Entries(key)
    entries.check(bytes_of({**BASE, **changed}))
    return entries


@given(
    st.dictionaries(st.sampled_from([*sorted(BASE), "target", "medium", "odd"]), ODD, max_size=3)
)
def test_what_is_read_by_shape_is_what_is_read_whole(
    verifier: ModuleType, changed: dict[str, object]
) -> None:
    """Whatever is changed about an entry, the verdict and its reason are the same either way."""
    entries = trained(verifier)
    line = bytes_of({**BASE, **changed})
    whole = said(verifier, verifier.check_entry, line, entries.key)
    assert said(verifier, entries.check, line) == whole
    assert said(verifier, entries.check, line) == whole


@given(st.data())
def test_no_changed_byte_is_read_otherwise(verifier: ModuleType, data: st.DataObject) -> None:
    """Whichever byte of an entry is another, both ways say the same of it."""
    line = bytearray(bytes_of(BASE))
    line[data.draw(st.integers(0, len(line) - 1))] = data.draw(st.integers(0, 255))
    entries = trained(verifier)
    whole = said(verifier, verifier.check_entry, bytes(line), entries.key)
    assert said(verifier, entries.check, bytes(line)) == whole


def test_plain_values_are_read_by_shape(
    verifier: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An entry that differs in number, hashes, clock and texts alone is not parsed again."""
    entries = trained(verifier)
    monkeypatch.setattr(verifier, "check_entry", None)
    other = {"seq": 77, "prev": "01" * 32, "t": "2026-04-02T00:00:59.999Z", "ref": 76, "why": "x"}
    found = entries.check(bytes_of({**BASE, **other}))
    assert (found["seq"], found["prev"]) == (77, "01" * 32)


def test_a_name_cannot_pass_for_two(verifier: ModuleType) -> None:
    """A member whose name quotes JSON does not let a line with a member twice pass."""
    entries = trained(verifier, **{'zz":1,"zz': 1})
    twice = bytes_of({**BASE, "zz": 1}).replace(b',"zz":1', b',"zz":1,"zz":1')
    assert twice.count(b'"zz"') == 2
    assert said(verifier, entries.check, twice) == ("is not in canonical form",)


@pytest.mark.parametrize(
    "changed",
    [{"ref": 5}, {"ref": 6}, {"t": "2026-02-30T10:11:12.345Z"}, {"t": "2026-04-01T24:00:00.000Z"}],
)
def test_what_no_pattern_can_tell_is_checked(
    verifier: ModuleType, changed: dict[str, object]
) -> None:
    """An end that stands before its beginning is refused all the same, and a time there is not."""
    entries = trained(verifier)
    line = bytes_of({**BASE, **changed})
    whole = said(verifier, verifier.check_entry, line, entries.key)
    assert len(whole) == 1
    assert said(verifier, entries.check, line) == whole
