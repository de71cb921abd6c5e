"""Evidence, and a package sealed by command."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from casevault_gui import cli
from casevault_gui.core.keys import stretching
from tests.cli.key_commands import Person, World, make_world
from tests.cli.refusals import Ask, Opening, Refuse, check_four_parts, sealing
from tests.cli.running import make_evidence, run
from tests.key_world import cheap, curve_pem, rsa_pem, token_module, transit_address
from tests.least_stretching import LEAST

__all__ = ["cheap", "curve_pem", "rsa_pem", "token_module", "transit_address"]


@pytest.fixture
def evidence(tmp_path: Path) -> Path:
    """Make a folder of two files."""
    return make_evidence(tmp_path / "evidence")


@dataclass(frozen=True)
class OnDisk:
    """A package and its key file, both of this test's folder."""

    package: Path
    key: Path


@pytest.fixture
def sealed(evidence: Path, tmp_path: Path) -> OnDisk:
    """Seal the evidence."""
    made = OnDisk(tmp_path / "case.cvx", tmp_path / "case.key")
    run("seal", evidence, "-o", made.package, "--key-out", made.key, "--same-volume-ok")
    return made


@pytest.fixture
def refuse(capsys: pytest.CaptureFixture[str]) -> Refuse:
    """Return a way to run a command that must fail with a code, in this process: it is quick.

    It gives back what the command said had happened and what to do next.
    """

    def run_refused(code: str, *words: object) -> str:
        exit_code = cli.main([str(word) for word in words])
        said = capsys.readouterr()
        assert (exit_code, said.out) == (1, ""), said
        return check_four_parts(said.err, code)

    return run_refused


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Ask:
    """Return a way to run a command that must not fail, in this process; it gives the answer."""

    def run_here(*words: object, code: int = 0) -> dict[str, Any]:
        assert cli.main(["--json", *(str(word) for word in words)]) == code
        answer: dict[str, Any] = json.loads(capsys.readouterr().out)
        return answer

    return run_here


@pytest.fixture
def opening(ask: Ask, evidence: Path, tmp_path: Path) -> Opening:
    """Seal the evidence, and return what opens it."""
    made = Opening(tmp_path / "case.cvx", tmp_path / "case.key", tmp_path / "out")
    ask(*sealing(evidence, made.package, made.key))
    return made


@pytest.fixture
def dana(tmp_path: Path) -> Person:
    """Give somebody without anything yet but secrets in files."""
    return Person(tmp_path / "dana", tmp_path / "d")


@pytest.fixture(scope="module")
def world(
    tmp_path_factory: pytest.TempPathFactory,
    rsa_pem: Path,
    token_module: str,
    transit_address: str,
) -> World:
    """Make two people and a package sealed in every way, once for a module."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stretching, "USUAL", LEAST)
        folder = tmp_path_factory.mktemp("world")
        return make_world(folder, (rsa_pem, token_module, transit_address))
