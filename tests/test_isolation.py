"""What tests stand on: a home of their own, a real keyring on request, silence otherwise."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import keyring
import keyring.errors
import pytest

from tests.conftest import SecretService


def test_home_and_profile_are_the_test_s_own(own_home: Path, tmp_path: Path) -> None:
    """Nothing a test writes "at home" reaches the person's own folders."""
    assert Path.home() == own_home
    assert Path(os.environ["CASEVAULT_HOME"]).is_relative_to(own_home)
    assert own_home.parent == tmp_path.parent


def test_no_keyring_is_within_reach_by_default() -> None:
    """A test that did not ask for a keyring cannot touch the person's own."""
    with pytest.raises(keyring.errors.NoKeyringError):
        keyring.get_password("casevault", "anybody")


def test_the_keyring_on_request_is_a_real_one(secret_service: SecretService) -> None:
    """What `keyring` stores, another program reads over the session bus."""
    keyring.set_password("casevault-test", "slot", "geheim-äöü")
    lookup = ["secret-tool", "lookup", "service", "casevault-test", "username", "slot"]
    found = subprocess.run(lookup, env=secret_service.environment, capture_output=True, check=True)
    assert found.stdout.decode() == "geheim-äöü"
