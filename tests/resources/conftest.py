"""Fixtures of the stand-alone reader's tests."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

READER = Path(__file__).resolve().parents[2] / "resources" / "cvx_reader.py"


@pytest.fixture(scope="session")
def standalone() -> ModuleType:
    """Import the stand-alone reader by its path: it is no part of the program."""
    spec = importlib.util.spec_from_file_location("cvx_reader", READER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["cvx_reader"] = module
    spec.loader.exec_module(module)
    return module
