"""What the core does with keys, told in full: `canary_core.py FOLDER ADDRESS PEM`, a child process.

Every value is shown, every library may log all it likes, and every error is printed with its whole
chain of causes: that is more than the program ever says.
"""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.crypto.shares import Share
from casevault_gui.core.keys import stretching
from casevault_gui.core.keys.identity import Claims
from casevault_gui.core.keys.key_file import key_in
from casevault_gui.core.keys.log_keys import Protection
from casevault_gui.core.keys.secret_file import secret_text
from casevault_gui.core.keys.share_file import read_share_file, share_in
from casevault_gui.core.workflows import identities, providers, vaults
from casevault_gui.core.workflows.credentials import (
    KeyCredential,
    PassphraseCredential,
    SharesCredential,
    VaultCredential,
)
from casevault_gui.core.workflows.opening import IdentityWish, TokenWish, VaultWish, fulfilled
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.recipients import ShareScheme, person
from casevault_gui.core.workflows.seal_request import SealRequest
from casevault_gui.core.workflows.sealing_options import SealExtras
from casevault_gui.core.workflows.unlock import keep_key, prove_key, show_key
from tests.core.keys.providers.contract import PIN
from tests.key_world import Made, pem_settings, seal_for, transit_settings
from tests.least_stretching import LEAST
from tests.outside.canary_world import TEXTS

VAULT, PASSPHRASE, WRONG, TOKEN = (TEXTS[n] for n in ("vault", "passphrase", "wrong", "token"))


def seal(profile: Profile, folder: Path) -> Made:
    """Seal a file in several ways; the key's text goes to `inner.key`, where it is looked for."""
    evidence = folder / "inner-evidence"
    evidence.mkdir()
    (evidence / "a.txt").write_text("alpha")
    own = identities.create_identity(profile, Claims("Kim"))
    made = seal_for(
        profile,
        evidence,
        folder / "inner.cvx",
        recipients=(person(own),),
        shares=ShareScheme(2, ("Ada", "Ben")),
        passphrase=PASSPHRASE,
        with_key=True,
        in_vault=True,
        signer=identities.private_identity(profile),
    )
    assert made.key is not None
    (folder / "inner.key").write_text(made.key.text)
    return made


def open_all(profile: Profile, made: Made, shares: tuple[Share, ...]) -> None:
    """Open in each way, showing what is used for it."""
    assert made.key is not None
    for credential in (
        KeyCredential(made.key),
        PassphraseCredential(PASSPHRASE),
        SharesCredential(shares),
        VaultCredential(),
        identities.own_credential(profile),
    ):
        print(repr(credential), prove_key(profile, made.path, credential, sample=1))
    print(repr(show_key(profile, made.path, "vault")))
    print(repr(keep_key(profile, made.path, VaultCredential(), "vault")))


def show_values(profile: Profile, made: Made, shares: tuple[Share, ...]) -> None:
    """Show whatever holds a secret, as a debugger or a log line would."""
    for value in (
        *(made, made.key, *shares, profile, profile.vault, profile.log, profile._secrets),
        *(profile.open_vault._master, identities.private_identity(profile)),
        *(VaultWish(VAULT), IdentityWish(VAULT), TokenWish("desk", PIN)),
        SealExtras(vault_passphrase=VAULT, token=TOKEN),
        SealRequest(sources=(), target=made.path, record=None, passphrase=PASSPHRASE),  # type: ignore[arg-type]
    ):
        print(repr(value), str(value))


def fail(acts: list[Callable[[], object]]) -> None:
    """Do what must fail, and print all there is to know of it."""
    for act in acts:
        try:
            act()
        except Exception as error:  # noqa: BLE001 - every kind of trouble is wanted here
            traceback.print_exception(error)
            link: BaseException | None = error
            while link is not None:
                told = repr(link), str(link), link.args, getattr(link, "facts", None)
                print(*told, getattr(link, "__notes__", ""), file=sys.stderr)
                link = link.__cause__ or link.__context__
        else:
            raise AssertionError(act)


def failing(
    profile: Profile, made: Made, shares: tuple[Share, ...], address: str, pem: Path
) -> list[Callable[[], object]]:
    """Return what must fail: wrong, mistyped and unusable secrets, places that refuse."""
    assert made.key is not None
    key, words = made.key.text, shares[0].text.split()
    typed = key[:20] + ("q" if key[20] != "q" else "p") + key[21:]
    other = PackageKey(bytes(range(32)))

    def prove(credential: object) -> Callable[[], object]:
        return lambda: prove_key(profile, made.path, credential)  # type: ignore[arg-type]

    def desk() -> None:
        with fulfilled(profile, TokenWish("desk", WRONG)):
            raise AssertionError

    return [
        prove(KeyCredential(other)),
        prove(PassphraseCredential(WRONG)),
        prove(PassphraseCredential(PASSPHRASE + "\ud800")),
        prove(PassphraseCredential("\x00" + PASSPHRASE)),
        prove(SharesCredential(shares[:1])),
        prove(SharesCredential((shares[0], shares[0]))),
        lambda: PackageKey.parse(typed),
        lambda: PackageKey.parse(key + key),
        lambda: key_in(PASSPHRASE),
        lambda: share_in(" ".join((words[1], words[0], *words[2:]))),
        lambda: share_in(" ".join((*words[:-1], "canary"))),
        lambda: share_in(" ".join(words[:-1])),
        lambda: secret_text(PASSPHRASE.encode() + b"\xff", "a file"),
        lambda: vaults.change_vault_passphrase(profile, WRONG, VAULT),
        lambda: profile.open_vault.unlock(WRONG),
        lambda: profile.protect(Protection.PASSPHRASE, "\ud800" + PASSPHRASE),
        lambda: providers.fetch_and_pin(profile, "x", pem_settings(pem), "", lambda _: WRONG),
        lambda: providers.pin_service(profile, "x", transit_settings(address), "", lambda _: WRONG),
        lambda: providers.pin_service(
            profile, "x", transit_settings(address, "none"), "", lambda _: TOKEN
        ),
        lambda: providers.pin_service(
            profile, "x", transit_settings("http://127.0.0.1:9"), "", lambda _: TOKEN
        ),
        desk,
    ]


def main() -> None:
    """Do it all."""
    folder, address, pem = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    stretching.USUAL.update(LEAST)
    logging.basicConfig(level=logging.DEBUG)
    with open_profile(folder / "inner") as profile:
        profile.make_vault(VAULT)
        made = seal(profile, folder)
        shares = tuple(read_share_file(card) for card in made.cards)
        providers.fetch_and_pin(profile, "desk", pem_settings(pem), "", lambda _: PIN)
        providers.pin_service(profile, "aes", transit_settings(address), "", lambda _: TOKEN)
        open_all(profile, made, shares)
        show_values(profile, made, shares)
        fail(failing(profile, made, shares, address, pem))
        profile.protect(Protection.PASSPHRASE, TEXTS["profile"])
    fail([lambda: open_profile(folder / "inner", ask_passphrase=lambda: WRONG)])
    print("the end")


if __name__ == "__main__":
    main()
