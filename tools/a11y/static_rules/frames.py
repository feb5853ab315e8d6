"""What is shown in a frame can be reached in another way too.

Why: Principe Universeel U.7; not every browser, printer or setting shows what is in the frame of another site. Frames in
the old way (<frameset>) leave nothing to who has none.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from bs4 import Tag

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage

ID = "kader-zonder-link"
CRITERIA = ("U.7.1",)
PARTS = ("section", "article", "figure", "main", "body")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Framesets, and frames of another site without a link to that site in the same part of the page."""
    for frame in page.shown("frameset", "iframe"):
        if frame.name == "frameset":
            message = "Deze pagina is in losse kaders verdeeld (`<frameset>`). Maak er gewone pagina's van."
            yield Barrier(rule=ID, message=message, criteria=CRITERIA, element=page.element(frame))
        elif (host := host_of(str(frame.get("src") or ""))) and not has_link(frame, host):
            yield Barrier(
                rule=ID,
                message=f"Wat in dit kader van {host} staat, is nergens anders te vinden. Zet er een link bij.",
                severity="waarschuwing",
                criteria=CRITERIA,
                element=page.element(frame),
            )


def host_of(address: str) -> str:
    """The host of an address, without www; "" of an address within the site."""
    try:
        return urlsplit(address.strip()).netloc.removeprefix("www.")
    except ValueError:
        return ""


def has_link(frame: Tag, host: str) -> bool:
    """Whether a link in the same part of the page leads to the site in the frame."""
    part = frame.find_parent(PARTS) or frame.parent
    site = ".".join(host.split(".")[-2:])
    links = part.find_all("a", href=True) if part else []
    return any(host_of(str(link["href"])).endswith(site) for link in links)
