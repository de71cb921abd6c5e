"""Hand-overs by command: both sides, with files between them, and no key on the receiver's."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.refusals import Ask, Opening, Refuse


@pytest.fixture
def offered(ask: Ask, opening: Opening, tmp_path: Path) -> Path:
    """Offer a package; return the transfer file."""
    file = tmp_path / "t.cvtransfer"
    made = ask(
        "hand-over", "offer", opening.package, "-o", file, "--to", "Ben", "--seal", "A-17",
        "--seal", "A-18", "--medium-serial", "S-1", "--second", "Wanda", "--condition", "whole",
    )  # fmt: skip
    assert made["sha256"]
    return file


def test_a_package_is_offered_received_and_acknowledged(
    ask: Ask, opening: Opening, offered: Path, tmp_path: Path
) -> None:
    """The offer is open until the receipt is taken in; both sides list it."""
    [open_] = ask("hand-over", "list", "--open")["offers"]
    assert (open_["state"], open_["to"]) == ("open", "Ben")
    ben = ("--home", tmp_path / "ben", "hand-over")
    receipt = tmp_path / "r.cvreceipt"
    answer = ask(*ben, "receive", opening.package, "--transfer", offered, "-o", receipt)
    assert (answer["cosigned"], answer["problem"]) == (True, "")
    assert ask("hand-over", "receipt", receipt)["refused"] is False
    assert ask("hand-over", "list", "--open")["offers"] == []
    [closed] = ask("hand-over", "list")["offers"]
    assert closed["state"] == "received"
    [came] = ask(*ben, "list")["received"]
    assert came["sha256"] == closed["sha256"]
    verdict = ask("custody", "verify")
    assert verdict["anchored"]["by"][0]["cosigned"]
    assert verdict["gaps"] == []


def test_an_offer_is_refused_or_comes_back(
    ask: Ask, refuse: Refuse, opening: Opening, offered: Path, tmp_path: Path
) -> None:
    """A refusal closes the offer with its reason; a package that came back ends one by hand."""
    ben = ("--home", tmp_path / "ben", "hand-over")
    answer = tmp_path / "no.cvreceipt"
    ask(*ben, "refuse", offered, "-o", answer, "--why", "seal broken")
    taken = ask("hand-over", "receipt", answer)
    assert (taken["refused"], taken["why"]) == (True, "seal broken")
    again = ask("hand-over", "offer", opening.package, "-o", tmp_path / "second")
    ask("hand-over", "returned", again["package"], "--why", "nobody there")
    states = [each["state"] for each in ask("hand-over", "list")["offers"]]
    assert states == ["refused", "returned"]
    refuse("CV-C22", "hand-over", "returned", again["package"], "--why", "again")


def test_mistakes_are_explained(
    ask: Ask, refuse: Refuse, opening: Opening, offered: Path, tmp_path: Path
) -> None:
    """An altered package, no such file, a receipt twice and a foreign one each have words."""
    ben = ("--home", tmp_path / "ben", "hand-over")
    copy, receipt = tmp_path / "copy.cvx", tmp_path / "r.cvreceipt"
    data = bytearray(opening.package.read_bytes())
    data[-50] ^= 1
    copy.write_bytes(data)
    take = (*ben, "receive")
    assert "SHA-256" in refuse("CV-C19", *take, copy, "--transfer", offered, "-o", receipt)
    refuse("CV-C17", *take, opening.package, "--transfer", opening.package, "-o", receipt)
    ask(*take, opening.package, "--transfer", offered, "-o", receipt)
    refuse("CV-C21", *take, opening.package, "--transfer", offered, "-o", tmp_path / "x")
    refuse("CV-C23", *ben, "receipt", receipt)
    ask("hand-over", "receipt", receipt)
    refuse("CV-C21", "hand-over", "receipt", receipt)
    ask(*ben, "again", offered, "-o", tmp_path / "again")


def test_a_package_without_a_file_is_received_all_the_same(
    ask: Ask, opening: Opening, tmp_path: Path
) -> None:
    """What came without an offer is logged; verification goes on naming it."""
    ben = ("--home", tmp_path / "ben")
    ask(*ben, "hand-over", "receive", opening.package, "--without-offer", "--from", "courier")
    gaps = ask(*ben, "custody", "verify")["gaps"]
    assert [gap["kind"] for gap in gaps] == ["never-offered"]


def test_a_case_is_told_from_both_logs(
    ask: Ask, opening: Opening, offered: Path, tmp_path: Path
) -> None:
    """Who receives sees the giver's entries about the package in the story of the case."""
    del offered
    ask("hand-over", "offer", opening.package, "-o", tmp_path / "second")
    ben = ("--home", tmp_path / "ben")
    ask(*ben, "hand-over", "receive", opening.package, "--transfer", tmp_path / "second",
        "-o", tmp_path / "r")  # fmt: skip
    [log] = ask(*ben, "custody", "foreign")["logs"]
    assert (log["holds"], log["places"]) == (True, ["transfer file"])
    case = ask("hand-over", "list")["offers"][0]
    entries = ask("custody", "list")["entries"]
    [name] = {entry["case"] for entry in entries if entry.get("case")} or {""}
    story = ask(*ben, "custody", "list", "--case", name)["story"]
    told = {(line["own"], line["entry"]["type"]) for line in story}
    assert {(False, "transfer_offered"), (True, "received")} <= told
    assert case["state"] == "open"
