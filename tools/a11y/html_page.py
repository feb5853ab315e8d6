"""A page as the server sent it, parsed, and what its elements are called in a report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from bs4 import BeautifulSoup, Tag

from tools.a11y.barrier import Element

SHORT = 300
TEXT_CLASS = "gm-tekst"
BLOCK_PREFIX = "gm-"
HIDING_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the page outside its main content, such as "nav Hoofdmenu", with the text and target of each link.

    `buttons` holds each button that sends a form, with where the form goes; `blocks` those of its own element.
    """

    name: str
    items: tuple[tuple[str, str], ...]
    buttons: tuple[tuple[Element, str], ...] = ()
    blocks: tuple[str, ...] = ()

    def link(self, text: str, target: str) -> Element:
        """A link in it, as far as its source can be found by what it is in."""
        html = f'<a href="{target}">{text}</a>'
        return Element(html=html, tag="a", text=text, href=target, blocks=self.blocks)


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What rules that compare pages need of each; facts.py tells how it is found."""

    path: str
    title: str = ""
    main_heading: str = ""
    links: frozenset[str] = frozenset()
    language: str = ""
    canonical: str = ""
    content: str = ""
    """The same for pages with the same main content."""
    regions: tuple[Region, ...] = ()
    help: tuple[str, ...] = ()
    translations: tuple[tuple[str, str], ...] = ()
    actions: frozenset[str] = frozenset()
    """Where its forms are sent to."""


@dataclass(frozen=True)
class HtmlPage:
    """`path` is the address from the site's root; `declared` the charset in the server's header."""

    path: str
    body: bytes
    content_type: str = "text/html"
    declared: str = ""

    @property
    def is_html(self) -> bool:
        """Whether HTML's own rules hold; XHTML and SVG are XML."""
        return self.content_type == "text/html"

    @cached_property
    def soup(self) -> BeautifulSoup:
        """The parsed page. Read as UTF-8, which is what it must be."""
        return BeautifulSoup(self.body, "html.parser", from_encoding="utf-8")

    @cached_property
    def tags(self) -> list[Tag]:
        """All elements in their order: looking through this list is faster than asking the soup anew."""
        return list(self.soup.find_all(True))

    @cached_property
    def title(self) -> str:
        """The title of the page, or "". A <title> inside a drawing is something else."""
        titles = (tag for tag in self.tags if tag.name == "title" and not tag.find_parent("svg"))
        return next((words(tag) for tag in titles), "")

    @cached_property
    def main_heading(self) -> str:
        """The text of the first h1, or ""."""
        return next((words(tag) for tag in self.tags if tag.name == "h1"), "")

    @cached_property
    def hidden(self) -> frozenset[int]:
        """The identities of the elements that the HTML itself hides, with all that is in them."""
        return frozenset(id(part) for tag in self.soup.find_all(hides) for part in (tag, *tag.find_all(True)))

    def is_shown(self, tag: Tag) -> bool:
        """Whether a visitor can meet the element."""
        return id(tag) not in self.hidden

    def shown(self, *names: str) -> Iterator[Tag]:
        """The elements with these names (all, without names) that a visitor can meet."""
        return (tag for tag in self.tags if (not names or tag.name in names) and self.is_shown(tag))

    def element(self, tag: Tag) -> Element:
        """What a report says about an element."""
        text = tag.find_parent(class_=TEXT_CLASS) or (tag if TEXT_CLASS in classes(tag) else None)
        return Element(
            selector=selector(tag),
            html=str(tag)[:SHORT],
            tag=tag.name,
            text=words(tag)[:SHORT],
            href=str(tag.get("href") or ""),
            src=str(tag.get("src") or ""),
            alt=str(tag.get("alt") or ""),
            in_text=text is not None,
            blocks=tuple(name for level in (tag, *tag.parents) for name in blocks(level)),
            nth=position(tag, text) if text else 0,
            around=around(tag),
        )


def words(tag: Tag) -> str:
    """The text of an element with single spaces."""
    return " ".join(tag.get_text().split())


def around(tag: Tag) -> str:
    """The text of the nearest thing around an element without text."""
    if words(tag):
        return ""
    return next((text[:SHORT] for level in tag.parents if (text := words(level))), "")


def classes(tag: Tag) -> list[str]:
    """The classes of an element."""
    value = tag.get("class")
    return [value] if isinstance(value, str) else list(value or ())


def blocks(tag: Tag) -> Iterator[str]:
    """What a template may call an element by: its own classes of this theme, its id and that of its label."""
    yield from (name for name in classes(tag) if name.startswith(BLOCK_PREFIX))
    yield from (f"#{name}" for name in (tag.get("id"), tag.get("aria-labelledby")) if name)


def hides(tag: Tag) -> bool:
    """Whether an element hides all that is in it from somebody."""
    return (
        tag.name in ("template", "noscript")
        or tag.has_attr("hidden")
        or tag.get("aria-hidden") == "true"
        or HIDING_STYLE.search(str(tag.get("style") or "")) is not None
    )


def position(tag: Tag, text: Tag) -> int:
    """How many elements before this one look the same to the editor of the text."""

    def label(one: Tag) -> tuple[str, object, object]:
        return words(one), one.get("href"), one.get("src")

    same = [one for one in text.find_all(tag.name) if label(one) == label(tag)]
    return next((number for number, one in enumerate(same) if one is tag), 0)


def selector(tag: Tag) -> str:
    """A CSS selector for the element: from the nearest id, counted by kind."""
    steps: list[str] = []
    for level in (tag, *tag.parents):
        if isinstance(level, BeautifulSoup):
            break
        if level.get("id"):
            steps.append(f"#{level['id']}")
            break
        same = list((level.parent or level).find_all(level.name, recursive=False))
        number = next((place for place, one in enumerate(same, start=1) if one is level), 1)
        steps.append(level.name if len(same) < 2 else f"{level.name}:nth-of-type({number})")
    return " > ".join(reversed(steps))
