"""Evidence, and a package sealed by command."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.cli.running import make_evidence, run


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
