"""Logs, profiles and packages to attack, made as the other tests make them."""

from __future__ import annotations

from tests.core.custody.conftest import actor, clock, keys, log, new_log
from tests.core.workflows.conftest import ben, evidence, prepare, profile, seal

__all__ = [
    "actor",
    "ben",
    "clock",
    "evidence",
    "keys",
    "log",
    "new_log",
    "prepare",
    "profile",
    "seal",
]
