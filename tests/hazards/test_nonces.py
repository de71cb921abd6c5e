"""No key ever encrypts twice under one nonce, whatever is done with a profile."""

from __future__ import annotations

import os
from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING, Any, ClassVar

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.crypto import primitives
from casevault_gui.core.errors import Cancelled
from casevault_gui.core.progress import CancelToken, Progress
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from tests.key_world import WORDS, cheap, seal_for

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["cheap"]


class Ledger:
    """AES-GCM that writes down each key and nonce it encrypts with; decryption is not counted."""

    used: ClassVar[Counter[tuple[bytes, bytes]]] = Counter()

    def __init__(self, key: bytes) -> None:
        """Remember the key's hash."""
        self._key = sha256(key).digest()
        self._aead = AESGCM(key)
        self.decrypt = self._aead.decrypt
        self.decrypt_into = self._aead.decrypt_into

    def encrypt(self, nonce: bytes, data: Any, context: Any) -> bytes:
        """Encrypt, and write it down."""
        self._note(nonce)
        return self._aead.encrypt(nonce, data, context)

    def encrypt_into(self, nonce: bytes, data: Any, context: Any, out: Any) -> int:
        """Encrypt into a buffer, and write it down."""
        self._note(nonce)
        return self._aead.encrypt_into(nonce, data, context, out)

    def _note(self, nonce: bytes) -> None:
        self.used[self._key, bytes(nonce)] += 1


@pytest.fixture
def ledger(monkeypatch: pytest.MonkeyPatch) -> Counter[tuple[bytes, bytes]]:
    """Have everything encrypted through the ledger from now on."""
    Ledger.used = Counter()
    monkeypatch.setattr(primitives, "AESGCM", Ledger)
    return Ledger.used


@pytest.mark.usefixtures("cheap")
def test_no_nonce_comes_twice(ledger: Counter[tuple[bytes, bytes]], tmp_path: Path) -> None:
    """Sealing, stopping, sealing again, a vault and many entries: every nonce is new to its key."""
    evidence = tmp_path / "evidence"
    evidence.mkdir()
    (evidence / "large.bin").write_bytes(os.urandom(3_000_000))
    (evidence / "small.txt").write_bytes(b"small")
    with open_profile(tmp_path / "home", session=True) as profile:
        profile.make_vault(WORDS)
        for number in range(3):
            target = tmp_path / f"{number}.cvx"
            seal_for(profile, evidence, target, passphrase=WORDS, with_key=True, in_vault=True)
            cancel = CancelToken()

            def stop(progress: Progress, cancel: CancelToken = cancel) -> None:
                if progress.done_bytes > 1_000_000:
                    cancel.cancel()

            request = SealRequest(
                sources=(evidence,),
                target=tmp_path / "stopped.cvx",
                record=CaseRecord(reference="2026-1"),
            )
            with pytest.raises(Cancelled):
                prepare_package(profile, request, report=stop, cancel=cancel)
    with open_profile(tmp_path / "home") as profile:
        assert profile.log.size
    chunks = 3_000_000 // 16_384
    assert sum(ledger.values()) > 3 * chunks + 50
    assert [count for count in ledger.values() if count > 1] == []
