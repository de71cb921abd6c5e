"""The keyring in the words of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.ui.services import KeyringState, KeyringView

if TYPE_CHECKING:
    from casevault_gui.core.workflows.profile import Profile


def keyring_view(profile: Profile) -> KeyringView:
    """Return the state of the profile's keyring in the words of the window; slow."""
    now = profile.keyring.state()
    states = {state.value: state for state in KeyringState}
    return KeyringView(states.get(now.state.value, KeyringState.UNKNOWN), now.backend)
