"""The program's own reader behind the face that the vectors are run through."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from casevault_gui.core.crypto.foreign_keys import FileKey, ForeignKey
from casevault_gui.core.crypto.hybrid import ReceivingKey
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.errors import CaseVaultError, ManifestMalformed, StreamDamaged
from casevault_gui.core.keys.contacts import ContactBook
from casevault_gui.core.keys.passphrase import prepare
from casevault_gui.core.package.reader import OpenPackage, PackageReader
from casevault_gui.core.package.verify import BAD_INDEX, ManifestCursor, verify_package
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows import unlock
from casevault_gui.core.workflows.provenance import provenance_of
from casevault_gui.core.workflows.signatures import check_signature
from tests.vectors.vector import Case


def outcome(path: Path, case: Case) -> str:
    """Open with the vector's credential and verify; return the outcome."""
    try:
        with _reader(path, case) as (_, opened):
            verify_package(opened, report=ignore_progress, cancel=CancelToken())
            check_signature(opened)
            provenance_of(opened, ContactBook(path.parent / "nobody", bytes(32)), None)
    except CaseVaultError as error:
        return str(getattr(error, "outcome", error.code))
    return "success"


def released(path: Path, case: Case) -> list[tuple[str, str]]:
    """Return path and SHA-256 of every file that may be given out."""
    try:
        with _reader(path, case) as (_, opened):
            return list(_files(opened))
    except CaseVaultError:
        return []


def _open_with_own(package: PackageReader, kind: str, text: str) -> OpenPackage:
    secret = bytes.fromhex(text)
    if kind == "identity":
        return package.unlock_person(ReceivingKey(secret))
    return unlock.open_with_private_key(package, _Held(secret))


class _Held:
    """A recipient's private key in DER, as an unwrapper."""

    name, kind = "vector", "vector"

    def __init__(self, der: bytes) -> None:
        key = serialization.load_der_private_key(der, None)
        assert isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey)
        self._key = FileKey(key)

    def public_key(self) -> ForeignKey:
        return self._key.public

    def decrypt(self, sealed: bytes) -> bytes:
        secret = self._key.decrypt(sealed)
        assert secret is not None
        return secret

    def exchange(self, point: bytes) -> bytes:
        shared = self._key.exchange(point)
        assert shared is not None
        return shared

    def close(self) -> None:
        """Nothing to let go of."""


class _reader:  # noqa: N801 - used like a function
    def __init__(self, path: Path, case: Case) -> None:
        key = PackageKey.parse(case.key) if case.key is not None else None
        self._package = PackageReader(path)
        try:
            if case.own is not None:
                self._opened = _open_with_own(self._package, *case.own)
            elif key is not None:
                self._opened = self._package.unlock_key(key)
            else:
                self._opened = self._package.unlock_passphrase(prepare(case.passphrase or ""))
        except BaseException:
            self._package.close()
            raise

    def __enter__(self) -> tuple[PackageReader, OpenPackage]:
        return self._package, self._opened

    def __exit__(self, *_: object) -> None:
        self._package.close()


def _files(opened: OpenPackage) -> Iterator[tuple[str, str]]:
    # The whole manifest first: one bad line and nothing is released.
    lines = []
    try:
        for line in ManifestCursor(opened):
            lines.append(line)  # noqa: PERF402 - the lines before a failure count
    except ManifestMalformed as error:
        if error.reason != BAD_INDEX:
            raise
    for line in lines:
        if line.folder or line.offset + line.size > opened.footer.tar_length:
            continue
        digest = sha256()
        try:
            for piece in opened.pieces(line.offset, line.size):
                digest.update(piece)
        except StreamDamaged:
            continue
        if digest.digest() == line.sha256:
            yield line.path, digest.hexdigest()
