"""Fixtures of the stand-alone reader's tests."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from tests.resources.medium import Medium
from tests.standalone_tools import load


@pytest.fixture(scope="session")
def standalone() -> ModuleType:
    """Import the stand-alone reader."""
    return load("cvx_reader")


@pytest.fixture
def medium(tmp_path: Path) -> Medium:
    """Make a sound package."""
    return Medium(tmp_path)
