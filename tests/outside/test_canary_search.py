"""The search for secrets finds what it is meant to find, in every form and place."""

from __future__ import annotations

import base64
import sys
from pathlib import Path

import pytest

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.crypto.shares import split_secret
from tests.outside.canaries import Canaries
from tests.outside.traced import run_traced

RAW = bytes(range(100, 132))
KEY = PackageKey(RAW)
TEXT = "A Passphrase of Canaries"
PLANT = """
import os, subprocess, sys
raw, text = bytes(range(100, 132)), "A Passphrase of " + "Canaries"
with open("gone", "wb") as file:
    file.write(b"before" + raw + b"after")
os.unlink("gone")
print("said", raw.hex(), file=sys.stderr)
subprocess.run(["true", text], env={**os.environ, "KEY": raw.hex()})
"""


def made() -> Canaries:
    """Return a search for a key and a passphrase."""
    canaries = Canaries()
    canaries.add_key("key", KEY.text, RAW)
    canaries.add_text("text", TEXT)
    return canaries


@pytest.mark.parametrize(
    "form",
    [
        RAW,
        RAW[:16],
        RAW[16:],
        RAW.hex().encode(),
        RAW.hex().upper().encode(),
        base64.b64encode(RAW),
        base64.b64encode(b"x" + RAW + b"y"),
        base64.urlsafe_b64encode(b"xy" + RAW),
        repr(RAW).encode(),
        str(int.from_bytes(RAW, "big")).encode(),
        KEY.text.encode(),
        KEY.text.upper().encode(),
        " ".join(KEY.groups[4:8]).encode(),
    ],
    ids=range(13),
)
def test_a_key_is_found_in_every_form(form: bytes) -> None:
    """Raw, half of it, hex, base64 at any place, as Python shows it, as text and in groups."""
    assert made().found_in(b"\0 before" + form + b"after") == {"key"}


@pytest.mark.parametrize(
    "form",
    [
        TEXT.encode(),
        TEXT.upper().encode(),
        TEXT.encode("utf-16-le"),
        TEXT.encode().hex().encode(),
        base64.b64encode(b"12" + TEXT.encode()),
    ],
    ids=range(5),
)
def test_a_passphrase_is_found_in_every_form(form: bytes) -> None:
    """As text in any case, in UTF-16, hex and base64."""
    assert made().found_in(b'"' + form + b'"') == {"text"}


def test_a_share_is_found_by_three_of_its_words() -> None:
    """A few of its words in a row are enough, however parted; what all cards bear is no find."""
    share = split_secret(RAW, threshold=2, count=3)[0]
    canaries = Canaries()
    canaries.add_share("share", share.text, share.value)
    words = share.text.split()
    for between in (" ", "\n", "', '", ","):
        assert canaries.found_in(between.join(words[9:12]).encode()) == {"share"}
    assert canaries.found_in(" ".join(words[:4]).encode()) == set()


def test_what_is_no_secret_is_not_found() -> None:
    """A fingerprint, other bytes, a part of the text: nothing."""
    for other in (KEY.fingerprint.encode(), bytes(64), TEXT[:12].encode(), KEY.text[:8].encode()):
        assert made().found_in(other) == set()


def test_a_planted_secret_is_found_wherever_it_went(tmp_path: Path) -> None:
    """In a file that is gone again, in a stream, in the arguments and environment of a child."""
    canaries = made()
    run = run_traced((sys.executable, "-c", PLANT), tmp_path / "trace", {}, tmp_path)
    assert run.code == 0
    assert list(tmp_path.iterdir()) == []
    found = {Path(place).name: canaries.found_in(data) for place, data in run.written.items()}
    assert found["gone"] == {"key"}
    assert canaries.found_in(run.err) == {"key"}
    assert {"key", "text"} in [canaries.found_in(started) for started in run.started]
    assert canaries.found_in(run.started[0]) == set()


def test_a_secret_in_a_file_or_its_name_is_found(tmp_path: Path) -> None:
    """Files below a folder are read whole, and their names are looked at."""
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_bytes(bytes(100_000) + RAW)
    (tmp_path / RAW.hex()).write_bytes(b"")
    (tmp_path / "clean").write_bytes(bytes(64))
    found = made().found_below(tmp_path)
    assert found == {
        str(tmp_path / "deep" / "file"): {"key"},
        str(tmp_path / RAW.hex()): {"key"},
    }
