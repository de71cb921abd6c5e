"""Who signed: the three states, a signer who was revoked, and a signature that does not hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.core.keys.contacts import Trust
from casevault_gui.core.keys.identity import (
    Identity,
    PairOfSignatures,
    PrivateIdentity,
    make_identity,
)
from casevault_gui.core.workflows import identities, seal
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.ui.pages.review import ReviewPage
from casevault_gui.ui.pages.review_signer import SignerView
from casevault_gui.ui.review_desk import ProfileReviewDesk
from tests.ui.make_services import Desk
from tests.ui.review import ways
from tests.ui.review.case import idle

SECRET, RUTH = make_identity(ways.RUTH, "2026-03-02")
Shown = Callable[[PrivateIdentity | None], SignerView]
"""Seals a note, signed so, opens it, and gives what is shown of its signer."""


class Careless(PrivateIdentity):
    """Somebody whose signatures are over something else."""

    def sign(self, message: bytes, context: bytes) -> PairOfSignatures:
        """Sign another message."""
        return super().sign(message + b"!", context)


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    """Give a profile with a vault."""
    with ways.cheap_vaults(), open_profile(tmp_path / "hers") as made:
        made.make_vault(ways.VAULT_WORDS)
        yield made


@pytest.fixture
def shown(qtbot: QtBot, desk: Desk, profile: Profile, tmp_path: Path) -> Iterator[Shown]:
    """Give what seals, opens and looks."""
    page = ReviewPage(replace(desk.services, review=ProfileReviewDesk(profile)))
    qtbot.addWidget(page)
    page.show()

    def show(signer: PrivateIdentity | None) -> SignerView:
        path = tmp_path / "note.cvx"
        ways.seal_note(profile, path, signer=signer)
        page.look_at(path)
        qtbot.waitUntil(page.unlock.form.isVisible)
        idle(qtbot, page)
        page.unlock.open.click()
        qtbot.waitUntil(lambda: page.package is not None)
        idle(qtbot, page)
        assert page.package is not None
        return page.package.signer

    yield show
    page.close_package()
    idle(qtbot, page)


def know(profile: Profile, identity: Identity, trust: Trust, name: str) -> None:
    """Know somebody under a name."""
    path = profile.home / "them.cvid"
    path.write_bytes(identity.document)
    contact = identities.add_contact(profile, path, name)
    identities.set_trust(profile, contact, trust, "by telephone")


def test_a_package_without_a_signature_says_so(shown: Shown) -> None:
    """Nobody signed it: that is told in words, and is no trouble."""
    view = shown(None)
    assert view.words.text() == "Not signed"
    assert view.icon.property("tone") == "muted"
    assert not view.trouble.isVisible()


def test_a_compared_person_is_named_as_the_user_knows_them(shown: Shown, profile: Profile) -> None:
    """The name is the user's own for the signer, not the one the signer claims."""
    know(profile, RUTH, Trust.COMPARED, "Ruth of the store")
    view = shown(PrivateIdentity(SECRET, RUTH))
    assert view.words.text().startswith("Signed by Ruth of the store, whom you know, on 20")
    assert view.icon.property("tone") == "success"


@pytest.mark.parametrize("met", [False, True])
def test_a_stranger_is_shown_by_words_to_compare(
    shown: Shown, profile: Profile, *, met: bool
) -> None:
    """An identity that was not compared only claims its name: its fingerprint's words are there."""
    if met:
        know(profile, RUTH, Trust.NEW, "Ruth of the store")
    view = shown(PrivateIdentity(SECRET, RUTH))
    text = view.words.text()
    assert "an identity you do not know, which calls itself Ruth Amsel: " in text
    assert text.endswith(RUTH.words)
    assert "whom you know" not in text
    assert view.icon.property("tone") == "warning"


def test_a_revoked_signer_is_no_longer_known(shown: Shown, profile: Profile) -> None:
    """Who was revoked is told as such, in the tone of danger."""
    know(profile, RUTH, Trust.REVOKED, "Ruth of the store")
    view = shown(PrivateIdentity(SECRET, RUTH))
    assert "by Ruth Amsel, whom you revoked: " + RUTH.words in view.words.text()
    assert view.icon.property("tone") == "danger"


def test_a_signature_that_does_not_hold_is_trouble(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is explained in four parts, and no name is shown as if it could be relied on."""
    # Sealing finds such a signature itself and makes no package: another program may not.
    monkeypatch.setattr(seal, "check_signature", lambda _: None)
    view = shown(Careless(SECRET, RUTH))
    assert view.trouble.isVisible()
    message = view.trouble.message
    assert message is not None
    assert message.code == "CV-P14"
    assert "it is not the signer's" in message.what
    assert not view.words.isVisible()
