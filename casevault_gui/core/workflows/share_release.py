"""Handing out shares: each card is logged, made, and checked before the package has its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.files import shown_path
from casevault_gui.core.keys.key_file import require_other_volume
from casevault_gui.core.keys.share_file import share_files, write_share_files
from casevault_gui.core.model import ObjectRef
from casevault_gui.core.workflows.release_key import refuse_in_evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from casevault_gui.core.crypto.shares import Share
    from casevault_gui.core.model import SourceRoot
    from casevault_gui.core.workflows.profile import Profile


class ShareRelease:
    """The one-time release of one set of shares; a card counts when it was printed or saved."""

    def __init__(
        self,
        profile: Profile,
        shares: Sequence[Share],
        holders: Sequence[str],
        package: str,
        target: Path,
        case: str,
        roots: Sequence[SourceRoot] = (),
    ) -> None:
        """`target` is where the package is or will be; cards are refused on its volume.

        They are refused inside the evidence `roots` as well: sealing changes no source.
        """
        self._profile = profile
        self._shares = tuple(shares)
        self._fields: DraftFields = {
            "case": case,
            "objects": (ObjectRef("package", target.name, package=package),),
        }
        self._given: set[int] = set()
        self._roots = roots
        self.holders = tuple(holders)
        self.package_id = package
        self.package_path = target

    @property
    def set_id(self) -> int:
        """The set's number, as the cards and the package show it."""
        return self._shares[0].set_id

    @property
    def threshold(self) -> int:
        """How many cards open the package."""
        return self._shares[0].threshold

    @property
    def given(self) -> frozenset[int]:
        """The numbers, from 0, of the cards made so far."""
        return frozenset(self._given)

    @property
    def proven(self) -> bool:
        """Whether every card was made."""
        return len(self._given) == len(self._shares)

    def check_card_place(self, path: Path) -> None:
        """Raise `KeyOnSameVolume` if a card saved at `path` would travel with the package.

        Raises `TargetInsideSource` if it would lie among the evidence.
        """
        refuse_in_evidence(self._roots, path)
        require_other_volume(path, self.package_path)

    def save(self, number: int, folder: Path, *, same_volume_ok: bool = False) -> tuple[Path, Path]:
        """Write card `number` (from 0) and its words as new files in `folder`; return them.

        Raises `KeyOnSameVolume`, `TargetInsideSource`, other `TargetTrouble`, and
        `AgencyPolicyTrouble` where cards may not lie on the package's volume.
        """
        files = share_files(folder, self._shares[number])

        def write(share: Share) -> None:
            if same_volume_ok:
                self._profile.policy.check_use("same_volume")
            refuse_in_evidence(self._roots, files[0])
            require_other_volume(files[0], self.package_path, same_volume_ok=same_volume_ok)
            write_share_files(
                folder,
                share,
                holder=self.holders[number],
                count=len(self.holders),
                package=self.package_id,
            )

        self.give(number, write, shown_path(files[0].absolute()))
        return files

    def give(self, number: int, act: Callable[[Share], None], where: str) -> None:
        """Run `act`, which prints or saves card `number` (from 0) at `where`, once it is logged."""
        fields: DraftFields = {
            **self._fields,
            "why": where,
            "more": {
                "set": self.set_id,
                "share": number + 1,
                "holder": self.holders[number],
            },
        }
        with self._profile.log.begin(EntryType.KEY_PRINTED, **fields):
            act(self._shares[number])
        self._given.add(number)
