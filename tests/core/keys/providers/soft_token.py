"""A SoftHSM2 token made for one module of tests: an RSA key and one on each curve."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pkcs11

from tests.core.keys.providers.contract import PIN

SOFTHSM = "/usr/lib/softhsm/libsofthsm2.so"
LABEL = "cv-token"


def make_curve(session: pkcs11.Session, label: str, curve: str) -> None:
    """Make an elliptic-curve key pair in a token."""
    from pkcs11.util.ec import encode_named_curve_parameters

    parameters = session.create_domain_parameters(
        pkcs11.KeyType.EC,
        {pkcs11.Attribute.EC_PARAMS: encode_named_curve_parameters(curve)},
        local=True,
    )
    parameters.generate_keypair(
        label=label, id=label.encode(), store=True, mechanism=pkcs11.Mechanism.EC_KEY_PAIR_GEN
    )


@contextmanager
def soft_token(folder: Path) -> Iterator[str]:
    """Make the token in `folder`, and give the module that reaches it."""
    (folder / "tokens").mkdir()
    configuration = folder / "softhsm2.conf"
    configuration.write_text(
        f"directories.tokendir = {folder / 'tokens'}\nobjectstore.backend = file\n"
        "log.level = ERROR\nslots.removable = false\n"
    )
    before = os.environ.get("SOFTHSM2_CONF")
    os.environ["SOFTHSM2_CONF"] = str(configuration)
    subprocess.run(
        ["softhsm2-util", "--init-token", "--free", "--label", LABEL, "--so-pin", "so-pin-1234",
         "--pin", PIN],
        check=True,
        capture_output=True,
    )  # fmt: skip
    token = pkcs11.lib(SOFTHSM).get_token(token_label=LABEL)
    with token.open(rw=True, user_pin=PIN) as session:
        session.generate_keypair(pkcs11.KeyType.RSA, 3072, label="rsa", id=b"rsa", store=True)
        make_curve(session, "p256", "secp256r1")
        make_curve(session, "p384", "secp384r1")
    try:
        yield SOFTHSM
    finally:
        pkcs11.unload(SOFTHSM)
        if before is None:
            del os.environ["SOFTHSM2_CONF"]
        else:
            os.environ["SOFTHSM2_CONF"] = before
