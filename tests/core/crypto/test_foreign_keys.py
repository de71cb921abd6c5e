"""Keys of tokens and services: which are sealed to; RSA-OAEP against Wycheproof."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from casevault_gui.core.crypto import foreign_keys as f

WYCHEPROOF = Path(__file__).parents[2] / "vectors_published/wycheproof"


def openssl(*words: str, folder: Path) -> bytes:
    """Run OpenSSL, the maker of keys we did not write."""
    run = subprocess.run(["openssl", *words], cwd=folder, capture_output=True, check=True)
    return run.stdout


def make(folder: Path, name: str, *how: str) -> tuple[Path, Path]:
    """Make an encrypted private key and its public half; return both files."""
    private, public = folder / f"{name}.pem", folder / f"{name}.pub"
    openssl("genpkey", *how, "-aes256", "-pass", "pass:horse", "-out", private.name, folder=folder)
    openssl(
        "pkey", "-in", private.name, "-passin", "pass:horse", "-pubout", "-out", public.name,
        folder=folder,
    )  # fmt: skip
    return private, public


RSA = ("-algorithm", "RSA", "-pkeyopt")
EC = ("-algorithm", "EC", "-pkeyopt")


@pytest.mark.parametrize("size", [3072, 4096])
def test_oaep_follows_wycheproof(size: int) -> None:
    """What the published keys decrypt is decrypted, what they refuse is None."""
    name = f"rsa_oaep_{size}_sha256_mgf1sha256_test.json"
    verdicts = set()
    for group in json.loads((WYCHEPROOF / name).read_bytes())["testGroups"]:
        key = f.load_private_key(_encrypted(group["privateKeyPkcs8"]), b"horse")
        assert isinstance(key, f.FileKey)
        for test in group["tests"]:
            if test["label"]:
                continue
            found = key.decrypt(bytes.fromhex(test["ct"]))
            valid = test["result"] == "valid"
            assert found == (bytes.fromhex(test["msg"]) if valid else None), test["tcId"]
            verdicts.add(valid)
    assert verdicts == {True, False}


def _encrypted(pkcs8: str) -> bytes:
    from cryptography.hazmat.primitives import serialization

    key = serialization.load_der_private_key(bytes.fromhex(pkcs8), None)
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(b"horse"),
    )


@pytest.mark.parametrize(
    ("how", "kind"),
    [
        ((*RSA, "rsa_keygen_bits:3072"), f.KeyKind.RSA),
        ((*EC, "ec_paramgen_curve:P-256"), f.KeyKind.P256),
        ((*EC, "ec_paramgen_curve:P-384"), f.KeyKind.P384),
    ],
)
def test_a_key_made_by_openssl_is_used_both_ways(
    tmp_path: Path, how: tuple[str, ...], kind: f.KeyKind
) -> None:
    """Its public half is recognised in PEM and DER, and its private half undoes what we do."""
    private, public = make(tmp_path, "key", *how)
    key = f.parse_public_key(public.read_bytes())
    assert key is not None
    assert key.kind is kind
    assert f.parse_public_key(key.spki) == key
    owner = f.load_private_key(private.read_bytes(), b"horse")
    assert isinstance(owner, f.FileKey)
    assert owner.public == key
    if kind is f.KeyKind.RSA:
        assert owner.decrypt(f.rsa_oaep_encrypt(key, b"secret")) == b"secret"
        assert owner.exchange(b"\x04" + bytes(64)) is None
    else:
        point, shared = f.ecdh_ephemeral(key)
        assert f.is_point(kind, point)
        assert owner.exchange(point) == shared
        assert owner.decrypt(b"anything") is None
        assert owner.exchange(point[:-1] + bytes([point[-1] ^ 1])) is None


@pytest.mark.parametrize(
    "how",
    [
        (*RSA, "rsa_keygen_bits:2048"),
        (*EC, "ec_paramgen_curve:secp256k1"),
        (*EC, "ec_paramgen_curve:P-521"),
        ("-algorithm", "ED25519"),
        ("-algorithm", "X25519"),
        (*RSA, "rsa_keygen_bits:3072", "-pkeyopt", "rsa_keygen_pubexp:3"),
    ],
)
def test_other_keys_are_not_sealed_to(tmp_path: Path, how: tuple[str, ...]) -> None:
    """Short RSA keys, small exponents and other curves are no keys for us, either half."""
    private, public = make(tmp_path, "key", *how)
    assert f.parse_public_key(public.read_bytes()) is None
    assert f.load_private_key(private.read_bytes(), b"horse") is f.PrivateKeyProblem.UNSUITABLE


def test_a_certificate_gives_its_key(tmp_path: Path) -> None:
    """The key of a self-signed certificate is the key it was made from."""
    _, public = make(tmp_path, "key", *RSA, "rsa_keygen_bits:3072")
    openssl(
        "req", "-x509", "-key", "key.pem", "-passin", "pass:horse", "-subj", "/CN=t",
        "-days", "1", "-out", "c.pem", folder=tmp_path,
    )  # fmt: skip
    assert f.parse_public_key((tmp_path / "c.pem").read_bytes()) == f.parse_public_key(
        public.read_bytes()
    )


def test_a_private_key_is_used_only_encrypted_and_with_its_passphrase(tmp_path: Path) -> None:
    """In clear, without or with a wrong passphrase, or damaged: each is told apart."""
    private, _ = make(tmp_path, "key", *EC, "ec_paramgen_curve:P-256")
    pem = private.read_bytes()
    clear = openssl("pkey", "-in", "key.pem", "-passin", "pass:horse", folder=tmp_path)
    problem = f.PrivateKeyProblem
    assert f.load_private_key(clear, None) is problem.NOT_ENCRYPTED
    assert f.load_private_key(pem, None) is problem.ENCRYPTED
    assert f.load_private_key(pem, b"house") is problem.PASSPHRASE
    assert f.load_private_key(b"not a key", None) is problem.MALFORMED
    assert f.load_private_key(b"", b"horse") is problem.MALFORMED


@pytest.mark.parametrize("data", [b"", b"\x30", b"-----BEGIN PUBLIC KEY-----\nAA\n", bytes(400)])
def test_what_is_no_public_key_is_none(data: bytes) -> None:
    """Garbage is an answer, not an exception."""
    assert f.parse_public_key(data) is None


def test_points_off_the_curve_are_refused() -> None:
    """A point that is not on the curve, compressed, or of another length is none."""
    assert not f.is_point(f.KeyKind.P256, b"\x04" + bytes(64))
    assert not f.is_point(f.KeyKind.P256, b"\x02" + bytes(32))
    assert not f.is_point(f.KeyKind.P384, b"\x04" + bytes(64))
    assert not f.is_point(f.KeyKind.RSA, b"\x04" + bytes(64))
