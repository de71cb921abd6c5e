"""What travels inside a package: entries, proofs, one checkpoint, the key."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.crypto.notes import COSIGNATURE_TYPE, VerifierKey
from casevault_gui.core.custody.events import Draft, EntryType, LogKeys
from casevault_gui.core.custody.extract import CustodyExtract, parse_vkey_file, verify_extract
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.errors import CheckpointMalformed, CustodyTrouble, LogInconsistent
from tests.core.custody.samples import OBJECTS, PACKAGE, fill, fill_quickly

STRANGER = LogKeys(bytes(32), bytes(32)).vkey


@pytest.fixture
def extract(log: CustodyLog) -> CustodyExtract:
    """Return the extract of one case from a log of two."""
    fill(log, 3)
    with log.begin(EntryType.CREATED, case="2026-1", objects=OBJECTS):
        fill(log, 1)
    log.append(Draft(type=EntryType.OPENED, case="2026-2"))
    log.append(Draft(type=EntryType.OPENED, case="2026-1"))
    return log.extract(case="2026-1")


def test_an_extract_holds_its_case_alone_and_verifies(
    log: CustodyLog, extract: CustodyExtract
) -> None:
    """The entries of the case come with proofs under the log's head; others are not told."""
    verdict = verify_extract(extract)
    assert [entry.seq for entry in verdict.entries] == [4, 6, 8]
    assert verdict.key == log.vkey
    assert verdict.checkpoint == log.head()
    assert b"2026-2" not in extract.lines + extract.proofs


def test_an_extract_of_nothing_is_still_anchored(log: CustodyLog) -> None:
    """A case without entries gives no lines, and a checkpoint that anchors the log all the same."""
    for empty in (log.extract(case="none"), log.extract()):
        assert (empty.lines, empty.proofs) == (b"", b"")
        assert verify_extract(empty).checkpoint == log.head()


@pytest.mark.usefixtures("extract")
def test_an_extract_can_be_of_a_package(log: CustodyLog) -> None:
    """Asked for a package, it holds the entries that name the package."""
    entries = verify_extract(log.extract(package=PACKAGE)).entries
    assert [entry.seq for entry in entries] == [4, 6]


def test_many_proofs_read_each_leaf_once(log: CustodyLog) -> None:
    """What the proofs share is read once, and once for the head: sealing waits for no long log."""
    fill_quickly(log, 60)
    for _ in range(20):
        log.append(Draft(type=EntryType.OPENED, case="2026-1"))
    asked: list[str] = []
    log._store._connection.set_trace_callback(asked.append)
    extract = log.extract(case="2026-1")
    log._store._connection.set_trace_callback(None)
    assert len(verify_extract(extract).entries) == 20
    assert len([text for text in asked if text.startswith("SELECT leaf")]) <= 2 * log.size


def refused(extract: CustodyExtract) -> str:
    """Return the problem for which an extract is refused as inconsistent."""
    with pytest.raises(LogInconsistent) as caught:
        verify_extract(extract)
    return str(caught.value.facts["problem"])


def test_lines_and_proofs_must_belong_together(extract: CustodyExtract) -> None:
    """Leaving out, exchanging, repeating or moving lines or proofs is refused, for its reason."""
    lines, proofs = (part.splitlines(keepends=True) for part in (extract.lines, extract.proofs))
    assert refused(replace(extract, proofs=b"".join(proofs[:-1]))) == "proofs"
    assert refused(replace(extract, lines=extract.lines[:-1])) == "last line"
    swapped = b"".join([proofs[1], proofs[0], *proofs[2:]])
    assert refused(replace(extract, proofs=swapped)) == "log"
    turned = replace(extract, lines=b"".join(lines[::-1]), proofs=b"".join(proofs[::-1]))
    assert refused(turned) == "order"
    more = extract.proofs.replace(b',"path"', b',"more":1,"path"', 1)
    assert refused(replace(extract, proofs=more)) == "proof"
    wrong = proofs[0].replace(b'"path":["', b'"path":["' + b"00" * 32 + b'","')
    assert refused(replace(extract, proofs=wrong + b"".join(proofs[1:]))) == "proof"


@pytest.mark.parametrize(
    "line",
    [
        b"{}",
        b"[]",
        b'{"index":4}',
        b'{"index":"4","path":[]}',
        b'{"index":4,"path":{}}',
        b'{"index":4,"path":[1]}',
        b'{"index":4,"path":["zz"]}',
        b'{"index":4,"path":["' + b"AB" * 32 + b'"]}',
    ],
)
def test_a_malformed_proof_is_refused(extract: CustodyExtract, line: bytes) -> None:
    """A proof line of any other form is refused, not half understood."""
    proofs = b"\n".join([line, *extract.proofs.split(b"\n")[1:]])
    assert refused(replace(extract, proofs=proofs)) == "proof"


def test_an_entry_of_another_log_does_not_pass(extract: CustodyExtract) -> None:
    """Lines under another log's key and checkpoint are refused."""
    other = LogKeys.generate()
    strange = replace(extract, vkey=other.vkey.text.encode() + b"\n")
    with pytest.raises(CheckpointMalformed):
        verify_extract(strange)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\n",
        LogKeys(bytes(32), bytes(32)).vkey.text.encode(),
        VerifierKey(STRANGER.name, STRANGER.public, COSIGNATURE_TYPE).text.encode() + b"\n",
        VerifierKey("other", LogKeys(bytes(32), bytes(32)).signer.public).text.encode() + b"\n",
    ],
)
def test_a_key_file_of_another_form_is_refused(data: bytes) -> None:
    """The key file is one line, and its name is the origin bound to the key."""
    with pytest.raises(CheckpointMalformed):
        parse_vkey_file(data)


@given(data=st.data())
def test_no_flipped_bit_is_accepted(data: st.DataObject) -> None:
    """Whichever bit of whichever file is changed, the extract is refused, and cleanly."""
    part = data.draw(st.sampled_from(["lines", "proofs", "checkpoint", "vkey"]))
    content = bytearray(getattr(SAMPLE, part))
    bit = data.draw(st.integers(0, len(content) * 8 - 1))
    content[bit // 8] ^= 1 << bit % 8
    with pytest.raises(CustodyTrouble):
        verify_extract(replace(SAMPLE, **{part: bytes(content)}))


def _sample() -> CustodyExtract:
    """Make one extract for the property test, which cannot use fixtures of one test."""
    import tempfile
    from pathlib import Path

    from casevault_gui.core.model import Actor

    with tempfile.TemporaryDirectory() as folder:
        keys = LogKeys(bytes(32), bytes(32))
        with CustodyLog.create(Path(folder) / "log", keys, Actor(), {}) as log:
            log.append(Draft(type=EntryType.CREATED, case="1", objects=OBJECTS))
            fill(log, 4)
            return log.extract(case="1")


SAMPLE = _sample()
