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
