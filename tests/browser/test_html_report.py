"""The report that people read must itself be for everybody, and its pictures must show what was found."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from PIL import Image

from tests.browser import barriers
from tests.unit.reports.checked_site import SITE, VAGUE
from tools import a11y_check
from tools.a11y import site_check
from tools.a11y.browser import Browser, find_binaries
from tools.a11y.local_server import serving
from tools.a11y.site_check import Wishes
from tools.reports import html_report

pytestmark = pytest.mark.browser
FRAME = (196, 0, 106)


def picture() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(made, "PNG")
    return made.getvalue()


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the report of a site that has everything."""
    folder = tmp_path_factory.mktemp("verslag")
    site = replace(SITE, pictures={("/grofvuil/", VAGUE.selector): picture()})
    (folder / "index.html").write_text(html_report.pages(site), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with Browser(find_binaries()) as one:
        yield one


def test_the_report_passes_the_check_that_it_reports_of(report: Path) -> None:
    result = site_check.check(Wishes(str(report), report, independent=True, jobs=1), lambda *_: None, lambda *_: None)
    assert result.failed == ()
    assert [(one.rule, one.selector, one.message) for one in result.findings] == []


def shown(browser: Browser) -> list[str]:
    """The severities of the things that can be seen, and what the filter says of them."""
    found: list[str] = browser.evaluate(
        "return [...document.querySelectorAll('.vondst')].filter((one) => one.offsetHeight).map((one) => one.dataset.ernst)"
    )
    return found


def choose(browser: Browser, name: str, value: str) -> str:
    """Choose in the filter as a visitor does, and read what it says."""
    said: str = browser.evaluate(
        "const box = document.querySelector(`select[name=${arguments[0]}]`); box.value = arguments[1];"
        "box.dispatchEvent(new Event('change', { bubbles: true }));"
        "return document.querySelector('[role=status]').textContent;",
        name,
        value,
    )
    return said


def test_the_filter_leaves_what_was_chosen(report: Path, browser: Browser) -> None:
    with serving(report) as base:
        browser.open(f"{base}/", 1280, 900)
        assert len(shown(browser)) == 4
        assert choose(browser, "ernst", "fout") == "2 van 4 getoond."
        assert shown(browser) == ["fout", "fout"]
        assert choose(browser, "afdeling", "Webteam") == "1 van 4 getoond."
        assert choose(browser, "criterium", "1.4.3") == "0 van 4 getoond."
        for name in ("ernst", "afdeling", "criterium"):
            choose(browser, name, "")
        assert len(shown(browser)) == 4


def test_without_script_everything_is_there_and_the_filter_is_not(report: Path, browser: Browser) -> None:
    with serving(report) as base:
        browser.devtools("Emulation.setScriptExecutionDisabled", value=True)
        try:
            browser.open(f"{base}/", 412, 915)
            assert len(shown(browser)) == 4
            assert browser.evaluate("return document.querySelector('.filter').offsetHeight") == 0
        finally:
            browser.devtools("Emulation.setScriptExecutionDisabled", value=False)


def test_the_program_takes_a_picture_of_what_it_found(tmp_path: Path) -> None:
    site, out = tmp_path / "site", tmp_path / "build/verslag.html"
    site.mkdir()
    body = '<p>Tekst.</p><button>Goed</button><p><img src="weg.png" width="90" height="30"></p>'
    (site / "index.html").write_text(barriers.HTML.format(head=barriers.HEAD, body=body), encoding="utf-8")
    assert a11y_check.main([str(site), "--format", "html", "--out", str(out), "--jobs", "1"]) == 1
    soup = BeautifulSoup(out.read_text(encoding="utf-8"), "html.parser")
    article = next(one for one in soup.select("article") if "image-alt" in one.get_text())
    assert article.img
    with Image.open(io.BytesIO(base64.b64decode(str(article.img["src"]).partition(",")[2]))) as shot:
        assert 0 < shot.width <= 720
        assert any(colour == FRAME for _, colour in shot.convert("RGB").getcolors(1 << 16) or ())
