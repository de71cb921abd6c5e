"""The `service` slot: a key service's symmetric key (cvx-format section 4.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.errors import HeaderMalformed
from casevault_gui.core.package.slots.wrapping import HintedSlot, hint, new_slot_id, wrap

if TYPE_CHECKING:
    from collections.abc import Callable

    from casevault_gui.core.canonical_json import Json

SERVICES = ("aws-kms", "vault-transit")
_MAX_SEALED = 8_192
_HEX = frozenset("0123456789abcdef")


class ServiceSlot(HintedSlot):
    """Opens with what a key service decrypts from `sealed`; the header does not say whose."""

    __slots__ = ()
    TYPE = "service"
    EXTRA = frozenset({"hint", "sealed", "service"})

    @property
    def service(self) -> str:
        """Which kind of service: one of `SERVICES`."""
        return str(self.members["service"])

    @property
    def sealed(self) -> bytes:
        """The slot's secret as the service encrypted it."""
        return bytes.fromhex(str(self.members["sealed"]))

    @classmethod
    def make(
        cls,
        package_id: bytes,
        data_key: bytes,
        secret: bytes,
        *,
        service: str,
        reference: str,
        encrypt: Callable[[bytes], bytes],
    ) -> ServiceSlot:
        """Wrap `data_key` under a random `secret` that `encrypt`, the service, encrypts.

        `reference` names the service's key; it goes into the hint alone.
        """
        slot_id = new_slot_id()
        return cls(
            {
                **wrap(cls.TYPE, package_id, slot_id, data_key, secret),
                "hint": hint(package_id, slot_id, reference.encode()),
                "sealed": encrypt(secret).hex(),
                "service": service,
            }
        )

    @classmethod
    def check(cls, members: dict[str, Json]) -> None:
        """Raise `HeaderMalformed` unless service, hint and ciphertext are well formed."""
        super().check(members)
        if members.get("service") not in SERVICES:
            raise HeaderMalformed(reason="slot service")
        sealed = members.get("sealed")
        if not (
            isinstance(sealed, str)
            and 0 < len(sealed) <= 2 * _MAX_SEALED
            and len(sealed) % 2 == 0
            and _HEX.issuperset(sealed)
        ):
            raise HeaderMalformed(reason="slot sealed")
