"""Share cards by command: who gets one, where they are written, and what they open."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import volumes
from tests.cli.key_commands import Person, call, told

THREE = ("--holder", "Ada", "--holder", "Ben", "--holder", "Cleo")


def cards_in(folder: Path) -> list[Path]:
    """Return the text cards of a folder, by number."""
    return sorted(folder.glob("set-*.txt"))


def test_cards_alone_open_a_package(dana: Person, evidence: Path, tmp_path: Path) -> None:
    """No key, no passphrase: any two of three cards open it, words or text, in any order."""
    package = tmp_path / "p.cvx"
    out = ("--shares-out", tmp_path, "--same-volume-ok")
    sealed = dana.run("seal", evidence, "-o", package, "--shares", 2, *THREE, *out)
    assert (sealed["opens_with"], sealed["fingerprint"]) == (["shares"], "")
    cards = cards_in(tmp_path)
    assert len(cards) == 3
    words = [card.with_suffix(".words") for card in cards]
    for path in (*cards, *words):
        assert path.stat().st_mode & 0o777 == 0o600
    for pair in ((cards[0], cards[1]), (words[2], cards[1]), tuple(words)):
        given = [word for path in pair for word in ("--share-file", path)]
        assert dana.run("verify", package, *given)["files"] == 2
    one = dana.run("verify", package, "--share-file", cards[0], code=1)["error"]
    assert (one["code"], one["facts"]["needed"]) == ("CV-K19", 2)
    slots = call("info", package)["slots"]
    assert (slots[0]["set"], slots[0]["needed"]) == (sealed["cards"]["set"], 2)


def test_cards_tell_their_holder_and_no_case(dana: Person, evidence: Path, tmp_path: Path) -> None:
    """What is printed names each holder's file; a card names set, number and holder alone."""
    record = tmp_path / "case.json"
    record.write_text('{"reference": "SECRET-CASE-77", "v": 1}')
    package = tmp_path / "p.cvx"
    out = ("--shares-out", tmp_path, "--same-volume-ok")
    said = told(
        *("--home", dana.home, "seal", evidence, "-o", package),
        *("--shares", 2, *THREE, *out, "--case", record),
    )
    for number, holder in enumerate(("Ada", "Ben", "Cleo"), 1):
        card = cards_in(tmp_path)[number - 1]
        assert f"card {number}: {holder}, {card.name}" in said
        text = card.read_text()
        assert f"Held by: {holder}" in text
        assert "SECRET-CASE" not in text + card.name
        assert card.with_suffix(".words").read_text().strip() not in said
    entries = [e for e in dana.log() if e["type"] == "key_printed" and e["phase"] == "done"]
    assert [entry["more"]["holder"] for entry in entries] == ["Ada", "Ben", "Cleo"]


def test_cards_do_not_travel_with_their_package(
    dana: Person, evidence: Path, tmp_path: Path
) -> None:
    """Refused on the package's volume, among the evidence, in no folder; fine on another volume."""
    package = tmp_path / "p.cvx"
    sealing = ("seal", evidence, "-o", package, "--shares", 2, *THREE, "--shares-out")
    ok = ("--same-volume-ok",)
    for folder, more, code in (
        (tmp_path, (), "CV-K05"),
        (evidence, ok, "CV-S03"),
        (tmp_path / "none", ok, "CV-T04"),
    ):
        assert dana.refused(*sealing, folder, *more) == code
    assert not list(tmp_path.rglob("set-*"))
    assert not list(tmp_path.glob("p.cvx*"))
    with volumes.small_volume(tmp_path / "stick", "256k") as stick:
        dana.run(*sealing, stick)
        assert len(cards_in(stick)) == 3
        assert package.exists()


def test_a_card_that_cannot_be_written_seals_nothing(
    dana: Person, evidence: Path, tmp_path: Path
) -> None:
    """The volume for the cards is full: no package, and the cards made so far open nothing."""
    package = tmp_path / "p.cvx"
    with volumes.small_volume(tmp_path / "stick", "64k") as stick:
        taken = bytes(4096)
        number = 0
        try:
            while True:
                (stick / f"filler{number}").write_bytes(taken)
                number += 1
        except OSError:
            (stick / f"filler{number}").unlink(missing_ok=True)
        (stick / "filler0").unlink()
        (stick / "filler1").unlink()
        answer = dana.run(
            *("seal", evidence, "-o", package, "--shares", 2, *THREE, "--shares-out", stick),
            code=1,
        )
        assert answer["error"]["code"] == "CV-T02"
    assert not list(tmp_path.glob("p.cvx*"))
    last = dana.log()[-1]
    assert (last["type"], last["phase"], last["reason"]) == (
        "created",
        "refused",
        "key not handed over",
    )


@pytest.mark.parametrize(
    "words",
    [
        ("--shares", "2"),
        ("--shares", "2", "--holder", "Ada", "--shares-out", "."),
        ("--shares", "1", *THREE, "--shares-out", "."),
        ("--shares", "4", *THREE, "--shares-out", "."),
        ("--shares", "two", *THREE, "--shares-out", "."),
        ("--shares", "2", *THREE),
        ("--shares", "2", *THREE, "--holder", "Ada", "--shares-out", "."),
        (*THREE, "--shares-out", "."),
        ("--shares", "2", "--holder", " ", "--holder", "Ben", "--shares-out", "."),
        ("--shares", "2", *(w for n in range(17) for w in ("--holder", f"P{n}"))),
    ],
    ids=range(10),
)
def test_a_scheme_that_makes_no_sense_is_wrong_use(
    dana: Person,
    evidence: Path,
    tmp_path: Path,
    words: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Too few or too many people, one named twice, more needed than there are: nothing begins."""
    monkeypatch.chdir(tmp_path)
    said = dana.run("seal", evidence, "-o", "p.cvx", *words, code=2)["said"]
    assert "casevault" in said
    assert not dana.home.exists()


def test_words_may_come_on_standard_input(
    dana: Person, evidence: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two cards, one a line, by `--share-file -` twice."""
    import io

    package = tmp_path / "p.cvx"
    out = ("--shares-out", tmp_path, "--same-volume-ok")
    dana.run("seal", evidence, "-o", package, "--shares", 2, *THREE, *out)
    lines = b"".join(card.with_suffix(".words").read_bytes() for card in cards_in(tmp_path)[:2])
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(lines)))
    given = ("--share-file", "-", "--share-file", "-")
    assert dana.run("verify", package, *given)["files"] == 2
