"""Slots of recipients beside the package key: their forms, bounds and points (section 4.3 to 4.8).

The package key opens each of these packages, so that both readers judge what they read of the other
slots. What opens those is tested where keys of that kind can be had.
"""

from __future__ import annotations

from collections.abc import Iterator

from tests.vectors.forge import Hook, Json
from tests.vectors.vector import Vector, append, drop, put

# The generators of the curves (SEC 2, 2.4.2 and 2.5.1): points that anyone can check.
P256 = (
    "04"
    "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
    "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5"
)
P384 = (
    "04"
    "aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"
    "3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f"
)
COMMON: Json = {"id": "00" * 8, "salt": "11" * 32, "wrapped": "22" * 40}
SLOTS: dict[str, Json] = {
    "hpke": {**COMMON, "type": "hpke", "hint": "33" * 8, "sealed": "44" * 1168},
    "rsa-oaep": {**COMMON, "type": "rsa-oaep", "hint": "33" * 8, "sealed": "44" * 384},
    "ecdh": {**COMMON, "type": "ecdh", "curve": "p-256", "hint": "33" * 8, "point": P256},
    "shares": {**COMMON, "type": "shares", "set": 12_345, "threshold": 2},
    "service": {
        **COMMON, "type": "service", "hint": "33" * 8, "sealed": "44", "service": "aws-kms",
    },
}  # fmt: skip


def _with(name: str, expect: str, comment: str, kind: str, change: Hook) -> Vector:
    slot = change(dict(SLOTS[kind]))
    return Vector(f"recipient_{kind}_{name}", expect, comment, hooks={"slots": append([slot])})


def vectors() -> Iterator[Vector]:
    """Every vector of this family."""
    for kind, slot in SLOTS.items():
        yield _with("sound", "success", f"a sound {kind} slot is passed over", kind, put())
        yield _with("extra", "header", f"a {kind} slot with a member more", kind, put(extra=1))
        for member in sorted(set(slot) - {"id", "type"}):
            yield _with(f"{member}_missing", "header", f"no {member}", kind, drop(member))
            wrong = put(**{member: True})
            yield _with(f"{member}_type", "header", f"{member} is true", kind, wrong)
        yield _with("wrapped_short", "header", "a short wrapped key", kind, put(wrapped="22" * 39))
        if "hint" in slot:
            yield _with("hint_short", "header", "a short hint", kind, put(hint="33" * 7))
            yield _with("hint_upper", "header", "a hint in capitals", kind, put(hint="AA" * 8))
    yield from _hpke()
    yield from _rsa()
    yield from _ecdh()
    yield from _shares()
    yield from _service()
    every: list[Json] = [{**slot, "id": f"{n:016x}"} for n, slot in enumerate(SLOTS.values(), 1)]
    yield Vector(
        "recipient_every", "success", "one slot of each type", hooks={"slots": append(every)}
    )


def _hpke() -> Iterator[Vector]:
    for name, size in (("short", 1167), ("long", 1169), ("empty", 0)):
        yield _with(
            f"sealed_{name}", "header", f"sealed of {size} bytes", "hpke", put(sealed="44" * size)
        )


def _rsa() -> Iterator[Vector]:
    yield _with("4096", "success", "sealed to 4,096 bits", "rsa-oaep", put(sealed="44" * 512))
    for size in (256, 383, 385, 511, 513):
        yield _with(
            f"sealed_{size}", "header", f"sealed of {size} bytes", "rsa-oaep",
            put(sealed="44" * size),
        )  # fmt: skip


def _ecdh() -> Iterator[Vector]:
    yield _with("p384", "success", "a point on P-384", "ecdh", put(curve="p-384", point=P384))
    for name, comment, change in (
        ("curve_other", "a point of the other curve", put(curve="p-384")),
        ("curve_unknown", "an unknown curve", put(curve="p-521")),
        ("curve_upper", "a curve in capitals", put(curve="P-256")),
        ("point_off", "a point that is not on the curve", put(point=P256[:-1] + "4")),
        ("point_zero", "zero coordinates", put(point="04" + "00" * 64)),
        ("point_compressed", "a compressed point", put(point="02" + P256[2:66])),
        ("point_infinity", "the point at infinity", put(point="00")),
        ("point_beyond", "a coordinate beyond the field", put(point="04" + "ff" * 64)),
        ("point_hybrid", "a hybrid encoding", put(point="06" + P256[2:])),
    ):
        yield _with(name, "header", comment, "ecdh", change)


def _shares() -> Iterator[Vector]:
    for name, expect, change in (
        ("threshold_1", "header", put(threshold=1)),
        ("threshold_16", "success", put(threshold=16)),
        ("threshold_17", "header", put(threshold=17)),
        ("set_0", "success", put(set=0)),
        ("set_32767", "success", put(set=32_767)),
        ("set_32768", "header", put(set=32_768)),
        ("set_negative", "header", put(set=-1)),
        ("set_text", "header", put(set="12345")),
    ):
        yield _with(name, expect, name.replace("_", " "), "shares", change)


def _service() -> Iterator[Vector]:
    for name, expect, comment, change in (
        ("vault", "success", "the other service", put(service="vault-transit")),
        ("unknown", "header", "an unknown service", put(service="gcp-kms")),
        ("sealed_empty", "header", "nothing sealed", put(sealed="")),
        ("sealed_odd", "header", "half a byte", put(sealed="444")),
        ("sealed_upper", "header", "capitals", put(sealed="AA")),
        ("sealed_8192", "success", "as much as may be", put(sealed="44" * 8_192)),
        ("sealed_8193", "header", "a byte too many", put(sealed="44" * 8_193)),
    ):
        yield _with(name, expect, comment, "service", change)
