"""What somebody finds who holds package or profile and no key; and that nothing calls out."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.outside.conftest import SealedCase

SHORTEST = 6


def texts_of(value: object) -> Iterator[str]:
    """Give every text in a JSON document."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for member in value.values() if isinstance(value, dict) else value:
            yield from texts_of(member)


def secrets_of(case: SealedCase) -> list[bytes]:
    """Return what must not be read: names, pieces of content, and the case record's texts."""
    files = [path for path in case.evidence.rglob("*") if path.is_file()]
    found = [path.name.encode() for path in files]
    found += [path.read_bytes()[start : start + 24] for path in files for start in (0, 100)]
    record = json.loads((case.sample / "case.json").read_bytes())
    found += [text.encode() for text in texts_of(record)]
    return [piece for piece in found if len(piece) >= SHORTEST]


def test_a_package_tells_nothing_of_its_case(case: SealedCase) -> None:
    """No file name, no piece of a file and no word of the case record stands in the package."""
    package = case.package.read_bytes()
    plain = (case.bag.parent / "plain.tar").read_bytes()
    secrets = secrets_of(case)
    assert sum(piece in plain for piece in secrets) > 40
    assert [piece for piece in secrets if piece in package] == []


def test_no_key_is_in_package_or_profile(case: SealedCase) -> None:
    """Neither the package nor any file of the profile holds the key, as bytes or in a text form."""
    forms = [case.key.raw, case.key.raw.hex().encode(), case.key.text.encode()]
    profile = [path for path in case.home.rglob("*") if path.is_file()]
    assert {path.name for path in profile} >= {"custody.sqlite", "log-keys.json"}
    for path in [case.package, *profile]:
        content = path.read_bytes()
        assert not any(form in content for form in forms), path
    exported = (case.export / "entries.jsonl").read_bytes()
    assert not any(form in exported for form in forms)
    assert case.key.fingerprint.encode() in exported


def test_the_whole_job_opens_no_network_socket(tmp_path: Path) -> None:
    """Sealing, verifying, extracting and logging the sample case opens no internet socket."""
    trace = tmp_path / "trace"
    done = subprocess.run(
        [
            *("strace", "-f", "-e", "trace=socket,connect", "-o", trace),
            *(sys.executable, "-m", "casevault_gui", "demo", "-d", tmp_path / "demo"),
        ],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    calls = trace.read_text("utf-8", "replace")
    assert "exited with 0" in calls
    assert re.findall(r"^.*\bAF_(?:INET6?|PACKET|NETLINK)\b.*$", calls, re.MULTILINE) == []
