"""Grants: access for one more recipient, beside a package that never changes (section 11)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, cast

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import Json, NotCanonical
from casevault_gui.core.errors import GrantInvalid, HeaderMalformed
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.package.slots import UnknownSlot, WrappingSlot, parse_slot

if TYPE_CHECKING:
    from casevault_gui.core.package.slots import Slot

KIND: Final = "casevault-grant"
SUFFIX: Final = ".cvxgrant"
CONTEXT: Final = b"casevault/v1/grant"
LONGEST: Final = 131_072
_LONGEST_WHY: Final = 1_000
_MEMBERS: Final = frozenset(
    {"commitment", "granter", "kind", "made", "package", "signatures", "slot", "v", "why"}
)
_FORMS: Final = {
    "commitment": re.compile("[0-9a-f]{64}"),
    "made": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"),
    "package": re.compile("[0-9a-f]{32}"),
}
_SIGNATURES: Final = {
    "ed25519": re.compile("[0-9a-f]{128}"),
    "mldsa65": re.compile("[0-9a-f]{6618}"),
}


@dataclass(frozen=True, slots=True)
class Grant:
    """A grant as it was read; `granter` is an identity's document, `message` what was signed."""

    package: str
    commitment: str
    made: str
    why: str
    slot: WrappingSlot
    granter: bytes
    message: bytes
    ed25519: bytes
    mldsa65: bytes


def unsigned_grant(
    *, package: str, commitment: bytes, made: str, why: str, slot: Slot, granter: bytes
) -> dict[str, Json]:
    """Return the members of a grant before it is signed; `granter` is a `.cvid` document."""
    return {
        "commitment": commitment.hex(),
        "granter": canonical_json.decode_object(granter.removesuffix(b"\n")),
        "kind": KIND,
        "made": made,
        "package": package,
        "slot": dict(slot.members),
        "v": 1,
        "why": why,
    }


def message_of(unsigned: dict[str, Json]) -> bytes:
    """Return the bytes to be signed."""
    return CONTEXT + b"\x00" + canonical_json.encode(unsigned)


def encode_grant(unsigned: dict[str, Json], ed25519: bytes, mldsa65: bytes) -> bytes:
    """Return the grant's file."""
    signatures: dict[str, Json] = {"ed25519": ed25519.hex(), "mldsa65": mldsa65.hex()}
    return canonical_json.encode({**unsigned, "signatures": signatures}) + b"\n"


def parse_grant(data: bytes) -> Grant:
    """Return the grant in a file's bytes; raise `GrantInvalid` (facts: problem).

    The signatures are not checked here: that needs the granter's identity.
    """
    if not data.endswith(b"\n"):
        raise GrantInvalid(problem="form")
    try:
        members = canonical_json.decode_object(data[:-1], LONGEST)
    except NotCanonical as error:
        raise GrantInvalid(str(error), problem="form") from error
    if set(members) != _MEMBERS or members["kind"] != KIND or members["v"] != 1:
        raise GrantInvalid(problem="form")
    for name, form in _FORMS.items():
        _require(members[name], form)
    granter, signatures, why = members["granter"], members["signatures"], members["why"]
    if not (isinstance(why, str) and len(why) <= _LONGEST_WHY and isinstance(granter, dict)):
        raise GrantInvalid(problem="form")
    if not isinstance(signatures, dict) or set(signatures) != set(_SIGNATURES):
        raise GrantInvalid(problem="form")
    for name, form in _SIGNATURES.items():
        _require(signatures[name], form)
    try:
        slot = parse_slot(members["slot"])
    except HeaderMalformed as error:
        raise GrantInvalid(error.reason, problem="slot") from error
    if isinstance(slot, UnknownSlot):
        raise GrantInvalid(problem="slot")
    unsigned = {name: value for name, value in members.items() if name != "signatures"}
    return Grant(
        str(members["package"]),
        str(members["commitment"]),
        str(members["made"]),
        why,
        # Whatever is not unknown is a slot that wraps.
        cast("WrappingSlot", slot),
        canonical_json.encode(granter) + b"\n",
        message_of(unsigned),
        bytes.fromhex(str(signatures["ed25519"])),
        bytes.fromhex(str(signatures["mldsa65"])),
    )


def _require(value: Json, form: re.Pattern[str]) -> None:
    if not (isinstance(value, str) and form.fullmatch(value)):
        raise GrantInvalid(problem="form")
