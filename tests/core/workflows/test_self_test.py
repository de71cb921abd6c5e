"""The program tests its cryptography before it works, and does nothing where it is wrong."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from casevault_gui.core.crypto import primitives
from casevault_gui.core.errors import SelfTestFailed
from casevault_gui.core.workflows import self_test as tested
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.core.workflows.self_test import CHECKS, require_sound, self_test
from tests import figures


@pytest.fixture
def not_tested_yet() -> Iterator[None]:
    """Forget before and after that this process was found sound."""
    require_sound.cache_clear()
    yield
    require_sound.cache_clear()


def test_the_self_test_passes_here() -> None:
    """Known answers hold on this machine; how long that takes is told."""
    taken = []
    for _ in range(5):
        start = time.perf_counter()
        assert self_test() == ()
        taken.append(round((time.perf_counter() - start) * 1000))
    assert len({check.name for check in CHECKS}) == len(CHECKS) > 25
    figures.give(
        "self-test", tried=len(CHECKS), found={"milliseconds": int(statistics.median(taken))}
    )


WRONG = {
    "sha256": {"SHA-256", "hash tree", "proof in a hash tree"},
    "hmac_sha256": {"HMAC-SHA-256"},
    "equal": {"comparison"},
    "random_bytes": {"random bytes"},
    "hkdf_sha512": {"HKDF-SHA-512"},
    "hkdf_sha256": {"HKDF-SHA-256"},
    "hkdf_expand_sha512": {"HKDF-Expand"},
    "pbkdf2_sha512": {"PBKDF2"},
    "argon2id": {"Argon2id"},
    "wrap_key": {"AES key wrap"},
    "unwrap_key": {"AES key unwrap", "AES key refused"},
    "seal_record": {"records"},
    "open_record": {"records"},
    "verify_ed25519": {"Ed25519 verified", "Ed25519 refused"},
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_answer_is_named(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever primitive answers nonsense, its own check fails."""
    monkeypatch.setattr(primitives, name, lambda *_, **__: b"nonsense" * 4)
    assert set(self_test()) & WRONG[name]


def test_a_cipher_that_changes_nothing_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Encryption that leaves the plaintext as it is, or takes whatever comes, is no answer."""

    class Open(primitives.ChunkCipher):
        def seal_into(self, counter: int, plaintext: Any, out: Any) -> int:
            out[:16] = bytes(16)
            return 32

        def open_into(self, counter: int, ciphertext: Any, out: Any) -> int:
            return 16

    monkeypatch.setattr(primitives, "ChunkCipher", Open)
    assert {"AES-GCM", "AES-GCM opened", "AES-GCM refused"} & set(self_test()) == {
        "AES-GCM",
        "AES-GCM opened",
        "AES-GCM refused",
    }


@pytest.mark.usefixtures("not_tested_yet")
def test_nothing_is_done_where_it_fails(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No profile is made or opened, however often it is asked, and the failed checks are named."""
    monkeypatch.setattr(primitives, "sha256", lambda _: bytes(32))
    for _ in range(2):
        with pytest.raises(SelfTestFailed) as caught:
            open_profile(tmp_path / "home")
        assert "SHA-256" in str(caught.value.facts["names"])
    assert not (tmp_path / "home").exists()
    monkeypatch.undo()
    open_profile(tmp_path / "home").close()


@pytest.mark.usefixtures("not_tested_yet")
def test_a_process_is_tested_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What held is not asked again: opening a profile twice costs no second test."""
    require_sound()
    monkeypatch.setattr(tested, "CHECKS", (tested.Check("never", lambda: False),))
    require_sound()
    assert self_test() == ("never",)
