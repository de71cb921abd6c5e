"""A disclosure of nothing is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casevault_gui.core.errors import NothingDisclosed
from casevault_gui.core.workflows.credentials import KeyCredential
from casevault_gui.core.workflows.disclose import plan_disclosure
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.review import open_review

if TYPE_CHECKING:
    from tests.core.workflows.conftest import Seal


def test_a_choice_without_a_file_is_refused(seal: Seal, profile: Profile) -> None:
    """No package is derived that would disclose nothing, whatever reasons are given."""
    done = seal()
    with (
        open_review(profile, done.sealed.path, KeyCredential(done.key)) as review,
        pytest.raises(NothingDisclosed),
    ):
        plan_disclosure(review, (), {}, reason="not relevant")
