"""Writes the guide, and all it leads to in docs, as a folder of plain HTML: `guide_site.py FOLDER`.

No page asks a network for anything, and none needs a script. Qt reads the Markdown.
"""

from __future__ import annotations

import html
import os
import re
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path, PurePosixPath

from PySide6.QtGui import QGuiApplication, QTextDocument

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
START = PurePosixPath("guide/index.md")
HEADINGS = PurePosixPath("guide/all-headings.html")
"""The page that lists every heading: a browser's own search finds in it where to read."""
STYLE = """\
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif;
  color: #16232a; background: #ffffff; }
h1, h2, h3 { line-height: 1.2; margin: 1.6em 0 0.4em; }
a { color: #0e6377; }
img { max-width: 100%; border: 1px solid #d5dde0; }
table { border-collapse: collapse; width: 100%; }
td, th { border: 1px solid #d5dde0; padding: 0.4rem 0.6rem; }
td, th { vertical-align: top; text-align: start; }
td p, th p { margin: 0; }
pre, code { font-family: monospace; }
pre { background: #f1f5f6; padding: 0.6rem; overflow-x: auto; }
@media (prefers-color-scheme: dark) {
  body { color: #e4ecef; background: #12191c; }
  a { color: #5bb8cf; }
  pre { background: #212b30; }
  img, td, th { border-color: #3a474d; }
}
"""
_PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title} - CaseVault</title>
<link rel="stylesheet" href="{style}">
</head>
<body>
<p><a href="{start}">CaseVault guide</a> · <a href="{headings}">All headings</a></p>
{body}
</body>
</html>
"""


def plain(markup: str) -> str:
    """Return the words in a piece of HTML, as HTML."""
    return html.escape(html.unescape(re.sub(r"<[^>]+>", "", markup)))


def _heading(found: re.Match[str]) -> str:
    words = plain(found[2])
    # Named as GuideText and web sites name them.
    name = re.sub(r"[^\w\- ]", "", html.unescape(words).lower()).strip().replace(" ", "-")
    return f'<{found[1]} id="{name}">{words}</{found[1]}>'


def body_of(markdown: str) -> str:
    """Return the body of a page: Qt's HTML without its looks, with names for headings."""
    document = QTextDocument()
    document.setMarkdown(markdown)
    found = re.search(r"<body[^>]*>(.*)</body>", document.toHtml(), re.DOTALL)
    text = found[1] if found else ""
    text = re.sub(r"<span style=\"[^\"]*monospace[^\"]*\">(.*?)</span>", r"<code>\1</code>", text)
    text = re.sub(
        r"<span style=\"[^\"]*font-weight:700[^\"]*\">(.*?)</span>", r"<strong>\1</strong>", text
    )
    text = re.sub(r"<span style=\"[^\"]*italic[^\"]*\">(.*?)</span>", r"<em>\1</em>", text)
    text = re.sub(r"</?span[^>]*>", "", text)
    text = re.sub(r" (?:style|border|cellpadding|align|width|class)=\"[^\"]*\"", "", text)
    text = re.sub(r"</pre>\s*<pre>", "\n", text)
    text = re.sub(
        r"<table>\s*<tr>.*?</tr>", lambda row: row[0].replace("td>", "th>"), text, flags=re.DOTALL
    )
    return re.sub(r"<(h[1-6])>(.*?)</\1>", _heading, text)


def write(folder: Path) -> list[PurePosixPath]:
    """Write the site into `folder`, where docs may lie; return the pages' paths in docs."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "style.css").write_text(STYLE, "utf-8")
    waiting = [START]
    done: dict[PurePosixPath, str] = {}
    while waiting:
        page = waiting.pop()
        if page in done:
            continue
        body = body_of((DOCS / page).read_text("utf-8"))
        links = partial(_link, page=page, folder=folder, waiting=waiting)
        body = re.sub(r'(href|src)="([^"]+)"', links, body)
        done[page] = body
        title = re.search(r"<h1[^>]*>(.*?)</h1>", body)
        _write_page(folder, page.with_suffix(".html"), title[1] if title else page.stem, body)
    _write_page(folder, HEADINGS, "All headings", _headings(done))
    return list(done)


def _write_page(folder: Path, page: PurePosixPath, title: str, body: str) -> None:
    target = folder / page
    target.parent.mkdir(parents=True, exist_ok=True)
    up = "../" * (len(page.parts) - 1)
    places = {
        "style": f"{up}style.css",
        "start": f"{up}{START.with_suffix('.html')}",
        "headings": f"{up}{HEADINGS}",
    }
    target.write_text(_PAGE.format(title=title, body=body, **places), "utf-8")


def _headings(bodies: Mapping[PurePosixPath, str]) -> str:
    # The guide's own pages come first, then what they lead to.
    pages = sorted(bodies, key=lambda page: (page.parent != START.parent, page != START, page))
    parts = ["<h1>All headings</h1>", "<p>Search this page with your browser: Ctrl+F.</p>"]
    for page in pages:
        address = os.path.relpath(page.with_suffix(".html"), HEADINGS.parent)
        found = re.findall(r'<h([1-3]) id="([^"]*)">(.*?)</h\1>', bodies[page])
        lines = (f'<li><a href="{address}#{name}">{words}</a></li>' for _, name, words in found[1:])
        title = found[0][2] if found else page.stem
        parts += [f'<h2><a href="{address}">{title}</a></h2>', "<ul>", *lines, "</ul>"]
    return "\n".join(parts)


def _link(
    found: re.Match[str], page: PurePosixPath, folder: Path, waiting: list[PurePosixPath]
) -> str:
    kind, address = found[1], found[2]
    path, _, anchor = address.partition("#")
    if ":" in path or not path:
        return found[0]
    file = PurePosixPath(os.path.normpath(page.parent / path))
    inside = file.parts[0] != ".." and (DOCS / file).is_file()
    if not inside:
        # It leads to the source, which is not part of the site.
        return f'data-outside="{address}"'
    if file.suffix == ".md":
        waiting.append(file)
        path = str(PurePosixPath(path).with_suffix(".html"))
        return f'{kind}="{path}{"#" + anchor if anchor else ""}"'
    copy = folder / file
    if not copy.exists():
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes((DOCS / file).read_bytes())
    return found[0]


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    print(f"{len(write(Path(sys.argv[1])))} pages in {sys.argv[1]}")
