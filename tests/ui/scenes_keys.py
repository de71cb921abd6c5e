"""Scenes of the page of keys: `python -m tests.ui.scenes_keys OUT_DIR [NAME…]`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from casevault_gui.core.keys import stretching
from casevault_gui.core.keys.contacts import Trust
from casevault_gui.core.keys.identity import Claims
from casevault_gui.core.keys.pinned_keys import ProviderSettings
from casevault_gui.core.workflows import identities, providers
from casevault_gui.core.workflows.destroy import Destruction
from casevault_gui.core.workflows.key_records import PlaceKind
from casevault_gui.core.workflows.recipients import ShareScheme, person
from casevault_gui.ui.dialogs.destroy import DestroyDialog
from casevault_gui.ui.dialogs.grant import GrantDialog
from casevault_gui.ui.dialogs.pin_provider import AddProviderDialog
from casevault_gui.ui.dialogs.with_package import PackageDialog
from casevault_gui.ui.main_window import MainWindow, PageFactory
from casevault_gui.ui.pages.home import HomePage
from casevault_gui.ui.pages.keys import KeysPage
from casevault_gui.ui.pages.page import Errand, KeysPlace, PageName
from casevault_gui.ui.services import KeyringState, KeyringView
from tests.ui import pictures
from tests.ui.keys.bench import (
    CHEAPEST,
    PIN,
    SECOND,
    WORDS,
    KeysBench,
    identity_file,
    keys_bench,
    pem_key,
)
from tests.ui.make_services import open_desk
from tests.ui.pictures import CONTRAST, SHARP, SIZE, run, settle, wait_for
from tests.ui.scenes_shell import EmptyPage

Act = Callable[["Keys"], QWidget | None]
"""Brings the window to a state; returns what is to be seen if it is not the window itself."""


class Keys:
    """A window on the page of keys."""

    def __init__(self, bench: KeysBench, window: MainWindow, page: KeysPage) -> None:
        """Take over what was opened."""
        self.bench = bench
        self.window = window
        self.page = page

    def turn(self, place: KeysPlace) -> None:
        """Turn to a tab and wait until it has its facts."""
        self.page.turn(place)
        self.page.refresh()
        self.idle()

    def idle(self) -> None:
        """Wait until no lane works and everything is laid out."""
        services = self.bench.services
        wait_for(lambda: not services.busy)
        settle()

    def dialog(self, place: KeysPlace) -> QDialog:
        """Return the dialog that a tab opened."""
        self.idle()
        dialog = self.page.view(place).dialog
        assert dialog is not None
        return dialog


def fill(bench: KeysBench) -> None:
    """Let some days of work happen: people, a key file, packages with keys in many places."""
    profile, folder = bench.profile, bench.folder
    profile.make_vault(WORDS)
    own = identities.create_identity(
        profile, Claims("Dana Whitfield", "Investigator", "County Prosecutor", "4471")
    )
    mara = identities.add_contact(profile, identity_file(folder))
    identities.set_trust(profile, mara, Trust.COMPARED, "By telephone; I know the voice")
    jonas = identity_file(folder, Claims("Jonas Brandt", "Detective", "City Police", "77"))
    identities.add_contact(profile, jonas)
    gone = identity_file(folder, Claims("Lena Hofmann", "Clerk", "County Court", ""))
    lena = identities.add_contact(profile, gone)
    identities.set_trust(profile, lena, Trust.REVOKED, "left the court")
    private, public = pem_key(folder)
    providers.pin_key(
        profile, "Archive card", providers.read_public_key(public), "handed over by R. Amsel"
    )
    settings = ("path", str(private))
    providers.fetch_and_pin(
        profile,
        "Archive key",
        ProviderSettings("pem", (settings,)),
        "made here, kept in the safe",
        lambda _what: PIN,
    )
    bench.seal("2026-0388.cvx", case="2026-0388", kept="retyped", with_key=False, passphrase=WORDS)
    lost = bench.seal("2026-0402.cvx", case="2026-0402", kept="printed")
    records = {record.name: record for record in bench.services.keys.records()}
    bench.services.keys.destroy(
        records[lost.path.name],
        [Destruction(PlaceKind.PRINTED, "card shredded")],
        SECOND,
        "retention ended",
    )
    bench.seal("2026-0411.cvx", case="2026-0411", kept="vault")
    assert mara.identity is not None
    bench.seal(
        kept="printed",
        recipients=(person(own), person(mara.identity)),
        shares=ShareScheme(2, ("Ruth Amsel", "Jonas Brandt", "Lena Hofmann")),
    )


def packages(here: Keys) -> None:
    """Keys: where each package's key lives."""
    here.turn(KeysPlace.PACKAGES)


def packages_lost(here: Keys) -> None:
    """Keys: a package whose only known copy was destroyed."""
    here.turn(KeysPlace.PACKAGES)
    here.page.packages.table.text.setText("0402")
    settle()


def packages_vault(here: Keys) -> None:
    """Keys: a package whose key lies in the vault alone."""
    here.turn(KeysPlace.PACKAGES)
    here.page.packages.table.view.selectRow(1)
    settle()


def people(here: Keys) -> None:
    """Keys: the people one seals to."""
    here.turn(KeysPlace.PEOPLE)


def tokens(here: Keys) -> None:
    """Keys: tokens and services."""
    here.turn(KeysPlace.SERVICES)
    here.page.tokens.table.view.selectRow(1)
    settle()


def vault(here: Keys) -> None:
    """Keys: the vault, unlocked."""
    here.turn(KeysPlace.VAULT)


def prove(here: Keys) -> QWidget:
    """Keys: proving that something still opens a package."""
    here.turn(KeysPlace.PACKAGES)
    here.page.packages.test.click()
    dialog = here.dialog(KeysPlace.PACKAGES)
    assert isinstance(dialog, PackageDialog)
    dialog.look_at(here.bench.folder / "2026-0417.cvx")
    here.idle()
    return dialog


def keep(here: Keys) -> QWidget:
    """Keys: keeping a copy of a key in another place."""
    here.turn(KeysPlace.PACKAGES)
    here.page.packages.keep.click()
    dialog = here.dialog(KeysPlace.PACKAGES)
    assert isinstance(dialog, PackageDialog)
    dialog.look_at(here.bench.folder / "2026-0417.cvx")
    here.idle()
    return dialog


def grant(here: Keys) -> QWidget:
    """Keys: giving one more person access."""
    here.turn(KeysPlace.PACKAGES)
    here.page.packages.grant.click()
    dialog = here.dialog(KeysPlace.PACKAGES)
    assert isinstance(dialog, GrantDialog)
    dialog.why.setText("Second examination, order of 14 April")
    dialog.look_at(here.bench.folder / "2026-0417.cvx")
    here.idle()
    return dialog


def destroy(here: Keys) -> QWidget:
    """Keys: destroying copies with two persons present."""
    here.turn(KeysPlace.PACKAGES)
    here.page.packages.erase.click()
    dialog = here.dialog(KeysPlace.PACKAGES)
    assert isinstance(dialog, DestroyDialog)
    for mark in dialog.marks.values():
        mark.setChecked(True)
    dialog.hows[PlaceKind.PRINTED].setText("Card shredded")
    dialog.second["name"].setText(SECOND.name)
    dialog.second["title"].setText(SECOND.title)
    dialog.why.setText("Retention ended on 1 April")
    settle()
    return dialog


def destroy_asked(here: Keys) -> QWidget:
    """Keys: the last question before copies are destroyed."""
    dialog = destroy(here)
    assert isinstance(dialog, DestroyDialog)
    dialog.hows[PlaceKind.SHARES].setText("Cards burned")
    dialog.understood.setChecked(True)
    dialog.go.click()
    settle()
    assert dialog.question is not None
    return dialog.question


def compare(here: Keys) -> QWidget:
    """Keys: comparing a person's words."""
    here.turn(KeysPlace.PEOPLE)
    here.page.people.compare.click()
    return here.dialog(KeysPlace.PEOPLE)


def add_service(here: Keys) -> QWidget:
    """Keys: adding a key service."""
    here.turn(KeysPlace.SERVICES)
    here.page.tokens.add.click()
    dialog = here.dialog(KeysPlace.SERVICES)
    assert isinstance(dialog, AddProviderDialog)
    dialog.kind.setCurrentIndex(4)
    dialog.name.setText("Lab vault")
    settle()
    return dialog


def add_token(here: Keys) -> QWidget:
    """Keys: adding a smart card or token."""
    dialog = add_service(here)
    assert isinstance(dialog, AddProviderDialog)
    dialog.kind.setCurrentIndex(1)
    settle()
    return dialog


def packages_empty(here: Keys) -> None:
    """Keys: before anything was sealed."""
    here.turn(KeysPlace.PACKAGES)


def people_empty(here: Keys) -> None:
    """Keys: before there is an identity or a vault."""
    here.turn(KeysPlace.PEOPLE)


def tokens_empty(here: Keys) -> None:
    """Keys: before a key is pinned."""
    here.turn(KeysPlace.SERVICES)


def vault_empty(here: Keys) -> None:
    """Keys: before there is a vault."""
    here.turn(KeysPlace.VAULT)


def make_identity(here: Keys) -> QWidget:
    """Keys: making one's own identity, with a keyring and no vault."""
    here.bench.desk.keyring[0] = KeyringView(KeyringState.READY, "GNOME Keyring")
    here.turn(KeysPlace.PEOPLE)
    here.page.people.you.make.click()
    return here.dialog(KeysPlace.PEOPLE)


def pages() -> dict[PageName, PageFactory]:
    """Return the pages of the window."""
    made: dict[PageName, PageFactory] = dict.fromkeys(PageName, EmptyPage)
    return {**made, PageName.HOME: HomePage, PageName.KEYS: KeysPage}


def stage_of(act: Act, *, empty: bool) -> pictures.Stage:
    """Return what brings a window over a profile with some days of work to the state."""

    @contextmanager
    def stage(application: QApplication, home: Path) -> Iterator[QWidget]:
        (home / "profile").mkdir()
        with (
            pytest.MonkeyPatch.context() as patch,
            open_desk(application, home / "profile") as desk,
            keys_bench(desk, home) as bench,
        ):
            patch.setattr(stretching, "USUAL", CHEAPEST)
            desk.keyring[0] = KeyringView(KeyringState.ABSENT)
            if not empty:
                fill(bench)
            window = MainWindow(bench.services, pages())
            window.resize(SIZE)
            window.show()
            window.go(Errand(PageName.KEYS))
            page = window.page(PageName.KEYS)
            assert isinstance(page, KeysPage)
            here = Keys(bench, window, page)
            here.idle()
            yield act(here) or window
            here.idle()
            window.deleteLater()

    return stage


def scene(act: Act, *more: pictures.Look, empty: bool = False) -> pictures.Scene:
    """Return the scene of an act, named after it."""
    name = "keys-" + getattr(act, "__name__", "").replace("_", "-")
    return pictures.scene(name, act, stage_of(act, empty=empty), *more)


SCENES: list[pictures.Scene] = [
    scene(packages, SHARP, CONTRAST),
    scene(packages_lost),
    scene(packages_vault),
    scene(people, SHARP),
    scene(tokens),
    scene(vault),
    scene(prove),
    scene(keep),
    scene(grant),
    scene(destroy),
    scene(destroy_asked),
    scene(compare, SHARP),
    scene(add_service),
    scene(add_token),
    scene(packages_empty, empty=True),
    scene(people_empty, empty=True),
    scene(tokens_empty, empty=True),
    scene(vault_empty, empty=True),
    scene(make_identity, empty=True),
]

if __name__ == "__main__":
    sys.exit(run(SCENES))
