"""Destroying copies of a key with two persons present, and saying what cannot be proven.

CaseVault removes what it can reach (vault, keyring) and records what the two attest about the rest
(a card burned, a file deleted). That no other copy exists nobody can prove, and the log says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from casevault_gui.core.custody.entry import plain_text
from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.errors import FirstPersonMissing, SecondPersonMissing
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import Actor, ObjectRef
from casevault_gui.core.workflows.key_records import KeyRecord, PlaceKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casevault_gui.core.workflows.profile import Profile

REACHABLE: Final = frozenset({PlaceKind.VAULT, PlaceKind.KEYRING})
"""Where CaseVault itself removes the copy; elsewhere it records what is attested."""


@dataclass(frozen=True, slots=True)
class Destruction:
    """One place and how its copy ended: `how` is the persons' statement where they did it."""

    place: PlaceKind
    how: str = ""


def destroy_key(
    profile: Profile,
    record: KeyRecord,
    destructions: Sequence[Destruction],
    second: Actor,
    *,
    why: str,
) -> None:
    """Destroy or attest each copy, one entry each, before it is done.

    Raises `FirstPersonMissing` unless the one who acts is named, `SecondPersonMissing` unless
    `second` is too and is somebody else, and what the store raises: what was done until then is in
    the log.
    """
    _require_two(profile.actor, second)
    reference = ObjectRef("package", record.name, package=record.package)
    for each in destructions:
        fields: DraftFields = {
            "objects": (reference,),
            "case": record.case,
            "key": record.fingerprint,
            "second": second,
            "why": why,
            "more": {
                "place": each.place.value,
                "how": "removed and looked for" if each.place in REACHABLE else each.how,
                "unproven": "that no other copy exists",
            },
        }
        with profile.log.begin(EntryType.KEY_DESTROYED, **fields):
            if each.place is PlaceKind.VAULT:
                profile.open_vault.delete(record.package)
            elif each.place is PlaceKind.KEYRING:
                profile.keyring.delete(record.package)


def _require_two(first: Actor, second: Actor) -> None:
    # One person spelled in two ways cannot be told from two; the same spelling can.
    names = [" ".join(plain_text(each.name).casefold().split()) for each in (first, second)]
    if not names[0]:
        raise FirstPersonMissing
    if not names[1] or names[0] == names[1]:
        raise SecondPersonMissing
