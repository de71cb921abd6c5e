"""Fixtures of the stand-alone reader's tests."""

from __future__ import annotations

from types import ModuleType

import pytest

from tests.standalone_tools import load


@pytest.fixture(scope="session")
def standalone() -> ModuleType:
    """Import the stand-alone reader."""
    return load("cvx_reader")
