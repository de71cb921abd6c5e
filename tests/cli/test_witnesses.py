"""Witnessing by command: two profiles, files between them, nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.refusals import Ask, Refuse


@pytest.fixture
def offices(ask: Ask, tmp_path: Path) -> tuple[Path, Path]:
    """Make two profiles; the second knows the first one's log, the first trusts the second."""
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    ask("--home", ours, "custody", "witness-key", "--log-output", tmp_path / "log.vkey")
    keys = ask("--home", theirs, "custody", "witness-key", "-o", tmp_path / "witness.vkey")
    assert (tmp_path / "witness.vkey").read_text() == keys["witness"] + "\n"
    ask("--home", theirs, "custody", "know", "field office", tmp_path / "log.vkey")
    (tmp_path / "policy").write_text(f"witness supervisor {keys['witness']}\nquorum supervisor\n")
    assert ask("--home", ours, "custody", "policy", "--set", tmp_path / "policy")["quorum"]
    return ours, theirs


def test_a_log_is_witnessed_by_files(ask: Ask, offices: tuple[Path, Path], tmp_path: Path) -> None:
    """Request, cosign and import; verification then names the witness, the time and the quorum."""
    ours, theirs = offices
    asked = ask("--home", ours, "custody", "witness-request", "-o", tmp_path / "request")
    given = ask(
        "--home", theirs, "custody", "cosign", tmp_path / "request", "-o", tmp_path / "answer"
    )
    assert (given["name"], given["entries"]) == ("field office", asked["entries"])
    [taken] = ask("--home", ours, "custody", "cosignature", tmp_path / "answer")["cosignatures"]
    assert (taken["name"], taken["time"]) == ("supervisor", given["time"])
    verdict = ask("--home", ours, "custody", "verify", "--entry", 0)
    [match] = verdict["anchored"]["by"]
    assert [each["name"] for each in match["cosigned"]] == ["supervisor"]
    assert verdict["anchored"]["quorum_up_to"] == asked["entries"]
    bounds = verdict["entries_in_time"]["0"]
    assert (bounds["not_before"], bounds["not_after"]["time"]) == (None, given["time"])
    [log] = ask("--home", theirs, "custody", "known")["logs"]
    assert (log["name"], log["entries"]) == ("field office", asked["entries"])


def test_what_is_not_cosigned_is_explained(
    ask: Ask, refuse: Refuse, offices: tuple[Path, Path], tmp_path: Path
) -> None:
    """A rollback, a stranger's log, an unknown witness and a broken policy are each told of."""
    ours, theirs = offices
    for name in ("early", "late"):
        ask("--home", ours, "custody", "witness-request", "-o", tmp_path / name)
    ask("--home", theirs, "custody", "cosign", tmp_path / "late", "-o", tmp_path / "answer")
    cosign = ("--home", theirs, "custody", "cosign")
    assert "fewer entries" in refuse("CV-C14", *cosign, tmp_path / "early", "-o", tmp_path / "x")
    ask("--home", theirs, "custody", "witness-request", "-o", tmp_path / "strange")
    said = refuse("CV-C14", *cosign, tmp_path / "strange", "-o", tmp_path / "x")
    assert "does not know" in said
    assert not (tmp_path / "x").exists()
    refuse("CV-C15", "--home", tmp_path / "third", "custody", "cosignature", tmp_path / "answer")
    (tmp_path / "policy").write_text("quorum nobody\n")
    assert "line 1" in refuse(
        "CV-C16", "--home", ours, "custody", "policy", "--set", tmp_path / "policy"
    )


def test_a_better_clock_is_noted(ask: Ask) -> None:
    """`custody clock` notes the offset; later entries tell it."""
    noted = ask("custody", "clock", "--shows", "2020-01-01T00:00:00Z", "--source", "wall clock")
    assert noted["offset_ms"] > 0
    last = ask("custody", "list")["entries"][-1]
    assert last["why"] == "clock compared"
    assert ask("custody", "verify")["consistent"] is True
    assert ask("custody", "list")["entries"][-1]["clk"]["offset_ms"] == noted["offset_ms"]
