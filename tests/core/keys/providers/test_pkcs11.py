"""Real tokens: SoftHSM2 (ECDH; its OAEP knows SHA-1 alone) and NSS softokn (RSA-OAEP, SHA-256)."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pkcs11
import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.crypto.foreign_keys import KeyKind, rsa_oaep_encrypt
from casevault_gui.core.errors import (
    ProviderAbsent,
    ProviderCannot,
    ProviderLocked,
    ProviderTrouble,
)
from casevault_gui.core.keys.pinned_keys import ProviderSettings
from casevault_gui.core.keys.pkcs11 import TokenKey
from casevault_gui.core.keys.pkcs11_uri import TokenUri, parse_token_uri
from tests.core.keys.providers.contract import PIN, SECRET, UnwrapperContract
from tests.core.keys.providers.soft_token import LABEL, make_curve, soft_token

PROXY = "/usr/lib/x86_64-linux-gnu/p11-kit-proxy.so"


def settings_for(module: str, uri: str) -> ProviderSettings:
    """Return the settings a user would make."""
    return ProviderSettings("pkcs11", (("module", module), ("uri", uri)))


def token_key(module: str, uri: str, pin: str | None = PIN) -> TokenKey:
    """Open a token's key with this PIN."""
    return TokenKey("HSM of the lab", settings_for(module, uri), lambda _: pin)


@pytest.fixture(scope="module")
def softhsm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Make a SoftHSM2 token with an RSA key and one on each curve; give its module."""
    with soft_token(tmp_path_factory.mktemp("softhsm")) as module:
        yield module


@pytest.fixture(scope="module")
def nss(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Make an NSS database as a token behind p11-kit, with an RSA key; give the proxy."""
    folder = tmp_path_factory.mktemp("nss")
    words = folder / "password"
    words.write_text(PIN)
    subprocess.run(
        ["certutil", "-N", "-d", f"sql:{folder}", "-f", words], check=True, capture_output=True
    )
    # p11-kit reads modules from the system's folder alone when it runs as root.
    module = Path("/usr/share/p11-kit/modules/casevault-test.module")
    module.write_text(
        "module: /usr/lib/x86_64-linux-gnu/libsoftokn3.so\n"
        f"x-init-reserved: configdir='sql:{folder}' certPrefix='' keyPrefix='' "
        "secmod='secmod.db' dbTokenDescription='CaseVault NSS' "
        "dbSlotDescription='CaseVault NSS slot'\n"
    )
    try:
        token = pkcs11.lib(PROXY).get_token(token_label="CaseVault NSS")
        with token.open(rw=True, user_pin=PIN) as session:
            session.generate_keypair(pkcs11.KeyType.RSA, 3072, label="rsa", id=b"\x01", store=True)
            make_curve(session, "p256", "secp256r1")
        yield PROXY
        pkcs11.unload(PROXY)
    finally:
        module.unlink()


class TestSoftHsmP256(UnwrapperContract):
    """ECDH on P-256 in SoftHSM2."""

    @pytest.fixture
    def unwrapper(self, softhsm: str) -> Iterator[TokenKey]:
        """Log in."""
        key = token_key(softhsm, f"pkcs11:token={LABEL};object=p256;type=private")
        yield key
        key.close()


class TestSoftHsmP384(UnwrapperContract):
    """ECDH on P-384 in SoftHSM2, the key named by its id."""

    @pytest.fixture
    def unwrapper(self, softhsm: str) -> Iterator[TokenKey]:
        """Log in."""
        key = token_key(softhsm, f"pkcs11:token={LABEL};id=%70%33%38%34")
        yield key
        key.close()


class TestNssRsa(UnwrapperContract):
    """RSA-OAEP with SHA-256 in NSS softokn."""

    @pytest.fixture
    def unwrapper(self, nss: str) -> Iterator[TokenKey]:
        """Log in."""
        key = token_key(nss, "pkcs11:token=CaseVault%20NSS;object=rsa")
        yield key
        key.close()


class TestNssP256(UnwrapperContract):
    """ECDH on P-256 in NSS softokn."""

    @pytest.fixture
    def unwrapper(self, nss: str) -> Iterator[TokenKey]:
        """Log in."""
        key = token_key(nss, "pkcs11:token=CaseVault%20NSS;object=p256")
        yield key
        key.close()


def test_a_token_that_knows_oaep_with_sha1_only_is_told_apart(softhsm: str) -> None:
    """SoftHSM2's RSA key can be seen, and using it says that this token cannot."""
    key = token_key(softhsm, f"pkcs11:token={LABEL};object=rsa")
    public = key.public_key()
    assert public.kind is KeyKind.RSA
    with pytest.raises(ProviderCannot) as caught:
        key.decrypt(rsa_oaep_encrypt(public, SECRET))
    assert caught.value.facts["problem"] == "mechanism"
    key.close()


@pytest.mark.parametrize(
    ("uri", "error"),
    [
        ("pkcs11:token=none;object=p256", ProviderAbsent),
        (f"pkcs11:token={LABEL};object=none", ProviderAbsent),
        (f"pkcs11:token={LABEL}", ProviderAbsent),
        (f"pkcs11:token={LABEL};serial=0000;object=p256", ProviderAbsent),
        (f"pkcs11:token={LABEL};object=p256?pin-value=1234", ProviderCannot),
        ("https://example.org", ProviderCannot),
    ],
)
def test_what_a_uri_does_not_single_out_is_absent(
    softhsm: str, uri: str, error: type[ProviderTrouble]
) -> None:
    """No such token, no such key, several keys, or no URI at all: told before anything is used."""
    with pytest.raises(error):
        token_key(softhsm, uri)


@pytest.mark.parametrize("pin", ["0000", None, ""])
def test_a_wrong_or_missing_pin_is_told(softhsm: str, pin: str | None) -> None:
    """The token stays closed, and the error never repeats the PIN."""
    with pytest.raises(ProviderLocked) as caught:
        token_key(softhsm, f"pkcs11:token={LABEL};object=p256", pin)
    assert "0000" not in f"{caught.value!r} {caught.value.facts}"


def test_a_module_that_is_not_there_is_trouble_not_a_defect(tmp_path: Path) -> None:
    """A path to no library, or to a file that is none, is expected trouble."""
    (tmp_path / "no.so").write_text("not a library")
    for module in (str(tmp_path / "none.so"), str(tmp_path / "no.so")):
        with pytest.raises(ProviderTrouble):
            token_key(module, "pkcs11:token=x;object=y")


def test_uris_follow_rfc_7512() -> None:
    """Attributes are unescaped, unknown ones passed over; module-path may stand in the query."""
    uri = parse_token_uri(
        "pkcs11:token=My%20token;manufacturer=M;serial=42;model=X;object=k%3b1;id=%01%ff;type=private"
        "?module-path=/usr/lib/x.so&x-vendor=1"
    )
    assert uri == TokenUri("My token", "M", "42", "X", "k;1", b"\x01\xff", "/usr/lib/x.so")


@given(st.text(max_size=80), st.sampled_from(["", "pkcs11:"]))
def test_any_text_is_a_uri_or_is_refused(text: str, scheme: str) -> None:
    """No text makes the parser do anything but return or refuse."""
    run: Callable[[str], TokenUri] = parse_token_uri
    try:
        run(scheme + text)
    except ProviderCannot:
        return
