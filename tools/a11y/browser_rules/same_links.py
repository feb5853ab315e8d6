"""Links with the same name in the same context lead to the same thing.

Why: who hears the links of a page cannot tell which is which when only a picture or a text above the link says it (WCAG
2.4.4, failure F63). Where nobody can tell, the criterion makes an exception, and it is advice.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import OpenPage, elements

ID = "zelfde-linktekst"
CRITERIA = ("2.4.4",)
WIDTH, HEIGHT = 1280, 1024
"""The window in which is looked at what stands above a link."""
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
TEXT_OF_PAGE = Path(__file__).with_name("text_of_page.js").read_text(encoding="utf-8")


def check(page: OpenPage) -> Iterator[Barrier]:
    """The later link of each pair that a visitor cannot tell apart."""
    if not page.evaluate(SCRIPT):
        return
    page.resize(WIDTH, HEIGHT)
    for pair in page.evaluate(SCRIPT):
        differ = lead_to_different_pages(page, *pair["urls"]) if pair["told"] else None
        if differ is False or same_address(pair["urls"][0]) == same_address(pair["urls"][1]):
            continue
        first, second = elements((pair["first"], pair["second"]))
        yield Barrier(
            rule=ID,
            message=f"De link “{second.text}” staat twee keer op de pagina en leidt naar verschillende adressen: "
            f"{shown(page, pair['urls'][0])} en {shown(page, pair['urls'][1])}. Noem in elke link wat de bezoeker daar vindt.",
            severity="fout" if differ else "waarschuwing",
            criteria=CRITERIA,
            element=second if second.html else first,
        )


def lead_to_different_pages(page: OpenPage, first: str, second: str) -> bool | None:
    """Whether two addresses lead to something else; None when that cannot be told."""
    if same_address(first) == same_address(second):
        return False
    here = urlsplit(page.url)[:2]
    if urlsplit(first)[:2] != here or urlsplit(second)[:2] != here:
        return True
    texts = [page.once((ID, url), lambda url=url: page.evaluate(TEXT_OF_PAGE, url)) for url in (first, second)]  # type: ignore[misc]
    return None if None in texts else texts[0] != texts[1]


def same_address(url: str) -> str:
    """An address without what makes no difference on any server."""
    parts = urlsplit(url)
    path = parts.path.removesuffix("index.html").rstrip("/")
    return f"{parts.netloc.removeprefix('www.')}{path}?{parts.query}"


def shown(page: OpenPage, url: str) -> str:
    """An address as an editor knows it: of the site itself without the name of the server."""
    parts = urlsplit(url)
    return parts._replace(scheme="", netloc="").geturl() if parts[:2] == urlsplit(page.url)[:2] else url
