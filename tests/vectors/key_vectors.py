"""Vectors of sections 4 and 5: credentials, slots that do not unwrap, the header MAC."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tests.vectors.forge import Forge, Hook, Json, bech32, expand, key_words, wrap
from tests.vectors.header_vectors import ARGON, dummy
from tests.vectors.vector import Vector, at, constant, flip, put, replace

PBKDF2 = {"iterations": 210_000, "name": "pbkdf2-hmac-sha-512"}


def vectors() -> Iterator[Vector]:
    """All of them."""
    yield from _keys()
    yield from _several_keys()
    yield from _passphrases()
    yield from _slots()
    yield from _macs()


def _grouped(forge: Forge, sign: str = " ") -> str:
    text = forge.key_text
    return sign.join(text[i : i + 4] for i in range(0, 64, 4))


def _swapped(forge: Forge) -> str:
    text = forge.key_text
    place = next(i for i in range(6, 63) if text[i] != text[i + 1])
    return text[:place] + text[place + 1] + text[place] + text[place + 2 :]


def _mistyped(place: int) -> Callable[[Forge], str]:
    def change(forge: Forge) -> str:
        text = forge.key_text
        return text[:place] + ("q" if text[place] != "q" else "p") + text[place + 1 :]

    return change


def _keys() -> Iterator[Vector]:
    for name, comment, key in (
        ("grouped", "the key in groups of four", _grouped),
        ("hyphens", "the key in groups with hyphens", lambda f: _grouped(f, "-")),
        ("upper", "the key in capitals", lambda f: _grouped(f).upper()),
        ("spaced", "every sign of the key apart", lambda f: " ".join(f.key_text)),
    ):
        yield Vector(f"key_{name}", "success", comment, key=key)
    for name, comment, own in (
        ("zeros", "a package key of zeros", bytes(32)),
        ("ones", "a package key of ones", b"\xff" * 32),
        ("zero_first", "a package key that begins with zeros", bytes(3) + bytes(range(29))),
        ("zero_last", "a package key that ends with zeros", bytes(range(29)) + bytes(3)),
    ):
        yield Vector(f"key_{name}", "success", comment, setup=_own_key(own))
    other = bech32(key_words(bytes(range(32))))
    for name, comment, wrong in (
        ("other", "the key of another package", lambda _: other),
        ("mistyped_first", "the first sign after the separator is wrong", _mistyped(6)),
        ("mistyped_last", "the last sign is wrong", _mistyped(63)),
        ("swapped", "two signs are swapped", _swapped),
        ("one_less", "a sign is missing", lambda f: f.key_text[:-1]),
        ("one_more", "a sign too many", lambda f: f.key_text + "q"),
        ("mixed_case", "small letters and capitals", lambda f: f.key_text[:-8] + f.key_text[-8:].upper()),
        ("bech32", "a Bech32 checksum, not Bech32m",
         lambda f: bech32(key_words(f.key), constant=1)),
        ("prefix", "another human-readable part", lambda f: bech32(key_words(f.key), "cvkez")),
        ("last_bits", "the last four bits are not zero",
         lambda f: bech32(key_words(f.key, last_bits=1))),
        ("short", "a key of 31 bytes", lambda f: bech32(key_words(f.key)[:50])),
        ("sign_b", "a letter Bech32 does not have", lambda f: f.key_text[:20] + "b" + f.key_text[21:]),
        ("kelvin", "a letter that becomes k in lower case", lambda f: f.key_text.replace("k", "\u212a", 1)),
        ("empty", "no key at all", lambda _: ""),
        ("prefix_alone", "the human-readable part and its separator", lambda _: "cvkey1"),
        ("hexadecimal", "the key in hexadecimal", lambda f: f.key.hex()),
        ("hidden_sign", "a zero-width space inside", lambda f: f.key_text[:9] + "\u200b" + f.key_text[9:]),
    ):  # fmt: skip
        yield Vector(f"key_{name}", "credential", comment, key=wrong)
    yield Vector(
        "key_no_slot",
        "credential",
        "a key, and passphrase slots only",
        hooks={"slots": constant([dummy(ARGON)])},
    )


def _own_key(key: bytes) -> Callable[[Forge], None]:
    return lambda forge: setattr(forge, "key", key)


def _with_slots(make: Callable[[Forge, Json], list[Json]]) -> Callable[[Forge], None]:
    def setup(forge: Forge) -> None:
        forge.hooks["slots"] = lambda slots: make(forge, slots[0])

    return setup


def _several_keys() -> Iterator[Vector]:
    other = bytes(range(32))
    yield Vector(
        "key_second_slot",
        "success",
        "two package keys, the second is at hand",
        key=bech32(key_words(other)),
        setup=_with_slots(lambda f, first: [first, f.key_slot(other)]),
    )
    yield Vector(
        "key_other_slot_damaged",
        "success",
        "the slot of a key that is not at hand is damaged",
        setup=_with_slots(lambda f, first: [put(wrapped="00" * 40)(f.key_slot(other)), first]),
    )


def _passphrases() -> Iterator[Vector]:
    text = "correct horse battery staple"

    def vector(
        label: str, expect: str, comment: str, typed: str, *prepared: str, **cost: object
    ) -> Vector:
        def make(forge: Forge, key: Json) -> list[Json]:
            return [key, *(forge.passphrase_slot(p.encode(), **cost) for p in prepared)]

        return Vector(
            f"passphrase_{label}", expect, comment, passphrase=typed, setup=_with_slots(make)
        )

    yield vector("argon2id", "success", "Argon2id of the least cost", text, text)
    yield vector("argon2id_wrong", "credential", "a wrong passphrase", text + ".", text)
    lanes = {"lanes": 8, "memory_kib": 19_456, "name": "argon2id", "passes": 2}
    yield vector("argon2id_lanes", "success", "Argon2id with eight lanes", text, text, **lanes)
    for name, comment, typed, prepared in (
        ("pbkdf2", "PBKDF2", text, text),
        ("spaces", "spaces before and after count", f" {text} ", f" {text} "),
        ("decomposed", "typed decomposed, prepared composed", "e\u0301te\u0301", "\u00e9t\u00e9"),
        ("no_break_space", "no-break and ideographic spaces are spaces",
         "one\u00a0two\u3000three", "one two three"),
        ("compatibility", "compatibility characters stay as they are", "\ufb01 \u2163", "\ufb01 \u2163"),
        ("1024", "1,024 bytes after preparation, more before", "e\u0301" * 512, "\u00e9" * 512),
        ("one", "a single character", "\U0001f511", "\U0001f511"),
    ):  # fmt: skip
        yield vector(name, "success", comment, typed, prepared, **PBKDF2)
    yield vector(
        "third_slot", "success", "the third slot opens", text, "one", "two", text, **PBKDF2
    )
    yield vector("one_byte", "success", "a passphrase of one byte", "x", "x", **PBKDF2)
    for name, comment, typed, prepared in (
        ("case", "capitals count", "Word", "word"),
        ("stripped", "a space at the end counts", "word ", "word"),
        ("not_compatibility", "no compatibility mapping", "\ufb01", "fi"),
        ("empty", "an empty passphrase is none, even where a slot has it", "", ""),
        ("1025", "1,025 bytes are too long, even where a slot has them", "x" * 1025, "x" * 1025),
        ("tab", "control characters are refused, even where a slot has one", "a\tb", "a\tb"),
        ("control_c1", "U+0085 is a control character", "a\u0085b", "a\u0085b"),
    ):
        yield vector(name, "credential", comment, typed, prepared, **PBKDF2)
    yield Vector(
        "passphrase_no_slot",
        "credential",
        "a passphrase, and a key slot only",
        passphrase=text,
    )


def _flip_hex(name: str) -> Hook:
    def change(slot: Json) -> Json:
        return slot | {name: flip(5)(bytes.fromhex(slot[name])).hex()}

    return change


def _slots() -> Iterator[Vector]:
    for name in ("wrapped", "salt", "id"):
        yield Vector(
            f"unwrap_{name}",
            "slot",
            f"a bit of the slot's {name} is wrong",
            hooks={"slots": at(0, _flip_hex(name))},
        )
    yield Vector(
        "unwrap_package_id",
        "slot",
        "the header names another package id, to which the slot is not bound",
        hooks={"header": put(package="0" * 32)},
    )

    def other_type(forge: Forge, slot: Json) -> list[Json]:
        raw = bytes.fromhex(slot["id"]), bytes.fromhex(slot["salt"])
        wrapped = wrap("passphrase", forge.key, raw[1], forge.package_id, raw[0], forge.dek)
        return [slot | {"wrapped": wrapped}]

    yield Vector(
        "unwrap_type",
        "slot",
        "the key-encryption key was derived for another slot type",
        setup=_with_slots(other_type),
    )


def _macs() -> Iterator[Vector]:
    for name, position in (("first", 0), ("last", 31)):
        yield Vector(
            f"mac_{name}",
            "mac",
            f"a bit of the MAC's {name} byte is wrong",
            hooks={"mac": flip(position, 7)},
        )
    yield Vector("mac_zero", "mac", "the MAC is zero", hooks={"mac": constant(bytes(32))})

    yield Vector(
        "mac_about",
        "mac",
        "the header was changed after its MAC was made",
        hooks={"front": replace(b"A sealed", b"An empty")},
    )
    yield Vector(
        "mac_extension",
        "mac",
        "an extension that nobody reads was changed after the MAC was made",
        setup=lambda f: f.hooks.update(header=put(x=11)),
        hooks={"front": replace(b'"x":11', b'"x":12')},
    )

    def foreign(forge: Forge) -> None:
        forge.hooks["slots"] = lambda _: _with_other_dek(forge)

    yield Vector("mac_data_key", "mac", "the slot holds another data key", setup=foreign)


def _with_other_dek(forge: Forge) -> list[Json]:
    dek, forge.dek = forge.dek, expand(forge.dek, b"another", 32)
    slot = forge.key_slot()
    forge.dek = dek
    return [slot]
