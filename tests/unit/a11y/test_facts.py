"""What rules for the whole site know of a page."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import page
from tools.a11y import facts
from tools.a11y.html_page import Region
from tools.a11y.sequences import out_of_order

BODY = """<header><a href="/">Gemeente</a><nav aria-label="Hoofdmenu"><a href="../contact/">Contact</a></nav></header>
<main><h1>Afval</h1><nav aria-label="Kruimelpad"><a href="/">Home</a></nav><a href="tel:140">Bel</a></main>
<footer><p><a href="tel:14072">14 072</a></p><nav aria-labelledby="k"><h2 id="k">Vind uw weg</h2>
<a href="/a-z/#b" aria-label="Alles">A tot Z</a><a hidden href="/x/">X</a></nav></footer>
<form action="/zoeken/"></form><form></form>"""


def test_regions_are_around_the_content_with_their_own_links() -> None:
    assert facts.of(page(BODY, path="/afval/")).regions == (
        Region("header", (("Gemeente", "/"),)),
        Region("nav Hoofdmenu", (("Contact", "/contact/"),)),
        Region("footer", (("14 072", "tel:14072"),)),
        Region("nav Vind uw weg", (("Alles", "/a-z/"),), blocks=("#k",)),
    )


def test_regions_have_the_buttons_that_send_a_form() -> None:
    forms = (
        '<header class="gm-kop"><form action="/zoeken/"><button>Zoek</button><button type="button">Wis</button>'
        '<button formaction="/a-z/" aria-label="Lijst">L</button></form><button>Menu</button></header>'
        "<main><form><button>Verstuur</button></form></main>"
    )
    (region,) = facts.of(page(forms)).regions
    assert [(one.tag, one.text, goal) for one, goal in region.buttons] == [
        ("button", "Zoek", "/zoeken/"),
        ("button", "Lijst", "/a-z/"),
    ]
    assert (region.name, region.items, region.blocks) == ("header", (), ("gm-kop",))


def test_help_is_told_with_its_place_around_the_content() -> None:
    assert facts.of(page(BODY, path="/afval/")).help == ("contact (nav)", "main", "telefoon (footer)")


def test_forms_canonical_language_and_translations() -> None:
    head = (
        '<link rel="canonical" href="https://www.bergen-nh.nl/a/"><link rel="alternate" hreflang="EN" href="/en/a/">'
        '<link rel="alternate" type="application/rss+xml" href="/feed/"><link rel="stylesheet" href="/s.css">'
    )
    made = facts.of(page(BODY, head=head, path="/afval/"))
    assert made.actions == {"/zoeken/", "/afval/"}
    assert made.canonical == "https://www.bergen-nh.nl/a/"
    assert made.language == "nl"
    assert made.translations == (("en", "/en/a/"),)


def test_the_same_content_has_the_same_fingerprint() -> None:
    text = f"<main><p>{'Zo biedt u afval aan. ' * 9}</p></main>"
    same, other = facts.of(page(text)), facts.of(page(text.replace("<p>", "<p> ") + "<footer>b</footer>", path="/b/"))
    assert same.content == other.content != ""
    assert facts.of(page(text.replace("Zo", "Hoe"))).content not in ("", same.content)
    assert facts.of(page("<main><p>Kort.</p></main>")).content == ""


@pytest.mark.parametrize(
    ("href", "wanted"), [("../b/#x", "/b/"), ("?a=1", "/a/?a=1"), ("https://x.nl/", "https://x.nl/"), ("http://[", "")]
)
def test_a_target_is_a_path_or_a_whole_address(href: str, wanted: str) -> None:
    assert facts.target("/a/", href) == wanted


def test_sequences_are_compared_two_by_two() -> None:
    usual = ("a", "b", "c")
    assert out_of_order([usual, usual, ("c", "a"), ("b", "c"), ("b", "a", "b")]) == [
        None,
        None,
        ("c", "a"),
        None,
        ("b", "a"),
    ]
    assert out_of_order([]) == []
