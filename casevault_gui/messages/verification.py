"""A verification report as a page for people: one file of HTML that fetches and runs nothing."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from casevault_gui.core.names import display_name
from casevault_gui.messages import explain, explain_code
from casevault_gui.quantities import count_words, size_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casevault_gui.core.workflows.signatures import Signature
    from casevault_gui.core.workflows.verification import FileVerdict, VerificationReport

_SECONDS = len("2026-01-01T00:00:00")
_STYLE = """\
body { font: 15px/1.45 sans-serif; margin: 2em auto; max-width: 70em; padding: 0 1em;
  color: #14232a; background: #fff; }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-top: 1.8em; }
.whole, .damaged { padding: .6em 1em; border: 1px solid; border-radius: 6px; }
.whole { background: #e9f4ec; border-color: #2e7d46; }
.damaged { background: #fbeceb; border-color: #8f1d14; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .25em .8em .25em 0;
  border-bottom: 1px solid #d5dde0; overflow-wrap: anywhere; }
.n { text-align: right; white-space: nowrap; }
code, pre { font: 13px/1.4 monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
"""


def verification_html(made: VerificationReport) -> bytes:
    """Return the page, in UTF-8; names are shown as text, with what would reorder them marked."""
    return "".join(_page(made)).encode()


def outcome_words(made: VerificationReport) -> str:
    """Return in one sentence how a verification ended."""
    if made.error is not None:
        return f"{explain(made.error).what} ({made.error.code})"
    if made.not_packed:
        return "The package is whole and unaltered; it was sealed with exceptions."
    return "The package is whole and unaltered."


def verdict_words(verdict: FileVerdict) -> str:
    """Return a file's verdict with a sign."""
    if verdict.code:
        return f"✕ damaged: {explain_code(verdict.code)} ({verdict.code})"
    return "✓ verified, flawed when sealed" if verdict.flawed else "✓ verified"


def signed_words(signature: Signature | None) -> str:
    """Return who signed; unknown where the signature was not reached."""
    if signature is None:
        return "not looked at, for the package does not hold"
    if signature.identity is None:
        return "not signed"
    name = display_name(signature.name) or "no name"
    return f"{name} ({signature.state.value}), {signature.identity.fingerprint.hex()}"


def fact_rows(made: VerificationReport) -> list[tuple[str, str]]:
    """Return what is told of the package and of the making of the report."""
    maker = made.maker
    person = ", ".join(
        display_name(part)
        for part in (maker.name or maker.account, maker.title, maker.agency)
        if part
    )
    rows = [
        ("Package", display_name(made.name)),
        ("Package id", made.package),
        ("SHA-256 of the file", made.sha256),
        ("Size", f"{count_words(made.size)} bytes"),
        ("Manifest root", made.root),
        ("Case", display_name(made.case)),
        ("Files", f"{count_words(len(made.files))}, {size_words(made.content_bytes)}"),
        ("Damaged files", count_words(made.files.damaged)),
        ("Not packed, or not as found", count_words(len(made.not_packed))),
        ("Signature", signed_words(made.signature)),
        ("Verified by", person),
        ("At", f"{made.made[:_SECONDS].replace('T', ' ')} UTC"),
        ("With", made.tool),
    ]
    if made.provenance is not None:
        rows.insert(-3, ("Disclosed from package", made.provenance.disclosed.package))
    return [row for row in rows if row[1]]


def _page(made: VerificationReport) -> Iterator[str]:
    title = escape(f"Verification report: {display_name(made.name)}")
    yield "<!DOCTYPE html>\n<html lang='en'>\n<head>\n<meta charset='utf-8'>\n"
    # Nothing may be loaded or run, whatever a name in the package may look like.
    yield "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none';"
    yield " style-src 'unsafe-inline'\">\n"
    yield f"<title>{title}</title>\n<style>\n{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
    tone = "damaged" if made.error else "whole"
    yield f"<p class='{tone}'><strong>{escape(outcome_words(made))}</strong></p>\n<table>\n"
    for name, value in fact_rows(made):
        yield f"<tr><th scope='row'>{escape(name)}</th><td>{escape(value)}</td></tr>\n"
    yield "</table>\n"
    if made.not_packed:
        yield "<h2>Not packed, or not as found</h2>\n<table>\n"
        for each in made.not_packed:
            path = display_name(each.path.removeprefix("data/"))
            yield f"<tr><td>{escape(each.kind)}</td><td>{escape(path)}</td></tr>\n"
        yield "</table>\n"
    yield "<h2>Files</h2>\n<table>\n<tr><th>Verdict</th><th>File</th><th class='n'>Bytes</th>"
    yield "<th>SHA-256 as sealed</th></tr>\n"
    for verdict in made.files:
        yield f"<tr><td>{escape(verdict_words(verdict))}</td>"
        yield f"<td>{escape(display_name(verdict.path))}</td>"
        yield f"<td class='n'>{verdict.size}</td><td><code>{verdict.sha256}</code></td></tr>\n"
    yield "</table>\n<h2>Checkpoint of the custody log</h2>\n<p>This signed text commits the log to"
    yield " every entry up to this report. Public key of the log:"
    yield f" <code>{escape(made.vkey)}</code></p>\n"
    yield f"<pre>{escape(made.note.decode())}</pre>\n</body>\n</html>\n"
