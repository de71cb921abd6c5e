"""Private keys in encrypted files."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from casevault_gui.core.errors import PrivateKeyUnusable, ProviderCannot
from casevault_gui.core.keys.pem import PemKey
from tests.core.keys.providers.contract import PIN, UnwrapperContract
from tests.core.keys.providers.pem_file import HOW, make_pem


@pytest.fixture(scope="module", params=HOW)
def pem(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Let OpenSSL make an encrypted key."""
    return make_pem(tmp_path_factory.mktemp("pem") / "key.pem", request.param)


class TestPemKey(UnwrapperContract):
    """A key in a file, opened with its passphrase."""

    @pytest.fixture
    def unwrapper(self, pem: Path) -> PemKey:
        """Open it."""
        return PemKey(pem, PIN.encode())


def test_each_trouble_with_a_file_is_told(pem: Path, tmp_path: Path) -> None:
    """Missing, without or with a wrong passphrase, in clear, or no key at all."""
    clear = tmp_path / "clear.pem"
    made = ["openssl", "pkey", "-in", str(pem), "-passin", f"pass:{PIN}", "-out", str(clear)]
    subprocess.run(made, check=True, capture_output=True)
    (tmp_path / "text.pem").write_text("hello")
    for path, passphrase, problem in (
        (tmp_path / "none.pem", PIN.encode(), "unreadable"),
        (pem, None, "encrypted"),
        (pem, b"wrong", "passphrase"),
        (clear, None, "not-encrypted"),
        (tmp_path / "text.pem", PIN.encode(), "malformed"),
    ):
        with pytest.raises(PrivateKeyUnusable) as caught:
            PemKey(path, passphrase)
        assert caught.value.facts == {"path": str(path), "problem": problem}


def test_a_closed_key_is_of_no_use(pem: Path) -> None:
    """After closing nothing is decrypted or agreed on any more."""
    key = PemKey(pem, PIN.encode())
    key.close()
    with pytest.raises(ProviderCannot):
        key.decrypt(bytes(384))
    with pytest.raises(ProviderCannot):
        key.exchange(bytes(65))
