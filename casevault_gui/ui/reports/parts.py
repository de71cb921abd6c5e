"""What several papers have in common: who made it, the package, an entry, the checkpoint."""

from __future__ import annotations

from casevault_gui.core.crypto.keytext import short_fingerprint
from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.events import Phase
from casevault_gui.core.custody.story import PackageStory
from casevault_gui.core.model import Actor
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.reports import ReportContents
from casevault_gui.language import translate
from casevault_gui.quantities import count_words
from casevault_gui.ui.custody_words import phase_words, reason_words, type_words
from casevault_gui.ui.reports.blocks import Blocks
from casevault_gui.ui.reports.style import BODY, HASH, Column, Frame, Style, to_the_right

MONO = Style(8.5, mono=True)
_SECONDS = len("2026-04-17T09:12:33")
_PERSON = ("name", "title", "agency", "number", "account")


def frame_of(contents: ReportContents, title: str, subject: str, *, draft: bool = False) -> Frame:
    """Return what each page says, the log by its name at the foot."""
    foot = translate("Papers", "{tool} · made {made} UTC · {log}").format(
        tool=contents.tool, made=time_words(contents.made), log=contents.vkey.name
    )
    # Drafts are forms of a country's law, in the words of that law.
    return Frame(title, subject, foot, draft, "en" if draft else "")


def time_words(text: str) -> str:
    """Return a time of the log to the second, without its letters."""
    return text[:_SECONDS].replace("T", " ")


def person_words(actor: Actor | None) -> str:
    """Return who somebody says to be, in one line; the account only where there is no name."""
    if actor is None:
        return ""
    parts = [
        display_name(part) for part in (actor.name or actor.account, actor.title, actor.agency)
    ]
    if actor.number:
        # Not through `display_name` as a whole: a language's own invisible marks are no trick.
        number = display_name(actor.number)
        parts.append(translate("Papers", "no. {number}").format(number=number))
    return ", ".join(filter(None, parts))


def bytes_words(size: int | None) -> str:
    """Return a size to the byte: a paper is compared with what a computer says."""
    return "" if size is None else translate("Papers", "{n} bytes").format(n=count_words(size))


def draw_package(paper: Blocks, story: PackageStory, *, named: bool = True) -> None:
    """Draw what identifies a package; `named` only where its name may be known."""
    paper.ensure(58)
    key = story.key
    missing = translate("Papers", "not in this log")
    paper.facts(
        (
            (translate("Papers", "Package"), display_name(story.name) if named else ""),
            (translate("Papers", "Package id"), story.package, MONO),
            (
                translate("Papers", "SHA-256"),
                story.sha256 or missing,
                MONO if story.sha256 else BODY,
            ),
            (translate("Papers", "Size"), bytes_words(story.size)),
            (translate("Papers", "Manifest root"), story.root, MONO),
            (translate("Papers", "Files"), "" if story.files is None else count_words(story.files)),
            (
                translate("Papers", "Not packed"),
                "" if not story.exceptions else count_words(story.exceptions),
            ),
            (
                translate("Papers", "Sealed"),
                f"{time_words(story.sealed)} UTC" if story.sealed else "",
            ),
            (translate("Papers", "Key fingerprint"), short_fingerprint(key) if key else "", MONO),
            (translate("Papers", "In full (SHA-256)"), key, MONO),
        )
    )


def entry_columns() -> tuple[Column, ...]:
    """Return the columns of a table of entries."""
    return (
        Column(translate("Papers", "No."), 12, to_the_right(Style(8))),
        Column(translate("Papers", "Time (UTC)"), 21),
        Column(translate("Papers", "What happened"), 34),
        Column(translate("Papers", "Who"), 31),
        Column(translate("Papers", "About"), 48),
        Column(translate("Papers", "Hash of the entry"), 28, HASH),
    )


def entry_row(entry: Entry) -> tuple[str, ...]:
    """Return an entry as a row of such a table."""
    state = type_words(entry.type)
    if entry.phase is not Phase.DONE or entry.ref is not None:
        state = f"{state}\n{phase_words(entry.phase)}"
    if entry.ref is not None:
        state += " " + translate("Papers", "(see no. {n})").format(n=entry.ref)
    return (
        str(entry.seq),
        time_words(entry.time).replace(" ", "\n"),
        state,
        person_words(entry.actor),
        "\n".join(about_lines(entry)),
        hash_lines(entry.leaf.hex(), 16),
    )


def hash_lines(digits: str, each: int) -> str:
    """Return a hash in lines of `each` digits, which an eye compares one by one."""
    return "\n".join(digits[at : at + each] for at in range(0, len(digits), each))


def about_lines(entry: Entry) -> list[str]:
    """Return what an entry says beside when, what and who, a line each."""
    names = ", ".join(display_name(each.name or each.package) for each in entry.objects)
    told = (
        ("{text}", names),
        (translate("Papers", "Why: {text}"), display_name(entry.why)),
        ("{text}", reason_words(entry.reason)),
        (translate("Papers", "Place: {text}"), display_name(entry.place)),
        (translate("Papers", "With: {text}"), person_words(entry.second)),
        (translate("Papers", "Seals: {text}"), ", ".join(map(display_name, entry.seals))),
        (translate("Papers", "Medium: {text}"), medium_words(entry)),
        (translate("Papers", "Key: {text}"), short_fingerprint(entry.key) if entry.key else ""),
    )
    return [words.format(text=text) for words, text in told if text]


def medium_words(entry: Entry) -> str:
    """Return what the label of an entry's medium says, "" for none."""
    medium = entry.medium
    parts = (medium.make, medium.model, medium.serial) if medium else ()
    return display_name(" ".join(part for part in parts if part))


def draw_checkpoint(paper: Blocks, contents: ReportContents) -> None:
    """Draw the checkpoint: to read, to type, and for a camera."""
    paper.heading(translate("Papers", "Checkpoint"), follows=60)
    size = contents.checkpoint.size
    paper.code(
        contents.note.decode(),
        translate(
            "Papers",
            "This signed text commits the log to all of its {n} entries as they were at {made} UTC,"
            " this paper's own announcement included. The log is tamper-evident up to the last"
            " checkpoint that somebody else holds. So keep this page away from the computer that"
            " keeps the log: if an entry is ever changed or cut off, this checkpoint contradicts"
            " it.\n\nTo compare, save the text below, or what the code holds, as a file and choose"
            " it under “Compare a checkpoint”, or run: casevault custody verify --checkpoint FILE",
        ).format(n=count_words(size), made=time_words(contents.made)),
    )
    paper.lines(contents.note.decode().rstrip("\n").split("\n"))
    paper.facts(((translate("Papers", "Public key of the log"), contents.vkey.text, HASH),))


def draw_signatures(paper: Blocks, *roles: str) -> None:
    """Draw where people sign: name, signature, date and place for each role."""
    for role in roles:
        paper.ensure(26)
        paper.paragraph(role, Style(9.5, bold=True))
        paper.blanks(
            (
                translate("Papers", "Name and office"),
                translate("Papers", "Date and place"),
                translate("Papers", "Signature"),
            ),
            rows=3,
        )
