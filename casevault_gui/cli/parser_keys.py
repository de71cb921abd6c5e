"""The commands about keys, people and the places where keys live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.cli.parsing import (
    add,
    add_credential,
    add_group,
    add_secrets,
    add_shares,
    count,
    path,
    word,
)

if TYPE_CHECKING:
    from argparse import ArgumentParser, _SubParsersAction

    Commands = _SubParsersAction[ArgumentParser]

DESTROYABLE = ("vault", "keyring", "file", "printed", "shown", "copied", "shares")
"""The kinds of places whose copies can be destroyed; what was given to others cannot be."""
SETTINGS = {
    "pem": ("path",),
    "pkcs11": ("module", "uri"),
    "aws-kms": ("key", "region", "endpoint"),
    "azure-key-vault": ("vault", "key", "version", "ca"),
    "hashicorp-vault": ("address", "key", "version", "mount", "namespace", "ca"),
}
"""What each kind of provider is told, by its options' names."""
_REQUIRED = frozenset({"path", "uri", "key", "address", "vault"})
_SETTING_WORDS = {
    "path": "the encrypted private key file (PEM)",
    "module": "the token's PKCS #11 library",
    "uri": "the key, as a PKCS #11 URI (RFC 7512) without a PIN",
    "key": "the key's name, id or ARN at the service",
    "region": "the service's region",
    "endpoint": "the service's address, if it is not the usual one",
    "vault": "the vault's https address",
    "version": "the key's version, if not the usual one",
    "ca": "certificates to trust the service by (PEM)",
    "address": "the service's https address",
    "mount": "where the transit engine is mounted, if not at transit",
    "namespace": "the namespace, if there is one",
}
_KINDS = {
    "pem": "an encrypted private key file",
    "pkcs11": "an HSM, smart card or TPM",
    "aws-kms": "AWS KMS",
    "azure-key-vault": "Azure Key Vault or Managed HSM",
    "hashicorp-vault": "the transit engine of HashiCorp Vault or OpenBao",
}
_SYMMETRIC = frozenset({"aws-kms", "hashicorp-vault"})
"""The kinds that can wrap under a symmetric key too."""
_ASKED = {"pem": ("pin",), "pkcs11": ("pin",), "hashicorp-vault": ("token",)}
"""The secrets each kind asks for; the others' own clients find theirs."""


def add_vault(commands: Commands) -> None:
    """Add `vault`."""
    acts = add_group(commands, "vault", "the key vault: package keys under one master key")
    for name, words in (
        ("make", "make the vault"),
        ("unlock-test", "prove that the passphrase, or the OS keyring, unlocks it"),
    ):
        add_secrets(add(acts, name, words), "vault")
    change = add(acts, "change", "change its passphrase; backups keep the one they were made under")
    add_secrets(change, "vault")
    change.add_argument("--new-passphrase-file", metavar="F", help="file with the new passphrase")
    add(acts, "backup", "write an encrypted backup").add_argument("file", type=path, metavar="F")
    restore = add(acts, "restore", "bring a backup's keys in; replaces nothing")
    restore.add_argument("file", type=path, metavar="F")
    restore.add_argument(
        "--backup-passphrase-file",
        metavar="F",
        help="file with the backup's passphrase, if it is not the vault's",
    )
    add_secrets(restore, "vault")
    keyring = add(acts, "keyring", "let the OS keyring unlock it too, or no longer")
    keyring.add_argument("state", choices=("on", "off"))
    add_secrets(keyring, "vault")
    add(acts, "list", "list the packages whose keys it holds; works while it is locked")


def add_identity(commands: Commands) -> None:
    """Add `identity`."""
    acts = add_group(commands, "identity", "your own identity: signs, and opens what others seal")
    make = add(acts, "make", "make it; its secret keys stay in the key vault or the OS keyring")
    for name in ("name", "role", "agency", "number"):
        make.add_argument(f"--{name}", default="", metavar="TEXT")
    add_secrets(make, "vault")
    add(acts, "show", "show it, with the words that others compare")
    export = add(acts, "export", "write its public half, a .cvid file, for others")
    export.add_argument("file", type=path, metavar="F.cvid")


def add_contact(commands: Commands) -> None:
    """Add `contact`."""
    acts = add_group(commands, "contact", "the people you seal to")
    new = add(acts, "add", "add whom a .cvid file or an age1pq recipient describes")
    new.add_argument("file", type=path, metavar="F")
    new.add_argument("--name", type=word, help="what you call them")
    add(acts, "list", "list them, with the words to compare")
    compare = add(acts, "compare", "keep that you compared a fingerprint with its owner")
    compare.add_argument("name", type=word, metavar="NAME", help="or the start of a fingerprint")
    compare.add_argument("--how", type=word, required=True, metavar="TEXT", help="by voice, …")
    for name, words in (
        ("revoke", "never seal to a contact any more"),
        ("remove", "forget a contact; packages sealed to them stay as they are"),
    ):
        add(acts, name, words).add_argument("name", type=word, metavar="NAME")


def add_pin(commands: Commands) -> None:
    """Add `pin`."""
    pin = add(commands, "pin", "pin a public key (PEM, DER or certificate), to seal to it offline")
    pin.add_argument("file", type=path, metavar="FILE")
    _add_pinned(pin)


def add_provider(commands: Commands) -> None:
    """Add `provider`."""
    acts = add_group(commands, "provider", "pinned keys, and the tokens and services behind them")
    kinds = add(acts, "add", "configure one: its key is fetched, tested and pinned").add_subparsers(
        dest="kind", required=True, metavar="KIND"
    )
    for kind, names in SETTINGS.items():
        command = add(kinds, kind, _KINDS[kind])
        _add_pinned(command)
        for name in names:
            command.add_argument(
                f"--{name}",
                type=word,
                required=name in _REQUIRED,
                metavar="TEXT",
                help=_SETTING_WORDS[name],
            )
        if kind in _SYMMETRIC:
            command.add_argument(
                "--symmetric",
                action="store_true",
                help="a symmetric key: sealing asks the service too",
            )
        add_secrets(command, *_ASKED.get(kind, ()))
    add(acts, "list", "list pinned keys and providers")
    test = add(acts, "test", "prove with a fresh secret that it still opens what is sealed to it")
    test.add_argument("name", type=word, metavar="NAME")
    add_secrets(test, "pin", "token")
    remove = add(acts, "remove", "forget it; packages sealed to it stay as they are")
    remove.add_argument("name", type=word, metavar="NAME")


def add_grant(commands: Commands) -> None:
    """Add `grant`."""
    grant = add(commands, "grant", "give access to a sealed package, by a small file beside it")
    grant.add_argument("package", type=path)
    grant.add_argument("-o", "--output", type=path, required=True, metavar="F.cvxgrant")
    grant.add_argument("--why", default="", metavar="TEXT", help="stands in the grant and the log")
    whom = grant.add_mutually_exclusive_group(required=True)
    whom.add_argument("--to", type=word, metavar="CONTACT", help="to a contact")
    whom.add_argument("--to-key", type=word, metavar="PINNED", help="to a pinned key")
    add_shares(grant, "open it", whom)
    add_credential(grant)


def add_key(commands: Commands) -> None:
    """Add `key`."""
    acts = add_group(commands, "key", "the keys of packages: where they are, and that they open")
    add(acts, "list", "list what the log tells of each package's keys")
    show = add(acts, "show", "show the key that the OS keyring, or the vault, holds for a package")
    show.add_argument("package", type=path)
    show.add_argument("--vault", action="store_true", help="from the key vault")
    add_secrets(show, "vault")
    store = add(acts, "store", "keep a package's key in the OS keyring, or the vault, once proven")
    store.add_argument("package", type=path)
    store.add_argument("--vault", action="store_true", help="keep it in the key vault")
    source = store.add_mutually_exclusive_group()
    source.add_argument("--key-file", metavar="F", help="file with the package key, - for input")
    source.add_argument("--from-keyring", action="store_true", help="copy it from the OS keyring")
    source.add_argument("--from-vault", action="store_true", help="copy it from the key vault")
    add_secrets(store, "vault")
    test = add(acts, "test", "prove that a credential still opens a package")
    test.add_argument("package", type=path)
    test.add_argument(
        "--sample",
        type=count,
        default=0,
        metavar="N",
        help="also read N files chosen at random, and compare their hashes",
    )
    add_credential(test)
    destroy = add(acts, "destroy", "destroy copies of a package's key, two persons being present")
    destroy.add_argument("package", type=word, metavar="PACKAGE_ID", help="as `key list` shows it")
    destroy.add_argument(
        "--place",
        action="append",
        required=True,
        choices=DESTROYABLE,
        help="every copy in this kind of place; may be repeated",
    )
    destroy.add_argument(
        "--second", type=word, required=True, metavar="NAME", help="the other person present"
    )
    destroy.add_argument("--why", type=word, required=True, metavar="TEXT")
    destroy.add_argument(
        "--how",
        type=word,
        metavar="TEXT",
        help="how copies ended that CaseVault cannot reach: burned, shredded, …",
    )
    add_secrets(destroy, "vault")


def _add_pinned(command: ArgumentParser) -> None:
    command.add_argument("--name", type=word, required=True, help="what you call the key")
    command.add_argument(
        "--origin", default="", metavar="TEXT", help="where it came from, and how you checked it"
    )
