"""The stand-alone tools as modules: they are no part of the program, so they are loaded by path."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

RESOURCES = Path(__file__).resolve().parents[1] / "resources"


def load(name: str) -> ModuleType:
    """Load `resources/NAME.py`."""
    spec = importlib.util.spec_from_file_location(name, RESOURCES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
