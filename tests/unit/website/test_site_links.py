"""Where the links of a page lead."""

from __future__ import annotations

import pytest

from tests.pages import page, site
from tools.website.site_links import addresses, follow, relative

HOME = page("home", path="content/index.md", lijst="home", type="overzicht")
OWN = page("een")
SITE = site(HOME, OWN, page("twee"), files=frozenset({"content/bestanden/kaart 1.pdf"}))
KNOWN = addresses(SITE)


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("twee.md", "../twee/"),
        ("twee.md#kosten", "../twee/#kosten"),
        ("../content/index.md", "../"),
        ("een.md", "./"),
        ("#kosten", "#kosten"),
        ("twee.md?a=b", "../twee/?a=b"),
        ("twee.md?a=b#kosten", "../twee/?a=b#kosten"),
        ("../content/bestanden/kaart%201.pdf", "../bestanden/kaart%201.pdf"),
        ("https://www.kvk.nl/a?b=1#c", "https://www.kvk.nl/a?b=1#c"),
        ("mailto:info@example.nl", "mailto:info@example.nl"),
    ],
)
def test_a_link_gets_the_address_of_what_it_names(typed: str, url: str) -> None:
    found = follow(OWN, typed, KNOWN)
    assert (found.url, found.problem) == (url, "")


@pytest.mark.parametrize(
    ("typed", "said"), [("weg.md", "pdc/weg.md"), ("/twee/", ".md"), ("../bestanden/x.pdf", "bestanden/x.pdf")]
)
def test_a_link_that_leads_nowhere_stays_as_it_was_typed_and_is_said(typed: str, said: str) -> None:
    found = follow(OWN, typed, KNOWN)
    assert found.url == typed
    assert said in found.problem


def test_the_heading_that_a_link_names_is_kept_to_look_for_it() -> None:
    assert (follow(OWN, "twee.md#kosten", KNOWN).path, follow(OWN, "#hier", KNOWN).path) == (
        "pdc/twee.md",
        "pdc/een.md",
    )


def test_from_the_home_page_an_address_has_no_steps_up() -> None:
    assert relative("/twee/", "/") == "twee/"
