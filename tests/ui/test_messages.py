"""Every error and finding is explained in plain words that survive missing facts."""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui import language, messages
from casevault_gui.core import errors
from casevault_gui.core.canonical_json import Json
from casevault_gui.core.cases.preflight import FINDING_CODES
from casevault_gui.core.model import Finding, FindingLevel
from casevault_gui.messages import findings
from casevault_gui.quantities import (
    acts_words,
    count_words,
    duration_words,
    entries_words,
    files_words,
    size_words,
)

JARGON = re.compile(
    r"\b(AES|GCM|Merkle|hash tree|nonce|MAC|tag|slot|plaintext|ciphertext|errno|exception|chunk|"
    r"stack|null|invalid|fatal|abort|illegal|oops|sorry)\b",
    re.IGNORECASE,
)


def error_classes() -> Iterator[type[errors.CaseVaultError]]:
    """Yield every class of the error tree."""
    waiting: list[type[errors.CaseVaultError]] = [errors.CaseVaultError]
    while waiting:
        kind = waiting.pop()
        if kind.__module__ == errors.__name__:
            yield kind
            waiting += kind.__subclasses__()


def parts(message: messages.Message) -> tuple[str, ...]:
    """Return the four parts."""
    return message.what, message.safe, message.not_done, message.next


CLASSES = sorted(error_classes(), key=lambda kind: kind.code)
FACTS: dict[str, errors.Fact] = {
    "path": "/media/usb/case.cvx",
    "source": "/evidence",
    "needed": 5_000_000_000,
    "free": 1_500,
    "limit": 4_294_967_295,
    "size": 1_234_567,
    "position": 6,
    "found": "0",
    "what": "size",
    "package": "0f0f",
    "log": "casevault/log/v1/00",
    "problem": "checksum",
    "fingerprint": "3F2A-91C0",
    "known_package": "0123456789abcdef",
    "line": 7,
    "wanted": "a passphrase",
    "offered": "a key",
    "seconds": 20,
    "field": "title",
    "pid": 4711,
    "after": 12,
    "seq": 13,
    "chunk": 3,
    "offset": 196_608,
    "name": "Dana Whitfield",
    "word": 7,
    "version": 2,
    "extra": "pkcs11",
    "member": "receiving",
    "given": 1,
    "count": 2,
    "exhibit": "AO/1",
    "number": 2,
    "numbers": "2–4, 6",
    "other": "/media/usb/copy.cvx.002",
    "folder": "/media/usb",
    "volumes": 3,
    "exit": "signal 9",
    "blocks": 40,
    "damaged": 9,
    "beyond": 2,
    "rule": "sealing.required",
    "contact": "evidence unit, extension 4471",
    "policy": "County evidence",
}


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.code)
def test_an_error_without_facts_still_reads_well(kind: type[errors.CaseVaultError]) -> None:
    """All four parts are sentences, and no hole or mark of the table shows."""
    for part in parts(messages.explain(kind())):
        assert re.search(r"\w", part)
        assert not re.search(r"[{}\[\]]|\(unknown\)|\s[.,:;](?!cvx)|:\.?$|  ", part), part
        assert part[0].isupper()


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.code)
def test_an_error_names_its_facts_in_plain_words(kind: type[errors.CaseVaultError]) -> None:
    """With every fact given no field is left over, and no jargon is used."""
    message = messages.explain(kind("", **FACTS))
    assert message.code == kind.code
    for part in parts(message):
        assert not re.search(r"[{}\[\]]", part), part
        assert not JARGON.search(part), part


@pytest.mark.parametrize("code", FINDING_CODES)
def test_every_finding_has_words(code: str) -> None:
    """A finding of the check before sealing has a title and an explanation, facts or not."""
    amounts = {"count": 3, "files": 120_000, "bytes": 10, "stored": 4}
    full: dict[str, Json] = {**amounts, **FACTS}
    for facts in (full, {}):
        title, text = messages.finding_words(Finding(FindingLevel.INFO, code, facts))
        assert title
        assert text
        assert not re.search(r"[{}\[\]]", title + text)
        assert not JARGON.search(title + text)


def test_what_cannot_be_read_is_named_with_its_reason() -> None:
    """Each example has the system's reason in words behind it, and signs nobody sees in front."""
    paths, reasons = ("/evidence/a", "/evidence/b\u202e"), ("denied", "failed")
    finding = Finding(FindingLevel.DECIDE, "unreadable", {"count": 2}, paths, reasons)
    assert messages.finding_examples(finding) == (
        "/evidence/a: you have no right to read it",
        "/evidence/b⟦U+202E⟧: its drive failed",
    )
    silent = Finding(FindingLevel.DECIDE, "recently-changed", {"count": 1}, ("data/a",))
    assert messages.finding_examples(silent) == ("data/a",)


def test_no_words_are_kept_for_findings_that_do_not_exist() -> None:
    """The table and the check name the same findings."""
    assert set(findings.WORDS) == set(FINDING_CODES)


def test_an_unlisted_finding_shows_its_code() -> None:
    """A finding of a later version is shown, not hidden."""
    assert "brand-new" in messages.finding_words(Finding(FindingLevel.INFO, "brand-new"))[1]


def test_sizes_and_positions_read_as_people_count() -> None:
    """Bytes become a size, and positions count from one."""
    full = messages.explain(errors.TargetFull(path="/x", needed=5_000_000_000, free=1_500))
    assert "5.00 GB" in full.next
    assert "1.50 kB" in full.next
    typed = messages.explain(errors.KeyTextInvalid(position=6, problem="character"))
    assert "character 7" in typed.next
    assert "never stands in a key" in typed.next


def test_a_problem_without_words_is_shown_as_it_is() -> None:
    """A technical word is better than silence."""
    assert "frobnicated" in messages.explain(errors.PassphraseUnusable(problem="frobnicated")).what


def test_facts_are_shown_as_they_are() -> None:
    """A path that looks like a field or like markup is not interpreted."""
    odd = "/evidence/{free}/[[x]]/<b>%s"
    assert odd in messages.explain(errors.TargetExists(path=odd)).safe


@given(st.dictionaries(st.sampled_from(sorted(FACTS)), st.text() | st.integers() | st.booleans()))
def test_any_facts_can_be_explained(facts: dict[str, errors.Fact]) -> None:
    """No value of any fact breaks an explanation."""
    for kind in CLASSES:
        assert messages.explain(kind("", **facts)).what


def test_what_is_not_expected_is_our_defect() -> None:
    """A stranger among exceptions is called a mistake of this program, with its name in detail."""
    message = messages.explain(ZeroDivisionError("division by zero"))
    assert "defect in CaseVault" in message.next
    assert message.detail == "ZeroDivisionError: division by zero"
    assert all(parts(message))


def test_an_unlisted_error_is_explained_by_its_parent() -> None:
    """A new kind of trouble with a key reads as trouble with a key, with its own code."""

    class Newest(errors.KeyringTrouble):
        code = "CV-K99"

    message = messages.explain(Newest())
    assert message.what == messages.explain(errors.KeyringTrouble()).what
    assert message.code == "CV-K99"


def test_a_translator_sees_whole_literals() -> None:
    """Words are looked up before facts are filled in, and facts are filled into the result."""
    seen: list[str] = []

    def shout(_context: str, literal: str, _disambiguation: str | None, _n: int) -> str:
        seen.append(literal)
        return literal.upper().replace("{PATH}", "{path}")

    language.use_translator(shout)
    try:
        message = messages.explain(errors.TargetExists(path="/a/b"))
    finally:
        language.use_translator(None)
    assert message.what == "A FILE WITH THIS NAME IS ALREADY THERE."
    assert message.safe.endswith("/a/b")
    assert "The existing file was not touched[[: {path}]]" in seen


def test_fields_of_the_tables_are_facts_of_the_errors() -> None:
    """No literal asks for a fact that no error carries."""
    formatter = string.Formatter()
    for words in messages.TABLE.values():
        for literal in words:
            named = {name for _, name, _, _ in formatter.parse(literal) if name}
            assert named <= set(FACTS), literal


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1.00 kB"),
        (999_499, "999 kB"),
        (999_500, "1.00 MB"),
        (5_000_000_000, "5.00 GB"),
        (12_345_678_901_234, "12.3 TB"),
    ],
)
def test_sizes_have_three_digits(size: int, words: str) -> None:
    """Sizes are in decimal units with three significant digits."""
    assert size_words(size) == words


def test_durations_and_counts_are_short() -> None:
    """Durations name two units at most, and counts are grouped."""
    assert [duration_words(s) for s in (0.4, 42, 185, 7620)] == [
        "0 s",
        "42 s",
        "3 min 05 s",
        "2 h 07 min",
    ]
    assert count_words(1204) == "1\N{NARROW NO-BREAK SPACE}204"


@pytest.mark.parametrize(
    ("words", "one", "several"),
    [
        (files_words, "1 file", "12 files"),
        (entries_words, "1 entry", "12 entries"),
        (acts_words, "1 act", "12 acts"),
    ],
)
def test_one_thing_is_counted_as_one(words: Callable[[int], str], one: str, several: str) -> None:
    """No count says "1 files"."""
    assert (words(1), words(12)) == (one, several)
    assert words(0).startswith("0 ")
    assert words(0).split()[1] == several.split()[1]
