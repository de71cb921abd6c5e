"""PKCS #11 URIs (RFC 7512): how a user names a token's key. Secrets never stand in one here."""

from __future__ import annotations

from urllib.parse import unquote_to_bytes

from casevault_gui.core.errors import ProviderCannot
from casevault_gui.core.late_dataclass import dataclass

_SCHEME = "pkcs11:"
_LONGEST = 4_096
_SECRET = frozenset({"pin-value", "pin-source"})


@dataclass(frozen=True, slots=True)
class TokenUri:
    """The attributes that are used to find a key; "" and None where the URI says nothing."""

    token: str = ""
    manufacturer: str = ""
    serial: str = ""
    model: str = ""
    object: str = ""
    id: bytes | None = None
    module_path: str = ""


def parse_token_uri(text: str) -> TokenUri:
    """Return what a URI says; raises `ProviderCannot` (problem `uri`, or `pin-in-uri`)."""
    text = text.strip()
    if not text.startswith(_SCHEME) or len(text) > _LONGEST:
        raise ProviderCannot(name=text[:40], problem="uri")
    path, _, query = text.removeprefix(_SCHEME).partition("?")
    found: dict[str, bytes] = {}
    for part in [*path.split(";"), *query.split("&")]:
        if not part:
            continue
        name, equals, value = part.partition("=")
        if not equals or name in found:
            raise ProviderCannot(name=text[:40], problem="uri")
        found[name] = unquote_to_bytes(value)
    if _SECRET & set(found):
        # A PIN in a settings file would be a PIN on the disk.
        raise ProviderCannot(name=text[:40], problem="pin-in-uri")
    if found.get("type", b"private") not in {b"private", b"public"}:
        raise ProviderCannot(name=text[:40], problem="uri")

    def word(name: str) -> str:
        return found.get(name, b"").decode("utf-8", "replace")

    return TokenUri(
        word("token"),
        word("manufacturer"),
        word("serial"),
        word("model"),
        word("object"),
        found.get("id"),
        word("module-path"),
    )
