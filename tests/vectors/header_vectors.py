"""Vectors of sections 1 to 4: the public header and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator

from tests.vectors.forge import Hook, Json
from tests.vectors.vector import Vector, append, at, constant, cut, drop, put, replace

MEMBERS = ("about", "critical", "format", "package", "slots", "suite", "version")


def vectors() -> Iterator[Vector]:
    """All of them."""
    yield from _lengths()
    yield from _members()
    yield from _newer()
    yield from _canonical()
    yield from _slots()
    yield from _kdfs()


def _header(name: str, comment: str, hook: Hook, expect: str = "header") -> Vector:
    return Vector(f"header_{name}", expect, comment, hooks={"header": hook})


def _bytes(name: str, comment: str, hook: Hook, expect: str = "header") -> Vector:
    return Vector(f"header_{name}", expect, comment, hooks={"header_bytes": hook})


def _lengths() -> Iterator[Vector]:
    for length in (0, 1, 1_048_577, 0xFFFFFFFF):
        yield Vector(
            f"header_length_{length}",
            "header",
            "the header length is out of bounds",
            hooks={"header_length": constant(length.to_bytes(4, "big"))},
        )
    yield Vector(
        "header_length_beyond_end",
        "truncated",
        "the header length is in bounds and beyond the end of the file",
        hooks={"header_length": constant((1_048_576).to_bytes(4, "big"))},
    )
    yield Vector(
        "header_length_one_less",
        "header",
        "the header lacks its last byte, which stands where the MAC begins",
        hooks={"header_length": lambda n: (int.from_bytes(n, "big") - 1).to_bytes(4, "big")},
    )
    for name, data in {
        "empty_object": b"{}",
        "array": b"[]",
        "string": b'"cvx"',
        "true": b"true",
        "not_json": b"cvx package",
        "two_values": b"{}{}",
    }.items():
        yield _bytes(
            name, "the header is not an object with the members it must have", constant(data)
        )


def _members() -> Iterator[Vector]:
    wrong: Json = {
        "about": 1,
        "critical": {},
        "format": 1,
        "package": 1,
        "slots": {},
        "suite": 1,
        "version": "1",
    }
    for name in MEMBERS:
        yield _header(f"{name}_missing", f"the member {name} is missing", drop(name))
        yield _header(f"{name}_type", f"{name} is of a wrong type", put(**{name: wrong[name]}))
    yield _header("version_true", "true is no integer", put(version=True))
    yield _header("format_other", "format is not cvx", put(format="cvy"))
    yield _header("about_1001", "about has 1,001 characters", put(about="x" * 1001))
    yield _header(
        "about_1000",
        "about has 1,000 characters beyond the basic plane, 4,000 bytes",
        put(about="\U0001f4e6" * 1000),
        "success",
    )
    for name, change in {
        "upper": str.upper,
        "short": cut(-1),
        "long": append("00"),
        "not_hex": lambda text: text[:-1] + "g",
    }.items():
        yield _header(f"package_{name}", "the package id is not hex(32)",
                      lambda h, c=change: h | {"package": c(h["package"])})  # fmt: skip
    for name, key in {
        "upper": "Upper",
        "digit_first": "1a",
        "underscore_first": "_a",
        "hyphen": "a-b",
        "33": "a" * 33,
        "space": "a b",
    }.items():
        yield _header(f"extension_{name}", "an extension's name breaks the rule", put(**{key: 1}))
    yield _header("extension_32", "an extension's name of 32", put(**{"a" * 32: 1}), "success")
    yield _header(
        "extensions_ignored",
        "extensions that are not critical are ignored, whatever they hold",
        put(hint={"a": [True, False, -1, "x", {}]}, zz_9="seen"),
        "success",
    )


def _newer() -> Iterator[Vector]:
    yield _header("version_2", "a later version", put(version=2), "newer")
    yield _header("version_0", "a version that never was", put(version=0), "newer")
    yield _header("suite_other", "another suite", put(suite="cobblestone-128"), "newer")
    yield _header(
        "critical_unknown", "a critical extension", put(critical=["hint"], hint=1), "newer"
    )
    yield _header("critical_not_member", "critical names what is not there", put(critical=["hint"]))
    yield _header(
        "critical_unsorted", "critical is not ascending", put(critical=["b", "a"], a=1, b=1)
    )
    yield _header("critical_twice", "critical names one twice", put(critical=["a", "a"], a=1))
    yield _header("critical_integer", "critical holds an integer", put(critical=[1]))
    yield _header("critical_defined", "critical names a member that is no extension",
                  put(critical=["suite"]))  # fmt: skip
    names = [f"x{i:02}" for i in range(17)]
    yield _header("critical_16", "sixteen critical extensions",
                  put(critical=names[:16], **dict.fromkeys(names[:16], 1)), "newer")  # fmt: skip
    yield _header("critical_17", "seventeen critical extensions",
                  put(critical=names, **dict.fromkeys(names, 1)))  # fmt: skip


def _canonical() -> Iterator[Vector]:
    tail = b',"version":1}'
    for name, comment, old, new in (
        ("key_twice", "a key occurs twice", tail, b',"version":1,"version":1}'),
        ("space", "white space after a colon", b'"version":1', b'"version": 1'),
        ("newline_before", "white space before the object", b'{"about"', b'\n{"about"'),
        ("newline_after", "white space behind the object", tail, tail + b"\n"),
        ("order", "keys are not in order", tail, b',"version":1,"a":1}'),
        ("fraction", "an integer with a fraction", b'"version":1', b'"version":1.0'),
        ("exponent", "an integer with an exponent", b'"version":1', b'"version":1e0'),
        ("leading_zero", "an integer with a leading zero", b'"version":1', b'"version":01'),
        ("null", "null in an extension", tail, tail[:-1] + b',"x":null}'),
        ("null_nested", "null in an array", tail, tail[:-1] + b',"x":[null]}'),
        ("minus_zero", "minus zero", tail, tail[:-1] + b',"x":-0}'),
        ("integer_large", "an integer of 2^53", tail, tail[:-1] + b',"x":9007199254740992}'),
        ("integer_huge", "a very long integer", tail, tail[:-1] + b',"x":' + b"9" * 5000 + b"}"),
        ("nan", "NaN", tail, tail[:-1] + b',"x":NaN}'),
        ("escape_slash", "an escaped slash", b"docs/", b"docs\\/"),
        ("escape_letter", "a letter as \\u", b"docs/", b"d\\u006fcs/"),
        ("escape_long", "a line feed as \\u000a", b"docs/", b"\\u000adocs/"),
        ("escape_upper", "U+001F as \\u001F", b"docs/", b"\\u001Fdocs/"),
        ("escape_delete", "U+007F as \\u007f", b"docs/", b"\\u007fdocs/"),
        ("escape_pair", "a surrogate pair as \\u", b"docs/", b"\\ud83d\\ude00docs/"),
        ("surrogate", "a lone surrogate as \\u", b"docs/", b"\\ud83ddocs/"),
        ("surrogate_utf8", "a surrogate in UTF-8", b"docs/", b"\xed\xa0\xbddocs/"),
        ("control", "a raw control character", b"docs/", b"\x01docs/"),
        ("not_utf8", "bytes that are not UTF-8", b"docs/", b"\xffdocs/"),
        ("byte_order_mark", "a byte order mark", b'{"about"', b'\xef\xbb\xbf{"about"'),
        ("key_empty", "an empty key", tail, tail[:-1] + b',"x":{"":1}}'),
        ("key_not_ascii", "a key that is not ASCII", tail, tail[:-1] + b',"x":{"\xc3\xa9":1}}'),
        ("key_twice_nested", "a key twice inside", tail, tail[:-1] + b',"x":{"a":1,"a":1}}'),
        ("deep_33", "nesting of 33", tail, tail[:-1] + b',"x":' + b"[" * 32 + b"]" * 32 + b"}"),
        ("deep_5000", "nesting of 5,000", tail, tail[:-1] + b',"x":' + b"[" * 5000 + b"}"),
    ):
        yield _bytes(f"json_{name}", comment, replace(old, new))
    for name, comment, value in (
        ("deep_32", "nesting of 32 is allowed", b"[" * 31 + b"]" * 31),
        ("integers", "the greatest and least integers", b"[-9007199254740991,9007199254740991]"),
        ("escapes", "every escape that is allowed, and U+007F as it stands",
         b'"\\"\\\\\\b\\t\\n\\f\\r\\u0000\\u001f/\x7f\xe2\x80\xa8\xf0\x9f\x98\x80"'),
        ("brackets", "brackets and null in a string do not nest", b'"' + b"[" * 99 + b' null \\"{"'),
    ):  # fmt: skip
        hook = replace(tail, tail[:-1] + b',"x":' + value + b"}")
        yield _bytes(f"json_{name}", comment, hook, "success")
    yield _bytes("json_cut", "the object does not end", cut(-1))


def _slot(name: str, comment: str, hook: Hook, expect: str = "header") -> Vector:
    return Vector(f"slot_{name}", expect, comment, hooks={"slots": at(0, hook)})


def _other(count: int, kind: str = "later") -> list[Json]:
    return [{"id": f"{i:016x}", "type": kind, "x": "not interpreted"} for i in range(count)]


def _slots() -> Iterator[Vector]:
    for name in ("fingerprint", "id", "salt", "type", "wrapped"):
        yield _slot(f"{name}_missing", f"the slot has no {name}", drop(name))
        yield _slot(f"{name}_type", f"the slot's {name} is of a wrong type", put(**{name: 1}))
        if name != "type":
            for how, change in (("upper", str.upper), ("short", lambda text: text[:-1])):

                def hook(slot: Json, name: str = name, change: Hook = change) -> Json:
                    return slot | {name: change(slot[name])}

                yield _slot(f"{name}_{how}", f"the slot's {name} is not exact hexadecimal", hook)
    yield _slot("extra", "a key slot has a member more", put(extra=1))
    yield _slot("not_object", "a slot is a string", constant("key"))
    yield _slot("type_upper", "a slot type with capitals", put(type="Key"))
    yield _slot("type_empty", "an empty slot type", put(type=""))
    yield _slot("type_33", "a slot type of 33 characters", put(type="a" * 33))
    for name, comment, change, expect in (
        ("none", "no slots", constant([]), "header"),
        ("65", "sixty-five slots", append(_other(64)), "header"),
        ("64", "sixty-four slots, sixty-three of a type to come", append(_other(63)), "success"),
        (
            "id_twice",
            "two slots of one id",
            lambda s: [*s, {"id": s[0]["id"], "type": "x"}],
            "header",
        ),
        ("unknown_without_id", "an unknown slot without id", append([{"type": "later"}]), "header"),
        ("unknown_first", "unknown slots stand first", lambda s: _other(3) + s, "success"),
        (
            "reserved",
            "a slot of a type not defined yet is skipped",
            lambda s: _other(1, "hpke-later") + s,
            "success",
        ),
        ("type_32", "an unknown type of 32", lambda s: _other(1, "a-9" + "x" * 29) + s, "success"),
    ):
        yield Vector(f"slots_{name}", expect, comment, hooks={"slots": change})


ARGON: Json = {"lanes": 1, "memory_kib": 19_456, "name": "argon2id", "passes": 2, "salt": "00" * 16}
PBKDF2: Json = {"iterations": 210_000, "name": "pbkdf2-hmac-sha-512", "salt": "00" * 16}


def dummy(kdf: object, number: int = 0) -> Json:
    """A passphrase slot that nothing opens."""
    return {
        "id": f"{number:016x}",
        "kdf": kdf,
        "salt": "00" * 32,
        "type": "passphrase",
        "wrapped": "00" * 40,
    }


def _kdfs() -> Iterator[Vector]:
    for name, comment, kdf in (
        ("lanes_0", "no lanes", ARGON | {"lanes": 0}),
        ("lanes_9", "nine lanes", ARGON | {"lanes": 9}),
        ("lanes_true", "true is no integer", ARGON | {"lanes": True}),
        ("memory_19455", "too little memory", ARGON | {"memory_kib": 19_455}),
        ("memory_1048577", "too much memory", ARGON | {"memory_kib": 1_048_577}),
        ("memory_huge", "memory that nobody has", ARGON | {"memory_kib": 2**53 - 1}),
        ("passes_1", "too few passes", ARGON | {"passes": 1}),
        ("passes_11", "too many passes", ARGON | {"passes": 11}),
        ("passes_string", "passes is a string", ARGON | {"passes": "3"}),
        ("iterations_209999", "too few iterations", PBKDF2 | {"iterations": 209_999}),
        ("iterations_10000001", "too many iterations", PBKDF2 | {"iterations": 10_000_001}),
        ("name_unknown", "an unknown function", ARGON | {"name": "scrypt"}),
        ("name_alone", "an unknown function without costs", {"name": "scrypt", "salt": "00" * 16}),
        ("name_missing", "no name", drop("name")(ARGON)),
        ("salt_missing", "no salt", drop("salt")(ARGON)),
        ("salt_short", "a short salt", PBKDF2 | {"salt": "00" * 15}),
        ("salt_upper", "a salt in capitals", PBKDF2 | {"salt": "AA" * 16}),
        ("extra", "a member more", ARGON | {"extra": 1}),
        ("mixed", "the members of the other function", PBKDF2 | {"name": "argon2id"}),
        ("string", "kdf is a string", "argon2id"),
    ):
        yield Vector(f"kdf_{name}", "header", comment, hooks={"slots": append([dummy(kdf)])})
    highest = ARGON | {"lanes": 8, "memory_kib": 1_048_576, "passes": 10}
    yield Vector(
        "kdf_highest",
        "success",
        "the highest costs are accepted, and the package key needs none of them",
        hooks={"slots": append([dummy(highest), dummy(PBKDF2 | {"iterations": 10_000_000}, 1)])},
    )
    yield Vector(
        "slots_passphrase_9",
        "header",
        "nine passphrase slots",
        hooks={"slots": append([dummy(ARGON, i) for i in range(9)])},
    )
    yield Vector(
        "slots_passphrase_8",
        "success",
        "eight passphrase slots",
        hooks={"slots": append([dummy(ARGON, i) for i in range(8)])},
    )
    for name in ("extra", "salt_missing", "wrapped_short"):
        change = {"extra": put(extra=1), "salt_missing": drop("salt")}.get(name, put(wrapped="00"))
        yield Vector(
            f"passphrase_slot_{name}",
            "header",
            "a passphrase slot does not have exactly its members",
            hooks={"slots": append([change(dummy(ARGON))])},
        )
