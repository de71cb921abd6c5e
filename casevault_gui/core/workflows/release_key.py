"""Releasing a package key: log, then reveal; and proving that somebody has it.

The key lives here from its birth until the package has its name. Each way out (shown, copied,
printed, stored, saved) is announced in the log before it happens: if the entry cannot be made
durable, nothing is revealed.
"""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

from casevault_gui.core.cases.target_checks import source_around
from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.errors import TargetInsideSource, VerifyAfterWriteFailed
from casevault_gui.core.files import shown_path
from casevault_gui.core.keys.key_file import read_key_file, require_other_volume, write_key_file
from casevault_gui.core.model import ObjectRef

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from casevault_gui.core.crypto.keytext import PackageKey
    from casevault_gui.core.keys.key_store import StoreState
    from casevault_gui.core.model import SourceRoot
    from casevault_gui.core.workflows.profile import Profile

RETYPED, PRINTED, KEYRING, FILE, VAULT = "retyped", "printed", "keyring", "file", "vault"


class KeyRelease:
    """The one-time release of one package's key."""

    def __init__(
        self,
        profile: Profile,
        key: PackageKey,
        package: str,
        target: Path,
        case: str,
        roots: Sequence[SourceRoot] = (),
    ) -> None:
        """`target` is where the package will be named; keys are refused on its volume.

        They are refused inside the evidence `roots` as well: sealing changes no source.
        """
        self._profile = profile
        self._key = key
        self._fields: DraftFields = {
            "case": case,
            "key": key.fingerprint,
            "objects": (ObjectRef("package", target.name, package=package),),
        }
        self._proofs: set[str] = set()
        self._shown = False
        self._roots = roots
        self.package_id = package
        self.package_path = target
        self.fingerprint = key.fingerprint

    def _told(self, why: str) -> DraftFields:
        return {**self._fields, "why": why}

    @property
    def proofs(self) -> frozenset[str]:
        """How custody was proven so far: retyped, printed, keyring, file, vault."""
        return frozenset(self._proofs)

    @property
    def proven(self) -> bool:
        """Whether somebody demonstrably has the key."""
        return bool(self._proofs)

    def show(self) -> PackageKey:
        """Return the key for showing it to the person, after the log says so.

        Hiding and showing it again is one showing. Raises `LogWriteFailed`: then show nothing.
        """
        if not self._shown:
            with self._profile.log.begin(EntryType.KEY_SHOWN, **self._fields):
                self._shown = True
        return self._key

    def copied(self, act: Callable[[], None]) -> None:
        """Run `act`, which puts the shown key on the clipboard, between its two entries.

        Raises `AgencyPolicyTrouble` where no key may go there.
        """
        with self._profile.log.begin(EntryType.KEY_COPIED, **self._fields):
            self._profile.policy.check_use("clipboard")
            act()

    def clipboard_outcome(self, outcome: str) -> None:
        """Log what became of the copy on the clipboard: cleared, replaced, not cleared, gone."""
        with self._profile.log.begin(EntryType.KEY_COPIED, **self._told(f"clipboard: {outcome}")):
            pass

    def print_card(self, act: Callable[[PackageKey], None], where: str) -> None:
        """Run `act`, which prints or saves the key card at `where`; it proves custody."""
        with self._profile.log.begin(EntryType.KEY_PRINTED, **self._told(where)):
            act(self._key)
        self._proofs.add(PRINTED)

    def check_card_place(self, path: Path) -> None:
        """Raise `KeyOnSameVolume` if a key card saved at `path` would travel with the package.

        Raises `TargetInsideSource` if it would lie among the evidence.
        """
        refuse_in_evidence(self._roots, path)
        require_other_volume(path, self.package_path)

    def keyring_state(self) -> StoreState:
        """Return what the OS keyring says now; may take its time limit."""
        return self._profile.keyring.state()

    def save_to_keyring(self) -> None:
        """Store in the OS keyring, read back, compare; raise `KeyringTrouble`. Proves custody.

        Raises `AgencyPolicyTrouble` where no secret may go there.
        """
        with self._profile.log.begin(EntryType.KEY_STORED, **self._told(KEYRING)):
            self._profile.policy.check_use("keyring")
            self._profile.keyring.store(self.package_id, self._key)
        self._proofs.add(KEYRING)

    def save_to_vault(self) -> None:
        """Store in the vault, read back, compare; raise `VaultTrouble`. Proves custody."""
        vault = self._profile.open_vault
        with self._profile.log.begin(EntryType.KEY_STORED, **self._told(VAULT)):
            vault.store(self.package_id, self._key)
        self._proofs.add(VAULT)

    def save_to_file(self, path: Path, *, same_volume_ok: bool = False) -> None:
        """Write a key file, read it back and compare. Proves custody.

        Raises `KeyOnSameVolume`, `TargetInsideSource`, other `TargetTrouble`, and
        `AgencyPolicyTrouble` where no key may lie in a file, or not on the package's volume.
        """
        told: DraftFields = {**self._told(FILE), "place": shown_path(path.absolute())}
        with self._profile.log.begin(EntryType.KEY_STORED, **told):
            self._profile.policy.check_use("key_files")
            if same_volume_ok:
                self._profile.policy.check_use("same_volume")
            refuse_in_evidence(self._roots, path)
            write_key_file(
                path,
                self._key,
                package_volume_of=self.package_path,
                same_volume_ok=same_volume_ok,
            )
            if read_key_file(path) != self._key:
                raise VerifyAfterWriteFailed(path=shown_path(path))
        self._proofs.add(FILE)

    def prove_retyped(self, last_group: str) -> bool:
        """Say whether the person retyped the key's last group of four; if so, custody is proven."""
        typed = last_group.strip().lower()
        right = hmac.compare_digest(typed.encode(), self._key.groups[-1].encode())
        if right:
            with self._profile.log.begin(EntryType.KEY_TESTED, **self._told(RETYPED)):
                self._proofs.add(RETYPED)
        return right


def refuse_in_evidence(roots: Sequence[SourceRoot], path: Path) -> None:
    """Raise `TargetInsideSource` if a key at `path` would lie among the evidence `roots`."""
    source = source_around(roots, path)
    if source is not None:
        raise TargetInsideSource(path=shown_path(path), source=source.path)
