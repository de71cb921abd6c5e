"""Derived packages: what they prove of their original, and every way to claim more than that."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casevault_gui.core.errors import PackageError, PackageNewer
from casevault_gui.core.package.disclosure import (
    PROOFS,
    WITHHELD,
    check_disclosure,
)
from tests.core.package.derivation import CHOSEN, FILES, Derivation, packed

if TYPE_CHECKING:
    from casevault_gui.core.package.reader import OpenPackage
    from tests.core.package.conftest import Make


@pytest.fixture
def derivation(make: Make, tmp_path: Path) -> Derivation:
    """Return an original and what is needed for a derived package."""
    return Derivation(make, tmp_path)


def test_every_file_is_proven(derivation: Derivation) -> None:
    """Each file is proven against the original's root, and the rest is counted."""
    found = check_disclosure(derivation.derived())
    assert found is not None
    original = derivation.original
    assert (found.package, found.root) == (original.header.package, original.footer.root.hex())
    assert (found.files, found.proven, len(found.withheld)) == (4, 2, 2)
    assert [item.reason for item in found.withheld] == ["not relevant"] * 2
    assert [item.path for item in found.withheld] == ["", ""]


def test_other_packages_claim_nothing(derivation: Derivation) -> None:
    """A package that was not made by disclosing has no provenance."""
    assert check_disclosure(derivation.original) is None


def test_nothing_of_what_is_withheld_is_given_away(derivation: Derivation) -> None:
    """Neither name, hash nor salt of a withheld file stands in the proofs."""
    given_away = b"".join(derivation.files.values())
    for name in set(FILES) - set(CHOSEN):
        line = derivation.original.line(derivation.numbers[name])
        for secret in (line.path, line.sha256.hex(), line.salt.hex()):
            assert secret.encode() not in given_away


def test_a_file_with_other_content_is_found(derivation: Derivation) -> None:
    """A file whose bytes or time are not the original's does not pass for it."""
    (derivation.part / "a.txt").write_bytes(b"omega")
    assert derivation.refused_as() == "file"


def test_a_file_without_proof_is_found(derivation: Derivation) -> None:
    """A file that slipped in beside the proven ones is not passed over."""
    derivation.copy("b.txt")
    assert derivation.refused_as() == "unproven"


def test_a_missing_file_is_found(derivation: Derivation) -> None:
    """A proof whose file is not there is not passed over."""
    (derivation.part / "a.txt").unlink()
    assert derivation.refused_as() == "file"


def test_altered_proofs_are_found(derivation: Derivation) -> None:
    """Neither root, number, line nor step of a proof can be another."""
    alterations: tuple[Callable[[list[dict[str, Any]]], object], ...] = (
        lambda lines: lines[0].update(root="00" * 32),
        lambda lines: lines[1].update(line=lines[1]["line"].replace("5", "6", 1)),
        lambda lines: lines[1]["proof"].__setitem__(0, "00" * 32),
        lambda lines: lines[1]["proof"].pop(),
        lambda lines: lines[1]["proof"].append("00" * 32),
        lambda lines: lines[0].update(entries=lines[0]["entries"] + 9),
    )
    for alter in alterations:
        lines = derivation.lines()
        alter(lines)
        assert derivation.refused(proofs=lines) == "proof"


def test_every_file_of_the_original_is_accounted_for(derivation: Derivation) -> None:
    """Disclosed and withheld together are all files the original has."""
    assert derivation.refused(withheld=derivation.lines(WITHHELD)[:1]) == "count"
    lines = derivation.lines()
    lines[0]["files"] += 1
    assert derivation.refused(proofs=lines) == "count"


def test_what_is_not_well_formed_is_refused(derivation: Derivation) -> None:
    """Lists that break a rule of their form are refused as such."""
    lines, withheld = derivation.lines(), derivation.lines(WITHHELD)
    forms = [
        {"proofs": b""},
        {"proofs": b"\n"},
        {"proofs": derivation.files[PROOFS][:-1]},
        {"proofs": packed([{**lines[0], "kind": "other"}, *lines[1:]])},
        {"proofs": packed([{**lines[0], "more": 1}, *lines[1:]])},
        {"proofs": packed([lines[0], lines[2], lines[1]])},
        {"proofs": packed([lines[0], lines[1], lines[1], lines[2]])},
        {"proofs": packed([lines[0], {**lines[1], "proof": ["zz"]}, lines[2]])},
        {"proofs": packed([lines[0], {**lines[1], "proof": "none"}, lines[2]])},
        {"withheld": packed(withheld[::-1])},
        {"withheld": packed([{**withheld[0], "reason": ""}, withheld[1]])},
        {"withheld": packed([{**withheld[0], "path": "data/x"}, withheld[1]])},
        {"withheld": packed([{**withheld[0], "number": lines[1]["number"]}, withheld[1]])},
        {"withheld": packed([withheld[0], {**withheld[1], "number": 99}])},
    ]
    assert [derivation.refused_as(**files) for files in forms] == ["form"] * len(forms)


def test_a_later_form_is_told_apart(derivation: Derivation) -> None:
    """A list of a later version is newer, not damaged."""
    lines = derivation.lines()
    lines[0]["v"] = 2
    with pytest.raises(PackageNewer):
        check_disclosure(derivation.derived(proofs=packed(lines)))


def test_names_can_be_told(derivation: Derivation) -> None:
    """Where the schedule tells names and sizes, they are read back."""
    withheld = derivation.lines(WITHHELD)
    withheld[0] |= {"path": "data/evidence/b.txt", "size": 4}
    found = check_disclosure(derivation.derived(withheld=packed(withheld)))
    assert found is not None
    assert (found.withheld[0].path, found.withheld[0].size) == ("data/evidence/b.txt", 4)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_list_leaves_the_tree_of_errors(derivation: Derivation, data: st.DataObject) -> None:
    """Whatever stands in the lists, what is wrong is one of our errors, or all of it holds."""
    files = {f"casevault/{name}": bytearray(content) for name, content in derivation.files.items()}
    name = data.draw(st.sampled_from(sorted(files)))
    start = data.draw(st.integers(0, len(files[name])))
    end = start + data.draw(st.integers(0, 40))
    files[name][start:end] = data.draw(st.binary(max_size=40))
    opened = SimpleNamespace(
        tag_paths=tuple(files),
        tag=lambda path: bytes(files[path]),
        index=derivation.original.index,
    )
    try:
        check_disclosure(cast("OpenPackage", opened))
    except PackageError:
        return
