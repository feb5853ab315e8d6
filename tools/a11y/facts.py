"""The little of a page that rules for the whole site use: they need it of all pages at once, so it is small."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urldefrag, urljoin, urlsplit

from bs4 import Tag

from tools.a11y.barrier import Element
from tools.a11y.html_page import HtmlPage, PageFacts, Region, words

LANDMARKS = {"header": "header", "banner": "header", "nav": "nav", "navigation": "nav", "footer": "footer",
             "contentinfo": "footer", "aside": "aside", "complementary": "aside"}  # fmt: skip
MAIN = ("main", "article")
INSIDE = "main"
SHORT_CONTENT = 100
HELP = (
    ("telefoon", re.compile(r"^tel:")),
    ("e-mail", re.compile(r"^mailto:")),
    ("chat", re.compile(r"\bchat\b|whatsapp")),
    ("contact", re.compile(r"\bcontact")),
    ("zelf zoeken", re.compile(r"veelgestelde|\bfaq\b|/help/")),
)


def of(page: HtmlPage) -> PageFacts:
    """The facts of a page."""
    links = [tag for tag in page.tags if tag.name == "a" and tag.has_attr("href")]
    part = parts(page)
    placed = [(part[id(link)], link) for link in links if page.is_shown(link)]
    return PageFacts(
        path=page.path,
        title=page.title,
        main_heading=page.main_heading,
        links=frozenset(str(link["href"]) for link in links),
        language=next((str(tag.get("lang") or "").lower() for tag in page.tags if tag.name == "html"), ""),
        canonical=next((str(tag.get("href") or "") for tag in page.tags if relation(tag) == ["canonical"]), ""),
        content=fingerprint(page),
        regions=tuple(regions(page, placed, part)),
        help=tuple(dict.fromkeys(helping(placed))),
        translations=tuple(translations(page)),
        actions=frozenset(target(page.path, str(form.get("action") or "")) for form in page.shown("form")),
    )


def relation(tag: Tag) -> list[str]:
    """What a <link> is for; nothing for another element."""
    return tag.get_attribute_list("rel") if tag.name == "link" else []


def target(path: str, href: str) -> str:
    """Where a link on a page leads: a path within the site, or a whole address, without the part after #."""
    try:
        return urldefrag(urljoin(path, href.strip())).url
    except ValueError:
        return ""


def parts(page: HtmlPage) -> dict[int, Tag | str]:
    """For each element the nearest part around it that is repeated on other pages; INSIDE in the main content, "" elsewhere."""
    found: dict[int, Tag | str] = {}
    for tag in page.tags:
        around = found.get(id(tag.parent), "")
        kind = str(tag.get("role") or tag.name)
        inside = around == INSIDE or kind in MAIN
        found[id(tag)] = INSIDE if inside else tag if kind in LANDMARKS else around
    return found


def name_of(page: HtmlPage, region: Tag) -> str:
    """What a region is called: its kind, with its label when there may be more of its kind."""
    kind = LANDMARKS[str(region.get("role") or region.name)]
    wanted = str(region.get("aria-labelledby") or "").split()
    labels = {str(tag["id"]): words(tag) for tag in page.tags if tag.get("id") in wanted} if wanted else {}
    label = str(region.get("aria-label") or "") or " ".join(labels.get(one, "") for one in wanted)
    return f"{kind} {label}".strip()


def regions(page: HtmlPage, placed: list[tuple[Tag | str, Tag]], part: dict[int, Tag | str]) -> Iterator[Region]:
    """The regions outside the main content, each with its links and buttons in their order."""
    by_region: dict[int, tuple[Tag, list[tuple[str, str]], list[tuple[Element, str]]]] = {}
    for region, link in placed:
        if isinstance(region, Tag):
            images = (str(image.get("alt") or "") for image in link.find_all("img"))
            text = str(link.get("aria-label") or "") or " ".join([words(link), *images]).strip()
            item = (text, target(page.path, str(link["href"])))
            by_region.setdefault(id(region), (region, [], []))[1].append(item)
    for button in page.shown("button"):
        region, form = part[id(button)], button.find_parent("form")
        if isinstance(region, Tag) and form is not None and str(button.get("type") or "submit") == "submit":
            goal = target(page.path, str(button.get("formaction") or form.get("action") or ""))
            named = replace(page.element(button), text=str(button.get("aria-label") or "") or words(button))
            by_region.setdefault(id(region), (region, [], []))[2].append((named, goal))
    for region, items, buttons in by_region.values():
        yield Region(name_of(page, region), tuple(items), tuple(buttons), page.element(region).blocks)


def helping(placed: list[tuple[Tag | str, Tag]]) -> Iterator[str]:
    """The ways to get help around the main content, in the order of the page, and where the content itself comes."""
    for region, link in placed:
        if isinstance(region, Tag):
            href = str(link["href"]).lower()
            kind = next((kind for kind, pattern in HELP if pattern.search(href)), "")
            if kind:
                yield f"{kind} ({LANDMARKS[str(region.get('role') or region.name)]})"
        elif region == INSIDE:
            yield INSIDE


def fingerprint(page: HtmlPage) -> str:
    """A short text that is the same for pages with the same main content; "" for next to none."""
    main = next((tag for tag in page.tags if tag.name == "main"), None)
    text = words(main) if main else ""
    return hashlib.sha256(text.encode()).hexdigest()[:16] if len(text) > SHORT_CONTENT else ""


def translations(page: HtmlPage) -> Iterator[tuple[str, str]]:
    """The languages that a page says it is there in too, with where."""
    for tag in page.tags:
        if "alternate" in relation(tag) and tag.get("hreflang") and tag.get("href"):
            yield str(tag["hreflang"]).lower(), urlsplit(target(page.path, str(tag["href"]))).path
