"""Asking for a package, and preparing it, as tests of access do."""

from __future__ import annotations

from collections.abc import Callable

from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.seal import PreparedPackage, prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest

HOLDERS = ("Ada", "Ben", "Cleo")
Ask = Callable[..., SealRequest]
"""Returns the wish for a package of the evidence, with these fields besides."""


def prepared(profile: Profile, request: SealRequest) -> PreparedPackage:
    """Write and verify what is asked for."""
    return prepare_package(profile, request, report=ignore_progress, cancel=CancelToken())
