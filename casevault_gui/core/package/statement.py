"""What an exporter signs: one statement that covers all of a package (cvx-format section 7.7)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import Json, NotCanonical
from casevault_gui.core.errors import SignatureInvalid
from casevault_gui.core.late_dataclass import dataclass

if TYPE_CHECKING:
    from casevault_gui.core.package.header import Header

KIND: Final = "casevault-seal"
CONTEXT: Final = b"casevault/v1/seal"
"""The ML-DSA context under which statements are signed."""
STATEMENT, IDENTITY = "seal.json", "seal.cvid"
ED25519, MLDSA65 = "seal.ed25519", "seal.mldsa65"
_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
FILES: Final = (IDENTITY, ED25519, STATEMENT, MLDSA65)
"""The four files, in the order of their names."""


@dataclass(frozen=True, slots=True)
class Statement:
    """The facts of one package; `tags` maps tag paths to SHA-256 in hexadecimal."""

    package: str
    header_sha256: str
    commitment: str
    root: str
    files: int
    content_bytes: int
    exceptions: int
    tags: Mapping[str, str]

    @classmethod
    def of(
        cls,
        header: Header,
        commitment: bytes,
        *,
        root: bytes,
        files: int,
        content_bytes: int,
        exceptions: int,
        tags: Mapping[str, bytes],
    ) -> Statement:
        """Return the statement about a package with these parts."""
        return cls(
            header.package,
            sha256(header.raw).hexdigest(),
            commitment.hex(),
            root.hex(),
            files,
            content_bytes,
            exceptions,
            {path: digest.hex() for path, digest in tags.items()},
        )

    def document(self, *, signed: str, signer: bytes) -> bytes:
        """Return `seal.json`: `signed` is RFC 3339 UTC, `signer` an identity's fingerprint."""
        members: dict[str, Json] = {
            "bytes": self.content_bytes,
            "commitment": self.commitment,
            "exceptions": self.exceptions,
            "files": self.files,
            "header": self.header_sha256,
            "kind": KIND,
            "package": self.package,
            "root": self.root,
            "signed": signed,
            "signer": signer.hex(),
            "tags": dict(self.tags),
            "v": 1,
        }
        return canonical_json.encode(members)


def check_statement(document: bytes, expected: Statement, signer: bytes) -> str:
    """Return when the statement was signed; raise `SignatureInvalid` where it says otherwise.

    `signer` is the fingerprint of the identity that came with it. The signatures themselves are
    checked by whoever knows identities.
    """
    try:
        members = canonical_json.decode_object(document)
    except NotCanonical as error:
        raise SignatureInvalid(str(error), problem="statement") from error
    signed = members.get("signed")
    if not (isinstance(signed, str) and _TIME.fullmatch(signed)):
        raise SignatureInvalid(problem="statement")
    if document != expected.document(signed=signed, signer=signer):
        raise SignatureInvalid(problem="differs")
    return signed
