"""Papers about the log: what is on them is read back, by words and by a camera."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize

from casevault_gui.core.crypto.notes import verify_checkpoint
from casevault_gui.core.custody.events import Draft, EntryType, Medium
from casevault_gui.core.custody.export import ExportForm, export_log
from casevault_gui.core.model import ObjectRef
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.reports import FileHash, ReportKind
from casevault_gui.ui.reports.drawing import draw_report
from tests.ui.make_services import PACKAGE
from tests.ui.pdf_reading import (
    about,
    codes_in,
    fonts_missing,
    overhang,
    pages_of,
    picture_of,
    text_of,
)
from tests.ui.report_samples import (
    CASE,
    KEY,
    NAME,
    NAMES,
    RECIPIENT,
    ROOT,
    SECOND,
    SHA256,
    WAY,
    fill,
    made,
)

pytestmark = pytest.mark.usefixtures("qapp")
DRAFTS = [ReportKind.FRE_902_14, ReportKind.BSA_63_A, ReportKind.BSA_63_B]
WITH_CHECKPOINT = [kind for kind in ReportKind if kind not in (ReportKind.LETTER, ReportKind.ENTRY)]


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    """Open a profile with a case in its log."""
    with open_profile(tmp_path / "profile") as opened:
        fill(opened)
        yield opened


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    """Return where a paper goes."""
    return tmp_path / "paper.pdf"


def words_of(pdf: Path) -> str:
    """Return all words of a paper, one space between each two."""
    return " ".join(text_of(pdf).split())


def digits_of(pdf: Path) -> str:
    """Return a paper without any space: a hash stands there in groups."""
    return "".join(text_of(pdf).split())


@pytest.mark.parametrize("kind", list(ReportKind))
def test_every_paper_is_whole(profile: Profile, pdf: Path, kind: ReportKind) -> None:
    """Fonts are inside, nothing runs off the paper, each page has its number of all."""
    made(profile, kind, pdf)
    pages = pages_of(pdf)
    assert re.search(rf"Pages: +{len(pages)}\n", about(pdf))
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert profile.origin in page
    assert fonts_missing(pdf) == []
    assert overhang(pdf) <= 0.5
    margin = 20
    image = picture_of(pdf, 50)
    inside = image.rect().adjusted(margin, margin, -margin, -margin)
    assert all(
        image.pixelColor(x, y).lightness() == 255
        for y in range(image.height())
        for x in range(image.width())
        if not inside.contains(x, y)
    )


@pytest.mark.parametrize("kind", WITH_CHECKPOINT)
def test_a_camera_reads_the_checkpoint(profile: Profile, pdf: Path, kind: ReportKind) -> None:
    """The one code of the paper is a checkpoint of the log over its own announcement."""
    contents = made(profile, kind, pdf)
    count = len(pages_of(pdf))
    found = [code for page in range(1, count + 1) for code in codes_in(pdf, 150, page)]
    assert [code.encode() for code in found] == [contents.note]
    checkpoint = verify_checkpoint(found[0].encode(), profile.log.vkey)
    assert checkpoint.size == profile.log.size - 1
    signature = contents.note.decode().split()[-1]
    assert signature in digits_of(pdf)
    assert profile.log.vkey.text in digits_of(pdf)


def test_the_custody_report_holds_every_entry(profile: Profile, pdf: Path) -> None:
    """Number, leaf hash, names of every script, reasons in words, and the three answers."""
    contents = made(profile, ReportKind.CUSTODY, pdf)
    digits, words = digits_of(pdf), words_of(pdf)
    for entry in contents.story.entries:
        assert entry.leaf.hex() in digits
    for name in (
        "IMG_0042.jpg",
        "証拠品一覧／東京地方検察庁.docx",
        "Протокол обыска.odt",
        "x" * 20,
    ):
        assert name.replace(" ", "") in digits
    for said in (
        f"Case {CASE}",
        "Dana Whitfield, Investigator, County Prosecutor, no. 4471",
        "Does it agree with itself? Yes, all",
        "Anchored outside up to? Not anchored yet.",
        "Anything left open? Nothing left open.",
        "tamper-evident up to the last checkpoint",
        "search in Łódź",
        "Robin Okafor, Evidence custodian",
        "Made by",
        "Checked by",
    ):
        assert said in words
    assert SHA256 in digits


def test_hidden_signs_are_shown(profile: Profile, pdf: Path) -> None:
    """A name that would turn its end round, or break its line, is printed harmless."""
    made(profile, ReportKind.CUSTODY, pdf)
    words = text_of(pdf)
    assert "\u202e" not in words
    assert "gnp.exe" in words


def test_a_long_report_repeats_its_head(profile: Profile, pdf: Path) -> None:
    """Two hundred entries take many pages; each has the titles of the columns, none is cut."""
    fill(profile, 200)
    contents = made(profile, ReportKind.CUSTODY, pdf)
    pages = pages_of(pdf)
    assert len(pages) > 10
    for page in pages[1:-2]:
        assert "What happened" in page
    found = sum("".join(page.split()).count(entry.leaf.hex()) for page in pages
                for entry in contents.story.entries)  # fmt: skip
    assert found == len(contents.story.entries)


def test_the_memorandum_holds_hash_root_and_files(profile: Profile, pdf: Path) -> None:
    """Without an open package it says that files are not listed; with one it lists them all."""
    made(profile, ReportKind.HASHES, pdf)
    assert SHA256 in digits_of(pdf)
    assert ROOT in digits_of(pdf)
    assert "Not listed: the package was not open" in words_of(pdf)
    files = [FileHash(name, n * 1000, f"{n:064x}") for n, name in enumerate(NAMES * 9)]
    longer = pdf.with_name("files.pdf")
    made(profile, ReportKind.HASHES, longer, files)
    digits = digits_of(longer)
    assert all(each.sha256 in digits for each in files)
    assert "63 files, in the order of the package" in words_of(longer)


def test_the_letter_tells_neither_key_nor_case(profile: Profile, pdf: Path) -> None:
    """It names recipient, way, package id, hash and fingerprint; never case, file name or why."""
    made(profile, ReportKind.LETTER, pdf)
    words = words_of(pdf)
    for said in (*RECIPIENT.split("\n"), WAY, PACKAGE, SHA256, KEY, "CDCD-CDCD-CDCD-CDCD"):
        assert said in words
    for secret in (CASE, NAME, "Łódź", "cvkey1"):
        assert secret not in words + about(pdf)
    assert "This letter holds no key." in words


def test_the_disposal_certificate_says_who_did_what(profile: Profile, pdf: Path) -> None:
    """The destruction of the key stands there with both persons, and what nobody can prove."""
    made(profile, ReportKind.DISPOSAL, pdf)
    words = words_of(pdf)
    for said in (
        "Key destroyed",
        "How: burned in the yard",
        "With: Robin Okafor",
        "That no other copy of the package or of a key exists.",
        "Second person, present throughout",
    ):
        assert said in words


def test_a_hand_over_that_was_never_made_is_a_form(profile: Profile, pdf: Path) -> None:
    """Without an offer in the log both sides have lines to write on."""
    made(profile, ReportKind.HANDOVER, pdf)
    words = words_of(pdf)
    for said in ("Given by", "Received by", "Seal numbers", "Giver", "Receiver", SHA256):
        assert said in words


def test_the_hand_over_receipt_tells_both_sides(profile: Profile, pdf: Path) -> None:
    """Giver, recipient, seals and medium of the offer; then what the receipt told, or a refusal."""
    package = (ObjectRef("package", NAME, 48_210_944, SHA256, PACKAGE),)
    offer = profile.log.append(
        Draft(
            type=EntryType.TRANSFER_OFFERED,
            case=CASE,
            objects=package,
            why="for the hearing",
            place="Courthouse",
            seals=("S-17",),
            medium=Medium("Acme", "Stick", "0042"),
            second=SECOND,
            more={"to": "Registry of the court", "condition": "whole"},
        )
    )
    made(profile, ReportKind.HANDOVER, pdf)
    words = words_of(pdf)
    for said in (
        "Registry of the court",
        "for the hearing",
        "S-17",
        "Acme Stick 0042",
        "Robin Okafor, Evidence custodian",
        f"no. {offer.seq}",
    ):
        assert said in words
    assert "Received by" in words
    receipt: dict[str, str | int | bool] = {
        "receiver": "Jo Court",
        "receipt_seq": 7,
        "receipt_leaf": "77" * 32,
    }
    for kind in (EntryType.RECEIPT_IMPORTED, EntryType.TRANSFER_REFUSED):
        again = profile.log.append(
            Draft(type=EntryType.TRANSFER_OFFERED, case=CASE, objects=package, more={"to": "Jo"})
        )
        profile.log.append(
            Draft(type=kind, case=CASE, objects=package, target=again.reference, more=receipt)
        )
        path = pdf.with_name(f"{kind}.pdf")
        made(profile, ReportKind.HANDOVER, path)
        words = words_of(path)
        assert "Jo Court" in words
        assert "77" * 32 in words
        assert "Received by" not in words
        assert ("was refused" in words) is (kind is EntryType.TRANSFER_REFUSED)


def test_the_receivers_paper_names_the_givers_entry(profile: Profile, pdf: Path) -> None:
    """At the receiver's, the giver's log and entry stand there, and who received."""
    package = (ObjectRef("package", NAME, 48_210_944, SHA256, PACKAGE),)
    more = {"from": "Ada Giver", "offer_log": "casevault/log/v1/x", "offer_leaf": "88" * 32}
    profile.log.append(
        Draft(type=EntryType.RECEIVED, case=CASE, objects=package, more=more, place="Room 4")
    )
    made(profile, ReportKind.HANDOVER, pdf)
    words = words_of(pdf)
    for said in ("Ada Giver", "casevault/log/v1/x", "88" * 32, "Room 4", "Dana Whitfield"):
        assert said in words


@pytest.mark.parametrize("kind", DRAFTS)
def test_a_certificate_is_a_draft_on_every_page(
    profile: Profile, pdf: Path, kind: ReportKind
) -> None:
    """The word stands across each page, the box on the first; nobody's name is signed."""
    made(profile, kind, pdf)
    pages = pages_of(pdf)
    assert all("DRAFT" in page for page in pages)
    assert "DRAFT. Not signed, not filed, not advice." in " ".join(pages[0].split())
    assert SHA256 in digits_of(pdf)
    law = "902(14)" if kind is ReportKind.FRE_902_14 else "63(4)(c)"
    assert law in words_of(pdf)


def test_only_certificates_are_drafts(profile: Profile, pdf: Path) -> None:
    """The other papers do not carry the word."""
    made(profile, ReportKind.CUSTODY, pdf)
    assert "DRAFT" not in text_of(pdf)


def test_the_sheet_is_one_page_whose_lines_work(
    profile: Profile, pdf: Path, tmp_path: Path
) -> None:
    """The grey lines, typed as they are printed, check the entry in an export."""
    contents = made(profile, ReportKind.ENTRY, pdf)
    folder = tmp_path / "export"
    folder.mkdir()
    export_log(profile.log, folder, (ExportForm.JSONL,))
    (page,) = pages_of(pdf)
    starts = r"(?:sed|h=|test|unhex\(|node\(|printf|echo|openssl|  |[0-9a-f]{32}|\d+ |-sigfile)"
    printed = [line for line in page.splitlines() if re.match(starts, line)]
    assert contents.sheet is not None
    wanted = [line.strip() for _, lines in contents.sheet.steps for line in lines]
    assert [line.strip() for line in printed] == wanted
    run = subprocess.run(
        ["bash"], input="\n".join(printed), cwd=folder, capture_output=True, text=True, check=False
    )
    assert run.stdout.splitlines() == [
        "entry holds",
        "root holds",
        "Signature Verified Successfully",
        "log named by its key",
    ]


def test_papers_can_be_letter_sized(profile: Profile, pdf: Path) -> None:
    """The same paper fits the paper of North America."""
    contents = made(profile, ReportKind.CUSTODY, pdf)
    pdf.write_bytes(draw_report(contents, QPageSize.PageSizeId.Letter))
    assert "(letter)" in about(pdf)
    assert overhang(pdf) <= 0.5
