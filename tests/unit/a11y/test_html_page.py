"""What is known of an element of a page."""

from __future__ import annotations

from tests.unit.a11y.html import page
from tools.a11y import facts
from tools.a11y.html_page import HtmlPage, PageFacts


def test_an_element_is_described_for_report_and_source() -> None:
    made = page(
        '<main class="gm-pagina"><div class="gm-tekst"><p>a</p><p>Zie <a class="gm-link" href="/x/"> hier\n nu</a></p></div></main>'
    )
    link = made.element(next(made.shown("a")))
    assert link.selector == "html > body > main > div > p:nth-of-type(2) > a"
    assert (link.tag, link.text, link.href, link.in_text) == ("a", "hier nu", "/x/", True)
    assert link.blocks == ("gm-link", "gm-tekst", "gm-pagina")


def test_a_selector_starts_at_the_nearest_id() -> None:
    made = page('<div id="menu"><ul><li>a</li><li>b</li></ul></div>')
    assert [made.element(item).selector for item in made.shown("li")] == [
        "#menu > ul > li:nth-of-type(1)",
        "#menu > ul > li:nth-of-type(2)",
    ]


def test_elements_that_look_the_same_are_counted() -> None:
    link = '<a href="/x/">hier</a>'
    made = page(f'<p>{link}</p><div class="gm-tekst">{link}<a href="/y/">hier</a>{link}</div>')
    assert [made.element(item).nth for item in made.shown("a")] == [0, 0, 0, 1]


def test_the_text_itself_is_in_the_text() -> None:
    made = page('<div class="gm-tekst"></div><div></div>')
    assert [made.element(item).in_text for item in made.shown("div")] == [True, False]


def test_what_nobody_sees_is_not_shown() -> None:
    made = page('<p>a</p><p hidden>b</p><div aria-hidden="true"><p>c</p></div><template><p>d</p></template>')
    assert [item.get_text() for item in made.shown("p")] == ["a"]


def test_a_page_is_summed_up_for_rules_on_the_whole_site() -> None:
    made = page(
        '<svg><title>Logo</title></svg><h1>Mijn  <b>paspoort</b></h1><a href="/">home</a><a name="x">y</a>', path="/p/"
    )
    assert facts.of(made) == PageFacts("/p/", "Paspoort", "Mijn paspoort", frozenset("/"), "nl")


def test_a_drawing_has_no_page_title() -> None:
    assert facts.of(HtmlPage("/a.svg", b"<svg><title>Logo</title></svg>", "image/svg+xml")) == PageFacts("/a.svg")


def test_letters_are_read_as_utf_8_whatever_the_page_says() -> None:
    made = HtmlPage("/", '<meta charset="iso-8859-1"><title>café</title>'.encode())
    assert made.title == "café"
