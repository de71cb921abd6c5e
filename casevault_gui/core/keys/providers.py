"""From a pinned key's settings to the place that holds its private half.

Each kind of place is a module of its own, imported when it is asked for: the library it needs is an
extra, and a program without it says so. Secrets are asked for when they are needed and kept by the
connection alone, for as long as it is open.
"""

from __future__ import annotations

from pathlib import Path

from casevault_gui.core.errors import ProviderCannot
from casevault_gui.core.keys.pinned_keys import ProviderSettings
from casevault_gui.core.keys.unwrapper import Ask, ServiceKey, Unwrapper


def connect_unwrapper(name: str, settings: ProviderSettings, ask: Ask) -> Unwrapper:
    """Reach an asymmetric private key; raises `ProviderTrouble`. Slow."""
    match settings.kind:
        case "pem":
            from casevault_gui.core.keys.pem import PemKey  # noqa: PLC0415

            passphrase = ask("passphrase")
            return PemKey(Path(settings["path"]), passphrase.encode() if passphrase else None, name)
        case "pkcs11":
            from casevault_gui.core.keys.pkcs11 import TokenKey  # noqa: PLC0415

            return TokenKey(name, settings, ask)
        case "aws-kms":
            from casevault_gui.core.keys.aws_kms import KmsKey  # noqa: PLC0415

            return KmsKey(name, settings)
        case "azure-key-vault":
            from casevault_gui.core.keys.azure_key_vault import AzureKey  # noqa: PLC0415

            return AzureKey(name, settings)
        case "hashicorp-vault":
            from casevault_gui.core.keys.hashicorp_vault import TransitKey  # noqa: PLC0415

            return TransitKey(name, settings, ask)
        case _:
            raise ProviderCannot(name=name, problem="kind")


def connect_service(name: str, settings: ProviderSettings, ask: Ask) -> ServiceKey:
    """Reach a service's symmetric key; raises `ProviderTrouble`. Slow."""
    match settings.kind:
        case "aws-kms":
            from casevault_gui.core.keys.aws_kms import KmsServiceKey  # noqa: PLC0415

            return KmsServiceKey(name, settings)
        case "hashicorp-vault":
            from casevault_gui.core.keys.hashicorp_vault import (  # noqa: PLC0415
                TransitServiceKey,
            )

            return TransitServiceKey(name, settings, ask)
        case _:
            raise ProviderCannot(name=name, problem="kind")
