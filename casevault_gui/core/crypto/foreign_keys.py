"""Keys of tokens and key services: RSA and elliptic curves; a door to the `cryptography` package.

Sealing needs their public half alone. Private operations are the token's or the service's; for a
key in a file they are the library's. No padding is ever removed by our own code. As in
`primitives`, a failed operation or malformed public input is an ordinary answer (`None`, `False`).
The library's reading and writing of encoded keys is loaded when one is met: it is large, and every
start would wait for it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from casevault_gui.core.late_dataclass import dataclass

RSA_BITS: Final = (3_072, 4_096)
_EXPONENT: Final = 65_537
_OAEP: Final = padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None)


class KeyKind(StrEnum):
    """What a pinned public key can wrap with."""

    RSA = "rsa-oaep"
    P256 = "p-256"
    P384 = "p-384"


_CURVES: Final[dict[KeyKind, ec.EllipticCurve]] = {
    KeyKind.P256: ec.SECP256R1(),
    KeyKind.P384: ec.SECP384R1(),
}
POINT_BYTES: Final = {KeyKind.P256: 65, KeyKind.P384: 97}
"""Lengths of an uncompressed point (SEC 1, 2.3.3)."""


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """A public key whose private half is elsewhere; `spki` is its DER SubjectPublicKeyInfo."""

    kind: KeyKind
    bits: int
    spki: bytes

    @property
    def point(self) -> bytes:
        """The uncompressed point of an elliptic-curve key."""
        key = _load_public(self.spki)
        if not isinstance(key, ec.EllipticCurvePublicKey):
            msg = "not an elliptic-curve key"
            raise TypeError(msg)
        return _point(key)


def parse_public_key(data: bytes) -> ForeignKey | None:
    """Return the RSA (3072 or 4096 bits), P-256 or P-384 public key in DER or PEM; else None.

    A certificate gives the key it certifies; nothing else of it is looked at. Keys of other kinds
    and sizes are None: they are not to be sealed to.
    """
    key = _load_public(data)
    kind: KeyKind
    if isinstance(key, rsa.RSAPublicKey):
        if key.key_size not in RSA_BITS or key.public_numbers().e != _EXPONENT:
            return None
        kind = KeyKind.RSA
    elif isinstance(key, ec.EllipticCurvePublicKey):
        if isinstance(key.curve, ec.SECP256R1):
            kind = KeyKind.P256
        elif isinstance(key.curve, ec.SECP384R1):
            kind = KeyKind.P384
        else:
            return None
    else:
        return None
    return ForeignKey(kind, key.key_size, _spki(key))


def rsa_public_key(modulus: bytes, exponent: bytes) -> ForeignKey | None:
    """Return the RSA public key of these big-endian numbers, None as `parse_public_key`."""
    numbers = rsa.RSAPublicNumbers(int.from_bytes(exponent, "big"), int.from_bytes(modulus, "big"))
    try:
        key = numbers.public_key()
    except ValueError:
        return None
    return parse_public_key(_spki(key))


def rsa_oaep_encrypt(key: ForeignKey, plaintext: bytes) -> bytes:
    """Return `plaintext` under RSA-OAEP: SHA-256, MGF1-SHA-256, empty label (RFC 8017, 7.1)."""
    public = _load_public(key.spki)
    if not isinstance(public, rsa.RSAPublicKey):
        msg = "not an RSA key"
        raise TypeError(msg)
    return public.encrypt(plaintext, _OAEP)


def ecdh_ephemeral(key: ForeignKey) -> tuple[bytes, bytes]:
    """Return a fresh ephemeral point (uncompressed) and the shared x-coordinate (SEC 1, 3.3.1)."""
    public = _load_public(key.spki)
    if not isinstance(public, ec.EllipticCurvePublicKey):
        msg = "not an elliptic-curve key"
        raise TypeError(msg)
    ephemeral = ec.generate_private_key(public.curve)
    return _point(ephemeral.public_key()), ephemeral.exchange(ec.ECDH(), public)


def is_point(kind: KeyKind, point: bytes) -> bool:
    """Say whether these bytes are an uncompressed point on the curve."""
    if kind not in _CURVES or len(point) != POINT_BYTES[kind] or point[:1] != b"\x04":
        return False
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(_CURVES[kind], point)
    except ValueError:
        return False
    return True


class FileKey:
    """A private RSA or elliptic-curve key that lies in a file, decrypted; repr shows its kind."""

    __slots__ = ("_key", "public")

    public: ForeignKey

    def __init__(self, key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> None:
        """Made by `load_private_key`."""
        self._key = key
        public = parse_public_key(_spki(key.public_key()))
        if public is None:
            msg = "a key of an unsuitable kind"
            raise ValueError(msg)
        self.public = public

    def __repr__(self) -> str:
        """Name the key by its kind."""
        return f"FileKey({self.public.kind})"

    def decrypt(self, sealed: bytes) -> bytes | None:
        """Undo `rsa_oaep_encrypt`, or return None."""
        if not isinstance(self._key, rsa.RSAPrivateKey):
            return None
        try:
            return self._key.decrypt(sealed, _OAEP)
        except ValueError:
            return None

    def exchange(self, point: bytes) -> bytes | None:
        """Return the shared x-coordinate with an ephemeral point, or None."""
        if not isinstance(self._key, ec.EllipticCurvePrivateKey):
            return None
        if not is_point(self.public.kind, point):
            return None
        peer = ec.EllipticCurvePublicKey.from_encoded_point(self._key.curve, point)
        return self._key.exchange(ec.ECDH(), peer)


class PrivateKeyProblem(StrEnum):
    """Why a private key could not be loaded."""

    ENCRYPTED = "encrypted"
    """It is encrypted, and no passphrase was given."""
    NOT_ENCRYPTED = "not-encrypted"
    """It lies in clear: such a file is not used."""
    PASSPHRASE = "passphrase"  # noqa: S105 - a word, not a secret
    MALFORMED = "malformed"
    UNSUITABLE = "unsuitable"
    """Not RSA of 3072 or 4096 bits, P-256 or P-384."""


def load_private_key(pem: bytes, passphrase: bytes | None) -> FileKey | PrivateKeyProblem:
    """Return the key of an encrypted PEM file (PKCS #8 or traditional), or why there is none."""
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415 - large, rarely needed

    encrypted = b"ENCRYPTED" in pem
    if not encrypted and b"PRIVATE KEY" in pem:
        return PrivateKeyProblem.NOT_ENCRYPTED
    if encrypted and passphrase is None:
        return PrivateKeyProblem.ENCRYPTED
    try:
        key = serialization.load_pem_private_key(pem, passphrase)
    except (TypeError, UnsupportedAlgorithm):
        return PrivateKeyProblem.MALFORMED
    except ValueError:
        # The library tells a wrong passphrase from damage by words only; most often it is wrong.
        return PrivateKeyProblem.PASSPHRASE if encrypted else PrivateKeyProblem.MALFORMED
    if not isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        return PrivateKeyProblem.UNSUITABLE
    try:
        return FileKey(key)
    except ValueError:
        return PrivateKeyProblem.UNSUITABLE


def _load_public(data: bytes) -> object:
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415 - large, rarely needed

    certificate = b"-----BEGIN CERTIFICATE-----"
    try:
        if certificate in data:
            from cryptography import x509  # noqa: PLC0415 - as above

            return x509.load_pem_x509_certificate(data).public_key()
        if b"-----BEGIN" in data:
            return serialization.load_pem_public_key(data)
        return serialization.load_der_public_key(data)
    except (ValueError, UnsupportedAlgorithm, TypeError):
        return None


def _spki(key: rsa.RSAPublicKey | ec.EllipticCurvePublicKey) -> bytes:
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415 - large, rarely needed

    return key.public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )


def _point(key: ec.EllipticCurvePublicKey) -> bytes:
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415 - large, rarely needed

    return key.public_bytes(
        serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
    )
