"""Encrypted private keys in files, made by OpenSSL."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.core.keys.providers.contract import PIN

HOW = {
    "rsa": ("-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:3072"),
    "p256": ("-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"),
    "p384": ("-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"),
}


def make_pem(path: Path, kind: str = "rsa") -> Path:
    """Let OpenSSL make an encrypted key at `path`, and return that."""
    subprocess.run(
        ["openssl", "genpkey", *HOW[kind], "-aes256", "-pass", f"pass:{PIN}", "-out", path],
        check=True,
        capture_output=True,
    )
    return path


def public_half(pem: Path) -> Path:
    """Write the public half of a key beside it, as its owner would send it, and return that."""
    path = pem.with_suffix(".pub.pem")
    subprocess.run(
        ["openssl", "pkey", "-in", pem, "-passin", f"pass:{PIN}", "-pubout", "-out", path],
        check=True,
        capture_output=True,
    )
    return path
