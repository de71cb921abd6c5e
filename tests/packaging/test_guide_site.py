"""The guide as a site: plain pages whose every link stays in the folder and leads somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the site by its command."""
    folder = tmp_path_factory.mktemp("site") / "guide-site"
    command = [sys.executable, str(PACKAGING / "guide_site.py"), str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return folder


def test_links_stay_inside_and_lead_somewhere(site: Path) -> None:
    """Pages, pictures and headings that a page names exist; only addresses of the web lead out."""
    pages = sorted(site.rglob("*.html"))
    assert site / "guide" / "what-to-do-when.html" in pages
    for page in pages:
        text = page.read_text("utf-8")
        for address in re.findall(r'(?:href|src)="([^"#:]+)["#]', text):
            assert (page.parent / address).is_file(), (page.name, address)
    for page in (site / "guide").glob("*.html"):
        for address, name in re.findall(r'href="([^"#:]+)#([^"]+)"', page.read_text("utf-8")):
            assert f'id="{name}"' in (page.parent / address).read_text("utf-8"), name


def test_pages_need_no_network_and_no_script(site: Path) -> None:
    """What a page loads by itself is its style and its pictures, beside it."""
    for page in site.rglob("*.html"):
        text = page.read_text("utf-8")
        assert "<script" not in text
        assert not re.search(r'<(?:link|img)[^>]+(?:href|src)="[a-z]+:', text)


def test_commands_and_tables_stay_what_they_are(site: Path) -> None:
    """Commands are one block, the first row of a table is its head, a heading is called by name."""
    text = (site / "guide" / "reviewer.html").read_text("utf-8")
    block = re.search(r"<pre>(.*?)</pre>", text, re.DOTALL)
    assert block is not None
    assert block[1].count("\n") == 3
    assert re.search(r"<th>\s*<p><strong>You have", text)
    assert '<h2 id="take-files-out">Take files out</h2>' in text


def test_one_page_lists_every_heading(site: Path) -> None:
    """Each page leads to it, and it leads to each heading of each page, the guide's first."""
    listed = (site / "guide" / "all-headings.html").read_text("utf-8")
    assert '<a href="what-to-do-when.html#the-drive-is-full">The drive is full</a>' in listed
    assert listed.index("quick-start.html") < listed.index("../errors.html#cv-k01")
    for page in site.rglob("*.html"):
        text = page.read_text("utf-8")
        assert re.search(r'<a href="[./guide]*all-headings.html">All headings</a>', text), page.name
        if page.parent == site / "guide" and page.stem != "all-headings":
            for name in re.findall(r'<h2 id="([^"]+)">', text):
                assert f'href="{page.name}#{name}"' in listed
