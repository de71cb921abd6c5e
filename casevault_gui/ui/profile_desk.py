"""The profile behind the settings page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.ui.services import KeyChange, ProfileFacts, Protection

if TYPE_CHECKING:
    from casevault_gui.core.model import Actor
    from casevault_gui.core.workflows.profile import Profile


class ProfileService:
    """The profile as the settings page uses it."""

    def __init__(self, profile: Profile) -> None:
        """Serve an open profile."""
        self._profile = profile

    def facts(self) -> ProfileFacts:
        """Return what is known now."""
        profile = self._profile
        protection = Protection(profile.protection.value)
        had = 0 if profile.restored is None else profile.restored.had
        return ProfileFacts(profile.actor, profile.origin, protection, profile.home, had)

    def describe_actor(self, actor: Actor) -> None:
        """Set who acts from now on."""
        self._profile.describe_actor(actor)

    def protect(self, protection: Protection, passphrase: str = "") -> None:
        """Protect the profile in this way."""
        self._profile.protect(type(self._profile.protection)(protection.value), passphrase)

    def change_key(self, why: str, passphrase: str = "") -> KeyChange:
        """End the log, go on with one under a new key, and close the profile."""
        # Hardly ever wanted.
        from casevault_gui.core.workflows.succession import change_log_key  # noqa: PLC0415
        from casevault_gui.core.workflows.succession_folder import former_home  # noqa: PLC0415

        before, home = self._profile.origin, self._profile.home
        key = change_log_key(self._profile, why, passphrase)
        return KeyChange(key.text, before, former_home(home, before))
