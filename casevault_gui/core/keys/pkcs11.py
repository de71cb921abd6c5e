"""A private key in an HSM, smart card or TPM, through its PKCS #11 module (extra `pkcs11`).

The key never leaves the token: it decrypts RSA-OAEP with SHA-256 itself, or agrees on an ECDH
secret that is read once and mixed in software. A token that knows OAEP with SHA-1 only is told
apart from a wrong key: it cannot, and nothing else is tried. No padding is removed here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from casevault_gui.core.crypto.foreign_keys import ForeignKey, KeyKind, parse_public_key
from casevault_gui.core.errors import (
    ProviderAbsent,
    ProviderCannot,
    ProviderDenied,
    ProviderLibraryMissing,
    ProviderLocked,
    ProviderRefused,
    ProviderTrouble,
)
from casevault_gui.core.keys.pkcs11_uri import TokenUri, parse_token_uri

if TYPE_CHECKING:
    from collections.abc import Callable

    from casevault_gui.core.keys.pinned_keys import ProviderSettings
    from casevault_gui.core.keys.unwrapper import Ask

_BITS = {KeyKind.P256: 256, KeyKind.P384: 384}


class TokenKey:
    """One private key of one token, logged in; settings: `module` (a library) and `uri`."""

    kind = "pkcs11"

    def __init__(self, name: str, settings: ProviderSettings, ask: Ask) -> None:
        """Log in; raises `ProviderTrouble`. The PIN is asked for and not kept."""
        self.name = name
        self._session: Any = None
        uri = parse_token_uri(settings["uri"])
        module = settings["module"] or uri.module_path
        self._session = self._translated(lambda: self._log_in(module, uri, ask))
        try:
            found = self._translated(lambda: self._find(uri))
            self._private: Any = found[0]
            self._public: ForeignKey = found[1]
        except BaseException:
            self.close()
            raise

    def public_key(self) -> ForeignKey:
        """Return the public half as the token gives it."""
        return self._public

    def decrypt(self, sealed: bytes) -> bytes:
        """Have the token undo RSA-OAEP with SHA-256."""
        import pkcs11  # noqa: PLC0415

        if self._public.kind is not KeyKind.RSA:
            raise ProviderCannot(name=self.name, problem="mechanism")

        parameters = (pkcs11.Mechanism.SHA256, pkcs11.MGF.SHA256, None)
        answer: bytes = self._translated(
            lambda: self._private.decrypt(
                sealed,
                mechanism=pkcs11.Mechanism.RSA_PKCS_OAEP,
                mechanism_param=parameters,
            )
        )
        return answer

    def exchange(self, point: bytes) -> bytes:
        """Have the token agree with an ephemeral point."""
        import pkcs11  # noqa: PLC0415

        if self._public.kind not in _BITS:
            raise ProviderCannot(name=self.name, problem="mechanism")

        template = {
            pkcs11.Attribute.EXTRACTABLE: True,
            pkcs11.Attribute.SENSITIVE: False,
            pkcs11.Attribute.TOKEN: False,
        }
        derived = self._translated(
            lambda: self._private.derive_key(
                pkcs11.KeyType.GENERIC_SECRET,
                _BITS[self._public.kind],
                mechanism=pkcs11.Mechanism.ECDH1_DERIVE,
                mechanism_param=(pkcs11.KDF.NULL, None, point),
                template=template,
            )
        )
        shared: bytes = self._translated(lambda: derived[pkcs11.Attribute.VALUE])
        return shared

    def close(self) -> None:
        """Log out."""
        session, self._session = self._session, None
        if session is not None:
            session.close()

    def _log_in(self, module: str, uri: TokenUri, ask: Ask) -> Any:
        import pkcs11  # noqa: PLC0415

        library = pkcs11.lib(module)
        wanted = {
            "token_label": uri.token or None,
            "token_serial": uri.serial.encode() or None,
        }
        tokens = [
            token
            for token in library.get_tokens(**{k: v for k, v in wanted.items() if v})
            if (not uri.manufacturer or token.manufacturer_id.strip() == uri.manufacturer)
            and (not uri.model or token.model.strip() == uri.model)
        ]
        if len(tokens) != 1:
            raise ProviderAbsent(name=self.name, problem="several" if tokens else "token")
        pin = ask("pin")
        if not pin:
            raise ProviderLocked(name=self.name, problem="no-pin")
        return tokens[0].open(user_pin=pin)

    def _find(self, uri: TokenUri) -> tuple[Any, ForeignKey]:
        import pkcs11  # noqa: PLC0415

        wanted: dict[Any, Any] = {pkcs11.Attribute.CLASS: pkcs11.ObjectClass.PRIVATE_KEY}
        if uri.object:
            wanted[pkcs11.Attribute.LABEL] = uri.object
        if uri.id is not None:
            wanted[pkcs11.Attribute.ID] = uri.id
        found = list(self._session.get_objects(wanted))
        if len(found) != 1:
            raise ProviderAbsent(name=self.name, problem="keys" if found else "key")
        private = found[0]
        wanted[pkcs11.Attribute.CLASS] = pkcs11.ObjectClass.PUBLIC_KEY
        if uri.id is None:
            wanted[pkcs11.Attribute.ID] = private[pkcs11.Attribute.ID]
        publics = list(self._session.get_objects(wanted))
        source = publics[0] if publics else private
        key = parse_public_key(_encoded(source))
        if key is None:
            raise ProviderCannot(name=self.name, problem="key-kind")
        return private, key

    def _translated(self, act: Callable[[], Any]) -> Any:
        """Run `act`; every complaint of the token becomes a `ProviderTrouble`."""
        try:
            import pkcs11.exceptions as wrong  # noqa: PLC0415
        except ImportError as error:
            raise ProviderLibraryMissing(name=self.name, extra="pkcs11") from error
        absent = (wrong.NoSuchToken, wrong.TokenNotPresent, wrong.DeviceRemoved, wrong.NoSuchKey)
        pin = (wrong.PinIncorrect, wrong.PinInvalid, wrong.PinLenRange, wrong.PinExpired)
        cannot = (
            wrong.ArgumentsBad,
            wrong.MechanismInvalid,
            wrong.MechanismParamInvalid,
            wrong.FunctionNotSupported,
            wrong.KeyTypeInconsistent,
        )
        refused = (wrong.EncryptedDataInvalid, wrong.EncryptedDataLenRange)
        try:
            return act()
        except ProviderTrouble:
            raise
        except absent as error:
            raise ProviderAbsent(name=self.name, problem="token") from error
        except wrong.PinLocked as error:
            raise ProviderLocked(name=self.name, problem="blocked") from error
        except pin as error:
            raise ProviderLocked(name=self.name, problem="pin") from error
        except cannot as error:
            raise ProviderCannot(name=self.name, problem="mechanism") from error
        except refused as error:
            raise ProviderRefused(name=self.name) from error
        except wrong.UserNotLoggedIn as error:
            raise ProviderDenied(name=self.name) from error
        except (wrong.PKCS11Error, RuntimeError, OSError, ValueError) as error:
            # What a module says of itself may be anything; its kind is kept, its words are not.
            raise ProviderTrouble(type(error).__name__, name=self.name) from error


def _encoded(key: Any) -> bytes:
    from pkcs11 import KeyType  # noqa: PLC0415
    from pkcs11.util.ec import encode_ec_public_key  # noqa: PLC0415
    from pkcs11.util.rsa import encode_rsa_public_key  # noqa: PLC0415

    encode = encode_rsa_public_key if key.key_type is KeyType.RSA else encode_ec_public_key
    encoded: bytes = encode(key)
    return encoded
