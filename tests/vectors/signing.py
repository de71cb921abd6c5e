"""Packages with an exporter's signature, section 7.7 of the format and docs/identities.md."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from tests.vectors.drawn import drawn
from tests.vectors.forge import BAGIT, Forge, Json, Randomness, canonical

SEAL = b"casevault/v1/seal"
IDENTITY = b"casevault/v1/identity"
Sign = Callable[[bytes], tuple[bytes, bytes]]


class Signer:
    """Somebody's private half, section 3 of docs/identities.md, from a name."""

    def __init__(self, name: str) -> None:
        random = Randomness(name)
        self._ed25519 = Ed25519PrivateKey.from_private_bytes(random.take(32))
        self._seed = random.take(32)
        self._mldsa65 = MLDSA65PrivateKey.from_seed_bytes(self._seed)
        self.receiving_seed = random.take(96)
        mlkem = MLKEM768PrivateKey.from_seed_bytes(self.receiving_seed[:64])
        x25519 = X25519PrivateKey.from_private_bytes(self.receiving_seed[64:])
        self.receiving = (
            mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
        )
        self.person: Json = {
            "agency": "Example Police",
            "ed25519": self._ed25519.public_key().public_bytes_raw().hex(),
            "kind": "casevault-identity",
            "made": "2026-01-01",
            "mldsa65": self._mldsa65.public_key().public_bytes_raw().hex(),
            "name": "Vera Vector",
            "number": "7",
            "receiving": self.receiving.hex(),
            "role": "Examiner",
            "v": 1,
        }

    def sign(self, message: bytes, context: bytes) -> tuple[bytes, bytes]:
        """The Ed25519 and the ML-DSA-65 signature of a message."""
        question = b"\0".join((b"mldsa65", self._seed, context, message))
        return self._ed25519.sign(message), drawn(
            question, lambda: self._mldsa65.sign(message, context)
        )

    def cvid(self, person: Json) -> Json:
        """What a `.cvid` file says, signed by itself."""
        ed25519, mldsa65 = self.sign(message_of(person), IDENTITY)
        return {**person, "signatures": {"ed25519": ed25519.hex(), "mldsa65": mldsa65.hex()}}


def message_of(person: Json) -> bytes:
    """What an identity signs of itself, and whose SHA-256 is its fingerprint."""
    return IDENTITY + b"\0" + canonical(person)


@lru_cache(4)
def signer(name: str = "the signer") -> Signer:
    """Somebody, made once."""
    return Signer(name)


class SignedForge(Forge):
    """Makes a package that its exporter signed."""

    def front(self) -> bytes:
        """Magic, length, header and MAC: the same, however often it is asked for."""
        if not self._front:
            self._front = super().front()
        return self._front

    _front = b""

    def seal_files(
        self, tags: Sequence[tuple[str, bytes]], footer: Json
    ) -> Sequence[tuple[str, bytes]]:
        """The four files."""
        one = signer()
        person = self.hook("person", one.person)
        cvid = self.hook("cvid", canonical(one.cvid(person)) + b"\n")
        listed = [("bagit.txt", BAGIT), *tags]
        statement: Json = {
            **footer,
            "commitment": self._stream_keys()[2].hex(),
            "header": sha256(self.front()).hexdigest(),
            "kind": "casevault-seal",
            "package": self.bag,
            "signed": "2026-01-01T00:00:02Z",
            "signer": sha256(message_of(person)).hexdigest(),
            "tags": {path: sha256(content).hexdigest() for path, content in listed},
            "v": 1,
        }
        statement = self.hook("statement", statement)
        document: bytes = self.hook("statement_bytes", canonical(statement))
        sign: Sign = self.hook("signing", lambda document: one.sign(document, SEAL))
        ed25519, mldsa65 = self.hook("signatures", sign(document))
        files = [
            ("casevault/seal.cvid", cvid),
            ("casevault/seal.ed25519", ed25519),
            ("casevault/seal.json", document),
            ("casevault/seal.mldsa65", mldsa65),
        ]
        sealed: list[tuple[str, bytes]] = self.hook("seal_files", files)
        return sealed
